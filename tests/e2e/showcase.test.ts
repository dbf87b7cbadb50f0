import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { type AxeOptions, injectAxe, violations } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { demoDay } from '../support/demo.ts';
import { runInRepository } from '../support/workspace.ts';

const looks = ['rustig', 'fris', 'stevig', 'gemeente'] as const;
const folder = mkdtempSync(path.join(tmpdir(), 'dorpsplein-onderdelen-'));
const dist = path.join(folder, 'dist');

let server: SiteServer;
let browser: Browser;
let origin: string;
let names: string[];

beforeAll(async () => {
	const outcome = await runInRepository('build', {
		OUT_DIR: dist,
		BUILD_DATE: demoDay,
		SHOWCASE: '1',
	});
	if (outcome.status !== 0) throw new Error(outcome.output);
	names = readdirSync(path.join(dist, 'componenten', 'rustig'), { withFileTypes: true })
		.filter((item) => item.isDirectory() && item.name !== 'rtl')
		.map(({ name }) => name);
	server = createSiteServer({ folder: () => dist, maxAge: 3600 });
	origin = `http://localhost:${await server.listen(0)}`;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

/**
 * Rules about a page as a whole: one banner, one main menu, a heading order. Examples stand side by
 * side as they never do on a page; whole pages are checked for these in browser.test.ts.
 */
const aboutWholePages = {
	axe: ['landmark-unique', 'landmark-one-main', 'heading-order', 'region', 'page-has-heading-one', 'duplicate-id-aria'],
	html: { 'unique-landmark': 'off', 'heading-level': 'off', 'no-dup-id': 'off', 'form-dup-name': 'off' },
} as const;

const ofParts: AxeOptions = { without: aboutWholePages.axe };
const ofColours: AxeOptions = { only: ['color-contrast', 'link-in-text-block'] };

describe('the page of all components', () => {
	it('is not in a site, and not in a build for the web', () => {
		const published = inject('demoDist');
		expect(readdirSync(published)).not.toContain('componenten');
		const styles = readdirSync(path.join(published, 'oosterwilg', '_astro')).filter((name) => name.endsWith('.css'));
		for (const name of styles)
			expect(readFileSync(path.join(published, 'oosterwilg', '_astro', name), 'utf8')).not.toContain('showcase');
	});

	it('shows every component with its examples, in every look and from right to left', () => {
		expect(names.length).toBeGreaterThan(40);
		for (const look of looks) {
			for (const part of ['', 'rtl']) {
				const html = readFileSync(path.join(dist, 'componenten', look, part, 'index.html'), 'utf8');
				const shown = new Set([...html.matchAll(/data-example="([^:"]+):/g)].map(([, name]) => name));
				expect([...shown].sort(), `${look} ${part}`).toEqual(names);
				expect(html.includes('dir="rtl"')).toBe(part === 'rtl');
			}
		}
	});

	it('holds only valid HTML', async () => {
		const loader = new FileSystemConfigLoader({ extends: ['html-validate:standard'], rules: aboutWholePages.html });
		const validator = new HtmlValidate(loader);
		const faults: string[] = [];
		for (const name of names) {
			const html = readFileSync(path.join(dist, 'componenten', 'rustig', name, 'index.html'), 'utf8');
			const report = await validator.validateString(html, path.join(process.cwd(), 'onderdeel.html'), {
				rules: aboutWholePages.html,
			});
			for (const { messages } of report.results)
				faults.push(...messages.map(({ ruleId, message }) => `${name}: ${ruleId}: ${message}`));
		}
		expect(faults).toEqual([]);
	});

	it('has no axe violation and no sideways scrolling: every example, in every look, light and dark, both ways, at 320 px and with letters of 200%', async () => {
		const found: string[] = [];
		const queue = looks.flatMap((look) => names.map((name) => ({ look, name })));
		const worker = async () => {
			const page = await browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
			for (let next = queue.shift(); next; next = queue.shift()) {
				const { look, name } = next;
				const tell = (what: string, list: readonly string[]) =>
					found.push(...list.map((text) => `${name} ${look} ${what}: ${text}`));
				const tooWide = () =>
					page.evaluate(() => {
						const wide = document.documentElement.scrollWidth - window.innerWidth;
						const cut = [...document.querySelectorAll<HTMLElement>('.showcase-frame')]
							// A flyer is a sheet of paper: its frame scrolls.
							.filter((frame) => getComputedStyle(frame).overflowX !== 'auto')
							.filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
							.map((frame) => frame.dataset['example'] ?? '');
						return [...(wide > 0 ? [`${wide} px te breed`] : []), ...cut.map((title) => `te breed: ${title}`)];
					});
				await page.emulateMedia({ colorScheme: 'light' });
				await page.setViewportSize({ width: 320, height: 800 });
				await page.goto(`${origin}/componenten/${look}/${name}/`);
				await injectAxe(page);
				tell('320 px', await tooWide());
				tell('320 px', await violations(page, ofParts));
				await page.evaluate(() => {
					document.documentElement.dir = 'rtl';
				});
				tell('rtl', await tooWide());
				tell('rtl', await violations(page, ofParts));
				await page.evaluate(() => {
					document.documentElement.dir = 'ltr';
					document.documentElement.style.fontSize = '200%';
				});
				await page.setViewportSize({ width: 640, height: 800 });
				tell('200%', await tooWide());
				tell('200%', await violations(page, ofParts));
				await page.evaluate(() => {
					document.documentElement.style.fontSize = '';
				});
				// The theme of a gemeente knows one look.
				if (look !== 'gemeente') {
					await page.emulateMedia({ colorScheme: 'dark' });
					tell('donker', await violations(page, ofColours));
				}
			}
			await page.close();
		};
		await Promise.all([worker(), worker()]);
		expect(found).toEqual([]);
	});
});

describe('the theme of a gemeente', () => {
	it('changes the look of every component without one being touched', async () => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const styleOf = async (look: string) => {
			await page.goto(`${origin}/componenten/${look}/CallToAction/`);
			return page
				.locator('.button')
				.first()
				.evaluate((button) => {
					const { backgroundColor, fontFamily } = getComputedStyle(button);
					return { backgroundColor, fontFamily };
				});
		};
		const own = await styleOf('rustig');
		const theirs = await styleOf('gemeente');
		expect(theirs.backgroundColor).toBe('rgb(11, 79, 156)');
		expect(theirs.backgroundColor).not.toBe(own.backgroundColor);
		expect(theirs.fontFamily).toContain('Trebuchet');
		await page.close();
	});
});
