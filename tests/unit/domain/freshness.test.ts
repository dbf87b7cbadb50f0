import { describe, expect, test } from 'vitest';
import { checkDue, checkTerm, freshness, isOverdue } from '../../../src/domain/freshness.ts';
import { sharedFiles, usualAgreements } from '../../../src/schema/index.ts';

const today = '2026-11-21';
const usual = usualAgreements.terms;

describe('A record is checked', () => {
	test.each([
		['never', {}, { state: 'unchecked' }],
		['today', { checkedOn: today }, { state: 'fresh', on: today, by: undefined }],
		['by a role', { checkedOn: today, checkedBy: 'secretaris' }, { state: 'fresh', on: today, by: 'secretaris' }],
		['exactly a year ago', { checkedOn: '2025-11-21' }, { state: 'fresh' }],
		['more than a year ago', { checkedOn: '2025-11-20' }, { state: 'stale', on: '2025-11-20' }],
		['exactly twice its term ago', { checkedOn: '2024-11-21' }, { state: 'stale' }],
		['more than twice its term ago', { checkedOn: '2024-11-20' }, { state: 'expired', on: '2024-11-20' }],
		['an AED a year ago', { checkedOn: '2025-11-21', kind: 'aed' }, { state: 'stale' }],
		['an AED longer than a year ago', { checkedOn: '2025-11-20', kind: 'aed' }, { state: 'expired' }],
		['an AED half a year ago', { checkedOn: '2026-05-21', kind: 'aed' }, { state: 'fresh' }],
		['an AED longer ago', { checkedOn: '2026-05-20', kind: 'aed' }, { state: 'stale' }],
		['a doctor longer ago', { checkedOn: '2026-05-20', kind: 'huisarts' }, { state: 'stale' }],
		['a chemist longer ago', { checkedOn: '2026-05-20', kind: 'apotheek' }, { state: 'stale' }],
		['a club as long ago', { checkedOn: '2026-05-20', kind: 'vereniging' }, { state: 'fresh' }],
		['in the future', { checkedOn: '2027-01-01' }, { state: 'fresh' }],
	])('%s', (_, data, expected) => expect(freshness(data, today, usual)).toMatchObject(expected));

	test('on 31 August, and half a year later February is short', () => {
		expect(freshness({ checkedOn: '2026-08-31', kind: 'aed' }, '2027-02-28', usual).state).toBe('fresh');
		expect(freshness({ checkedOn: '2026-08-31', kind: 'aed' }, '2027-03-01', usual).state).toBe('stale');
	});
});

test.each([
	['aed', 6],
	['huisarts', 6],
	['apotheek', 6],
	['winkel', 12],
	['vereniging', 12],
])('The term of %s is %i months', (kind, months) => expect(checkTerm(kind, usual)).toBe(months));

describe('The gemeente changes the terms', () => {
	const read = (yaml: object) => sharedFiles['termijnen.yaml'].parse(yaml);

	test('of one kind, and the others stay as they were', () => {
		const terms = read({ kinds: { halte: 24 } });
		expect(['halte', 'aed', 'winkel', undefined].map((kind) => checkTerm(kind, terms))).toEqual([24, 6, 12, 12]);
	});

	test('of everything, and of what has no term of its own', () => {
		const terms = read({ standard: 18, kinds: { aed: 3 } });
		expect(['winkel', 'aed', 'huisarts'].map((kind) => checkTerm(kind, terms))).toEqual([18, 3, 6]);
		expect(checkDue('2026-01-31', 'aed', terms)).toBe('2026-04-30');
	});

	test('after which something expires', () => {
		const once = freshness({ checkedOn: '2025-11-20' }, today, read({ expiredAfter: 1 }));
		const thrice = freshness({ checkedOn: '2024-01-01' }, today, read({ expiredAfter: 3 }));
		expect([once.state, thrice.state]).toEqual(['expired', 'stale']);
		expect([once, thrice].map(isOverdue)).toEqual([true, true]);
	});

	test.each([{ standard: 0 }, { standard: 7.5 }, { kinds: { aap: 3 } }, { kinds: { aed: 'zes' } }, { termijn: 3 }])(
		'and %j is refused',
		(yaml) => expect(sharedFiles['termijnen.yaml'].safeParse(yaml).success).toBe(false),
	);
});
