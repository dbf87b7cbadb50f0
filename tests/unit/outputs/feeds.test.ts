import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { type Feed, feedAtom, feedJson, feedRss, feedsOf } from '../../../src/outputs/feeds.ts';
import { model, type Records } from '../villages.ts';

const absolute = (page: string) => `https://testdorp.example/${page ? `${page}/` : ''}`;
const signs = 'Soep & brood <b>; “en” ]]> 😀 \\ "x" Verzekeringsmaatschappijen';

const own: Records = {
	organisaties: { club: { name: 'IJsclub' } },
	plekken: { wilg: {} },
	nieuws: {
		oud: { title: 'Oud', date: '2026-10-01' },
		nieuw: {
			title: signs,
			summary: signs,
			date: '2026-11-20',
			organisation: 'club',
			themes: ['sport'],
			body: 'GEHEIM',
		},
		melding: { title: 'Melding', date: '2026-11-10', mededeling: true, expires: '2026-12-01' },
	},
	agenda: {
		eerst: { title: 'Eerst', start: '2026-12-01' },
		later: { title: 'Later', start: '2027-03-01T20:00' },
		bekend: {
			title: 'Bekend',
			start: '2027-02-01T20:00',
			addedOn: '2026-11-19',
			place: 'wilg',
			organiser: 'club',
			source: { name: 'GEHEIM' },
		},
		'pas-bekend': { title: 'Pas bekend', start: '2027-02-01T20:00', addedOn: '2026-11-20', state: 'afgelast' },
		lang: { title: 'Koor', start: '2025-09-01T20:00', recurrence: { frequency: 'week' } },
		voorbij: { title: 'Voorbij', start: '2026-11-01', addedOn: '2026-11-20' },
	},
};
const village = model({ own });
const [news, events] = feedsOf(village, absolute) as [Feed, Feed];

function parsed(xml: string): Document {
	const faults: string[] = [];
	const document = new DOMParser({ onError: (level, message) => faults.push(`${level} ${message}`) }).parseFromString(
		xml,
		'text/xml',
	);
	expect(faults).toEqual([]);
	return document;
}

const children = (parent: Element, name: string) =>
	[...parent.childNodes].filter((node) => node.nodeName === name) as Element[];
const textOf = (parent: Element, name: string) => children(parent, name)[0]?.textContent ?? undefined;
const all = (document: Document, name: string) => [...document.getElementsByTagName(name)];

/** What each format says, in the same words. */
const formats: Record<
	string,
	(feed: Feed) => {
		id?: string;
		url?: string;
		title?: string;
		text?: string;
		date?: string;
		from?: string;
		tags: (string | undefined)[];
	}[]
> = {
	rss: (feed) =>
		all(parsed(feedRss(village, feed, absolute)), 'item').map((item) => ({
			id: textOf(item, 'guid'),
			url: textOf(item, 'link'),
			title: textOf(item, 'title'),
			text: textOf(item, 'description')?.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
			date: textOf(item, 'pubDate') && new Date(textOf(item, 'pubDate') ?? '').toISOString().slice(0, 10),
			from: textOf(item, 'dc:creator'),
			tags: children(item, 'category').map(({ textContent }) => textContent ?? undefined),
		})),
	atom: (feed) =>
		all(parsed(feedAtom(village, feed, absolute)), 'entry').map((entry) => ({
			id: textOf(entry, 'id'),
			url: children(entry, 'link')[0]?.getAttribute('href') ?? undefined,
			title: textOf(entry, 'title'),
			text: textOf(entry, 'summary'),
			date: textOf(entry, 'published')?.slice(0, 10),
			from: textOf(children(entry, 'author')[0] as Element, 'name'),
			tags: children(entry, 'category').map((category) => category.getAttribute('term') ?? undefined),
		})),
	json: (feed) =>
		(
			JSON.parse(feedJson(feed, absolute)) as { items: Record<string, string & string[] & { name: string }[]>[] }
		).items.map((item) => ({
			id: item['id'],
			url: item['url'],
			title: item['title'],
			text: item['content_text'],
			date: item['date_published']?.slice(0, 10),
			from: item['authors']?.[0]?.name,
			tags: item['tags'] ?? [],
		})),
};

describe.each(Object.entries(formats))('Who follows the village with %s', (_, read) => {
	test('gets news and notices, newest first, whole and with every sign', () => {
		const items = read(news);
		expect(items.map(({ id }) => id)).toEqual([
			'https://testdorp.example/nieuws/nieuw/',
			'https://testdorp.example/nieuws/melding/',
			'https://testdorp.example/nieuws/oud/',
		]);
		expect(items[0]).toEqual({
			id: 'https://testdorp.example/nieuws/nieuw/',
			url: 'https://testdorp.example/nieuws/nieuw/',
			title: signs,
			text: signs,
			date: '2026-11-20',
			from: 'IJsclub',
			tags: ['Sport'],
		});
		expect(items[2]).toMatchObject({ from: 'Testdorp', tags: [] });
	});

	test('gets events to come: what was made known last first, then by their next time', () => {
		const items = read(events);
		expect(items.map(({ title, date }) => [title, date])).toEqual([
			['AFGELAST: Pas bekend', '2026-11-20'],
			['Bekend', '2026-11-19'],
			['Koor', undefined],
			['Eerst', undefined],
			['Later', undefined],
		]);
		expect(items[1]?.text).toBe('Ma 1 februari 2027, 20.00 uur, De Wilg. Zes rondes.');
		expect(items[2]?.text).toMatch(/^Ma 23 november, 20.00 uur/);
	});

	test('gets nothing that stands on no page', () =>
		expect(JSON.stringify([read(news), read(events)])).not.toMatch(/GEHEIM|undefined"/));
});

describe('The feed of events', () => {
	const told = (agenda: Records['agenda'], now?: string) =>
		feedsOf(model(agenda ? { own: { agenda } } : {}, now), absolute)
			.find(({ path }) => path === 'agenda')
			?.items.map(({ title, summary }) => [title, summary.split('.')[0]]);
	const stoelgym = (data: Record<string, unknown>) => ({
		gym: { title: 'Stoelgym', start: '2026-11-03', ...data },
	});

	test('tells of the next time that goes on, and that it is off only when all of it is', () => {
		const changes = [{ on: '2026-11-24', state: 'afgelast' }];
		const weekly = { frequency: 'week', changes };
		expect(told(stoelgym({ recurrence: weekly }))).toEqual([['Stoelgym', 'Di 1 december']]);
		expect(told(stoelgym({ recurrence: weekly, state: 'afgelast' }))).toEqual([
			['AFGELAST: Stoelgym', 'Di 24 november'],
		]);
		expect(told(stoelgym({ recurrence: { ...weekly, until: '2026-11-24' } }))).toEqual([
			['AFGELAST: Stoelgym', 'Di 24 november'],
		]);
	});

	test('keeps quiet of what is made known on a later day, until that day', () => {
		const agenda = stoelgym({ start: '2026-12-15', addedOn: '2026-11-22' });
		expect(told(agenda)).toEqual([]);
		expect(told(agenda, '2026-11-22T00:00')).toEqual([['Stoelgym', 'Di 15 december']]);
	});
});

describe('A feed', () => {
	test('of RSS has what RSS 2.0 asks for', () => {
		const document = parsed(feedRss(village, news, absolute));
		const rss = document.documentElement as Element;
		expect(rss.getAttribute('version')).toBe('2.0');
		const [channel] = children(rss, 'channel') as [Element];
		for (const [name, value] of [
			['title', 'Nieuws uit Testdorp'],
			['link', 'https://testdorp.example/nieuws/'],
			['language', 'nl'],
			['lastBuildDate', 'Sat, 21 Nov 2026 09:00:00 GMT'],
		] as const)
			expect(textOf(channel, name)).toBe(value);
		expect(children(channel, 'atom:link')[0]?.getAttribute('href')).toBe('https://testdorp.example/nieuws/rss.xml');
		for (const item of all(document, 'item'))
			expect(children(item, 'guid')[0]?.getAttribute('isPermaLink')).not.toBe('false');
	});

	test('of Atom has a moment for every entry that is not in the future and stays the same', () => {
		const document = parsed(feedAtom(village, events, absolute));
		expect(textOf(document.documentElement as Element, 'id')).toBe('https://testdorp.example/agenda/');
		const moments = all(document, 'entry').map((entry) => textOf(entry, 'updated'));
		expect(moments).toEqual([
			'2026-11-20T01:00:00.000Z',
			'2026-11-19T01:00:00.000Z',
			'2025-01-01T01:00:00.000Z',
			'2026-01-01T01:00:00.000Z',
			'2026-01-01T01:00:00.000Z',
		]);
		expect(textOf(document.documentElement as Element, 'updated')).toBe(moments[0]);
	});

	test('of JSON is JSON Feed 1.1', () => {
		expect(JSON.parse(feedJson(events, absolute))).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Nieuw in de agenda van Testdorp',
			home_page_url: 'https://testdorp.example/agenda/',
			feed_url: 'https://testdorp.example/agenda/feed.json',
			language: 'nl',
		});
	});

	test('holds at most fifty items, and may be empty', () => {
		const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`bericht-${index}`, {}]));
		expect(feedsOf(model({ own: { nieuws: many } }), absolute)[0]?.items).toHaveLength(50);
		const [none] = feedsOf(model(), absolute) as [Feed];
		expect(all(parsed(feedRss(model(), none, absolute)), 'item')).toEqual([]);
		expect(all(parsed(feedAtom(model(), none, absolute)), 'entry')).toEqual([]);
		expect(JSON.parse(feedJson(none, absolute))).toMatchObject({ items: [] });
	});

	test('is the same twice, and is only there for a module that the village has', () => {
		expect(feedRss(village, news, absolute)).toBe(feedRss(model({ own }), news, absolute));
		expect(feedsOf(model({ config: { modules: { agenda: false } } }), absolute).map(({ path }) => path)).toEqual([
			'nieuws',
		]);
	});
});

test('Vacancies can be followed as long as somebody is wanted', () => {
	const config = { profile: 'dorpsplein' };
	const vacatures = {
		chauffeur: { hours: 'twee uur per week', placedOn: '2026-11-09' },
		redacteur: { placedOn: '2026-11-16' },
		vol: { state: 'vervuld' },
	};
	const feed = feedsOf(model({ own: { vacatures }, config }), absolute).find(({ path }) => path === 'vacatures');
	expect(feed?.title).toBe('Vrijwilligers gezocht in Testdorp');
	expect(feed?.items.map(({ url, summary, published, from }) => [url, summary, published, from])).toEqual([
		['https://testdorp.example/vacatures/redacteur/', 'U rijdt buren naar de dokter.', '2026-11-16', 'Testdorp'],
		[
			'https://testdorp.example/vacatures/chauffeur/',
			'U rijdt buren naar de dokter. Twee uur per week.',
			'2026-11-09',
			'Testdorp',
		],
	]);
});
