import type { Entry } from '../config/index.ts';
import type { Event } from '../schema/index.ts';
import { type DayMark, takenDays, takenEvents } from './calendars.ts';
import { publicHolidays, schoolHolidayOn } from './holidays.ts';
import type { Gathered } from './link.ts';
import type { EventDate, EventNode, Node, OrganisationNode, OutsideNews, PlaceNode } from './model.ts';
import { alphabetical, earliestBy, latestBy } from './order.ts';
import { monthsAhead, type Occurrence, occurrencesOf, type Repetition, repetitionOf } from './recurrence.ts';
import { addDays, addMonths, dayOf, daysBetween } from './time.ts';

/** What events are linked to, and as of when. */
interface Around {
	gathered: Gathered;
	places: ReadonlyMap<string, PlaceNode>;
	organisations: ReadonlyMap<string, OrganisationNode>;
	/** The Dutch wall clock of the build. */
	now: string;
	/** Makes a node of a record. */
	base: (entry: Entry<'agenda'>) => Node<'agenda'>;
}

/** Something that takes longer than this many days goes on, rather than being on. */
const longestEvent = 9;

/** The last day to which repetitions are worked out, as seen from a day. */
export function horizonOf(today: string): string {
	return addMonths(today, monthsAhead);
}

/** The events of a village with all their times: those in files, and those that it takes over from others. */
export function linkEvents({ gathered, places, organisations, now, base }: Around): EventNode[] {
	const { village, of } = gathered;
	const horizon = horizonOf(dayOf(now));
	const own = of('agenda').map((entry) =>
		eventNode({
			...base(entry),
			uid: `${entry.id}@${entry.owner}.dorpsplein`,
			repetition: repetitionOf(entry.data, horizon, village.agreements.schoolHolidays),
			calendar: undefined,
		}),
	);
	const supplements = new Map(of('overgenomen').map((entry) => [entry.data.event, entry]));
	const known = new Set(own.flatMap(({ dates }) => dates.map(sameness)));
	const uids = new Set<string>();
	const taken = village.synced.calendars
		.flatMap((kept) => takenEvents(kept, (id) => supplements.get(id)))
		.map(({ id, uid, data, body, repetition, calendar, file }) => {
			const node = { kind: 'agenda' as const, id, shared: false, file, data: atPlace(data, places), body };
			return eventNode({ ...node, uid, repetition, calendar });
		})
		// Two calendars may have the same event, and an editor may have written it too.
		.filter(({ uid, next }) => {
			const isNew = !uids.has(uid) && !known.has(sameness(next));
			uids.add(uid);
			known.add(sameness(next));
			return isNew;
		});
	return [...own, ...taken].sort(earliestBy(({ dates: [first], id }) => `${first.start} ${id}`));

	function eventNode(node: Node<'agenda'> & Pick<EventNode, 'uid' | 'repetition' | 'calendar'>): EventNode {
		const { data } = node;
		const place = data.place === undefined ? undefined : places.get(data.place);
		const times = timesOf(node.data, node.repetition, horizon);
		const event = {
			...node,
			place,
			organiser: data.organiser === undefined ? undefined : organisations.get(data.organiser),
		} as EventNode;
		const [first, ...others] = times;
		event.dates = [eventDate(event, first), ...others.map((time) => eventDate(event, time))];
		event.upcoming = event.dates.filter(({ isPast }) => !isPast);
		event.next = event.upcoming[0] ?? event.dates.at(-1) ?? event.dates[0];
		event.lastDay =
			event.dates
				.map(({ lastDay }) => lastDay)
				.sort()
				.at(-1) ?? '';
		event.isPast = event.upcoming.length === 0;
		event.isOngoing =
			data.ongoing || (!node.repetition && daysBetween(first.start, first.end ?? first.start) >= longestEvent);
		return event;
	}

	function eventDate(event: EventNode, time: Occurrence): EventDate {
		const usual = usualDate(event, time, now);
		const { change } = time;
		if (!change) return usual;
		const moved = change.start !== undefined && change.start !== time.original ? 'verplaatst' : undefined;
		const isElsewhere = change.place !== undefined || change.location !== undefined;
		return {
			...usual,
			title: change.title ?? usual.title,
			...(isElsewhere && { place: places.get(change.place ?? ''), location: change.location }),
			// What is the matter with all of it is the matter with each time.
			state: usual.state === 'afgelast' ? usual.state : (change.state ?? moved ?? usual.state),
			stateNote: change.note ?? usual.stateNote,
			isFull: change.full || usual.isFull,
		};
	}
}

/** A time of an event as it is when nothing differs from the other times. */
export function usualDate(event: EventNode, { start, end, original }: Occurrence, now: string): EventDate {
	const { data, place } = event;
	return {
		event,
		start,
		end,
		original,
		lastDay: dayOf(end ?? start),
		title: data.title,
		place,
		location: data.location,
		state: data.state,
		stateNote: data.stateNote,
		isFull: data.signUp?.full ?? false,
		isPast: isOver({ start, end }, now),
	};
}

/** What others call by the name of a place is at that place; what they say after a comma stays: `veld 2`. */
function atPlace(data: Event, places: ReadonlyMap<string, PlaceNode>): Event {
	if (data.place !== undefined || data.location === undefined) return data;
	const [name = '', ...rest] = data.location.split(/,\s*/);
	const place = [...places.values()].find((one) => one.data.name.toLowerCase() === name.trim().toLowerCase());
	return place ? { ...data, place: place.id, location: rest.join(', ') || undefined } : data;
}

/** Never empty: an event of which every time is left out keeps its first, and `rules.ts` tells of it. */
function timesOf(
	event: { start: string; end?: string | undefined },
	repetition: Repetition | undefined,
	horizon: string,
): [Occurrence, ...Occurrence[]] {
	const once: Occurrence = { start: event.start, end: event.end, original: event.start, change: undefined };
	try {
		const [first = once, ...others] = occurrencesOf(event, repetition, horizon);
		return [first, ...others];
	} catch {
		// A rule of somebody else that is none: `rules.ts` says so.
		return [once];
	}
}

const sameness = ({ start, title }: EventDate) => `${start} ${title.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')}`;

/** True when an event was over: after its end, or else after the end of its day. */
export function isOver(event: { start: string; end?: string | undefined }, now: string): boolean {
	const last = event.end ?? dayOf(event.start);
	return last.length === 10 ? last < dayOf(now) : last <= now;
}

/** The words beside days, from the first of the month of the build until the horizon, by day. */
export function linkDayMarks({ village }: Gathered, now: string): DayMark[] {
	const from = `${now.slice(0, 7)}-01`;
	const until = horizonOf(dayOf(now));
	const wanted = village.config.holidays;
	const isIn = ({ day }: DayMark) => from <= day && day <= until;
	const years = Array.from(
		{ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
		(_, index) => Number(from.slice(0, 4)) + index,
	);
	const holidays: DayMark[] = wanted.includes('feestdagen')
		? years.flatMap(publicHolidays).map(({ day, name }) => ({ day, text: name, kind: 'feestdag' }))
		: [];
	const schools: DayMark[] = [];
	if (wanted.includes('schoolvakanties'))
		for (let day = from; day <= until; day = addDays(day, 1)) {
			const holiday = schoolHolidayOn(day, village.agreements.schoolHolidays);
			if (holiday) schools.push({ day, text: holiday.name, kind: 'schoolvakantie' });
		}
	const others = village.synced.calendars.flatMap(takenDays).flatMap(({ event, repetition }) =>
		timesOf(event, repetition, until).flatMap(({ start, end, change }): DayMark[] => {
			if (change?.state === 'afgelast') return [];
			const days = Math.min(daysBetween(start, end ?? start), 60);
			const text = change?.title ?? event.title;
			return Array.from({ length: days + 1 }, (_, index) => ({ day: addDays(start, index), text, kind: 'agenda' }));
		}),
	);
	return [...holidays, ...schools, ...others]
		.filter(isIn)
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : alphabetical(a.text, b.text)));
}

/** How many days a message of somebody else is shown. */
const outsideDays = 60;

/** What others wrote on their own sites lately, newest first. */
export function linkOutsideNews(
	{ village }: Gathered,
	organisations: ReadonlyMap<string, OrganisationNode>,
	today: string,
): OutsideNews[] {
	const since = addDays(today, -outsideDays);
	return village.synced.feeds
		.flatMap(({ stored, organisation }) =>
			(stored?.items ?? []).map(({ title, date, summary, url }) => ({
				title,
				date,
				summary,
				url,
				from: stored?.name ?? '',
				organisation: organisation === undefined ? undefined : organisations.get(organisation),
			})),
		)
		.filter(({ date }) => since <= date && date <= today)
		.sort(latestBy(({ date, url }) => `${date} ${url}`));
}
