import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/config/index.ts';
import { editMarkdown, markdownFile } from '../../../src/import/markdown-file.ts';

const order = ['name', 'aliases', 'kind', 'themes', 'summary', 'phone', 'email', 'address', 'hours', 'archived'];

const file = `---
# wie dit bijhoudt: de secretaris
name: 'De Wilg'   # zo heet het
kind:  horeca
aliases:
  - een
  - twee
address:
  # de hoek om
  streetAddress: Kerkweg 1 # naast de kerk
  postalCode: 1234 AB
summary: >
  Een lange
  tekst.

hours: {monday: gesloten}
# het laatste
phone: 0599 12 34 56
---

De tekst  van een redacteur.

- met een lijst
`;

const dataOf = (text: string) => parse(splitFrontMatter(text)?.yaml ?? '') as Record<string, unknown>;

describe('a file that somebody wrote', () => {
	it('keeps its comments, the order of its keys and its text when a field changes', () => {
		const after = editMarkdown(file, { name: 'De Wilgen' }, order);
		expect(after).toBe(file.replace("'De Wilg'", 'De Wilgen'));
	});

	it('keeps every line that has nothing to do with what changes', () => {
		const after = editMarkdown(
			file,
			{ address: { streetAddress: 'Kerkweg 2', addressLocality: 'Dorp' }, aliases: ['drie'], summary: 'Kort.' },
			order,
		);
		expect(after).toContain('# wie dit bijhoudt: de secretaris\n');
		expect(after).toContain('  # de hoek om\n  streetAddress: Kerkweg 2 # naast de kerk\n  addressLocality: Dorp\n');
		expect(after).toContain('aliases:\n  - drie\naddress:');
		expect(after).toContain('summary: Kort.\n\nhours: {monday: gesloten}\n# het laatste\n');
		expect(after.split('---\n')[2]).toBe(file.split('---\n')[2]);
	});

	it('gets a new field where the schema has it, and loses one without a trace', () => {
		const after = editMarkdown(file, { themes: ['sport'], archived: true, phone: undefined }, order);
		expect(after).toContain('  - twee\nthemes: [sport]\naddress:');
		expect(after).toContain('# het laatste\narchived: true\n---\n');
		expect(dataOf(after)['phone']).toBeUndefined();
	});

	it('keeps the line ends of Windows', () => {
		const windows = file.replaceAll('\n', '\r\n');
		const after = editMarkdown(windows, { email: 'info@wilg.example', kind: 'winkel' }, order);
		expect(after.replaceAll('\r\n', '')).not.toContain('\n');
		expect(dataOf(after)).toMatchObject({ email: 'info@wilg.example', kind: 'winkel' });
	});

	it.each([
		['on one line', '---\n{name: x, kind: b}\n---\nTekst\n'],
		['with nothing in it', '---\n---\nTekst\n'],
		['with a field that is empty', '---\nname: x\nphone:\n---\nTekst\n'],
		['with an anchor', '---\nname: &n x\naliases: [*n]\n---\nTekst\n'],
		['that begins with a mark for UTF-8', '\uFEFF---\nname: x\n---\nTekst\n'],
		['with a long text at its end', '---\nname: x\nsummary: |\n  a\n  b\n---\nTekst\n'],
		['with a map at its end', '---\nname: x\naddress:\n  streetAddress: A 1\n---\nTekst\n'],
	])('is changed rightly %s', (_, text) => {
		const edits = { name: 'y: z', phone: '0599 12', kind: undefined, archived: true };
		const after = editMarkdown(text, edits, order);
		const { kind: _kind, ...rest } = (dataOf(text) ?? {}) as Record<string, unknown>;
		expect(dataOf(after)).toEqual({ ...rest, name: 'y: z', phone: '0599 12', archived: true });
		expect(after.endsWith('---\nTekst\n')).toBe(true);
	});

	it('says so when it cannot be read, and guesses nothing', () => {
		expect(() => editMarkdown('geen gegevens', { name: 'x' }, order)).toThrow('leesbare');
		expect(() => editMarkdown('---\nname: "open\n---\n', { name: 'x' }, order)).toThrow('leesbare');
	});
});

it('A new file has its words on one line and its text under it', () => {
	expect(markdownFile({ name: 'x', themes: ['a', 'b'], leeg: undefined }, 'Tekst\n')).toBe(
		'---\nname: x\nthemes: [a, b]\n---\n\nTekst\n',
	);
});
