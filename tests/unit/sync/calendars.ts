import { readFileSync } from 'node:fs';
import path from 'node:path';
import { occurrencesOf } from '../../../src/domain/index.ts';
import type { StoredEvent } from '../../../src/schema/index.ts';
import { decode } from '../../../src/sync/decode.ts';
import { eventsFromIcs, type IcsResult } from '../../../src/sync/index.ts';

/** The day of the tests of this folder. */
export const today = '2026-11-25';

/** One of the calendars of tests/fixtures/calendars, as bytes. */
export function bytesOf(name: string): Buffer {
	return readFileSync(path.resolve(import.meta.dirname, '../../fixtures/calendars', name));
}

/** One of them, read. */
export function readFixture(name: string): IcsResult {
	return eventsFromIcs(decode(bytesOf(name), true), { today });
}

/** A calendar of events, each written as its content lines; UID, and a name when it has none, come by themselves. */
export function calendarOf(...events: string[]): string {
	const blocks = events.map((lines, index) => {
		const uid = /^UID/m.test(lines) ? [] : [`UID:${index + 1}`];
		const name = /^SUMMARY/m.test(lines) ? [] : ['SUMMARY:Koffie'];
		return ['BEGIN:VEVENT', ...uid, ...name, lines, 'END:VEVENT'].join('\n');
	});
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...blocks, 'END:VCALENDAR', ''].join('\n');
}

/** The events of such a calendar. */
export function eventsOf(...events: string[]): StoredEvent[] {
	return eventsFromIcs(calendarOf(...events), { today }).events;
}

/** What is told of such a calendar, as `kind: event`. */
export function problemsOf(...events: string[]): string[] {
	return eventsFromIcs(calendarOf(...events), { today }).problems.map(({ problem, about }) => `${problem}: ${about}`);
}

/** When an event is, up to a day, as `start – end`. */
export function timesOf(event: StoredEvent | undefined, horizon = '2027-12-31'): string[] {
	if (!event) return [];
	const { rule, until, dates, except, changes } = event;
	const repetition = rule === undefined && dates.length === 0 ? undefined : { rule, until, dates, except, changes };
	return occurrencesOf(event, repetition, horizon).map(({ start, end }) => (end ? `${start} – ${end}` : start));
}
