import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decapDutch } from '../../src/cms/nl.ts';
import { texts } from '../../src/cms/texts.ts';
import { nl } from '../../src/i18n/nl.ts';
import { kinds } from '../../src/schema/index.ts';
import { filesUnder, read, root } from './repository.ts';
import { fieldsOf } from './schemas.ts';

const folder = 'src/handleiding/beeld';
const chapters = filesUnder('src/handleiding').filter((file) => file.endsWith('.mdx'));
const pictures = readdirSync(path.join(root, folder));

/** Everything that can stand on the screen of the CMS. */
const screen = JSON.stringify([
	texts,
	decapDutch,
	nl.pageEnd.edit,
	Object.entries(kinds).flatMap(([kind, schema]) => fieldsOf(schema, kind).map(({ info }) => info?.label)),
	'Komend',
	'In het archief',
	'Het bericht',
	'Code quality',
]);

describe('The pictures of the handleiding', () => {
	test.each(pictures)('%s is light enough and is shown by a chapter', (name) => {
		expect(statSync(path.join(root, folder, name)).size).toBeLessThanOrEqual(80_000);
		expect(chapters.some((file) => read(file).includes(`./beeld/${name}`))).toBe(true);
	});

	test.each(chapters)('of %s are there, each with words for who cannot see it', (file) => {
		const text = read(file);
		for (const [, name = ''] of text.matchAll(/from '\.\/beeld\/([\w.-]+)'/g)) expect(pictures).toContain(name);
		for (const [image] of text.matchAll(/<Image\b[^>]*>/g)) expect(image).toMatch(/alt="[^"]{20,}"/);
	});
});

describe('The chapters about the work in the CMS', () => {
	const tasks = ['beginnen', 'activiteit', 'nieuws', 'gegevens', 'foto', 'nakijken', 'vragen'];

	test.each(tasks)('beheer-%s names only what is on the screen, in bold', (name) => {
		const bold = [...read(`src/handleiding/beheer-${name}.mdx`).matchAll(/\*\*([^*]+)\*\*/g)].map(
			([, text]) => text ?? '',
		);
		const roles = ['Vrijwilliger', 'Buurtverbinder'];
		expect(bold.filter((text) => !roles.includes(text) && !screen.includes(text))).toEqual([]);
	});
});
