import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { icons } from '../../../src/design/icons.ts';
import { readTagTable, tagTable } from '../../../src/import/osm-tags.ts';
import { placeKinds } from '../../../src/schema/index.ts';

const text = readFileSync(new URL('../../../src/import/osm-tags.yaml', import.meta.url), 'utf8');
const read = (own: string) => () => readTagTable(own, 'tabel.yaml');

describe('the table that says what a tag becomes', () => {
	it('is read as it stands', () => {
		expect(tagTable().tagRules.length).toBeGreaterThan(190);
		expect(tagTable().tagRules[0]).toMatchObject({ tag: 'emergency=defibrillator', place: 'aed', unnamed: true });
		expect(tagTable().tagRules.find(({ tag }) => tag === 'amenity=nursing_home')).toMatchObject({
			word: 'Woonzorgcentrum',
			organisation: 'zorg',
			themes: ['zorg'],
			targetGroups: ['ouderen'],
		});
	});

	it('has an icon that exists for every kind of place', () => {
		const { pictogrammen } = parse(text) as { pictogrammen: Record<string, string> };
		expect(Object.keys(pictogrammen).sort()).toEqual([...placeKinds].sort());
		expect(Object.values(pictogrammen).filter((icon) => !(icon in icons))).toEqual([]);
		expect(pictogrammen['aed']).toBe('defibrillator');
	});

	it.each([
		['a kind that is none', 'plek: apotheek,', 'plek: apotheke,', /regel \d+.*Bedoel je “apotheek”/],
		['a word that is none', 'thema: zorg', 'tema: zorg', /regel \d+.*“tema” bestaat hier niet/],
		['a word without a capital', 'woord: Tandarts', 'woord: tandarts', /hoofdletter/],
		['the same tag twice in a group', 'shop=butcher', 'shop=supermarket', /twee keer/],
		['the same tag in two groups', 'amenity=fuel', 'amenity=school', /één keer; het staat ook onder/],
		['a tag without a value', 'amenity=dentist', 'amenity dentist', /amenity dentist/],
		['a missing icon', '  aed: defibrillator\n', '', /aed/],
	])('tells the line of %s', (_, from, to, expected) => {
		expect(text).toContain(from);
		expect(read(text.replace(from, to))).toThrow(expected);
	});

	it('takes the first line that fits, whatever was written below it', () => {
		const { tagRules } = readTagTable(text.replace('woord: Slager', 'woord: Vleeswinkel'), 'tabel.yaml');
		expect(tagRules.find(({ tag }) => tag === 'shop=butcher')?.word).toBe('Vleeswinkel');
	});
});
