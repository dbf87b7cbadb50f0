import { describe, expect, test } from 'vitest';
import { dayOfNews, newsFrom } from '../../../src/sync/news.ts';
import { today } from './calendars.ts';

const options = { today, url: 'https://wilgenwaard.example/nieuws/feed.xml' };
const read = (text: string, more = {}) => newsFrom(text, { ...options, ...more }).items;
const rss = (...items: string[]) =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>Gemeente</title><link>https://wilgenwaard.example</link>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const item = (title: string, date: string, link = `https://wilgenwaard.example/${title}`) =>
	`<title>${title}</title><link>${link}</link><pubDate>${date}</pubDate>`;

describe('News of others', () => {
	test('comes out of RSS, newest first, as plain text', () => {
		const items = read(
			rss(
				item('oud', 'Tue, 17 Nov 2026 09:00:00 +0100'),
				`<title>Kap &amp;amp; snoei</title><link>/kap</link><guid isPermaLink="false">kap-1</guid><pubDate>Tue, 24 Nov 2026 23:30:00 GMT</pubDate><description><![CDATA[<p>De <b>gemeente</b> kapt.</p><script>x()</script>]]></description>`,
			),
		);
		expect(items).toEqual([
			{
				id: expect.stringMatching(/^kap-en-snoei-[0-9a-f]{6}$/),
				guid: 'kap-1',
				title: 'Kap & snoei',
				date: '2026-11-25',
				url: 'https://wilgenwaard.example/kap',
				summary: 'De gemeente kapt.',
			},
			expect.objectContaining({ title: 'oud', date: '2026-11-17' }),
		]);
	});

	test('comes out of Atom, RDF and JSON Feed too', () => {
		const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>x</id><updated>2026-11-20T10:00:00Z</updated><entry><id>tag:1</id><title type="html">Weg &lt;b&gt;dicht&lt;/b&gt;</title><link rel="self" href="https://a.example/self"/><link href="https://a.example/weg"/><updated>2026-11-20T10:00:00Z</updated><summary>Tot maandag</summary></entry></feed>`;
		expect(read(atom)).toMatchObject([
			{ guid: 'tag:1', title: 'Weg dicht', url: 'https://a.example/weg', date: '2026-11-20', summary: 'Tot maandag' },
		]);
		const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example"><title>x</title><link>https://a.example</link><description>x</description></channel><item rdf:about="https://a.example/1"><title>Een</title><link>https://a.example/1</link><dc:date>2026-11-20T10:00:00+01:00</dc:date></item></rdf:RDF>`;
		expect(read(rdf)).toMatchObject([{ title: 'Een', url: 'https://a.example/1', date: '2026-11-20' }]);
		const json = JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'x',
			items: [
				{
					id: '1',
					url: 'https://a.example/1',
					title: 'Een',
					content_html: '<p>Hoi</p>',
					date_published: '2026-11-20T10:00:00+01:00',
				},
			],
		});
		expect(read(json)).toMatchObject([{ title: 'Een', summary: 'Hoi', date: '2026-11-20' }]);
	});

	test('without a day or an address of the web is left out, and so is what is old or still to come', () => {
		const date = 'Fri, 20 Nov 2026 09:00:00 +0100';
		const items = read(
			rss(
				item('goed', date),
				'<title>geen dag</title><link>https://a.example/1</link>',
				`<title>geen adres</title><pubDate>${date}</pubDate>`,
				item('script', date, 'javascript:alert(1)'),
				item('oud', 'Fri, 20 Feb 2026 09:00:00 +0100'),
				item('later', 'Fri, 27 Nov 2026 09:00:00 +0100'),
				item('goed', date),
			),
		);
		expect(items.map(({ title }) => title)).toEqual(['goed']);
	});

	test('is never more than fifty messages', () => {
		const many = Array.from({ length: 80 }, (_, index) => item(`n${index}`, 'Fri, 20 Nov 2026 09:00:00 +0100'));
		expect(read(rss(...many))).toHaveLength(50);
	});

	test('keeps its address on the site, also when the guid changes', () => {
		const date = 'Fri, 20 Nov 2026 09:00:00 +0100';
		const previous = read(rss(`${item('Markt', date)}<guid>a1</guid>`));
		const [next] = read(rss(`${item('Markt', date)}<guid>b1</guid>`), { previous });
		expect(next?.id).toBe(previous[0]?.id);
	});

	test('can read no file and cannot grow: a feed that declares entities is refused', () => {
		const xxe = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item('&x;', 'Fri, 20 Nov 2026 09:00:00 +0100')).slice(21)}`;
		expect(() => read(xxe)).toThrow('sync-not-understood');
	});

	test.each([
		['<!doctype html><title>Inloggen</title>', 'sync-web-page'],
		['', 'sync-not-understood'],
		['BEGIN:VCALENDAR', 'sync-not-understood'],
		['<rss', 'sync-not-understood'],
		['{"a": 1}', 'sync-not-understood'],
	])('is refused when it is no feed: %j', (text, problem) => expect(() => read(text)).toThrow(problem));
});

describe('The day of a message', () => {
	test.each([
		['Tue, 24 Nov 2026 23:30:00 GMT', '2026-11-25'],
		['Tue, 24 Nov 2026 23:30:00 +0100', '2026-11-24'],
		['Tue, 24 Nov 2026 23:30:00 CET', '2026-11-24'],
		['24 Jun 2026 23:30 CEST', '2026-06-24'],
		['Tue, 24 Nov 26 08:00:00 +0100', '2026-11-24'],
		['Tue, 24 Nov 2026', '2026-11-24'],
		['2026-11-24', '2026-11-24'],
		['2026-11-24T23:30:00Z', '2026-11-25'],
		['2026-11-24T23:30:00.000+01:00', '2026-11-24'],
		['2026-11-24 23:30:00', '2026-11-24'],
		['24 november 2026 20:00', '2026-11-24'],
		['2026-02-30T10:00:00Z', undefined],
		['gisteren', undefined],
		['', undefined],
	])('%s is %s', (text, expected) => expect(dayOfNews(text)).toBe(expected));
});
