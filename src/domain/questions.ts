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

// Beginnings of words, because Dutch writes on: “koffieochtend”, “ritten”, “tuinhulp”.
const answers: Record<QuestionName, Answer> = {
	gezelschap: {
		words:
			/\bkoffie(?!tafel)|\bthee(?:\b|huis|tuin|schenk)|\binloop|gezelschap|(?<!auto)maatje|ontmoet|huiskamer|samen eten|eettafel|eetpunt|soos\b|spelletjes|bingo|\bkaarten\b|praatje|(?:graag|nooit|vaak|veel|wie) alleen\b/,
	},
	eten: {
		kinds: ['horeca'],
		words: /maaltijd|samen eten|eettafel|eetpunt|eetcafé|lunch|voedselbank|soep|bakker|dagschotel/,
	},
	vervoer: {
		kinds: ['halte'],
		words: /vervoer|\britten|\brit\b|automaatje|\b(?:buurt|bel|lijn|rolstoel)bus\b|bushalte|taxi|deelauto|deelfiets/,
	},
	klussen: {
		words:
			/klus|repair|reparat|gereedschap|tuinhulp|tuin bijhouden|heg (?:knippen|snoeien)|lamp (?:ophangen|vervangen)|schilderwerk|hulp in huis/,
	},
	formulieren: {
		words:
			/formulieren|belasting|toeslag|digid|administrat|geldzaken|geldzorgen|schulden|computer|\bpost en geld|geld en post|moeilijke brieven|brieven lezen|rechtshulp|vragen over [^.]*\bgeld/,
	},
	zorg: { themes: ['zorg'], kinds: ['huisarts', 'apotheek', 'tandarts', 'zorg', 'aed'] },
	mantelzorg: { targetGroups: ['mantelzorgers'], words: /mantelzorg|respijt|dagbesteding/ },
	kinderen: {
		targetGroups: ['kinderen', 'gezinnen'],
		kinds: ['school', 'kinderopvang', 'speeltuin'],
		words: /(?<!overleden )kinder|peuter|kleuter|jeugd/,
	},
	sport: { themes: ['sport'], kinds: ['sport'], words: /wandel|fietst|gymnastiek|zwem|bewegen|dans/ },
	cultuur: { themes: ['cultuur'], words: /muziek|zang|(?<!ak)koor|toneel|museum|schilderen/ },
	geloof: { themes: ['religie'], kinds: ['kerk'] },
	leren: {
		kinds: ['bibliotheek'],
		words:
			/cursus(?! of )|taalles|taalcafé|nederlands leren|workshop|huiswerk|boeken (?:lenen|ruilen|en)|boekenpunt|lezing/,
	},
	ruimte: { kinds: ['dorpshuis'], words: /\b(?:gym)?zaal\b|\bzalen\b|zaalverhuur|vergaderruimte|verhuur van/ },
	online: { kinds: ['online plek'] },
	meedoen: { words: /vrijwillig|help mee|meehelpen|handen nodig|nieuwe leden/ },
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
