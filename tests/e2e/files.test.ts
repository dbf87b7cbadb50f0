import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { LinkChecker } from 'linkinator';
import { describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createSiteServer } from '../../src/dev/server.ts';
import { pagesOf } from '../support/demo.ts';

const dist = inject('demoDist');
const pages = pagesOf(dist);
const villages = [...new Set(pages.map(({ village }) => village))];
const { budgets } = manifest;
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

/** The scripts of the live map, its worker included. */
const liveMap = /^(?:live|maplibre-gl-worker)[.-].*\.js$/;

/** What knows personal data in a text; fetched when somebody writes one. */
const personalData = /^personal-data\..*\.js$/;

/** What sends a post, in a village with an inbox; fetched when somebody does. */
const sendPost = /^send-post\..*\.js$/;

/** The element of an island, where that has another name. */
const elements: Record<string, string> = {
	RegisterMap: 'map',
	EmbedCode: 'embed',
	HelpFinder: 'help-finder',
	PostForm: 'post-form',
};

/** Kinds of page that have scripts of their own, each with the islands that may be there. */
const islands: Record<string, readonly string[]> = {
	home: ['Upcoming'],
	agenda: ['Upcoming'],
	'agenda/*': ['Upcoming'],
	'organisaties/*': ['Upcoming', 'Open'],
	'plekken/*': ['Upcoming', 'Open'],
	dorpshuis: ['Open'],
	nieuws: ['Upcoming'],
	'sociale-kaart': ['Register', 'Open', 'RegisterMap', 'EmbedCode'],
	'sociale-kaart/*': ['Register', 'Open', 'RegisterMap', 'EmbedCode'],
	'inbedden/*': ['Register', 'Open', 'RegisterMap'],
	prikbord: ['Upcoming'],
	'prikbord/*': ['Upcoming'],
	vacatures: ['Upcoming'],
	'vacatures/*': ['Upcoming'],
	campagnes: ['Upcoming'],
	'campagnes/*': ['Upcoming'],
	welkom: ['Upcoming'],
	'samen/*': ['Upcoming', 'HelpFinder', 'PostForm'],
	zoeken: ['Search'],
};

describe('every page of every demo village', () => {
	it('is there: three villages with all kinds of pages', () => {
		expect(villages).toEqual(['lutjewoude', 'oosterwilg', 'veldersluis']);
		expect(pages.length).toBeGreaterThan(600);
	});

	it('is valid HTML', async () => {
		const validator = new HtmlValidate(new FileSystemConfigLoader());
		const faults: string[] = [];
		for (const { pathname, html } of pages) {
			const report = await validator.validateString(html, path.join(process.cwd(), 'pagina.html'));
			for (const { messages } of report.results)
				faults.push(...messages.map(({ ruleId, message, line }) => `${pathname}:${line} ${ruleId}: ${message}`));
		}
		expect(faults).toEqual([]);
	});

	it('has one h1, a language and a title of its own', () => {
		for (const { pathname, html } of pages) {
			expect(html.match(/<h1[\s>]/g), pathname).toHaveLength(1);
			expect(html, pathname).toContain('<html lang="nl">');
		}
		for (const village of villages) {
			const titles = pages
				.filter((page) => page.village === village && page.kind !== 'flyer')
				.map(({ html }) => /<title>([^<]+)/.exec(html)?.[1]);
			expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
		}
	});

	it('ends with a person or place to turn to', () => {
		for (const { pathname, html, kind } of pages) {
			// In a frame it is the site around it that says whom to turn to.
			if (kind === 'flyer' || kind === 'inbedden/*') continue;
			const end = html.slice(html.indexOf('class="page-end '));
			expect(end, pathname).toMatch(/href="tel:\d+"/);
			expect(end, pathname).toMatch(/href="mailto:[^"]+subject=Klopt%20niet/);
		}
	});

	it('has a flyer, unless it is for paper itself, searches, was not found or explains the work behind the site', () => {
		const without = new Set([
			'flyer',
			'404.html',
			'zoeken',
			'handleiding',
			'handleiding/*',
			'bellijst',
			'controle',
			'in-uw-agenda',
			'inbedden/*',
			// A form to print, rules with a card, choices and figures: as they are they go to paper.
			'samen/*',
		]);
		const paths = new Set(pages.map(({ pathname }) => pathname));
		// A month is made for paper as it is, and what was or is only a part stands on the flyer of the whole.
		const isPart = (pathname: string) =>
			/\/(?:agenda\/(?:maand|archief|plannen|thema|voor|goed|plek|van)|prikbord\/(?:aanbod|vraag|soort))\//.test(
				pathname,
			);
		for (const { pathname, kind } of pages.filter((page) => !without.has(page.kind) && !isPart(page.pathname)))
			expect(paths, `${pathname} (${kind})`).toContain(`${pathname}flyer/`);
	});

	it('loads nothing from another host', () => {
		for (const { pathname, html } of pages) {
			const loaded = [
				...html.matchAll(
					/<(?:img|script|source|iframe|video|audio|embed|object|input)\b[^>]*?\s(?:src|srcset|data)="([^"]*)"/g,
				),
				...html.matchAll(
					/<link\b(?=[^>]*rel="(?:stylesheet|icon|apple-touch-icon|manifest|preload)")[^>]*\shref="([^"]*)"/g,
				),
			];
			expect(loaded.length, pathname).toBeGreaterThan(3);
			for (const [, address] of loaded) expect(address, pathname).not.toMatch(/^(?:https?:)?\/\//);
		}
	});

	it('has a strict content security policy, and no script, style or handler inside the page', () => {
		for (const { pathname, html, kind } of pages) {
			const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
			expect(policy, pathname).toContain("default-src 'none'");
			expect(policy, pathname).not.toContain('unsafe-inline');
			expect(policy.includes("'wasm-unsafe-eval'"), pathname).toBe(kind === 'zoeken');
			const elements = html.replaceAll(/="[^"]*"/g, (value) =>
				/^="(?:module|application\/ld\+json)"$/.test(value) ? value : '=""',
			);
			expect(elements, pathname).not.toMatch(/<style[\s>]/);
			expect(elements, pathname).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
			for (const [script] of html.matchAll(/<script\b[^>]*>/g))
				expect(script, pathname).toMatch(/src="|application\/ld\+json/);
		}
	});

	it('has the small script of every page, and another only where an island is', () => {
		for (const { pathname, html, kind } of pages) {
			const all = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src ?? '');
			const isOfEveryPage = (src: string) => /(^|\/)weergave\.js$|\/Shell\.[\w-]+/.test(src);
			// In a frame there is no menu and nothing to share.
			expect(all.filter(isOfEveryPage), pathname).toHaveLength(kind === 'inbedden/*' ? 1 : 2);
			const scripts = all.filter((src) => !isOfEveryPage(src));
			// A village without notices and agenda has nothing on its home page that can pass.
			const used = (islands[kind] ?? []).filter((island) =>
				new RegExp(`<dp-${(elements[island] ?? island).toLowerCase()}[ >]`).test(html),
			);
			expect(scripts, pathname).toHaveLength(used.length);
			for (const island of used) expect(scripts.join(' '), pathname).toContain(`/${island}.`);
		}
	});

	it('stays within the budgets of package.json', () => {
		const sizes = pages
			.map(({ pathname, html }) => ({ pathname, size: gzipSync(html).length }))
			.sort((a, b) => b.size - a.size);
		console.log(
			`HTML: grootste ${kilobytes(sizes[0]?.size ?? 0)} kB gzip (${sizes[0]?.pathname}), mediaan ${kilobytes(sizes[Math.floor(sizes.length / 2)]?.size ?? 0)} kB`,
		);
		expect(kilobytes(sizes[0]?.size ?? 0)).toBeLessThanOrEqual(budgets.htmlGzipKb);
		for (const village of villages) {
			const folder = path.join(dist, village, '_astro');
			const gzipped = (pattern: RegExp) =>
				readdirSync(folder)
					.filter((name) => pattern.test(name))
					.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);
			const looks = gzipped(/^Shell\..*\.js$/) + gzipSync(readFileSync(path.join(dist, village, 'weergave.js'))).length;
			const css = gzipped(/\.css$/) + gzipSync(readFileSync(path.join(dist, village, 'theme.css'))).length;
			const letters = path.join(dist, village, 'letters');
			const fonts = readdirSync(letters).reduce((sum, name) => sum + statSync(path.join(letters, name)).size, 0);
			console.log(
				`${village}: CSS ${kilobytes(css)} kB gzip, letters ${kilobytes(fonts)} kB, JavaScript ${kilobytes(looks)} kB gzip op elke pagina en ${kilobytes(gzipped(/\.js$/) - gzipped(liveMap) - gzipped(personalData) - gzipped(sendPost))} kB in alle eilanden samen`,
			);
			expect(kilobytes(css)).toBeLessThanOrEqual(budgets.cssGzipKb);
			expect(kilobytes(fonts)).toBeLessThanOrEqual(budgets.fontsKb);
			expect(kilobytes(looks)).toBeLessThanOrEqual(budgets.looksGzipKb);
			const live = gzipped(liveMap);
			console.log(`${village}: levende kaart ${kilobytes(live)} kB gzip, alleen wie haar opent`);
			const personal = gzipped(personalData);
			expect(kilobytes(personal)).toBeLessThanOrEqual(budgets.personalDataGzipKb);
			const sending = gzipped(sendPost);
			expect(kilobytes(sending)).toBeLessThanOrEqual(budgets.sendPostGzipKb);
			expect(kilobytes(gzipped(/\.js$/) - live - personal - sending)).toBeLessThanOrEqual(budgets.islandsGzipKb);
			expect(live).toBeGreaterThan(100_000);
			expect(kilobytes(live)).toBeLessThanOrEqual(budgets.liveMapGzipKb);
		}
	});
});

describe('a built site', () => {
	it.each(villages)('%s has no broken link or fragment', async (village) => {
		const server = createSiteServer({ folder: () => dist });
		const home = `http://localhost:${await server.listen(0)}/${village}/`;
		const framed = pages
			.filter((page) => page.village === village && page.kind === 'inbedden/*')
			.map(({ pathname }) => new URL(pathname, home).href);
		const checkFrom = async (start: string[], recurse: boolean) => {
			const { links } = await new LinkChecker().check({
				path: start,
				recurse,
				checkFragments: true,
				// What stands elsewhere is not ours to keep alive, and is not reachable from a test.
				linksToSkip: (link) => Promise.resolve(!link.startsWith(home)),
				concurrency: 8,
			});
			return links;
		};
		// What another website shows in a frame is linked to by that website only.
		const links = [...(await checkFrom([home], true)), ...(framed.length > 0 ? await checkFrom(framed, false) : [])];
		await server.close();
		const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} op ${parent}`);
		expect(broken).toEqual([]);
		const own = pages.filter((page) => page.village === village && page.kind !== '404.html').length;
		const found = new Set(links.filter(({ state }) => state === 'OK').map(({ url }) => url.split('#')[0]));
		expect([...found].filter((url) => url?.endsWith('/')).length).toBeGreaterThan(own * 0.9);
	});

	it.each(villages)('%s gives calendars and feeds that can be read, and links to each of them', (village) => {
		const folder = path.join(dist, village);
		const files = readdirSync(folder, { recursive: true }).map(String);
		const own = pages.filter((page) => page.village === village);
		const hasAgenda = own.some(({ kind }) => kind === 'agenda');
		const calendars = files.filter((file) => file.endsWith('.ics'));
		expect(calendars.length > 0).toBe(hasAgenda);
		const linked = new Set(
			own.flatMap(({ html, pathname }) =>
				[...html.matchAll(/href="([^":]+\.(?:ics|xml|json))"/g)].map(
					([, href]) => new URL(href ?? '', `https://site.example${pathname}`).pathname,
				),
			),
		);
		for (const file of calendars) {
			const events = new ICAL.Component(ICAL.parse(readFileSync(path.join(folder, file), 'utf8')));
			const isLive = events
				.getAllSubcomponents('vevent')
				.some((event) => event.getFirstPropertyValue('status') !== 'CANCELLED');
			const page = own.find(({ pathname }) => pathname === `/${village}/${file.replace(/\.ics$/, '/')}`);
			const isOver = page?.html.includes('Dit is geweest.') ?? false;
			// Who follows a calendar keeps it when nothing is to come or goes on; the pages do not offer it then.
			if (isLive && !isOver && file.startsWith('agenda')) expect(linked, file).toContain(`/${village}/${file}`);
		}
		const feeds = files.filter((file) => /^(?:nieuws|agenda)\/(?:(?:rss|atom)\.xml|feed\.json)$/.test(file));
		const modules = ['nieuws', 'agenda'].filter((name) => own.some(({ kind }) => kind === name));
		expect(feeds.sort()).toEqual(
			modules.flatMap((name) => ['atom.xml', 'feed.json', 'rss.xml'].map((file) => `${name}/${file}`)).sort(),
		);
		for (const name of modules) expect(linked).toContain(`/${village}/${name}/rss.xml`);
		for (const file of feeds) {
			const text = readFileSync(path.join(folder, file), 'utf8');
			expect(text, file).not.toMatch(/undefined|\[object/);
			const parse = () =>
				file.endsWith('.json') ? JSON.parse(text) : new DOMParser().parseFromString(text, 'text/xml');
			expect(parse, file).not.toThrow();
		}
	});

	it('has no original of a photo beside it: nothing in the whole build tells where a picture was taken', () => {
		const pictures = readdirSync(dist, { recursive: true })
			.map(String)
			.filter((name) => /\.(?:jpe?g|png|webp)$/i.test(name));
		expect(pictures.length).toBeGreaterThan(50);
		for (const file of pictures) {
			expect(ExifReader.load(readFileSync(path.join(dist, file)), { expanded: true }).gps, file).toBeUndefined();
		}
		const stray = readdirSync(path.join(dist, '_astro')).filter((name) => /\.(?:jpe?g|png|webp)$/i.test(name));
		expect(stray).toEqual([]);
	});

	it.each(villages)('%s holds no picture that tells where it was taken, and no file that can run', (village) => {
		const files = readdirSync(path.join(dist, village), { recursive: true }).map(String);
		for (const file of files.filter((name) => /\.(?:jpe?g|png|webp)$/.test(name))) {
			expect(
				ExifReader.load(readFileSync(path.join(dist, village, file)), { expanded: true }).gps,
				file,
			).toBeUndefined();
		}
		for (const file of files.filter((name) => name.endsWith('.svg'))) {
			expect(readFileSync(path.join(dist, village, file), 'utf8'), file).not.toMatch(
				/<script|\son\w+=|<foreignObject/i,
			);
		}
	});

	it.each(villages)('%s names in its sitemap exactly the pages that may be found', (village) => {
		const xml = readFileSync(path.join(dist, village, 'sitemap.xml'), 'utf8');
		const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url).sort();
		const canonical = pages
			.filter((page) => page.village === village)
			.flatMap(({ html }) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? [])
			.sort();
		expect(listed).toEqual(canonical);
	});

	it.each(villages)('%s has valid data for search engines on every page', (village) => {
		for (const { html, pathname } of pages.filter((page) => page.village === village)) {
			for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
				const data = JSON.parse(json) as Record<string, unknown>;
				expect(data['@context'], pathname).toBe('https://schema.org');
				expect(data['@type'], pathname).toMatch(/^[A-Z]\w+$/);
			}
		}
	});

	it.each(villages)('%s has drawings of less than 8 kB each, that show no words and run nothing', (village) => {
		const folder = path.join(dist, village, 'beeld');
		const names = readdirSync(folder);
		expect(names.filter((name) => name.startsWith('dorp-'))).toEqual(['dorp-donker.svg', 'dorp-licht.svg']);
		for (const name of names) {
			const svg = readFileSync(path.join(folder, name), 'utf8');
			expect(Buffer.byteLength(svg), name).toBeLessThanOrEqual(8000);
			expect(svg, name).not.toMatch(/<(?:text|style|script)|\sstyle=|href="(?!#)/);
		}
	});

	it.each(villages)(
		'%s shows a drawing only as an extra: without words, and one for light and one for dark',
		(village) => {
			for (const { html, pathname } of pages.filter((page) => page.village === village)) {
				// The handleiding shows what there is to choose from, by day only.
				const text = html.replaceAll(/<ul class="gallery"[\s\S]*?<\/ul>/g, '');
				const drawn = [...text.matchAll(/<img[^>]*src="[^"]*beeld\/([\w-]+)-(licht|donker)\.svg"[^>]*>/g)];
				for (const [image] of drawn) expect(image, pathname).toMatch(/ alt(?:=""|(?=[ >]))/);
				const of = (look: string) => drawn.filter(([, , found]) => found === look).map(([, name]) => name);
				expect(of('licht'), pathname).toEqual(of('donker'));
			}
		},
	);

	it.each(villages)('%s shows the streets around its places, light and dark, and says whose map it is', (village) => {
		const places = pages.filter((page) => page.village === village && page.kind === 'plekken/*');
		const shown = places.flatMap(({ html, pathname }) => {
			const maps = [...html.matchAll(/<img[^>]*src="[^"]*kaart\/([\w-]+)\.svg"[^>]*>/g)];
			for (const [image] of maps) expect(image, pathname).toMatch(/ alt="Kaart van de omgeving van /);
			return maps.map(([, name]) => name ?? '');
		});
		expect(shown.length).toBeGreaterThan(places.length);
		for (const name of [...shown.map((each) => `kaart/${each}.svg`), 'kaart.svg']) {
			const svg = readFileSync(path.join(dist, village, name), 'utf8');
			expect(svg, name).toContain('Verzonnen kaart, CC0');
			expect(svg, name).not.toMatch(/<(?:style|script)|\sstyle=|href=/);
			expect(gzipSync(svg).length, name).toBeLessThanOrEqual(budgets.drawnMapGzipKb * 1000);
		}
	});

	it.each(villages)('%s can stand on the home screen of a phone', (village) => {
		const app = JSON.parse(readFileSync(path.join(dist, village, 'manifest.webmanifest'), 'utf8')) as {
			name: string;
			icons: { src: string }[];
			start_url: string;
		};
		expect(app.start_url).toBe('./');
		const files = readdirSync(path.join(dist, village));
		for (const { src } of app.icons) expect(files).toContain(src);
	});
});
