import { describe, expect, test } from 'vitest';
import { syllablesIn } from '../../../../src/cms/language/syllables.ts';

/** Dutch words by how many syllables they have when one says them. */
const words: [number, string][] = [
	[1, 'ik dorp huis straat school nieuw vrouw leeuw groei quiz één vijf mooi schreeuwt herfst team wijk ’t zo’n'],
	[
		2,
		'water avond koffie dorpshuis website groeien draaien blauwe nieuwe auto chaos idee zeeën knieën café fietser wijkteam teamlid',
	],
	[2, 'cadeau niveau milieu toilet ruzie hobby eiland uien hockey iemand geuit royaal journaal'],
	[3, 'gemeente theater museum piano video radio ideeën bakkerij ouderen patiënt oceaan ruïne eieren'],
	[3, 'kinderen beoordeelt dorpsbelang iedereen politie mantelzorg oplossing sociaal serieus cadeautje actueel'],
	[4, 'vergadering vrijwilliger januari situatie activiteit bibliotheek officieel Italië beëindigen vacature'],
	[4, 'industrieën financieel materiaal religieus'],
	[5, 'organisatie coördinator individueel initiatief verantwoordelijk'],
	[7, 'gemeenteambtenaren verantwoordelijkheden'],
];
const cases = words.flatMap(([count, line]) => line.split(' ').map((word) => [word, count] as const));

describe('The syllables of a word', () => {
	test('are tried on enough words', () => expect(new Set(cases.map(([word]) => word)).size).toBeGreaterThan(80));

	test.each(cases)('%s has %i', (word, count) => {
		expect(syllablesIn(word)).toBe(count);
		expect(syllablesIn(word.charAt(0).toUpperCase() + word.slice(1))).toBe(count);
	});

	test('of what is spelled out are its letters', () => {
		expect(['AED', 'EHBO', 'WC'].map(syllablesIn)).toEqual([3, 4, 2]);
	});

	test('are the same with a trema of two characters', () => {
		expect(syllablesIn('coo\u0308rdinator')).toBe(5);
	});
});
