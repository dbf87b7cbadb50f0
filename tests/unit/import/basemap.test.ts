import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { palette } from '../../../src/design/index.ts';
import { toMapFeatures } from '../../../src/import/basemap/osm-shapes.ts';
import { pmtiles } from '../../../src/import/basemap/pmtiles.ts';
import { makeBasemap, makeVillageBasemap, readBasemapCommand } from '../../../src/import/index.ts';
import { readExtract } from '../../../src/import/osm-read.ts';
import { mapColours } from '../../../src/map/colours.ts';
import { drawnMap } from '../../../src/map/draw.ts';
import { readBasemap } from '../../../src/map/read.ts';
import { bounds, hamlet } from '../map/features.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const extract = path.resolve(repository, '../shared/data/osm/wechelderzande-village.osm.pbf');
const hasExtract = existsSync(extract);
if (!hasExtract) console.warn(`Overgeslagen: de kaart van een echt dorp, want ${extract} is er niet.`);

const input = { features: hamlet, bounds, name: 'Verzonnen', credit: 'Verzonnen kaart, CC0', date: '2026-11-21' };

describe('makeBasemap', () => {
	it('makes the same bytes of the same input', () => {
		expect(makeBasemap(input)?.bytes).toEqual(makeBasemap(input)?.bytes);
	});

	it('can be read back: what there is, where it comes from, and from which day', async () => {
		const { features, credit, date, generator, maxZoom } = await readBasemap(
			makeBasemap(input)?.bytes ?? new Uint8Array(),
		);
		expect({ credit, date, generator, maxZoom }).toEqual({
			credit: 'Verzonnen kaart, CC0',
			date: '2026-11-21',
			generator: 'Dorpsplein',
			maxZoom: 14,
		});
		expect(features.filter(({ layer }) => layer === 'building')).toHaveLength(1);
		expect(features.find(({ layer }) => layer === 'place')?.name).toBe('Verzonnen');
	});

	it('gives a street that lies in more than one tile back in one piece', async () => {
		const { features } = await readBasemap(makeBasemap(input)?.bytes ?? new Uint8Array());
		const streets = features.filter(({ layer }) => layer === 'road');
		expect(streets.map(({ name, parts }) => [name, parts.length])).toEqual([['Dorpsstraat & Co', 1]]);
	});

	it('keeps a hole in a field', async () => {
		const { features } = await readBasemap(makeBasemap(input)?.bytes ?? new Uint8Array());
		const field = features.filter(({ class: name }) => name === 'meadow');
		expect(field.flatMap(({ parts }) => parts).length).toBeGreaterThan(field.length);
	});

	it('makes nothing when nothing lies within the bounds', () => {
		expect(makeBasemap({ ...input, bounds: [6, 50, 6.1, 50.1] })).toBeUndefined();
	});
});

describe('pmtiles', () => {
	it('writes an archive that the pmtiles package reads tile by tile', async () => {
		const tiles = [
			{ z: 1, x: 1, y: 0, bytes: Uint8Array.of(1, 2, 3) },
			{ z: 0, x: 0, y: 0, bytes: Uint8Array.of(9) },
			{ z: 14, x: 8432, y: 5357, bytes: new Uint8Array(5000).fill(7) },
		];
		const bytes = pmtiles(tiles, { bounds: [5, 52, 6, 53], minZoom: 0, maxZoom: 14, metadata: { name: 'proef' } });
		const archive = new PMTiles({
			getKey: () => 'proef',
			getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer as ArrayBuffer }),
		});
		expect(await archive.getHeader()).toMatchObject({
			specVersion: 3,
			minLon: 5,
			maxLat: 53,
			maxZoom: 14,
			tileType: 1,
		});
		expect(await archive.getMetadata()).toEqual({ name: 'proef' });
		for (const { z, x, y, bytes: wanted } of tiles)
			expect(new Uint8Array((await archive.getZxy(z, x, y))?.data ?? new ArrayBuffer())).toEqual(wanted);
		expect(await archive.getZxy(1, 0, 0)).toBeUndefined();
	});

	it('refuses an archive without tiles', () => {
		expect(() => pmtiles([], { bounds, minZoom: 0, maxZoom: 0, metadata: {} })).toThrow(RangeError);
	});
});

describe('toMapFeatures', () => {
	const node = (id: number, lon: number, lat: number, tags = {}) => ({ type: 'node' as const, id, lon, lat, tags });
	const square = [node(1, 5, 52), node(2, 5.01, 52), node(3, 5.01, 52.01), node(4, 5, 52.01)];

	it('closes an area out of the ways of a relation, and names it', () => {
		const { features, unclosed } = toMapFeatures([
			...square,
			{ type: 'way', id: 10, tags: {}, refs: [1, 2, 3] },
			{ type: 'way', id: 11, tags: {}, refs: [1, 4, 3] },
			{
				type: 'relation',
				id: 20,
				tags: { type: 'multipolygon', natural: 'water', name: 'Meer' },
				members: [
					{ type: 'way', ref: 10, role: 'outer' },
					{ type: 'way', ref: 11, role: 'outer' },
				],
			},
		]);
		expect(unclosed).toBe(0);
		expect(features.map(({ layer, class: name, name: label }) => [layer, name, label])).toEqual([
			['water', 'water', undefined],
			['label', 'water', 'Meer'],
		]);
		expect(features[0]?.parts[0]).toHaveLength(5);
	});

	it('counts what it cannot close instead of drawing it wrong', () => {
		const lake = { type: 'multipolygon', natural: 'water' };
		const members = [
			{ type: 'way', ref: 10, role: 'outer' },
			{ type: 'way', ref: 99, role: 'outer' },
		];
		const { features, unclosed } = toMapFeatures([
			...square,
			{ type: 'way', id: 10, tags: {}, refs: [1, 2, 3] },
			{ type: 'relation', id: 20, tags: lake, members },
		]);
		expect({ features, unclosed }).toEqual({ features: [], unclosed: 1 });
	});

	it.each([
		[{ highway: 'residential', name: 'Straat' }, ['road', 'street']],
		[{ highway: 'cycleway' }, ['road', 'cycleway']],
		[{ waterway: 'ditch' }, ['waterway', 'ditch']],
		[{ railway: 'rail' }, ['rail', 'rail']],
		[{ building: 'no' }, undefined],
		[{ highway: 'path', tunnel: 'yes' }, undefined],
	])('draws %j as %j', (tags, wanted) => {
		const { features } = toMapFeatures([...square, { type: 'way', id: 10, tags, refs: [1, 2, 3] }]);
		expect(features.map(({ layer, class: name }) => [layer, name])).toEqual(wanted ? [wanted] : []);
	});
});

describe('npm run basemap', () => {
	let root: string;
	beforeEach(() => {
		root = mkdtempSync(path.join(tmpdir(), 'dorpsplein-kaart-'));
		mkdirSync(path.join(root, 'villages/proefdorp'), { recursive: true });
		const yaml = readFileSync(
			path.join(repository, 'tests/fixtures/villages/minimal/villages/klein/village.yaml'),
			'utf8',
		);
		writeFileSync(
			path.join(root, 'villages/proefdorp/village.yaml'),
			yaml.replace(/map:[\s\S]*?(?=\n\w|$)/, 'map:\n  center: 52.005, 5.005\n  bounds: [5.000, 52.000, 5.010, 52.010]'),
		);
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));
	const make = (osm: string, id = 'proefdorp') => makeVillageBasemap({ id, osm, maxZoom: 14, root, from: root });
	const file = () => path.join(root, 'villages/proefdorp/kaart/basemap.pmtiles');

	const xml = `<?xml version="1.0"?><osm version="0.6"><meta osm_base="2026-05-01T10:00:00Z"/>
		<node id="1" lat="52.002" lon="5.001"/><node id="2" lat="52.006" lon="5.008"/>
		<way id="3"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="Kerkstraat"/></way></osm>`;
	const json = {
		osm3s: { timestamp_osm_base: '2026-05-01T10:00:00Z' },
		elements: [
			{
				type: 'way',
				id: 3,
				tags: { highway: 'residential', name: 'Kerkstraat' },
				geometry: [
					{ lat: 52.002, lon: 5.001 },
					{ lat: 52.006, lon: 5.008 },
				],
			},
		],
	};

	it.each([
		['dorp.osm', xml],
		['antwoord.json', JSON.stringify(json)],
	])('makes a map of %s, with its date', async (name, text) => {
		writeFileSync(path.join(root, name), text);
		const told = await make(name);
		expect(told.join('\n')).toContain('gegevens van 2026-05-01, © OpenStreetMap-bijdragers, ODbL');
		const { features, date } = await readBasemap(new Uint8Array(readFileSync(file())));
		expect(date).toBe('2026-05-01');
		expect(features.map(({ name: street }) => street)).toEqual(['Kerkstraat']);
	});

	it('tells which bounds a file covers that lies elsewhere, and leaves the old map', async () => {
		mkdirSync(path.dirname(file()), { recursive: true });
		writeFileSync(file(), 'oud');
		writeFileSync(path.join(root, 'elders.osm'), xml.replaceAll('lat="52', 'lat="53'));
		await expect(make('elders.osm')).rejects.toThrow('het bestand beslaat: [5.001, 53.002, 5.008, 53.006]');
		expect(readFileSync(file(), 'utf8')).toBe('oud');
	});

	it.each([
		['weg.osm.pbf', undefined, 'is er niet'],
		['kapot.osm', xml.slice(0, -30), 'niet te lezen'],
		['geen.osm.pbf', gzipSync('niets'), 'niet te lezen'],
		['leeg.json', '{"elements":[]}', 'niet te lezen'],
	])('says in Dutch what is wrong with %s', async (name, content, words) => {
		if (content !== undefined) writeFileSync(path.join(root, name), content);
		await expect(make(name)).rejects.toThrow(words);
		expect(existsSync(file())).toBe(false);
	});

	it('says which village there is not', async () => {
		await expect(make('x.osm', 'nergens')).rejects.toThrow('Er is geen dorp nergens');
		await expect(make('x.osm', '../nergens')).rejects.toThrow('Er is geen dorp');
	});

	it('says what to put in village.yaml when the bounds are missing', async () => {
		const yaml = path.join(root, 'villages/proefdorp/village.yaml');
		writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(/ {2}bounds:.*/, ''));
		await expect(make('x.osm')).rejects.toThrow('bounds: [6.08, 52.49, 6.16, 52.53]');
	});

	it.each([
		[[], 'Voor welk dorp'],
		[['dorp'], 'Waar is het uittreksel'],
		[['dorp', '--osm', 'x', '--zoom', '18'], 'van 12 tot en met 15'],
		[['dorp', '--osmm', 'x'], 'begrijp ik niet'],
	])('helps who writes %j', (words, answer) => {
		expect(() => readBasemapCommand(words)).toThrow(answer);
	});
});

describe.skipIf(!hasExtract)('the map of a real village', () => {
	it('fits on a phone, and is drawn with its streets', async () => {
		const { elements } = await readExtract(extract);
		const { features } = toMapFeatures(elements);
		const around = [4.765, 51.245, 4.815, 51.28] as const;
		const made = makeBasemap({ ...input, features, bounds: around });
		expect(made?.counts.building).toBeGreaterThan(1500);
		expect(made?.bytes.length).toBeLessThan(100_000);
		const basemap = await readBasemap(made?.bytes ?? new Uint8Array());
		const colours = mapColours(palette('#1f5f4b').light, 'light');
		const svg = drawnMap({ features: basemap.features, bounds: around, width: 1000, colours, credit: basemap.credit });
		expect(svg).toContain('>Wechelderzande</text>');
		expect(gzipSync(svg).length).toBeLessThan(60_000);
	});
});
