import { describe, expect, test } from 'vitest';
import { eventsFromIcs } from '../../../src/sync/index.ts';
import { calendarOf, eventsOf, problemsOf, readFixture, timesOf, today } from './calendars.ts';

const byTitle = (name: string, title: string) => readFixture(name).events.find((event) => event.title === title);

describe('What clubs keep in Google', () => {
	test('arrives on the Dutch clock, with what is private left out', () => {
		const { events, problems } = readFixture('google.ics');
		expect(problems).toEqual([]);
		expect(events.map(({ title, start, end, state }) => [title, start, end, state])).toEqual([
			['Droogtraining', '2026-10-06T19:30', '2026-10-06T21:30', 'definitief'],
			['Pubquiz', '2026-12-05T19:30', '2026-12-05T22:00', 'definitief'],
			['Schaatsweekend', '2027-01-16', '2027-01-17', 'voorlopig'],
		]);
	});

	test('keeps nobody: no organiser, guest, reminder or meeting', () => {
		const kept = JSON.stringify(readFixture('google.ics').events);
		expect(kept).not.toMatch(/bestuur|kassier|mailto|Herinnering|meet\.example|Pincode/i);
	});

	test('has its text without marks, and its place on one line', () => {
		const quiz = byTitle('google.ics', 'Pubquiz');
		expect(quiz?.summary).toBe('Kom met je team.\n- Inschrijven aan de bar\n- Kosten € 5');
		expect(quiz?.location).toBe('Dorpshuis De Wilg, Kerkweg 12, 7955 AB Oosterwilg');
	});

	test('repeats with what differs: one time elsewhere, one cancelled, one left out', () => {
		const training = byTitle('google.ics', 'Droogtraining');
		expect(training).toMatchObject({
			rule: 'FREQ=WEEKLY;BYDAY=TU',
			until: '2027-04-27T23:59',
			except: ['2026-12-29T19:30'],
			changes: [
				{ on: '2026-12-01T19:30', start: '2026-12-02T20:00', location: 'Sporthal' },
				{ on: '2026-12-15T19:30', state: 'afgelast' },
			],
		});
		const times = timesOf(training);
		expect(times).toContain('2026-12-02T20:00 – 2026-12-02T22:00');
		expect(times).toContain('2027-03-30T19:30 – 2027-03-30T21:30');
		expect(times.join()).not.toContain('2026-12-29');
		expect(times.at(-1)).toBe('2027-04-27T19:30 – 2027-04-27T21:30');
	});
});

describe('What clubs keep elsewhere', () => {
	test('Outlook: zones with Windows names, and with names of their own', () => {
		const { events, problems } = readFixture('outlook.ics');
		expect(problems).toEqual([]);
		expect(events.map(({ title, start, end }) => [title, start, end])).toEqual([
			['Repetitie', '2026-09-03T20:00', '2026-09-03T22:00'],
			['Kerstconcert', '2026-12-19T19:30', '2026-12-19T21:30'],
			['Oud ijzer ophalen', '2027-03-20', undefined],
		]);
		expect(timesOf(events[0]).at(-1)).toBe('2027-06-03T20:00 – 2027-06-03T22:00');
		expect(events[1]?.summary).toBe('Met het koor.\n\nToegang vrij & koffie na');
	});

	test('iCloud: a number of times, a duration and an empty address', () => {
		const [weeding, plants] = readFixture('icloud.ics').events;
		expect(weeding).toMatchObject({ rule: 'FREQ=WEEKLY;COUNT=4;INTERVAL=2', url: 'https://moestuin.example/wieden' });
		expect(timesOf(weeding).map((time) => time.slice(0, 10))).toEqual([
			'2026-11-28',
			'2026-12-12',
			'2026-12-26',
			'2027-01-09',
		]);
		expect(plants).toMatchObject({ start: '2027-04-30', end: '2027-05-01' });
		expect(plants?.url).toBeUndefined();
	});

	test('the waste: days, also without VALUE=DATE and with an end on the day itself', () => {
		const { events } = readFixture('afval.ics');
		expect(events.map(({ title, start, end }) => [title, start, end])).toEqual([
			['GFT', '2026-12-04', undefined],
			['Oud papier', '2026-12-11', undefined],
			['Restafval', '2026-12-18', undefined],
		]);
	});

	test('the church: times without a zone are Dutch times', () => {
		const { events } = readFixture('kerk.ics');
		expect(events.map(({ title, start, end }) => [title, start, end])).toEqual([
			['Kerkdienst, eerste advent', '2026-11-29T09:30', '2026-11-29T10:30'],
			['Kerstmorgen', '2026-12-25T10:00', '2026-12-25T11:15'],
		]);
	});
});

describe('Times of another zone', () => {
	const start = (dtstart: string) => eventsOf(`DTSTART${dtstart}`)[0]?.start;

	test.each([
		[':20261205T183000Z', '2026-12-05T19:30'],
		[':20270605T173000Z', '2027-06-05T19:30'],
		[';TZID=Europe/London:20261205T183000', '2026-12-05T19:30'],
		[';TZID="Europe/Amsterdam":20261205T193000', '2026-12-05T19:30'],
		[';TZID=europe/amsterdam:20261205T193000', '2026-12-05T19:30'],
		[';TZID=/freeassociation.sourceforge.net/Europe/Amsterdam:20261205T193000', '2026-12-05T19:30'],
		[';TZID=/mozilla.org/20070129_1/America/Argentina/Buenos_Aires:20261205T153000', '2026-12-05T19:30'],
		[';TZID=W. Europe Standard Time:20261205T193000', '2026-12-05T19:30'],
		[';TZID=W. Europe Standard Time 1:20261205T193000', '2026-12-05T19:30'],
		[';TZID=West-Europa (standaardtijd):20261205T193000', '2026-12-05T19:30'],
		[';TZID=(UTC+01:00) Amsterdam, Berlin, Bern:20270605T193000', '2027-06-05T19:30'],
		[';TZID=tzone://Microsoft/Utc:20261205T183000', '2026-12-05T19:30'],
		[';TZID=GMT+0100:20261205T193000', '2026-12-05T19:30'],
		[';TZID=GMT+0100:20270605T193000', '2027-06-05T20:30'],
		[';TZID=Etc/GMT-1:20261205T193000', '2026-12-05T19:30'],
		[';TZID=America/New_York:20261205T193000', '2026-12-06T01:30'],
		[';VALUE=DATE:20261205', '2026-12-05'],
		[';VALUE=DATE:20261205T193000', '2026-12-05T19:30'],
		[';TZID=Europe/Amsterdam:20261205', '2026-12-05'],
	])('DTSTART%s is %s', (written, expected) => expect(start(written)).toBe(expected));

	test('a zone that nobody knows is told, because a wrong hour is worse than none', () => {
		expect(problemsOf('DTSTART;TZID=Nergens/Niks:20261205T193000')).toEqual(['calendar-zone-unknown: Koffie']);
		expect(start(';TZID=Nergens/Niks:20261205T193000')).toBeUndefined();
	});

	test('the zone that a calendar calls its own holds for times without one', () => {
		const text = calendarOf('DTSTART:20261205T183000').replace('VERSION:2.0', 'X-WR-TIMEZONE:Europe/London');
		expect(eventsFromIcs(text, { today }).events[0]?.start).toBe('2026-12-05T19:30');
	});

	test('a zone that has summer time on the same days stays a rule, on the Dutch clock', () => {
		const [event] = eventsOf('DTSTART;TZID=Europe/London:20261005T190000\nRRULE:FREQ=WEEKLY;BYDAY=MO');
		expect(event).toMatchObject({ start: '2026-10-05T20:00', rule: 'FREQ=WEEKLY;BYDAY=MO', dates: [] });
	});

	test('a rule in UTC is written out, because its hour moves with summer time', () => {
		const [event] = eventsOf(
			'DTSTART:20270315T190000Z\nDTEND:20270315T200000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20270322T190000Z',
		);
		expect(event?.rule).toBeUndefined();
		expect(timesOf(event)).toEqual(['2027-03-15T20:00 – 2027-03-15T21:00', '2027-03-29T21:00 – 2027-03-29T22:00']);
	});

	test('a rule over midnight is written out, because its weekday is another', () => {
		const [event] = eventsOf('DTSTART;TZID=Europe/London:20261204T233000\nRRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=3');
		expect(event?.rule).toBeUndefined();
		expect(timesOf(event)).toEqual(['2026-12-05T00:30', '2026-12-12T00:30', '2026-12-19T00:30']);
	});

	test('one time of such a rule can be moved and be cancelled', () => {
		const [event] = eventsOf(
			'UID:a\nDTSTART;TZID=America/New_York:20261201T140000\nRRULE:FREQ=WEEKLY;COUNT=3',
			'UID:a\nRECURRENCE-ID;TZID=America/New_York:20261208T140000\nDTSTART;TZID=America/New_York:20261209T140000',
			'UID:a\nRECURRENCE-ID:20261215T190000Z\nDTSTART:20261215T190000Z\nSTATUS:CANCELLED',
		);
		expect(event?.changes).toEqual([
			{ on: '2026-12-08T20:00', start: '2026-12-09T20:00' },
			{ on: '2026-12-15T20:00', state: 'afgelast' },
		]);
	});
});

describe('What repeats', () => {
	const weekly = 'UID:a\nDTSTART;TZID=Europe/Amsterdam:20261201T193000\nDTEND;TZID=Europe/Amsterdam:20261201T213000';

	test('leaves out a day, a moment, and a day that was written as a time or the other way round', () => {
		const [event] = eventsOf(
			`${weekly}\nRRULE:FREQ=DAILY;COUNT=6\nEXDATE;VALUE=DATE:20261202\nEXDATE;TZID=Europe/Amsterdam:20261203T193000\nEXDATE:20261204T000000`,
		);
		expect(timesOf(event).map((time) => time.slice(0, 10))).toEqual(['2026-12-01', '2026-12-05', '2026-12-06']);
		const [days] = eventsOf(
			'DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;TZID=Europe/Amsterdam:20261202T000000\nEXDATE:20261202T230000Z',
		);
		expect(timesOf(days)).toEqual(['2026-12-01', '2026-12-04']);
	});

	test('has loose dates, also as a period with an end of its own', () => {
		const [event] = eventsOf(
			`${weekly}\nRDATE;TZID=Europe/Amsterdam:20261210T193000\nRDATE;VALUE=PERIOD:20261212T190000Z/PT1H`,
		);
		expect(timesOf(event)).toEqual([
			'2026-12-01T19:30 – 2026-12-01T21:30',
			'2026-12-10T19:30 – 2026-12-10T21:30',
			'2026-12-12T20:00 – 2026-12-12T21:00',
		]);
	});

	test('begins with its start, also when the rule does not have that', () => {
		const [event] = eventsOf('DTSTART:20261201T190000\nRRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2');
		expect(timesOf(event)).toEqual(['2026-12-01T19:00', '2026-12-03T19:00', '2026-12-10T19:00']);
	});

	test('moves from one time on, with RANGE=THISANDFUTURE', () => {
		const [event] = eventsOf(
			`${weekly}\nRRULE:FREQ=WEEKLY;COUNT=4`,
			'UID:a\nSUMMARY:Koffie laat\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20261215T193000\nDTSTART;TZID=Europe/Amsterdam:20261215T200000\nDTEND;TZID=Europe/Amsterdam:20261215T220000',
		);
		expect(timesOf(event)).toEqual([
			'2026-12-01T19:30 – 2026-12-01T21:30',
			'2026-12-08T19:30 – 2026-12-08T21:30',
			'2026-12-15T20:00 – 2026-12-15T22:00',
			'2026-12-22T20:00 – 2026-12-22T22:00',
		]);
		expect(event?.changes.map(({ title }) => title)).toEqual(['Koffie laat', 'Koffie laat']);
	});

	test('shows one time that was set apart although its event is not in the file', () => {
		const events = eventsOf('UID:x\nRECURRENCE-ID:20261208T190000Z\nDTSTART:20261208T200000Z');
		expect(events.map(({ uid, start }) => [uid, start])).toEqual([['x#2026-12-08T20:00', '2026-12-08T21:00']]);
	});

	test('can be cancelled altogether', () => {
		expect(eventsOf(`${weekly}\nRRULE:FREQ=WEEKLY\nSTATUS:CANCELLED`)[0]?.state).toBe('afgelast');
	});

	test.each([
		['AFGELAST: Koffie', 'Koffie', 'afgelast'],
		['Gaat niet door – Koffie', 'Koffie', 'afgelast'],
		['Verplaatst: Koffie', 'Koffie', 'verplaatst'],
		['onder voorbehoud: Koffie', 'Koffie', 'voorlopig'],
		['Afgelast', 'Afgelast', 'definitief'],
		['Afgelast - Koffie', 'Koffie', 'afgelast'],
		['Verzet: verhalen uit de oorlog', 'Verzet: verhalen uit de oorlog', 'definitief'],
		['Vervallen-kerkenpad', 'Vervallen-kerkenpad', 'definitief'],
		['Voorlopig –concert', 'Voorlopig –concert', 'definitief'],
		['Verplaatste koffie', 'Verplaatste koffie', 'definitief'],
	])('“%s” says in its title whether it goes on', (summary, title, state) => {
		const [event] = eventsOf(`DTSTART:20261201T100000\nSUMMARY:${summary}`);
		expect(event).toMatchObject({ title, state });
	});

	test('is kept when it began long ago, with the times of these years', () => {
		const [event] = eventsOf('DTSTART;TZID=Europe/Amsterdam:19990104T090000\nRRULE:FREQ=DAILY');
		expect(event?.start.slice(0, 4)).toBe('2025');
		expect(timesOf(event, '2027-01-10')).toContain('2027-01-04T09:00');
		const [two] = eventsOf('DTSTART;VALUE=DATE:19000101\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE');
		expect(timesOf(two, '2027-01-10').length).toBeGreaterThan(10);
	});

	test('is left out when it was over more than a year ago, or begins in more than 400 days', () => {
		expect(eventsOf('DTSTART:20200101T100000\nRRULE:FREQ=WEEKLY;COUNT=3')).toEqual([]);
		expect(eventsOf('DTSTART:20251101T100000')).toEqual([]);
		expect(eventsOf('DTSTART:20251125T100000')).toHaveLength(1);
		expect(eventsOf('DTSTART:20271230T100000')).toHaveLength(1);
		expect(eventsOf('DTSTART:20280101T100000')).toEqual([]);
	});

	test.each([
		['FREQ=HOURLY', 'calendar-rule-refused'],
		['FREQ=MINUTELY;COUNT=3', 'calendar-rule-refused'],
		['FREQ=SECONDLY', 'calendar-rule-refused'],
		['FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,30', 'calendar-rule-refused'],
		['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'calendar-rule-wrong'],
		['FREQ=YEARLY;RSCALE=CHINESE', 'calendar-rule-wrong'],
		['FREQ=SOMS', 'calendar-rule-wrong'],
	])('a rule that is none or asks too much is told: %s', (rule, problem) => {
		expect(problemsOf(`DTSTART:20261201T100000\nRRULE:${rule}`)).toEqual([`${problem}: Koffie`]);
	});

	test('ends when it says so, and never when that is in the year 9999', () => {
		const until = (value: string) => eventsOf(`DTSTART:20261201T193000\nRRULE:FREQ=DAILY;UNTIL=${value}`)[0]?.until;
		expect(until('20261203T183000Z')).toBe('2026-12-03T19:30');
		expect(until('20261203T193000')).toBe('2026-12-03T19:30');
		expect(until('20261203')).toBe('2026-12-03');
		expect(until('99991231T235959Z')).toBeUndefined();
		expect(eventsOf('DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;UNTIL=20261202T230000Z')[0]?.until).toBe(
			'2026-12-03',
		);
		expect(eventsOf('DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;UNTIL=20261202T235959Z')[0]?.until).toBe(
			'2026-12-02',
		);
		expect(problemsOf('DTSTART:20261201T193000\nRRULE:FREQ=DAILY;UNTIL=20261340')).toEqual([
			'calendar-rule-wrong: Koffie',
		]);
	});

	test('EXRULE, which is no longer used, is told', () => {
		expect(problemsOf('DTSTART:20261201T100000\nRRULE:FREQ=DAILY;COUNT=5\nEXRULE:FREQ=WEEKLY')).toEqual([
			'calendar-rule-partly: Koffie',
		]);
	});

	test('a calendar full of heavy rules is read in time', () => {
		const heavy = Array.from(
			{ length: 400 },
			(_, index) => `UID:${index}\nDTSTART:20261201T1000${index % 60}\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30`,
		);
		const from = performance.now();
		eventsFromIcs(calendarOf(...heavy), { today });
		expect(performance.now() - from).toBeLessThan(30_000);
	});
});

describe('A calendar that means harm', () => {
	const long = 1_000_000;
	test.each([
		['a name of backslashes', `DTSTART:20261201T100000\nSUMMARY:${'\\'.repeat(long)}`],
		['a text of underscores', `DTSTART:20261201T100000\nDESCRIPTION:${'_'.repeat(long)}`],
		['a text of tags', `DTSTART:20261201T100000\nDESCRIPTION:${'<p '.repeat(long / 4)}${'<div>'.repeat(long / 8)}`],
		['a text of spaces', `DTSTART:20261201T100000\nDESCRIPTION:a${' '.repeat(long)}b<br>`],
		[
			'a text of meetings',
			`DTSTART:20261201T100000\nDESCRIPTION:${['meeting id ', 'pin ', 'zoom.us.', '1 ', '-::~:~::~', 'a%2F'].map((part) => part.repeat(long / 100)).join('\\n')}`,
		],
		['a place of meetings', `DTSTART:20261201T100000\nLOCATION:${'zoom.us/'.repeat(long / 8)}`],
		['a place of commas', `DTSTART:20261201T100000\nLOCATION:${',#_A'.repeat(long / 4)}!`],
		['a component of spaces', `DTSTART:20261201T100000\nBEGIN:x${' '.repeat(long)}y`],
		['a zone of colons', `DTSTART;TZID=${':'.repeat(long)}x:20261201T100000`],
		['a zone of quotes', `DTSTART;TZID=${"'".repeat(long)}x:20261201T100000`],
		['a start of semicolons', `DTSTART${';'.repeat(long)}:20261201T100000`],
		['a long list of days', `DTSTART:20261201T100000\nRDATE:${'20261202T100000,'.repeat(long / 50)}20261203T100000`],
		['components in components', 'BEGIN:X\n'.repeat(long / 10)],
		['a rule of many days', `DTSTART:20261201T100000\nRRULE:FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(long / 10)}1`],
	])('is read in time: %s', { timeout: 20_000 }, (_, lines) => {
		expect(() => eventsFromIcs(calendarOf(lines, 'UID:goed\nDTSTART:20261201T100000'), { today })).not.toThrow();
	});
});

describe('What is not as it should be', () => {
	test('of two with one UID and start the newest counts; with another start each is one', () => {
		const one = 'UID:a\nDTSTART:20261201T100000\nSEQUENCE:1\nSUMMARY:Nieuw';
		const two = 'UID:a\nDTSTART:20261201T100000\nSEQUENCE:0\nSUMMARY:Oud';
		const three = 'UID:a\nDTSTART:20261208T100000\nSUMMARY:Later';
		expect(eventsOf(one, two, three).map(({ title, uid }) => [title, uid])).toEqual([
			['Nieuw', 'a#2026-12-01T10:00'],
			['Later', 'a#2026-12-08T10:00'],
		]);
	});

	test.each([
		['no start', 'SUMMARY:Koffie', 'calendar-event-undated: Koffie'],
		['a day that is on no calendar', 'DTSTART;VALUE=DATE:20260230', 'calendar-event-undated: Koffie'],
		['a year far away', 'DTSTART:99990101T100000Z', 'calendar-event-undated: Koffie'],
		['a year long ago', 'DTSTART:16010101T100000Z', 'calendar-event-undated: Koffie'],
		['no name', 'SUMMARY:\nDTSTART:20261201T100000', 'calendar-event-untitled: 2026-12-01T10:00'],
	])('%s is told and the rest goes on', (_, lines, expected) => {
		expect(problemsOf(lines, 'DTSTART:20261201T100000\nSUMMARY:Goed')).toEqual([expected]);
		expect(eventsOf(lines, 'DTSTART:20261201T100000\nSUMMARY:Goed').map(({ title }) => title)).toEqual(['Goed']);
	});

	test.each([
		'Busy',
		'Bezet',
		'tentative',
		'Out of office',
		'Afwezig',
		'Niet beschikbaar',
		'Privé',
		'Private',
		'Geen titel',
		'(No title)',
		'Afgelast: Bezet',
	])('a name that only says that somebody is busy is none: %s', (summary) => {
		expect(eventsOf(`SUMMARY:${summary}\nDTSTART:20261201T100000`)).toEqual([]);
	});

	test('of that, too, is told that it has no name; a name with such a word in it is one', () => {
		expect(problemsOf('SUMMARY:Bezet\nDTSTART:20261201T100000')).toEqual(['calendar-event-untitled: 2026-12-01T10:00']);
		expect(eventsOf('SUMMARY:Bezet Nederland\nDTSTART:20261201T100000')).toHaveLength(1);
	});

	test('an end before the start, or the same, is no end', () => {
		expect(eventsOf('DTSTART:20261201T100000\nDTEND:20261201T090000')[0]?.end).toBeUndefined();
		expect(eventsOf('DTSTART:20261201T100000\nDTEND:20261201T100000')[0]?.end).toBeUndefined();
	});

	test('only addresses of the web are kept', () => {
		const url = (text: string) => eventsOf(`DTSTART:20261201T100000\nURL:${text}`)[0]?.url;
		expect(url('https://dorp.example/koffie')).toBe('https://dorp.example/koffie');
		expect(url('https://dorp.example/>**hoi**<')).toBe('https://dorp.example/%3E**hoi**%3C');
		expect(url('javascript:alert(1)')).toBeUndefined();
		expect(url('mailto:iemand@dorp.example')).toBeUndefined();
	});

	test('what cannot be seen and what turns letters round goes, and long texts are cut', () => {
		const bad = `SUMMARY:Ko\u202Effie\u0007 \u200Bmet \u2066taart\nDTSTART:20261201T100000\nDESCRIPTION:${'lang '.repeat(3000)}`;
		const [event] = eventsOf(bad);
		expect(event?.title).toBe('Koffie met taart');
		expect(event?.summary?.length).toBeLessThanOrEqual(5000);
		expect(eventsOf(`DTSTART:20261201T100000\nSUMMARY:${'taart '.repeat(100)}`)[0]?.title.length).toBeLessThanOrEqual(
			200,
		);
	});

	test('a calendar that ends in the middle, without ENDs, or with lines that were broken, is read as far as it goes', () => {
		const text = calendarOf('DTSTART:20261201T100000\nDESCRIPTION:Regel een\nLet op: regel twee');
		const open = text.replace('END:VCALENDAR', '').replace('END:VEVENT', '');
		const { events, problems } = eventsFromIcs(`\uFEFF${open.replaceAll('\n', '\r\n')}`, { today });
		expect(events[0]?.summary).toBe('Regel een\nLet op: regel twee');
		expect(problems.map(({ problem }) => problem)).toEqual(['calendar-cut-off']);
	});

	test('several calendars in one file are one', () => {
		const two = calendarOf('UID:a\nDTSTART:20261201T100000') + calendarOf('UID:b\nDTSTART:20261202T100000');
		expect(eventsFromIcs(two, { today }).events).toHaveLength(2);
	});

	test.each([
		['<!DOCTYPE html><html><body>Inloggen</body></html>', 'sync-web-page'],
		['\n<!-- x -->\n<HTML lang="nl">', 'sync-web-page'],
		['', 'sync-not-understood'],
		['{"error": "not found"}', 'sync-not-understood'],
	])('what is no calendar is refused: %j', (text, problem) => {
		expect(() => eventsFromIcs(text, { today })).toThrow(problem);
	});
});
