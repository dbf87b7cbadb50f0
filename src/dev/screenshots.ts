import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

/** A kind of page with one page of that kind. */
export interface KindPage {
	/** A word for file names. */
	kind: string;
	pathname: string;
}

/** How wide one picture is on a contact sheet. */
const thumbnail = 360;
const gap = 12;

/** Kinds of page, most telling first; of detail pages the one in the middle of its list. */
const kinds: readonly { kind: string; path: string; isDetail?: boolean }[] = [
	{ kind: 'voorpagina', path: '' },
	{ kind: 'agenda', path: 'agenda' },
	{ kind: 'activiteit', path: 'agenda', isDetail: true },
	{ kind: 'nieuws', path: 'nieuws' },
	{ kind: 'bericht', path: 'nieuws', isDetail: true },
	{ kind: 'organisaties', path: 'organisaties' },
	{ kind: 'organisatie', path: 'organisaties', isDetail: true },
	{ kind: 'plek', path: 'plekken', isDetail: true },
	{ kind: 'wie-doet-wat', path: 'wie-doet-wat' },
	{ kind: 'documenten', path: 'documenten' },
	{ kind: 'spoed', path: 'spoed' },
	{ kind: 'zoeken', path: 'zoeken' },
	// For a village that has fewer: what it does have.
	{ kind: 'plekken', path: 'plekken' },
	{ kind: 'over', path: 'over' },
	{ kind: 'privacy', path: 'privacy' },
	{ kind: 'handleiding', path: 'handleiding' },
	{ kind: 'flyer', path: 'spoed/flyer' },
	{ kind: 'toegankelijkheid', path: 'toegankelijkheid' },
];

const shown = 12;

/** Twelve kinds of page that a built village has. */
export function pageKinds(dist: string, village: string): KindPage[] {
	const has = new Set(readdirSync(path.join(dist, village)));
	return kinds
		.filter((kind) => kind.path === '' || has.has(kind.path.split('/')[0] ?? ''))
		.slice(0, shown)
		.map(({ kind, path: folder, isDetail }) => {
			const parts = [village, folder, isDetail ? middleOf(path.join(dist, village, folder)) : ''];
			return { kind, pathname: `/${parts.filter(Boolean).join('/')}/` };
		});
}

function middleOf(folder: string): string {
	const names = readdirSync(folder)
		.filter((name) => !name.includes('.') && name !== 'flyer')
		.sort();
	return names[Math.floor(names.length / 2)] ?? '';
}

/** A tab of a size and look, on the morning of a build. */
export async function openShots(
	browser: Browser,
	{ width, height, colorScheme, now }: { width: number; height: number; colorScheme: 'light' | 'dark'; now: string },
): Promise<Page> {
	const viewport = { width, height };
	const page = await browser.newPage({ colorScheme, viewport, reducedMotion: 'reduce' });
	await page.clock.setFixedTime(new Date(`${now.slice(0, 10)}T08:00:00Z`));
	return page;
}

/**
 * Shows a page in its own letters, also where they came too late and the page did without them: what
 * is measured or pictured must not depend on how busy the machine is.
 */
export async function showOwnLetters(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const faces = [...document.styleSheets].flatMap((sheet) =>
			[...sheet.cssRules]
				.filter((rule) => rule instanceof CSSFontFaceRule)
				.flatMap(({ style }) => {
					const file = /url\("(.+?)"\)/.exec(style.getPropertyValue('src'))?.[1];
					if (!file) return [];
					const source = `url("${new URL(file, sheet.href ?? document.baseURI).href}")`;
					const weight = style.getPropertyValue('font-weight');
					return new FontFace(style.getPropertyValue('font-family').replaceAll('"', ''), source, { weight });
				}),
		);
		for (const face of faces) document.fonts.add(face);
		await Promise.all(faces.map((face) => face.load()));
	});
}

/** A picture of what a page shows on its screen, with everything on it loaded. */
export async function shoot(page: Page, url: string, file?: string): Promise<Buffer> {
	await page.goto(url, { waitUntil: 'load' });
	await showOwnLetters(page);
	await page.evaluate(async () => {
		for (const image of document.images) image.loading = 'eager';
		await Promise.all([...document.images].filter(({ offsetParent }) => offsetParent).map((image) => image.decode()));
	});
	return page.screenshot(file ? { path: file } : {});
}

/** Lays rows of pictures on one sheet. */
export async function contactSheet(rows: readonly (readonly Buffer[])[], file: string): Promise<void> {
	const laid = await Promise.all(
		rows.map((row) =>
			Promise.all(
				row.map((picture) => sharp(picture).resize({ width: thumbnail }).png().toBuffer({ resolveWithObject: true })),
			),
		),
	);
	const pictures: { input: Buffer; left: number; top: number }[] = [];
	let top = gap;
	let widest = 0;
	for (const row of laid) {
		for (const [index, { data }] of row.entries())
			pictures.push({ input: data, left: gap + index * (thumbnail + gap), top });
		widest = Math.max(widest, row.length);
		top += Math.max(0, ...row.map(({ info }) => info.height)) + gap;
	}
	await sharp({
		create: { width: gap + widest * (thumbnail + gap), height: top, channels: 3, background: '#8a8a8a' },
	})
		.composite(pictures)
		.png({ compressionLevel: 9 })
		.toFile(file);
}
