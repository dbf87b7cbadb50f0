import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
	address,
	choice,
	consent,
	contact,
	day,
	email,
	flag,
	guessDay,
	isCalendarDay,
	kvkNumber,
	list,
	optional,
	phone,
	photo,
	point,
	postalCode,
	summary,
	text,
	wallClock,
	webAddress,
} from '../../../src/schema/fields.ts';
import type { ProblemParams } from '../../../src/schema/index.ts';

/** The value as the site gets it, or what the first problem says. */
function read(schema: z.ZodType, value: unknown): { value?: unknown; problem?: Partial<ProblemParams> } {
	const result = schema.safeParse(value);
	if (result.success) return { value: result.data };
	const issue = result.error.issues[0];
	return { problem: issue?.code === 'custom' ? ((issue.params ?? {}) as Partial<ProblemParams>) : {} };
}

const accepted = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('A field that the CMS has cleared', () => {
	const cleared: [string, unknown][] = [
		['an empty text', ''],
		['a text of spaces', '   '],
		['null', null],
		['an empty list', []],
		['an object of empty texts', { a: '', b: '' }],
		['an object of all kinds of nothing', { a: '', b: null, c: [], d: { e: '' } }],
	];
	const fields: [string, z.ZodType][] = [
		['a line of text', text()],
		['a summary', summary()],
		['a day', day()],
		['a moment', wallClock()],
		['a telephone number', phone()],
		['an e-mail address', email()],
		['a web address', webAddress()],
		['a postcode', postalCode()],
		['a point', point()],
		['a number', z.int()],
		['a choice', choice(['ja', 'nee'])],
		['a photo', photo()],
		['an address', address()],
		['a contact', contact()],
	];
	for (const [what, value] of cleared) {
		test.each(fields)(`counts as left out when it holds ${what} instead of %s`, (_, schema) => {
			expect(read(optional(schema), value)).toEqual({ value: undefined });
		});
	}

	test.each(fields)('may also be absent: %s', (_, schema) => {
		expect(z.strictObject({ it: optional(schema) }).parse({})).toEqual({});
	});

	test.each(cleared)('is an empty list when a list holds %s', (_, value) => {
		expect(read(list(text()), value)).toEqual({ value: [] });
	});

	test.each(cleared)('is “no” when a yes or no holds %s', (_, value) => {
		expect(read(flag(), value)).toEqual({ value: false });
	});

	test('does not hide a value that merely looks like nothing', () => {
		expect(read(optional(z.number()), 0)).toEqual({ value: 0 });
		expect(read(optional(z.boolean()), false)).toEqual({ value: false });
	});
});

describe('A list', () => {
	test.each([
		['drops the blank rows that a CMS leaves behind', ['a', '', null, 'b', {}], ['a', 'b']],
		['takes one word for a list of one', 'sport', ['sport']],
		['takes a number where text is asked for', [1953, 'b'], ['1953', 'b']],
		['is empty when left out', undefined, []],
	])('%s', (_, value, expected) => {
		expect(read(list(text()), value)).toEqual({ value: expected });
	});

	test('still refuses a row that is wrong', () => {
		expect(accepted(list(choice(['a', 'b'])), ['a', 'c'])).toBe(false);
	});
});

describe('A yes or no', () => {
	test.each([
		[true, true],
		[false, false],
		['ja', true],
		['nee', false],
		[undefined, false],
	])('reads %j as %j', (value, expected) => expect(read(flag(), value)).toEqual({ value: expected }));

	test.each(['misschien', 1, 'x', { a: 1 }])('refuses %j', (value) => expect(accepted(flag(), value)).toBe(false));
});

describe('A line of text', () => {
	test.each([
		['  Pubquiz ', 'Pubquiz'],
		[1953, '1953'],
		[0, '0'],
		['’t Hof', '’t Hof'],
	])('reads %j as %j', (value, expected) => expect(read(text(), value)).toEqual({ value: expected }));

	test.each([['', '   ', null, undefined, true, ['a'], { a: 'b' }, 'x'.repeat(121)]].flat())('refuses %j', (value) =>
		expect(accepted(text(), value)).toBe(false),
	);

	test('is as long as it says, and not a letter longer', () => {
		expect(accepted(text(5), 'vijf!')).toBe(true);
		expect(accepted(text(5), 'zesjes')).toBe(false);
	});
});

test('A summary becomes one line, however it was folded', () => {
	expect(read(summary(), 'Zes rondes\nover het\tdorp.\n\nKom ook. ')).toEqual({
		value: 'Zes rondes over het dorp. Kom ook.',
	});
});

describe('A day', () => {
	test.each(['2026-12-05', '2028-02-29', '2026-01-01', '2026-12-31', ' 2026-12-05 '])('accepts %j', (value) => {
		expect(read(day(), value)).toEqual({ value: value.trim() });
	});

	test.each([
		['2026-02-31', undefined],
		['2026-02-29', undefined],
		['2026-13-01', undefined],
		['2026-00-10', undefined],
		['2026-04-31', undefined],
		['5 december 2026', '2026-12-05'],
		['5 dec 2026', '2026-12-05'],
		['5 dec. 2026', '2026-12-05'],
		['za 5 december 2026', '2026-12-05'],
		['5 MEI 2026', '2026-05-05'],
		['31 maart 2026', '2026-03-31'],
		['1 augustus 2026', '2026-08-01'],
		['5-12-2026', '2026-12-05'],
		['05-12-2026', '2026-12-05'],
		['5/12/2026', '2026-12-05'],
		['5.12.2026', '2026-12-05'],
		['2026/12/5', '2026-12-05'],
		['2026-1-2', '2026-01-02'],
		['2026-12-05T19:30', '2026-12-05'],
		['31 februari 2026', undefined],
		['5 smurf 2026', undefined],
		['morgen', undefined],
		['12/31/2026', undefined],
	])('refuses %j and proposes %j', (value, nearest) => {
		expect(read(day(), value).problem).toMatchObject({ problem: 'date-wrong', found: value, nearest });
	});

	test.each([20261205, null, true, ['2026-12-05']])('refuses %j, which is no text', (value) => {
		expect(accepted(day(), value)).toBe(false);
	});

	test.each([
		'januari',
		'februari',
		'maart',
		'april',
		'mei',
		'juni',
		'juli',
		'augustus',
		'september',
		'oktober',
		'november',
		'december',
	])('is guessed from a Dutch month: %s', (month) => {
		const number =
			['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'].indexOf(month.slice(0, 3)) +
			1;
		expect(guessDay(`7 ${month} 2027`)).toBe(`2027-${String(number).padStart(2, '0')}-07`);
	});

	test('is guessed from the short form of March', () => expect(guessDay('3 mrt 2026')).toBe('2026-03-03'));

	test('is on the calendar in exactly 97 leap years out of 400', () => {
		const leap = Array.from({ length: 400 }, (_, index) => 2000 + index).filter((year) =>
			isCalendarDay(`${year}-02-29`),
		);
		expect(leap).toHaveLength(97);
	});
});

describe('A moment', () => {
	test.each([
		['2026-12-05T19:30', '2026-12-05T19:30'],
		['2026-12-05 19:30', '2026-12-05T19:30'],
		['2026-12-05T9:05', '2026-12-05T09:05'],
		['2026-12-05 19.30', '2026-12-05T19:30'],
		['2026-12-05', '2026-12-05'],
		['2026-12-05T00:00', '2026-12-05T00:00'],
		['2026-12-05T23:59', '2026-12-05T23:59'],
	])('reads %j as %j', (value, expected) => expect(read(wallClock(), value)).toEqual({ value: expected }));

	test.each([
		['2026-12-05T19:30:00', '2026-12-05T19:30'],
		['2026-12-05T19:30:00+01:00', '2026-12-05T19:30'],
		['2026-02-31T19:30', undefined],
		['5 december 2026 19.30', '2026-12-05T19:30'],
		['5 december 2026 om 19.30 uur', '2026-12-05T19:30'],
		['5-12-2026 19:30', '2026-12-05T19:30'],
		['5-12-2026', '2026-12-05'],
		['2026/12/5 9:30', '2026-12-05T09:30'],
		['zaterdag 5 december 2026', '2026-12-05'],
		['vanavond', undefined],
		['19:30', undefined],
	])('refuses %j and proposes %j', (value, nearest) => {
		expect(read(wallClock(), value).problem).toMatchObject({ problem: 'date-wrong', found: value, nearest });
	});

	test.each(['2026-12-05T24:00', '2026-12-05T25:10', '2026-12-05T19:60', '2026-12-05T19', '2026-12-05T19:3'])(
		'refuses %j, which is on no clock',
		(value) => expect(read(wallClock(), value).problem).toMatchObject({ problem: 'date-wrong', found: value }),
	);

	test.each([
		'2026-12-05T24:00',
		'2026-12-05T19:75',
		'2026-12-05T19:30:00',
		'2026-12-05T18:30:00.000Z',
		'5.12.2026',
		'5-12-2026 25.00',
		'3 mrt 2026 19.30',
		'5 december 2026, 24.00 uur',
		'2026/12/5',
		'05/12/26 19:30',
	])('never proposes something that is wrong itself, as for %j', (value) => {
		const nearest = read(wallClock(), value).problem?.nearest;
		expect(nearest === undefined || accepted(wallClock(), nearest), `proposes ${nearest}`).toBe(true);
	});

	test('with dots between day and month is not taken for a time', () => {
		expect(read(wallClock(), '5.12.2026').problem?.nearest).toBe('2026-12-05');
	});
});

describe('A telephone number', () => {
	test.each([
		'112',
		'0599 12 34 56',
		'0599-123456',
		'+31 599 12 34 56',
		'+31 (0)599 123456',
		'0900 12 34',
		'0800-1234',
		'014 0599',
		'+32 14 12 34 56',
		'06 12345678',
		'0599.12.34.56',
	])('may be written as %j', (value) => expect(read(phone(), value)).toEqual({ value }));

	test.each(['12', 'bel Jan', '0599 12 34 56 of 57', '++31 599', '1'.repeat(16), 'tel:112', '0599 12<script>', ''])(
		'may not be %j',
		(value) => expect(read(phone(), value).problem).toMatchObject({ problem: 'value-wrong', found: value }),
	);

	test('of three digits may be a number in YAML', () => expect(read(phone(), 112)).toEqual({ value: '112' }));

	test('may start with the area code between brackets', () => expect(accepted(phone(), '(0599) 12 34 56')).toBe(true));
});

describe('A postcode', () => {
	test.each([
		['7955AB', '7955 AB'],
		['7955 ab', '7955 AB'],
		['7955 AB', '7955 AB'],
		['2275', '2275'],
		[2275, '2275'],
	])('reads %j as %j', (value, expected) => expect(read(postalCode(), value)).toEqual({ value: expected }));

	test.each(['795 AB', '7955 A', '7955 ABC', 'AB 7955', '79555', 'Oosterwilg'])('refuses %j', (value) =>
		expect(read(postalCode(), value).problem).toMatchObject({ problem: 'value-wrong' }),
	);
});

describe('A KvK number', () => {
	test.each([
		['12345678', '12345678'],
		['12 34 56 78', '12345678'],
		[12345678, '12345678'],
		[1234567, '01234567'],
	])('reads %j as %j', (value, expected) => expect(read(kvkNumber(), value)).toEqual({ value: expected }));

	test.each(['1234567', '123456789', 'KvK', 12])('refuses %j', (value) =>
		expect(read(kvkNumber(), value).problem).toMatchObject({ problem: 'value-wrong' }),
	);
});

describe('An e-mail address', () => {
	test.each(['info@ijsclub.example', 'a.b+c@x-y.example'])('accepts %j', (value) =>
		expect(accepted(email(), value)).toBe(true),
	);
	test.each(['info', 'info@', '@x.example', 'a b@x.example', 'info@x', 'mailto:a@x.example'])('refuses %j', (value) =>
		expect(accepted(email(), value)).toBe(false),
	);
});

describe('A web address', () => {
	test.each(['https://ijsclub.example', 'http://x.example/a?b=c#d', 'HTTPS://X.example', ' https://x.example '])(
		'accepts %j',
		(value) => expect(accepted(webAddress(), value)).toBe(true),
	);
	test.each([
		['www.ijsclub.example', 'https://www.ijsclub.example'],
		['ijsclub.example/lid', 'https://ijsclub.example/lid'],
		['javascript:alert(1)', undefined],
		['data:text/html,x', undefined],
		['//x.example', undefined],
		['https://', undefined],
		['ftp://x.example', undefined],
		['/lid', undefined],
	])('refuses %j and proposes %j', (value, nearest) => {
		expect(read(webAddress(), value).problem).toMatchObject({ problem: 'value-wrong', nearest });
	});
});

describe('A point on the map', () => {
	const wilg = { lat: 52.51, lon: 6.12 };
	test.each([
		['as maps show it', '52.51, 6.12'],
		['without a space', '52.51,6.12'],
		['with a semicolon', ' 52.51 ; 6.12 '],
		['as two fields', { lat: 52.51, lon: 6.12 }],
		['as GeoJSON, longitude first', { type: 'Point', coordinates: [6.12, 52.51] }],
		['as GeoJSON text, as the CMS writes it', '{"type":"Point","coordinates":[6.12,52.51]}'],
		['as GeoJSON with a height', '{"type":"Point","coordinates":[6.12,52.51,3]}'],
	])('can be given %s', (_, value) => expect(read(point(), value)).toEqual({ value: wilg }));

	test.each([
		['a single number', 52.51],
		['words', 'bij de brug'],
		['a latitude beyond the pole', '91, 6'],
		['a longitude beyond the globe', '52, 181'],
		['another shape', '{"type":"LineString","coordinates":[[6,52],[7,53]]}'],
		['a point without numbers', { lat: '52', lon: '6' }],
		['a broken GeoJSON', '{"type":"Point"'],
		['too few coordinates', '{"type":"Point","coordinates":[6]}'],
		['JSON that is no object', '[6.1, 52.5]'],
		['decimal commas', '52,51, 6,12'],
		['an address', 'Kerkweg 12'],
		['null inside JSON', 'null'],
		['a date', new Date(0)],
	])('cannot be %s', (_, value) => expect(read(point(), value).problem).toMatchObject({ problem: 'value-wrong' }));

	test('south of the equator and west of Greenwich is a point too', () => {
		expect(read(point(), '-33.9, -18.4')).toEqual({ value: { lat: -33.9, lon: -18.4 } });
	});

	test('with swapped numbers is still a point; the map of the village tells that it is wrong', () => {
		expect(read(point(), '6.12, 52.51')).toEqual({ value: { lat: 6.12, lon: 52.51 } });
	});
});

describe('The consent for a photo', () => {
	test.each([
		['geen personen', { how: 'geen personen' }],
		['Geen personen ', { how: 'geen personen' }],
		['aangekondigd op het evenement', { how: 'aangekondigd op het evenement' }],
		['gevraagd op 2026-05-01', { how: 'gevraagd', on: '2026-05-01' }],
	])('reads %j', (value, expected) => expect(read(consent(), value)).toEqual({ value: expected }));

	test.each([null, undefined, '', '  '])('is asked for when it is %j', (value) =>
		expect(read(consent(), value).problem).toMatchObject({ problem: 'photo-without-consent' }),
	);

	test.each(['ja', 'gevraagd', 'gevraagd op 2026-02-30', 'gevraagd op 1 mei', 'gevraagd aan Jan'])(
		'refuses %j',
		(value) => expect(read(consent(), value).problem).toMatchObject({ problem: 'value-wrong' }),
	);
});

describe('A photo', () => {
	const good = { src: 'plein.webp', alt: 'Het plein', consent: 'geen personen' };

	test.each(['plein.webp', 'fotos/plein.webp', '/fotos/plein.webp', '/plein.webp'])(
		'is found by its name: %s',
		(src) => {
			expect(photo().parse({ ...good, src }).src).toBe('plein.webp');
		},
	);

	test.each([undefined, null, '', '  '])('asks for a description when that is %j', (alt) => {
		expect(read(photo(), { ...good, alt }).problem).toMatchObject({ problem: 'photo-without-alt' });
	});

	test('asks for description and consent at once', () => {
		const result = photo().safeParse({ src: 'plein.webp' });
		expect(result.error?.issues.map(({ path }) => path.join())).toEqual(['alt', 'consent']);
	});

	test('says nothing of who made it when the CMS left that blank', () => {
		expect(photo().parse({ ...good, credit: '' })).not.toHaveProperty('credit', '');
	});
});

test('An address and a contact accept no field that they do not know', () => {
	expect(accepted(address(), { streetAddress: 'Kerkweg 12', huisnummer: 12 })).toBe(false);
	expect(accepted(contact(), { role: 'secretaris', name: 'Jan' })).toBe(false);
});
