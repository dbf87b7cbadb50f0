import { describe, expect, test } from 'vitest';
import { googleAdd, googleFollow, outlookAdd, outlookFollow, webcal } from '../../../src/outputs/calendar-links.ts';
import { model } from '../villages.ts';

const url = 'https://testdorp.example/agenda/quiz/';

function fields(quiz: Record<string, unknown>, link: typeof googleAdd): Record<string, string> {
	const [event] = model({ own: { plekken: { wilg: {} }, agenda: { quiz } } }).events;
	if (!event) throw new Error('no event');
	return Object.fromEntries(new URL(link(event.next, url)).searchParams);
}

describe('A link that fills in an event', () => {
	test.each([
		[
			{ end: '2026-12-05T22:00' },
			'20261205T193000/20261205T220000',
			'2026-12-05T19:30:00+01:00',
			'2026-12-05T22:00:00+01:00',
		],
		[{}, '20261205T193000/20261205T193000', '2026-12-05T19:30:00+01:00', undefined],
		[{ start: '2027-06-05' }, '20270605/20270606', '2027-06-05', '2027-06-06'],
		[{ start: '2027-06-05', end: '2027-06-07' }, '20270605/20270608', '2027-06-05', '2027-06-08'],
		[
			{ start: '2027-06-05T10:00', end: '2027-06-07' },
			'20270605T100000/20270608T000000',
			'2027-06-05T10:00:00+02:00',
			'2027-06-08T00:00:00+02:00',
		],
	])('has the times of %j', (quiz, dates, startdt, enddt) => {
		expect(fields(quiz, googleAdd)).toMatchObject({ dates, ctz: 'Europe/Amsterdam' });
		const outlook = fields(quiz, outlookAdd);
		expect([outlook['startdt'], outlook['enddt']]).toEqual([startdt, enddt]);
		expect(outlook['allday']).toBe(startdt.length === 10 ? 'true' : undefined);
	});

	test('holds every sign, the place and the page', () => {
		const title = 'Soep & brood? 100% “é” #1 + 😀';
		const quiz = { title, place: 'wilg', state: 'voorlopig' };
		expect(fields(quiz, googleAdd)).toMatchObject({
			text: `Onder voorbehoud: ${title}`,
			location: 'De Wilg',
			details: `Zes rondes.\n\nLees meer: ${url}`,
		});
		expect(fields(quiz, outlookAdd)).toMatchObject({ subject: `Onder voorbehoud: ${title}`, location: 'De Wilg' });
	});

	test('is of the next time of what repeats', () => {
		const quiz = { start: '2026-11-02T20:00', recurrence: { frequency: 'week' } };
		expect(fields(quiz, googleAdd)).toMatchObject({ dates: '20261123T200000/20261123T200000' });
	});
});

test('A link that follows a calendar has its address', () => {
	const address = 'https://testdorp.example/agenda/thema/sport.ics';
	expect(webcal(address)).toBe('webcal://testdorp.example/agenda/thema/sport.ics');
	expect(webcal('http://localhost/agenda.ics')).toBe('webcal://localhost/agenda.ics');
	expect(new URL(googleFollow(address)).searchParams.get('cid')).toBe(
		'webcal://testdorp.example/agenda/thema/sport.ics',
	);
	const outlook = new URL(outlookFollow(address, 'Sport & spel')).searchParams;
	expect([outlook.get('url'), outlook.get('name')]).toEqual([address, 'Sport & spel']);
});
