import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { VillageModel } from '../../../src/domain/index.ts';
import { calendarIcs, followedCalendars } from '../../../src/outputs/icalendar.ts';
import { decode } from '../../../src/sync/decode.ts';
import { eventsFromIcs } from '../../../src/sync/index.ts';
import { Trouble } from '../../../src/sync/trouble.ts';
import { calendarFixture, model, today as usualToday, type VillageGiven } from '../villages.ts';

const absolute = (address: string) => `https://testdorp.example/${address}/`;

/** Every time that is to come, with what it is called in a calendar of one's own. */
function times({ upcoming }: VillageModel): string[] {
	return upcoming
		.flatMap((event) => event.upcoming)
		.map(
			({ start, end, title, state }) =>
				`${start} ${end ?? ''} ${state === 'afgelast' ? 'af' : 'aan'} ${title.slice(0, 100)}`,
		)
		.sort();
}

/** A village that takes over what the calendar of another says. */
function takenOver(text: string, today: string): VillageModel {
	const { events } = eventsFromIcs(text, { today });
	return model({ synced: { calendars: [calendarFixture({}, events)] } }, `${today}T00:00`);
}

/** The calendar file of all that a village has on. */
function exported(dorp: VillageModel): string {
	const all = followedCalendars(dorp).find(({ path: name }) => name === 'agenda.ics');
	if (!all) throw new Error('There is no calendar of the village');
	return calendarIcs(dorp, all, absolute);
}

const weekly = { start: '2026-09-03T19:30', end: '2026-09-03T21:00' };
const kinds: [string, Record<string, unknown>][] = [
	['once', { start: '2026-12-05T19:30', end: '2026-12-05T22:00' }],
	['without an end', { start: '2026-12-05T19:30' }],
	['all day', { start: '2026-12-05' }],
	['for days', { start: '2026-12-04', end: '2026-12-06' }],
	['after midnight', { start: '2026-12-31T22:00', end: '2027-01-01T02:00' }],
	['every week, over both changes of the clock', { ...weekly, recurrence: { frequency: 'week' } }],
	['every second week', { ...weekly, recurrence: { frequency: 'week', interval: 2, days: ['tuesday', 'thursday'] } }],
	[
		'the third Thursday',
		{ ...weekly, recurrence: { frequency: 'maand', ordinals: ['derde'], exceptMonths: ['juli'] } },
	],
	['the last Friday', { ...weekly, recurrence: { frequency: 'maand', ordinals: ['laatste'], days: ['friday'] } }],
	['yearly', { start: '2026-12-24', recurrence: { frequency: 'jaar' } }],
	['on loose dates', { ...weekly, recurrence: { frequency: 'losse data', dates: ['2026-12-01', '2027-02-01T20:00'] } }],
	['ten times', { ...weekly, recurrence: { frequency: 'week', count: 20, except: ['2026-12-24', '2026-12-31'] } }],
	['until a day', { ...weekly, recurrence: { frequency: 'week', until: '2027-03-31', notOnPublicHolidays: true } }],
	[
		'with a time that is off, one that was moved and one that is elsewhere',
		{
			...weekly,
			recurrence: {
				frequency: 'week',
				changes: [
					{ on: '2026-12-03', state: 'afgelast' },
					{ on: '2026-12-10', start: '2026-12-11T20:00', end: '2026-12-11T22:30' },
					{ on: '2026-12-17', title: 'Kerstquiz', location: 'Buiten' },
				],
			},
		},
	],
	['off altogether', { start: '2026-12-05T19:30', state: 'afgelast' }],
];

describe('What a village writes in a calendar file, another village reads back', () => {
	test.each(kinds)('%s', (_, event) => {
		const given: VillageGiven = { own: { agenda: { quiz: event } } };
		const dorp = model(given, `${usualToday}T00:00`);
		const again = takenOver(exported(dorp), usualToday);
		expect(times(dorp).length).toBeGreaterThan(0);
		expect(times(again)).toEqual(times(dorp));
		// And once more: what was taken over is written and read the same.
		expect(times(takenOver(exported(again), usualToday))).toEqual(times(dorp));
	});
});

const data = path.resolve(import.meta.dirname, '../../../../shared/data/ics');
const isThere = existsSync(data);
if (!isThere)
	console.warn(`Overgeslagen: agenda’s van anderen lezen, schrijven en weer lezen, want ${data} is er niet.`);
const files = isThere
	? readdirSync(data, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ics'))
			.sort()
	: [];

/** The day before the first event of a file, so that there is something to come. */
function dayBefore(text: string): string {
	const days = [...text.matchAll(/^DTSTART[^:\n]*:((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])/gm)]
		.map(([, year, month, day]) => `${year}-${month}-${day}`)
		.sort();
	return days[Math.floor(days.length / 2)] ?? usualToday;
}

describe.runIf(isThere)('Calendars that real programs wrote come out of ours as they went in', () => {
	test.each(files)('%s', { timeout: 20_000 }, (name) => {
		const text = decode(readFileSync(path.join(data, name)), true);
		const today = dayBefore(text.split('BEGIN:VEVENT').slice(1).join(''));
		try {
			const dorp = takenOver(text, today);
			if (dorp.upcoming.length === 0) return;
			expect(times(takenOver(exported(dorp), today))).toEqual(times(dorp));
		} catch (error) {
			// No calendar at all: that has a name.
			if (!(error instanceof Trouble)) throw error;
		}
	});
});
