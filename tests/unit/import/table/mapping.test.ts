import { describe, expect, it } from 'vitest';
import {
	type Ask,
	askMapping,
	columnsGiven,
	guessKind,
	readMapping,
	type TableQuestion,
	writeMapping,
} from '../../../../src/import/table/mapping.ts';

const table = {
	heads: ['Club', 'Rubriek', 'Tel.', 'kolom D'],
	rows: [
		{ number: 2, cells: ['Koor', 'Muziek', '0599 12 34 56', ''] },
		{ number: 3, cells: ['Soos', 'Ouderen', '', ''] },
		{ number: 4, cells: ['Kerk', 'kerk', '', ''] },
		{ number: 5, cells: ['Totaal', '3', '', ''] },
	],
	skipped: 0,
};
const none = readMapping(undefined, 'dorp');

/** Answers by the words of a question, else the proposal; keeps what was asked. */
function person(answers: Record<string, string> = {}): { ask: Ask; asked: TableQuestion[] } {
	const asked: TableQuestion[] = [];
	const ask: Ask = async (question) => {
		asked.push(question);
		const known = Object.entries(answers).find(([words]) => question.message.includes(words));
		return known?.[1] ?? question.proposal;
	};
	return { ask, asked };
}

describe('the columns of a table', () => {
	it('are asked about once, with a proposal and an example, and never again', async () => {
		const { ask, asked } = person({ '“Ouderen”': 'welzijn', 'Van wie': ' Gemeente Wilgenwaard ' });
		const mapping = await askMapping(table, none, ask, []);
		expect(mapping).toEqual({
			kolommen: { Club: 'naam', Rubriek: 'soort', 'Tel.': 'telefoon' },
			soorten: { Muziek: 'vereniging', Ouderen: 'welzijn' },
			bron: 'Gemeente Wilgenwaard',
		});
		expect(asked[0]?.message).toBe('Kolom “Club” (bijvoorbeeld: Koor). Wat is dat?');
		expect(asked).toHaveLength(6);
		const text = writeMapping(undefined, mapping);
		const later = person();
		expect(await askMapping(table, readMapping(text, 'dorp'), later.ask, [])).toEqual(mapping);
		expect(later.asked).toEqual([]);
	});

	it('that are new are the only ones asked about the next time', async () => {
		const first = await askMapping(table, none, person().ask, []);
		const { ask, asked } = person();
		await askMapping({ ...table, heads: ['Club', 'Rubriek', 'Tel.', 'Site'] }, first, ask, []);
		expect(asked.map(({ message }) => message)).toEqual([
			expect.stringContaining('“Site”'),
			expect.stringContaining('Van wie'),
		]);
	});

	it('lead to one question about the kind when the table does not tell', async () => {
		const { ask, asked } = person();
		const mapping = await askMapping({ ...table, heads: ['Club', 'Kleur'] }, none, ask, []);
		expect(mapping.soort).toBe('vereniging');
		expect(asked.filter(({ message }) => message.includes('soort'))).toHaveLength(1);
	});

	it('are proposed for one thing each', async () => {
		const { ask } = person();
		const mapping = await askMapping({ ...table, heads: ['Naam', 'Organisatie'] }, none, ask, []);
		expect(mapping.kolommen).toEqual({ Naam: 'naam', Organisatie: 'niet' });
	});
});

describe('the file with the answers', () => {
	it('says what it is for, and keeps what somebody wrote in it', async () => {
		const text = writeMapping(undefined, { ...none, kolommen: { Club: 'naam' } });
		expect(text).toMatch(/^# Hoe de tabellen/);
		const edited = text.replace('Club: naam', 'Club: naam # de clubnaam');
		const more = writeMapping(edited, { ...none, kolommen: { Club: 'naam', 'Tel.': 'telefoon' }, soort: 'kerk' });
		expect(more).toBe(`${edited.trimEnd()}\n  Tel.: telefoon\nsoort: kerk\n`);
		expect(writeMapping(more, readMapping(more, 'dorp'))).toBe(more);
	});

	it('is refused with the line and what can stand there when it holds a mistake', () => {
		expect(() => readMapping('kolommen:\n  Tel.: telefon\n', 'dorp')).toThrow(
			/import\/organisaties\.yaml\n.*regel 2.*Bedoel je “telefoon”/,
		);
	});
});

it.each([
	['Sportvereniging', 'vereniging'],
	['Kerkgenootschap', 'kerk'],
	['Kinderopvang', 'kinderopvang'],
	['Eenmanszaak', 'ondernemer'],
	['Vershandel', 'anders'],
])('The kind “%s” of somebody else is proposed as %s', (word, kind) => {
	expect(guessKind(word)).toBe(kind);
});

describe('columns on the command line', () => {
	it('say what a column is, also when it has a comma or an equals sign in its name', () => {
		expect(columnsGiven('Tel.=telefoon, Club, naam=naam,a=b=niet')).toEqual({
			'Tel.': 'telefoon',
			'Club, naam': 'naam',
			'a=b': 'niet',
		});
	});

	it('are refused with a proposal when the word is none', () => {
		expect(() => columnsGiven('Tel.=telefon')).toThrow('Bedoel je telefoon?');
	});
});
