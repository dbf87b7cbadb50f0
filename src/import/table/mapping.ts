import { parseDocument } from 'yaml';
import * as z from 'zod';
import { parseWith, readYaml } from '../../config/index.ts';
import { nearest, plain, toTerminal } from '../../issues/index.ts';
import { organisationKinds } from '../../schema/index.ts';
import { Refusal } from '../refusal.ts';
import { type ColumnName, columnNames, guessColumn, type HeadedTable, isCount } from './columns.ts';

const mappingSchema = z.strictObject({
	kolommen: z.record(z.string(), z.enum(columnNames as [ColumnName, ...ColumnName[]])).default({}),
	soorten: z.record(z.string(), z.enum(organisationKinds)).default({}),
	soort: z.enum(organisationKinds).optional(),
	bron: z.string().optional(),
});

/** What a village answered before about the tables that it gets. */
export type Mapping = z.output<typeof mappingSchema>;

/** The file of a village that holds the answers, relative to the repository. */
export function mappingFile(village: string): string {
	return `villages/${village}/import/organisaties.yaml`;
}

const explanation = `# Hoe de tabellen (CSV en Excel) van dit dorp gelezen worden; npm run import vroeg het één keer.
# Klopt er iets niet? Verander het hier.
#
#   kolommen  wat er boven een kolom staat, en wat het is: ${columnNames.join(', ')}
#   soorten   wat er in de kolom soort staat, en welke soort dat bij ons is
#   soort     de soort, als de tabel er geen kolom voor heeft
#   bron      van wie de tabel is; dat komt bij elke nieuwe vermelding te staan
`;

/**
 * Reads the answers.
 * @throws {Refusal} when somebody left a mistake in them, with the line
 */
export function readMapping(text: string | undefined, village: string): Mapping {
	const file = mappingFile(village);
	const { value, problems } = parseWith(mappingSchema, readYaml(text ?? '', { file }), { file });
	if (!value) throw new Refusal(toTerminal(problems, plain).trim());
	return value;
}

/** The text of the answers; what stood in it stays as it was, comments too. */
export function writeMapping(text: string | undefined, mapping: Mapping): string {
	const document = parseDocument(text?.trim() ? text : `${explanation}\nkolommen: {}\n`);
	for (const group of ['kolommen', 'soorten'] as const)
		for (const [key, value] of Object.entries(mapping[group]))
			if (document.getIn([group, key]) !== value) {
				if (!document.has(group) || Object.keys(document.toJS()[group] ?? {}).length === 0)
					document.set(group, document.createNode({}));
				document.setIn([group, key], value);
			}
	for (const key of ['soort', 'bron'] as const)
		if (mapping[key] !== undefined && document.get(key) !== mapping[key]) document.set(key, mapping[key]);
	return document.toString({ lineWidth: 0 });
}

/** One thing to ask about a table. */
export interface TableQuestion {
	/** In Dutch, to a person. */
	message: string;
	/** What can be answered; anything when left out. */
	choices?: { value: string; name: string }[];
	/** The answer when nobody says otherwise. */
	proposal: string;
}

/** Asks one thing; the answer is one of the choices, or any text when there are none. */
export type Ask = (question: TableQuestion) => Promise<string>;

/** More different words than this in a column of kinds are not asked about one by one. */
const mostKinds = 15;

/**
 * Completes what is known about a table by asking what is not.
 * @param choices what a column can be, with a word of help
 */
export async function askMapping(
	table: HeadedTable,
	known: Mapping,
	ask: Ask,
	choices: { value: string; name: string }[],
): Promise<Mapping> {
	const mapping: Mapping = { ...known, kolommen: { ...known.kolommen }, soorten: { ...known.soorten } };
	const taken = new Set<ColumnName>();
	const isNew = table.heads.some((head) => !mapping.kolommen[head]);
	for (const [index, head] of table.heads.entries()) {
		if (mapping.kolommen[head]) continue;
		const sample = table.rows.find(({ cells }) => cells[index])?.cells[index];
		if (sample === undefined && head.startsWith('kolom ')) continue;
		const guess = guessColumn(head) ?? 'niet';
		// A second column of the same sort is rather something else.
		const proposal = taken.has(guess) && guess !== 'persoon' ? 'niet' : guess;
		const told = sample === undefined ? 'leeg' : `bijvoorbeeld: ${sample.slice(0, 40)}`;
		const answer = await ask({ message: `Kolom “${head}” (${told}). Wat is dat?`, choices, proposal });
		mapping.kolommen[head] = answer as ColumnName;
		taken.add(answer as ColumnName);
	}
	const kindAt = table.heads.findIndex((head) => mapping.kolommen[head] === 'soort');
	const kindChoices = organisationKinds.map((value) => ({ value, name: value }));
	if (kindAt === -1) {
		if (mapping.soort === undefined)
			mapping.soort = (await ask({
				message: 'De tabel zegt niet wat voor organisaties het zijn. Welke soort nemen we?',
				choices: kindChoices,
				proposal: 'vereniging',
			})) as Mapping['soort'];
	} else {
		const nameAt = table.heads.findIndex((head) => mapping.kolommen[head] === 'naam');
		const named = table.rows.filter(({ cells }) => cells[nameAt] && !isCount(cells[nameAt]));
		const words = [...new Set(named.map(({ cells }) => cells[kindAt] ?? '').filter(Boolean))];
		const unknown = words.filter(
			(word) => !(organisationKinds as readonly string[]).includes(word.toLowerCase()) && !mapping.soorten[word],
		);
		for (const [index, word] of unknown.entries()) {
			const proposal = guessKind(word);
			const question = { message: `Welke soort is “${word}”?`, choices: kindChoices, proposal };
			mapping.soorten[word] = (index < mostKinds ? await ask(question) : proposal) as typeof proposal;
		}
	}
	if (isNew && mapping.bron === undefined) {
		const source = await ask({
			message: 'Van wie is deze tabel? Dat komt bij elke nieuwe vermelding (mag leeg)',
			proposal: '',
		});
		if (source.trim()) mapping.bron = source.trim();
	}
	return mapping;
}

const kindWords: readonly (readonly [pattern: RegExp, kind: (typeof organisationKinds)[number]])[] = [
	[/kerk|parochie|moskee|geloof|religie|levensbesch/i, 'kerk'],
	[/opvang|peuter|creche/i, 'kinderopvang'],
	[/school|onderwijs/i, 'school'],
	[/speeltuin/i, 'speeltuin'],
	[/vereniging|club|koor|sport|muziek|toneel|scouting|jeugd/i, 'vereniging'],
	[/stichting|fonds|museum|cultuur|dorpshuis/i, 'stichting'],
	[/zorg|arts|apotheek|fysio|tandarts|medisch|gezondheid/i, 'zorg'],
	[/welzijn|maatschapp|sociaal|hulp/i, 'welzijn'],
	[/horeca|caf[eé]|restaurant|eten/i, 'horeca'],
	[/bedrijf|winkel|ondernem|b\.?v\.?$|zzp|eenmanszaak|v\.?o\.?f/i, 'ondernemer'],
	[/gemeente/i, 'gemeente'],
	[/overheid|politie|brandweer|waterschap|provincie/i, 'overheid'],
	[/initiatief|werkgroep|bewoners|buurt/i, 'initiatief'],
];

/** The kind that a word of somebody else most probably means. */
export function guessKind(word: string): (typeof organisationKinds)[number] {
	const found = kindWords.find(([pattern]) => pattern.test(word))?.[1];
	const near = nearest(word.toLowerCase(), organisationKinds);
	return found ?? organisationKinds.find((kind) => kind === near) ?? 'anders';
}

/**
 * Reads `Tel.=telefoon, Naam=naam`, the answers that stand on a command line.
 * @throws {Refusal} when one of the words is none of the columns
 */
export function columnsGiven(text: string | undefined): Record<string, ColumnName> {
	const given: Record<string, ColumnName> = {};
	const words = columnNames.toSorted((a, b) => b.length - a.length).join('|');
	const pair = new RegExp(`^(.+?)\\s*=\\s*(${words})\\s*(?:,\\s*|$)`);
	let rest = text?.trim() ?? '';
	while (rest !== '') {
		const [whole, head, word] = pair.exec(rest) ?? [];
		if (!whole || !head) {
			const near = nearest(/=\s*([^,=]+)/.exec(rest)?.[1]?.trim() ?? '', columnNames);
			throw new Refusal(
				`“${rest}” begrijp ik niet bij --kolommen. Schrijf bijvoorbeeld "Tel.=telefoon".${near ? ` Bedoel je ${near}?` : ''} Kies uit: ${columnNames.join(', ')}.`,
			);
		}
		given[head] = word as ColumnName;
		rest = rest.slice(whole.length);
	}
	return given;
}
