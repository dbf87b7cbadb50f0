import { expect, test } from 'vitest';
import { characters, landmarks as drawn, themeMark } from '../../../src/design/index.ts';
import { characterNames, landmarks, themeColours, themeIcons, usualAgreements } from '../../../src/schema/index.ts';

test('Everything that village.yaml may name is drawn, and nothing else', () => {
	expect([...drawn]).toEqual([...landmarks]);
});

test('Every character of village.yaml is there', () => {
	expect(Object.keys(characters)).toEqual([...characterNames]);
});

test('Every theme has a mark of its own as long as the gemeente chooses none', () => {
	const marks = usualAgreements.themes.map(themeMark);
	for (const part of ['icon', 'shape', 'tone'] as const)
		expect(new Set(marks.map((mark) => mark[part])).size, part).toBe(6);
});

test('Every icon and colour that a gemeente may choose is drawn, and no two alike', () => {
	expect(new Set(themeIcons.map((icon) => themeMark({ icon, colour: 'rood' }).icon)).size).toBe(themeIcons.length);
	const looks = themeColours.map((colour) => themeMark({ icon: 'bal', colour }));
	expect(new Set(looks.map(({ shape }) => shape)).size).toBe(themeColours.length);
	expect(new Set(looks.map(({ tone }) => tone)).size).toBe(themeColours.length);
});
