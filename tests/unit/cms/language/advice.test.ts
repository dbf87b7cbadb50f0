import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { adviceOn, leastWords, longestSentence, readingEase } from '../../../../src/cms/language/advice.ts';
import { blocksOf, sentencesOf, wordsOf } from '../../../../src/cms/language/prose.ts';
import { filesUnder, read } from '../../../contract/repository.ts';

const easy =
	'Kom eten in het dorpshuis. Wij koken elke dinsdag soep. U hoeft niets mee te nemen. Het kost vier euro. ' +
	'Wilt u ook koken? Bel dan met de keuken. Wij zoeken nog twee mensen. U krijgt een schort en een kop koffie. ' +
	'Na het eten wassen we samen af. Om acht uur gaat het licht uit. Wie dat wil, loopt nog een rondje langs het water.';
const hard =
	'Ten behoeve van de implementatie van het gemeentelijk participatiebeleid organiseert de verantwoordelijke ' +
	'projectcoördinator voorlichtingsbijeenkomsten, waarbij belangstellende inwoners en maatschappelijke organisaties ' +
	'geïnformeerd worden over subsidiemogelijkheden, beoordelingscriteria en verantwoordingsverplichtingen. ' +
	'Voorafgaande inschrijving is noodzakelijk aangezien de beschikbare vergaderaccommodatie uitsluitend een beperkte ' +
	'bezettingscapaciteit toelaat. Vertegenwoordigers van vrijwilligersorganisaties ontvangen vervolgens schriftelijke ' +
	'documentatie betreffende aansprakelijkheidsverzekeringen, vergunningverlening en veiligheidsvoorschriften. De subsidiebeoordelingscommissie ' +
	'publiceert haar gemotiveerde beslissing uiterlijk binnen zestien kalenderweken.';

describe('Advice on a text', () => {
	test('is none for a text that is simple', () => {
		expect(adviceOn([easy])).toEqual({ longSentences: [], hardWords: [], ease: 'easy' });
	});

	test('quotes the beginning of a sentence that is too long, with its number of words', () => {
		const long =
			'Wij vragen iedereen die op zaterdag langs de vaart wandelt om de hond aan de lijn te houden, want er broeden zwanen in het riet.';
		expect(adviceOn([`Kort. ${long} Ook kort.`]).longSentences).toEqual([
			{ quote: 'Wij vragen iedereen die op zaterdag langs de …', words: 25 },
		]);
	});

	test.each([
		[longestSentence, 0],
		[longestSentence + 1, 1],
	])('of %i words has %i long sentences', (count, expected) => {
		expect(adviceOn([`${'woord '.repeat(count).trim()}.`]).longSentences).toHaveLength(expected);
	});

	test('does not add two texts or two points of a list to one sentence', () => {
		const part = 'een deel van twaalf woorden dat nergens met een punt wordt afgesloten';
		expect(adviceOn([part, part, `- ${part}\n- ${part}`]).longSentences).toEqual([]);
	});

	test('tells a hard word once, and in a heading too', () => {
		const { hardWords } = adviceOn(['## Middels een brief\n\nTeneinde te helpen. Wij doen dit teneinde te helpen.']);
		expect(hardWords).toEqual([
			{ found: 'Teneinde', simple: 'om' },
			{ found: 'Middels', simple: 'met' },
		]);
	});

	test('says of a text as a whole how it reads, when it is long enough', () => {
		expect(adviceOn([hard]).ease).toBe('hard');
		expect(adviceOn([easy]).ease).toBe('easy');
		expect(adviceOn([easy.slice(0, 120)]).ease).toBeUndefined();
		expect(adviceOn([]).ease).toBeUndefined();
		// Two short texts together may be long enough.
		expect(adviceOn([easy.slice(0, 250), easy.slice(250)]).ease).toBe('easy');
	});

	test.each(['a', '*_[', '. A', '> - ', '[a](', '**a ', 'a.', '```\n', 'www.', 'a@b.'])(
		'costs no more than the length of the text: %s',
		(piece) => {
			const text = piece.repeat(Math.ceil(50_000 / piece.length));
			adviceOn([text.slice(0, 1000)]);
			const started = performance.now();
			adviceOn([text]);
			expect(performance.now() - started).toBeLessThan(1000);
		},
	);
});

describe('The score of Flesch and Douma', () => {
	test('is worked out by the formula', () => {
		// Sixty words of one syllable in six sentences of ten, and the same with two syllables.
		const sentences = (word: string) => Array.from({ length: 6 }, () => Array.from({ length: 10 }, () => word));
		expect(readingEase(sentences('boom'))).toBeCloseTo(206.84 - 77 - 9.3);
		expect(readingEase(sentences('water'))).toBeCloseTo(206.84 - 154 - 9.3);
	});

	test('counts no times and amounts, and is not given to a few words', () => {
		const words = Array.from({ length: leastWords - 1 }, () => 'boom');
		expect(readingEase([words])).toBeUndefined();
		expect(readingEase([[...words, '10.00']])).toBeUndefined();
		expect(readingEase([[...words, 'boom'], ['10.00']])).toBeCloseTo(206.84 - 77 - 0.93 * leastWords);
	});
});

describe('The content of this repository', () => {
	const records = filesUnder('content')
		.filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
		.map((file) => {
			const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(read(file)) ?? [];
			const data = parse(front) as Record<string, unknown>;
			const texts = [data['summary'], data['firstStep'], body].filter((text) => typeof text === 'string');
			return { file, texts, advice: adviceOn(texts) };
		});

	test('gets little advice, for it was written with care', () => {
		const long = records.flatMap(({ advice }) => advice.longSentences);
		const words = records.flatMap(({ advice }) => advice.hardWords.map(({ found }) => found));
		const sentences = records.flatMap(({ texts }) => texts.flatMap(blocksOf).flatMap(({ text }) => sentencesOf(text)));
		const count = (ease: string) => records.filter(({ advice }) => advice.ease === ease).length;
		const quiet = records.filter(({ advice }) => advice.longSentences.length + advice.hardWords.length === 0);
		console.log(
			`Taaltips over ${records.length} teksten met ${sentences.length} zinnen: ${long.length} lange zinnen, ` +
				`${words.length} moeilijke woorden (${words.join(', ')}); ${quiet.length} zonder tip; ` +
				`makkelijk ${count('easy')}, gaat wel ${count('fair')}, moeilijk ${count('hard')}`,
		);
		expect(records.length).toBeGreaterThan(300);
		expect(long.length / sentences.length).toBeLessThan(0.02);
		// More would be a false alarm, or something to write more simply.
		expect(words.length).toBeLessThan(12);
		expect(quiet.length / records.length).toBeGreaterThan(0.85);
		expect(count('hard')).toBe(0);
	});

	test('has no sentence that was cut in the middle of a word or an amount', () => {
		const cut = records
			.flatMap(({ texts }) => texts.flatMap(blocksOf).flatMap(({ text }) => sentencesOf(text)))
			.filter((sentence) => wordsOf(sentence).length === 1 && /^\d+[.,]?$/.test(sentence));
		expect(cut).toEqual([]);
	});
});
