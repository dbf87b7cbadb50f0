import { brush } from './brush.ts';
import { C, mix } from './light.ts';
import { disc, faint, line, path, type Svg } from './svg.ts';
import type { Light } from './vocabulary.ts';

const skins = ['#f2cfb0', '#e3b48f', '#c98f68', '#a56c48', '#7a4c33', '#f6d9c2'] as const;
const hairs = ['#3a2c26', '#6b4630', '#a8743f', '#d9b36a', '#b9b4ac', '#e6e2d8', '#8f4a2c', '#27242a'] as const;

/** Hair by kind: what lies behind the head and what lies over it. */
const styles = {
	short: { behind: '', over: 'M30 40q-2-22 18-22t18 22q-3-10-10-13-10 4-20-1-4 4-6 14z' },
	parted: { behind: '', over: 'M30 42q-3-25 18-25t18 25q-1-9-6-13-12 1-18-5-8 5-12 18z' },
	bob: { behind: 'M28 58q-4-42 20-42t20 42z', over: 'M30 42q0-22 18-22t18 22q-4-8-8-12-12 4-22 2-4 2-6 10z' },
	long: {
		behind: 'M26 74q-2-58 22-58t22 58q-8 4-10-4H36q-2 8-10 4z',
		over: 'M30 42q0-22 18-22t18 22q-4-12-16-16-14 4-20 16z',
	},
	curls: {
		behind: 'M30 52a8 8 0 0 1-5-13 9 9 0 0 1 6-15 11 11 0 0 1 17-8 11 11 0 0 1 17 8 9 9 0 0 1 6 15 8 8 0 0 1-5 13z',
		over: 'M31 38a7 7 0 0 1 8-9 9 9 0 0 1 18 0 7 7 0 0 1 8 9q2-20-17-20t-17 20z',
	},
	bun: { behind: 'M40 18a8 8 0 1 1 16 0 8 8 0 1 1-16 0', over: 'M30 42q-1-24 18-24t18 24q-4-12-18-14-14 2-18 14z' },
	bald: { behind: 'M30 40a3 4 0 1 0 2 8zm36 0a3 4 0 1 1-2 8z', over: '' },
	crop: { behind: '', over: 'M31 38q0-19 17-19t17 19q-2-9-7-11-10-2-20 0-5 2-7 11z' },
	waves: {
		behind: 'M27 66q-5-10-1-20-2-30 22-30t22 30q4 10-1 20-6 4-9-2H36q-3 6-9 2z',
		over: 'M30 43q-1-24 18-24t18 24q-3-10-9-13-10 6-20 2-5 4-7 11z',
	},
} as const satisfies Record<string, { behind: string; over: string }>;

type Style = keyof typeof styles;

const dusk = '#1b2036';
const kinds: readonly [Style, ...Style[]] = ['short', 'parted', 'bob', 'long', 'curls', 'bun', 'bald', 'crop', 'waves'];

/** What is worn below the neck, over the shirt. */
const collars = [
	'M40 67q8 6 16 0l4 2q-12 11-24 0z',
	'M38 67l10 12 10-12 4 2-14 18-14-18z',
	'M34 66q14 10 28 0 3 5 0 9-14 9-28 0-3-4 0-9z',
	'M20 82q28 8 56 0v6q-28 8-56 0zM18 92q30 6 60 0v4H18z',
] as const;

const glassesOutline = 'M35 44a5 5 0 1 0 10 0 5 5 0 1 0-10 0m10-1q3-2 6 0m0 1a5 5 0 1 0 10 0 5 5 0 1 0-10 0';
const beardOutline = 'M31 43q2 22 17 22t17-22q-2 8-8 9-9-3-18 0-6-1-8-9z';

/** A friendly figure without a face, 96 by 96, in the colours of the village; everything else is chance. */
export function avatar(options: { primary: string; secondary: string; seed: string; light: Light }): string {
	// Faces keep their colour in the evening: only the ground behind them darkens.
	const b = brush({ ...options, season: 'summer', light: 'day' }, 'avatar');
	const evening = options.light === 'evening';
	const toned = (colour: string) => (evening ? mix(colour, dusk, 0.22) : colour);
	const { pick, next } = b.chance('figure');
	const skin = toned(b.lit(pick(skins)));
	const hair = toned(b.mid(pick(hairs)));
	const cloth = toned(b.mid(pick([b.primary, b.secondary, mix(b.primary, C.white, 0.5), C.slate])));
	const trim = toned(b.lit(pick([C.white, C.white, b.secondary, b.primary])));
	const style = styles[pick(kinds)];
	const collar = path(pick(collars), trim, faint(0.8));
	const shawl = toned(b.mid(pick([b.secondary, b.primary, mix(b.secondary, C.white, 0.45), C.plaster])));
	const hasScarf = next() < 0.09;
	const hasGlasses = next() < 0.3;
	const hasBeard = next() < 0.14;
	const neck = path('M42 54h12v16H42z', skin) + b.shadow('M42 58q6 6 12 0v5q-6 5-12 0z', 0.3);
	const face = path('M31 40q0-19 17-19t17 19q0 22-17 24-17-2-17-24z', skin);
	const bare: Svg =
		path(style.behind, hair) + neck + face + (hasBeard ? path(beardOutline, hair) : '') + path(style.over, hair);
	const scarfed: Svg =
		path('M25 80q-4-64 23-64t23 64z', shawl) + path('M34 43q0-17 14-17t14 17q0 19-14 21-14-2-14-21z', skin);
	const ground = evening ? mix(b.primary, dusk, 0.62) : b.lit(mix(b.primary, b.mood.sky[2], 0.72));
	return b.finish(
		96,
		96,
		`<clipPath id="z"><circle cx="48" cy="48" r="48"/></clipPath>` +
			`<g clip-path="url(#z)">${disc(48, 48, 48, ground)}${hasScarf ? scarfed : bare}` +
			path('M14 100q0-30 26-33 8 6 16 0 26 3 26 33z', cloth) +
			(hasScarf ? path('M30 60q18 11 36 0l4 13q-22 15-44 0z', shawl) : collar) +
			(hasGlasses ? line(glassesOutline, toned(b.dim(C.iron)), 1.6) : '') +
			'</g>',
	);
}
