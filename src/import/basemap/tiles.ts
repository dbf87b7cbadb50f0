import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import {
	type Bounds,
	classesOf,
	layerNames,
	layers,
	type MapFeature,
	type Position,
	zoomOf,
} from '../../map/layers.ts';
import { boxOf, clipLine, clipRing, surface, touches } from '../../map/shapes.ts';
import type { Tile } from './pmtiles.ts';

const extent = 4096;
/** How far a shape goes on outside its tile, in units of the tile, so that no seam is seen. */
const buffer = 80;

/** Only what is within bounds, cut off at their edge; features of which nothing is left are gone. */
export function clipped(features: readonly MapFeature[], bounds: Bounds): MapFeature[] {
	return features.flatMap((feature) => {
		if (!feature.parts.some((part) => touches(boxOf(part), bounds))) return [];
		const { shape } = layers[feature.layer];
		const parts = feature.parts.flatMap((part): (readonly Position[])[] => {
			if (shape === 'point') return touches(boxOf(part), bounds) ? [part] : [];
			if (shape === 'line') return clipLine(part, bounds);
			const ring = clipRing(part, bounds);
			return ring.length > 2 ? [ring] : [];
		});
		return parts.length > 0 ? [{ ...feature, parts }] : [];
	});
}

/**
 * Cuts features into the vector tiles of some zooms (Mapbox Vector Tile 2.1, extent 4096). Tiles in
 * which nothing is are left out.
 */
export function toTiles(features: readonly MapFeature[], bounds: Bounds, zooms: { min: number; max: number }): Tile[] {
	const tiles: Tile[] = [];
	const ordered = inDrawingOrder(features);
	for (let z = zooms.min; z <= zooms.max; z++) {
		const isLast = z === zooms.max;
		const indexes = layerNames.flatMap((layer) => {
			const kept = ordered.filter((feature) => feature.layer === layer && (isLast || isSeen(feature, z)));
			if (kept.length === 0) return [];
			// A zoom at a time, because which features there are differs.
			const data = { type: 'FeatureCollection' as const, features: kept.map(toGeoJson) };
			const index = new GeoJSONVT(data, { maxZoom: z, indexMaxZoom: z, tolerance: isLast ? 0 : 4, extent, buffer });
			return [{ layer, index }];
		});
		const [left, top] = tileAt(z, bounds[0], bounds[3]);
		const [right, bottom] = tileAt(z, bounds[2], bounds[1]);
		for (let x = left; x <= right; x++) {
			for (let y = top; y <= bottom; y++) {
				const found = indexes.flatMap(({ layer, index }) => {
					const tile = index.getTile(z, x, y);
					return tile && tile.features.length > 0 ? [[layer, tile] as const] : [];
				});
				if (found.length === 0) continue;
				const bytes = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent });
				tiles.push({ z, x, y, bytes });
			}
		}
	}
	return tiles;
}

/** Large areas below small ones, and within a layer by class. */
function inDrawingOrder(features: readonly MapFeature[]): MapFeature[] {
	const rank = new Map(
		layerNames.flatMap((layer) => classesOf(layer).map((name, index) => [`${layer} ${name}`, index])),
	);
	const size = new Map(features.map((feature) => [feature, sizeOf(feature)]));
	return [...features].sort(
		(a, b) =>
			(rank.get(`${a.layer} ${a.class}`) ?? 0) - (rank.get(`${b.layer} ${b.class}`) ?? 0) ||
			(size.get(b) ?? 0) - (size.get(a) ?? 0),
	);
}

function sizeOf({ layer, parts }: MapFeature): number {
	return layers[layer].shape === 'area' ? Math.max(...parts.map(surface)) : 0;
}

/** Whether a feature is in the tiles of a zoom: its class is, and it is not too small to see. */
function isSeen(feature: MapFeature, z: number): boolean {
	if (zoomOf(feature.layer, feature.class) > z) return false;
	if (layers[feature.layer].shape !== 'area') return true;
	const pixels = sizeOf(feature) * ((512 * 2 ** z) / 360) ** 2;
	return pixels > 4;
}

function toGeoJson({ layer, class: name, name: label, parts }: MapFeature): GeoJSON.Feature {
	const lines = parts as unknown as GeoJSON.Position[][];
	const properties = label === undefined ? { class: name } : { class: name, name: label };
	const { shape } = layers[layer];
	if (shape === 'point')
		return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: lines[0]?.[0] ?? [] } };
	if (shape === 'line')
		return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: lines } };
	return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: toPolygons(lines) } };
}

/** Rings as polygons: what lies in an odd number of others is a hole of the smallest of them. */
function toPolygons(rings: readonly GeoJSON.Position[][]): GeoJSON.Position[][][] {
	const closed = rings.map((ring) => {
		const [first, last] = [ring[0], ring.at(-1)];
		return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
	});
	const around = (ring: GeoJSON.Position[]) => closed.filter((other) => other !== ring && holds(other, ring));
	const outer = closed.filter((ring) => around(ring).length % 2 === 0);
	return outer.map((ring) => {
		const holes = closed.filter((hole) => {
			const outside = around(hole);
			return outside.length % 2 === 1 && outside.includes(ring) && outside.length === around(ring).length + 1;
		});
		return [ring, ...holes];
	});
}

/** Whether a ring is inside another; rings do not cross. */
function holds(outer: GeoJSON.Position[], inner: GeoJSON.Position[]): boolean {
	if (!touches(boxOf(outer as [number, number][]), boxOf(inner as [number, number][]))) return false;
	// A corner may lie on the edge of the other: the most corners decide.
	const inside = inner.filter((corner) => isInside(corner, outer)).length;
	return inside * 2 > inner.length;
}

function isInside([x = 0, y = 0]: GeoJSON.Position, ring: GeoJSON.Position[]): boolean {
	let inside = false;
	ring.forEach(([bx = 0, by = 0], index) => {
		const [ax = 0, ay = 0] = ring[(index + ring.length - 1) % ring.length] ?? [];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	});
	return inside;
}

/** The tile of a zoom that a position is in (Web Mercator). */
export function tileAt(z: number, lon: number, lat: number): [x: number, y: number] {
	const sine = Math.sin(lat * (Math.PI / 180));
	const count = 2 ** z;
	const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
	return [Math.floor(((lon + 180) / 360) * count), Math.floor(y * count)];
}
