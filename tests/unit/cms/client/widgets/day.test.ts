import { describe, expect, test } from 'vitest';
import { joinMoment, splitMoment, spokenMoment } from '../../../../../src/cms/client/widgets/day.ts';
import { eventSchema } from '../../../../../src/schema/event.ts';

const said = (value: unknown) => spokenMoment(value).replaceAll('\u00a0', ' ');

describe('A day with or without a time', () => {
	test.each([
		['2026-12-05', '2026-12-05', ''],
		['2026-12-05T19:30', '2026-12-05', '19:30'],
		['2026-12-05 19:30', '2026-12-05', '19:30'],
		['2026-12-05T9:30', '2026-12-05', '09:30'],
		['2026-12-05 19.30', '2026-12-05', '19:30'],
		[' 2026-12-05 ', '2026-12-05', ''],
		['2028-02-29', '2028-02-29', ''],
		['', '', ''],
		[undefined, '', ''],
		[null, '', ''],
		['zaterdag', '', ''],
		['5-12-2026', '', ''],
		['2026-02-30', '', ''],
		['2027-02-29T10:00', '', ''],
		['2026-13-01', '', ''],
	])('is read from the file: %o', (value, day, clock) => expect(splitMoment(value)).toEqual({ day, clock }));

	test.each([
		['2026-12-05', '19:30', '2026-12-05T19:30'],
		['2026-12-05', '', '2026-12-05'],
		['', '19:30', ''],
		['', '', ''],
	])('is written to the file: %o and %o', (day, clock, text) => expect(joinMoment(day, clock)).toBe(text));

	test('loses nothing of what the build reads, when only the day is changed', () => {
		for (const start of ['2026-12-05T19:30', '2026-12-05 9.30', '2026-12-05T9:05', '2026-12-05']) {
			const read = eventSchema.shape.start.parse(start);
			const { day, clock } = splitMoment(start);
			expect(joinMoment(day, clock)).toBe(read);
		}
	});

	test.each([
		['2026-12-05T19:30', 'zaterdag 5 december 2026 om 19.30 uur'],
		['2026-12-05T09:05', 'zaterdag 5 december 2026 om 9.05 uur'],
		['2026-12-05', 'zaterdag 5 december 2026'],
		['2028-02-29', 'dinsdag 29 februari 2028'],
		['', ''],
		['2026-02-30', ''],
		[undefined, ''],
	])('is said as people do: %o', (value, text) => expect(said(value)).toBe(text));
});
