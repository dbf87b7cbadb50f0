import { describe, expect, test } from 'vitest';
import { maxOccurrences, occurrencesOf, type Timed } from '../../../src/domain/index.ts';
import { repetitionOf, ruleOf } from '../../../src/domain/recurrence.ts';
import { type Event, kinds, type Recurrence, type SchoolHolidays, weekdays } from '../../../src/schema/index.ts';
import { least, model } from '../villages.ts';

const schools = {
	region: 'noord',
	holidays: [
		{ name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03', regions: [] },
		{ name: 'Voorjaarsvakantie', from: '2027-02-20', until: '2027-02-28', regions: ['zuid'] },
	],
} as unknown as SchoolHolidays;

interface Given extends Partial<Timed> {
	[field: string]: unknown;
}

/** An event as the schema reads it: the start is Tuesday 1 December 2026 at ten unless a case says otherwise. */
function event({ start = '2026-12-01T10:00', end, ...recurrence }: Given): Event & { recurrence: Recurrence } {
	const data = kinds.agenda.parse({ ...least.agenda, start, end, recurrence: { frequency: 'week', ...recurrence } });
	return data as Event & { recurrence: Recurrence };
}

function times(given: Given, horizon: string): string[] {
	const data = event(given);
	return occurrencesOf(data, repetitionOf(data, horizon, schools), horizon).map(({ start }) => start);
}

const days = (given: Given, horizon: string) => times(given, horizon).map((moment) => moment.slice(5, 10));

describe('What an editor fills in becomes a rule', () => {
	test.each<[string, Given, string | undefined]>([
		['every week on the day of the beginning', {}, 'FREQ=WEEKLY;BYDAY=TU'],
		['Tuesday and Thursday, in order of the week', { days: ['thursday', 'tuesday'] }, 'FREQ=WEEKLY;BYDAY=TU,TH'],
		['every second week', { interval: 2 }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
		['an interval of one says nothing', { interval: 1 }, 'FREQ=WEEKLY;BYDAY=TU'],
		['every month on the day of the beginning', { frequency: 'maand' }, 'FREQ=MONTHLY;BYMONTHDAY=1'],
		['the third Thursday', { frequency: 'maand', days: ['thursday'], ordinals: ['derde'] }, 'FREQ=MONTHLY;BYDAY=3TH'],
		['the last Friday', { frequency: 'maand', days: ['friday'], ordinals: ['laatste'] }, 'FREQ=MONTHLY;BYDAY=-1FR'],
		[
			'the first and third of the weekday of the beginning',
			{ frequency: 'maand', ordinals: ['derde', 'eerste'] },
			'FREQ=MONTHLY;BYDAY=1TU,3TU',
		],
		['every Saturday of a month', { frequency: 'maand', days: ['saturday'] }, 'FREQ=MONTHLY;BYDAY=SA'],
		['every year on its date', { frequency: 'jaar' }, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1'],
		[
			'every year on the first Sunday of its month',
			{ frequency: 'jaar', days: ['sunday'], ordinals: ['eerste'] },
			'FREQ=YEARLY;BYMONTH=12;BYDAY=1SU',
		],
		['not in July', { exceptMonths: ['juli'] }, 'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,8,9,10,11,12;BYDAY=TU'],
		['loose dates have none', { frequency: 'losse data', dates: ['2026-12-08'] }, undefined],
	])('%s', (_, given, rule) => {
		const data = event(given);
		expect(ruleOf(data.recurrence, data.start)).toBe(rule);
	});
});

describe('The times of something that repeats', () => {
	test.each<[string, Given, string, string[]]>([
		[
			'Tuesday and Thursday',
			{ days: ['tuesday', 'thursday'] },
			'2026-12-15',
			['12-01', '12-03', '12-08', '12-10', '12-15'],
		],
		[
			'every second week, counted from the week of the beginning',
			{ interval: 2, days: ['monday', 'friday'] },
			'2027-01-01',
			['12-04', '12-14', '12-18', '12-28', '01-01'],
		],
		[
			'a beginning that is no day of the rule is only where it may begin',
			{ start: '2026-12-02T10:00', days: ['tuesday'] },
			'2026-12-20',
			['12-08', '12-15'],
		],
		[
			'the third Thursday',
			{ frequency: 'maand', days: ['thursday'], ordinals: ['derde'] },
			'2027-03-31',
			['12-17', '01-21', '02-18', '03-18'],
		],
		[
			'the last Friday',
			{ frequency: 'maand', days: ['friday'], ordinals: ['laatste'] },
			'2027-03-31',
			['12-25', '01-29', '02-26', '03-26'],
		],
		[
			'the 31st, in the months that have one',
			{ start: '2027-01-31', frequency: 'maand' },
			'2027-07-31',
			['01-31', '03-31', '05-31', '07-31'],
		],
		['every year', { frequency: 'jaar', start: '2026-02-28' }, '2028-12-31', ['02-28', '02-28', '02-28']],
		['every leap day', { frequency: 'jaar', start: '2028-02-29' }, '2036-12-31', ['02-29', '02-29', '02-29']],
		['until, that day too', { until: '2026-12-15' }, '2027-12-31', ['12-01', '12-08', '12-15']],
		['until, before the next day', { until: '2026-12-14' }, '2027-12-31', ['12-01', '12-08']],
		['a number of times', { count: 3 }, '2027-12-31', ['12-01', '12-08', '12-15']],
		[
			'a number of times, of which days that are left out do not count',
			{ count: 3, except: ['2026-12-08'] },
			'2027-12-31',
			['12-01', '12-15', '12-22'],
		],
		[
			'a number of times, not in school holidays',
			{ count: 4, notInSchoolHolidays: true },
			'2027-12-31',
			['12-01', '12-08', '12-15', '01-05'],
		],
		[
			'except some days',
			{ except: ['2026-12-01', '2026-12-15', '2026-12-16'] },
			'2026-12-31',
			['12-08', '12-22', '12-29'],
		],
		[
			'not in December and January',
			{ exceptMonths: ['december', 'januari'] },
			'2027-02-20',
			['02-02', '02-09', '02-16'],
		],
		[
			'school holidays of this region and of all, not of another',
			{ notInSchoolHolidays: true, interval: 4 },
			'2027-03-01',
			['12-01', '01-26', '02-23'],
		],
		[
			'not on public holidays',
			{ days: ['friday'], notOnPublicHolidays: true },
			'2027-01-08',
			['12-04', '12-11', '12-18', '01-08'],
		],
		['not on Ascension Day', { start: '2027-04-29', notOnPublicHolidays: true }, '2027-05-13', ['04-29', '05-13']],
		[
			'also on loose dates, in order',
			{ until: '2026-12-08', dates: ['2026-12-05', '2026-12-03'] },
			'2027-12-31',
			['12-01', '12-03', '12-05', '12-08'],
		],
		[
			'a loose date that is in the rule is there once',
			{ until: '2026-12-08', dates: ['2026-12-08'] },
			'2027-12-31',
			['12-01', '12-08'],
		],
		[
			'only loose dates, with that of the beginning',
			{ frequency: 'losse data', dates: ['2027-03-02', '2027-01-14'] },
			'2027-12-31',
			['12-01', '01-14', '03-02'],
		],
		['nothing after the horizon', { dates: ['2027-05-01'] }, '2026-12-09', ['12-01', '12-08']],
		[
			'a rule without any day ends',
			{ start: '2026-11-21', frequency: 'maand', interval: 4, exceptMonths: ['maart', 'juli', 'november'] },
			'2027-12-31',
			[],
		],
		['a rule that ends before it begins', { until: '2026-11-30' }, '2027-12-31', []],
	])('%s', (_, given, horizon, wanted) => expect(days(given, horizon)).toEqual(wanted));

	test('have the time of the beginning in summer and in winter, and a loose date its own', () => {
		const all = times(
			{ start: '2026-10-20T19:30', until: '2026-11-03', dates: ['2026-10-24', '2026-10-31T14:00'] },
			'2027-12-31',
		);
		expect(all).toEqual([
			'2026-10-20T19:30',
			'2026-10-24T19:30',
			'2026-10-27T19:30',
			'2026-10-31T14:00',
			'2026-11-03T19:30',
		]);
	});

	test('last as long as the first, and end at their hour in any season', () => {
		const data = event({ start: '2026-10-17T22:00', end: '2026-10-18T04:00', dates: ['2026-10-20T10:00'] });
		const all = occurrencesOf(data, repetitionOf(data, '2026-10-31', schools), '2026-10-31');
		expect(all.map(({ end }) => end)).toEqual([
			'2026-10-18T04:00',
			'2026-10-20T16:00',
			'2026-10-25T04:00',
			'2026-11-01T04:00',
		]);
		const whole = event({ start: '2026-12-04', end: '2026-12-06' });
		expect(
			occurrencesOf(whole, repetitionOf(whole, '2026-12-12', schools), '2026-12-12').map(({ end }) => end),
		).toEqual(['2026-12-06', '2026-12-13']);
	});

	test('are as many as was asked, also when the last is years away', () => {
		const data = event({ count: 100 });
		const repetition = repetitionOf(data, '2027-12-21', schools);
		expect(repetition?.until).toBe('2028-10-24');
		expect(occurrencesOf(data, repetition, '2040-01-01')).toHaveLength(100);
	});

	test('are counted from the first, however many there were', () => {
		const data = event({ start: '2010-01-01T10:00', days: weekdays, count: 500 });
		const repetition = repetitionOf(data, '2027-12-21', schools);
		expect(repetition?.until).toBe('2011-05-15');
		expect(occurrencesOf(data, repetition, '2027-12-21')).toHaveLength(500);
	});

	test('of a calendar of others are the last ones, when there are very many', () => {
		const rule = { rule: 'FREQ=DAILY;COUNT=5000', until: undefined, dates: [], except: [], changes: [] };
		const all = occurrencesOf({ start: '2015-01-01' }, rule, '2030-01-01');
		expect(all).toHaveLength(maxOccurrences);
		expect(all.at(-1)?.start).toBe('2028-09-08');
		expect(occurrencesOf({ start: '2015-01-01' }, rule, '2030-01-01', Number.POSITIVE_INFINITY)).toHaveLength(5000);
	});

	test('without a repetition is the one time that it is', () => {
		const once = { start: '2026-12-01', end: '2026-12-03' };
		expect(occurrencesOf(once, undefined, '2026-12-01')).toEqual([
			{ ...once, original: '2026-12-01', change: undefined },
		]);
	});
});

describe('Holidays that are left out', () => {
	const exceptions = (given: Given) => repetitionOf(event(given), '2027-12-21', schools);

	test('are known for a year longer than the site shows, and it is told until when', () => {
		const on = exceptions({ start: '2026-12-04T10:00', notOnPublicHolidays: true });
		expect(on?.exceptUntil).toBe('2029-01-21');
		expect(on?.except).toEqual(['2026-12-25T10:00', '2027-01-01T10:00', '2028-05-05T10:00']);
	});

	test('are known as long after a beginning that is years away', () => {
		expect(exceptions({ start: '2030-03-01', notInSchoolHolidays: true })?.exceptUntil).toBe('2031-04-01');
	});

	test('are complete when only days that an editor names are left out', () => {
		expect(exceptions({ except: ['2026-12-08'] })?.exceptUntil).toBeUndefined();
		expect(exceptions({ exceptMonths: ['juli'] })?.exceptUntil).toBeUndefined();
	});
});

describe('One time that differs', () => {
	const dates = (...changes: Record<string, unknown>[]) => {
		const village = model({
			own: {
				plekken: { wilg: {}, kerk: { name: 'Kerk' } },
				agenda: {
					koffie: {
						title: 'Koffie',
						start: '2026-12-01T10:00',
						end: '2026-12-01T12:00',
						place: 'wilg',
						recurrence: { frequency: 'week', until: '2026-12-15', changes },
					},
				},
			},
		});
		return village.events[0]?.dates ?? [];
	};

	test('that is cancelled stands there as cancelled, with the reason', () => {
		const [, second, third] = dates({ on: '2026-12-08', state: 'afgelast', note: 'De zaal is bezet' });
		expect(second).toMatchObject({ start: '2026-12-08T10:00', state: 'afgelast', stateNote: 'De zaal is bezet' });
		expect(third).toMatchObject({ state: 'definitief', stateNote: undefined });
	});

	test('that is moved stands where it was moved to, and is called moved', () => {
		const all = dates({ on: '2026-12-08', start: '2026-12-16T14:00' });
		expect(all.map(({ start }) => start)).toEqual(['2026-12-01T10:00', '2026-12-15T10:00', '2026-12-16T14:00']);
		expect(all[2]).toMatchObject({ original: '2026-12-08T10:00', end: '2026-12-16T16:00', state: 'verplaatst' });
	});

	test('that is moved to another day keeps its hour', () => {
		expect(dates({ on: '2026-12-08', start: '2026-12-09' })[1]).toMatchObject({
			start: '2026-12-09T10:00',
			end: '2026-12-09T12:00',
		});
	});

	test('that has another title, place or end, or is full, differs in that alone', () => {
		const [first, second] = dates({
			on: '2026-12-01',
			title: 'Kerstkoffie',
			place: 'kerk',
			end: '2026-12-01T16:00',
			full: true,
		});
		expect(first).toMatchObject({ title: 'Kerstkoffie', end: '2026-12-01T16:00', isFull: true, state: 'definitief' });
		expect(first?.place?.id).toBe('kerk');
		expect(second).toMatchObject({ title: 'Koffie', isFull: false });
		expect(second?.place?.id).toBe('wilg');
	});

	test('that is somewhere without an address has no place', () => {
		expect(dates({ on: '2026-12-01', location: 'Bij de brug' })[0]).toMatchObject({
			place: undefined,
			location: 'Bij de brug',
		});
	});

	test('on a day that the rule does not have changes nothing', () => {
		expect(dates({ on: '2026-12-02', state: 'afgelast' }).map(({ state }) => state)).toEqual([
			'definitief',
			'definitief',
			'definitief',
		]);
	});
});
