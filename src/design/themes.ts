import type { Theme } from '../schema/index.ts';
import type { IconName } from './icons.ts';

/** The outline behind the icon of a theme: with the words and the icon a third way to tell them apart. */
export type ThemeShape = 'circle' | 'square' | 'leaf' | 'drop' | 'arch' | 'diamond';

/** The colours of themes by the name of their tokens, `--dp-color-theme-<tone>-…`. */
export type ThemeTone = 'cultuur' | 'zorg' | 'onderwijs' | 'religie' | 'sport' | 'welzijn';

/** How a theme is marked, beside its name. */
export interface ThemeMark {
	icon: IconName;
	shape: ThemeShape;
	tone: ThemeTone;
}

/** The picture of each word that a gemeente may choose for a theme. */
const pictures: Record<Theme['icon'], IconName> = {
	bal: 'sport',
	bus: 'bus',
	document: 'document',
	eten: 'food',
	euro: 'cost',
	handen: 'together',
	hart: 'care',
	huis: 'home',
	kerk: 'church',
	mensen: 'forWhom',
	monument: 'monument',
	natuur: 'nature',
	pil: 'pharmacy',
	school: 'school',
	speeltuin: 'playground',
	toneel: 'culture',
	wegwijzer: 'guide',
	wereldbol: 'website',
	winkel: 'shop',
};

/** The shape and the tokens of each colour that a gemeente may choose for a theme. */
const colours: Record<Theme['colour'], Pick<ThemeMark, 'shape' | 'tone'>> = {
	paars: { tone: 'cultuur', shape: 'drop' },
	rood: { tone: 'zorg', shape: 'circle' },
	geel: { tone: 'onderwijs', shape: 'square' },
	blauw: { tone: 'religie', shape: 'arch' },
	groen: { tone: 'sport', shape: 'diamond' },
	turkoois: { tone: 'welzijn', shape: 'leaf' },
};

/** The mark of a theme of the register. */
export function themeMark({ icon, colour }: Pick<Theme, 'icon' | 'colour'>): ThemeMark {
	return { icon: pictures[icon], ...colours[colour] };
}
