import { expect, it, vi } from 'vitest';
import { memoryStore } from '../../../src/handler/store.ts';

it('counts until the end of a period, and begins again after it', async () => {
	let now = 0;
	const store = memoryStore(() => now);
	expect([await store.add('a', 10), await store.add('a', 10), await store.add('b', 10)]).toEqual([1, 2, 1]);
	now = 9_999;
	expect(await store.add('a', 10)).toBe(3);
	now = 10_000;
	expect(await store.add('a', 10)).toBe(1);
});

it('keeps nothing of who came long ago, when somebody else comes', async () => {
	let now = 0;
	const gone = vi.spyOn(Map.prototype, 'delete');
	const store = memoryStore(() => now);
	await store.add('een adres', 3600);
	now = 3_600_000;
	await store.add('een ander', 3600);
	expect(gone.mock.calls.map(([key]) => key)).toEqual(['een adres']);
	gone.mockRestore();
});
