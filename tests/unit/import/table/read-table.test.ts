import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/import/table/read-table.ts';

const text = 'Naam;Telefoon;Plaats\r\nKoor “Bel Cantó”;0599 12 34 56;’t Dorp\r\n';
const cells = [
	['Naam', 'Telefoon', 'Plaats'],
	['Koor “Bel Cantó”', '0599 12 34 56', '’t Dorp'],
];
/** The curly quotes and accents of Windows-1252. */
const windows1252 = (value: string) =>
	Uint8Array.from(value, (sign) => ({ '“': 0x93, '”': 0x94, '’': 0x92 })[sign] ?? sign.charCodeAt(0));
const utf16 = (value: string, isBig: boolean) => {
	const bytes = Buffer.from(value, 'utf16le');
	return isBig ? bytes.swap16() : bytes;
};
const rowsOf = async (bytes: Uint8Array | string, sheet?: string) => {
	const { rows, how } = await readTable(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'lijst', sheet);
	return { cells: rows.map((row) => row.cells), numbers: rows.map((row) => row.number), how };
};

describe('a table in text', () => {
	it.each([
		['UTF-8', Buffer.from(text), 'UTF-8'],
		['UTF-8 with a mark in front', Buffer.from(`\uFEFF${text}`), 'UTF-8'],
		['Windows-1252, as Excel saves CSV', windows1252(text), 'Windows-1252'],
		['UTF-16, as Excel saves Unicode text', utf16(`\uFEFF${text}`, false), 'UTF-16'],
		['UTF-16 the other way round', utf16(`\uFEFF${text}`, true), 'UTF-16'],
		['UTF-16 without a mark', utf16(text, false), 'UTF-16'],
	])('is read in %s', async (_, bytes, how) => {
		const table = await rowsOf(bytes);
		expect(table.cells).toEqual(cells);
		expect(table.how).toContain(how);
	});

	it.each([
		[';', 'puntkomma’s'],
		[',', 'komma’s'],
		['\t', 'tabs'],
		['|', 'streepjes'],
	])('is cut at %j', async (separator, how) => {
		const table = await rowsOf(text.replaceAll(';', separator));
		expect(table.cells).toEqual(cells);
		expect(table.how).toContain(how);
	});

	it('is not cut at the commas of decimals and sentences', async () => {
		const { cells: found } = await rowsOf(
			'Naam;Lat;Lon;Tekst\nKoor;52,5;6,1;a, b, c, d en e\nFanfare;52,6;6,2;f, g, h, i, j\n',
		);
		expect(found[1]).toEqual(['Koor', '52,5', '6,1', 'a, b, c, d en e']);
	});

	it('knows the separator that Excel writes in front, and counts its line', async () => {
		const table = await rowsOf('sep=,\nNaam,Plaats;Kern\nKoor,x\n');
		expect(table.cells).toEqual([
			['Naam', 'Plaats;Kern'],
			['Koor', 'x'],
		]);
		expect(table.numbers).toEqual([2, 3]);
	});

	it('tells the line of each row, also below a cell of several lines and an empty line', async () => {
		const { numbers } = await rowsOf('Naam;Tekst\n"Koor";"een\ntwee\ndrie"\n\nFanfare;x\n');
		expect(numbers).toEqual([1, 2, 6]);
	});

	it('takes off the apostrophe of a cell that looked like a formula, and hard spaces', async () => {
		expect((await rowsOf("Naam;Telefoon\n\u00A0Koor ;'+31 599 12 34 56\n")).cells[1]).toEqual([
			'Koor',
			'+31 599 12 34 56',
		]);
	});
});

describe('a sheet of Excel', () => {
	const file = readFileSync(path.resolve(import.meta.dirname, '../../../fixtures/tables/verenigingen.xlsx'));

	it('is read with its numbers and days, and the rows as Excel counts them', async () => {
		const { cells: found, numbers, how } = await rowsOf(file);
		expect(how).toBe('Excel, blad “Verenigingen”; er is ook Toelichting, kies met --blad');
		expect(found.at(-2)).toEqual([
			'Harmonie Concordia',
			'vereniging',
			'599123456',
			'Kerkweg 12',
			'9951ab',
			'Proefdorp',
			'52.5012',
			'6.1034',
			'2026-10-05',
			'1234567',
		]);
		expect(numbers).toEqual([1, 3, 4, 5]);
	});

	it('is chosen by name', async () => {
		expect((await rowsOf(file, 'Toelichting')).cells).toEqual([['Let op', 'alleen leden']]);
		await expect(rowsOf(file, 'Blad9')).rejects.toThrow('Kies uit: Verenigingen, Toelichting');
	});

	it('is refused when half of it is missing', async () => {
		await expect(rowsOf(file.subarray(0, 900))).rejects.toThrow('bewaar het opnieuw');
	});
});

describe('what is no table', () => {
	it.each([
		['nothing', '', 'is leeg'],
		['only spaces', ' \n\n', 'geen leesbare tekst'],
		['bytes of a program', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256), 'geen leesbare tekst'],
		['a pdf', '%PDF-1.7\n%âãÏÓ\n', 'een pdf'],
		['an old sheet', Buffer.from('D0CF11E0A1B11AE1'.padEnd(1200, '0'), 'hex'), 'oud Excel-bestand'],
		['a page of the web', '<!DOCTYPE html><html></html>', 'webpagina'],
		['JSON', '[{"naam": "x"}]', 'webpagina of gegevens'],
	])('is refused and named: %s', async (_, bytes, expected) => {
		await expect(rowsOf(bytes)).rejects.toThrow(expected);
	});
});
