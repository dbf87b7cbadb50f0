import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { guardedPages } from '../../scripts/demo/pages.ts';
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
	it.each(guardedPages)('$name', async ({ name, pathname, width, height, colorScheme }) => {
		const page = await openShots(browser, { width, height, colorScheme, now: demoDay });
		const picture = await shoot(page, origin + pathname);
		await page.close();
		const file = path.join(kept, `${name}.webp`);
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
