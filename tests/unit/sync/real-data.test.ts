import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/sync/decode.ts';
import { eventsFromIcs } from '../../../src/sync/index.ts';
import { calendarText, readCalendar } from '../../../src/sync/stored.ts';
import { Trouble } from '../../../src/sync/trouble.ts';

const data = path.resolve(import.meta.dirname, '../../../../shared/data/ics');
const isThere = existsSync(data);
if (!isThere) console.warn(`Overgeslagen: agenda’s van echte programma’s lezen, want ${data} is er niet.`);
const files = isThere
	? readdirSync(data, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ics'))
			.sort()
	: [];
const read = (name: string, today: string) =>
	eventsFromIcs(decode(readFileSync(path.join(data, name)), true), { today });

/** A day in the middle of what a file is about, so that its events are kept. */
function middleOf(name: string): string {
	const text = readFileSync(path.join(data, name), 'latin1').split('BEGIN:VEVENT').slice(1).join('');
	const days = [...text.matchAll(/^DTSTART[^:\n]*:((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])/gm)]
		.map(([, year, month, day]) => `${year}-${month}-${day}`)
		.sort();
	return days[Math.floor(days.length / 2)] ?? '2026-11-25';
}

describe.runIf(isThere)('Calendars that real programs wrote', () => {
	test('are all there', () => expect(files.length).toBeGreaterThanOrEqual(154));

	test.each(files)('are read or give a problem with a name, in time: %s', { timeout: 5000 }, (name) => {
		const today = middleOf(name);
		try {
			const { events, problems, seen } = read(name, today);
			// What is not kept is empty, told, or about another year.
			expect(events.length + problems.length).toBeLessThanOrEqual(seen * 4 + 1);
			const text = calendarText({ name: 'Agenda', source: name, retrievedOn: today, events });
			expect(readCalendar(text)?.events).toHaveLength(events.length);
			expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
			expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
		} catch (error) {
			expect(error).toBeInstanceOf(Trouble);
		}
	});

	test('come out whole: every event of the feeds that are sound', () => {
		expect(read('feeds/teamup-2.ics', '2022-06-11').events).toHaveLength(21);
		expect(read('feeds/squarespace-birch-community-centre.ics', '2023-09-29').events).toHaveLength(50);
		const icloud = read('feeds/icloud-yellowbird-webcal.ics', '2026-11-25').events;
		expect(icloud.map(({ rule }) => rule).sort()).toEqual(['FREQ=MONTHLY', 'FREQ=WEEKLY']);
		const schools = read('nl-holidays/nl-school-central.ics', '2025-10-16').events;
		expect(schools.find(({ start }) => start === '2025-10-18')?.end).toBe('2025-10-26');
	});

	test('keep their addresses on the site between two days of the same feed', () => {
		const first = read('feeds/teamup.ics', '2020-05-21').events;
		const text = decode(readFileSync(path.join(data, 'feeds/teamup.ics')), true);
		const again = eventsFromIcs(text, { today: '2020-05-22', previous: first }).events;
		const ids = new Map(first.map(({ uid, id }) => [uid, id]));
		for (const { uid, id } of again) expect(ids.get(uid) ?? id).toBe(id);
	});

	test('a sign-in page is no calendar', () => {
		expect(() => read('feeds/BAD-google-signin-html-served-as.ics', '2026-11-25')).toThrow('sync-web-page');
	});
});
