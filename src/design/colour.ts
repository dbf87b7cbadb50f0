import { formatHex, type Oklch, oklch, toGamut, wcagContrast } from 'culori';

/**
 * Contrast that WCAG 2.2 asks for text (1.4.3) and for parts of controls (1.4.11), and what running
 * text gets here, because it is read in the sun (1.4.6).
 */
export const contrastFor = { body: 7, text: 4.5, parts: 3 } as const;

const intoSrgb = toGamut('rgb', 'oklch');

/** An sRGB colour from lightness (0–1), chroma and hue in OKLCH, moved into gamut when needed. */
function hex(l: number, c: number, h: number): string {
	return formatHex(intoSrgb({ mode: 'oklch', l, c, h }));
}

function parse(colour: string): Oklch & { h: number } {
	const value = oklch(colour);
	if (!value) throw new TypeError(`not a colour: ${colour}`);
	return { ...value, h: value.h ?? 0 };
}

/** The WCAG contrast ratio of two colours, 1–21. */
export function contrast(a: string, b: string): number {
	return wcagContrast(a, b);
}

/**
 * The colour of the same hue, nearest in lightness, that reaches a contrast against all of the
 * backgrounds. Goes darker or lighter, whichever way the backgrounds leave room.
 */
export function readable(colour: string, backgrounds: readonly string[], ratio: number): string {
	const passes = (candidate: string) => backgrounds.every((background) => contrast(candidate, background) >= ratio);
	if (passes(colour)) return colour.toLowerCase();
	const { l, c, h } = parse(colour);
	const average = backgrounds.reduce((sum, background) => sum + parse(background).l, 0) / backgrounds.length;
	const step = average > 0.5 ? -0.004 : 0.004;
	for (let lightness = l + step; lightness >= 0 && lightness <= 1; lightness += step) {
		const candidate = hex(lightness, c, h);
		if (passes(candidate)) return candidate;
	}
	return average > 0.5 ? '#000000' : '#ffffff';
}

/**
 * The colour roles of one look; each value is a hex colour. `on…` and `…Text` are letters, `…Soft` and
 * `surface…` are what stands under them, `theme…` are the colours of the leefthema's.
 */
export interface ColourRoles {
	background: string;
	surface: string;
	surfaceAlt: string;
	text: string;
	muted: string;
	border: string;
	borderStrong: string;
	primary: string;
	primaryHover: string;
	onPrimary: string;
	primarySoft: string;
	link: string;
	linkHover: string;
	focus: string;
	accent: string;
	accentSoft: string;
	accentText: string;
	brand: string;
	onBrand: string;
	onBrandMuted: string;
	successSoft: string;
	successText: string;
	warningSoft: string;
	warningText: string;
	dangerSoft: string;
	dangerText: string;
	themeCultuurSoft: string;
	themeCultuurText: string;
	themeZorgSoft: string;
	themeZorgText: string;
	themeOnderwijsSoft: string;
	themeOnderwijsText: string;
	themeReligieSoft: string;
	themeReligieText: string;
	themeSportSoft: string;
	themeSportText: string;
	themeWelzijnSoft: string;
	themeWelzijnText: string;
}

/** The name of a colour role. */
export type ColourRole = keyof ColourRoles;

/** The custom property of a colour role: `surfaceAlt` is `--dp-color-surface-alt`. */
export function token(role: ColourRole): string {
	return `--dp-color-${role.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What a village looks like by day, in the evening and on paper. */
export interface Palette {
	light: ColourRoles;
	dark: ColourRoles;
	/** Black on white: ink costs money, and a noticeboard is read from afar. */
	print: ColourRoles;
}

const grounds = ['background', 'surface', 'surfaceAlt', 'primarySoft', 'accentSoft'] as const;
const plain = ['background', 'surface', 'surfaceAlt'] as const;

/** Which letters and lines may stand on which surfaces, and the contrast that they have there. */
export const colourPairs: readonly { role: ColourRole; on: readonly ColourRole[]; ratio: number }[] = [
	{ role: 'text', on: grounds, ratio: contrastFor.body },
	{ role: 'muted', on: grounds, ratio: contrastFor.text },
	{ role: 'link', on: grounds, ratio: contrastFor.text },
	{ role: 'linkHover', on: grounds, ratio: contrastFor.text },
	{ role: 'accentText', on: grounds, ratio: contrastFor.text },
	{ role: 'onPrimary', on: ['primary', 'primaryHover'], ratio: contrastFor.text },
	{ role: 'onBrand', on: ['brand'], ratio: contrastFor.body },
	{ role: 'onBrandMuted', on: ['brand'], ratio: contrastFor.text },
	{ role: 'successText', on: ['successSoft', ...plain], ratio: contrastFor.text },
	{ role: 'warningText', on: ['warningSoft', ...plain], ratio: contrastFor.text },
	{ role: 'dangerText', on: ['dangerSoft', ...plain], ratio: contrastFor.text },
	{ role: 'themeCultuurText', on: ['themeCultuurSoft', ...plain], ratio: contrastFor.text },
	{ role: 'themeZorgText', on: ['themeZorgSoft', ...plain], ratio: contrastFor.text },
	{ role: 'themeOnderwijsText', on: ['themeOnderwijsSoft', ...plain], ratio: contrastFor.text },
	{ role: 'themeReligieText', on: ['themeReligieSoft', ...plain], ratio: contrastFor.text },
	{ role: 'themeSportText', on: ['themeSportSoft', ...plain], ratio: contrastFor.text },
	{ role: 'themeWelzijnText', on: ['themeWelzijnSoft', ...plain], ratio: contrastFor.text },
	{ role: 'borderStrong', on: grounds, ratio: contrastFor.parts },
	{ role: 'focus', on: [...grounds, 'successSoft', 'warningSoft', 'dangerSoft'], ratio: contrastFor.parts },
	{ role: 'accent', on: grounds, ratio: contrastFor.parts },
	{ role: 'primary', on: grounds, ratio: contrastFor.parts },
];

/** A pair of colours that cannot be told apart well enough. */
export interface WeakPair {
	role: ColourRole;
	on: ColourRole;
	/** The contrast that it has. */
	found: number;
	/** The contrast that it needs. */
	needed: number;
	/** The nearest colour for `role` that passes on every surface that it stands on. */
	nearest: string;
}

/** Every pair of a look that has too little contrast; none for a look that `palette` made. */
export function weakPairs(roles: ColourRoles): WeakPair[] {
	return colourPairs.flatMap(({ role, on, ratio }) =>
		on
			.map((ground) => ({ role, on: ground, found: contrast(roles[role], roles[ground]), needed: ratio }))
			.filter(({ found }) => found < ratio)
			.map((pair) => ({
				...pair,
				nearest: readable(
					roles[role],
					on.map((ground) => roles[ground]),
					ratio,
				),
			})),
	);
}

/** Palettes by the colours they were made of: every page of a village asks for the same one. */
const palettes = new Map<string, Palette>();

/**
 * All colour roles from the one or two colours of a village, made in OKLCH. Every pair of
 * `colourPairs` has the contrast that is promised there.
 * @throws TypeError when a colour is none
 */
export function palette(primary: string, secondary: string = primary): Palette {
	const key = `${primary} ${secondary}`;
	const made = palettes.get(key) ?? makePalette(primary, secondary);
	palettes.set(key, made);
	return made;
}

/** The hue of each leefthema in OKLCH, the same in every village, so that people learn them. */
const themeHues = {
	Cultuur: 318,
	Zorg: 22,
	Onderwijs: 80,
	Religie: 272,
	Sport: 145,
	Welzijn: 205,
} as const;

type ThemeRoles = Pick<ColourRoles, Extract<ColourRole, `theme${string}`>>;

function themeRoles(soft: (hue: number) => string, letters: (hue: number, soft: string) => string): ThemeRoles {
	return Object.fromEntries(
		Object.entries(themeHues).flatMap(([name, hue]) => [
			[`theme${name}Soft`, soft(hue)],
			[`theme${name}Text`, letters(hue, soft(hue))],
		]),
	) as unknown as ThemeRoles;
}

function makePalette(primary: string, secondary: string): Palette {
	const { h, c, l } = parse(primary);
	const second = parse(secondary);
	const tint = Math.min(c, 0.02);
	/** Paper is warm, whatever the village's colour: a cold ground looks like an office form. */
	const paper = 85;
	return { light: light(), dark: dark(), print };

	function light(): ColourRoles {
		const surfaces = { background: hex(0.985, 0.009, paper), surface: '#ffffff', surfaceAlt: hex(0.957, 0.014, paper) };
		const soft = {
			primarySoft: hex(0.948, Math.min(c, 0.021), h),
			accentSoft: hex(0.948, Math.min(second.c, 0.036), second.h),
		};
		const flat = Object.values(surfaces);
		const under = [...flat, ...Object.values(soft)];
		const states = {
			successSoft: hex(0.945, 0.045, 150),
			warningSoft: hex(0.955, 0.06, 88),
			dangerSoft: hex(0.945, 0.03, 25),
		};
		const button = readable(primary, under, contrastFor.text);
		const brand = readable(hex(Math.min(l, 0.36), Math.min(c, 0.1), h), [hex(0.975, 0.012, h)], contrastFor.body);
		return {
			...surfaces,
			...soft,
			...states,
			text: readable(hex(0.25, tint, h), under, contrastFor.body),
			muted: readable(hex(0.46, tint, h), under, contrastFor.text),
			border: hex(0.89, 0.014, paper),
			borderStrong: readable(hex(0.66, tint, h), under, contrastFor.parts),
			primary: button,
			primaryHover: hex(Math.max(0, parse(button).l - 0.07), parse(button).c, h),
			onPrimary: '#ffffff',
			link: readable(primary, under, contrastFor.text),
			linkHover: readable(hex(Math.max(0, Math.min(l, 0.5) - 0.1), c, h), under, contrastFor.text),
			focus: readable(hex(0.36, Math.max(c, 0.06), h), [...under, ...Object.values(states)], contrastFor.text),
			accent: readable(secondary, under, contrastFor.parts),
			accentText: readable(secondary, under, contrastFor.text),
			brand,
			onBrand: readable(hex(0.975, 0.012, h), [brand], contrastFor.body),
			onBrandMuted: readable(hex(0.87, Math.min(c, 0.03), h), [brand], contrastFor.text),
			successText: readable(hex(0.42, 0.1, 150), [states.successSoft, ...flat], contrastFor.text),
			warningText: readable(hex(0.42, 0.09, 75), [states.warningSoft, ...flat], contrastFor.body),
			dangerText: readable(hex(0.45, 0.16, 27), [states.dangerSoft, ...flat], contrastFor.text),
			...themeRoles(
				(hue) => hex(0.935, 0.04, hue),
				(hue, ground) => readable(hex(0.46, 0.11, hue), [ground, ...flat], contrastFor.text),
			),
		};
	}

	function dark(): ColourRoles {
		// Evening, not night: a little of the village's own colour in every surface.
		const surfaces = {
			background: hex(0.195, tint * 0.9, h),
			surface: hex(0.235, tint, h),
			surfaceAlt: hex(0.275, tint * 1.1, h),
		};
		const soft = {
			primarySoft: hex(0.31, Math.min(c, 0.05), h),
			accentSoft: hex(0.31, Math.min(second.c, 0.05), second.h),
		};
		const flat = Object.values(surfaces);
		const under = [...flat, ...Object.values(soft)];
		const onPrimary = hex(0.16, tint, h);
		const button = readable(hex(0.78, Math.min(c, 0.12), h), [onPrimary, ...under], contrastFor.text);
		const states = {
			successSoft: hex(0.29, 0.045, 150),
			warningSoft: hex(0.3, 0.045, 85),
			dangerSoft: hex(0.29, 0.06, 25),
		};
		const brand = hex(0.15, Math.min(c, 0.03), h);
		return {
			...surfaces,
			...soft,
			...states,
			text: readable(hex(0.945, tint * 0.5, h), under, contrastFor.body),
			muted: readable(hex(0.79, tint, h), under, contrastFor.text),
			border: hex(0.37, tint, h),
			borderStrong: readable(hex(0.58, tint, h), under, contrastFor.parts),
			primary: button,
			primaryHover: hex(Math.min(1, parse(button).l + 0.07), parse(button).c * 0.9, h),
			onPrimary,
			link: readable(hex(0.83, Math.min(c, 0.11), h), under, contrastFor.text),
			linkHover: readable(hex(0.91, Math.min(c, 0.07), h), under, contrastFor.text),
			focus: readable(hex(0.88, 0.1, second.h), [...under, ...Object.values(states)], contrastFor.text),
			accent: readable(hex(0.72, Math.min(second.c, 0.14), second.h), under, contrastFor.parts),
			accentText: readable(hex(0.84, Math.min(second.c, 0.11), second.h), under, contrastFor.text),
			brand,
			onBrand: readable(hex(0.94, tint * 0.5, h), [brand], contrastFor.body),
			onBrandMuted: readable(hex(0.79, Math.min(c, 0.03), h), [brand], contrastFor.text),
			successText: readable(hex(0.88, 0.09, 150), [states.successSoft, ...flat], contrastFor.text),
			warningText: readable(hex(0.92, 0.07, 90), [states.warningSoft, ...flat], contrastFor.body),
			dangerText: readable(hex(0.86, 0.07, 25), [states.dangerSoft, ...flat], contrastFor.text),
			...themeRoles(
				(hue) => hex(0.305, 0.05, hue),
				(hue, ground) => readable(hex(0.86, 0.08, hue), [ground, ...flat], contrastFor.text),
			),
		};
	}
}

const white = '#ffffff';
const black = '#000000';
const grey = '#333333';

/** The same for every village: what a cheap black-and-white printer makes of it all. */
const print: ColourRoles = {
	background: white,
	surface: white,
	surfaceAlt: white,
	text: black,
	muted: grey,
	border: '#999999',
	borderStrong: grey,
	primary: black,
	primaryHover: black,
	onPrimary: white,
	primarySoft: white,
	link: black,
	linkHover: black,
	focus: black,
	accent: black,
	accentSoft: white,
	accentText: black,
	brand: white,
	onBrand: black,
	onBrandMuted: grey,
	successSoft: white,
	successText: black,
	warningSoft: white,
	warningText: black,
	dangerSoft: white,
	dangerText: black,
	...themeRoles(
		() => white,
		() => black,
	),
};
