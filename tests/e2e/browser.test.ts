import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { showOwnLetters } from '../../src/dev/screenshots.ts';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { type AxeOptions, injectAxe, measure, violations } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { type BuiltPage, demoDay, onePerKind, pagesOf } from '../support/demo.ts';
import { paperOf } from '../support/paper.ts';

const dist = inject('demoDist');
const pages = pagesOf(dist);
const villages = [...new Set(pages.map(({ village }) => village))];

let server: SiteServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
	// A stylesheet or a font is read by the first page that needs it, as with visitors.
	server = createSiteServer({ folder: () => dist, maxAge: 3600 });
	origin = `http://localhost:${await server.listen(0)}`;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

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

/** Every way in which a page is looked at; each differs from the one before, and the first from the last, in one thing. */
const looks = [
	{ width: 320, colorScheme: 'light' },
	{ width: 320, colorScheme: 'dark' },
	{ width: 1280, colorScheme: 'dark' },
	{ width: 1280, colorScheme: 'light' },
] as const;

/**
 * Pages that are all poured into one mould: a flyer or a letter of a record whose own page is asked everything, and the
 * handleiding, which is the same in every village. There are as many of these as of all others together.
 */
const isCopy = ({ kind, village }: BuiltPage) =>
	kind === 'flyer' || kind === 'controle' || (kind === 'handleiding/*' && village !== villages[0]);

/** Rules of axe about colours, of which nothing but {@link colourRule} needs the colours of all that is shown. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const colourRule = 'color-contrast';

/**
 * Goes through pages with axe, at every width and in light and dark.
 *
 * - All rules but the one about contrast are asked of every page once, at 320 px in light: what words and their order
 *   do wrong shows at any width. They are asked again of a page where something stands at that width as it stood on
 *   no page before: something that is hidden at another width, or in light. Of copies (see {@link isCopy}) that holds
 *   for every look: they are asked where something stands that stood on no page before.
 * - Contrast is asked in every look of everything that does not stand there, in all that its contrast comes from, as
 *   something that was asked of before (`survey` in support/axe.ts says what that is). A menu with the same colours
 *   on the same ground has the same contrast on each page. So are the other rules about colours, outside 320 px light,
 *   where they are asked of every page.
 *
 * @param seen what was gone through before
 * @param spoil changes a page after it was loaded
 */
function sweep(found: string[], seen = new Set<string>(), spoil?: (page: Page) => Promise<void>) {
	/** What was not there before, which from now on was. */
	const fresh = (list: string, marks: readonly number[]) =>
		marks.filter((mark) => {
			const key = `${list} ${mark}`;
			return !seen.has(key) && seen.add(key);
		});

	async function lookAt(page: Page, built: BuiltPage): Promise<void> {
		const { pathname, kind } = built;
		await page.goto(origin + pathname, { waitUntil: 'load' });
		await spoil?.(page);
		let hasAxe = false;
		const ask = async (look: string, options: AxeOptions) => {
			if (!hasAxe) await injectAxe(page);
			hasAxe = true;
			for (const text of await violations(page, options)) found.push(`${pathname} ${look}: ${text}`);
		};
		for (const [index, { width, colorScheme }] of looks.entries()) {
			const before = looks[index - 1] ?? looks[0];
			if (before.width !== width) await page.setViewportSize({ width, height: 800 });
			if (before.colorScheme !== colorScheme) await page.emulateMedia({ colorScheme });
			const look = `${width} px ${colorScheme}`;
			const { overflow, structure, colours } = await measure(page);
			if (overflow > 0) found.push(`${pathname} ${look}: ${overflow} px te breed`);
			const isNew = fresh(`${width} px`, structure).length > 0;
			if ((index === 0 && !isCopy(built)) || isNew) await ask(look, { without: [colourRule] });
			const marks = fresh(look, colours);
			if (marks.length > 0) await ask(look, { only: colourRules, marks });
		}
		if (kind === 'flyer') {
			await showOwnLetters(page);
			if (await isTallPoster(page)) found.push(`${pathname}: past niet op één blad A4`);
			if ((await smallSheetOverflow(page)) > 0) found.push(`${pathname}: past niet op A5`);
		}
		const kept = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
		if (kept > 0) found.push(`${pathname}: bewaart iets in de browser`);
		await page.setViewportSize({ width: looks[0].width, height: 800 });
	}

	/** Goes through a queue that others may work through too. */
	return async (queue: BuiltPage[]): Promise<void> => {
		const { context, page, faults } = await watchedContext({
			reducedMotion: 'reduce',
			colorScheme: looks[0].colorScheme,
			viewport: { width: looks[0].width, height: 800 },
		});
		for (let next = queue.shift(); next; next = queue.shift()) {
			await lookAt(page, next);
			const { pathname } = next;
			found.push(...faults.splice(0).map((fault) => `${pathname}: ${fault}`));
		}
		if ((await context.cookies()).length > 0) found.push('er is een cookie gezet');
		await context.close();
	};
}

describe('every page of every demo village, in a browser', () => {
	it.each(villages)(
		'of %s has no axe violation in light and dark at 320 and 1280 px, no sideways scrolling, a silent console, no request to others, no cookie and nothing stored; every flyer fits on A5',
		async (village) => {
			const found: string[] = [];
			const queue = pages.filter((page) => page.village === village);
			const work = sweep(found);
			await Promise.all([work(queue), work(queue)]);
			expect(found).toEqual([]);
		},
	);

	it('and a page that breaks one of these is found, also after others of its kind', async () => {
		const news = pages
			.filter(({ pathname }) => /^\/oosterwilg\/nieuws\/(?!archief)[^/]+\/$/.test(pathname))
			.slice(0, 2);
		expect(news).toHaveLength(2);
		/** Styles that no class or attribute tells of, as far as the policy of the page lets a page have them. */
		const styled = (css: string) => (page: Page) =>
			page.evaluate(async (text) => {
				const sheet = new CSSStyleSheet();
				await sheet.replace(text);
				document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
			}, css);
		const changed = (change: () => void) => (page: Page) => page.evaluate(change);
		const faults: [(page: Page) => Promise<void>, RegExp][] = [
			[
				styled('@media (prefers-color-scheme: dark) and (width > 1000px) { h1 { color: #444 } }'),
				/1280 px dark: color-c/,
			],
			[styled('main p { opacity: 0.4 }'), /320 px light: color-contrast/],
			[styled('main { background: #777 }'), /320 px light: color-contrast/],
			[styled('@media (width > 1000px) { main { width: 1400px } }'), /1280 px dark: \d+ px te breed/],
			[changed(() => document.querySelector('h1')?.replaceChildren()), /320 px light: empty-heading/],
			[changed(() => document.querySelector('main')?.removeAttribute('id')), /320 px light: skip-link/],
			[
				changed(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h6>Lager</h6>')),
				/heading-order/,
			],
			[changed(() => localStorage.setItem('a', 'b')), /bewaart iets in de browser/],
			[changed(() => console.log('dag')), /console: dag/],
			[
				changed(() => void fetch('http://127.0.0.1:9/').catch(() => {})),
				/violates the following Content Security Policy/,
			],
			[changed(() => void Promise.reject(new Error('mis'))), /fout: mis/],
		];
		const seen = new Set<string>();
		const [first, second] = news as [BuiltPage, BuiltPage];
		for (const sound of [first, second]) {
			const found: string[] = [];
			await sweep(found, seen)([sound]);
			expect(found).toEqual([]);
		}
		// A copy is not asked all that the page before it was asked, but what is new on it is.
		const flyers = pages.filter(({ kind, village }) => kind === 'flyer' && village === 'oosterwilg').slice(0, 2);
		const found: string[] = [];
		const known = new Set<string>();
		for (const flyer of flyers) await sweep(found, known)([flyer]);
		expect(found).toEqual([]);
		const picture = changed(() => {
			document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p><img src="x.png"></p>');
		});
		await sweep(found, known, picture)(flyers.slice(1));
		expect(found.join('\n')).toMatch(/320 px light: image-alt/);
		for (const [spoil, expected] of faults) {
			const found: string[] = [];
			await sweep(found, new Set(seen), spoil)([second]);
			expect(found.join('\n')).toMatch(expected);
		}
	});
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
		await page.locator('.search-status').getByText('“flyer”').waitFor();
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
		const event = pages.find(
			({ kind, village, html }) => kind === 'flyer' && village === 'oosterwilg' && html.includes('pubquiz'),
		);
		await page.goto(origin + (event?.pathname ?? ''));
		await showOwnLetters(page);
		const tall = await paperOf(page);
		expect(tall.sheets).toBe(1);
		expect(tall.height).toBeGreaterThan(tall.width);
		await page.getByLabel('Twee keer A5 op één blad').check();
		const wide = await paperOf(page);
		expect(wide.sheets).toBe(1);
		expect(wide.width).toBeGreaterThan(wide.height);
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
