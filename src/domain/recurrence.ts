import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { monthNames, ordinals, type Recurrence, type SchoolHolidays, weekdays } from '../schema/index.ts';
import { publicHolidayOn, schoolHolidayOn } from './holidays.ts';
import { earliestBy } from './order.ts';
import { addDays, addMonths, dayOf, daysBetween, weekdayOf } from './time.ts';

/** What is different one time; `on` is the day or moment that the repetition would have. */
export interface Change {
	on: string;
	state?: 'voorlopig' | 'afgelast' | 'verplaatst' | undefined;
	start?: string | undefined;
	end?: string | undefined;
	title?: string | undefined;
	/** The id of a place. */
	place?: string | undefined;
	location?: string | undefined;
	full?: boolean | undefined;
	note?: string | undefined;
}

/** How something repeats, in the terms of RFC 5545 (3.8.5) but on the Dutch wall clock. */
export interface Repetition {
	/** The value of an RRULE, without UNTIL. */
	rule: string | undefined;
	/** The last day or moment of the rule. */
	until: string | undefined;
	/** Moments beside the rule: RDATE. */
	dates: readonly string[];
	/** Days or moments that the rule has and that do not happen: EXDATE. */
	except: readonly string[];
	/** The last day for which `except` is complete; undefined when it always is. */
	exceptUntil?: string | undefined;
	/** Times that differ: RECURRENCE-ID. */
	changes: readonly Change[];
}

/** Something with a beginning and perhaps an end, both days or Dutch wall-clock times. */
export interface Timed {
	start: string;
	end?: string | undefined;
}

/** One time that something is on. */
export interface Occurrence extends Timed {
	/** Where the repetition has it: the same as `start` unless it was moved. */
	original: string;
	change: Change | undefined;
}

/** How many times of one event are shown: the last ones, when a calendar of others begins long ago. */
export const maxOccurrences = 3000;

/** How many times are worked out before it is given up: more than fifty years of days. */
const mostTried = 20_000;

/** The weekdays as a rule has them (RFC 5545, 3.3.10), from Monday on. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The parts of a rule by name: `{ FREQ: 'WEEKLY', BYDAY: 'TU,TH' }`. */
export function ruleParts(rule: string): Partial<Record<string, string>> {
	return Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]));
}

/** The value of the RRULE that plain fields ask for, without its end; undefined for loose dates. */
export function ruleOf(recurrence: Recurrence, start: string): string | undefined {
	const { frequency, interval, days, ordinals: which, exceptMonths } = recurrence;
	if (frequency === 'losse data') return undefined;
	const day = dayOf(start);
	const chosen = days.length > 0 ? days : [weekdays[weekdayOf(day) - 1] ?? 'monday'];
	const byDay = weekdays.flatMap((weekday, index) => (chosen.includes(weekday) ? [weekdayCodes[index] ?? 'MO'] : []));
	const numbers = ordinals.flatMap((name, index) =>
		which.includes(name) ? [name === 'laatste' ? -1 : index + 1] : [],
	);
	// “The third Thursday”; but days without a number are every such day of the month.
	const numbered = numbers.flatMap((number) => byDay.map((code) => `${number}${code}`)).join(',');
	const monthDay = String(Number(day.slice(8)));
	const months = frequency === 'jaar' ? [Number(day.slice(5, 7))] : monthsBut(exceptMonths);
	const by =
		frequency === 'week'
			? `BYDAY=${byDay.join(',')}`
			: which.length > 0
				? `BYDAY=${numbered}`
				: days.length > 0
					? `BYDAY=${byDay.join(',')}`
					: `BYMONTHDAY=${monthDay}`;
	return [
		`FREQ=${{ week: 'WEEKLY', maand: 'MONTHLY', jaar: 'YEARLY' }[frequency]}`,
		interval && interval > 1 && `INTERVAL=${interval}`,
		months.length < 12 && `BYMONTH=${months.join(',')}`,
		by,
	]
		.filter(Boolean)
		.join(';');
}

function monthsBut(names: readonly (typeof monthNames)[number][]): number[] {
	return monthNames.flatMap((name, index) => (names.includes(name) ? [] : [index + 1]));
}

/** How far a repetition is worked out: to the last day of this many months after today. */
export const monthsAhead = 13;

/**
 * What an editor filled in, in the terms of RFC 5545. Holidays become exceptions, and a number of times becomes the day
 * of the last of them, because people do not count a day that is left out. After the last day for which the school
 * holidays are known (`knownUntil`) it goes on as if there were none, on the site and in the calendars alike, until
 * somebody fills in the next ones.
 * @param horizon the last day that is shown
 * @param known the last day for which holidays are worked out; as far again, for programs that look further
 */
export function repetitionOf(
	event: Timed & { recurrence?: Recurrence | undefined },
	horizon: string,
	schools: SchoolHolidays | undefined,
	known: string = addMonths(dayOf(event.start) > horizon ? event.start : horizon, monthsAhead),
): Repetition | undefined {
	const { recurrence } = event;
	if (!recurrence) return undefined;
	const time = event.start.slice(10);
	const rule = ruleOf(recurrence, event.start);
	const loose = recurrence.frequency === 'losse data' ? [event.start] : [];
	const dates = [...loose, ...recurrence.dates.map((date) => (date.length === 10 ? date + time : date))];
	const isOff = (day: string) =>
		(recurrence.notInSchoolHolidays && schoolHolidayOn(day, schools) !== undefined) ||
		(recurrence.notOnPublicHolidays && publicHolidayOn(day) !== undefined);
	const excluded = new Set(recurrence.except);
	const all = rule ? ruleMoments(rule, event.start, known, recurrence.until) : [];
	const isOn = (moment: string) => !excluded.has(dayOf(moment)) && !isOff(dayOf(moment));
	const counted = rule && recurrence.count ? lastCounted(recurrence.count, 0) : undefined;
	const end = [recurrence.until, counted].filter((day) => day !== undefined).sort()[0];
	const off = all.filter((moment) => !isOn(moment) && (!end || dayOf(moment) <= end));
	return {
		rule,
		until: end,
		dates: [...new Set(dates)].filter((date) => !excluded.has(dayOf(date)) && !isOff(dayOf(date))).sort(),
		except: off,
		exceptUntil: recurrence.notInSchoolHolidays || recurrence.notOnPublicHolidays ? known : undefined,
		changes: recurrence.changes,
	};

	/** The day of the last of a number of times, which may well be after the horizon. */
	function lastCounted(count: number, months: number): string | undefined {
		const far = ruleMoments(rule ?? '', event.start, addMonths(horizon, months)).filter(isOn);
		const last = far[count - 1];
		if (last !== undefined) return dayOf(last);
		return months < longestCount ? lastCounted(count, months * 4 || 12) : undefined;
	}
}

/** How many months after the horizon the last of a number of times is looked for. */
const longestCount = 600;

/**
 * The moments of a rule, in order, up to and including a day. Wall-clock times know no summer time, so they are
 * counted in UTC, which has none either.
 * @throws RangeError or Error of rrule-temporal for a rule that is none
 */
function ruleMoments(rule: string, start: string, horizon: string, until?: string): string[] {
	const isDay = start.length === 10;
	const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime('UTC');
	const last = until === undefined ? horizon : until < horizon ? until : horizon;
	const found: string[] = [];
	// With an end, so that a rule that never has a day (“elke vier maanden, niet in maart, juli, november”) ends too.
	const rruleString = `${rule};UNTIL=${dayOf(last).replaceAll('-', '')}T235959Z`;
	new RRuleTemporal({ rruleString, dtstart, cache: false }).all((date) => {
		const moment = date.toString().slice(0, isDay ? 10 : 16);
		const isIn = last.length === 10 ? dayOf(moment) <= last : moment <= last;
		if (isIn) found.push(moment);
		return isIn && found.length < mostTried;
	});
	return found;
}

/**
 * Every time that something is on, in order, up to and including a day. Without a repetition that is once. A moved
 * time stands where it was moved to.
 * @param horizon the last day, `YYYY-MM-DD`
 * @param most how many times of the rule at most: the last ones
 * @throws when the rule is none
 */
export function occurrencesOf(
	event: Timed,
	repetition: Repetition | undefined,
	horizon: string,
	most = maxOccurrences,
): Occurrence[] {
	if (!repetition) return [{ start: event.start, end: event.end, original: event.start, change: undefined }];
	const { rule, until, dates, except, changes } = repetition;
	const excluded = new Set(except);
	const moments = new Set([...(rule ? ruleMoments(rule, event.start, horizon, until).slice(-most) : []), ...dates]);
	const unused = new Set(changes);
	return [...moments]
		.filter((moment) => !excluded.has(moment) && !excluded.has(dayOf(moment)) && dayOf(moment) <= horizon)
		.sort()
		.map((original): Occurrence => {
			const change = [...unused].find(({ on }) => on === original || (on.length === 10 && on === dayOf(original)));
			if (change) unused.delete(change);
			const start = change?.start ?? original;
			// All day stays all day; a time that is moved to a day without one keeps its own.
			const moved = start.length === 10 && original.length > 10 ? start + original.slice(10) : start;
			return { start: moved, end: change?.end ?? endAt(moved, event), original, change };
		})
		.sort(earliestBy(({ start }) => start));
}

/** The end of a time that lasts as long as the event itself, on the wall clock: 22.00 stays 22.00 in any season. */
function endAt(start: string, event: Timed): string | undefined {
	if (event.end === undefined) return undefined;
	const days = daysBetween(event.start, event.end);
	const isUsual = start.slice(10) === event.start.slice(10);
	if (isUsual || event.end.length === 10 || event.start.length === 10 || start.length === 10)
		return addDays(dayOf(start), days) + (start.length === 10 ? '' : event.end.slice(10));
	const length = Temporal.PlainDateTime.from(event.start).until(event.end, { largestUnit: 'minute' });
	return Temporal.PlainDateTime.from(start).add(length).toString({ smallestUnit: 'minute' });
}
