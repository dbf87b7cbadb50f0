import ICAL from 'ical.js';
import { addDays, dayOf, daysBetween, maxOccurrences, occurrencesOf, type Repetition } from '../../domain/index.ts';

import { isCalendarDay } from '../../schema/fields.ts';
import { Trouble } from '../trouble.ts';
import type { Draft, RuleData } from './draft.ts';
import { dayFor, fromUtcText, isDay, lastYear, type Moment, onClockOf, toDutch } from './moment.ts';
import { asUtc, dutch, type Zone } from './zones.ts';

/** The days of which anything is kept; both included. */
export interface Window {
	from: string;
	until: string;
}

/** When something is, on the Dutch clock, as the copy keeps it. */
export interface Times extends Omit<Repetition, 'changes'> {
	start: string;
	end: string | undefined;
	/** Ends of single times that differ (RDATE with a PERIOD). */
	ends: { on: string; end: string }[];
	/** Every time that it has up to the end of the window, in order, without what is left out. */
	all: string[];
}

/** How much work the repetitions of one calendar may be; shared by all its events. */
export interface Budget {
	occurrences: number;
}

/** Whether something repeats at all. */
export const repeats = ({ rules, dates }: Draft) => rules.length > 0 || dates.length > 0;

/**
 * When an event is. A rule stays a rule where it means the same on the Dutch clock; where summer time begins on
 * another day, or the Dutch day is another, the times in the window are written out (RFC 5545, 3.8.5).
 * @returns undefined when it has no time up to the end of the window
 * @throws {Trouble} for a rule that is none, or that asks too much
 */
export function timesOf(draft: Draft, window: Window, budget: Budget): Times | undefined {
	const { start, end } = draft;
	const once = { start: toDutch(start), end: end && toDutch({ wall: end, zone: start.zone }) };
	if (!repeats(draft))
		return { ...once, rule: undefined, until: undefined, dates: [], except: [], ends: [], all: [once.start] };
	const zone = isDay(start) ? dutch : start.zone;
	const rules = draft.rules.map((data) => readRule(data, draft, zone));
	const [only] = rules;
	const canStay = rules.length === 0 || (rules.length === 1 && only && staysRule(only, draft, zone, window));
	return canStay ? asRule(draft, only, window, budget) : writtenOut(draft, rules, zone, window, budget);
}

interface Rule {
	/** The value of an RRULE without UNTIL. */
	text: string;
	/** The last day or moment, on the clock of the event. */
	until: string | undefined;
	data: RuleData;
}

function readRule(data: RuleData, { start }: Draft, zone: Zone): Rule {
	const frequency = String(data['freq'] ?? '');
	if (/^(?:SECOND|MINUTE|HOUR)LY$/.test(frequency)) throw new Trouble('calendar-rule-refused', { other: frequency });
	const { until, rscale, ...others } = data;
	// Another calendar than the Gregorian (RFC 7529) has days that the rule would put on the wrong date.
	if (rscale !== undefined && !/^gregorian$/i.test(String(rscale)))
		throw new Trouble('calendar-rule-wrong', { other: `RSCALE=${rscale}` });
	const known = Object.entries(others).filter(([name]) => /^(?:freq|interval|count|wkst|by[a-z]+)$/.test(name));
	const text = ICAL.Recur.fromData(Object.fromEntries(known)).toString();
	if (text.length > 300) throw new Trouble('calendar-rule-refused', { other: `${text.slice(0, 60)} …` });
	return { text, until: until === undefined ? undefined : endOfRule(String(until), start, zone), data };
}

/** UNTIL (RFC 5545, 3.3.10) on the clock of the event; for events of a day a day. */
function endOfRule(until: string, start: Moment, zone: Zone): string | undefined {
	const isWhole = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::\d\d)?Z?)?$/.test(until);
	if (!isWhole || !isCalendarDay(until.slice(0, 10)))
		throw new Trouble('calendar-rule-wrong', { other: `UNTIL=${until}` });
	// Programs write the year 9999 for a rule without an end.
	if (Number(until.slice(0, 4)) > lastYear) return undefined;
	if (until.length === 10) return until;
	const wall = until.slice(0, 16);
	if (!until.endsWith('Z')) return isDay(start) ? dayOf(wall) : wall;
	if (!isDay(start)) return zone.fromInstant(asUtc(wall));
	const there = fromUtcText(until);
	return there.endsWith('T00:00') ? dayOf(there) : dayOf(wall);
}

/** True when a rule means the same on the Dutch clock as on that of the event. */
function staysRule({ data }: Rule, { start }: Draft, zone: Zone, { from, until }: Window): boolean {
	const ahead = zone.ahead(from, until);
	if (ahead === undefined) return false;
	if (ahead === 0) return true;
	const there = zone.toDutch(start.wall);
	const isShifted = asUtc(there) - asUtc(start.wall) === ahead * 60_000;
	const hasClock = ['byhour', 'byminute', 'bysecond'].some((part) => part in data);
	return isShifted && dayOf(there) === dayOf(start.wall) && !hasClock;
}

function momentsOf(start: string, rule: string, until: string | undefined, horizon: string, budget: Budget): string[] {
	if (budget.occurrences <= 0) throw new Trouble('calendar-rule-refused', { other: rule });
	let found: string[];
	try {
		const repetition = { rule, until, dates: [], except: [], changes: [] };
		found = occurrencesOf({ start }, repetition, horizon).map(({ original }) => original);
	} catch {
		// Trying in vain is as much work as finding.
		budget.occurrences -= maxOccurrences;
		throw new Trouble('calendar-rule-wrong', { other: rule });
	}
	budget.occurrences -= found.length + 10;
	// A thirtieth of February: a rule without a single day.
	if (found.length === 0 && until === undefined && dayOf(start) <= horizon)
		throw new Trouble('calendar-rule-wrong', { other: rule });
	if (found.length >= maxOccurrences) throw new Trouble('calendar-rule-refused', { other: rule });
	return found;
}

/** How many times before the window are worked out without a thought: more only cost time, here and in each build. */
const longAgo = 100;

/**
 * The start of a rule that has gone on for years, brought forward by whole steps to about the year of the window,
 * so that the times that matter are not beyond the most that is worked out.
 */
function broughtForward(start: string, { data }: Rule, { from }: Window): string {
	const { freq, interval = 1, count, byday } = data;
	const step = ({ DAILY: 1, WEEKLY: 7 }[String(freq)] ?? 0) * Number(interval);
	if (!(step > 0) || count !== undefined) return start;
	const steps = Math.floor(daysBetween(start, `${from.slice(0, 4)}-01-01`) / step);
	const perStep = freq === 'WEEKLY' && Array.isArray(byday) ? byday.length : 1;
	return steps * perStep < longAgo ? start : addDays(start, steps * step) + start.slice(10);
}

/** Times with a rule that means the same on the Dutch clock, or with loose dates only. */
function asRule(draft: Draft, rule: Rule | undefined, window: Window, budget: Budget): Times | undefined {
	const { zone } = draft.start;
	const isWhole = isDay(draft.start);
	const written = toDutch(draft.start);
	let start = written;
	let moments: string[] = [];
	if (rule) {
		start = broughtForward(written, rule, window);
		const until = rule.until && onDutchClock(rule.until, zone, isWhole);
		moments = momentsOf(start, rule.text, until, window.until, budget);
		const first = moments[0];
		// A rule that was brought forward begins at one of its own times.
		if (start !== written && first) start = first;
		if (start !== written && !first) return undefined;
	}
	const extra = extraTimes(draft);
	const end = draft.end && toDutch({ wall: draft.end, zone });
	// The start counts as the first time, also when the rule does not have it (RFC 5545, 3.8.5.3).
	const dates = unique([...(start === moments[0] ? [] : [start]), ...extra.map(({ on }) => on)]);
	const except = unique(draft.except.map((moment) => exceptOf(moment, draft)));
	return {
		start,
		end: end && moved(end, written, start),
		rule: rule?.text,
		until: rule?.until && onDutchClock(rule.until, zone, isWhole),
		dates,
		except,
		ends: extra.flatMap((one) => (one.end === undefined ? [] : [{ on: one.on, end: one.end }])),
		all: unique([...moments, ...dates]).filter(isLeft(except)),
	};
}

/** Tells whether a moment, or its day, is not among what is left out. */
function isLeft(except: readonly string[]): (moment: string) => boolean {
	const excluded = new Set(except);
	return (moment) => !excluded.has(moment) && !excluded.has(dayOf(moment));
}

/** Times that are worked out on the clock of the event, for as far as the window goes. */
function writtenOut(
	draft: Draft,
	rules: readonly Rule[],
	zone: Zone,
	window: Window,
	budget: Budget,
): Times | undefined {
	const { start, end } = draft;
	// Far enough to lose nothing to the difference between clocks.
	const horizon = addDays(window.until, 2);
	const moments = rules.flatMap((rule) => {
		const begin = broughtForward(start.wall, rule, window);
		return momentsOf(begin, rule.text, rule.until, horizon, budget);
	});
	const length = end === undefined ? 0 : daysBetween(start.wall, end);
	const earliest = addDays(window.from, -length - 1);
	const extra = extraTimes(draft);
	const here = unique([start.wall, ...moments])
		.map((wall) => ({ wall, there: toDutch({ wall, zone }) }))
		.filter(({ there }) => dayOf(there) >= earliest && dayOf(there) <= window.until);
	const except = draft.except.map((moment) => exceptOf(moment, draft));
	const dates = unique([...here.map(({ there }) => there), ...extra.map(({ on }) => on)]).filter(isLeft(except));
	const [first] = dates;
	if (first === undefined) return undefined;
	const own = here.find(({ there }) => there === first);
	const wallEnd = own && end && moved(end, start.wall, own.wall);
	return {
		start: first,
		end: wallEnd ? toDutch({ wall: wallEnd, zone }) : end && moved(toDutch({ wall: end, zone }), toDutch(start), first),
		rule: undefined,
		until: undefined,
		dates,
		except: [],
		ends: extra.flatMap((one) => (one.end === undefined ? [] : [{ on: one.on, end: one.end }])),
		all: dates,
	};
}

/** An end that belongs to one start, for another. */
function moved(end: string, from: string, to: string): string {
	if (from === to) return end;
	return occurrencesOf({ start: from, end }, repetitionOfDates([to]), '9999-12-31')[0]?.end ?? end;
}

const repetitionOfDates = (dates: string[]): Repetition => ({
	rule: undefined,
	until: undefined,
	dates,
	except: [],
	changes: [],
});

function onDutchClock(until: string, zone: Zone, isWhole: boolean): string {
	return until.length === 10 || isWhole ? until : zone.toDutch(until);
}

/** RDATE on the Dutch clock; a day beside an event with a time is that time on the day. */
function extraTimes({ start, dates }: Draft): { on: string; end: string | undefined }[] {
	return dates.map(({ on, end }) => {
		if (isDay(start)) return { on: dayFor(on), end: undefined };
		if (isDay(on)) return { on: toDutch({ wall: on.wall + start.wall.slice(10), zone: start.zone }), end: undefined };
		return { on: toDutch(on), end: end && toDutch({ wall: end, zone: on.zone }) };
	});
}

/**
 * What a repetition leaves out or has otherwise, named as the copy does. Programs write the day of an event with a
 * time as midnight, and the day of one without as a time.
 */
export function exceptOf(moment: Moment, { start }: Draft): string {
	if (isDay(start)) return dayFor(moment);
	if (isDay(moment)) return moment.wall;
	const wall = onClockOf(start.zone, moment);
	const isMeantAsDay = moment.wall.endsWith('T00:00') && !wall.endsWith(start.wall.slice(10));
	return isMeantAsDay ? dayOf(moment.wall) : toDutch(moment);
}

/** Without doubles, in order. */
export function unique(moments: readonly string[]): string[] {
	return [...new Set(moments)].sort();
}
