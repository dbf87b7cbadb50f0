import type { OpeningHours } from '../schema/index.ts';
import { weekdays } from '../schema/vocabulary.ts';
import { addDays, toInstant, weekdayOf } from './time.ts';

/** A time that something is open, in minutes since 1970 (UTC), so that it means the same in every time zone. */
export interface OpenSpan {
	opens: number;
	closes: number;
}

/**
 * When something is open on some days from a day on, exceptions included; empty when nothing is known. A span
 * that ends before it begins goes on after midnight (schema.org openingHoursSpecification). Spans that touch are one.
 * @param day the first day, `YYYY-MM-DD`, in the Netherlands; the daylight-saving of each day is its own
 * @param days how many days
 */
export function openSpans(hours: OpeningHours, day: string, days: number): OpenSpan[] {
	const spans = Array.from({ length: days }, (_, index) => addDays(day, index)).flatMap((date) =>
		spansOn(hours, date).map(({ opens, closes }) => ({
			opens: minutesAt(date, opens),
			closes: minutesAt(closes <= opens ? addDays(date, 1) : date, closes),
		})),
	);
	return spans
		.sort((a, b) => a.opens - b.opens)
		.reduce<OpenSpan[]>((merged, span) => {
			const last = merged.at(-1);
			if (last && span.opens <= last.closes) last.closes = Math.max(last.closes, span.closes);
			else merged.push(span);
			return merged;
		}, []);
}

/** The hours of one day: those of the last exception that holds on it, else those of its weekday. */
function spansOn(hours: OpeningHours, date: string) {
	const exception = hours.exceptions.findLast(({ from, until }) => from <= date && date <= (until ?? from));
	return exception?.hours ?? hours[weekdays[weekdayOf(date) - 1] ?? 'monday'] ?? [];
}

function minutesAt(date: string, clock: string): number {
	const moment = clock === '24:00' ? `${addDays(date, 1)}T00:00` : `${date}T${clock}`;
	return Date.parse(toInstant(moment)) / 60_000;
}
