import { pointOf, type RegisterEntry, type VillageModel } from '../domain/index.ts';
import { t } from '../i18n/index.ts';
import { type LiveBasemap, liveBasemap } from '../map/basemaps.ts';
import type { MapMode } from '../map/colours.ts';
import { drawnMap, frameBoxes } from '../map/draw.ts';
import type { Bounds, Position } from '../map/layers.ts';
import { placePins, spotsOf } from '../map/pins.ts';
import { boundsOf, isWithin, type Pixel, planeOf } from '../map/plane.ts';
import { type Basemap, basemapOf, coloursOf, lookWords } from './maps.ts';
import type { DrawingView } from './pictures.ts';
import { getSites } from './sites.ts';

/** The map beside the register: as wide as a phone shows it, higher than wide as a sheet of paper is. */
const beside = { width: 380, ratio: 4 / 5, least: 500, margin: 0.06, room: 32, most: 60 } as const;

/** A numbered mark of the map beside the register. */
export interface PinView {
	number: number;
	/** Where the spot is on the drawing, and where its mark stands beside it. */
	at: Pixel;
	mark: Pixel;
	/** All that is there was last checked too long ago. */
	isStale: boolean;
}

/** The map beside a list of the register. */
export interface RegisterMapView {
	drawing: DrawingView;
	pins: PinView[];
	/** The number of the mark of each entry; undefined for one that is not on the map. */
	numbers: (number | undefined)[];
	/** How many of the list are not on it. */
	off: number;
	/** What the live map shows at most. */
	bounds: Bounds;
	/** What the live map stands on. */
	basemap: LiveBasemap;
	/** Whose drawing it is; empty when there is nothing on it but the numbers. */
	credit: string;
}

/** What the drawing of a village's register shows: the same on all its pages, so that it is fetched once. */
interface RegisterPlane {
	basemap: Pick<Basemap, 'bounds' | 'features' | 'credit'>;
	bounds: Bounds;
}

const planes = new WeakMap<readonly RegisterEntry[], Promise<RegisterPlane | undefined>>();

/**
 * What the drawing beside the register of a village shows: all that lies on its own map.
 * @param all the whole register, the same array each time
 */
function registerPlane(model: VillageModel, all: readonly RegisterEntry[]): Promise<RegisterPlane | undefined> {
	const made = planes.get(all) ?? makeRegisterPlane(model, all);
	planes.set(all, made);
	return made;
}

async function makeRegisterPlane(model: VillageModel, all: readonly RegisterEntry[]) {
	const basemap = (await basemapOf(model)) ?? emptyMap(model);
	if (!basemap) return undefined;
	const points = all.flatMap((entry) => positionsOn(basemap.bounds, entry));
	if (points.length === 0) return undefined;
	const { ratio, least, margin } = beside;
	return { basemap, bounds: boundsOf(points, { within: basemap.bounds, ratio, least, margin }) };
}

/** A village that has its live map from elsewhere may have none to draw; its numbers stand on an empty ground. */
function emptyMap(model: VillageModel): Pick<Basemap, 'bounds' | 'features' | 'credit'> | undefined {
	return mapHost(model) ? { bounds: model.config.map.bounds, features: [], credit: '' } : undefined;
}

/** The host that pages with a map ask, and what it is called; undefined when that is no other than the site. */
export function mapHost({ config: { map } }: VillageModel): { host: string; hostName: string } | undefined {
	const { host, hostName } = liveBasemap(map.basemap, { url: '', credit: '' });
	return host && hostName ? { host, hostName } : undefined;
}

/** Where an entry is, when that is on a map; as a list of one or none. */
function positionsOn(bounds: Bounds, { node }: RegisterEntry): Position[] {
	const point = pointOf(node);
	const position = point && ([point.lon, point.lat] as const);
	return position && isWithin(bounds, position) ? [position] : [];
}

/** A spot of a drawing with its mark, and the entries that share it by their place in the list. */
interface Pin {
	at: Pixel;
	mark: Pixel;
	members: number[];
}

/** The page, the flyer and the frame of a choice ask for the same marks, and all drawings for those of everything. */
const pins = new WeakMap<RegisterPlane, Map<string, readonly Pin[]>>();

/** Where the marks of entries stand on a drawing. */
function pinsOf(entries: readonly RegisterEntry[], plane: RegisterPlane): readonly Pin[] {
	const known = pins.get(plane) ?? new Map<string, readonly Pin[]>();
	pins.set(plane, known);
	const key = entries.map(({ node }) => `${node.kind}/${node.id}`).join(' ');
	const made = known.get(key) ?? makePins(entries, plane);
	known.set(key, made);
	return made;
}

function makePins(entries: readonly RegisterEntry[], { basemap, bounds }: RegisterPlane): Pin[] {
	const plane = planeOf(bounds, beside.width);
	const shown = entries.flatMap((entry, index) =>
		positionsOn(bounds, entry).map((position) => ({ index, at: plane.to(position) })),
	);
	const spots = spotsOf(
		shown.map(({ at }) => at),
		beside.most,
	);
	const marks = placePins(
		spots.map(({ at }) => at),
		{ ...plane, room: beside.room, keepOff: frameBoxes(plane, true, basemap.credit) },
	);
	return spots.map(({ at, members }, index) => ({
		at,
		mark: marks[index] ?? at,
		members: members.map((member) => shown[member]?.index ?? 0),
	}));
}

/**
 * The map beside a list of entries, with a number for each spot in the order of the list; undefined when the
 * village has no map of its own, or nothing of the list is on it.
 * @param all the whole register of the village, of which `entries` are a part
 */
export async function registerMap(
	model: VillageModel,
	entries: readonly RegisterEntry[],
	all: readonly RegisterEntry[],
): Promise<RegisterMapView | undefined> {
	const plane = await registerPlane(model, all);
	if (!plane) return undefined;
	const { basemap, bounds } = plane;
	const found = pinsOf(entries, plane);
	if (found.length === 0) return undefined;
	const numbers: (number | undefined)[] = entries.map(() => undefined);
	found.forEach(({ members }, index) => {
		for (const member of members) numbers[member] = index + 1;
	});
	const { width, height } = planeOf(bounds, beside.width);
	return {
		drawing: {
			light: `/${model.id}/kaart/wegwijzer-${lookWords.light}.svg`,
			dark: `/${model.id}/kaart/wegwijzer-${lookWords.dark}.svg`,
			width,
			height,
			alt: t.map.register(model.config.name),
		},
		pins: found.map(({ at, mark, members }, index) => ({
			number: index + 1,
			at,
			mark,
			isStale: members.every((member) => ['stale', 'expired'].includes(entries[member]?.freshness ?? '')),
		})),
		numbers,
		off: numbers.filter((number) => number === undefined).length,
		bounds: basemap.bounds,
		basemap: liveBasemap(model.config.map.basemap, {
			url: `/${model.id}/kaart/basemap.pmtiles`,
			credit: basemap.credit,
		}),
		credit: basemap.credit,
	};
}

const paperWord = 'papier';

/** A map on paper, with the numbers of a list. */
export interface PaperMap {
	src: string;
	width: number;
	height: number;
	alt: string;
	pins: PinView[];
}

/** The map beside a list, as it is printed. */
export function paperMap(model: VillageModel, { drawing, pins }: Pick<RegisterMapView, 'drawing' | 'pins'>): PaperMap {
	const { width, height } = drawing;
	const src = `/${model.id}/kaart/wegwijzer-${paperWord}.svg`;
	return { src, width, height, alt: t.map.register(model.config.name), pins };
}

/**
 * The drawings under the marks of the register: by day, in the evening and for paper.
 * @param all gives the whole register of a village, the same array each time
 */
export async function registerMapPaths(all: (model: VillageModel) => readonly RegisterEntry[]) {
	const found = await Promise.all(
		(await getSites()).map(async ({ model }) => {
			const entries = all(model);
			const plane = await registerPlane(model, entries);
			if (!plane) return [];
			return Object.entries({ ...lookWords, print: paperWord }).map(([mode, word]) => ({
				params: { village: model.id, name: `wegwijzer-${word}` },
				props: { svg: () => drawRegister(model, plane, entries, mode as MapMode) },
			}));
		}),
	);
	return found.flat();
}

function drawRegister(
	model: VillageModel,
	plane: RegisterPlane,
	entries: readonly RegisterEntry[],
	mode: MapMode,
): string {
	const { basemap, bounds } = plane;
	const half = beside.room / 2;
	return drawnMap({
		features: basemap.features,
		bounds,
		width: beside.width,
		colours: coloursOf(model, mode),
		credit: basemap.credit,
		clear: pinsOf(entries, plane).map(({ mark: [x, y] }) => [x - half, y - half, x + half, y + half]),
	});
}
