import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { palette } from '../design/index.ts';
import type { PlaceNode, VillageModel } from '../domain/index.ts';
import { t, typeset } from '../i18n/index.ts';
import { type MapMode, mapColours } from '../map/colours.ts';
import { drawnMap } from '../map/draw.ts';
import { boundsAround, isWithin } from '../map/plane.ts';
import { type Basemap, readBasemap } from '../map/read.ts';
import type { DrawingView } from './pictures.ts';
import { getSites, type Site } from './sites.ts';

export type { Basemap };

/** How much of the village the map of one place shows, and its size: about as large as a phone shows it. */
const around = { metres: 400, width: 400, height: 280 } as const;
/** The width of the map of a whole village, in pixels: what the map of the CMS counts in. */
const villageWidth = 1000;

/** What the looks of a drawing are called in the names of its files. */
export const lookWords = { light: 'licht', dark: 'donker' } as const satisfies Partial<Record<MapMode, string>>;

/** A basemap with the moment at which its file was written. */
interface Known {
	written: number;
	basemap: Promise<Basemap>;
}

/** Every place of a village asks for the same one; under `npm start` a new file is read again. */
const known = new Map<string, Known>();

function basemapPath(id: string): string {
	return path.join(process.cwd(), 'villages', id, 'kaart', 'basemap.pmtiles');
}

/** The own map of a village; undefined when it has none. */
export async function basemapOf({ id }: VillageModel): Promise<Basemap | undefined> {
	const file = basemapPath(id);
	const written = (await stat(file).catch(() => undefined))?.mtimeMs;
	if (written === undefined) return undefined;
	const before = known.get(id);
	if (before?.written === written) return before.basemap;
	const basemap = readFile(file).then(readBasemap);
	known.set(id, { written, basemap });
	return basemap;
}

/** True when a village has a map of its own. */
export function hasBasemap({ id }: VillageModel): boolean {
	return existsSync(basemapPath(id));
}

/** Whether a place lies on the map of the village. */
function isOn({ bounds }: Basemap, { data: { point } }: PlaceNode): boolean {
	return point !== undefined && isWithin(bounds, [point.lon, point.lat]);
}

/** The map around a place; undefined when the village has no map, or the place is not on it. */
export async function placeMap(model: VillageModel, node: PlaceNode): Promise<DrawingView | undefined> {
	const basemap = await basemapOf(model);
	if (!basemap || !isOn(basemap, node)) return undefined;
	const file = (look: string) => `/${model.id}/kaart/plek-${node.id}-${look}.svg`;
	const { width, height } = around;
	return {
		light: file(lookWords.light),
		dark: file(lookWords.dark),
		width,
		height,
		alt: t.map.around(typeset(node.data.name)),
	};
}

/** One path per map around a place, by day and in the evening. */
export async function placeMapPaths() {
	const all = await Promise.all(
		(await getSites()).map(async ({ model }) => {
			const basemap = await basemapOf(model);
			if (!basemap) return [];
			return model.places
				.filter((node) => isOn(basemap, node))
				.flatMap((node) =>
					Object.entries(lookWords).map(([mode, word]) => ({
						params: { village: model.id, name: `plek-${node.id}-${word}` },
						props: { svg: () => drawPlace(model, basemap, node, mode as keyof typeof lookWords) },
					})),
				);
		}),
	);
	return all.flat();
}

function drawPlace(model: VillageModel, basemap: Basemap, node: PlaceNode, mode: MapMode): string {
	const { lat, lon } = node.data.point ?? { lat: 0, lon: 0 };
	return drawnMap({
		features: basemap.features,
		bounds: boundsAround([lon, lat], around.metres, around.width / around.height),
		width: around.width,
		colours: coloursOf(model, mode),
		credit: basemap.credit,
		spot: [lon, lat],
	});
}

/** The colours of a village's map. */
export function coloursOf({ config: { brand } }: VillageModel, mode: MapMode) {
	return mapColours(palette(brand.primary, brand.secondary)[mode], mode);
}

/** One path per village that has a map of its own. */
export async function basemapPaths() {
	const all = await Promise.all(
		(await getSites()).map(async (site) => {
			const basemap = await basemapOf(site.model);
			return basemap ? [{ params: { village: site.model.id }, props: { site, basemap } }] : [];
		}),
	);
	return all.flat();
}

/**
 * The map of a whole village by day, without markers and scale: exactly the `map.bounds` of village.yaml,
 * a thousand units wide, x linear in longitude and y in latitude (plate carrée with the middle latitude as
 * standard parallel), as the map field of the CMS counts.
 */
export function villageMapSvg({ model }: Site, { features, credit }: Basemap): string {
	const { name, map } = model.config;
	return drawnMap({
		features,
		bounds: map.bounds,
		width: villageWidth,
		colours: coloursOf(model, 'light'),
		hasScale: false,
		credit,
		title: t.map.village(name),
	});
}

/** The bytes of a village's own map. */
export async function basemapBytes({ model }: Site): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await readFile(basemapPath(model.id)));
}
