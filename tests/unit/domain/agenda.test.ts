import { describe, expect, test } from 'vitest';
import { clashesOf, publicMonths, roomClashesOf, type VillageModel } from '../../../src/domain/index.ts';
import type { Records } from '../villages.ts';
import { model, today } from '../villages.ts';

const agenda = (events: Records['agenda'], id = 'testdorp', extra: Records = {}): VillageModel =>
	model({ id, config: { name: id }, own: { agenda: events ?? {}, ...extra } });

test('The months of an agenda are this one, the next, and on to the last with something in it', () => {
	expect(publicMonths(today, [])).toEqual(['2026-11', '2026-12']);
	expect(publicMonths(today, ['2027-02', '2026-12'])).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
	expect(publicMonths(today, ['2028-06', '2028-06'])).toEqual(['2026-11', '2026-12', '2028-06']);
});

describe('Two events in one room', () => {
	const places = (data: Record<string, unknown>): Records => ({ plekken: { wilg: { name: 'De Wilg', ...data } } });
	const rooms = { rooms: [{ name: 'Grote zaal' }, { name: 'Kleine zaal' }] };
	const pair = (one: Record<string, unknown>, other: Record<string, unknown>, place: Record<string, unknown> = {}) =>
		roomClashesOf(
			agenda(
				{
					quiz: { start: '2026-12-05T19:30', end: '2026-12-05T22:00', place: 'wilg', ...one },
					koor: { start: '2026-12-05T20:00', end: '2026-12-05T21:00', place: 'wilg', ...other },
				},
				'testdorp',
				places(place),
			),
		).map(({ date, other: another }) => [date.event.id, another.event.id]);

	test.each<[string, Record<string, unknown>, Record<string, unknown>, Record<string, unknown>, number]>([
		['at the same time in a place with one room', {}, {}, {}, 1],
		['in the same room of several', { room: 'Grote zaal' }, { room: 'grote zaal' }, rooms, 1],
		['not in two rooms', { room: 'Grote zaal' }, { room: 'Kleine zaal' }, rooms, 0],
		['not when nobody said which of several', { room: 'Grote zaal' }, {}, rooms, 0],
		['not when one ends as the other begins', { end: '2026-12-05T20:00' }, {}, {}, 0],
		[
			'when one that has no end could still go on',
			{ end: undefined },
			{ start: '2026-12-05T21:00', end: undefined },
			{},
			1,
		],
		['not when one of them is off', { state: 'afgelast' }, {}, {}, 0],
		['over midnight', { end: '2026-12-06T02:00' }, { start: '2026-12-06T01:00', end: '2026-12-06T03:00' }, {}, 1],
		[
			'on the second day of a fair',
			{ start: '2026-12-04T18:00', end: '2026-12-06T17:00' },
			{ start: '2026-12-05T14:00', end: '2026-12-05T16:00' },
			{},
			1,
		],
		['not outside, where there is room for both', {}, {}, { kind: 'natuur' }, 0],
		['not when one lasts all day', { start: '2026-12-05', end: undefined }, {}, {}, 0],
	])('%s', (_, one, other, place, count) => expect(pair(one, other, place)).toHaveLength(count));

	test('also of something that repeats, but not after it was moved', () => {
		const weekly = {
			start: '2026-11-28T20:00',
			end: '2026-11-28T21:00',
			recurrence: { frequency: 'week', until: '2026-12-12' },
		};
		expect(pair({}, weekly)).toEqual([['quiz', 'koor']]);
		const changes = [{ on: '2026-12-05', start: '2026-12-06T20:00' }];
		expect(pair({}, { ...weekly, recurrence: { ...weekly.recurrence, changes } })).toEqual([]);
	});
});

describe('Something in a neighbouring village clashes', () => {
	const event = { start: '2026-12-05T19:30', end: '2026-12-05T22:00', themes: ['cultuur'], targetGroups: ['iedereen'] };
	const clashes = (one: Record<string, unknown>, other: Record<string, unknown>) =>
		clashesOf(agenda({ quiz: { ...event, ...one } }), [agenda({ kwis: { ...event, ...other } }, 'buurdorp')]).map(
			({ date, other: another, village }) => `${date.event.id} ${another.event.id} ${village}`,
		);
	test.each<[string, Record<string, unknown>, Record<string, unknown>, boolean]>([
		['when both are for everybody', {}, {}, true],
		['when both are for the same people', { targetGroups: ['ouderen'] }, { targetGroups: ['ouderen'] }, true],
		['not for other people', { targetGroups: ['kinderen'] }, { targetGroups: ['ouderen'] }, false],
		['not about something else', { themes: ['sport'] }, {}, false],
		['not with weekly fare', {}, { recurrence: { frequency: 'week' } }, false],
		['not with what goes on for days', {}, { end: '2026-12-08T22:00' }, false],
		['not on another evening', {}, { start: '2026-12-06T19:30', end: '2026-12-06T22:00' }, false],
	])('%s', (_, one, other, isClash) => {
		expect(clashes(one, other)).toEqual(isClash ? ['quiz kwis buurdorp'] : []);
	});
});
