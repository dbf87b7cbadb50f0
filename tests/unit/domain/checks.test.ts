import { describe, expect, test } from 'vitest';
import { checkQuestions, checksOf } from '../../../src/domain/index.ts';
import { model, type VillageGiven } from '../villages.ts';

const list = (given: VillageGiven) => checksOf(model(given)).map(({ node, urgency, due }) => [node.id, urgency, due]);
const club = (checkedOn?: string, more: Record<string, unknown> = {}) => ({ name: 'Club', ...more, checkedOn });

describe('Whom to call this month', () => {
	test('is everybody whose term ends within a month, is over or long over, and who was never asked', () => {
		const organisaties = {
			verlopen: club('2024-06-01'),
			'te-laat': club('2025-10-01'),
			nooit: club(),
			'vandaag-om': club('2025-11-21'),
			'binnen-een-maand': club('2025-12-21'),
			'over-een-maand': club('2025-12-22'),
			vers: club('2026-11-01'),
		};
		expect(list({ own: { organisaties } })).toEqual([
			['verlopen', 'expired', '2025-06-01'],
			['te-laat', 'stale', '2026-10-01'],
			['nooit', 'unchecked', undefined],
			['vandaag-om', 'soon', '2026-11-21'],
			['binnen-een-maand', 'soon', '2026-12-21'],
		]);
	});

	test('begins with what may least be wrong, and then goes by name', () => {
		const plekken = {
			c: { name: 'Winkel', kind: 'winkel' },
			b: { name: 'Bakker', kind: 'winkel' },
			aed: { name: 'Zie de AED', kind: 'aed' },
		};
		expect(list({ own: { plekken } }).map(([id]) => id)).toEqual(['aed', 'b', 'c']);
	});

	test('leaves to the gemeente what is hers, unless the village adds to it', () => {
		const shared = {
			organisaties: { bieb: club(), wijkteam: club() },
			plekken: { bad: { name: 'Zwembad', kind: 'sport' } },
		};
		expect(list({ shared })).toEqual([]);
		expect(list({ shared, own: { aanvullingen: { bieb: { organisation: 'bieb' } } } })).toEqual([
			['bieb', 'unchecked', undefined],
		]);
	});

	test('is nobody when all was looked at', () => {
		expect(list({ own: { organisaties: { club: club('2026-11-20') } } })).toEqual([]);
	});

	test('follows the terms of the gemeente', () => {
		const terms = { standard: 1, kinds: {}, expiredAfter: 2 };
		expect(list({ own: { organisaties: { club: club('2026-11-01') } }, agreements: { terms } })).toEqual([
			['club', 'soon', '2026-12-01'],
		]);
	});
});

describe('What to ask', () => {
	const asked = (given: VillageGiven) => {
		const { organisations, places } = model(given);
		const [node] = [...organisations, ...places];
		if (!node) throw new Error('er is niets om te vragen');
		return Object.fromEntries(checkQuestions(node).map(({ about, known }) => [about, known]));
	};

	test('an organisation that says little is asked for what is missing', () => {
		expect(asked({ own: { organisaties: { club: club(undefined, { kind: 'ondernemer' }) } } })).toEqual({
			phone: false,
			contact: false,
			hours: false,
			services: false,
		});
	});

	test('an organisation that says much is asked whether it is still so', () => {
		const full = club(undefined, {
			contacts: [{ role: 'secretaris', phone: '0599 12 34 56' }],
			hours: { monday: '09:00-12:00' },
			services: [{ name: 'Les', access: 'vrij' }],
			website: 'https://club.example',
		});
		expect(asked({ own: { organisaties: { club: full } } })).toEqual({
			phone: true,
			contact: true,
			hours: true,
			services: true,
			digital: true,
		});
	});

	test('a group on the internet is asked whether it is still there', () => {
		const online = { platform: 'berichtengroep', account: 'ja' };
		expect(asked({ own: { organisaties: { groep: club(undefined, { kind: 'online plek', online }) } } })).toEqual({
			online: true,
		});
	});

	test('an AED has no telephone and no door, and is looked at', () => {
		expect(asked({ own: { plekken: { aed: { name: 'AED', kind: 'aed' } } } })).toEqual({ aed: true, address: false });
	});

	test('a hall is asked whether a wheelchair gets in', () => {
		expect(asked({ own: { plekken: { hal: { name: 'Hal', address: { streetAddress: 'Kerkweg 1' } } } } })).toEqual({
			phone: false,
			hours: false,
			summary: false,
			wheelchair: false,
		});
	});
});
