import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../src/cms/texts.ts';
import { openBrowser } from '../support/browser.ts';
import { dismissMessages, Form, readConfig, rest } from '../support/cms.ts';
import { failToSave, publish, save, setStatus } from '../support/forge/flow.ts';
import type { Forge } from '../support/forge/index.ts';
import { type ForgeVillage, startForgeVillage } from '../support/forge/village.ts';
import { startLive } from '../support/live.ts';

const notSaved = (reason: string) => `Opslaan is niet gelukt: ${reason}`;

describe.each(['gitlab', 'forgejo'] as const)('somebody who saves, on %s', (kind) => {
	let village: ForgeVillage;
	let forge: Forge;

	beforeAll(async () => {
		village = await startForgeVillage(kind);
		({ forge } = village);
	});
	afterAll(() => village?.close());
	afterEach(async () => {
		await Promise.all(village.browser.contexts().map((context) => context.close()));
	});

	const file = (record: string) => `content/eikendam/${record}.md`;
	const draft = (record: string) => `cms/${record.replace('/', '-eikendam/')}`;

	/** A form opened by somebody with a browser of their own, when all that it reads has come. */
	async function edit(record: string, role: 'vrijwilliger' | 'buurtverbinder' = 'vrijwilliger') {
		const context = await village.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
		const page = await context.newPage();
		page.setDefaultTimeout(60_000);
		const form = await village.open(page, role, `/collections/${record.replace('/', '-eikendam/entries/')}`);
		await form.box('title').waitFor();
		await expect.poll(() => form.box('title').locator('input').inputValue(), { timeout: 60_000 }).not.toBe('');
		await rest(page);
		return { context, page, form };
	}

	const summary = (form: Form) => form.box('summary').locator('input, textarea').first().inputValue();

	it('is refused in Dutch when another changed the same draft, and keeps the text', async () => {
		const maker = await edit('agenda/filmavond');
		await maker.form.text('Om te beginnen.', 'summary');
		await save(maker.page);
		const [griet, joost] = [await edit('agenda/filmavond'), await edit('agenda/filmavond')];
		await griet.form.text('Van Griet.', 'summary');
		await save(griet.page);
		await joost.form.text('Van Joost.', 'summary');
		for (const _ of ['eerste', 'tweede']) expect(await failToSave(joost.page)).toBe(notSaved(texts.failures.conflict));
		expect(await summary(joost.form)).toBe('Van Joost.');
		expect(await forge.read(file('agenda/filmavond'), draft('agenda/filmavond'))).toContain('Van Griet.');

		// With what the other wrote on the screen it can be saved.
		const again = await edit('agenda/filmavond');
		expect(await summary(again.form)).toBe('Van Griet.');
		await again.form.text('Van Griet en Joost.', 'summary');
		await save(again.page);
		expect(await forge.read(file('agenda/filmavond'), draft('agenda/filmavond'))).toContain('Van Griet en Joost.');
	});

	it('is refused when another began a draft of the same page', async () => {
		const [griet, joost] = [await edit('agenda/jaarmarkt'), await edit('agenda/jaarmarkt')];
		await griet.form.text('Van Griet.', 'summary');
		await save(griet.page);
		await joost.form.text('Van Joost.', 'summary');
		expect(await failToSave(joost.page)).toBe(notSaved(texts.failures.conflict));
		expect(await summary(joost.form)).toBe('Van Joost.');
		expect(await forge.read(file('agenda/jaarmarkt'), draft('agenda/jaarmarkt'))).toContain('Van Griet.');
		expect((await forge.requests()).filter(({ source }) => source === draft('agenda/jaarmarkt'))).toHaveLength(1);
	});

	it('is refused when the page changed on the site, and leaves no branch that nobody sees', async () => {
		const before = await forge.branches();
		const { page, form } = await edit('nieuws/nieuwe-brug');
		const text = (await forge.read(file('nieuws/nieuwe-brug'))) ?? '';
		await forge.write({ [file('nieuws/nieuwe-brug')]: `${text}\nErbij geschreven.\n` });
		await form.text('Van Joost.', 'summary');
		expect(await failToSave(page)).toBe(notSaved(texts.failures.conflict));
		expect(await forge.branches()).toEqual(before);
	});

	it('is never refused for what they wrote themselves, or for what changed elsewhere', async () => {
		const { page, form } = await edit('agenda/filmavond', 'buurtverbinder');
		const read = (ref?: string) => forge.read(file('agenda/filmavond'), ref);
		await form.text('Een.', 'summary');
		await save(page);
		await form.text('Twee.', 'summary');
		await save(page);
		await setStatus(page, 'pending_review');
		await form.text('Drie.', 'summary');
		forge.expireTokens();
		await save(page);
		await forge.write({ 'content/eikendam/nieuws/ander.md': '---\ntitle: Ander\n---\n' });
		await form.text('Vier.', 'summary');
		await save(page);
		expect(await read(draft('agenda/filmavond'))).toContain('Vier.');
		await setStatus(page, 'pending_publish');
		await publish(page);
		expect(await read()).toContain('Vier.');
		await form.text('Vijf.', 'summary');
		await save(page);
		await form.text('Zes.', 'summary');
		await save(page);
		expect(await read(draft('agenda/filmavond'))).toContain('Zes.');
	});

	it('reads in one Dutch sentence that the login ran out, and keeps the text', async () => {
		const { page, form } = await edit('agenda/jaarmarkt');
		await form.text('Te laat.', 'summary');
		forge.expireTokens(true);
		expect(await failToSave(page)).toBe(notSaved(texts.failures.loggedOut));
		expect(await summary(form)).toBe('Te laat.');
	});

	/** Answers every request to the forge in another way. */
	async function answerAll(page: Page, status: number, body: string, contentType = 'application/json') {
		await page.route(`${forge.apiRoot}/**`, (route) =>
			route.fulfill({ status, body, contentType, headers: { 'Access-Control-Allow-Origin': '*' } }),
		);
	}

	it('reads in Dutch what is wrong with the forge', async () => {
		const { page, form } = await edit('agenda/jaarmarkt');
		await form.text('Wel of niet.', 'summary');
		const cases = [
			[502, '<h1>Bad Gateway</h1>', 'text/html', texts.failures.down],
			[403, '{"error":"insufficient_scope"}', 'application/json', texts.failures.forbidden],
		] as const;
		for (const [status, body, type, reason] of cases) {
			await answerAll(page, status, body, type);
			expect(await failToSave(page)).toBe(notSaved(reason));
			await page.unrouteAll();
		}
		await page.context().setOffline(true);
		expect(await failToSave(page)).toBe(notSaved(texts.failures.offline));
		await page.context().setOffline(false);
		expect(await summary(form)).toBe('Wel of niet.');
	});

	it('reads in Dutch that the connection broke while it was saving', async () => {
		const { page, form } = await edit('agenda/jaarmarkt');
		await form.text('Onderweg kwijt.', 'summary');
		await page.route(
			(url) => /\/(?:commits|contents)$/.test(url.pathname),
			(route) => (route.request().method() === 'POST' ? route.abort() : route.continue()),
		);
		expect(await failToSave(page)).toBe(notSaved(texts.failures.broken));
		expect(await summary(form)).toBe('Onderweg kwijt.');
	});

	it('reads in Dutch that somebody threw the draft away', async () => {
		const { page } = await edit('agenda/jaarmarkt');
		const one = (await forge.requests()).find(
			({ source, state }) => source === draft('agenda/jaarmarkt') && state === 'open',
		);
		if (one) one.state = 'closed';
		await page.locator('[class*="-StatusButton"]').click();
		await page.locator('[class*="-StatusDropdownItem"]').nth(1).click();
		const message = page.locator('.Toastify__toast--error .Toastify__toast-body');
		await message.waitFor();
		expect(await message.textContent()).toBe(`De status veranderen is niet gelukt: ${texts.failures.gone}`);
	});
});

describe('somebody who saves on the own computer', () => {
	it('is refused in Dutch when the file changed meanwhile, and not for what they wrote', async () => {
		const live = await startLive('beheer');
		const browser = await openBrowser();
		try {
			const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
			page.setDefaultTimeout(60_000);
			const { collections } = await readConfig(live.origin, 'eikendam');
			const form = new Form(page, collections.find(({ name }) => name === 'agenda-eikendam')?.fields ?? []);
			await page.goto(`${live.origin}/eikendam/beheer/#/collections/agenda-eikendam/entries/filmavond`);
			await form.box('title').waitFor();
			await rest(page);
			const file = path.join(live.root, 'content/eikendam/agenda/filmavond.md');
			for (const text of ['Een.', 'Twee.']) {
				await form.text(text, 'summary');
				await form.save();
				await dismissMessages(page);
				expect(readFileSync(file, 'utf8')).toContain(text);
			}
			const other = readFileSync(file, 'utf8').replace('Twee.', 'Van een ander.');
			writeFileSync(file, other);
			await form.text('Drie.', 'summary');
			await page.locator('[class*="-PublishButton"]').click();
			await page.locator('[class*="-StyledMenuItem"]').first().click();
			const message = page.locator('.Toastify__toast--error .Toastify__toast-body');
			await message.waitFor();
			expect(await message.textContent()).toBe(notSaved(texts.failures.conflict));
			expect(readFileSync(file, 'utf8')).toBe(other);
			expect(await form.box('summary').locator('input, textarea').first().inputValue()).toBe('Drie.');
		} finally {
			await browser.close();
			live.stop();
		}
	});
});
