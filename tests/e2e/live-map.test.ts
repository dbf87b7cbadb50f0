import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { injectAxe, violations } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { demoDay } from '../support/demo.ts';

let server: SiteServer;
let browser: Browser;
let plain: Browser;
let origin: string;

beforeAll(async () => {
	server = createSiteServer({ folder: () => inject('demoDist') });
	origin = `http://localhost:${await server.listen(0)}`;
	browser = await openBrowser({ drawsMaps: true });
	plain = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await plain.close();
	await server.close();
});

/** A tab on a slow connection, so that no map opens by itself; tells what goes wrong and what is asked of others. */
async function open(
	address: string,
	options: Parameters<Browser['newPage']>[0] = {},
	from: Browser = browser,
): Promise<{ page: Page; faults: string[]; asked: string[] }> {
	const page = await from.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', ...options });
	await page.clock.setFixedTime(new Date(`${demoDay}T09:00:00Z`));
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: undefined }));
	const faults: string[] = [];
	const asked: string[] = [];
	page.on('console', (message) => faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(origin + address);
	return { page, faults, asked };
}

/** Opens the live map and waits until it lies still. */
async function openMap(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Schuiven en inzoomen' }).click();
	await page.locator('.live-mark').first().waitFor();
	await rest(page);
}

/** Waits until the marks have stood in the same place for a moment. */
async function rest(page: Page): Promise<void> {
	const places = () =>
		page.locator('.live-mark').evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().x).join());
	for (let before = ''; ; ) {
		const now = await places();
		if (now === before) return;
		before = now;
		await page.waitForTimeout(400);
	}
}

const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

describe('the map beside the register', () => {
	it('is a drawing with the numbers of the list until somebody asks for more, and asks nothing of another host', async () => {
		const { page, faults, asked } = await open('/oosterwilg/sociale-kaart/');
		expect(asked.filter((url) => /live|pmtiles|worker/.test(url))).toEqual([]);
		const first = page.locator('[data-entry]:has(.register-number)').first();
		const number = await first.locator('.register-number').textContent();
		const pin = page.locator('a.map-pin', { has: page.getByText(number ?? '', { exact: true }) }).first();
		expect(await pin.getAttribute('aria-label')).toContain((await first.locator('h2').textContent())?.trim() ?? '');
		await pin.focus();
		await page.keyboard.press('Enter');
		expect(await first.evaluate((entry) => entry.contains(document.activeElement))).toBe(true);
		await openMap(page);
		expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
		expect(asked.filter((url) => url.endsWith('.pmtiles'))).toHaveLength(1);
		expect(faults).toEqual([]);
		expect(await page.locator('.maplibregl-ctrl-attrib').textContent()).toContain('Verzonnen kaart');
		await page.close();
	});

	it('opens by itself in view on a fast connection, and not on a slow one or when data is spared', async () => {
		for (const [connection, opens] of [
			[{ effectiveType: '4g', downlink: 10, saveData: false }, true],
			[{ effectiveType: '4g', downlink: 10, saveData: true }, false],
			[{ effectiveType: '3g', downlink: 1, saveData: false }, false],
		] as const) {
			const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
			await page.addInitScript(
				(value) => Object.defineProperty(navigator, 'connection', { value, configurable: true }),
				connection,
			);
			await page.goto(`${origin}/veldersluis/sociale-kaart/`);
			if (opens) await page.locator('.live-mark').first().waitFor();
			else {
				await page.waitForTimeout(1500);
				expect(await page.locator('.register-map-live').count()).toBe(0);
			}
			await page.close();
		}
	});

	it('is gone through with the keyboard: Tab in the order of the list, arrows to the nearest, Enter opens, Escape goes back', async () => {
		const { page } = await open('/oosterwilg/sociale-kaart/?vraag=eten');
		await openMap(page);
		expect(await focused(page)).toContain('Kaart. Met de pijltjes');
		const names = await page.locator('.live-mark').evaluateAll((marks) => marks.map((mark) => mark.ariaLabel));
		expect(names.length).toBeGreaterThan(1);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) {
			await page.keyboard.press('Tab');
			while (!(await focused(page)).match(/adressen bij elkaar|Oosterwilg|Vaart|Wilg/))
				await page.keyboard.press('Tab');
			expect(await focused(page)).toBe(name);
		}
		const single = page.locator('.live-mark:not(.live-group)').first();
		await single.focus();
		await page.keyboard.press('ArrowLeft');
		expect(await focused(page)).not.toBe(await single.getAttribute('aria-label'));
		await single.focus();
		const name = await single.getAttribute('aria-label');
		await page.keyboard.press('Enter');
		const popup = page.locator('.maplibregl-popup');
		await popup.waitFor();
		expect(await popup.evaluate((element) => element.contains(document.activeElement))).toBe(true);
		expect(await popup.textContent()).toContain(name);
		expect(await popup.getByRole('link', { name: 'Route op uw telefoon' }).getAttribute('href')).toMatch(
			/^geo:52\.\d+,5\.\d+$/,
		);
		await rest(page);
		const [inside, outside] = [await popup.boundingBox(), await page.locator('.register-map-live').boundingBox()];
		expect(inside?.x ?? 0).toBeGreaterThanOrEqual(outside?.x ?? 1);
		expect((inside?.x ?? 0) + (inside?.width ?? 999)).toBeLessThanOrEqual((outside?.x ?? 0) + (outside?.width ?? 0));
		expect(inside?.y ?? 0).toBeGreaterThanOrEqual(outside?.y ?? 1);
		await page.keyboard.press('Escape');
		expect(await popup.count()).toBe(0);
		expect(await focused(page)).toBe(name);
		await page.close();
	});

	it('follows the list, and the list follows it when asked', async () => {
		const { page } = await open('/oosterwilg/sociale-kaart/', { viewport: { width: 1280, height: 900 } });
		await openMap(page);
		const count = () =>
			page
				.locator('.live-mark')
				.evaluateAll((marks) =>
					marks.reduce((sum, mark) => sum + (mark.classList.contains('live-group') ? Number(mark.textContent) : 1), 0),
				);
		const all = await count();
		await page.getByLabel('Iets te eten').check();
		await rest(page);
		const shown = await page.locator('[data-entry]:has(.register-number):visible').count();
		await expect.poll(count).toBe(shown);
		expect(shown).toBeLessThan(all);
		await page.getByRole('link', { name: 'Alles laten zien' }).click();
		await expect.poll(count).toBe(all);

		const whole = await page.locator('[data-entry]:visible').count();
		await page.getByRole('button', { name: 'Inzoomen' }).click();
		await page.waitForTimeout(800);
		await page.getByLabel('In de lijst alleen wat op de kaart te zien is').check();
		const close = await page.locator('[data-entry]:visible').count();
		expect(close).toBeLessThan(whole);
		await expect.poll(count).toBe(close);
		await page.getByRole('button', { name: 'Inzoomen' }).click();
		await rest(page);
		await expect.poll(() => page.locator('[data-entry]:visible').count()).toBeLessThan(close);
		const seen = await page.locator('[data-entry]:visible').count();
		await expect.poll(count).toBe(seen);
		await page.getByLabel('In de lijst alleen wat op de kaart te zien is').uncheck();
		expect(await page.locator('[data-entry]:visible').count()).toBe(whole);

		const entry = page.locator('[data-entry]:has(.register-number)').nth(4);
		await entry.getByRole('link', { name: 'Laat op de kaart zien' }).click();
		await page.locator('.maplibregl-popup').waitFor();
		expect(await page.locator('.maplibregl-popup').textContent()).toContain(
			(await entry.locator('h2').textContent())?.trim() ?? '',
		);
		expect(await entry.getAttribute('class')).toContain('is-selected');
		await page.close();
	});

	it.each(['light', 'dark'] as const)(
		'has no axe violation while it is open and with a popup, %s',
		async (colorScheme) => {
			for (const width of [320, 1280]) {
				const { page, faults } = await open('/oosterwilg/sociale-kaart/', {
					colorScheme,
					viewport: { width, height: 900 },
				});
				await openMap(page);
				const single = page.locator('.live-mark:not(.live-group)').first();
				await single.focus();
				await page.keyboard.press('Enter');
				await page.locator('.maplibregl-popup').waitFor();
				await rest(page);
				await injectAxe(page);
				expect(await violations(page), `${width} px`).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
				expect(faults).toEqual([]);
				await page.close();
			}
		},
	);

	it('has a name for everything that can be used, in Dutch', async () => {
		const { page } = await open('/oosterwilg/sociale-kaart/');
		await openMap(page);
		const tree = await page.locator('dp-map').ariaSnapshot();
		for (const name of ['Inzoomen', 'Uitzoomen', 'Kaart op het hele scherm', 'Waar ben ik?', 'adressen bij elkaar'])
			expect(tree).toContain(name);
		expect(tree).not.toMatch(/button:|button ""|Zoom in|Map"|Find my/);
		await page.close();
	});

	it('is a drawing on paper, with its numbers in the list, also when it was opened; on a page of one choice the list does not follow', async () => {
		const { page } = await open('/oosterwilg/sociale-kaart/vraag/eten/');
		await openMap(page);
		expect(await page.getByLabel('In de lijst alleen wat op de kaart te zien is').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.register-map-live').isVisible()).toBe(false);
		expect((await page.locator('.register-map-drawn').boundingBox())?.height ?? 0).toBeGreaterThan(200);
		const numbers = await page.locator('.map-pin text').allTextContents();
		const listed = await page.locator('.register-number .print-only:visible').allTextContents();
		expect([...new Set(listed)].sort()).toEqual([...numbers].sort());
		await page.close();
	});

	it('keeps those at one address in one mark, however close one looks', async () => {
		const { page } = await open('/oosterwilg/sociale-kaart/');
		await openMap(page);
		for (let step = 0; step < 6; step++) {
			await page.getByRole('button', { name: 'Inzoomen' }).click({ force: true });
			await page.waitForTimeout(400);
		}
		const entry = page.locator('[data-entry]', {
			has: page.getByRole('heading', { name: 'Dorpshuis De Wilg', exact: true }),
		});
		await entry.getByRole('link', { name: 'Laat op de kaart zien' }).click();
		await rest(page);
		const places = await page
			.locator('.live-mark')
			.evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).style.transform));
		expect(new Set(places).size).toBe(places.length);
		expect(await page.locator('.live-group').count()).toBeGreaterThan(0);
		await page.close();
	});

	it('stays a drawing in a browser that cannot draw a map, and says so', async () => {
		const { page } = await open('/oosterwilg/sociale-kaart/', {}, plain);
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		await page.reload();
		await page.getByRole('button', { name: 'Schuiven en inzoomen' }).click();
		await page.getByText('Uw browser kan geen kaart laten bewegen').waitFor();
		expect(await page.locator('.register-map-drawn').isVisible()).toBe(true);
		await page.close();
	});

	it('stays a drawing when the map cannot be fetched, and can be tried again', async () => {
		const { page } = await open('/oosterwilg/sociale-kaart/');
		await page.route('**/*.pmtiles', (route) => route.abort());
		await page.getByRole('button', { name: 'Schuiven en inzoomen' }).click();
		await page.getByText('De kaart kon niet worden geladen').waitFor();
		expect(await page.locator('.register-map-drawn').isVisible()).toBe(true);
		await page.unroute('**/*.pmtiles');
		await openMap(page);
		await page.close();
	});

	it('serves without JavaScript and on paper: each number of the drawing stands in the list, and is printed with it', async () => {
		const { page } = await open('/oosterwilg/sociale-kaart/vraag/eten/', { javaScriptEnabled: false }, plain);
		const numbers = await page.locator('.map-pin text').allTextContents();
		expect(numbers.length).toBeGreaterThan(2);
		const listed = new Set(await page.locator('.register-number').allTextContents());
		expect([...listed].sort()).toEqual([...numbers].sort());
		expect(await page.getByRole('button', { name: 'Schuiven en inzoomen' }).isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect((await page.locator('.register-map-drawn').boundingBox())?.height ?? 0).toBeGreaterThan(200);
		expect(await page.locator('.register-number').first().isVisible()).toBe(true);
		await page.close();
	});
});
