import ICAL from 'ical.js';
import {
	addDays,
	addressOf,
	dayOf,
	daysBetween,
	type EventDate,
	type EventNode,
	type Occurrence,
	occurrencesOf,
	pathOf,
	type Timed,
	themesOf,
	toInstant,
	usualDate,
	type VillageModel,
} from '../domain/index.ts';
import { fullDate, t } from '../i18n/index.ts';
import { summaryOf } from './event-text.ts';
import type { Absolute } from './json-ld.ts';

/** A property of jCal (RFC 7265, 3.4): name, parameters, type, values. */
type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];
/** A component of jCal (RFC 7265, 3.3): name, properties, components. */
type Component = [name: string, properties: Property[], components: Component[]];

/** A calendar that people can follow: all of a village, or what belongs to a theme, organisation or place. */
export interface FollowedCalendar {
	kind: 'village' | 'theme' | 'organisation' | 'place';
	/** The file within the site: `agenda.ics`. */
	path: string;
	/** What it is called in the program of who follows it. */
	name: string;
	/** What it is called in a list on the site of the village. */
	title: string;
	/** By their first time; of what is over only what was there lately. */
	events: EventNode[];
	/** Something is to come. A calendar without stays where it is, so that who follows it gets no error. */
	isLive: boolean;
}

const zone = 'Europe/Amsterdam';

/** What is over stays this many days in a calendar that people follow. */
const keptDays = 31;

/** How often a program should look again (RFC 7986, 5.7). */
const refresh = 'PT12H';

// The space with which a folded line goes on counts too (RFC 5545, 3.1), and ical.js does not count it.
ICAL.foldLength = 74;

/** The calendars of a village, the whole first; those of a theme, organisation or place that never had an event are left out. */
export function followedCalendars(model: VillageModel): FollowedCalendar[] {
	if (!model.modules.has('agenda')) return [];
	const village = model.config.name;
	const since = addDays(model.today, -keptDays);
	const fit = model.events.filter(({ data }) => !data.archived);
	const make = (
		kind: FollowedCalendar['kind'],
		path: string,
		title: string,
		isOf: (event: EventNode) => boolean,
	): FollowedCalendar[] => {
		const all = fit.filter(isOf);
		if (all.length === 0 && kind !== 'village') return [];
		return [
			{
				kind,
				path: `${path}.ics`,
				title,
				name: kind === 'village' ? title : t.calendar.nameOfPart(title, village),
				events: all.filter(({ lastDay }) => lastDay >= since),
				isLive: all.some(({ isPast }) => !isPast),
			},
		];
	};
	return [
		...make('village', 'agenda', t.calendar.nameOfAll(village), () => true),
		...model.agreements.themes.flatMap(({ id, name }) =>
			make('theme', `agenda/thema/${id}`, name, ({ data }) => data.themes.includes(id)),
		),
		...model.organisations.flatMap((node) =>
			make('organisation', pathOf(node), node.data.name, ({ organiser }) => organiser === node),
		),
		...model.places.flatMap((node) => make('place', pathOf(node), node.data.name, ({ place }) => place === node)),
	];
}

/**
 * A calendar that people follow, as iCalendar (RFC 5545, with the names of RFC 7986 and those that Outlook and Apple
 * read). It is published (RFC 5546, 3.2.1), takes no time of who follows it, and is the same for the same build moment.
 */
export function calendarIcs(model: VillageModel, calendar: FollowedCalendar, absolute: Absolute): string {
	return written(
		followable(calendar.name),
		calendar.events.flatMap((event) => eventComponents(model, event, absolute, [text('transp', 'TRANSPARENT')])),
	);
}

/**
 * One event with all its times, to put into a calendar, or to follow when it repeats. What happens once is without
 * METHOD: with it a program would take the file for a message of a meeting or for a calendar of its own (RFC 5545,
 * 3.7.2), and it is an appointment to keep. What is over stays as it was, so that nothing disappears from the calendar
 * of who follows it.
 */
export function eventIcs(model: VillageModel, event: EventNode, absolute: Absolute): string {
	const name = t.calendar.nameOfPart(event.data.title, model.config.name);
	return written(event.repetition ? followable(name) : [], eventComponents(model, event, absolute, []));
}

/** What a calendar that people follow tells of itself. */
function followable(name: string): Property[] {
	return [
		text('method', 'PUBLISH'),
		bare('name', name),
		bare('x-wr-calname', name),
		bare('x-wr-timezone', zone),
		['refresh-interval', {}, 'duration', refresh],
		bare('x-published-ttl', refresh),
	];
}

function written(properties: Property[], events: Component[]): string {
	const calendar: Component = [
		'vcalendar',
		[text('version', '2.0'), text('prodid', '-//Dorpsplein//Agenda//NL'), text('calscale', 'GREGORIAN'), ...properties],
		[timezone, ...events],
	];
	return ICAL.stringify(calendar);
}

/** Summer time as the European Union has it since 1996 (directive 2000/84/EG); Outlook needs it in the file itself. */
const timezone: Component = [
	'vtimezone',
	[text('tzid', zone)],
	[
		['daylight', season('+01:00', '+02:00', 'CEST', '1970-03-29T02:00:00', 3), []],
		['standard', season('+02:00', '+01:00', 'CET', '1970-10-25T03:00:00', 10), []],
	],
];

function season(from: string, to: string, name: string, start: string, month: number): Property[] {
	return [
		['tzoffsetfrom', {}, 'utc-offset', from],
		['tzoffsetto', {}, 'utc-offset', to],
		text('tzname', name),
		['dtstart', {}, 'date-time', start],
		['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
	];
}

/**
 * The VEVENTs of an event. A rule is one with its exceptions, and one more for each time that differs
 * (RECURRENCE-ID, RFC 5545, 3.8.4.4). Loose dates are events of their own: Outlook refuses an RDATE that comes without
 * a rule, and Google leaves out one after the end of the rule.
 */
function eventComponents(
	model: VillageModel,
	event: EventNode,
	absolute: Absolute,
	extra: readonly Property[],
): Component[] {
	const { repetition, uid } = event;
	const component = (date: EventDate, id: string, when: Property[]): Component => [
		'vevent',
		[text('uid', id), ...when, ...about(model, date, absolute), ...extra],
		[],
	];
	const series = seriesOf(model, event);
	const inRule = series?.moments ?? new Set();
	const differing = event.dates.filter((date) => inRule.has(date.original) && (isChanged(date) || crossesSeason(date)));
	const loose = event.dates.filter(({ original }) => !inRule.has(original) && repetition?.dates.includes(original));
	// When no time is near, the site shows the beginning itself (`linkEvents`); so does the calendar.
	const isNear = loose.length > 0 || event.dates.some(({ original }) => inRule.has(original));
	if (!isNear) return [component(event.dates[0], uid, spanOf(event.dates[0]))];
	return [
		...(series
			? [
					component(usualDate(event, series.first, model.now), uid, [
						...spanOf(series.first, crossesSeason(series.first)),
						['rrule', {}, 'recur', series.rule],
						...series.except.map((original) => moment('exdate', original)),
					]),
					...differing.map((date) => component(date, uid, [moment('recurrence-id', date.original), ...spanOf(date)])),
				]
			: []),
		...loose.map((date) => component(date, `${date.original.replaceAll(/\D/g, '')}-${uid}`, spanOf(date))),
	];
}

/** A rule as programs of others are given it. */
interface Series {
	/** The first time that happens. */
	first: Occurrence;
	/** The value of an RRULE, in jCal. */
	rule: Record<string, unknown>;
	/** What the rule has and does not happen. */
	except: string[];
	/** Every moment that the rule of the event has. */
	moments: Set<string>;
}

/** How far the times of a rule without an end are worked out, to tell which of them do not happen. */
const daysAhead = 800;

/**
 * The rule of an event from its first time on, which need not be the beginning in its file: what is left out before it
 * counts for COUNT no more. “Not in July” is told with exceptions, as far as `daysAhead`: Outlook has no BYMONTH in a
 * rule of weeks or months, and Thunderbird forgets the interval for it. What is told with exceptions that are not
 * complete for ever, as holidays are not either, ends where they do: a program would show a time on each holiday after
 * that. Who follows the calendar gets the end moved on with every build. Undefined without a rule, when nothing of it
 * happens, and for a rule of somebody else that is none.
 */
function seriesOf({ today }: VillageModel, { data, repetition }: EventNode): Series | undefined {
	if (!repetition?.rule) return undefined;
	const { except } = repetition;
	const excluded = new Set(except);
	const timesOf = (event: Timed, rule: string, end: string | undefined, horizon: string) =>
		occurrencesOf(event, { rule, until: end, dates: [], except: [], changes: [] }, horizon, Number.POSITIVE_INFINITY);
	try {
		const { count, bymonth, ...parts } = ICAL.Recur.fromString(repetition.rule).toJSON() as RecurData;
		const start = dayOf(data.start);
		const ahead = addDays(start > today ? start : today, daysAhead);
		const isNarrow = bymonth !== undefined && parts.freq !== 'YEARLY';
		const [known] = [repetition.exceptUntil, isNarrow ? ahead : undefined].filter((day) => day !== undefined).sort();
		const until = known && !(repetition.until && dayOf(repetition.until) <= known) ? known : repetition.until;
		// What is counted ends by itself.
		const endless = count ? addDays(start, 36_525) : ([ahead, ...except.map(dayOf)].sort().at(-1) ?? ahead);
		const horizon = known ?? endless;
		const all = timesOf(data, repetition.rule, until, horizon);
		const skipped = all.findIndex(({ original }) => !excluded.has(original) && !excluded.has(dayOf(original)));
		const [first] = all.slice(skipped === -1 ? all.length : skipped);
		if (!first) return undefined;
		const moments = new Set(all.map(({ original }) => original));
		// A rule has one end (RFC 5545, 3.3.10): the one that comes first.
		const isCounted = count !== undefined && (!until || all.length >= count);
		const last = isCounted ? all.at(-1)?.original : until;
		const end = isCounted && !isNarrow ? { count: count - skipped } : last && { until: untilOf(last, data.start) };
		const wide = repetition.rule.replaceAll(/;?(?:BYMONTH|COUNT)=[^;]*/gi, '').replace(/^;/, '');
		const written = isNarrow ? timesOf(first, wide, last, horizon) : all.slice(skipped);
		return {
			first,
			rule: { ...parts, ...(!isNarrow && bymonth && { bymonth }), ...end },
			except: written
				.map(({ original }) => original)
				.filter((original) => !moments.has(original) || excluded.has(original) || excluded.has(dayOf(original))),
			moments,
		};
	} catch {
		return undefined;
	}
}

/** An RRULE in jCal (RFC 7265, 3.6.10), as far as it is read here. */
interface RecurData extends Record<string, unknown> {
	freq?: string;
	count?: number;
	bymonth?: number | number[];
}

/** The end of a rule: a day when the event has days, else a moment in UTC (RFC 5545, 3.3.10). */
function untilOf(until: string, start: string): string {
	if (start.length === 10) return dayOf(until);
	return utc(until.length === 10 ? `${until}T23:59` : until);
}

function isChanged({ event, original }: EventDate): boolean {
	return event.repetition?.changes.some(({ on }) => on === original || on === dayOf(original)) ?? false;
}

/**
 * It begins in winter time and ends in summer time, or the other way round. The length of a rule is exact (RFC 5545,
 * 3.8.5.3), so such a time must say for itself that it ends at its hour.
 */
function crossesSeason({ start, end }: Pick<Occurrence, 'start' | 'end'>): boolean {
	if (!end || start.length === 10 || end.length === 10) return false;
	return toInstant(start).slice(19) !== toInstant(end).slice(19);
}

/**
 * The beginning, and the end when it is known; that of a day is the day after (RFC 5545, 3.6.1).
 * @param asLength the end as a length on the clock, for a rule of which the first time is an hour longer or shorter
 */
function spanOf({ start, end }: Pick<Occurrence, 'start' | 'end'>, asLength = false): Property[] {
	const begin = moment('dtstart', start);
	if (end === undefined || end === start) return [begin];
	if (start.length === 10) return [begin, moment('dtend', addDays(dayOf(end), 1))];
	const until = end.length === 10 ? `${addDays(end, 1)}T00:00` : end;
	if (!asLength) return [begin, moment('dtend', until)];
	const minutes = (Date.parse(`${until}Z`) - Date.parse(`${start}Z`)) / 60_000;
	return [begin, ['duration', {}, 'duration', `PT${minutes}M`]];
}

/** What an event is about, at one of its times. */
function about(model: VillageModel, date: EventDate, absolute: Absolute): Property[] {
	const { event, place, state } = date;
	const { data } = event;
	const where = whereText(date);
	const point = place?.data.point;
	const themes = themesOf(model, data.themes).map(({ name }) => name);
	const url = absolute(pathOf(event));
	return [
		['dtstamp', {}, 'date-time', utc(model.now)],
		['sequence', {}, 'integer', revisionOf(model)],
		text(
			'status',
			{ definitief: 'CONFIRMED', verplaatst: 'CONFIRMED', voorlopig: 'TENTATIVE', afgelast: 'CANCELLED' }[state],
		),
		text('summary', t.calendar.states[state](date.title)),
		text('description', descriptionOf(date, url)),
		...(where ? [text('location', where)] : []),
		...(point ? [['geo', {}, 'float', [point.lat, point.lon]] as Property] : []),
		['url', {}, 'uri', url],
		...(themes.length > 0 ? [['categories', {}, 'text', ...themes.map(clean)] as Property] : []),
	];
}

/** Where it is, on one line; empty when that is not known. */
export function whereText({ event, place, location }: EventDate): string {
	const address = place && addressOf(place);
	const town = [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ');
	const room = place === event.place ? event.data.room : undefined;
	return [room, place?.data.name, location, address?.streetAddress, town].filter(Boolean).join(', ');
}

/** What somebody must know who has only their own calendar at hand: plain text, the page at its end. */
function descriptionOf({ event, state, stateNote, isFull }: EventDate, url: string): string {
	const { data, organiser } = event;
	const { signUp } = data;
	const isOn = state !== 'afgelast';
	const lines = [
		[t.agenda.states[state], stateNote].filter(Boolean).join(': '),
		summaryOf(event),
		organiser && `${t.agenda.who}: ${organiser.data.name}`,
		data.cost && `${t.agenda.cost}: ${data.cost}`,
		isFull && isOn && t.agenda.full,
		...(signUp && isOn && !isFull
			? [
					[
						signUp.required ? t.agenda.signUpNeeded : t.agenda.signUpOptional,
						signUp.until && t.agenda.signUpUntil(fullDate(signUp.until)),
						signUp.note,
					]
						.filter(Boolean)
						.join('. '),
					[signUp.phone, signUp.email, signUp.url].filter(Boolean).join(', '),
				]
			: []),
		t.calendar.moreAt(url),
	];
	return lines.filter(Boolean).join('\n');
}

/**
 * Which revision of an event this is (RFC 5545, 3.8.7.4): how many days after `firstRevision` it was built. A site
 * without a memory cannot count changes, and what stands in a record may be taken back; programs leave a change aside
 * when the number falls. Of two builds on one day DTSTAMP is the later.
 */
function revisionOf({ today }: VillageModel): number {
	return Math.max(0, daysBetween(firstRevision, today));
}

/** The day from which revisions are counted. It never changes: a later one would make all numbers fall. */
const firstRevision = '2026-01-01';

/** A day, or a time on the Dutch clock. */
function moment(name: string, value: string): Property {
	return value.length === 10 ? [name, {}, 'date', value] : [name, { tzid: zone }, 'date-time', `${value}:00`];
}

/** A Dutch wall-clock time in UTC: `2026-11-21T09:00:00Z`. */
function utc(moment: string): string {
	return new Date(toInstant(moment)).toISOString().replace('.000', '');
}

function text(name: string, value: string): Property {
	return [name, {}, 'text', clean(value)];
}

/** A text under a name that ical.js does not know, without the VALUE=TEXT that it would add and that few programs expect. */
function bare(name: string, value: string): Property {
	return [
		name,
		{},
		'unknown',
		clean(value)
			.replaceAll(/[\\;,]/g, '\\$&')
			.replaceAll('\n', '\\n'),
	];
}

/** Text without signs that iCalendar cannot hold (RFC 5545, 3.1: CONTROL) and without spaces that only a page needs. */
function clean(value: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs to take out
	return value.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F\u00A0]/g, ' ');
}
