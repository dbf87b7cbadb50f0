import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** What a picture of the CMS needs. */
export interface CmsPictureOptions {
	/** The clone that is copied: nothing is written in it. */
	root: string;
	browser: Browser;
	/** The folder for the pictures. */
	target: string;
	/** The day that the CMS takes for today, `YYYY-MM-DD`. */
	today: string;
	village: string;
	/** A place with opening hours and a point; the id of a record. */
	place: string;
}

/** What is in a copy of the clone; the dependencies are linked. */
const parts = ['src', 'scripts', 'public', 'villages', 'content', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
const form = '[class*="-ControlPaneContainer"] > [class*="-ControlContainer"]';

/**
 * Makes the pictures of the handleiding about the CMS, by doing what the chapters say on a copy of the villages.
 * @returns the names of the files
 */
export async function shootCms({ root, browser, target, today, village, place }: CmsPictureOptions): Promise<string[]> {
	const copy = mkdtempSync(path.join(tmpdir(), 'dorpsplein-beeld-'));
	for (const part of parts) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
	symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
	const { program, origin } = await start(copy, today);
	const made: string[] = [];
	try {
		const home = `${origin}/${village}/beheer/`;
		const at = (route: string) => `${home}#/collections/${route}`;
		const phone = await open(browser, 390, 720, today);
		const keep = async (page: Page, name: string, height?: number) => {
			const clip = height ? { x: 0, y: 0, width: page.viewportSize()?.width ?? 390, height } : undefined;
			const picture = await page.screenshot(clip ? { clip } : {});
			const file = path.join(target, `beheer-${name}.webp`);
			await sharp(picture).webp({ quality: 80, effort: 6 }).toFile(file);
			made.push(path.basename(file));
		};

		await phone.goto(home);
		await phone.waitForLoadState('networkidle');
		await keep(phone, 'start');

		await visit(phone, at(`agenda-${village}/new`));
		await phone.locator('[class*="-PublishButton"]').click();
		await phone.locator('[class*="-StyledMenuItem"]').first().click();
		await phone.locator('[class*="-ControlErrorsList"]').first().waitFor();
		await phone.waitForTimeout(6500);
		await keep(phone, 'melding');

		await visit(phone, at(`agenda-${village}/new`));
		await type(phone, field(phone, 'Titel'), 'Pubquiz');
		await field(phone, 'Begin').locator('input[type="date"]').fill('2026-12-05');
		await top(phone);
		await keep(phone, 'activiteit');
		await toggle(phone, 'Foto');
		await field(phone, 'Foto').getByRole('button', { name: /foto/i }).last().click();
		const window = phone.locator('[class*="-StyledModal"]');
		const photos = path.join(copy, 'content', village, 'fotos');
		const name = readdirSync(photos).find((one) => /\.(?:jpg|webp|png)$/.test(one)) ?? '';
		await window.locator('input[type="file"]').setInputFiles(path.join(photos, name));
		await window.locator('[class*="-InsertButton"]').and(phone.locator(':enabled')).click();
		await window.waitFor({ state: 'detached' });
		await type(phone, inner(phone, 'Foto', 'Wat staat erop?'), 'De zaal van het dorpshuis, met lange tafels');
		await inner(phone, 'Foto', 'Toestemming').getByRole('radio').first().check();
		await field(phone, 'Foto').evaluate((element) => element.scrollIntoView());
		await keep(phone, 'foto');

		await visit(phone, at(`plekken-${village}/entries/${place}`));
		await field(phone, 'Plek op de kaart').evaluate((element) => element.scrollIntoView());
		await keep(phone, 'kaart');
		await toggle(phone, 'Openingstijden');
		await field(phone, 'Openingstijden').evaluate((element) => element.scrollIntoView());
		await keep(phone, 'openingstijden');

		await phone.goto('about:blank');
		await phone.goto(at(`agenda-${village}`));
		await phone.locator('[class*="-ListCardLink"]').first().waitFor();
		await phone.locator('[class*="-ControlButton"]', { hasText: 'Toon alleen' }).click();
		await phone.waitForTimeout(300);
		await keep(phone, 'lijst');
		await phone.close();

		const desk = await open(browser, 1280, 800, today);
		await visit(desk, at(`agenda-${village}/new`));
		await type(desk, field(desk, 'Titel'), 'Pubquiz');
		await field(desk, 'Begin').locator('input[type="date"]').fill('2026-12-05');
		await type(
			desk,
			field(desk, 'In het kort'),
			'Zes rondes over het dorp en de wereld. Kom met een team of schuif aan.',
		);
		await top(desk);
		await keep(desk, 'voorbeeld');
		await desk.close();
	} finally {
		program.kill('SIGKILL');
		rmSync(copy, { recursive: true, force: true });
	}
	return made;
}

async function start(cwd: string, today: string): Promise<{ program: ChildProcess; origin: string }> {
	const env = { ...process.env, BUILD_DATE: today, PORT: '0', ASTRO_TELEMETRY_DISABLED: '1' };
	const program = spawn(process.execPath, ['scripts/start.ts'], { cwd, env });
	let output = '';
	for (const stream of [program.stdout, program.stderr]) stream.on('data', (data) => (output += String(data)));
	for (let waited = 0; waited < 1200; waited++) {
		const origin = /http:\/\/localhost:\d+/.exec(output)?.[0];
		if (origin) return { program, origin };
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	program.kill('SIGKILL');
	throw new Error(`De dorpen begonnen niet:\n${output}`);
}

async function open(browser: Browser, width: number, height: number, today: string): Promise<Page> {
	const page = await browser.newPage({
		viewport: { width, height },
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		reducedMotion: 'reduce',
	});
	await page.clock.setFixedTime(new Date(`${today}T09:00:00Z`));
	page.on('dialog', (dialog) => void dialog.accept());
	return page;
}

/** Opens a form from nothing, as a new tab would. */
async function visit(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
	await page.locator(form).first().waitFor();
	await page.waitForTimeout(800);
}

/** The box of a field by its label. */
function field(page: Page, label: string): Locator {
	return page
		.locator(form)
		.filter({ has: page.locator(`:scope > [class*="-ControlTopbar"] label:text("${label}")`) })
		.first();
}

/** A field in a group, by both labels. */
function inner(page: Page, group: string, label: string): Locator {
	const has = page.locator(`:scope > [class*="-ControlTopbar"] label:text("${label}")`);
	return field(page, group).locator('[class*="-ControlContainer"]').filter({ has }).first();
}

async function toggle(page: Page, group: string): Promise<void> {
	await field(page, group).locator('button[class*="-ExpandButton"]').first().click();
	await page.waitForTimeout(300);
}

async function type(page: Page, box: Locator, text: string): Promise<void> {
	await box.locator('input, textarea').first().click();
	await page.keyboard.insertText(text);
}

async function top(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const pane of document.querySelectorAll('[class*="-ControlPaneContainer"]')) pane.scrollTop = 0;
	});
}
