import { readFile, stat } from 'node:fs/promises';
import { toId, type VillageSource } from '../config/index.ts';
import { dayOf, gather, toWallClock } from '../domain/index.ts';
import { kindNames, type Point } from '../schema/index.ts';
import { type Bounds, boundsOf, distance, widen } from './geometry.ts';
import { type ImportedKind, type Memory, memoryFile, readMemory, writeMemory } from './memory.ts';
import { toFeatures } from './osm-features.ts';
import { type Extract, readExtract } from './osm-read.ts';
import { type Imported, toRecords } from './osm-records.ts';
import { describeSync, isIdle, manyGone } from './osm-report.ts';
import { syncVillage } from './osm-sync.ts';
import { surveyVillage } from './osm-village.ts';
import type { FileChange } from './patch.ts';
import { readIfThere, readOwnFiles, readVillage } from './read-content.ts';
import { Refusal } from './refusal.ts';
import { describeLeftOut } from './report.ts';
import type { Report } from './told.ts';

/** What a re-import is asked to do. */
export interface OsmImport {
	root: string;
	village: string;
	/** The extract, and how it was named on the command line. */
	file: string;
	told: string;
	today: string;
	/** Also when the extract is older, or when much is gone. */
	anyway: boolean;
}

/** What would be written, and what there is to say about it. */
export interface Proposal {
	report: Report;
	changes: FileChange[];
	/** Whether anything changes that a reader of the site or an editor would notice. */
	isIdle: boolean;
	/** Why it may not be written just like that, in Dutch. */
	objection?: string | undefined;
}

/** An extract that reaches this share of the bounds of a village shows all of it. */
const wholeVillage = 0.6;
/** Beyond what lies outermost in an extract, so many metres are still taken as shown. */
const edgeMetres = 300;

/**
 * Sets an extract beside a village. Writes nothing.
 * @throws {Refusal} when the extract or the village cannot be read, or the extract is an older one
 */
export async function proposeOsm({ root, village: id, file, told, today, anyway }: OsmImport): Promise<Proposal> {
	const village = await readVillage(root, id, today);
	const files = await readOwnFiles(root, id);
	const memoryText = await readIfThere(root, memoryFile(id));
	const memory = memoryText === undefined ? undefined : memoryFrom(memoryText, id);
	const extract = await openExtract(file, told);
	const retrievedOn = extract.timestamp === undefined ? undefined : dayOf(toWallClock(extract.timestamp));
	if (retrievedOn && memory?.retrievedOn && retrievedOn < memory.retrievedOn && !anyway)
		throw new Refusal(
			`${told} is van ${retrievedOn} en dus ouder dan de vorige keer (${memory.retrievedOn}). Wat sindsdien veranderde, zou teruggaan. Wil je dat echt? Voeg dan --toch toe.`,
		);
	const { bounds } = village.config.map;
	const isNear = nearness(memory, bounds);
	const imported = recordsOf(extract, village, memory, isNear, retrievedOn);
	const nodes = boundsOf(extract.elements.flatMap((element) => (element.type === 'node' ? [element] : [])));
	if (!nodes || nodes[0] > bounds[2] || nodes[2] < bounds[0] || nodes[1] > bounds[3] || nodes[3] < bounds[1])
		throw new Refusal(
			[
				`In ${told} ligt niets binnen de rand van ${village.config.name}.`,
				`  rand van het dorp:  [${bounds.join(', ')}]  (map.bounds in villages/${id}/village.yaml)`,
				`  het bestand beslaat: [${(nodes ?? []).map((value) => Number(value.toFixed(4))).join(', ')}]`,
				'Haal een uittreksel op dat om het dorp heen ligt, of verbeter map.bounds.',
			].join('\n'),
		);
	const isShown = shownIn(nodes, bounds);
	const sync = syncVillage({
		imported,
		memory,
		files,
		shared: sharedNames(village),
		namedBy: namedIn(village),
		covers: (point) => isNear(point) && isShown(point),
		retrievedOn,
		day: retrievedOn ?? today,
		village: id,
		allowsManyGone: anyway,
	});
	const after = writeMemory(sync.memory);
	const changes =
		after === memoryText ? sync.changes : [...sync.changes, { file: memoryFile(id), before: memoryText, after }];
	const isFirst = memory === undefined;
	const context = { village: village.config.name, extract: told, retrievedOn, previous: memory?.retrievedOn, isFirst };
	return {
		report: describeSync(sync, { ...context, leftOut: describeLeftOut(imported) }),
		changes,
		isIdle: isIdle(sync),
		objection: sync.isManyGone ? manyGone(sync) : undefined,
	};
}

function memoryFrom(text: string, id: string): Memory {
	try {
		return readMemory(text);
	} catch {
		throw new Refusal(
			`${memoryFile(id)} is niet te lezen. Zet de vorige versie terug (git checkout -- ${memoryFile(id)}).`,
		);
	}
}

async function openExtract(file: string, told: string): Promise<Extract> {
	const found = await stat(file).catch(() => undefined);
	if (!found) throw new Refusal(`Het bestand ${told} is er niet. Staat er een tikfout in?`);
	if (!found.isFile()) throw new Refusal(`${told} is een map en geen bestand.`);
	if (found.size === 0) throw new Refusal(`${told} is leeg. Haal het opnieuw op.`);
	const extract = await readExtract(file).catch(() => undefined);
	if (extract && extract.elements.length > 0) return extract;
	const start = await readFile(file, { encoding: 'utf8' }).then((text) => text.slice(0, 400));
	throw new Refusal(
		start.includes('FeatureCollection')
			? `${told} is GeoJSON, maar de nummers van OpenStreetMap staan er niet in. Exporteer het opnieuw uit overpass-turbo.`
			: `${told} is niet te lezen als uittreksel van OpenStreetMap. Het moet een .osm.pbf, een .osm (XML), de JSON van Overpass of de GeoJSON van overpass-turbo zijn die helemaal is binnengehaald.`,
	);
}

/** What counts as this village: what lies on its map, and in the circle of the first import when that had one. */
function nearness(memory: Memory | undefined, bounds: Bounds): (point: Point) => boolean {
	const within = memory?.within;
	return (point) => isIn(point, bounds) && (!within || distance(point, within) <= within.km * 1000);
}

function recordsOf(
	extract: Extract,
	village: VillageSource,
	memory: Memory | undefined,
	isNear: (point: Point) => boolean,
	retrievedOn: string | undefined,
): Imported {
	const mapped = toFeatures(extract.elements);
	return toRecords(mapped.features, {
		village: village.config.name,
		postalCode: surveyVillage(mapped, toId(village.config.name), memory?.within?.km)?.postalCode,
		retrievedOn,
		isNear,
		taken: { plekken: [], organisaties: [] },
		themes: village.agreements.themes.map(({ id }) => id),
	});
}

/** Whether an extract would show what lies at a point: not beyond its outermost things. */
function shownIn(own: Bounds, village: Bounds): (point: Point) => boolean {
	const [west, south, east, north] = village;
	const across = Math.max(0, Math.min(own[2], east) - Math.max(own[0], west)) / (east - west);
	const along = Math.max(0, Math.min(own[3], north) - Math.max(own[1], south)) / (north - south);
	const reach = widen(own, edgeMetres);
	return (point) => across * along >= wholeVillage || isIn(point, reach);
}

function isIn({ lat, lon }: Point, [west, south, east, north]: Bounds): boolean {
	return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** The names of what the gemeente shares with a village, by id. */
function sharedNames(village: VillageSource): Record<ImportedKind, Map<string, string[]>> {
	const { of } = gather(village);
	const namesOf = (kind: ImportedKind) =>
		new Map(
			of(kind)
				.filter(({ owner }) => owner !== village.id)
				.map(({ id, data }) => [id, [data.name, ...data.aliases]]),
		);
	return { plekken: namesOf('plekken'), organisaties: namesOf('organisaties') };
}

const relations: readonly (readonly [field: string, kind: ImportedKind])[] = [
	['place', 'plekken'],
	['manager', 'organisaties'],
	['organiser', 'organisaties'],
	['organisation', 'organisaties'],
];

/** Which files of a village name a record, by `plekken/de-wilg`. */
function namedIn(village: VillageSource): Map<string, string[]> {
	const named = new Map<string, string[]>();
	const take = (data: Record<string, unknown>, file: string) => {
		for (const [field, kind] of relations) {
			const key = `${kind}/${data[field]}`;
			if (typeof data[field] === 'string') named.set(key, [...(named.get(key) ?? []), file]);
		}
	};
	for (const kind of kindNames)
		for (const { data, file } of village.content.entries[kind])
			if (!data.archived) take(data as Record<string, unknown>, file);
	for (const contact of village.config.contacts) take(contact, `villages/${village.id}/village.yaml`);
	return named;
}
