import { parse } from 'yaml';
import { type IconName, type ThemeMark, themeMark } from '../design/index.ts';
import {
	addDays,
	addressOf,
	type DocumentNode,
	dayOf,
	type EventDate,
	type EventNode,
	type Freshness,
	hoursOn,
	isAlwaysOpen,
	isOverdue,
	type NewsNode,
	type OrganisationNode,
	openSpans,
	type PlaceNode,
	periodOf,
	phoneOf,
	schoolHolidayOn,
	type VillageModel,
	weekdayOf,
} from '../domain/index.ts';
import {
	capitalised,
	clockText,
	currentDay,
	dateBlock,
	dayRange,
	enumerate,
	fileSize,
	fullDate,
	longDay,
	moment,
	monthTitle,
	readableAddress,
	shortDay,
	t,
	timeSpan,
	typeset,
} from '../i18n/index.ts';
import tagTable from '../import/osm-tags.yaml?raw';
import { summaryOf } from '../outputs/event-text.ts';
import {
	type OpeningHours,
	type placeKinds,
	type SchoolHolidays,
	type TimeSpan,
	weekdayNames,
	weekdays,
} from '../schema/index.ts';
import { absolute, type Link, linkTo } from './addresses.ts';
import { type PhotoView, photoOf } from './images.ts';
import { type DrawingView, drawingFor, drawingInTurn } from './pictures.ts';
import { phoneReach, type Reach } from './shell.ts';

/** An event as a row of a list. */
export interface EventCard extends Link {
	/** The wall clock after which it has been, for the script that hides what has passed. */
	until: string;
	start: string;
	block: { weekday: string; date: string; month: string };
	/** The last day on which it goes on. */
	lastDay: string;
	/** `vandaag` or `morgen`, as seen from the day of the build. */
	relative: string | undefined;
	when: string;
	/** The day in words, with what joins it to the time. */
	day: string;
	/** The time alone, for a list that stands under its day. */
	clock: string;
	where: string | undefined;
	summary: string;
	state: string | undefined;
	stateNote: string | undefined;
	isCancelled: boolean;
	isFull: boolean;
	flags: string[];
	isShared: boolean;
}

/** One time of an event as a row of a list. */
export function eventCard(model: VillageModel, date: EventDate): EventCard {
	const { event, start, end, state } = date;
	return {
		...linkTo(model, event),
		title: typeset(date.title),
		until: end ?? dayOf(start),
		start,
		block: dateBlock(start),
		relative: currentDay(start, date.lastDay, model.today),
		lastDay: date.lastDay,
		when: moment(start, end, model.today),
		day: `${shortDay(start, model.today)}, `,
		clock: clockText(start, end, model.today) ?? t.agenda.allDay,
		where: date.place?.data.name ?? date.location,
		summary: typeset(summaryOf(event)),
		state: t.agenda.states[state] || undefined,
		stateNote: date.stateNote,
		isCancelled: state === 'afgelast',
		isFull: date.isFull,
		flags: flagsOf(event),
		isShared: event.shared,
	};
}

/** What makes it easy to come, in words. */
export function flagsOf({ data }: EventNode): string[] {
	const free = data.cost?.toLowerCase() === 'gratis' ? [t.agenda.free] : [];
	const names = ['firstTimeWelcome', 'comeAlone', 'transport', 'accessible'] as const;
	return [...free, ...names.filter((name) => data[name]).map((name) => t.agenda.flags[name])];
}

/** An event as a card with a picture. */
export interface EventPictureCard extends EventCard {
	photo: PhotoView | undefined;
	drawing: DrawingView;
}

/** An event as a card with a picture. */
export function eventPictureCard(model: VillageModel, date: EventDate): EventPictureCard {
	const { event } = date;
	return {
		...eventCard(model, date),
		photo: photoOf(event, event.data.photo, model),
		// By its own, not by its place: a row of the same hall is no invitation.
		drawing: drawingFor(model, event),
	};
}

/** Events of one day under one heading. */
export interface DayGroup {
	day: string;
	title: string;
	block: { weekday: string; date: string; month: string };
	relative: string | undefined;
	/** What day it is: a holiday, the day of the waste. */
	marks: string[];
	events: EventCard[];
}

/**
 * Times by day; what began before the first day of the list stands under that day.
 * @param from the first day; the day of the build when left out, for what is not over
 */
export function byDay(
	model: VillageModel,
	dates: readonly EventDate[],
	{ from = model.today }: { from?: string } = {},
): DayGroup[] {
	const groups = new Map<string, EventCard[]>();
	for (const date of dates) {
		const start = dayOf(date.start);
		const day = start < from && date.lastDay >= from ? from : start;
		const group = groups.get(day) ?? [];
		group.push(eventCard(model, date));
		groups.set(day, group);
	}
	return [...groups].map(([day, cards]) => ({
		day,
		title: capitalised(longDay(day, model.today)),
		block: dateBlock(day),
		relative: currentDay(day, day, model.today),
		marks: [],
		events: cards,
	}));
}

/** The days of a week or a month under one heading. */
export interface PeriodGroup {
	id: string;
	title: string;
	days: DayGroup[];
}

/** Days as a paper agenda has them: this week, next week, and then by month. */
export function byPeriod(
	model: VillageModel,
	days: readonly DayGroup[],
	marks: ReadonlyMap<string, string[]>,
): PeriodGroup[] {
	// By date: a name such as "this week" would be untrue when the site is some days old.
	const monday = addDays(model.today, 1 - weekdayOf(model.today));
	const titles: Record<string, string> = {
		'this-week': dayRange(monday, addDays(monday, 6)),
		'next-week': dayRange(addDays(monday, 7), addDays(monday, 13)),
	};
	const groups = Map.groupBy(days, ({ day }) => periodOf(day, model.today));
	return [...groups].map(([period, group]) => ({
		id: `vanaf-${group[0]?.day}`,
		title: titles[period] ?? capitalised(monthTitle(`${period}-01`)),
		days: group.map((day) => ({ ...day, marks: marks.get(day.day) ?? [] })),
	}));
}

/** A news item as a card. */
export interface NewsCard extends Link {
	day: string;
	date: string;
	summary: string;
	from: string | undefined;
	photo: PhotoView | undefined;
	drawing: DrawingView;
	isShared: boolean;
}

/** In turn, so that no two beside each other are the same; new items do not change the older ones. */
export function newsDrawing(model: VillageModel, item: NewsNode): DrawingView {
	const bare = [...model.news, ...model.notices].filter(({ data }) => !data.photo);
	return drawingInTurn(model, bare.length - bare.indexOf(item));
}

/** A news item as a card. */
export function newsCard(model: VillageModel, item: NewsNode): NewsCard {
	return {
		...linkTo(model, item),
		day: item.data.date,
		date: fullDate(item.data.date),
		summary: typeset(item.data.summary),
		from: item.organisation?.data.name,
		photo: photoOf(item, item.data.photo, model),
		drawing: newsDrawing(model, item),
		isShared: item.shared,
	};
}

/** The mark of a theme by its id; undefined when there is no such theme. */
export function markOf({ agreements }: VillageModel, id: string | undefined): ThemeMark | undefined {
	const theme = agreements.themes.find((one) => one.id === id);
	return theme && themeMark(theme);
}

/** An organisation as a row of a register. */
export interface OrganisationCard extends Link {
	kind: string;
	/** The first of its themes. */
	theme: ThemeMark | undefined;
	summary: string;
	phone: Reach | undefined;
	where: string | undefined;
	services: string;
	isStale: boolean;
	/** Not looked at for so long that it does not go to paper. */
	isExpired: boolean;
	isShared: boolean;
}

/** An organisation as a row of a register. */
export function organisationCard(model: VillageModel, node: OrganisationNode): OrganisationCard {
	const { data } = node;
	return {
		...linkTo(model, node),
		kind: capitalised(data.kind),
		theme: markOf(model, data.themes[0]),
		summary: typeset(data.summary),
		phone: phoneReach(phoneOf(node)),
		// A school that is found in the school says more with its street.
		where: node.place && node.place.data.name !== data.name ? node.place.data.name : addressOf(node)?.streetAddress,
		services: enumerate(data.services.slice(0, 3).map(({ name }) => name)),
		isStale: isOverdue(node.freshness),
		isExpired: node.freshness.state === 'expired',
		isShared: node.shared,
	};
}

/** The icon of each kind of place, out of the one table that says what things on a map become. */
const placeIcons = (parse(tagTable) as { pictogrammen: Record<(typeof placeKinds)[number], IconName> }).pictogrammen;

/** A place as a row of a register. */
export interface PlaceCard extends Link {
	kind: string;
	icon: IconName;
	summary: string | undefined;
	address: string | undefined;
	phone: Reach | undefined;
	wheelchair: string | undefined;
	isStale: boolean;
	/** Not looked at for so long that it does not go to paper. */
	isExpired: boolean;
	isShared: boolean;
}

/** A place as a row of a register. */
export function placeCard(model: VillageModel, node: PlaceNode): PlaceCard {
	const { data } = node;
	return {
		...linkTo(model, node),
		kind: t.places.kinds[data.kind],
		icon: placeIcons[data.kind],
		summary: data.summary && typeset(data.summary),
		address: data.address?.streetAddress,
		phone: phoneReach(data.phone),
		wheelchair: data.wheelchair === 'ja' ? t.places.wheelchairValues.ja : undefined,
		isStale: isOverdue(node.freshness),
		isExpired: node.freshness.state === 'expired',
		isShared: node.shared,
	};
}

/** A document as a row. */
export interface DocumentCard extends Link {
	day: string;
	date: string;
	kind: string;
	summary: string;
	from: string | undefined;
	size: string | undefined;
	isShared: boolean;
}

/** A document as a row. */
export function documentCard(model: VillageModel, node: DocumentNode): DocumentCard {
	return {
		...linkTo(model, node),
		day: node.data.date,
		date: fullDate(node.data.date),
		kind: t.documents.kinds[node.data.kind],
		summary: typeset(node.data.summary),
		from: node.organisation?.data.name,
		size: node.media && `${t.documents.pdf}, ${fileSize(node.media.bytes)}`,
		isShared: node.shared,
	};
}

/** A group of rows under a heading that can be jumped to. */
export interface Group<Item> {
	id: string;
	/** The mark of the theme whose group it is. */
	theme?: ThemeMark;
	title: string;
	items: Item[];
}

/** Organisations by theme, in the order of the themes, under each of theirs; those without one at the end. */
export function byTheme(model: VillageModel): Group<OrganisationCard>[] {
	const groups: Group<OrganisationCard>[] = model.agreements.themes.map((theme) => ({
		id: theme.id,
		theme: themeMark(theme),
		title: theme.name,
		items: model.organisations
			.filter(({ data }) => data.themes.includes(theme.id))
			.map((node) => organisationCard(model, node)),
	}));
	const others = model.organisations.filter(({ data }) => data.themes.length === 0);
	return [
		...groups,
		{ id: 'andere', title: t.organisations.other, items: others.map((node) => organisationCard(model, node)) },
	].filter(({ items }) => items.length > 0);
}

/** Places by kind. */
export function byKind(model: VillageModel): Group<PlaceCard>[] {
	return Object.entries(t.places.kinds)
		.map(([id, title]) => ({
			id,
			title,
			items: model.places.filter(({ data }) => data.kind === id).map((node) => placeCard(model, node)),
		}))
		.filter(({ items }) => items.length > 0);
}

/** How many days of opening hours a page carries; after that it says nothing of being open now. */
const openDays = 9;

/**
 * When something is open, as a script in the browser reads it: minutes in base 36, two for each time, the first since
 * 1970 and each other since the one before, so that weeks that are alike look alike. A question mark goes before what
 * may be different because of a public holiday.
 */
export function openText(
	hours: OpeningHours | undefined,
	today: string,
	schools: SchoolHolidays | undefined,
): string | undefined {
	const spans = hours ? openSpans(hours, today, openDays, schools) : [];
	let before = 0;
	const parts = spans.flatMap(({ opens, closes, isUnsure }) => {
		const since = opens - before;
		before = closes;
		return [`${isUnsure ? '?' : ''}${since.toString(36)}`, (closes - opens).toString(36)];
	});
	return parts.join(' ') || undefined;
}

/** Opening hours as a table of words. */
export interface HoursView {
	/** The days of the week, and under them public and school holidays as far as something is known of them. */
	week: { day: string; hours: string }[];
	/** For whether it is open now, as `openText`. */
	open: string | undefined;
	exceptions: { when: string; hours: string; note: string | undefined }[];
	byAppointment: boolean;
	note: string | undefined;
	/** Said when nobody told what holds on public holidays. */
	holidays: string | undefined;
}

/** Opening hours as a table; undefined when nothing is known. Exceptions that are over are left out. */
export function hoursView(hours: OpeningHours | undefined, { today, agreements }: VillageModel): HoursView | undefined {
	if (!hours) return undefined;
	const schools = agreements.schoolHolidays;
	const isKnown = weekdays.some((day) => hours[day] !== undefined);
	const { publicHolidays: onHolidays, schoolHolidays: atSchool } = hours;
	return {
		week: [
			...(isKnown
				? weekdays.map((day) => ({ day: capitalised(weekdayNames[day]), hours: spansText(hours[day] ?? []) }))
				: []),
			...(onHolidays ? [{ day: t.places.publicHolidays, hours: holidayText(onHolidays) }] : []),
			...(atSchool ? [{ day: t.places.schoolHolidays, hours: holidayText(atSchool) }] : []),
		],
		exceptions: [
			...hours.exceptions
				.filter(({ from, until }) => (until ?? from) >= today)
				.map(({ from, until, hours: spans, note }) => ({
					from,
					when: until ? `${shortDay(from, today)} t/m ${shortDay(until, today)}` : shortDay(from, today),
					hours: spansText(spans),
					note,
				})),
			...specialDays(hours, today, schools),
		]
			.sort((a, b) => a.from.localeCompare(b.from))
			.map(({ from: _, ...exception }) => exception),
		open: openText(hours, today, schools),
		byAppointment: hours.byAppointment,
		note: hours.note,
		holidays: isKnown && !onHolidays && !isAlwaysOpen(hours) ? t.places.holidaysUnknown : undefined,
	};
}

/** How far ahead holidays are told one by one, in days. */
const holidaysAhead = 35;

/** The coming days that are different because of a holiday; a school holiday is one line, with all its days. */
function specialDays(hours: OpeningHours, today: string, schools: SchoolHolidays | undefined) {
	const days = Array.from({ length: holidaysAhead }, (_, index) => addDays(today, index));
	const found = new Map<string, { from: string; until: string; hours: string; note: string | undefined }>();
	for (const day of days) {
		const { spans, isUnsure, because } = hoursOn(hours, day, schools);
		const usual = hours[weekdays[weekdayOf(day) - 1] ?? 'monday'] ?? [];
		// What is closed on this weekday anyway needs no line.
		if (!because || because.kind === 'exception' || spans.length + usual.length === 0) continue;
		const whole = because.kind === 'schoolHoliday' ? schoolHolidayOn(day, schools) : undefined;
		const { from, until } = whole ?? { from: day, until: day };
		const text = isUnsure ? t.places.callFirst : spansText(spans);
		if (!found.has(from + until)) found.set(from + until, { from, until, hours: text, note: because.name });
	}
	return [...found.values()].map(({ from, until, hours: text, note }) => ({
		from,
		when: from === until ? shortDay(from, today) : `${shortDay(from, today)} t/m ${shortDay(until, today)}`,
		hours: text,
		note,
	}));
}

/** What holds on holidays, in words. */
function holidayText(rule: NonNullable<OpeningHours['publicHolidays']>): string {
	return rule === 'usual' ? t.places.asUsual : spansText(rule);
}

/** Opening hours on one line, days with the same hours together: `ma t/m vr 9.00–17.00 uur; za en zo gesloten`. */
export function hoursText(hours: OpeningHours): string {
	const days = weekdays.filter((day) => hours[day] !== undefined);
	const groups = days.reduce<{ days: string[]; text: string }[]>((found, day) => {
		const text = spansText(hours[day] ?? []);
		const last = found.at(-1);
		const name = weekdayNames[day].slice(0, 2);
		if (last?.text === text) last.days.push(name);
		else found.push({ days: [name], text });
		return found;
	}, []);
	return [
		...groups.map(
			({ days: [first = '', ...rest], text }) =>
				`${rest.length > 1 ? `${first} t/m ${rest.at(-1)}` : enumerate([first, ...rest])} ${text}`,
		),
		...(hours.publicHolidays ? [`${t.places.publicHolidays.toLowerCase()} ${holidayText(hours.publicHolidays)}`] : []),
		...(hours.schoolHolidays ? [`${t.places.schoolHolidays.toLowerCase()} ${holidayText(hours.schoolHolidays)}`] : []),
		...(hours.byAppointment ? [t.places.byAppointment.toLowerCase()] : []),
		...(hours.note ? [hours.note] : []),
	].join('; ');
}

function spansText(spans: readonly TimeSpan[]): string {
	return spans.length === 0 ? t.places.closed : spans.map(({ opens, closes }) => timeSpan(opens, closes)).join(' en ');
}

/** How fresh a record is, as a sentence and whether to warn. */
export interface FreshnessView {
	text: string;
	isWarning: boolean;
}

/** How fresh a record is, in words. */
export function freshnessView(freshness: Freshness): FreshnessView {
	if (freshness.state === 'unchecked') return { text: t.freshness.unchecked, isWarning: false };
	if (freshness.state === 'expired') return { text: t.freshness.expired(fullDate(freshness.on)), isWarning: true };
	if (freshness.state === 'stale') return { text: t.freshness.stale(fullDate(freshness.on)), isWarning: true };
	return { text: t.freshness.fresh(fullDate(freshness.on), freshness.by), isWarning: false };
}

/** What has expired does not go to paper in a list: a printed number cannot be taken back. */
export const goesToPaper = ({ freshness }: Pick<PlaceNode, 'freshness'>) => freshness.state !== 'expired';

/**
 * How many of some records are not in a list on paper, why, and where they are; undefined when all are.
 * @param path the page of the site that has them all
 */
export function leftOut(
	model: VillageModel,
	nodes: readonly Pick<PlaceNode, 'freshness'>[],
	path: string,
): string | undefined {
	const count = nodes.filter((node) => !goesToPaper(node)).length;
	return count > 0 ? t.freshness.leftOut(count, readableAddress(absolute(model, path))) : undefined;
}

/** Where data were taken from, as a sentence with a link. */
export interface SourceView {
	text: string;
	href: string | undefined;
}

/** The source of a record in words; undefined when it was written here. */
export function sourceView(
	source:
		| {
				name: string;
				url?: string | undefined;
				licence?: string | undefined;
				credit?: string | undefined;
				retrievedOn?: string | undefined;
		  }
		| undefined,
): SourceView | undefined {
	if (!source) return undefined;
	const parts = [
		t.source.from(source.name),
		source.retrievedOn && t.source.retrieved(fullDate(source.retrievedOn)),
		source.credit,
		source.licence,
	];
	return { text: parts.filter(Boolean).join(', '), href: source.url };
}
