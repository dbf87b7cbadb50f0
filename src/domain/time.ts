import { Temporal } from 'temporal-polyfill';

/**
 * Times of this project are Dutch wall-clock texts: `YYYY-MM-DD` for a day, `YYYY-MM-DDTHH:mm` for
 * a moment. As texts they sort and compare as moments do, so most of the domain needs no more.
 */

/** The day of a moment or day. */
export function dayOf(moment: string): string {
	return moment.slice(0, 10);
}

/** The time `HH:mm` of a moment; undefined for a whole day. */
export function timeOf(moment: string): string | undefined {
	return moment.length > 10 ? moment.slice(11, 16) : undefined;
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: string): number {
	return Temporal.PlainDate.from(dayOf(day)).dayOfWeek;
}

/** The day some days later; earlier when negative. */
export function addDays(day: string, days: number): string {
	return Temporal.PlainDate.from(dayOf(day)).add({ days }).toString();
}

/** How many days lie between two days or moments; 0 within one day. */
export function daysBetween(from: string, until: string): number {
	return Temporal.PlainDate.from(dayOf(from)).until(dayOf(until), { largestUnit: 'day' }).days;
}

/** The day some months later; earlier when negative. */
export function addMonths(day: string, months: number): string {
	return Temporal.PlainDate.from(dayOf(day)).add({ months }).toString();
}

/** The same day and time as an instant, `2026-12-05T19:30:00+01:00`, for programs of others. */
export function toInstant(moment: string): string {
	if (moment.length === 10) return moment;
	const zoned = Temporal.PlainDateTime.from(moment).toZonedDateTime('Europe/Amsterdam');
	return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The Dutch wall clock of an instant. */
export function toWallClock(epochMilliseconds: number): string {
	const zoned = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO('Europe/Amsterdam');
	return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * Under which heading of an agenda a day stands, as seen from another day: this week and the next,
 * which begin on Monday, and from then on its month as `YYYY-MM`.
 */
export function periodOf(day: string, today: string): 'this-week' | 'next-week' | `${number}-${number}` {
	const monday = addDays(today, 1 - weekdayOf(today));
	if (dayOf(day) < addDays(monday, 7)) return 'this-week';
	return dayOf(day) < addDays(monday, 14) ? 'next-week' : (day.slice(0, 7) as `${number}-${number}`);
}
