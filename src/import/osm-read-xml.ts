import { createReadStream } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { Extract, OsmElement } from './osm-read.ts';

/** An element while its tags, nodes and members are still coming in. */
interface Open {
	type: string;
	id: number;
	lat: number;
	lon: number;
	tags: Record<string, string>;
	refs: number[];
	members: { type: string; ref: number; role: string }[];
}

/**
 * Reads OSM XML (version 0.6), as the website of OpenStreetMap, JOSM, Overpass and osmium write it.
 * Elements that JOSM marked as deleted are left out.
 * @throws {Error} when it is not OSM XML, or ends before it is complete
 */
export async function readOsmXml(file: string): Promise<Extract> {
	const nodes: OsmElement[] = [];
	const others: OsmElement[] = [];
	let base = 0;
	let newest = 0;
	let open: Open | undefined;
	let isDeleted = false;
	let isComplete = false;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const { id, lat, lon, timestamp, k, v, ref, type, role, osm_base, action } = attributes;
				if (name === 'node' || name === 'way' || name === 'relation') {
					open = { type: name, id: Number(id), lat: Number(lat), lon: Number(lon), tags: {}, refs: [], members: [] };
					isDeleted = action === 'delete';
					newest = Math.max(newest, Date.parse(timestamp ?? '') || 0);
				} else if (name === 'tag' && open && k !== undefined && v !== undefined) open.tags[k] = v;
				else if (name === 'nd' && open) open.refs.push(Number(ref));
				else if (name === 'member' && open) open.members.push({ type: type ?? '', ref: Number(ref), role: role ?? '' });
				else if (name === 'meta') base = Date.parse(osm_base ?? '') || 0;
			},
			onclosetag(name, isImplied) {
				if (name === 'osm' && !isImplied) isComplete = true;
				if (!open || name !== open.type) return;
				const { id, lat, lon, tags, refs, members } = open;
				open = undefined;
				if (isDeleted) return;
				if (name === 'node') nodes.push({ type: 'node', id, tags, lat, lon });
				else if (name === 'way') others.push({ type: 'way', id, tags, refs });
				else others.push({ type: 'relation', id, tags, members });
			},
		},
		{ xmlMode: true },
	);
	for await (const chunk of createReadStream(file, 'utf8')) parser.write(String(chunk));
	parser.end();
	if (!isComplete || nodes.length === 0) throw new Error('geen volledige OSM-XML');
	return { elements: [...nodes, ...others], timestamp: base || newest || undefined };
}
