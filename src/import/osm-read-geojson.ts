import { z } from 'zod';
import type { Extract, OsmElement } from './osm-read.ts';

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z.array(position);

/** GeoJSON as overpass-turbo exports it (osmtogeojson): flat properties with `@id`, or `id`, `type` and `tags`. */
export const overpassTurbo = z.object({
	type: z.literal('FeatureCollection'),
	timestamp: z.string().optional(),
	features: z.array(
		z.object({
			id: z.union([z.string(), z.number()]).optional(),
			properties: z.record(z.string(), z.unknown()).nullable(),
			geometry: z
				.union([
					z.object({ type: z.literal('Point'), coordinates: position }),
					z.object({ type: z.literal('LineString'), coordinates: ring }),
					z.object({ type: z.enum(['Polygon', 'MultiLineString']), coordinates: z.array(ring) }),
					z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
				])
				.nullable(),
		}),
	),
});

type Feature = z.output<typeof overpassTurbo>['features'][number];

/**
 * Turns the export of overpass-turbo into elements. Corners get nodes with numbers below nought; holes are
 * left out, as the middle of an area is all that matters here.
 * @throws {Error} when nothing in it has a number of OpenStreetMap
 */
export function readOverpassTurbo({ features, timestamp }: z.output<typeof overpassTurbo>): Extract {
	const nodes: OsmElement[] = [];
	const others: OsmElement[] = [];
	const seen = new Set<string>();
	let next = -1;
	for (const feature of features) {
		const ref = refOf(feature);
		const tags = tagsOf(feature);
		if (!ref || !feature.geometry || seen.has(ref)) continue;
		seen.add(ref);
		const [type, number] = ref.split('/');
		const id = Number(number);
		const { geometry } = feature;
		const rings = ringsOf(geometry).map(cornersOf);
		if (type === 'node' && geometry.type === 'Point') {
			const [lon, lat] = geometry.coordinates;
			nodes.push({ type, id, tags, lat, lon });
		} else if (type === 'way') others.push({ type, id, tags, refs: rings[0] ?? [] });
		else if (type === 'relation') {
			const members = rings.map((refs) => {
				others.push({ type: 'way', id: next, tags: {}, refs });
				return { type: 'way', ref: next--, role: 'outer' };
			});
			// An area that was exported as an outline is one, whatever its relation is called.
			const isArea = geometry.type.endsWith('Polygon');
			others.push({ type, id, tags: isArea ? { ...tags, type: 'multipolygon' } : tags, members });
		}
	}
	if (seen.size === 0) throw new Error('geen nummers van OpenStreetMap');
	return { elements: [...nodes, ...others], timestamp: Date.parse(timestamp ?? '') || undefined };

	function cornersOf(line: readonly (readonly number[])[]): number[] {
		const known = new Map<string, number>();
		return line.map(([lon = 0, lat = 0]) => {
			const key = `${lon} ${lat}`;
			const id = known.get(key) ?? next--;
			if (!known.has(key)) nodes.push({ type: 'node', id, tags: {}, lat, lon });
			known.set(key, id);
			return id;
		});
	}
}

/** Its lines, or its outlines without their holes. */
function ringsOf(geometry: NonNullable<Feature['geometry']>): (readonly (readonly number[])[])[] {
	switch (geometry.type) {
		case 'Point':
			return [[geometry.coordinates]];
		case 'LineString':
			return [geometry.coordinates];
		case 'Polygon':
			return geometry.coordinates.slice(0, 1);
		case 'MultiLineString':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
	}
}

/** `way/123`, wherever the export keeps it. */
function refOf({ id, properties }: Feature): string | undefined {
	const { type, id: number } = properties ?? {};
	return [properties?.['@id'], id, `${type}/${number}`].find(
		(ref): ref is string => typeof ref === 'string' && /^(?:node|way|relation)\/\d+$/.test(ref),
	);
}

function tagsOf({ properties }: Feature): Record<string, string> {
	const tags = properties?.['tags'];
	const flat = typeof tags === 'object' && tags !== null ? tags : (properties ?? {});
	return Object.fromEntries(
		Object.entries(flat).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('@'),
		),
	);
}
