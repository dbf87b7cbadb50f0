import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { injectAxe, violations } from '../support/axe.ts';
import { save, setStatus } from '../support/forge/flow.ts';
import { type ForgeVillage, startForgeVillage } from '../support/forge/village.ts';
import { filledIn, freePort, handlerSettings, type RunningHandler, startHandler } from '../support/handler.ts';

let village: ForgeVillage;
let handler: RunningHandler;
let context: BrowserContext;

beforeAll(async () => {
	const port = await freePort();
	village = await startForgeVillage('forgejo', `inbox: http://127.0.0.1:${port}/\n`);
	handler = await startHandler('node', handlerSettings(village.forge, village.origin, { PER_ADDRESS: '4' }), port);
});
afterAll(async () => {
	handler?.stop();
	await village?.close();
});
afterEach(() => context?.close());

/** The page with the form, and all that it asks of other hosts and that goes wrong in it. */
async function open(): Promise<{ page: Page; elsewhere: string[]; wrong: string[] }> {
	context = await village.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
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
	await page.getByRole('button', { name: 'Alles op één pagina' }).click();
	return { page, elsewhere, wrong };
}

async function fill(page: Page, title = filledIn.title): Promise<void> {
	await page.getByLabel('Ik vraag iets').check();
	await page.getByLabel('Voor mijzelf').check();
	await page.getByLabel(/^Vervoer/).check();
	await page.getByLabel('In een paar woorden').fill(title);
	await page.getByLabel('Vertel er iets meer over').fill(filledIn.summary);
	await page.getByLabel('Wat kunt u zelf bieden?').fill(filledIn.give);
	await page.getByLabel('Dinsdag').check();
	await page.getByLabel('Uw naam').fill(filledIn.name);
	await page.getByLabel('Uw telefoonnummer').fill(filledIn.phone);
}

const button = (page: Page) => page.getByRole('button', { name: 'Verstuur' });
const told = (page: Page) => page.locator('[data-sent]');

describe('the form of a village with an inbox', () => {
	it('sends once, says what happens next, and the coordinator finds it under what must be looked at', async () => {
		const { page, elsewhere, wrong } = await open();
		expect(elsewhere).toEqual([]);
		await fill(page);
		await button(page).dblclick();
		await expect.poll(() => told(page).textContent()).toContain('Een ogenblik');
		await expect.poll(() => told(page).textContent(), { timeout: 30_000 }).toContain('De buurtverbinder belt u');
		expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-sent'))).toBe(true);
		expect(await button(page).isVisible()).toBe(false);
		expect(await page.getByLabel('Uw naam').inputValue()).toBe(filledIn.name);
		expect(elsewhere.filter((each) => each.startsWith('POST'))).toEqual([`POST ${handler.address}`]);
		expect(wrong).toEqual([]);
		const requests = await village.forge.requests();
		expect(requests).toHaveLength(1);
		expect(requests[0]?.comments.join()).toContain(filledIn.name);
		await context.close();

		context = await village.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
		const desk = await context.newPage();
		desk.setDefaultTimeout(60_000);
		const route = '/collections/prikbord-eikendam/entries/wie-rijdt-mij-naar-cafe-t-veer';
		const form = await village.open(desk, 'buurtverbinder', '/workflow');
		const column = desk.locator('[class*="-WorkflowListContainer"] > *').filter({ hasText: 'Wordt beoordeeld' });
		await expect.poll(() => column.textContent()).toContain('Wie rijdt mij naar café');
		await desk.goto('about:blank');
		const review = await village.open(desk, 'buurtverbinder', route);
		await review.box('title').waitFor();
		const file = 'content/eikendam/prikbord/wie-rijdt-mij-naar-cafe-t-veer.md';
		const branch = 'cms/prikbord-eikendam/wie-rijdt-mij-naar-cafe-t-veer';
		const before = (await village.forge.read(file, branch)) ?? '';
		await review.day('2026-11-20', 'intakeOn');
		await save(desk);
		const after = (await village.forge.read(file, branch)) ?? '';
		// Decap writes it in the same words, order and shape: nothing differs but what was filled in.
		expect(after.replace('intakeOn: 2026-11-20\n', '')).toBe(before);
		await setStatus(desk, 'pending_publish');
		expect(form).toBeDefined();
	});
});
void readFileSync;
void path;
void injectAxe;
void violations;
