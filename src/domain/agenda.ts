import { Temporal } from 'temporal-polyfill';
import type { EventDate, EventNode, VillageModel } from './model.ts';
import { monthsAhead } from './recurrence.ts';
import { addMonths, dayOf, daysBetween } from './time.ts';

/**
 * The months of an agenda, `YYYY-MM`: that of today, the next, and on to the last of this year ahead in which
 * something is; of what is later only months that have something.
 * @param busy months in which something is, `YYYY-MM`
 */
export function publicMonths(today: string, busy: readonly string[]): string[] {
	const first = `${today.slice(0, 7)}-01`;
	const near = Array.from({ length: monthsAhead }, (_, index) => addMonths(first, index).slice(0, 7));
	const last =
		busy
			.filter((month) => near.includes(month))
			.sort()
			.at(-1) ?? '';
	const later = busy.filter((month) => month > (near.at(-1) ?? ''));
	return [...near.filter((month, index) => index < 2 || month <= last), ...[...new Set(later)].sort()];
}

/**
 * The time that stands for an event where only one is told: the next that goes on, so that a single cancelled time does
 * not mark all of them. The next itself when the event is off altogether, or each time that is known.
 */
export function tellingTime({ upcoming, next }: EventNode): EventDate {
	return upcoming.find(({ state }) => state !== 'afgelast') ?? next;
}

/** Two things at the same time that people would want to choose between. */
export interface Clash {
	date: EventDate;
	other: EventDate;
	/** The name of the other's village; undefined when it is the same. */
	village: string | undefined;
}

/** Something without an end is taken to last this long. */
const usualMinutes = 120;

/** True when two times overlap; what has no end lasts two hours, a day without a time overlaps nothing. */
export function overlap(one: EventDate, other: EventDate): boolean {
	if (one.start.length === 10 || other.start.length === 10) return false;
	return one.start < endOf(other) && other.start < endOf(one);
}

function endOf({ start, end }: EventDate): string {
	if (end && end.length > 10) return end;
	return Temporal.PlainDateTime.from(start).add({ minutes: usualMinutes }).toString({ smallestUnit: 'minute' });
}

/** What may clash: of one evening, not weekly fare, and not of the gemeente, which everybody has. */
const isSpecial = ({ event, state, start, lastDay }: EventDate) =>
	!event.repetition && !event.shared && state !== 'afgelast' && daysBetween(start, lastDay) <= 1;

/** For the same people: a theme in common, and a group or one of them is for everybody. */
function isForSame({ event: { data: one } }: EventDate, { event: { data: other } }: EventDate): boolean {
	if (!one.themes.some((theme) => other.themes.includes(theme))) return false;
	const groups = [one.targetGroups, other.targetGroups];
	if (groups.some((list) => list.length === 0 || list.includes('iedereen'))) return true;
	return one.targetGroups.some((group) => other.targetGroups.includes(group));
}

/** What is at the same time as something in another village, for the same people. */
export function clashesOf(model: VillageModel, others: readonly VillageModel[]): Clash[] {
	const own = model.dates.filter(isSpecial);
	return others.flatMap((village) => {
		const theirs = Map.groupBy(village.dates.filter(isSpecial), ({ start }) => dayOf(start));
		return own.flatMap((date) =>
			(theirs.get(dayOf(date.start)) ?? [])
				.filter((other) => overlap(date, other) && isForSame(date, other))
				.map((other) => ({ date, other, village: village.config.name })),
		);
	});
}

/** Two things at the same time in one room, each pair once. */
export function roomClashesOf({ dates }: VillageModel): Clash[] {
	const sure = dates.filter(({ place, state, event }) => place && state !== 'afgelast' && !event.isOngoing);
	return [...Map.groupBy(sure, ({ place }) => place).values()].flatMap((group) =>
		group.flatMap((date, index) => {
			const end = endOf(date);
			const later = group.slice(index + 1);
			// In order of their beginning: what begins after this one has ended cannot clash, nor what follows.
			const free = later.findIndex(({ start }) => start >= end);
			return (free < 0 ? later : later.slice(0, free))
				.filter((other) => other.event !== date.event && overlap(date, other) && isSameRoom(date, other))
				.map((other) => ({ date, other, village: undefined }));
		}),
	);
}

/** Places in which two things at once need not be in each other's way. */
const open: readonly string[] = ['natuur', 'sport', 'speeltuin', 'winkel', 'horeca', 'anders'];

function isSameRoom(one: EventDate, other: EventDate): boolean {
	const rooms = [one.event.data.room, other.event.data.room].map((room) => room?.toLowerCase());
	if (rooms[0] !== undefined && rooms[1] !== undefined) return rooms[0] === rooms[1];
	const { place } = one;
	// With several rooms and no name of one, nobody knows; with one room, it is that one.
	return place !== undefined && place.data.rooms.length < 2 && !open.includes(place.data.kind);
}
