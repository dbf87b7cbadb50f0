import { addDays, type Change, dayOf, daysBetween, occurrencesOf } from '../../domain/index.ts';
import { type StoredEvent, storedCalendarSchema } from '../../schema/index.ts';
import { hash, idsFor } from '../ids.ts';
import { type Remark, Trouble } from '../trouble.ts';
import { type Draft, draftOf } from './draft.ts';
import { isDay, later, minutesBetween, toDutch } from './moment.ts';
import { type Block, propertiesOf, readBlocks } from './read.ts';
import { type Budget, exceptOf, repeats, timesOf, unique, type Window } from './repeat.ts';
import { dutch, type Zone, type ZoneFinder, zoneName, zonesOf } from './zones.ts';

/** What a calendar is read with. */
export interface IcsOptions {
	/** `YYYY-MM-DD`. Kept is what is on from 366 days before until 400 days after it. */
	today: string;
	/** What the last copy of this calendar had; its events keep their ids. */
	previous?: readonly StoredEvent[];
	/** Ids that others in the village have. */
	taken?: ReadonlySet<string>;
	/** What tells this calendar from others in the village. */
	salt?: string;
}

/** What is in a calendar. */
export interface IcsResult {
	/** In order of their start. */
	events: StoredEvent[];
	/** What could not be taken over as it stands, one of each kind for each event. */
	problems: Remark[];
	/** How many events it has, of any time, those that were refused too. */
	seen: number;
}

/** How much is kept around a day. */
export const daysKept = { before: 366, after: 400 };

/** The most events that a calendar may bring, and the most times that all repetitions together may be worked out. */
const most = { events: 3000, occurrences: 200_000 };

interface Reading {
	window: Window;
	budget: Budget;
	remarks: Remark[];
}

/**
 * Reads a calendar (RFC 5545) as events on the Dutch clock. Times without a zone are Dutch, or of the zone that
 * the file names as its own (X-WR-TIMEZONE, unless that is UTC, which programs write when they know none).
 * Everything that belongs to people stays out. Pure: the same text and options give the same events.
 * @throws {Trouble} when it is no calendar at all
 */
export function eventsFromIcs(text: string, options: IcsOptions): IcsResult {
	const { today, previous = [], taken = new Set(), salt = '' } = options;
	const blocks = readBlocks(text);
	const calendars = blocks.filter(({ name }) => name === 'VCALENDAR');
	const bare = blocks.filter(({ name }) => name === 'VEVENT');
	if (calendars.length + bare.length === 0)
		throw new Trouble(looksLikeHtml(text) ? 'sync-web-page' : 'sync-not-understood', { other: 'agenda (iCalendar)' });
	const reading: Reading = {
		window: { from: addDays(today, -daysKept.before), until: addDays(today, daysKept.after) },
		budget: { occurrences: most.occurrences },
		remarks: [],
	};
	if (calendars.some(({ isClosed }) => !isClosed)) reading.remarks.push({ problem: 'calendar-cut-off', about: '' });
	const find = zonesOf(blocks.flatMap((block) => [block, ...block.blocks]).filter(({ name }) => name === 'VTIMEZONE'));
	const whole = [...calendars, ...(bare.length > 0 ? [{ name: '', lines: [], blocks: bare, isClosed: true }] : [])];
	const drafts = whole.flatMap((calendar) => draftsOf(calendar, find, reading));
	const found = [...grouped(drafts)].flatMap(([uid, group]) => eventsOf(uid, group, reading));
	const kept = found.sort((a, b) => compare(a.start, b.start) || compare(a.title, b.title) || compare(a.uid, b.uid));
	if (kept.length > most.events)
		reading.remarks.push({ problem: 'calendar-too-many', about: '', value: String(most.events) });
	// Of too many, those that are still to come are worth more.
	const events = kept.length > most.events ? kept.slice(-most.events) : kept;
	const keysOf = (event: StoredEvent) => ({
		title: event.title,
		key: event.uid,
		likeness: `${event.title}\n${event.start}`,
	});
	const old = previous.map((event) => ({ ...keysOf(event), id: event.id }));
	const ids = idsFor(events.map(keysOf), old, taken, salt);
	const named = events.map((event, index) => ({ ...event, id: ids[index] ?? '' }));
	return {
		events: named.filter((event) => isStorable(event, today, reading)),
		problems: distinct(reading.remarks),
		seen: whole.reduce((sum, calendar) => sum + eventBlocks(calendar).length, 0),
	};
}

/** Whether the build will read an event; one that it would not must not keep it from reading the others. */
function isStorable(event: StoredEvent, today: string, { remarks }: Reading): boolean {
	const result = storedCalendarSchema.safeParse({ name: 'x', source: 'x', retrievedOn: today, events: [event] });
	if (result.success) return true;
	const field = result.error.issues[0]?.path.slice(2).join('.');
	remarks.push({ problem: 'calendar-line-unreadable', about: event.title, value: field });
	return false;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** True for a web page, which is what a calendar that is not public gives. */
export function looksLikeHtml(text: string): boolean {
	return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
		text.slice(0, 5000).replace(/^\uFEFF/, ''),
	);
}

function distinct(remarks: readonly Remark[]): Remark[] {
	return [...new Map(remarks.map((one) => [`${one.problem} ${one.about} ${one.value ?? ''}`, one])).values()];
}

const eventBlocks = ({ blocks }: Block) => blocks.filter(({ name }) => name === 'VEVENT');
const ofCalendar = new Set(['x-wr-timezone', 'method']);

function draftsOf(calendar: Block, find: ZoneFinder, { remarks }: Reading): Draft[] {
	const { found } = propertiesOf(calendar, ofCalendar);
	const value = (name: string) => String(found.find((property) => property.name === name)?.values[0] ?? '');
	const isCancelled = value('method').toUpperCase() === 'CANCEL';
	const floating = floatingZone(value('x-wr-timezone'), find);
	return eventBlocks(calendar).flatMap((block) => {
		const [name] = propertiesOf(block, new Set(['summary'])).found;
		const about = String(name?.values[0] ?? '').slice(0, 80);
		const remark = (trouble: Trouble) =>
			remarks.push({ problem: trouble.problem, about, value: trouble.details.other });
		try {
			const draft = draftOf(block, { find, floating }, remark);
			return [isCancelled ? { ...draft, state: 'afgelast' as const } : draft];
		} catch (error) {
			remark(asTrouble(error));
			return [];
		}
	});
}

/** What a library throws at a value that nobody foresaw costs one event, and is told. */
function asTrouble(error: unknown): Trouble {
	if (error instanceof Trouble) return error;
	return new Trouble('calendar-line-unreadable', { other: (error as Error).message.slice(0, 100) });
}

function floatingZone(name: string, find: ZoneFinder): Zone {
	const known = zoneName(name);
	return known === undefined || /^(?:Etc\/)?(?:UTC|GMT)$/i.test(known) ? dutch : (find(name) ?? dutch);
}

/** The events of one UID (RFC 5545, 3.8.4.7) together, in the order of the file. */
function grouped(drafts: readonly Draft[]): Map<string, Draft[]> {
	const groups = new Map<string, Draft[]>();
	for (const draft of drafts) {
		const uid = draft.uid ?? `zonder-uid-${hash(`${draft.title}\n${draft.start.wall}`)}`;
		groups.set(uid, [...(groups.get(uid) ?? []), draft]);
	}
	return groups;
}

/** Of drafts that are the same but for their version, the newest; of the same version the last in the file. */
function newest(drafts: readonly Draft[], key: (draft: Draft) => string): Draft[] {
	const found = new Map<string, Draft>();
	for (const draft of drafts) {
		const other = found.get(key(draft));
		if (!other || draft.version >= other.version) found.set(key(draft), draft);
	}
	return [...found.values()];
}

function eventsOf(uid: string, group: readonly Draft[], reading: Reading): StoredEvent[] {
	const masters = newest(
		group.filter(({ recurrence }) => !recurrence),
		({ start }) => toDutch(start),
	).sort((a, b) => compare(toDutch(a.start), toDutch(b.start)));
	const overrides = newest(
		group.filter(({ recurrence }) => recurrence),
		({ recurrence, isAndFuture }) => `${recurrence && toDutch(recurrence)} ${isAndFuture}`,
	).sort((a, b) => compare(recurrenceOf(a), recurrenceOf(b)));
	const [first] = masters;
	// What was set apart belongs to what repeats, when several share a UID.
	const owner = masters.find(repeats) ?? first;
	const events = masters.map((master) => {
		// One UID is one event to whoever reads the copy, and stays that event when another drops out of the file.
		const own = masters.length === 1 ? uid : `${uid}#${toDutch(master.start)}`;
		return attempt(own, master, master === owner ? overrides : [], reading);
	});
	// What was set apart from something that is not in the file stands by itself.
	const orphans = owner
		? []
		: overrides.map((draft) =>
				attempt(`${uid}#${recurrenceOf(draft)}`, { ...draft, rules: [], dates: [] }, [], reading),
			);
	return [...events, ...orphans].filter((event) => event !== undefined);
}

const recurrenceOf = ({ recurrence }: Draft) => (recurrence ? toDutch(recurrence) : '');

function attempt(uid: string, draft: Draft, overrides: readonly Draft[], reading: Reading): StoredEvent | undefined {
	const tell = (problem: Remark['problem'], value?: string) =>
		reading.remarks.push({ problem, about: draft.title || draft.start.wall, value });
	if (draft.isPrivate) return undefined;
	if (draft.title === '') {
		if (draft.state !== 'afgelast' && isNear(draft, reading.window))
			tell('calendar-event-untitled', toDutch(draft.start));
		return undefined;
	}
	try {
		const event = eventOf(uid, draft, overrides, reading);
		if (event && draft.hasExceptionRule) tell('calendar-rule-partly', 'EXRULE');
		return event;
	} catch (error) {
		const { problem, details } = asTrouble(error);
		tell(problem, details.other);
		if (problem !== 'calendar-rule-wrong') return undefined;
		return eventOf(uid, { ...draft, rules: [] }, overrides, reading);
	}
}

const isNear = (draft: Draft, { from, until }: Window) =>
	repeats(draft) || (dayOf(draft.end ?? draft.start.wall) >= from && dayOf(draft.start.wall) <= until);

function eventOf(uid: string, draft: Draft, overrides: readonly Draft[], reading: Reading): StoredEvent | undefined {
	const { window, budget } = reading;
	if (overrides.length === 0 && !isNear(draft, window)) return undefined;
	const times = timesOf(draft, window, budget);
	if (!times) return undefined;
	const { ends, all, ...when } = times;
	const event: StoredEvent = {
		id: '',
		uid,
		title: draft.title,
		location: draft.location,
		summary: draft.summary,
		url: draft.url,
		state: draft.state,
		...when,
		dates: [...when.dates],
		except: [...when.except],
		changes: ends,
	};
	for (const override of overrides) apply(override, event, draft, all, window);
	if (event.changes.length > 0 && event.rule === undefined && event.dates.length === 0) event.dates = [event.start];
	event.dates = unique(event.dates);
	event.except = unique(event.except);
	event.changes.sort((a, b) => compare(a.on, b.on));
	const length = daysBetween(event.start, event.end ?? event.start);
	const moved = event.changes.flatMap(({ start }) => start ?? []);
	const isKept = [...all, ...event.dates, ...moved].some(
		(time) => dayOf(time) <= window.until && addDays(time, length) >= window.from,
	);
	return isKept ? event : undefined;
}

/** Writes one RECURRENCE-ID (RFC 5545, 3.8.4.4) into the event that it belongs to. */
function apply(override: Draft, event: StoredEvent, master: Draft, all: readonly string[], window: Window): void {
	if (!override.recurrence) return;
	const named = exceptOf(override.recurrence, master);
	const on = all.find((moment) => moment === named || (named.length === 10 && dayOf(moment) === named));
	if (override.isPrivate) {
		event.except.push(on ?? named);
		return;
	}
	if (override.isAndFuture) {
		applyOnward(override, on ?? named, event, all);
		return;
	}
	if (on === undefined) {
		const start = toDutch(override.start);
		const isLeftOut = event.except.includes(named) || event.except.includes(dayOf(named));
		if (override.state === 'afgelast' || isLeftOut || dayOf(start) < window.from || dayOf(start) > window.until) return;
		// It is on, although the rule does not have it: shown as one more time.
		if (event.rule === undefined && event.dates.length === 0) event.dates.push(event.start);
		event.dates.push(named.length === event.start.length ? named : named + event.start.slice(10));
	}
	setChange(event, changeOf(override, on ?? named, toDutch(override.start), event));
}

/** RANGE=THISANDFUTURE (RFC 5545, 3.2.13): every later time moves by as much, and is called the same. */
function applyOnward(override: Draft, on: string, event: StoredEvent, all: readonly string[]): void {
	const start = toDutch(override.start);
	const isTimed = start.length > 10 && on.length > 10;
	for (const moment of all.filter((each) => each >= on)) {
		const own = isTimed
			? later(moment, minutesBetween(on, start))
			: addDays(moment, minutesBetween(on, start) / 1440) + start.slice(10);
		setChange(event, changeOf(override, moment, own, event));
	}
}

function setChange(event: StoredEvent, change: StoredEvent['changes'][number] | undefined): void {
	event.changes = event.changes.filter(({ on }) => on !== change?.on);
	if (change) event.changes.push(change);
}

/** How one time differs; undefined when it does not. */
function changeOf(
	override: Draft,
	on: string,
	start: string,
	event: StoredEvent,
): StoredEvent['changes'][number] | undefined {
	const { title, location, summary, state } = override;
	const change: StoredEvent['changes'][number] = { on };
	if (state !== 'definitief' && state !== event.state) change.state = state;
	if (start !== on) change.start = start;
	const end = endOf(override, start);
	if (end !== undefined && end !== usualEnd(event, { on, start: change.start })) change.end = end;
	if (title !== '' && title !== event.title) change.title = title;
	if (location !== undefined && location !== event.location) change.location = location;
	const note = summary !== undefined && summary !== event.summary && summary.length <= 200 ? summary : undefined;
	if (note !== undefined) change.note = note.replaceAll('\n', ' ');
	return Object.keys(change).length > 1 ? change : undefined;
}

/** The end of a time that is told apart, when it begins somewhere on the Dutch clock. */
function endOf({ start, end }: Draft, at: string): string | undefined {
	if (end === undefined) return undefined;
	const there = toDutch({ wall: end, zone: start.zone });
	const own = toDutch(start);
	if (own === at) return there;
	return isDay(start) ? addDays(at, minutesBetween(own, there) / 1440) : later(at, minutesBetween(own, there));
}

/** The end that a time has by itself. */
function usualEnd({ start, end }: StoredEvent, change: Change): string | undefined {
	const once = { rule: undefined, until: undefined, dates: [change.on], except: [], changes: [change] };
	return occurrencesOf({ start, end }, once, '9999-12-31')[0]?.end;
}
