import { type Brush, brush } from './brush.ts';
import { C, mix } from './light.ts';
import { type Building, building, buildings } from './shapes/buildings.ts';
import {
	bench,
	dike,
	dunes,
	fence,
	flowers,
	type Ground,
	grounds,
	herd,
	hills,
	kassen,
	lantern,
	windmolens,
} from './shapes/ground.ts';
import { type House, house, houses } from './shapes/houses.ts';
import { birds, sky } from './shapes/sky.ts';
import { grove, reeds, tree, treeline, treeShape } from './shapes/trees.ts';
import { boat, drawbridge, lock, quay, shore, water } from './shapes/water.ts';
import { path, place, type Svg } from './svg.ts';
import type { Landmark, Look } from './vocabulary.ts';

const size = { width: 1600, height: 640 } as const;
const byteLimit = 8000;
/** The line on which the village stands. */
const line = 398;
const mostPlaces = 8;
const mostBuildings = 4;

/** What a landmark is to a landscape: each part has room for a few. */
type Part =
	| { part: 'building'; building: Building }
	| { part: 'ground'; ground: Ground }
	| { part: 'backdrop'; backdrop: Backdrop }
	| { part: 'water'; water: Water }
	| { part: 'crossing'; crossing: Crossing }
	| { part: 'edge'; edge: Edge };
type Backdrop = 'heuvels' | 'duinen' | 'bos' | 'windmolens';
type Water = 'water' | 'haven';
type Crossing = 'brug' | 'sluis';
type Edge = 'dijk' | 'brink' | 'kassen';

const parts: Record<Landmark, Part> = {
	kerk: { part: 'building', building: 'kerk' },
	kapel: { part: 'building', building: 'kapel' },
	molen: { part: 'building', building: 'molen' },
	boerderij: { part: 'building', building: 'boerderij' },
	stolpboerderij: { part: 'building', building: 'stolpboerderij' },
	watertoren: { part: 'building', building: 'watertoren' },
	kasteel: { part: 'building', building: 'kasteel' },
	hunebed: { part: 'building', building: 'hunebed' },
	dorpshuis: { part: 'building', building: 'dorpshuis' },
	school: { part: 'building', building: 'school' },
	polder: { part: 'ground', ground: 'polder' },
	bollenvelden: { part: 'ground', ground: 'bollenvelden' },
	hei: { part: 'ground', ground: 'hei' },
	heuvels: { part: 'backdrop', backdrop: 'heuvels' },
	duinen: { part: 'backdrop', backdrop: 'duinen' },
	bos: { part: 'backdrop', backdrop: 'bos' },
	windmolens: { part: 'backdrop', backdrop: 'windmolens' },
	water: { part: 'water', water: 'water' },
	brug: { part: 'crossing', crossing: 'brug' },
	sluis: { part: 'crossing', crossing: 'sluis' },
	haven: { part: 'water', water: 'haven' },
	dijk: { part: 'edge', edge: 'dijk' },
	brink: { part: 'edge', edge: 'brink' },
	kassen: { part: 'edge', edge: 'kassen' },
};

/** What is drawn of a list of places: the first of each part, as many as there is room for. */
interface Plan {
	buildings: Building[];
	ground: Ground;
	backdrops: Backdrop[];
	waters: Water[];
	crossing?: Crossing;
	edges: Edge[];
}

/** Each takes a place into a plan, and says whether there was room. */
const takes: { [Name in Part['part']]: (plan: Plan, it: Extract<Part, { part: Name }>) => boolean } = {
	building: ({ buildings: list }, { building: kind }) => list.length < mostBuildings && list.push(kind) > 0,
	ground: (plan, { ground }) => {
		if (plan.ground !== 'meadow') return false;
		plan.ground = ground;
		return true;
	},
	backdrop: ({ backdrops: list }, { backdrop }) => list.length === 0 && list.push(backdrop) > 0,
	water: ({ waters: list }, { water: kind }) => list.push(kind) > 0,
	crossing: (plan, { crossing }) => {
		if (plan.crossing) return false;
		plan.crossing = crossing;
		return true;
	},
	edge: ({ edges: list }, { edge }) => list.length === 0 && list.push(edge) > 0,
};

function planOf(places: readonly Landmark[]): Plan {
	const plan: Plan = { buildings: [], ground: 'meadow', backdrops: [], waters: [], edges: [] };
	let taken = 0;
	for (const place of new Set(places)) {
		if (taken === mostPlaces) break;
		const it = parts[place];
		const take = takes[it.part] as (plan: Plan, it: Part) => boolean;
		if (take(plan, it)) taken += 1;
	}
	return plan;
}

const backdrops: Record<Backdrop, (b: Brush) => Svg> = {
	heuvels: (b) => hills(b, size.width, line, 120),
	duinen: (b) => dunes(b, size.width, line, 110),
	bos: (b) => treeline(b, size.width, line, 90, b.mid(mix(C.pine, b.leaves[0], 0.3), 0.42), 120),
	windmolens: (b) => windmolens(b, 470, line - 4, 190),
};

/** A building of the village: what it takes in width, and how it is drawn from its left side. */
interface Piece {
	width: number;
	draw: (x: number) => Svg;
}

/** Between these sides the village stays. */
const sides = { left: 90, right: 1510 } as const;

/** Towers and mills keep their size; what is low may be a little larger. */
const towering = 190;

function grand(b: Brush, kind: Building): Piece {
	const { width, height } = buildings[kind];
	const scale = height > towering ? 1 : 1.14;
	return { width: width * scale, draw: (x) => building(b, kind, x, line + 6, scale) };
}

/** The village from the left to the right: houses between its landmarks, the most important in the middle. */
function village(b: Brush, plan: Plan, variety: number, extras: number): Svg {
	const { between, whole, pick, next } = b.chance('village');
	const kinds: readonly [House, House] = pick<readonly [House, House]>([
		['corner', 'long'],
		['long', 'corner'],
		['corner', 'stepped'],
		['long', 'stepped'],
	]);
	const count = Math.max(2, whole(4, 5) - Math.floor(plan.buildings.length / 2));
	const first = whole(0, 3);
	const home = (i: number): Piece => {
		const kind = kinds[(i + (i >> 1)) % variety] ?? kinds[0];
		const scale = between(1, 1.12);
		const y = line + between(5, 9);
		return { width: houses[kind].width * scale, draw: (x) => house(b, kind, x, y, scale, i + first, 0.03) };
	};
	const [hero, ...others] = plan.buildings;
	const middle = hero ? grand(b, hero) : home(6);
	const queue = Array.from({ length: Math.max(count, others.length) }, (_, i) => {
		const other = others[i];
		return [...(i < count ? [home(i)] : []), ...(other ? [grand(b, other)] : [])];
	}).flat();
	const crossing = plan.crossing ? crossingShift : 0;
	let left = 800 - middle.width / 2 + crossing + between(-40, 40);
	let right = left + middle.width;
	let drawn = middle.draw(left);
	const groves: [Svg, Svg] = ['', ''];
	const oak = (x: number) => {
		groves[whole(0, 1)] += treeShape(b, 'oak', x, line + 5, Math.round(between(115, 160)));
	};
	const green = plan.edges.includes('brink');
	let front = '';
	queue.forEach((piece, i) => {
		// The green of a brink lies on both sides of what stands in the middle, under great oaks.
		const onGreen = green && i < 2;
		const shaded = !onGreen && next() < 0.6;
		const space = onGreen ? 130 : shaded ? between(44, 64) : between(8, 18);
		const toRight = i % 2 === 0;
		const x = toRight ? right + space : left - space - piece.width;
		if (x < sides.left || x + piece.width > sides.right) return;
		const gap = toRight ? right + space / 2 : left - space / 2;
		if (shaded) oak(gap);
		if (onGreen) front += tree(b, 'oak', gap, line + 26, 200);
		drawn += piece.draw(x);
		if (toRight) right = x + piece.width;
		else left = x;
	});
	oak(right + 70);
	if (extras > 0) {
		groves[0] += treeShape(b, 'poplar', left - 50, line + 4, 170) + treeShape(b, 'poplar', left - 82, line + 3, 142);
	}
	const second = pick(b.leaves);
	return grove(b, groves[0], 0.14, b.leaves[0]) + grove(b, groves[1], 0.1, second) + drawn + front;
}

const edges: Record<Edge, (b: Brush, bottom: number) => Svg> = {
	dijk: (b, bottom) =>
		dike(b, { width: size.width, top: 424, bottom }) +
		herd(b, 'sheep', [
			[800, 450, 1.2],
			[850, 456, 1.2],
		]),
	brink: (b) => bench(b, 600, 462) + lantern(b, 1010, 466),
	kassen: (b) => kassen(b, 980, 446, 420, 48),
};

/** How far the village moves to the right of a bridge or a lock, so that both are seen. */
const crossingShift = 110;
/** The middle of the water under a bridge or before a lock. */
const crossingAt = 560;

const crossings: Record<Crossing, (b: Brush, top: number) => Svg> = {
	brug: (b) =>
		path('M0 506q180-22 390-8 40 4 50 34 10 60 110 108H0z', b.mid(b.grass)) +
		path('M1600 496q-400-26-850 0-42 4-50 34-10 60 60 110h840z', b.mid(b.grass)) +
		path('M1600 548q-420-40-780-42h-70v8h60q330 14 790 64z', b.lit(C.path)) +
		place(drawbridge(b), crossingAt - 150, 504),
	sluis: (b, top) => place(lock(b), crossingAt - 180, top),
};

/** Where the water begins: the far bank is high before a lock, and stands back behind fields. */
function waterTopOf(plan: Plan): number {
	if (plan.crossing === 'sluis') return 524;
	return plan.ground === 'meadow' && plan.edges.length === 0 ? 452 : 484;
}

/** The harbour: a quay along the right, and boats. */
function harbour(b: Brush, top: number, extras: number): Svg {
	return (
		place(quay(b, 640), 990, top) + boat(b, 1010, top + 40, 1, 0) + (extras > 0 ? boat(b, 1190, top + 26, 0.8, 1) : '')
	);
}

/** The near banks in both corners, with willows and reed. */
function banks(b: Brush, plan: Plan, extras: number): Svg {
	const corners =
		plan.crossing === 'brug'
			? ''
			: path('M0 572q150-10 290 22t260 46H0zM1600 560q-180 4-290 44t-150 36h440z', b.mid(b.grass));
	return (
		corners +
		tree(b, 'pollard', 120, 604, 230) +
		tree(b, 'pollard', 1490, 604, 240) +
		(extras > 0 ? tree(b, 'pollard', 300, 620, 170) : '') +
		(extras > 1 ? reeds(b, 520, 644, 90) + reeds(b, 1180, 644, 100) : '') +
		flowers(b, 20, 606, 380, 30, extras * 9, 3.4)
	);
}

/** A near meadow with a road to the village, where there is no water. */
function dryland(b: Brush, plan: Plan, extras: number): Svg {
	const road =
		plan.ground === 'meadow'
			? path(`M826 ${line + 14}q-40 40 30 84t-100 142h190q70-100-10-160t-86-66z`, b.lit(C.path, 0.05))
			: '';
	return (
		road +
		path('M0 580q160-22 320 10t290 50H0zM1600 566q-180 0-290 38t-190 36h480z', b.mid(b.grass)) +
		fence(b, 1220, 622, 340, 36) +
		tree(b, 'pollard', 130, 612, 230) +
		(extras > 0 ? tree(b, 'oak', 1490, 606, 260) : '') +
		flowers(b, 20, 604, 420, 30, extras * 12, 3.6)
	);
}

/** How richly a plan is drawn: what grows around the village (0–3), and the kinds of house (1–2). */
interface Measure {
	extras: number;
	kinds: number;
}

function compose(places: readonly Landmark[], look: Look, { extras, kinds }: Measure): Svg {
	const plan = planOf(places);
	const b = brush(look, 'landscape', 'wide');
	const { width, height } = size;
	const wet = plan.crossing !== undefined || plan.waters.length > 0;
	const top = waterTopOf(plan);
	const field = { width, top: line + 12, bottom: wet ? top : height };
	return b.finish(
		width,
		height,
		sky(b, width, line, b.chance('sun').between(0.7, 0.8)) +
			(extras > 0 ? birds(b, 640, 190) : '') +
			plan.backdrops.map((name) => backdrops[name](b)).join('') +
			treeline(b, width, line + 2, 44, b.mid(mix(C.deep, b.leaves[0], 0.4), 0.6)) +
			path(`M0 ${line}h1600v40H0z`, b.lit(b.meadow, 0.3)) +
			village(b, plan, kinds, extras) +
			grounds[plan.ground](b, field) +
			plan.edges.map((name) => edges[name](b, field.bottom)).join('') +
			(wet
				? water(b, { width, top, bottom: height }) +
					shore(b, width, top) +
					(plan.waters.includes('haven') ? harbour(b, top, extras) : '') +
					(plan.crossing ? crossings[plan.crossing](b, top) : boat(b, 560, top + 70, 1, 2, true)) +
					banks(b, plan, extras)
				: dryland(b, plan, extras)),
	);
}

/** The looks in which a village takes most bytes. */
const heaviest = [
	{ season: 'summer', light: 'evening' },
	{ season: 'winter', light: 'day' },
] as const;

/**
 * The places that there are bytes for, and the kinds of house. Measured in the heaviest looks and not
 * in the look that is asked for: else a mill could vanish at dusk, or a church in spring.
 */
function affordable(places: readonly Landmark[], look: Look): { kept: readonly Landmark[]; kinds: number } {
	const fits = (list: readonly Landmark[], kinds: number) =>
		heaviest.every((heavy) => compose(list, { ...look, ...heavy }, { extras: 0, kinds }).length <= byteLimit);
	const all = [...new Set(places)];
	const kinds = [2, 1].find((count) => fits(all, count));
	if (kinds) return { kept: all, kinds };
	const kept: Landmark[] = [];
	for (const place of all) if (fits([...kept, place], 1)) kept.push(place);
	return { kept, kinds: 1 };
}

/**
 * A wide panorama of a village, 1600 by 640, out of what the place has; the order of the places is
 * their importance. What matters stands in the middle, so that it may be cropped to 2:1 or to a band.
 * At most 8000 bytes. A village looks the same in every season and light, but for leaves, snow and sky.
 */
export function landscape(places: readonly Landmark[], look: Look): string {
	const { kept, kinds } = affordable(places, look);
	for (const extras of [3, 2, 1, 0]) {
		const drawing = compose(kept, look, { extras, kinds });
		if (drawing.length <= byteLimit) return drawing;
	}
	return landscape(kept.slice(0, -1), look);
}
