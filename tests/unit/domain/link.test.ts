import { describe, expect, test } from 'vitest';
import type { VillageModel } from '../../../src/domain/index.ts';
import { gather, isOver } from '../../../src/domain/index.ts';
import { moduleNames } from '../../../src/schema/index.ts';
import { media, model, type Records, village } from '../villages.ts';

const own: Records = {
	organisaties: {
		ijsclub: { name: 'IJsclub', place: 'de-wilg' },
		stichting: { name: 'Stichting De Wilg', kind: 'stichting' },
	},
	plekken: { 'de-wilg': { name: 'De Wilg', manager: 'stichting' } },
	agenda: {
		quiz: { start: '2026-12-05T19:30', place: 'de-wilg', organiser: 'ijsclub' },
		markt: { start: '2026-11-28', place: 'de-wilg', organiser: 'stichting' },
		oud: { start: '2026-11-01', place: 'de-wilg', organiser: 'ijsclub' },
	},
	nieuws: {
		licht: { date: '2026-11-18', organisation: 'ijsclub', place: 'de-wilg' },
		ouder: { date: '2026-10-18', organisation: 'ijsclub' },
	},
	documenten: { notulen: { organisation: 'stichting', file: 'notulen.pdf' } },
};
const contacts = [
	{ id: 'a', role: 'Contactpersoon', organisation: 'stichting', place: 'de-wilg' },
	{ id: 'b', role: 'Beheerder', main: true },
];
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
/** The events of the times that are over, most recent first. */
const past = ({ pastDates }: VillageModel) => pastDates.map(({ event }) => event);

describe('Everything knows what belongs to it, both ways', () => {
	const dorp = model({ own, config: { contacts }, content: { files: media('notulen.pdf') } });
	const club = dorp.organisations.find(({ id }) => id === 'ijsclub');
	const stichting = dorp.organisations.find(({ id }) => id === 'stichting');
	const [hall] = dorp.places;
	const quiz = dorp.events.find(({ id }) => id === 'quiz');

	test('an organisation and its place', () => {
		expect(club?.place).toBe(hall);
		expect(ids(hall?.residents ?? [])).toEqual(['ijsclub']);
	});

	test('a place and who runs it', () => {
		expect(hall?.manager).toBe(stichting);
		expect(stichting?.manages).toEqual([hall]);
	});

	test('who works with whom, whichever of the two says so, once', () => {
		const { organisations } = model({
			own: {
				organisaties: {
					eetpunt: { name: 'Eetpunt', partners: ['moestuin', 'vervoer'] },
					moestuin: { name: 'Moestuin', partners: ['eetpunt', 'moestuin'] },
					vervoer: { name: 'Aan huis' },
				},
			},
		});
		const partners = Object.fromEntries(organisations.map((node) => [node.id, ids(node.partners)]));
		expect(partners).toEqual({ eetpunt: ['vervoer', 'moestuin'], moestuin: ['eetpunt'], vervoer: ['eetpunt'] });
	});

	test('an event, its place and its organiser', () => {
		expect(quiz?.place).toBe(hall);
		expect(quiz?.organiser).toBe(club);
		expect(ids(hall?.events ?? [])).toEqual(['markt', 'quiz']);
		expect(ids(club?.events ?? [])).toEqual(['quiz']);
	});

	test('news and what it is about, newest first', () => {
		expect(ids(club?.news ?? [])).toEqual(['licht', 'ouder']);
		expect(ids(hall?.news ?? [])).toEqual(['licht']);
		expect(dorp.news[0]?.organisation).toBe(club);
	});

	test('a document, its file and whose it is', () => {
		expect(ids(stichting?.documents ?? [])).toEqual(['notulen']);
		expect(dorp.documents[0]).toMatchObject({ media: { name: 'notulen.pdf' } });
		expect(dorp.documents[0]?.organisation).toBe(stichting);
	});

	test('a role, its organisation and its place', () => {
		expect(dorp.roles[0]?.organisation).toBe(stichting);
		expect(stichting?.roles).toEqual([dorp.roles[0]]);
		expect(hall?.roles).toEqual([dorp.roles[0]]);
	});

	test('and a reference to nothing links to nothing', () => {
		const lonely = model({
			own: { agenda: { quiz: { place: 'nergens', organiser: 'niemand' } }, organisaties: { a: { place: 'nergens' } } },
		});
		expect(lonely.events[0]).toMatchObject({ place: undefined, organiser: undefined });
		expect(lonely.organisations[0]?.place).toBeUndefined();
	});
});

describe('What the gemeente shares', () => {
	const shared: Records = {
		organisaties: {
			bibliotheek: { name: 'Bibliotheek' },
			elders: { name: 'Elders', scope: ['Anderdorp'] },
			hier: { name: 'Hier', scope: ['Testdorp', 'Anderdorp'] },
		},
		agenda: { markt: { start: '2026-12-01' }, elders: { start: '2026-12-01', scope: ['Anderdorp'] } },
	};

	test('is there for every kern, or for the kernen that it names', () => {
		const dorp = model({ own, shared });
		expect(ids(dorp.organisations)).toEqual(['bibliotheek', 'hier', 'ijsclub', 'stichting']);
		expect(ids(dorp.upcoming)).toContain('markt');
		expect(ids(dorp.upcoming)).not.toContain('elders');
	});

	test('is there when one of several kernen of a site is named', () => {
		const two = model({ shared, config: { kernen: ['Anderdorp', 'Buurt'] } });
		expect(ids(two.organisations)).toEqual(['bibliotheek', 'elders', 'hier']);
	});

	test('is marked as such', () => {
		const dorp = model({ own, shared });
		expect(dorp.organisations.map(({ id, shared: isShared }) => [id, isShared])).toEqual([
			['bibliotheek', true],
			['hier', true],
			['ijsclub', false],
			['stichting', false],
		]);
	});

	test('can be held by a place of the village, and the other way round', () => {
		const dorp = model({ own, shared: { agenda: { markt: { start: '2026-12-01', place: 'de-wilg' } } } });
		expect(ids(dorp.places[0]?.events ?? [])).toContain('markt');
	});

	test('finds its documents where it stands itself, and offers only those', () => {
		const dorp = model({
			content: { photos: media('a.jpg'), files: media('x.pdf') },
			sharedContent: { photos: media('a.jpg'), files: media('y.pdf') },
			shared: { documenten: { y: { file: 'y.pdf' }, x: { file: 'x.pdf' } } },
		});
		expect(dorp.downloads.map(({ name }) => name)).toEqual(['y.pdf']);
		expect(dorp.documents.map(({ id, media: file }) => [id, file?.name])).toEqual([
			['y', 'y.pdf'],
			['x', undefined],
		]);
	});

	test('can get a note of the village: where, when and who', () => {
		const dorp = model({
			own: {
				plekken: { 'de-wilg': {} },
				aanvullingen: {
					bibliotheek: {
						organisation: 'bibliotheek',
						place: 'de-wilg',
						when: 'Elke dinsdag',
						checkedOn: '2026-11-01',
						checkedBy: 'gastvrouw',
					},
				},
			},
			shared: { organisaties: { bibliotheek: { checkedOn: '2020-01-01' } }, plekken: { stad: {} } },
		});
		const [library] = dorp.organisations;
		expect(library?.supplement?.data.when).toBe('Elke dinsdag');
		expect(library?.place?.id).toBe('de-wilg');
		expect(ids(dorp.places.find(({ id }) => id === 'de-wilg')?.residents ?? [])).toEqual(['bibliotheek']);
		expect(library?.freshness).toEqual({ state: 'fresh', on: '2026-11-01', by: 'gastvrouw' });
	});

	test('keeps its own check when the note of the village was never checked', () => {
		const dorp = model({
			own: { aanvullingen: { bibliotheek: { organisation: 'bibliotheek', when: 'Elke dinsdag' } } },
			shared: { organisaties: { bibliotheek: { checkedOn: '2020-01-01' } } },
		});
		expect(dorp.organisations[0]?.freshness).toMatchObject({ state: 'expired', on: '2020-01-01' });
	});
});

describe('What is in the archive', () => {
	test('is nowhere on the site', () => {
		const archived = Object.fromEntries(
			Object.entries(own).map(([kind, records]) => [
				kind,
				Object.fromEntries(Object.entries(records).map(([id, data]) => [id, { ...data, archived: true }])),
			]),
		) as Records;
		const dorp = model({ own: archived, shared: archived });
		for (const key of [
			'organisations',
			'places',
			'events',
			'upcoming',
			'dates',
			'pastDates',
			'news',
			'notices',
			'pages',
			'documents',
		] as const)
			expect(dorp[key], key).toEqual([]);
	});

	test('is gathered under no kind', () => {
		const gathered = gather(village({ own: { plekken: { a: { archived: true }, b: {} } } }));
		expect(ids(gathered.of('plekken'))).toEqual(['b']);
	});
});

describe('A part that is off', () => {
	const all: Records = { ...own, paginas: { welkom: {} } };
	test.each([
		['agenda', ['events', 'upcoming', 'dates', 'pastDates', 'ongoing', 'dayMarks']],
		['nieuws', ['news', 'notices']],
		['organisaties', ['organisations']],
		['plekken', ['places']],
		['vacatures', ['vacancies', 'vacancyRecords']],
		['kennisbank', ['articles']],
		['documenten', ['documents']],
		['paginas', ['pages']],
	] as const)('has nothing to show: %s', (off, keys) => {
		const dorp = model({ own: all, config: { profile: 'dorpsplein', modules: { [off]: false }, contacts } });
		expect(dorp.modules.has(off)).toBe(false);
		for (const key of keys) expect(dorp[key]).toEqual([]);
		const left = JSON.stringify([
			dorp.places.map(({ events, news, residents }) => [ids(events), ids(news), ids(residents)]),
			dorp.organisations.map(({ events, news, documents }) => [ids(events), ids(news), ids(documents)]),
		]);
		if (off === 'agenda') expect(left).not.toContain('quiz');
		if (off === 'nieuws') expect(left).not.toContain('licht');
		if (off === 'organisaties') expect(left).not.toContain('ijsclub');
	});

	test('leaves no link behind', () => {
		const dorp = model({ own: all, config: { modules: { plekken: false }, contacts } });
		expect(dorp.events.map(({ place }) => place)).toEqual(dorp.events.map(() => undefined));
		expect(dorp.roles.map(({ place }) => place)).toEqual([undefined, undefined]);
		expect(dorp.organisations.map(({ place }) => place)).toEqual([undefined, undefined]);
	});

	test('can be any part, and the rest still links', () => {
		for (const off of moduleNames)
			expect(() =>
				model({ own: all, config: { profile: 'dorpsplein', modules: { [off]: false }, contacts } }),
			).not.toThrow();
	});
});

describe('An event is over', () => {
	test.each([
		['with an end', '2026-11-21T09:00', '2026-11-21T09:30', '2026-11-21T10:00', true],
		['at the very minute of its end', '2026-11-21T09:00', '2026-11-21T10:00', '2026-11-21T10:00', true],
		['not a minute before its end', '2026-11-21T09:00', '2026-11-21T10:01', '2026-11-21T10:00', false],
		['not while it goes on', '2026-11-21T09:00', '2026-11-21T17:00', '2026-11-21T10:00', false],
		['without an end only when the day is over', '2026-11-21T09:00', undefined, '2026-11-21T23:59', false],
		['without an end on the next day', '2026-11-21T09:00', undefined, '2026-11-22T00:00', true],
		['all day only when the day is over', '2026-11-21', undefined, '2026-11-21T23:59', false],
		['all day on the next day', '2026-11-21', undefined, '2026-11-22T00:00', true],
		['of several days not on its last day', '2026-11-19', '2026-11-21', '2026-11-21T23:59', false],
		['of several days on the day after', '2026-11-19', '2026-11-21', '2026-11-22T00:00', true],
		['at night not before it ends', '2026-11-20T22:00', '2026-11-21T02:00', '2026-11-21T01:59', false],
		['at night after it ended', '2026-11-20T22:00', '2026-11-21T02:00', '2026-11-21T02:00', true],
		['not before it has begun', '2026-12-05T19:30', undefined, '2026-11-21T10:00', false],
	])('%s', (_, start, end, moment, expected) => {
		expect(isOver({ start, end }, moment)).toBe(expected);
		const dorp = model({ own: { agenda: { quiz: { start, end } } } }, moment);
		expect(ids(expected ? past(dorp) : dorp.upcoming)).toEqual(['quiz']);
		expect(ids(expected ? dorp.upcoming : past(dorp))).toEqual([]);
		expect(dorp.events[0]?.isPast).toBe(expected);
	});

	test('and then its place and organiser no longer name it', () => {
		const dorp = model({ own });
		expect(ids(dorp.places[0]?.events ?? [])).not.toContain('oud');
		expect(ids(past(dorp))).toEqual(['oud']);
	});

	test('and its last day is the day of its end', () => {
		const dorp = model({
			own: { agenda: { a: { start: '2026-12-05T22:00', end: '2026-12-06T02:00' }, b: { start: '2026-12-07' } } },
		});
		expect(dorp.events.map(({ lastDay }) => lastDay)).toEqual(['2026-12-06', '2026-12-07']);
	});
});

describe('In order stand', () => {
	test('events: the soonest first, what is over with the latest first', () => {
		const dorp = model({
			own: {
				agenda: {
					z: { start: '2026-12-01' },
					a: { start: '2026-12-01' },
					laat: { start: '2026-12-01T20:00' },
					vroeg: { start: '2026-11-30' },
					gisteren: { start: '2026-11-20' },
					eerder: { start: '2026-11-01' },
				},
			},
		});
		expect(ids(dorp.upcoming)).toEqual(['vroeg', 'a', 'z', 'laat']);
		expect(ids(past(dorp))).toEqual(['gisteren', 'eerder']);
	});

	test('names: as in a Dutch register', () => {
		const dorp = model({
			own: {
				organisaties: {
					a: { name: 'Zang' },
					b: { name: '’t Anker' },
					c: { name: 'Éénheid' },
					d: { name: 'café' },
					e: { name: 'Buurt 10' },
					f: { name: 'Buurt 9' },
					g: { name: 'IJsclub' },
				},
			},
		});
		expect(dorp.organisations.map(({ data }) => data.name)).toEqual([
			'Buurt 9',
			'Buurt 10',
			'café',
			'Éénheid',
			'IJsclub',
			'’t Anker',
			'Zang',
		]);
	});

	test('pages: by their number, then by title', () => {
		const dorp = model({
			own: {
				paginas: { a: { title: 'B' }, b: { title: 'A' }, c: { title: 'Z', order: 1 }, d: { title: 'Y', order: 900 } },
			},
		});
		expect(ids(dorp.pages)).toEqual(['c', 'b', 'a', 'd']);
	});

	test('documents and news: the newest first', () => {
		const dorp = model({
			own: {
				documenten: { a: { date: '2025-01-01' }, b: { date: '2026-01-01' } },
				nieuws: { a: { date: '2025-01-01' }, b: { date: '2026-01-01' } },
			},
		});
		expect(ids(dorp.documents)).toEqual(['b', 'a']);
		expect(ids(dorp.news)).toEqual(['b', 'a']);
	});
});

describe('News', () => {
	test.each([
		['is shown on its day', { date: '2026-11-21' }, true],
		['waits for its day', { date: '2026-11-22' }, false],
		['stays on its last day', { date: '2026-11-01', expires: '2026-11-21' }, true],
		['is gone after its last day', { date: '2026-11-01', expires: '2026-11-20' }, false],
	])('%s', (_, data, isShown) => {
		expect(model({ own: { nieuws: { item: data } } }).news).toHaveLength(isShown ? 1 : 0);
	});

	test('that is a notice stands apart', () => {
		const dorp = model({
			own: {
				nieuws: {
					licht: {},
					dicht: { mededeling: true, expires: '2026-12-01' },
					weg: { mededeling: true, expires: '2026-11-20' },
				},
			},
		});
		expect(ids(dorp.news)).toEqual(['licht']);
		expect(ids(dorp.notices)).toEqual(['dicht']);
	});
});

describe('A role', () => {
	const role = (data: Record<string, unknown>) =>
		model({ config: { contacts: [{ id: 'a', role: 'Voorzitter', ...data }] } }).roles[0]?.isVacant;

	test.each([
		[{}, false],
		[{ vacant: true }, true],
		[{ until: '2026-11-21' }, false],
		[{ until: '2026-11-20' }, true],
		[{ until: '2028-01-01' }, false],
		[{ until: '2028-01-01', vacant: true }, true],
	])('with %j is vacant: %s', (data, expected) => expect(role(data)).toBe(expected));

	test.each([
		[
			'the one that says so',
			[
				{ id: 'a', role: 'A' },
				{ id: 'b', role: 'B', main: true },
			],
			'B',
		],
		[
			'the first when none says so',
			[
				{ id: 'a', role: 'A' },
				{ id: 'b', role: 'B' },
			],
			'A',
		],
		[
			'another when the main one is vacant',
			[
				{ id: 'a', role: 'A' },
				{ id: 'b', role: 'B', main: true, vacant: true },
			],
			'A',
		],
		[
			'the first that is filled',
			[
				{ id: 'a', role: 'A', vacant: true },
				{ id: 'b', role: 'B' },
			],
			'B',
		],
		['none when all are vacant', [{ id: 'a', role: 'A', vacant: true }], undefined],
		['none when there are none', [], undefined],
	])('to turn to first is %s', (_, list, expected) => {
		expect(model({ config: { contacts: list } }).mainRole?.data.role).toBe(expected);
	});
});

test('Now and today are told once, by the caller', () => {
	expect(model({}, '2027-03-28T02:30')).toMatchObject({ id: 'testdorp', now: '2027-03-28T02:30', today: '2027-03-28' });
});

test('Linking changes nothing of what was read', () => {
	const source = village({ own, config: { contacts } });
	const before = JSON.stringify(source.content.entries);
	model({ own, config: { contacts } });
	gather(source);
	expect(JSON.stringify(source.content.entries)).toBe(before);
});
