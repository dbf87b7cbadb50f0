import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { inMemory } from './archive.ts';
import { type BasemapFacts, type LayerName, layerNames, layers, type MapFeature, type Position } from './layers.ts';
import { type Box, boxOf, clipLine, joined } from './shapes.ts';

/** A basemap read back into features. */
export interface Basemap extends BasemapFacts {
	features: MapFeature[];
}

/**
 * Reads the most detailed tiles of a basemap back into features: lines that tiles cut are whole again,
 * and areas are there once when a tile holds all of them. Areas that were cut overlap a little; drawn in
 * one colour no seam is seen.
 * @throws {Error} when the bytes are not a PMTiles archive of vector tiles
 */
export async function readBasemap(bytes: Uint8Array): Promise<Basemap> {
	const archive = new PMTiles(inMemory(new Uint8Array(bytes).buffer));
	const header = await archive.getHeader();
	const metadata = (await archive.getMetadata()) as Record<string, unknown>;
	const text = (name: string) => (typeof metadata[name] === 'string' ? (metadata[name] as string) : undefined);
	const bounds = [header.minLon, header.minLat, header.maxLon, header.maxLat] as const;
	const world = 2 ** header.maxZoom;
	const found: Found[] = [];
	const [left, top] = unitSquare(bounds[0], bounds[3]).map((value) => Math.floor(value * world)) as [number, number];
	const [right, bottom] = unitSquare(bounds[2], bounds[1]).map((value) => Math.floor(value * world)) as [
		number,
		number,
	];
	for (let x = left; x <= right; x++) {
		for (let y = top; y <= bottom; y++) {
			const tile = await archive.getZxy(header.maxZoom, x, y);
			if (tile) found.push(...featuresIn(new Uint8Array(tile.data), x, y));
		}
	}
	const toPosition = ([x, y]: Pixel): Position => {
		const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) * (180 / Math.PI);
		return [(x / world) * 360 - 180, lat];
	};
	const features = [...withoutCopies(found), ...linesOf(found)].map(({ parts, ...rest }) => ({
		...rest,
		parts: parts.map((part) => part.map(toPosition)),
	}));
	return {
		features,
		bounds,
		minZoom: header.minZoom,
		maxZoom: header.maxZoom,
		credit: text('attribution') ?? '',
		date: text('date'),
		generator: text('generator') ?? '',
	};
}

type Pixel = readonly [x: number, y: number];

/** A feature of one tile, in tiles of the zoom from the north-west of the world. */
interface Found {
	layer: LayerName;
	class: string;
	name: string | undefined;
	parts: Pixel[][];
	tile: Box;
	/** Nothing of it was cut off at the edge of the tile. */
	isWhole: boolean;
}

function featuresIn(bytes: Uint8Array, x: number, y: number): Found[] {
	const tile = new VectorTile(new PbfReader(bytes));
	return layerNames.flatMap((layer) => {
		const source = tile.layers[layer];
		if (!source) return [];
		return Array.from({ length: source.length }, (_, index) =>
			toFound(layer, source.feature(index), source.extent, x, y),
		);
	});
}

function toFound(layer: LayerName, feature: VectorTileFeature, extent: number, x: number, y: number): Found {
	const parts = feature
		.loadGeometry()
		.map((part) => part.map((point): Pixel => [x + point.x / extent, y + point.y / extent]));
	const { class: kind, name } = feature.properties;
	const [minX, minY, maxX, maxY] = boxOf(parts.flat());
	// Cutting begins at the edge of the tile; what ends before it is whole.
	const isWhole = minX > x - 0.015 && minY > y - 0.015 && maxX < x + 1.015 && maxY < y + 1.015;
	return {
		layer,
		class: String(kind),
		name: name === undefined ? undefined : String(name),
		parts,
		tile: [x, y, x + 1, y + 1],
		isWhole,
	};
}

/** Areas and points once: tiles beside each other both hold what lies on their edge. */
function withoutCopies(found: readonly Found[]): Omit<Found, 'tile' | 'isWhole'>[] {
	const seen = new Set<string>();
	return found
		.filter(({ layer }) => layers[layer].shape !== 'line')
		.filter(({ isWhole, parts, layer, name }) => {
			if (!isWhole) return true;
			const key = `${layer} ${name} ${parts.flat(2).join()}`;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		})
		.map(({ tile: _, isWhole: __, ...feature }) => feature);
}

/** Lines of the same class and name, joined where they go on: from tile to tile, and from way to way. */
function linesOf(found: readonly Found[]): Omit<Found, 'tile' | 'isWhole'>[] {
	const groups = new Map<string, { first: Found; lines: Pixel[][] }>();
	for (const feature of found) {
		if (layers[feature.layer].shape !== 'line') continue;
		const key = `${feature.layer} ${feature.class} ${feature.name}`;
		const group = groups.get(key) ?? { first: feature, lines: [] };
		groups.set(key, group);
		for (const part of feature.parts) group.lines.push(...clipLine(part, feature.tile).map((line) => [...line]));
	}
	return [...groups.values()].flatMap(({ first, lines }) =>
		joined(lines, 3 / 4096).map((line) => ({
			layer: first.layer,
			class: first.class,
			name: first.name,
			parts: [line],
		})),
	);
}

/** Where a position is in the square that Web Mercator makes of the world, from 0 to 1. */
function unitSquare(lon: number, lat: number): Pixel {
	const sine = Math.sin(lat * (Math.PI / 180));
	return [(lon + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}
