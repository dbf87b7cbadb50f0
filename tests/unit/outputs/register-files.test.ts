import { describe, expect, test } from 'vitest';
import { registerOf } from '../../../src/domain/register.ts';
import { organisationVcard, registerCsv, registerGeoJson } from '../../../src/outputs/register-files.ts';
import { model, type Records } from '../villages.ts';

const absolute = (path: string) => `https://testdorp.example/${path}/`;
const own: Records = {
	organisaties: {
		ijsclub: {
			name: 'IJsclub; De "Schaats"',
			kind: 'vereniging',
			summary: 'Schaatsen; ook in de zomer.',
			themes: ['sport'],
			targetGroups: ['iedereen', 'kinderen'],
			services: [{ name: 'Les', access: 'vrij' }],
			contacts: [{ role: 'secretaris', phone: '0599 12 34 56' }],
			place: 'baan',
			checkedOn: '2026-09-01',
			checkedBy: 'secretaris',
		},
		formule: { name: '=HYPERLINK("x")', kind: 'anders', summary: '@beheer' },
	},
	plekken: {
		baan: {
			name: 'IJsbaan',
			kind: 'sport',
			point: '52.51, 6.12',
			address: { streetAddress: 'Kerkweg 12', postalCode: '7955 AB', addressLocality: 'Testdorp' },
		},
	},
};
const village = model({ own });
const entries = registerOf(village);

describe('The table of the register', () => {
	const csv = registerCsv(village, entries, absolute);
	const rows = csv.slice(1).split('\r\n');

	test('opens in Dutch Excel: mark, semicolons, CRLF, decimal commas', () => {
		expect(csv.startsWith('\uFEFFnaam;soort;')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(rows.find((row) => row.startsWith('IJsbaan;'))).toBe(
			'IJsbaan;sport;;;;;;;;Kerkweg 12;7955 AB;Testdorp;52,51;6,12;;;https://testdorp.example/plekken/baan/',
		);
	});

	test('keeps signs inside a cell', () => {
		expect(csv).toContain(
			'"IJsclub; De ""Schaats""";vereniging;Sport;iedereen, kinderen;"Schaatsen; ook in de zomer.";Les;0599 12 34 56;',
		);
	});

	test('runs nothing: what looks like a formula is a text', () => {
		expect(csv).toContain(`"'=HYPERLINK(""x"")";anders;;;'@beheer;`);
	});

	test('has the address of an online place, and the themes of the gemeente by name', () => {
		const given = model({
			own: {
				organisaties: {
					praat: {
						name: 'Sluispraat',
						kind: 'online plek',
						themes: ['meedoen', 'sport'],
						online: { platform: 'groep', account: 'ja', url: 'https://groep.example/' },
					},
				},
			},
			agreements: { themes: [{ id: 'meedoen', name: 'Meedoen', icon: 'mensen', colour: 'groen' }] },
		});
		expect(registerCsv(given, registerOf(given), absolute)).toContain('Sluispraat;online plek;Meedoen;;');
		expect(registerCsv(given, registerOf(given), absolute)).toContain(';https://groep.example/;');
	});

	test('has a head alone for an empty register', () => {
		expect(registerCsv(village, [], absolute).split('\r\n')).toHaveLength(2);
	});
});

describe('The map of the register', () => {
	const { type, features } = registerGeoJson(entries, absolute);

	test('has everything with a point, longitude first, of an organisation that of its place', () => {
		expect(type).toBe('FeatureCollection');
		expect(features.map(({ id }) => id)).toEqual(['plekken/baan', 'organisaties/ijsclub']);
		for (const { geometry } of features) expect(geometry).toEqual({ type: 'Point', coordinates: [6.12, 52.51] });
	});

	test('names each field, and no others', () => {
		expect(Object.keys(features[0]?.properties ?? {}).sort()).toEqual(
			['address', 'checkedOn', 'description', 'kind', 'name', 'phone', 'themes', 'url', 'website'].sort(),
		);
	});
});

describe('An organisation for the contacts of a telephone', () => {
	const [node] = village.organisations.filter(({ id }) => id === 'ijsclub');
	if (!node) throw new Error('er is geen ijsclub');
	const card = organisationVcard(node, absolute);

	test('has lines of at most 75 bytes that end as they should', () => {
		const lines = card.split('\r\n');
		expect(lines.at(-1)).toBe('');
		for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(card).not.toMatch(/[^\r]\n/);
	});

	test('says who, where and how to call, with its signs escaped', () => {
		const whole = card.replaceAll('\r\n ', '');
		expect(whole).toContain('FN:IJsclub\\; De "Schaats"\r\n');
		expect(whole).toContain('TEL;TYPE=WORK,VOICE:0599 12 34 56\r\n');
		expect(whole).toContain('ADR;TYPE=WORK:;;Kerkweg 12;Testdorp;;7955 AB;Nederland\r\n');
		expect(whole).toContain('NOTE:Schaatsen\\; ook in de zomer.\r\n');
		expect(whole).toContain('GEO:52.51;6.12\r\n');
		expect(whole).not.toContain('EMAIL');
	});

	test('folds between letters, also those of more than one byte', () => {
		const long = model({ own: { organisaties: { a: { name: 'é'.repeat(100), kind: 'anders', summary: 'x' } } } });
		const [other] = long.organisations;
		const folded = other ? organisationVcard(other, absolute) : '';
		expect(folded.replaceAll('\r\n ', '')).toContain(`FN:${'é'.repeat(100)}\r\n`);
		for (const line of folded.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	});
});
