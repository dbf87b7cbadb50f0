import type { IconName } from './icons.ts';

/** The outline behind the icon of a theme: with the words and the icon a third way to tell them apart. */
export type ThemeShape = 'circle' | 'square' | 'leaf' | 'drop' | 'arch' | 'diamond';

/** How a leefthema is marked, beside its name. */
export interface ThemeMark {
	icon: IconName;
	shape: ThemeShape;
}

/** The mark of each theme of the register; the ids are those of `src/schema/vocabulary.ts`. */
export const themeMarks = {
	cultuur: { icon: 'culture', shape: 'drop' },
	zorg: { icon: 'care', shape: 'circle' },
	onderwijs: { icon: 'school', shape: 'square' },
	religie: { icon: 'church', shape: 'arch' },
	sport: { icon: 'sport', shape: 'diamond' },
	welzijn: { icon: 'together', shape: 'leaf' },
} as const satisfies Record<string, ThemeMark>;

/** The id of a theme that has a mark. */
export type ThemeName = keyof typeof themeMarks;
