import Rules from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { publicHolidayOn, publicHolidays, schoolHolidayOn } from '../../../src/domain/holidays.ts';
import type { SchoolHolidays } from '../../../src/schema/index.ts';

/** The public holidays of a year by the table of OpenStreetMap's own evaluator, which knows them by another hand. */
function byOpenStreetMap(year: number): string[] {
	const nl = { lat: 52.37, lon: 4.9, address: { country_code: 'nl', state: 'Noord-Holland' } };
	const rules = new Rules('PH', nl as ConstructorParameters<typeof Rules>[1]);
	const two = (value: number) => String(value).padStart(2, '0');
	return rules.getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1)).flatMap(([from, until]) => {
		const days: string[] = [];
		for (let day = new Date(from); day < until; day.setDate(day.getDate() + 1))
			days.push(`${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`);
		return days;
	});
}

describe('The public holidays', () => {
	test('of 2026 are those of the calendar on the wall', () => {
		expect(publicHolidays(2026).map(({ day, name }) => `${day} ${name}`)).toEqual([
			'2026-01-01 Nieuwjaarsdag',
			'2026-04-05 Eerste Paasdag',
			'2026-04-06 Tweede Paasdag',
			'2026-04-27 Koningsdag',
			'2026-05-05 Bevrijdingsdag',
			'2026-05-14 Hemelvaartsdag',
			'2026-05-24 Eerste Pinksterdag',
			'2026-05-25 Tweede Pinksterdag',
			'2026-12-25 Eerste Kerstdag',
			'2026-12-26 Tweede Kerstdag',
		]);
	});

	test('King’s Day moves to the Saturday when it would be a Sunday', () => {
		expect(publicHolidayOn('2031-04-26')).toBe('Koningsdag');
		expect(publicHolidayOn('2031-04-27')).toBeUndefined();
		expect(publicHolidayOn('2026-04-27')).toBe('Koningsdag');
	});

	test.each(Array.from({ length: 20 }, (_, index) => 2024 + index))(
		'of %i are those that OpenStreetMap reckons, without Good Friday and with the two Sundays',
		(year) => {
			const own = publicHolidays(year);
			const sundays = own.filter(({ name }) => /^Eerste (?:Paas|Pinkster)dag$/.test(name)).map(({ day }) => day);
			const easterMonday = own.find(({ name }) => name === 'Tweede Paasdag')?.day ?? '';
			const goodFriday = new Date(Date.parse(easterMonday) - 3 * 86_400_000).toISOString().slice(0, 10);
			expect(own.map(({ day }) => day).filter((day) => !sundays.includes(day))).toEqual(
				byOpenStreetMap(year).filter((day) => day !== goodFriday),
			);
		},
	);
});

describe('The school holidays', () => {
	const table: SchoolHolidays = {
		region: 'noord',
		knownUntil: '2027-08-22',
		source: undefined,
		holidays: [
			{ name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03', regions: [] },
			{ name: 'Voorjaarsvakantie', from: '2027-02-20', until: '2027-02-28', regions: ['noord'] },
			{ name: 'Voorjaarsvakantie', from: '2027-02-13', until: '2027-02-21', regions: ['midden', 'zuid'] },
		],
	};

	test.each([
		['2026-12-18', undefined],
		['2026-12-19', 'Kerstvakantie'],
		['2027-01-03', 'Kerstvakantie'],
		['2027-01-04', undefined],
		['2027-02-14', undefined],
		['2027-02-20', 'Voorjaarsvakantie'],
	])('are on %s: %s, in the region of the gemeente', (day, expected) => {
		expect(schoolHolidayOn(day, table)?.name).toBe(expected);
	});

	test('are none when nobody filled them in', () => expect(schoolHolidayOn('2026-12-25', undefined)).toBeUndefined());
});
