import { describe, expect, test } from 'vitest';
import { modulesOf } from '../../../src/domain/index.ts';
import { moduleNames, profileNames, profiles, villageSchema } from '../../../src/schema/index.ts';
import { config, leastVillage } from '../villages.ts';

const issues = (changes: Record<string, unknown>) =>
	villageSchema.safeParse({ ...leastVillage, ...changes }).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('village.yaml', () => {
	test('needs no more than seven fields', () => {
		expect(issues({})).toEqual([]);
		for (const key of Object.keys(leastVillage)) expect(issues({ [key]: undefined }).join(), key).toContain(key);
	});

	test('speaks Dutch and is a dorpssite unless it says otherwise', () => {
		expect(config()).toMatchObject({
			languages: ['nl'],
			profile: 'dorpssite',
			modules: {},
			contacts: [],
			emergency: [],
			credits: [],
		});
	});

	test('may have an inbox, for a trial also on the own computer', () => {
		for (const inbox of ['https://postbus.testdorp.example/', 'http://127.0.0.1:8787/', 'http://localhost:8787/', ''])
			expect(issues({ inbox }), inbox).toEqual([]);
		expect(config().inbox).toBeUndefined();
	});

	test.each<[string, Record<string, unknown>, string]>([
		['a field that does not exist', { inwoners: 100 }, ''],
		['no kern at all', { kernen: [] }, 'kernen'],
		['a colour by name', { brand: { primary: 'groen', licence: 'x' } }, 'brand.primary'],
		['a short colour', { brand: { primary: '#fff', licence: 'x' } }, 'brand.primary'],
		['pictures without a licence', { brand: { primary: '#1f5f4b', wapen: 'wapen.svg' } }, 'brand.licence'],
		['an address without https', { url: 'testdorp.example' }, 'url'],
		['a script for an address', { url: 'javascript:alert(1)' }, 'url'],
		['an inbox without https', { inbox: 'http://postbus.testdorp.example/' }, 'inbox'],
		['half an inhabitant', { inhabitants: 12.5 }, 'inhabitants'],
		['fewer inhabitants than one', { inhabitants: 0 }, 'inhabitants'],
		['a profile that does not exist', { profile: 'alles' }, 'profile'],
		['a module that does not exist', { modules: { winkel: true } }, 'modules'],
		['a module that is neither on nor off', { modules: { agenda: 'ja' } }, 'modules.agenda'],
		['a language without texts', { languages: ['en'] }, 'languages.0'],
		['a dialect without a code', { greetingLanguage: 'gronings' }, 'greetingLanguage'],
		['edges the wrong way round', { map: { center: '52.5, 6.1', bounds: [6.2, 52.4, 6, 52.6] } }, 'map.bounds'],
		['three edges', { map: { center: '52.5, 6.1', bounds: [6, 52.4, 6.2] } }, 'map.bounds'],
		['a centre off the map', { map: { center: '53.5, 6.1', bounds: [6, 52.4, 6.2, 52.6] } }, 'map.center'],
		['a centre with swapped numbers', { map: { center: '6.1, 52.5', bounds: [6, 52.4, 6.2, 52.6] } }, 'map.center'],
		['no centre', { map: { bounds: [6, 52.4, 6.2, 52.6] } }, 'map.center'],
		['a role without a name', { contacts: [{ id: 'a' }] }, 'contacts.0.role'],
		['an emergency number without a number', { emergency: [{ name: 'Politie' }] }, 'emergency.0.phone'],
		['a CMS that is unknown', { cms: { backend: 'ftp' } }, 'cms.backend'],
		['an anchor that is no day', { demo: { anchor: 'november' } }, 'demo.anchor'],
	])('refuses %s', (_, changes, path) => {
		const found = issues(changes);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}`));
	});

	test.each(['wapen.svg', 'brand/wapen.svg', '/brand/wapen.svg', '/wapen.svg'])(
		'finds the wapen in the folder brand: %s',
		(wapen) => {
			expect(config({ brand: { primary: '#1f5f4b', licence: 'x', wapen } }).brand.wapen).toBe('wapen.svg');
		},
	);

	test('may hold what the CMS leaves behind in every optional field', () => {
		const optionals = Object.keys(villageSchema.shape).filter((key) => !(key in leastVillage));
		for (const nothing of ['', null]) {
			expect(
				issues(
					Object.fromEntries(
						optionals.filter((key) => key !== 'modules' && key !== 'languages').map((key) => [key, nothing]),
					),
				),
			).toEqual([]);
		}
	});
});

describe('The parts of a site', () => {
	test.each(profileNames)('are those of the profile: %s', (profile) => {
		expect([...modulesOf(config({ profile }))].sort()).toEqual([...profiles[profile]].sort());
	});

	test('can be added and taken away one by one', () => {
		const modules = modulesOf(config({ profile: 'kaart', modules: { agenda: true, zoeken: false } }));
		expect(modules.has('agenda')).toBe(true);
		expect(modules.has('zoeken')).toBe(false);
	});

	test('of the profile dorpsplein are all there are', () => {
		expect([...modulesOf(config({ profile: 'dorpsplein' }))].sort()).toEqual([...moduleNames].sort());
	});
});
