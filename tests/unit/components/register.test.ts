import { describe, expect, test } from 'vitest';
import { openState, readSpans } from '../../../src/components/Open/spans.ts';
import { countWith, matches, nearest, readChoice, writeChoice } from '../../../src/components/Register/filter.ts';

const entries = [
	{ thema: ['sport'], voor: ['kinderen', 'ouderen'] },
	{ thema: ['sport', 'zorg'], voor: ['ouderen'] },
	{ thema: ['zorg'], voor: ['kinderen'] },
];

describe('Choices in the register', () => {
	test('of one facet widen, of two narrow', () => {
		const found = (chosen: Record<string, string[]>) => entries.filter((entry) => matches(entry, chosen)).length;
		expect(found({})).toBe(3);
		expect(found({ thema: ['sport'] })).toBe(2);
		expect(found({ thema: ['sport', 'zorg'] })).toBe(3);
		expect(found({ thema: ['sport'], voor: ['kinderen'] })).toBe(1);
		expect(found({ thema: ['religie'] })).toBe(0);
		expect(found({ prijs: ['laag'] })).toBe(0);
	});

	test('are counted beside what is chosen in other facets', () => {
		expect(countWith(entries, { thema: ['sport'], voor: ['kinderen'] }, 'thema', 'zorg')).toBe(1);
		expect(countWith(entries, {}, 'voor', 'ouderen')).toBe(2);
	});

	test('that leave nothing come with what to leave out, most first', () => {
		const chosen = { thema: ['religie'], voor: ['kinderen'] };
		expect(nearest(entries, chosen)).toEqual([{ facet: 'thema', value: 'religie', count: 2 }]);
		expect(
			nearest([...entries, { thema: ['religie'], voor: [] }], chosen).map(({ value, count }) => [value, count]),
		).toEqual([
			['religie', 2],
			['kinderen', 1],
		]);
	});

	test('stand in the address and come back from it', () => {
		const chosen = { thema: ['sport', 'zorg'], voor: ['mensen-met-een-beperking'], kern: [] };
		expect(writeChoice(chosen)).toBe('?thema=sport,zorg&voor=mensen-met-een-beperking');
		expect(readChoice(writeChoice(chosen), Object.keys(chosen))).toEqual(chosen);
		expect(writeChoice({})).toBe('');
		expect(readChoice('?thema=&x=1', ['thema'])).toEqual({ thema: [] });
	});
});

describe('Whether something is open', () => {
	const spans = readSpans(`${(100).toString(36)} ${(100).toString(36)} ${(100).toString(36)} ${(100).toString(36)}`);

	test.each([
		[50, { isOpen: false, until: 100 }],
		[100, { isOpen: true, until: 200 }],
		[199, { isOpen: true, until: 200 }],
		[200, { isOpen: false, until: 300 }],
		[400, undefined],
	])('at %s', (now, expected) => {
		expect(openState(spans, now)).toEqual(expected);
	});

	test('is not known without times', () => {
		expect(openState(readSpans(''), 100)).toBeUndefined();
	});
});
