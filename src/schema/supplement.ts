import * as z from 'zod';
import { checkedFields, contact, field, list, optional, recordFields, relation, summary, text } from './fields.ts';
import { openingHours } from './opening-hours.ts';

/** What one village adds to an organisation of the gemeente: who, where and when in this kern. */
export const supplementSchema = z.strictObject({
	organisation: field(relation(), {
		label: 'Organisatie van de gemeente',
		example: 'bibliotheek-wilgenwaard',
		widget: 'relation',
		relation: 'organisaties',
	}),
	place: field(optional(relation()), {
		label: 'Waar in dit dorp',
		example: 'dorpshuis-de-wilg',
		widget: 'relation',
		relation: 'plekken',
	}),
	when: field(optional(text()), { label: 'Wanneer in dit dorp', example: 'Elke dinsdag van 9.30 tot 11.30 uur' }),
	hours: field(optional(openingHours()), { label: 'Openingstijden in dit dorp', widget: 'object' }),
	contacts: field(list(contact()), { label: 'Wie in dit dorp', widget: 'list' }),
	note: field(optional(summary(500)), { label: 'Wat nog meer', example: 'Neem uw pasje mee.', widget: 'text' }),
	...checkedFields(),
	...recordFields(),
});

/** A supplement as it may stand in a file. */
export type SupplementInput = z.input<typeof supplementSchema>;
/** A supplement after parsing. */
export type Supplement = z.output<typeof supplementSchema>;
