import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { openBrowser } from '../support/browser.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

const { budgets } = manifest;
let workspace: Workspace;
let server: SiteServer;
let browser: Browser;
let origin = '';

const page = (name: string) => readFileSync(path.join(workspace.dist, 'eikendam', name, 'index.html'), 'utf8');
const policyOf = (html: string) => /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

beforeAll(async () => {
	workspace = makeWorkspace('beheer');
	const config = path.join(workspace.root, 'villages/eikendam/village.yaml');
	writeFileSync(
		config,
		`${readFileSync(config, 'utf8')}
beheer: https://beheer.eikendam.example/beheer/
cms:
  backend: github
  repo: wilgenwaard/dorpsplein
  authUrl: https://inloggen.example/pad
`,
	);
	const { status, output } = await workspace.run('build');
	expect(status, output).toBe(0);
	server = createSiteServer({ folder: () => workspace.dist });
	origin = `http://localhost:${await server.listen(0)}`;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
	workspace?.remove();
});

describe('a CMS with an address of its own', () => {
	it('is where each page of the site leads to', () => {
		expect(page('agenda/filmavond')).toContain(
			'href="https://beheer.eikendam.example/beheer/#/collections/agenda-eikendam/entries/filmavond"',
		);
		// What the gemeente shares may not be changed here, so there is no link to do so.
		expect(page('organisaties/bibliotheek')).not.toContain('beheer.eikendam.example');
	});

	it.each([
		['beheer', 'https://beheer.eikendam.example/beheer/'],
		['beheer/buurtverbinder', 'https://beheer.eikendam.example/beheer/buurtverbinder/'],
	])('is where /%s/ of the site sends people before they can log in', async (folder, home) => {
		const tab = await browser.newPage();
		await tab.route('https://beheer.eikendam.example/**', (route) => route.fulfill({ body: 'daar' }));
		await tab.goto(`${origin}/eikendam/${folder}/#/collections/agenda-eikendam`);
		await tab.waitForURL(`${home}#/collections/agenda-eikendam`);
		await tab.close();
	});

	it('has a policy that knows its forge and nobody else, and the pages of the site keep theirs', () => {
		const policy = policyOf(page('beheer'));
		expect(policy).toContain("script-src 'self' 'unsafe-eval'");
		const hosts = new Set([...policy.matchAll(/https?:\/\/[\w.:-]+/g)].map(([host]) => host));
		expect([...hosts].sort()).toEqual(['https://api.github.com', 'https://github.com', 'https://inloggen.example']);
		expect(page('beheer')).not.toContain('editing-policy');
		expect(policyOf(page('agenda'))).not.toMatch(/unsafe-(?:eval|inline)/);
	});

	it('stays within the budgets of package.json', () => {
		const folder = path.join(workspace.dist, 'eikendam/_astro');
		const gzipped = (pattern: RegExp) =>
			readdirSync(folder)
				.filter((name) => pattern.test(name))
				.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0) / 1000;
		const decap = statSync(path.join(workspace.dist, 'eikendam/beheer/decap/decap-cms.js.br')).size / 1000;
		const [start, editor] = [gzipped(/^Editing\..*\.js$/), gzipped(/^editor\..*\.js$/)];
		const forge = gzipped(/^forge\..*\.js$/);
		const language = gzipped(/^advice\..*\.js$/);
		console.log(
			`Beheer: startpagina ${start.toFixed(1)} kB gzip, laag om de forge ${forge.toFixed(1)} kB gzip, eigen deel ${editor.toFixed(0)} kB gzip, taaltips ${language.toFixed(1)} kB gzip, Decap ${decap.toFixed(0)} kB brotli`,
		);
		expect(start).toBeGreaterThan(1);
		expect(start).toBeLessThanOrEqual(budgets.editingStartGzipKb);
		expect(forge).toBeGreaterThan(1);
		expect(forge).toBeLessThanOrEqual(budgets.editingForgeGzipKb);
		expect(editor).toBeGreaterThan(1);
		expect(editor).toBeLessThanOrEqual(budgets.editorGzipKb);
		expect(language).toBeGreaterThan(1);
		expect(language).toBeLessThanOrEqual(budgets.languageGzipKb);
		expect(decap).toBeLessThanOrEqual(budgets.decapBrotliKb);
	});

	it('has no trace in a village without one', async () => {
		const other = makeWorkspace('beheer');
		expect((await other.run('build')).status).toBe(0);
		const { existsSync } = await import('node:fs');
		expect(existsSync(path.join(other.dist, 'eikendam/beheer'))).toBe(false);
		expect(readFileSync(path.join(other.dist, 'eikendam/agenda/filmavond/index.html'), 'utf8')).not.toContain(
			'Wijzig deze',
		);
		other.remove();
	});
});
