import { describe, expect, it } from 'vitest';
import type { ColumnName } from '../../../../src/import/table/columns.ts';
import { type RowOptions, readRows } from '../../../../src/import/table/rows.ts';
import { kinds, usualAgreements } from '../../../../src/schema/index.ts';

const mapping = { kolommen: {}, soorten: { Muziek: 'vereniging' as const } };

/** One row with its columns named by what they are. */
function read(row: Partial<Record<ColumnName, string>>, options: Partial<RowOptions> = {}) {
	const filled = { naam: 'Harmonie Concordia', ...row };
	const heads = Object.keys(filled);
	const result = readRows(
		{ heads, rows: [{ number: 7, cells: Object.values(filled) }], skipped: 0 },
		{
			mapping,
			columns: Object.fromEntries(heads.map((head) => [head, head as ColumnName])),
			village: 'Proefdorp',
			bounds: [6, 52.4, 6.2, 52.6],
			themes: usualAgreements.themes,
			isOwnExport: false,
			allowsPersonal: false,
			...options,
		},
	);
	for (const { kind, data } of result.candidates) expect(kinds[kind].safeParse(data).error).toBeUndefined();
	return { ...result, data: result.candidates[0]?.data };
}

describe('a row becomes a record', () => {
	it('with everything in the shape of the schema', () => {
		const { data, dropped } = read({
			soort: 'Muziek',
			thema: 'Cultuur en recreatie, sport',
			'voor wie': 'kinderen; Ouderen',
			telefoon: '(0599) 12 34 56',
			'e-mail': 'mailto:secretariaat@concordia.example',
			website: 'www.concordia.example',
			straat: 'Kerkweg',
			huisnummer: '12',
			toevoeging: 'a',
			postcode: '9951ab',
			plaats: 'Proefdorp',
			breedte: '52,5012',
			lengte: '6,1034',
			kvk: '1234567',
			'gecontroleerd op': '1-10-2026',
			'gecontroleerd door': 'secretaris',
		});
		expect(dropped).toEqual([]);
		expect(data).toEqual({
			name: 'Harmonie Concordia',
			kind: 'vereniging',
			themes: ['cultuur', 'sport'],
			targetGroups: ['kinderen', 'ouderen'],
			summary: 'Vereniging in Proefdorp.',
			phone: '(0599) 12 34 56',
			email: 'secretariaat@concordia.example',
			website: 'https://www.concordia.example',
			address: { streetAddress: 'Kerkweg 12 a', postalCode: '9951 AB', addressLocality: 'Proefdorp' },
			point: '52.5012, 6.1034',
			kvk: '01234567',
			checkedOn: '2026-10-01',
			checkedBy: 'secretaris',
		});
	});

	it.each([
		['Kerkweg 12, 9951 AB Proefdorp', 'Kerkweg 12', '9951 AB', 'Proefdorp'],
		['Kerkweg 12 9951ab', 'Kerkweg 12', '9951 AB', undefined],
		['Kerkweg 12', 'Kerkweg 12', undefined, undefined],
	])('with the parts of “%s”', (whole, streetAddress, postalCode, addressLocality) => {
		expect(read({ 'straat en nummer': whole }).data?.['address']).toEqual({
			streetAddress,
			...(postalCode && { postalCode }),
			...(addressLocality && { addressLocality }),
		});
	});

	it('with postcode and place out of one cell', () => {
		expect(read({ straat: 'Kerkweg 1', postcode: '9951 AB Proefdorp' }).data?.['address']).toMatchObject({
			postalCode: '9951 AB',
			addressLocality: 'Proefdorp',
		});
	});

	it.each(['52,5012; 6,1034', '52.5012, 6.1034', '52.5012,6.1034', '52,5012 6,1034'])('with the point “%s”', (punt) => {
		expect(read({ punt }).data?.['point']).toBe('52.5012, 6.1034');
	});

	it.each([
		['599123456', '0599123456'],
		['31599123456', '+31599123456'],
		['Tel: 0599 12 34 56', '0599 12 34 56'],
		['0599 12 34 56 / 0599 65 43 21', '0599 12 34 56'],
	])('with the number that “%s” stands for, and says so when it is not what stood there', (telefoon, phone) => {
		const { data, mended } = read({ telefoon });
		expect(data?.['phone']).toBe(phone);
		expect(mended.length).toBe(telefoon.startsWith('Tel') ? 0 : 1);
	});

	it('with a long text under it, and whole sentences as its summary', () => {
		const long = `Wij maken muziek. ${'Elke dinsdag oefenen wij in het dorpshuis. '.repeat(12)}Kom *kijken* <b>.`;
		const { candidates } = read({ 'in het kort': long });
		expect(String(candidates[0]?.data['summary']).length).toBeLessThanOrEqual(320);
		expect(candidates[0]?.data['summary']).toMatch(/dorpshuis\.$/);
		expect(candidates[0]?.body).toContain('Kom \\*kijken\\* \\<b\\>.');
	});

	it('with the source of the table', () => {
		expect(read({}, { mapping: { ...mapping, bron: 'Gemeente' } }).data?.['source']).toEqual({ name: 'Gemeente' });
	});

	it('as a place only out of our own export', () => {
		const row = { soort: 'aed', pagina: 'https://x.example/plekken/a/' };
		expect(read(row, { isOwnExport: true }).candidates[0]).toMatchObject({ kind: 'plekken', data: { kind: 'aed' } });
		expect(read(row).candidates[0]).toMatchObject({ kind: 'organisaties', data: { kind: 'anders' } });
		const school = { soort: 'school', pagina: 'https://x.example/organisaties/a/' };
		expect(read(school, { isOwnExport: true }).candidates[0]?.kind).toBe('organisaties');
	});
});

describe('what does not come along is told with row, column, what was found and what was expected', () => {
	it.each([
		[{ naam: '', telefoon: '1' }, 'naam', /leeg/, 'een naam'],
		[{ naam: 'Totaal' }, 'naam', /Totaal/, 'een organisatie en geen telling'],
		[{ naam: 'Fam. Jansen' }, 'naam', /Jansen/, 'een organisatie en geen persoon'],
		[{ naam: 'x'.repeat(200) }, 'naam', /xxx/, 'hoogstens 120 tekens'],
		[{ naam: 'Koor\nFanfare;x' }, 'naam', /Koor Fanfare/, /aanhalingsteken/],
	])('the row %j', (row, column, found, expected) => {
		const { candidates, refused } = read(row);
		expect(candidates).toEqual([]);
		expect(refused).toMatchObject([{ row: 7, column, found: expect.stringMatching(found) }]);
		expect(refused[0]?.expected).toMatch(expected);
	});

	it.each([
		[{ telefoon: 'geen' }, 'telefoon', 'een telefoonnummer'],
		[{ 'e-mail': 'info@' }, 'e-mail', 'een e-mailadres'],
		[{ website: 'niet bekend' }, 'website', /webadres/],
		[{ website: 'info@club.example' }, 'website', /webadres/],
		[{ postcode: '99999' }, 'postcode', /1234 AB/],
		[{ kvk: '12' }, 'kvk', /acht cijfers/],
		[{ thema: 'Vissen' }, 'thema', /een van: cultuur/],
		[{ breedte: '6,1', lengte: '52,5' }, 'breedte en lengte', /goed om/],
		[{ breedte: '201345', lengte: '503221' }, 'breedte en lengte', /graden/],
		[{ 'gecontroleerd op': '31-02-2026' }, 'gecontroleerd op', /een dag/],
		[{ osm: 'abc' }, 'osm', /node\/123456/],
	])('the cell of %j, but the rest of the row does', (row, column, expected) => {
		const { candidates, dropped } = read(row);
		expect(candidates).toHaveLength(1);
		expect(dropped).toMatchObject([{ row: 7, column, found: expect.stringContaining(Object.values(row)[0] ?? '') }]);
		expect(dropped[0]?.expected).toMatch(expected);
	});
});

describe('what may be of a person stays out', () => {
	it.each([
		['a mobile number', { telefoon: '06 12345678' }, 'phone'],
		['a mobile number in brackets', { telefoon: '(06) 12345678' }, 'phone'],
		['a mobile number from abroad', { telefoon: '+31 (0) 6 12345678' }, 'phone'],
		['a mobile number with zeros', { telefoon: '0031 (0) 6 12345678' }, 'phone'],
		['a mobile number without a plus', { telefoon: '31 6 12345678' }, 'phone'],
		['a mobile number that a spreadsheet took the nought off', { telefoon: '612345678' }, 'phone'],
		['a mailbox with a name at a free provider', { 'e-mail': 'piet.smit@gmail.com' }, 'email'],
		['a mailbox with a name somewhere else', { 'e-mail': 'piet.smit@bedrijf.example' }, 'email'],
	])('%s, with a warning, unless somebody says it may', (_, row, field) => {
		const { data, personal } = read(row);
		expect(data).not.toHaveProperty(field);
		expect(personal).toMatchObject([{ row: 7, found: Object.values(row)[0] }]);
		expect(read(row, { allowsPersonal: true }).data).toHaveProperty(field);
	});

	it.each(['secretariaat@gmail.com', 'concordia@hotmail.nl', 'info@bedrijf.example', 'bestuur@concordia.example'])(
		'but not the mailbox %s of the organisation',
		(email) => {
			expect(read({ 'e-mail': email }).data?.['email']).toBe(email);
		},
	);

	it('a column with names of persons, whatever anybody says', () => {
		const { candidates, personalColumns } = read({ persoon: 'Jan Jansen' }, { allowsPersonal: true });
		expect(JSON.stringify(candidates)).not.toContain('Jansen');
		expect(personalColumns).toEqual([{ column: 'persoon', rows: 1 }]);
	});

	it('a text with the number of somebody in it', () => {
		const { candidates, personal } = read({ 'in het kort': 'Bel Jan op 06 12345678.' });
		expect(JSON.stringify(candidates)).not.toContain('12345678');
		expect(personal).toHaveLength(1);
		const own = read({ telefoon: '0599 12 34 56', 'in het kort': 'Bel 0599-123456.' });
		expect(own.data?.['summary']).toBe('Bel 0599-123456.');
	});
});

it('knows the themes of the gemeente by id and by name, also a name with a comma in it', () => {
	const own = [
		{ id: 'wonen', name: 'Wonen, groen en water', icon: 'huis', colour: 'geel' },
		{ id: 'meedoen', name: 'Meedoen', icon: 'mensen', colour: 'groen' },
	] as const;
	expect(read({ thema: 'Wonen, groen en water' }, { themes: own }).data?.['themes']).toEqual(['wonen']);
	expect(read({ thema: 'meedoen; wonen' }, { themes: own }).data?.['themes']).toEqual(['meedoen', 'wonen']);
	const other = read({ thema: 'cultuur' }, { themes: own });
	expect(other.data?.['themes']).toBeUndefined();
	expect(other.dropped).toEqual([{ row: 7, column: 'thema', found: 'cultuur', expected: 'een van: wonen, meedoen' }]);
});
