import { type Brush, brush } from './brush.ts';
import { chance } from './chance.ts';
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
import { house } from './shapes/houses.ts';
import { birds, sky } from './shapes/sky.ts';
import { hedge, reeds, tree, treeline } from './shapes/trees.ts';
import { boat, drawbridge, lock, quay, shore, water } from './shapes/water.ts';
import { line, path, place, type Svg } from './svg.ts';
import type { Landmark, Look } from './vocabulary.ts';

const size = { width: 600, height: 400 } as const;
const { width, height } = size;
const horizon = 262;

/** The sky, a far line of trees and the land below it. */
function setting(b: Brush): Svg {
	return (
		sky(b, width, horizon, b.chance('sun').between(0.68, 0.88)) +
		treeline(b, width, horizon + 2, 30, b.mid(mix(C.deep, b.leaves[0], 0.4), 0.6), 60)
	);
}

/** A near bank with flowers along the bottom. */
function foreground(b: Brush): Svg {
	return path('M0 362q140-16 300 2t300-8v44H0z', b.mid(b.grass)) + flowers(b, 10, 372, 580, 22, 24, 2.4);
}

/** A brush that also says which surroundings are whose turn. */
interface Scenery extends Brush {
	turn: number;
}

/** How a building stands in its vignette. */
interface Standing {
	scale: number;
	/** Its left foot. */
	x: number;
	/** What stands behind it. */
	behind: (b: Scenery) => Svg;
}

const foot = 318;

function standing(kind: Building, { scale, x, behind }: Standing): (b: Scenery) => Svg {
	return (b) =>
		setting(b) +
		grounds.meadow(b, { width, top: horizon, bottom: height }) +
		behind(b) +
		path(
			`M${Math.round(x - 30)} ${foot + 4}q${Math.round(buildings[kind].width * scale * 0.5 + 30)} -10 ${Math.round(buildings[kind].width * scale + 60)} 0-80 14-${Math.round(buildings[kind].width * scale * 0.5 + 30)} 12t-${Math.round(buildings[kind].width * scale * 0.5 + 30)}-12z`,
			b.dim(b.grass),
		) +
		building(b, kind, x, foot + 2, scale) +
		foreground(b);
}

/** What stands on one side of a building, in the middle of the room there, with its foot at y. */
type Beside = (b: Brush, x: number, y: number) => Svg;

const besides = {
	oak: (b, x, y) => tree(b, 'oak', x, y - 4, 160, 0.06),
	birches: (b, x, y) => tree(b, 'birch', x - 16, y - 8, 150, 0.1) + tree(b, 'birch', x + 18, y - 4, 124, 0.08),
	poplars: (b, x, y) => [-30, 0, 30].map((dx, i) => tree(b, 'poplar', x + dx, y - 22, 128 - i * 12, 0.24)).join(''),
	pollards: (b, x, y) => tree(b, 'pollard', x - 26, y, 96, 0.02) + tree(b, 'pollard', x + 34, y - 10, 76, 0.06),
	pine: (b, x, y) => tree(b, 'pine', x, y - 6, 170),
	hedge: (b, x, y) => hedge(b, x - 80, y - 2, 160, 26, 0.06),
	cottage: (b, x, y) => house(b, 'corner', x - 50, y - 16, 0.62, x > 300 ? 1 : 2, 0.14),
	hamlet: (b, x) =>
		house(b, 'long', x - 56, horizon + 18, 0.44, 3, 0.32) +
		house(b, 'corner', x + 16, horizon + 18, 0.44, 0, 0.32) +
		tree(b, 'oak', x + 8, horizon + 18, 58, 0.34),
	steeple: (b, x) =>
		tree(b, 'oak', x - 30, horizon + 14, 56, 0.36) +
		path(`M${x - 6} ${horizon + 14}v-46l7-36 7 36v46z`, b.mid(C.slate, 0.5)) +
		house(b, 'long', x + 12, horizon + 14, 0.34, 1, 0.42),
	birds: (b, x) => birds(b, x - 40, 150),
	fence: (b, x, y) => fence(b, x - 90, y + 4, 180, 24),
} as const satisfies Record<string, Beside>;

/** What stands left and right of a building; each building of a village has another of these. */
const surroundings: readonly (readonly [
	left: readonly (keyof typeof besides)[],
	right: readonly (keyof typeof besides)[],
])[] = [
	[['oak'], ['hedge', 'birds']],
	[['hamlet'], ['birches', 'hedge']],
	[['pollards'], ['steeple']],
	[['cottage', 'hedge'], ['oak']],
	[['poplars'], ['fence', 'birds']],
	[['birds', 'fence'], ['poplars']],
	[['birches'], ['hamlet']],
	[['hedge', 'steeple'], ['pollards']],
	[['pine'], ['birds', 'hedge']],
	[['oak', 'hedge'], ['cottage']],
];

/** What stands around a building, which leaves free what lies between two places. */
const around =
	(kind: Building, left: number, right: number, y = foot) =>
	(b: Scenery) => {
		const turn = Object.keys(buildings).indexOf(kind) + b.turn;
		const [before, after] = surroundings[turn % surroundings.length] ?? [[], []];
		return (
			before.map((name) => besides[name](b, left, y)).join('') +
			after.map((name) => besides[name](b, right, y)).join('')
		);
	};

const scenes: Record<Landmark, (b: Scenery) => Svg> = {
	kerk: standing('kerk', { scale: 0.94, x: 200, behind: around('kerk', 120, 470) }),
	kapel: standing('kapel', { scale: 1.4, x: 200, behind: around('kapel', 110, 480) }),
	molen: standing('molen', { scale: 0.96, x: 230, behind: around('molen', 130, 460) }),
	boerderij: standing('boerderij', { scale: 1.5, x: 150, behind: around('boerderij', 90, 520) }),
	stolpboerderij: standing('stolpboerderij', { scale: 1.5, x: 180, behind: around('stolpboerderij', 100, 500) }),
	watertoren: standing('watertoren', { scale: 1.1, x: 270, behind: around('watertoren', 140, 470) }),
	kasteel: (b) =>
		waterside(
			b,
			314,
			(top) =>
				around('kasteel', 84, 500, top - 6)(b) +
				building(b, 'kasteel', 150, top - 6, 1.25) +
				path('M270 306h40l28 94h-96z', b.mid(C.wood)) +
				b.shadow('M267 318h46l2 5h-50zM262 338h56l2 6h-60zM255 362h70l2 7h-74z', 0.2) +
				line('M270 306l-28 94M310 306l28 94', b.lit(C.white), 3),
		),
	hunebed: standing('hunebed', { scale: 1.8, x: 140, behind: around('hunebed', 90, 510) }),
	dorpshuis: standing('dorpshuis', { scale: 1.4, x: 130, behind: around('dorpshuis', 70, 540) }),
	school: standing('school', { scale: 1.45, x: 150, behind: around('school', 84, 510) }),
	sluis: (b) =>
		waterside(
			b,
			326,
			(top) =>
				tree(b, 'oak', 540, top - 40, 130, 0.1) +
				house(b, 'corner', 428, top - 30, 0.95, 3, 0.03) +
				place(lock(b), 36, top, 1.08) +
				fence(b, 490, top - 12, 120, 18),
		),
	brug: (b) =>
		waterside(
			b,
			296,
			(top) =>
				house(b, 'corner', 400, top - 14, 0.8, 0, 0.08) +
				path('M0 318q80-12 190-6v90H0zM600 316q-80-10-190-4v90h190z', b.mid(b.grass)) +
				place(drawbridge(b), 110, top + 18, 1.25),
		),
	haven: (b) =>
		waterside(
			b,
			290,
			(top) =>
				house(b, 'stepped', 300, top - 34, 0.95, 0) +
				house(b, 'corner', 420, top - 34, 0.95, 2) +
				house(b, 'long', 30, top - 34, 0.9, 1, 0.06) +
				place(quay(b, 640), -20, top) +
				boat(b, 60, top + 36, 1, 1) +
				boat(b, 260, top + 66, 1.5, 0),
		),
	water: (b) =>
		waterside(
			b,
			278,
			(top) =>
				tree(b, 'poplar', 90, top - 4, 90, 0.3) +
				tree(b, 'poplar', 112, top - 4, 76, 0.3) +
				boat(b, 400, top + 26, 0.7, 1) +
				boat(b, 190, top + 72, 1.6, 0),
		),
	polder: (b) =>
		open(b, 'polder') +
		house(b, 'corner', 360, horizon + 14, 0.6, 0, 0.12) +
		tree(b, 'poplar', 350, horizon + 12, 70, 0.2) +
		herd(b, 'cow', [
			[236, 332, 1.5],
			[310, 310, 1.1],
			[430, 344, 1.9],
		]) +
		tree(b, 'pollard', 176, 336, 116) +
		tree(b, 'pollard', 84, 374, 176),
	dijk: (b) =>
		open(b, 'meadow') +
		tree(b, 'oak', 480, 292, 120, 0.1) +
		house(b, 'corner', 320, 298, 0.9, 0, 0.06) +
		dike(b, { width, top: 284, bottom: 366 }) +
		herd(b, 'sheep', [
			[130, 322, 1.8],
			[200, 338, 2],
			[440, 330, 1.8],
		]) +
		water(b, { width, top: 362, bottom: height }) +
		shore(b, width, 362) +
		reeds(b, 50, 404, 60),
	duinen: (b) =>
		sky(b, width, horizon + 40, 0.74) +
		dunes(b, width, 330, 150) +
		path('M0 322q160-14 300 6t300-10v90H0z', b.lit(C.sand)) +
		path('M236 400q60-30 50-46t-8-26h22q30 12 16 28t40 44z', b.lit(mix(C.sand, C.white, 0.4))) +
		fence(b, 376, 372, 150, 32),
	bos: (b) =>
		open(b, 'meadow') +
		treeline(b, width, 300, 62, b.mid(mix(C.pine, b.leaves[0], 0.4), 0.3), 40) +
		path('M250 400q40-60 30-104h22q10 50 80 104z', b.lit(C.path)) +
		tree(b, 'oak', 330, 304, 110, 0.24) +
		tree(b, 'pine', 130, 312, 180, 0.16) +
		tree(b, 'pine', 70, 330, 230, 0.08) +
		tree(b, 'birch', 420, 320, 190, 0.1) +
		tree(b, 'oak', 190, 336, 200) +
		tree(b, 'birch', 466, 334, 220) +
		tree(b, 'oak', 540, 350, 250) +
		tree(b, 'pine', 10, 350, 240) +
		foreground(b),
	hei: (b) =>
		open(b, 'hei') +
		tree(b, 'pine', 130, 306, 180) +
		tree(b, 'birch', 466, 318, 190) +
		tree(b, 'birch', 496, 322, 150) +
		herd(b, 'sheep', [
			[220, 312, 1.3],
			[262, 324, 1.5],
			[196, 330, 1.5],
		]),
	heuvels: (b) =>
		sky(b, width, horizon, 0.74) +
		hills(b, width, 322, 190) +
		path('M0 322q200-24 600 0v80H0z', b.lit(b.meadow, 0.08)) +
		place(building(b, 'kapel', 0, 0), 380, 304, 0.6) +
		tree(b, 'oak', 366, 306, 70, 0.1) +
		tree(b, 'oak', 466, 308, 80, 0.1) +
		tree(b, 'poplar', 120, 318, 110, 0.06) +
		tree(b, 'poplar', 146, 320, 94, 0.06) +
		path('M200 400q30-40 110-50t80-42h10q-10 34-70 50t-60 42z', b.lit(C.path)) +
		foreground(b),
	brink: (b) =>
		open(b, 'meadow') +
		house(b, 'corner', 36, 306, 0.9, 0, 0.06) +
		house(b, 'long', 420, 306, 0.9, 1, 0.06) +
		house(b, 'stepped', 300, 302, 0.8, 2, 0.1) +
		tree(b, 'oak', 212, 340, 230) +
		tree(b, 'oak', 392, 352, 260) +
		bench(b, 270, 350) +
		lantern(b, 500, 352) +
		foreground(b),
	bollenvelden: (b) =>
		open(b, 'bollenvelden') +
		tree(b, 'oak', 334, horizon + 8, 84, 0.2) +
		house(b, 'long', 350, horizon + 12, 0.66, 1, 0.1) +
		tree(b, 'poplar', 140, horizon + 8, 90, 0.2),
	kassen: (b) =>
		open(b, 'meadow') +
		tree(b, 'poplar', 520, 300, 120, 0.14) +
		house(b, 'corner', 470, 306, 0.7, 0, 0.1) +
		kassen(b, 190, 306, 280, 50) +
		kassen(b, 40, 342, 460, 92) +
		path('M0 344h600v16H0z', b.lit(C.path)) +
		foreground(b),
	windmolens: (b) =>
		open(b, 'polder') +
		windmolens(b, 330, horizon + 12, 134) +
		herd(b, 'cow', [
			[140, 330, 1.4],
			[430, 346, 1.7],
		]) +
		fence(b, -10, 384, 620, 28),
};

/** Sky and far trees over open ground. */
function open(b: Brush, ground: Ground): Svg {
	return setting(b) + grounds[ground](b, { width, top: horizon, bottom: height });
}

/** Water with a far bank at a height, what stands on that bank, and reed in the corner. */
function waterside(b: Brush, top: number, subject: (top: number) => Svg): Svg {
	return (
		setting(b) +
		grounds.meadow(b, { width, top: horizon, bottom: top }) +
		water(b, { width, top, bottom: height }) +
		shore(b, width, top) +
		subject(top) +
		reeds(b, 40, 400, 70) +
		reeds(b, 560, 404, 80)
	);
}

/** One landmark in its surroundings, 600 by 400, which may be cropped to 16:9. At most 8000 bytes. */
export function vignette(place: Landmark, look: Look): string {
	const b = { ...brush(look, place), turn: chance(`${look.seed}/vignettes`).whole(0, surroundings.length - 1) };
	return b.finish(size.width, size.height, scenes[place](b));
}
