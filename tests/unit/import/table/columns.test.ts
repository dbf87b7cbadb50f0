import { describe, expect, it } from 'vitest';
import { findHead, guessColumn, ownColumns } from '../../../../src/import/table/columns.ts';

describe('what stands above a column', () => {
	it.each([
		['Naam vereniging', 'naam'],
		['Naam van de organisatie', 'naam'],
		['Organisatienaam', 'naam'],
		['Tel.', 'telefoon'],
		['Telefoonnr', 'telefoon'],
		['E-mailadres', 'e-mail'],
		['Website:', 'website'],
		['Adres', 'straat en nummer'],
		['Straat', 'straat'],
		['Huisnr.', 'huisnummer'],
		['PC', 'postcode'],
		['Woonplaats', 'plaats'],
		['Latitude', 'breedte'],
		['KvK-nummer', 'kvk'],
		['Categorie', 'soort'],
		['Thema’s', 'thema'],
		['Omschrijving', 'in het kort'],
		['@id', 'osm'],
		['Contactpersoon', 'persoon'],
		['Telefoon contactpersoon', 'persoon'],
		['Mobiel', 'persoon'],
		['Voorzitter', 'persoon'],
		['Kleur van het logo', undefined],
	])('“%s” is taken for %s', (head, column) => {
		expect(guessColumn(head)).toBe(column);
	});

	it('is known without a question only in our own export', () => {
		expect(ownColumns(['naam', 'thema’s', 'pagina'])).toMatchObject({ 'thema’s': 'thema' });
		expect(ownColumns(['naam', 'pagina', 'iets'])).toBeUndefined();
		expect(ownColumns(['naam', 'telefoon'])).toBeUndefined();
	});
});

describe('the head of a table', () => {
	const rows = (...all: string[][]) => ({ how: '', rows: all.map((cells, index) => ({ number: index + 1, cells })) });

	it('is found below a title and a date', () => {
		const found = findHead(
			rows(
				['Verenigingen in onze gemeente'],
				['Peildatum', '1-10-2026'],
				['Naam', 'Tel.', 'Plaats'],
				['Koor', '1', 'x'],
			),
			[],
		);
		expect(found).toMatchObject({ heads: ['Naam', 'Tel.', 'Plaats'], skipped: 2, rows: [{ number: 4 }] });
	});

	it('is found by words that were explained before', () => {
		expect(
			findHead(rows(['Naam', 'x'], ['Clubje', 'Bel', 'Waar'], ['Koor', '1', 'y']), ['Clubje', 'Bel', 'Waar'])?.skipped,
		).toBe(1);
	});

	it('is the widest row when no word is known', () => {
		expect(findHead(rows(['Lijst'], ['aa', 'bb'], ['Koor', '1']), [])?.heads).toEqual(['aa', 'bb']);
	});

	it('gives a column without a word its letter, and a second of one name a number', () => {
		expect(findHead(rows(['Naam', '', 'Tel.', 'Tel.'], ['a', 'b', 'c', 'd', 'e']), [])?.heads).toEqual([
			'Naam',
			'kolom B',
			'Tel.',
			'Tel. (2)',
			'kolom E',
		]);
	});

	it('is not there in an empty table', () => {
		expect(findHead(rows(), [])).toBeUndefined();
	});
});
