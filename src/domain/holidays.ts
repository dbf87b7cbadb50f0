import { Temporal } from 'temporal-polyfill';
import type { SchoolHolidays } from '../schema/index.ts';
import { addDays } from './time.ts';

/** A public holiday: its day and what it is called. */
export interface PublicHoliday {
	day: string;
	name: string;
}

/**
 * Easter Sunday of the Gregorian calendar.
 * @see https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm
 */
function easter(year: number): string {
	const a = year % 19;
	const [b, c] = [Math.floor(year / 100), year % 100];
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const count = h + l - 7 * m + 114;
	return new Temporal.PlainDate(year, Math.floor(count / 31), (count % 31) + 1).toString();
}

const years = new Map<number, PublicHoliday[]>();

/**
 * The public holidays of the Netherlands in a year, in order: those of the Algemene termijnenwet (article 3, without
 * Good Friday, when most doors are open) and the two Sundays that go with them.
 */
export function publicHolidays(year: number): PublicHoliday[] {
	const made = years.get(year) ?? make(year);
	years.set(year, made);
	return made;
}

function make(year: number): PublicHoliday[] {
	const sunday = easter(year);
	const kingsDay = `${year}-04-27`;
	const isSunday = Temporal.PlainDate.from(kingsDay).dayOfWeek === 7;
	return [
		{ day: `${year}-01-01`, name: 'Nieuwjaarsdag' },
		{ day: sunday, name: 'Eerste Paasdag' },
		{ day: addDays(sunday, 1), name: 'Tweede Paasdag' },
		{ day: isSunday ? addDays(kingsDay, -1) : kingsDay, name: 'Koningsdag' },
		{ day: `${year}-05-05`, name: 'Bevrijdingsdag' },
		{ day: addDays(sunday, 39), name: 'Hemelvaartsdag' },
		{ day: addDays(sunday, 49), name: 'Eerste Pinksterdag' },
		{ day: addDays(sunday, 50), name: 'Tweede Pinksterdag' },
		{ day: `${year}-12-25`, name: 'Eerste Kerstdag' },
		{ day: `${year}-12-26`, name: 'Tweede Kerstdag' },
	].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What public holiday a day is; undefined when it is none. */
export function publicHolidayOn(day: string): string | undefined {
	return publicHolidays(Number(day.slice(0, 4))).find((holiday) => holiday.day === day)?.name;
}

/** The school holiday that a day falls in, in the region of the gemeente; undefined when there is none, or none is known. */
export function schoolHolidayOn(
	day: string,
	table: SchoolHolidays | undefined,
): SchoolHolidays['holidays'][number] | undefined {
	return table?.holidays.find(
		({ from, until, regions }) =>
			from <= day && day <= until && (regions.length === 0 || regions.includes(table.region)),
	);
}
