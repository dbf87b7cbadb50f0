import { describe, expect, test } from 'vitest';
import {
	capitalised,
	clockText,
	currentDay,
	dateBlock,
	dialled,
	enumerate,
	fileSize,
	fullDate,
	longDay,
	moment,
	monthTitle,
	nbsp,
	openNow,
	readableAddress,
	relativeDay,
	shortDay,
	time,
	timeSpan,
	typeset,
	unbroken,
	wholeNumber,
} from '../../../src/i18n/index.ts';

const today = '2026-11-21';
/** In the tables a `_` stands for a space that does not break. */
const fixed = (text: string) => text.replaceAll('_', nbsp);

describe('A day', () => {
	test.each([
		['2026-12-05', 'zaterdag 5_december', 'za 5_december', '5_december 2026'],
		['2026-01-01', 'donderdag 1_januari', 'do 1_januari', '1_januari 2026'],
		['2027-03-28', 'zondag 28_maart 2027', 'zo 28_maart 2027', '28_maart 2027'],
		['2028-02-29', 'dinsdag 29_februari 2028', 'di 29_februari 2028', '29_februari 2028'],
		['2025-12-31', 'woensdag 31_december 2025', 'wo 31_december 2025', '31_december 2025'],
		['2026-12-05T19:30', 'zaterdag 5_december', 'za 5_december', '5_december 2026'],
	])('%s', (day, long, short, full) => {
		expect(longDay(day, today)).toBe(fixed(long));
		expect(shortDay(day, today)).toBe(fixed(short));
		expect(fullDate(day)).toBe(fixed(full));
	});

	test('names its year when nobody says what day it is', () => {
		expect(longDay('2026-12-05')).toBe(fixed('zaterdag 5_december 2026'));
		expect(shortDay('2026-12-05')).toBe(fixed('za 5_december 2026'));
	});

	test.each([
		['2026-11-21', 'vandaag'],
		['2026-11-22', 'morgen'],
		['2026-11-20', 'gisteren'],
		['2026-11-23', undefined],
		['2026-11-19', undefined],
		['2026-11-21T23:59', 'vandaag'],
	])('%s is %s', (day, expected) => expect(relativeDay(day, today)).toBe(expected));

	test('is tomorrow across a year, and across both changes of the clock', () => {
		expect(relativeDay('2027-01-01', '2026-12-31')).toBe('morgen');
		expect(relativeDay('2027-03-28', '2027-03-27')).toBe('morgen');
		expect(relativeDay('2027-03-29', '2027-03-28')).toBe('morgen');
		expect(relativeDay('2026-10-26', '2026-10-25')).toBe('morgen');
	});

	test('has a block for each day of the week and each month', () => {
		const week = Array.from({ length: 7 }, (_, index) => dateBlock(`2026-11-${16 + index}`).weekday);
		expect(week).toEqual(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']);
		const year = Array.from(
			{ length: 12 },
			(_, index) => dateBlock(`2026-${String(index + 1).padStart(2, '0')}-05`).month,
		);
		expect(year).toEqual(['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']);
		expect(dateBlock('2026-12-05T19:30')).toEqual({ weekday: 'za', date: '5', month: 'dec' });
	});
});

describe('When something is, on one line', () => {
	test.each([
		['a day', '2026-12-05', undefined, 'za 5_december'],
		['a day that ends on itself', '2026-12-05', '2026-12-05', 'za 5_december'],
		['a moment', '2026-12-05T19:30', undefined, 'za 5_december, 19.30_uur'],
		['from and until', '2026-12-05T19:30', '2026-12-05T22:00', 'za 5_december, 19.30–22.00_uur'],
		['from and until after midnight', '2026-12-05T22:00', '2026-12-06T02:00', 'za 5_december, 22.00–2.00_uur'],
		['until midnight sharp', '2026-12-05T22:00', '2026-12-06T00:00', 'za 5_december, 22.00–0.00_uur'],
		['until six in the morning', '2026-12-05T22:00', '2026-12-06T06:00', 'za 5_december, 22.00–6.00_uur'],
		['until breakfast', '2026-12-05T22:00', '2026-12-06T08:00', 'za 5_december, 22.00_uur t/m_zo 6_december, 8.00_uur'],
		['two nights', '2026-12-04T22:00', '2026-12-06T02:00', 'vr 4_december, 22.00_uur t/m_zo 6_december, 2.00_uur'],
		['several days', '2026-12-04', '2026-12-06', 'vr 4_december t/m_zo 6_december'],
		['several days from a time', '2026-12-04T10:00', '2026-12-06', 'vr 4_december, 10.00_uur t/m_zo 6_december'],
		['several days until a time', '2026-12-04', '2026-12-06T17:00', 'vr 4_december t/m_zo 6_december, 17.00_uur'],
		['over the turn of the year', '2026-12-31', '2027-01-02', 'do 31_december t/m_za 2_januari 2027'],
		['over the turn of the year at night', '2026-12-31T22:00', '2027-01-01T03:00', 'do 31_december, 22.00–3.00_uur'],
		['next year', '2027-01-08T20:00', undefined, 'vr 8_januari 2027, 20.00_uur'],
		[
			'over the night that the clock goes forward',
			'2027-03-27T23:00',
			'2027-03-28T04:00',
			'za 27_maart 2027, 23.00–4.00_uur',
		],
		[
			'over the night that the clock goes back',
			'2026-10-24T23:00',
			'2026-10-25T04:00',
			'za 24_oktober, 23.00–4.00_uur',
		],
		['with an end that is only the same day', '2026-12-05T19:30', '2026-12-05', 'za 5_december, 19.30_uur'],
	])('%s', (_, start, end, expected) => expect(moment(start, end, today)).toBe(fixed(expected)));
});

test('Times are Dutch and stay on one line', () => {
	expect(time('19:30')).toBe(fixed('19.30_uur'));
	expect(timeSpan('09:00', '24:00')).toBe(fixed('9.00–24.00_uur'));
});

describe('A day near to today', () => {
	test.each([
		['2026-11-23', '2026-11-23', '2026-11-23', 'vandaag'],
		['2026-11-20', '2026-11-24', '2026-11-23', 'vandaag'],
		['2026-11-24', '2026-11-24', '2026-11-23', 'morgen'],
		['2026-11-28T20:00', '2026-11-28', '2026-11-23', 'dit weekend'],
		['2026-11-29', '2026-11-29', '2026-11-23T10:00', 'dit weekend'],
		['2026-11-28', '2026-11-28', '2026-11-27', 'morgen'],
		['2026-11-29', '2026-11-29', '2026-11-27', 'dit weekend'],
		['2026-12-05', '2026-12-05', '2026-11-28', undefined],
		['2026-12-05', '2026-12-05', '2026-11-29', undefined],
		['2026-11-27', '2026-11-27', '2026-11-23', undefined],
		['2026-11-22', '2026-11-22', '2026-11-23', undefined],
	])('%s until %s is seen from %s: %s', (first, last, today, expected) => {
		expect(currentDay(first, last, today)).toBe(expected);
	});
});

describe('A telephone dials', () => {
	test.each([
		['0599 12 34 56', '0599123456'],
		['0599-123456', '0599123456'],
		['+31 (0)599 123456', '+31599123456'],
		['+31 599 12 34 56', '+31599123456'],
		['(0599) 123456', '0599123456'],
		['112', '112'],
		['0900.8844', '09008844'],
	])('for %s: %s', (phone, expected) => expect(dialled(phone)).toBe(expected));
});

describe('A price or time in running text', () => {
	test.each([
		['Kosten: € 2,50 per keer', 'Kosten: €_2,50 per keer'],
		['om 19.30 uur', 'om 19.30_uur'],
		['van 9.00 uur tot 12 uur, € 5 en € 10', 'van 9.00_uur tot 12_uur, €_5 en €_10'],
		['€ onbekend, uur 5', '€ onbekend, uur 5'],
		['3 uurwerken', '3 uurwerken'],
	])('does not break: %s', (text, expected) => expect(unbroken(text)).toBe(fixed(expected)));
});

test.each([
	[0, '0'],
	[620, '620'],
	[1850, '1.850'],
	[1234567, '1.234.567'],
])('A number: %i is %s', (value, expected) => expect(wholeNumber(value)).toBe(expected));

test.each([
	[0, '1_kB'],
	[400, '1_kB'],
	[340_000, '340_kB'],
	[999_999, '1000_kB'],
	[1_000_000, '1,0_MB'],
	[1_250_000, '1,3_MB'],
])('A size: %i bytes is %s', (value, expected) => expect(fileSize(value)).toBe(fixed(expected)));

test.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a en b'],
	[['a', 'b', 'c'], 'a, b en c'],
])('A list: %j is “%s”', (items, expected) => expect(enumerate(items)).toBe(expected));

test.each([
	['kerk', 'Kerk'],
	['', ''],
	['élan', 'Élan'],
	['’t Hof', '’t Hof'],
	['ijsmeester', 'IJsmeester'],
])('A capital: %s is %s', (text, expected) => expect(capitalised(text)).toBe(expected));

test.each([
	['https://www.ijsclub.example/', 'ijsclub.example'],
	['http://ijsclub.example/lid/', 'ijsclub.example/lid'],
	['https://wwwijs.example', 'wwwijs.example'],
])('An address read aloud: %s is %s', (url, expected) => expect(readableAddress(url)).toBe(expected));

describe('A time under its day', () => {
	test.each([
		['2026-12-05T19:30', '2026-12-05T22:00', '19.30–22.00_uur'],
		['2026-12-05T19:30', undefined, '19.30_uur'],
		['2026-12-05T20:00', '2026-12-06T01:00', '20.00–1.00_uur'],
		['2026-12-04', '2026-12-06', 't/m_zo 6_december'],
		['2026-12-04T10:00', '2026-12-06', '10.00_uur t/m_zo 6_december'],
		['2027-01-04T10:00', '2027-01-04T11:00', '10.00–11.00_uur'],
	])('%s to %s is %j', (start, end, text) => expect(clockText(start, end, today)).toBe(fixed(text)));

	test('is not told of what lasts all day', () => expect(clockText('2026-12-05', undefined, today)).toBeUndefined());
});

test('A month has its year', () => expect(monthTitle('2027-01-15')).toBe('januari 2027'));

describe('Text as a printer sets it', () => {
	test.each([
		['Kom naar "De Wilg"', 'Kom naar “De Wilg”'],
		["de foto's van 's avonds", 'de foto’s van ’s avonds'],
		["'t Sluishuis", '’t Sluishuis'],
		["een 'open' avond", 'een ‘open’ avond'],
		['("zo")', '(“zo”)'],
		['Hij zei: "\'t Is klaar"', 'Hij zei: “’t Is klaar”'],
		['van 19.30 uur, € 2,50', 'van 19.30_uur, €_2,50'],
		['al “goed” en ’s morgens', 'al “goed” en ’s morgens'],
		["opa's", 'opa’s'],
		['', ''],
	])('%s', (written, set) => expect(typeset(written)).toBe(fixed(set)));
});

describe('Whether something is open now', () => {
	const minutes = (instant: string) => Date.parse(instant) / 60_000;
	const now = minutes('2026-11-24T11:00+01:00');

	test.each([
		[true, '2026-11-24T17:00+01:00', 'Nu open, tot 17.00 uur'],
		[true, '2026-11-29T00:00+01:00', 'Nu open'],
		[false, '2026-11-24T13:30+01:00', 'Nu dicht; gaat om 13.30 uur open'],
		[false, '2026-11-25T09:00+01:00', 'Nu dicht; gaat morgen om 9.00 uur open'],
		[false, '2026-11-30T09:00+01:00', 'Nu dicht; gaat maandag om 9.00 uur open'],
	])('%s until %s is said as “%s”', (isOpen, until, expected) => {
		expect(openNow({ isOpen, until: minutes(until) }, now)).toBe(expected);
	});
});
