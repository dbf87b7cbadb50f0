import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, occurrencesOf } from '../../../src/domain/index.ts';
import { eventIcs } from '../../../src/outputs/icalendar.ts';
import { frequencies, monthNames, ordinals, weekdays } from '../../../src/schema/index.ts';
import { endAsRead, inOrder, type ReadTime, readByIcalJs } from '../calendars.ts';
import { model, today } from '../villages.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 250);

/** Two years from the day of the build: four times that the clock changes. */
const horizon = addDays(today, 730);

const schoolHolidays = {
	region: 'noord',
	holidays: [
		{ name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03', regions: [] },
		{ name: 'Voorjaarsvakantie', from: '2027-02-20', until: '2027-02-28', regions: ['noord'] },
		{ name: 'Zomervakantie', from: '2027-07-10', until: '2027-08-22', regions: ['zuid'] },
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

test('Whatever an editor fills in, a calendar program gets the times of the site', () => {
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
			const times = occurrencesOf(event.data, event.repetition, horizon);
			const known = new Map(event.dates.map((date) => [date.original, date]));
			// Without a time in the next thirteen months the site shows the beginning itself.
			const isNear = times.some(({ original }) => known.has(original));
			const shown = isNear ? times : event.dates;
			const wanted = shown.map(({ start, end, original }): Omit<ReadTime, 'title' | 'status'> & { isOff: boolean } => ({
				start,
				end: endAsRead({ start, end }),
				isOff: known.get(original)?.state === 'afgelast',
			}));
			const read = readByIcalJs(
				eventIcs(village, event, (page) => `https://testdorp.example/${page}/`),
				horizon,
			);
			const got = read.map(({ start, end, status }) => ({ start, end, isOff: status === 'CANCELLED' }));
			const order = (a: { start: string; end: string | undefined; isOff: boolean }, b: typeof a) =>
				inOrder({ ...a, title: `${a.isOff}`, status: '' }, { ...b, title: `${b.isOff}`, status: '' });
			expect(got.sort(order)).toEqual(wanted.sort(order));
			compared += got.length;
		}),
		{ seed, numRuns },
	);
	expect(compared).toBeGreaterThan(numRuns * 10);
	expect(daysBetween(today, horizon)).toBe(730);
});
