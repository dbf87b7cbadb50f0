import { toId } from '../config/index.ts';
import { kinds, type Point } from '../schema/index.ts';
import { distance, distanceToLine, inside, mean, rounded } from './geometry.ts';
import { type Address, addressOf, type Contact, contactOf, type LeftOut } from './osm-contact.ts';
import type { Feature } from './osm-features.ts';
import { type HoursInput, readHours } from './osm-hours.ts';
import { type Match, match } from './osm-match.ts';
import type { Tags } from './osm-read.ts';
import { type Meaning, tagTable } from './osm-tags.ts';
import { atStreet, enumerated, street, tidyName } from './osm-words.ts';

/** A record to be written: the name of its file and the data above its text. */
export interface NewRecord {
	id: string;
	data: Record<string, unknown> & { name: string };
}

/** What became of an extract. */
export interface Imported {
	places: NewRecord[];
	organisations: NewRecord[];
	/** Points of all places, to be kept on the map. */
	points: Point[];
	/** How many elements were the same thing as another. */
	merged: number;
	/** Elements that say what they are but have no name, by their word. */
	nameless: Map<string, number>;
	/** Named buildings and grounds of which nothing tells what they are. */
	unknown: string[];
	leftOut: LeftOut[];
}

/** What the records need to know besides the features. */
export interface ImportOptions {
	village: string;
	/** Of all addresses, where a village has only one. */
	postalCode?: string | undefined;
	/** `YYYY-MM-DD`, the day of the extract. */
	retrievedOn: string | undefined;
	isNear: (point: Point) => boolean;
	/** Ids that the gemeente uses already, for each of the two folders. */
	taken: { plekken: readonly string[]; organisaties: readonly string[] };
	/** The ids of the themes of the gemeente; what the table names beside them is left out. */
	themes?: readonly string[] | undefined;
}

/** A facility while it is being put together. */
interface Found {
	feature: Feature;
	tags: Tags;
	name: string | undefined;
	match: Match | undefined;
	points: Point[];
}

/** Within how many metres two elements of one name and kind are one thing. */
const reach = 60;
/** The same for the stops of a bus: the two sides of a street, or of a junction. */
const stopReach = 400;
/** Within how many metres a street is said to be near. */
const streetReach = 200;

/** Turns features into places and organisations. Pure: the same features give the same records. */
export function toRecords(features: readonly Feature[], options: ImportOptions): Imported {
	const leftOut: LeftOut[] = [];
	const nameless = new Map<string, number>();
	const streets = features.filter(({ tags, line }) => tags['highway'] && tags['name'] && line);
	const addressed = features.filter(
		({ tags, isArea, line }) => isArea && line && tags['building'] && tags['addr:street'],
	);

	const candidates = features.filter(({ point }) => options.isNear(point)).flatMap(candidate);
	const { kept, merged, unknown } = merge(candidates, options.isNear);
	kept.sort((a, b) => compare(a.name ?? '', b.name ?? '') || compare(a.feature.ref, b.feature.ref));

	const isTheme = (id: string) => options.themes?.includes(id) ?? true;
	const placeIds = new Set(options.taken.plekken);
	const organisationIds = new Set(options.taken.organisaties);
	const imported: Imported = { places: [], organisations: [], points: [], merged, nameless, unknown, leftOut };
	for (const found of kept) addRecords(found, found.match as Match);
	return imported;

	function candidate(feature: Feature): Found[] {
		const rawName = feature.tags['name:nl'] ?? feature.tags['name'];
		const name = rawName && tidyName(rawName).slice(0, 110);
		const tags = withAddress(feature);
		const matched = match(tags, name);
		const isThere =
			['building', 'landuse', 'leisure', 'amenity', 'office', 'shop'].some((key) => tags[key]) && !tags['highway'];
		if (!matched) return name && isThere ? [{ feature, tags, name, match: undefined, points: [feature.point] }] : [];
		if (!name && !matched.unnamed) {
			nameless.set(matched.place.word, (nameless.get(matched.place.word) ?? 0) + 1);
			return [];
		}
		return [{ feature, tags, name, match: matched, points: [feature.point] }];
	}

	/** A node in a building has the address of that building, unless it has its own. */
	function withAddress({ ref, tags, point }: Feature): Tags {
		if (!ref.startsWith('node/') || tags['addr:street'] || Object.keys(tags).length < 2) return tags;
		const house = addressed.find(({ line }) => line && inside(point, line));
		return house ? { ...addressTags(house.tags), ...tags } : tags;
	}

	function nearestStreet(point: Point): string | undefined {
		let best: { name: string; metres: number } | undefined;
		for (const { tags, line } of streets) {
			const metres = distanceToLine(point, line ?? []);
			if (metres <= streetReach && metres < (best?.metres ?? Number.POSITIVE_INFINITY))
				best = { name: tags['name'] as string, metres };
		}
		return best?.name;
	}

	function addRecords({ feature, tags, name: ownName, points }: Found, { place, body, isOfClub }: Match): void {
		const { village } = options;
		const point = rounded(mean(points));
		const near = tags['addr:street'] ?? nearestStreet(point);
		const where = tags['addr:street'] ? atStreet(tags['addr:street']) : near ? `bij ${street(near)}` : `in ${village}`;
		const title = titleOf(place, ownName, near, village, isOfClub);
		const address: Address | undefined = addressOf(tags, { name: village, postalCode: options.postalCode });
		const contact: Contact = contactOf(tags, ownName, feature.ref, (item) => leftOut.push(item));
		const hours: HoursInput | undefined = readHours(tags['opening_hours'] ?? '');
		const source = {
			name: 'OpenStreetMap',
			id: feature.ref,
			url: `https://www.openstreetmap.org/${feature.ref}`,
			licence: 'ODbL 1.0',
			credit: '© OpenStreetMap-bijdragers',
			retrievedOn: options.retrievedOn,
		};
		const placeId = freeId(title.name, `${place.place}-${feature.ref.replace('/', '-')}`, placeIds);
		const clubName = body && bodyName(title.name, ownName, body, village);
		const organisationId =
			clubName && freeId(clubName, `organisatie-${feature.ref.replace('/', '-')}`, organisationIds);
		const aliases = [...new Set([...title.aliases, tags['alt_name'], tags['short_name'], tags['loc_name']])].filter(
			(alias) => alias && alias !== title.name,
		);

		imported.points.push(point);
		imported.places.push({
			id: placeId,
			data: sound('plekken', feature.ref, {
				name: title.name,
				aliases,
				kind: place.place,
				themes: place.themes?.filter(isTheme),
				targetGroups: place.targetGroups,
				summary: `${sentence(place, tags)} ${where}.${linesOf(tags)}`,
				point: `${point.lat}, ${point.lon}`,
				address,
				hours,
				wheelchair: wheelchairOf(tags),
				toilet: toiletOf(tags),
				manager: organisationId,
				...contact,
				source,
			}),
		});
		if (!body || !clubName || !organisationId) return;
		imported.organisations.push({
			id: organisationId,
			data: sound('organisaties', feature.ref, {
				name: clubName,
				aliases: clubName === title.name ? aliases : undefined,
				kind: body.organisation,
				themes: body.themes?.filter(isTheme),
				targetGroups: body.targetGroups,
				summary: `${sentence(body, tags)} ${where}.`,
				...contact,
				address,
				point: `${point.lat}, ${point.lon}`,
				place: placeId,
				// The opening hours of a café are not those of the club that has its name.
				hours: isOfClub ? undefined : hours,
				source,
			}),
		});
	}

	/** The data without empty fields, and without fields that the schema would refuse. */
	function sound(kind: 'plekken' | 'organisaties', ref: string, data: NewRecord['data']): NewRecord['data'] {
		const filled = Object.fromEntries(
			Object.entries(data).filter(
				([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
			),
		) as NewRecord['data'];
		const refused = new Set(kinds[kind].safeParse(filled).error?.issues.map(({ path }) => String(path[0])));
		for (const field of refused) {
			delete filled[field];
			leftOut.push({ what: field, why: 'niet als geldige waarde te lezen', ref });
		}
		return filled;
	}
}

/** Puts elements that are one thing together; what tells nothing itself only lends its tags. */
function merge(
	candidates: readonly Found[],
	isNear: (point: Point) => boolean,
): { kept: Found[]; merged: number; unknown: string[] } {
	const kept: Found[] = [];
	const unknown: string[] = [];
	let merged = 0;
	const knownFirst = [...candidates].sort((a, b) => Number(!a.match) - Number(!b.match));
	for (const found of knownFirst) {
		const same = kept.find((other) => isSame(other, found));
		if (!same) {
			if (found.match) kept.push(found);
			else if (found.name && isNear(found.feature.point)) unknown.push(found.name);
			continue;
		}
		merged++;
		const extra = same.tags['addr:street'] ? withoutAddress(found.tags) : found.tags;
		same.tags = { ...extra, ...same.tags };
		if (same.match?.place.place === 'halte') same.points.push(...found.points);
		// The club is known from the name, the field from the tags; the field of a club keeps both.
		else if (same.match && !same.match.body && found.match?.body)
			same.match = { ...same.match, body: found.match.body };
	}
	return { kept, merged, unknown: unknown.sort(compare) };
}

function isSame(one: Found, other: Found): boolean {
	if (!one.name || !other.name || toId(one.name) !== toId(other.name)) return false;
	const kind = one.match?.place.place;
	if (other.match && other.match.place.place !== kind) return false;
	return gap(one.feature, other.feature) <= (kind === 'halte' ? stopReach : reach);
}

/** Metres between two features: none when one lies in the other, else from edge to edge. */
function gap(a: Feature, b: Feature): number {
	const isWithin = (outer: Feature, inner: Feature) => outer.isArea && outer.line && inside(inner.point, outer.line);
	if (isWithin(a, b) || isWithin(b, a)) return 0;
	const corners = (feature: Feature) => feature.line ?? [feature.point];
	return Math.min(...corners(a).flatMap((from) => corners(b).map((to) => distance(from, to))));
}

function addressTags(tags: Tags): Tags {
	return Object.fromEntries(Object.entries(tags).filter(([key]) => key.startsWith('addr:')));
}

function withoutAddress(tags: Tags): Tags {
	return Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith('addr:')));
}

/** What a place is called: a stop without the name of the village, a field with the name of its club. */
function titleOf(
	place: Meaning,
	name: string | undefined,
	near: string | undefined,
	village: string,
	isOfClub: boolean,
): { name: string; aliases: string[] } {
	if (!name) return { name: near ? `${place.word} ${near}` : `${place.word} ${village}`, aliases: [] };
	if (place.place === 'halte') {
		const short =
			name.startsWith(`${village} `) || name.startsWith(`${village}, `)
				? name.slice(village.length).replace(/^[\s,]+/, '')
				: name;
		const isTold = /halte|station|perron/i.test(short);
		return { name: isTold ? short : `${place.word} ${short}`, aliases: short === name && isTold ? [] : [name] };
	}
	// A field is not its club; a café with the name of a club is what people call it.
	if (isOfClub && place.place === 'sport' && !name.toLowerCase().includes(place.word.toLowerCase()))
		return { name: `${place.word} ${name}`, aliases: [] };
	if (place.place === 'aed' && !/aed|defibrillator/i.test(name)) return { name: `${place.word} ${name}`, aliases: [] };
	return { name, aliases: [] };
}

/** What a body of people is called: not “Scoutslokaal”, which is its building, but “Scouts Oosterwilg”. */
function bodyName(title: string, name: string | undefined, body: Meaning, village: string): string {
	const isBuilding =
		name !== undefined &&
		body.organisation === 'vereniging' &&
		/^\p{L}*(?:lokaal|lokalen|heem|blokhut|terrein|kantine)$/iu.test(name);
	return isBuilding ? `${body.word} ${village}` : (name ?? title);
}

/** The first words of a summary: “Restaurant met streekgerechten”. */
function sentence({ word, place }: Meaning, tags: Tags): string {
	const { cuisineWords } = tagTable();
	const dishes = (tags['cuisine'] ?? '')
		.split(';')
		.map((cuisine) => cuisineWords[cuisine.trim()])
		.filter((dish) => dish !== undefined);
	return place === 'horeca' && dishes.length > 0 ? `${word} met ${enumerated([...new Set(dishes)])}` : word;
}

/** The bus lines of a stop, as a sentence with a space before it. */
function linesOf(tags: Tags): string {
	const key = Object.keys(tags).find((name) => /^route_ref(?:$|:)/.test(name));
	const lines = [...new Set((key ? (tags[key] ?? '') : '').split(/[;,]/).map((line) => line.trim()))].filter((line) =>
		/^[\w /-]{1,8}$/.test(line),
	);
	if (lines.length === 0 || lines.length > 15) return '';
	const operator = tags['operator'] && tags['operator'].length <= 40 ? ` van ${tags['operator']}` : '';
	return ` Hier ${lines.length === 1 ? 'stopt lijn' : 'stoppen de lijnen'} ${enumerated(lines)}${operator}.`;
}

function wheelchairOf(tags: Tags): string | undefined {
	return { yes: 'ja', designated: 'ja', limited: 'beperkt', no: 'nee' }[tags['wheelchair'] ?? ''];
}

function toiletOf(tags: Tags): string | undefined {
	if (tags['toilets:wheelchair'] === 'yes') return 'rolstoel';
	return { yes: 'ja', no: 'nee' }[tags['toilets'] ?? ''];
}

/** An id of a name that nobody has yet, which is taken from then on. */
export function freeId(name: string, fallback: string, taken: Set<string>): string {
	const wanted = toId(name).slice(0, 70).replace(/-+$/, '') || toId(fallback);
	let id = wanted;
	for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`;
	taken.add(id);
	return id;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
