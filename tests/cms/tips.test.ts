import { readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CmsConfig } from '../../src/cms/config.ts';
import { openBrowser } from '../support/browser.ts';
import { Form, readConfig, rest } from '../support/cms.ts';
import { type LiveWorkspace, startLive } from '../support/live.ts';

let live: LiveWorkspace;
let browser: Browser;
let config: CmsConfig;

const read = (...parts: string[]) => readFileSync(path.join(live.root, 'content/eikendam', ...parts), 'utf8');

beforeAll(async () => {
	live = await startLive('beheer');
	browser = await openBrowser();
	config = await readConfig(live.origin, 'eikendam');
});
afterAll(async () => {
	await browser.close();
	live.stop();
});

async function open(route: string, width = 390, colorScheme: 'light' | 'dark' = 'light') {
	const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'nl-NL', colorScheme });
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	const wrong: string[] = [];
	page.on('pageerror', (error) => wrong.push(String(error)));
	await page.goto(`${live.origin}/eikendam/beheer/#/collections/${route}`);
	const name = route.split(/[/?]/)[0];
	const form = new Form(page, config.collections.find((collection) => collection.name === name)?.fields ?? []);
	await form.box('title').waitFor();
	await rest(page);
	return { page, form, wrong };
}

/** Writes in the text under the fields. */
async function write(form: Form, text: string): Promise<void> {
	await form.box('body').locator('[contenteditable="true"]').click();
	await form.page.keyboard.insertText(text);
}

/** What Decap's own controls do wrong, told by rule and by the class or role of the element. */
const ofDecap = [
	// Slate gives the box of the text a role, and no name.
	/^aria-input-field-name: <div role="textbox"[^>]*data-slate-editor/,
	// The button for headings stands within another.
	/^nested-interactive: <span role="button"[^>]*aria-haspopup="true"/,
];

/** What axe finds in the form, a line for each element, without what is Decap's. */
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const lines = await page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run: (on: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const found = (await axe.run('[class*="-ControlPaneContainer"]')).violations;
		return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
	return lines.filter((line) => !ofDecap.some((pattern) => pattern.test(line)));
}

const long =
	'Wij komen zaterdag bij elkaar teneinde de oude brug te schilderen, en wie nog een kwast heeft die groot genoeg is neemt hem mee.';

describe('a tip under the text, on a phone', () => {
	it('appears while one types, opens with the keyboard, and keeps nothing from being saved', async () => {
		const { page, form, wrong } = await open('nieuws-eikendam/new?title=De+brug+schilderen&summary=Helpt+u+mee%3F');
		const tips = form.box('tips');
		expect(await tips.textContent()).not.toContain('tip voor');
		expect((await tips.boundingBox())?.height).toBe(0);
		await write(form, long);
		const summary = tips.locator('summary');
		await summary.waitFor();
		expect(await summary.textContent()).toBe('2 tips voor makkelijker lezen');
		await expect.poll(() => tips.getByRole('status').textContent()).toBe('2 tips voor makkelijker lezen');
		// The cursor stays where one writes.
		expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true');
		expect(await tips.locator('li').first().isVisible()).toBe(false);
		await summary.focus();
		await page.keyboard.press('Enter');
		expect(await tips.locator('li').allTextContents()).toEqual([
			'“Wij komen zaterdag bij elkaar teneinde de oude …” is een lange zin, met 24 woorden. Maak er twee van.',
			'“teneinde” is een moeilijk woord. Kan het met “om”?',
		]);
		expect(await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(390);
		await form.save();
		const text = read('nieuws/de-brug-schilderen.md');
		expect(text).toContain('teneinde de oude brug');
		expect(text).not.toMatch(/^tips|tip voor|makkelijk/m);
		expect(wrong).toEqual([]);
		await page.context().close();
	});

	it('goes when what it is about is gone', async () => {
		const { page, form } = await open('nieuws-eikendam/new?title=Kort&summary=Teneinde+te+helpen.');
		const tips = form.box('tips');
		await expect.poll(() => tips.locator('summary').textContent()).toBe('1 tip voor makkelijker lezen');
		// What was there when the form opened is not called out.
		expect(await tips.getByRole('status').textContent()).toBe('');
		await form.text('Om te helpen.', 'summary');
		await tips.locator('summary').waitFor({ state: 'detached' });
		expect((await tips.boundingBox())?.height).toBe(0);
		await page.context().close();
	});

	it('says that a text of some length is easy to read', async () => {
		const { page, form } = await open('nieuws-eikendam/entries/nieuwe-brug');
		await write(form, 'Kom eten in het dorpshuis. Wij koken elke week soep. '.repeat(8));
		await expect.poll(() => form.box('tips').locator('.dorp-tips').textContent()).toBe('Leest makkelijk.');
		await page.context().close();
	});
});

describe('a doubt about somebody in a post, on a phone', () => {
	it('is seen without opening the preview, and before the tips', async () => {
		const { page, form } = await open(
			'prikbord-eikendam/new?kind=vraag&category=klus&title=Lamp+boven+de+trap&summary=Mijn+man+heeft+dementie.',
		);
		const tips = form.box('tips');
		await expect.poll(() => tips.locator('summary').textContent()).toBe('1 ding om na te kijken');
		expect(await page.locator('iframe').count()).toBe(0);
		await write(form, 'Wij vragen dit teneinde te kunnen slapen.');
		await expect
			.poll(() => tips.locator('summary').textContent())
			.toBe('1 ding om na te kijken · 1 tip voor makkelijker lezen');
		await tips.locator('summary').click();
		const items = await tips.locator('li').allTextContents();
		expect(items[0]).toContain('Is “dementie” iets over iemands gezondheid?');
		expect(items[1]).toContain('teneinde');
		await page.context().close();
	});

	it('is none about a number that the village shows itself, which can be saved', async () => {
		const { page, form } = await open(
			'prikbord-eikendam/new?kind=vraag&category=klus&title=Tafel+dragen&summary=Naar+Kerkstraat+1.+Bel+0599+112233.',
		);
		await form.day('2026-11-20', 'intakeOn');
		await form.save();
		expect(read('prikbord/tafel-dragen.md')).toContain('Naar Kerkstraat 1. Bel 0599 112233.');
		await page.context().close();
	});
});

describe('the form with the tips open', () => {
	it.each([
		[390, 'light'],
		[390, 'dark'],
		[1280, 'light'],
		[1280, 'dark'],
	] as const)('has no axe violations at %s pixels, %s', async (width, colorScheme) => {
		const route = 'prikbord-eikendam/new?kind=vraag&category=klus&title=Lamp&summary=Mijn+man+heeft+dementie.';
		const { page, form } = await open(route, width, colorScheme);
		await write(form, long);
		await form.box('tips').locator('summary').click();
		await expect.poll(() => form.box('tips').locator('li').count()).toBe(3);
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(width);
		await page.context().close();
	});
});
