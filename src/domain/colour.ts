import { formatHex, type Oklch, oklch, toGamut, wcagContrast } from 'culori';

/** Contrast that WCAG 2.2 asks for text (1.4.3) and for parts of controls (1.4.11). */
export const contrastFor = { text: 4.5, parts: 3 } as const;

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

/** The colour roles of one theme; each value is a hex colour. */
export interface ColourRoles {
	background: string;
	surface: string;
	surfaceAlt: string;
	text: string;
	muted: string;
	border: string;
	borderStrong: string;
	primary: string;
	onPrimary: string;
	primarySoft: string;
	link: string;
	accent: string;
	accentSoft: string;
	accentText: string;
	warningSoft: string;
	warningText: string;
	dangerSoft: string;
	dangerText: string;
}

/** The light and the dark theme of a village. */
export interface Palette {
	light: ColourRoles;
	dark: ColourRoles;
}

/** Palettes by the colours they were made of: every page of a village asks for the same one. */
const palettes = new Map<string, Palette>();

/**
 * All colour roles from the one or two colours of a village. Every text role reaches 4.5:1 on every
 * surface that it may stand on, `borderStrong` 3:1.
 */
export function palette(primary: string, secondary: string = primary): Palette {
	const key = `${primary} ${secondary}`;
	const made = palettes.get(key) ?? makePalette(primary, secondary);
	palettes.set(key, made);
	return made;
}

function makePalette(primary: string, secondary: string): Palette {
	const { h, c } = parse(primary);
	const second = parse(secondary);
	const tint = Math.min(c, 0.02);
	/** Paper is warm, whatever the village's colour: a cold ground looks like an office form. */
	const paper = 85;
	return { light: light(), dark: dark() };

	function light(): ColourRoles {
		const surfaces = { background: hex(0.985, 0.008, paper), surface: '#ffffff', surfaceAlt: hex(0.957, 0.012, paper) };
		const soft = {
			primarySoft: hex(0.945, Math.min(c, 0.02), h),
			accentSoft: hex(0.94, Math.min(second.c, 0.05), second.h),
		};
		const under = [...Object.values(surfaces), soft.primarySoft];
		return {
			...surfaces,
			...soft,
			text: readable(hex(0.25, tint, h), [...under, soft.accentSoft], 7),
			muted: readable(hex(0.46, tint, h), [...under, soft.accentSoft], contrastFor.text),
			border: hex(0.89, 0.012, paper),
			borderStrong: readable(hex(0.66, tint, h), under, contrastFor.parts),
			primary: readable(primary, ['#ffffff'], contrastFor.text),
			onPrimary: '#ffffff',
			link: readable(primary, [...under, soft.accentSoft], contrastFor.text),
			accent: readable(secondary, [surfaces.background, surfaces.surface], contrastFor.parts),
			accentText: readable(secondary, [...under, soft.accentSoft], contrastFor.text),
			warningSoft: hex(0.955, 0.055, 90),
			warningText: readable(hex(0.42, 0.09, 75), [hex(0.955, 0.055, 90)], 7),
			dangerSoft: hex(0.945, 0.03, 25),
			dangerText: readable(hex(0.45, 0.16, 27), [hex(0.945, 0.03, 25), ...Object.values(surfaces)], contrastFor.text),
		};
	}

	function dark(): ColourRoles {
		const surfaces = {
			background: hex(0.185, tint * 0.7, h),
			surface: hex(0.225, tint * 0.8, h),
			surfaceAlt: hex(0.265, tint, h),
		};
		const soft = {
			primarySoft: hex(0.31, Math.min(c, 0.05), h),
			accentSoft: hex(0.31, Math.min(second.c, 0.05), second.h),
		};
		const under = [...Object.values(surfaces), soft.primarySoft];
		const onPrimary = hex(0.16, tint, h);
		return {
			...surfaces,
			...soft,
			text: readable(hex(0.945, tint * 0.5, h), [...under, soft.accentSoft], 7),
			muted: readable(hex(0.78, tint, h), [...under, soft.accentSoft], contrastFor.text),
			border: hex(0.36, tint, h),
			borderStrong: readable(hex(0.56, tint, h), under, contrastFor.parts),
			primary: readable(hex(0.78, Math.min(c, 0.12), h), [onPrimary], contrastFor.text),
			onPrimary,
			link: readable(hex(0.82, Math.min(c, 0.11), h), [...under, soft.accentSoft], contrastFor.text),
			accent: readable(
				hex(0.72, Math.min(second.c, 0.14), second.h),
				[surfaces.background, surfaces.surface],
				contrastFor.parts,
			),
			accentText: readable(
				hex(0.83, Math.min(second.c, 0.11), second.h),
				[...under, soft.accentSoft],
				contrastFor.text,
			),
			warningSoft: hex(0.3, 0.045, 85),
			warningText: hex(0.92, 0.07, 90),
			dangerSoft: hex(0.29, 0.06, 25),
			dangerText: readable(hex(0.86, 0.07, 25), [hex(0.29, 0.06, 25), ...Object.values(surfaces)], contrastFor.text),
		};
	}
}
