import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { openBrowser } from '../support/browser.ts';
import { demoDay, onePerKind, pagesOf } from '../support/demo.ts';

const dist = inject('demoDist');
const pages = pagesOf(dist);
const villages = [...new Set(pages.map(({ village }) => village))];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: SiteServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
	server = createSiteServer({ folder: () => dist });
	origin = `http://localhost:${await server.listen(0)}`;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

interface AxeResult {
	violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** What axe finds: WCAG A and AA, and what it knows as good practice. */
async function violations(page: Page): Promise<string[]> {
	const result = await page.evaluate(
		async (given) => (window as unknown as { axe: { run: (options: unknown) => Promise<AxeResult> } }).axe.run(given),
		{ resultTypes: ['violations'], preload: false },
	);
	return result.violations.map(({ id, nodes }) => {
		const places = nodes
			.slice(0, 3)
			.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.split('\n')[1]?.trim()})`);
		return `${id}: ${places.join('; ')}`;
	});
}

/**
 * Where something visible stands in a page: it, and all that it stands in, with what a stylesheet can see of
 * them. What looks the same to the stylesheets has the same colours and the same room around it.
 */
async function settings(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const chains = new Map<Element, string>();
		const chainOf = (element: Element): string => {
			const known = chains.get(element);
			if (known !== undefined) return known;
			const own = [...element.attributes]
				.filter(({ name }) => !['href', 'src', 'srcset', 'id', 'for', 'alt', 'datetime', 'd', 'content'].includes(name))
				.map(({ name, value }) =>
					/^(class|style|type|role|aria-(current|pressed|expanded|hidden|disabled))$/.test(name)
						? `${name}=${value}`
						: name,
				);
			const chain = `${element.parentElement ? chainOf(element.parentElement) : ''}>${element.localName} ${own.join(' ')}`;
			chains.set(element, chain);
			return chain;
		};
		const elements = document.body.querySelectorAll(':not(svg *, script, style, template, option)');
		return [...new Set([...elements].filter((element) => element.checkVisibility()).map(chainOf))];
	});
}

/** True when a poster, whose letters are large because it says little, does not fit on its one sheet. */
async function isTallPoster(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const poster = document.querySelector<HTMLElement>('.sheet-a4 .flyer-short');
		const sheet = poster?.parentElement;
		return poster && sheet ? poster.offsetHeight > sheet.offsetWidth * (298 / 210) : false;
	});
}

/** By how many pixels the foot of a flyer falls off half a sheet; 0 or less when it fits. */
async function smallSheetOverflow(page: Page): Promise<number> {
	// Without waiting for a frame: two tabs share the machine, and one may be starved of them.
	await page.locator('#vorm-2').evaluate((input) => (input as HTMLInputElement).click());
	return page.evaluate(() => {
		const flyer = document.querySelector('.sheet-a5 .flyer');
		const bottom = flyer?.querySelector('.flyer-foot')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
		return bottom - (flyer?.getBoundingClientRect().bottom ?? 0);
	});
}

/** A tab on the day of the tests that tells everything that should not happen. */
async function watchedContext(
	options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
	const context = await browser.newContext({ ...options, bypassCSP: false });
	const page = await context.newPage();
	await page.clock.setFixedTime(new Date(`${demoDay}T08:00:00Z`));
	const faults: string[] = [];
	page.on('console', (message) => faults.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`fout: ${error.message}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(origin)) faults.push(`verzoek naar buiten: ${request.url()}`);
	});
	return { context, page, faults };
}

describe('every page of every demo village, in a browser', () => {
	it.each(villages)(
		'of %s has no axe violation in light and dark at 320 and 1280 px, no sideways scrolling, a silent console, no request to others, no cookie and nothing stored; every flyer fits on A5',
		async (village) => {
			const found: string[] = [];
			const queue = pages.filter((page) => page.village === village);
			/** At each width and in each scheme: what stood on a page that axe went through. */
			const seen = new Set<string>();
			const worker = async () => {
				const { context, page, faults } = await watchedContext({ reducedMotion: 'reduce' });
				for (let next = queue.shift(); next; next = queue.shift()) {
					const { pathname } = next;
					await page.setViewportSize({ width: 320, height: 800 });
					await page.emulateMedia({ colorScheme: 'light' });
					await page.goto(origin + pathname, { waitUntil: 'load' });
					// Run by the test, not by the page: the page's own policy stays in force for the page.
					await page.evaluate(axe);
					for (const width of [320, 1280]) {
						await page.setViewportSize({ width, height: 800 });
						const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
						if (overflow > 0) found.push(`${pathname} ${width} px: ${overflow} px te breed`);
						const here = await settings(page);
						for (const colorScheme of ['light', 'dark'] as const) {
							const look = `${width} px ${colorScheme}`;
							const fresh = here.filter((setting) => !seen.has(`${look} ${setting}`));
							for (const setting of fresh) seen.add(`${look} ${setting}`);
							// What the words do wrong shows at any width, so that is asked of each page once. How it
							// looks is asked again wherever something stands as it stood on no page before.
							if (look !== '320 px light' && fresh.length === 0) continue;
							await page.emulateMedia({ colorScheme });
							for (const text of await violations(page)) found.push(`${pathname} ${look}: ${text}`);
						}
					}
					if (next.kind === 'flyer') {
						if (await isTallPoster(page)) found.push(`${pathname}: past niet op één blad A4`);
						if ((await smallSheetOverflow(page)) > 0) found.push(`${pathname}: past niet op A5`);
					}
					const kept = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
					if (kept > 0) found.push(`${pathname}: bewaart iets in de browser`);
					found.push(...faults.splice(0).map((fault) => `${pathname}: ${fault}`));
				}
				if ((await context.cookies()).length > 0) found.push('er is een cookie gezet');
				await context.close();
			};
			await Promise.all([worker(), worker()]);
			expect(found).toEqual([]);
		},
	);
});

describe('without JavaScript', () => {
	it('every kind of page shows its content and its way on', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
		const page = await context.newPage();
		for (const { pathname } of onePerKind(pages)) {
			await page.goto(origin + pathname);
			expect(await page.locator('h1').isVisible(), pathname).toBe(true);
			expect(((await page.locator('main').textContent()) ?? '').trim().length, pathname).toBeGreaterThan(80);
		}
		await page.goto(`${origin}/oosterwilg/`);
		await page.locator('.menu summary').click();
		expect(await page.getByRole('link', { name: 'Documenten' }).first().isVisible()).toBe(true);
		await page.goto(`${origin}/oosterwilg/zoeken/`);
		expect(await page.getByText('Zoeken werkt alleen met JavaScript').isVisible()).toBe(true);
		expect(await page.locator('dp-search form').isVisible()).toBe(false);
		expect(await page.locator('.letter-index a').count()).toBeGreaterThan(40);
		await context.close();
	});
});

describe('searching', () => {
	it('finds an organisation by its name and by another form of a word, and keeps the question in the address', async () => {
		// Without motion: on a busy machine a browser skips the one between two pages, and calls that an error.
		const { context, page, faults } = await watchedContext({
			viewport: { width: 390, height: 800 },
			reducedMotion: 'reduce',
		});
		await page.goto(`${origin}/oosterwilg/zoeken/`);
		await page.getByLabel('Waar zoekt u naar?').fill('dorpshuizen');
		await page.locator('.search-results li').first().waitFor();
		expect(await page.locator('.search-results').textContent()).toContain('De Wilg');
		expect(await page.locator('.search-status').textContent()).toMatch(/pagina.* gevonden voor “dorpshuizen”/);
		expect(page.url()).toContain('q=dorpshuizen');
		await page.locator('.search-results a').first().click();
		expect(await page.locator('h1').isVisible()).toBe(true);
		expect(page.url()).toContain('/oosterwilg/');
		expect(faults).toEqual([]);
		await context.close();
	});

	it('says so when nothing is found, and does not find flyers', async () => {
		const { context, page } = await watchedContext();
		await page.goto(`${origin}/veldersluis/zoeken/?q=qqxxzzy`);
		await page.getByText('Niets gevonden voor “qqxxzzy”').waitFor();
		await page.getByLabel('Waar zoekt u naar?').fill('flyer');
		await page.waitForTimeout(600);
		const links = await page
			.locator('.search-results a')
			.evaluateAll((items) => items.map((item) => (item as HTMLAnchorElement).href));
		expect(links.filter((link) => link.includes('/flyer/'))).toEqual([]);
		await context.close();
	});
});

describe('the agenda on a later day than the site was made', () => {
	it('hides what has passed and keeps "vandaag" true', async () => {
		const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
		const page = await context.newPage();
		await page.clock.setFixedTime(new Date('2026-11-23T23:30:00Z'));
		await page.goto(`${origin}/oosterwilg/agenda/`);
		const days = page.locator('.day-group:visible .day-title');
		expect(await days.first().textContent()).toMatch(/24.november.*vandaag/);
		expect(await page.locator('.day-title:visible').getByText('21', { exact: false }).count()).toBe(0);
		await context.close();
	});
});

describe('with the keyboard alone', () => {
	it('one can skip to the content, open the menu and reach a page', async () => {
		const { context, page } = await watchedContext({ viewport: { width: 390, height: 800 } });
		await page.goto(`${origin}/oosterwilg/agenda/`);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
		await page.locator('.menu summary').focus();
		await page.keyboard.press('Enter');
		await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Wie doet wat' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/wie-doet-wat/');
		await context.close();
	});
});

describe('on paper', () => {
	it('a flyer is one sheet: A4 upright, or two A5 side by side on a sheet on its side', async () => {
		const { context, page } = await watchedContext();
		const size = async () => {
			const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1');
			return {
				sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length,
				box: /\/MediaBox\s*\[([^\]]+)\]/.exec(pdf)?.[1]?.trim().split(/\s+/).map(Number),
			};
		};
		const event = pages.find(
			({ kind, village, html }) => kind === 'flyer' && village === 'oosterwilg' && html.includes('pubquiz'),
		);
		await page.goto(origin + (event?.pathname ?? ''));
		const tall = await size();
		expect(tall.sheets).toBe(1);
		expect(tall.box?.[3]).toBeGreaterThan(tall.box?.[2] ?? 0);
		await page.getByLabel('Twee keer A5 op één blad').check();
		const wide = await size();
		expect(wide.sheets).toBe(1);
		expect(wide.box?.[2]).toBeGreaterThan(wide.box?.[3] ?? 0);
		await context.close();
	});

	it('a flyer of several pages has a margin on each of them', async () => {
		const { context, page } = await watchedContext();
		await page.goto(`${origin}/oosterwilg/organisaties/flyer/`);
		await page.emulateMedia({ media: 'print' });
		const sizes = await page.evaluate(() => {
			const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
			const layers = rules.filter((rule) => rule instanceof CSSLayerBlockRule).flatMap((layer) => [...layer.cssRules]);
			const sheet = layers.find(
				(rule): rule is CSSPageRule => rule instanceof CSSPageRule && rule.selectorText === 'flyer-a4',
			);
			return {
				margin: sheet?.style.margin,
				padding: getComputedStyle(document.querySelector('.sheet-a4 .flyer') as Element).padding,
			};
		});
		expect(sizes).toEqual({ margin: '15mm 17mm', padding: '0px' });
		await context.close();
	});

	it('every kind of page prints without its menus and with its address', async () => {
		const { context, page } = await watchedContext();
		await page.emulateMedia({ media: 'print' });
		for (const { pathname, kind } of onePerKind(pages.filter(({ village }) => village === 'oosterwilg'))) {
			if (kind === 'flyer') continue;
			await page.goto(origin + pathname);
			expect(await page.locator('.menu').isVisible(), pathname).toBe(false);
			expect(await page.locator('.print-foot').textContent(), pathname).toContain('oosterwilg.example');
		}
		await context.close();
	});
});

describe('an address that does not exist', () => {
	it('shows the village’s own page with links that work', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		for (const village of ['oosterwilg', 'lutjewoude']) {
			const answer = await page.goto(`${origin}/${village}/dit/is/er/niet/`);
			expect(answer?.status()).toBe(404);
			expect(await page.locator('h1').textContent()).toBe('Deze pagina is er niet');
			expect(
				await page.evaluate(() => getComputedStyle(document.querySelector('.masthead') as Element).borderTopWidth),
			).toBe('5px');
			await page.locator('main').getByRole('link', { name: 'Organisaties' }).click();
			await page.waitForURL(`**/${village}/organisaties/`);
		}
		await context.close();
	});
});
