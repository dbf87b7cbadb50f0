import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { eventsFromIcs } from '../../../src/sync/index.ts';
import { calendarOf, timesOf, today } from './calendars.ts';

const zones = ['Europe/Amsterdam', 'Europe/London', 'UTC', 'America/New_York', 'Asia/Tokyo', 'Europe/Moscow'];
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const horizon = '2027-12-01';

const rules = fc.oneof(
	fc.record({ interval: fc.integer({ min: 1, max: 5 }) }).map(({ interval }) => `FREQ=DAILY;INTERVAL=${interval}`),
	fc
		.record({ interval: fc.integer({ min: 1, max: 3 }), on: fc.subarray(days, { minLength: 1 }) })
		.map(({ interval, on }) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${on.join(',')}`),
	fc
		.record({ nth: fc.constantFrom(1, 2, 3, -1), on: fc.constantFrom(...days) })
		.map(({ nth, on }) => `FREQ=MONTHLY;BYDAY=${nth}${on}`),
	fc.integer({ min: 1, max: 28 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
);

const events = fc.record({
	zone: fc.constantFrom(...zones),
	rule: rules,
	count: fc.option(fc.integer({ min: 1, max: 30 })),
	day: fc.integer({ min: 0, max: 700 }),
	// Not in the night in which an hour is missing: what is on then is for each program to say.
	hour: fc.integer({ min: 4, max: 23 }),
	dropped: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
});

const basic = (wall: string) => `${wall.replaceAll(/[-:]/g, '')}00`;

/** The times of a rule as ical.js works them out, on the clock of the event. */
function wallTimes(start: string, rule: string): string[] {
	const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(`${start}:00`, undefined));
	const found: string[] = [];
	for (let next = iterator.next(); next && found.length < 2000; next = iterator.next()) {
		const wall = next.toString().slice(0, 16);
		if (wall > '2028-01-01') break;
		found.push(wall);
	}
	return found;
}

const toDutch = (wall: string, zone: string) =>
	Temporal.PlainDateTime.from(wall)
		.toZonedDateTime(zone)
		.withTimeZone('Europe/Amsterdam')
		.toPlainDateTime()
		.toString({ smallestUnit: 'minute' });

describe('What another program makes of the same calendar', () => {
	test('is on at the same times, whatever the zone', () => {
		fc.assert(
			fc.property(events, ({ zone, rule, count, day, hour, dropped }) => {
				const date = Temporal.PlainDate.from('2025-12-01').add({ days: day }).toString();
				const whole = count === null ? rule : `${rule};COUNT=${count}`;
				// A start that the rule has: what else comes of it is not defined (RFC 5545, 3.8.5.3).
				const [start] = wallTimes(`${date}T${String(hour).padStart(2, '0')}:30`, rule);
				if (start === undefined) return;
				const all = wallTimes(start, whole);
				const without = new Set(dropped.flatMap((index) => all[index] ?? []));
				const at = (name: string, wall: string) => `${name};TZID=${zone}:${basic(wall)}`;
				const text = calendarOf(
					[at('DTSTART', start), `RRULE:${whole}`, ...[...without].map((wall) => at('EXDATE', wall))].join('\n'),
				);
				const [event] = eventsFromIcs(text, { today }).events;
				const inWindow = (time: string) => time >= '2025-11-25' && time.slice(0, 10) <= horizon;
				const expected = all
					.filter((wall) => !without.has(wall))
					.map((wall) => toDutch(wall, zone))
					.filter(inWindow);
				expect(timesOf(event, horizon).filter(inWindow)).toEqual(expected);
			}),
			{ numRuns: 150 },
		);
	});
});
