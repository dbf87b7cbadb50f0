import { describe, expect, test } from 'vitest';
import { parseWith, readYaml } from '../../../src/config/index.ts';
import { calendarFixture, model, type VillageGiven } from '../villages.ts';

const weekly = { start: '2026-11-17T19:30', end: '2026-11-17T21:00', recurrence: { frequency: 'week' } };
const days = (given: VillageGiven) => model(given).dates.map(({ start }) => start);

describe('Something that repeats', () => {
	test('is one event with every time', () => {
		const dorp = model({ own: { agenda: { koor: weekly } } });
		expect(dorp.events).toHaveLength(1);
		expect(dorp.dates.slice(0, 2).map(({ start, end }) => [start, end])).toEqual([
			['2026-11-24T19:30', '2026-11-24T21:00'],
			['2026-12-01T19:30', '2026-12-01T21:00'],
		]);
		expect(dorp.pastDates.map(({ start }) => start)).toEqual(['2026-11-17T19:30']);
		expect(dorp.events[0]?.next.start).toBe('2026-11-24T19:30');
		expect(dorp.dates.at(-1)?.start).toBe('2027-12-21T19:30');
	});

	test('shows a time that is off, moved or different', () => {
		const changes = [
			{ on: '2026-11-24', state: 'afgelast', note: 'Ziek' },
			{ on: '2026-12-01', start: '2026-12-02T20:00', title: 'Koor met taart', place: 'kerk' },
			{ on: '2026-12-08', location: 'Buiten', full: true },
		];
		const dorp = model({
			own: {
				agenda: { koor: { ...weekly, place: 'wilg', recurrence: { frequency: 'week', changes } } },
				plekken: { wilg: { name: 'De Wilg' }, kerk: { name: 'De Kerk', kind: 'kerk' } },
			},
		});
		const shown = dorp.dates
			.slice(0, 3)
			.map(({ start, end, original, title, state, stateNote, isFull, place, location }) => ({
				start,
				end,
				original: original.slice(0, 10),
				title,
				state,
				stateNote,
				isFull,
				where: place?.id ?? location,
			}));
		expect(shown).toEqual([
			{
				start: '2026-11-24T19:30',
				end: '2026-11-24T21:00',
				original: '2026-11-24',
				title: 'Pubquiz',
				state: 'afgelast',
				stateNote: 'Ziek',
				isFull: false,
				where: 'wilg',
			},
			{
				start: '2026-12-02T20:00',
				end: '2026-12-02T21:30',
				original: '2026-12-01',
				title: 'Koor met taart',
				state: 'verplaatst',
				stateNote: undefined,
				isFull: false,
				where: 'kerk',
			},
			{
				start: '2026-12-08T19:30',
				end: '2026-12-08T21:00',
				original: '2026-12-08',
				title: 'Pubquiz',
				state: 'definitief',
				stateNote: undefined,
				isFull: true,
				where: 'Buiten',
			},
		]);
	});

	test('that is off altogether is off each time', () => {
		const dorp = model({ own: { agenda: { koor: { ...weekly, state: 'afgelast' } } } });
		expect(new Set(dorp.dates.map(({ state }) => state))).toEqual(new Set(['afgelast']));
	});

	test('stands at its place and organiser once, by its next time', () => {
		const dorp = model({
			own: {
				agenda: { koor: { ...weekly, place: 'wilg' }, quiz: { start: '2026-11-22T20:00', place: 'wilg' } },
				plekken: { wilg: {} },
			},
		});
		expect(dorp.places[0]?.events.map(({ id }) => id)).toEqual(['quiz', 'koor']);
	});

	test('is over when its last time is', () => {
		const recurrence = { frequency: 'week', until: '2026-11-20' };
		const dorp = model({ own: { agenda: { koor: { ...weekly, recurrence } } } });
		expect([dorp.upcoming, dorp.dates]).toEqual([[], []]);
		expect(dorp.events[0]).toMatchObject({ isPast: true, lastDay: '2026-11-17' });
	});
});

test('What goes on for weeks stands apart from the days', () => {
	const agenda = {
		tentoonstelling: { start: '2026-11-14', end: '2027-01-24' },
		weekend: { start: '2026-12-04', end: '2026-12-06' },
		kort: { start: '2026-11-20', end: '2026-11-23', ongoing: true },
	};
	const dorp = model({ own: { agenda } });
	expect(dorp.ongoing.map(({ id }) => id)).toEqual(['tentoonstelling', 'kort']);
	expect(dorp.dates.map(({ event }) => event.id)).toEqual(['weekend']);
});

describe('A calendar of somebody else', () => {
	const training = {
		id: 'training-1a2b3c',
		uid: 'x@club',
		title: 'Training',
		start: '2026-11-24T18:00',
		end: '2026-11-24T19:00',
		rule: 'FREQ=WEEKLY;BYDAY=TU',
		until: '2026-12-08',
		summary: 'Voor kinderen. [klik](javascript:alert(1)) <b>nu</b>',
		location: 'Sporthal',
	};
	const kept = calendarFixture({ name: 'Agenda van de club', themes: ['sport'] }, [training]);
	const named = { synced: { calendars: [kept] } };

	test('brings its events, with where they come from', () => {
		const dorp = model(named);
		expect(dorp.dates.map(({ start, title }) => `${start} ${title}`)).toEqual([
			'2026-11-24T18:00 Training',
			'2026-12-01T18:00 Training',
			'2026-12-08T18:00 Training',
		]);
		expect(dorp.events[0]).toMatchObject({
			id: 'training-1a2b3c',
			uid: 'x@club',
			calendar: { name: 'Agenda van de club', retrievedOn: '2026-11-20' },
			data: { location: 'Sporthal', themes: ['sport'], source: { name: 'Agenda van de club' } },
		});
	});

	test('is added to in a small file, and what is not wanted stays away', () => {
		const own = (data: Record<string, unknown>) => ({
			...named,
			own: {
				overgenomen: { training: { event: 'training-1a2b3c', ...data } },
				plekken: { hal: { name: 'De Hal', kind: 'sport' } },
			},
		});
		const dorp = model(own({ place: 'hal', cost: 'gratis', accessible: true, body: 'Neem schaatsen mee.' }));
		expect(dorp.events[0]).toMatchObject({
			place: { id: 'hal' },
			body: 'Neem schaatsen mee.',
			file: 'content/testdorp/overgenomen/training.md',
			data: { cost: 'gratis', accessible: true, location: undefined, title: 'Training' },
		});
		expect(days(own({ hide: true }))).toEqual([]);
	});

	test('is at the place that it names, with what it says of it', () => {
		const given = {
			synced: { calendars: [calendarFixture({}, [{ ...training, location: 'sporthal De Kuil, veld 2' }])] },
		};
		const own = { plekken: { hal: { name: 'Sporthal De Kuil', kind: 'sport' } } };
		const [event] = model({ ...given, own }).events;
		expect([event?.place?.id, event?.data.location]).toEqual(['hal', 'veld 2']);
		expect(model(given).events[0]?.place).toBeUndefined();
	});

	test('is text and nothing else, however long', () => {
		const long = { ...training, summary: `${'Een zin. '.repeat(50)}<script>alert(1)</script> *vet*` };
		const [event] = model({ synced: { calendars: [calendarFixture({}, [long])] } }).events;
		const parts = { ...training, summary: 'Voor kinderen.\n\n- Schaatsen\n- Muts' };
		const [listed] = model({ synced: { calendars: [calendarFixture({}, [parts])] } }).events;
		expect([listed?.data.summary, listed?.body]).toEqual(['Voor kinderen.', '\\- Schaatsen\\\n\\- Muts']);
		expect(event?.data.summary.length).toBeLessThanOrEqual(320);
		expect(event?.body).toContain('\\<script\\>alert\\(1\\)\\<\\/script\\> \\*vet\\*');
	});

	test('does not repeat what an editor wrote, nor what another calendar has', () => {
		const twice = { calendars: [kept, calendarFixture({ name: 'Nog een' }, [{ ...training, id: 'nog-een-123456' }])] };
		expect(model({ synced: twice }).events).toHaveLength(1);
		const own = { agenda: { training: { title: 'Training!', start: '2026-11-24T18:00' } } };
		expect(model({ ...named, own }).events.map(({ id }) => id)).toEqual(['training']);
	});

	test('with a rule that is none shows its first time', () => {
		const broken = { ...training, rule: 'FREQ=SOMS' };
		expect(days({ synced: { calendars: [calendarFixture({}, [broken])] } })).toEqual(['2026-11-24T18:00']);
	});

	test('of days is no list of events but words beside days', () => {
		const waste = { ...training, title: 'Restafval', start: '2026-11-24', end: undefined };
		const dorp = model({
			config: { holidays: ['feestdagen'] },
			synced: { calendars: [calendarFixture({ as: 'dagen' }, [waste])] },
		});
		expect(dorp.events).toEqual([]);
		expect(dorp.dayMarks.slice(0, 4).map(({ day, text }) => `${day} ${text}`)).toEqual([
			'2026-11-24 Restafval',
			'2026-12-01 Restafval',
			'2026-12-08 Restafval',
			'2026-12-25 Eerste Kerstdag',
		]);
	});
});

test('News of others is shown for two months, with who wrote it', () => {
	const item = (id: string, date: string) => ({ id, guid: id, title: id, date, url: `https://a.example/${id}` });
	const feed = {
		id: 'gemeente',
		file: 'villages/testdorp/sync/nieuws-gemeente.yaml',
		source: { name: 'Gemeente', url: 'https://a.example/feed.xml', off: false },
		organisation: undefined,
		stored: {
			name: 'Gemeente',
			source: 'https://a.example/feed.xml',
			retrievedOn: '2026-11-20',
			items: [item('oud', '2026-09-01'), item('weg', '2026-11-02'), item('nieuw', '2026-11-20')],
		},
	};
	expect(model({ synced: { feeds: [feed] } }).outsideNews.map(({ title, from }) => [title, from])).toEqual([
		['nieuw', 'Gemeente'],
		['weg', 'Gemeente'],
	]);
});

test('A stored calendar that was changed by hand is told where it is wrong', async () => {
	const { storedCalendarSchema } = await import('../../../src/schema/index.ts');
	const text = 'name: X\nsource: y\nretrievedOn: 2026-11-20\nevents:\n  - {id: a, uid: b, title: c, start: gisteren}\n';
	const place = { file: 'villages/testdorp/sync/agenda-x.yaml' };
	expect(parseWith(storedCalendarSchema, readYaml(text, place), place).problems).toMatchObject([
		{ name: 'date-wrong', line: 5, field: 'events.0.start' },
	]);
});
