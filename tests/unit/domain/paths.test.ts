import { describe, expect, test } from 'vitest';
import { kindPaths, pathOf, reservedIds, reservedPaths } from '../../../src/domain/index.ts';
import { isSupplement, kindNames } from '../../../src/schema/index.ts';

describe('The address of', () => {
	test.each([
		['agenda', 'agenda/quiz'],
		['nieuws', 'nieuws/quiz'],
		['organisaties', 'organisaties/quiz'],
		['plekken', 'plekken/quiz'],
		['vacatures', 'vacatures/quiz'],
		['kennisbank', 'kennisbank/quiz'],
		['documenten', 'documenten/quiz'],
		['paginas', 'quiz'],
	] as const)('a record of %s is %s', (kind, path) => expect(pathOf({ kind, id: 'quiz' })).toBe(path));

	test('every kind with pages of its own is known', () => {
		expect(Object.keys(kindPaths).sort()).toEqual(kindNames.filter((kind) => !isSupplement(kind)).sort());
	});
});

test('The site keeps the addresses of its own lists and pages', () => {
	for (const path of [...Object.values(kindPaths).filter(Boolean), 'over', 'privacy', 'spoed', 'zoeken', '404'])
		expect(reservedPaths).toContain(path);
	expect(new Set(reservedPaths).size).toBe(reservedPaths.length);
});

test('Every list of records keeps the address of its flyer, and the agenda and the prikbord those of their parts', () => {
	for (const kind of kindNames.filter((name) => !isSupplement(name) && name !== 'paginas'))
		expect(reservedIds(kind), kind).toContain('flyer');
	expect(reservedIds('agenda')).toContain('archief');
	expect(reservedIds('prikbord')).toContain('aanbod');
	expect(reservedIds('meedoen')).toEqual([]);
});
