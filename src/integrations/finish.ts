import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assetsIn, relativeLinks, rootedLinks } from '../outputs/relative.ts';
import { headersFile } from '../outputs/well-known.ts';
import { indexSite } from './pagefind.ts';

const assetFolder = '_astro';

/**
 * Turns each village of a build into a folder that stands by itself: relative links, its own assets,
 * documents, search index and headers.
 */
export function finish(): AstroIntegration {
	return {
		name: 'dorpsplein-finish',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const villages = await villagesIn(dist);
				for (const village of villages) await finishVillage(dist, village);
				logger.info(`${villages.length} ${villages.length === 1 ? 'dorp' : 'dorpen'} klaar`);
			},
		},
	};
}

/** The folders of a build that are a village: those with a home page. */
async function villagesIn(dist: string): Promise<string[]> {
	const items = await readdir(dist, { withFileTypes: true });
	return items.filter((item) => item.isDirectory() && item.name !== assetFolder).map(({ name }) => name).sort();
}

async function finishVillage(dist: string, village: string): Promise<void> {
	const folder = path.join(dist, village);
	const used = new Set<string>();
	const notFound = path.join(folder, '404');
	await rename(path.join(notFound, 'index.html'), path.join(folder, '404.html'));
	await rm(notFound, { recursive: true });
	const base = await sitePath(folder);

	for (const file of await htmlFiles(folder)) {
		const name = path.join(folder, file);
		const html = await readFile(name, 'utf8');
		for (const asset of assetsIn(html)) used.add(asset);
		const finished = file === '404.html' ? rootedLinks(html, village, base) : relativeLinks(html, { village, file: file.split(path.sep).join('/') });
		await writeFile(name, finished);
	}
	await copyAssets(dist, folder, used);
	const documents = path.join('content', village, 'bestanden');
	const shared = path.join('content', 'gemeente', 'bestanden');
	for (const source of [shared, documents]) {
		await cp(source, path.join(folder, 'bestanden'), { recursive: true, filter: (file) => !/README\.md$|(?:^|[\\/])\.[^\\/]+$/.test(file) }).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ENOENT') throw error;
		});
	}
	await writeFile(path.join(folder, '_headers'), headersFile());
	await indexSite(folder);
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
	const done = new Set<string>();
	const queue = [...names].sort();
	for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
		if (done.has(name)) continue;
		done.add(name);
		const source = path.join(dist, assetFolder, name);
		if (!/\.(?:css|js)$/.test(name)) {
			await copyFile(source, path.join(target, name));
			continue;
		}
		const text = await readFile(source, 'utf8');
		const siblings = [...text.matchAll(/["'(]\.\/([\w.@~-]+\.(?:js|css))["')]/g)].map(([, sibling]) => sibling ?? '');
		queue.push(...assetsIn(text), ...siblings);
		// Stylesheets stand beside what they use.
		await writeFile(path.join(target, name), name.endsWith('.css') ? text.replaceAll(`/${assetFolder}/`, './') : text);
	}
}
