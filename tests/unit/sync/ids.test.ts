import { describe, expect, test } from 'vitest';
import { eventsFromIcs } from '../../../src/sync/index.ts';
import { calendarOf, today } from './calendars.ts';

const read = (text: string, previous: ReturnType<typeof eventsFromIcs>['events'] = [], taken: string[] = []) =>
	eventsFromIcs(text, { today, previous, taken: new Set(taken), salt: 'ijsclub' }).events;
const quiz = (uid: string, title = 'Pubquiz & bingo', start = '20261205T193000') =>
	`UID:${uid}\nSUMMARY:${title}\nDTSTART:${start}`;

describe('The address of something out of another calendar', () => {
	test('is its name and six characters, and the same each time', () => {
		const [event] = read(calendarOf(quiz('a')));
		expect(event?.id).toMatch(/^pubquiz-en-bingo-[0-9a-f]{6}$/);
		expect(read(calendarOf(quiz('a')))).toEqual([event]);
	});

	test('stays when the name or the day changes', () => {
		const first = read(calendarOf(quiz('a')));
		const [later] = read(calendarOf(quiz('a', 'Grote quiz', '20261206T200000')), first);
		expect(later).toMatchObject({ id: first[0]?.id, title: 'Grote quiz', start: '2026-12-06T20:00' });
	});

	test('stays when a program gives every event another UID each time, and nothing is there twice', () => {
		const first = read(calendarOf(quiz('x1'), quiz('x2', 'Koffie')));
		const second = read(calendarOf(quiz('y1'), quiz('y2', 'Koffie')), first);
		expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
		expect(second).toHaveLength(2);
	});

	test('goes to the event with the UID before one that only looks like it', () => {
		const first = read(calendarOf(quiz('a')));
		const second = read(calendarOf(quiz('b'), quiz('a', 'Pubquiz & bingo', '20261212T193000')), first);
		expect(second.find(({ uid }) => uid === 'a')?.id).toBe(first[0]?.id);
		expect(second.find(({ uid }) => uid === 'b')?.id).not.toBe(first[0]?.id);
	});

	test('stays with its event when another of the same UID goes, comes or is alone', () => {
		const three = ['20261205T193000', '20261212T193000', '20261219T193000'].map((start) => quiz('a', 'Quiz', start));
		const first = read(calendarOf(...three));
		const ids = (events: typeof first) => new Map(events.map(({ start, id }) => [start, id]));
		const known = ids(first);
		const isSame = (events: typeof first) => events.every(({ start, id }) => known.get(start) === id);
		const two = read(calendarOf(...three.slice(1)), first);
		const one = read(calendarOf(...three.slice(2)), two);
		expect([two.length, one.length]).toEqual([2, 1]);
		expect([isSame(two), isSame(one), isSame(read(calendarOf(...three.slice(2)), first))]).toEqual([true, true, true]);
		expect(ids(read(calendarOf(...three.slice(1)), one)).get('2026-12-19T19:30')).toBe(known.get('2026-12-19T19:30'));
	});

	test('is nobody else’s in the village', () => {
		const [event] = read(calendarOf(quiz('a')));
		const [other] = read(calendarOf(quiz('a')), [], [event?.id ?? '']);
		expect(other?.id).toMatch(/^pubquiz-en-bingo-[0-9a-f]{6}$/);
		expect(other?.id).not.toBe(event?.id);
	});

	test('has letters also when the name has none', () => {
		expect(read(calendarOf(quiz('a', '★★★')))[0]?.id).toMatch(/^zonder-naam-[0-9a-f]{6}$/);
	});
});
