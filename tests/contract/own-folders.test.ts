import { describe, expect, test } from 'vitest';
import { filesUnder, read, tracked, villageIds } from './repository.ts';

/** Files of the engine that may name a shipped village, each with its reason. */
const exempt: { pattern: RegExp; reason: string }[] = [
	{ pattern: /^scripts\/demo\//, reason: 'draws the pictures of the demo villages, and of nothing else' },
	{ pattern: /^src\/handleiding\//, reason: 'the handbook shows examples as an editor of a demo village writes them' },
	{
		pattern: /^src\/components\/[\w-]+\/examples\.ts$/,
		reason: 'examples of components read like the pages of a demo village; no site shows them',
	},
	{ pattern: /(^|\/)_?README\.md$/, reason: 'documentation' },
];

/** A file as the machine reads it: without comments and, in a schema, without the examples for editors. */
function working(file: string): string {
	let text = read(file);
	if (/\.(ts|mjs|js|css|astro)$/.test(file)) {
		text = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:"'`])\/\/.*$/gm, '$1');
	}
	if (file.startsWith('src/schema/')) text = text.replaceAll(/\bexample:\s*(?:'[^']*'|"[^"]*")/g, '');
	return text;
}

describe('A village touches only its own folders', () => {
	const files = tracked('src', 'scripts', 'public', 'package.json', 'astro.config.mjs').filter(
		(file) => !/\.(png|jpe?g|webp|woff2?|ico|pbf)$/.test(file) && !exempt.some(({ pattern }) => pattern.test(file)),
	);

	test('there is something to search', () => {
		expect(files.length).toBeGreaterThan(100);
		expect(villageIds.length).toBeGreaterThan(0);
	});

	test.each(villageIds)('nothing outside villages/ and content/ names %s', (id) => {
		const pattern = new RegExp(`(?<![a-z])${id}(?![a-z])`, 'i');
		const naming = files.filter((file) => pattern.test(working(file)) || pattern.test(file));
		expect(naming).toEqual([]);
	});

	test('a village has its files in its own two folders and nowhere else', () => {
		const owners = new Set(tracked('villages', 'content').map((file) => file.split('/')[1]));
		expect([...owners].filter((owner) => owner && ![...villageIds, 'gemeente', 'README.md'].includes(owner))).toEqual(
			[],
		);
	});

	test('each exception is still needed', () => {
		const all = [...filesUnder('src'), ...filesUnder('scripts')];
		for (const { pattern, reason } of exempt) {
			expect(
				all.some((file) => pattern.test(file)),
				reason,
			).toBe(true);
		}
	});
});
