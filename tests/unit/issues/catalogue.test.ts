import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogue, nearest, type ProblemName, problem, snippet } from '../../../src/issues/index.ts';

const names = Object.keys(catalogue) as ProblemName[];

describe('Every problem', () => {
	test.each(names)('has a permanent name, a title, a message and something to do: %s', (name) => {
		const kind = catalogue[name];
		expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
		expect(kind.title.length).toBeLessThan(60);
		expect(kind.title).toMatch(/^[A-Z]|^village\.yaml/);
		expect(kind.hint).toMatch(/[.…]$|npm run/);
		const told = problem(name, { file: 'a' }, { found: 'X', expected: 'Y', nearest: 'Z', other: 'W' });
		expect(told.message).toMatch(/[.?]$|X$/);
		expect(told.message).not.toMatch(/undefined|\[object/);
	});

	test('has a title of its own', () => {
		expect(new Set(names.map((name) => catalogue[name].title)).size).toBe(names.length);
	});
});

describe('The nearest word', () => {
	test.each([
		['emial', ['email', 'phone', 'website'], 'email'],
		['sprt', ['sport', 'zorg'], 'sport'],
		['Agenda', ['agenda', 'nieuws'], 'agenda'],
		['organisatie', ['organisaties', 'plekken'], 'organisaties'],
		['dorpshuis', ['dorpshuis-de-wilg', 'de-wilg'], 'dorpshuis-de-wilg'],
		['dorpshuis-de-wilg-zaal', ['dorpshuis-de-wilg'], 'dorpshuis-de-wilg'],
		['xyzzy', ['email', 'phone'], undefined],
		['a', [], undefined],
		['', ['email'], undefined],
	])('to %j is %s', (word, candidates, expected) => expect(nearest(word, candidates)).toBe(expected));

	test('does not mind capitals', () => {
		expect(nearest('POSTCODE', ['postalCode', 'streetAddress'])).toBe('postalCode');
		expect(nearest('TARGETGROUPS', ['targetGroups', 'themes'])).toBe('targetGroups');
		expect(nearest('Anderdorp-Oost', ['Anderdorp-Oost'])).toBe('Anderdorp-Oost');
	});
});

describe('A corrected piece of YAML', () => {
	test.each<[(string | number)[], unknown, string]>([
		[['email'], 'info@x.example', 'email: info@x.example'],
		[['services', 0, 'access'], 'vrij', 'services:\n  - access: vrij'],
		[['brand', 'primary'], '#1f5f4b', 'brand:\n  primary: "#1f5f4b"'],
		[['cost'], '€ 2,50', 'cost: € 2,50'],
		[['note'], 'Let op: glad', 'note: "Let op: glad"'],
		[['capacity'], 120, 'capacity: 120'],
		[['themes'], ['sport'], 'themes:\n  - sport'],
		[['archived'], true, 'archived: true'],
	])('%j', (path, value, expected) => {
		expect(snippet(path, value)).toBe(expected);
	});

	test('is read back as what it was', () => {
		for (const value of [
			'yes',
			'0599',
			'1',
			'null',
			'- x',
			'# x',
			'’t',
			'a: b',
			'2026-12-05',
			' x ',
			'x'.repeat(300),
			'een\ntwee',
		])
			expect(parse(snippet(['a', 0, 'b'], value))).toEqual({ a: [{ b: value }] });
	});
});
