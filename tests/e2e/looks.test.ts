import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { openBrowser } from '../support/browser.ts';
import { demoDay, onePerKind, pagesOf } from '../support/demo.ts';

const dist = inject('demoDist');
/** One page of each kind, of the village that has them all. */
const kinds = onePerKind(pagesOf(dist)).filter(({ village }) => village === 'oosterwilg');

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

async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 }, ...options });
	await page.clock.setFixedTime(new Date(`${demoDay}T08:00:00Z`));
	return page;
}

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('light and dark', () => {
	it('follow the device, until the visitor chooses; the choice holds on the next page and can be undone', async () => {
		const page = await open({ colorScheme: 'dark' });
		await page.goto(`${origin}/oosterwilg/`);
		const dark = await background(page);
		await page.getByText('Meer', { exact: true }).click();
		await page.getByLabel('Licht', { exact: true }).check();
		const light = await background(page);
		expect(light).not.toBe(dark);
		await page.goto(`${origin}/oosterwilg/nieuws/`);
		expect(await background(page)).toBe(light);
		await page.getByText('Meer', { exact: true }).click();
		expect(await page.getByLabel('Licht', { exact: true }).isChecked()).toBe(true);
		await page.getByLabel('Zoals uw apparaat').check();
		expect(await background(page)).toBe(dark);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.close();
	});

	it('show the village by day or in the evening, and fetch only that one', async () => {
		for (const [colorScheme, shown] of [
			['light', 'dorp-licht.svg'],
			['dark', 'dorp-donker.svg'],
		] as const) {
			const page = await open({ colorScheme });
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.goto(`${origin}/lutjewoude/`, { waitUntil: 'networkidle' });
			const visible = await page
				.locator('.hero-picture img')
				.evaluateAll((images) =>
					images.filter((image) => (image as HTMLElement).offsetParent).map((image) => (image as HTMLImageElement).src),
				);
			expect(visible).toEqual([`${origin}/lutjewoude/beeld/${shown}`]);
			if (colorScheme === 'light') expect(asked.filter((url) => url.includes('dorp-donker'))).toEqual([]);
			await page.close();
		}
	});

	it('stay what they are in a browser that keeps nothing for sites', async () => {
		const page = await open();
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new Error('geweigerd');
				},
			}),
		);
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.goto(`${origin}/oosterwilg/`);
		await page.getByText('Meer', { exact: true }).click();
		const before = await background(page);
		await page.getByLabel('Donker').check();
		expect(await background(page)).not.toBe(before);
		expect(faults).toEqual([]);
		await page.close();
	});
});

describe('the menu', () => {
	it('on a phone is a bar at the bottom with four things and “Meer”, and never hides what has the focus', async () => {
		// Without motion, so that the page has come to rest when it is looked at.
		const page = await open({ reducedMotion: 'reduce' });
		await page.goto(`${origin}/oosterwilg/sociale-kaart/`);
		const bar = page.locator('.menu-quick > li:visible');
		expect(await bar.allInnerTexts()).toEqual(['Agenda', 'Nieuws', 'Wegwijzer', 'Bellen', 'Meer']);
		for (const item of await bar.all()) {
			const box = await item.boundingBox();
			expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
			expect(box?.width ?? 0).toBeGreaterThanOrEqual(44);
		}
		expect(await page.locator('.menu-quick [aria-current]:visible .menu-short').textContent()).toBe('Wegwijzer');
		const top = (await page.locator('.menu').boundingBox())?.y ?? 0;
		for (let count = 0; count < 60; count++) {
			await page.keyboard.press('Tab');
			const hidden = await page.evaluate((bar) => {
				const active = document.activeElement;
				if (!active || active === document.body || active.closest('.menu')) return '';
				const { top } = active.getBoundingClientRect();
				return top >= bar ? (active.textContent ?? '') : '';
			}, top);
			expect(hidden).toBe('');
		}
		await page.close();
	});

	it('opens and closes with the keyboard, and gives the focus back', async () => {
		const page = await open({ viewport: { width: 1280, height: 800 } });
		await page.goto(`${origin}/oosterwilg/agenda/`);
		const summary = page.locator('.menu summary');
		await summary.focus();
		await page.keyboard.press('Enter');
		const panel = page.locator('.menu-panel');
		expect(await panel.isVisible()).toBe(true);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		expect(await panel.isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
		await page.keyboard.press('Enter');
		await page.locator('#page-end-title').click();
		expect(await panel.isVisible()).toBe(false);
		await page.close();
	});

	it('leaves a phone on its side, and a page at 400%, to the page', async () => {
		const page = await open({ viewport: { width: 320, height: 256 } });
		await page.goto(`${origin}/oosterwilg/`);
		expect(await page.locator('.menu').evaluate((menu) => getComputedStyle(menu).position)).not.toBe('fixed');
		await page.close();
	});
});

describe('sharing and printing', () => {
	it('copies the address of the page and says so, also to who cannot see it', async () => {
		const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await page.goto(`${origin}/oosterwilg/nieuws/`);
		await page.getByRole('button', { name: 'Kopieer het adres' }).click();
		await page.getByRole('status').filter({ hasText: 'gekopieerd' }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://oosterwilg.example/nieuws/');
		await context.close();
	});

	it('offers to print every page, and neither without JavaScript', async () => {
		const page = await open();
		await page.goto(`${origin}/oosterwilg/spoed/`);
		await page.evaluate(() => {
			window.print = () => document.body.setAttribute('data-printed', '');
		});
		await page.getByRole('button', { name: 'Print deze pagina' }).click();
		expect(await page.locator('body[data-printed]').count()).toBe(1);
		await page.close();
		const plain = await open({ javaScriptEnabled: false });
		await plain.goto(`${origin}/oosterwilg/spoed/`);
		for (const name of ['Print deze pagina', 'Kopieer het adres'])
			expect(await plain.getByText(name).isVisible()).toBe(false);
		await plain.close();
	});
});

/** Adds up in a page how far what one sees moves without being asked to (Layout Instability). */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const state = window as unknown as { shift: number };
		state.shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) state.shift += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shift: number }).shift);
}

describe('every kind of page', () => {
	it.each(kinds.map(({ pathname }) => pathname))('%s stays where it is while it loads', async (pathname) => {
		for (const width of [390, 1280]) {
			const page = await open({ viewport: { width, height: 800 } });
			const shift = await watchShifts(page);
			await page.goto(origin + pathname, { waitUntil: 'networkidle' });
			expect(await shift(), `${width} px`).toBe(0);
			await page.close();
		}
	});

	it('stays where it is when its own letters come late', async () => {
		const page = await open();
		const shift = await watchShifts(page);
		await page.route('**/*.woff2', async (route) => {
			await new Promise((resolve) => {
				setTimeout(resolve, 1500);
			});
			await route.continue();
		});
		const late = page.waitForEvent('requestfinished', (request) => request.url().endsWith('bitter.woff2'));
		// Its title breaks elsewhere in other letters.
		await page.goto(`${origin}/oosterwilg/organisaties/bakkerij-de-korenschoof/controle/`);
		await page.locator('h1').waitFor();
		await late;
		await page.waitForTimeout(300);
		expect(await shift()).toBe(0);
		await page.close();
	});

	it('shows no half menu that jumps when the other half of the page comes', async () => {
		const html = readFileSync(path.join(dist, 'oosterwilg', 'index.html'), 'utf8');
		const half = html.indexOf('class="masthead-search');
		expect(half).toBeGreaterThan(0);
		let rest = () => {};
		const slow = createServer((request, response) => {
			if (request.url === '/oosterwilg/') {
				response.setHeader('Content-Type', 'text/html; charset=utf-8');
				response.write(html.slice(0, half));
				rest = () => response.end(html.slice(half));
			} else response.writeHead(302, { Location: origin + request.url }).end();
		}).listen(0);
		for (const width of [390, 1280]) {
			const page = await open({ viewport: { width, height: 800 }, bypassCSP: true });
			const shift = await watchShifts(page);
			await page.goto(`http://localhost:${(slow.address() as AddressInfo).port}/oosterwilg/`, { waitUntil: 'commit' });
			await page.locator('.menu').waitFor({ state: 'attached' });
			await page.waitForTimeout(500);
			expect(await page.locator('.masthead').isVisible()).toBe(false);
			rest();
			await page.waitForLoadState('networkidle');
			expect(await page.locator('.masthead').isVisible()).toBe(true);
			expect(await shift(), `${width} px`).toBe(0);
			await page.close();
		}
		slow.close();
	});

	it('fits at 400% zoom and with letters of twice the size, without scrolling sideways', async () => {
		const page = await open({ viewport: { width: 320, height: 256 } });
		const found: string[] = [];
		for (const { pathname, kind } of kinds) {
			await page.goto(origin + pathname);
			if ((await overflow(page)) > 0) found.push(`${pathname} op 400%`);
			// A flyer is a sheet of paper; it scrolls in its own frame.
			if (kind === 'flyer') continue;
			await page.setViewportSize({ width: 390, height: 844 });
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
			});
			if ((await overflow(page)) > 0) found.push(`${pathname} met letters van 200%`);
			await page.setViewportSize({ width: 320, height: 256 });
		}
		expect(found).toEqual([]);
		await page.close();
	});

	it('can be gone through with the keyboard alone: everything that can be used, in order, with a visible focus', async () => {
		const page = await open({ viewport: { width: 1280, height: 900 } });
		for (const { pathname } of kinds) {
			await page.goto(origin + pathname);
			const expected = await page.evaluate(
				() =>
					[
						...document.querySelectorAll<HTMLElement>(
							'a[href], button, input, select, textarea, summary, [tabindex="0"]',
						),
					]
						.filter((element) => element.checkVisibility({ visibilityProperty: true }))
						// Of a group of choices the keyboard stops at one.
						.filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked))
						.length,
			);
			const seen = new Set<string>();
			const without: string[] = [];
			for (let count = 0; count < Math.min(expected, 45); count++) {
				await page.keyboard.press('Tab');
				const stop = await page.evaluate(() => {
					const active = document.activeElement as HTMLElement;
					const card = active.closest('.card') ?? active;
					const hasOutline = [active, card].some((element) => getComputedStyle(element).outlineStyle !== 'none');
					active.dataset['stop'] ??= `${document.querySelectorAll('[data-stop]').length}`;
					return { id: active.dataset['stop'], name: active.textContent?.trim().slice(0, 40) ?? '', hasOutline };
				});
				seen.add(stop.id);
				if (!stop.hasOutline) without.push(stop.name);
			}
			expect(without, pathname).toEqual([]);
			expect(seen.size, pathname).toBe(Math.min(expected, 45));
		}
		await page.close();
	});

	it('can be used with forced colours: marks have lines, buttons have edges, nothing vanishes', async () => {
		const page = await open({ forcedColors: 'active' });
		for (const { pathname } of kinds.filter(({ kind }) => kind !== 'flyer')) {
			await page.goto(origin + pathname);
			const faults = await page.evaluate(() => {
				const bare = [
					...document.querySelectorAll<HTMLElement>('.button, .theme-mark, .field input, .search-row input'),
				]
					.filter((element) => element.checkVisibility())
					.filter((element) => {
						const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
						return borderTopWidth === '0px' || borderTopStyle === 'none' || borderTopColor === 'rgba(0, 0, 0, 0)';
					});
				return bare.map((element) => element.className);
			});
			expect([...new Set(faults)], pathname).toEqual([]);
		}
		await page.close();
	});

	it('moves nothing for who asks for no motion', async () => {
		const page = await open({ reducedMotion: 'reduce' });
		await page.goto(`${origin}/oosterwilg/`);
		const moving = await page.evaluate(
			() =>
				[...document.querySelectorAll('*')].filter((element) => {
					const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
					return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
				}).length,
		);
		expect(moving).toBe(0);
		await page.close();
	});
});

describe('the page for emergencies', () => {
	it('says the most important first and works without any stylesheet', async () => {
		const page = await open();
		await page.route('**/*.css', (route) => route.abort());
		await page.goto(`${origin}/oosterwilg/spoed/`);
		const main = (await page.locator('main').textContent()) ?? '';
		expect(main.indexOf('Bel 112')).toBeGreaterThan(-1);
		expect(main.indexOf('Bel 112')).toBeLessThan(main.indexOf('Andere nummers'));
		expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(5);
		const icons = await page
			.locator('main svg')
			.evaluateAll((all) => all.map((icon) => icon.getBoundingClientRect().width));
		expect(Math.max(0, ...icons)).toBeLessThanOrEqual(24);
		await page.close();
	});
});
