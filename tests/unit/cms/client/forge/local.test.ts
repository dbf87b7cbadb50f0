import { expect, test } from 'vitest';
import { openForm } from '../../../../../src/cms/client/forge/form.ts';
import { guardLocal } from '../../../../../src/cms/client/forge/local.ts';

test('A save on the own computer tells what the form was opened with, and what was saved from it since', async () => {
	const seen: unknown[] = [];
	const form = openForm();
	const guarded = guardLocal('/api/v1', form, async (_input, init) => {
		seen.push(JSON.parse(String(init?.body)));
		return new Response('{}');
	});
	const save = (raw: string) =>
		guarded('/api/v1', {
			method: 'POST',
			body: JSON.stringify({ action: 'persistEntry', params: { dataFiles: [{ path: 'a.md', raw }], assets: [] } }),
		});
	form.begin('a.md', 'nul');
	await save('een');
	form.begin('a.md', 'nul');
	await save('twee');
	form.begin('b.md', 'ander');
	await save('drie');
	expect(seen).toMatchObject([
		{ params: { known: ['nul'] } },
		{ params: { known: ['nul', 'een'] } },
		{ params: { known: ['ander'] } },
	]);
});

test('What does not save goes to the own computer as it is', async () => {
	const seen: unknown[] = [];
	const guarded = guardLocal('/api/v1', openForm(), async (...parameters) => {
		seen.push(parameters);
		return new Response('{}');
	});
	const read = { method: 'POST', body: JSON.stringify({ action: 'getEntry', params: { path: 'a.md' } }) };
	await guarded('/api/v1', read);
	await guarded('/elders', read);
	expect(seen).toEqual([
		['/api/v1', read],
		['/elders', read],
	]);
});
