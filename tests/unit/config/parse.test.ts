import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseWith, readYaml } from '../../../src/config/index.ts';
import type { Problem } from '../../../src/issues/index.ts';
import { type KindName, kinds, villageSchema } from '../../../src/schema/index.ts';

const place = { file: 'content/dorp/agenda/x.md', village: 'dorp' };

function problems(schema: z.ZodType, yaml: string, linesBefore = 0): Problem[] {
	const where = { ...place, linesBefore };
	return parseWith(schema, readYaml(yaml, where), where).problems;
}

const least: Partial<Record<KindName, string>> = {
	organisaties: 'name: IJsclub\nkind: vereniging\nsummary: Schaatsen.\n',
	plekken: 'name: De Wilg\nkind: dorpshuis\n',
	agenda: 'title: Pubquiz\nstart: 2026-12-05T19:30\nsummary: Zes rondes.\n',
	nieuws: 'title: Licht\ndate: 2026-11-18\nsummary: De brug.\n',
	documenten: 'title: Notulen\ndate: 2026-03-18\nkind: notulen\nsummary: Besloten.\n',
};
const village =
	'name: Testdorp\nkernen: [Testdorp]\ngemeente: G\ndoel: D.\nurl: https://a.example\nbrand: { primary: "#1f5f4b", licence: x }\nmap: { center: "52.5, 6.1", bounds: [6, 52.4, 6.2, 52.6] }\n';

describe('Every objection becomes a problem with line, field, what was found and what is expected', () => {
	test.each<[string, KindName, string, Partial<Problem>]>([
		[
			'a field with a typing error',
			'organisaties',
			'emial: info@ijsclub.example',
			{
				name: 'unknown-key',
				line: 4,
				field: 'emial',
				found: 'emial',
				nearest: 'email',
				fix: 'email: info@ijsclub.example',
			},
		],
		['a field in capitals', 'organisaties', 'Phone: 112', { name: 'unknown-key', nearest: 'phone', fix: 'phone: 112' }],
		[
			'a field that is like nothing',
			'organisaties',
			'xyzzy: 1',
			{ name: 'unknown-key', found: 'xyzzy', nearest: undefined },
		],
		[
			'a field inside a list with a typing error',
			'organisaties',
			'contacts:\n  - role: secretaris\n    phon: 112',
			{ name: 'unknown-key', line: 6, field: 'contacts.0.phon', nearest: 'phone', fix: 'contacts:\n  - phone: 112' },
		],
		[
			'a field inside a group with a typing error',
			'plekken',
			'address:\n  streetAddress: Kerkweg 12\n  postcode: 7955 AB',
			{
				name: 'unknown-key',
				line: 5,
				field: 'address.postcode',
				nearest: 'postalCode',
				fix: 'address:\n  postalCode: 7955 AB',
			},
		],
		[
			'a word that is not in the list',
			'organisaties',
			'targetGroups: [ouderen, jongern]',
			{
				name: 'choice-unknown',
				line: 4,
				field: 'targetGroups.1',
				found: 'jongern',
				nearest: 'jongeren',
				fix: 'targetGroups:\n  - jongeren',
			},
		],
		[
			'a word that is like nothing in the list',
			'organisaties',
			'targetGroups: [muziekkorpsen]',
			{
				name: 'choice-unknown',
				nearest: undefined,
				expected:
					'iedereen, kinderen, jongeren, gezinnen, volwassenen, ouderen, mantelzorgers, nieuwkomers, mensen met een beperking',
				fix: 'targetGroups:\n  - iedereen',
			},
		],
		[
			'a choice inside a list that is missing',
			'organisaties',
			'services:\n  - name: Les',
			{ name: 'value-missing', line: 5, field: 'services.0.access', fix: 'services:\n  - access: vrij' },
		],
		[
			'a text inside a list that is missing',
			'organisaties',
			'contacts:\n  - phone: 112',
			{
				name: 'value-missing',
				line: 5,
				field: 'contacts.0.role',
				expected: '“Rol”',
				fix: 'contacts:\n  - role: ledenadministratie',
			},
		],
		[
			'a text that is a list',
			'organisaties',
			'phone: [112]',
			{ name: 'value-wrong', found: '[112]', expected: 'tekst' },
		],
		[
			'a group that is a text',
			'plekken',
			'address: Kerkweg 12',
			{ name: 'value-wrong', field: 'address', found: 'Kerkweg 12', expected: 'een groep velden' },
		],
		[
			'a yes that is a maybe',
			'organisaties',
			'archived: misschien',
			{ name: 'value-wrong', found: 'misschien', expected: 'true of false' },
		],
		[
			'a number that is a word',
			'plekken',
			'rooms: [{ name: Zaal, capacity: veel }]',
			{
				name: 'value-wrong',
				field: 'rooms.0.capacity',
				found: 'veel',
				expected: 'een getal',
				fix: 'rooms:\n  - capacity: 120',
			},
		],
		[
			'a whole number that is broken',
			'plekken',
			'rooms: [{ name: Zaal, capacity: 12.5 }]',
			{ name: 'value-wrong', found: '12.5', expected: 'een heel getal' },
		],
		[
			'a number that is too large',
			'plekken',
			'rooms: [{ name: Zaal, capacity: 9000 }]',
			{ name: 'value-wrong', found: '9000', expected: 'hoogstens 5000' },
		],
		[
			'a number that is too small',
			'agenda',
			'recurrence: { frequency: week, interval: 0 }',
			{
				name: 'value-wrong',
				field: 'recurrence.interval',
				found: '0',
				expected: 'minstens 1',
				fix: 'recurrence:\n  interval: 2',
			},
		],
		[
			'an e-mail address that is none',
			'organisaties',
			'email: info',
			{ name: 'value-wrong', found: 'info', expected: 'een e-mailadres', fix: 'email: info@ijsclub.example' },
		],
		[
			'a web address without https',
			'organisaties',
			'website: www.ijsclub.example',
			{ name: 'value-wrong', nearest: 'https://www.ijsclub.example', fix: 'website: https://www.ijsclub.example' },
		],
		[
			'a text that is too long',
			'organisaties',
			`aliases: ["${'x'.repeat(121)}"]`,
			{ name: 'text-too-long', field: 'aliases.0', found: '121', expected: '120' },
		],
		[
			'a day that does not exist',
			'organisaties',
			'checkedOn: 2026-02-31',
			{ name: 'date-wrong', line: 4, field: 'checkedOn', found: '2026-02-31', fix: 'checkedOn: 2026-10-01' },
		],
		[
			'a day in other words',
			'organisaties',
			'checkedOn: 5 december 2026',
			{ name: 'date-wrong', nearest: '2026-12-05', fix: 'checkedOn: 2026-12-05' },
		],
		[
			'a moment with seconds',
			'agenda',
			'end: 2026-12-05T22:00:00',
			{ name: 'date-wrong', field: 'end', fix: 'end: 2026-12-05T22:00' },
		],
		[
			'an end before the start',
			'agenda',
			'end: 2026-12-05T18:00',
			{ name: 'end-before-start', field: 'end', line: 4, found: '2026-12-05T18:00', other: '2026-12-05T19:30' },
		],
		[
			'a notice without a last day',
			'nieuws',
			'mededeling: true',
			{ name: 'notice-without-end', field: 'expires', fix: 'expires: 2026-12-01' },
		],
		[
			'a photo without a description',
			'organisaties',
			'photo: { src: a.jpg, consent: geen personen }',
			{ name: 'photo-without-alt', field: 'photo.alt' },
		],
		[
			'a photo without consent',
			'organisaties',
			'photo: { src: a.jpg, alt: Het plein }',
			{ name: 'photo-without-consent', field: 'photo.consent', fix: 'photo:\n  consent: geen personen' },
		],
		[
			'hours that are no hours',
			'plekken',
			'hours:\n  monday: altijd',
			{
				name: 'value-wrong',
				line: 4,
				field: 'hours.monday',
				found: 'altijd',
				fix: 'hours:\n  monday: 09:00-12:00, 13:30-17:00',
			},
		],
		[
			'a point that is no point',
			'plekken',
			'point: bij de brug',
			{ name: 'value-wrong', field: 'point', found: 'bij de brug', fix: 'point: 52.51, 6.12' },
		],
	])('%s', (_, kind, line, expected) => {
		const found = problems(kinds[kind], (least[kind] ?? '') + line);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ file: place.file, village: 'dorp', severity: 'error', ...expected });
		expect(found[0]?.message).not.toMatch(/undefined|\[object|NaN/);
	});

	test.each<[string, string, Partial<Problem>]>([
		['a kern too few', 'kernen: []', { name: 'value-missing', field: 'kernen', expected: 'minstens één kern' }],
		[
			'a colour by name',
			'brand: { primary: groen, licence: x }',
			{ name: 'value-wrong', field: 'brand.primary', found: 'groen', fix: 'brand:\n  primary: "#1f5f4b"' },
		],
		['a remark for a colour', 'brand: { primary: "", licence: x }', { name: 'value-wrong', field: 'brand.primary' }],
		[
			'edges that are no list',
			'map: { center: "52.5, 6.1", bounds: 6 }',
			{ name: 'value-wrong', field: 'map.bounds', found: '6', expected: 'een lijst van vier getallen' },
		],
		[
			'edges the wrong way round',
			'map: { center: "52.5, 6.1", bounds: [7, 52, 6, 53] }',
			{ name: 'value-wrong', field: 'map.bounds', found: '[7, 52, 6, 53]' },
		],
		[
			'a centre off the map',
			'map: { center: "53.5, 6.1", bounds: [6, 52, 7, 53] }',
			{ name: 'point-outside', field: 'map.center', found: '53.5, 6.1' },
		],
		[
			'a module that is unknown',
			'modules: { agend: false }',
			{ name: 'unknown-key', field: 'modules.agend', found: 'agend' },
		],
		[
			'a module that is neither on nor off',
			'modules: { agenda: ja }',
			{ name: 'value-wrong', field: 'modules.agenda', found: 'ja', expected: 'true of false' },
		],
		[
			'a profile with a typing error',
			'profile: dorpsite',
			{ name: 'choice-unknown', nearest: 'dorpssite', fix: 'profile: dorpssite' },
		],
	])('village.yaml: %s', (_, line, expected) => {
		const key = `${line.split(':')[0]}:`;
		const rest = village.split('\n').filter((each) => !each.startsWith(key));
		const found = problems(villageSchema, [...rest, line].join('\n'));
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ severity: 'error', ...expected });
	});
});

describe('A field that was left empty is a missing value', () => {
	test.each([
		['kind: ', 'null'],
		['kind: ""', 'an empty text'],
		['summary: ', 'null'],
		['summary: ""', 'an empty text'],
		['name: ', 'null'],
		['name: ""', 'an empty text'],
		['name: "  "', 'spaces'],
	])('%s (%s)', (line) => {
		const key = `${line.split(':')[0]}:`;
		const rest = (least.organisaties ?? '').split('\n').filter((each) => !each.startsWith(key));
		const found = problems(kinds.organisaties, [...rest, line].join('\n'));
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ name: 'value-missing', field: key.slice(0, -1) });
		expect(found[0]?.message).not.toContain('undefined');
	});
});

describe('Lines', () => {
	test('are those of the file, with the dashes above the data', () => {
		expect(problems(kinds.organisaties, `${least.organisaties}emial: x`, 1)[0]).toMatchObject({ line: 5, column: 1 });
	});

	test('of a field that is missing are those of its group', () => {
		expect(problems(kinds.plekken, `${least.plekken}rooms:\n  - name: A\n  - capacity: 10`)[0]).toMatchObject({
			field: 'rooms.1.name',
			line: 5,
		});
	});

	test('hold in a file of Windows', () => {
		const text = `${least.organisaties}emial: x`.replaceAll('\n', '\r\n');
		expect(problems(kinds.organisaties, text)[0]).toMatchObject({ line: 4 });
	});
});

describe('All problems at once', () => {
	test('of one file', () => {
		const found = problems(
			kinds.organisaties,
			'kind: club\nemial: x\nwebsite: geen\ntargetGroups: [oudren]\nphoto: { src: a.jpg }',
		);
		expect(found.map(({ field }) => field).sort()).toEqual([
			'emial',
			'kind',
			'name',
			'photo.alt',
			'photo.consent',
			'summary',
			'targetGroups.0',
			'website',
		]);
	});

	test('of an empty file: everything that must be filled in', () => {
		for (const text of ['', '\n', '# niets', '~']) {
			const found = problems(kinds.organisaties, text);
			expect(found.map(({ name }) => name)).toEqual(['value-missing', 'value-missing', 'value-missing']);
		}
	});

	test('of a broken file: only that it is broken', () => {
		expect(problems(kinds.organisaties, 'name: "x').map(({ name }) => name)).toEqual(['yaml-broken']);
	});

	test.each(['- a\n- b', 'gewoon tekst', '42', 'true'])('of a file that is no group of fields: %j', (text) => {
		expect(problems(kinds.organisaties, text)).toMatchObject([{ name: 'value-wrong', expected: 'een groep velden' }]);
	});

	test('also those between two fields, when another field is wrong', () => {
		const found = problems(kinds.agenda, 'start: 2026-12-05T20:00\nend: 2026-12-05T19:00\nsummary: s');
		expect(found.map(({ name }) => name).sort()).toEqual(['end-before-start', 'value-missing']);
	});
});

describe('A very long value', () => {
	test('is not repeated in full', () => {
		const found = problems(kinds.organisaties, `${least.organisaties}website: "${'x'.repeat(5000)}"`)[0];
		expect(found?.message.length).toBeLessThan(400);
	});
});

test('A number that must be more than nothing says so', () => {
	const [found] = problems(kinds.plekken, `${least.plekken}rooms: [{ name: Zaal, capacity: 0 }]`);
	expect(found?.expected).not.toBe('minstens 0');
});

test('A module with a typing error is met with the nearest module', () => {
	const [found] = problems(villageSchema, `${village}modules: { agend: false }`);
	expect(found).toMatchObject({ name: 'unknown-key', nearest: 'agenda', fix: 'modules:\n  agenda: false' });
});

test('A telephone number keeps every digit that was typed', () => {
	for (const phone of ['0599123456', '+31599123456', '0900', '0031599123456']) {
		const parsed = parseWith(kinds.organisaties, readYaml(`${least.organisaties}phone: ${phone}`, place), place);
		const kept = (parsed.value as { phone?: string } | undefined)?.phone;
		expect(kept ?? parsed.problems[0]?.name, phone).toBeOneOf([phone, 'value-wrong']);
	}
});

test('An amount keeps the cents that were typed', () => {
	const parsed = parseWith(kinds.agenda, readYaml(`${least.agenda}cost: 2.50`, place), place);
	expect(parsed.value).toMatchObject({ cost: '2.50' });
});

describe('The corrected YAML', () => {
	/** One wrong value for each sort of field, and whether the correction can be read back. */
	const wrongs: [KindName | 'village', string][] = [
		['organisaties', 'kind: club'],
		['organisaties', 'email: x'],
		['organisaties', 'website: x'],
		['organisaties', 'phone: bel Jan'],
		['organisaties', 'checkedOn: gisteren'],
		['organisaties', 'point: hier'],
		['organisaties', 'targetGroups: [oudren]'],
		['plekken', 'wheelchair: goed'],
		['agenda', 'start: 5 december 2026'],
		['agenda', 'end: 5-12-2026 22:00'],
		['nieuws', 'date: 31-02-2026'],
		['documenten', 'kind: verslag'],
		['village', 'profile: alles'],
		['village', 'url: testdorp.example'],
		['village', 'inhabitants: veel'],
	];
	test.each(wrongs)('solves the problem: %s, %s', (kind, line) => {
		const schema = kind === 'village' ? villageSchema : kinds[kind];
		const start = kind === 'village' ? village : (least[kind] ?? '');
		const key = `${line.split(':')[0]}:`;
		const rest = start.split('\n').filter((each) => !each.startsWith(key));
		const [found] = problems(schema, [...rest, line].join('\n'));
		expect(found?.fix).toBeDefined();
		expect(problems(schema, [...rest, found?.fix].join('\n'))).toEqual([]);
	});

	test.each(['kernen: []', 'map: { center: "52.5, 6.1", bounds: 6 }', 'languages: []'])(
		'solves the problem of a list too: %s',
		(line) => {
			const key = `${line.split(':')[0]}:`;
			const rest = village.split('\n').filter((each) => !each.startsWith(key));
			const [found] = problems(villageSchema, [...rest, line].join('\n'));
			const fixed = readYaml(found?.fix ?? '', place).data as Record<string, unknown>;
			const value = key === 'map:' ? (fixed['map'] as Record<string, unknown>)['bounds'] : fixed[key.slice(0, -1)];
			expect(value).toBeInstanceOf(Array);
		},
	);
});

describe('Objections that no schema of ours makes yet', () => {
	test.each<[string, z.ZodType, string, Partial<Problem>]>([
		['a pattern', z.strictObject({ a: z.string().regex(/^x/) }), 'a: y', { name: 'value-wrong', found: 'y' }],
		['a union', z.strictObject({ a: z.union([z.string(), z.boolean()]) }), 'a: 1', { name: 'value-wrong', found: '1' }],
		['a step', z.strictObject({ a: z.number().multipleOf(5) }), 'a: 3', { name: 'value-wrong', found: '3' }],
		[
			'a check of its own',
			z.strictObject({ a: z.string().refine(() => false) }),
			'a: y',
			{ name: 'value-wrong', found: 'y' },
		],
		[
			'a fixed value',
			z.strictObject({ a: z.literal('x') }),
			'a: y',
			{ name: 'choice-unknown', found: 'y', expected: 'x' },
		],
		[
			'too long a list',
			z.strictObject({ a: z.array(z.string()).max(1) }),
			'a: [b, c]',
			{ name: 'value-wrong', expected: 'hoogstens 1' },
		],
	])('are told as well: %s', (_, schema, yaml, expected) => {
		expect(problems(schema, yaml)).toMatchObject([{ field: 'a', line: 1, ...expected }]);
	});
});
