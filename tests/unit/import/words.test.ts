import { describe, expect, it } from 'vitest';
import { atStreet, enumerated, street, tidyName } from '../../../src/import/osm-words.ts';

describe('Dutch that one would say', () => {
	it.each([
		['Dorpsstraat', 'in de Dorpsstraat'],
		['Tulpenlaan', 'aan de Tulpenlaan'],
		['Kerkplein', 'aan het Kerkplein'],
		['Kerkepad', 'aan het Kerkepad'],
		['Den Hert', 'aan Den Hert'],
		['De Lange Straat', 'aan De Lange Straat'],
		['Beulk', 'aan Beulk'],
		['Zollstr.', 'aan Zollstr'],
	])('%s: %s', (name, expected) => {
		expect(atStreet(name)).toBe(expected);
		expect(expected.endsWith(street(name))).toBe(true);
	});

	it.each([
		['ttc virtus', 'TTC Virtus'],
		['’t klavernest', '’t Klavernest'],
		['De wissel', 'De wissel'],
		['  Twee   spaties ', 'Twee spaties'],
	])('the name %s is written %s', (name, expected) => {
		expect(tidyName(name)).toBe(expected);
	});

	it.each([
		[[], ''],
		[['a'], 'a'],
		[['a', 'b', 'c'], 'a, b en c'],
	])('%j is told as “%s”', (items, expected) => {
		expect(enumerated(items)).toBe(expected);
	});
});
