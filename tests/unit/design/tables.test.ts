import { expect, test } from 'vitest';
import { characters, landmarks as drawn, themeMarks } from '../../../src/design/index.ts';
import { characterNames, landmarks, themes } from '../../../src/schema/index.ts';

test('Everything that village.yaml may name is drawn, and nothing else', () => {
	expect([...drawn]).toEqual([...landmarks]);
});

test('Every character of village.yaml is there', () => {
	expect(Object.keys(characters)).toEqual([...characterNames]);
});

test('Every leefthema has a mark, and no two the same icon or shape', () => {
	expect(Object.keys(themeMarks)).toEqual([...themes]);
	const marks = Object.values(themeMarks);
	expect(new Set(marks.map(({ icon }) => icon)).size).toBe(marks.length);
	expect(new Set(marks.map(({ shape }) => shape)).size).toBe(marks.length);
});
