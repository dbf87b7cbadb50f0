import * as z from 'zod';
import {
	address,
	checkedFields,
	choice,
	email,
	field,
	list,
	optional,
	phone,
	photo,
	point,
	recordFields,
	relation,
	source,
	summary,
	text,
	themeIds,
	webAddress,
} from './fields.ts';
import { openingHours } from './opening-hours.ts';
import { placeKinds, targetGroups, toiletValues, wheelchairValues } from './vocabulary.ts';

/** A room that can be rented, with what it costs whom. */
const room = z.strictObject({
	name: field(text(), { label: 'Zaal', example: 'Grote zaal' }),
	capacity: field(optional(z.int().positive().max(5000)), {
		label: 'Aantal mensen',
		example: '120',
		widget: 'number',
	}),
	facilities: field(list(text()), { label: 'Wat is er', example: 'beamer', widget: 'list' }),
	tariffs: field(
		list(
			z.strictObject({
				group: field(text(), { label: 'Voor wie', example: 'Verenigingen uit het dorp' }),
				price: field(text(60), { label: 'Prijs', example: '€ 25' }),
				per: field(optional(text(60)), { label: 'Per', example: 'dagdeel' }),
			}),
		),
		{ label: 'Tarieven', widget: 'list' },
	),
});

/** Somewhere one can go: a hall, AED, bus stop, shop, playground (HSDS location, schema.org Place). */
export const placeSchema = z.strictObject({
	name: field(text(), { label: 'Naam', example: 'Dorpshuis De Wilg' }),
	aliases: field(list(text()), { label: 'Andere namen', example: 'de soos', widget: 'list' }),
	kind: field(choice(placeKinds), { label: 'Soort', example: 'dorpshuis', widget: 'select' }),
	themes: field(themeIds(), { label: 'Thema’s', example: 'welzijn', widget: 'select', choices: 'themas' }),
	targetGroups: field(list(choice(targetGroups)), { label: 'Voor wie', example: 'iedereen', widget: 'select' }),
	summary: field(optional(summary()), {
		label: 'In het kort',
		hint: 'Wat kun je hier doen? Bij een AED: waar hangt hij precies?',
		example: 'Voor een kop koffie, een vergadering of een feest.',
		widget: 'text',
	}),
	point: field(optional(point()), { label: 'Plek op de kaart', example: '52.51, 6.12', widget: 'map' }),
	address: field(optional(address()), { label: 'Adres', widget: 'object' }),
	hours: field(optional(openingHours()), { label: 'Openingstijden', widget: 'object' }),
	wheelchair: field(optional(choice(wheelchairValues)), {
		label: 'Met een rolstoel',
		example: 'ja',
		widget: 'select',
	}),
	toilet: field(optional(choice(toiletValues)), {
		label: 'Toilet',
		hint: 'Kies “rolstoel” als er een rolstoeltoilet is.',
		example: 'rolstoel',
		widget: 'select',
	}),
	rooms: field(list(room), { label: 'Zalen en tarieven', widget: 'list' }),
	manager: field(optional(relation()), {
		label: 'Wie beheert het',
		example: 'stichting-dorpshuis',
		widget: 'relation',
		relation: 'organisaties',
	}),
	phone: field(optional(phone()), { label: 'Telefoon', example: '0599 12 34 56' }),
	email: field(optional(email()), { label: 'E-mail', example: 'beheer@dewilg.example' }),
	website: field(optional(webAddress()), { label: 'Website', example: 'https://dewilg.example' }),
	photo: field(optional(photo()), { label: 'Foto', widget: 'object' }),
	source: field(optional(source()), { label: 'Bron', widget: 'object' }),
	...checkedFields(),
	...recordFields(),
});

/** A place as it may stand in a file. */
export type PlaceInput = z.input<typeof placeSchema>;
/** A place after parsing. */
export type Place = z.output<typeof placeSchema>;
