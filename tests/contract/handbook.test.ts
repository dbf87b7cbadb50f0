import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { forms } from '../../src/cms/forms.ts';
import { decapDutch } from '../../src/cms/nl.ts';
import { texts } from '../../src/cms/texts.ts';
import { nl } from '../../src/i18n/nl.ts';
import { kinds } from '../../src/schema/index.ts';
import * as vocabulary from '../../src/schema/vocabulary.ts';
import { filesUnder, read, root } from './repository.ts';
import { fieldsOf } from './schemas.ts';

const folder = 'src/handleiding/beeld';
const chapters = filesUnder('src/handleiding').filter((file) => file.endsWith('.mdx'));
const pictures = readdirSync(path.join(root, folder));

describe('The pictures of the handleiding', () => {
	test.each(pictures)('%s is light enough, and a chapter shows it', (name) => {
		expect(statSync(path.join(root, folder, name)).size).toBeLessThanOrEqual(80_000);
		expect(chapters.some((file) => read(file).includes(`./beeld/${name}`))).toBe(true);
	});

	test.each(chapters)('of %s are there and shown, each with words for who cannot see it', (file) => {
		const text = read(file);
		const imported = [...text.matchAll(/^import (\w+) from '\.\/beeld\/([\w.-]+)';$/gm)];
		expect(imported.filter(([, , name = '']) => !pictures.includes(name))).toEqual([]);
		const shown = [...text.matchAll(/<Image\b[^>]*>/g)].map(([image]) => image);
		expect(shown.map((image) => /src=\{(\w+)\}/.exec(image)?.[1]).sort()).toEqual(imported.map(([, as]) => as).sort());
		for (const image of shown) expect(image).toMatch(/alt="[^"]{20,}"/);
	});
});

/** Every text in a table, at any depth. */
function words(table: unknown): string[] {
	if (typeof table === 'string') return [table];
	return typeof table === 'object' && table !== null ? Object.values(table).flatMap(words) : [];
}

/** The chapters for who writes or publishes; those for who sets it up name the buttons of a forge. */
const tasks = chapters.filter((file) => {
	const order = Number(/^order: (\d+)$/m.exec(read(file))?.[1]);
	return file.includes('/beheer-') && order < 50;
});

describe('The chapters about the work in the CMS', () => {
	const labels = Object.entries(kinds).flatMap(([kind, schema]) =>
		fieldsOf(schema, kind).map(({ info }) => info?.label),
	);
	const choices = words(vocabulary).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
	const more = texts.form.more(12).replace('12', '…');
	const fixed = new Set([
		...words([texts, decapDutch, forms, nl.pageEnd.edit.replace(/ \(.*/, ''), choices]),
		...labels,
		more,
	]);
	// “Status: %{status}” and the like, with what can stand there.
	const filled = words(decapDutch)
		.filter((text) => text.includes('%{') && /\p{L}/u.test(text.replaceAll(/%\{\w+\}/g, '')))
		.map((text) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/%\\\{\w+\\\}/g, '.+')}$`));
	const isOnScreen = (text: string) => fixed.has(text) || filled.some((pattern) => pattern.test(text));
	/** Words that a chapter explains, and that stand on no screen. */
	const terms = ['beheer', 'vrijwilliger', 'buurtverbinder', 'mededeling'];

	test('are all found', () => {
		expect(tasks.length).toBeGreaterThan(5);
	});

	test.each(tasks)('%s prints in bold only what is on the screen', (file) => {
		const bold = [...read(file).matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) => text ?? '');
		expect(bold.length).toBeGreaterThan(3);
		expect(bold.filter((text) => !terms.includes(text) && !isOnScreen(text))).toEqual([]);
	});

	test.each([
		['Opslaan', true],
		['Status: Wordt beoordeeld', true],
		['Nog … velden tonen', true],
		['Sla op', false],
		['Publiceer', false],
	])('this test knows whether “%s” is on the screen', (text, expected) => {
		expect(isOnScreen(text)).toBe(expected);
	});
});
