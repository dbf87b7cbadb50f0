import { describe, expect, test } from 'vitest';
import { type PersonalDataKind, personalData, personalDataKinds } from '../../../src/schema/personal-data.ts';
import { read } from '../../contract/repository.ts';

const normals = (text: string) => personalData(text, ['email', 'phone']).map(({ normal }) => normal);
const seen = (text: string) =>
	personalData(text).map(
		({ kind, certainty, text: found }) => `${kind} ${certainty === 'certain' ? '!' : '?'} ${found}`,
	);

describe('In a text is found', () => {
	test.each([
		['an e-mail address', 'Mail Jan.de-Boer@Example.nl gerust.', 'jan.de-boer@example.nl'],
		['a mobile number', 'Bel 06 12 34 56 78.', '0612345678'],
		['a mobile number in one go', 'Bel 0612345678', '0612345678'],
		['a mobile number with a dash', 'Bel 06-12345678', '0612345678'],
		['a mobile number with dots', 'Bel 06.12.34.56.78', '0612345678'],
		['a number with the country', 'Bel +31 6 12345678', '0612345678'],
		['a number with the country and a zero', 'Bel +31 (0)6 12345678', '0612345678'],
		['a number with the country written out', 'Bel 0031 6 12345678', '0612345678'],
		['a home number', 'Bel 0599-123456.', '0599123456'],
		['a home number in groups', 'Bel 0599 12 34 56', '0599123456'],
		['a home number with the area in brackets', 'Bel (0599) 12 34 56', '0599123456'],
		['a Belgian number', 'Bel +32 14 12 34 56', '014123456'],
		['a number at the very end', '0612345678', '0612345678'],
		['a number in a link', '[bel](tel:+31612345678)', '0612345678'],
	])('%s', (_, text, normal) => expect(normals(text)).toEqual([normal]));

	test('everything, in order and with its line', () => {
		const text = 'Een\nBel 0612345678\n\nof mail a@b.example of 0599 12 34 56';
		expect(personalData(text)).toMatchObject([
			{ kind: 'phone', text: '0612345678', normal: '0612345678', index: 8, line: 1 },
			{ kind: 'email', text: 'a@b.example', normal: 'a@b.example', index: 28, line: 3 },
			{ kind: 'phone', text: '0599 12 34 56', normal: '0599123456', index: 43, line: 3 },
		]);
	});
});

describe('No one’s privacy is', () => {
	test.each([
		['a free number', 'Bel 0800 1234567'],
		['an information number', 'Bel 0900 8844 of 0900-1234567'],
		['a company number', 'Bel 088 123 45 67'],
		['the alarm number', 'Bel 112'],
		['a year', 'Sinds 1953, en in 2026'],
		['a day', 'Op 2026-12-05 of 05-12-2026'],
		['an amount', '€ 1.250.000,00'],
		['a bank account', 'NL91 ABNA 0417 1643 00'],
		['a postcode', '7955 AB'],
		['a file', 'foto-20261205-193012.jpg'],
		['an @ by itself', 'Volg @dorp op social'],
		['nothing', ''],
	])('%s, for who looks for numbers and addresses', (_, text) => expect(normals(text)).toEqual([]));
});

describe('A finding says what it is, and shows all of it', () => {
	test.each([
		['een rekening nl04 voor 0123 4567 89 hier', ['iban ! nl04 voor 0123 4567 89']],
		['een rekening NL05 VOOR 0123 4567 89 met een tikfout', ['iban ? NL05 VOOR 0123 4567 89']],
		['bsn: 123456782', ['bsn ! 123456782']],
		['nummer 123456782', ['bsn ? 123456782']],
		['nummer 123456783', []],
		['RSIN 123456782', []],
		['Jan van der Berg-Smit komt', ['surname ? Jan van der Berg-Smit']],
		['mevrouw A.B. van ’t Hof komt', ['surname ! mevrouw A.B. van ’t Hof']],
		['op de Burgemeester Bosweg 12a, 9951 AB Oosterwilg', ['address ! Bosweg 12a, 9951 AB']],
		['Noorderdijk 88 b', ['address ! Noorderdijk 88 b']],
		['afslag Zuidlaan 300 m', []],
		['in de Oude Hof 2e etage', []],
		['in 1953 EN nu', []],
		['Familie Film, en dokter Bibber te koop', []],
		['in de Oude Dijk 3', ['address ! Dijk 3']],
		['geboren te Assen op 3 maart 1948', ['birth-date ! 3 maart 1948']],
		['3 maart 1948', ['birth-date ? 3 maart 1948']],
		['sinds 3 maart 1948', []],
	])('%s', (text, expected) => expect(seen(text)).toEqual(expected));

	test.each([
		'XX-99-99',
		'99-99-XX',
		'99-XX-99',
		'XX-99-XX',
		'XX-XX-99',
		'99-XX-XX',
		'99-XXX-9',
		'9-XXX-99',
		'XX-999-X',
		'X-999-XX',
		'XXX-99-X',
		'X-99-XXX',
		'9-XX-999',
		'999-XX-9',
	])('a number plate as %s', (shape) => {
		const plate = shape.replaceAll('X', 'Z').replaceAll('9', '7');
		expect(seen(`Van wie is ${plate}?`)).toEqual([`licence-plate ! ${plate}`]);
		const bare = plate.replaceAll('-', '');
		// Four digits and two letters is how a postcode is written.
		const expected = shape === '99-99-XX' ? `address ! ${bare}` : `licence-plate ? ${bare}`;
		expect(seen(`De auto is ${bare}.`)).toEqual([expected]);
		if (shape !== '99-99-XX') expect(seen(`Het onderdeel is ${bare}.`)).toEqual([]);
	});

	test('nothing is told twice', () => {
		expect(seen('Mail 0612345678@post.example')).toEqual(['email ! 0612345678@post.example']);
		expect(seen('Over naar NL58.BEDA.0246.8013.57')).toEqual(['iban ! NL58.BEDA.0246.8013.57']);
		expect(seen('bsn 014123456')).toEqual(['phone ! 014123456']);
	});

	test('only the kinds that are asked for', () => {
		const text = 'Jan de Boer, Kerkweg 2, 06 12345678';
		expect(personalData(text, ['address']).map(({ kind }) => kind)).toEqual(['address']);
		expect(personalData(text, [])).toEqual([]);
	});
});

interface Sentence {
	text: string;
	/** `kind!` or `kind?`. */
	expected: string[];
}

function sentencesOf(file: string): Sentence[] {
	const lines = read(`tests/fixtures/personal-data/${file}`).split('\n');
	return lines
		.filter((line) => line && !line.startsWith('#'))
		.map((line) => {
			const [text = '', expected] = line.split(' |');
			expect(expected, `a bar in: ${line}`).toBeDefined();
			return { text, expected: expected?.trim().split(/\s+/).filter(Boolean) ?? [] };
		});
}

/** How often something was rightly found, wrongly found and missed. */
interface Score {
	right: number;
	wrong: number;
	missed: number;
}

const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));
const precision = ({ right, wrong }: Score) => share(right, wrong);
const recall = ({ right, missed }: Score) => share(right, missed);

/** Scores per name of what was found against what was expected, and the sentences in which they differ. */
function compare(sentences: readonly Sentence[], namesOf: (mark: string) => string | undefined) {
	const scores = new Map<string, Score>();
	const differences: string[] = [];
	const count = (name: string, what: keyof Score) => {
		const score = scores.get(name) ?? { right: 0, wrong: 0, missed: 0 };
		score[what]++;
		scores.set(name, score);
	};
	for (const { text, expected } of sentences) {
		const missed = expected.map(namesOf).filter((name) => name !== undefined);
		for (const { kind, certainty, text: found } of personalData(text)) {
			const name = namesOf(`${kind}${certainty === 'certain' ? '!' : '?'}`);
			if (name === undefined) continue;
			const at = missed.indexOf(name);
			if (at !== -1) missed.splice(at, 1);
			else differences.push(`${text} → wrongly ${name} “${found}”`);
			count(name, at === -1 ? 'wrong' : 'right');
		}
		for (const name of missed) {
			count(name, 'missed');
			differences.push(`${text} → missed ${name}`);
		}
	}
	const total = { right: 0, wrong: 0, missed: 0 };
	for (const score of scores.values())
		for (const what of ['right', 'wrong', 'missed'] as const) total[what] += score[what];
	return { scores, total, differences };
}

const kindOf = (mark: string) => mark.slice(0, -1);
const certainOf = (mark: string) => (mark.endsWith('!') ? kindOf(mark) : undefined);

describe('Of the sentences of a noticeboard', () => {
	const corpus = sentencesOf('corpus.txt');
	const heldOut = sentencesOf('held-out.txt');
	const all = [...corpus, ...heldOut];

	test('there are enough, half of them innocent, every kind among them, and none twice', () => {
		expect(all.length).toBeGreaterThan(320);
		expect(heldOut.length).toBeGreaterThan(80);
		const innocent = all.filter(({ expected }) => expected.length === 0).length;
		expect(Math.abs(innocent / all.length - 0.5)).toBeLessThan(0.05);
		expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
		const kinds = new Set(all.flatMap(({ expected }) => expected.map(kindOf)));
		expect([...kinds].sort()).toEqual([...personalDataKinds].sort());
	});

	test('what is certain is so, and nearly all of it is found', () => {
		const { total, differences } = compare(all, certainOf);
		expect(precision(total), differences.join('\n')).toBe(1);
		expect(recall(total), differences.join('\n')).toBeGreaterThanOrEqual(0.98);
	});

	test('most is found, and most of what is found is right', () => {
		const { scores, total, differences } = compare(all, kindOf);
		const row = (name: string, score: Score) =>
			[name, score.right, score.wrong, score.missed, precision(score).toFixed(2), recall(score).toFixed(2)].map(
				(cell, at) => (at === 0 ? String(cell).padEnd(14) : String(cell).padStart(10)),
			);
		const rows = [
			['', 'right', 'wrong', 'missed', 'precision', 'recall'].map((cell, at) =>
				at === 0 ? cell.padEnd(14) : cell.padStart(10),
			),
			...personalDataKinds.map((kind: PersonalDataKind) =>
				row(kind, scores.get(kind) ?? { right: 0, wrong: 0, missed: 0 }),
			),
			row('all', total),
			row('certain', compare(all, certainOf).total),
			row('held out', compare(heldOut, kindOf).total),
		];
		console.log(`Personal data in ${all.length} sentences\n${rows.map((cells) => cells.join('')).join('\n')}`);
		expect(precision(total), differences.join('\n')).toBeGreaterThanOrEqual(0.95);
		expect(recall(total), differences.join('\n')).toBeGreaterThanOrEqual(0.95);
	});

	test('the same is found when they stand in one text', () => {
		const apart = all.flatMap(({ text }) => seen(text));
		const together = personalData(all.map(({ text }) => text).join('\n\n'));
		expect(together.length).toBe(apart.length);
		expect(together.at(-1)?.line).toBeGreaterThan(all.length);
	});
});

test.each([
	['zeros', '0 '],
	['dots before an @', 'a.'],
	['at signs', 'a@'],
	['one long word', 'a'],
	['one long word in capitals', 'A'],
	['lines', '\n'],
	['spaces', ' '],
	['digits', '123456782'],
	['numbers', '123456782 '],
	['half bank accounts', 'NL12ABCD 1 '],
	['half number plates', '1-a-'],
	['days', '1 mei 1950 '],
	['births', 'geboren geb. '],
	['addresses', 'Kerkweg 1,\n'],
	['streets', 'straat'],
	['titles', 'mevrouw Jan '],
	['first names', 'Jan de van der '],
	['initials', 'A. '],
	['capitals', 'Bel Ab '],
	['illnesses', 'ik ben kanker '],
	['half illnesses', 'heb diabet depress'],
	['half debts', 'sta a a '],
	['money', 'niet meer kan kunnen '],
])('A huge text is searched in no time: %s', (_, piece) => {
	const text = piece.repeat(Math.ceil(50_000 / piece.length));
	personalData(text.slice(0, 1000));
	const started = performance.now();
	personalData(text);
	expect(performance.now() - started).toBeLessThan(1000);
});
