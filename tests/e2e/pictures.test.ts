import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openShots, shoot } from '../../src/dev/screenshots.ts';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { openBrowser } from '../support/browser.ts';
import { demoDay } from '../support/demo.ts';

/** Where the pictures are that pages must look like. Renewed with `npm run screenshots -- --vastleggen`. */
const kept = path.resolve(import.meta.dirname, '../fixtures/pictures');
/** Where a picture that differs is put, beside what differs. */
const differs = path.resolve('.cache/pictures');
/**
 * How much of a picture may differ, and how much a pixel: room for another version of the browser,
 * which smooths the edges of letters in its own way, and not for a line that moved.
 */
const tolerance = { pixels: 0.004, colour: 0.15 } as const;

/** A dozen pages that together show nearly every component. */
const guarded = [
	{ name: 'voorpagina-telefoon', pathname: '/oosterwilg/', width: 390, colorScheme: 'light' },
	{ name: 'voorpagina-telefoon-donker', pathname: '/oosterwilg/', width: 390, colorScheme: 'dark' },
	{ name: 'voorpagina-scherm', pathname: '/veldersluis/', width: 1280, colorScheme: 'light' },
	{ name: 'voorpagina-getekend', pathname: '/lutjewoude/', width: 1280, colorScheme: 'light' },
	{ name: 'voorpagina-getekend-donker', pathname: '/lutjewoude/', width: 1280, colorScheme: 'dark' },
	{ name: 'agenda-telefoon', pathname: '/veldersluis/agenda/', width: 390, colorScheme: 'light' },
	{ name: 'activiteit-scherm', pathname: '/oosterwilg/agenda/kledingruil/', width: 1280, colorScheme: 'light' },
	{
		name: 'bericht-telefoon',
		pathname: '/oosterwilg/nieuws/brassband-tweede-prijs/',
		width: 390,
		colorScheme: 'light',
	},
	{ name: 'organisaties-scherm', pathname: '/oosterwilg/organisaties/', width: 1280, colorScheme: 'light' },
	{
		name: 'organisatie-telefoon',
		pathname: '/oosterwilg/organisaties/eetpunt-de-wilg/',
		width: 390,
		colorScheme: 'dark',
	},
	{ name: 'wie-doet-wat-scherm', pathname: '/veldersluis/wie-doet-wat/', width: 1280, colorScheme: 'light' },
	{ name: 'spoed-telefoon', pathname: '/lutjewoude/spoed/', width: 390, colorScheme: 'light' },
] as const;

let server: SiteServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
	server = createSiteServer({ folder: () => inject('demoDist') });
	origin = `http://localhost:${await server.listen(0)}`;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

/** The bare pixels of a picture. */
async function pixels(picture: Buffer) {
	const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	return { data, ...info };
}

describe('a page looks as it was agreed', () => {
	it.each(guarded)('$name', async ({ name, pathname, width, colorScheme }) => {
		const page = await openShots(browser, { width, height: width < 600 ? 844 : 900, colorScheme, now: demoDay });
		const picture = await shoot(page, origin + pathname);
		await page.close();
		const file = path.join(kept, `${name}.webp`);
		if (process.env['RENEW_PICTURES'] === '1') {
			mkdirSync(kept, { recursive: true });
			await sharp(picture).webp({ lossless: true, effort: 6 }).toFile(file);
			return;
		}
		expect(existsSync(file), `${file} ontbreekt`).toBe(true);
		const [now, before] = [await pixels(picture), await pixels(readFileSync(file))];
		expect([now.width, now.height]).toEqual([before.width, before.height]);
		const difference = Buffer.alloc(now.data.length);
		const count = pixelmatch(before.data, now.data, difference, now.width, now.height, {
			threshold: tolerance.colour,
		});
		const part = count / (now.width * now.height);
		if (part > tolerance.pixels) {
			mkdirSync(differs, { recursive: true });
			await sharp(picture)
				.png()
				.toFile(path.join(differs, `${name}.png`));
			await sharp(difference, { raw: { width: now.width, height: now.height, channels: 4 } })
				.png()
				.toFile(path.join(differs, `${name}-verschil.png`));
		}
		expect(part, `zie .cache/pictures/${name}-verschil.png`).toBeLessThanOrEqual(tolerance.pixels);
	});

	it('and a line that moves is noticed', async () => {
		const page = await openShots(browser, { width: 390, height: 844, colorScheme: 'light', now: demoDay });
		const before = await pixels(await shoot(page, `${origin}/lutjewoude/spoed/`));
		await page.evaluate(() => {
			(document.querySelector('main') as HTMLElement).style.paddingTop = '4px';
		});
		const after = await pixels(await page.screenshot());
		const count = pixelmatch(before.data, after.data, undefined, after.width, after.height, {
			threshold: tolerance.colour,
		});
		expect(count / (after.width * after.height)).toBeGreaterThan(tolerance.pixels);
		await page.close();
	});
});
