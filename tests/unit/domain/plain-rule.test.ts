import { describe, expect, test } from 'vitest';
import { plainRecurrence } from '../../../src/domain/index.ts';
import { recurrenceText } from '../../../src/i18n/index.ts';

const start = '2026-12-17T14:00';
const said = (rule: string | undefined, rest: { until?: string; dates?: string[] } = {}) => {
	const plain = plainRecurrence({ rule, until: rest.until, dates: rest.dates ?? [], except: [], changes: [] }, start);
	return plain && recurrenceText(plain, start).replaceAll('\u00A0', ' ');
};

describe('The rule of a calendar of others is said', () => {
	test.each([
		['FREQ=WEEKLY', 'elke donderdag, 14.00 uur'],
		['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO', 'elke tweede week op dinsdag en donderdag, 14.00 uur'],
		['FREQ=MONTHLY;BYDAY=3TH', 'elke derde donderdag van de maand, 14.00 uur'],
		['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', 'elke laatste vrijdag van de maand, 14.00 uur'],
		['FREQ=MONTHLY;BYMONTHDAY=17', 'elke maand op de 17e, 14.00 uur'],
		['FREQ=YEARLY;BYMONTH=12;COUNT=3', 'elk jaar op 17 december, 14.00 uur, 3 keer'],
	])('%s: %s', (rule, expected) => expect(said(rule)).toBe(expected));

	test('with its last day, and loose dates as they are', () => {
		expect(said('FREQ=WEEKLY', { until: '2027-06-24T14:00' })).toBe(
			'elke donderdag, 14.00 uur, tot en met 24 juni 2027',
		);
		expect(said(undefined, { dates: ['2027-01-07T14:00'] })).toBe('op 17 december 2026 en 7 januari 2027, 14.00 uur');
	});
});

describe('Nothing is said rather than something untrue', () => {
	test.each([
		undefined,
		'FREQ=DAILY',
		'FREQ=WEEKLY;BYDAY=2TU',
		'FREQ=MONTHLY;BYDAY=1MO,3TH',
		'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
		'FREQ=MONTHLY;BYDAY=5TH',
		'FREQ=MONTHLY;BYDAY=-2TH',
		'FREQ=MONTHLY;BYMONTHDAY=-1',
		'FREQ=MONTHLY;BYMONTHDAY=1,15',
		'FREQ=MONTHLY;BYMONTH=1,2',
		'FREQ=YEARLY;BYWEEKNO=20',
		'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=17',
		'FREQ=YEARLY;BYDAY=MO',
		'FREQ=YEARLY;BYMONTHDAY=17',
		'FREQ=SOMS',
	])('of %s', (rule) => expect(said(rule)).toBeUndefined());
});
