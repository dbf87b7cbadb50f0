import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CmsConfig } from '../../src/cms/config.ts';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { openBrowser } from '../support/browser.ts';
import { Form } from '../support/cms.ts';
import { canPublish, publish, save, setStatus } from '../support/forge/flow.ts';
import { type Forge, startForge } from '../support/forge/index.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

/** Every file of a fixture under `content`, by its path in the repository. */
function contentOf(root: string): Record<string, string> {
	const names = readdirSync(path.join(root, 'content'), { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		names
			.filter((item) => item.isFile())
			.map((item) => {
				const file = path.join(item.parentPath, item.name);
				return [path.relative(root, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
			}),
	);
}

describe.each(['gitlab', 'forgejo'] as const)('the way from a draft to the site, on %s', (kind) => {
	let workspace: Workspace;
	let forge: Forge;
	let server: SiteServer;
	let browser: Browser;
	let origin = '';
	let photo = '';

	beforeAll(async () => {
		workspace = makeWorkspace('beheer');
		photo = path.join(workspace.root, 'zaal.jpg');
		await sharp({ create: { width: 900, height: 600, channels: 3, background: '#805030' } })
			.jpeg()
			.toFile(photo);
		// Pages of five, so that a village of nine files needs more than one.
		forge = await startForge({ kind, files: contentOf(workspace.root), treePageSize: 5 });
		const config = path.join(workspace.root, 'villages/eikendam/village.yaml');
		const cms = `cms:\n  backend: ${kind}\n  repo: ${forge.repo}\n  baseUrl: ${forge.baseUrl}\n  appId: ${forge.appId}\n  branch: ${forge.branch}\n`;
		writeFileSync(config, readFileSync(config, 'utf8') + cms);
		const { status, output } = await workspace.run('build');
		expect(status, output).toBe(0);
		server = createSiteServer({ folder: () => workspace.dist });
		origin = `http://localhost:${await server.listen(0)}`;
		browser = await openBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
		await forge?.close();
		workspace?.remove();
	});

	/** A tab of somebody who has not logged in before, with all that it asks of other hosts. */
	async function visitor(width = 1280): Promise<{ page: Page; elsewhere: Set<string>; refused: string[] }> {
		const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' });
		const page = await context.newPage();
		page.setDefaultTimeout(30_000);
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

	/** Opens an address of the CMS, and logs in when it asks for that. */
	async function open(page: Page, role: 'vrijwilliger' | 'buurtverbinder', route: string): Promise<Form> {
		const folder = role === 'vrijwilliger' ? 'beheer' : `beheer/${role}`;
		await page.goto('about:blank');
		await page.goto(`${origin}/eikendam/${folder}/#${route}`);
		const button = page.locator('[class*="-LoginButton"]').first();
		const form = page.locator(
			'[class*="-ControlPaneContainer"], [class*="-CollectionTopContainer"], [class*="-WorkflowTop"]',
		);
		await button.or(form).first().waitFor();
		if (await button.isVisible()) await button.click();
		await form.first().waitFor();
		const config = JSON.parse(
			readFileSync(path.join(workspace.dist, `eikendam/beheer/${role}.json`), 'utf8'),
		) as CmsConfig;
		const name = route.split('/')[2] ?? '';
		return new Form(page, config.collections.find((collection) => collection.name === name)?.fields ?? []);
	}

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
