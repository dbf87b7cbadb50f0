import { expect, test } from 'vitest';
import { splitWords } from '../../../../../src/cms/client/widgets/words.ts';

test.each([
	['', []],
	[' ', []],
	[',', []],
	['de ijsbaan', ['de ijsbaan']],
	['de ijsbaan, het ijs', ['de ijsbaan', 'het ijs']],
	['a,b ,  c', ['a', 'b', 'c']],
	['a,, b,', ['a', 'b']],
	[' a ', ['a']],
])('A line with commas is a list of names: “%s”', (line, words) => expect(splitWords(line)).toEqual(words));
