import { toId } from '../config/index.ts';
import type { Landmark, Point } from '../schema/index.ts';
import { type Bounds, boundsOf, distance, inside, mean, rounded, widen } from './geometry.ts';
import type { Feature, Features } from './osm-features.ts';
import { landmarksIn } from './osm-landmarks.ts';
import type { Tags } from './osm-read.ts';

/** The countries whose telephone numbers this importer knows. */
export const countries = ['nl', 'be'] as const;

/** One of the countries. */
export type Country = (typeof countries)[number];

/** What an extract tells about the village as a whole. */
export interface Survey {
	/** From the place node; undefined when the extract has none. */
	name: string | undefined;
	gemeente: string | undefined;
	inhabitants: number | undefined;
	country: Country;
	center: Point;
	/** Around what was built and the chosen features. */
	bounds: Bounds;
	/** The postcode of all addresses, where a whole village has one, as in Belgium. */
	postalCode: string | undefined;
	/** What there is to draw. */
	landmarks: Landmark[];
	/** Whether a feature belongs to the village; false for what is far away in a large extract. */
	isNear: (point: Point) => boolean;
	/** The circle that is taken in, when the extract was large enough to need one. */
	within: (Point & { km: number }) | undefined;
}

const placeOrder = ['town', 'village', 'suburb', 'hamlet', 'quarter', 'neighbourhood', 'locality'];
const marginMetres = 150;
/** An extract wider than this holds more than one village. */
const largeMetres = 12_000;
const defaultRadius = 2.5;

/**
 * Finds the village in an extract: the place node with the asked name, else the weightiest one near
 * the middle, with the bounds of what is built.
 * @param wanted the id of the village to make, to choose between several places
 * @param radius kilometres around the centre to take in; by default all, or 2.5 in a large extract
 * @returns undefined when nothing in the extract is built or named
 */
export function surveyVillage(
	{ features, relations }: Features,
	wanted: string | undefined,
	radius?: number,
): Survey | undefined {
	const built = features.filter(({ tags }) => tags['building'] && tags['building'] !== 'no').map(({ point }) => point);
	const places = features.filter(
		({ ref, tags }) => ref.startsWith('node/') && tags['name'] && placeOrder.includes(tags['place'] ?? ''),
	);
	const ground = built.length > 0 ? built : places.map(({ point }) => point);
	if (ground.length === 0) return undefined;
	const middle = mean(ground);
	const place = choosePlace(places, wanted, middle);
	const [west, south, east, north] = boundsOf(ground) as Bounds;
	const isLarge = distance({ lat: south, lon: west }, { lat: north, lon: east }) > largeMetres;
	const reach = radius ?? (isLarge ? defaultRadius : undefined);
	const focus = place?.point ?? middle;
	const isNear = (point: Point) => reach === undefined || distance(point, focus) <= reach * 1000;
	const near = built.filter(isNear);
	const bounds = widen(boundsOf(near.length > 0 ? near : [focus]) as Bounds, marginMetres);
	const nearTags = features.filter(({ point }) => isNear(point)).map(({ tags }) => tags);
	const isFocusInside =
		focus.lon > bounds[0] && focus.lon < bounds[2] && focus.lat > bounds[1] && focus.lat < bounds[3];
	const population = Number(place?.tags['population']?.replaceAll(/[.\s]/g, ''));
	const name = place && (place.tags['name:nl'] ?? place.tags['name']);
	return {
		name,
		gemeente: findGemeente(name, relations, nearTags),
		inhabitants: Number.isInteger(population) && population > 0 ? population : undefined,
		country: findCountry(focus, place?.tags, nearTags),
		center: rounded(isFocusInside ? focus : mean(near)),
		bounds,
		postalCode: solePostcode([place?.tags['postal_code'], ...nearTags.map((tags) => tags['addr:postcode'])]),
		landmarks: landmarksIn(nearTags),
		isNear,
		within: reach === undefined ? undefined : { ...rounded(focus), km: reach },
	};
}

/** The postcode of four digits that stands in every address; undefined where there are several. */
function solePostcode(found: readonly (string | undefined)[]): string | undefined {
	const [first, ...others] = new Set(found.filter((postcode) => postcode !== undefined));
	return first && others.length === 0 && /^\d{4}$/.test(first) ? first : undefined;
}

/** Bounds that also hold some points, so that everything that was taken in is on the map. */
export function stretch(bounds: Bounds, points: readonly Point[]): Bounds {
	const [west, south, east, north] = bounds;
	const outside = points.filter(({ lat, lon }) => lon <= west || lon >= east || lat <= south || lat >= north);
	if (outside.length === 0) return bounds;
	const all = [...outside, { lat: south, lon: west }, { lat: north, lon: east }];
	return widen(boundsOf(all) as Bounds, marginMetres);
}

function choosePlace(places: readonly Feature[], wanted: string | undefined, middle: Point): Feature | undefined {
	const isWanted = ({ tags }: Feature) =>
		wanted !== undefined && [tags['name'], tags['name:nl']].some((name) => name && toId(name) === wanted);
	const weight = (place: Feature) => (isWanted(place) ? 0 : 1 + placeOrder.indexOf(place.tags['place'] ?? ''));
	return [...places].sort((a, b) => weight(a) - weight(b) || distance(a.point, middle) - distance(b.point, middle))[0];
}

/** The gemeente: from the boundary of the village, the only gemeente around, or the addresses. */
export function findGemeente(
	name: string | undefined,
	relations: readonly Tags[],
	nearby: readonly Tags[],
): string | undefined {
	const boundaries = relations.filter((tags) => tags['boundary'] === 'administrative');
	const own = boundaries.find((tags) => tags['name'] === name && Number(tags['admin_level']) > 8 && tags['is_in']);
	const isIn = own?.['is_in']?.split(/[,;]/)[0]?.trim();
	if (isIn) return isIn;
	const gemeenten = boundaries
		.filter((tags) => tags['admin_level'] === '8' && tags['name'])
		.map((tags) => withoutPrefix(tags['name'] as string));
	if (name && gemeenten.includes(name)) return name;
	if (gemeenten.length === 1) return gemeenten[0];
	const cities = nearby
		.flatMap((tags) => [tags['is_in:municipality'], tags['addr:city']])
		.filter((city) => city !== undefined);
	return mostFrequent(gemeenten.length > 0 ? cities.filter((city) => gemeenten.includes(city)) : cities);
}

function withoutPrefix(gemeente: string): string {
	return gemeente.replace(/^gemeente\s+/i, '');
}

function mostFrequent(values: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** Belgium or the Netherlands: as the tags say, by the shape of the postcodes, else by the map. */
export function findCountry(center: Point, place: Tags | undefined, nearby: readonly Tags[]): Country {
	const said = [
		place?.['is_in:country_code'],
		place?.['addr:country'],
		mostFrequent(nearby.map((tags) => tags['addr:country']).filter((code) => code !== undefined)),
	];
	const code = said.map((value) => value?.toLowerCase()).find((value) => value === 'nl' || value === 'be');
	if (code) return code;
	const isIn = place?.['is_in'] ?? '';
	if (/belgi|vlaanderen/i.test(isIn)) return 'be';
	if (/netherlands|nederland/i.test(isIn)) return 'nl';
	const postcodes = nearby.map((tags) => tags['addr:postcode']).filter((postcode) => postcode !== undefined);
	// Nearer to the border than the rough outline below, the shape of a postcode knows better.
	if (postcodes.some((postcode) => /^\d{4}\s?[A-Z]{2}$/.test(postcode))) return 'nl';
	return inBelgium(center) ? 'be' : 'nl';
}

/** Belgium in two dozen corners: enough to choose telephone numbers that a person then reads. */
const belgium: Point[] = [
	[2.54, 51.09],
	[3.37, 51.37],
	[3.52, 51.25],
	[3.8, 51.21],
	[4.24, 51.36],
	[4.4, 51.46],
	[4.76, 51.5],
	[4.84, 51.42],
	[5.04, 51.48],
	[5.24, 51.31],
	[5.56, 51.22],
	[5.84, 51.15],
	[5.77, 51.02],
	[5.69, 50.88],
	[5.68, 50.76],
	[6.02, 50.76],
	[6.36, 50.45],
	[6.14, 50.13],
	[5.75, 49.79],
	[5.82, 49.55],
	[4.86, 49.79],
	[4.2, 49.95],
	[3.68, 50.32],
	[3.15, 50.75],
].map(([lon = 0, lat = 0]) => ({ lat, lon }));

/** Whether a point lies in Belgium, within a few kilometres. */
export function inBelgium(point: Point): boolean {
	return inside(point, belgium);
}
