import { describe, expect, it } from 'vitest';
import { type Known, type Marks, Register } from '../../../../src/import/table/duplicates.ts';

const marks = (rest: Partial<Marks>): Marks => ({
	kind: 'organisaties',
	name: 'Iets anders',
	aliases: [],
	sort: 'vereniging',
	phones: [],
	address: undefined,
	kvk: undefined,
	osm: [],
	...rest,
});
const hall = { streetAddress: 'Dorpsplein 1', postalCode: '9951 AB' };
const known: Known<string>[] = [
	{
		...marks({ name: 'Muziekvereniging Concordia', aliases: ['de fanfare'], phones: ['0599 12 34 56'] }),
		item: 'muziek',
	},
	{ ...marks({ name: 'Stichting De Brug', kvk: '01234567', osm: ['node/5'], sort: 'stichting' }), item: 'brug' },
	{
		...marks({
			name: 'Café De Kroeg',
			sort: 'horeca',
			address: { streetAddress: 'Kerkweg 2', addressLocality: 'Proefdorp' },
		}),
		item: 'kroeg',
	},
	{ ...marks({ name: 'Toneelclub Proefdorp', address: hall }), item: 'toneel' },
	{ ...marks({ name: 'Schaakclub Proefdorp', address: hall }), item: 'schaak' },
	{ ...marks({ kind: 'plekken', name: 'Gymzaal' }), item: 'gymzaal' },
];
const register = new Register(known, ['Proefdorp']);
const find = (rest: Partial<Marks>) => {
	const found = register.find(marks(rest));
	return found && [found.known.item, found.isSure, found.by];
};

describe('an organisation is recognised', () => {
	it.each([
		['its number at OpenStreetMap', { osm: ['node/5'] }, 'brug'],
		['its KvK number', { kvk: '01234567' }, 'brug'],
		['its name, whatever its capitals', { name: 'muziekvereniging concordia' }, 'muziek'],
		['another name that it has', { name: 'De Fanfare' }, 'muziek'],
		['another name in the table', { name: 'x', aliases: ['Muziekvereniging Concordia'] }, 'muziek'],
		['its name without its form', { name: 'De Brug' }, 'brug'],
		['its name with its form', { name: 'Stg. de Brug' }, 'brug'],
		['its telephone number, and a word of its name', { name: 'Concordia', phones: ['+31 599 123456'] }, 'muziek'],
		[
			'its address, and a word of its name',
			{ name: 'Eetcafé Kroeg', sort: 'horeca', address: { streetAddress: 'Kerkweg 2', addressLocality: 'Proefdorp' } },
			'kroeg',
		],
	])('by %s', (_, rest, item) => {
		expect(find(rest)?.slice(0, 2)).toEqual([item, true]);
	});

	it.each([
		['the telephone number is all they share', { phones: ['0599123456'] }],
		[
			'the address is, and nobody else of that sort is there',
			{ sort: 'horeca', address: { streetAddress: 'Kerkweg 2', addressLocality: 'Proefdorp' } },
		],
	])('perhaps when %s', (_, rest) => {
		expect(find(rest)?.[1]).toBe(false);
	});

	it.each([
		['at the address of a hall where more clubs meet', { name: 'Bridgeclub Proefdorp', address: hall }],
		[
			'of another sort at that address',
			{ sort: 'ondernemer', address: { streetAddress: 'Kerkweg 2', addressLocality: 'Proefdorp' } },
		],
		['by the name of a place', { name: 'Gymzaal' }],
		['by nothing at all', {}],
	])('not %s', (_, rest) => {
		expect(find(rest)).toBeUndefined();
	});
});

it('A row of the table is recognised by its name again, but not by an address that both have', () => {
	const rows = new Register<string>([], []);
	rows.addRow({ ...marks({ name: 'Koor', address: hall }), item: 'regel 2' });
	expect(rows.find(marks({ name: 'Het Koor' }))?.known.item).toBe('regel 2');
	expect(rows.find(marks({ name: 'Fanfare', address: hall }))).toBeUndefined();
});
