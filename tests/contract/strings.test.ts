import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { filesUnder, read } from './repository.ts';

/** Words that stand in a component, each with its reason. */
const exceptions: { file: string; text: string; reason: string }[] = [];

/** The markup of an Astro file: without front matter, scripts, styles and remarks. */
function markup(file: string): string {
	return read(file)
		.replace(/^---\n[\s\S]*?\n---\n?/, '')
		.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
		.replaceAll(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, '');
}

/** Words between tags; what holds signs of code is an expression and not a text. */
function words(html: string): string[] {
	return [...html.matchAll(/(?<!=)>([^<>{}]+)(?=[<{])|\}([^<>{}]+)(?=[<{])/g)]
		.map(([, afterTag, afterExpression]) => (afterTag ?? afterExpression ?? '').trim())
		.filter((text) => /\p{L}{3,}/u.test(text) && !/[=&|?();`]|^[.:,]|=>|\b(?:as|return|const)\b/.test(text));
}

/** Words in attributes that a visitor sees or hears. */
function spokenAttributes(html: string): string[] {
	return [...html.matchAll(/\s(aria-label|aria-description|title|alt|placeholder|label|lead|caption)="([^"]*)"/g)]
		.filter(([, , text]) => /\p{L}{3,}/u.test(text ?? ''))
		.map(([whole]) => whole.trim());
}

const files = [...filesUnder('src/components'), ...filesUnder('src/layouts'), ...filesUnder('src/pages')].filter(
	(file) => file.endsWith('.astro'),
);

describe('What a visitor reads stands in src/i18n', () => {
	test.each(files)('and not in %s', (file) => {
		const html = markup(file);
		const found = [...words(html), ...spokenAttributes(html)].filter(
			(text) => !exceptions.some((one) => one.file === file && one.text === text),
		);
		expect(found).toEqual([]);
	});

	test.each([
		['a text', '<p>Kom gerust</p>', ['Kom gerust']],
		['a text behind an expression', '<p>{name} komt ook</p>', ['komt ook']],
		['a text in front of an expression', '<p>Bel {phone}</p>', ['Bel']],
		['a text inside an expression', '{open && <p>Gesloten</p>}', ['Gesloten']],
		['a comparison', '{a.length > limit && <p>{x}</p>}', []],
		['an arrow', '{all.map((one) => <li>{one}</li>)}', []],
		['signs', '<p>{a} · {b}</p>', []],
		['a short word', '<p>{a} of {b}</p>', []],
	])('this test sees %s', (_, html, expected) => {
		expect(words(html).filter((text) => text !== 'Bel' || expected.includes('Bel'))).toEqual(expected);
	});
});

describe('The texts of the site', () => {
	const sources = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' })
		.split('\n')
		.filter((file) => /\.(?:ts|astro|mdx)$/.test(file) && file !== 'src/i18n/nl.ts')
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');

	test.each(
		Object.entries(nl).flatMap(([group, texts]) =>
			group === 'sections' ? [] : Object.keys(texts).map((key) => `${group}.${key}`),
		),
	)('%s is used', (name) => {
		const key = name.split('.')[1] ?? '';
		expect(sources).toMatch(new RegExp(`\\.${key}\\b`));
	});
});
