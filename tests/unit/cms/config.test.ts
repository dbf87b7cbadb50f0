import { describe, expect, test } from 'vitest';
import { collectionName, isSharedCollection, kindOfCollection, localApi } from '../../../src/cms/names.ts';
import { kindNames } from '../../../src/schema/index.ts';
import { forms } from '../../support/cms-source.ts';

const forges = {
	gitlab: { backend: 'gitlab', repo: 'wilg/plein', baseUrl: 'https://forge.example/', appId: '0123abcd' },
	forgejo: { backend: 'forgejo', repo: 'wilg/plein', branch: 'hoofd', baseUrl: 'https://forge.example', appId: '0123' },
	github: { backend: 'github', repo: 'wilg/plein', authUrl: 'https://inloggen.example/' },
} as const;
const backendOf = (name: keyof typeof forges) => forms({ yaml: { cms: forges[name] } }, 'vrijwilliger').backend;

describe('Decap is told where the content lives', () => {
	test('on GitLab, where one logs in without a server of one’s own', () => {
		expect(backendOf('gitlab')).toMatchObject({
			name: 'gitlab',
			repo: 'wilg/plein',
			branch: 'main',
			auth_type: 'pkce',
			app_id: '0123abcd',
			base_url: 'https://forge.example',
			api_root: 'https://forge.example/api/v4',
		});
	});

	test('on Forgejo, on the branch that the village names', () => {
		expect(backendOf('forgejo')).toMatchObject({
			name: 'forgejo',
			branch: 'hoofd',
			app_id: '0123',
			base_url: 'https://forge.example',
			api_root: 'https://forge.example/api/v1',
		});
	});

	test('on GitHub, with the help of the address that logs in', () => {
		expect(backendOf('github')).toMatchObject({ name: 'github', base_url: 'https://inloggen.example' });
		expect(backendOf('github')).not.toHaveProperty('api_root');
	});

	test.each(Object.keys(forges) as (keyof typeof forges)[])('on %s, with Dutch words for what was changed', (name) => {
		const messages = backendOf(name)['commit_messages'] as Record<string, string>;
		expect(Object.values(messages).filter((text) => !/(toegevoegd|gewijzigd|weggehaald)$/.test(text))).toEqual([]);
	});

	test('and under npm start always on the own computer, whatever the village has', () => {
		for (const cms of [undefined, { backend: 'geen' }, ...Object.values(forges)])
			expect(forms({ yaml: { cms } }, 'lokaal').backend).toEqual({ name: 'proxy', proxy_url: localApi });
	});

	test('and nothing more of village.yaml than it needs', () => {
		const text = JSON.stringify(forms({ yaml: { cms: forges.gitlab, costs: 'Honderd euro' } }, 'vrijwilliger'));
		expect(text).not.toContain('Honderd euro');
		expect(JSON.parse(text)).toBeDefined();
	});
});

describe('A list', () => {
	const sorted = (yaml: Record<string, unknown>, role: 'lokaal' | 'vrijwilliger') =>
		forms({ yaml }, role).collections.map(({ sortable_fields }) => sortable_fields.find((one) => one.default_sort));

	test('has the newest first, and names by the alphabet, where that costs nothing', () => {
		for (const found of [sorted({}, 'lokaal'), sorted({ cms: forges.forgejo }, 'vrijwilliger')]) {
			expect(found.every((one) => one !== undefined)).toBe(true);
			expect(found.find((one) => one?.field === 'start')?.default_sort).toBe('desc');
			expect(found.find((one) => one?.field === 'name')?.default_sort).toBe('asc');
		}
	});

	test('is not sorted by itself where every file would have to be fetched for it', () => {
		for (const cms of [forges.gitlab, forges.github])
			expect(sorted({ cms }, 'vrijwilliger').filter(Boolean)).toEqual([]);
	});

	test('says in Dutch what it can be sorted by', () => {
		const agenda = forms().collections.find(({ name }) => name === 'agenda-testdorp');
		expect(agenda?.sortable_fields.map(({ label }) => label)).toEqual(['Begin', 'Titel']);
	});
});

test('The name of a collection says which kind it is, whatever the village is called', () => {
	for (const kind of kindNames)
		for (const village of ['wilg', 'nieuw-wilg', 'agenda', 'gemeente', '3-huizen']) {
			expect(kindOfCollection(collectionName(kind, village))).toBe(kind);
			expect(collectionName(kind, village).endsWith(`-${village}`)).toBe(true);
		}
});

test('The name of a collection says whether the gemeente shares it, also beside a village with a name like it', () => {
	for (const kind of kindNames) {
		expect(isSharedCollection(collectionName(kind, 'gemeente'))).toBe(true);
		for (const village of ['wilg', 'dorp-gemeente', 'gemeente-wilg'])
			expect(isSharedCollection(collectionName(kind, village))).toBe(false);
	}
});

test('The controls of the form know the village: its map, its places and the addresses that are in use', () => {
	const points = [{ name: 'Kerk', kind: 'kerk', lat: 52.5, lon: 6.1 }];
	const { dorp } = forms(
		{ points, taken: { paginas: ['over'] }, contacts: { 'prikbord-testdorp': ['0599123456'] } },
		'buurtverbinder',
	);
	expect(dorp).toEqual({
		role: 'buurtverbinder',
		nextPost: 48,
		map: { west: 6, south: 52.4, east: 6.2, north: 52.6 },
		usualPlace: 'dorpshuis-de-wilg',
		points,
		taken: { paginas: ['over'] },
		contacts: { 'prikbord-testdorp': ['0599123456'] },
		themes: ['cultuur', 'zorg', 'onderwijs', 'religie', 'sport', 'welzijn'],
	});
});
