import { type Bounds, classesOf, type LayerName, layerNames, type MapFeature } from '../../map/layers.ts';
import { stretched } from '../../map/plane.ts';
import { pmtiles } from './pmtiles.ts';
import { clipped, toTiles } from './tiles.ts';

/** What a basemap is made of. */
export interface BasemapInput {
	features: readonly MapFeature[];
	/** The `map.bounds` of the village. */
	bounds: Bounds;
	/** The name of the village. */
	name: string;
	credit: string;
	/** The day of the data, `YYYY-MM-DD`. */
	date: string | undefined;
	/** The highest zoom of the tiles; beyond it a map shows those larger. */
	maxZoom?: number;
}

/** A basemap as bytes, and what is in it. */
export interface MadeBasemap {
	bytes: Uint8Array;
	/** How many features each layer has, of those that are within the bounds. */
	counts: Record<LayerName, number>;
	tiles: number;
}

/** Zooms of the tiles: at 14 a unit of a tile is 36 cm in the Netherlands, finer than OpenStreetMap is drawn. */
export const zooms = { min: 10, max: 14, highest: 15 } as const;

/** What a village's basemap may weigh, in bytes: it is fetched over a phone, and kept in git. */
export const heaviest = 2_000_000;

/** How much farther than its bounds a basemap goes, in metres: who moves the map sees no edge at once. */
const margin = 400;

/**
 * Makes a basemap: features cut off around the bounds, as vector tiles in one PMTiles archive. The same
 * input gives the same bytes. Undefined when nothing lies within the bounds.
 */
export function makeBasemap(input: BasemapInput): MadeBasemap | undefined {
	const { bounds, name, credit, date, maxZoom = zooms.max } = input;
	if (clipped(input.features, bounds).length === 0) return undefined;
	const around = stretched(bounds, margin);
	const features = clipped(input.features, around);
	const tiles = toTiles(features, around, { min: zooms.min, max: maxZoom });
	const bytes = pmtiles(tiles, {
		bounds: around,
		minZoom: zooms.min,
		maxZoom,
		metadata: {
			name,
			attribution: credit,
			type: 'baselayer',
			version: '1',
			generator: 'Dorpsplein',
			...(date && { date }),
			vector_layers: layerNames.map((id) => ({
				id,
				description: classesOf(id).join(', '),
				minzoom: zooms.min,
				maxzoom: maxZoom,
				fields: { class: 'String', name: 'String' },
			})),
		},
	});
	const counts = Object.fromEntries(
		layerNames.map((layer) => [layer, features.filter((feature) => feature.layer === layer).length]),
	) as Record<LayerName, number>;
	return { bytes, counts, tiles: tiles.length };
}

/** The bounds of all features; undefined when there are none. */
export function extentOf(features: readonly MapFeature[]): Bounds | undefined {
	let [west, south, east, north] = [180, 90, -180, -90];
	for (const { parts } of features)
		for (const part of parts)
			for (const [lon, lat] of part)
				[west, south, east, north] = [
					Math.min(west, lon),
					Math.min(south, lat),
					Math.max(east, lon),
					Math.max(north, lat),
				];
	return features.length > 0 ? [west, south, east, north] : undefined;
}
