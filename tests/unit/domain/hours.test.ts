import { describe, expect, test } from 'vitest';
import { openSpans } from '../../../src/domain/hours.ts';
import { openingHours } from '../../../src/schema/opening-hours.ts';

const minutes = (instant: string) => Date.parse(instant) / 60_000;
const read = (hours: object) => openingHours().parse(hours);
const span = (opens: string, closes: string) => ({ opens: minutes(opens), closes: minutes(closes) });

describe('When something is open', () => {
	test('is told per day, more than once a day, on the Dutch clock', () => {
		const hours = read({ monday: '09:00-12:00, 13:30-17:00', tuesday: 'gesloten' });
		expect(openSpans(hours, '2026-11-23', 3)).toEqual([
			span('2026-11-23T09:00+01:00', '2026-11-23T12:00+01:00'),
			span('2026-11-23T13:30+01:00', '2026-11-23T17:00+01:00'),
		]);
	});

	test('is right on both sides of the change to summer and to winter time', () => {
		const hours = read({ saturday: '09:00-12:00', sunday: '09:00-12:00' });
		expect(openSpans(hours, '2026-03-28', 2)).toEqual([
			span('2026-03-28T09:00+01:00', '2026-03-28T12:00+01:00'),
			span('2026-03-29T09:00+02:00', '2026-03-29T12:00+02:00'),
		]);
		expect(openSpans(hours, '2026-10-24', 2)).toEqual([
			span('2026-10-24T09:00+02:00', '2026-10-24T12:00+02:00'),
			span('2026-10-25T09:00+01:00', '2026-10-25T12:00+01:00'),
		]);
	});

	test('goes on after midnight, and day and night is one time', () => {
		expect(openSpans(read({ friday: '20:00-01:30' }), '2026-11-27', 1)).toEqual([
			span('2026-11-27T20:00+01:00', '2026-11-28T01:30+01:00'),
		]);
		const always = read({ friday: '00:00-24:00', saturday: '00:00-24:00' });
		expect(openSpans(always, '2026-11-27', 2)).toEqual([span('2026-11-27T00:00+01:00', '2026-11-29T00:00+01:00')]);
	});

	test('follows the last exception that holds on a day', () => {
		const hours = read({
			friday: '09:00-12:00',
			exceptions: [
				{ from: '2026-12-20', until: '2026-12-31', hours: 'gesloten' },
				{ from: '2026-12-25', hours: '10:00-11:00' },
			],
		});
		expect(openSpans(hours, '2026-12-18', 14)).toEqual([
			span('2026-12-18T09:00+01:00', '2026-12-18T12:00+01:00'),
			span('2026-12-25T10:00+01:00', '2026-12-25T11:00+01:00'),
		]);
	});

	test('is nothing when nothing is known', () => {
		expect(openSpans(read({ byAppointment: true }), '2026-11-23', 7)).toEqual([]);
	});
});
