import { describe, expect, it, test } from 'vitest';
import { readHours } from '../../../src/import/osm-hours.ts';
import { openingHours } from '../../../src/schema/opening-hours.ts';

const closed = {
	monday: 'gesloten',
	tuesday: 'gesloten',
	wednesday: 'gesloten',
	thursday: 'gesloten',
	friday: 'gesloten',
	saturday: 'gesloten',
	sunday: 'gesloten',
};
const always = Object.fromEntries(Object.keys(closed).map((day) => [day, '00:00-24:00']));

test('What comes out of OpenStreetMap is what the schema reads', () => {
	const read = openingHours().parse(readHours('Mo-Fr 09:00-17:00; Su,PH 11:00-13:00; SH off'));
	expect(read).toMatchObject({ publicHolidays: [{ opens: '11:00', closes: '13:00' }], schoolHolidays: [] });
});

describe('opening hours of OpenStreetMap', () => {
	it.each([
		['We-Fr 11:30-21:00', { ...closed, wednesday: '11:30-21:00', thursday: '11:30-21:00', friday: '11:30-21:00' }],
		['Mo,Tu 09:00-12:00,13:30-17:00; Tu off', { ...closed, monday: '09:00-12:00, 13:30-17:00' }],
		['Fr,Sa 18:00-02:00', { ...closed, friday: '18:00-02:00', saturday: '18:00-02:00' }],
		['Su 20:00-24:00', { ...closed, sunday: '20:00-24:00' }],
		['24/7', always],
		['Mo 10:00-12:00; PH off', { ...closed, monday: '10:00-12:00', publicHolidays: 'gesloten' }],
		['Mo 10:00-12:00, PH closed', { ...closed, monday: '10:00-12:00', publicHolidays: 'gesloten' }],
		[
			'Mo 10:00-12:00; PH,SH off',
			{ ...closed, monday: '10:00-12:00', publicHolidays: 'gesloten', schoolHolidays: 'gesloten' },
		],
		['Mo 10:00-12:00; SH off', { ...closed, monday: '10:00-12:00', schoolHolidays: 'gesloten' }],
		['Su,PH 11:00-17:00', { ...closed, sunday: '11:00-17:00', publicHolidays: '11:00-17:00' }],
		['PH,Su 11:00-17:00', { ...closed, sunday: '11:00-17:00', publicHolidays: '11:00-17:00' }],
		[
			'Mo 09:00-12:00,13:00-17:00; SH 09:00-12:00; PH 10:00-11:00,12:00-13:00',
			{
				...closed,
				monday: '09:00-12:00, 13:00-17:00',
				schoolHolidays: '09:00-12:00',
				publicHolidays: '10:00-11:00, 12:00-13:00',
			},
		],
		['24/7; PH off', { ...always, publicHolidays: 'gesloten' }],
		['PH off', { publicHolidays: 'gesloten' }],
		['off', closed],
	])('%s is a table of seven days', (rule, expected) => {
		expect(readHours(rule)).toEqual(expected);
	});

	it.each([
		['Apr-Sep Mo-Fr 10:00-17:00', 'Ma-vr apr-sep 10:00–17:00'],
		['Th[1] 14:00-16:00', 'Do[1] 14:00–16:00'],
		['Mo-Fr 09:00+', 'Ma-vr vanaf 09:00'],
		['sunrise-sunset', 'Zonsopgang-zonsondergang'],
		['alleen in de zomer', 'In OpenStreetMap staat: “alleen in de zomer”'],
	])('%s is told in words, because it is not the same every week', (rule, note) => {
		expect(readHours(rule)).toEqual({ note });
	});

	it('by appointment is by appointment', () => {
		expect(readHours('"by appointment"')).toEqual({ byAppointment: true });
	});

	it.each(['', '   ', '+32 3 312 00 00'])('“%s” is no opening hours', (rule) => {
		expect(readHours(rule)).toBeUndefined();
	});

	it('words that are too long for a note are cut', () => {
		expect(readHours('heel '.repeat(100))?.note).toHaveLength(200);
	});
});
