import { describe, expect, it } from 'vitest';
import { isSolved, leadingZeroBits, solve } from '../../../src/handler/proof.ts';
import { memoryStore } from '../../../src/handler/store.ts';

describe('the puzzle that a browser solves', () => {
	it('counts the bits of nought in front', () => {
		expect(leadingZeroBits(Uint8Array.of(0xff))).toBe(0);
		expect(leadingZeroBits(Uint8Array.of(0x01))).toBe(7);
		expect(leadingZeroBits(Uint8Array.of(0, 0x1f, 0))).toBe(11);
		expect(leadingZeroBits(Uint8Array.of(0, 0))).toBe(16);
	});

	it('has a solution that is good for its own token alone', async () => {
		const solution = await solve('een', 10);
		expect(await isSolved('een', solution, 10)).toBe(true);
		expect(await isSolved('een', solution, 60)).toBe(false);
		expect(await isSolved('een', solution + 0.5, 0)).toBe(false);
		expect(await isSolved('een', -1, 0)).toBe(false);
		expect(await isSolved('een', Number.NaN, 0)).toBe(false);
		const others = await Promise.all([...'abcdefgh'].map((token) => isSolved(token, solution, 10)));
		expect(others.filter(Boolean).length).toBeLessThan(2);
	});

	it('is solved right for any token: what is found by trying, the checked SHA-256 agrees with', async () => {
		for (let count = 0; count < 40; count++) {
			const token = crypto.randomUUID().repeat((count % 4) + 1);
			expect(await isSolved(token, await solve(token, 9), 9), token).toBe(true);
		}
		const first = await solve('altijd hetzelfde', 12);
		for (let lower = 0; lower < first; lower += 101) expect(await isSolved('altijd hetzelfde', lower, 12)).toBe(false);
	});

	it('lets other things happen while it is being solved', async () => {
		let turns = 0;
		const timer = setInterval(() => turns++, 1);
		await solve('lang', 17);
		clearInterval(timer);
		expect(turns).toBeGreaterThan(2);
	});
});

describe('counts in memory', () => {
	it('begin again when their time is over, and not before', async () => {
		let now = 0;
		const store = memoryStore(() => now);
		expect([await store.add('a', 10), await store.add('a', 10), await store.add('b', 10)]).toEqual([1, 2, 1]);
		now = 9999;
		expect(await store.add('a', 10)).toBe(3);
		now = 10_000;
		expect(await store.add('a', 10)).toBe(1);
	});

	it('fill no memory: what is too much counts as too often, until old ones go', async () => {
		let now = 0;
		const store = memoryStore(() => now);
		for (let count = 0; count < 50_000; count++) await store.add(String(count), 10);
		expect(await store.add('nog een', 10)).toBe(Number.POSITIVE_INFINITY);
		now = 10_000;
		expect(await store.add('nog een', 10)).toBe(1);
	});
});
