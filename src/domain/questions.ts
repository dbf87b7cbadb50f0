import type { OrganisationNode, PlaceNode } from './model.ts';

/** What people come to a village's register with, in the order in which they are asked. */
export const questionNames = [
	'gezelschap',
	'eten',
	'vervoer',
	'klussen',
	'formulieren',
	'zorg',
	'mantelzorg',
	'kinderen',
	'sport',
	'cultuur',
	'geloof',
	'leren',
	'ruimte',
	'meedoen',
	'online',
] as const;

/** One of the questions. */
export type QuestionName = (typeof questionNames)[number];

/** What makes an organisation or place an answer: one of these is enough. */
interface Answer {
	themes?: readonly string[];
	targetGroups?: readonly string[];
	/** Kinds of organisation and of place. */
	kinds?: readonly string[];
	/** Words in its name, its summary or what it does. */
	words?: RegExp;
}

// Parts of words, because Dutch writes on: “buurtkoffie”, “ritten”, “tuinhulp”. What only looks like one is left out
// by what stands before or behind it: no apotheek has “thee”, and who goes akkoord is no koor.
const answers: Record<QuestionName, Answer> = {
	gezelschap: {
		words:
			/koffie(?!tafel(?! voor)|zet)|thee(?!k)|inloop(?!spreekuur)|gezelschap(?!sdier)|(?<!auto|schuldhulp)maatje|ontmoet|huiskamer|samen eten|eettafel|eetpunt|soos|spelletjes|bingo|(?:samen|om te) kaarten|kaart(?:club|middag|avond)|praatje|eenza|alleenstaand|(?:zich|graag|nooit|vaak|veel) alleen\b|alleen (?:wonen|woont|zijn|zit)/,
	},
	eten: {
		kinds: ['horeca'],
		words: /maaltijd|samen eten|eettafel|eetpunt|eetcafé|lunch|voedselbank|soep|bakkerij|bakker\b|dagschotel/,
	},
	vervoer: {
		kinds: ['halte'],
		words:
			/(?<!openbaar )vervoer|\britten|\brit\b|automaatje|\b(?:buurt|bel|lijn|rolstoel)bus\b|bushalte|taxi|deelauto|deelfiets/,
	},
	klussen: {
		words:
			/klus|repair|repar|gereedschap|tuinhulp|tuin bijhouden|heg(?:gen)? (?:knippen|snoeien)|\bsnoeien\b|lamp(?:en|je)? (?:ophangen|vervangen)|schilder(?:werk|sbedrijf)|hulp in huis/,
	},
	formulieren: {
		words:
			/\bformulier|(?<!over)belasting|toeslag|digid|(?<!leden)administrat|geldzaken|geldzorgen|schuld(?!ig)|computer|moeilijke brieven|brieven lezen|rechtshulp|raadslieden|vragen over [^.]*\bgeld/,
	},
	zorg: { themes: ['zorg'], kinds: ['huisarts', 'apotheek', 'tandarts', 'zorg', 'aed'] },
	mantelzorg: { targetGroups: ['mantelzorgers'], words: /mantelzorg|respijt|dagbesteding/ },
	kinderen: {
		targetGroups: ['kinderen', 'gezinnen'],
		kinds: ['school', 'kinderopvang', 'speeltuin'],
		words: /(?<!overleden )kinder|peuter|kleuter|jeugd/,
	},
	sport: { themes: ['sport'], kinds: ['sport'], words: /wandel|fietst|gymnastiek|zwem|bewegen|dans/ },
	cultuur: {
		themes: ['cultuur'],
		words: /muziek|zang(?!vogel)|(?<!ak|be)koor(?!ts)|toneel|museum|schilderen(?! en behang)/,
	},
	geloof: { themes: ['religie'], kinds: ['kerk'] },
	leren: {
		kinds: ['bibliotheek'],
		words:
			/cursus(?! of (?:een )?feest)|taalles|taalcafé|nederlands leren|workshop|huiswerk|boeken(?:bus|kast|punt)| boeken (?:lenen|ruilen)|met boeken|lezing/,
	},
	ruimte: {
		kinds: ['dorpshuis'],
		words:
			/\b(?:vergader|feest|gym|sport|dorps|boven|achter)?za(?:al|len)\b|zaal(?:ver)?huur|vergaderruimte|verhuur van (?:\S+ )?(?:zalen|lokalen|ruimte)/,
	},
	online: { kinds: ['online plek'] },
	meedoen: { words: /vrijwilliger|vrijwillig molenaar|help mee|meehelpen|handen nodig|nieuwe leden/ },
};

const servicesOf = ({ data }: OrganisationNode | PlaceNode) => ('services' in data ? data.services : []);

/** What it and each thing it does are called. */
const namesOf = (node: OrganisationNode | PlaceNode) => [
	node.data.name,
	...node.data.aliases,
	...servicesOf(node).map(({ name }) => name),
];

const joined = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(' · ').toLowerCase();

/** Whether it is called after the answer, or something that it does is: then that is what it is for, and no side matter. */
export const isMainAnswer = (node: OrganisationNode | PlaceNode, question: QuestionName): boolean =>
	answers[question].words?.test(joined(namesOf(node))) ?? false;

/** The questions that an organisation or place answers. What it does is read from its own words, so nobody has to tick boxes. */
export function questionsOf(node: OrganisationNode | PlaceNode): QuestionName[] {
	const { data } = node;
	const words = joined([
		...namesOf(node),
		data.summary,
		...servicesOf(node).flatMap(({ forWhom, description }) => [forWhom, description]),
	]);
	const hasRooms = 'rooms' in data && data.rooms.length > 0;
	const isWanting = node.kind === 'organisaties' && node.vacancies.length > 0;
	const isOnline = 'online' in data && data.online !== undefined;
	return questionNames.filter((name) => {
		const { themes, targetGroups, kinds, words: pattern } = answers[name];
		return (
			(name === 'ruimte' && hasRooms) ||
			(name === 'online' && isOnline) ||
			(name === 'meedoen' && isWanting) ||
			data.themes.some((theme) => themes?.includes(theme)) ||
			data.targetGroups.some((group) => targetGroups?.includes(group)) ||
			kinds?.includes(data.kind) ||
			pattern?.test(words)
		);
	});
}
