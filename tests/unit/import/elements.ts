import type { OsmElement, Tags } from '../../../src/import/osm-read.ts';

/** The middle of the hand-made village; a step of 0.001 degrees north is 111 metres. */
export const middle = { lat: 52.5, lon: 6.1 };

let nextId = 1;

/** A node some metres east and north of the middle. */
export function node(tags: Tags, east = 0, north = 0): OsmElement {
	return { type: 'node', id: nextId++, tags, lat: middle.lat + north / 111_320, lon: middle.lon + east / 67_770 };
}

/** A square of some metres around a place, as a closed way with its four corners. */
export function square(tags: Tags, east = 0, north = 0, size = 20): OsmElement[] {
	const half = size / 2;
	const corners = [
		[-half, -half],
		[half, -half],
		[half, half],
		[-half, half],
	].map(([x = 0, y = 0]) => node({}, east + x, north + y));
	const refs = corners.map(({ id }) => id);
	return [...corners, { type: 'way', id: nextId++, tags, refs: [...refs, refs[0] as number] }];
}

/** A street from west to east. */
export function road(name: string, north = 0): OsmElement[] {
	const ends = [node({}, -300, north), node({}, 300, north)];
	return [
		...ends,
		{ type: 'way', id: nextId++, tags: { highway: 'residential', name }, refs: ends.map(({ id }) => id) },
	];
}

/** A relation without members that lie in the extract. */
export function relation(tags: Tags): OsmElement {
	return { type: 'relation', id: nextId++, tags, members: [{ type: 'way', ref: -1, role: 'outer' }] };
}
