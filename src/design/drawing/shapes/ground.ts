import { type Brush, use } from '../brush.ts';
import { C, mix } from '../light.ts';
import { d, disc, each, faint, line, n, path, type Svg } from '../svg.ts';

/** A stretch of ground: its width, and the heights of its far and its near edge. */
export interface Field {
	width: number;
	top: number;
	bottom: number;
}

/** Land below a gently waving edge. */
export function land({ width, top, bottom }: Field, fill: string, wave = 6): Svg {
	const q = width / 4;
	return path(d`M0 ${top}q${q / 2} ${-wave} ${q} 0t${q} 0 ${q} 0 ${q} 0V${bottom}H0z`, fill);
}

/** How much narrower things are at the far edge of a field than at the near one. */
const narrowing = 0.36;

/** Strips that run to the horizon, as path data per tone; strips that would not be seen are left out. */
function strips({ width, top, bottom }: Field, step: number, tones: number): string[] {
	const data = Array.from({ length: tones }, () => '');
	const half = Math.ceil(width / 2 / narrowing / step);
	for (let i = -half; i < half; i += 1) {
		const near = i * step;
		const far = near * narrowing;
		const tone = (i + half) % tones;
		data[tone] +=
			d`M${Math.round(width / 2 + far)} ${top}h${step * narrowing}L${Math.round(width / 2 + near + step)} ${bottom}h${-step}z`;
	}
	return data;
}

/** Meadows with ditches that run to the horizon. */
function polder(b: Brush, field: Field): Svg {
	const { width, top, bottom } = field;
	const [light = ''] = strips(field, width / 4, 2);
	const ditches = each(5, (i) => {
		const near = (i - 2) * width * 0.25;
		return d`M${width / 2 + near * narrowing - 1} ${top}L${width / 2 + near - width / 90} ${bottom}h${width / 45}L${width / 2 + near * narrowing + 1} ${top}z`;
	});
	return (
		path(`M0 ${n(top)}h${width}V${n(bottom)}H0z`, b.mid(b.grass, 0.14)) +
		path(light, b.lit(mix(b.grass, b.meadow, 0.6), 0.08)) +
		path(ditches, mix(b.dim(b.water), b.mood.sky[1], 0.6))
	);
}

/** Bulb fields: beds of one colour each, with a green path between them. */
function bollenvelden(b: Brush, field: Field): Svg {
	const data = strips(field, field.width / b.amount(13, 10), b.beds.length + 1);
	const { width, top, bottom } = field;
	const colours =
		b.season === 'spring'
			? b.beds.map((bed, i) => (i < 2 ? mix(bed, i === 0 ? b.secondary : b.primary, 0.3) : bed))
			: b.beds;
	return (
		path(`M0 ${n(top)}h${width}V${n(bottom)}H0z`, b.mid(b.grass, 0.1)) +
		colours.map((bed, i) => path(data[i] ?? '', b.lit(bed, 0.1))).join('') +
		b.shadow(d`M0 ${bottom}V${bottom - (bottom - top) * 0.3}q${width / 2}-9 ${width} 0V${bottom}z`, 0.1)
	);
}

/** Heath in bloom, with a sandy path. */
function hei(b: Brush, { width, top, bottom }: Field): Svg {
	const tall = bottom - top;
	const clumps = (count: number, from: number, to: number) =>
		each(count, () => {
			const part = b.chance('heath').between(from, to);
			const w = Math.round(width * 0.03 * (0.6 + part * 1.4));
			return d`M${Math.round(b.chance('heath').between(-0.03, 0.98) * width)} ${Math.round(top + tall * part)}a${w * 0.34} ${w * 0.26} 0 0 1 ${w * 0.6} ${-w * 0.1} ${w * 0.4} ${w * 0.3} 0 0 1 ${w * 0.8} ${w * 0.1}z`;
		});
	return (
		land({ width, top, bottom }, b.lit(mix(b.heath, b.meadow, 0.55), 0.14), 5) +
		land({ width, top: top + tall * 0.16, bottom }, b.lit(b.heath, 0.16), -tall * 0.05) +
		land({ width, top: top + tall * 0.5, bottom }, b.mid(b.heath, 0.04), tall * 0.06) +
		path(
			d`M${width * 0.55} ${top + tall * 0.03}q${-width * 0.04} ${tall * 0.14} ${width * 0.03} ${tall * 0.3}t${-width * 0.08} ${tall * 0.7}h${width * 0.16}q${width * 0.05} ${-tall * 0.42} ${-width * 0.04} ${-tall * 0.66}t${-width * 0.058} ${-tall * 0.34}z`,
			b.lit(C.sand, 0.05),
		) +
		path(clumps(10, 0.2, 0.6), b.lit(mix(b.heath, C.white, 0.16), 0.06)) +
		path(clumps(9, 0.5, 1), b.dim(mix(b.heath, C.deep, 0.35)))
	);
}

/** Plain meadows. */
function meadow(b: Brush, { width, top, bottom }: Field): Svg {
	const tall = bottom - top;
	return (
		land({ width, top, bottom }, b.lit(b.meadow, 0.12), 6) +
		land({ width, top: top + tall * 0.36, bottom }, b.lit(b.grass, 0.04), -8)
	);
}

/** Ground by what it is. */
export const grounds = { polder, bollenvelden, hei, meadow } as const satisfies Record<
	string,
	(b: Brush, field: Field) => Svg
>;

/** A kind of ground. */
export type Ground = keyof typeof grounds;

/** Rolling hills with fields and hedges. */
export function hills(b: Brush, width: number, y: number, height: number): Svg {
	const u = width / 16;
	const h = height;
	const hedge = each(3, (i) => {
		const r = u * (0.2 - i * 0.02);
		return d`M${u * (10.2 + i * 0.9)} ${y - h * (0.36 - i * 0.06)}a${r} ${r} 0 0 1 ${r * 2} 0zm${r * 3} ${h * 0.03}a${r} ${r} 0 0 1 ${r * 2} 0z`;
	});
	return (
		path(
			d`M0 ${y - h * 0.56}q${u * 2} ${-h * 0.5} ${u * 4} ${-h * 0.26}t${u * 4} ${-h * 0.04} ${u * 4} ${h * 0.1} ${u * 4} ${h * 0.02}V${y + 10}H0z`,
			b.mid(mix(C.deep, b.meadow, 0.3), 0.64),
		) +
		path(
			d`M${u * 8} ${y}q${u * 2} ${-h * 0.62} ${u * 4} ${-h * 0.56}t${u * 4} ${h * 0.14}V${y + 10}H${u * 7}z`,
			b.mid(b.grass, 0.5),
		) +
		path(
			d`M0 ${y - h * 0.3}q${u * 3} ${-h * 0.5} ${u * 6} ${h * 0.06}t${u * 5} ${h * 0.24}V${y + 10}H0z`,
			b.lit(b.meadow, 0.4),
		) +
		path(d`M0 ${y - h * 0.06}q${u * 2} ${-h * 0.2} ${u * 5} ${h * 0.06}z`, b.mid(b.grass, 0.4)) +
		path(hedge, b.mid(mix(C.deep, b.leaves[0], 0.5), 0.4))
	);
}

/** Dunes with marram grass, highest at the left, and the sea in the gap between them. */
export function dunes(b: Brush, width: number, y: number, height: number): Svg {
	const u = width / 16;
	const h = height;
	const id = b.stamp('marram', () =>
		line('M0 0q-2-8-9-12M1 0q-1-10-4-16M2 0q1-10 5-17M3 0q3-7 10-10', b.mid(mix(C.reed, C.deep, 0.4), 0.08), 1.6),
	);
	const grass: readonly (readonly [number, number])[] = [
		[0.6, 0.78],
		[1.5, 0.74],
		[2.3, 0.6],
		[3.6, 0.36],
		[12.2, 0.3],
		[13.4, 0.46],
		[14.6, 0.56],
		[15.4, 0.6],
	];
	return (
		path(d`M${u * 5} ${y - h * 0.16}h${u * 6}v${h * 0.3}h${-u * 6}z`, mix(b.dim(C.water), b.mood.sky[1], 0.4)) +
		path(
			d`M0 ${y - h}q${u * 2} ${-h * 0.12} ${u * 3.4} ${h * 0.4}t${u * 4} ${h * 0.6}H0zM${width} ${y - h * 0.8}q${-u * 2.4} ${-h * 0.1} ${-u * 4} ${h * 0.36}t${-u * 4} ${h * 0.44}h${u * 8}z`,
			b.mid(C.sand, 0.4),
		) +
		path(
			d`M0 ${y - h * 0.8}q${u * 1.5} ${-h * 0.1} ${u * 3} ${h * 0.3}t${u * 5} ${h * 0.5}v10H0zM${width} ${y - h * 0.6}q${-u * 2} ${-h * 0.1} ${-u * 3.6} ${h * 0.26}t${-u * 5} ${h * 0.4}h${u * 9}z`,
			b.lit(C.sand, 0.12),
		) +
		path(d`M0 ${y - h * 0.5}q${u * 2} ${h * 0.1} ${u * 4} ${h * 0.3}t${u * 4} ${h * 0.2}v10H0z`, b.mid(C.sand, 0.1)) +
		grass
			.filter((_, i) => i % b.amount(1, 2) === 0)
			.map(([x, up], i) => use(id, x * u, y - h * up + 6, (0.7 + (i % 3) * 0.2) * Math.max(1, h / 110)))
			.join('')
	);
}

/** A dike: a grass slope with a lit crest, from its crest to its foot. */
export function dike(b: Brush, { width, top, bottom }: Field): Svg {
	const tall = bottom - top;
	return (
		path(d`M0 ${top}q${width / 2} ${-tall * 0.16} ${width} 0V${bottom}H0z`, b.mid(b.grass)) +
		b.shadow(d`M0 ${top + tall * 0.55}q${width / 2} ${-tall * 0.1} ${width} 0V${bottom}H0z`, 0.14) +
		path(
			d`M0 ${top}q${width / 2} ${-tall * 0.16} ${width} 0v${tall * 0.13}q${-width / 2} ${-tall * 0.16}-${width} 0z`,
			b.lit(C.path),
		)
	);
}

/** Three turbines on the horizon. */
export function windmolens(b: Brush, x: number, y: number, height: number): Svg {
	const white = b.lit(C.white, 0.3);
	const id = b.stamp('turbine', () =>
		path('M-1.6 0-.8-100h1.6l.8 100zM0-98 11-158l-8 60 59 25-62-20-44 40 40-47z', white),
	);
	return (
		use(id, x, y, height / 100) +
		use(id, x + height * 0.6, y, height / 130) +
		use(id, x - height * 0.55, y, height / 140)
	);
}

/** A row of glasshouses with its left foot at a place. */
export function kassen(b: Brush, x: number, y: number, width: number, height: number): Svg {
	const count = 7;
	const bay = width / count;
	const pane = b.evening ? mix(C.lamp, b.mood.sky[2], 0.3) : mix(b.mood.sky[1], '#ffffff', 0.35);
	const frame = b.lit(C.white, 0.1);
	const gable = d`v${-height * 0.62}l${bay / 2} ${-height * 0.38} ${bay / 2} ${height * 0.38}v${height * 0.62}`;
	return (
		path(d`M${x} ${y}${gable.repeat(count)}z`, pane) +
		path(d`M${x} ${y}h${width}v${-height * 0.3}H${x}z`, b.mid(C.deep), faint(0.35)) +
		line(d`M${x} ${y}${gable.repeat(count)}`, frame, Math.max(1.4, height / 26)) +
		line(
			each(count, (i) => d`M${x + bay * (i + 0.5)} ${y}v${-height}`) +
				d`M${x} ${y - height * 0.3}h${width}M${x} ${y - height * 0.62}h${width}`,
			frame,
			1,
			faint(0.8),
		)
	);
}

/** Sheep (lambs in spring) or cows in a meadow, between two heights. */
export function herd(
	b: Brush,
	kind: 'sheep' | 'cow',
	places: readonly (readonly [x: number, y: number, size: number])[],
): Svg {
	const id = b.stamp(kind, () =>
		kind === 'sheep'
			? path('M4 0v-8h2v8zm10 0v-8h2v8z', b.dim(C.iron)) +
				path('M2-6a5 5 0 0 1 0-8 6 6 0 0 1 8-4 6 6 0 0 1 8 2 5 5 0 0 1 1 9q-8 4-17 1z', b.lit(C.white)) +
				path('M-5-15q4-3 7 0l-1 6q-4 2-6-1z', b.dim(C.iron))
			: path('M3 0v-12h3v12zm18 0v-12h3v12z', b.dim(C.iron)) +
				path('M1-8q-1-12 4-13h20q4 1 3 14-12 4-27-1z', b.lit(C.white)) +
				path('M6-21q-1 8 5 9t8-9zM22-20q-2 9 6 10 1-9-3-10z', b.dim(C.iron)) +
				path('M1-22q-5-5-8 0l-4 7q2 4 6 1l5-2z', b.dim(C.iron)),
	);
	return places.map(([x, y, size], i) => use(id, x, y, size, '', i % 3 === 1)).join('');
}

/** Tufts of grass and the flowers of the season over a strip. */
export function flowers(b: Brush, x: number, y: number, width: number, height: number, count: number, size = 3): Svg {
	if (b.season === 'winter' || count <= 0) return '';
	const colours =
		b.season === 'autumn' ? [b.secondary, C.gold] : [C.white, b.secondary, b.season === 'spring' ? b.primary : C.gold];
	const scattered = (colour: string) =>
		line(
			each(Math.ceil(count / colours.length), () => {
				const part = b.chance('flowers').next();
				return d`M${Math.round(x + b.chance('flowers').next() * width)} ${Math.round(y + part * height)}h0`;
			}),
			b.lit(colour),
			size * 2,
			' stroke-linecap="round"',
		);
	return colours.map(scattered).join('');
}

/** A fence of two rails, its left foot at a place. */
export function fence(b: Brush, x: number, y: number, width: number, height: number): Svg {
	const posts = Math.max(2, Math.round(width / height / 0.9));
	const step = width / posts;
	return (
		line(d`M${x} ${y - height * 0.8}h${width}m${-width} ${height * 0.4}h${width}`, b.mid(C.wood), height / 9) +
		line(
			each(posts + 1, (i) => d`M${x + i * step} ${y}v${-height}`),
			b.dim(C.wood),
			height / 6,
		)
	);
}

/** A bench under a tree. */
export function bench(b: Brush, x: number, y: number): Svg {
	return (
		line(d`M${x} ${y - 11}h34m-34-7h34`, b.mid(C.wood), 4) + line(d`M${x + 5} ${y}v-14m24 14v-14`, b.dim(C.iron), 2.4)
	);
}

/** A lantern on a post, which glows in the evening. */
export function lantern(b: Brush, x: number, y: number): Svg {
	const glow = b.evening
		? disc(
				x,
				y - 56,
				30,
				b.gradient(
					[
						[0, C.lamp, 0.7],
						[1, C.lamp, 0],
					],
					true,
				),
			)
		: '';
	return (
		glow +
		line(d`M${x} ${y}v-50`, b.dim(C.iron), 2.4) +
		path(d`M${x - 5} ${y - 60}h10l-2 11h-6z`, b.evening ? C.lamp : b.lit(C.white)) +
		path(d`M${x - 7} ${y - 60}h14l-7-7z`, b.dim(C.iron))
	);
}
