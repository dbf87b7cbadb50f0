import type { Bounds, Position } from './layers.ts';

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

/** Bounds with a margin of some metres on every side. */
export function stretched([west, south, east, north]: Bounds, metres: number): Bounds {
	const up = metres / metresPerDegree;
	const aside = up / narrowing(south, north);
	return [west - aside, south - up, east + aside, north + up];
}
