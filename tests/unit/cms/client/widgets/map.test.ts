import { describe, expect, test } from 'vitest';
import {
	distance,
	plane,
	readSpot,
	scaleBar,
	viewOf,
	writeSpot,
	zoomed,
} from '../../../../../src/cms/client/widgets/map.ts';
import { placeSchema } from '../../../../../src/schema/place.ts';

const bounds = { west: 5.27, south: 52.63, east: 5.33, north: 52.67 };
const { height, metresPerUnit, to, from } = plane(bounds);

describe('A place on the map', () => {
	const spot = { lat: 52.65012, lon: 5.30123 };

	test.each([
		'52.65012, 5.30123',
		'52.65012;5.30123',
		' 52.65012 ,5.30123 ',
		{ lat: 52.65012, lon: 5.30123 },
		{ toJS: () => ({ lat: 52.65012, lon: 5.30123 }) },
		{ type: 'Point', coordinates: [5.30123, 52.65012] },
		'{"type":"Point","coordinates":[5.30123,52.65012]}',
	])('is read as the build reads it: %o', (value) => {
		expect(readSpot(value)).toEqual(spot);
		if (typeof value === 'string') expect(placeSchema.shape.point.parse(value)).toEqual(spot);
	});

	test.each([
		'',
		undefined,
		null,
		'bij de kerk',
		'52.65',
		'52.65, 5.30, 3',
		'95, 5',
		'52, 190',
		{},
		{ lat: '52' },
		'NaN, NaN',
	])('is not there when it cannot be read: %o', (value) => expect(readSpot(value)).toBeUndefined());

	test('is written so that the build reads the same, to about a metre', () => {
		expect(writeSpot(spot)).toBe('52.65012, 5.30123');
		expect(writeSpot({ lat: 52.5, lon: -0.000004 })).toMatch(/^52\.50000, -?0\.00000$/);
		for (const one of [spot, { lat: -33.8, lon: -70.1 }])
			expect(placeSchema.shape.point.parse(writeSpot(one))).toEqual(one);
	});
});

describe('The drawing of a village', () => {
	test('has the shape of the village, which is not that of its degrees', () => {
		expect(to({ lat: 52.67, lon: 5.27 })).toEqual({ x: 0, y: 0 });
		const corner = to({ lat: 52.63, lon: 5.33 });
		expect(corner.x).toBeCloseTo(1000, 6);
		expect(corner.y).toBeCloseTo(height, -1);
		// 4.05 km wide and 4.45 km high.
		expect(height / 1000).toBeCloseTo(4.45 / 4.05, 1);
	});

	test('leads back to the place that was clicked', () => {
		for (const spot of [
			{ lat: 52.65, lon: 5.3 },
			{ lat: 52.631, lon: 5.271 },
			{ lat: 52.6699, lon: 5.3299 },
		]) {
			const { x, y } = to(spot);
			const back = from(x, y);
			expect(back.lat).toBeCloseTo(spot.lat, 9);
			expect(back.lon).toBeCloseTo(spot.lon, 9);
		}
	});

	test('has nothing outside it: a click beside it is at its edge', () => {
		for (const [x, y] of [
			[-50, -50],
			[1050, height + 50],
			[500, -1],
		] as const) {
			const { lat, lon } = from(x, y);
			expect(lat).toBeGreaterThan(bounds.south - 0.0001);
			expect(lat).toBeLessThanOrEqual(bounds.north);
			expect(lon).toBeGreaterThanOrEqual(bounds.west);
			expect(lon).toBeLessThanOrEqual(bounds.east + 1e-9);
		}
	});

	test('moves as far as a key says: twenty metres are twenty metres, up and aside', () => {
		const start = { lat: 52.65, lon: 5.3 };
		const { x, y } = to(start);
		expect(distance(start, from(x + 20 / metresPerUnit, y))).toBeCloseTo(20, 1);
		expect(distance(start, from(x, y + 20 / metresPerUnit))).toBeCloseTo(20, 1);
	});
});

describe('A distance', () => {
	test('is right to a metre within a village', () => {
		// Haversine, on a sphere with the same metres per degree.
		const radius = (111_320 * 180) / Math.PI;
		const round = (a: { lat: number; lon: number }, b: typeof a) => {
			const rad = (degrees: number) => (degrees * Math.PI) / 180;
			const h =
				Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
				Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
			return 2 * radius * Math.asin(Math.sqrt(h));
		};
		const a = { lat: 52.65, lon: 5.3 };
		for (const b of [
			{ lat: 52.66, lon: 5.31 },
			{ lat: 52.64, lon: 5.28 },
			{ lat: 52.65, lon: 5.3005 },
		])
			expect(Math.abs(distance(a, b) - round(a, b))).toBeLessThan(1);
		expect(distance(a, a)).toBe(0);
	});
});

describe('The scale', () => {
	test.each([
		[4, 500],
		[1, 200],
		[0.1, 50],
		[0, 50],
		[100, 5000],
		[1.25, 250],
	])('at %d metres a unit is a round number of %d metres', (unit, metres) => expect(scaleBar(unit)).toBe(metres));
});

describe('The part of the drawing that is shown', () => {
	const isWithin = ({ x, y, width }: ReturnType<typeof viewOf>) => {
		expect(width).toBeGreaterThan(0);
		expect(width).toBeLessThanOrEqual(1000);
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(1000 + 1e-9);
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y + (width * height) / 1000).toBeLessThanOrEqual(height + 1e-9);
	};

	test('is all of it when there is little to see', () => {
		expect(viewOf([], height)).toEqual({ x: 0, y: 0, width: 1000 });
		expect(viewOf([{ x: 5, y: 5 }], height)).toEqual({ x: 0, y: 0, width: 1000 });
	});

	test.each([
		[
			'together',
			[
				{ x: 400, y: 300 },
				{ x: 500, y: 420 },
				{ x: 450, y: 350 },
			],
		],
		[
			'in a corner',
			[
				{ x: 1, y: 1 },
				{ x: 20, y: 9 },
				{ x: 12, y: 5 },
			],
		],
		[
			'far apart',
			[
				{ x: 0, y: 0 },
				{ x: 1000, y: height },
				{ x: 12, y: 5 },
			],
		],
		[
			'at one address',
			[
				{ x: 300, y: 300 },
				{ x: 300, y: 300 },
				{ x: 300, y: 300 },
			],
		],
	])('holds all places, which lie %s, and nothing outside the drawing', (_, spots) => {
		const view = viewOf(spots, height);
		isWithin(view);
		for (const { x, y } of spots) {
			expect(x).toBeGreaterThanOrEqual(view.x);
			expect(x).toBeLessThanOrEqual(view.x + view.width);
			expect(y).toBeGreaterThanOrEqual(view.y);
			expect(y).toBeLessThanOrEqual(view.y + (view.width * height) / 1000 + 1e-9);
		}
	});

	test('comes nearer and goes wider around a place, and stops in time', () => {
		let view = viewOf([], height);
		for (let step = 0; step < 20; step++) {
			view = zoomed(view, 0.6, { x: 900, y: 100 }, height);
			isWithin(view);
			expect(view.x).toBeLessThanOrEqual(900);
			expect(view.x + view.width).toBeGreaterThanOrEqual(900);
		}
		expect(view.width).toBe(60);
		for (let step = 0; step < 20; step++) view = zoomed(view, 1 / 0.6, { x: 900, y: 100 }, height);
		expect(view).toEqual({ x: 0, y: 0, width: 1000 });
	});
});
