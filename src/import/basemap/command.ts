import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseWith, readYaml } from '../../config/index.ts';
import { dayOf, toWallClock } from '../../domain/index.ts';
import { type Bounds, type LayerName, layerNames } from '../../map/layers.ts';
import { villageSchema } from '../../schema/index.ts';
import { type Extract, readExtract } from '../osm-read.ts';
import { Refusal } from '../refusal.ts';
import { writeBasemap } from '../write.ts';
import { extentOf, heaviest, makeBasemap, zooms } from './make.ts';
import { toMapFeatures } from './osm-shapes.ts';

/** What was asked on the command line. */
export interface BasemapCommand {
	id: string;
	/** The extract, as it was named. */
	osm: string;
	maxZoom: number;
	wantsHelp: boolean;
}

const credit = '© OpenStreetMap-bijdragers, ODbL';
const nothingDone = 'Er is niets veranderd.';

/**
 * Reads the words after the command.
 * @throws {Refusal} when they are not understood, with what to write instead
 */
export function readBasemapCommand(words: readonly string[]): BasemapCommand {
	if (words.includes('--help')) return { id: '', osm: '', maxZoom: zooms.max, wantsHelp: true };
	const given: Record<string, string> = {};
	const others: string[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as string;
		const [, flag, joined] = /^--(osm|zoom)(?:=(.*))?$/.exec(word) ?? [];
		if (flag) given[flag] = joined ?? words[++index] ?? '';
		else others.push(word);
	}
	const [id, ...rest] = others;
	const unknown = others.find((word) => word.startsWith('-')) ?? rest[0];
	const example = 'npm run basemap -- nieuw-dorp --osm nieuw-dorp.osm.pbf';
	if (unknown) throw new Refusal(`“${unknown}” begrijp ik niet. Schrijf bijvoorbeeld: ${example}\n${nothingDone}`);
	if (!id) throw new Refusal(`Voor welk dorp is de kaart? Schrijf bijvoorbeeld: ${example}\n${nothingDone}`);
	if (!given['osm'])
		throw new Refusal(`Waar is het uittreksel van OpenStreetMap? Schrijf bijvoorbeeld: ${example}\n${nothingDone}`);
	const maxZoom = given['zoom'] === undefined ? zooms.max : Number(given['zoom']);
	if (!Number.isInteger(maxZoom) || maxZoom < 12 || maxZoom > zooms.highest)
		throw new Refusal(`--zoom is een heel getal van 12 tot en met ${zooms.highest}. ${nothingDone}`);
	return { id, osm: given['osm'], maxZoom, wantsHelp: false };
}

/** How the command is used. */
export function basemapHelp(): string {
	return [
		'Maakt de kaart die een dorp zelf bij zich heeft, uit een uittreksel van OpenStreetMap.',
		'',
		'  npm run basemap -- nieuw-dorp --osm nieuw-dorp.osm.pbf',
		'',
		'  --osm <bestand>  een .osm.pbf, een .osm (XML) of de JSON van Overpass',
		`  --zoom <getal>   hoe ver de kaart in detail gaat: 12 tot en met ${zooms.highest}; ${zooms.max} als je niets zegt`,
		'',
		'De rand komt uit map.bounds in villages/<dorp>/village.yaml.',
		'De kaart komt in villages/<dorp>/kaart/basemap.pmtiles. Gaat er iets mis, dan blijft de oude staan.',
	].join('\n');
}

/**
 * Makes the basemap of a village and writes it in its folder.
 * @returns what was made, as lines for the terminal
 * @throws {Refusal} when it cannot be made; the old file is still there
 */
export async function makeVillageBasemap(
	options: Pick<BasemapCommand, 'id' | 'osm' | 'maxZoom'> & { root: string; from: string },
): Promise<string[]> {
	const { id, osm, maxZoom, root, from } = options;
	const { name, bounds } = await villageMap(root, id);
	const extract = await openExtract(path.resolve(from, osm), osm);
	const { features, unclosed } = toMapFeatures(extract.elements);
	const date = extract.timestamp === undefined ? undefined : dayOf(toWallClock(extract.timestamp));
	const made = makeBasemap({ features, bounds, name, credit, date, maxZoom });
	if (!made) {
		const covered = extentOf(features);
		throw new Refusal(
			[
				`In ${osm} ligt niets binnen de rand van ${name}.`,
				`  rand van het dorp:  ${toText(bounds)}  (map.bounds in villages/${id}/village.yaml)`,
				covered ? `  het bestand beslaat: ${toText(covered)}` : '  het bestand heeft niets wat op een kaart staat',
				`Haal een uittreksel op dat om de rand van het dorp heen ligt, of verbeter map.bounds. ${nothingDone}`,
			].join('\n'),
		);
	}
	if (made.bytes.length > heaviest) {
		const smaller = await fitting();
		throw new Refusal(
			[
				`De kaart wordt ${size(made.bytes.length)}; meer dan ${size(heaviest)} is te zwaar voor een telefoon.`,
				smaller === undefined
					? `Kies een kleinere rand in map.bounds. ${nothingDone}`
					: `Met minder detail past het: voeg --zoom ${smaller} toe. ${nothingDone}`,
			].join('\n'),
		);
	}
	const file = await writeBasemap(root, id, made.bytes);
	return [
		`${file} is gemaakt: ${size(made.bytes.length)}, ${made.tiles} tegels, zoom ${zooms.min} tot en met ${maxZoom}.`,
		`  gegevens van ${date ?? 'een onbekende dag'}, ${credit}`,
		...layerNames
			.filter((layer) => made.counts[layer] > 0)
			.map((layer) => `  ${words[layer].padEnd(24)}${made.counts[layer]}`),
		...(unclosed > 0
			? [
					`  ${unclosed} vlakken zijn weggelaten of niet heel, omdat een deel buiten het uittreksel ligt. Zie je ze op de kaart ontbreken, neem dan een ruimer uittreksel.`,
				]
			: []),
	];

	async function fitting(): Promise<number | undefined> {
		for (let zoom = maxZoom - 1; zoom >= 12; zoom--) {
			const less = makeBasemap({ features, bounds, name, credit, date, maxZoom: zoom });
			if (less && less.bytes.length <= heaviest) return zoom;
		}
		return undefined;
	}
}

/** What the layers are called in the report. */
const words: Record<LayerName, string> = {
	land: 'grond en groen',
	water: 'water',
	waterway: 'vaarten en sloten',
	edge: 'dijken en bomenrijen',
	building: 'gebouwen',
	rail: 'spoor',
	road: 'wegen en paden',
	place: 'plaatsnamen',
	label: 'namen van water, groen',
};

const size = (bytes: number) =>
	bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

const toText = (bounds: Bounds) => `[${bounds.map((value) => Number(value.toFixed(4))).join(', ')}]`;

/** The name and the bounds of a village. */
async function villageMap(root: string, id: string): Promise<{ name: string; bounds: Bounds }> {
	const file = `villages/${id}/village.yaml`;
	const text = /^[a-z\d-]+$/.test(id)
		? await readFile(path.join(root, file), 'utf8').catch(() => undefined)
		: undefined;
	if (text === undefined) throw new Refusal(`Er is geen dorp ${id}: ${file} is er niet. ${nothingDone}`);
	const place = { file, village: id };
	const { value, problems } = parseWith(villageSchema, readYaml(text, place), place);
	if (problems.some(({ field }) => field === 'map' || field?.startsWith('map.')))
		throw new Refusal(
			`In ${file} staat niet goed waar de kaart begint en eindigt. Zet erin:\n\nmap:\n  center: 52.51, 6.12\n  bounds: [6.08, 52.49, 6.16, 52.53]\n\nDat zijn bij bounds west, zuid, oost en noord in graden. ${nothingDone}`,
		);
	if (!value) throw new Refusal(`In ${file} klopt iets niet. Kijk wat met: npm run check\n${nothingDone}`);
	return { name: value.name, bounds: value.map.bounds };
}

async function openExtract(file: string, told: string): Promise<Extract> {
	if (!(await stat(file).catch(() => undefined)))
		throw new Refusal(`Het bestand ${told} is er niet. Staat er een tikfout in? ${nothingDone}`);
	const extract = await readExtract(file).catch(() => undefined);
	if (!extract || extract.elements.length === 0)
		throw new Refusal(
			`${told} is niet te lezen als uittreksel van OpenStreetMap. Het moet een .osm.pbf, een .osm (XML) of de JSON van Overpass zijn die helemaal is binnengehaald. ${nothingDone}`,
		);
	return extract;
}
