import type { ProblemDetails } from '../issues/index.ts';
import type { ProblemParams } from './fields.ts';
import { type PersonalData, type PersonalDataKind, personalData, personalDataInPost } from './personal-data.ts';

/** Per kind what it is called, why it may not stand in a public message, and what can stand there. */
const told: Record<PersonalDataKind, Required<Pick<ProblemDetails, 'other' | 'expected'>>> = {
	email: {
		other: 'een mailadres',
		expected: 'Dat krijgt zo reclame en valse mail. Laat het weg: reacties komen binnen bij het prikbord',
	},
	phone: {
		other: 'een telefoonnummer',
		expected: 'Dan kan de hele wereld bellen. Laat het weg: reacties komen binnen bij het prikbord',
	},
	iban: {
		other: 'een rekeningnummer',
		expected: 'Een oplichter kan er iets mee. Geef het pas aan wie gereageerd heeft',
	},
	bsn: {
		other: 'een burgerservicenummer',
		expected: 'Daarmee kan iemand zich voordoen als een ander. Laat het weg; niemand hoeft het te weten',
	},
	'licence-plate': {
		other: 'een kenteken',
		expected: 'Daarmee is de eigenaar te vinden. Noem het merk of de kleur',
	},
	'birth-date': {
		other: 'een geboortedatum',
		expected: 'Daarmee kan iemand zich voordoen als een ander. Noem hooguit een leeftijd',
	},
	address: {
		other: 'een adres',
		expected: 'Dan weet iedereen wie daar woont. Noem het dorp, niet het adres',
	},
	surname: {
		other: 'een naam met een achternaam',
		expected: 'Wie die naam opzoekt, vindt dit bericht. Noem een rol of een voornaam',
	},
	health: {
		other: 'iets over iemands gezondheid',
		expected:
			'Een verhaal over iemands gezondheid hoort niet op een openbare pagina, ook niet als je het zelf vertelt. Schrijf alleen welke hulp welkom is',
	},
	debts: {
		other: 'iets over iemands geld',
		expected:
			'Een verhaal over geldzorgen hoort niet op een openbare pagina, ook niet als je het zelf vertelt. Schrijf alleen wat er nodig is',
	},
};

/** How a find in a public message is told: an error when it is certain, a warning when a person has to look. */
export function personalDataProblem({ kind, certainty, text }: PersonalData): ProblemParams {
	return { problem: certainty === 'certain' ? 'personal-data' : 'personal-data-doubt', found: text, ...told[kind] };
}

/** The texts of a post that everybody may read, each with where it stands. */
function publicTextsOf(post: Readonly<Record<string, unknown>>): { path: (string | number)[]; text: string }[] {
	const photo = (post['photo'] ?? {}) as Readonly<Record<string, unknown>>;
	const corrections = (Array.isArray(post['corrections']) ? post['corrections'] : []) as { text?: unknown }[];
	return [
		...['title', 'summary', 'area', 'when'].map((key) => ({ path: [key], text: post[key] })),
		...['alt', 'credit'].map((key) => ({ path: ['photo', key], text: photo[key] })),
		...corrections.map(({ text }, index) => ({ path: ['corrections', index, 'text'], text })),
	].flatMap(({ path, text }) => (typeof text === 'string' ? [{ path, text }] : []));
}

/** Telephone numbers, mail addresses and addresses in some data, as they compare with what is found in a text. */
export function contactsIn(data: unknown): string[] {
	return personalData(JSON.stringify(data), ['phone', 'email', 'address']).map(({ normal }) => normal);
}

/** A find in a post, with the field that it stands in; no field for the text under the fields. */
export interface PostFind {
	path: (string | number)[] | undefined;
	found: PersonalData;
}

/**
 * What must not be read in public in a post of the prikbord, its own text last. Build and CMS both ask it here, so
 * that the one never refuses what the other allows.
 * @param post the fields of the post
 * @param body the text under the fields
 * @param known contacts that are public already, as `contactsIn` writes them
 */
export function personalDataOfPost(
	post: Readonly<Record<string, unknown>>,
	body: string,
	known: ReadonlySet<string>,
): PostFind[] {
	return [...publicTextsOf(post), { path: undefined, text: body }].flatMap(({ path, text }) =>
		personalDataInPost(post['kind'], text)
			.filter((found) => !isPublic(found, known))
			.map((found) => ({ path, found })),
	);
}

/** A street with its postal code is public when both are: a record holds them in two fields. */
function isPublic({ kind, normal }: PersonalData, known: ReadonlySet<string>): boolean {
	if (known.has(normal)) return true;
	const [, street, code] = /^(.+?),? ([1-9]\d{3} ?[a-z]{2})$/.exec(normal) ?? [];
	return kind === 'address' && known.has(street ?? '') && known.has(code?.replace(' ', '') ?? '');
}
