import { describe, expect, test } from 'vitest';
import { openingHours, readSpans } from '../../../src/schema/opening-hours.ts';

describe('The hours of a day', () => {
	test.each([
		['09:00-12:00', [['09:00', '12:00']]],
		['9.00-12.00', [['09:00', '12:00']]],
		['9:00 – 12:00', [['09:00', '12:00']]],
		['9.00 uur - 12.00 uur', [['09:00', '12:00']]],
		[
			'09:00-12:00, 13:30-17:00',
			[
				['09:00', '12:00'],
				['13:30', '17:00'],
			],
		],
		[
			'9.00-12.00 en 13.30-17.00',
			[
				['09:00', '12:00'],
				['13:30', '17:00'],
			],
		],
		[
			'9:00-12:00;13:30-17:00 & 19:00-21:00',
			[
				['09:00', '12:00'],
				['13:30', '17:00'],
				['19:00', '21:00'],
			],
		],
		['00:00-24:00', [['00:00', '24:00']]],
		['20:00-02:00', [['20:00', '02:00']]],
		['gesloten', []],
		['Gesloten', []],
		['dicht', []],
		['-', []],
	])('can be written as %j', (value, expected) => {
		expect(readSpans(value)).toEqual(expected.map(([opens, closes]) => ({ opens, closes })));
	});

	test.each([
		'9-12',
		'09:00',
		'09:00-25:00',
		'09:60-12:00',
		'24:30-25:00',
		'ochtend',
		'09:00-09:00',
		'09:00-12:00,',
		'ma-vr 9:00-12:00',
		'',
	])('cannot be written as %j', (value) => expect(readSpans(value)).toBeUndefined());
});

describe('A week table', () => {
	test('keeps a closed day apart from a day that nobody filled in', () => {
		const hours = openingHours().parse({ monday: '9:00-12:00', tuesday: 'gesloten', wednesday: '', thursday: null });
		expect(hours.monday).toEqual([{ opens: '09:00', closes: '12:00' }]);
		expect(hours.tuesday).toEqual([]);
		expect(hours.wednesday).toBeUndefined();
		expect(hours.thursday).toBeUndefined();
		expect(hours.friday).toBeUndefined();
	});

	test('may be by appointment only', () => {
		expect(openingHours().parse({ byAppointment: true })).toMatchObject({ byAppointment: true, exceptions: [] });
	});

	test('knows exceptions with a reason', () => {
		const hours = openingHours().parse({
			exceptions: [
				{ from: '2026-12-25', until: '2026-12-26', hours: 'gesloten', note: 'Kerst' },
				{ from: '', until: null },
			],
		});
		expect(hours.exceptions).toEqual([{ from: '2026-12-25', until: '2026-12-26', hours: [], note: 'Kerst' }]);
	});

	test.each([
		['hours that are no hours', { monday: 'altijd' }, 'monday'],
		['an exception without hours', { exceptions: [{ from: '2026-12-25' }] }, 'exceptions.0.hours'],
		[
			'an exception on a day that does not exist',
			{ exceptions: [{ from: '2026-02-30', hours: 'gesloten' }] },
			'exceptions.0.from',
		],
	])('refuses %s', (_, value, field) => {
		expect(
			openingHours()
				.safeParse(value)
				.error?.issues.map(({ path }) => path.join('.')),
		).toEqual([field]);
	});

	test('refuses a day in Dutch as an unknown field', () => {
		expect(openingHours().safeParse({ maandag: '9:00-12:00' }).error?.issues[0]).toMatchObject({
			code: 'unrecognized_keys',
			keys: ['maandag'],
		});
	});

	test('refuses an exception that ends before it starts', () => {
		expect(
			openingHours().safeParse({ exceptions: [{ from: '2026-12-26', until: '2026-12-25', hours: 'gesloten' }] })
				.success,
		).toBe(false);
	});
});
