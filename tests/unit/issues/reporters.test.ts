import { describe, expect, test } from 'vitest';
import {
	countProblems,
	hasErrors,
	inReadingOrder,
	type Paint,
	type Problem,
	problem,
	toAnnotations,
	toCodeQuality,
	toJson,
	toTerminal,
} from '../../../src/issues/index.ts';

const wrong = problem(
	'unknown-key',
	{ file: 'content/dorp/organisaties/a.md', line: 4, column: 1, field: 'emial', village: 'dorp' },
	{ found: 'emial', nearest: 'email', fix: 'email: info@ijsclub.example' },
);
const doubt = problem(
	'record-stale',
	{ file: 'content/dorp/organisaties/a.md', line: 9, field: 'checkedOn' },
	{ found: '2024-01-01', expected: '12 maanden' },
);
const other = problem('village-unknown', { file: 'content/drop' }, { found: 'drop', nearest: 'dorp' });

describe('At a terminal', () => {
	test('problems stand under their file, in reading order, with the corrected YAML', () => {
		expect(toTerminal([other, doubt, wrong])).toBe(
			[
				'',
				'content/dorp/organisaties/a.md',
				'  ✗ fout  regel 4, emial: Het veld “emial” bestaat hier niet. Bedoel je “email”?',
				'     Verander de naam van het veld of haal de regel weg. [unknown-key]',
				'     email: info@ijsclub.example',
				'  ! let op  regel 9, checkedOn: Voor het laatst gecontroleerd: 2024-01-01. Afspraak: elke 12 maanden.',
				'     Bel of mail even of alles nog klopt en zet de nieuwe datum bij checkedOn. [record-stale]',
				'',
				'content/drop',
				'  ✗ fout  Er is geen dorp “drop” in de map villages. Bedoel je “dorp”?',
				'     Kijk in de map villages hoe het dorp heet. [village-unknown]',
				'',
				'2 fouten en 1 waarschuwing',
			].join('\n'),
		);
	});

	test('nothing wrong is said so', () => expect(toTerminal([])).toBe('\nAlles klopt: geen problemen.'));

	test('a correction of several lines keeps its indent', () => {
		const long = problem(
			'value-missing',
			{ file: 'a' },
			{ expected: '“Rol”', fix: 'contacts:\n  - role: secretaris\n' },
		);
		expect(toTerminal([long])).toContain('     contacts:\n       - role: secretaris\n');
	});

	test('colours go around the words and nowhere else', () => {
		const paint: Paint = {
			bold: (x) => `<b>${x}</b>`,
			dim: (x) => `<d>${x}</d>`,
			red: (x) => `<r>${x}</r>`,
			yellow: (x) => `<y>${x}</y>`,
			green: (x) => `<g>${x}</g>`,
		};
		const painted = toTerminal([other, doubt, wrong], paint);
		expect(painted).toContain('<r>✗ fout</r>');
		expect(painted).toContain('<y>! let op</y>');
		expect(painted).toContain('<g>email: info@ijsclub.example</g>');
		expect(painted).toContain('<r>2 fouten en 1 waarschuwing</r>');
		expect(painted.replaceAll(/<\/?[bdryg]>/g, '')).toBe(toTerminal([other, doubt, wrong]));
		expect(toTerminal([doubt], paint)).toContain('<y>1 waarschuwing</y>');
		expect(toTerminal([], paint)).toContain('<g>Alles klopt');
	});
});

describe('A count', () => {
	test.each<[Problem[], string]>([
		[[], 'geen problemen'],
		[[wrong], '1 fout'],
		[[wrong, other], '2 fouten'],
		[[doubt], '1 waarschuwing'],
		[[doubt, doubt], '2 waarschuwingen'],
		[[wrong, doubt, doubt], '1 fout en 2 waarschuwingen'],
	])('of %#', (problems, expected) => expect(countProblems(problems)).toBe(expected));
});

describe('Beside the lines of a change', () => {
	test('each problem is one command', () => {
		const lines = toAnnotations([other, doubt, wrong]).split('\n');
		expect(lines).toHaveLength(3);
		expect(lines[0]).toBe(
			'::error file=content/dorp/organisaties/a.md,line=4,col=1,title=Onbekend veld::Het veld “emial” bestaat hier niet. Bedoel je “email”?%0AVerander de naam van het veld of haal de regel weg.%0Aemail: info@ijsclub.example',
		);
		expect(lines[1]).toMatch(/^::warning file=content\/dorp\/organisaties\/a\.md,line=9,title=/);
		expect(lines[2]).toMatch(/^::error file=content\/drop,title=Onbekend dorp::/);
	});

	test('what an editor wrote can start no command of its own', () => {
		const evil = problem(
			'unknown-key',
			{ file: 'content/a,b:c%\n::set-env name=X::1' },
			{ found: 'x\r\n::error::y%0A' },
		);
		const text = toAnnotations([evil]);
		expect(text.split(/[\r\n]/)).toHaveLength(1);
		expect(text).toContain('file=content/a%2Cb%3Ac%25%0A%3A%3Aset-env name=X%3A%3A1');
		expect(text).toContain('x%0D%0A::error::y%250A');
	});

	test('without problems there is nothing', () => expect(toAnnotations([])).toBe(''));
});

describe('Beside a merge request of GitLab', () => {
	interface Issue {
		description: string;
		check_name: string;
		fingerprint: string;
		severity: string;
		location: { path: string; lines: { begin: number } };
	}
	const read = (problems: Problem[]) => JSON.parse(toCodeQuality(problems)) as Issue[];

	test('each problem has all that GitLab asks for, in words to act on', () => {
		expect(read([other, doubt, wrong])).toEqual([
			{
				description:
					'Het veld “emial” bestaat hier niet. Bedoel je “email”? Verander de naam van het veld of haal de regel weg.',
				check_name: 'unknown-key',
				fingerprint: expect.any(String),
				severity: 'major',
				location: { path: 'content/dorp/organisaties/a.md', lines: { begin: 4 } },
			},
			expect.objectContaining({ check_name: 'record-stale', severity: 'minor' }),
			expect.objectContaining({ location: { path: 'content/drop', lines: { begin: 1 } } }),
		]);
	});

	test('two problems never pass for one, and a problem that moved is still the same', () => {
		const twice = read([wrong, { ...wrong, line: 8 }, doubt]).map(({ fingerprint }) => fingerprint);
		expect(new Set(twice).size).toBe(3);
		expect(read([{ ...wrong, line: 90 }])[0]?.fingerprint).toBe(twice[0]);
	});

	test('without problems there is an empty report', () => expect(read([])).toEqual([]));
});

describe('For programs', () => {
	test('everything is there, counted and in order', () => {
		const read = JSON.parse(toJson([other, doubt, wrong])) as { errors: number; warnings: number; problems: Problem[] };
		expect(read).toMatchObject({ errors: 2, warnings: 1 });
		expect(read.problems).toEqual(JSON.parse(JSON.stringify([wrong, doubt, other])));
		expect(Object.keys(read.problems[0] ?? {}).sort()).toEqual([
			'column',
			'field',
			'file',
			'fix',
			'found',
			'hint',
			'line',
			'message',
			'name',
			'nearest',
			'severity',
			'title',
			'village',
		]);
	});

	test('nothing is an empty list', () =>
		expect(JSON.parse(toJson([]))).toEqual({ errors: 0, warnings: 0, problems: [] }));
});

describe('Reading order', () => {
	test('is by file, by line, errors first, and the list itself stays as it was', () => {
		const at = (file: string, line: number | undefined, name: 'role-vacant' | 'value-wrong') =>
			problem(name, { file, line }, { found: 'x', expected: 'y' });
		const list = [
			at('b', 1, 'value-wrong'),
			at('a', 2, 'role-vacant'),
			at('a', 2, 'value-wrong'),
			at('a', undefined, 'role-vacant'),
			at('a', 10, 'value-wrong'),
		];
		const before = [...list];
		expect(inReadingOrder(list).map(({ file, line, severity }) => [file, line, severity])).toEqual([
			['a', undefined, 'warning'],
			['a', 2, 'error'],
			['a', 2, 'warning'],
			['a', 10, 'error'],
			['b', 1, 'error'],
		]);
		expect(list).toEqual(before);
	});
});

test('Only an error keeps a village from being built', () => {
	expect(hasErrors([doubt])).toBe(false);
	expect(hasErrors([doubt, wrong])).toBe(true);
	expect(hasErrors([])).toBe(false);
});
