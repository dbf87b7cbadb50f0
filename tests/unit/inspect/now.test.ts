import { describe, expect, test } from 'vitest';
import { buildNow } from '../../../src/inspect/now.ts';

describe('A build takes for now', () => {
	test.each([
		['2026-11-21', '2026-11-21T00:00'],
		['2026-11-21T09:30', '2026-11-21T09:30'],
	])('what BUILD_DATE says: %s', (fixed, expected) => expect(buildNow({ BUILD_DATE: fixed })).toBe(expected));

	test.each([{}, { BUILD_DATE: '' }, { BUILD_DATE: undefined }])(
		'the Dutch clock when it says nothing: %j',
		(environment) => {
			const parts = new Intl.DateTimeFormat('sv-SE', {
				timeZone: 'Europe/Amsterdam',
				dateStyle: 'short',
				timeStyle: 'short',
			});
			const before = parts.format(Date.now()).replace(' ', 'T');
			const found = buildNow(environment);
			const after = parts.format(Date.now()).replace(' ', 'T');
			expect([before, after]).toContain(found);
		},
	);

	test.each(['gisteren', '21-11-2026', '2026-11-21T09:30:00Z', '2026-11-21 09:30', '2026'])(
		'nothing else: %s',
		(fixed) => {
			expect(() => buildNow({ BUILD_DATE: fixed })).toThrow(RangeError);
		},
	);

	test.each(['2026-02-31', '2026-13-01', '2026-11-21T25:00'])('no day or time that does not exist: %s', (fixed) => {
		expect(() => buildNow({ BUILD_DATE: fixed })).toThrow(RangeError);
	});
});
