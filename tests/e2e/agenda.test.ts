import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { showOwnLetters } from '../../src/dev/screenshots.ts';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { openBrowser } from '../support/browser.ts';
import { demoDay } from '../support/demo.ts';
import { paperOf } from '../support/paper.ts';

const dist = inject('demoDist');
let server: SiteServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
	server = createSiteServer({ folder: () => dist });
	origin = `http://localhost:${await server.listen(0)}/oosterwilg/agenda/`;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

interface Look {
	width?: number;
	/** What the clock of the visitor says. */
	moment?: string;
	javaScriptEnabled?: boolean;
}

async function open(address: string, { width = 390, moment, javaScriptEnabled = true }: Look = {}): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 844 }, javaScriptEnabled });
	page.setDefaultTimeout(10_000);
	if (javaScriptEnabled) await page.clock.setFixedTime(new Date(moment ?? `${demoDay}T10:00:00Z`));
	await page.goto(origin + address);
	return page;
}

describe('a month', () => {
	it('is a table with its days of the week, that one hears with the day and how much is on', async () => {
		const page = await open('maand/2026-12/');
		const table = page.getByRole('table', { name: 'December 2026' });
		expect(await table.getByRole('columnheader').count()).toBe(7);
		expect(await table.getByRole('row').count()).toBe(6);
		const cell = table.getByRole('cell', { name: /donderdag 10 december/ });
		expect(await cell.textContent()).toMatch(/4 activiteiten/);
		await page.close();
	});

	it('on a phone leads by keyboard from a number to that day in the list, also without a script', async () => {
		const page = await open('maand/2026-12/', { javaScriptEnabled: false });
		const number = page.locator('a[href="#dag-2026-12-10"]');
		expect(await page.locator('.month-events:visible').count()).toBe(0);
		for (let presses = 0; presses < 80; presses++) {
			await page.keyboard.press('Tab');
			if (await number.evaluate((link) => link === document.activeElement)) break;
		}
		await page.keyboard.press('Enter');
		const day = page.locator('#dag-2026-12-10');
		expect(new URL(page.url()).hash).toBe('#dag-2026-12-10');
		await expect.poll(async () => (await day.boundingBox())?.y).toBeLessThan(844);
		expect(await day.textContent()).toMatch(/Stoelgym[\s\S]*Gaat niet door[\s\S]*bloedbank/);
		await page.close();
	});

	it('on a desk names what is on in the table itself, and says what is off in words', async () => {
		const page = await open('maand/2026-12/', { width: 1280 });
		const cell = page.getByRole('cell', { name: /donderdag 10 december/ });
		expect(await cell.getByRole('link', { name: /10\.30 Stoelgym \(gaat niet door\)/ }).count()).toBe(1);
		expect(await page.locator('.month-days:visible').count()).toBe(0);
		// What lasts for days stands on each of them.
		for (const day of ['vrijdag 4', 'zaterdag 5', 'zondag 6'])
			expect(
				await page
					.getByRole('cell', { name: new RegExp(`${day} december`) })
					.getByRole('link', { name: /onder water/ })
					.count(),
			).toBe(1);
		await page.getByRole('link', { name: /Januari 2027/ }).click();
		await page.getByRole('table', { name: 'Januari 2027' }).waitFor();
		await page.close();
	});

	it('prints on one sheet on its side', async () => {
		for (const month of ['2026-12', '2027-01']) {
			const page = await open(`maand/${month}/`, { width: 1280 });
			await showOwnLetters(page);
			const { sheets, width, height } = await paperOf(page);
			expect(sheets, month).toBe(1);
			expect(width).toBeGreaterThan(height);
			await page.close();
		}
	});
});

describe('the list of days', () => {
	it('says vandaag, morgen and dit weekend of the day on which one looks, not of the build', async () => {
		const page = await open('', { moment: '2026-11-23T08:00:00Z' });
		const labelled = async (text: string) =>
			page.locator('.day-title', { has: page.locator('[data-day]:visible', { hasText: text }) }).allInnerTexts();
		expect((await labelled('vandaag')).join()).toMatch(/^Maandag 23\snovember/);
		expect((await labelled('morgen')).join()).toMatch(/^Dinsdag 24\snovember/);
		expect((await labelled('dit weekend')).join()).toMatch(/Zaterdag 28\snovember[\s\S]*Zondag 29\snovember/);
		// What was on Saturday is gone.
		expect(await page.getByText('Kledingruil voor groot en klein').first().isVisible()).toBe(false);
		await page.close();
	});

	it('leads to its parts without a script, and each part to its own calendar', async () => {
		const page = await open('', { javaScriptEnabled: false });
		await page.locator('summary', { hasText: 'Kies wat u zoekt' }).click();
		await page.locator('summary', { hasText: 'Thema' }).click();
		await page.getByRole('link', { name: /^Sport/ }).click();
		await page.waitForURL('**/oosterwilg/agenda/thema/sport/');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sport');
		await page.locator('summary', { hasText: 'Zet in uw agenda' }).click();
		const follow = page.getByRole('link', { name: 'Volg deze agenda' });
		expect(await follow.getAttribute('href')).toBe('webcal://oosterwilg.example/agenda/thema/sport.ics');
		await page.close();
	});

	it('keeps what goes on for weeks apart', async () => {
		const page = await open('');
		const section = page.locator('section', { has: page.getByRole('heading', { name: 'Doorlopend' }) }).last();
		expect(await section.textContent()).toMatch(/wintertuin op papier[\s\S]*t\/m\szo\s24\sjanuari\s2027/);
		expect(await page.locator('.day-group', { hasText: 'wintertuin' }).count()).toBe(0);
		await page.close();
	});
});

describe('something that repeats', () => {
	it('is one page with how it repeats and its next times, with what is different', async () => {
		const page = await open('stoelgym/');
		const main = await page.locator('main').textContent();
		expect(main).toMatch(
			/Elke week op maandag en donderdag, 10\.30–11\.15\suur, niet in schoolvakanties, niet op feestdagen/,
		);
		expect(main).toMatch(
			/do 10\sdecember, 10\.30–11\.15\suur · Gaat niet door · De zaal is die ochtend voor de bloedbank\./,
		);
		expect(main).toMatch(/do 17\sdecember, 10\.00–12\.00\suur · Stoelgym met kerstontbijt · Verplaatst/);
		await page.close();
	});

	it('no longer names the times that have passed since the build', async () => {
		const page = await open('stoelgym/', { moment: '2026-12-01T08:00:00Z' });
		const times = await page.locator('li[data-until]:visible').allInnerTexts();
		expect(times.join()).not.toMatch(/november/);
		expect(times.length).toBeGreaterThan(3);
		await page.close();
	});
});

describe('for who plans something', () => {
	it('there is a page with what is on here and in the other villages, and which weekends are free', async () => {
		const page = await open('plannen/');
		const text = await page.locator('main').textContent();
		expect(text).toMatch(/Veldersluis/);
		expect(text).toMatch(/Tegelijk met “[^”]+” in Veldersluis/);
		expect(text).toMatch(/Weekenden waarin nog niets is: /);
		await page.close();
	});
});
