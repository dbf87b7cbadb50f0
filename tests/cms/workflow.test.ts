import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canPublish, publish, save, setStatus } from '../support/forge/flow.ts';
import type { Forge } from '../support/forge/index.ts';
import { contentOf, type ForgeVillage, startForgeVillage } from '../support/forge/village.ts';
import type { Workspace } from '../support/workspace.ts';

describe.each(['gitlab', 'forgejo'] as const)('the way from a draft to the site, on %s', (kind) => {
	let village: ForgeVillage;
	let workspace: Workspace;
	let forge: Forge;
	let origin = '';
	let photo = '';

	beforeAll(async () => {
		village = await startForgeVillage(kind);
		({ workspace, forge, origin } = village);
		photo = path.join(workspace.root, 'zaal.jpg');
		await sharp({ create: { width: 900, height: 600, channels: 3, background: '#805030' } })
			.jpeg()
			.toFile(photo);
	});
	afterAll(() => village?.close());

	/** A tab of somebody who has not logged in before, with all that it asks of other hosts. */
	async function visitor(width = 1280): Promise<{ page: Page; elsewhere: Set<string>; refused: string[] }> {
		const context = await village.browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' });
		const page = await context.newPage();
		page.setDefaultTimeout(60_000);
		const elsewhere = new Set<string>();
		const refused: string[] = [];
		page.on('request', (request) => {
			const { protocol, origin: host } = new URL(request.url());
			if (protocol.startsWith('http') && host !== origin) elsewhere.add(host);
		});
		page.on('console', (message) => {
			if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
		});
		return { page, elsewhere, refused };
	}

	const open: ForgeVillage['open'] = (...parameters) => village.open(...parameters);

	it('lets a volunteer write and a buurtverbinder correct and publish', async () => {
		// A phone: writing, saving and asking for a look must go there too.
		const volunteer = await visitor(390);
		const form = await open(volunteer.page, 'vrijwilliger', '/collections/agenda-eikendam/new');
		await form.box('title').waitFor();
		await form.text('Pubquiz', 'title');
		await form.day('2026-12-05T19:30', 'start');
		await form.text('Zes rondes over het dorpp.', 'summary');
		await form.open('photo');
		await form.upload(photo, 'photo', 'src');
		await form.text('Een volle zaal', 'photo', 'alt');
		await form.box('photo', 'consent').getByRole('radio').nth(2).check();
		await save(volunteer.page);
		const photos = (await forge.paths('cms/agenda-eikendam/pubquiz')).filter((name) => name.includes('/fotos/'));
		expect(photos).toEqual([expect.stringMatching(/^content\/eikendam\/fotos\/zaal-\d{8}-[0-9a-f]{6}\.webp$/)]);
		expect(await forge.branches()).toContain('cms/agenda-eikendam/pubquiz');
		expect(await forge.read('content/eikendam/agenda/pubquiz.md', 'cms/agenda-eikendam/pubquiz')).toContain(
			'2026-12-05T19:30',
		);
		expect(await forge.read('content/eikendam/agenda/pubquiz.md')).toBeUndefined();
		expect((await forge.requests()).map(({ labels }) => labels)).toEqual([['decap-cms/draft']]);
		expect(await canPublish(volunteer.page)).toBe(false);

		await setStatus(volunteer.page, 'pending_review');
		expect((await forge.requests())[0]?.labels).toEqual(['decap-cms/pending_review']);
		// Two hours later, as far as the forge is concerned.
		forge.expireTokens();
		await form.text('gratis', 'cost');
		await save(volunteer.page);
		expect(await forge.read('content/eikendam/agenda/pubquiz.md', 'cms/agenda-eikendam/pubquiz')).toContain(
			'cost: gratis',
		);
		expect([...volunteer.elsewhere]).toEqual([forge.origin]);
		expect(volunteer.refused).toEqual([]);

		const coordinator = await visitor();
		const review = await open(coordinator.page, 'buurtverbinder', '/collections/agenda-eikendam/entries/pubquiz');
		await review.box('title').waitFor();
		await review.text('Zes rondes over het dorp.', 'summary');
		await save(coordinator.page);
		await setStatus(coordinator.page, 'pending_publish');
		await publish(coordinator.page);
		const text = await forge.read('content/eikendam/agenda/pubquiz.md');
		expect(text).toContain('summary: Zes rondes over het dorp.');
		expect(text).toContain('cost: gratis');
		expect(text).toContain('consent: aangekondigd op het evenement');
		expect(await forge.paths()).toContain(photos[0]);
		expect(await forge.branches()).toEqual([forge.branch]);
	});

	it('shows on the start page what waits for somebody, to who has logged in', async () => {
		const { page } = await visitor();
		const form = await open(page, 'vrijwilliger', '/collections/nieuws-eikendam/new');
		await form.box('title').waitFor();
		await form.text('Oud papier', 'title');
		await form.text('Zaterdag wordt het opgehaald.', 'summary');
		await save(page);
		await setStatus(page, 'pending_review');
		await page.goto('about:blank');
		await page.goto(`${origin}/eikendam/beheer/`);
		const waiting = page.locator('[data-waiting]');
		await expect.poll(() => waiting.textContent()).toMatch(/Wordt beoordeeld \(1\)\s*bericht: oud papier/);
		await waiting.getByRole('link', { name: 'bericht: oud papier' }).click();
		await form.box('title').waitFor();
		await expect.poll(() => form.box('title').locator('input').inputValue()).toBe('Oud papier');

		const stranger = await visitor();
		await stranger.page.goto(`${origin}/eikendam/beheer/`);
		expect(await stranger.page.locator('[data-waiting]').textContent()).toMatch(/Log in/);
	});

	it('keeps to the address that somebody came for, also after logging in', async () => {
		const { page } = await visitor();
		const form = await open(page, 'vrijwilliger', '/collections/nieuws-eikendam/entries/nieuwe-brug');
		await form.box('title').waitFor();
		await expect.poll(() => form.box('title').locator('input').inputValue()).toBe('Nieuwe brug open');
	});

	it('sends Decap whole, and in brotli for a host that sends files as they are', () => {
		const folder = path.join(workspace.dist, 'eikendam/beheer/decap');
		const bundle = readFileSync(path.join(folder, 'decap-cms.js'));
		expect(brotliDecompressSync(readFileSync(path.join(folder, 'decap-cms.js.br'))).equals(bundle)).toBe(true);
		const parts = readdirSync(folder);
		expect(parts.filter((name) => name.endsWith('.wasm'))).toHaveLength(2);
		expect(parts.filter((name) => name.endsWith('.map'))).toEqual([]);
	});

	it('lists every record, although the forge gives a few at a time', async () => {
		const { page } = await visitor();
		await open(page, 'vrijwilliger', '/collections/agenda-eikendam');
		await page.locator('[class*="-ListCardLink"]').nth(1).waitFor();
		const titles = await page.locator('[class*="-ListCardTitle"]').allInnerTexts();
		expect(titles.join()).toContain('Filmavond');
		expect(titles.join()).toContain('Jaarmarkt');
	});

	// GitLab gives its pages to Decap as it should, and Decap renews its tokens there.
	if (kind === 'forgejo')
		it('would miss records and lose the login with Decap as it comes', async () => {
			const { page } = await visitor();
			// The same page, in which nothing can be put around the requests of Decap.
			await page.addInitScript(() => {
				const original = window.fetch;
				Object.defineProperty(window, 'fetch', { get: () => original, set: () => {} });
			});
			await open(page, 'vrijwilliger', '/collections/agenda-eikendam');
			await page.waitForTimeout(1500);
			const own = Object.keys(contentOf(workspace.root)).filter((name) => name.includes('/eikendam/')).length;
			let listed = 0;
			for (const name of ['agenda', 'nieuws', 'organisaties', 'paginas', 'plekken']) {
				await page.goto('about:blank');
				await page.goto(`${origin}/eikendam/beheer/#/collections/${name}-eikendam`);
				await page.locator('[class*="-CollectionTopContainer"]').waitFor();
				await page.waitForTimeout(1500);
				listed += await page.locator('[class*="-ListCardLink"]').count();
			}
			expect(listed).toBeGreaterThan(0);
			expect(listed).toBeLessThan(own);

			const form = await open(page, 'vrijwilliger', '/collections/nieuws-eikendam/new');
			await form.box('title').waitFor();
			await form.text('Verlopen', 'title');
			await form.text('Dit komt niet aan.', 'summary');
			forge.expireTokens();
			forge.calls.length = 0;
			await expect(save(page)).rejects.toThrow();
			expect(forge.calls.some(({ status }) => status === 401)).toBe(true);
			expect(await forge.branches()).not.toContain('cms/nieuws-eikendam/verlopen');
		});

	it('gives a volunteer no way to delete or publish what is on the site', async () => {
		const { page } = await visitor();
		const form = await open(page, 'vrijwilliger', '/collections/agenda-eikendam/entries/filmavond');
		await form.box('title').waitFor();
		expect(await page.locator('[class*="-DeleteButton"]:visible').count()).toBe(0);
		expect(await canPublish(page)).toBe(false);
	});
});
