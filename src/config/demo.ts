import { Temporal } from 'temporal-polyfill';
import { isCalendarDay } from '../schema/fields.ts';

const dated = /^\d{4}-\d{2}-\d{2}(?=$|T\d{2}:\d{2}$)/;

/**
 * How many days a demo village's dates move: whole weeks, so that weekdays stay true.
 * @param anchor the day around which the demo was written, `YYYY-MM-DD`
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function demoShift(anchor: string, today: string): number {
	const days = Temporal.PlainDate.from(anchor).until(today, { largestUnit: 'day' }).days;
	return Math.floor(days / 7) * 7;
}

/** The fields that say on which day a record was written. */
const writtenOn = ['placedOn', 'date', 'addedOn'] as const;

/**
 * True for a post, vacancy, news item, document or event that somebody wrote after the demo was made, to try something: its days are real, and moved it
 * would be of next week, and so not to be seen yet.
 */
export function isWrittenSince(data: object, anchor: string): boolean {
	return writtenOn.some((key) => {
		const day = (data as Record<string, unknown>)[key];
		return typeof day === 'string' && day > anchor;
	});
}

/** A copy of some data in which every day and wall-clock time has moved by a number of days. */
export function shiftDates<Value>(value: Value, days: number): Value {
	if (days === 0) return value;
	if (typeof value === 'string') return shiftDay(value, days) as Value;
	if (Array.isArray(value)) return value.map((item) => shiftDates(item, days)) as Value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shiftDates(item, days)])) as Value;
}

function shiftDay(text: string, days: number): string {
	return text.replace(dated, (day) =>
		isCalendarDay(day) ? Temporal.PlainDate.from(day).add({ days }).toString() : day,
	);
}
