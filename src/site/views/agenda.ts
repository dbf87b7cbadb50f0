import {
	addDays,
	addMonths,
	clashesOf,
	type DayMark,
	dayOf,
	daysBetween,
	type EventDate,
	type EventNode,
	earliestBy,
	publicMonths,
	roomClashesOf,
	type VillageModel,
	weekdayOf,
} from '../../domain/index.ts';
import {
	capitalised,
	clockText,
	dateAlone,
	dayRange,
	longDay,
	monthTitle,
	shortDay,
	t,
	typeset,
} from '../../i18n/index.ts';
import { targetGroups } from '../../schema/index.ts';
import { href, inAddress, type Link, linkTo } from '../addresses.ts';
import { partCalendar, villageCalendar } from '../calendars.ts';
import { byDay, byPeriod, eventCard } from '../cards.ts';
import { hasPage } from '../menu.ts';
import { shellOf } from '../shell.ts';
import { getSites, type Site } from '../sites.ts';

/** How many rows a list of days has before it sends on to the months. */
const shownRows = 30;
/** How many weeks it has at least, however full they are. */
const leastWeeks = 2;
/** How many times of what was there lately stand under the agenda. */
const shownPast = 10;
/** How many years back the archive goes. */
const archiveYears = 5;

/** By what the agenda can be narrowed; the names are part of addresses. */
const facetNames = ['thema', 'voor', 'goed', 'plek', 'van'] as const;
type AgendaFacet = (typeof facetNames)[number];

/** One choice of the agenda: everything on sport, everything in the dorpshuis. */
export interface AgendaChoice {
	facet: AgendaFacet;
	/** As it stands in the address. */
	value: string;
	/** As it stands on a button. */
	title: string;
	heading: string;
	events: readonly EventNode[];
}

const choices = new WeakMap<VillageModel, AgendaChoice[]>();

/** Every choice of an agenda in which something is to come, made once. */
export function agendaChoices(model: VillageModel): AgendaChoice[] {
	const made = choices.get(model) ?? makeChoices(model);
	choices.set(model, made);
	return made;
}

function makeChoices(model: VillageModel): AgendaChoice[] {
	const { upcoming, agreements } = model;
	const where = (test: (event: EventNode) => boolean) => upcoming.filter(test);
	const flags = ['firstTimeWelcome', 'comeAlone', 'transport', 'accessible'] as const;
	const made: AgendaChoice[] = [
		...agreements.themes.map(({ id, name }) => ({
			facet: 'thema' as const,
			value: id,
			title: name,
			heading: name,
			events: where(({ data }) => data.themes.includes(id)),
		})),
		...targetGroups.map((group) => ({
			facet: 'voor' as const,
			value: inAddress(group),
			title: capitalised(group),
			heading: t.agenda.choice.voor(group),
			events: where(({ data }) => data.targetGroups.includes(group)),
		})),
		{
			facet: 'goed',
			value: 'gratis',
			title: t.agenda.free,
			heading: t.agenda.free,
			events: where(({ data }) => data.cost?.toLowerCase() === 'gratis'),
		},
		...flags.map((flag) => ({
			facet: 'goed' as const,
			value: t.agenda.flagAddress[flag],
			title: t.agenda.flags[flag],
			heading: t.agenda.flags[flag],
			events: where(({ data }) => data[flag]),
		})),
		...model.places.map(({ id, data, events }) => ({
			facet: 'plek' as const,
			value: id,
			title: data.name,
			heading: t.agenda.choice.plek(data.name),
			events,
		})),
		...model.organisations.map(({ id, data, events }) => ({
			facet: 'van' as const,
			value: id,
			title: data.name,
			heading: t.agenda.choice.van(data.name),
			events,
		})),
	];
	return made.filter(({ events }) => events.length > 0);
}

const pathOfChoice = ({ facet, value }: AgendaChoice) => `agenda/${facet}/${value}`;

/** The file in which a choice can be followed, without its ending; some have none. */
const calendarOf: Partial<Record<AgendaFacet, (value: string) => string>> = {
	thema: (id) => `agenda/thema/${id}`,
	plek: (id) => `plekken/${id}`,
	van: (id) => `organisaties/${id}`,
};

/** One path for each choice of each agenda. */
export async function agendaChoicePaths() {
	return (await getSites()).flatMap((site) =>
		hasPage(site.model, 'agenda')
			? agendaChoices(site.model).map((choice) => ({
					params: { village: site.model.id, facet: choice.facet, value: choice.value },
					props: { site, choice },
				}))
			: [],
	);
}

/** The choices by facet, as links; the one that the page is about is marked. */
function choiceGroups(model: VillageModel, current?: AgendaChoice) {
	return facetNames
		.map((facet) => ({
			title: t.agenda.choice.titles[facet],
			links: agendaChoices(model)
				.filter((choice) => choice.facet === facet)
				.map((choice) => ({
					href: href(model, pathOfChoice(choice)),
					title: typeset(choice.title),
					count: choice.events.length,
					isCurrent: choice === current,
				})),
		}))
		.filter(({ links }) => links.length > 0);
}

/** The ways to look at an agenda: the list, a month, what was. */
function ways(model: VillageModel, current: 'list' | 'month' | 'archive' | undefined) {
	const [year] = archivesOf(model);
	const month = monthsOf(model)[0] ?? model.today.slice(0, 7);
	return [
		{ href: href(model, 'agenda'), title: t.agenda.ways.list, isCurrent: current === 'list' },
		{ href: href(model, `agenda/maand/${month}`), title: t.agenda.ways.month, isCurrent: current === 'month' },
		...(year
			? [
					{
						href: href(model, `agenda/archief/${year}`),
						title: t.agenda.ways.archive,
						isCurrent: current === 'archive',
					},
				]
			: []),
	];
}

/** The first dates, as many as fit on a page, but never half a day. */
function firstDates(dates: readonly EventDate[], today: string): { shown: EventDate[]; hasMore: boolean } {
	const least = addDays(today, 7 * leastWeeks);
	const last = dates[shownRows - 1];
	if (!last) return { shown: [...dates], hasMore: false };
	const until = [least, dayOf(last.start)].sort().at(-1) ?? least;
	const shown = dates.filter(({ start }) => dayOf(start) <= until);
	return { shown, hasMore: shown.length < dates.length };
}

/** The months after the last day of a list, as links. */
function laterMonths(model: VillageModel, shown: readonly EventDate[], hasMore: boolean): Link[] {
	if (!hasMore) return [];
	const last = shown.at(-1)?.start.slice(0, 7) ?? '';
	return monthsOf(model)
		.filter((month) => month >= last)
		.map((month) => ({ href: href(model, `agenda/maand/${month}`), title: capitalised(monthTitle(`${month}-01`)) }));
}

/** The agenda: all that is to come, by day, what goes on, and what was there lately. */
export function agendaView(site: Site) {
	const { model } = site;
	const { shown, hasMore } = firstDates(model.dates, model.today);
	return {
		shell: shellOf(site, {
			path: 'agenda',
			title: t.agenda.title,
			description: t.agenda.description(model.config.name),
			hasFlyer: true,
		}),
		title: t.agenda.title,
		lead: t.agenda.lead,
		ways: ways(model, 'list'),
		choices: choiceGroups(model),
		calendar: villageCalendar(model),
		periods: byPeriod(model, byDay(model, shown), marksOf(model)),
		later: laterMonths(model, shown, hasMore),
		ongoing: model.ongoing.map((event) => eventCard(model, event.next)),
		past: model.pastDates.slice(0, shownPast).map((date) => eventCard(model, date)),
		planning: { href: href(model, 'agenda/plannen'), title: t.planning.link },
	};
}

/** A part of the agenda: of one theme, place or organisation, for one group, with one thing that is good to know. */
export function agendaChoiceView(site: Site, choice: AgendaChoice) {
	const { model } = site;
	const dates = choice.events
		.filter(({ isOngoing }) => !isOngoing)
		.flatMap(({ upcoming }) => upcoming)
		.sort(earliestBy(({ start }) => start));
	const { shown, hasMore } = firstDates(dates, model.today);
	const followed = calendarOf[choice.facet]?.(choice.value);
	return {
		shell: shellOf(site, {
			path: pathOfChoice(choice),
			title: `${t.agenda.title}: ${choice.heading}`,
			here: choice.heading,
			description: t.agenda.choice.description(choice.heading, model.config.name),
			trail: [{ href: href(model, 'agenda'), title: t.agenda.title }],
			// What stands in it is in the site's own search already.
			isHidden: true,
		}),
		title: typeset(choice.heading),
		lead: t.agenda.choice.lead,
		ways: ways(model, undefined),
		choices: choiceGroups(model, choice),
		calendar: followed === undefined ? undefined : partCalendar(model, followed),
		periods: byPeriod(model, byDay(model, shown), new Map()),
		later: laterMonths(model, shown, hasMore),
		ongoing: choice.events.filter(({ isOngoing }) => isOngoing).map((event) => eventCard(model, event.next)),
		past: [],
		planning: undefined,
	};
}

/** The words beside each day that has any. */
export function marksOf({ dayMarks }: VillageModel): ReadonlyMap<string, string[]> {
	const byDay = Map.groupBy(dayMarks, ({ day }) => day);
	return new Map(
		[...byDay].map(([day, marks]) => [day, [...new Set(marks.map(({ text }: DayMark) => typeset(text)))]]),
	);
}

/** The words of a month with their days, `Kerstvakantie (19–31 december)`, each as often as it comes back. */
function markedDays({ dayMarks }: VillageModel, month: string): string[] {
	const ranges: { text: string; from: string; until: string }[] = [];
	for (const { day, text } of dayMarks.filter((mark) => mark.day.startsWith(month))) {
		const open = ranges.find((range) => range.text === text && addDays(range.until, 1) >= day);
		if (open) open.until = day;
		else ranges.push({ text, from: day, until: day });
	}
	return ranges.map(({ text, from, until }) => {
		const when = from === until ? dateAlone(from) : dayRange(from, until);
		return `${typeset(text)} (${when})`;
	});
}

/** The months that have a page: this and the next, on to the last of the year ahead, and later ones with something. */
export function monthsOf(model: VillageModel): string[] {
	return publicMonths(
		model.today,
		model.dates.map(({ start }) => start.slice(0, 7)),
	);
}

/** One path for each month of each agenda. */
export async function monthPaths() {
	return (await getSites()).flatMap((site) =>
		hasPage(site.model, 'agenda')
			? monthsOf(site.model).map((month) => ({ params: { village: site.model.id, month }, props: { site, month } }))
			: [],
	);
}

/** Something in the cell of a month. */
interface CellEvent extends Link {
	clock: string | undefined;
	state: string | undefined;
	isCancelled: boolean;
}

/** A day in a month. */
export interface MonthCell {
	day: string;
	number: string;
	/** The day in words, for who hears it. */
	label: string;
	/** It belongs to the month before or after. */
	isOutside: boolean;
	isToday: boolean;
	marks: string[];
	events: CellEvent[];
	/** How many there are, in words. */
	count: string | undefined;
	/** The day in the list under the table where what is on stands; undefined when nothing is. */
	listedOn: string | undefined;
}

/** A month as a table of weeks, and its days with more room under it. */
export function monthView(site: Site, month: string) {
	const { model } = site;
	const first = `${month}-01`;
	const last = addDays(addMonths(first, 1), -1);
	const monday = addDays(first, 1 - weekdayOf(first));
	const weeks = Math.ceil((daysBetween(monday, last) + 1) / 7);
	const all = [...model.pastDates, ...model.dates].filter(
		({ start, lastDay, event }) => dayOf(start) <= last && lastDay >= first && !event.isOngoing,
	);
	const dates = all.sort(earliestBy(({ start }) => start));
	const marks = marksOf(model);
	const months = monthsOf(model);
	const index = months.indexOf(month);
	const around = (one: string | undefined): Link | undefined =>
		one === undefined
			? undefined
			: { href: href(model, `agenda/maand/${one}`), title: capitalised(monthTitle(`${one}-01`)) };
	const title = capitalised(monthTitle(first));
	return {
		shell: shellOf(site, {
			path: `agenda/maand/${month}`,
			title: t.agenda.month.title(monthTitle(first)),
			here: title,
			description: t.agenda.month.description(monthTitle(first), model.config.name),
			trail: [{ href: href(model, 'agenda'), title: t.agenda.title }],
			isHidden: true,
		}),
		title: t.agenda.month.title(monthTitle(first)),
		caption: title,
		ways: ways(model, 'month'),
		weeks: Array.from({ length: weeks }, (_, week) =>
			Array.from({ length: 7 }, (_, weekday): MonthCell => {
				const day = addDays(monday, week * 7 + weekday);
				const isOutside = !day.startsWith(month);
				const events = isOutside ? [] : dates.filter(({ start, lastDay }) => dayOf(start) <= day && lastDay >= day);
				return {
					day,
					number: String(Number(day.slice(8))),
					label: longDay(day, model.today),
					isOutside,
					isToday: day === model.today,
					marks: isOutside ? [] : (marks.get(day) ?? []),
					events: events.map((date) => cellEvent(model, date, day)),
					count: events.length > 0 ? t.agenda.month.count(events.length) : undefined,
					listedOn: listedOn(events, day, first),
				};
			}),
		),
		marked: markedDays(model, month),
		days: byDay(
			model,
			// What began in the month before stands under the first day of this one.
			dates,
			{ from: first },
			// A month is looked at on any day of it: no “morgen” of the day of the build.
		).map((day) => ({ ...day, relative: undefined })),
		ongoing: model.ongoing
			.filter(({ dates: [{ start }], lastDay }) => dayOf(start) <= last && lastDay >= first)
			.map((event) => eventCard(model, event.next)),
		previous: around(months[index - 1]),
		next: around(months[index + 1]),
	};
}

/** Where the list has what is on: under its own day, or else under the day on which the first of it began. */
function listedOn(events: readonly EventDate[], day: string, first: string): string | undefined {
	const days = events.map(({ start }) => [dayOf(start), first].sort().at(-1));
	return days.includes(day) ? day : days[0];
}

function cellEvent(model: VillageModel, date: EventDate, day: string): CellEvent {
	const isFirst = dayOf(date.start) === day;
	return {
		href: linkTo(model, date.event).href,
		title: typeset(date.title),
		// The column is narrow and every line begins with one: without “uur”.
		clock: isFirst ? clockText(date.start, undefined, model.today)?.replace(/\s*uur$/u, '') : undefined,
		state: t.agenda.states[date.state] || undefined,
		isCancelled: date.state === 'afgelast',
	};
}

/** The years of the archive, latest first. */
export function archivesOf({ pastDates, today }: VillageModel): string[] {
	const first = String(Number(today.slice(0, 4)) - archiveYears);
	const years = new Set(pastDates.map(({ start }) => start.slice(0, 4)));
	return [...years].filter((year) => year >= first).sort((a, b) => b.localeCompare(a));
}

/** One path for each year of each archive. */
export async function archivePaths() {
	return (await getSites()).flatMap((site) =>
		hasPage(site.model, 'agenda')
			? archivesOf(site.model).map((year) => ({ params: { village: site.model.id, year }, props: { site, year } }))
			: [],
	);
}

/** What was there in a year: by month, and each event that repeats once a month. */
export function archiveView(site: Site, year: string) {
	const { model } = site;
	const dates = model.pastDates.filter(({ start }) => start.startsWith(year));
	const months = Map.groupBy(dates, ({ start }) => start.slice(0, 7));
	return {
		shell: shellOf(site, {
			path: `agenda/archief/${year}`,
			title: t.agenda.archive.title(year),
			here: year,
			description: t.agenda.archive.description(year, model.config.name),
			trail: [{ href: href(model, 'agenda'), title: t.agenda.title }],
			isHidden: true,
		}),
		title: t.agenda.archive.title(year),
		ways: ways(model, 'archive'),
		years: archivesOf(model).map((one) => ({
			href: href(model, `agenda/archief/${one}`),
			title: one,
			isCurrent: one === year,
		})),
		months: [...months].map(([month, all]) => ({
			id: `maand-${month}`,
			title: capitalised(monthTitle(`${month}-01`)),
			items: [...Map.groupBy(all, ({ event }) => event)].map(([event, times]) => ({
				...linkTo(model, event),
				when:
					times.length > 1
						? t.agenda.archive.times(times.length)
						: shortDay(times[0]?.start ?? event.data.start, model.today),
				where: event.place?.data.name ?? event.data.location,
				state: times.every(({ state }) => state === 'afgelast') ? t.agenda.states.afgelast : undefined,
			})),
		})),
	};
}

/** How many months ahead a board plans. */
const planningMonths = 6;

/** One line of the planning: something that is on, here or in a neighbouring village. */
interface PlanningItem {
	title: string;
	href: string | undefined;
	clock: string | undefined;
	where: string | undefined;
	/** The other village; undefined for one's own. */
	village: string | undefined;
	/** That it is not sure, or was moved. */
	state: string | undefined;
	/** It is at the same time as something else. */
	clash: string | undefined;
}

/** What is planned, day by day, here and in the other villages of the gemeente: for who plans something. */
export async function planningView(site: Site) {
	const { model } = site;
	const others = (await getSites()).map((one) => one.model).filter(({ id }) => id !== model.id);
	const last = addDays(addMonths(`${model.today.slice(0, 7)}-01`, planningMonths), -1);
	const isIn = ({ start, state }: EventDate) => dayOf(start) <= last && state !== 'afgelast';
	const own = model.dates.filter(isIn);
	// What the gemeente shares stands in every village; once is enough.
	const shared = new Set(own.filter(({ event }) => event.shared).map(({ event }) => event.id));
	const theirs = others.flatMap((other) =>
		other.dates
			.filter(isIn)
			.filter(({ event }) => !shared.has(event.id))
			.map((date) => ({ date, other })),
	);
	const clashes = [...roomClashesOf(model), ...clashesOf(model, others)];
	const marks = marksOf(model);
	const lines = [
		...own.map((date) => ({ date, item: planningItem(model, date, undefined) })),
		...theirs.map(({ date, other }) => ({ date, item: planningItem(other, date, other.config.name) })),
	]
		.sort(earliestBy(({ date }) => date.start))
		// What goes on for days takes each of them.
		.flatMap(({ date, item }) => daysOf(date).map((day) => ({ day, item })));
	const byDay = Map.groupBy(lines, ({ day }) => day);
	const months = Array.from({ length: planningMonths }, (_, index) =>
		addMonths(`${model.today.slice(0, 7)}-01`, index).slice(0, 7),
	);
	return {
		shell: shellOf(site, {
			path: 'agenda/plannen',
			title: t.planning.title,
			description: t.planning.description(model.config.name),
			trail: [{ href: href(model, 'agenda'), title: t.agenda.title }],
			isHidden: true,
		}),
		others: others.map(({ config }) => config.name),
		months: months.map((month) => {
			const days = [...byDay.keys()].filter((day) => day.startsWith(month)).sort();
			return {
				id: `maand-${month}`,
				title: capitalised(monthTitle(`${month}-01`)),
				items: days
					.filter((day) => day >= model.today)
					.map((day) => ({
						day: capitalised(longDay(day, model.today)),
						marks: marks.get(day) ?? [],
						items: (byDay.get(day) ?? []).map(({ item }) => item),
					})),
				marked: markedDays(model, month),
				free: freeWeekends(month, model.today, new Set(byDay.keys())),
			};
		}),
	};

	function planningItem(of: VillageModel, date: EventDate, village: string | undefined): PlanningItem {
		const clash = village === undefined ? clashes.find((one) => one.date === date || one.other === date) : undefined;
		return {
			title: typeset(date.title),
			href: village === undefined ? linkTo(of, date.event).href : undefined,
			clock: clockText(date.start, date.end, model.today),
			where: [date.place?.data.name ?? date.location, date.event.data.room].filter(Boolean).join(', ') || undefined,
			village,
			state: t.agenda.states[date.state] || undefined,
			clash: clash && t.planning.clash((clash.date === date ? clash.other : clash.date).title, clash.village),
		};
	}
}

/** The days on which something is; a night counts for the day on which it began. */
function daysOf({ start, end, lastDay }: EventDate): string[] {
	const isNight = end !== undefined && end.length > 10 && end.slice(11) <= '06:00';
	const days = daysBetween(start, lastDay) - (isNight ? 1 : 0);
	return Array.from({ length: Math.max(0, days) + 1 }, (_, index) => addDays(start, index));
}

/** The Saturdays of a month whose weekend has nothing yet, in words. */
function freeWeekends(month: string, today: string, taken: ReadonlySet<string>): string[] {
	const first = `${month}-01`;
	const saturday = addDays(first, (6 - weekdayOf(first) + 7) % 7);
	return Array.from({ length: 5 }, (_, index) => addDays(saturday, index * 7))
		.filter((day) => day.startsWith(month) && day >= today && !taken.has(day) && !taken.has(addDays(day, 1)))
		.map((day) => dateAlone(day));
}

/** How many coming times an event page names. */
const shownTimes = 8;

/** One coming time of something that repeats. */
interface ComingTime {
	start: string;
	until: string;
	when: string;
	/** What is different that time, in words. */
	notes: string[];
	isCancelled: boolean;
}

/** The next times of something that repeats, for its page; none for what is on once. */
export function comingTimes(model: VillageModel, event: EventNode): { times: ComingTime[]; hasMore: boolean } {
	if (!event.repetition) return { times: [], hasMore: false };
	const times = event.upcoming.slice(0, shownTimes).map((date): ComingTime => {
		const card = eventCard(model, date);
		const isElsewhere = date.place !== event.place || date.location !== event.data.location;
		return {
			start: date.start,
			until: card.until,
			when: card.when,
			notes: [
				date.title === event.data.title ? undefined : card.title,
				isElsewhere ? card.where : undefined,
				card.state,
				date.isFull ? t.agenda.full : undefined,
				date.stateNote === event.data.stateNote ? undefined : date.stateNote,
			].filter((note) => note !== undefined),
			isCancelled: card.isCancelled,
		};
	});
	return { times, hasMore: event.upcoming.length > shownTimes };
}
