import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	dayOf,
	periodOf,
	timeOf,
	toInstant,
	toWallClock,
	weekdayOf,
} from '../../../src/domain/time.ts';

describe('The same moment for the programs of others', () => {
	test.each([
		['a day stays a day', '2026-12-05', '2026-12-05'],
		['winter time', '2026-12-05T19:30', '2026-12-05T19:30:00+01:00'],
		['summer time', '2026-07-05T19:30', '2026-07-05T19:30:00+02:00'],
		['the minute before the clock goes forward', '2027-03-28T01:59', '2027-03-28T01:59:00+01:00'],
		['an hour that the clock skips', '2027-03-28T02:30', '2027-03-28T03:30:00+02:00'],
		['the minute after the clock went forward', '2027-03-28T03:00', '2027-03-28T03:00:00+02:00'],
		['the hour before the clock goes back', '2026-10-25T01:59', '2026-10-25T01:59:00+02:00'],
		['an hour that the clock shows twice: the first', '2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
		['the hour after the clock went back', '2026-10-25T03:00', '2026-10-25T03:00:00+01:00'],
		['midnight', '2027-01-01T00:00', '2027-01-01T00:00:00+01:00'],
	])('%s', (_, moment, expected) => expect(toInstant(moment)).toBe(expected));
});

describe('The Dutch clock of an instant', () => {
	test.each([
		['2026-12-05T18:30:00Z', '2026-12-05T19:30'],
		['2026-07-05T17:30:00Z', '2026-07-05T19:30'],
		['2027-03-28T00:59:59Z', '2027-03-28T01:59'],
		['2027-03-28T01:00:00Z', '2027-03-28T03:00'],
		['2026-10-25T00:30:00Z', '2026-10-25T02:30'],
		['2026-10-25T01:30:00Z', '2026-10-25T02:30'],
		['2026-12-31T23:00:00Z', '2027-01-01T00:00'],
		['2026-12-31T22:59:59.999Z', '2026-12-31T23:59'],
	])('%s is %s', (instant, expected) => expect(toWallClock(Date.parse(instant))).toBe(expected));

	test('is there and back again the same, all year round', () => {
		for (let hour = 0; hour < 24 * 366; hour += 7) {
			const instant = Date.UTC(2026, 0, 1) + hour * 3_600_000;
			const clock = toWallClock(instant);
			const back = Date.parse(toInstant(clock));
			expect([0, 3_600_000], clock).toContain(instant - back);
		}
	});
});

describe('Days', () => {
	test.each([
		['2026-12-05T19:30', '2026-12-05', '19:30'],
		['2026-12-05', '2026-12-05', undefined],
	])('%s is of %s at %s', (moment, day, time) => {
		expect(dayOf(moment)).toBe(day);
		expect(timeOf(moment)).toBe(time);
	});

	test.each([
		['2026-11-21', 6],
		['2026-11-22', 7],
		['2026-11-23', 1],
		['2028-02-29', 2],
		['2026-11-22T23:59', 7],
	])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

	test.each([
		['2026-12-31', 1, '2027-01-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2027-02-28', 1, '2027-03-01'],
		['2027-03-28', 1, '2027-03-29'],
		['2026-10-25', -1, '2026-10-24'],
		['2026-12-05T19:30', 7, '2026-12-12'],
		['2026-12-05', 0, '2026-12-05'],
	])('%s and %i days is %s', (day, days, expected) => {
		expect(addDays(day, days)).toBe(expected);
		expect(addDays(expected, -days)).toBe(dayOf(day));
	});

	test.each([
		['2026-01-31', 1, '2026-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2026-11-21', -12, '2025-11-21'],
		['2026-11-21', 6, '2027-05-21'],
	])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));
});

describe('The heading of an agenda that a day stands under', () => {
	test.each([
		// A Saturday: the week that began on Monday 16 November ends tomorrow.
		['2026-11-21', '2026-11-21', 'this-week'],
		['2026-11-22', '2026-11-21', 'this-week'],
		['2026-11-23', '2026-11-21', 'next-week'],
		['2026-11-29', '2026-11-21', 'next-week'],
		['2026-11-30', '2026-11-21', '2026-11'],
		['2027-01-04', '2026-11-21', '2027-01'],
		// What began earlier and still goes on is of this week.
		['2026-11-10', '2026-11-21', 'this-week'],
		// A Monday is the first day of its week.
		['2026-11-29', '2026-11-23', 'this-week'],
	])('%s seen from %s: %s', (day, today, period) => expect(periodOf(day, today)).toBe(period));
});
