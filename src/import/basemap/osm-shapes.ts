import type { MapFeature, Position } from '../../map/layers.ts';
import { joined, surface } from '../../map/shapes.ts';
import type { OsmElement } from '../osm-read.ts';
import { classify, labelOf, nameOf } from './osm-map-tags.ts';

/** What is drawn of an extract, and how many areas could not be closed because a part is missing. */
export interface OsmShapes {
	features: MapFeature[];
	unclosed: number;
}

/**
 * Turns the elements of an extract into features of the map: ways into lines or areas, multipolygon
 * relations into areas with holes. A way of which nodes are missing keeps the stretch that is there when
 * it is a line; an area that cannot be closed is left out and counted.
 */
export function toMapFeatures(elements: readonly OsmElement[]): OsmShapes {
	const nodes = new Map<number, Position>();
	const ways = new Map<number, Position[]>();
	const features: MapFeature[] = [];
	let unclosed = 0;
	for (const element of elements) {
		if (element.type !== 'node') continue;
		const at: Position = [element.lon, element.lat];
		nodes.set(element.id, at);
		const kind = classify(element.tags, 'point');
		const name = nameOf(element.tags);
		if (kind && name) features.push({ ...kind, name, parts: [[at]] });
	}
	for (const element of elements) {
		if (element.type !== 'way') continue;
		const line = element.refs.map((ref) => nodes.get(ref)).filter((at) => at !== undefined);
		const isWhole = line.length === element.refs.length;
		if (isWhole) ways.set(element.id, line);
		const isClosed = element.refs.length > 3 && element.refs[0] === element.refs.at(-1);
		const area = isClosed ? classify(element.tags, 'area') : undefined;
		if (area && isWhole) addArea(area, nameOf(element.tags), [line]);
		else if (area) unclosed++;
		const road = area ? undefined : classify(element.tags, 'line');
		if (road && line.length > 1) features.push({ ...road, name: nameOf(element.tags), parts: [line] });
	}
	for (const element of elements) {
		if (element.type !== 'relation' || element.tags['type'] !== 'multipolygon') continue;
		const kind = classify(element.tags, 'area');
		if (!kind) continue;
		const members = element.members.filter(({ type }) => type === 'way').map(({ ref }) => ways.get(ref));
		const lines = members.filter((line) => line !== undefined);
		const rings = joined(lines, 1e-9).filter(isRing);
		if (members.includes(undefined) || rings.length === 0) unclosed++;
		if (rings.length > 0) addArea(kind, nameOf(element.tags), rings);
	}
	return { features, unclosed };

	function addArea(kind: Pick<MapFeature, 'layer' | 'class'>, name: string | undefined, rings: Position[][]): void {
		features.push({ ...kind, parts: rings });
		const label = name && labelOf(kind.class);
		if (label) features.push({ layer: 'label', class: label, name, parts: [[middleOf(rings)]] });
	}
}

function isRing(line: readonly Position[]): boolean {
	const [first, last] = [line[0], line.at(-1)];
	return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/**
 * A position that is well inside an area: the middle of the widest stretch among some level lines
 * through its largest ring.
 */
export function middleOf(rings: readonly (readonly Position[])[]): Position {
	const largest = [...rings].sort((a, b) => surface(b) - surface(a))[0] ?? [];
	const lats = largest.map(([, lat]) => lat);
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	let best: { at: Position; width: number } = { at: largest[0] ?? [0, 0], width: -1 };
	for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
		const lat = south + (north - south) * share;
		const crossings = rings.flatMap((ring) => crossingsAt(ring, lat)).sort((a, b) => a - b);
		for (let index = 1; index < crossings.length; index += 2) {
			const [west, east] = [crossings[index - 1] as number, crossings[index] as number];
			if (east - west > best.width * 1.1) best = { at: [(west + east) / 2, lat], width: east - west };
		}
	}
	return best.at;
}

/** Where a ring crosses a level line. */
function crossingsAt(ring: readonly Position[], lat: number): number[] {
	return ring.flatMap(([bx, by], index) => {
		const [ax, ay] = ring[(index + ring.length - 1) % ring.length] as Position;
		return ay > lat === by > lat ? [] : [ax + ((bx - ax) * (lat - ay)) / (by - ay)];
	});
}
