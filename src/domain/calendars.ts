import type { VillageSource } from '../config/index.ts';
import type { Event, EventSupplement, StoredCalendar, StoredEvent } from '../schema/index.ts';
import type { Change, Repetition } from './recurrence.ts';
import { dayOf } from './time.ts';

type KeptCalendar = VillageSource['synced']['calendars'][number];

/** An event out of a calendar of somebody else, as a record of this village. */
export interface TakenEvent {
	id: string;
	uid: string;
	data: Event;
	/** Markdown in which nothing of the text counts as markup. */
	body: string;
	repetition: Repetition | undefined;
	calendar: CalendarOrigin;
	/** The file of the supplement, else that of the calendar. */
	file: string;
}

/** Which calendar something was taken from. */
export interface CalendarOrigin {
	/** The id under which the village keeps it. */
	id: string;
	name: string;
	/** Its address on the web; undefined for a file. */
	url: string | undefined;
	retrievedOn: string;
}

/** How long a summary may be, in characters. */
const summaryLength = 320;

/**
 * The events of a calendar that somebody else keeps, with what the village adds to them; without those that it
 * does not want.
 * @param supplementOf what the village says of an event, by its id
 */
export function takenEvents(
	kept: KeptCalendar,
	supplementOf: (id: string) => { data: EventSupplement; file: string; body: string } | undefined,
): TakenEvent[] {
	const { stored, source } = kept;
	if (!stored || source.as === 'dagen') return [];
	return stored.events.flatMap((event) => {
		const own = supplementOf(event.id);
		if (own?.data.hide) return [];
		const [summary, rest] = split(event.summary ?? '');
		return [
			{
				id: event.id,
				uid: event.uid,
				data: dataOf(event, kept, stored, own?.data, summary),
				body:
					own?.body || [rest && asText(rest), event.url && `<${new URL(event.url).href}>`].filter(Boolean).join('\n\n'),
				repetition: storedRepetition(event),
				calendar: {
					id: kept.id,
					name: stored.name,
					url: /^https?:/.test(stored.source) ? stored.source : undefined,
					retrievedOn: stored.retrievedOn,
				},
				file: own?.file ?? kept.file,
			},
		];
	});
}

function dataOf(
	event: StoredEvent,
	{ source, organisation }: KeptCalendar,
	stored: StoredCalendar,
	own: EventSupplement | undefined,
	summary: string,
): Event {
	const orElse = <Item>(chosen: readonly Item[] | undefined, usual: readonly Item[]): Item[] => [
		...(chosen && chosen.length > 0 ? chosen : usual),
	];
	return {
		title: own?.title ?? event.title,
		start: event.start,
		end: event.end,
		place: own?.place ?? (event.location === undefined ? source.place : undefined),
		room: own?.room,
		location: own?.place ? undefined : event.location,
		organiser: own?.organiser ?? organisation,
		summary: own?.summary ?? summary,
		recurrence: undefined,
		cost: own?.cost,
		signUp: own?.signUp,
		themes: orElse(own?.themes, source.themes),
		targetGroups: orElse(own?.targetGroups, source.targetGroups),
		accessible: own?.accessible ?? false,
		firstTimeWelcome: own?.firstTimeWelcome ?? false,
		comeAlone: own?.comeAlone ?? false,
		transport: own?.transport ?? false,
		ongoing: own?.ongoing ?? false,
		state: event.state,
		stateNote: undefined,
		previousStart: undefined,
		addedOn: undefined,
		photo: own?.photo,
		source: {
			name: source.credit ?? stored.name,
			id: undefined,
			url: /^https?:/.test(stored.source) ? stored.source : undefined,
			licence: undefined,
			credit: undefined,
			retrievedOn: stored.retrievedOn,
		},
		scope: [],
		archived: own?.archived ?? false,
		archivedReason: undefined,
	};
}

function storedRepetition({ rule, until, dates, except, changes }: StoredEvent): Repetition | undefined {
	if (rule === undefined && dates.length === 0 && changes.length === 0) return undefined;
	const differ: Change[] = changes.map((change) => ({ ...change }));
	return { rule, until, dates, except, changes: differ };
}

/** The first paragraph, or of a long one the first sentences, and the text that has more to say. */
function split(text: string): [string, string] {
	const [paragraph = '', ...others] = text.trim().split(/\n{2,}/);
	if (others.length > 0 && paragraph.length <= summaryLength)
		return [paragraph.replaceAll(/\s+/g, ' '), others.join('\n\n')];
	const flat = text.replaceAll(/\s+/g, ' ').trim();
	if (flat.length <= summaryLength) return [flat, ''];
	const end = flat.slice(0, summaryLength - 1);
	const sentence = /^.*[.!?](?=\s)/s.exec(end)?.[0];
	return [sentence ?? `${end.replace(/\s+\S*$/, '')} …`, text];
}

/** Text of somebody else in Markdown: every mark that could mean something stands for itself. */
function asText(text: string): string {
	return text
		.trim()
		.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&')
		.replaceAll(/\n(?!\n)/g, '\\\n')
		.replaceAll(/\\\n\n/g, '\n\n');
}

/** A word that stands beside a day in the agenda. */
export interface DayMark {
	day: string;
	text: string;
	kind: 'feestdag' | 'schoolvakantie' | 'agenda';
}

/** An event of which only the days count: the lorry that comes at seven comes that day. */
function asDays(event: StoredEvent): StoredEvent {
	return {
		...event,
		start: dayOf(event.start),
		end: event.end && dayOf(event.end),
		until: event.until && dayOf(event.until),
		dates: event.dates.map(dayOf),
		except: event.except.map(dayOf),
		changes: event.changes.map((change) => ({
			...change,
			on: dayOf(change.on),
			start: change.start && dayOf(change.start),
			end: change.end && dayOf(change.end),
		})),
	};
}

/** The days of a calendar that is no agenda of things to do: when the waste is collected, when school is closed. */
export function takenDays({
	stored,
	source,
}: KeptCalendar): { event: StoredEvent; repetition: Repetition | undefined }[] {
	if (!stored || source.as !== 'dagen') return [];
	return stored.events
		.filter(({ state }) => state !== 'afgelast')
		.map(asDays)
		.map((event) => ({ event, repetition: storedRepetition(event) }));
}
