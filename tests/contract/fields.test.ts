import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { type FieldInfo, kindNames, kinds, sharedFiles, villageSchema } from '../../src/schema/index.ts';
import { fieldsOf, plain } from './schemas.ts';

const fields = [
	...kindNames.flatMap((kind) => fieldsOf(kinds[kind], kind)),
	...fieldsOf(villageSchema, 'village.yaml'),
	...Object.entries(sharedFiles).flatMap(([name, schema]) => fieldsOf(schema, name)),
];
const cases = fields.map((field) => [field.path, field] as const);

/** An example as it would be read from a file: lists, groups and quoted texts are YAML, the rest is text or a number. */
function read(example: string, inner: z.core.$ZodType): unknown {
	if (/^[[{"]/.test(example)) return parse(example);
	return inner instanceof z.ZodNumber ? Number(example) : example;
}

test('Every kind and village.yaml were opened, down to the smallest field', () => {
	expect(fields.length).toBeGreaterThan(180);
	for (const path of [
		'organisaties.services.access',
		'organisaties.address.postalCode',
		'plekken.rooms.tariffs.price',
		'plekken.hours.monday',
		'plekken.hours.exceptions.from',
		'agenda.signUp.until',
		'agenda.recurrence.days',
		'agenda.photo.consent',
		'village.yaml.contacts.role',
		'village.yaml.map.bounds',
		'village.yaml.demo.anchor',
		'termijnen.yaml.standard',
		'themas.yaml.themes.icon',
		'schoolvakanties.yaml.holidays.from',
	])
		expect(fields.map((field) => field.path)).toContain(path);
});

describe('Every field', () => {
	test.each(cases)('has a Dutch label: %s', (path, { info }) => {
		expect(info, path).toBeDefined();
		expect(info?.label).toMatch(/^\p{Lu}|^(maan|dins|woens|donder|vrij|zater|zon)dag$/u);
		expect(info?.label.length).toBeLessThan(45);
		expect(info?.label).not.toMatch(/[.:]$| {2}/);
	});

	test.each(cases.filter(([, { info }]) => info?.hint))('has a hint that is a sentence: %s', (_, { info }) => {
		expect(info?.hint).toMatch(/^\p{Lu}.*[.?!]$/u);
	});

	test.each(cases.filter(([, { info }]) => info?.example !== undefined))(
		'accepts its own example: %s',
		(path, { schema, info, inner }) => {
			const value = read(info?.example ?? '', inner);
			const given = inner instanceof z.ZodArray && !Array.isArray(value) ? [value] : value;
			const result = schema.safeParse(given);
			expect(result.error?.issues ?? [], `${path}: ${info?.example}`).toEqual([]);
			expect(result.data).toBeDefined();
		},
	);

	test.each(cases.filter(([, { inner }]) => !isGroup(inner) && !(inner instanceof z.ZodBoolean)))(
		'that is filled in by hand shows an example: %s',
		(path, { info }) => {
			expect(info?.example, path).toBeDefined();
		},
	);

	test.each(cases.filter(([, { info }]) => info?.widget === 'relation'))(
		'that points at another record says which folder: %s',
		(_, { info }) => {
			expect(kindNames).toContain(info?.relation);
		},
	);

	test.each(cases.filter(([, { info }]) => info?.relation))('that has a folder is a relation: %s', (_, { info }) => {
		expect(info?.widget).toBe('relation');
	});

	test.each(cases)('is asked for in a way that fits what it is: %s', (path, { inner, info }) => {
		const expected = info?.choices ? ['select'] : info?.relation ? ['relation'] : widgetsFor(inner);
		if (expected) expect(expected, path).toContain(info?.widget);
	});

	test('has an English name in camelCase', () => {
		const dutch = ['mededeling', 'wapen', 'wapenAlt', 'kernen', 'gemeente', 'doel'];
		for (const { path } of fields) {
			const key = path.split('.').at(-1) ?? '';
			expect(key, path).toMatch(/^[a-z][a-zA-Z]*$/);
			if (dutch.includes(key)) expect(path).toMatch(/^(village\.yaml|nieuws\.mededeling)/);
		}
	});

	test('has a label that no other field beside it has', () => {
		const seen = new Map<string, string>();
		for (const { path, info } of fields) {
			const key = `${path.split('.').slice(0, -1).join('.')} ${info?.label}`;
			expect(seen.get(key), `${path} and ${seen.get(key)}`).toBeUndefined();
			seen.set(key, path);
		}
	});
});

function isGroup(inner: z.core.$ZodType): boolean {
	return inner instanceof z.ZodObject || (inner instanceof z.ZodArray && plain(inner.element) instanceof z.ZodObject);
}

/** The widgets of the CMS that can hold a value of this sort; undefined when any can. */
function widgetsFor(inner: z.core.$ZodType): FieldInfo['widget'][] | undefined {
	if (inner instanceof z.ZodBoolean) return ['boolean'];
	if (inner instanceof z.ZodObject) return ['object', 'recurrence'];
	if (inner instanceof z.ZodNumber) return ['number'];
	if (inner instanceof z.ZodEnum) return ['select'];
	if (inner instanceof z.ZodArray) return plain(inner.element) instanceof z.ZodEnum ? ['select'] : ['list'];
	return undefined;
}
