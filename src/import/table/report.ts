import path from 'node:path';
import { fieldLabel, fieldWords } from '../fields.ts';
import type { ImportedKind } from '../memory.ts';
import { counted } from '../osm-words.ts';
import type { Item, Report } from '../told.ts';
import type { HeadedTable } from './columns.ts';
import type { Objection, ReadRows } from './rows.ts';

/** A row that is in the village already, and by what it was recognised. */
export interface KnownRow {
	row: number;
	name: string;
	/** The file it stands in. */
	file: string;
	/** What it is called there. */
	other: string;
	by: string;
}

/** What an import of a table would do. */
export interface TableOutcome {
	added: { row: number; name: string; file: string }[];
	/** There already; empty fields get a value. */
	filled: (KnownRow & { kind: ImportedKind; fields: { field: string; value: unknown }[] })[];
	/** There already, with nothing to add. */
	known: (KnownRow & { why: string | undefined })[];
	/** Perhaps there already; a person must look. */
	doubtful: KnownRow[];
	differs: (Omit<KnownRow, 'other'> & { kind: ImportedKind; field: string; own: unknown; other: unknown })[];
}

/** What the report tells of the table. */
export interface TableContext {
	village: string;
	told: string;
	how: string;
	table: HeadedTable;
	isOwnExport: boolean;
}

/** An import of a table in Dutch: what is new, what was there, and every row and cell that does not come along. */
export function describeTable(
	{ added, filled, known, doubtful, differs }: TableOutcome,
	read: ReadRows,
	{ village, told, how, table, isOwnExport }: TableContext,
): Report {
	const file = path.basename(told);
	const isIdle = added.length === 0 && filled.length === 0;
	return {
		title: `Organisaties voor ${village}`,
		intro: [
			`Bestand: ${told} (${how}), ${counted(table.rows.length, 'rij', 'rijen')}${isOwnExport ? ', onze eigen export' : ''}.`,
			...(table.skipped > 0
				? [
						`Boven de kopjes ${table.skipped === 1 ? 'staat 1 rij' : `staan ${table.skipped} rijen`} die niet bij de tabel ${table.skipped === 1 ? 'hoort' : 'horen'}.`,
					]
				: []),
			isIdle
				? 'Er is niets te doen: alles wat mee kan, staat er al.'
				: `${added.length} nieuw, ${filled.length} aangevuld, ${counted(known.length, 'rij was', 'rijen waren')} er al, ${counted(read.refused.length + doubtful.length, 'rij komt', 'rijen komen')} niet mee.`,
		],
		sections: [
			{
				title: 'Nieuw',
				sign: '+',
				items: added.map(({ row, name, file: made }) => ({ text: `regel ${row}: ${name} (${made})` })),
			},
			{
				title: 'Bestaat al, lege velden worden gevuld',
				sign: '~',
				items: filled.map((item) => ({
					text: existing(item),
					lines: item.fields.map(({ field, value }) => `${fieldLabel(item.kind, field)}: ${fieldWords(value)}`),
				})),
			},
			{
				title: 'Rijen die niet meekomen',
				sign: '-',
				items: read.refused.map((item) => objection(item, file)),
			},
			{
				title: 'Misschien bestaat het al; komt niet mee',
				hint: 'Is het hetzelfde? Zet de andere naam bij aliases. Zijn het er twee? Voeg --toch toe.',
				sign: '?',
				items: doubtful.map((item) => ({ text: existing(item) })),
			},
			{
				title: 'Misschien van een persoon; komt niet mee',
				hint: 'Wat in Git staat, gaat er nooit meer uit. Is het echt van de organisatie, of mag het van die persoon? Voeg dan --ook-persoonlijk toe.',
				sign: '!',
				items: [
					...read.personalColumns.map(({ column, rows }) => ({
						text: `${file}, kolom ${column}: ${counted(rows, 'rij', 'rijen')} met iets van een persoon; deze kolom komt nooit mee`,
					})),
					...read.personal.map((item) => objection(item, file)),
				],
			},
			{
				title: 'Velden die niet meekomen',
				hint: 'De rest van de rij komt wel mee.',
				sign: '-',
				items: read.dropped.map((item) => objection(item, file)),
			},
			{
				title: 'Verschilt',
				hint: 'Wat jullie hebben, blijft staan. Kijk wie gelijk heeft.',
				sign: '!',
				items: differs.map(({ row, name, file: known, kind, field, own, other }) => ({
					text: `regel ${row}: ${name} (${known}), ${fieldLabel(kind, field)} verschilt`,
					lines: [`bij jullie: ${fieldWords(own)}`, `in de tabel: ${fieldWords(other)}`],
				})),
			},
			{
				title: 'Verbeterd',
				hint: 'Kijk of het klopt.',
				sign: '!',
				items: read.mended.map(({ row, column, found, expected }) => ({
					text: `regel ${row}, kolom ${column}: “${found}”; ${expected}`,
				})),
			},
			{
				title: 'Bestaat al',
				sign: '=',
				items: known.map((item) => ({ text: `${existing(item)}${item.why ? `; het ${item.why}` : ''}` })),
			},
		],
		end: [],
	};
}

function existing({ row, name, file, by, other }: KnownRow): string {
	return `regel ${row}: ${name} bestaat al als ${name === other ? '' : `${other}, `}${file} (${by})`;
}

function objection({ row, column, found, expected }: Objection, file: string): Item {
	const shown = found.startsWith('leeg (') ? found : `“${found.length > 80 ? `${found.slice(0, 79)}…` : found}”`;
	return { text: `${file}, regel ${row}, kolom ${column}: gevonden ${shown}, verwacht ${expected}` };
}
