import type { Bounds, Position } from './layers.ts';
import { boxOf } from './shapes.ts';

/** Metres in a degree of latitude. */
export const metresPerDegree = 111_320;

/** A position on a drawing, in pixels from its upper left corner. */
export type Pixel = readonly [x: number, y: number];

/** How the degrees of a map lie on a drawing. */
export interface Plane {
	width: number;
	height: number;
	metresPerPixel: number;
	to: (position: Position) => Pixel;
}

const narrowing = (south: number, north: number) => Math.cos(((south + north) / 2) * (Math.PI / 180));

/**
 * Lays bounds on a drawing of a given width: x is linear in longitude and y in latitude, stretched so
 * that a metre is as long both ways in the middle (plate carrée with the middle as standard parallel).
 * Over the size of a village that is the same as Web Mercator to well under a pixel.
 */
export function planeOf([west, south, east, north]: Bounds, width: number): Plane {
	const narrow = narrowing(south, north);
	const perDegree = width / (east - west);
	return {
		width,
		height: Math.round(((north - south) * perDegree) / narrow),
		metresPerPixel: (metresPerDegree * narrow) / perDegree,
		to: ([lon, lat]) => [(lon - west) * perDegree, ((north - lat) * perDegree) / narrow],
	};
}

/** The bounds of a drawing around a position: so many metres wide, with a ratio of width to height. */
export function boundsAround([lon, lat]: Position, metres: number, ratio: number): Bounds {
	const up = metres / ratio / 2 / metresPerDegree;
	const aside = metres / 2 / metresPerDegree / Math.cos(lat * (Math.PI / 180));
	return [lon - aside, lat - up, lon + aside, lat + up];
}

/** Whether a position lies inside bounds, not on their edge. */
export function isWithin([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
	return lon > west && lon < east && lat > south && lat < north;
}

/** Bounds with a margin of some metres on every side. */
export function stretched([west, south, east, north]: Bounds, metres: number): Bounds {
	const up = metres / metresPerDegree;
	const aside = up / narrowing(south, north);
	return [west - aside, south - up, east + aside, north + up];
}

/**
 * Bounds around positions for a drawing of a given ratio of width to height, with a margin on every side.
 * They stay within the map; where that is smaller than they would be, they are the map's own, in that ratio.
 * @param least metres that the drawing shows at least from left to right
 */
export function boundsOf(
	positions: readonly Position[],
	{ within, ratio, least, margin }: { within: Bounds; ratio: number; least: number; margin: number },
): Bounds {
	const [west, south, east, north] = boxOf(positions);
	const narrow = narrowing(south, north);
	const across = (east - west) * metresPerDegree * narrow;
	const upright = (north - south) * metresPerDegree;
	const share = 1 + 2 * margin;
	const most = Math.min(
		(within[2] - within[0]) * metresPerDegree * narrow,
		(within[3] - within[1]) * metresPerDegree * ratio,
	);
	const width = Math.min(Math.max(across * share, upright * share * ratio, least), most);
	const aside = width / 2 / metresPerDegree / narrow;
	const up = width / ratio / 2 / metresPerDegree;
	const lon = moved((west + east) / 2, aside, within[0], within[2]);
	const lat = moved((south + north) / 2, up, within[1], within[3]);
	return [lon - aside, lat - up, lon + aside, lat + up];
}

/** The middle of a stretch that lies wholly between two ends. */
const moved = (middle: number, half: number, from: number, to: number) =>
	Math.min(Math.max(middle, from + half), Math.max(to - half, from + half));
