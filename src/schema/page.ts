import * as z from 'zod';
import { checkedFields, choice, field, optional, photo, recordFields, summary, text } from './fields.ts';
import { menuSections } from './vocabulary.ts';

/** A page of text that stays: nieuw in het dorp, geschiedenis, lid worden. */
export const pageSchema = z.strictObject({
	title: field(text(), { label: 'Titel', example: 'Nieuw in het dorp' }),
	summary: field(summary(), {
		label: 'In het kort',
		example: 'Alles wat u wilt weten in uw eerste week.',
		widget: 'text',
	}),
	menu: field(
		z.preprocess((value) => value || 'wonen', choice(menuSections)),
		{
			label: 'Plek in het menu',
			example: 'wonen',
			widget: 'select',
		},
	),
	order: field(optional(z.int().min(0).max(999)), {
		label: 'Volgorde',
		hint: 'Lager staat eerder.',
		example: '10',
		widget: 'number',
	}),
	photo: field(optional(photo()), { label: 'Foto', widget: 'object' }),
	...checkedFields(),
	...recordFields(),
});

/** A page as it may stand in a file. */
export type PageInput = z.input<typeof pageSchema>;
/** A page after parsing. */
export type Page = z.output<typeof pageSchema>;
