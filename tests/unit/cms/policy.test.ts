import { describe, expect, test } from 'vitest';
import { editingPolicy, forgeOrigins } from '../../../src/cms/index.ts';
import { config } from '../villages.ts';

const of = (cms: Record<string, unknown> | undefined) => forgeOrigins(config({ cms }));
const gitlab = { backend: 'gitlab', repo: 'a/b', baseUrl: 'https://forge.example/groep/', appId: 'x' };

describe('The CMS talks only to the forge of the village', () => {
	test('which is none when it has none', () => {
		expect(of(undefined)).toEqual([]);
		expect(of({ backend: 'geen' })).toEqual([]);
		expect(of({ backend: 'geen', baseUrl: 'https://forge.example' })).toEqual([]);
	});

	test('by its host alone', () => {
		expect(of(gitlab)).toEqual(['https://forge.example']);
		expect(of({ ...gitlab, backend: 'forgejo', baseUrl: 'https://forge.example:3000' })).toEqual([
			'https://forge.example:3000',
		]);
	});

	test('and on GitHub also to the address that logs in', () => {
		const github = { backend: 'github', repo: 'a/b', authUrl: 'https://inloggen.example/oauth' };
		expect(of(github)).toEqual(['https://api.github.com', 'https://github.com', 'https://inloggen.example']);
		expect(of({ ...github, authUrl: 'https://github.com/x' })).toEqual([
			'https://api.github.com',
			'https://github.com',
		]);
	});
});

describe('The policy of the page of the CMS', () => {
	const read = (forges: readonly string[]) =>
		new Map(
			editingPolicy(forges)
				.split('; ')
				.map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)] as const),
		);

	test('runs scripts of the site alone, and those that Decap compiles', () => {
		expect(read(['https://forge.example']).get('script-src')).toEqual(["'self'", "'unsafe-eval'"]);
		expect(read([]).get('default-src')).toEqual(["'none'"]);
		expect(read([]).get('base-uri')).toEqual(["'none'"]);
		expect(editingPolicy([])).not.toMatch(/\*|https?:|'unsafe-hashes'|'strict-dynamic'/);
	});

	test('names the forge where the CMS reads, writes and shows photos, and nowhere else', () => {
		const policy = read(['https://forge.example', 'https://inloggen.example']);
		const naming = [...policy].filter(([, values]) => values.includes('https://forge.example')).map(([name]) => name);
		expect(naming.sort()).toEqual(['connect-src', 'form-action', 'img-src']);
		for (const name of naming) expect(policy.get(name)).toContain('https://inloggen.example');
	});

	test('fits in an attribute of a page', () => expect(editingPolicy(['https://forge.example'])).not.toMatch(/["<>\n]/));
});
