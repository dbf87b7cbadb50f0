import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import { addDays, toWallClock } from '../../domain/index.ts';
import { type Block, propertiesOf, timezoneOf } from './read.ts';

/** A clock that times can be written on. Wall-clock texts are `YYYY-MM-DDTHH:mm`. */
export interface Zone {
	/** What a wall-clock time on it is on the Dutch clock. */
	toDutch: (wall: string) => string;
	/** What an instant is on it. */
	fromInstant: (epochMilliseconds: number) => string;
	/**
	 * How many minutes the Dutch clock is ahead, when that is the same all year from one day until another;
	 * undefined when summer time begins on other days.
	 */
	ahead: (from: string, until: string) => number | undefined;
}

/** The Dutch clock: also that of times without a zone (RFC 5545, 3.3.5, form 1). */
export const dutch: Zone = { toDutch: (wall) => wall, fromInstant: toWallClock, ahead: () => 0 };

/** Milliseconds since 1970 of a wall-clock text taken as UTC. */
export function asUtc(wall: string): number {
	return Date.parse(`${wall.length === 10 ? `${wall}T00:00` : wall}Z`);
}

const fromUtc = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16);

function zoneOf(toInstant: (wall: string) => number, fromInstant: Zone['fromInstant']): Zone {
	const known = new Map<string, number | undefined>();
	const toDutch = (wall: string) => toWallClock(toInstant(wall));
	const measure = (from: string, until: string) => {
		let all: number | undefined;
		for (let day = from; day <= until; day = addDays(day, 1)) {
			const minutes = (asUtc(toDutch(`${day}T12:00`)) - asUtc(`${day}T12:00`)) / 60_000;
			if (all !== undefined && all !== minutes) return undefined;
			all = minutes;
		}
		return all;
	};
	const ahead = (from: string, until: string) => {
		const key = `${from} ${until}`;
		if (!known.has(key)) known.set(key, measure(from, until));
		return known.get(key);
	};
	return { toDutch, fromInstant, ahead };
}

/** A zone of the tz database, or an offset such as `+01:00`. */
function temporalZone(id: string): Zone {
	return zoneOf(
		(wall) => Temporal.PlainDateTime.from(wall).toZonedDateTime(id).epochMilliseconds,
		(instant) =>
			Temporal.Instant.fromEpochMilliseconds(instant)
				.toZonedDateTimeISO(id)
				.toPlainDateTime()
				.toString({ smallestUnit: 'minute' }),
	);
}

/** A zone as the file itself describes it (RFC 5545, 3.6.5). */
function describedZone(zone: ICAL.Timezone): Zone {
	const offset = (wall: string) => {
		const [year, month, day, hour, minute] = wall.split(/\D/).map(Number) as [number, number, number, number, number];
		return zone.utcOffset(ICAL.Time.fromData({ year, month, day, hour, minute })) * 1000;
	};
	return zoneOf(
		(wall) => asUtc(wall) - offset(wall),
		(instant) => fromUtc(instant + offset(fromUtc(instant + offset(fromUtc(instant))))),
	);
}

/** UTC, as a Z behind a time says (RFC 5545, 3.3.5, form 2). */
export const utc: Zone = temporalZone('UTC');

/** Names that Outlook in Dutch and Lotus Notes write. */
const otherNames: Readonly<Record<string, string>> = {
	'west-europa (standaardtijd)': 'Europe/Amsterdam',
	'west-europa': 'Europe/Amsterdam',
	'romance (standaardtijd)': 'Europe/Paris',
	'midden-europa (standaardtijd)': 'Europe/Budapest',
	'centraal-europa (standaardtijd)': 'Europe/Warsaw',
	'gmt (standaardtijd)': 'Europe/London',
	'western/central europe': 'Europe/Amsterdam',
};

const longestName = 200;

/** The name in the tz database, or the offset, that a TZID stands for; undefined when it is none that is known. */
export function zoneName(tzid: string): string | undefined {
	const name = tzid
		.slice(0, longestName)
		.trim()
		.replace(/^["']+|["']+$/g, '');
	const parts = name.split('/').filter(Boolean);
	// Programs put a name of their own before it: /freeassociation.sourceforge.net/Europe/Amsterdam.
	const tails = parts.length > 1 ? [3, 2, 1].map((count) => parts.slice(-count).join('/')) : [name];
	const iana = tails.find(isIana);
	if (iana) return iana;
	const numbered = name.replace(/ \d+$/, '');
	const windows = findIana(name)[0] ?? findIana(numbered)[0] ?? otherNames[name.toLowerCase()];
	if (windows) return windows;
	const [, sign, hours = '', minutes = '00'] = /^(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name) ?? [];
	if (sign && Number(hours) <= 14 && Number(minutes) < 60) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
	const cities = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/i.exec(name)?.[1]?.split(/,\s*/) ?? [];
	return cities.map((city) => `Europe/${city.trim().replaceAll(' ', '_')}`).find(isIana);
}

function isIana(name: string): boolean {
	// An offset is a name to Intl too, and so is any case of letters.
	if (!/^[a-z]/i.test(name)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

/** Finds the zone of a TZID; undefined when neither the world nor the file knows it. */
export type ZoneFinder = (tzid: string) => Zone | undefined;

const described = new Set(['tzid', 'x-lic-location']);

/**
 * The zones of a file. A name that is known goes before what the file says of it: the tz database follows changes
 * of the law, while files often carry rules of years ago.
 */
export function zonesOf(blocks: readonly Block[]): ZoneFinder {
	const inFile = new Map<string, Block>();
	for (const block of blocks) {
		const id = propertiesOf(block, described).found.find(({ name }) => name === 'tzid')?.values[0];
		if (typeof id === 'string' && !inFile.has(id)) inFile.set(id, block);
	}
	const known = new Map<string, Zone | undefined>();
	const find: ZoneFinder = (tzid) => {
		const block = inFile.get(tzid);
		const location = block && propertiesOf(block, described).found.find(({ name }) => name === 'x-lic-location');
		const name = zoneName(tzid) ?? (location && zoneName(String(location.values[0])));
		if (name) return name === 'Europe/Amsterdam' ? dutch : temporalZone(name);
		const zone = block && timezoneOf(block, tzid);
		return zone && describedZone(zone);
	};
	return (tzid) => {
		if (!known.has(tzid)) known.set(tzid, find(tzid));
		return known.get(tzid);
	};
}
