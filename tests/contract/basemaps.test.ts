import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadRepository } from '../../src/config/index.ts';
import { palette } from '../../src/design/index.ts';
import { mapColours } from '../../src/map/colours.ts';
import { drawnMap } from '../../src/map/draw.ts';
import { layers } from '../../src/map/layers.ts';
import { readBasemap } from '../../src/map/read.ts';
import { distanceToStretch } from '../../src/map/shapes.ts';
import { root, tracked } from './repository.ts';

const { villages } = await loadRepository({ root, today: '2026-11-21' });
const fileOf = (id: string) => `villages/${id}/kaart/basemap.pmtiles`;
const withMap = villages.filter(({ id }) => existsSync(path.join(root, fileOf(id))));

test('the villages that are shipped have a map', () => {
	expect(withMap.length).toBeGreaterThan(0);
});

test('a map lies in the folder of its village and nowhere else', () => {
	const maps = tracked().filter((file) => file.endsWith('.pmtiles'));
	expect(maps.filter((file) => !withMap.some(({ id }) => file === fileOf(id)))).toEqual([]);
});

describe.each(withMap)('the map of $id', ({ id, config, content }) => {
	const bytes = new Uint8Array(readFileSync(path.join(root, fileOf(id))));

	test('is small, and says whose it is and how old', async () => {
		const { credit, date } = await readBasemap(bytes);
		expect(bytes.length).toBeLessThan(2_000_000);
		expect(credit).toMatch(/ODbL|CC0/);
		expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});

	test('covers the bounds of the village, with classes that are drawn', async () => {
		const { bounds, features } = await readBasemap(bytes);
		const [west, south, east, north] = config.map.bounds;
		expect([bounds[0] < west, bounds[1] < south, bounds[2] > east, bounds[3] > north]).not.toContain(false);
		const unknown = features.filter(({ layer, class: name }) => !(name in layers[layer].classes));
		expect(unknown).toEqual([]);
	});

	test('fits in a page as a drawing', async () => {
		const { features, credit } = await readBasemap(bytes);
		const colours = mapColours(palette(config.brand.primary, config.brand.secondary).light, 'light');
		const svg = drawnMap({ features, bounds: config.map.bounds, width: 1000, colours, credit });
		expect(gzipSync(svg).length).toBeLessThan(60_000);
	});

	test('has a street near every place with an address in it', async () => {
		const { features } = await readBasemap(bytes);
		const streets = features.filter(({ layer, name }) => layer === 'road' && name);
		const narrow = Math.cos(config.map.center.lat * (Math.PI / 180));
		const metres = ([lon, lat]: readonly [number, number]) => [lon * narrow * 111_320, lat * 111_320] as const;
		const far = content.entries.plekken.flatMap(({ id: place, data: { point, address } }) => {
			const named = streets.filter(({ name }) => name && address?.streetAddress?.startsWith(name));
			if (!point || named.length === 0) return [];
			const at = metres([point.lon, point.lat]);
			const nearest = Math.min(
				...named.flatMap(({ parts }) =>
					parts.flatMap((line) =>
						line
							.slice(1)
							.map((to, index) => distanceToStretch(at, metres(line[index] as [number, number]), metres(to))),
					),
				),
			);
			return nearest > 90 ? [`${place}: ${Math.round(nearest)} m`] : [];
		});
		expect(far).toEqual([]);
	});
});
