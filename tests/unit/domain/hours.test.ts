import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openState, readSpans } from '../../../src/components/Open/spans.ts';
import { hoursOn, isAlwaysOpen, openSpans } from '../../../src/domain/hours.ts';
import { openNow } from '../../../src/i18n/now.ts';
import type { SchoolHolidays } from '../../../src/schema/index.ts';
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

const schools: SchoolHolidays = {
	region: 'noord',
	knownUntil: '2027-08-22',
	source: undefined,
	holidays: [{ name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03', regions: [] }],
};
const week = { thursday: '09:00-12:00', friday: '09:00-17:00', saturday: '10:00-12:00' };
const on = (hours: object, day: string) => hoursOn(read(hours), day, schools);
const text = ({ spans }: ReturnType<typeof on>) => spans.map(({ opens, closes }) => `${opens}-${closes}`).join(', ');

// Christmas Day of 2026 is a Friday, and Boxing Day a Saturday.
describe.each(['UTC', 'Europe/Amsterdam', 'Pacific/Auckland', 'America/Los_Angeles'])(
	'On holidays, built in %s,',
	(zone) => {
		const before = process.env['TZ'];
		beforeAll(() => {
			process.env['TZ'] = zone;
		});
		afterAll(() => {
			if (before === undefined) delete process.env['TZ'];
			else process.env['TZ'] = before;
		});

		test('it is closed when the record says so, and only then', () => {
			expect(text(on({ ...week, publicHolidays: 'gesloten' }, '2026-12-25'))).toBe('');
			expect(text(on({ ...week, publicHolidays: 'gesloten' }, '2026-12-24'))).toBe('09:00-12:00');
			expect(on({ ...week, publicHolidays: 'gesloten' }, '2026-12-25').because).toEqual({
				kind: 'publicHoliday',
				name: 'Eerste Kerstdag',
			});
		});

		test('it has hours of its own, also on a weekday that it is closed otherwise', () => {
			expect(text(on({ ...week, publicHolidays: '11:00-13:00' }, '2026-12-25'))).toBe('11:00-13:00');
			expect(text(on({ ...week, publicHolidays: '11:00-13:00' }, '2027-03-28'))).toBe('11:00-13:00');
		});

		test('it is as always when the record says so', () => {
			const day = on({ ...week, publicHolidays: 'zoals altijd' }, '2026-12-25');
			expect([text(day), day.isUnsure]).toEqual(['09:00-17:00', false]);
		});

		test('it is not known when the record says nothing, unless it was closed anyway or is always open', () => {
			expect(on(week, '2026-12-25')).toMatchObject({ isUnsure: true, because: { name: 'Eerste Kerstdag' } });
			expect(on(week, '2027-03-28')).toMatchObject({ isUnsure: false, because: undefined });
			expect(on({ friday: '00:00-24:00' }, '2026-12-25')).toMatchObject({ isUnsure: false, because: undefined });
		});

		test('an exception goes before everything', () => {
			const exceptions = [{ from: '2026-12-25', hours: '14:00-15:00', note: 'kerstborrel' }];
			expect(
				text(on({ ...week, exceptions, publicHolidays: 'gesloten', schoolHolidays: 'gesloten' }, '2026-12-25')),
			).toBe('14:00-15:00');
		});

		test('in a school holiday the hours of that hold on days that it is open otherwise', () => {
			const hours = { ...week, schoolHolidays: '10:00-11:00', publicHolidays: 'gesloten' };
			expect(text(on(hours, '2026-12-24'))).toBe('10:00-11:00');
			expect(text(on(hours, '2026-12-23'))).toBe('');
			expect(text(on(hours, '2026-12-25'))).toBe('');
			expect(text(on(hours, '2026-12-18'))).toBe('09:00-17:00');
			expect(text(on({ ...hours, publicHolidays: 'zoals altijd' }, '2026-12-25'))).toBe('10:00-11:00');
			expect(text(on({ ...week, schoolHolidays: 'zoals altijd' }, '2026-12-24'))).toBe('09:00-12:00');
			expect(text(hoursOn(read(hours), '2026-12-24'))).toBe('09:00-12:00');
		});

		test('the same times come out as instants, and “open now” says it on the Dutch clock', () => {
			const spans = openSpans(read(week), '2026-12-24', 8, schools);
			expect(spans.slice(0, 3)).toEqual([
				span('2026-12-24T09:00+01:00', '2026-12-24T12:00+01:00'),
				{ ...span('2026-12-25T09:00+01:00', '2026-12-25T17:00+01:00'), isUnsure: true },
				{ ...span('2026-12-26T10:00+01:00', '2026-12-26T12:00+01:00'), isUnsure: true },
			]);
			const says = (moment: string) => {
				const state = openState(spans, minutes(moment));
				return state && openNow(state, minutes(moment));
			};
			expect(says('2026-12-24T10:00+01:00')).toBe('Nu open, tot 12.00 uur');
			// Not that it opens on a day on which it may be closed.
			expect(says('2026-12-24T13:00+01:00')).toBe('Nu dicht; gaat donderdag om 9.00 uur open');
			expect(says('2026-12-25T10:00+01:00')).toBe('Vandaag is het een feestdag; bel voor de zekerheid eerst');
			expect(says('2026-12-25T18:00+01:00')).toBe('Nu dicht; gaat donderdag om 9.00 uur open');
		});

		test('Easter Sunday, the day on which the clock changes, has its own hours on the right clock', () => {
			// 31 March 2024: summer time began on Easter Sunday.
			const hours = read({ publicHolidays: '10:00-12:00', saturday: '10:00-12:00' });
			expect(openSpans(hours, '2024-03-30', 3)).toEqual([
				span('2024-03-30T10:00+01:00', '2024-03-30T12:00+01:00'),
				span('2024-03-31T10:00+02:00', '2024-03-31T12:00+02:00'),
				span('2024-04-01T10:00+02:00', '2024-04-01T12:00+02:00'),
			]);
		});
	},
);

test('What the page carries for the browser is read back as it was', () => {
	expect(readSpans('a 1 ?1 1')).toEqual([
		{ opens: 10, closes: 11 },
		{ opens: 12, closes: 13, isUnsure: true },
	]);
	expect(openState(readSpans('?a 1'), 10)).toEqual({ isOpen: false, isUnsure: true, until: 11 });
	expect(openState(readSpans('?a 1'), 9)).toBeUndefined();
});

test('Only what is open day and night is always open', () => {
	const always = Object.fromEntries(
		['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [day, '00:00-24:00']),
	);
	expect([isAlwaysOpen(read(always)), isAlwaysOpen(read({ ...always, sunday: 'gesloten' }))]).toEqual([true, false]);
});
