import { type HardWord, hardWordsIn } from './hard-words.ts';
import { blocksOf, sentencesOf, wordsOf } from './prose.ts';
import { syllablesIn } from './syllables.ts';

/** Words that a sentence may have: twenty is what most advice says, and one or two more are left alone. */
export const longestSentence = 22;

/** Words that a text must have before a formula says something of it. */
export const leastWords = 60;

/** A sentence with more words than one can keep in mind. */
interface LongSentence {
	/** Its beginning, as far as one needs to find it. */
	quote: string;
	words: number;
}

/** How a text reads as a whole. */
export type Ease = 'easy' | 'fair' | 'hard';

/** What may be simpler in a text. */
export interface Advice {
	longSentences: LongSentence[];
	/** Each word once, however often it stands there. */
	hardWords: HardWord[];
	/** Undefined when the text is too short to say. */
	ease: Ease | undefined;
}

/**
 * Advice on the Dutch of one record.
 * @param texts its texts as Markdown, each by itself
 */
export function adviceOn(texts: readonly string[]): Advice {
	const blocks = texts.flatMap(blocksOf);
	const paragraphs = blocks.filter(({ isParagraph }) => isParagraph).flatMap(({ text }) => sentencesOf(text));
	const others = blocks.filter(({ isParagraph }) => !isParagraph).map(({ text }) => text);
	const counted = paragraphs.map((sentence) => ({ sentence, words: wordsOf(sentence) }));
	const hard = [...counted.map(({ words }) => words), ...others.map(wordsOf)].flatMap(hardWordsIn);
	const score = readingEase(counted.map(({ words }) => words));
	return {
		longSentences: counted
			.filter(({ words }) => words.length > longestSentence)
			.map(({ sentence, words }) => ({ quote: shortened(sentence), words: words.length })),
		hardWords: hard.filter(
			({ found }, index) => hard.findIndex((one) => one.found.toLowerCase() === found.toLowerCase()) === index,
		),
		ease: score === undefined ? undefined : score >= 70 ? 'easy' : score >= 45 ? 'fair' : 'hard',
	};
}

/**
 * The Flesch-Douma score: 206.84 − 0.77 × the syllables in a hundred words − 0.93 × the words in a sentence, on
 * average. W.H. Douma made it for Dutch of Flesch’s Reading Ease (De leesbaarheid van landbouwbladen, Landbouwhogeschool
 * Wageningen, 1960). To him 0–30 is very hard, 30–45 hard, 45–60 rather hard, 60–70 normal, above 70 easy.
 * @param sentences the words of each; words without letters, such as times, are left out
 * @returns undefined when there are fewer words than `leastWords`
 */
export function readingEase(sentences: readonly (readonly string[])[]): number | undefined {
	const spoken = sentences
		.map((words) => words.filter((word) => /\p{L}/u.test(word)))
		.filter((words) => words.length > 0);
	const words = spoken.flat();
	if (words.length < leastWords) return undefined;
	const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
	return 206.84 - (77 * syllables) / words.length - (0.93 * words.length) / spoken.length;
}

/** The beginning of a sentence, cut between two words. */
function shortened(sentence: string): string {
	const words = sentence.split(' ');
	return words.length > 8
		? `${words
				.slice(0, 8)
				.join(' ')
				.replace(/[,;:–-]+$/, '')} …`
		: sentence;
}
