import { Temporal } from 'temporal-polyfill';
import { toInstant, toWallClock } from '../../domain/index.ts';
import { isCalendarDay } from '../../schema/fields.ts';
import { Trouble } from '../trouble.ts';
import type { Property } from './read.ts';
import { dutch, utc, type Zone, type ZoneFinder } from './zones.ts';

/** A day, or a time on the clock of a zone. A day is the same day in every zone. */
export interface Moment {
	/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. */
	wall: string;
	zone: Zone;
}

/** Whether something is a day without a time. */
export const isDay = ({ wall }: { wall: string }) => wall.length === 10;

/** The years of which a calendar of a village can speak: from this one … */
const firstYear = 1900;
/** … until this one. */
export const lastYear = 2200;

/** What the times of a file are read with. */
export interface Clocks {
	find: ZoneFinder;
	/** The zone of times that name none. */
	floating: Zone;
}

/**
 * One value of a property as a moment (RFC 5545, 3.3.4 and 3.3.5).
 * @throws {Trouble} for a day that is on no calendar, a year far away, or a zone that nobody knows
 */
export function momentOf(value: unknown, params: Property['params'], { find, floating }: Clocks): Moment {
	const text = String(value);
	const [, day = '', hour, minute, z] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{0,2})?(Z?))?$/.exec(text) ?? [];
	const year = Number(day.slice(0, 4));
	const isOnClock = hour === undefined || (Number(hour) < 24 && Number(minute) < 60);
	if (!isCalendarDay(day) || year < firstYear || year > lastYear || !isOnClock)
		throw new Trouble('calendar-event-undated', { other: text });
	if (hour === undefined) return { wall: day, zone: dutch };
	const wall = `${day}T${hour}:${minute}`;
	if (z) return { wall, zone: utc };
	const tzid = params['tzid'];
	if (tzid === undefined || tzid === '') return { wall, zone: floating };
	const zone = find(String(tzid));
	if (!zone) throw new Trouble('calendar-zone-unknown', { other: String(tzid) });
	return { wall, zone };
}

/** A moment on the Dutch clock. */
export function toDutch(moment: Moment): string {
	return isDay(moment) ? moment.wall : moment.zone.toDutch(moment.wall);
}

/** A moment on the clock of another zone. */
export function onClockOf(zone: Zone, moment: Moment): string {
	if (isDay(moment) || moment.zone === zone) return moment.wall;
	return zone.fromInstant(Date.parse(toInstant(toDutch(moment))));
}

/**
 * The day that a moment stands for beside an event that lasts all day: programs write such a day as midnight, on
 * their own clock or in UTC.
 */
export function dayFor(moment: Moment): string {
	const there = toDutch(moment);
	return (there.endsWith('T00:00') ? there : moment.wall).slice(0, 10);
}

/** A wall-clock time some minutes later. */
export function later(wall: string, minutes: number): string {
	return Temporal.PlainDateTime.from(wall).add({ minutes }).toString({ smallestUnit: 'minute' });
}

/** How many minutes one wall-clock time or day is after another. */
export function minutesBetween(from: string, until: string): number {
	return Temporal.PlainDateTime.from(from).until(until, { largestUnit: 'minute' }).minutes;
}

/** The Dutch wall clock of a UTC text such as `2026-12-05T19:30:00Z`. */
export function fromUtcText(text: string): string {
	return toWallClock(Date.parse(text));
}
