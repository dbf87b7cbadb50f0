import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnPolicy } from '../outputs/policy.ts';
import { assetsIn, relativeLinks, rootedLinks } from '../outputs/relative.ts';
import { withSprite } from '../outputs/sprite.ts';
import { headersFile } from '../outputs/well-known.ts';
import { addDecap } from './decap.ts';
import { endIndexing, indexSite } from './pagefind.ts';
import { showcaseFolder } from './showcase.ts';

/** Is told what has been done, as a short Dutch text. */
export type Progress = (text: string) => void;

const assetFolder = '_astro';

/**
 * Turns each village of a build into a folder that stands by itself: relative links, its own assets,
 * documents, search index and headers.
 */
export function finish(progress: Progress): AstroIntegration {
	return {
		name: 'dorpsplein-finish',
		hooks: {
			'astro:build:generated': () => progress('Pagina’s en foto’s zijn gemaakt'),
			'astro:build:done': async ({ dir }) => {
				const dist = fileURLToPath(dir);
				for (const village of await villagesIn(dist)) {
					const pages = await finishVillage(dist, village);
					progress(`${village}: ${pages} pagina’s, met zoekindex`);
				}
				await endIndexing();
				await dropOriginals(dist, await finishShowcase(dist));
			},
		},
	};
}

/** The folders of a build that are a village: those with a not-found page of their own. */
async function villagesIn(dist: string): Promise<string[]> {
	const items = await readdir(dist, { withFileTypes: true });
	const names = items.filter((item) => item.isDirectory()).map(({ name }) => name);
	return names.filter((name) => existsSync(path.join(dist, name, '404', 'index.html'))).sort();
}

/** Finishes one folder and says how many pages it holds. */
async function finishVillage(dist: string, village: string): Promise<number> {
	const folder = path.join(dist, village);
	const used = new Set<string>();
	const notFound = path.join(folder, '404');
	await rename(path.join(notFound, 'index.html'), path.join(folder, '404.html'));
	await rm(notFound, { recursive: true });
	const base = await sitePath(folder);

	const pages = await htmlFiles(folder);
	for (const file of pages) {
		const name = path.join(folder, file);
		const html = await readFile(name, 'utf8');
		for (const asset of assetsIn(html)) used.add(asset);
		const finished =
			file === '404.html'
				? rootedLinks(html, village, base)
				: relativeLinks(html, { village, file: file.split(path.sep).join('/') });
		await writeFile(name, withOwnPolicy(withSprite(finished)));
	}
	await copyAssets(dist, folder, used);
	await addDecap(folder);
	await copyPublic(folder);
	await writeFile(path.join(folder, '_headers'), headersFile());
	await indexSite(folder);
	return pages.length;
}

/** Gives the page of all components its icons, and returns its HTML; empty when it was not asked for. */
async function finishShowcase(dist: string): Promise<string> {
	const folder = path.join(dist, showcaseFolder);
	if (!existsSync(folder)) return '';
	const pages = await htmlFiles(folder);
	const texts = await Promise.all(
		pages.map(async (file) => {
			const html = withSprite(await readFile(path.join(folder, file), 'utf8'));
			await writeFile(path.join(folder, file), html);
			return html;
		}),
	);
	return texts.join('');
}

/** Astro puts `public` at the root of the build; every village needs it in its own folder. */
async function copyPublic(folder: string): Promise<void> {
	for (const name of await readdir('public').catch(() => [])) {
		if (name.startsWith('.') || name === 'README.md') continue;
		await cp(path.join('public', name), path.join(folder, name), { recursive: true });
	}
}

/** The path of the published address, read back from the home page: the build's own answer. */
async function sitePath(folder: string): Promise<string> {
	const home = await readFile(path.join(folder, 'index.html'), 'utf8');
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
	return canonical ? new URL(canonical).pathname : '/';
}

async function htmlFiles(folder: string): Promise<string[]> {
	const files = await readdir(folder, { recursive: true });
	return files.filter((file) => file.endsWith('.html')).sort();
}

/** Copies the assets that a village uses, and those that these use in turn. */
async function copyAssets(dist: string, folder: string, names: ReadonlySet<string>): Promise<void> {
	const target = path.join(folder, assetFolder);
	await mkdir(target, { recursive: true });
	for (const name of await withTheirs(dist, names)) {
		const source = path.join(dist, assetFolder, name);
		if (!name.endsWith('.css')) {
			await copyFile(source, path.join(target, name));
			continue;
		}
		// Stylesheets stand beside what they use.
		const text = await readFile(source, 'utf8');
		await writeFile(path.join(target, name), text.replaceAll(`/${assetFolder}/`, './'));
	}
}

/** Some assets and all that they use in turn. */
async function withTheirs(dist: string, names: Iterable<string>): Promise<Set<string>> {
	const found = new Set<string>();
	const queue = [...names].sort();
	for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
		if (found.has(name)) continue;
		found.add(name);
		if (!/\.(?:css|js)$/.test(name)) continue;
		const text = await readFile(path.join(dist, assetFolder, name), 'utf8');
		// A script names another as seen from itself, with or without `./`; any other quoted name is no file there.
		const siblings = [...text.matchAll(/["'`(](?:\.\/)?([\w.@~-]+\.(?:js|css))["'`)]/g)]
			.map(([, sibling]) => sibling ?? '')
			.filter((sibling) => existsSync(path.join(dist, assetFolder, sibling)));
		queue.push(...assetsIn(text), ...siblings);
	}
	return found;
}

/**
 * Takes away what only the villages used, now that each has its own copy. Astro leaves the originals
 * of photos there, with the place where they were taken in them, and the README of `public`.
 */
async function dropOriginals(dist: string, showcased: string): Promise<void> {
	await rm(path.join(dist, 'README.md'), { force: true });
	const overview = await readFile(path.join(dist, 'index.html'), 'utf8');
	const used = await withTheirs(dist, assetsIn(overview + showcased));
	for (const name of await readdir(path.join(dist, assetFolder))) {
		if (!used.has(name)) await rm(path.join(dist, assetFolder, name));
	}
}
