import type { Point } from '../schema/index.ts';
import { centroid } from './geometry.ts';
import type { OsmElement, Tags } from './osm-read.ts';

/** Something with tags on the map. */
export interface Feature {
	/** `node/123`, as OpenStreetMap writes it in addresses. */
	ref: string;
	tags: Tags;
	point: Point;
	/** The corners of an area or the bends of a line; absent for a node. */
	line: readonly Point[] | undefined;
	isArea: boolean;
}

/** The features of an extract, and its relations that are no area (boundaries, routes). */
export interface Features {
	features: Feature[];
	relations: Tags[];
}

/**
 * Puts elements on the map. Ways of which half or more of the nodes fall outside the extract, and
 * areas of which an outer way is missing, have no trustworthy middle and are left out.
 */
export function toFeatures(elements: readonly OsmElement[]): Features {
	const points = new Map<number, Point>();
	const lines = new Map<number, Point[]>();
	const features: Feature[] = [];
	const relations: Tags[] = [];
	for (const element of elements) {
		if (element.type !== 'node') continue;
		const point = { lat: element.lat, lon: element.lon };
		points.set(element.id, point);
		if (hasTags(element.tags))
			features.push({ ref: `node/${element.id}`, tags: element.tags, point, line: undefined, isArea: false });
	}
	for (const element of elements) {
		if (element.type !== 'way') continue;
		const line = element.refs.map((ref) => points.get(ref)).filter((point) => point !== undefined);
		if (line.length * 2 <= element.refs.length) continue;
		if (line.length === element.refs.length) lines.set(element.id, line);
		if (!hasTags(element.tags)) continue;
		const isArea = element.refs.length > 3 && element.refs[0] === element.refs.at(-1);
		features.push({ ref: `way/${element.id}`, tags: element.tags, point: centroid(line), line, isArea });
	}
	for (const element of elements) {
		if (element.type !== 'relation') continue;
		if (element.tags['type'] !== 'multipolygon') {
			relations.push(element.tags);
			continue;
		}
		const outer = element.members
			.filter(({ type, role }) => type === 'way' && role !== 'inner')
			.map(({ ref }) => lines.get(ref));
		if (outer.length === 0 || outer.includes(undefined)) continue;
		const rings = outer as Point[][];
		// One closed outer way is an outline; of several parts only the middle is used.
		const line = rings.length === 1 ? rings[0] : undefined;
		features.push({
			ref: `relation/${element.id}`,
			tags: element.tags,
			point: centroid(rings.flat()),
			line,
			isArea: true,
		});
	}
	return { features, relations };
}

function hasTags(tags: Tags): boolean {
	return Object.keys(tags).length > 0;
}
