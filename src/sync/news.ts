import { parseFeed } from 'feedsmith';
import { addDays, toWallClock } from '../domain/index.ts';
import { guessDay, isCalendarDay } from '../schema/fields.ts';
import type { StoredFeed } from '../schema/index.ts';
import { looksLikeHtml } from './ics/events.ts';
import { idsFor } from './ids.ts';
import { toLine } from './plain-text.ts';
import { Trouble } from './trouble.ts';

type Item = StoredFeed['items'][number];

/** How much news is kept. */
export const newsKept = { items: 50, days: 180 };

/** What a feed is read with. */
export interface NewsOptions {
	/** `YYYY-MM-DD`. */
	today: string;
	/** Where it came from; links without a host belong there. */
	url: string;
	/** What the last copy had; its items keep their ids. */
	previous?: readonly Item[];
	taken?: ReadonlySet<string>;
	salt?: string;
}

/** One message as a feed has it, whatever the kind of feed. */
interface Raw {
	guid: string | undefined;
	title: string | undefined;
	date: string | undefined;
	url: string | undefined;
	summary: string | undefined;
}

/**
 * Reads RSS 0.9–2.0, RDF, Atom or JSON Feed: the newest messages with an address and a day, newest first, as plain
 * text. A feed that declares entities of its own is refused before it is parsed, and the parser loads nothing, so
 * that no feed can read a file, call an address or grow by itself (XXE, "billion laughs").
 * @throws {Trouble} when it is no feed
 */
export function newsFrom(text: string, options: NewsOptions): { items: Item[]; seen: number } {
	const { today, url, previous = [], taken = new Set(), salt = '' } = options;
	if (looksLikeHtml(text)) throw new Trouble('sync-web-page', { other: 'nieuwsfeed (RSS, Atom of JSON Feed)' });
	const raw = read(text);
	const seen = new Set<string>();
	const found = raw
		.flatMap((one) => itemOf(one, url))
		.filter(({ date }) => date >= addDays(today, -newsKept.days) && date <= today)
		.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.url < b.url ? -1 : 1))
		.filter(({ guid }) => !seen.has(guid) && seen.add(guid))
		.slice(0, newsKept.items);
	const named = (item: Omit<Item, 'id'>) => ({
		title: item.title,
		key: item.guid,
		likeness: `${item.title}\n${item.date}`,
	});
	const old = previous.map((item) => ({ ...named(item), id: item.id }));
	const ids = idsFor(found.map(named), old, taken, salt);
	return { items: found.map((item, index) => ({ id: ids[index] ?? '', ...item })), seen: raw.length };
}

function read(text: string): Raw[] {
	const trouble = new Trouble('sync-not-understood', { other: 'nieuwsfeed (RSS, Atom of JSON Feed)' });
	if (/<!ENTITY/i.test(text)) throw trouble;
	try {
		return rawItems(parse(text.replace(/^\uFEFF/, '').trimStart()));
	} catch {
		throw trouble;
	}
}

// Dates stay as they were written: what JavaScript makes of them depends on the zone of the machine.
const parse = (text: string) => parseFeed<string>(text, { parseDateFn: (raw) => raw });

function rawItems(parsed: ReturnType<typeof parse>): Raw[] {
	switch (parsed.format) {
		case 'rss':
			return (parsed.feed.items ?? []).map(({ guid, title, link, description, pubDate, dc, content, atom }) => ({
				guid: guid?.value,
				title,
				date: pubDate ?? dc?.dates?.[0] ?? atom?.published ?? atom?.updated,
				url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
				summary: description ?? content?.encoded,
			}));
		case 'rdf':
			return (parsed.feed.items ?? []).map(({ title, link, description, dc, content, rdf }) => ({
				guid: rdf?.about,
				title,
				date: dc?.dates?.[0],
				url: link,
				summary: description ?? content?.encoded,
			}));
		case 'atom':
			return (parsed.feed.entries ?? []).map(({ id, title, links = [], published, updated, summary, content }) => ({
				guid: id,
				title: title?.value,
				date: published ?? updated,
				url: (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href,
				summary: summary?.value ?? content?.value,
			}));
		default:
			return (parsed.feed.items ?? []).map((item) => ({
				guid: item.id,
				title: item.title,
				date: item.date_published ?? item.date_modified,
				url: item.url ?? item.external_url,
				summary: item.summary ?? item.content_text ?? item.content_html,
			}));
	}
}

function itemOf({ guid, title, date, url, summary }: Raw, base: string): Omit<Item, 'id'>[] {
	const day = date === undefined ? undefined : dayOfNews(date);
	const link = url?.trim();
	if (!day || !link || !URL.canParse(link, base)) return [];
	const { href, protocol } = new URL(link, base);
	if (protocol !== 'https:' && protocol !== 'http:') return [];
	const text = toLine(summary ?? '', 320);
	const name = toLine(title ?? '', 200) || toLine(text, 80);
	if (name === '') return [];
	return [
		{
			guid: (toLine(guid ?? '', 500) || href).slice(0, 500),
			title: name,
			date: day,
			url: href,
			...(text && text !== name ? { summary: text } : {}),
		},
	];
}

/** Names of zones that feeds write and RFC 822 does not know, or of which JavaScript guesses. */
const zones: Readonly<Record<string, string>> = {
	CET: '+0100',
	MET: '+0100',
	CEST: '+0200',
	MEST: '+0200',
	Z: '+0000',
	UT: '+0000',
	UTC: '+0000',
	GMT: '+0000',
};

/**
 * The Dutch day of a date as feeds write it: RFC 822, ISO 8601, or Dutch words. Without a zone it is a Dutch time.
 * @returns undefined when it is none
 */
export function dayOfNews(text: string): string | undefined {
	const plain = text.slice(0, 100).trim();
	const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(plain);
	if (iso) {
		const [, day = '', time, zone] = iso;
		if (!isCalendarDay(day)) return undefined;
		return time && zone ? dutchDay(day, time, zone.toUpperCase()) : day;
	}
	const day = guessDay(plain.replace(/^\w+,\s*/, '').replace(/^(\d{1,2}\s\w+\s)(\d{2})(?=\s)/, '$120$2'));
	const [, hour, minute, zone] = /\s(\d{1,2}):(\d{2})(?::\d{2})?\s*([A-Z]{1,4}|[+-]\d{4})?/.exec(plain) ?? [];
	if (!day || hour === undefined || !zone) return day;
	return dutchDay(day, `${hour.padStart(2, '0')}:${minute}`, zone);
}

function dutchDay(day: string, time: string, zone: string): string {
	const offset = (zones[zone] ?? zone).replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
	const instant = Date.parse(`${day}T${time}:00${offset}`);
	return Number.isNaN(instant) ? day : toWallClock(instant).slice(0, 10);
}
