/**
 * `npm run screenshots [-- deel van een pad …]`: builds the villages and lays twelve kinds of page, on
 * a phone and a desk, light and dark, on one contact sheet: `.cache/screenshots/overzicht.png`. Each
 * picture by itself stands beside it. With parts of paths, only pages whose path has one of them.
 *
 * `npm run screenshots -- --vastleggen` renews what is kept instead: the pictures of README and handleiding
 * and those that the tests compare pages with (tests/fixtures/pictures). Look at them before you commit. With
 * a part of their names, `-- --vastleggen beheer`, only those.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { buildSites } from '../src/dev/build.ts';
import { requireChromium } from '../src/dev/chromium.ts';
import { shootCms } from '../src/dev/cms-screenshots.ts';
import { contactSheet, openShots, pageKinds, shoot } from '../src/dev/screenshots.ts';
import { createSiteServer } from '../src/dev/server.ts';
import { say, wantedVillages } from '../src/dev/terminal.ts';
import { inspectRepository } from '../src/inspect/index.ts';
import { buildNow } from '../src/inspect/now.ts';
import { startForge } from '../tests/support/forge/index.ts';
import { characterPages, cmsEditor, cmsPictures, guardedPages, readmePicture } from './demo/pages.ts';

const root = process.cwd();
const words = process.argv.slice(2);
const isRenewing = words.includes('--vastleggen');
const parts = words.filter((word) => !word.startsWith('--'));
const target = path.join(root, '.cache', 'screenshots');
const dist = path.join(target, 'dist');
/** A phone and a desk; taller than they are, to see more of each page. */
const screens = [
	{ width: 390, height: 1260 },
	{ width: 1280, height: 1350 },
] as const;

rmSync(target, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
/** The day that the tests look at. */
const keptDay = '2026-11-21';
const now = buildNow(isRenewing ? { BUILD_DATE: keptDay } : process.env);
const { buildable } = await inspectRepository({ root, now, only: wantedVillages() });
await buildSites({ root, outDir: dist, villages: buildable, now });

const server = createSiteServer({ folder: () => dist });
const origin = `http://localhost:${await server.listen(0)}`;
const browser = await chromium.launch({
	executablePath: requireChromium(say),
	args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--lang=nl-NL'],
	env: { ...process.env, LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl' },
});

if (isRenewing) await renew();
else await overview();
await browser.close();
await server.close();

/** All kinds of page of every village on one sheet. */
async function overview(): Promise<void> {
	const rows = [];
	for (const village of buildable) {
		const pages = pageKinds(dist, village).filter(
			({ pathname }) => parts.length === 0 || parts.some((part) => pathname.includes(part)),
		);
		for (const screen of screens)
			for (const colorScheme of ['light', 'dark'] as const) {
				const page = await openShots(browser, { ...screen, colorScheme, now });
				const pictures = [];
				for (const { kind, pathname } of pages) {
					const file = path.join(target, `${village}-${kind}-${screen.width}-${colorScheme}.png`);
					pictures.push(await shoot(page, origin + pathname, file));
				}
				rows.push(pictures);
				await page.close();
			}
		say(`${village}: ${pages.length} soorten pagina’s`);
	}
	await contactSheet(rows, path.join(target, 'overzicht.png'));
	say(path.relative(root, path.join(target, 'overzicht.png')));
}

/** The pictures that are part of the repository. */
async function renew(): Promise<void> {
	const isWanted = (name: string) => parts.length === 0 || parts.some((part) => name.includes(part));
	const kept = path.join(root, 'tests', 'fixtures', 'pictures');
	mkdirSync(kept, { recursive: true });
	const guarded = guardedPages.filter(({ name }) => isWanted(name));
	for (const { name, pathname, ...screen } of guarded) {
		const page = await openShots(browser, { ...screen, now });
		const picture = await shoot(page, origin + pathname);
		await sharp(picture)
			.webp({ lossless: true, effort: 6 })
			.toFile(path.join(kept, `${name}.webp`));
		await page.close();
	}
	say(`${guarded.length} afgesproken beelden in ${path.relative(root, kept)}`);
	const handbook = path.join(root, 'src', 'handleiding', 'beeld');
	const characters = characterPages.filter(({ character }) => isWanted(`karakter-${character}`));
	for (const { character, pathname } of characters) {
		const page = await openShots(browser, { width: 390, height: 700, colorScheme: 'light', now });
		const picture = await shoot(page, origin + pathname);
		await sharp(picture)
			.webp({ quality: 80, effort: 6 })
			.toFile(path.join(handbook, `karakter-${character}.webp`));
		await page.close();
	}
	say(`${characters.length} beelden in ${path.relative(root, handbook)}`);
	if (isWanted('beheer')) {
		const startOwnForge = (files: Record<string, string>) => startForge({ kind: 'gitlab', files, user: cmsEditor });
		const options = { root, browser, target: handbook, today: keptDay, startForge: startOwnForge };
		const made = await shootCms({ ...options, ...cmsPictures });
		say(`${made.length} beelden van het beheer in ${path.relative(root, handbook)}`);
	}
	if (!isWanted(readmePicture.file)) return;
	const page = await openShots(browser, { width: 1280, height: 1000, colorScheme: 'light', now });
	const picture = await shoot(page, origin + readmePicture.pathname);
	await sharp(picture).webp({ quality: 80, effort: 6 }).toFile(path.join(root, readmePicture.file));
	say(readmePicture.file);
}
