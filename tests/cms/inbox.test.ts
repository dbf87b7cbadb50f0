import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { injectAxe, violations } from '../support/axe.ts';
import { save } from '../support/forge/flow.ts';
import { type ForgeVillage, startForgeVillage } from '../support/forge/village.ts';
import { filledIn, freePort, handlerSettings, type RunningHandler, startHandler } from '../support/handler.ts';

let village: ForgeVillage;
let handler: RunningHandler;
let context: BrowserContext | undefined;

beforeAll(async () => {
	const port = await freePort();
	village = await startForgeVillage('forgejo', `inbox: http://127.0.0.1:${port}/\n`);
	// All that comes from this computer has one address.
	handler = await startHandler('node', handlerSettings(village.forge, village.origin, { PER_ADDRESS: '2' }), port);
});
afterAll(async () => {
	handler?.stop();
	await village?.close();
});
afterEach(() => context?.close());

/** The page with the form, and all that it asks of other hosts and that goes wrong in it. */
async function open(options: Parameters<ForgeVillage['browser']['newContext']>[0] = {}) {
	context = await village.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL', ...options });
	const page = await context.newPage();
	page.setDefaultTimeout(30_000);
	const [elsewhere, wrong]: [string[], string[]] = [[], []];
	page.on('request', (request) => {
		if (!request.url().startsWith(village.origin)) elsewhere.push(`${request.method()} ${request.url()}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	page.on('pageerror', (error) => wrong.push(String(error)));
	await page.goto(`${village.origin}/eikendam/samen/plaatsen/`);
	await injectAxe(page);
	await page.getByRole('button', { name: 'Alles op één pagina' }).click();
	return { page, elsewhere, wrong };
}

async function fill(page: Page, changes: Partial<typeof filledIn> = {}): Promise<void> {
	const answers = { ...filledIn, ...changes };
	await page.getByLabel('Ik vraag iets').check();
	await page.getByLabel('Voor mijzelf').check();
	await page.getByLabel(/^Vervoer/).check();
	await page.getByLabel('In een paar woorden').fill(answers.title);
	await page.getByLabel('Vertel er iets meer over').fill(answers.summary);
	await page.getByLabel('Wat kunt u zelf bieden?').fill(answers.give);
	await page.getByLabel('Dinsdag').check();
	await page.getByLabel('Uw naam').fill(answers.name);
	await page.getByLabel('Uw telefoonnummer').fill(answers.phone);
}

const button = (page: Page) => page.getByRole('button', { name: 'Verstuur' });
const told = (page: Page) => page.locator('[data-sent]');
const sent = (page: Page) => expect.poll(() => told(page).textContent(), { timeout: 60_000 });

describe('the form of a village with an inbox', () => {
	it('sends once, says what happens next, and the coordinator finds it under what must be looked at', async () => {
		const { page, elsewhere, wrong } = await open();
		expect(elsewhere).toEqual([]);
		await fill(page);
		await button(page).dblclick();
		await sent(page).toContain('Een ogenblik');
		await sent(page).toBe('Uw bericht is verstuurd. De buurtverbinder belt voordat het op het prikbord komt.');
		expect(await told(page).getAttribute('role')).toBe('status');
		expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-sent'))).toBe(true);
		expect(await button(page).isVisible()).toBe(false);
		expect(await page.getByLabel('Uw naam').inputValue()).toBe(filledIn.name);
		expect(elsewhere.filter((each) => each.startsWith('POST'))).toEqual([`POST ${handler.address}`]);
		expect(new Set(elsewhere.map((each) => each.split(' ')[1]))).toEqual(new Set([handler.address]));
		expect(await violations(page)).toEqual([]);
		expect(wrong).toEqual([]);
		const requests = await village.forge.requests();
		expect(requests.map(({ comments }) => comments)).toEqual([['Naam: Riet Zwartkruis\n\nTelefoon: 06 12 34 56 78']]);
		await context?.close();

		context = await village.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
		const desk = await context.newPage();
		desk.setDefaultTimeout(60_000);
		await village.open(desk, 'buurtverbinder', '/workflow');
		const columns = desk.locator('[class*="-WorkflowListContainer"] > *');
		await expect.poll(() => columns.filter({ hasText: 'Wie rijdt mij naar café' }).allTextContents()).toHaveLength(1);
		expect(await columns.filter({ hasText: 'Wie rijdt mij naar café' }).textContent()).toContain('Wordt beoordeeld');

		const slug = 'wie-rijdt-mij-naar-cafe-t-veer';
		const review = await village.open(desk, 'buurtverbinder', `/collections/prikbord-eikendam/entries/${slug}`);
		await review.box('title').waitFor();
		const read = async () =>
			(await village.forge.read(`content/eikendam/prikbord/${slug}.md`, `cms/prikbord-eikendam/${slug}`)) ?? '';
		const before = await read();
		expect(before).toContain('number: 1\n');
		await review.day('2026-11-20', 'intakeOn');
		await save(desk);
		// Decap writes it in the same words, order and shape: nothing differs but what was filled in.
		expect(await read()).toContain('intakeOn: 2026-11-20\n');
		expect((await read()).replace('intakeOn: 2026-11-20\n', '')).toBe(before);
	});

	it('keeps everything, and says what is wrong or what to do instead when it cannot be sent', async () => {
		const { page, elsewhere } = await open();
		await button(page).click();
		await sent(page).toMatch(/^Vul nog in: .*Uw naam/);
		expect(elsewhere).toEqual([]);

		await fill(page, { summary: 'Kom naar Kerkstraat 12.' });
		await button(page).click();
		await sent(page).toContain('Bij “Vertel er iets meer over” staat “Kerkstraat 12”. Dat is een adres.');
		expect(await told(page).textContent()).toContain('U kunt ook bellen: 0599 11 22 33.');
		expect(await violations(page)).toEqual([]);

		// No network, before the code for sending has come and after.
		await page.getByLabel('Vertel er iets meer over').fill(filledIn.summary);
		await context?.setOffline(true);
		await button(page).click();
		await sent(page).toMatch(/^Er is geen verbinding\. Uw bericht is niet verstuurd\.Wat u invulde, staat er nog\./);
		await context?.setOffline(false);
		await button(page).click();
		await sent(page).toContain('Uw bericht is verstuurd.');

		// The third from one place in an hour.
		await page.getByLabel('In een paar woorden').fill('Nog een rit');
		expect(await told(page).textContent()).toBe('');
		await button(page).click();
		await sent(page).toMatch(/^U hebt net al een paar berichten verstuurd\..*Wat u invulde, staat er nog\./);
		expect(await page.getByLabel('In een paar woorden').inputValue()).toBe('Nog een rit');
		expect(await page.getByRole('link', { name: 'Stuur per mail' }).getAttribute('href')).toContain('Nog%20een%20rit');
	});

	it('says so when there is no network from the beginning', async () => {
		const { page } = await open();
		await fill(page);
		await context?.setOffline(true);
		await button(page).click();
		await sent(page).toMatch(/^Er is geen verbinding\..*U kunt ook bellen: 0599 11 22 33\./);
	});

	it('has a field that only programs fill in: no screen reader, keyboard or eye comes across it', async () => {
		const { page } = await open();
		const field = page.locator('input[name="website"]');
		expect(await field.isVisible()).toBe(false);
		expect(await page.getByRole('textbox', { name: 'Laat dit leeg' }).count()).toBe(0);
		// With nothing left to fill in, sending comes after the last question.
		await fill(page, { title: 'Koop nu' });
		await page.getByRole('textbox', { name: 'Voornaam' }).focus();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Verstuur');
		expect(await field.getAttribute('style')).toBeNull();

		await field.evaluate((input: HTMLInputElement) => {
			input.value = 'https://reclame.example';
		});
		const before = await village.forge.branches();
		await button(page).click();
		await sent(page).toContain('Uw bericht is verstuurd.');
		expect(await village.forge.branches()).toEqual(before);
	});

	it('may ask that one host and no other, on that page and no other', () => {
		const html = (name: string) =>
			readFileSync(path.join(village.workspace.dist, 'eikendam', name, 'index.html'), 'utf8');
		const policy = (name: string) => /connect-src ([^;"]+)/.exec(html(name))?.[1]?.trim();
		expect(policy('samen/plaatsen')).toBe(`'self' ${new URL(handler.address).origin}`);
		for (const name of ['', 'samen', 'prikbord', 'privacy']) expect(policy(name), name).toBe("'self'");
		expect(html('samen/plaatsen')).toContain(`gaat wat u invulde naar ${new URL(handler.address).host}`);
		expect(html('samen/plaatsen')).not.toContain('verstuurt niets');
	});

	it('is told on the privacy page and on its flyer', () => {
		const text = (name: string) =>
			readFileSync(path.join(village.workspace.dist, 'eikendam', name, 'index.html'), 'utf8').replaceAll('\u00A0', ' ');
		expect(text('privacy')).toContain(`gaat wat u invulde naar ${new URL(handler.address).host}`);
		expect(text('privacy')).toContain(`besloten opslag van het beheer (${new URL(village.forge.baseUrl).host})`);
		for (const name of ['privacy', 'privacy/flyer']) {
			expect(text(name)).toContain('geen formulier dat uit zichzelf iets verstuurt');
			expect(text(name)).not.toMatch(/geen formulier dat iets bewaart|weet niets over u\./);
		}
	});
});
