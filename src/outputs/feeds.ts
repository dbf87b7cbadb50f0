import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { dayOf, type EventNode, pathOf, tellingTime, themesOf, toInstant, type VillageModel } from '../domain/index.ts';
import { capitalised, moment, t } from '../i18n/index.ts';
import { summaryOf } from './event-text.ts';
import type { Absolute } from './json-ld.ts';

/** What people can follow in a reader of their own: news, new events, new posts or new vacancies. */
export interface Feed {
	/** The folder that its files stand in, and the page that it is of. */
	path: 'nieuws' | 'agenda' | 'prikbord' | 'vacatures';
	title: string;
	description: string;
	/** Newest first. */
	items: FeedItem[];
}

interface FeedItem {
	/** Its published address, which is also its id: it stays the same as long as the record does. */
	url: string;
	title: string;
	/** Plain text. */
	summary: string;
	/** The day on which it was made known, when that is known. */
	published: string | undefined;
	/** For Atom, which must have a moment: the day of `published`, else the last New Year's Day that is not after it. */
	updated: string;
	/** The organisation, else the village. */
	from: string;
	themes: string[];
}

/** How many items a feed holds. */
const longest = 50;

/** The feeds of a village, for the modules that it has. */
export function feedsOf(model: VillageModel, absolute: Absolute): Feed[] {
	return [
		...(model.modules.has('nieuws') ? [newsFeed(model, absolute)] : []),
		...(model.modules.has('agenda') ? [eventFeed(model, absolute)] : []),
		...(model.modules.has('prikbord') ? [postFeed(model, absolute)] : []),
		...(model.modules.has('vacatures') ? [vacancyFeed(model, absolute)] : []),
	];
}

/** News and notices of the village itself. */
function newsFeed(model: VillageModel, absolute: Absolute): Feed {
	const { name } = model.config;
	const items = [...model.notices, ...model.news].map(
		(item): FeedItem => ({
			url: absolute(pathOf(item)),
			title: plain(item.data.title),
			summary: plain(item.data.summary),
			published: item.data.date,
			updated: item.data.date,
			from: item.organisation?.data.name ?? name,
			themes: themesOf(model, item.data.themes).map((theme) => theme.name),
		}),
	);
	return {
		path: 'nieuws',
		title: t.calendar.newsFeed(name),
		description: t.news.description(name),
		items: items.sort(newestFirst).slice(0, longest),
	};
}

/**
 * Events that are still to come: those that were made known last first, then by their next time. One that is to be made
 * known on a later day waits for that day.
 */
function eventFeed(model: VillageModel, absolute: Absolute): Feed {
	const { name } = model.config;
	const thisYear = `${model.today.slice(0, 4)}-01-01`;
	const known = model.upcoming.filter(({ data }) => !data.addedOn || data.addedOn <= model.today);
	const items = known.map((event: EventNode): FeedItem => {
		const { data, organiser } = event;
		const next = tellingTime(event);
		const year = `${dayOf(event.dates[0].start).slice(0, 4)}-01-01`;
		const when = capitalised(moment(next.start, next.end, model.today));
		const where = next.place?.data.name ?? next.location;
		return {
			url: absolute(pathOf(event)),
			title: plain(t.calendar.states[next.state](next.title)),
			summary: plain([`${[when, where].filter(Boolean).join(', ')}.`, summaryOf(event)].filter(Boolean).join(' ')),
			published: data.addedOn,
			updated: data.addedOn ?? (year < thisYear ? year : thisYear),
			from: organiser?.data.name ?? name,
			themes: themesOf(model, data.themes).map((theme) => theme.name),
		};
	});
	return {
		path: 'agenda',
		title: t.calendar.eventFeed(name),
		description: t.agenda.description(name),
		items: items.sort(newestFirst).slice(0, longest),
	};
}

/** Posts that stand on the board; one goes from the feed on the day after its last. */
function postFeed(model: VillageModel, absolute: Absolute): Feed {
	const { name } = model.config;
	return {
		path: 'prikbord',
		title: t.posts.feed(name),
		description: t.posts.description(name),
		items: model.posts.slice(0, longest).map((post): FeedItem => {
			const { data } = post;
			return {
				url: absolute(pathOf(post)),
				title: plain(`${t.posts.kinds[data.kind]}: ${data.title}`),
				summary: plain(`${data.summary} (${t.posts.number(data.number)})`),
				published: data.placedOn,
				updated: data.placedOn,
				from: name,
				themes: [data.category],
			};
		}),
	};
}

/** Work for which volunteers are wanted; one goes from the feed on the day after its last. */
function vacancyFeed(model: VillageModel, absolute: Absolute): Feed {
	const { name } = model.config;
	return {
		path: 'vacatures',
		title: t.vacancies.feed(name),
		description: t.vacancies.description(name),
		items: model.vacancies.slice(0, longest).map((vacancy): FeedItem => {
			const { data, organisation } = vacancy;
			return {
				url: absolute(pathOf(vacancy)),
				title: plain(data.title),
				summary: plain([data.summary, data.hours && `${capitalised(data.hours)}.`].filter(Boolean).join(' ')),
				published: data.placedOn,
				updated: data.placedOn,
				from: organisation?.data.name ?? name,
				themes: themesOf(model, vacancy.themes).map((theme) => theme.name),
			};
		}),
	};
}

/** Keeps the order of those that were made known on one day, or of which that is not known. */
function newestFirst(a: FeedItem, b: FeedItem): number {
	const [first, second] = [a.published ?? '', b.published ?? ''];
	return first === second ? 0 : first < second ? 1 : -1;
}

/** RSS 2.0, with its own address (atom:link). */
export function feedRss(model: VillageModel, feed: Feed, absolute: Absolute): string {
	const xml = generateRssFeed<true>(
		{
			title: feed.title,
			link: absolute(feed.path),
			description: feed.description,
			language: 'nl',
			generator: 'Dorpsplein',
			lastBuildDate: new Date(toInstant(model.now)),
			ttl: 720,
			atom: { links: [{ href: fileOf(feed, 'rss.xml', absolute), rel: 'self', type: 'application/rss+xml' }] },
			items: feed.items.map(({ url, title, summary, published, from, themes }) => ({
				title,
				link: url,
				guid: { value: url, isPermaLink: true },
				// Readers take this for HTML.
				description: summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
				pubDate: published === undefined ? undefined : instantOf(published),
				categories: themes.map((name) => ({ name })),
				dc: { creators: [from] },
			})),
		},
		{ strict: true },
	);
	return tight(xml);
}

/** Atom (RFC 4287). */
export function feedAtom(model: VillageModel, feed: Feed, absolute: Absolute): string {
	const newest =
		feed.items
			.map(({ updated }) => updated)
			.sort()
			.at(-1) ?? model.today;
	const xml = generateAtomFeed<true>(
		{
			id: absolute(feed.path),
			title: { value: feed.title },
			subtitle: { value: feed.description },
			updated: instantOf(newest),
			authors: [{ name: model.config.name }],
			generator: { text: 'Dorpsplein' },
			links: [
				{ href: fileOf(feed, 'atom.xml', absolute), rel: 'self', type: 'application/atom+xml' },
				{ href: absolute(feed.path), rel: 'alternate', type: 'text/html' },
			],
			entries: feed.items.map(({ url, title, summary, published, updated, from, themes }) => ({
				id: url,
				title: { value: title },
				links: [{ href: url, rel: 'alternate', type: 'text/html' }],
				published: published === undefined ? undefined : instantOf(published),
				updated: instantOf(updated),
				summary: { value: summary },
				authors: [{ name: from }],
				categories: themes.map((term) => ({ term })),
			})),
		},
		{ strict: true },
	);
	return tight(xml);
}

/** JSON Feed 1.1. */
export function feedJson(feed: Feed, absolute: Absolute): string {
	return JSON.stringify({
		// Must be there, and is left out when it is empty.
		items: [],
		...(generateJsonFeed<true>(
			{
				title: feed.title,
				home_page_url: absolute(feed.path),
				feed_url: fileOf(feed, 'feed.json', absolute),
				description: feed.description,
				language: 'nl',
				items: feed.items.map(({ url, title, summary, published, from, themes }) => ({
					id: url,
					url,
					title,
					content_text: summary,
					date_published: published === undefined ? undefined : instantOf(published),
					authors: [{ name: from }],
					tags: themes,
				})),
			},
			{ strict: true },
		) as object),
	});
}

/** The published address of one of the files of a feed. */
export function fileOf(
	{ path }: Pick<Feed, 'path'>,
	name: 'rss.xml' | 'atom.xml' | 'feed.json',
	absolute: Absolute,
): string {
	return `${absolute('')}${path}/${name}`;
}

/** A moment on a day that is on that day in the Netherlands and in UTC, in any season. */
function instantOf(day: string): Date {
	return new Date(toInstant(`${day}T02:00`));
}

/** Without the lines and spaces that feedsmith puts around a text with signs, and that would be part of it. */
function tight(xml: string): string {
	return xml.replaceAll(/>\s+<!\[CDATA\[/g, '><![CDATA[').replaceAll(/\]\]>\s+</g, ']]><');
}

/** Text without spaces that only a page needs. */
function plain(text: string): string {
	return text.replaceAll('\u00A0', ' ').trim();
}
