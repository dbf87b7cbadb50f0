import { describe, expect, test } from 'vitest';
import { beforeDay, fromDay } from '../../../src/cms/periods.ts';

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const next = chance(20_261_124);
const pick = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
const two = (number: number) => String(number).padStart(2, '0');

function anyDay(): string {
	const date = new Date(Date.UTC(pick(1900, 2199), pick(0, 11), pick(1, 31)));
	return date.toISOString().slice(0, 10);
}
/** Mostly near another day, where a mistake would be. */
function near(day: string): string {
	const date = new Date(Date.parse(day) + pick(-40, 40) * 86_400_000);
	return next() < 0.7 ? date.toISOString().slice(0, 10) : anyDay();
}
const anyMoment = (day: string) => (next() < 0.5 ? day : `${day}T${two(pick(0, 23))}:${two(pick(0, 59))}`);

/** Days around every border that a calendar has. */
const borders = [
	'2026-12-31',
	'2027-01-01',
	'2028-02-28',
	'2028-02-29',
	'2028-03-01',
	'2027-02-28',
	'2027-03-01',
	'2000-02-29',
	'1999-12-31',
	'2000-01-01',
	'2026-09-30',
	'2026-10-01',
	'2026-10-09',
	'2026-10-10',
	'2029-12-31',
	'2030-01-01',
	'0001-01-01',
	'9999-12-31',
];

/** What the list of the CMS would show; Decap tests without regard to capitals. */
const shows = (pattern: string, value: string) => new RegExp(pattern, 'i').test(value);

describe('A list of what is still to come and of what is over', () => {
	test('is right for thousands of days and moments', () => {
		for (let count = 0; count < 6000; count++) {
			const day = anyDay();
			const value = anyMoment(near(day));
			const isComing = value.slice(0, 10) >= day;
			expect(shows(fromDay(day), value), `${value} vanaf ${day}`).toBe(isComing);
			expect(shows(beforeDay(day), value), `${value} voor ${day}`).toBe(!isComing);
		}
	});

	test.each(borders)('is right around %s', (day) => {
		for (const other of borders)
			for (const value of [other, `${other}T00:00`, `${other}T23:59`]) {
				expect(shows(fromDay(day), value), `${value} vanaf ${day}`).toBe(other >= day);
				expect(shows(beforeDay(day), value), `${value} voor ${day}`).toBe(other < day);
			}
	});

	test.each(['', 'undefined', 'null', 'vanavond', '5 december 2026', 'op 2026-12-05'])(
		'shows no record whose day is %s',
		(value) => {
			expect(shows(fromDay('2026-11-24'), value)).toBe(false);
			expect(shows(beforeDay('2026-11-24'), value)).toBe(false);
		},
	);

	test('is asked for in a pattern that stays short', () => {
		for (const day of borders) {
			expect(fromDay(day).length).toBeLessThan(250);
			expect(beforeDay(day).length).toBeLessThan(250);
		}
	});
});
