import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepVillages } from '../../../src/dev/keep.ts';

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);

function village(folder: string, name: string, text: string): void {
	mkdirSync(at(folder, name, 'agenda'), { recursive: true });
	writeFileSync(at(folder, name, '404.html'), text);
	writeFileSync(at(folder, name, 'agenda', 'index.html'), text);
}

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'dorpsplein-keep-'));
	for (const name of ['goed', 'kapot']) mkdirSync(at('villages', name), { recursive: true });
	for (const name of ['goed', 'kapot', 'opgeheven']) village('oud', name, 'oud');
	village('nieuw', 'goed', 'nieuw');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a village that a build lacks stays as it was, and is served meanwhile from the build before', async () => {
	await keepVillages(root, at('oud'), at('nieuw'));
	expect(readFileSync(at('nieuw/kapot/agenda/index.html'), 'utf8')).toBe('oud');
	expect(readFileSync(at('oud/kapot/agenda/index.html'), 'utf8')).toBe('oud');
	expect(readFileSync(at('nieuw/goed/agenda/index.html'), 'utf8')).toBe('nieuw');
});

test('one of which only a part was made stays as it was too', async () => {
	mkdirSync(at('nieuw/kapot/agenda'), { recursive: true });
	writeFileSync(at('nieuw/kapot/agenda/index.html'), 'half');
	await keepVillages(root, at('oud'), at('nieuw'));
	expect(readFileSync(at('nieuw/kapot/agenda/index.html'), 'utf8')).toBe('oud');
	expect(existsSync(at('nieuw/kapot/404.html'))).toBe(true);
});

test('a village that was taken away does not come back', async () => {
	await keepVillages(root, at('oud'), at('nieuw'));
	expect(existsSync(at('nieuw/opgeheven'))).toBe(false);
});
