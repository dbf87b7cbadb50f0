import { describe, expect, test } from 'vitest';
import { checkRecord, personalIn, surroundingsOf } from '../../../src/cms/validate.ts';
import { gather, publicContacts } from '../../../src/domain/index.ts';
import { checkVillage } from '../../../src/domain/rules.ts';
import { forms } from '../../support/cms-source.ts';
import { least, today, village } from '../villages.ts';

/** A village with a role, a hall of its own, and what the gemeente has everywhere and in one other kern. */
const given = {
	config: {
		profile: 'dorpsplein',
		contacts: [
			{ id: 'contact', role: 'Dorpscontact', phone: '0599 12 34 56', email: 'contact@dorp.example' },
			{ id: 'vacant', role: 'Voorzitter', phone: '06 11 11 11 11', vacant: true },
			{ id: 'weg', role: 'Penningmeester', phone: '06 22 22 22 22', until: '2026-06-01' },
		],
	},
	own: {
		plekken: {
			wilg: { address: { streetAddress: 'Dorpsstraat 12', postalCode: '9876 AB' } },
			dicht: { archived: true, address: { streetAddress: 'Kerklaan 3', postalCode: '9876 AC' } },
		},
	},
	shared: {
		organisaties: {
			wijkteam: { phone: '0500 10 21 00' },
			elders: { phone: '0500 55 55 55', scope: ['Anderdorp'] },
			hier: { phone: '0500 66 66 66', scope: ['Testdorp'] },
		},
	},
};

/** What the build says of a text in a post, by name. */
function built(owner: 'own' | 'shared', changes: Record<string, unknown>): string[] {
	const records = { ...given[owner], prikbord: { a: { ...changes } } };
	const source = village({ ...given, [owner]: records });
	return checkVillage(gather(source), ['Testdorp', 'Anderdorp'], today)
		.map(({ name }) => name)
		.filter((name) => name.startsWith('personal-data'));
}

/** What the CMS says of it, with what its configuration knows. */
function typed(owner: 'own' | 'shared', changes: Record<string, unknown>): string[] {
	const { own, shared } = publicContacts(gather(village(given)), today);
	const { dorp } = forms({ contacts: { 'prikbord-testdorp': [...own], 'prikbord-gemeente': [...shared] } });
	const { contacts } = surroundingsOf(owner === 'own' ? 'prikbord-testdorp' : 'prikbord-gemeente', dorp);
	const data = { ...least.prikbord, ...changes };
	const found = personalIn('prikbord', data, contacts);
	// What is certain keeps a record from being saved, and nothing else of these does.
	expect(checkRecord('prikbord', data, { contacts })).toHaveLength(found.filter(({ isCertain }) => isCertain).length);
	return found.map(({ isCertain }) => (isCertain ? 'personal-data' : 'personal-data-doubt'));
}

const refused = ['personal-data'];
const cases: [string, Record<string, unknown>, { own: string[]; shared: string[] }][] = [
	['the number of a role', { summary: 'Bel 0599-123456.' }, { own: [], shared: refused }],
	['the same number as it is dialled from abroad', { body: 'Bel +31 599 12 34 56.' }, { own: [], shared: refused }],
	['the mail address of a role', { body: 'Mail CONTACT@dorp.example.' }, { own: [], shared: refused }],
	['the address of the hall', { area: 'Dorpsstraat 12' }, { own: [], shared: refused }],
	['that address with its postal code', { area: 'Dorpsstraat 12, 9876 AB' }, { own: [], shared: refused }],
	['that address with another postal code', { area: 'Dorpsstraat 12, 9876 AD' }, { own: refused, shared: refused }],
	['another house in that street', { area: 'Dorpsstraat 14, 9876 AB' }, { own: refused, shared: refused }],
	['the address of what is in the archive', { area: 'Kerklaan 3' }, { own: refused, shared: refused }],
	['a number that the gemeente has everywhere', { title: 'Bel 0500 10 21 00' }, { own: [], shared: [] }],
	['a number that it has in another kern', { title: 'Bel 0500 55 55 55' }, { own: refused, shared: refused }],
	['a number that it has in this kern', { title: 'Bel 0500 66 66 66' }, { own: [], shared: refused }],
	['the number of a role that is vacant', { summary: 'Bel 06 11 11 11 11.' }, { own: refused, shared: refused }],
	['the number of who has left a role', { body: 'Bel 06 22 22 22 22.' }, { own: refused, shared: refused }],
	['the number of somebody', { summary: 'Bel 06 12 34 56 78.' }, { own: refused, shared: refused }],
	[
		'a doubt beside a public number',
		{ summary: 'Mijn man heeft dementie. Bel 0500 10 21 00.' },
		{ own: ['personal-data-doubt'], shared: ['personal-data-doubt'] },
	],
];

describe('What a post may name', () => {
	describe.each(['own', 'shared'] as const)('in one that is %s', (owner) => {
		test.each(cases)('is the same for the build and the CMS: %s', (_, changes, expected) => {
			expect(built(owner, changes)).toEqual(expected[owner]);
			expect(typed(owner, changes)).toEqual(expected[owner]);
		});
	});

	test('is nothing for a form that knows no village', () => {
		const data = { ...least.prikbord, summary: 'Bel 0599-123456.' };
		expect(checkRecord('prikbord', data)).toHaveLength(1);
	});
});
