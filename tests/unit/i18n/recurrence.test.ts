import { describe, expect, test } from 'vitest';
import { recurrenceText, type SpokenRecurrence } from '../../../src/i18n/index.ts';

/** Sentences, with spaces that do not break written as spaces. */
const said = (recurrence: SpokenRecurrence, start = '2026-12-17T14:00', end: string | undefined = '2026-12-17T16:00') =>
	recurrenceText(recurrence, start, end).replaceAll('\u00A0', ' ');

describe('An editor reads back how something repeats', () => {
	test.each<[string, SpokenRecurrence]>([
		['elke donderdag, 14.00–16.00 uur', { frequency: 'week' }],
		['elke dinsdag, 14.00–16.00 uur', { frequency: 'week', days: ['tuesday'] }],
		['elke week op dinsdag en donderdag, 14.00–16.00 uur', { frequency: 'week', days: ['tuesday', 'thursday'] }],
		['elke tweede week op dinsdag, 14.00–16.00 uur', { frequency: 'week', interval: 2, days: ['tuesday'] }],
		['om de 12 weken op donderdag, 14.00–16.00 uur', { frequency: 'week', interval: 12 }],
		[
			'elke derde donderdag van de maand, 14.00–16.00 uur, niet in juli',
			{ frequency: 'maand', ordinals: ['derde'], days: ['thursday'], exceptMonths: ['juli'] },
		],
		[
			'elke laatste vrijdag van de maand, 14.00–16.00 uur',
			{ frequency: 'maand', ordinals: ['laatste'], days: ['friday'] },
		],
		[
			'elke eerste en derde donderdag van de maand, 14.00–16.00 uur',
			{ frequency: 'maand', ordinals: ['eerste', 'derde'] },
		],
		[
			'elke tweede maand op de laatste vrijdag, 14.00–16.00 uur',
			{ frequency: 'maand', interval: 2, ordinals: ['laatste'], days: ['friday'] },
		],
		['elke maand op de 17e, 14.00–16.00 uur', { frequency: 'maand' }],
		['elk jaar op 17 december, 14.00–16.00 uur', { frequency: 'jaar' }],
		['elk tweede jaar op 17 december, 14.00–16.00 uur', { frequency: 'jaar', interval: 2 }],
		['elk jaar op de derde donderdag van december, 14.00–16.00 uur', { frequency: 'jaar', ordinals: ['derde'] }],
		[
			'elke donderdag, 14.00–16.00 uur, niet in schoolvakanties, niet op feestdagen',
			{ frequency: 'week', notInSchoolHolidays: true, notOnPublicHolidays: true },
		],
		[
			'elke donderdag, 14.00–16.00 uur, niet op 24 december en 31 december 2026, 10 keer',
			{ frequency: 'week', except: ['2026-12-24', '2026-12-31'], count: 10 },
		],
		['elke donderdag, 14.00–16.00 uur, tot en met 24 juni 2027', { frequency: 'week', until: '2027-06-24' }],
		['elke donderdag, 14.00–16.00 uur, ook op 23 december 2026', { frequency: 'week', dates: ['2026-12-23'] }],
		[
			'op 17 december 2026 en 7 januari 2027, 14.00–16.00 uur',
			{ frequency: 'losse data', dates: ['2027-01-07T14:00'] },
		],
		[
			'op 5 verschillende dagen, 14.00–16.00 uur',
			{ frequency: 'losse data', dates: ['2027-01-07', '2027-01-14', '2027-01-21', '2027-02-04'] },
		],
	])('%s', (expected, recurrence) => expect(said(recurrence)).toBe(expected));

	test('without an end it says when it begins, and all day says no time', () => {
		expect(said({ frequency: 'week' }, '2026-12-17T19:30', '')).toBe('elke donderdag, 19.30 uur');
		expect(said({ frequency: 'jaar' }, '2026-12-17', '')).toBe('elk jaar op 17 december');
	});
});
