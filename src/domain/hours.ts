import type { OpeningHours, SchoolHolidays, TimeSpan } from '../schema/index.ts';
import { weekdays } from '../schema/vocabulary.ts';
import { publicHolidayOn, schoolHolidayOn } from './holidays.ts';
import { addDays, toInstant, weekdayOf } from './time.ts';

/** A time that something is open, in minutes since 1970 (UTC), so that it means the same in every time zone. */
export interface OpenSpan {
	opens: number;
	closes: number;
	/** It is open at this time on other days, but this is a public holiday and nobody said what holds then. */
	isUnsure?: true;
}

/** The hours of one day. */
export interface DayHours {
	spans: readonly TimeSpan[];
	/** These are the hours of other days, and nobody said whether they hold on a public holiday. */
	isUnsure: boolean;
	/** What makes the day special, as far as it changes something. */
	because: { kind: 'exception' | 'publicHoliday' | 'schoolHoliday'; name: string | undefined } | undefined;
}

/**
 * The hours of one day: those of the last exception that holds on it, else what is said of a public holiday, else of
 * a school holiday (on days that it is open otherwise), else of its weekday.
 * @param schools when the schools have holidays; none when left out
 */
export function hoursOn(hours: OpeningHours, date: string, schools?: SchoolHolidays): DayHours {
	const exception = hours.exceptions.findLast(({ from, until }) => from <= date && date <= (until ?? from));
	if (exception)
		return { spans: exception.hours, isUnsure: false, because: { kind: 'exception', name: exception.note } };
	const usual = hours[weekdays[weekdayOf(date) - 1] ?? 'monday'] ?? [];
	const atSchool = hours.schoolHolidays;
	const free = usual.length > 0 && Array.isArray(atSchool) ? schoolHolidayOn(date, schools) : undefined;
	const ordinary: DayHours =
		free && Array.isArray(atSchool)
			? { spans: atSchool, isUnsure: false, because: { kind: 'schoolHoliday', name: free.name } }
			: { spans: usual, isUnsure: false, because: undefined };
	const holiday = publicHolidayOn(date);
	if (!holiday || hours.publicHolidays === 'usual') return ordinary;
	const because = { kind: 'publicHoliday' as const, name: holiday };
	if (hours.publicHolidays) return { spans: hours.publicHolidays, isUnsure: false, because };
	// What is closed on this weekday stays closed, and what is open day and night is so on a holiday too.
	const isUnsure = ordinary.spans.length > 0 && !ordinary.spans.some(isWholeDay);
	return isUnsure ? { ...ordinary, isUnsure, because } : ordinary;
}

const isWholeDay = ({ opens, closes }: TimeSpan) => opens === '00:00' && closes === '24:00';

/** True for what is open day and night. */
export function isAlwaysOpen(hours: OpeningHours): boolean {
	return weekdays.every((day) => hours[day]?.some(isWholeDay));
}

/**
 * When something is open on some days from a day on, exceptions and holidays included; empty when nothing is known. A
 * span that ends before it begins goes on after midnight (schema.org openingHoursSpecification). Spans that touch are one.
 * @param day the first day, `YYYY-MM-DD`, in the Netherlands; the daylight-saving of each day is its own
 * @param days how many days
 * @param schools when the schools have holidays
 */
export function openSpans(hours: OpeningHours, day: string, days: number, schools?: SchoolHolidays): OpenSpan[] {
	const spans = Array.from({ length: days }, (_, index) => addDays(day, index)).flatMap((date) => {
		const { spans: open, isUnsure } = hoursOn(hours, date, schools);
		return open.map(
			({ opens, closes }): OpenSpan => ({
				opens: minutesAt(date, opens),
				closes: minutesAt(closes <= opens ? addDays(date, 1) : date, closes),
				...(isUnsure && { isUnsure }),
			}),
		);
	});
	return spans
		.sort((a, b) => a.opens - b.opens)
		.reduce<OpenSpan[]>((merged, span) => {
			const last = merged.at(-1);
			if (last && span.opens <= last.closes && last.isUnsure === span.isUnsure)
				last.closes = Math.max(last.closes, span.closes);
			else merged.push(span);
			return merged;
		}, []);
}

function minutesAt(date: string, clock: string): number {
	const moment = clock === '24:00' ? `${addDays(date, 1)}T00:00` : `${date}T${clock}`;
	return Date.parse(toInstant(moment)) / 60_000;
}
