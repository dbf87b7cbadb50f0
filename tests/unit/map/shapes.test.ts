import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, joined, simplify, surface } from '../../../src/map/shapes.ts';

const box = [0, 0, 10, 10] as const;

describe('clipLine', () => {
	it('gives both stretches of a line that leaves the box and comes back', () => {
		const line = [
			[-5, 5],
			[5, 5],
			[5, 15],
			[8, 15],
			[8, 5],
		] as const;
		expect(clipLine(line, box)).toEqual([
			[
				[0, 5],
				[5, 5],
				[5, 10],
			],
			[
				[8, 10],
				[8, 5],
			],
		]);
	});

	it('gives nothing of a line that passes by', () => {
		expect(
			clipLine(
				[
					[-5, -1],
					[20, -1],
				],
				box,
			),
		).toEqual([]);
	});
});

describe('clipRing', () => {
	it('keeps the part of an area that is within the box', () => {
		const ring = [
			[5, 5],
			[15, 5],
			[15, 15],
			[5, 15],
		] as const;
		expect(surface(clipRing(ring, box))).toBe(25);
		expect(clipRing(ring, [20, 20, 30, 30])).toEqual([]);
	});
});

describe('simplify', () => {
	it('leaves out what cannot be seen and keeps a corner', () => {
		const line = [
			[0, 0],
			[5, 0.1],
			[10, 0],
			[10, 10],
		] as const;
		expect(simplify(line, 0.35)).toEqual([
			[0, 0],
			[10, 0],
			[10, 10],
		]);
	});
});

describe('joined', () => {
	it('makes one line of parts that go on in each other, whichever way they were drawn', () => {
		const parts = [
			[
				[0, 0],
				[1, 0],
			],
			[
				[2, 0],
				[1, 0],
			],
			[
				[2, 0],
				[3, 0],
			],
		] as const;
		expect(joined(parts, 0.01).map((line) => line.length)).toEqual([4]);
	});

	it('leaves streets apart where three meet', () => {
		const parts = [
			[
				[0, 0],
				[1, 0],
			],
			[
				[1, 0],
				[2, 0],
			],
			[
				[1, 0],
				[1, 1],
			],
		] as const;
		expect(joined(parts, 0.01)).toHaveLength(3);
	});
});
