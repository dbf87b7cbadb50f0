import { describe, expect, test } from 'vitest';
import { spokenRecurrence } from '../../../../../src/cms/client/widgets/recurrence.ts';

const said = (value: unknown, record: Record<string, unknown> = { start: '2026-12-17T14:00', end: '' }) =>
	spokenRecurrence(value, record)?.replaceAll('\u00A0', ' ');

describe('While somebody fills in how it repeats', () => {
	test('nothing is said before it says something', () => {
		expect(said(undefined)).toBeUndefined();
		expect(said({ frequency: null, days: [] })).toBeUndefined();
		expect(said({ frequency: 'week' }, { start: '' })).toBeUndefined();
		expect(said({ frequency: 'week' }, {})).toBeUndefined();
	});

	test('the sentence of the site appears, also from fields that Decap has emptied', () => {
		const empty = { interval: '', until: '', count: '', dates: [], except: [''], exceptMonths: null, ordinals: null };
		expect(said({ frequency: 'week', days: ['tuesday'], ...empty })).toBe('Elke dinsdag, 14.00 uur');
		expect(said({ frequency: 'maand', ordinals: ['derde'], exceptMonths: ['juli'], count: 6 })).toBe(
			'Elke derde donderdag van de maand, 14.00 uur, niet in juli, 6 keer',
		);
	});
});
