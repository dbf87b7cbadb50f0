import { clampChroma, formatHex, interpolate, oklch } from 'culori';
import type { Light, Look, Season } from './vocabulary.ts';

/** Local colours, before the light of the scene. */
export const C = {
	brick: '#b2593f',
	brickOld: '#9a5643',
	brickPale: '#cf9c6d',
	plaster: '#efe3cb',
	white: '#fbf6ea',
	tile: '#c9603b',
	slate: '#5b6873',
	thatch: '#ab9066',
	glass: '#4d6272',
	wood: '#8a6647',
	bark: '#6a5747',
	stone: '#c9bda6',
	boulder: '#a39b8d',
	sand: '#e4d0a6',
	path: '#dfcba2',
	water: '#6f9fae',
	ice: '#cfdfe6',
	snow: '#f4f6f5',
	deep: '#4f7a4a',
	pine: '#3f6450',
	reed: '#b9a35a',
	iron: '#434b52',
	gold: '#d3a23a',
	lamp: '#ffd488',
} as const;

/** What grows, by season. */
interface Growth {
	grass: string;
	meadow: string;
	/** Of trees; the first is the commonest. */
	leaves: readonly [string, ...string[]];
	willow: string;
	heath: string;
	/** The beds of a bulb field, from the left. */
	beds: readonly [string, ...string[]];
}

/** The light of a scene: every local colour is graded by it, which keeps a picture in harmony. */
interface Mood {
	/** From the top down to the horizon. */
	sky: readonly [string, string, string];
	/** What things far away fade to. */
	haze: string;
	sun: string;
	warmth: number;
	shade: string;
	dusk: number;
	/** How much of the night lies over everything. */
	night: number;
	orb: string;
	cloud: string;
}

const growth: Record<Season, Growth> = {
	spring: {
		grass: '#93b457',
		meadow: '#b4c76c',
		leaves: ['#94b956', '#b3c766', '#f0c3cd', '#7fa552'],
		willow: '#b3c56a',
		heath: '#93865f',
		beds: ['#d8433f', '#f2c53d', '#e77fa5', '#f6efe0', '#7d5ba6', '#ef8a3c'],
	},
	summer: {
		grass: '#86a850',
		meadow: '#b0bb66',
		leaves: ['#6b9148', '#82a34f', '#557f47', '#93a958'],
		willow: '#86a35c',
		heath: '#a0689c',
		beds: ['#8fae5a', '#e3b94a', '#7f9f52', '#d987a4', '#9bb565', '#c9c274'],
	},
	autumn: {
		grass: '#a4a552',
		meadow: '#c2b468',
		leaves: ['#c97b32', '#d8a140', '#b45a30', '#9d8d42'],
		willow: '#c0a650',
		heath: '#94685f',
		beds: ['#a98e5f', '#9aa255', '#b99a68', '#8d9a50', '#a98e5f', '#c2b073'],
	},
	winter: {
		grass: '#dfe6e2',
		meadow: '#eceeea',
		leaves: ['#8b7b6d', '#7d7065', '#958576'],
		willow: '#a97a4b',
		heath: '#c9b9b4',
		beds: ['#e6e9e4', '#cdcbbd', '#eef0ec', '#d6d4c7', '#e6e9e4', '#cdcbbd'],
	},
};

/** The sky and the tints of light by season. */
const moods: Record<Light, Record<Season, Mood>> = {
	day: {
		spring: {
			sky: ['#86bcd2', '#c3dfdc', '#f8edd0'],
			haze: '#e3ead6',
			sun: '#fff0c0',
			warmth: 0.2,
			shade: '#3d6478',
			dusk: 0.3,
			night: 0,
			orb: '#fff6d8',
			cloud: '#fffaf0',
		},
		summer: {
			sky: ['#6cafcf', '#abd3d8', '#f4eccd'],
			haze: '#dde7d2',
			sun: '#ffefb8',
			warmth: 0.2,
			shade: '#2f5d74',
			dusk: 0.3,
			night: 0,
			orb: '#fff3c4',
			cloud: '#fffaf0',
		},
		autumn: {
			sky: ['#8bacb0', '#ecd5a8', '#f8c78d'],
			haze: '#f0d09c',
			sun: '#ffcd80',
			warmth: 0.28,
			shade: '#564d66',
			dusk: 0.36,
			night: 0,
			orb: '#fff0c8',
			cloud: '#fff2dc',
		},
		winter: {
			sky: ['#a3bccd', '#d0dce1', '#f6e6da'],
			haze: '#e6e6e4',
			sun: '#ffe9cf',
			warmth: 0.16,
			shade: '#5f7696',
			dusk: 0.32,
			night: 0,
			orb: '#fff6e4',
			cloud: '#f8f7f4',
		},
	},
	evening: {
		spring: {
			sky: ['#20254f', '#4a4a7e', '#d08c80'],
			haze: '#6d6488',
			sun: '#e8a98c',
			warmth: 0.16,
			shade: '#1b2148',
			dusk: 0.45,
			night: 0.42,
			orb: '#f6ecd2',
			cloud: '#8d7d9c',
		},
		summer: {
			sky: ['#1f2a58', '#4c5288', '#dc9a78'],
			haze: '#736a8c',
			sun: '#eeb088',
			warmth: 0.18,
			shade: '#1a2248',
			dusk: 0.45,
			night: 0.4,
			orb: '#f8eccb',
			cloud: '#957f9a',
		},
		autumn: {
			sky: ['#221f49', '#554571', '#d3805c'],
			haze: '#73597a',
			sun: '#eaa070',
			warmth: 0.2,
			shade: '#1d1b42',
			dusk: 0.46,
			night: 0.42,
			orb: '#f8e3bd',
			cloud: '#8c6d86',
		},
		winter: {
			sky: ['#1a2347', '#3f4a78', '#b98a93'],
			haze: '#626a8c',
			sun: '#c9a3a6',
			warmth: 0.14,
			shade: '#18204a',
			dusk: 0.42,
			night: 0.42,
			orb: '#f2efe6',
			cloud: '#757a9a',
		},
	},
};

const nightfall = '#1f2f5c';

/** The colour at part t of the way from a to b. */
export function mix(a: string, b: string, t: number): string {
	return formatHex(interpolate([a, b], 'oklab')(t));
}

/** A colour as it is left by the failing light: darker and a little bluer, but still itself. */
function darkened(colour: string, night: number): string {
	const value = oklch(colour);
	if (!value || night === 0) return colour;
	const dark = formatHex(clampChroma({ ...value, l: value.l * (1 - night * 0.8), c: value.c * 0.92 }, 'oklch'));
	return mix(dark, nightfall, night * 0.36);
}

/** A village colour brought to a lightness and chroma that sit well in a landscape; its hue stays. */
export function harmonise(colour: string, lightness: readonly [number, number], chroma: number): string {
	const value = oklch(colour);
	if (!value) throw new TypeError(`not a colour: ${colour}`);
	const l = Math.min(Math.max(value.l, lightness[0]), lightness[1]);
	return formatHex(clampChroma({ ...value, l, c: Math.min(value.c, chroma) }, 'oklch'));
}

/** The colour, see-through: #rgba where colours are short, else #rrggbbaa. */
export function translucent(colour: string, opacity: number, brief: boolean): string {
	const steps = brief ? 15 : 255;
	const alpha = Math.round(opacity * steps).toString(16);
	return brief ? short(colour) + alpha : colour + alpha.padStart(2, '0');
}

/** What a scene is coloured with. */
export interface Paint extends Growth {
	season: Season;
	evening: boolean;
	mood: Mood;
	/** A local colour in the light, half light and shade, at a depth from 0 (near) to 1 (gone). */
	lit: (colour: string, depth?: number) => string;
	mid: (colour: string, depth?: number) => string;
	dim: (colour: string, depth?: number) => string;
	/** Glass of a window: dark by day, lit in the evening. */
	glass: string;
	/** The village's own colours, before the light. */
	primary: string;
	secondary: string;
	/** Of tiled roofs; the first is the commonest. */
	roofs: readonly [string, string, string];
	water: string;
}

/** A colour in three digits, which is near enough for a small surface. */
function short(colour: string): string {
	const digit = (at: number) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) / 17).toString(16);
	return `#${digit(1)}${digit(3)}${digit(5)}`;
}

/** The colours for a look; short ones where a drawing has many. */
export function paint(look: Look, brief: boolean): Paint {
	const mood = moods[look.light][look.season];
	const grown = growth[look.season];
	const primary = harmonise(look.primary, [0.38, 0.6], 0.13);
	const secondary = harmonise(look.secondary, [0.55, 0.78], 0.15);
	const sky = mood.sky.map((colour, i) => mix(colour, primary, i === 0 ? 0.1 : 0.04));
	const tinted = (colour: string) => mix(colour, primary, 0.06);
	const grass = tinted(grown.grass);
	const meadow = tinted(grown.meadow);
	// Large surfaces and whites keep their exact colour: rounded, dusk turns meadows grey and snow pink.
	const broad = new Set<string>([grass, meadow, grown.heath, grown.willow, C.white, C.snow, C.path]);
	const graded = (tint: string, strength: number) => {
		const made = new Map<string, string>();
		return (colour: string, depth = 0) => {
			const key = colour + depth;
			const known = made.get(key);
			if (known) return known;
			const exact = mix(mix(darkened(colour, mood.night), tint, strength), mood.haze, depth);
			const result = brief && !broad.has(colour) ? short(exact) : exact;
			made.set(key, result);
			return result;
		};
	};
	return {
		...grown,
		grass,
		meadow,
		season: look.season,
		evening: look.light === 'evening',
		mood: { ...mood, sky: [sky[0] ?? mood.sky[0], sky[1] ?? mood.sky[1], sky[2] ?? mood.sky[2]] },
		lit: graded(mood.sun, mood.warmth),
		mid: graded(mix(mood.sun, mood.shade, 0.55), (mood.warmth + mood.dusk) * 0.45),
		dim: graded(mood.shade, mood.dusk),
		glass: look.light === 'evening' ? C.lamp : mix(C.glass, mood.sky[0], 0.2),
		primary,
		secondary,
		roofs: [
			mix(harmonise(look.secondary, [0.52, 0.66], 0.14), C.tile, 0.22),
			mix(harmonise(look.primary, [0.4, 0.52], 0.1), C.slate, 0.2),
			mix('#8d5a4b', secondary, 0.2),
		],
		water: mix(look.season === 'winter' ? C.ice : C.water, primary, 0.16),
	};
}
