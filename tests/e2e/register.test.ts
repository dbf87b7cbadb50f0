import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { openBrowser } from '../support/browser.ts';
import { demoDay } from '../support/demo.ts';

const dist = inject('demoDist');
let server: SiteServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
	server = createSiteServer({ folder: () => dist });
	origin = `http://localhost:${await server.listen(0)}/oosterwilg/sociale-kaart/`;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

async function open(address = '', moment = `${demoDay}T10:00:00Z`, options: { javaScriptEnabled?: boolean } = {}) {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 }, ...options });
	page.setDefaultTimeout(10_000);
	if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(new Date(moment));
	await page.goto(origin + address);
	return page;
}

const cards = (page: Page) => page.locator('[data-entry]:visible');
const results = (page: Page) => page.locator('[data-results]').textContent();
const query = (page: Page) => new URL(page.url()).search;

describe('the register', () => {
	it('is narrowed with boxes that work together, by keyboard too, and stands in the address', async () => {
		const page = await open();
		const all = await cards(page).count();
		expect(all).toBeGreaterThan(40);
		await page.getByLabel(/^Vervoer/).focus();
		await page.keyboard.press('Space');
		const some = await cards(page).count();
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(all);
		expect(await results(page)).toBe(`${some} organisaties en plekken · Vervoer`);
		expect(query(page)).toBe('?vraag=vervoer');
		await page.locator('summary', { hasText: 'Voor wie' }).click();
		const older = page.getByLabel(/^Ouderen/);
		const promised = Number(/\d+$/.exec((await older.locator('..').textContent()) ?? '')?.[0]);
		await older.check();
		expect(await cards(page).count()).toBe(promised);
		expect(query(page)).toBe('?vraag=vervoer&voor=ouderen');

		await page.reload();
		expect(await older.isChecked()).toBe(true);
		expect(await cards(page).count()).toBe(promised);
		await page.getByRole('link', { name: 'Alles laten zien' }).click();
		expect(await cards(page).count()).toBe(all);
		expect(query(page)).toBe('');
		await page.close();
	});

	it('is never a dead end: what leaves nothing comes with what to leave out', async () => {
		const page = await open('?vraag=geloof&voor=jongeren&toegang=verwijzing');
		expect(await cards(page).count()).toBe(0);
		const first = page.locator('[data-nearest] button').first();
		const promised = Number(/: (\d+)/.exec((await first.textContent()) ?? '')?.[1]);
		expect(promised).toBeGreaterThan(0);
		await first.click();
		expect(await cards(page).count()).toBe(promised);
		expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
		await page.close();
	});

	it('shows what is open at this moment, on the Dutch clock', async () => {
		const open12 = async (moment: string) => {
			const page = await open('?open=nu', moment);
			const names = await cards(page).locator('h2').allTextContents();
			const said = await cards(page).locator('.open-now').allTextContents();
			await page.close();
			expect(said.every((text) => text.startsWith('Nu open'))).toBe(true);
			return names;
		};
		// A Tuesday morning, and the middle of the night after it.
		const day = await open12('2026-11-24T09:30:00Z');
		const night = await open12('2026-11-25T02:00:00Z');
		expect(day.length).toBeGreaterThan(3);
		expect(night.length).toBeLessThan(day.length);
	});

	it('has a page for each choice that needs no script, from which a second choice goes on', async () => {
		const plain = await open('', undefined, { javaScriptEnabled: false });
		await plain.getByRole('link', { name: /^Vervoer/ }).click();
		await plain.waitForURL('**/oosterwilg/sociale-kaart/vraag/vervoer/');
		expect(await plain.locator('h1').textContent()).toBe('Ik zoek vervoer');
		const count = await plain.locator('[data-entry]').count();
		expect(await results(plain)).toBe(`${count} organisaties en plekken`);
		await plain.close();

		const page = await open('vraag/vervoer/');
		expect(await cards(page).count()).toBe(count);
		await page.locator('summary', { hasText: 'Voor wie' }).click();
		await page.getByRole('link', { name: 'Ouderen' }).click();
		await page.waitForURL(/\?vraag=vervoer&voor=ouderen$/);
		expect(await cards(page).count()).toBeLessThanOrEqual(count);
		await page.close();
	});
});

describe('the register on another website', () => {
	it('stands in a frame with its map, keeps its choices there, and opens its pages in the whole window', async () => {
		const page = await open('?vraag=eten');
		await page.getByText('Deze lijst op een andere site zetten').click();
		const code = await page.getByLabel('Regels voor uw website').inputValue();
		expect(code).toContain('https://oosterwilg.example/inbedden/sociale-kaart/?vraag=eten');
		expect(code).toContain('title="Sociale kaart');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(origin).origin });
		await page.getByRole('button', { name: 'Kopieer de regels' }).click();
		await page.getByRole('status').filter({ hasText: 'De regels zijn gekopieerd' }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);

		// Another website: its own host, with the lines as somebody pasted them.
		const lines = code.replace('https://oosterwilg.example/', origin.replace('sociale-kaart/', ''));
		const club = createServer((_, response) => {
			response.setHeader('Content-Type', 'text/html');
			response.end(`<!doctype html><title>Onze club</title>${lines}`);
		});
		await new Promise<void>((resolve) => club.listen(0, '127.0.0.1', resolve));
		await page.goto(`http://127.0.0.1:${(club.address() as AddressInfo).port}/`);
		const frame = page.frameLocator('iframe');
		// A lazy frame is not part of the page's own loading: until its script runs, it shows all.
		await expect.poll(() => frame.locator('[data-entry]:visible').count()).toBe(6);
		await expect.poll(() => frame.locator('.map-pin:visible').count()).toBeGreaterThan(2);
		expect(await frame.locator('.menu').count()).toBe(0);
		await frame.getByLabel(/^Vervoer/).check();
		await frame.getByLabel(/^Iets te eten/).uncheck();
		await expect.poll(() => frame.locator('[data-entry]:visible').count()).toBe(3);
		await frame.locator('[data-entry]:visible h2 a').first().click();
		await page.waitForURL(/oosterwilg\/(organisaties|plekken)\//);
		await page.close();
		club.close();
	});

	it('has a page for each choice there too, that needs no script', async () => {
		const page = await open('../inbedden/sociale-kaart/vraag/eten/', undefined, { javaScriptEnabled: false });
		expect(await page.locator('h1').textContent()).toBe('Ik zoek iets te eten');
		await page.locator('summary', { hasText: 'Thema' }).click();
		await page.locator('a[href$="/thema/sport/"]').click();
		await page.waitForURL('**/inbedden/sociale-kaart/thema/sport/');
		expect(await page.getByRole('link', { name: 'Van de dorpssite van Oosterwilg' }).getAttribute('target')).toBe(
			'_top',
		);
		await page.close();
	});
});
