import * as z from 'zod';
import {
	between,
	day,
	field,
	flag,
	optional,
	photo,
	recordFields,
	relation,
	report,
	summary,
	text,
	themeIds,
} from './fields.ts';

/** A news item, or with `mededeling` a short notice that stands on top until its last day. */
export const newsSchema = z
	.strictObject({
		title: field(text(), { label: 'Titel', example: 'Nieuwe verlichting bij de brug' }),
		date: field(day(), { label: 'Datum', example: '2026-11-18', widget: 'datetime' }),
		summary: field(summary(), {
			label: 'In het kort',
			example: 'Vanaf volgende week is het fietspad ook ’s avonds goed te zien.',
			widget: 'text',
		}),
		mededeling: field(flag(), {
			label: 'Mededeling',
			hint: 'Staat boven aan de site tot en met de laatste dag.',
			widget: 'boolean',
		}),
		expires: field(optional(day()), {
			label: 'Laatste dag',
			hint: 'Daarna verdwijnt het van de site.',
			example: '2026-12-01',
			widget: 'datetime',
		}),
		organisation: field(optional(relation()), {
			label: 'Van wie',
			example: 'dorpsbelang',
			widget: 'relation',
			relation: 'organisaties',
		}),
		place: field(optional(relation()), {
			label: 'Over welke plek',
			example: 'dorpshuis-de-wilg',
			widget: 'relation',
			relation: 'plekken',
		}),
		themes: field(themeIds(), { label: 'Thema’s', example: 'welzijn', widget: 'select', choices: 'themas' }),
		photo: field(optional(photo()), { label: 'Foto', widget: 'object' }),
		...recordFields(),
	})
	.superRefine(
		({ mededeling, expires, date }, context) => {
			if (mededeling && !expires) report(context, 'notice-without-end', {}, ['expires']);
			if (expires && expires < date) {
				report(context, 'end-before-start', { found: expires, other: date }, ['expires']);
			}
		},
		between('mededeling', 'expires', 'date'),
	);

/** A news item as it may stand in a file. */
export type NewsInput = z.input<typeof newsSchema>;
/** A news item after parsing. */
export type News = z.output<typeof newsSchema>;
