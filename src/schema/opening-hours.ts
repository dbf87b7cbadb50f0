import * as z from 'zod';
import { day, field, flag, list, optional, report, text } from './fields.ts';
import { weekdayNames, weekdays } from './vocabulary.ts';

/** From and until on one day as `HH:mm`; `24:00` is the end of the day. */
export interface TimeSpan {
	opens: string;
	closes: string;
}

const spanPattern = /^(\d{1,2})[:.](\d{2})\s*(?:uur)?\s*[-–—]\s*(\d{1,2})[:.](\d{2})\s*(?:uur)?$/;

/** Reads `09.00-12.00, 13.30–17.00` or `gesloten`; undefined when it is something else. */
export function readSpans(value: string): TimeSpan[] | undefined {
	if (/^(gesloten|dicht|-)$/i.test(value.trim())) return [];
	const spans = value.split(/\s*[,;&]\s*|\s+en\s+/).map((part) => {
		const match = spanPattern.exec(part.trim());
		if (!match) return undefined;
		const [opens, closes] = [
			[match[1], match[2]],
			[match[3], match[4]],
		].map(([hour, minute]) => `${hour?.padStart(2, '0')}:${minute}`) as [string, string];
		const valid = [opens, closes].every((time) => time <= '24:00' && time.slice(3) < '60');
		return valid && opens !== closes ? { opens, closes } : undefined;
	});
	return spans.includes(undefined) ? undefined : (spans as TimeSpan[]);
}

/** The spans in a text, or a problem that says what was expected. */
function spansIn(value: string, context: z.core.$RefinementCtx, expected: string): TimeSpan[] {
	const spans = readSpans(value);
	if (spans) return spans;
	report(context, 'value-wrong', { found: value, expected });
	return z.NEVER;
}

/** The hours of one day: a list of spans, empty when closed. */
function dayHours() {
	return z
		.string()
		.trim()
		.transform((value, context) =>
			spansIn(value, context, 'tijden zoals 09:00-12:00, 13:30-17:00 of het woord gesloten'),
		);
}

/** What holds on some days: hours of its own, closed (no spans), or the same as on other days. */
type HolidayHours = TimeSpan[] | 'usual';

function holidayHours() {
	return z
		.string()
		.trim()
		.transform(
			(value, context): HolidayHours =>
				/^(?:zo)?als altijd$/i.test(value)
					? 'usual'
					: spansIn(value, context, 'gesloten, zoals altijd, of tijden zoals 10:00-12:00'),
		);
}

const weekTable = Object.fromEntries(
	weekdays.map((name) => [
		name,
		field(optional(dayHours()), {
			label: weekdayNames[name],
			example: '09:00-12:00, 13:30-17:00',
			widget: 'hours',
		}),
	]),
) as Record<(typeof weekdays)[number], ReturnType<typeof optional<ReturnType<typeof dayHours>>>>;

/** A seven-day table with exceptions and "op afspraak" (schema.org openingHoursSpecification). */
export const openingHours = () =>
	z.strictObject({
		...weekTable,
		publicHolidays: field(optional(holidayHours()), {
			label: 'Op feestdagen',
			hint: 'Kies “zoals altijd” als je het zeker weet. Leeg: dan staat erbij dat het anders kan zijn.',
			example: 'gesloten',
			widget: 'hours',
		}),
		schoolHolidays: field(optional(holidayHours()), {
			label: 'In schoolvakanties',
			hint: 'Geldt op de dagen waarop het anders ook open is. Leeg: zoals altijd.',
			example: '10:00-12:00',
			widget: 'hours',
		}),
		byAppointment: field(flag(), { label: 'Op afspraak', widget: 'boolean' }),
		note: field(optional(text(200)), { label: 'Toelichting', example: 'In de zomer tot 21.00 uur' }),
		exceptions: field(
			list(
				z
					.strictObject({
						from: field(day(), { label: 'Vanaf', example: '2026-12-25', widget: 'datetime' }),
						until: field(optional(day()), { label: 'Tot en met', example: '2026-12-26', widget: 'datetime' }),
						hours: field(dayHours(), { label: 'Tijden', example: 'gesloten', widget: 'hours' }),
						note: field(optional(text(120)), { label: 'Waarom', example: 'Kerst' }),
					})
					.superRefine(({ from, until }, context) => {
						if (until && until < from) report(context, 'end-before-start', { found: until, other: from }, ['until']);
					}),
			),
			{ label: 'Uitzonderingen', hint: 'De eigen vakantie, een verbouwing, een dag eerder dicht.', widget: 'list' },
		),
	});

/** Opening hours as the site uses them; an absent day means that nothing is known about it. */
export type OpeningHours = z.output<ReturnType<typeof openingHours>>;
