import { describe, expect, test } from 'vitest';
import { headersFile, robotsTxt, sitemapXml, webManifest } from '../../../src/outputs/well-known.ts';
import { readXml } from './xml.ts';

describe('The sitemap', () => {
	const urls = [
		'https://dorp.example/',
		'https://dorp.example/zoeken/?q=a&b=c',
		'https://dorp.example/a<b>"c\'/',
		'https://dorp.example/café/',
		'https://dorp.example/&amp;/',
	];

	test('is read back as it was', () => {
		const root = readXml(sitemapXml(urls));
		expect(root.tagName).toBe('urlset');
		expect(root.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
		expect([...root.getElementsByTagName('loc')].map(({ textContent }) => textContent)).toEqual(urls);
	});

	test('without pages is still a sitemap', () => expect(readXml(sitemapXml([])).tagName).toBe('urlset'));
});

describe('robots.txt', () => {
	test('welcomes everybody and names the sitemap', () => {
		expect(robotsTxt('https://dorp.example/sitemap.xml', false).split('\n')).toEqual([
			'User-agent: *',
			'Allow: /',
			'',
			'Sitemap: https://dorp.example/sitemap.xml',
			'',
		]);
	});

	test('keeps a made-up village out of the search engines', () => {
		expect(robotsTxt('https://dorp.example/sitemap.xml', true)).toBe('User-agent: *\nDisallow: /\n');
	});
});

describe('The web manifest', () => {
	const manifest = JSON.parse(
		webManifest({
			name: 'Oosterwilg aan de Vaart',
			description: 'Iedereen "weet" <wat>',
			colour: '#1f5f4b',
			background: '#fffdf8',
		}),
	) as Record<string, unknown>;

	test('says what the site is called and how it looks', () => {
		expect(manifest).toMatchObject({
			name: 'Oosterwilg aan de Vaart',
			description: 'Iedereen "weet" <wat>',
			lang: 'nl',
			theme_color: '#1f5f4b',
			background_color: '#fffdf8',
		});
		expect(String(manifest['short_name']).length).toBeLessThanOrEqual(12);
	});

	test('works at any place, because its addresses are relative', () => {
		expect(manifest).toMatchObject({ start_url: './', scope: './' });
		for (const { src } of manifest['icons'] as { src: string }[]) expect(src).toMatch(/^icon-\d+\.png$/);
	});

	test('has the two icons that telephones ask for', () => {
		expect((manifest['icons'] as { sizes: string }[]).map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
	});
});

test('A host is asked for what a page cannot ask for itself', () => {
	const lines = headersFile().split('\n');
	expect(lines[0]).toBe('/*');
	for (const header of [
		'X-Content-Type-Options: nosniff',
		'Referrer-Policy: no-referrer',
		"Content-Security-Policy: frame-ancestors 'none'",
		'Content-Type: text/calendar; charset=utf-8',
	])
		expect(lines).toContain(`  ${header}`);
	expect(headersFile()).not.toMatch(/\r|\t/);
});
