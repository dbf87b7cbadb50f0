import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { showOwnLetters } from './screenshots.ts';
import { createSiteServer } from './server.ts';

/** A forge on this computer that the CMS logs in to, saves in and asks what waits. */
export interface LocalForge {
	baseUrl: string;
	repo: string;
	branch: string;
	appId: string;
	close: () => Promise<void>;
}

/** What a picture of the CMS needs. */
export interface CmsPictureOptions {
	/** The clone that is copied: nothing is written in it. */
	root: string;
	browser: Browser;
	/** The folder for the pictures. */
	target: string;
	/** The day that the CMS takes for today, `YYYY-MM-DD`. */
	today: string;
	/** Starts a GitLab with these files, by their paths in the repository. */
	startForge: (files: Record<string, string>) => Promise<LocalForge>;
	village: string;
	/** The village hall, with opening hours and a point. */
	place: { id: string; name: string };
	/** A photo of the village, as a volunteer would have it on a phone. */
	photo: string;
}

/** Where the pictures are made: the CMS as it is published, and how to keep what is on the screen. */
interface Stage {
	phone: BrowserContext;
	desk: BrowserContext;
	/** The address of a form, a list or the start page. */
	at: (route: string, role?: 'buurtverbinder') => string;
	keep: (page: Page, name: string, clip?: { top: number; height: number }) => Promise<void>;
	/** The name of a collection of the village. */
	own: (kind: string) => string;
	place: CmsPictureOptions['place'];
	photo: string;
}

/** What is in a copy of the clone; the dependencies are linked. */
const parts = ['src', 'scripts', 'public', 'villages', 'content', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

const form = '[class*="-ControlPaneContainer"] > [class*="-ControlContainer"]';
const listed = '[class*="-ListCardLink"]';
const logIn = 'button[class*="-LoginButton"]';
const save = '[class*="-SaveButton"]';
const status = '[class*="-StatusButton"]';
const menuItem = '[class*="-StatusDropdownItem"], [class*="-PublishDropDownItem"]';

/**
 * Makes the pictures of the handleiding about the CMS, by doing what the chapters say with a copy of the
 * villages, as it would be published.
 * @returns the names of the files
 * @throws when the browser writes days as 12/05/2026: such a picture would not be what a villager sees
 */
export async function shootCms(options: CmsPictureOptions): Promise<string[]> {
	const { root, browser, target, today, village, place } = options;
	await requireDutchDays(browser);
	const copy = mkdtempSync(path.join(tmpdir(), 'dorpsplein-beeld-'));
	for (const part of parts) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
	symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
	const forge = await options.startForge(textsOf(copy));
	const server = createSiteServer({ folder: () => path.join(copy, 'dist') });
	const made: string[] = [];
	try {
		connect(path.join(copy, 'villages', village, 'village.yaml'), forge);
		await build(copy, { VILLAGES: village, BUILD_DATE: today });
		const home = `http://localhost:${await server.listen(0)}/${village}/beheer/`;
		const stage: Stage = {
			phone: await open(browser, { width: 390, height: 844 }, today),
			desk: await open(browser, { width: 1280, height: 800 }, today),
			at: (route, role) => home + (role ? `${role}/` : '') + (route && `#${route}`),
			keep: async (page, name, clip) => {
				const { width = 0 } = page.viewportSize() ?? {};
				await showOwnLetters(page);
				const area = clip && { x: 0, y: clip.top, width, height: clip.height };
				const picture = await page.screenshot(area ? { clip: area } : {});
				const file = `beheer-${name}.webp`;
				await sharp(picture).webp({ quality: 80, effort: 6 }).toFile(path.join(target, file));
				made.push(file);
			},
			own: (kind) => `${kind}-${village}`,
			place,
			photo: path.join(copy, 'content', village, 'fotos', options.photo),
		};
		for (const act of [begin, write, lookAfter, review]) await act(stage);
	} finally {
		await server.close();
		await forge.close();
		rmSync(copy, { recursive: true, force: true });
	}
	return made;
}

/** Logging in, the start page and the lists. */
async function begin({ phone, desk, at, keep, own }: Stage): Promise<void> {
	const other = await desk.newPage();
	await other.goto(at(`/collections/${own('agenda')}`));
	await other.locator(logIn).click();
	await other.locator(listed).first().waitFor();
	await other.close();

	const page = await phone.newPage();
	await page.goto(at(''));
	await page.waitForLoadState('networkidle');
	await keep(page, 'start');
	await page.getByRole('link', { name: 'Activiteit plaatsen' }).click();
	await page.locator(logIn).waitFor();
	await keep(page, 'inloggen', { top: 200, height: 420 });
	await page.locator(logIn).click();
	await page.locator(form).first().waitFor();

	await page.goto(at(`/collections/${own('agenda')}`));
	await page.locator(listed).first().waitFor();
	await page.locator('[class*="-ControlButton"]', { hasText: 'Toon alleen' }).click();
	await page.locator('[class*="-StyledMenuItem"]', { hasText: 'Komend' }).click();
	await page.waitForTimeout(1000);
	await keep(page, 'lijst', { top: 0, height: 720 });
	await page.close();
}

/** The pub quiz from an empty form to a proposal that somebody looks at. */
async function write({ phone, desk, at, keep, own, place, photo }: Stage): Promise<void> {
	const page = await visit(phone, at(`/collections/${own('agenda')}/new`));
	await type(page, field(page, 'Titel'), 'Pubquiz');
	await field(page, 'Begin').locator('input[type="date"]').fill('2026-12-05');
	await field(page, 'Plek').locator('input').first().click();
	await page.keyboard.insertText('dorps');
	await page.waitForTimeout(400);
	await field(page, 'Einde').evaluate((element) => element.scrollIntoView());
	await keep(page, 'plek', { top: 0, height: 640 });
	await page.locator('[id*="react-select"][id*="-option-"]').getByText(place.name, { exact: true }).click();

	await page.locator(save).click();
	await page.locator('[class*="-ControlErrorsList"]').first().waitFor();
	await page.waitForTimeout(600);
	await keep(page, 'melding');
	await page.locator('.Toastify__toast').first().click();

	await type(page, field(page, 'In het kort'), quiz);
	await page.setViewportSize({ width: 390, height: 1110 });
	await top(page);
	await keep(page, 'activiteit');
	await page.setViewportSize({ width: 390, height: 1080 });

	await toggle(page, 'Foto');
	await field(page, 'Foto').getByRole('button', { name: 'Kies een foto' }).click();
	const window = page.locator('[class*="-StyledModal"]');
	await window.locator('input[type="file"]').setInputFiles(photo);
	await window.locator('[class*="-InsertButton"]').and(page.locator(':enabled')).click();
	await window.waitFor({ state: 'detached' });
	await type(page, inner(page, 'Foto', 'Wat staat erop?'), 'Het dorpshuis in de avondzon');
	await inner(page, 'Foto', 'Toestemming').getByRole('radio').first().check();
	await blur(page);
	await field(page, 'Foto').evaluate((element) => element.scrollIntoView());
	await keep(page, 'foto');

	await page.setViewportSize({ width: 390, height: 844 });
	await saveDraft(page);
	await top(page);
	await page.locator(status).click();
	await page.waitForTimeout(300);
	await keep(page, 'status', { top: 0, height: 480 });
	await page.locator(menuItem).nth(1).click();
	await page.locator('.Toastify__toast--success').first().waitFor();
	await page.close();

	const wide = await visit(desk, at(`/collections/${own('agenda')}/entries/pubquiz`));
	await wide.waitForTimeout(1500);
	await keep(wide, 'voorbeeld', { top: 0, height: 700 });
	await wide.close();
}

/** What is on the site already: where a place is, and when it is open. */
async function lookAfter({ phone, at, keep, own, place }: Stage): Promise<void> {
	const page = await visit(phone, at(`/collections/${own('plekken')}/entries/${place.id}`));
	await field(page, 'Plek op de kaart').evaluate((element) => element.scrollIntoView());
	await keep(page, 'kaart');
	await toggle(page, 'Openingstijden');
	await field(page, 'Openingstijden').evaluate((element) => element.scrollIntoView());
	await keep(page, 'openingstijden');
	await page.close();
}

/** The buurtverbinder: what waits, all that is on its way, and how it is published. */
async function review({ phone, desk, at, keep, own }: Stage): Promise<void> {
	// Something else on its way, so that more than one column is filled.
	const notice = await visit(desk, at(`/collections/${own('nieuws')}/new?mededeling=true`));
	await type(notice, field(notice, 'Titel'), 'Bieb een week dicht');
	await type(notice, field(notice, 'In het kort'), 'De bieb krijgt een nieuwe vloer.');
	await field(notice, 'Laatste dag').locator('input[type="date"]').fill('2026-12-12');
	await saveDraft(notice);
	await notice.close();

	const start = await phone.newPage();
	await start.goto(at('', 'buurtverbinder'));
	const waiting = start.locator('[data-waiting]');
	await waiting.getByRole('link', { name: /pubquiz/i }).waitFor();
	await waiting.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const box = await waiting.boundingBox();
	if (box) await keep(start, 'wacht', { top: box.y - 16, height: box.height + 32 });
	await start.close();

	const board = await desk.newPage();
	await board.goto(at('/workflow', 'buurtverbinder'));
	await board.locator('[class*="-WorkflowCard"]').nth(1).waitFor();
	await board.waitForTimeout(600);
	await keep(board, 'onderweg', { top: 0, height: 540 });
	await board.close();

	const page = await visit(phone, at(`/collections/${own('agenda')}/entries/pubquiz`, 'buurtverbinder'));
	await page.locator(status).click();
	await page.locator(menuItem).nth(2).click();
	await page.locator('.Toastify__toast--success').first().waitFor();
	await page.locator('.Toastify__toast').first().click();
	await page.locator('[class*="-PublishButton"]').click();
	await page.waitForTimeout(1000);
	await keep(page, 'publiceren', { top: 0, height: 500 });
	await page.close();
}

const quiz = 'Zes rondes over het dorp en de wereld. Kom met een team of schuif aan.';

/** The locale of a page does not reach its date fields; the language of the browser does. */
async function requireDutchDays(browser: Browser): Promise<void> {
	const page = await browser.newPage();
	await page.setContent('<input type="date">');
	await page.locator('input').focus();
	await page.keyboard.type('05122026');
	const read = await page.locator('input').inputValue();
	await page.close();
	if (read !== '2026-12-05')
		throw new Error('De browser schrijft datums niet zoals hier. Installeer op Debian het pakket chromium-l10n.');
}

/** The texts of a clone, as they stand in its repository. */
function textsOf(root: string): Record<string, string> {
	const items = readdirSync(path.join(root, 'content'), { recursive: true, withFileTypes: true });
	const files = items.filter((item) => item.isFile() && item.name.endsWith('.md'));
	return Object.fromEntries(
		files.map((item) => {
			const file = path.join(item.parentPath, item.name);
			return [path.relative(root, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
		}),
	);
}

/** Says in village.yaml where the files are, and nothing of a made-up village, which would need explaining. */
function connect(file: string, { repo, branch, baseUrl, appId }: LocalForge): void {
	const cms = { backend: 'gitlab', repo, branch, baseUrl, appId };
	const lines = Object.entries(cms).map(([key, value]) => `  ${key}: ${value}\n`);
	const others = readFileSync(file, 'utf8').replaceAll(/^(?:cms|demo):\n(?: .*\n)+/gm, '');
	writeFileSync(file, `${others}\ncms:\n${lines.join('')}`);
}

async function build(cwd: string, env: Record<string, string>): Promise<void> {
	const program = spawn(process.execPath, ['scripts/build.ts'], {
		cwd,
		env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	let output = '';
	for (const stream of [program.stdout, program.stderr]) stream.on('data', (data) => (output += String(data)));
	const code = await new Promise((resolve) => program.on('close', resolve));
	if (code !== 0) throw new Error(`Het dorp is niet gebouwd:\n${output}`);
}

async function open(
	browser: Browser,
	viewport: { width: number; height: number },
	today: string,
): Promise<BrowserContext> {
	const context = await browser.newContext({
		viewport,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		colorScheme: 'light',
		reducedMotion: 'reduce',
	});
	// It goes on from there: Decap waits for time to pass.
	await context.clock.install({ time: new Date(`${today}T09:00:00Z`) });
	context.setDefaultTimeout(20_000);
	// What was left behind unsaved is not wanted back; leaving it is.
	context.on('dialog', (dialog) => void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()));
	// The forge lives on the day that the pictures are made.
	await context.route(/\/merge_requests\b/, async (route) => {
		const response = await route.fetch();
		const text = (await response.text()).replaceAll(/("updated_at":")[^"]*/g, `$1${today}T08:40:00.000Z`);
		await route.fulfill({ response, body: text });
	});
	return context;
}

/** Opens a form in a new tab, as somebody who has logged in. */
async function visit(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(address);
	await page.locator(form).first().waitFor();
	await page.waitForTimeout(1000);
	return page;
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

async function saveDraft(page: Page): Promise<void> {
	await page.locator(save).click();
	await page.locator('.Toastify__toast--success').first().waitFor();
	await page.locator(status).waitFor();
	await page.locator('.Toastify__toast').first().click();
	await page.locator('.Toastify__toast').first().waitFor({ state: 'detached' });
}

/** Takes the cursor away, which would blink in a picture. */
async function blur(page: Page): Promise<void> {
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	// The line around a field changes colour slowly.
	await page.waitForTimeout(500);
}

async function top(page: Page): Promise<void> {
	await blur(page);
	await page.evaluate(() => {
		for (const pane of document.querySelectorAll('[class*="-ControlPaneContainer"]')) pane.scrollTop = 0;
	});
}
