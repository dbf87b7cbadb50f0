import * as z from 'zod';
import { choice, day, field, fileName, optional, recordFields, relation, summary, text } from './fields.ts';
import { documentKinds } from './vocabulary.ts';

/** A document with a date, as a file (pdf) or as text under the data. */
export const documentSchema = z.strictObject({
	title: field(text(160), { label: 'Titel', example: 'Notulen ledenvergadering voorjaar' }),
	date: field(day(), { label: 'Datum', example: '2026-03-18', widget: 'datetime' }),
	kind: field(choice(documentKinds), { label: 'Soort', example: 'notulen', widget: 'select' }),
	summary: field(summary(), {
		label: 'Wat staat erin',
		hint: 'In een paar zinnen, zodat niet iedereen het hele stuk hoeft te lezen.',
		example: 'Besloten: de contributie blijft gelijk en er komt een werkgroep verkeer.',
		widget: 'text',
	}),
	organisation: field(optional(relation()), {
		label: 'Van wie',
		example: 'dorpsbelang',
		widget: 'relation',
		relation: 'organisaties',
	}),
	file: field(optional(fileName()), {
		label: 'Bestand',
		hint: 'Een pdf uit de map bestanden; laat leeg als de tekst hieronder staat.',
		example: 'notulen-2026-03-18.pdf',
		widget: 'file',
	}),
	...recordFields(),
});

/** A document as it may stand in a file. */
export type DocumentInput = z.input<typeof documentSchema>;
/** A document after parsing. */
export type Document = z.output<typeof documentSchema>;
