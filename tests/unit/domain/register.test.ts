import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/domain/questions.ts';
import { facetCounts, type RegisterEntry, registerOf } from '../../../src/domain/register.ts';
import { model, type VillageGiven } from '../villages.ts';

const club = (changes: Record<string, unknown> = {}) => ({ kind: 'vereniging', summary: 'Iets.', ...changes });
const named = (entries: readonly RegisterEntry[]) => entries.map(({ node }) => node.data.name);
const only = (given: VillageGiven): RegisterEntry => {
	const [entry, ...others] = registerOf(model(given));
	if (!entry || others.length > 0) throw new Error('verwacht was één vermelding');
	return entry;
};

describe('The register', () => {
	test('has organisations and places from A to Z, those of the gemeente too', () => {
		const entries = registerOf(
			model({
				own: { organisaties: { zang: { name: 'Zangkoor' } }, plekken: { aed: { name: 'AED', kind: 'aed' } } },
				shared: { organisaties: { bieb: { name: 'Bibliotheek' } } },
			}),
		);
		expect(named(entries)).toEqual(['AED', 'Bibliotheek', 'Zangkoor']);
	});

	test('has a school and its building once', () => {
		const own = {
			organisaties: { school: { name: 'De Wilgenhof', kind: 'school' } },
			plekken: { gebouw: { name: 'De Wilgenhof', kind: 'school' }, kerk: { name: 'Kerk', kind: 'kerk' } },
		};
		expect(named(registerOf(model({ own })))).toEqual(['De Wilgenhof', 'Kerk']);
	});

	test('knows of each entry whether somebody looked lately, for a map that fades what is old', () => {
		const organisaties = {
			a: club({ name: 'A', checkedOn: '2026-11-01' }),
			b: club({ name: 'B', checkedOn: '2025-11-01' }),
			c: club({ name: 'C', checkedOn: '2024-11-01' }),
			d: club({ name: 'D' }),
		};
		expect(registerOf(model({ own: { organisaties } })).map(({ freshness }) => freshness)).toEqual([
			'fresh',
			'stale',
			'expired',
			'unchecked',
		]);
	});

	test('is empty for a village that has nothing yet', () => {
		expect(registerOf(model())).toEqual([]);
	});

	test('knows how one gets in, and what is free', () => {
		const services = [
			{ name: 'Inloop', access: 'vrij', cost: 'Gratis' },
			{ name: 'Les', access: 'aanmelden', cost: '€ 5; de eerste keer gratis' },
			{ name: 'Hulp', access: 'aanmelden' },
		];
		const { facets } = only({ own: { organisaties: { a: club({ services }) } } });
		expect(facets.toegang).toEqual(['vrij', 'aanmelden']);
		expect(facets.kosten).toEqual(['gratis']);
		const paid = only({ own: { organisaties: { a: club({ services: services.slice(1, 2) }) } } });
		expect(paid.facets.kosten).toEqual([]);
	});

	test('takes the wheelchair from the place where an organisation is', () => {
		const plekken = { hal: { name: 'Hal', kind: 'sport', wheelchair: 'ja' } };
		const entries = registerOf(model({ own: { plekken, organisaties: { a: club({ name: 'Club', place: 'hal' }) } } }));
		expect(entries.map(({ facets }) => facets.rolstoel)).toEqual([['ja'], ['ja']]);
		const partly = only({ own: { plekken: { hal: { name: 'Hal', kind: 'sport', wheelchair: 'beperkt' } } } });
		expect(partly.facets.rolstoel).toEqual([]);
	});

	test('knows for which kern something is: named, by its address, else all', () => {
		const config = { kernen: ['Noord', 'Zuid'] };
		const kern = (data: Record<string, unknown>) =>
			only({ config, own: { organisaties: { a: club(data) } } }).facets.kern;
		expect(kern({})).toEqual(['Noord', 'Zuid']);
		expect(kern({ address: { streetAddress: 'Dijk 1', addressLocality: 'Zuid' } })).toEqual(['Zuid']);
		expect(kern({ address: { streetAddress: 'Dijk 1', addressLocality: 'Elders' } })).toEqual(['Noord', 'Zuid']);
	});

	test('leaves out a choice that nothing or everything has, and keeps the order', () => {
		const organisaties = {
			a: club({ name: 'A', themes: ['sport'], targetGroups: ['iedereen'] }),
			b: club({ name: 'B', themes: ['zorg', 'sport'], targetGroups: ['iedereen'] }),
			c: club({ name: 'C', targetGroups: ['iedereen'] }),
		};
		const entries = registerOf(model({ own: { organisaties } }));
		expect(facetCounts(entries, 'thema', ['zorg', 'sport', 'religie'])).toEqual([
			{ value: 'zorg', count: 1 },
			{ value: 'sport', count: 2 },
		]);
		expect(facetCounts(entries, 'voor', ['iedereen', 'ouderen'])).toEqual([]);
	});
});

describe('What somebody is looking for', () => {
	const questions = (data: Record<string, unknown>) => {
		const [node] = model({ own: { organisaties: { a: club(data) } } }).organisations;
		if (!node) throw new Error('er is geen organisatie');
		return questionsOf(node);
	};

	test.each([
		['vervoer', { services: [{ name: 'Ritten naar de dokter', access: 'aanmelden' }] }],
		['gezelschap', { summary: 'Koffie en een praatje op dinsdag.' }],
		['formulieren', { services: [{ name: 'Spreekuur', access: 'vrij', description: 'Hulp bij toeslagen.' }] }],
		['klussen', { name: 'Klussendienst' }],
		['zorg', { themes: ['zorg'] }],
		['mantelzorg', { targetGroups: ['mantelzorgers'] }],
		['kinderen', { kind: 'kinderopvang' }],
		['sport', { themes: ['sport'] }],
		['geloof', { kind: 'kerk' }],
		['leren', { services: [{ name: 'Taalcafé', access: 'vrij' }] }],
		['meedoen', { summary: 'Wij zoeken vrijwilligers.' }],
		['eten', { kind: 'horeca' }],
		['cultuur', { name: 'Toneelvereniging' }],
		['online', { kind: 'online plek', online: { platform: 'berichtengroep', account: 'ja' } }],
		['online', { kind: 'zorg', online: { platform: 'portaal', account: 'ja' } }],
		['gezelschap', { summary: 'Voelt u zich alleen? Bel gerust.' }],
		['gezelschap', { summary: 'Buurtkoffie op donderdag.' }],
		['gezelschap', { services: [{ name: 'Theemiddag', access: 'vrij' }] }],
		['gezelschap', { summary: 'Voor alleenstaanden uit het dorp.' }],
		['gezelschap', { summary: 'Tegen eenzaamheid: bezoek aan huis.' }],
		['gezelschap', { services: [{ name: 'Kaartmiddag', access: 'vrij' }] }],
		['formulieren', { summary: 'Hulp bij een moeilijk formulier.' }],
		['formulieren', { name: 'Schuldhulpmaatje' }],
		['formulieren', { name: 'Sociaal raadslieden', summary: 'Spreekuur over wonen en werk.' }],
		['ruimte', { summary: 'Een vergaderzaal en een feestzaal.' }],
		['ruimte', { services: [{ name: 'Zaalhuur', access: 'aanmelden' }] }],
		['klussen', { summary: 'Heggen knippen en lampen ophangen.' }],
		['klussen', { summary: 'Wij repareren wat stuk is.' }],
		['leren', { summary: 'Een kast met boeken om te ruilen.' }],
		['vervoer', { services: [{ name: 'Rolstoelbus', access: 'aanmelden' }] }],
	] as const)('finds for “%s” who says so', (question, data) => {
		expect(questions(data)).toContain(question);
	});

	test.each([
		['a hall with rooms', { name: 'Hal', kind: 'anders', rooms: [{ name: 'Zaal' }] }, ['ruimte']],
		['a bus stop', { name: 'Kerkweg', kind: 'halte' }, ['vervoer']],
		['a letterbox', { name: 'Brievenbus', kind: 'brievenbus' }, []],
	] as const)('knows %s', (_, place, expected) => {
		const [node] = model({ own: { plekken: { a: place } } }).places;
		if (!node) throw new Error('er is geen plek');
		expect(questionsOf(node)).toEqual(expected);
	});

	test('finds for who wants to help every organisation that wants a volunteer', () => {
		const given = { organisaties: { a: club({}) }, vacatures: { chauffeur: { organisation: 'a' } } };
		const [node] = model({ own: given, config: { profile: 'dorpsplein' } }).organisations;
		expect(node && questionsOf(node)).toContain('meedoen');
	});

	test.each([
		['vervoer', 'Een ritmisch geheel van spritsen.'],
		['vervoer', 'De bibliobus: wie niet naar de bus kan komen, krijgt boeken thuis.'],
		['gezelschap', 'Medicijnen halen bij de apotheek.'],
		['gezelschap', 'De schoolbibliotheek van het dorp.'],
		['gezelschap', 'Behandeling aan huis, alleen als de huisarts dat vraagt.'],
		['gezelschap', 'Een zaal voor een feest of koffietafel.'],
		['klussen', 'Hier brengt u grof afval, puin en snoeihout.'],
		['klussen', 'Wij denken mee over tochtstrip en ledlampen.'],
		['formulieren', 'Spreekuur van de praktijk, elke ochtend.'],
		['formulieren', 'De brievenbus wordt om vijf uur leeggemaakt.'],
		['cultuur', 'Wie akkoord gaat, tekent.'],
		['leren', 'Een zaal voor een cursus of een feest.'],
		['gezelschap', 'Inloopspreekuur van de huisarts.'],
		['gezelschap', 'Boeken, kaarten en cadeaus.'],
		['gezelschap', 'Voeding voor gezelschapsdieren.'],
		['gezelschap', 'Schuldhulpmaatje: hulp met uw geld.'],
		['cultuur', 'Bel bij koorts of een bekoorlijk terras vol zangvogels.'],
		['formulieren', 'Klachten door overbelasting.'],
		['formulieren', 'De schuldige van de overstroming.'],
		['vervoer', 'Goed bereikbaar met het openbaar vervoer.'],
		['ruimte', 'Verhuur van fietsen.'],
		['leren', 'Online boeken en betalen.'],
		['meedoen', 'De toegang is een vrijwillige bijdrage.'],
	] as const)('for “%s” is not found in words that only look like it: “%s”', (question, summary) => {
		expect(questions({ summary })).not.toContain(question);
	});
});
