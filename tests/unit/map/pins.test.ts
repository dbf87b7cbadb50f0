import { describe, expect, test } from 'vitest';
import { placePins, spotsOf } from '../../../src/map/pins.ts';
import type { Pixel } from '../../../src/map/plane.ts';

const far = ([ax, ay]: Pixel, [bx, by]: Pixel) => Math.hypot(ax - bx, ay - by);
const frame = { width: 380, height: 475, room: 32 };
/** A village: many points around its middle, a few far away; the same each time. */
const village = (count: number): Pixel[] =>
	Array.from({ length: count }, (_, index) => {
		const reach = index % 5 === 0 ? 180 : 40;
		return [190 + Math.cos(index * 2.4) * reach * ((index % 7) / 7), 240 + Math.sin(index * 2.4) * reach];
	});

describe('spots', () => {
	test('what stands in one building has one number, in the order of the list', () => {
		const spots = spotsOf(
			[
				[10, 10],
				[200, 50],
				[10, 11],
			],
			60,
		);
		expect(spots.map(({ members }) => members)).toEqual([[0, 2], [1]]);
		expect(spots[0]?.at).toEqual([10, 10]);
	});

	test('ten thousand points become no more than fit on the drawing, and none is lost', () => {
		const points = Array.from({ length: 10_000 }, (_, index): Pixel => [(index * 37) % 380, (index * 91) % 475]);
		const spots = spotsOf(points, 60);
		expect(spots.length).toBeLessThanOrEqual(60);
		expect(spots.length).toBeGreaterThan(10);
		expect(spots.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(points.map((_, index) => index));
	});

	test('nothing gives nothing', () => {
		expect(spotsOf([], 60)).toEqual([]);
	});
});

describe('marks', () => {
	test.each([1, 2, 12, 60])('%i of them lie beside each other and within the drawing', (count) => {
		const points = village(count);
		const pins = placePins(points, frame);
		expect(pins).toHaveLength(count);
		pins.forEach((pin, index) => {
			expect(pin[0]).toBeGreaterThanOrEqual(16);
			expect(pin[0]).toBeLessThanOrEqual(380 - 16);
			expect(pin[1]).toBeGreaterThanOrEqual(16);
			expect(pin[1]).toBeLessThanOrEqual(475 - 16);
			for (const other of pins.slice(index + 1)) expect(far(pin, other)).toBeGreaterThanOrEqual(32 - 1e-9);
		});
	});

	test('one that has room stands right beside its point', () => {
		const [pin] = placePins([[100, 100]], frame);
		expect(far(pin as Pixel, [100, 100])).toBeLessThan(32);
	});

	test('no two lines cross', () => {
		const points = village(60);
		const pins = placePins(points, frame);
		const side = (a: Pixel, b: Pixel, c: Pixel) =>
			Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
		const crossings = points.flatMap((a, i) =>
			points.slice(i + 1).filter((c, offset) => {
				const [b, d] = [pins[i] as Pixel, pins[i + 1 + offset] as Pixel];
				return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
			}),
		);
		expect(crossings).toEqual([]);
	});

	test('the corner with the north stays free', () => {
		const [pin] = placePins([[360, 20]], { ...frame, keepOff: [[340, 0, 380, 60]] });
		expect((pin?.[0] ?? 0) + 16 < 340 || (pin?.[1] ?? 0) - 16 > 60).toBe(true);
	});

	test('a point in a corner has its mark inside', () => {
		const [pin] = placePins([[0, 0]], frame);
		expect(pin?.[0]).toBeGreaterThanOrEqual(16);
		expect(pin?.[1]).toBeGreaterThanOrEqual(16);
	});

	test('the same points give the same marks', () => {
		expect(placePins(village(40), frame)).toEqual(placePins(village(40), frame));
	});
});
