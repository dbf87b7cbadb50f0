import { describe, expect, test } from 'vitest';
import { tipsOf } from '../../../../../src/cms/client/widgets/tips.ts';
import { adviceOn, leastWords, longestSentence } from '../../../../../src/cms/language/advice.ts';
import { read } from '../../../../contract/repository.ts';

const easy = 'Kom eten in het dorpshuis. Wij koken elke week soep. '.repeat(8);

describe('The box under the text', () => {
	test('has nothing to say of a short text that is simple, or before the advice is there', () => {
		expect(tipsOf([], adviceOn(['Kom langs.'])).summary).toBe('');
		expect(tipsOf([], undefined)).toEqual({ doubts: [], language: [], more: 0, ease: undefined, summary: '' });
	});

	test('says of a text of some length that it is easy', () => {
		expect(tipsOf([], adviceOn([easy]))).toMatchObject({ summary: 'Leest makkelijk.', language: [] });
	});

	test('counts what there is, doubts about people first', () => {
		const one = adviceOn(['Teneinde te helpen.']);
		const two = adviceOn(['Teneinde te helpen, indien het kan.']);
		expect(tipsOf([], one).summary).toBe('1 tip voor makkelijker lezen');
		expect(tipsOf([], two).summary).toBe('2 tips voor makkelijker lezen');
		expect(tipsOf(['Is dit een naam?'], undefined).summary).toBe('1 ding om na te kijken');
		expect(tipsOf(['Een naam?', 'Een adres?'], one).summary).toBe(
			'2 dingen om na te kijken · 1 tip voor makkelijker lezen',
		);
		// A doubt that was told of two places is told once.
		expect(tipsOf(['Een naam?', 'Een naam?'], undefined)).toMatchObject({ doubts: ['Een naam?'] });
	});

	test('does not say that a text is easy beside a doubt about somebody', () => {
		const tips = tipsOf(['Een naam?'], adviceOn([easy]));
		expect(tips.summary).toBe('1 ding om na te kijken');
		expect(tips.ease).toBe('makkelijk');
	});

	test('tells each tip in a sentence with what to do', () => {
		const long = `Wij vragen ${'iedereen '.repeat(22)}om te komen.`;
		expect(tipsOf([], adviceOn([`${long} Indien het kan.`])).language).toEqual([
			`“Wij vragen${' iedereen'.repeat(6)} …” is een lange zin, met 27 woorden. Maak er twee van.`,
			'“Indien” is een moeilijk woord. Kan het met “als”?',
		]);
	});

	test('shows the first tips of a text that has many, and counts the rest', () => {
		const words = 'teneinde indien derhalve thans tevens reeds alvorens gaarne'.split(' ');
		const tips = tipsOf([], adviceOn([words.map((word) => `Dat is ${word} zo.`).join(' ')]));
		expect(tips.language).toHaveLength(6);
		expect(tips.more).toBe(2);
		expect(tips.summary).toBe('8 tips voor makkelijker lezen');
	});

	test('counts a text that is hard as a whole as a tip', () => {
		const { summary, language, ease } = tipsOf([], { longSentences: [], hardWords: [], ease: 'hard' });
		expect([summary, ease]).toEqual(['1 tip voor makkelijker lezen', 'moeilijk']);
		expect(language[0]).toMatch(/^De tekst als geheel leest moeilijk/);
		expect(tipsOf([], { longSentences: [], hardWords: [], ease: 'fair' }).summary).toBe('');
	});
});

test('The handleiding names the lengths that the tips go by', () => {
	const chapter = read('src/handleiding/teksten.mdx');
	expect(chapter).toContain(`van meer dan ${longestSentence} woorden`);
	expect(chapter).toContain(`Heb je ${leastWords} woorden of meer`);
	expect(chapter).toContain(`“${tipsOf([], adviceOn(['Teneinde te helpen, indien het kan.'])).summary}”`);
});
