/**
 * `npm run screenshots [-- deel van een pad …]`: builds the villages and lays pictures of every kind
 * of page, phone and desktop, light and dark, on contact sheets in `.cache/screenshots/`.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { buildSites } from '../src/dev/build.ts';
import { requireChromium } from '../src/dev/chromium.ts';
import { createSiteServer } from '../src/dev/server.ts';
import { say, wantedVillages } from '../src/dev/terminal.ts';
import { inspectRepository } from '../src/inspect/index.ts';
import { buildNow } from '../src/inspect/now.ts';

const root = process.cwd();
const wanted = process.argv.slice(2);
const target = path.join(root, '.cache', 'screenshots');
const dist = path.join(target, 'dist');
const views = [
	{ name: 'telefoon', width: 390, height: 844, columns: 8 },
	{ name: 'scherm', width: 1280, height: 900, columns: 4 },
] as const;
/** How wide one picture is on a contact sheet. */
const thumbnail = 360;

rmSync(target, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const now = buildNow(process.env);
const { buildable } = await inspectRepository({ root, now, only: wantedVillages() });
await buildSites({ root, outDir: dist, villages: buildable, now });

const server = createSiteServer({ folder: () => dist });
const origin = `http://localhost:${await server.listen(0)}`;
const browser = await chromium.launch({
	executablePath: requireChromium(say),
	args: ['--no-sandbox', '--disable-gpu'],
});

/** One page of each kind: of detail pages the one with the most to see. */
function pagesOf(village: string): string[] {
	const folders = readdirSync(path.join(dist, village), { withFileTypes: true }).filter((item) => item.isDirectory());
	const lists = folders.map(({ name }) => name).filter((name) => !/^(?:_astro|pagefind|bestanden|flyer)$/.test(name));
	const details = ['agenda', 'nieuws', 'organisaties', 'plekken', 'documenten'].flatMap((kind) =>
		lists.includes(kind) ? [firstDetail(village, kind)] : [],
	);
	return ['', ...lists, ...details, 'agenda/flyer', 'bestaat-niet'].map(
		(name) => `/${village}/${name ? `${name}/` : ''}`,
	);
}

function firstDetail(village: string, kind: string): string {
	const names = readdirSync(path.join(dist, village, kind)).filter((name) => !name.includes('.') && name !== 'flyer');
	return `${kind}/${names[Math.floor(names.length / 2)] ?? ''}`;
}

async function shoot(page: Page, pathname: string, width: number, height: number): Promise<Buffer> {
	await page.setViewportSize({ width, height });
	await page.goto(origin + pathname, { waitUntil: 'networkidle' });
	return page.screenshot({ clip: { x: 0, y: 0, width, height: Math.round(height * 1.6) }, fullPage: true });
}

for (const village of buildable) {
	const paths = pagesOf(village).filter(
		(pathname) => wanted.length === 0 || wanted.some((part) => pathname.includes(part)),
	);
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await browser.newPage({ colorScheme });
		await page.clock.setFixedTime(new Date(`${now.slice(0, 10)}T08:00:00Z`));
		for (const { name, width, height, columns } of views) {
			const scale = thumbnail / width;
			const cell = { width: thumbnail + 12, height: Math.round(height * 1.6 * scale) + 12 };
			const pictures = [];
			for (const [index, pathname] of paths.entries()) {
				const input = await sharp(await shoot(page, pathname, width, height))
					.resize({ width: thumbnail })
					.png()
					.toBuffer();
				pictures.push({ input, left: (index % columns) * cell.width, top: Math.floor(index / columns) * cell.height });
			}
			const file = path.join(target, `${village}-${name}-${colorScheme}.png`);
			await sharp({
				create: {
					width: columns * cell.width,
					height: Math.ceil(paths.length / columns) * cell.height,
					channels: 3,
					background: '#888',
				},
			})
				.composite(pictures)
				.png()
				.toFile(file);
			say(path.relative(root, file));
		}
		await page.close();
	}
}
await browser.close();
await server.close();
