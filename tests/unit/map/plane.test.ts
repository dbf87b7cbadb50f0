import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/map/layers.ts';
import { boundsOf, metresPerDegree, planeOf } from '../../../src/map/plane.ts';

const within: Bounds = [5.2, 52.6, 5.4, 52.7];
const options = { within, ratio: 4 / 5, least: 500, margin: 0.1 };
const sizeOf = ([west, south, east, north]: Bounds) => ({
	width: (east - west) * metresPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180),
	height: (north - south) * metresPerDegree,
});

describe('the bounds of a drawing', () => {
	it('hold all positions with room around them, in the ratio that was asked', () => {
		const positions = [
			[5.29, 52.64],
			[5.31, 52.645],
		] as const;
		const bounds = boundsOf(positions, options);
		for (const [lon, lat] of positions) {
			expect(lon).toBeGreaterThan(bounds[0]);
			expect(lon).toBeLessThan(bounds[2]);
			expect(lat).toBeGreaterThan(bounds[1]);
			expect(lat).toBeLessThan(bounds[3]);
		}
		const { width, height } = sizeOf(bounds);
		expect(width / height).toBeCloseTo(4 / 5, 2);
		expect(planeOf(bounds, 380).height).toBe(475);
	});

	it('show at least so many metres around a single place', () => {
		expect(sizeOf(boundsOf([[5.3, 52.65]], options)).width).toBeCloseTo(500, -1);
	});

	it.each([[[5.2001, 52.6001]], [[5.3999, 52.6999]]] as const)(
		'stay on the map, for a place at its edge (%j)',
		(position) => {
			const [west, south, east, north] = boundsOf([position], options);
			expect(west).toBeGreaterThanOrEqual(within[0] - 1e-9);
			expect(south).toBeGreaterThanOrEqual(within[1] - 1e-9);
			expect(east).toBeLessThanOrEqual(within[2] + 1e-9);
			expect(north).toBeLessThanOrEqual(within[3] + 1e-9);
		},
	);

	it('are no larger than the map, for places in all its corners', () => {
		const { width, height } = sizeOf(
			boundsOf(
				[
					[5.21, 52.61],
					[5.39, 52.69],
				],
				options,
			),
		);
		const map = sizeOf(within);
		expect(width).toBeLessThanOrEqual(map.width * 1.001);
		expect(height).toBeLessThanOrEqual(map.height * 1.001);
	});
});
