import { describe, expect, test } from 'vitest';
import { demoShift, isWrittenSince, shiftDates } from '../../../src/config/index.ts';
import { weekdayOf } from '../../../src/domain/time.ts';

const anchor = '2026-11-21';

describe('A demo village moves along with the day', () => {
	test.each([
		['2026-11-21', 0],
		['2026-11-22', 0],
		['2026-11-27', 0],
		['2026-11-28', 7],
		['2026-11-20', -7],
		['2026-11-14', -7],
		['2026-11-13', -14],
		['2027-11-21', 364],
		['2028-02-29', 462],
		['2025-11-21', -371],
	])('on %s by %i days', (today, days) => expect(demoShift(anchor, today) + 0).toBe(days));

	test('by whole weeks, and never further than the day itself', () => {
		for (let day = -400; day <= 400; day++) {
			const today = new Date(Date.UTC(2026, 10, 21 + day)).toISOString().slice(0, 10);
			const days = demoShift(anchor, today);
			expect(Math.abs(days % 7)).toBe(0);
			expect(day - days).toBeGreaterThanOrEqual(0);
			expect(day - days).toBeLessThan(7);
		}
	});
});

describe('Moving dates', () => {
	test('leaves the weekdays as they are', () => {
		for (const days of [-371, -7, 7, 364, 462, 3654]) {
			const moved = shiftDates('2026-11-21', days);
			expect(weekdayOf(moved)).toBe(weekdayOf('2026-11-21'));
		}
	});

	test.each([
		['a day', '2026-12-05', '2026-12-12'],
		['a moment', '2026-12-05T19:30', '2026-12-12T19:30'],
		['over the turn of the year', '2026-12-28', '2027-01-04'],
		['over a leap day', '2028-02-25', '2028-03-03'],
		['over the start of summer time', '2027-03-27T02:30', '2027-04-03T02:30'],
	])('moves %s', (_, value, expected) => expect(shiftDates(value, 7)).toBe(expected));

	test.each([
		'notulen-2026-03-18.pdf',
		'Op 2026-12-05',
		'2026-12-05 19:30',
		'2026-12-05T19:30:00',
		'2026-12-05T19:30Z',
		'2026-12',
		'12026-12-05',
		'2026-12-05 ',
		'',
		'https://x.example/2026-12-05',
	])('leaves text alone that only looks like a date: %j', (value) => expect(shiftDates(value, 7)).toBe(value));

	test.each(['2026-02-31', '0599-12-34', '2026-13-01', '2026-99-99', '2026-00-00T10:00'])(
		'leaves alone what is on no calendar: %s',
		(value) => {
			expect(shiftDates(value, 7)).toBe(value);
		},
	);

	test('reaches into lists and groups, and changes nothing else', () => {
		const data = {
			a: '2026-12-05',
			b: ['2026-12-06', { c: '2026-12-07T10:00', d: 5, e: null, f: undefined, g: true }],
		};
		const before = structuredClone(data);
		expect(shiftDates(data, 14)).toEqual({
			a: '2026-12-19',
			b: ['2026-12-20', { c: '2026-12-21T10:00', d: 5, e: null, f: undefined, g: true }],
		});
		expect(data).toEqual(before);
	});

	test.each([
		[{ placedOn: '2026-11-30' }, true],
		[{ date: '2026-11-22' }, true],
		[{ addedOn: '2026-11-21', start: '2027-01-01T10:00' }, false],
		[{ start: '2027-01-01T10:00' }, false],
	])('leaves alone what was written since: %j', (data, expected) =>
		expect(isWrittenSince(data, '2026-11-21')).toBe(expected),
	);

	test('by nothing gives back the very same', () => {
		const data = { a: '2026-12-05' };
		expect(shiftDates(data, 0)).toBe(data);
	});

	test('there and back again is the same', () => {
		const data = { a: '2026-12-05', b: ['2028-02-29T12:00'] };
		expect(shiftDates(shiftDates(data, 462), -462)).toEqual(data);
	});
});
