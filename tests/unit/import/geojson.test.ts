import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toFeatures } from '../../../src/import/osm-features.ts';
import { readExtract } from '../../../src/import/osm-read.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'dorpsplein-geojson-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ring = [
	[6.1, 52.5],
	[6.101, 52.5],
	[6.101, 52.501],
	[6.1, 52.5],
];

async function featuresOf(features: unknown[], timestamp?: string) {
	const file = path.join(folder, 'export.geojson');
	writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', timestamp, features }));
	const extract = await readExtract(file);
	return { ...extract, ...toFeatures(extract.elements) };
}

const feature = (properties: object, geometry: object, rest: object = {}) => ({
	type: 'Feature',
	properties,
	geometry,
	...rest,
});
const point = { type: 'Point', coordinates: [6.1, 52.5] };

describe('what overpass-turbo exports as GeoJSON', () => {
	it('is read with its numbers, its tags and its day', async () => {
		const { features, timestamp } = await featuresOf(
			[
				feature({ '@id': 'node/1', '@relations': [], name: 'Bakker', shop: 'bakery', phone: null }, point),
				feature({ '@id': 'way/2', building: 'yes' }, { type: 'Polygon', coordinates: [ring] }, { id: 'way/2' }),
				feature({ '@id': 'way/3', highway: 'service' }, { type: 'LineString', coordinates: ring.slice(0, 3) }),
			],
			'2017-02-04T21:33:02Z',
		);
		expect(features.map(({ ref, isArea }) => [ref, isArea])).toEqual([
			['node/1', false],
			['way/2', true],
			['way/3', false],
		]);
		expect(features[0]).toMatchObject({ tags: { name: 'Bakker', shop: 'bakery' }, point: { lat: 52.5, lon: 6.1 } });
		expect(features[0]?.tags).not.toHaveProperty('phone');
		expect(new Date(timestamp ?? 0).toISOString()).toBe('2017-02-04T21:33:02.000Z');
	});

	it('is read when it keeps the tags apart, or gives only the middle of an outline', async () => {
		const { features } = await featuresOf([
			feature({ type: 'way', id: 7, tags: { amenity: 'school', name: 'De Bron' } }, point),
			feature(
				{ '@id': 'relation/8', leisure: 'park', name: 'Park' },
				{ type: 'MultiPolygon', coordinates: [[ring], [ring]] },
			),
		]);
		expect(features.map(({ ref, tags }) => [ref, tags['name']])).toEqual([
			['way/7', 'De Bron'],
			['relation/8', 'Park'],
		]);
	});

	it('is told apart from GeoJSON of somebody else, which has no numbers to come back to', async () => {
		await expect(featuresOf([feature({ name: 'Gemeente' }, { type: 'Polygon', coordinates: [ring] })])).rejects.toThrow(
			'nummers',
		);
	});

	it('takes what stands in it twice once', async () => {
		const twice = feature({ '@id': 'node/1', shop: 'bakery' }, point);
		expect((await featuresOf([twice, twice])).features).toHaveLength(1);
	});
});

describe('the JSON of Overpass', () => {
	it('is read when it gives only the middle of what is drawn', async () => {
		const file = path.join(folder, 'center.json');
		const center = { lat: 52.5, lon: 6.1 };
		const tags = { amenity: 'school', name: 'De Bron' };
		const elements = [
			{ type: 'way', id: 1, nodes: [11, 12, 13], center, tags },
			{
				type: 'relation',
				id: 2,
				center,
				members: [{ type: 'way', ref: 9, role: 'outer' }],
				tags: { ...tags, type: 'multipolygon' },
			},
		];
		writeFileSync(file, JSON.stringify({ elements }));
		const { features } = toFeatures((await readExtract(file)).elements);
		expect(features.map(({ ref, point }) => [ref, point])).toEqual([
			['way/1', center],
			['relation/2', center],
		]);
	});
});
