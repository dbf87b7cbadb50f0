import { type Brush, brush } from './brush.ts';
import { C, mix } from './light.ts';
import { type Building, building, buildings } from './shapes/buildings.ts';
import {
	bench,
	dike,
	dunes,
	fence,
	flowers,
	grounds,
	herd,
	hills,
	kassen,
	lantern,
	windmolens,
} from './shapes/ground.ts';
import { type House, house, houses } from './shapes/houses.ts';
import { birds, sky } from './shapes/sky.ts';
import { grove, hedge, reeds, tree, treeline, treeShape, tufts } from './shapes/trees.ts';
import { boat, drawbridge, lock, quay, shore, water } from './shapes/water.ts';
import { path, place, type Svg } from './svg.ts';
import type { Landmark, Look } from './vocabulary.ts';

const size = { width: 1600, height: 640 } as const;
const byteLimit = 8000;
/** The line on which the village stands. */
const line = 398;
const mostPlaces = 8;
/** So many places, the most important ones, are always drawn. */
const assured = 5;

/** What each landmark is to a landscape. */
const parts = {
	kerk: 'building',
	kapel: 'building',
	molen: 'building',
	boerderij: 'building',
	stolpboerderij: 'building',
	watertoren: 'building',
	kasteel: 'building',
	hunebed: 'building',
	dorpshuis: 'building',
	school: 'building',
	polder: 'ground',
	bollenvelden: 'ground',
	hei: 'ground',
	heuvels: 'backdrop',
	duinen: 'backdrop',
	bos: 'backdrop',
	windmolens: 'backdrop',
	water: 'water',
	haven: 'water',
	brug: 'crossing',
	sluis: 'crossing',
	dijk: 'edge',
	brink: 'edge',
	kassen: 'edge',
} as const satisfies Record<Landmark, string>;
type Part = (typeof parts)[Landmark];
/** The landmarks that are one part of a landscape. */
type Of<P extends Part> = { [L in Landmark]: (typeof parts)[L] extends P ? L : never }[Landmark];

/** What is drawn of a list of places, by part. */
type Plan = { [P in Part]: Of<P>[] };

/** How many of a part there is room for, once the assured places have theirs. */
const room: Record<Part, number> = { building: 4, ground: 1, backdrop: 1, water: 2, crossing: 1, edge: 1 };

function planOf(places: readonly Landmark[]): Plan {
	const plan: Plan = { building: [], ground: [], backdrop: [], water: [], crossing: [], edge: [] };
	let taken = 0;
	for (const place of new Set(places)) {
		if (taken === mostPlaces) break;
		const list: Landmark[] = plan[parts[place]];
		if (taken >= assured && list.length >= room[parts[place]]) continue;
		list.push(place);
		taken += 1;
	}
	return plan;
}

/** What stands behind a village, from far to near; it stands apart from what else is there. */
const backdrops: { [B in Of<'backdrop'>]: (b: Brush, crowded: boolean) => Svg } = {
	heuvels: (b, crowded) => hills(b, size.width, line, crowded ? 170 : 120),
	duinen: (b, crowded) => dunes(b, size.width, line, crowded ? 130 : 110),
	bos: (b, crowded) => {
		const wood = treeline(b, size.width, line, 90, b.mid(mix(C.pine, b.leaves[0], 0.3), 0.42), crowded ? 0 : 120);
		return crowded ? place(wood, 880, 0) : wood;
	},
	windmolens: (b) => windmolens(b, 470, line - 4, 168),
};
const backdropOrder = ['heuvels', 'duinen', 'bos', 'windmolens'] as const;

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
	const most = whole(4, 5) - Math.floor(plan.building.length / 2);
	const count = variety === 0 ? 0 : Math.max(2, most);
	const first = whole(0, 3);
	const home = (i: number): Piece => {
		const kind = kinds[(i + (i >> 1)) % variety] ?? kinds[0];
		const scale = between(1, 1.12);
		const y = line + between(5, 9);
		return { width: houses[kind].width * scale, draw: (x) => house(b, kind, x, y, scale, i + first, 0.03) };
	};
	const [hero, ...others] = plan.building;
	const middle = hero ? grand(b, hero) : home(6);
	const homes = Array.from({ length: count }, (_, i) => home(i));
	const green = plan.edge.includes('brink');
	const gaps = Array.from({ length: count + others.length }, (_, i) => {
		// The green of a brink lies on both sides of what stands in the middle, under great oaks.
		if (green && i < 2) return { space: 130, oak: 'front' };
		return next() < 0.6 ? { space: between(44, 64), oak: 'behind' } : { space: between(8, 18), oak: '' };
	});
	/** What stands beside the middle, right and left by turns. */
	const arranged = () => {
		const row = Array.from({ length: Math.max(homes.length, others.length) }, (_, i) => {
			const other = others[i];
			return [...homes.slice(i, i + 1), ...(other ? [grand(b, other)] : [])];
		}).flat();
		return row.map((piece, i) => ({ piece, ...(gaps[i] ?? { space: 12, oak: '' }), toRight: i % 2 === 0 }));
	};
	let row = arranged();
	const extent = (toRight: boolean) =>
		row.filter((it) => it.toRight === toRight).reduce((sum, { piece, space }) => sum + piece.width + space, 0);
	// A house makes way for a landmark.
	while (middle.width + extent(true) + extent(false) > sides.right - sides.left && homes.length + others.length > 0) {
		if (homes.length > 0) homes.pop();
		else others.pop();
		row = arranged();
	}
	const wanted = 800 - middle.width / 2 + (plan.crossing.length > 0 ? crossingShift : 0) + between(-40, 40);
	const outermost = sides.right - extent(true) - middle.width;
	let left = Math.min(Math.max(wanted, sides.left + extent(false)), outermost);
	let right = left + middle.width;
	let drawn = middle.draw(left);
	const groves: [Svg, Svg] = ['', ''];
	const oak = (x: number) => {
		groves[whole(0, 1)] += treeShape(b, 'oak', x, line + 5, Math.round(between(115, 160)));
	};
	let front = '';
	for (const { piece, space, oak: shade, toRight } of row) {
		const x = toRight ? right + space : left - space - piece.width;
		const gap = toRight ? right + space / 2 : left - space / 2;
		if (shade === 'behind') oak(gap);
		if (shade === 'front') front += tree(b, 'oak', gap, line + 26, 200);
		drawn += piece.draw(x);
		if (toRight) right = x + piece.width;
		else left = x;
	}
	if (green && row.length < 2) front += tree(b, 'oak', left - 66, line + 26, 200);
	if (b.thrift < 2) oak(right + 70);
	if (extras > 1) {
		groves[0] += treeShape(b, 'poplar', left - 50, line + 4, 170) + treeShape(b, 'poplar', left - 82, line + 3, 142);
	}
	const second = pick(b.leaves);
	return grove(b, groves[0], 0.14, b.leaves[0]) + grove(b, groves[1], 0.1, second) + drawn + front;
}

/** Where the levels of a landscape lie: what is nearer begins lower. */
interface Levels {
	/** Where fields end and a dike or the near ground begins. */
	fields: number;
	/** The crest of a dike. */
	crest: number;
	/** Where water begins, or the bottom of the picture. */
	top: number;
}

function levelsOf(plan: Plan): Levels {
	const wet = plan.crossing.length + plan.water.length > 0;
	const fielded = plan.ground.length > 0;
	const diked = plan.edge.includes('dijk');
	// The far bank is high before a lock, and stands back behind fields.
	const bank = crossingsFar(plan) || (diked && fielded) ? 524 : !fielded && plan.edge.length === 0 ? 452 : 484;
	const top = wet ? bank : size.height;
	const crest = !fielded ? 424 : wet ? 458 : 500;
	return { top, crest, fields: diked ? crest + 4 : top };
}

/** Fields of one or more kinds, the most important nearest. */
function fields(b: Brush, plan: Plan, bottom: number): Svg {
	const kinds = plan.ground.length > 0 ? plan.ground.toReversed() : (['meadow'] as const);
	const from = line + 12;
	const near = Math.min(bottom, 590);
	const deep = (part: number) => (part === 1 ? bottom : Math.round(from + (near - from) * part ** 1.15));
	return kinds
		.map((kind, i) =>
			grounds[kind](b, { width: size.width, top: deep(i / kinds.length), bottom: deep((i + 1) / kinds.length) }),
		)
		.join('');
}

const edges: { [E in Of<'edge'>]: (b: Brush, levels: Levels) => Svg } = {
	dijk: (b, { crest, top }) =>
		dike(b, { width: size.width, top: crest, bottom: Math.min(top, crest + 100) }) +
		(top === size.height ? path(`M0 ${crest + 98}q800-16 1600 0V640H0z`, b.lit(b.grass)) : '') +
		herd(b, 'sheep', [
			[1120, crest + 26, 1.2],
			[1176, crest + 32, 1.2],
		]),
	brink: (b) => bench(b, 600, 462) + lantern(b, 1010, 466),
	kassen: (b, { fields }) => kassen(b, 980, Math.min(446, fields - 8), 420, 54),
};
/** From far to near. */
const edgeOrder = ['kassen', 'dijk', 'brink'] as const;

/** How far the village moves to the right of a bridge or a lock, so that both are seen. */
const crossingShift = 110;
/** The middle of the water under a bridge or before a lock. */
const crossingAt = 560;

/** Whether bridge and lock are in the far bank: there a bridge leaves room for a lock or a harbour. */
function crossingsFar(plan: Plan): boolean {
	return plan.crossing.includes('sluis') || (plan.crossing.length > 0 && plan.water.includes('haven'));
}

function crossings(b: Brush, plan: Plan, top: number): Svg {
	if (!crossingsFar(plan)) {
		return (
			path('M0 506q180-22 390-8 40 4 50 34 10 60 110 108H0z', b.mid(b.grass)) +
			path('M1600 496q-400-26-850 0-42 4-50 34-10 60 60 110h840z', b.mid(b.grass)) +
			path('M1600 548q-420-40-780-42h-70v8h60q330 14 790 64z', b.lit(C.path)) +
			place(drawbridge(b), crossingAt - 150, 504)
		);
	}
	const locked = plan.crossing.includes('sluis');
	const at = locked ? 130 : crossingAt - 150;
	const far = top - 60;
	const bridge =
		path(`M${at + 104} ${far - 14}h92l54 76h-200z`, mix(b.dim(b.water), b.mood.sky[1], 0.4)) +
		place(drawbridge(b), at, far);
	return (
		(plan.crossing.includes('brug') ? bridge : '') +
		(locked ? place(lock(b), plan.crossing.length > 1 ? 520 : crossingAt - 180, top) : '')
	);
}

/** The harbour: a quay along the right, and boats. */
function harbour(b: Brush, top: number, extras: number): Svg {
	return (
		place(quay(b, 640), 990, top) + boat(b, 1010, top + 40, 1, 0) + (extras > 1 ? boat(b, 1190, top + 26, 0.8, 1) : '')
	);
}

/** Where pollard willows grow; elsewhere there is a hedge. */
const willowy: ReadonlySet<Landmark> = new Set(['water', 'polder', 'dijk', 'sluis', 'brug', 'haven', 'boerderij']);

/** What grows in the left corner and in the right one, on near ground. */
function corners(b: Brush, plan: Plan, extras: number): Svg {
	if (extras === 0) return '';
	if (!Object.values(plan).some((list: Landmark[]) => list.some((name) => willowy.has(name)))) {
		return (
			hedge(b, -20, 592, 300, 40) +
			tufts(b, [
				[330, 622],
				[1250, 620],
				[1420, 598],
			])
		);
	}
	const { between } = b.chance('willows');
	return (
		tree(b, 'pollard', 196 + between(-20, 30), 572, 98) +
		tree(b, 'pollard', 96 + between(-20, 20), 578, 130) +
		(extras > 1 ? tree(b, 'pollard', 1490 + between(-30, 30), 570, 118) : '') +
		(extras > 2
			? tufts(b, [
					[270, 622],
					[1400, 622],
				])
			: '')
	);
}

/** The near banks in both corners, with what grows there. */
function banks(b: Brush, plan: Plan, extras: number): Svg {
	const near = plan.crossing.length > 0 && !crossingsFar(plan);
	return (
		(near ? '' : path('M0 554q150-10 290 34t260 52H0zM1600 548q-180 4-290 52t-150 40h440z', b.mid(b.grass))) +
		corners(b, plan, extras) +
		(extras > 1 ? reeds(b, 520, 644, 90) + reeds(b, 1180, 644, 100) : '') +
		flowers(b, 20, 610, 380, 28, (extras - 1) * 12, 3.4)
	);
}

/** A near meadow with a road to the village, where there is no water. */
function dryland(b: Brush, plan: Plan, extras: number): Svg {
	const road =
		plan.ground.length === 0
			? path(`M826 ${line + 14}q-40 40 30 84t-100 142h190q70-100-10-160t-86-66z`, b.lit(C.path, 0.05))
			: '';
	return (
		road +
		path('M0 556q160-16 320 30t290 54H0zM1600 556q-180 0-290 46t-190 38h480z', b.mid(b.grass)) +
		corners(b, plan, extras) +
		(extras > 1 ? fence(b, 1220, 622, 340, 36) : '') +
		flowers(b, 20, 612, 420, 24, (extras - 1) * 14, 3.6)
	);
}

/** How richly a plan is drawn: what grows around the village (0–3), the kinds of house (0–2), and the thrift of the brush. */
interface Measure {
	extras: number;
	kinds: number;
	thrift: number;
}

function compose(places: readonly Landmark[], look: Look, { extras, kinds, thrift }: Measure): Svg {
	const plan = planOf(places);
	const b = brush(look, 'landscape', 'wide', thrift);
	const { width, height } = size;
	const levels = levelsOf(plan);
	const { top } = levels;
	return b.finish(
		width,
		height,
		sky(b, width, line, b.chance('sun').between(0.7, 0.8)) +
			(extras > 1 ? birds(b, 640, 190) : '') +
			backdropOrder
				.filter((name) => plan.backdrop.includes(name))
				.map((name) => backdrops[name](b, plan.backdrop.length > 1))
				.join('') +
			(thrift < 2 ? treeline(b, width, line + 2, 44, b.mid(mix(C.deep, b.leaves[0], 0.4), 0.6)) : '') +
			path(`M0 ${line}h1600v40H0z`, b.lit(b.meadow, 0.3)) +
			village(b, plan, kinds, extras) +
			fields(b, plan, levels.fields) +
			edgeOrder
				.filter((name) => plan.edge.includes(name))
				.map((name) => edges[name](b, levels))
				.join('') +
			(top < height
				? water(b, { width, top, bottom: height }) +
					shore(b, width, top) +
					(plan.water.includes('haven') ? harbour(b, top, extras) : '') +
					(plan.crossing.length > 0 ? crossings(b, plan, top) : boat(b, 560, top + 70, 1, 2, true)) +
					banks(b, plan, extras)
				: dryland(b, plan, extras)),
	);
}

/** The looks in which a village takes most bytes. */
const heaviest = [
	{ season: 'summer', light: 'evening' },
	{ season: 'winter', light: 'day' },
	{ season: 'winter', light: 'evening' },
] as const;

/** From the richest to the barest: houses and shadows make way before a place that is named does. */
const measures: readonly Omit<Measure, 'extras'>[] = [
	{ kinds: 2, thrift: 0 },
	{ kinds: 1, thrift: 0 },
	{ kinds: 1, thrift: 1 },
	{ kinds: 0, thrift: 1 },
	{ kinds: 0, thrift: 2 },
	{ kinds: 0, thrift: 3 },
];
/** A measure this bare is for the assured places only. */
const bare = 3;

/** What is drawn of a list of places, and how richly. */
interface Choice {
	kept: readonly Landmark[];
	measure: Omit<Measure, 'extras'>;
}

/**
 * The places that there are bytes for. Measured in the heaviest looks and not in the look that is
 * asked for: else a mill could vanish at dusk, or a church in spring.
 */
function affordable(places: readonly Landmark[], look: Look): Choice {
	const fits = (list: readonly Landmark[], measure: Omit<Measure, 'extras'>) =>
		heaviest.every((heavy) => compose(list, { ...look, ...heavy }, { extras: 0, ...measure }).length <= byteLimit);
	const all = [...new Set(places)];
	const rich = measures.slice(0, bare).find((measure) => fits(all, measure));
	if (rich) return { kept: all, measure: rich };
	const kept = all.slice(0, assured);
	const measure = measures.find((each, i) => (i >= bare - 1 || all.length <= assured) && fits(kept, each)) ?? {
		kinds: 0,
		thrift: 3,
	};
	for (const place of all.slice(assured)) if (fits([...kept, place], measure)) kept.push(place);
	return { kept, measure };
}

/** The richest drawing that there are bytes for, and the places in it. */
function richest(places: readonly Landmark[], look: Look): { drawing: Svg; kept: readonly Landmark[] } {
	const { kept, measure } = affordable(places, look);
	for (const extras of [3, 2, 1, 0]) {
		const drawing = compose(kept, look, { extras, ...measure });
		if (drawing.length <= byteLimit) return { drawing, kept };
	}
	return richest(kept.slice(0, -1), look);
}

/** The places of a list that its landscape shows. */
export function shown(places: readonly Landmark[], look: Look): ReadonlySet<Landmark> {
	return new Set(Object.values(planOf(richest(places, look).kept)).flat());
}

/**
 * A wide panorama of a village, 1600 by 640, out of what the place has; the order of the places is
 * their importance, and the first five are always shown. What matters stands in the middle, so that it
 * may be cropped to 2:1 or to a band. At most 8000 bytes. A village looks the same in every season and
 * light, but for leaves, snow and sky.
 */
export function landscape(places: readonly Landmark[], look: Look): string {
	return richest(places, look).drawing;
}
