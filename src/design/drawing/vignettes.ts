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
import { house } from './shapes/houses.ts';
import { sky } from './shapes/sky.ts';
import { reeds, tree, treeline } from './shapes/trees.ts';
import { boat, drawbridge, lock, quay, shore, water } from './shapes/water.ts';
import { line, path, place, type Svg } from './svg.ts';
import type { Landmark, Look } from './vocabulary.ts';

const size = { width: 600, height: 400 } as const;
const { width, height } = size;
const horizon = 262;

/** The sky, a far line of trees and the land below it. */
function setting(b: Brush, sunAt = 0.82): Svg {
	return (
		sky(b, width, horizon, sunAt) + treeline(b, width, horizon + 2, 30, b.mid(mix(C.deep, b.leaves[0], 0.4), 0.6), 60)
	);
}

/** A near bank with flowers along the bottom. */
function foreground(b: Brush): Svg {
	return path('M0 362q140-16 300 2t300-8v44H0z', b.mid(b.grass)) + flowers(b, 10, 372, 580, 22, 24, 2.4);
}

/** How a building stands in its vignette. */
interface Standing {
	scale: number;
	/** Its left foot. */
	x: number;
	/** What stands behind it and before it. */
	behind?: (b: Brush) => Svg;
	before?: (b: Brush) => Svg;
}

const foot = 318;

function standing(kind: Building, { scale, x, behind, before }: Standing): (b: Brush) => Svg {
	return (b) =>
		setting(b) +
		grounds.meadow(b, { width, top: horizon, bottom: height }) +
		(behind?.(b) ?? '') +
		path(
			`M${Math.round(x - 30)} ${foot + 4}q${Math.round(buildings[kind].width * scale * 0.5 + 30)} -10 ${Math.round(buildings[kind].width * scale + 60)} 0-80 14-${Math.round(buildings[kind].width * scale * 0.5 + 30)} 12t-${Math.round(buildings[kind].width * scale * 0.5 + 30)}-12z`,
			b.dim(b.grass),
		) +
		building(b, kind, x, foot + 2, scale) +
		foreground(b) +
		(before?.(b) ?? '');
}

const oaks = (left: number, right: number) => (b: Brush) =>
	tree(b, 'oak', left, foot - 2, 150, 0.08) + tree(b, 'oak', right, foot - 4, 170, 0.05);

const scenes: Record<Landmark, (b: Brush) => Svg> = {
	kerk: standing('kerk', {
		scale: 1,
		x: 190,
		behind: (b) =>
			tree(b, 'oak', 128, foot - 14, 150, 0.1) +
			tree(b, 'oak', 440, foot - 4, 170, 0.05) +
			house(b, 'corner', 30, foot - 8, 0.7, 0, 0.1),
	}),
	kapel: standing('kapel', { scale: 1.4, x: 200, behind: oaks(150, 430) }),
	molen: standing('molen', { scale: 1.05, x: 230, behind: (b) => house(b, 'long', 400, foot - 6, 0.8, 1, 0.08) }),
	boerderij: standing('boerderij', { scale: 1.5, x: 150, behind: oaks(120, 500) }),
	stolpboerderij: standing('stolpboerderij', { scale: 1.5, x: 180, behind: oaks(130, 470) }),
	watertoren: standing('watertoren', { scale: 1.1, x: 270, behind: oaks(180, 430) }),
	kasteel: (b) =>
		waterside(
			b,
			314,
			(top) =>
				oaks(96, 490)(b) +
				building(b, 'kasteel', 150, top - 6, 1.25) +
				path('M270 306h40l28 94h-96z', b.mid(C.wood)) +
				b.shadow('M267 318h46l2 5h-50zM262 338h56l2 6h-60zM255 362h70l2 7h-74z', 0.2) +
				line('M270 306l-28 94M310 306l28 94', b.lit(C.white), 3),
		),
	hunebed: standing('hunebed', { scale: 1.8, x: 140, behind: oaks(90, 500) }),
	dorpshuis: standing('dorpshuis', { scale: 1.4, x: 130, behind: oaks(96, 540) }),
	school: standing('school', { scale: 1.45, x: 150, behind: oaks(110, 480) }),
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
			[176, 330, 1.5],
			[290, 310, 1.1],
			[430, 344, 1.9],
		]) +
		tree(b, 'pollard', 86, 372, 210),
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
		windmolens(b, 330, horizon + 12, 150) +
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
	const b = brush(look, place);
	return b.finish(size.width, size.height, scenes[place](b));
}
