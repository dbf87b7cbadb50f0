import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicHolidayOn } from '../../../src/domain/holidays.ts';
import { addDays, addMonths, dayOf, daysBetween, weekdayOf } from '../../../src/domain/index.ts';
import { eventIcs } from '../../../src/outputs/icalendar.ts';
import { type Event, frequencies, monthNames, ordinals, type Recurrence, weekdays } from '../../../src/schema/index.ts';
import { endAsRead, readByIcalJs } from '../calendars.ts';
import { model, today } from '../villages.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 250);

/** Two years from the day of the build: four times that the clock changes. */
const horizon = addDays(today, 730);

const schoolHolidays = {
	region: 'noord',
	knownUntil: '2028-08-31',
	holidays: [
		{ name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03', regions: [] },
		{ name: 'Voorjaarsvakantie', from: '2027-02-20', until: '2027-02-28', regions: ['noord'] },
		{ name: 'Zomervakantie', from: '2027-07-10', until: '2027-08-22', regions: ['zuid'] },
		{ name: 'Zomervakantie', from: '2028-07-15', until: '2028-08-27', regions: ['noord'] },
	],
};

const dayNear = (from: number, until: number) =>
	fc.integer({ min: from, max: until }).map((days) => addDays(today, days));
// Not between two and three at night: on one night a year there is no such time.
const clock = fc
	.tuple(fc.constantFrom(0, 1, 3, 8, 9, 13, 19, 22, 23), fc.constantFrom(0, 15, 30, 59))
	.map(([hour, minute]) => `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const some = <Item>(items: readonly Item[], maxLength: number) => fc.subarray([...items], { minLength: 0, maxLength });
const maybe = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, { nil: undefined });

/** An event with every field that an editor can fill in to let it repeat. */
const repeating = fc
	.record({
		day: dayNear(-200, 200),
		time: maybe(clock),
		lasts: fc.constantFrom(undefined, 0, 1, 3),
		endTime: clock,
		frequency: fc.constantFrom(...frequencies),
		interval: maybe(fc.integer({ min: 1, max: 5 })),
		days: some(weekdays, 7),
		ordinals: some(ordinals, 3),
		end: fc.oneof(
			fc.constant({}),
			dayNear(-100, 900).map((until) => ({ until })),
			fc.integer({ min: 1, max: 80 }).map((count) => ({ count })),
		),
		dates: fc.array(fc.tuple(dayNear(-30, 380), maybe(clock)), { maxLength: 3 }),
		except: fc.array(dayNear(-200, 700), { maxLength: 12 }),
		exceptMonths: some(monthNames, 11),
		notInSchoolHolidays: fc.boolean(),
		notOnPublicHolidays: fc.boolean(),
		changes: fc.array(
			fc.record({
				on: dayNear(-200, 380),
				state: maybe(fc.constantFrom('voorlopig', 'afgelast')),
				start: maybe(fc.tuple(dayNear(-30, 380), maybe(clock)).map(([day, time]) => day + (time ?? ''))),
				title: maybe(fc.constant('Anders')),
				full: fc.boolean(),
			}),
			{ maxLength: 12 },
		),
	})
	.map(({ day, time, lasts, endTime, end, dates, ...plain }) => {
		const last = lasts === undefined ? undefined : addDays(day, lasts);
		const ends = last && time ? (last + endTime > day + time ? last + endTime : `${addDays(last, 1)}${endTime}`) : last;
		const loose = dates.map(([date, clockTime]) => date + (time ? (clockTime ?? '') : ''));
		return {
			start: day + (time ?? ''),
			end: ends,
			recurrence: {
				...plain,
				...end,
				dates: plain.frequency === 'losse data' && loose.length === 0 ? [addDays(day, 7)] : loose,
			},
		};
	});

/** What a calendar program should tell of one time. */
interface Told {
	start: string;
	end: string | undefined;
	isOff: boolean;
}

/**
 * The moments that the plain fields ask for, read as a person would: day by day, with nothing of the domain but its
 * calendar and the public holidays.
 */
function readPlainly(start: string, recurrence: Recurrence): string[] {
	const { frequency, interval, days, ordinals: which, exceptMonths, count, until } = recurrence;
	const [first, time] = [dayOf(start), start.slice(10)];
	const part = (day: string) => day.split('-').map(Number) as [number, number, number];
	const [firstYear, firstMonth, firstDate] = part(first);
	const monday = (day: string) => addDays(day, 1 - weekdayOf(day));
	const every = interval ?? 1;
	const isOff = (day: string) =>
		recurrence.except.includes(day) ||
		(recurrence.notOnPublicHolidays && publicHolidayOn(day) !== undefined) ||
		(recurrence.notInSchoolHolidays &&
			schoolHolidays.holidays.some(
				({ from, until: last, regions }) =>
					from <= day && day <= last && (regions.length === 0 || regions.includes(schoolHolidays.region)),
			));
	const isChosen = (day: string) => {
		const weekday = weekdays[weekdayOf(day) - 1] ?? 'monday';
		const usual = weekdays[weekdayOf(first) - 1] ?? 'monday';
		return (days.length > 0 ? days : [usual]).includes(weekday);
	};
	const isInMonth = (day: string) => {
		const date = part(day)[2];
		if (which.length > 0) {
			const isLast = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
			const name = ordinals[Math.ceil(date / 7) - 1];
			const isNamed = (name !== undefined && name !== 'laatste' && which.includes(name)) || false;
			return isChosen(day) && (isNamed || (isLast && which.includes('laatste')));
		}
		return days.length > 0 ? isChosen(day) : date === firstDate;
	};
	const isAllowed = (day: string) => {
		const name = monthNames[part(day)[1] - 1];
		return name === undefined || !exceptMonths.includes(name);
	};
	const isOn = (day: string): boolean => {
		const [year, month] = part(day);
		if (frequency === 'losse data') return false;
		if (frequency === 'week')
			return (daysBetween(monday(first), monday(day)) / 7) % every === 0 && isChosen(day) && isAllowed(day);
		if (frequency === 'maand')
			return ((year - firstYear) * 12 + month - firstMonth) % every === 0 && isInMonth(day) && isAllowed(day);
		return (year - firstYear) % every === 0 && month === firstMonth && isInMonth(day);
	};
	const found: string[] = [];
	for (let day = first; day <= horizon && (until === undefined || day <= until); day = addDays(day, 1)) {
		if (count !== undefined && found.length === count) break;
		if (isOn(day) && !isOff(day)) found.push(day + time);
	}
	const loose = recurrence.dates.map((date) => (date.length === 10 ? date + time : date));
	const own = frequency === 'losse data' ? [start, ...loose] : loose;
	return [...new Set([...found, ...own.filter((date) => !isOff(dayOf(date)))])].sort();
}

/** What the plain fields say of each time: with its end, moved or cancelled when they say so. */
function toldPlainly({ start, end, recurrence }: Event): Told[] {
	const minutes = (from: string, until: string) => (Date.parse(`${until}Z`) - Date.parse(`${from}Z`)) / 60_000;
	const later = (from: string, by: number) => new Date(Date.parse(`${from}Z`) + by * 60_000).toISOString().slice(0, 16);
	const told = (at: string, isOff: boolean): Told => {
		if (end === undefined) return { start: at, end: endAsRead({ start: at }), isOff };
		const isTimed = start.length > 10 && end.length > 10 && at.length > 10;
		const last = isTimed ? later(at, minutes(start, end)) : addDays(dayOf(at), daysBetween(start, end));
		return { start: at, end: endAsRead({ start: at, end: last }), isOff };
	};
	const moments = recurrence ? readPlainly(start, recurrence) : [start];
	// Without a time in the next thirteen months the site shows the beginning itself.
	if (!moments.some((moment) => dayOf(moment) <= addMonths(today, 13))) return [told(start, false)];
	const unused = new Set(recurrence?.changes ?? []);
	return moments.map((moment) => {
		const change = [...unused].find(({ on }) => on === dayOf(moment));
		if (change) unused.delete(change);
		const moved = change?.start ?? moment;
		return told(
			moved.length === 10 && moment.length > 10 ? moved + moment.slice(10) : moved,
			change?.state === 'afgelast',
		);
	});
}

const inOrder = (a: Told, b: Told) => {
	const [one, other] = [a, b].map(({ start, end, isOff }) => `${start} ${end} ${isOff}`) as [string, string];
	return one < other ? -1 : one > other ? 1 : 0;
};

test('Whatever an editor fills in, a calendar program gets the times that the fields say', () => {
	console.log(`Herhalingen: ${numRuns} verzonnen, FUZZ_SEED=${seed}`);
	let compared = 0;
	fc.assert(
		fc.property(repeating, (data) => {
			const village = model({
				own: { agenda: { iets: data } },
				agreements: { schoolHolidays: schoolHolidays as never },
			});
			const [event] = village.events;
			if (!event) throw new Error('the event is not there');
			const read = readByIcalJs(
				eventIcs(village, event, (page) => `https://testdorp.example/${page}/`),
				horizon,
			);
			const got = read.map(({ start, end, status }) => ({ start, end, isOff: status === 'CANCELLED' }));
			expect(got.sort(inOrder)).toEqual(toldPlainly(event.data).sort(inOrder));
			compared += got.length;
		}),
		{ seed, numRuns },
	);
	expect(compared).toBeGreaterThan(numRuns * 10);
	expect(daysBetween(today, horizon)).toBe(730);
});
