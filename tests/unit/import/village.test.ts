import { describe, expect, it } from 'vitest';
import { toFeatures } from '../../../src/import/osm-features.ts';
import type { OsmElement } from '../../../src/import/osm-read.ts';
import { findCountry, findGemeente, stretch, surveyVillage } from '../../../src/import/osm-village.ts';
import { middle, node, road, square } from './elements.ts';

const survey = (elements: OsmElement[], wanted?: string, radius?: number) =>
	surveyVillage(toFeatures(elements), wanted, radius);
const houses = [...square({ building: 'yes' }, -300, -300), ...square({ building: 'yes' }, 300, 300)];

describe('an extract tells which village it is', () => {
	it('by its place node, with name and number of inhabitants', () => {
		const found = survey([...houses, node({ place: 'village', name: 'Proefdorp', population: '3.859' })]);
		expect(found).toMatchObject({ name: 'Proefdorp', inhabitants: 3859, center: middle });
	});

	it('by the name that was asked for, when there are more', () => {
		const places = [node({ place: 'town', name: 'Grootstad' }), node({ place: 'hamlet', name: 'Het Gehucht' }, 400)];
		expect(survey([...houses, ...places], 'het-gehucht')?.name).toBe('Het Gehucht');
		expect(survey([...houses, ...places])?.name).toBe('Grootstad');
	});

	it('with bounds around what is built, whatever road runs far out of it', () => {
		const far = node({}, 90_000, 90_000);
		const road: OsmElement = {
			type: 'way',
			id: 8001,
			tags: { highway: 'primary', name: 'Verre Weg' },
			refs: [far.id, far.id],
		};
		const [west = 0, south = 0, east = 0, north = 0] = survey([...houses, far, road])?.bounds ?? [];
		expect(east - west).toBeLessThan(0.02);
		expect(north - south).toBeLessThan(0.02);
		expect(west).toBeLessThan(middle.lon - 0.0044);
		expect(north).toBeGreaterThan(middle.lat + 0.0027);
	});

	it('takes only the surroundings of the village from a large extract, and says so', () => {
		const found = survey([
			...houses,
			...square({ building: 'yes' }, 20_000),
			node({ place: 'village', name: 'Proefdorp' }),
		]);
		expect(found?.within?.km).toBe(2.5);
		expect(found?.isNear(middle)).toBe(true);
		expect(found?.isNear({ lat: middle.lat, lon: middle.lon + 0.2 })).toBe(false);
	});

	it('or is no extract of a village, when nothing is built in it', () => {
		expect(survey([...road('Weg')])).toBeUndefined();
	});

	it('stretches the map to what lies outside the houses', () => {
		const [, , east] = stretch([6, 52, 6.1, 52.1], [{ lat: 52.05, lon: 6.2 }]);
		expect(east).toBeGreaterThan(6.2);
		expect(stretch([6, 52, 6.1, 52.1], [{ lat: 52.05, lon: 6.05 }])).toEqual([6, 52, 6.1, 52.1]);
	});
});

describe('the gemeente is found', () => {
	const boundary = (level: string, name: string, extra = {}) => ({
		boundary: 'administrative',
		admin_level: level,
		name,
		...extra,
	});
	it.each([
		[
			'in the boundary of the village itself',
			[boundary('8', 'Malle'), boundary('8', 'Lille'), boundary('9', 'Proefdorp', { is_in: 'Lille, België' })],
			[],
			'Lille',
		],
		['as the only one around', [boundary('8', 'Gemeente Wilgenwaard')], [], 'Wilgenwaard'],
		['by its own name', [boundary('8', 'Malle'), boundary('8', 'Proefdorp')], [], 'Proefdorp'],
		[
			'in the addresses, between several',
			[boundary('8', 'Malle'), boundary('8', 'Lille')],
			[{ 'addr:city': 'Lille' }, { 'addr:city': 'Proefdorp' }],
			'Lille',
		],
		['or not at all', [], [], undefined],
	])('%s', (_, relations, nearby, expected) => {
		expect(findGemeente('Proefdorp', relations, nearby as Record<string, string>[])).toBe(expected);
	});
});

describe('the country is found, for the right emergency numbers', () => {
	it.each([
		[{ 'is_in:country_code': 'BE' }, [], middle, 'be'],
		[{ is_in: 'Antwerpen,Belgium,Europe' }, [], middle, 'be'],
		[{}, [{ 'addr:country': 'BE' }], middle, 'be'],
		[{}, [{ 'addr:postcode': '7955 AB' }], { lat: 51.3, lon: 4.8 }, 'nl'],
		[{}, [], { lat: 51.26, lon: 4.79 }, 'be'],
		[{}, [], { lat: 50.85, lon: 5.69 }, 'nl'],
		[{}, [], { lat: 51.4, lon: 3.6 }, 'nl'],
		[{}, [], middle, 'nl'],
	])('%o with %o at %o is %s', (place, nearby, center, expected) => {
		expect(findCountry(center, place, nearby as Record<string, string>[])).toBe(expected);
	});
});

describe('an extract tells what there is to draw', () => {
	it('the most telling first, each once, and no more than fit in a drawing', () => {
		const found = survey([
			...houses,
			node({ amenity: 'school' }),
			node({ natural: 'heath' }),
			node({ building: 'church' }),
			node({ amenity: 'place_of_worship', religion: 'christian' }),
			node({ man_made: 'windmill' }),
		]);
		expect(found?.landmarks).toEqual(['molen', 'kerk', 'hei', 'school']);
	});

	it('nothing when there is nothing', () => expect(survey(houses)?.landmarks).toEqual([]));
});
