import { describe, expect, test } from 'vitest';
import { privateData } from '../../../src/domain/privacy.ts';

const normals = (text: string) => privateData(text).map(({ normal }) => normal);

describe('In a text is found', () => {
	test.each([
		['an e-mail address', 'Mail Jan.de-Boer@Example.nl gerust.', 'jan.de-boer@example.nl'],
		['a mobile number', 'Bel 06 12 34 56 78.', '0612345678'],
		['a mobile number in one go', 'Bel 0612345678', '0612345678'],
		['a mobile number with a dash', 'Bel 06-12345678', '0612345678'],
		['a mobile number with dots', 'Bel 06.12.34.56.78', '0612345678'],
		['a number with the country', 'Bel +31 6 12345678', '0612345678'],
		['a number with the country and a zero', 'Bel +31 (0)6 12345678', '0612345678'],
		['a number with the country written out', 'Bel 0031 6 12345678', '0612345678'],
		['a home number', 'Bel 0599-123456.', '0599123456'],
		['a home number in groups', 'Bel 0599 12 34 56', '0599123456'],
		['a Belgian number', 'Bel +32 14 12 34 56', '014123456'],
		['a number at the very end', '0612345678', '0612345678'],
		['a number in a link', '[bel](tel:+31612345678)', '0612345678'],
	])('%s', (_, text, normal) => expect(normals(text)).toEqual([normal]));

	test('everything, in order and with its line', () => {
		const text = 'Een\nBel 0612345678\n\nof mail a@b.example of 0599 12 34 56';
		expect(privateData(text)).toEqual([
			{ text: '0612345678', normal: '0612345678', line: 1 },
			{ text: 'a@b.example', normal: 'a@b.example', line: 3 },
			{ text: '0599 12 34 56', normal: '0599123456', line: 3 },
		]);
	});
});

describe('No one’s privacy is', () => {
	test.each([
		['a free number', 'Bel 0800 1234567'],
		['an information number', 'Bel 0900 8844 of 0900-1234567'],
		['a company number', 'Bel 088 123 45 67'],
		['the alarm number', 'Bel 112'],
		['a year', 'Sinds 1953, en in 2026'],
		['a day', 'Op 2026-12-05 of 05-12-2026'],
		['an amount', '€ 1.250.000,00'],
		['a bank account', 'NL91 ABNA 0417 1643 00'],
		['a postcode', '7955 AB'],
		['a file', 'foto-20261205-193012.jpg'],
		['an @ by itself', 'Volg @dorp op social'],
		['nothing', ''],
	])('%s', (_, text) => expect(normals(text)).toEqual([]));
});

test('A huge text is searched in no time', () => {
	const started = performance.now();
	privateData(`${'0 '.repeat(20_000)}${'a.'.repeat(20_000)}@${'-'.repeat(20_000)}`);
	expect(performance.now() - started).toBeLessThan(500);
});
