import { toId } from '../config/index.ts';
import { contrast, contrastFor, readable } from '../design/index.ts';
import { nearest } from '../issues/index.ts';
import { email, phone, webAddress } from '../schema/fields.ts';
import { characterNames, type Landmark, landmarks, type Point, profileNames } from '../schema/index.ts';
import { type Flag, readFlags } from './flags.ts';
import type { Bounds } from './geometry.ts';
import { type Country, countries } from './osm-village.ts';

/** Every flag, in the order of `--help`. */
export const flags = {
	osm: {
		value: 'bestand',
		help: 'Haal plekken en organisaties uit een uittreksel van OpenStreetMap (.osm.pbf, .osm, Overpass)',
	},
	straal: {
		value: 'km',
		help: 'Neem alleen wat zo dicht bij het dorp ligt; gewoon alles, bij een groot uittreksel 2,5',
	},
	naam: { value: 'naam', help: 'Naam van het dorp' },
	gemeente: { value: 'naam', help: 'Gemeente waarin het dorp ligt' },
	inwoners: { value: 'aantal', help: 'Aantal inwoners' },
	profiel: { value: 'profiel', help: `Welke onderdelen aan staan: ${profileNames.join(', ')}` },
	kleur: { value: 'kleur', help: 'Eerste kleur, voor knoppen en links, zoals "#1f5f4b"' },
	kleur2: { value: 'kleur', help: 'Tweede kleur, voor accenten' },
	karakter: { value: 'karakter', help: `Hoe de site aanvoelt: ${characterNames.join(', ')}` },
	beeld: { value: 'lijst', help: 'Wat het dorp heeft, voor de tekening: "kerk, molen, water"' },
	rol: { value: 'rol', help: 'Vaste contactpersoon, als rol en niet als naam' },
	telefoon: { value: 'nummer', help: 'Telefoonnummer van die rol' },
	email: { value: 'adres', help: 'Postbus van die rol' },
	url: { value: 'adres', help: 'Adres dat de site krijgt' },
	doel: { value: 'zin', help: 'Waarom deze site er is' },
	lat: { value: 'graden', help: 'Breedte van het midden van het dorp, zoals 52.51' },
	lon: { value: 'graden', help: 'Lengte van het midden van het dorp, zoals 6.12' },
	land: { value: 'land', help: 'nl of be; bepaalt de noodnummers' },
	dorpshuis: { help: 'Maak ook een voorbeeld van een dorpshuis' },
	yes: { help: 'Vraag niets en neem overal het voorstel' },
	help: { help: 'Toon deze uitleg' },
} as const satisfies Record<string, Flag>;

/** The name of a flag. */
export type FlagName = keyof typeof flags;

/** What stood on the command line. */
export interface CommandLine {
	/** The name of the folder, when given. */
	id: string | undefined;
	values: Partial<Record<FlagName, string>>;
	/** Flags without a value that were given. */
	on: ReadonlySet<FlagName>;
	/** What is wrong with it, as Dutch sentences. */
	errors: string[];
}

/** Reads the words after `npm run new-village --`; `--naam X` and `--naam=X` are the same. */
export function readCommandLine(words: readonly string[]): CommandLine {
	const { values: given, on, rest, errors } = readFlags<FlagName>(words, flags);
	const values = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.trim()]));
	if (rest.length > 1)
		errors.push(
			`Ik verwacht één naam voor de map, maar kreeg: ${rest.join(', ')}. Zet een naam van meer woorden tussen aanhalingstekens achter --naam.`,
		);
	return { id: rest[0], values, on, errors };
}

/** What is wrong with the name of a folder, as a Dutch sentence with a proposal. */
export function checkId(id: string): string | undefined {
	const proposal = toId(id);
	if (proposal === '')
		return `“${id}” kan geen naam van een map zijn. Gebruik kleine letters, cijfers en streepjes, zoals nieuw-dorp.`;
	if (proposal === 'gemeente') return 'De naam “gemeente” is al van de gedeelde map. Neem bijvoorbeeld dorp-gemeente.';
	return proposal === id
		? undefined
		: `“${id}” kan geen naam van een map zijn: alleen kleine letters, cijfers en streepjes. Neem bijvoorbeeld ${proposal}.`;
}

/** What is known before anything is asked: from the extract, and from the name of the folder. */
export interface Known {
	name?: string | undefined;
	gemeente?: string | undefined;
	inhabitants?: number | undefined;
	country?: Country | undefined;
	center?: Point | undefined;
	/** What the extract has that can be drawn. */
	landmarks?: readonly Landmark[] | undefined;
	/** Whether there is an extract. */
	isImport: boolean;
}

/** One question: how it is asked, what is proposed and what is a wrong answer. */
export interface Question {
	flag: FlagName;
	/** In Dutch, to a person. */
	message: string;
	/** Words to choose from instead of typing. */
	choices?: { value: string; name: string }[];
	/** An empty answer is fine. */
	isOptional?: boolean;
	/** Is not asked, because it is known. */
	skip?: (known: Known) => boolean;
	/** The answer when nobody says otherwise. */
	propose: (known: Known, id: string, given: Readonly<Partial<Record<FlagName, string>>>) => string;
	/** A Dutch sentence when the answer will not do. */
	check: (answer: string) => string | undefined;
}

/** Pairs of colours that are readable and look well together; a village gets one by its name. */
export const colourPairs: readonly (readonly [primary: string, secondary: string])[] = [
	['#1f5f4b', '#c8642a'],
	['#1d5a86', '#c58a1b'],
	['#7a2e3b', '#5d7a2c'],
	['#4a4a86', '#b8573a'],
	['#2f5d2f', '#8a5a2b'],
	['#0f6068', '#b5473f'],
];

const profileWords: Record<(typeof profileNames)[number], string> = {
	kaart: 'kaart: wat is er en wie kun je bellen (weinig werk)',
	dorpssite: 'dorpssite: ook agenda, nieuws, dorpshuis en documenten',
	samen: 'samen: agenda en nieuws, zonder dorpshuis en documenten',
	dorpsplein: 'dorpsplein: alles',
};

const characterWords: Record<(typeof characterNames)[number], string> = {
	rustig: 'rustig: letters als een dorpskrant, zachte hoeken',
	fris: 'fris: ronde letters en hoeken, veel lucht',
	stevig: 'stevig: stoere letters, rechte hoeken, dikke lijnen',
};

/** What nearly every village has, for who names nothing. */
const defaultLandmarks: readonly Landmark[] = ['kerk', 'boerderij', 'polder'];

/** Everything that a new village needs to know, in the order in which it is asked. */
export const questions: readonly Question[] = [
	{
		flag: 'naam',
		message: 'Hoe heet het dorp?',
		propose: (known, id) => known.name ?? titleOf(id),
		check: lineOf(60, 'De naam'),
	},
	{
		flag: 'gemeente',
		message: 'In welke gemeente ligt het?',
		propose: (known, id, given) => known.gemeente ?? given.naam ?? known.name ?? titleOf(id),
		check: lineOf(60, 'De gemeente'),
	},
	{
		flag: 'inwoners',
		message: 'Hoeveel mensen wonen er ongeveer? (mag leeg)',
		isOptional: true,
		propose: ({ inhabitants }) => (inhabitants ? String(inhabitants) : ''),
		check: (answer) =>
			/^[1-9]\d{0,6}$/.test(answer.replaceAll('.', ''))
				? undefined
				: `“${answer}” is geen aantal. Schrijf het in cijfers, zoals 1850.`,
	},
	{
		flag: 'land',
		message: 'In welk land?',
		choices: [
			{ value: 'nl', name: 'Nederland' },
			{ value: 'be', name: 'België' },
		],
		propose: ({ country }) => country ?? 'nl',
		check: (answer) => oneOf(answer.toLowerCase(), countries, 'land'),
	},
	{
		flag: 'profiel',
		message: 'Hoe groot wil je beginnen?',
		choices: profileNames.map((value) => ({ value, name: profileWords[value] })),
		propose: ({ isImport }) => (isImport ? 'kaart' : 'dorpssite'),
		check: (answer) => oneOf(answer, profileNames, 'profiel'),
	},
	{
		flag: 'kleur',
		message: 'Welke kleur voor knoppen en links?',
		propose: (_, id) => pairFor(id)[0],
		check: checkColour,
	},
	{
		flag: 'kleur2',
		message: 'Welke tweede kleur?',
		propose: (_, id, { kleur }) => pairFor(id, kleur)[1],
		check: (answer) => (hexOf(answer) ? undefined : notAColour(answer)),
	},
	{
		flag: 'karakter',
		message: 'Hoe moet de site aanvoelen?',
		choices: characterNames.map((value) => ({ value, name: characterWords[value] })),
		propose: () => 'rustig',
		check: (answer) => oneOf(answer, characterNames, 'karakter'),
	},
	{
		flag: 'beeld',
		message: 'Wat heeft het dorp? De site tekent het. Het bekendste eerst, met komma’s ertussen',
		propose: ({ landmarks }) => (landmarks && landmarks.length > 0 ? landmarks : defaultLandmarks).join(', '),
		check: checkLandmarks,
	},
	{
		flag: 'rol',
		message: 'Wie is het eerste aanspreekpunt? Schrijf een rol, geen naam',
		propose: () => 'Dorpscontactpersoon',
		check: lineOf(120, 'De rol'),
	},
	{
		flag: 'telefoon',
		message: 'Op welk nummer is die te bereiken? (mag leeg)',
		isOptional: true,
		propose: () => '',
		check: (answer) =>
			phone().safeParse(answer).success
				? undefined
				: `“${answer}” is geen telefoonnummer. Schrijf het zoals 0599 12 34 56.`,
	},
	{
		flag: 'email',
		message: 'Op welk e-mailadres? (mag leeg)',
		isOptional: true,
		propose: () => '',
		check: (answer) =>
			email().safeParse(answer).success
				? undefined
				: `“${answer}” is geen e-mailadres. Schrijf het zoals contact@dorp.example.`,
	},
	{
		flag: 'url',
		message: 'Welk adres krijgt de site?',
		propose: (_, id) => `https://${id}.example/`,
		check: (answer) =>
			webAddress().safeParse(answer).success ? undefined : `“${answer}” is geen webadres. Begin met https://.`,
	},
	{
		flag: 'doel',
		message: 'Waarom komt deze site er?',
		propose: (known, id, { naam }) =>
			`Iedereen in ${naam ?? known.name ?? titleOf(id)} weet wat er is, wie u kunt bellen en waar u mee kunt doen.`,
		check: lineOf(600, 'Het doel'),
	},
	{
		flag: 'lat',
		message: 'Breedte van het midden van het dorp (op de kaart het eerste getal)',
		skip: ({ center }) => center !== undefined,
		propose: ({ center }, _, { land }) => String(center?.lat ?? middleOf[land === 'be' ? 'be' : 'nl'].lat),
		check: (answer) => degrees(answer, 90, 'breedte', '52.51'),
	},
	{
		flag: 'lon',
		message: 'Lengte van het midden van het dorp (het tweede getal)',
		skip: ({ center }) => center !== undefined,
		propose: ({ center }, _, { land }) => String(center?.lon ?? middleOf[land === 'be' ? 'be' : 'nl'].lon),
		check: (answer) => degrees(answer, 180, 'lengte', '6.12'),
	},
];

/** What `villageFiles` needs to make a village. */
export interface Answers {
	id: string;
	name: string;
	gemeente: string;
	inhabitants: number | undefined;
	country: Country;
	profile: (typeof profileNames)[number];
	primary: string;
	secondary: string;
	character: (typeof characterNames)[number];
	landmarks: Landmark[];
	role: string;
	phone: string | undefined;
	email: string | undefined;
	url: string;
	doel: string;
	center: Point;
	bounds: Bounds;
	hasDorpshuis: boolean;
	/** Nobody said where the village lies. */
	isCenterGuessed: boolean;
	/** Nobody said in which gemeente it lies. */
	isGemeenteGuessed: boolean;
}

/** What was answered, with the proposal for every question that was not; or what is wrong with it. */
export function completed(
	known: Known,
	id: string,
	given: Readonly<Partial<Record<FlagName, string>>>,
): { values: Record<FlagName, string>; errors: string[] } {
	const values: Partial<Record<FlagName, string>> = { ...given };
	const errors: string[] = [];
	for (const { flag, check, isOptional, propose } of questions) {
		const own = given[flag];
		if (own === undefined || own === '') {
			values[flag] = propose(known, id, values);
			continue;
		}
		const error = isOptional && own === '' ? undefined : check(own);
		if (error) errors.push(error);
	}
	if ((given.lat === undefined) !== (given.lon === undefined))
		errors.push('Geef --lat en --lon samen, of geen van beide.');
	return { values: values as Record<FlagName, string>, errors };
}

/** The answers in the shape that the files are made of. */
export function toAnswers(
	values: Record<FlagName, string>,
	rest: Pick<Answers, 'id' | 'hasDorpshuis' | 'isGemeenteGuessed'> & { bounds: Bounds | undefined },
): Answers {
	const center = { lat: number(values.lat), lon: number(values.lon) };
	const inhabitants = values.inwoners.replaceAll('.', '');
	return {
		...rest,
		name: values.naam,
		gemeente: values.gemeente,
		inhabitants: inhabitants ? Number(inhabitants) : undefined,
		country: values.land.toLowerCase() === 'be' ? 'be' : 'nl',
		profile: values.profiel as Answers['profile'],
		primary: hexOf(values.kleur) ?? values.kleur,
		secondary: hexOf(values.kleur2) ?? values.kleur2,
		character: values.karakter as Answers['character'],
		landmarks: listOf(values.beeld) as Landmark[],
		role: values.rol,
		phone: values.telefoon || undefined,
		email: values.email || undefined,
		url: values.url.endsWith('/') ? values.url : `${values.url}/`,
		doel: values.doel,
		center,
		bounds: rest.bounds ?? around(center),
		isCenterGuessed: Object.values(middleOf).some(({ lat, lon }) => lat === center.lat && lon === center.lon),
	};
}

/** What is wrong with a first colour: not a colour, or too light for white letters. */
export function checkColour(answer: string): string | undefined {
	const hex = hexOf(answer);
	if (!hex) return notAColour(answer);
	const ratio = contrast(hex, '#ffffff');
	if (ratio >= contrastFor.text) return undefined;
	const better = readable(hex, ['#ffffff'], contrastFor.text);
	return `De kleur ${hex} is te licht: witte letters erop zijn niet goed te lezen (contrast ${decimal(ratio)}, nodig is ${decimal(contrastFor.text)}). Neem bijvoorbeeld ${better}; dat is dezelfde kleur, net donker genoeg.`;
}

/** The middle of each country, for who does not know better yet. */
const middleOf: Record<Country, Point> = { nl: { lat: 52.155, lon: 5.387 }, be: { lat: 50.64, lon: 4.668 } };

function around({ lat, lon }: Point): Bounds {
	const fixed = (value: number) => Number(value.toFixed(4));
	return [fixed(lon - 0.03), fixed(lat - 0.018), fixed(lon + 0.03), fixed(lat + 0.018)];
}

/** The name that belongs to an id: `nieuw-dorp` is Nieuw Dorp. */
export function titleOf(id: string): string {
	return id
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');
}

function pairFor(id: string, primary?: string): readonly [string, string] {
	const chosen = colourPairs.find(([first]) => first === primary);
	const sum = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
	return chosen ?? (colourPairs[sum % colourPairs.length] as readonly [string, string]);
}

function hexOf(answer: string): string | undefined {
	const hex = answer.trim().replace(/^#?/, '#').toLowerCase();
	if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
	return /^#[0-9a-f]{3}$/.test(hex) ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : undefined;
}

function notAColour(answer: string): string {
	return `“${answer}” is geen kleur die ik ken. Schrijf zes tekens na een hekje, tussen aanhalingstekens, zoals "#1f5f4b".`;
}

function lineOf(max: number, what: string): Question['check'] {
	return (answer) => {
		if (answer.trim() === '') return `${what} mag niet leeg zijn.`;
		return answer.length > max ? `${what} is te lang: hoogstens ${max} tekens.` : undefined;
	};
}

function oneOf(answer: string, words: readonly string[], what: string): string | undefined {
	if (words.includes(answer)) return undefined;
	const near = nearest(answer, words);
	return `Het ${what} “${answer}” ken ik niet. Kies uit ${words.join(', ')}.${near ? ` Bedoel je ${near}?` : ''}`;
}

function degrees(answer: string, limit: number, what: string, example: string): string | undefined {
	const value = number(answer);
	return answer.trim() !== '' && Math.abs(value) <= limit
		? undefined
		: `“${answer}” is geen ${what} in graden. Schrijf een getal zoals ${example}.`;
}

function number(answer: string): number {
	return Number(answer.trim().replace(',', '.'));
}

function decimal(value: number): string {
	return value.toFixed(1).replace('.', ',');
}

function listOf(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[,;\s]+/)
		.filter(Boolean);
}

function checkLandmarks(answer: string): string | undefined {
	for (const word of listOf(answer)) {
		const error = oneOf(word, landmarks, 'beeld');
		if (error) return error;
	}
	return undefined;
}
