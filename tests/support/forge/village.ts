import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CmsConfig } from '../../../src/cms/config.ts';
import { createSiteServer } from '../../../src/dev/server.ts';
import { openBrowser } from '../browser.ts';
import { Form } from '../cms.ts';
import { makeWorkspace, type Workspace } from '../workspace.ts';
import { type Forge, type ForgeSetup, startForge } from './index.ts';

/** A village whose CMS works on a forge, with a browser to visit it. */
export interface ForgeVillage {
	workspace: Workspace;
	forge: Forge;
	origin: string;
	browser: Browser;
	/** Opens an address of the CMS, and logs in when it asks for that. */
	open: (page: Page, role: 'vrijwilliger' | 'buurtverbinder', route: string) => Promise<Form>;
	close: () => Promise<void>;
}

/** Every file of a fixture under `content`, by its path in the repository. */
export function contentOf(root: string): Record<string, string> {
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

/**
 * Builds the fixture `beheer` with a forge behind its CMS, and serves it.
 * @param more lines for its village.yaml
 */
export async function startForgeVillage(kind: ForgeSetup['kind'], more = ''): Promise<ForgeVillage> {
	const workspace = makeWorkspace('beheer');
	// Pages of five, so that a village of nine files needs more than one.
	const forge = await startForge({ kind, files: contentOf(workspace.root), treePageSize: 5 });
	const config = path.join(workspace.root, 'villages/eikendam/village.yaml');
	const cms = `cms:\n  backend: ${kind}\n  repo: ${forge.repo}\n  baseUrl: ${forge.baseUrl}\n  appId: ${forge.appId}\n  branch: ${forge.branch}\n`;
	writeFileSync(config, readFileSync(config, 'utf8') + cms + more);
	const { status, output } = await workspace.run('build');
	if (status !== 0) throw new Error(output);
	const server = createSiteServer({ folder: () => workspace.dist });
	const origin = `http://localhost:${await server.listen(0)}`;
	const browser = await openBrowser();
	return {
		workspace,
		forge,
		origin,
		browser,
		open: async (page, role, route) => {
			const folder = role === 'vrijwilliger' ? 'beheer' : `beheer/${role}`;
			await page.goto('about:blank');
			await page.goto(`${origin}/eikendam/${folder}/#${route}`);
			const button = page.locator('[class*="-LoginButton"]').first();
			const form = page.locator(
				'[class*="-ControlPaneContainer"], [class*="-CollectionTopContainer"], [class*="-WorkflowTop"]',
			);
			await button.or(form).first().waitFor();
			// Whoever has logged in before sees the button for a moment only.
			if (await button.isVisible()) await Promise.race([button.click().catch(() => {}), form.first().waitFor()]);
			await form.first().waitFor();
			const own = JSON.parse(
				readFileSync(path.join(workspace.dist, `eikendam/beheer/${role}.json`), 'utf8'),
			) as CmsConfig;
			const name = route.split('/')[2] ?? '';
			return new Form(page, own.collections.find((collection) => collection.name === name)?.fields ?? []);
		},
		close: async () => {
			await browser.close();
			await server.close();
			await forge.close();
			workspace.remove();
		},
	};
}
