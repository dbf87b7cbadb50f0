import { describe, expect, test } from 'vitest';
import { readYaml, splitFrontMatter } from '../../../src/config/index.ts';

const read = (text: string, linesBefore = 0) => readYaml(text, { file: 'x.md', linesBefore });
const faults = (text: string) => read(text).problems.map(({ name, line, found }) => ({ name, line, found }));

describe('YAML', () => {
	test.each([
		['a day stays text', 'a: 2026-12-05', '2026-12-05'],
		['a moment stays text', 'a: 2026-12-05T19:30', '2026-12-05T19:30'],
		['a moment with seconds stays text', 'a: 2026-12-05T19:30:00', '2026-12-05T19:30:00'],
		['a time stays text', 'a: 19:30', '19:30'],
		['yes and no stay words', 'a: no', 'no'],
		['ja stays a word', 'a: ja', 'ja'],
		['a Norwegian province stays a province', 'a: NO', 'NO'],
		['text may be folded', 'a: >-\n  een\n  twee', 'een twee'],
		['text may keep its lines', 'a: |-\n  een\n  twee', 'een\ntwee'],
		['quotes keep a colon', 'a: "Let op: glad"', 'Let op: glad'],
		['a remark is no text', 'a: b # uitleg', 'b'],
		['a merge key is nothing special', 'a: "<<"', '<<'],
	])('%s', (_, text, expected) => {
		expect(read(text)).toMatchObject({ data: { a: expected }, problems: [] });
	});

	test('keeps every number that an editor typed for text', () => {
		expect(read('name: 1953').data).toEqual({ name: 1953 });
	});

	test.each([
		['a quote that is never closed', 'a: 1\nb: "x\nc: 3', 2, /aanhalingsteken/],
		['a word that starts with a single quote', "a: 1\nb: 't Hof\nc: 3", 2, /aanhalingsteken/],
		['a field that stands there twice', 'a: 1\nb: 2\na: 3', 3, /twee keer/],
		['a tab as indent', 'a:\n\tb: 1', 2, /tab/],
		['an at sign at the start', 'a: 1\nb: @dorp', 2, /aanhalingstekens/],
		['a colon in the text', 'a: 1\nb: Let op: glad', 2, /aanhalingstekens/],
		['a star at the start', 'a: 1\nb: *nieuw*', 2, /aanhalingstekens/],
		['a bracket that is never closed', 'a: [1, 2', 1, /./],
		['a brace that is never closed', 'a: {b: 1', 1, /./],
		['a wrong indent', 'a:\n    b: 1\n  c: 2', 3, /./],
	])('tells of %s, and on which line', (_, text, line, words) => {
		const [first] = faults(text);
		expect(first).toMatchObject({ name: 'yaml-broken', line });
		expect(first?.found).toMatch(words);
	});

	test('that is broken has no value and never throws', () => {
		for (const text of [
			'a: "',
			'{',
			'[',
			'&',
			'*',
			'!',
			'%',
			'@',
			'`',
			'- -\n -',
			'a: b: c: d',
			'\u0000',
			'\t',
			'? ',
			': :',
			'--- --- ---',
			'"\\x"',
			'!!float x',
		])
			expect(() => read(text)).not.toThrow();
	});

	test('does not explode into a billion laughs', () => {
		const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
		for (const [index, name] of [...'bcdefghij'].entries()) {
			const before = 'abcdefghi'[index];
			bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
		}
		const started = performance.now();
		const result = read(bomb.join('\n'));
		expect(performance.now() - started).toBeLessThan(2000);
		expect(result.data).toBeUndefined();
		expect(result.problems).toMatchObject([{ name: 'yaml-broken' }]);
	});

	test('cannot reach the prototype of objects', () => {
		const { data } = read('__proto__: { hacked: true }\nconstructor: { prototype: { hacked: true } }');
		expect(({} as Record<string, unknown>)['hacked']).toBeUndefined();
		expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
	});

	test('runs no code, whatever the tag says', () => {
		expect(read('a: !!js/function "function () { return 1 }"').data).toEqual({ a: 'function () { return 1 }' });
	});

	test('starts with a byte order mark when Windows wrote it', () => {
		expect(read('\uFEFFname: Oosterwilg').data).toEqual({ name: 'Oosterwilg' });
	});

	test('may have the line ends of Windows', () => {
		expect(read('name: A\r\nlijst:\r\n  - b\r\n  - c\r\nlang: |-\r\n  een\r\n  twee\r\n').data).toEqual({
			name: 'A',
			lijst: ['b', 'c'],
			lang: 'een\ntwee',
		});
	});
});

describe('A field is found', () => {
	const text =
		'name: A\nservices:\n  - name: B\n    access: vrij\n  - name: C\n    tags: [x, y]\naddress: { street: D }\n';
	test.each<[(string | number)[], number, number]>([
		[['name'], 1, 1],
		[['services'], 2, 1],
		[['services', 0], 3, 5],
		[['services', 0, 'access'], 4, 5],
		[['services', 1, 'name'], 5, 5],
		[['services', 1, 'tags', 1], 6, 15],
		[['address', 'street'], 7, 12],
		[['services', 1, 'nothing'], 5, 5],
		[['services', 9], 2, 1],
		[['nothing'], 1, 1],
		[[], 1, 1],
		[['name', 'deeper'], 1, 1],
	])('%j on its line, or its parent', (path, line, column) => {
		expect(read(text).locate(path)).toEqual({ line, column });
		expect(read(text, 1).locate(path)).toEqual({ line: line + 1, column });
		expect(read(text.replaceAll('\n', '\r\n')).locate(path)).toEqual({ line, column });
	});

	test('even when there is nothing at all', () => expect(read('').locate(['a'])).toEqual({ line: 1, column: 1 }));
});

describe('A Markdown file is cut', () => {
	test.each([
		['in data and text', '---\na: 1\n---\nTekst\n', 'a: 1', 'Tekst\n', 4],
		['with the line ends of Windows', '---\r\na: 1\r\n---\r\nTekst\r\n', 'a: 1', 'Tekst\r\n', 4],
		['behind a byte order mark', '\uFEFF---\na: 1\n---\nTekst', 'a: 1', 'Tekst', 4],
		['with spaces behind the dashes', '--- \na: 1\n---\t\nTekst', 'a: 1', 'Tekst', 4],
		['without text', '---\na: 1\n---', 'a: 1', '', 3],
		['at the first closing line only', '---\na: 1\n---\nTekst\n---\nmeer', 'a: 1', 'Tekst\n---\nmeer', 4],
		['with one blank line of data', '---\n\n---\nTekst', '', 'Tekst', 4],
	])('%s', (_, text, yaml, body, bodyLine) => {
		const parts = splitFrontMatter(text);
		expect({ ...parts, yaml: parts?.yaml.trim() }).toEqual({ yaml, body, bodyLine });
	});

	test.each([
		['that has no dashes', 'Tekst'],
		['that starts with a heading', '# Kop\n---\na: 1\n---'],
		['that is never closed', '---\na: 1\nTekst'],
		['that is empty', ''],
		['with four dashes', '----\na: 1\n----\n'],
		['with an indented start', ' ---\na: 1\n---\n'],
	])('only when it has a block of data: not one %s', (_, text) => expect(splitFrontMatter(text)).toBeUndefined());

	test('in nothing and text when the block is empty', () => {
		expect(splitFrontMatter('---\n---\nTekst')).toEqual({ yaml: '', body: 'Tekst', bodyLine: 3 });
	});

	test('in nothing and text, also when the text has a line of dashes', () => {
		expect(splitFrontMatter('---\n---\nTekst\n---\nmeer')).toMatchObject({ yaml: '', body: 'Tekst\n---\nmeer' });
	});

	test('so that Windows leaves nothing behind in the last value', () => {
		const yaml = splitFrontMatter('---\r\nname: A\r\nkind: vereniging\r\n---\r\nTekst')?.yaml ?? '';
		expect(read(yaml).data).toEqual({ name: 'A', kind: 'vereniging' });
	});
});
