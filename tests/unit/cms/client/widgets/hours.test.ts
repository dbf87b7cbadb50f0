import { describe, expect, test } from 'vitest';
import { type DayHours, readHours, writeHours } from '../../../../../src/cms/client/widgets/hours.ts';
import { checkRecord } from '../../../../../src/cms/validate.ts';
import { readSpans } from '../../../../../src/schema/opening-hours.ts';

const open = (...spans: [string, string][]): DayHours => ({
	state: 'open',
	spans: spans.map(([from, until]) => ({ from, until })),
});

/** Texts that the build reads, in every way that people write them. */
const good = [
	'09:00-12:00',
	'09:00-12:00, 13:30-17:00',
	'9.00-12.00',
	'9.00 uur - 12.00 uur',
	'09:00 – 12:00; 13:30—17:00',
	'09:00-12:00 en 13:30-17:00',
	'09:00-12:00 & 13:30-17:00',
	'20:00-24:00',
	'20:00-01:00',
	'00:00-24:00',
	'08:00-10:00, 12:00-14:00, 19:00-21:00',
	'gesloten',
	'Dicht',
	'-',
];

describe('The opening hours of a day', () => {
	test.each([
		['', { state: 'unknown', spans: [] }],
		[undefined, { state: 'unknown', spans: [] }],
		[null, { state: 'unknown', spans: [] }],
		['  ', { state: 'unknown', spans: [] }],
		['gesloten', { state: 'closed', spans: [] }],
		['Gesloten', { state: 'closed', spans: [] }],
		['-', { state: 'closed', spans: [] }],
		['zoals altijd', { state: 'usual', spans: [] }],
		['Als altijd', { state: 'usual', spans: [] }],
		['09:00-17:00', open(['09:00', '17:00'])],
		['9.30 – 12.00 uur, 13:30-17:00', open(['09:30', '12:00'], ['13:30', '17:00'])],
		['20:00-24:00', open(['20:00', '24:00'])],
		['09:00-', open(['09:00', ''])],
		['-17:00', open(['', '17:00'])],
		['09:00-12:00, -', open(['09:00', '12:00'], ['', ''])],
		['09:00-12:00, 13:30-', open(['09:00', '12:00'], ['13:30', ''])],
	] as [unknown, DayHours][])('are read from the file: %o', (text, hours) => expect(readHours(text)).toEqual(hours));

	test.each(good)('are the same for who edits and for the build, after they were read and written: %s', (text) => {
		const spans = readSpans(text);
		expect(spans).toBeDefined();
		expect(readSpans(writeHours(readHours(text)))).toEqual(spans);
	});

	test.each(['op afspraak', '9 tot 12', 'ochtend', '9-12'])(
		'that are only words are open without times: %s',
		(text) => {
			expect(readHours(text)).toEqual({ state: 'open', spans: [] });
		},
	);

	test('on holidays can be as always, and the build reads what the form writes', () => {
		const hours = { publicHolidays: writeHours(readHours('als altijd')), schoolHolidays: 'gesloten' };
		expect(hours.publicHolidays).toBe('zoals altijd');
		expect(checkRecord('plekken', { name: 'De Wilg', kind: 'dorpshuis', hours })).toEqual([]);
		expect(
			checkRecord('plekken', { name: 'De Wilg', kind: 'dorpshuis', hours: { monday: 'zoals altijd' } }),
		).toHaveLength(1);
	});

	test('are not known when nothing was chosen, and closed when that was', () => {
		expect(writeHours({ state: 'unknown', spans: [] })).toBe('');
		expect(writeHours({ state: 'closed', spans: [] })).toBe('gesloten');
	});

	test.each([
		[open(['09:00', ''])],
		[open(['', '17:00'])],
		[open(['', ''])],
		[open(['09:00', '12:00'], ['', ''])],
		[open(['', ''], ['13:30', '17:00'])],
		[open()],
	])('that are half filled in stay open, and must be finished before they are saved: %o', (hours) => {
		const text = writeHours(hours);
		const again = readHours(text);
		expect(again.state).toBe('open');
		// Clocks that are all empty need not be kept: the form shows a pair of them.
		const isEmpty = hours.spans.every(({ from, until }) => !from && !until);
		expect(again.spans).toEqual(isEmpty ? [] : hours.spans);
		const problems = checkRecord('plekken', { name: 'De Wilg', kind: 'dorpshuis', hours: { monday: text } });
		expect(problems.map(({ path }) => path.join('.'))).toEqual(['hours.monday']);
	});
});
