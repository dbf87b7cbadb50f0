import * as z from 'zod';
import { eventFlags, signUp } from './event.ts';
import {
	choice,
	field,
	flag,
	list,
	optional,
	photo,
	recordFields,
	relation,
	summary,
	text,
	themeIds,
} from './fields.ts';
import { targetGroups } from './vocabulary.ts';

/** What a village adds to an event that comes out of a calendar of somebody else; every other field stays theirs. */
export const eventSupplementSchema = z.strictObject({
	event: field(text(80), {
		label: 'Activiteit van een ander',
		hint: 'Het laatste stuk van het adres van de pagina. De link “Wijzig deze pagina” vult het voor je in.',
		example: 'training-3f9a2c',
	}),
	hide: field(flag(), {
		label: 'Niet overnemen',
		hint: 'Zet aan als dit niet op de site hoort.',
		widget: 'boolean',
	}),
	title: field(optional(text()), { label: 'Titel', hint: 'Leeg: zoals de ander hem schreef.', example: 'Training' }),
	place: field(optional(relation()), {
		label: 'Plek',
		example: 'dorpshuis-de-wilg',
		widget: 'relation',
		relation: 'plekken',
	}),
	room: field(optional(text(60)), { label: 'Zaal', example: 'Grote zaal' }),
	organiser: field(optional(relation()), {
		label: 'Wie organiseert het',
		example: 'ijsclub',
		widget: 'relation',
		relation: 'organisaties',
	}),
	summary: field(optional(summary()), {
		label: 'In het kort',
		example: 'Schaatsen voor kinderen vanaf zes jaar.',
		widget: 'text',
	}),
	cost: field(optional(text()), { label: 'Kosten', hint: 'Schrijf “gratis” als het niets kost.', example: 'gratis' }),
	signUp: field(optional(signUp), { label: 'Aanmelden', widget: 'object' }),
	themes: field(themeIds(), { label: 'Thema’s', example: 'sport', widget: 'select', choices: 'themas' }),
	targetGroups: field(list(choice(targetGroups)), { label: 'Voor wie', example: 'kinderen', widget: 'select' }),
	...eventFlags(),
	photo: field(optional(photo()), { label: 'Foto', widget: 'object' }),
	...recordFields(),
});

/** A supplement to an event after parsing. */
export type EventSupplement = z.output<typeof eventSupplementSchema>;
