import { describe, expect, it } from 'vitest';
import { toFeatures } from '../../../src/import/osm-features.ts';
import type { OsmElement } from '../../../src/import/osm-read.ts';
import { type Imported, toRecords } from '../../../src/import/osm-records.ts';
import { kinds } from '../../../src/schema/index.ts';
import { node, relation, road, square } from './elements.ts';

function imported(elements: OsmElement[], taken: { plekken?: string[]; organisaties?: string[] } = {}): Imported {
	const result = toRecords(toFeatures(elements).features, {
		village: 'Proefdorp',
		retrievedOn: '2024-05-01',
		isNear: () => true,
		taken: { plekken: [], organisaties: [], ...taken },
	});
	for (const { id, data } of result.places) expect(kinds.plekken.safeParse(data).error, id).toBeUndefined();
	for (const { id, data } of result.organisations) expect(kinds.organisaties.safeParse(data).error, id).toBeUndefined();
	return result;
}

it('gives a record no theme that the gemeente does not have', () => {
	const { features } = toFeatures([
		node({ amenity: 'school', name: 'De Bron' }),
		node({ amenity: 'pharmacy', name: 'Pil' }),
	]);
	const options = { village: 'Proefdorp', retrievedOn: undefined, isNear: () => true };
	const given = { ...options, taken: { plekken: [], organisaties: [] }, themes: ['zorg', 'wonen'] };
	const { places } = toRecords(features, given);
	expect(places.map(({ data }) => [data['name'], data['themes']])).toEqual([
		['De Bron', undefined],
		['Pil', ['zorg']],
	]);
});

const names = (records: Imported['places']) => records.map(({ data }) => data.name);

describe('what OpenStreetMap knows becomes something a villager recognises', () => {
	it.each([
		[{ amenity: 'school', name: 'De Bron' }, 'school', 'school', 'School in Proefdorp.'],
		[
			{ amenity: 'place_of_worship', religion: 'christian', denomination: 'roman_catholic', name: 'Sint-Jan' },
			'kerk',
			'kerk',
			'Rooms-katholieke kerk in Proefdorp.',
		],
		[{ amenity: 'pub', name: 'De Kroeg', 'addr:street': 'Dorpsstraat' }, 'horeca', 'horeca', 'Café in de Dorpsstraat.'],
		[
			{ amenity: 'restaurant', cuisine: 'pizza;unheard_of', name: 'Roma', 'addr:street': 'Kerkplein' },
			'horeca',
			'horeca',
			'Restaurant met pizza aan het Kerkplein.',
		],
		[{ shop: 'bakery', name: 'Warm', 'addr:street': 'Den Hert' }, 'winkel', 'ondernemer', 'Bakker aan Den Hert.'],
		[{ shop: 'something_new', name: 'Iets' }, 'winkel', 'ondernemer', 'Winkel in Proefdorp.'],
		[{ craft: 'brewery', name: 'Schuim' }, 'anders', 'ondernemer', 'Brouwerij in Proefdorp.'],
		[{ healthcare: 'physiotherapist', name: 'Beweeg' }, 'zorg', 'zorg', 'Fysiotherapeut in Proefdorp.'],
		[{ building: 'yes', name: 'Scouts Sint-Joris' }, 'anders', 'vereniging', 'Scouts in Proefdorp.'],
		[{ building: 'yes', name: 'ttc virtus' }, 'sport', 'vereniging', 'Tafeltennisclub in Proefdorp.'],
		[{ amenity: 'community_centre', name: 'De Wilg' }, 'dorpshuis', undefined, 'Dorpshuis in Proefdorp.'],
		[{ emergency: 'defibrillator', name: 'Kerkplein' }, 'aed', undefined, 'AED in Proefdorp.'],
		[{ historic: 'castle', amenity: 'public_building', name: 'Hof' }, 'monument', undefined, 'Kasteel in Proefdorp.'],
	])('%o is a place of kind %s and an organisation of kind %s', (tags, place, organisation, summary) => {
		const { places, organisations } = imported([node(tags as Record<string, string>)]);
		expect(places[0]?.data).toMatchObject({ kind: place, summary });
		expect(organisations[0]?.data['kind']).toBe(organisation);
	});

	it('links a place and its organisation to each other', () => {
		const { places, organisations } = imported([node({ amenity: 'school', name: 'De Bron' })]);
		expect(places[0]?.data['manager']).toBe(organisations[0]?.id);
		expect(organisations[0]?.data['place']).toBe(places[0]?.id);
	});

	it('tells a football club from its field', () => {
		const { places, organisations } = imported(square({ leisure: 'pitch', sport: 'soccer', name: 'KFC De Vrede' }));
		expect(names(places)).toEqual(['Voetbalveld KFC De Vrede']);
		expect(organisations[0]?.data).toMatchObject({
			name: 'KFC De Vrede',
			kind: 'vereniging',
			summary: 'Voetbalclub in Proefdorp.',
		});
	});

	it('does not call a club by the name of its building', () => {
		const { places, organisations } = imported(
			square({ building: 'yes', amenity: 'public_building', name: 'Scoutslokaal' }),
		);
		expect(names(places)).toEqual(['Scoutslokaal']);
		expect(names(organisations)).toEqual(['Scouts Proefdorp']);
	});

	it('says which street is near when there is no address', () => {
		const { places } = imported([...road('Lindelaan'), node({ leisure: 'playground' }, 10, 30)]);
		expect(places[0]?.data).toMatchObject({ name: 'Speeltuin Lindelaan', summary: 'Speeltuin bij de Lindelaan.' });
	});

	it('gives something inside a building the address of that building', () => {
		const house = square({
			building: 'yes',
			'addr:street': 'Brink',
			'addr:housenumber': '7',
			'addr:postcode': '7955ab',
		});
		const { places } = imported([...house, node({ amenity: 'cafe', name: 'Koffie' })]);
		expect(places[0]?.data['address']).toEqual({
			streetAddress: 'Brink 7',
			postalCode: '7955ab',
			addressLocality: 'Proefdorp',
		});
	});

	it('tells for every record where it came from and under which licence', () => {
		const [element] = [node({ amenity: 'school', name: 'De Bron' })] as const;
		const source = {
			name: 'OpenStreetMap',
			id: `node/${element.id}`,
			url: `https://www.openstreetmap.org/node/${element.id}`,
			licence: 'ODbL 1.0',
			credit: '© OpenStreetMap-bijdragers',
			retrievedOn: '2024-05-01',
		};
		const { places, organisations } = imported([element]);
		expect(places[0]?.data['source']).toEqual(source);
		expect(organisations[0]?.data['source']).toEqual(source);
	});

	it('takes over opening hours, wheelchair access and toilet', () => {
		const { places } = imported([
			node({
				amenity: 'cafe',
				name: 'Koffie',
				opening_hours: 'Mo 09:00-12:00',
				wheelchair: 'limited',
				'toilets:wheelchair': 'yes',
			}),
		]);
		expect(places[0]?.data).toMatchObject({
			wheelchair: 'beperkt',
			toilet: 'rolstoel',
			hours: { monday: '09:00-12:00', sunday: 'gesloten' },
		});
	});
});

describe('one thing is one record', () => {
	it.each([
		[
			'a node and the building that it stands in',
			[...square({ building: 'yes', amenity: 'pub', name: 'De Kroeg' }), node({ amenity: 'pub', name: 'De Kroeg' })],
			1,
		],
		[
			'a café and a bar of one name next door',
			[node({ amenity: 'bar', name: 'De Kroeg' }), node({ amenity: 'cafe', name: 'De  kroeg' }, 50)],
			1,
		],
		[
			'two cafés of one name far apart',
			[node({ amenity: 'cafe', name: 'De Kroeg' }), node({ amenity: 'cafe', name: 'De Kroeg' }, 100)],
			2,
		],
		[
			'a café and a school of one name',
			[node({ amenity: 'cafe', name: 'De Bron' }), node({ amenity: 'school', name: 'De Bron' })],
			2,
		],
		[
			'the two sides of a bus stop',
			[node({ highway: 'bus_stop', name: 'Kerk' }), node({ highway: 'bus_stop', name: 'Kerk' }, 80)],
			1,
		],
	])('%s', (_, elements, count) => {
		expect(imported(elements).places).toHaveLength(count);
	});

	it('puts a bus stop between its two sides and names its lines once', () => {
		const stop = { highway: 'bus_stop', name: 'Proefdorp Kerk', 'route_ref:De_Lijn': '416;940', operator: 'De Lijn' };
		const { places } = imported([node(stop, -20), node(stop, 20)]);
		expect(places[0]).toMatchObject({
			id: 'bushalte-kerk',
			data: {
				name: 'Bushalte Kerk',
				aliases: ['Proefdorp Kerk'],
				point: '52.5, 6.1',
				summary: 'Bushalte in Proefdorp. Hier stoppen de lijnen 416 en 940 van De Lijn.',
			},
		});
	});

	it('has the address of the building that bears its name', () => {
		const house = square({ building: 'yes', name: 'Speelhoek', 'addr:street': 'Brink', 'addr:housenumber': '1,3' });
		const { places, merged } = imported([...house, ...square({ leisure: 'playground', name: 'Speelhoek' }, 5, 5, 80)]);
		expect(merged).toBe(1);
		expect(places.map(({ data }) => data['address'])).toEqual([
			{ streetAddress: 'Brink 1, 3', addressLocality: 'Proefdorp' },
		]);
	});

	it('gives a second record of one name an id of its own, also beside what the gemeente shares', () => {
		const cafes = [node({ amenity: 'cafe', name: 'De Kroeg' }), node({ amenity: 'cafe', name: 'De Kroeg' }, 200)];
		expect(imported(cafes).places.map(({ id }) => id)).toEqual(['de-kroeg', 'de-kroeg-2']);
		expect(imported(cafes, { plekken: ['de-kroeg'] }).places.map(({ id }) => id)).toEqual(['de-kroeg-2', 'de-kroeg-3']);
	});

	it('gives a name that has no Latin letters an id too', () => {
		expect(imported([node({ shop: 'bakery', name: '面包' })]).places[0]?.id).toMatch(/^[a-z0-9-]+$/);
	});
});

describe('what does not belong on a village site stays out', () => {
	it.each([
		['a shop that is empty', { shop: 'vacant', name: 'Oude winkel' }],
		['a café that is gone', { amenity: 'cafe', disused: 'yes', name: 'Vroeger' }],
		['a house with a name', { building: 'yes', name: 'Zevende Hemel' }],
		['a house with the name of a club', { building: 'house', name: 'Scoutshuis' }],
		['a street with the name of a school', { highway: 'residential', name: 'Basisschoolpad' }],
		['the swimming pool of a house', { leisure: 'swimming_pool', access: 'private', name: 'Plons' }],
		['a parking place without a name', { amenity: 'parking' }],
		['a town sign', { traffic_sign: 'city_limit', name: 'Proefdorp' }],
	])('%s', (_, tags) => {
		expect(imported([node(tags as Record<string, string>)]).places).toEqual([]);
	});

	it('a route, a boundary and an area of which most lies outside the extract', () => {
		const half: OsmElement = {
			type: 'way',
			id: 9001,
			tags: { leisure: 'park', name: 'Half' },
			refs: [1, 2, 3, -5, -6, -7, -8],
		};
		expect(
			imported([
				relation({ type: 'route', name: 'Fietsroute' }),
				relation({ type: 'multipolygon', leisure: 'park', name: 'Bos' }),
				half,
			]).places,
		).toEqual([]);
	});

	it('is counted, so that a person can see what was left out', () => {
		const { nameless, unknown } = imported([
			node({ amenity: 'parking' }),
			node({ amenity: 'parking' }),
			node({ building: 'yes', name: 'Pastorij' }),
		]);
		expect([...nameless]).toEqual([['Parkeerplaats', 2]]);
		expect(unknown).toEqual(['Pastorij']);
	});
});

describe('only what is fit to publish about reaching someone', () => {
	it.each([
		['info@dekroeg.example', { website: 'https://dekroeg.example' }, true],
		['info@elders.example', {}, true],
		['piet@dekroeg.example', {}, true],
		['piet@elders.example', {}, false],
		['dekroeg@gmail.com', {}, false],
		['info@telenet.be', {}, false],
		['geen adres', {}, false],
	])('e-mail address %s with %o: %s', (email, tags, isTaken) => {
		const { places, leftOut } = imported([node({ amenity: 'pub', name: 'De Dekroeg', email, ...tags })]);
		expect(places[0]?.data['email']).toBe(isTaken ? email : undefined);
		expect(leftOut).toHaveLength(isTaken ? 0 : 1);
	});

	it.each([
		[{ phone: '+32 3 312 00 00;+32 3 312 00 01' }, { phone: '+32 3 312 00 00' }],
		[{ 'contact:phone': 'bel maar' }, { phone: undefined }],
		[{ website: 'www.dorp.example' }, { website: 'https://www.dorp.example' }],
		[{ 'contact:website': 'geen' }, { website: undefined }],
		[
			{ 'addr:street': 'Brink', 'addr:postcode': '12' },
			{ address: { streetAddress: 'Brink', addressLocality: 'Proefdorp' } },
		],
	])('%o becomes %o', (tags, expected) => {
		expect(
			imported([node({ shop: 'bakery', name: 'Warm', ...tags } as Record<string, string>)]).places[0]?.data,
		).toMatchObject(JSON.parse(JSON.stringify(expected)));
	});
});
