/**
 * The shapes that the demo villages are drawn with: sky, water, pollard willow, house, church, mill.
 * All chance comes from a seeded generator, so that a second run draws the same.
 */
export type Svg = string;
export type Point = readonly [x: number, y: number];
export type Side = -1 | 1;

/** The light of a scene: every local colour is graded by it, which keeps a picture in harmony. */
export interface Mood {
	/** Sky colours from the top down to the horizon. */
	sky: readonly [string, string, string];
	/** What things far away fade to. */
	haze: string;
	/** Tint of surfaces in the light, and how strong it is (0–1). */
	sun: string;
	warmth: number;
	/** Tint of surfaces turned away from the light, and how strong it is (0–1). */
	shade: string;
	dusk: number;
	/** Where the light comes from: -1 left, 1 right. */
	side: Side;
	/** Windows are lit. */
	lamps?: boolean;
}

/** What a scene draws with. */
export interface Brush {
	mood: Mood;
	/** The next number from 0 to 1. */
	rand: () => number;
	/** A number from a to b. */
	between: (a: number, b: number) => number;
	/** A local colour in the light, half light and shade, at a depth from 0 (near) to 1 (gone). */
	lit: (colour: string, depth?: number) => string;
	mid: (colour: string, depth?: number) => string;
	dim: (colour: string, depth?: number) => string;
	/** A fresh id for a gradient or clip path. */
	id: () => string;
}

export interface Scene {
	/** Path below content/, without extension. */
	name: string;
	mood: Mood;
	draw: (b: Brush) => Svg;
}

export const W = 1200;
export const H = 800;

/** Local colours, before the light of the scene. */
export const C = {
	brick: '#b2593f',
	brickOld: '#96503e',
	brickPale: '#cf9c6d',
	plaster: '#f3ead8',
	white: '#fbf6ea',
	tile: '#cb5d38',
	tileDark: '#5d4a4c',
	slate: '#56636d',
	thatch: '#a98d62',
	glass: '#44586a',
	lamp: '#ffd98a',
	wood: '#8a6647',
	bark: '#665445',
	grass: '#93ab57',
	meadow: '#b3bd69',
	deep: '#4f7a4a',
	willow: '#86a35c',
	oak: '#66853f',
	pine: '#3f6450',
	reed: '#b9a35a',
	sand: '#e2cda2',
	stone: '#c9bda6',
	water: '#6f9fae',
	heath: '#9a5f93',
	green: '#1f5f4b',
	orange: '#c8642a',
	blue: '#1c4f82',
	gold: '#c9962a',
	plum: '#6b3a5b',
	red: '#bb3f33',
	iron: '#3c444a',
} as const;

/** A coordinate, short. */
export function n(value: number): string {
	return String(Math.round(value * 10) / 10);
}

/** The colour at part t of the way from a to b (both #rrggbb). */
export function mix(a: string, b: string, t: number): string {
	const channel = (at: number): string => {
		const from = Number.parseInt(a.slice(at, at + 2), 16);
		const to = Number.parseInt(b.slice(at, at + 2), 16);
		return Math.round(from + (to - from) * t)
			.toString(16)
			.padStart(2, '0');
	};
	return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The point at part t of the way from a to b. */
export function lerp(a: Point, b: Point, t: number): Point {
	return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** A number out of a name, to seed with. */
export function hash(name: string): number {
	let value = 2166136261;
	for (const char of name) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619);
	return value >>> 0;
}

/** What a scene draws with, in its own light and with its own chance. */
export function brush(mood: Mood, name: string): Brush {
	const rand = seeded(hash(name));
	let ids = 0;
	const graded =
		(tint: string, strength: number) =>
		(colour: string, depth = 0) =>
			mix(mix(colour, tint, strength), mood.haze, depth);
	return {
		mood,
		rand,
		between: (a, b) => a + (b - a) * rand(),
		lit: graded(mood.sun, mood.warmth),
		mid: graded(mix(mood.sun, mood.shade, 0.55), (mood.warmth + mood.dusk) * 0.45),
		dim: graded(mood.shade, mood.dusk),
		id: () => {
			ids += 1;
			return `${name.replaceAll('/', '-')}-${ids}`;
		},
	};
}

/** Numbers 0 … count-1, mapped and joined. */
export function each(count: number, draw: (index: number) => Svg): Svg {
	return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

export function path(d: string, fill: string, more = ''): Svg {
	return `<path d="${d}" fill="${fill}"${more}/>`;
}

export function poly(points: readonly Point[], fill: string, more = ''): Svg {
	return path(`M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`, fill, more);
}

export function rect(x: number, y: number, w: number, h: number, fill: string, more = ''): Svg {
	return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${more}/>`;
}

export function disc(x: number, y: number, r: number, fill: string, more = ''): Svg {
	return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${more}/>`;
}

export function oval(x: number, y: number, rx: number, ry: number, fill: string, more = ''): Svg {
	return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${more}/>`;
}

export function stroke(points: readonly Point[], colour: string, width: number, more = ''): Svg {
	const d = `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
	return curve(d, colour, width, more);
}

export function curve(d: string, colour: string, width: number, more = ''): Svg {
	return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round"${more}/>`;
}

export function group(content: Svg, more: string): Svg {
	return `<g${more}>${content}</g>`;
}

export function faint(opacity: number): string {
	return ` opacity="${opacity}"`;
}

/** A smooth path through points (Catmull-Rom), open or closed. */
export function smooth(points: readonly Point[], closed: boolean): string {
	const count = points.length;
	const at = (index: number): Point => {
		const i = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
		return points[i] ?? [0, 0];
	};
	const pair = ([x, y]: Point): string => `${n(x)} ${n(y)}`;
	let d = `M${pair(at(0))}`;
	for (let i = 0; i < (closed ? count : count - 1); i += 1) {
		const [p, q, r, s] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
		const c1: Point = [q[0] + (r[0] - p[0]) / 6, q[1] + (r[1] - p[1]) / 6];
		const c2: Point = [r[0] - (s[0] - q[0]) / 6, r[1] - (s[1] - q[1]) / 6];
		d += `C${pair(c1)} ${pair(c2)} ${pair(r)}`;
	}
	return closed ? `${d}Z` : d;
}

/** A vertical gradient as a definition and the fill that uses it. */
export function gradient(
	b: Brush,
	stops: readonly (readonly [at: number, colour: string, opacity?: number])[],
): [Svg, string] {
	const id = b.id();
	const inner = stops
		.map(([at, colour, opacity]) => {
			const alpha = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
			return `<stop offset="${at}" stop-color="${colour}"${alpha}/>`;
		})
		.join('');
	return [`<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${inner}</linearGradient>`, `url(#${id})`];
}

/** A soft round glow. */
export function glow(b: Brush, x: number, y: number, r: number, colour: string, opacity: number): Svg {
	const id = b.id();
	return (
		`<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/>` +
		`<stop offset="0.4" stop-color="${colour}" stop-opacity="${Math.round(opacity * 40) / 100}"/>` +
		`<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>` +
		disc(x, y, r, `url(#${id})`)
	);
}

/** The content cut off by a path. */
export function clipped(b: Brush, d: string, content: Svg): Svg {
	const id = b.id();
	return `<clipPath id="${id}"><path d="${d}"/></clipPath>${group(content, ` clip-path="url(#${id})"`)}`;
}

/** An organic round shape. */
export function blob(b: Brush, x: number, y: number, rx: number, ry: number, bumps: number, jitter: number): string {
	const turn = b.rand() * Math.PI;
	const points = Array.from({ length: bumps }, (_, i): Point => {
		const angle = turn + (i / bumps) * Math.PI * 2;
		const reach = 1 - jitter * b.rand();
		return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
	});
	return smooth(points, true);
}

/** A slender leaf from p to q; bend pushes the middle sideways. */
export function blade(p: Point, q: Point, width: number, bend: number): string {
	const dx = q[0] - p[0];
	const dy = q[1] - p[1];
	const length = Math.hypot(dx, dy) || 1;
	const [nx, ny] = [-dy / length, dx / length];
	const side = (off: number): string => `${n((p[0] + q[0]) / 2 + nx * off)} ${n((p[1] + q[1]) / 2 + ny * off)}`;
	return `M${n(p[0])} ${n(p[1])}Q${side(bend + width)} ${n(q[0])} ${n(q[1])}Q${side(bend - width)} ${n(p[0])} ${n(p[1])}Z`;
}

/** The sky down to the horizon. */
export function sky(b: Brush, horizon: number, width = W): Svg {
	const [top, middle, low] = b.mood.sky;
	const [defs, fill] = gradient(b, [
		[0, top],
		[0.55, middle],
		[1, low],
	]);
	return defs + rect(0, 0, width, horizon + 4, fill);
}

/** A sun or moon with its glow. */
export function sun(b: Brush, x: number, y: number, r: number, colour: string, halo = 5): Svg {
	return glow(b, x, y, r * halo, colour, 0.55) + disc(x, y, r, colour);
}

/** A cumulus with a flat foot. */
export function cloud(b: Brush, x: number, y: number, w: number, h: number, opacity = 1): Svg {
	const bumps = Math.max(5, Math.round(w / 55));
	const outline = (lift: number): string => {
		let d = `M${n(x)} ${n(y)}`;
		let from: Point = [x, y];
		for (let i = 1; i <= bumps; i += 1) {
			const t = i / bumps;
			const top = i === bumps ? y : y - h * lift * Math.sin(Math.PI * t ** 0.85) ** 0.8 * b.between(0.72, 1);
			const to: Point = [x + w * t, top];
			const r = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.53;
			d += `A${n(r)} ${n(r)} 0 0 1 ${n(to[0])} ${n(to[1])}`;
			from = to;
		}
		return `${d}Z`;
	};
	const white = mix('#ffffff', b.mood.sun, b.mood.warmth * 0.8);
	return group(path(outline(1), white) + path(outline(0.42), mix(white, b.mood.sky[1], 0.45)), faint(opacity));
}

/** A thin bank of cloud. */
export function stratus(x: number, y: number, w: number, h: number, colour: string, opacity: number): Svg {
	const d =
		`M${n(x)} ${n(y)}C${n(x + w * 0.2)} ${n(y - h * 0.4)} ${n(x + w * 0.3)} ${n(y - h)} ${n(x + w * 0.48)} ${n(y - h * 0.8)}` +
		`C${n(x + w * 0.62)} ${n(y - h * 1.1)} ${n(x + w * 0.8)} ${n(y - h * 0.5)} ${n(x + w)} ${n(y)}` +
		`C${n(x + w * 0.7)} ${n(y + h * 0.35)} ${n(x + w * 0.3)} ${n(y + h * 0.3)} ${n(x)} ${n(y)}Z`;
	return path(d, colour, faint(opacity));
}

/** A few birds far off. */
export function birds(b: Brush, x: number, y: number, count: number, size: number, colour: string): Svg {
	const d = each(count, () => {
		const bx = x + b.between(-1, 1) * size * count;
		const by = y + b.between(-1, 1) * size * count * 0.35;
		const s = size * b.between(0.7, 1.1);
		return `M${n(bx - s)} ${n(by - s * 0.35)}Q${n(bx - s * 0.4)} ${n(by - s * 0.5)} ${n(bx)} ${n(by)}Q${n(bx + s * 0.4)} ${n(by - s * 0.5)} ${n(bx + s)} ${n(by - s * 0.35)}`;
	});
	return curve(d, colour, Math.max(1.2, size * 0.16));
}

/** Land below a gently curved edge. */
export function land(edge: readonly Point[], fill: string, width = W, bottom = H): Svg {
	return path(`${smooth(edge, false)}L${width} ${bottom}L0 ${bottom}Z`, fill);
}

/** A far line of trees or wood, with its foot at y. */
export function treeline(b: Brush, x: number, y: number, w: number, h: number, fill: string): Svg {
	const step = h * 0.75;
	const count = Math.max(4, Math.round(w / step));
	let d = `M${n(x)} ${n(y)}`;
	let from: Point = [x, y];
	for (let i = 1; i <= count; i += 1) {
		const t = i / count;
		const envelope = Math.min(1, Math.sin(Math.PI * t) * 2.4 + 0.12);
		const to: Point = [x + w * t, i === count ? y : y - h * envelope * b.between(0.55, 1)];
		const r = Math.max(Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.56, 2);
		d += `A${n(r)} ${n(r)} 0 0 1 ${n(to[0])} ${n(to[1])}`;
		from = to;
	}
	return path(`${d}Z`, fill);
}

/** Short strokes of grass over a strip of land. */
export function tufts(
	b: Brush,
	x: number,
	y: number,
	w: number,
	h: number,
	count: number,
	fill: string,
	size = 14,
): Svg {
	const d = each(count, () => {
		const t = b.rand();
		const tx = x + b.rand() * w;
		const ty = y + h * t;
		const s = size * (0.5 + t * 0.7);
		return (
			blade([tx, ty], [tx - s * 0.45, ty - s * 0.9], s * 0.09, 0) +
			blade([tx, ty], [tx + s * 0.1, ty - s * 1.2], s * 0.1, 0) +
			blade([tx, ty], [tx + s * 0.5, ty - s * 0.8], s * 0.09, 0)
		);
	});
	return path(d, fill);
}

/** Level strokes that lie in perspective on water, ice or sand. */
export function ripples(
	b: Brush,
	x: number,
	y: number,
	w: number,
	h: number,
	count: number,
	colour: string,
	opacity: number,
): Svg {
	const d = each(count, () => {
		const t = b.rand() ** 1.3;
		const length = (30 + t * 150) * b.between(0.5, 1);
		const rx = x + b.rand() * (w - length);
		const ry = y + 3 + t * (h - 6);
		const thick = 0.8 + t * 2.6;
		return `M${n(rx)} ${n(ry)}Q${n(rx + length / 2)} ${n(ry - thick)} ${n(rx + length)} ${n(ry)}Q${n(rx + length / 2)} ${n(ry + thick)} ${n(rx)} ${n(ry)}Z`;
	});
	return path(d, colour, faint(opacity));
}

/** Water between two heights, in the colours of its sky. */
export function water(b: Brush, y: number, bottom: number, width = W, tint: string = C.water): Svg {
	const [top, middle, low] = b.mood.sky;
	const tone = (colour: string, part: number): string => mix(colour, b.dim(tint), part);
	const [defs, fill] = gradient(b, [
		[0, tone(low, 0.2)],
		[0.45, tone(middle, 0.42)],
		[1, tone(top, 0.62)],
	]);
	return defs + rect(0, y, width, bottom - y, fill);
}

/** The mirror image below a waterline. */
export function mirrored(content: Svg, y: number, squash = 0.9, opacity = 0.4): Svg {
	return group(content, ` transform="matrix(1 0 0 ${-squash} 0 ${n(y * (1 + squash))})" opacity="${opacity}"`);
}

/** A clump of reed with a few plumes, its foot at y. */
export function reeds(
	b: Brush,
	x: number,
	y: number,
	w: number,
	h: number,
	count: number,
	colour: string = C.reed,
): Svg {
	const tones: [string, string, string] = ['', '', ''];
	let heads = '';
	for (let i = 0; i < count; i += 1) {
		const rx = x + b.rand() * w;
		const height = h * b.between(0.5, 1);
		const lean = b.between(-0.1, 0.16) * height;
		const tip: Point = [rx + lean, y - height];
		const tone = i % 3 === 0 ? 0 : i % 3 === 1 ? 1 : 2;
		tones[tone] += blade([rx, y + 4], tip, h * 0.017, lean * 0.25);
		if (i % 4 === 0) {
			heads += blade(
				[tip[0] - lean * 0.12, tip[1] + h * 0.1],
				[tip[0] + h * 0.03, tip[1] - h * 0.09],
				h * 0.026,
				h * 0.008,
			);
		}
	}
	return (
		path(tones[0], b.dim(mix(colour, C.deep, 0.5))) +
		path(tones[1], b.mid(mix(colour, C.deep, 0.25))) +
		path(tones[2], b.lit(colour)) +
		path(heads, b.dim('#8a6a4a'))
	);
}

/** A pollard willow (knotwilg); without a leaf colour it stands bare. */
export function pollard(b: Brush, x: number, y: number, h: number, leaf: string | null = C.willow, depth = 0): Svg {
	const trunk = h * 0.42;
	const half = h * 0.062;
	const knob = h * 0.1;
	const top = y - trunk;
	const side = b.mood.side;
	const outline = (from: number, to: number): string =>
		`M${n(x + from * half * 1.5)} ${n(y)}C${n(x + from * half * 0.8)} ${n(y - trunk * 0.35)} ${n(x + from * half)} ${n(y - trunk * 0.75)} ${n(x + from * knob)} ${n(top)}` +
		`L${n(x + to * knob)} ${n(top)}C${n(x + to * half)} ${n(y - trunk * 0.75)} ${n(x + to * half * 0.8)} ${n(y - trunk * 0.35)} ${n(x + to * half * 1.5)} ${n(y)}Z`;
	const shoot = (reach: number, width: number): string => {
		const angle = b.between(-1.32, 1.32);
		const length = h * reach * (1 - 0.2 * Math.abs(angle)) * b.between(0.8, 1);
		const from: Point = [x + Math.sin(angle) * knob * 0.7, top - Math.cos(angle) * knob * 0.3];
		const to: Point = [from[0] + Math.sin(angle) * length, from[1] - Math.cos(angle) * length];
		return blade(from, to, h * width, -Math.sign(angle) * length * 0.07);
	};
	const wood =
		path(outline(-1, 1), b.dim(C.bark, depth)) +
		path(outline(side, side * 0.15), b.lit(mix(C.bark, C.stone, 0.3), depth));
	const head = path(blob(b, x, top, knob * 1.25, knob * 0.85, 9, 0.12), b.dim(C.bark, depth));
	if (leaf === null) {
		const twig = '#a0703f';
		return (
			wood +
			path(
				each(24, () => shoot(0.56, 0.006)),
				b.dim(twig, depth),
			) +
			path(
				each(18, () => shoot(0.5, 0.006)),
				b.lit(twig, depth),
			) +
			head
		);
	}
	const crown = path(blob(b, x, top - h * 0.2, h * 0.27, h * 0.25, 11, 0.1), b.dim(leaf, depth));
	return (
		wood +
		head +
		path(
			each(22, () => shoot(0.57, 0.021)),
			b.dim(leaf, depth),
		) +
		crown +
		path(
			each(17, () => shoot(0.5, 0.017)),
			b.mid(leaf, depth),
		) +
		group(
			path(
				each(13, () => shoot(0.42, 0.014)),
				b.lit(leaf, depth),
			),
			` transform="translate(${n(side * h * 0.03)} ${n(-h * 0.02)})"`,
		)
	);
}

/** A round crown in three tones. */
export function crown(b: Brush, x: number, y: number, rx: number, ry: number, leaf: string, depth = 0): Svg {
	const s = b.mood.side;
	const bumps = rx > 60 ? 15 : 11;
	return (
		path(blob(b, x, y, rx, ry, bumps, 0.14), b.dim(leaf, depth)) +
		path(blob(b, x + s * rx * 0.14, y - ry * 0.16, rx * 0.74, ry * 0.7, bumps, 0.18), b.mid(leaf, depth)) +
		path(blob(b, x + s * rx * 0.28, y - ry * 0.32, rx * 0.42, ry * 0.38, 9, 0.22), b.lit(leaf, depth))
	);
}

/** A trunk that flares at its foot and forks. */
export function trunk(b: Brush, x: number, y: number, h: number, half: number, depth = 0, bark: string = C.bark): Svg {
	const shape = (l: number, r: number): string =>
		`M${n(x + l * half * 1.7)} ${n(y)}C${n(x + l * half)} ${n(y - h * 0.15)} ${n(x + l * half * 0.9)} ${n(y - h * 0.5)} ${n(x + l * half * 0.75)} ${n(y - h)}` +
		`L${n(x + r * half * 0.75)} ${n(y - h)}C${n(x + r * half * 0.9)} ${n(y - h * 0.5)} ${n(x + r * half)} ${n(y - h * 0.15)} ${n(x + r * half * 1.7)} ${n(y)}Z`;
	return (
		path(shape(-1, 1), b.dim(bark, depth)) +
		path(shape(b.mood.side, b.mood.side * 0.1), b.mid(mix(bark, C.stone, 0.25), depth))
	);
}

/** A broad tree such as an oak or a lime. */
export function oak(b: Brush, x: number, y: number, h: number, leaf: string = C.oak, depth = 0): Svg {
	const w = h * 0.42;
	const limb = (dx: number, dy: number): Svg =>
		path(blade([x, y - h * 0.2], [x + dx * w, y - h * dy], h * 0.022, dx * h * 0.04), b.dim(C.bark, depth));
	return (
		trunk(b, x, y, h * 0.5, h * 0.042, depth) +
		limb(-0.75, 0.46) +
		limb(0.75, 0.48) +
		crown(b, x - b.mood.side * w * 0.5, y - h * 0.5, w * 0.62, h * 0.2, mix(leaf, C.deep, 0.25), depth) +
		crown(b, x + b.mood.side * w * 0.52, y - h * 0.53, w * 0.6, h * 0.2, leaf, depth) +
		crown(b, x, y - h * 0.7, w * 0.8, h * 0.29, leaf, depth)
	);
}

/** A slim Lombardy poplar. */
export function poplar(b: Brush, x: number, y: number, h: number, leaf: string = C.deep, depth = 0): Svg {
	const half = h * 0.1;
	const side = (s: number, part: number): string =>
		`M${n(x)} ${n(y - h)}C${n(x + s * half * part)} ${n(y - h * 0.82)} ${n(x + s * half * 1.35 * part)} ${n(y - h * 0.3)} ${n(x + s * half * 0.35 * part)} ${n(y - h * 0.06)}`;
	return (
		rect(x - h * 0.013, y - h * 0.12, h * 0.026, h * 0.12, b.dim(C.bark, depth)) +
		path(
			`${side(-1, 1)}L${n(x + half * 0.35)} ${n(y - h * 0.06)}C${n(x + half * 1.35)} ${n(y - h * 0.3)} ${n(x + half)} ${n(y - h * 0.82)} ${n(x)} ${n(y - h)}Z`,
			b.dim(leaf, depth),
		) +
		path(
			`${side(b.mood.side, 0.92)}Q${n(x - b.mood.side * half * 0.2)} ${n(y - h * 0.5)} ${n(x)} ${n(y - h)}Z`,
			b.mid(leaf, depth),
		)
	);
}

/** A Scots pine: a bare, leaning stem with flat clouds of needles. */
export function pine(b: Brush, x: number, y: number, h: number, lean = 0, depth = 0): Svg {
	const top: Point = [x + lean * h, y - h];
	const bark = '#a8623f';
	const stem = `M${n(x - h * 0.028)} ${n(y)}Q${n(x - h * 0.012)} ${n(y - h * 0.5)} ${n(top[0] - h * 0.008)} ${n(top[1] + h * 0.1)}L${n(top[0] + h * 0.008)} ${n(top[1] + h * 0.1)}Q${n(x + h * 0.014)} ${n(y - h * 0.5)} ${n(x + h * 0.03)} ${n(y)}Z`;
	const layers: readonly (readonly [number, number, number])[] = [
		[-0.2, 0.58, 0.15],
		[0.2, 0.66, 0.16],
		[-0.13, 0.76, 0.19],
		[0.1, 0.85, 0.2],
		[-0.01, 0.96, 0.16],
	];
	const at = (part: number): Point => lerp([x, y], top, part);
	return (
		path(stem, b.mid(bark, depth)) +
		layers
			.map(([dx, up]) => {
				const foot = at(up - 0.09);
				return path(blade(foot, [foot[0] + dx * h, y - h * up], h * 0.014, 0), b.dim(bark, depth));
			})
			.join('') +
		layers
			.map(([dx, up, size]) => {
				const [cx] = at(up);
				const px = cx + dx * h;
				const py = y - h * up;
				return (
					path(blob(b, px, py, h * size, h * size * 0.42, 11, 0.16), b.dim(C.pine, depth)) +
					path(
						blob(
							b,
							px + b.mood.side * h * size * 0.14,
							py - h * size * 0.14,
							h * size * 0.72,
							h * size * 0.24,
							10,
							0.2,
						),
						b.mid(mix(C.pine, C.willow, 0.35), depth),
					)
				);
			})
			.join('')
	);
}

/** A birch with its white stem. */
export function birch(b: Brush, x: number, y: number, h: number, leaf: string = '#b7a548', depth = 0): Svg {
	const marks = each(7, (i) => {
		const my = y - h * (0.08 + i * 0.075);
		const mx = x + (i % 2 === 0 ? -0.012 : 0.002) * h;
		return `M${n(mx)} ${n(my)}h${n(h * 0.014)}`;
	});
	return (
		path(
			`M${n(x - h * 0.02)} ${n(y)}L${n(x - h * 0.006)} ${n(y - h * 0.9)}L${n(x + h * 0.006)} ${n(y - h * 0.9)}L${n(x + h * 0.02)} ${n(y)}Z`,
			b.lit(C.white, depth),
		) +
		curve(marks, b.dim(C.iron, depth), Math.max(1, h * 0.008)) +
		crown(b, x - h * 0.09, y - h * 0.52, h * 0.11, h * 0.13, leaf, depth) +
		crown(b, x + h * 0.09, y - h * 0.6, h * 0.12, h * 0.15, leaf, depth) +
		crown(b, x, y - h * 0.82, h * 0.12, h * 0.19, leaf, depth)
	);
}

/** A clipped hedge. */
export function hedge(b: Brush, x: number, y: number, w: number, h: number, leaf: string = C.deep, depth = 0): Svg {
	return (
		rect(x, y - h, w, h, b.dim(leaf, depth), ` rx="${n(h * 0.2)}"`) +
		rect(x + 1, y - h, w - 2, h * 0.42, b.lit(leaf, depth), ` rx="${n(h * 0.18)}"`)
	);
}

/** Flowers scattered over a strip. */
export function flowers(
	b: Brush,
	x: number,
	y: number,
	w: number,
	h: number,
	count: number,
	colours: readonly string[],
	size: number,
): Svg {
	return each(count, (i) => {
		const t = b.rand();
		const r = size * (0.5 + t * 0.6);
		return oval(x + b.rand() * w, y + t * h, r, r * 0.8, b.lit(colours[i % colours.length] ?? C.white));
	});
}

/** A window with a white frame, panes and a brick arch above. */
export function pane(
	b: Brush,
	x: number,
	y: number,
	w: number,
	h: number,
	bars: readonly [number, number] = [2, 2],
	depth = 0,
): Svg {
	const glass = b.mood.lamps ? mix(C.lamp, b.mood.haze, depth) : b.mid(C.glass, depth);
	const frame = b.lit(C.white, depth);
	const t = Math.max(1, w * 0.075);
	let d = '';
	for (let i = 1; i < bars[0]; i += 1) d += `M${n(x + (w * i) / bars[0])} ${n(y)}v${n(h)}`;
	for (let i = 1; i < bars[1]; i += 1) d += `M${n(x)} ${n(y + (h * i) / bars[1])}h${n(w)}`;
	const shine = b.mood.lamps
		? ''
		: poly(
				[
					[x, y],
					[x + w * 0.55, y],
					[x, y + h * 0.6],
				],
				mix(glass, b.mood.sky[1], 0.4),
			);
	return (
		rect(x - t, y - t, w + t * 2, h + t * 2, frame) +
		rect(x, y, w, h, glass) +
		shine +
		(d === '' ? '' : curve(d, frame, t * 0.7)) +
		rect(x - t * 1.8, y + h + t, w + t * 3.6, t, b.dim(C.stone, depth))
	);
}

/** A pointed or round arched opening. */
export function arch(x: number, y: number, w: number, h: number, pointed: boolean): string {
	const spring = y + (pointed ? w * 0.9 : w * 0.5);
	const head = pointed
		? `Q${n(x)} ${n(y + w * 0.3)} ${n(x + w / 2)} ${n(y)}Q${n(x + w)} ${n(y + w * 0.3)} ${n(x + w)} ${n(spring)}`
		: `A${n(w / 2)} ${n(w / 2)} 0 0 1 ${n(x + w)} ${n(spring)}`;
	return `M${n(x)} ${n(y + h)}V${n(spring)}${head}V${n(y + h)}Z`;
}

/** A panelled door with a stone step. */
export function door(b: Brush, x: number, y: number, w: number, h: number, colour: string): Svg {
	const t = w * 0.09;
	return (
		rect(x - t, y - h - t, w + t * 2, h + t, b.lit(C.white)) +
		rect(x, y - h, w, h, b.mid(colour)) +
		rect(x + w * 0.16, y - h * 0.92, w * 0.68, h * 0.26, b.mood.lamps ? C.lamp : b.mid(C.glass)) +
		rect(x + w * 0.16, y - h * 0.56, w * 0.3, h * 0.44, b.dim(colour)) +
		rect(x + w * 0.54, y - h * 0.56, w * 0.3, h * 0.44, b.dim(colour)) +
		rect(x - t * 2, y - t * 0.9, w + t * 4, t * 1.2, b.lit(C.stone))
	);
}

export interface House {
	x: number;
	y: number;
	/** Width of the gable front, length of the long side, height of the wall and of the roof. */
	front: number;
	long: number;
	wall: number;
	roof: number;
	/** 1: the long side runs to the right of the gable; -1: to the left. */
	dir?: Side;
	brick?: string;
	tiles?: string;
	door?: string;
	/** Windows along the long side. */
	windows?: number;
	depth?: number;
	chimney?: boolean;
	shutters?: string;
	plain?: boolean;
}

/** A brick house with its gable to the front and its long side receding. */
export function house(b: Brush, o: House): Svg {
	const { x, y, front, long, wall, roof } = o;
	const dir = o.dir ?? 1;
	const depth = o.depth ?? 0;
	const brick = o.brick ?? C.brick;
	const tiles = o.tiles ?? C.tile;
	const X = (u: number): number => x + dir * u;
	const box = (u: number, top: number, w: number, h: number, fill: string): Svg =>
		rect(dir === 1 ? X(u) : X(u + w), top, w, h, fill);
	const gableLit = b.mood.side === -dir;
	const gable = (gableLit ? b.lit : b.dim)(brick, depth);
	const flank = (gableLit ? b.mid : b.lit)(brick, depth);
	const slope = (gableLit ? b.mid : b.lit)(tiles, depth);
	const eaves = y - wall;
	const ridge = eaves - roof;
	const over = front * 0.05;
	const roofShape: Point[] = [
		[X(front / 2), ridge],
		[X(front / 2 + long), ridge],
		[X(front + long + over), eaves + over],
		[X(front + over * 0.4), eaves + over],
	];
	const courses = each(o.plain ? 0 : Math.max(3, Math.round(roof / 9)), (i) => {
		const t = (i + 1) / (Math.round(Math.max(3, roof / 9)) + 1);
		const [p, q] = [
			lerp(roofShape[0] ?? [0, 0], roofShape[3] ?? [0, 0], t),
			lerp(roofShape[1] ?? [0, 0], roofShape[2] ?? [0, 0], t),
		];
		return `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`;
	});
	let out = '';
	if (o.chimney ?? true) {
		const u = front / 2 + long * 0.72;
		out += box(u, ridge - roof * 0.24, front * 0.12, roof * 0.4, b.mid(mix(brick, C.iron, 0.15), depth));
		out += box(u - front * 0.015, ridge - roof * 0.26, front * 0.15, roof * 0.06, b.dim(C.stone, depth));
	}
	out += box(front, eaves, long, wall, flank);
	out += poly(
		[
			[X(0), y],
			[X(0), eaves],
			[X(front / 2), ridge],
			[X(front), eaves],
			[X(front), y],
		],
		gable,
	);
	out += box(0, y - wall * 0.08, front, wall * 0.08, b.dim(mix(brick, C.iron, 0.45), depth));
	out += box(front, y - wall * 0.08, long, wall * 0.08, b.dim(mix(brick, C.iron, 0.3), depth));
	out += poly(roofShape, slope);
	if (courses !== '') out += curve(courses, b.dim(tiles, depth), 1, faint(0.45));
	out += stroke(
		[
			[X(-over), eaves + over * 1.2],
			[X(front / 2), ridge - over * 0.2],
			[X(front + over * 0.6), eaves + over * 1.2],
		],
		b.lit(C.white, depth),
		Math.max(1.5, front * 0.035),
		' stroke-linejoin="round"',
	);
	if (o.plain) return out;
	const ww = Math.min(front * 0.2, wall * 0.32);
	const wh = wall * 0.44;
	const win = (u: number, top: number, w: number, h: number): Svg => {
		const left = dir === 1 ? X(u) : X(u + w);
		const blind =
			o.shutters === undefined
				? ''
				: rect(left - w * 0.62, top - 2, w * 0.5, h + 4, b.mid(o.shutters, depth)) +
					rect(left + w * 1.12, top - 2, w * 0.5, h + 4, b.mid(o.shutters, depth));
		return blind + pane(b, left, top, w, h, [2, 2], depth);
	};
	const dw = front * 0.2;
	if (o.door === undefined) {
		out += win(front * 0.2, y - wall * 0.76, ww, wh) + win(front * 0.8 - ww, y - wall * 0.76, ww, wh);
	} else {
		out += win(front * 0.14, y - wall * 0.76, ww, wh);
		const left = dir === 1 ? X(front * 0.58) : X(front * 0.58 + dw);
		out += door(b, left, y, dw, wall * 0.72, o.door);
	}
	out += win(front * 0.5 - ww * 0.4, eaves - roof * 0.42, ww * 0.8, roof * 0.3);
	const count = o.windows ?? Math.max(1, Math.round(long / (ww * 2.4)));
	for (let i = 0; i < count; i += 1) {
		const u = front + (long * (i + 0.5)) / count - ww / 2;
		out += win(u, y - wall * 0.76, ww, wh);
	}
	return out;
}

/** A village church: a saddle-roofed nave behind a tower with a spire, tower at x. */
export function church(
	b: Brush,
	x: number,
	y: number,
	h: number,
	dir: Side = 1,
	depth = 0,
	spire: string = C.slate,
): Svg {
	const brick = C.brickOld;
	const X = (u: number): number => x + dir * u * h;
	const w = 0.17;
	const body = 0.5;
	const flat = (u: number, v: number, du: number, dv: number, fill: string): Svg =>
		rect(dir === 1 ? X(u) : X(u + du), y - (v + dv) * h, du * h, dv * h, fill);
	const towardLight = b.mood.side === -dir;
	const [face, flank] = towardLight ? [b.lit, b.mid] : [b.mid, b.lit];
	const glass = b.mood.lamps ? mix(C.lamp, b.mood.haze, depth) : b.dim(C.glass, depth);
	let out = '';
	// Nave and choir.
	out += flat(w, 0, 0.5, 0.24, flank(brick, depth));
	out += poly(
		[
			[X(w - 0.02), y - 0.4 * h],
			[X(w + 0.5), y - 0.4 * h],
			[X(w + 0.54), y - 0.235 * h],
			[X(w - 0.02), y - 0.235 * h],
		],
		flank(spire, depth),
	);
	out += flat(w + 0.5, 0, 0.1, 0.2, b.dim(brick, depth));
	out += poly(
		[
			[X(w + 0.5), y - 0.335 * h],
			[X(w + 0.62), y - 0.195 * h],
			[X(w + 0.5), y - 0.195 * h],
		],
		b.dim(spire, depth),
	);
	for (let i = 0; i < 4; i += 1) {
		const u = w + 0.06 + i * 0.115;
		const left = dir === 1 ? X(u) : X(u + 0.05);
		out += path(arch(left, y - 0.2 * h, 0.05 * h, 0.15 * h, true), glass);
		out += curve(
			`M${n(left + 0.025 * h)} ${n(y - 0.19 * h)}v${n(0.14 * h)}`,
			b.lit(C.stone, depth),
			Math.max(0.8, h * 0.004),
		);
		if (i > 0) out += flat(u - 0.044, 0, 0.02, 0.2, b.dim(brick, depth));
	}
	// Tower with belfry, clock and spire.
	out += flat(0, 0, w, body, face(brick, depth));
	out += flat(w * 0.62, 0, w * 0.38, body, b.dim(brick, depth));
	out += flat(-0.008, 0.2, w + 0.016, 0.012, b.lit(C.stone, depth));
	out += flat(-0.008, 0.36, w + 0.016, 0.012, b.lit(C.stone, depth));
	for (const u of [0.03, 0.095]) {
		const left = dir === 1 ? X(u) : X(u + 0.045);
		out += path(arch(left, y - 0.475 * h, 0.045 * h, 0.1 * h, false), b.dim(C.iron, depth));
	}
	const clock: Point = [X(w / 2), y - 0.285 * h];
	out +=
		disc(clock[0], clock[1], 0.042 * h, b.lit(C.white, depth)) +
		disc(clock[0], clock[1], 0.034 * h, b.dim(C.blue, depth));
	out += stroke(
		[[clock[0], clock[1] - 0.026 * h], clock, [clock[0] + 0.017 * h, clock[1] + 0.008 * h]],
		b.lit(C.lamp, depth),
		Math.max(1, h * 0.006),
	);
	out += path(arch(dir === 1 ? X(0.055) : X(0.115), y - 0.13 * h, 0.06 * h, 0.13 * h, false), b.dim(C.green, depth));
	const tip: Point = [X(w / 2), y - 0.97 * h];
	out += poly(
		[
			[X(-0.012), y - body * h],
			[X(w * 0.3), y - 0.6 * h],
			tip,
			[X(w * 0.7), y - 0.6 * h],
			[X(w + 0.012), y - body * h],
		],
		face(spire, depth),
	);
	out += poly(
		[
			[X(w * 0.55), y - body * h],
			[X(w * 0.52), y - 0.6 * h],
			tip,
			[X(w * 0.7), y - 0.6 * h],
			[X(w + 0.012), y - body * h],
		],
		b.dim(spire, depth),
	);
	out +=
		stroke([tip, [tip[0], y - h]], b.dim(C.iron, depth), Math.max(1, h * 0.005)) +
		disc(tip[0], y - 0.975 * h, h * 0.008, b.lit(C.gold, depth));
	out += path(
		`M${n(tip[0])} ${n(y - 0.995 * h)}l${n(dir * h * 0.03)} ${n(-h * 0.012)}l${n(-dir * h * 0.008)} ${n(h * 0.018)}Z`,
		b.lit(C.gold, depth),
	);
	return out;
}

/** One sail of a mill, pointing up from the origin, of length 1. */
export function sail(wood: string, cloth: string): Svg {
	const bars = each(9, (i) => `M0 ${n(-(18 + i * 9.6))}h15`);
	return (
		poly(
			[
				[0, -14],
				[15, -14],
				[16, -97],
				[0, -97],
			],
			cloth,
			faint(0.55),
		) +
		curve(`${bars}M7.5 -14V-97M15 -14L16 -97`, wood, 0.9) +
		poly(
			[
				[-4, -20],
				[0, -20],
				[0, -97],
				[-5, -97],
			],
			wood,
		) +
		poly(
			[
				[-1.6, 8],
				[1.6, 8],
				[1.1, -100],
				[-1.1, -100],
			],
			wood,
		)
	);
}

/** A tower mill with a stage (stellingmolen), its foot at (x, y); turn is the angle of the sails. */
export function mill(b: Brush, x: number, y: number, h: number, turn = 28, depth = 0): Svg {
	const s = b.mood.side;
	const at = (u: number, v: number): Point => [x + u * h, y - v * h];
	const wood = b.dim('#5b4a3d', depth);
	const body = (from: number, to: number, low: number, high: number, v0: number, v1: number, fill: string): Svg =>
		poly([at(from * low, v0), at(from * high, v1), at(to * high, v1), at(to * low, v0)], fill);
	let out = '';
	// Tail beams behind the cap.
	out +=
		stroke([at(-s * 0.1, 0.72), at(-s * 0.27, 0.31)], wood, h * 0.012) +
		stroke([at(-s * 0.02, 0.7), at(-s * 0.27, 0.31)], wood, h * 0.008);
	// Brick base.
	out += body(-1, 1, 0.165, 0.142, 0, 0.27, b.mid(C.brick, depth));
	out += body(s * 0.35, s, 0.165, 0.142, 0, 0.27, b.lit(C.brick, depth));
	out += body(-s, -s * 0.45, 0.165, 0.142, 0, 0.27, b.dim(C.brick, depth));
	out +=
		path(arch(x - 0.035 * h, y - 0.14 * h, 0.07 * h, 0.14 * h, false), b.dim(C.green, depth)) +
		pane(b, x - 0.018 * h, y - 0.225 * h, 0.036 * h, 0.045 * h, [2, 2], depth);
	// Thatched body.
	out += body(-1, 1, 0.135, 0.078, 0.27, 0.7, b.mid(C.thatch, depth));
	out += body(s * 0.35, s, 0.135, 0.078, 0.27, 0.7, b.lit(C.thatch, depth));
	out += body(-s, -s * 0.45, 0.135, 0.078, 0.27, 0.7, b.dim(C.thatch, depth));
	out +=
		pane(b, x - 0.016 * h, y - 0.42 * h, 0.032 * h, 0.045 * h, [2, 2], depth) +
		pane(b, x - 0.014 * h, y - 0.57 * h, 0.028 * h, 0.04 * h, [2, 2], depth);
	// Stage.
	const stage = 0.27;
	out += each(7, (i) => {
		const u = -0.21 + i * 0.07;
		return stroke([at(u, stage), at(u * 0.68, stage - 0.075)], wood, h * 0.007);
	});
	out += poly(
		[at(-0.235, stage), at(-0.235, stage + 0.012), at(0.235, stage + 0.012), at(0.235, stage)],
		b.mid(C.wood, depth),
	);
	out += each(11, (i) =>
		stroke([at(-0.23 + i * 0.046, stage), at(-0.23 + i * 0.046, stage + 0.06)], b.lit(C.white, depth), h * 0.005),
	);
	out += stroke([at(-0.233, stage + 0.06), at(0.233, stage + 0.06)], b.lit(C.white, depth), h * 0.007);
	// Cap.
	const cap = `M${n(x - 0.098 * h)} ${n(y - 0.695 * h)}C${n(x - 0.1 * h)} ${n(y - 0.79 * h)} ${n(x - 0.045 * h)} ${n(y - 0.83 * h)} ${n(x)} ${n(y - 0.835 * h)}C${n(x + 0.045 * h)} ${n(y - 0.83 * h)} ${n(x + 0.1 * h)} ${n(y - 0.79 * h)} ${n(x + 0.098 * h)} ${n(y - 0.695 * h)}Z`;
	out += path(cap, b.dim(C.thatch, depth));
	out += clipped(b, cap, oval(x + s * 0.06 * h, y - 0.77 * h, 0.07 * h, 0.1 * h, b.mid(C.thatch, depth)));
	out += rect(x - 0.1 * h, y - 0.705 * h, 0.2 * h, 0.018 * h, b.lit(C.white, depth));
	out += poly(
		[at(-0.035, 0.72), at(-0.035, 0.775), at(0, 0.8), at(0.035, 0.775), at(0.035, 0.72)],
		b.mid(C.green, depth),
	);
	// Sails.
	const one = sail(wood, b.lit('#e9dcc0', depth));
	const hub = at(0, 0.757);
	out += each(4, (i) =>
		group(
			one,
			` transform="translate(${n(hub[0])} ${n(hub[1])}) rotate(${turn + i * 90}) scale(${Math.round(h * 0.47) / 100})"`,
		),
	);
	out += disc(hub[0], hub[1], h * 0.018, wood) + disc(hub[0], hub[1], h * 0.009, b.lit(C.gold, depth));
	return out;
}

/** A thatched Saxon farmhouse seen along its side: a great hipped roof on low walls. */
export function farm(b: Brush, x: number, y: number, w: number, h: number, dir: Side = 1, depth = 0): Svg {
	const X = (u: number): number => x + dir * u * w;
	const wall = h * 0.34;
	const box = (u: number, top: number, du: number, dh: number, fill: string): Svg =>
		rect(dir === 1 ? X(u) : X(u + du), top, du * w, dh, fill);
	const gableLit = b.mood.side === -dir;
	const [g, f] = gableLit ? [b.lit, b.mid] : [b.dim, b.lit];
	let out = box(0.3, y - wall, 0.68, wall, f(C.brick, depth));
	out += box(0.76, y - h * 1.08, 0.035, h * 0.2, b.mid(C.brickOld, depth));
	// Front gable with great doors.
	out += poly(
		[
			[X(0), y],
			[X(0), y - wall],
			[X(0.1), y - h * 0.66],
			[X(0.24), y - h * 0.66],
			[X(0.34), y - wall],
			[X(0.34), y],
		],
		g(C.brick, depth),
	);
	out += poly(
		[
			[X(0.075), y - h * 0.58],
			[X(0.105), y - h * 0.7],
			[X(0.235), y - h * 0.7],
			[X(0.265), y - h * 0.58],
		],
		g(C.wood, depth),
	);
	const roof: Point[] = [
		[X(0.17), y - h],
		[X(0.86), y - h],
		[X(1.01), y - wall * 0.92],
		[X(0.36), y - wall * 0.92],
		[X(0.24), y - h * 0.66],
	];
	out += poly(roof, f(C.thatch, depth));
	out += poly(
		[
			[X(0.17), y - h],
			[X(0.24), y - h * 0.66],
			[X(0.1), y - h * 0.66],
		],
		g(mix(C.thatch, C.bark, 0.2), depth),
	);
	out += poly(
		[
			[X(0.17), y - h],
			[X(0.1), y - h * 0.66],
			[X(-0.03), y - wall * 0.9],
			[X(0.01), y - wall * 0.9],
			[X(0.115), y - h * 0.63],
			[X(0.225), y - h * 0.63],
			[X(0.33), y - wall * 0.9],
			[X(0.37), y - wall * 0.9],
			[X(0.24), y - h * 0.66],
		],
		b.mid(mix(C.thatch, C.bark, 0.35), depth),
	);
	out += curve(
		each(4, (i) => {
			const t = 0.24 + i * 0.2;
			const [p, q] = [
				lerp([X(0.17), y - h], [X(0.36), y - wall * 0.92], t),
				lerp([X(0.86), y - h], [X(1.01), y - wall * 0.92], t),
			];
			return `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`;
		}),
		b.dim(C.thatch, depth),
		Math.max(1, h * 0.008),
		faint(0.35),
	);
	out += stroke(
		[
			[X(0.165), y - h],
			[X(0.865), y - h],
		],
		b.dim(mix(C.thatch, C.bark, 0.5), depth),
		Math.max(2, h * 0.035),
	);
	const dw = 0.15;
	out +=
		rect(dir === 1 ? X(0.095) : X(0.095 + dw), y - wall * 1.12, dw * w, wall * 1.12, b.dim(C.green, depth)) +
		stroke(
			[
				[X(0.17), y - wall * 1.1],
				[X(0.17), y],
			],
			b.lit(C.white, depth),
			Math.max(1, h * 0.008),
		);
	for (let i = 0; i < 4; i += 1) {
		const u = 0.43 + i * 0.135;
		const left = dir === 1 ? X(u) : X(u + 0.055);
		out += pane(b, left, y - wall * 0.74, w * 0.055, wall * 0.5, [2, 2], depth);
	}
	return out;
}

/** A fence of posts and two rails along a line. */
export function fence(
	b: Brush,
	from: Point,
	to: Point,
	posts: number,
	h0: number,
	h1: number,
	colour: string = C.wood,
): Svg {
	const height = (t: number): number => h0 + (h1 - h0) * t;
	const up = (p: Point, dy: number): Point => [p[0], p[1] - dy];
	const rails = [0.45, 0.85]
		.map((v) => stroke([up(from, h0 * v), up(to, h1 * v)], b.mid(colour), Math.max(1.2, (h0 + h1) * 0.045)))
		.join('');
	return (
		rails +
		each(posts, (i) => {
			const t = i / (posts - 1);
			const p = lerp(from, to, t);
			return stroke([p, up(p, height(t))], b.dim(colour), Math.max(1.6, height(t) * 0.13));
		})
	);
}

/** A bench seen from the front. */
export function bench(b: Brush, x: number, y: number, w: number, colour: string = C.wood): Svg {
	const h = w * 0.4;
	return (
		rect(x + w * 0.08, y - h * 0.5, w * 0.05, h * 0.5, b.dim(C.iron)) +
		rect(x + w * 0.87, y - h * 0.5, w * 0.05, h * 0.5, b.dim(C.iron)) +
		each(3, (i) => rect(x, y - h + i * h * 0.17, w, h * 0.11, b.mid(colour), ' rx="1"')) +
		rect(x - w * 0.02, y - h * 0.5, w * 1.04, h * 0.13, b.lit(colour), ' rx="1"')
	);
}

/** A lamp on a post; it glows where the scene has lamps. */
export function lantern(b: Brush, x: number, y: number, h: number): Svg {
	const top = y - h;
	const w = h * 0.07;
	return (
		(b.mood.lamps ? glow(b, x, top + w, h * 0.42, C.lamp, 0.6) : '') +
		rect(x - h * 0.012, top + w * 2, h * 0.024, h - w * 2, b.dim(C.iron)) +
		rect(x - h * 0.025, y - h * 0.1, h * 0.05, h * 0.1, b.dim(C.iron)) +
		poly(
			[
				[x - w * 0.6, top + w * 2.1],
				[x - w, top + w * 0.4],
				[x + w, top + w * 0.4],
				[x + w * 0.6, top + w * 2.1],
			],
			b.mood.lamps ? '#fff0c4' : b.lit('#e8e4d0'),
		) +
		poly(
			[
				[x - w * 1.2, top + w * 0.45],
				[x, top - w * 0.7],
				[x + w * 1.2, top + w * 0.45],
			],
			b.dim(C.iron),
		)
	);
}

/** A Dutch bicycle seen from the side; size is the diameter of a wheel. */
export function bicycle(b: Brush, x: number, y: number, size: number, colour: string): Svg {
	const r = size / 2;
	const [back, front]: [Point, Point] = [
		[x, y - r],
		[x + size * 1.55, y - r],
	];
	const crank: Point = [x + size * 0.66, y - r * 0.9];
	const seat: Point = [x + size * 0.5, y - size * 1.16];
	const head: Point = [x + size * 1.3, y - size * 1.12];
	const tone = b.mid(colour);
	const dark = b.dim(C.iron);
	const w = size * 0.045;
	const wheel = ([cx, cy]: Point): Svg =>
		`<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="none" stroke="${dark}" stroke-width="${n(w * 1.1)}"/>` +
		curve(
			each(4, (i) => {
				const a = (i * Math.PI) / 4;
				return `M${n(cx - Math.cos(a) * r)} ${n(cy - Math.sin(a) * r)}L${n(cx + Math.cos(a) * r)} ${n(cy + Math.sin(a) * r)}`;
			}),
			dark,
			Math.max(0.6, size * 0.008),
			faint(0.5),
		);
	return (
		wheel(back) +
		wheel(front) +
		stroke([back, crank, seat, back], tone, w) +
		stroke([crank, head, front], tone, w) +
		stroke([lerp(crank, seat, 0.75), lerp(crank, head, 0.8)], tone, w) +
		stroke(
			[head, [head[0] - size * 0.05, head[1] - size * 0.16], [head[0] - size * 0.28, head[1] - size * 0.14]],
			dark,
			w,
		) +
		path(
			blade(
				[seat[0] - size * 0.16, seat[1] - size * 0.03],
				[seat[0] + size * 0.16, seat[1] - size * 0.02],
				size * 0.06,
				0,
			),
			dark,
		) +
		stroke(
			[
				[back[0] - size * 0.32, back[1] - size * 0.56],
				[back[0] + size * 0.22, back[1] - size * 0.56],
			],
			dark,
			w * 0.8,
		) +
		disc(crank[0], crank[1], size * 0.09, dark)
	);
}

/** A sailing boat at its mooring: hull, mast, boom with furled sail. */
export function boat(b: Brush, x: number, y: number, w: number, hull: string, dir: Side = 1, mast = 1.5): Svg {
	const X = (u: number): number => x + dir * u * w;
	const deck = y - w * 0.17;
	return (
		stroke(
			[
				[X(0.06), deck],
				[X(0.1), y - w * mast],
				[X(0.52), deck - w * 0.1],
			],
			b.dim(C.iron),
			Math.max(0.8, w * 0.006),
			faint(0.6),
		) +
		stroke(
			[
				[X(0.1), y - w * mast],
				[X(0.95), deck],
			],
			b.dim(C.iron),
			Math.max(0.8, w * 0.006),
			faint(0.6),
		) +
		stroke(
			[
				[X(0.55), deck],
				[X(0.55), y - w * mast],
			],
			b.mid(C.wood),
			w * 0.022,
		) +
		path(blade([X(0.54), deck - w * 0.15], [X(0.04), deck - w * 0.12], w * 0.04, 0), b.lit('#f0e6d0')) +
		path(
			`M${n(X(0.28))} ${n(deck)}L${n(X(0.31))} ${n(deck - w * 0.08)}H${n(X(0.62))}L${n(X(0.7))} ${n(deck)}Z`,
			b.lit(C.white),
		) +
		path(
			`M${n(X(-0.02))} ${n(deck)}C${n(X(0.3))} ${n(deck + w * 0.03)} ${n(X(0.75))} ${n(deck + w * 0.03)} ${n(X(1.05))} ${n(deck - w * 0.06)}C${n(X(0.98))} ${n(y - w * 0.02)} ${n(X(0.9))} ${n(y)} ${n(X(0.8))} ${n(y)}H${n(X(0.08))}Q${n(X(0.0))} ${n(y)} ${n(X(-0.02))} ${n(deck)}Z`,
			b.mid(hull),
		) +
		path(
			`M${n(X(-0.02))} ${n(deck)}C${n(X(0.3))} ${n(deck + w * 0.03)} ${n(X(0.75))} ${n(deck + w * 0.03)} ${n(X(1.05))} ${n(deck - w * 0.06)}L${n(X(1.03))} ${n(deck - w * 0.03)}C${n(X(0.75))} ${n(deck + w * 0.065)} ${n(X(0.3))} ${n(deck + w * 0.06)} ${n(X(-0.01))} ${n(deck + w * 0.035)}Z`,
			b.lit(C.white),
		)
	);
}

/** A plain flag on a pole; the colours are the stripes from the top. */
export function flag(b: Brush, x: number, y: number, h: number, colours: readonly string[], dir: Side = 1): Svg {
	const w = h * 0.3;
	const strip = (h * 0.2) / colours.length;
	return (
		rect(x - h * 0.008, y - h, h * 0.016, h, b.lit(C.white)) +
		disc(x, y - h, h * 0.014, b.lit(C.gold)) +
		colours
			.map((colour, i) => {
				const t = y - h * 0.97 + i * strip;
				const c = (dy: number): string =>
					`C${n(x + dir * w * 0.35)} ${n(dy - h * 0.03)} ${n(x + dir * w * 0.6)} ${n(dy + h * 0.035)} ${n(x + dir * w)} ${n(dy)}`;
				const back = `C${n(x + dir * w * 0.6)} ${n(t + strip + h * 0.035)} ${n(x + dir * w * 0.35)} ${n(t + strip - h * 0.03)} ${n(x)} ${n(t + strip)}`;
				return path(
					`M${n(x)} ${n(t)}${c(t)}L${n(x + dir * w)} ${n(t + strip)}${back}Z`,
					(i % 2 === 0 ? b.lit : b.mid)(colour),
				);
			})
			.join('')
	);
}

/** A market stall with a striped awning. */
export function stall(b: Brush, x: number, y: number, w: number, colour: string, goods: readonly string[]): Svg {
	const h = w * 0.78;
	const count = 8;
	const strip = w / count;
	let out = rect(x + w * 0.06, y - h * 0.72, w * 0.88, h * 0.72, b.dim('#7b6651'));
	out +=
		rect(x + w * 0.04, y - h * 0.8, w * 0.025, h * 0.8, b.dim(C.wood)) +
		rect(x + w * 0.935, y - h * 0.8, w * 0.025, h * 0.8, b.dim(C.wood));
	// Goods: round heaps in crates on the table.
	out += goods
		.map((good, i) => {
			const cw = (w * 0.9) / goods.length;
			const cx = x + w * 0.05 + i * cw;
			let heap = '';
			for (let row = 0; row < 2; row += 1) {
				for (let k = 0; k < 5 - row; k += 1) {
					const r = cw * 0.115;
					heap += disc(
						cx + cw * 0.12 + r * row + k * cw * 0.19,
						y - h * 0.4 - r * 0.9 - row * r * 1.4,
						r,
						(k + row) % 2 === 0 ? b.lit(good) : b.mid(good),
					);
				}
			}
			return heap + rect(cx + cw * 0.03, y - h * 0.41, cw * 0.94, h * 0.09, b.lit(C.brickPale));
		})
		.join('');
	out += rect(x + w * 0.01, y - h * 0.33, w * 0.98, h * 0.05, b.lit(C.wood));
	out += rect(x + w * 0.03, y - h * 0.28, w * 0.94, h * 0.24, b.mid(colour));
	out += rect(x + w * 0.03, y - h * 0.08, w * 0.94, h * 0.08, b.dim(colour));
	// Awning.
	out += each(count, (i) => {
		const top = w * 0.035;
		const tone = i % 2 === 0 ? colour : C.white;
		const left = x + i * strip;
		const inner = (v: number): number => x + top + ((w - top * 2) * v) / count;
		return (
			poly(
				[
					[inner(i), y - h * 1.06],
					[inner(i + 1), y - h * 1.06],
					[left + strip, y - h * 0.76],
					[left, y - h * 0.76],
				],
				b.lit(tone),
			) +
			path(
				`M${n(left)} ${n(y - h * 0.765)}h${n(strip)}v${n(h * 0.05)}a${n(strip / 2)} ${n(strip / 2)} 0 0 1 ${n(-strip)} 0Z`,
				b.mid(tone),
			)
		);
	});
	return out;
}

/** A string of lights that hangs between two points. */
export function lights(b: Brush, from: Point, to: Point, count: number, sag: number, r: number): Svg {
	const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2];
	const at = (t: number): Point => lerp(lerp(from, middle, t), lerp(middle, to, t), t);
	let out = curve(
		`M${n(from[0])} ${n(from[1])}Q${n(middle[0])} ${n(middle[1])} ${n(to[0])} ${n(to[1])}`,
		b.dim(C.iron),
		Math.max(1, r * 0.3),
	);
	for (let i = 1; i < count; i += 1) {
		const [x, y] = at(i / count);
		out += disc(x, y + r, r * 3.4, C.lamp, faint(0.2)) + disc(x, y + r, r, '#fff1c9');
	}
	return out;
}

export const MOOD = {
	morning: {
		sky: ['#8fb9c4', '#cfdccb', '#fbe7c0'],
		haze: '#efe0bf',
		sun: '#ffe6ae',
		warmth: 0.3,
		shade: '#4a6b74',
		dusk: 0.34,
		side: 1,
	},
	noon: {
		sky: ['#5fa3c4', '#a5cfd6', '#ebf0dd'],
		haze: '#dfe9d8',
		sun: '#fff1c2',
		warmth: 0.2,
		shade: '#2f5d74',
		dusk: 0.3,
		side: -1,
	},
	gold: {
		sky: ['#7fa9a6', '#f0d29a', '#f7b673'],
		haze: '#f3c78c',
		sun: '#ffc978',
		warmth: 0.36,
		shade: '#4d4a63',
		dusk: 0.4,
		side: -1,
	},
	sunset: {
		sky: ['#48668a', '#e39a76', '#ffcf87'],
		haze: '#eeb183',
		sun: '#ffb46b',
		warmth: 0.36,
		shade: '#3a3d63',
		dusk: 0.5,
		side: 1,
	},
	evening: {
		sky: ['#203a5c', '#54749a', '#e9b79a'],
		haze: '#8f93a8',
		sun: '#f0b48e',
		warmth: 0.24,
		shade: '#1c2f52',
		dusk: 0.56,
		side: 1,
		lamps: true,
	},
	mist: {
		sky: ['#a9c3c4', '#dcd9c6', '#f7dcb4'],
		haze: '#e6dcc4',
		sun: '#ffe2b0',
		warmth: 0.32,
		shade: '#5c6c7c',
		dusk: 0.4,
		side: -1,
	},
	shower: {
		sky: ['#4f7186', '#9db5b4', '#f4e3bb'],
		haze: '#c9cfbf',
		sun: '#ffe3a3',
		warmth: 0.3,
		shade: '#2f4a62',
		dusk: 0.38,
		side: 1,
	},
	heath: {
		sky: ['#8a9ec2', '#e3c3c6', '#fde0b4'],
		haze: '#e2c4c4',
		sun: '#ffd2a0',
		warmth: 0.3,
		shade: '#4a3f6b',
		dusk: 0.42,
		side: 1,
	},
} as const satisfies Record<string, Mood>;
