import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Extract, OsmElement } from './osm-read.ts';
import { overpassTurbo, readOverpassTurbo } from './osm-read-geojson.ts';

const tags = z.record(z.string(), z.string()).default({});
const at = z.object({ lat: z.number(), lon: z.number() });
/** A position of `out geom` is null where it lies outside the box that was asked for. */
const geometry = z.array(at.nullable()).optional();
const timestamp = z.string().optional();

/** The JSON of the Overpass API, as its wiki page “Output formats” describes it. */
const answer = z.object({
	osm3s: z.object({ timestamp_osm_base: timestamp }).optional(),
	elements: z.array(
		z.discriminatedUnion('type', [
			z.object({ type: z.literal('node'), id: z.number(), tags, timestamp, lat: z.number(), lon: z.number() }),
			z.object({
				type: z.literal('way'),
				id: z.number(),
				tags,
				timestamp,
				nodes: z.array(z.number()).optional(),
				center: at.optional(),
				geometry,
			}),
			z.object({
				type: z.literal('relation'),
				id: z.number(),
				tags,
				timestamp,
				center: at.optional(),
				members: z.array(z.object({ type: z.string(), ref: z.number(), role: z.string(), geometry })).default([]),
			}),
		]),
	),
});

/**
 * Reads the JSON of Overpass, both with nodes (`out body; >; out skel;`) and with the positions in the
 * ways (`out geom;`) or only their middle (`out center;`); or the GeoJSON that overpass-turbo exports.
 * @throws {Error} when it is not such JSON, or has nothing in it
 */
export async function readOsmJson(file: string): Promise<Extract> {
	const json: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
	if (typeof json === 'object' && json !== null && 'features' in json)
		return readOverpassTurbo(overpassTurbo.parse(json));
	const { osm3s, elements: raw } = answer.parse(json);
	if (raw.length === 0) throw new Error('geen elementen');
	const nodes: OsmElement[] = [];
	const others: OsmElement[] = [];
	const nodeIds = new Set(raw.flatMap(({ type, id }) => (type === 'node' ? [id] : [])));
	const wayIds = new Set(raw.flatMap(({ type, id }) => (type === 'way' ? [id] : [])));
	/** Numbers for positions that come without a node, below those of OpenStreetMap. */
	const numbers = new Map<string, number>();
	const refOf = ({ lat, lon }: z.output<typeof at>): number => {
		const key = `${lat} ${lon}`;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		const id = -1 - numbers.size;
		numbers.set(key, id);
		nodes.push({ type: 'node', id, tags: {}, lat, lon });
		return id;
	};
	const missing = Number.NaN;
	const refsOf = (positions: NonNullable<z.output<typeof geometry>>) =>
		positions.map((position) => (position ? refOf(position) : missing));
	for (const element of raw) {
		if (element.type === 'node') nodes.push(pick(element));
		else if (element.type === 'way') {
			const { id, tags: own, nodes: corners = [], center } = element;
			const isBare = center && !corners.some((corner) => nodeIds.has(corner));
			const refs = element.geometry ? refsOf(element.geometry) : isBare ? [refOf(center)] : corners;
			others.push({ type: 'way', id, tags: own, refs });
		} else {
			for (const member of element.members) {
				if (member.type !== 'way' || !member.geometry || wayIds.has(member.ref)) continue;
				wayIds.add(member.ref);
				others.push({ type: 'way', id: member.ref, tags: {}, refs: refsOf(member.geometry) });
			}
			const members = element.members.map(({ type, ref, role }) => ({ type, ref, role }));
			const { center } = element;
			if (center && !members.some(({ type, ref }) => type === 'way' && wayIds.has(ref))) {
				const middle = refOf(center);
				// Of its outline nothing is known; a way of one point stands for it.
				others.push({ type: 'way', id: middle, tags: {}, refs: [middle] });
				members.splice(0, members.length, { type: 'way', ref: middle, role: 'outer' });
			}
			others.push({ type: 'relation', id: element.id, tags: element.tags, members });
		}
	}
	const newest = Math.max(0, ...raw.map((element) => Date.parse(element.timestamp ?? '') || 0));
	return {
		elements: [...nodes, ...others],
		timestamp: Date.parse(osm3s?.timestamp_osm_base ?? '') || newest || undefined,
	};
}

function pick({
	id,
	tags,
	lat,
	lon,
}: {
	id: number;
	tags: Record<string, string>;
	lat: number;
	lon: number;
}): OsmElement {
	return { type: 'node', id, tags, lat, lon };
}
