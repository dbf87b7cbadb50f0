import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { filesUnder, read } from './repository.ts';

const bundle = readFileSync(createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'), 'utf8');
const styles = read('src/cms/client/beheer.css');
const scripts = filesUnder('src/cms/client').filter((file) => file.endsWith('.ts'));

test('Every part of Decap that the stylesheet or a script looks for is there in this version', () => {
	const sources = [styles, ...scripts.map(read)].join('\n');
	const names = new Set([...sources.matchAll(/\[class[*$]=["']-([A-Za-z]+) ?["']\]/g)].map(([, name]) => name ?? ''));
	expect(names.size).toBeGreaterThan(30);
	// Decap's styles carry the name of their part: `label:"SaveButton"` or `label:SaveButton;`.
	const missing = [...names].filter((name) => !new RegExp(`label:"?${name}[";]`).test(bundle));
	expect(missing).toEqual([]);
});

test('Every class of the own controls has a style, and every style a control', () => {
	const named = (text: string) => new Set([...text.matchAll(/(?<![\w-])dorp-[a-z-]+/g)].map(([name]) => name));
	const styled = new Set([...styles.matchAll(/\.(dorp-[a-z-]+)/g)].map(([, name]) => name ?? ''));
	const used = named([...scripts.map(read), read('src/layouts/Editing.astro')].join('\n'));
	expect([...styled].filter((name) => !used.has(name))).toEqual([]);
});

test('The preview uses only classes that the site has a style for', () => {
	const site = [...filesUnder('src/styles'), ...filesUnder('src/components')]
		.filter((file) => file.endsWith('.css'))
		.map(read)
		.join('\n');
	const classes = [...read('src/cms/client/preview.ts').matchAll(/className: (?:[^,}]*\? )?'([^']+)'/g)].flatMap(
		([, names]) => (names ?? '').split(' '),
	);
	expect(classes.length).toBeGreaterThan(10);
	expect(classes.filter((name) => !site.includes(`.${name}`))).toEqual([]);
});
