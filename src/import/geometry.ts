import type { Point } from '../schema/index.ts';

/** West, south, east, north in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

const metresPerDegree = 111_320;

/** Metres between two points; good to a percent over the size of a village. */
export function distance(a: Point, b: Point): number {
	const x = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180));
	return Math.hypot(x, a.lat - b.lat) * metresPerDegree;
}

/** The middle of an area by its surface, or of its corners when it has no surface. */
export function centroid(ring: readonly Point[]): Point {
	const origin = ring[0] ?? { lat: 0, lon: 0 };
	let area = 0;
	let lat = 0;
	let lon = 0;
	ring.forEach((from, index) => {
		const to = ring[(index + 1) % ring.length] ?? from;
		const [x1, y1, x2, y2] = [from.lon - origin.lon, from.lat - origin.lat, to.lon - origin.lon, to.lat - origin.lat];
		const cross = x1 * y2 - x2 * y1;
		area += cross;
		lon += (x1 + x2) * cross;
		lat += (y1 + y2) * cross;
	});
	if (Math.abs(area) < 1e-14) return mean(ring);
	return { lat: origin.lat + lat / (3 * area), lon: origin.lon + lon / (3 * area) };
}

/** The mean of some points. */
export function mean(points: readonly Point[]): Point {
	const sum = points.reduce((total, { lat, lon }) => ({ lat: total.lat + lat, lon: total.lon + lon }), {
		lat: 0,
		lon: 0,
	});
	return { lat: sum.lat / points.length, lon: sum.lon / points.length };
}

/** Whether a point lies in an area (even-odd rule). */
export function inside(point: Point, ring: readonly Point[]): boolean {
	let isInside = false;
	ring.forEach((a, index) => {
		const b = ring[(index + ring.length - 1) % ring.length] ?? a;
		const crosses = a.lat > point.lat !== b.lat > point.lat;
		if (crosses && point.lon < ((b.lon - a.lon) * (point.lat - a.lat)) / (b.lat - a.lat) + a.lon) isInside = !isInside;
	});
	return isInside;
}

/** Metres from a point to the nearest part of a line. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
	const scale = Math.cos(point.lat * (Math.PI / 180));
	const local = ({ lat, lon }: Point) =>
		[(lon - point.lon) * scale * metresPerDegree, (lat - point.lat) * metresPerDegree] as const;
	let least = line[0] ? distance(point, line[0]) : Number.POSITIVE_INFINITY;
	for (let index = 1; index < line.length; index++) {
		const [x1, y1] = local(line[index - 1] as Point);
		const [x2, y2] = local(line[index] as Point);
		const [dx, dy] = [x2 - x1, y2 - y1];
		const along = Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1)));
		least = Math.min(least, Math.hypot(x1 + along * dx, y1 + along * dy));
	}
	return least;
}

/** The smallest bounds around some points; undefined when there are none. */
export function boundsOf(points: readonly Point[]): Bounds | undefined {
	const [first, ...rest] = points;
	if (!first) return undefined;
	return rest.reduce<Bounds>(
		([west, south, east, north], { lat, lon }) => [
			Math.min(west, lon),
			Math.min(south, lat),
			Math.max(east, lon),
			Math.max(north, lat),
		],
		[first.lon, first.lat, first.lon, first.lat],
	);
}

/** Bounds with a margin of some metres on every side, rounded outwards to four decimals. */
export function widen([west, south, east, north]: Bounds, metres: number): Bounds {
	const lat = metres / metresPerDegree;
	const lon = lat / Math.cos(((south + north) / 2) * (Math.PI / 180));
	const down = (value: number) => Math.floor(value * 1e4) / 1e4;
	const up = (value: number) => Math.ceil(value * 1e4) / 1e4;
	return [down(west - lon), down(south - lat), up(east + lon), up(north + lat)];
}

/** The zoom of a web map on which these bounds fill a small screen, in halves. */
export function zoomFor([west, , east]: Bounds): number {
	const zoom = Math.log2((360 * 600) / (512 * (east - west)));
	return Math.max(10, Math.min(16, Math.round(zoom * 2) / 2));
}

/** A point with six decimals, about ten centimetres. */
export function rounded({ lat, lon }: Point): Point {
	return { lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) };
}
