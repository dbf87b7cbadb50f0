import { toId } from '../config/index.ts';
import { profiles } from '../schema/index.ts';
import type { Answers } from './answers.ts';
import { zoomFor } from './geometry.ts';
import { markdownFile, yamlBlock } from './markdown-file.ts';
import { type Memory, memoryFile, memoryOf, writeMemory } from './memory.ts';
import type { Imported, NewRecord } from './osm-records.ts';
import type { Country } from './osm-village.ts';

/** A file to be written, its path relative to the repository. */
export interface NewFile {
	path: string;
	text: string;
}

/** What the files need to know besides the answers. */
export interface FilesOptions {
	answers: Answers;
	/** The day on which the village is made, `YYYY-MM-DD`. */
	today: string;
	imported?: Imported | undefined;
	/** The circle that the import was kept to. */
	within?: Memory['within'];
	/** The day of the extract. */
	retrievedOn?: string | undefined;
	/** Ids of pages and news that the gemeente shares, which a village cannot use. */
	taken?: { paginas: readonly string[]; nieuws: readonly string[]; plekken: readonly string[] };
	/** The ids of the themes of the gemeente; the usual ones when left out. */
	themes?: readonly string[] | undefined;
}

/** Telephone numbers that hold in a whole country. Regional ones are for the village to add. */
export const emergencyNumbers: Record<
	Country,
	{ name: string; phone: string; when: string; note?: string; urgent?: true }[]
> = {
	nl: [
		{
			name: 'Alarmnummer',
			phone: '112',
			when: 'Dag en nacht',
			note: 'Ambulance, brandweer of politie, als elke seconde telt',
			urgent: true,
		},
		{ name: 'Politie, geen spoed', phone: '0900 8844', when: 'Dag en nacht' },
	],
	be: [
		{
			name: 'Ziekenwagen of brandweer',
			phone: '112',
			when: 'Dag en nacht',
			note: 'Ook voor de politie, als elke seconde telt',
			urgent: true,
		},
		{ name: 'Politie, dringend', phone: '101', when: 'Dag en nacht', urgent: true },
		{
			name: 'Huisarts van wacht',
			phone: '1733',
			when: 'Avond, nacht, weekend en feestdagen',
			note: 'Bel altijd eerst',
		},
		{
			name: 'Antigifcentrum',
			phone: '070 245 245',
			when: 'Dag en nacht',
			note: 'Bij vergiftiging; bel 112 als iemand niet reageert',
		},
	],
};

/** Everything that a new village consists of. Pure: the same answers give the same bytes. */
export function villageFiles({
	answers,
	today,
	imported,
	within,
	retrievedOn,
	taken,
	themes,
}: FilesOptions): NewFile[] {
	const { id } = answers;
	const modules: readonly string[] = profiles[answers.profile];
	const free = (names: readonly string[], used: readonly string[] | undefined) =>
		names.find((name) => !used?.includes(name)) ?? `${names[0]}-${id}`;
	const files: NewFile[] = [
		{ path: `villages/${id}/village.yaml`, text: villageYaml(answers, retrievedOn, imported !== undefined) },
		{
			path: `content/${id}/paginas/${free(['nieuw-in-het-dorp', 'welkom'], taken?.paginas)}.md`,
			text: welcomePage(answers, imported !== undefined),
		},
	];
	if (modules.includes('nieuws')) {
		files.push({
			path: `content/${id}/nieuws/${free(['onze-site-is-er', 'de-site-is-er'], taken?.nieuws)}.md`,
			text: firstNews(answers, today),
		});
	}
	const places = [...(imported?.places ?? [])];
	if (answers.hasDorpshuis)
		places.push(dorpshuis(answers, [...places.map((place) => place.id), ...(taken?.plekken ?? [])], themes));
	for (const record of places)
		files.push({ path: `content/${id}/plekken/${record.id}.md`, text: markdownFile(record.data) });
	for (const record of imported?.organisations ?? [])
		files.push({ path: `content/${id}/organisaties/${record.id}.md`, text: markdownFile(record.data) });
	if (imported) {
		const memory = memoryOf(imported, { ...(retrievedOn && { retrievedOn }), ...(within && { within }) });
		files.push({ path: memoryFile(id), text: writeMemory(memory) });
	}
	return files;
}

function villageYaml(answers: Answers, retrievedOn: string | undefined, isImport: boolean): string {
	const { name, center, bounds, role, phone, email } = answers;
	const hasContact = Boolean(phone ?? email);
	const credits = isImport
		? [
				`Plekken en organisaties: © OpenStreetMap-bijdragers, Open Database License (ODbL) 1.0, openstreetmap.org/copyright${retrievedOn ? `, stand van ${retrievedOn}` : ''}`,
			]
		: ['Kaartgegevens © OpenStreetMap-bijdragers, ODbL 1.0'];
	const guessed =
		'Dit is het midden van het land. Zoek het dorp op openstreetmap.org: de getallen staan in het adres van die kaart.';
	const parts: [comment: string[], data: Record<string, unknown>][] = [
		[
			[
				`Alles wat de site van ${name} eigen maakt. Wat achter een hekje staat is uitleg; die mag weg.`,
				'Kijk na elke verandering met: npm run check',
			],
			{ name, kernen: [name], gemeente: answers.gemeente, inhabitants: answers.inhabitants },
		],
		[['Waarom deze site er is. Dit staat op de pagina Over.'], { doel: answers.doel }],
		[
			[
				'De groet boven aan de eerste pagina. In de streektaal mag ook: zet er dan greetingLanguage bij (nds, fy, li of zea).',
			],
			{ greeting: `Welkom in ${name}` },
		],
		[['Het adres waarop de site te vinden is. Zoekmachines en agenda’s gebruiken het.'], { url: answers.url }],
		[
			[
				'Welke onderdelen de site heeft: kaart, dorpssite, samen of dorpsplein.',
				'Eén onderdeel erbij of eraf gaat zo:',
				'  modules: { agenda: true, flyer: false }',
			],
			{ profile: answers.profile },
		],
		[
			[
				'Het gezicht. De eerste kleur moet goed te lezen zijn met wit; npm run check rekent het na.',
				'Het karakter is rustig, fris of stevig. Wat het dorp heeft, tekent de site zelf, het bekendste voorop.',
				'Een schild in jullie kleuren tekent de site. Heb je een wapen? Zet het in de map brand:',
				'  wapen: wapen.svg',
				'  wapenAlt: Een groene wilg op een zilveren veld',
				'  licence: Wapen van de gemeente, vrij te gebruiken',
			],
			{
				brand: {
					primary: answers.primary,
					secondary: answers.secondary,
					character: answers.character,
					landmarks: answers.landmarks,
				},
			},
		],
		[
			[
				'Wie kun je bellen? Schrijf rollen, geen namen: een rol blijft als iemand stopt.',
				...(hasContact ? [] : ['Heeft iemand deze rol? Zet er dan phone of email bij en haal vacant weg.']),
			],
			{
				contacts: [
					{
						id: toId(role) || 'contact',
						role,
						tasks: 'Voor vragen over het dorp en voor alles wat op deze site niet klopt.',
						phone,
						email,
						...(hasContact ? { main: true } : { vacant: true }),
					},
				],
			},
		],
		[
			['Spoed en andere nummers, in de volgorde van de pagina Spoed.', regional[answers.country]],
			{ emergency: emergencyNumbers[answers.country] },
		],
		[
			[
				'De kaart: het midden (breedte, lengte) en de rand (west, zuid, oost, noord).',
				...(answers.isCenterGuessed ? [guessed] : []),
			],
			{ map: { center: `${center.lat}, ${center.lon}`, bounds, zoom: zoomFor(bounds) } },
		],
		[
			['Schrijven in de browser, voor wie geen bestanden wil openen: gitlab, forgejo of github. Met geen is het uit.'],
			{ cms: { backend: 'geen' } },
		],
		...(email
			? ([
					[
						['Waar mensen terechtkunnen met vragen over toegankelijkheid en privacy.'],
						{ accessibility: { contact: email }, privacy: { contact: email } },
					],
				] as typeof parts)
			: []),
		[
			[
				'Wie genoemd moet worden.',
				...(isImport
					? ['De gegevens van OpenStreetMap mag je gebruiken en veranderen zolang deze regel blijft staan.']
					: []),
			],
			{ credits },
		],
	];
	return parts
		.map(([comment, data]) => `${comment.map((line) => `# ${line}\n`).join('')}${yamlBlock(data)}\n`)
		.join('\n');
}

const regional: Record<Country, string> = {
	nl: 'Zet de huisartsenpost van de streek erbij, met name, phone, when en note.',
	be: 'Zet de huisarts van het dorp erbij, met name, phone, when en note.',
};

function welcomePage({ name, gemeente, role, phone, email }: Answers, isImport: boolean): string {
	return markdownFile(
		{
			title: `Nieuw in ${name}`,
			summary: `Wat u wilt weten als u net in ${name} woont: wat er is, wie u kunt bellen en hoe u mensen leert kennen.`,
			menu: 'wonen',
			order: 10,
		},
		`Welkom in ${name}. Deze site is van het dorp zelf.${isImport ? ' Een deel van de gegevens komt van OpenStreetMap, de kaart die vrijwilligers maken.' : ''}

## De eerste dagen

- **Geef uw verhuizing door** aan de gemeente ${gemeente}. Daar hoort u ook wanneer het afval wordt opgehaald.
- **Maak kennis met de buren.** Zij weten wie de sleutel heeft, waar de bus stopt en wat hier gewoon is.
- **Zoek een huisarts** en zet het nummer in uw telefoon. Nummers voor als er haast bij is, vindt u bij Spoed.

## Wat is er in het dorp

Bij Plekken ziet u wat er is en waar u het vindt. Bij Organisaties staan verenigingen, scholen, kerken en bedrijven, met hun telefoonnummer als wij dat hebben.

## Iemand nodig

Weet u niet bij wie u moet zijn? Bij Wie doet wat staan de vaste contactpersonen van het dorp.${phone || email ? ` De ${lowerFirst(role)} helpt u verder.` : ''}

## Klopt er iets niet

Mist u iets, of is iets veranderd? Laat het weten. Zo blijft de site bruikbaar voor iedereen.
`,
	);
}

function firstNews({ name }: Answers, today: string): string {
	return markdownFile(
		{
			title: `${name} heeft een eigen site`,
			date: today,
			summary: 'Wat er in het dorp is, wie u kunt bellen en waar u mee kunt doen: het staat bij elkaar op één plek.',
		},
		`Wie in ${name} iets zoekt, hoeft niet meer te weten wie het weet. Op deze site staan de plekken en organisaties van het dorp, de nummers voor als er haast bij is, en de mensen bij wie u terechtkunt.

De site is van het dorp zelf. U hoeft geen account te maken en de site houdt niet bij wie er kijkt. Liever op papier? Elke bladzijde is te printen.

Hebt u nieuws of klopt er iets niet? Laat het weten aan de contactpersonen van het dorp.
`,
	);
}

function dorpshuis(
	{ name, center }: Answers,
	used: readonly string[],
	known: readonly string[] = ['welzijn'],
): NewRecord {
	const themes = ['welzijn'].filter((id) => known.includes(id));
	const id =
		['dorpshuis', `dorpshuis-${toId(name)}`, 'ons-dorpshuis'].find((one) => !used.includes(one)) ?? 'dorpshuis-2';
	return {
		id,
		data: {
			name: `Dorpshuis ${name}`,
			kind: 'dorpshuis',
			...(themes.length > 0 && { themes }),
			summary: 'Voor een vergadering, een cursus, een feest of gewoon een kop koffie.',
			point: `${center.lat}, ${center.lon}`,
		},
	};
}

function lowerFirst(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
