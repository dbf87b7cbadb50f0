import { describe, expect, test } from 'vitest';
import { checkTerm, freshness } from '../../../src/domain/freshness.ts';

const today = '2026-11-21';

describe('A record is checked', () => {
	test.each([
		['never', {}, { state: 'unchecked' }],
		['today', { checkedOn: today }, { state: 'fresh', on: today, by: undefined }],
		['by a role', { checkedOn: today, checkedBy: 'secretaris' }, { state: 'fresh', on: today, by: 'secretaris' }],
		['exactly a year ago', { checkedOn: '2025-11-21' }, { state: 'fresh' }],
		['more than a year ago', { checkedOn: '2025-11-20' }, { state: 'stale', on: '2025-11-20' }],
		['an AED half a year ago', { checkedOn: '2026-05-21', kind: 'aed' }, { state: 'fresh' }],
		['an AED longer ago', { checkedOn: '2026-05-20', kind: 'aed' }, { state: 'stale' }],
		['a doctor longer ago', { checkedOn: '2026-05-20', kind: 'huisarts' }, { state: 'stale' }],
		['a chemist longer ago', { checkedOn: '2026-05-20', kind: 'apotheek' }, { state: 'stale' }],
		['a club as long ago', { checkedOn: '2026-05-20', kind: 'vereniging' }, { state: 'fresh' }],
		['in the future', { checkedOn: '2027-01-01' }, { state: 'fresh' }],
	])('%s', (_, data, expected) => expect(freshness(data, today)).toMatchObject(expected));

	test('on 31 August, and half a year later February is short', () => {
		expect(freshness({ checkedOn: '2026-08-31', kind: 'aed' }, '2027-02-28').state).toBe('fresh');
		expect(freshness({ checkedOn: '2026-08-31', kind: 'aed' }, '2027-03-01').state).toBe('stale');
	});
});

test.each([
	['aed', 6],
	['huisarts', 6],
	['apotheek', 6],
	['winkel', 12],
	['vereniging', 12],
])('The term of %s is %i months', (kind, months) => expect(checkTerm(kind)).toBe(months));
