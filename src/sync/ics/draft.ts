import ICAL from 'ical.js';
import { addDays, dayOf } from '../../domain/index.ts';
import type { StoredEvent } from '../../schema/index.ts';
import { cut, toLine, toPlainText } from '../plain-text.ts';
import { Trouble } from '../trouble.ts';
import { isMeetingAddress, withoutMeetings } from './meeting.ts';
import { type Clocks, dayFor, isDay, later, type Moment, momentOf, onClockOf } from './moment.ts';
import { type Block, type Property, propertiesOf } from './read.ts';

/** A VEVENT (RFC 5545, 3.6.1) with only what may become public: no people, no addresses of them, no alarms. */
export interface Draft {
	/** Undefined when the producer gave none. */
	uid: string | undefined;
	title: string;
	start: Moment;
	/** On the clock of `start`; for days the last day itself. */
	end: string | undefined;
	location: string | undefined;
	summary: string | undefined;
	url: string | undefined;
	state: StoredEvent['state'];
	isPrivate: boolean;
	/** Which of two of the same is the newer (RFC 5545, 3.8.7.3 and 3.8.7.4). */
	version: string;
	rules: RuleData[];
	hasExceptionRule: boolean;
	dates: { on: Moment; end: string | undefined }[];
	except: Moment[];
	/** The time of a repetition that this stands for (RFC 5545, 3.8.4.4). */
	recurrence: Moment | undefined;
	/** It stands for all later times too. */
	isAndFuture: boolean;
}

/** An RRULE as ical.js reads it: its parts in small letters (RFC 7265, 3.6.10). */
export type RuleData = Readonly<Record<string, unknown>>;

const wanted = new Set(
	'uid summary dtstart dtend duration rrule exrule rdate exdate recurrence-id status class sequence last-modified dtstamp location description x-alt-desc url x-microsoft-cdo-alldayevent'.split(
		' ',
	),
);

/** How much of a text is read: enough for what is kept of it, when it is HTML too. */
const longestSource = 50_000;

/** The most that is kept of a text, as the schema of the copy has it. */
const most = { uid: 400, title: 200, location: 200, summary: 5000, url: 1000 };

/**
 * Reads a VEVENT.
 * @param onTrouble told of parts that could not be read, while the event itself can
 * @throws {Trouble} when it has no beginning that can be used
 */
export function draftOf(block: Block, clocks: Clocks, onTrouble: (trouble: Trouble) => void): Draft {
	const { found, unreadable } = propertiesOf(block, wanted);
	for (const name of unreadable)
		onTrouble(
			new Trouble(name === 'rrule' ? 'calendar-rule-wrong' : 'calendar-line-unreadable', { other: name.toUpperCase() }),
		);
	const all = (name: string) => found.filter((property) => property.name === name);
	const text = (name: string) => {
		const value = all(name)[0]?.values[0];
		return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	};
	const moments = (name: string) =>
		all(name).flatMap((property) =>
			property.values.flatMap((value) => {
				if (value === '') return [];
				try {
					return [periodOf(value, property, clocks)];
				} catch (error) {
					if (!(error instanceof Trouble)) throw error;
					onTrouble(error);
					return [];
				}
			}),
		);
	const [first] = all('dtstart');
	if (!first) throw new Trouble('calendar-event-undated');
	const written = momentOf(first.values[0], first.params, clocks);
	const ended = endOf(written, all('dtend')[0], text('duration'), clocks, onTrouble);
	const isWholeDay = /^true$/i.test(text('x-microsoft-cdo-alldayevent')) && isMidnight(written, ended);
	const start = isWholeDay ? { ...written, wall: dayOf(written.wall) } : written;
	const end = isWholeDay && ended ? addDays(ended, -1) : ended;
	const recurrence = all('recurrence-id')[0];
	const description = (text('description') || text('x-alt-desc')).slice(0, longestSource);
	const { title, state } = saidInTitle(withoutMeetings(toLine(text('summary'), most.title)));
	return {
		uid: cut(toLine(text('uid'), most.uid), most.uid) || undefined,
		title: busy.test(title) ? '' : title,
		start,
		end: end !== undefined && end > start.wall ? end : undefined,
		location: placeOf(text('location').slice(0, longestSource)),
		summary: cut(withoutMeetings(toPlainText(description)), most.summary) || undefined,
		url: webAddressOf(text('url')),
		state: ({ CANCELLED: 'afgelast', TENTATIVE: 'voorlopig' } as const)[text('status').toUpperCase()] ?? state,
		isPrivate: /^(?:private|confidential)$/i.test(text('class').trim()),
		version: `${text('sequence').padStart(9, '0')} ${text('last-modified') || text('dtstamp')}`,
		rules: all('rrule').flatMap(({ values }) => values.filter(isRule)),
		hasExceptionRule: all('exrule').length > 0,
		dates: moments('rdate'),
		except: moments('exdate').map(({ on }) => on),
		recurrence: recurrence && momentOf(recurrence.values[0], recurrence.params, clocks),
		isAndFuture: /^thisandfuture$/i.test(String(recurrence?.params['range'] ?? '')),
	};
}

/** What people write before a title when they cannot, or do not, set the state of an event; ours does so too. */
const titleStates: readonly [RegExp, StoredEvent['state']][] = [
	[/^(?:afgelast|geannuleerd|vervallen|gaat niet door)(?:\s*[:!]\s*|\s+[–-]\s+)(?=\S)/i, 'afgelast'],
	[/^verplaatst(?:\s*[:!]\s*|\s+[–-]\s+)(?=\S)/i, 'verplaatst'],
	[/^(?:onder voorbehoud|voorlopig)(?:\s*:\s*|\s+[–-]\s+)(?=\S)/i, 'voorlopig'],
];

/** What programs write instead of a title when only whether somebody is free may be seen. */
const busy =
	/^[([]?(?:busy|bezet|tentative|out of (?:the )?office|afwezig|niet beschikbaar|priv[eé](?:[ -]?afspraak)?|private(?: appointment)?|geen titel|zonder titel|no title|untitled)[)\]]?$/iu;

/** A title without the word before it that says whether it goes on, and what that word says. */
function saidInTitle(title: string): Pick<Draft, 'title' | 'state'> {
	const [pattern, state] = titleStates.find(([words]) => words.test(title)) ?? [];
	return pattern && state ? { title: title.replace(pattern, ''), state } : { title, state: 'definitief' };
}

const isRule = (value: unknown): value is RuleData =>
	typeof value === 'object' && value !== null && Object.keys(value).length > 0;

const isMidnight = ({ wall }: Moment, end: string | undefined) =>
	wall.endsWith('T00:00') && (end === undefined || end.endsWith('T00:00'));

/** A value of RDATE or EXDATE; a PERIOD (RFC 5545, 3.3.9) brings an end of its own. */
function periodOf(value: unknown, { params }: Property, clocks: Clocks): Draft['dates'][number] {
	if (!Array.isArray(value)) return { on: momentOf(value, params, clocks), end: undefined };
	const [from, until] = value as unknown[];
	const on = momentOf(from, params, clocks);
	const text = String(until ?? '');
	if (/^[+-]?P/.test(text)) return { on, end: lasting(on, text) };
	return { on, end: onClockOf(on.zone, momentOf(text, params, clocks)) };
}

/** The end as a last day or a moment on the clock of the start; undefined when there is none that makes sense. */
function endOf(
	start: Moment,
	property: Property | undefined,
	duration: string,
	clocks: Clocks,
	onTrouble: (trouble: Trouble) => void,
): string | undefined {
	if (!property) return lasting(start, duration);
	try {
		const end = momentOf(property.values[0], property.params, clocks);
		// A day as DTEND is the first on which it is over (RFC 5545, 3.6.1).
		if (isDay(start)) return isDay(end) ? addDays(end.wall, -1) : dayFor(end);
		return isDay(end) ? `${end.wall}T00:00` : onClockOf(start.zone, end);
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		onTrouble(error);
		return undefined;
	}
}

/** The end of what begins somewhere and lasts as long as a DURATION says (RFC 5545, 3.3.6). */
function lasting(start: Moment, duration: string): string | undefined {
	if (!/^\+?P(?:\d+W|\d+D|(?:\d+D)?T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/i.test(duration)) return undefined;
	const seconds = ICAL.Duration.fromString(duration.toUpperCase()).toSeconds();
	if (!(seconds > 0) || seconds > 86_400 * 3660) return undefined;
	return isDay(start)
		? addDays(start.wall, Math.ceil(seconds / 86_400) - 1)
		: later(start.wall, Math.round(seconds / 60));
}

/** A place on one line; undefined when it is only a video meeting, or the name of a field that a program left there. */
function placeOf(text: string): string | undefined {
	const lines = withoutMeetings(toPlainText(text)).split('\n');
	const line = lines
		.map((each) => each.trim().replace(/,$/, ''))
		.filter(Boolean)
		.join(', ');
	if (isMeetingAddress(line) || /^[\s,]*(?:#_\w+[\s,]*)+$/.test(line)) return undefined;
	return cut(line, most.location) || undefined;
}

/** An address of the web as browsers write it, in which nothing is left that means something in another language. */
function webAddressOf(text: string): string | undefined {
	const written = text.trim();
	if (!/^https?:\/\/\S+$/i.test(written) || !URL.canParse(written)) return undefined;
	const url = new URL(written).href;
	return url.length > most.url || isMeetingAddress(url) ? undefined : url;
}
