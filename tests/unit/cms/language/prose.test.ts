import { describe, expect, test } from 'vitest';
import { blocksOf, sentencesOf, wordsOf } from '../../../../src/cms/language/prose.ts';

describe('A sentence', () => {
	test.each([
		['ends with a full stop, a question or a cry', 'Kom langs. Wie gaat er mee? Tot dan! Neem brood mee.', 4],
		['ends behind the sign that closes with it', 'Hij zei: “Kom maar.” Toen ging hij. (Het was laat.) Wij niet.', 4],
		['does not end at a time or an amount', 'Om 10.00 uur begint het. Het kost 2.50 euro. Om 9.30 Uur ook.', 3],
		['does not end at a time before a capital', 'Van 10.00 tot 12.30 Kerk en school.', 1],
		['does not end at an abbreviation', 'Neem bijv. De Wilg of de St. Jan. Bel dhr. De Vries, tel. 0599.', 2],
		['does not end at one with stops within', 'Dat is i.v.m. Pasen en t.a.v. De Wilg. En o.a. Het huis t/m mei.', 2],
		['does not end at an initial', 'Dat schilderde J. W. Bakker in 1912.', 1],
		['does not end before a small letter', 'Brood, melk enz. staan klaar. Dat is fijn.', 2],
		['does not end within the address of a site', 'Kijk op wilg.nl/agenda en op dorp.example. Daar staat het.', 2],
		['may begin with a figure or a quote', 'Dat was het. 12 mensen kwamen. “Mooi,” zei hij.', 3],
		['may end with a small word', 'Dat is zo. Ik kom om vier. Doe het in het Rood. Op za. 3 mei ook.', 4],
		['may end with dots', 'Wie weet … Morgen misschien.', 2],
		['needs no sign at its end', 'Kom langs. Tot dan', 2],
	])('%s', (_, text, count) => {
		expect(sentencesOf(text)).toHaveLength(count);
		expect(sentencesOf(text).join(' ')).toBe(text);
	});
});

test('Words are counted as one reads them', () => {
	expect(wordsOf('Van 10.00 t/m 12.30 uur – de auto’s, zo’n 3,5 km (max.) & dorps-café')).toEqual([
		'Van',
		'10.00',
		't/m',
		'12.30',
		'uur',
		'de',
		'auto’s',
		'zo’n',
		'3,5',
		'km',
		'max',
		'dorps-café',
	]);
});

describe('Of Markdown', () => {
	const texts = (markdown: string) => blocksOf(markdown).map(({ text }) => text);

	test('a heading, a paragraph and each point of a list stand by themselves', () => {
		const markdown =
			'## Wie bel je?\n\nEén regel\nen nog een.\n\n- eerst dit\n  en dit\n* dan dat\n1. en ten slotte\n\n---\n> Zei zij.';
		expect(blocksOf(markdown)).toEqual([
			{ text: 'Wie bel je?', isParagraph: false },
			{ text: 'Eén regel en nog een.', isParagraph: true },
			{ text: 'eerst dit en dit', isParagraph: true },
			{ text: 'dan dat', isParagraph: true },
			{ text: 'en ten slotte', isParagraph: true },
			{ text: 'Zei zij.', isParagraph: true },
		]);
	});

	test('only what one reads is left', () => {
		expect(texts('**Kom** naar [de *quiz*](agenda/pubquiz) van ~~onze~~ `code` club\\!')).toEqual([
			'Kom naar de quiz van onze club!',
		]);
		expect(texts('![Een foto](a.webp)\n\n```\nniet\n\ndit\n```\n\nWel dit.')).toEqual(['Wel dit.']);
		expect(texts('Mail naar info@dorp.example of kijk op https://dorp.example/a_b_c. Daar staat het.')).toEqual([
			'Mail naar of kijk op . Daar staat het.',
		]);
		expect(texts('Een snake_case_woord blijft.')).toEqual(['Een snake_case_woord blijft.']);
	});

	test('cells of a table and lines that are broken off are no long sentence', () => {
		expect(blocksOf('| zaal | prijs |\n| --- | --- |\n| groot | € 35 |').map(({ text }) => text)).toEqual([
			'zaal',
			'prijs',
			'groot',
			'€ 35',
		]);
		expect(texts('Dorpshuis De Wilg  \nDorpsstraat 12\\\nOosterwilg')).toEqual([
			'Dorpshuis De Wilg',
			'Dorpsstraat 12',
			'Oosterwilg',
		]);
	});

	test('that does not end, or is nothing, something is made all the same', () => {
		expect(texts('')).toEqual([]);
		expect(texts('- \n\n```\nnooit dicht')).toEqual([]);
		expect(texts('Een [link](zonder einde')).toEqual(['Een [link](zonder einde']);
	});
});
