import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type EventNode, occurrencesOf, type VillageModel } from '../../../src/domain/index.ts';
import { calendarIcs, eventIcs, followedCalendars } from '../../../src/outputs/icalendar.ts';
import { endAsRead, inOrder, type ReadTime, readByIcalJs, readByNodeIcal } from '../calendars.ts';
import { model, type Records } from '../villages.ts';

const absolute = (page: string) => `https://testdorp.example/${page ? `${page}/` : ''}`;
const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappijvergadering';

const own: Records = {
	organisaties: { club: { name: 'IJsclub, de "Schaats"; Testdorp' }, stil: { name: 'Stille club' } },
	plekken: {
		wilg: {
			point: '52.5, 6.1',
			address: { streetAddress: 'Kerkweg 12', postalCode: '7955 AB', addressLocality: 'Testdorp' },
		},
		elders: { name: 'De Brug', kind: 'kerk' },
	},
	agenda: {
		gewoon: {
			end: '2026-12-05T22:00',
			place: 'wilg',
			room: 'Grote zaal',
			organiser: 'club',
			themes: ['cultuur', 'sport'],
		},
		'zonder-einde': { start: '2026-12-06T10:00' },
		'hele-dag': { start: '2026-12-07', location: 'Bij de brug' },
		'meer-dagen': { start: '2026-12-08', end: '2026-12-10' },
		'tot-een-dag': { start: '2026-12-08T09:00', end: '2026-12-10' },
		'na-middernacht': { start: '2026-12-31T22:00', end: '2027-01-01T02:30' },
		'begin-is-einde': { start: '2026-12-11T10:00', end: '2026-12-11T10:00' },
		afgelast: { start: '2026-12-12T20:00', state: 'afgelast', stateNote: 'Te veel wind' },
		verplaatst: { start: '2026-12-13T20:00', state: 'verplaatst', previousStart: '2026-12-01T20:00' },
		voorlopig: { start: '2026-12-14T20:00', state: 'voorlopig' },
		tekens: {
			start: '2026-12-15T20:00',
			title: `Soep, brood; en \\ meer 😀 ${longWord}`,
			summary: `Kom, eet; praat \\n.\nNeem mee: "lepel" 👩‍👩‍👧‍👦 ${longWord} ${longWord} é€ĳ`,
			cost: '€ 2,50; kind € 1',
			signUp: { required: true, phone: '0599 12 34 56', note: 'Zeg, wat u niet eet', until: '2026-12-12' },
		},
		wekelijks: {
			title: 'Koffie',
			start: '2026-10-20T10:00',
			end: '2026-10-20T12:00',
			recurrence: {
				frequency: 'week',
				days: ['tuesday', 'thursday'],
				except: ['2026-11-24', '2026-10-20'],
				exceptMonths: ['juli'],
				notOnPublicHolidays: true,
				changes: [
					{ on: '2026-12-01', state: 'afgelast', note: 'De zaal is bezet' },
					{ on: '2026-12-03', start: '2026-12-04T14:00' },
					{ on: '2026-12-08', title: 'Kerstkoffie', place: 'elders', state: 'voorlopig' },
					{ on: '2026-12-10', location: 'In de tuin', full: true, end: '2026-12-10T16:00' },
				],
			},
		},
		'begin-past-niet': {
			title: 'Bingo',
			start: '2026-11-23T19:30',
			recurrence: {
				frequency: 'maand',
				days: ['thursday'],
				ordinals: ['derde'],
				until: '2027-09-30',
				dates: ['2026-11-24', '2027-12-01T20:00'],
			},
		},
		'losse-data': {
			start: '2026-12-02T09:00',
			end: '2026-12-02T10:00',
			recurrence: {
				frequency: 'losse data',
				dates: ['2026-12-09', '2027-01-20T13:00'],
				changes: [{ on: '2026-12-09', start: '2026-12-10T11:00' }],
			},
		},
		'elk-jaar': { start: '2027-03-31', end: '2027-04-01', recurrence: { frequency: 'jaar' } },
		'tien-keer': {
			start: '2026-11-25T20:00',
			recurrence: { frequency: 'week', interval: 2, count: 10, notInSchoolHolidays: true },
		},
		// Begins on the evening that the clock goes back, and later on the one that it goes forward.
		nachtploeg: {
			start: '2026-10-24T22:00',
			end: '2026-10-25T06:00',
			recurrence: { frequency: 'week', interval: 11, until: '2028-12-31' },
		},
		'elke-zaterdag': {
			start: '2026-10-17T22:00',
			end: '2026-10-18T04:00',
			recurrence: { frequency: 'week', until: '2027-12-01' },
		},
		'hele-dag-elke-week': {
			start: '2026-10-05',
			recurrence: {
				frequency: 'week',
				except: ['2026-10-26'],
				until: '2027-06-30',
				changes: [{ on: '2026-12-07', start: '2026-12-08' }],
			},
		},
	},
};
const schoolHolidays = {
	region: 'noord' as const,
	knownUntil: '2027-08-01',
	holidays: [{ name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03', regions: [] }],
};
const dorp = model({
	own,
	agreements: { schoolHolidays },
});

const twoYears = '2028-11-30';

/** What the domain says of an event, as a reader of calendars would tell it. */
function told(event: EventNode, horizon: string): ReadTime[] {
	const prefix = {
		definitief: '',
		voorlopig: 'Onder voorbehoud: ',
		afgelast: 'AFGELAST: ',
		verplaatst: 'Verplaatst: ',
	};
	const known = new Map(event.dates.map((date) => [date.original, date]));
	return occurrencesOf(event.data, event.repetition, horizon, Number.POSITIVE_INFINITY)
		.map(({ start, end, original }): ReadTime => {
			const { state, title } = known.get(original) ?? { state: event.data.state, title: event.data.title };
			const status = {
				definitief: 'CONFIRMED',
				verplaatst: 'CONFIRMED',
				voorlopig: 'TENTATIVE',
				afgelast: 'CANCELLED',
			}[state];
			return { start, end: endAsRead({ start, end }), title: prefix[state] + title, status };
		})
		.sort(inOrder);
}

const at = (village: VillageModel, id: string): EventNode => {
	const found = village.events.find((event) => event.id === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
};
const ids = Object.keys(own.agenda ?? {}).sort();
const file = (id: string, village = dorp) => eventIcs(village, at(village, id), absolute);
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');
const all = followedCalendars(dorp);
const everything: [string, string][] = [
	...ids.map((id): [string, string] => [id, file(id)]),
	...all.map((calendar): [string, string] => [calendar.path, calendarIcs(dorp, calendar, absolute)]),
];

describe.each(everything)('The calendar file of %s', (_, ics) => {
	test('ends every line with CRLF, and no line is longer than 75 bytes', () => {
		expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
		const lines = ics.split('\r\n');
		for (const line of lines) {
			expect(line).not.toMatch(/[\r\n]/);
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line).not.toContain('\uFFFD');
		}
	});

	test('has no holes, and says what each program needs', () => {
		expect(ics).not.toMatch(/undefined|null|NaN|\[object/);
		const lines = unfolded(ics);
		for (const needed of ['VERSION:2.0', 'PRODID:-//Dorpsplein//Agenda//NL', 'TZID:Europe/Amsterdam'])
			expect(lines).toContain(needed);
		const count = (name: string) => lines.filter((line) => line.startsWith(name)).length;
		const events = count('BEGIN:VEVENT');
		for (const name of ['UID:', 'DTSTAMP:20261121T090000Z', 'SEQUENCE:', 'STATUS:', 'SUMMARY:', 'DESCRIPTION:', 'URL:'])
			expect(count(name), name).toBe(events);
	});

	test('names every time once: no two events with one UID and one RECURRENCE-ID', () => {
		const calendar = new ICAL.Component(ICAL.parse(ics));
		const keys = calendar
			.getAllSubcomponents('vevent')
			.map((event) => `${event.getFirstPropertyValue('uid')} ${event.getFirstPropertyValue('recurrence-id') ?? ''}`);
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe.each(ids)('Who puts %s into a calendar', (id) => {
	const event = at(dorp, id);

	test('gets the times of the site, as ical.js reads them', () =>
		expect(readByIcalJs(file(id), twoYears)).toEqual(told(event, twoYears)));

	test('gets the times of the site, as node-ical reads them', () =>
		expect(readByNodeIcal(file(id), twoYears)).toEqual(told(event, twoYears)));
});

test('Who follows the whole village gets all of its times', () => {
	const [village] = all;
	const wanted = dorp.events.flatMap((event) => told(event, twoYears)).sort(inOrder);
	const ics = village ? calendarIcs(dorp, village, absolute) : '';
	expect(readByIcalJs(ics, twoYears)).toEqual(wanted);
	expect(readByNodeIcal(ics, twoYears)).toEqual(wanted);
	expect(wanted.length).toBeGreaterThan(300);
});

describe('What stands in an event', () => {
	const value = (id: string, name: string) => {
		const [event] = new ICAL.Component(ICAL.parse(file(id))).getAllSubcomponents('vevent');
		return event?.getFirstPropertyValue(name);
	};

	test('is read back as it was written, whatever signs are in it', () => {
		expect(value('tekens', 'summary')).toBe(at(dorp, 'tekens').data.title);
		expect(value('tekens', 'description')).toBe(
			[
				at(dorp, 'tekens').data.summary,
				'Kosten: € 2,50; kind € 1',
				'Aanmelden is nodig. Aanmelden kan tot en met 12 december 2026. Zeg, wat u niet eet',
				'0599 12 34 56',
				'Lees meer: https://testdorp.example/agenda/tekens/',
			].join('\n'),
		);
	});

	test('tells where it is, and what it is about', () => {
		expect(value('gewoon', 'location')).toBe('Grote zaal, De Wilg, Kerkweg 12, 7955 AB Testdorp');
		expect(value('gewoon', 'geo')).toEqual([52.5, 6.1]);
		expect(unfolded(file('gewoon'))).toContain('CATEGORIES:Cultuur en recreatie,Sport');
		expect(value('hele-dag', 'location')).toBe('Bij de brug');
		expect(value('zonder-einde', 'location')).toBeNull();
		const elsewhere = unfolded(file('wekelijks')).filter((line) => line.startsWith('LOCATION'));
		expect(elsewhere).toEqual(['LOCATION:De Brug', 'LOCATION:In de tuin']);
	});

	test('tells why it does not go on', () => {
		expect(value('afgelast', 'description')).toContain('Gaat niet door: Te veel wind\n');
		expect(file('wekelijks')).toContain('De zaal is bezet');
	});

	test('has a UID that stays the same, and a number that never falls from one build to a later one', () => {
		const quiz = (data: Record<string, unknown>, now?: string) => {
			const village = model({ own: { agenda: { quiz: data } } }, now);
			const events = new ICAL.Component(ICAL.parse(file('quiz', village))).getAllSubcomponents('vevent');
			return events.map((event) => [event.getFirstPropertyValue('uid'), event.getFirstPropertyValue('sequence')]);
		};
		const uid = 'quiz@testdorp.dorpsplein';
		expect(quiz({ state: 'voorlopig' })).toEqual([[uid, 324]]);
		expect(quiz({ state: 'definitief' }, '2026-11-22T10:00')).toEqual([[uid, 325]]);
		expect(quiz({ start: '2027-01-09T20:00' }, '2026-12-31T10:00')).toEqual([[uid, 364]]);
		const changes = [{ on: '2026-12-12', title: 'Kerstquiz' }];
		expect(quiz({ recurrence: { frequency: 'week', changes } })).toEqual([
			[uid, 324],
			[uid, 324],
		]);
		// A build for a day before the count began.
		expect(quiz({}, '2025-06-01T10:00')).toEqual([[uid, 0]]);
	});

	test('tells nothing that stands in no calendar', () => {
		const village = model({
			own: { agenda: { quiz: { source: { name: 'GEHEIM' }, body: 'GEHEIM', photo: undefined } } },
		});
		expect(file('quiz', village)).not.toContain('GEHEIM');
	});
});

describe('A rule', () => {
	test('begins with the first time that happens, and ends in UTC or on a day', () => {
		expect(unfolded(file('wekelijks'))).toContain('DTSTART;TZID=Europe/Amsterdam:20261022T100000');
		expect(unfolded(file('begin-past-niet'))).toEqual(
			expect.arrayContaining([
				'DTSTART;TZID=Europe/Amsterdam:20261217T193000',
				'RRULE:FREQ=MONTHLY;BYDAY=3TH;UNTIL=20270930T215900Z',
			]),
		);
		expect(unfolded(file('hele-dag-elke-week'))).toEqual(
			expect.arrayContaining(['RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630', 'EXDATE;VALUE=DATE:20261026']),
		);
		expect(unfolded(file('wekelijks'))).toContain('EXDATE;TZID=Europe/Amsterdam:20261124T100000');
	});

	describe('of which holidays or months are left out', () => {
		const ruleIn = (recurrence: Record<string, unknown>, start = '2026-11-27T10:00') => {
			const village = model({ own: { agenda: { quiz: { start, recurrence } } }, agreements: { schoolHolidays } });
			return unfolded(file('quiz', village)).find((line) => line.startsWith('RRULE:FREQ=WEEKLY'));
		};

		test('ends where these are known no further', () => {
			expect(ruleIn({ frequency: 'week', notOnPublicHolidays: true })).toContain(';UNTIL=20290121T225900Z');
			expect(ruleIn({ frequency: 'week', notInSchoolHolidays: true })).toContain(';UNTIL=20290121T225900Z');
			expect(ruleIn({ frequency: 'week', exceptMonths: ['juli'] })).toMatch(/;UNTIL=2029\d{4}T225900Z/);
		});

		test('ends at its own end when that comes first, and goes on when nothing is left out', () => {
			expect(ruleIn({ frequency: 'week', notOnPublicHolidays: true, until: '2028-01-01' })).toContain(
				';UNTIL=20280101T225900Z',
			);
			expect(ruleIn({ frequency: 'week', notOnPublicHolidays: true, until: '2035-01-01' })).toContain(
				';UNTIL=20290121T225900Z',
			);
			expect(ruleIn({ frequency: 'week', except: ['2026-12-04'] })).not.toContain('UNTIL');
		});

		test('has none of them for as long as it goes on', () => {
			const recurrence = { frequency: 'week', days: ['monday', 'thursday'], notOnPublicHolidays: true };
			const village = model({ own: { agenda: { quiz: { recurrence } } } });
			const far = readByIcalJs(file('quiz', village), '2040-01-01').map(({ start }) => start.slice(0, 10));
			expect(far.at(-1)).toBe('2029-01-18');
			// Easter Monday and Ascension Day of 2028, and a Monday that is New Year’s Day.
			for (const day of ['2028-04-17', '2028-05-25', '2029-01-01']) expect(far).not.toContain(day);
			const months = model({
				own: { agenda: { quiz: { recurrence: { frequency: 'week', exceptMonths: ['juli'] } } } },
			});
			const all = readByIcalJs(file('quiz', months), '2040-01-01').map(({ start }) => start.slice(0, 7));
			expect(all.filter((month) => month.endsWith('-07'))).toEqual([]);
		});
	});

	test('uses no RDATE: Outlook refuses it, and Google leaves it out after the end of a rule', () => {
		for (const [name, ics] of everything) expect(ics, name).not.toContain('RDATE');
		expect(unfolded(file('begin-past-niet')).filter((line) => line.startsWith('UID'))).toEqual([
			'UID:begin-past-niet@testdorp.dorpsplein',
			'UID:202611241930-begin-past-niet@testdorp.dorpsplein',
			'UID:202712012000-begin-past-niet@testdorp.dorpsplein',
		]);
	});
});

describe('An event out of the calendar of somebody else', () => {
	const taken = (event: Record<string, unknown>) =>
		model({
			synced: {
				calendars: [
					{
						id: 'club',
						file: 'villages/testdorp/sync/agenda-club.yaml',
						organisation: undefined,
						source: {
							name: 'Club',
							url: undefined,
							file: undefined,
							as: 'activiteiten',
							place: undefined,
							themes: [],
							targetGroups: [],
							credit: undefined,
							off: false,
						},
						stored: {
							name: 'Club',
							source: 'https://club.example/agenda.ics',
							retrievedOn: '2026-11-20',
							events: [
								{
									id: 'training-1',
									uid: 'abc@club.example',
									title: 'Training',
									start: '2026-11-03T20:00',
									end: undefined,
									location: undefined,
									summary: undefined,
									url: undefined,
									state: 'definitief',
									rule: undefined,
									until: undefined,
									dates: [],
									except: [],
									changes: [],
									...event,
								},
							],
						},
					} as unknown as VillageSourceCalendar,
				],
			},
		});
	type VillageSourceCalendar = NonNullable<NonNullable<Parameters<typeof model>[0]>['synced']>['calendars'] extends
		| (infer Item)[]
		| undefined
		? Item
		: never;

	test.each([
		[
			'a number of times, the first of which are left out',
			{ rule: 'FREQ=WEEKLY;COUNT=6', except: ['2026-11-03', '2026-11-10T20:00'] },
		],
		['a number of times without exceptions', { rule: 'FREQ=DAILY;INTERVAL=3;COUNT=40' }],
		['a number of times that began years ago', { start: '2016-11-03T20:00', rule: 'FREQ=DAILY;COUNT=3700' }],
		[
			'months left out of a number of times',
			{ rule: 'FREQ=WEEKLY;BYMONTH=1,2,3,10,11,12;COUNT=500', except: ['2026-12-08'], until: '2028-11-30' },
		],
		['a number and an end, the end first', { rule: 'FREQ=WEEKLY;COUNT=30', until: '2026-12-15T20:00' }],
		['a number and an end, the number first', { rule: 'FREQ=WEEKLY;COUNT=3', until: '2027-12-15' }],
		[
			'a whole day that is left out of a rule with times',
			{ rule: 'FREQ=WEEKLY', except: ['2026-12-08'], until: '2027-03-01' },
		],
		['whole days', { start: '2026-11-03', rule: 'FREQ=MONTHLY;BYDAY=-1TU;BYMONTH=11,12,1', until: '2027-12-31' }],
		[
			'the last working day',
			{ start: '2026-10-30T17:00', rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=12' },
		],
		[
			'a changed time, named by its moment',
			{ rule: 'FREQ=WEEKLY;COUNT=9', changes: [{ on: '2026-12-01T20:00', state: 'afgelast' }] },
		],
		['a rule that is none', { rule: 'FREQ=SOMS' }],
		['loose dates', { dates: ['2026-11-03T20:00', '2026-12-24T19:00'] }],
	])('keeps its UID and its times with %s', (_, event) => {
		const village = taken(event);
		const [node] = village.events;
		if (!node) throw new Error('not taken');
		const ics = eventIcs(village, node, absolute);
		expect(ics).toContain('abc@club.example');
		const wanted =
			'rule' in event && event.rule === 'FREQ=SOMS'
				? [{ start: '2026-11-03T20:00', end: undefined, title: 'Training', status: 'CONFIRMED' }]
				: told(node, twoYears);
		expect(readByIcalJs(ics, twoYears)).toEqual(wanted);
		expect(readByNodeIcal(ics, twoYears)).toEqual(wanted);
	});

	test('says where it comes from when nothing else is said of it', () => {
		const village = taken({});
		const [node] = village.events;
		expect(node && eventIcs(village, node, absolute)).toContain('DESCRIPTION:Uit: Club.\\nLees meer:');
	});
});

describe('The calendars of a village that people can follow', () => {
	test('are the whole, and those of the themes, organisations and places that have or had events', () => {
		expect(all.map(({ kind, path: name, isLive }) => [kind, name, isLive])).toEqual([
			['village', 'agenda.ics', true],
			['theme', 'agenda/thema/cultuur.ics', true],
			['theme', 'agenda/thema/sport.ics', true],
			['organisation', 'organisaties/club.ics', true],
			['place', 'plekken/wilg.ics', true],
		]);
	});

	test('say what they are called, that they are published, and how often to look again', () => {
		const club = all.find(({ kind }) => kind === 'organisation');
		const lines = unfolded(club ? calendarIcs(dorp, club, absolute) : '');
		expect(lines).toEqual(
			expect.arrayContaining([
				'METHOD:PUBLISH',
				'X-WR-CALNAME:IJsclub\\, de "Schaats"\\; Testdorp (agenda Testdorp)',
				'X-WR-TIMEZONE:Europe/Amsterdam',
				'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
				'X-PUBLISHED-TTL:PT12H',
				'TRANSP:TRANSPARENT',
			]),
		);
		expect(file('gewoon')).not.toMatch(/METHOD|X-WR|REFRESH|TRANSP/);
	});

	test('keep what was there lately, and leave out what was over for more than a month or was put away', () => {
		const village = model({
			own: {
				organisaties: { club: {} },
				agenda: {
					lang: { start: '2026-10-20T10:00', organiser: 'club' },
					kort: { start: '2026-10-21T10:00' },
					bezig: { start: '2025-01-07T10:00', recurrence: { frequency: 'week' } },
					weg: { start: '2026-12-01', archived: true, archivedReason: 'Gestopt' },
				},
			},
		});
		const [whole, club] = followedCalendars(village);
		expect(whole?.events.map(({ id }) => id)).toEqual(['bezig', 'kort']);
		expect(club).toMatchObject({ path: 'organisaties/club.ics', isLive: false, events: [] });
		expect(club && readByIcalJs(calendarIcs(village, club, absolute), twoYears)).toEqual([]);
	});

	test('are there for a village without events, and not for one without an agenda', () => {
		expect(followedCalendars(model()).map(({ path: name }) => name)).toEqual(['agenda.ics']);
		const modules = { agenda: false };
		expect(followedCalendars(model({ config: { modules }, own: { agenda: { quiz: {} } } }))).toEqual([]);
	});
});

describe('The file of one event', () => {
	const properties = ['METHOD:PUBLISH', 'X-WR-TIMEZONE:Europe/Amsterdam', 'REFRESH-INTERVAL;VALUE=DURATION:PT12H'];

	test.each(['wekelijks', 'losse-data', 'tien-keer'])(
		'that is on more than once (%s) is a calendar to follow',
		(id) => {
			const lines = unfolded(file(id));
			const title = at(dorp, id).data.title;
			expect(lines).toEqual(
				expect.arrayContaining([
					...properties,
					`NAME:${title} (agenda Testdorp)`,
					`X-WR-CALNAME:${title} (agenda Testdorp)`,
				]),
			);
			// Who goes there is busy.
			expect(file(id)).not.toContain('TRANSP');
		},
	);

	test('stays as it was when the event is over, so that who follows it loses nothing', () => {
		const recurrence = { frequency: 'week', until: '2026-12-29' };
		const given = { own: { agenda: { koor: { start: '2026-12-01T20:00', recurrence }, quiz: {} } } };
		const before = model(given);
		const after = model(given, '2028-03-01T10:00');
		for (const id of ['koor', 'quiz']) {
			expect(at(after, id).isPast).toBe(true);
			expect(readByIcalJs(file(id, after), twoYears)).toEqual(readByIcalJs(file(id, before), twoYears));
		}
		expect(unfolded(file('koor', after))).toEqual(expect.arrayContaining(properties));
	});
});

test('The zone is the one that the tz database has', () => {
	const seasons = (text: string) =>
		new ICAL.Component(ICAL.parse(text))
			.getAllSubcomponents()
			.map((season) => season.toString().split('\r\n').sort())
			.sort();
	const zone = /BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE/.exec(file('gewoon'))?.[0] ?? '';
	expect(seasons(zone)).toEqual(seasons(getVtimezoneComponent('Europe/Amsterdam') ?? ''));
});

test('The same village gives the same bytes, in any time zone', () => {
	const script = `
		import { model } from './tests/unit/villages.ts';
		import { calendarIcs, followedCalendars } from './src/outputs/icalendar.ts';
		const village = model(JSON.parse(process.env.GIVEN));
		for (const calendar of followedCalendars(village)) process.stdout.write(calendarIcs(village, calendar, (page) => 'https://testdorp.example/' + page + '/'));
	`;
	const inZone = (TZ: string) =>
		execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
			cwd: path.resolve(import.meta.dirname, '../../..'),
			env: { ...process.env, TZ, GIVEN: JSON.stringify({ own }) },
			encoding: 'utf8',
		});
	const first = inZone('UTC');
	expect(first.length).toBeGreaterThan(5000);
	expect(inZone('UTC')).toBe(first);
	expect(inZone('Europe/Amsterdam')).toBe(first);
	expect(inZone('America/New_York')).toBe(first);
});
