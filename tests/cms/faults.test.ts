import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CmsConfig } from '../../src/cms/config.ts';
import { moreField, tipsField } from '../../src/cms/names.ts';
import { openBrowser } from '../support/browser.ts';
import { Form, readConfig, rest } from '../support/cms.ts';
import { type LiveWorkspace, startLive, until } from '../support/live.ts';
import { openStock } from '../support/stock.ts';

let live: LiveWorkspace;
let browser: Browser;
let config: CmsConfig;
const original = new Map<string, string>();

const content = (...parts: string[]) => path.join(live.root, 'content/eikendam', ...parts);
const read = (...parts: string[]) => readFileSync(content(...parts), 'utf8');
const names = (folder: string) => {
	try {
		return readdirSync(content(folder)).sort();
	} catch {
		return [];
	}
};

beforeAll(async () => {
	live = await startLive('beheer');
	browser = await openBrowser();
	config = await readConfig(live.origin, 'eikendam');
	for (const name of names('agenda')) original.set(`agenda/${name}`, read('agenda', name));
});
afterAll(async () => {
	await browser.close();
	live.stop();
});
/** Each test begins with the files as they were. */
beforeEach(async () => {
	const { writeFileSync } = await import('node:fs');
	for (const name of names('agenda')) if (!original.has(`agenda/${name}`)) rmSync(content('agenda', name));
	for (const [name, text] of original) writeFileSync(content(name), text);
	rmSync(content('fotos'), { recursive: true, force: true });
});

type Kind = 'stock' | 'own';

/** Opens a route of Decap as it comes, or of the CMS of the village. */
async function open(kind: Kind, route: string, options: { width?: number; timezoneId?: string } = {}) {
	const collection = route.split('/')[2] ?? '';
	const all = config.collections.find(({ name }) => name === collection)?.fields ?? [];
	const fields = kind === 'stock' ? all.filter(({ name }) => ![moreField, tipsField].includes(name)) : all;
	const page =
		kind === 'stock'
			? await openStock(browser, live, config, options)
			: await browser.newPage({
					viewport: { width: options.width ?? 1280, height: 900 },
					timezoneId: options.timezoneId ?? 'Europe/Amsterdam',
				});
	page.setDefaultTimeout(60_000);
	await page.goto(`${live.origin}/${kind === 'stock' ? 'stock' : 'eikendam/beheer'}/#${route}`);
	const form = new Form(page, fields);
	await form.box('title').waitFor();
	await rest(page);
	return { page, form };
}

/** Waits until Decap has kept unsaved work with this in it. It does so some seconds after the last change. */
async function isKept(page: Page, pattern: RegExp): Promise<void> {
	const kept = () =>
		page.evaluate(
			() =>
				new Promise<string>((resolve, reject) => {
					const opening = indexedDB.open('localforage');
					opening.onerror = () => reject(opening.error ?? new Error('localforage'));
					opening.onsuccess = () => {
						const found = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
						found.onerror = () => reject(found.error ?? new Error('keyvaluepairs'));
						found.onsuccess = () => {
							opening.result.close();
							resolve(found.result.map((item: { raw?: string }) => item.raw ?? '').join('\n'));
						};
					};
				}),
		);
	await expect.poll(kept).toMatch(pattern);
}

const isChanged = (page: Page) => page.locator('[class*="-BackStatusChanged"]').isVisible();

async function saved(page: Page): Promise<void> {
	await page.locator('.Toastify__toast--success').first().waitFor();
}

describe('an address that jumps from one open record to another', () => {
	async function jump(kind: Kind) {
		const { page, form } = await open(kind, '/collections/agenda-eikendam/entries/filmavond');
		page.on('dialog', (dialog) => void dialog.accept());
		await form.text('Filmavond met popcorn', 'title');
		await page.evaluate(() => {
			location.hash = '#/collections/agenda-eikendam/entries/jaarmarkt';
		});
		await page.waitForTimeout(2500);
		await form.box('title').waitFor();
		if (await isChanged(page)) await form.save();
		else {
			await form.text('Jaarmarkt in juni', 'title');
			await form.save();
		}
		await page.close();
		return { first: read('agenda/filmavond.md'), second: read('agenda/jaarmarkt.md') };
	}

	it('makes stock Decap save what was open in the wrong file', async () => {
		const { first, second } = await jump('stock');
		// What was meant for the other record: its title, or the draft of this one kept under the wrong address.
		expect(first).not.toBe(original.get('agenda/filmavond.md'));
		expect(`${first}${second}`).not.toContain('title: Jaarmarkt in juni');
	});

	it('leaves the first as it was here, and saves the second in its own file', async () => {
		const { first, second } = await jump('own');
		expect(first).toBe(original.get('agenda/filmavond.md'));
		expect(second).toContain('title: Jaarmarkt in juni');
		expect(second).toContain('stateNote: Te veel wind.');
	});
});

describe('a form that another record came into, as a slow answer of the forge can do in Decap', () => {
	it('is not saved here, and says so in Dutch', async () => {
		const { page, form } = await open('own', '/collections/agenda-eikendam/entries/filmavond');
		page.on('dialog', (dialog) => void dialog.accept());
		// The address changes and the form does not hear of it.
		await page.evaluate(() => history.replaceState(null, '', '#/collections/agenda-eikendam/new'));
		await form.text('Iets anders', 'title');
		await page.locator('[class*="-PublishButton"]').click();
		await page.locator('[class*="-StyledMenuItem"]').first().click();
		const message = page.locator('.Toastify__toast--error').first();
		await message.waitFor();
		expect(await message.textContent()).toMatch(/Er is niets opgeslagen/);
		expect(read('agenda/filmavond.md')).toBe(original.get('agenda/filmavond.md'));
		await page.close();
	});
});

// Stock Decap asks and then shows the form without it, but only when its form comes later than what it kept: which of
// the two is first depends on how busy the machine is, so there is no test of that.
describe('work that was not saved when the tab was closed', () => {
	/** Types, waits until Decap has kept it, loads the page anew and answers what it asks. `delay` is of the server. */
	async function comeBack(route: string, wantsIt = true, delay = 0) {
		const { page, form } = await open('own', route);
		const asked: string[] = [];
		page.on('dialog', (dialog) => {
			if (dialog.type() !== 'confirm') return void dialog.accept();
			asked.push(dialog.message());
			return void (wantsIt ? dialog.accept() : dialog.dismiss());
		});
		await form.text('Film zonder einde', 'title');
		if (route.endsWith('/new')) {
			await form.open('photo');
			await form.upload(await picture(), 'photo', 'src');
		}
		await isKept(page, route.endsWith('/new') ? /Film zonder einde[\s\S]*foto/ : /Film zonder einde/);
		// What is kept is there sooner than what a server sends.
		await page.route('**/api/v1', async (sent) => {
			await new Promise((resolve) => setTimeout(resolve, delay));
			await sent.continue();
		});
		await page.reload();
		await form.box('title').waitFor();
		await until(() => asked.length > 0);
		await page.waitForTimeout(1500 + 2 * delay);
		return { page, form, asked };
	}

	const title = (form: Form) => form.box('title').locator('input').inputValue();
	const picture = async () => {
		const file = path.join(live.root, 'foto.jpg');
		await sharp({ create: { width: 640, height: 480, channels: 3, background: '#a02020' } })
			.jpeg()
			.toFile(file);
		return file;
	};

	it('comes back here in a new record, photo included, and can be saved', async () => {
		const { page, form, asked } = await comeBack('/collections/agenda-eikendam/new');
		expect(asked).toEqual([expect.stringMatching(/verdergaan/)]);
		expect(await title(form)).toBe('Film zonder einde');
		await form.open('photo');
		await expect.poll(() => form.box('photo', 'src').locator('img').count()).toBe(1);
		await form.text('Een vlak', 'photo', 'alt');
		await form.box('photo', 'consent').getByRole('radio').first().check();
		await form.text('Kom ook.', 'summary');
		await form.day('2026-12-05T19:30', 'start');
		await form.save();
		expect(read('agenda/film-zonder-einde.md')).toContain(names('fotos')[0]);
		await page.close();
	});

	it('comes back here in a record that was there, in its own file', async () => {
		const { page, form } = await comeBack('/collections/agenda-eikendam/entries/filmavond', true, 2000);
		expect(await title(form)).toBe('Film zonder einde');
		await form.save();
		expect(read('agenda/filmavond.md')).toContain('title: Film zonder einde');
		await page.reload();
		await form.box('title').waitFor();
		await page.waitForTimeout(1500);
		expect(await isChanged(page)).toBe(false);
		await page.close();
	});

	it('is not put over what another wrote meanwhile', async () => {
		const { page, form } = await open('own', '/collections/agenda-eikendam/entries/filmavond');
		page.on('dialog', (dialog) => void dialog.accept());
		await form.text('Film zonder einde', 'title');
		await isKept(page, /Film zonder einde/);
		await page.goto('about:blank');
		const { writeFileSync } = await import('node:fs');
		writeFileSync(
			content('agenda/filmavond.md'),
			read('agenda/filmavond.md').replace('title: Filmavond', 'title: Film in de kerk'),
		);
		await page.goto(`${live.origin}/eikendam/beheer/#/collections/agenda-eikendam/entries/filmavond`);
		await form.box('title').waitFor();
		await until(async () => (await title(form)) === 'Film zonder einde');
		await page.locator('[class*="-PublishButton"]').click();
		await page.locator('[class*="-StyledMenuItem"]').first().click();
		const message = page.locator('.Toastify__toast--error').first();
		await message.waitFor();
		expect(await message.textContent()).toMatch(/Iemand anders heeft dit intussen veranderd/);
		expect(read('agenda/filmavond.md')).toContain('title: Film in de kerk');
		await page.close();
	});

	it('is gone here for who does not want it, and is not offered again', async () => {
		const { page, form, asked } = await comeBack('/collections/agenda-eikendam/entries/filmavond', false);
		expect(await title(form)).toBe('Filmavond');
		await page.reload();
		await form.box('title').waitFor();
		await page.waitForTimeout(2000);
		expect(asked).toHaveLength(1);
		expect(await title(form)).toBe('Filmavond');
		await page.close();
	});
});

describe('opening a record without a text under it', () => {
	it('shows unsaved changes in stock Decap, which nobody made', async () => {
		const { page } = await open('stock', '/collections/agenda-eikendam/entries/jaarmarkt');
		await expect.poll(() => isChanged(page)).toBe(true);
		await page.close();
	});

	it('shows none here', async () => {
		for (const id of ['jaarmarkt', 'filmavond']) {
			const { page } = await open('own', `/collections/agenda-eikendam/entries/${id}`);
			expect(await isChanged(page), id).toBe(false);
			await page.close();
		}
	});
});

describe('a photo with a name that is in use', () => {
	async function twice(kind: Kind) {
		const said: string[] = [];
		for (const [index, id] of ['filmavond', 'jaarmarkt'].entries()) {
			const { page, form } = await open(kind, `/collections/agenda-eikendam/entries/${id}`);
			page.on('dialog', (dialog) => {
				said.push(dialog.message());
				void dialog.accept();
			});
			const file = path.join(live.root, 'foto.jpg');
			await sharp({ create: { width: 640, height: 480, channels: 3, background: index ? '#203080' : '#a02020' } })
				.jpeg()
				.toFile(file);
			await form.open('photo');
			await form.upload(file, 'photo', 'src');
			await form.text('Een vlak', 'photo', 'alt');
			if (kind === 'stock') await form.text('geen personen', 'photo', 'consent');
			else await form.box('photo', 'consent').getByRole('radio').first().check();
			await form.save();
			await page.close();
		}
		return { said, photos: names('fotos') };
	}

	it('takes the place of the other in stock Decap, which asks so in English', async () => {
		const { said, photos } = await twice('stock');
		expect(photos).toEqual(['foto.jpg']);
		expect(said.join()).toMatch(/already exists/);
	});

	it('stands beside the other here, as webp', async () => {
		const { said, photos } = await twice('own');
		expect(said).toEqual([]);
		expect(photos).toHaveLength(2);
		for (const name of photos) expect(name).toMatch(/^foto-\d{8}-[0-9a-f]{6}\.webp$/);
		expect(read('agenda/filmavond.md')).not.toContain(
			photos.find((name) => read('agenda/jaarmarkt.md').includes(name)),
		);
	});
});

describe('a number with a fraction where a whole number is meant', () => {
	async function number(kind: Kind) {
		const { page, form } = await open(kind, '/collections/agenda-eikendam/entries/filmavond');
		await form.showAll();
		await form.open('recurrence');
		await form.choose('week', 'recurrence', 'frequency');
		await form.text('12.5', 'recurrence', 'interval');
		await page.locator('[class*="-PublishButton"]').click();
		await page.locator('[class*="-StyledMenuItem"]').first().click();
		return { page, form };
	}

	it('is cut off without a word by stock Decap', async () => {
		const { page } = await number('stock');
		await saved(page);
		expect(read('agenda/filmavond.md')).toMatch(/interval: 12$/m);
		await page.close();
	});

	it('is told under the field here, and nothing is written', async () => {
		const { page, form } = await number('own');
		await expect.poll(() => form.box('recurrence', 'interval').textContent()).toMatch(/een heel getal/);
		expect(read('agenda/filmavond.md')).toBe(original.get('agenda/filmavond.md'));
		await page.close();
	});
});

describe('the form on a phone of 390 pixels', () => {
	const widest = (page: Page) =>
		page.evaluate(() =>
			Math.max(...[...document.querySelectorAll('#nc-root *')].map((element) => element.getBoundingClientRect().width)),
		);

	it('is at least 800 pixels wide in stock Decap', async () => {
		const { page } = await open('stock', '/collections/agenda-eikendam/new', { width: 390 });
		expect(await widest(page)).toBeGreaterThanOrEqual(800);
		await page.close();
	});

	it('fits here', async () => {
		const { page } = await open('own', '/collections/agenda-eikendam/new', { width: 390 });
		expect(await widest(page)).toBeLessThanOrEqual(390);
		await page.close();
	});
});

describe('a title that no file name can be made of', () => {
	async function title(kind: Kind, text: string) {
		const { page, form } = await open(kind, '/collections/agenda-eikendam/new');
		await form.text(text, 'title');
		await form.text('Kom ook.', 'summary');
		await page.locator('[class*="-PublishButton"]').click();
		await page.locator('[class*="-StyledMenuItem"]').first().click();
		return { page, form };
	}

	it('makes stock Decap ask for a file without a usable name', async () => {
		const asked: string[] = [];
		for (const text of ['🎉🎉', 'Ĳsvrĳ']) {
			const { page, form } = await open('stock', '/collections/agenda-eikendam/new');
			page.on('request', (request) => {
				const sent = request.url().endsWith('/api/v1') ? request.postData() : undefined;
				const path = sent && /"action":"(?:getEntry|persistEntry)".*?"path":"([^"]+)"/.exec(sent)?.[1];
				if (path) asked.push(path);
			});
			await form.text(text, 'title');
			await form.text('Kom ook.', 'summary');
			await page.locator('[class*="-PublishButton"]').click();
			await page.locator('[class*="-StyledMenuItem"]').first().click();
			await until(async () => asked.length > 0 || (await page.locator('.Toastify__toast--error').count()) > 0);
			await page.close();
		}
		expect(asked.filter((path) => /^content\/eikendam\/agenda\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(path))).toEqual([]);
	});

	it('is told under the field here when it has no letters', async () => {
		const { page, form } = await title('own', '🎉🎉');
		await expect.poll(() => form.box('title').textContent()).toMatch(/letters of cijfers/);
		expect(names('agenda')).toHaveLength(original.size);
		await page.close();
	});

	it('becomes a name in plain letters here when it has the one-character ĳ', async () => {
		const { page } = await title('own', 'Ĳsvrĳ');
		await until(() => names('agenda').includes('ijsvrij.md'));
		expect(read('agenda/ijsvrij.md')).toContain('title: IJsvrij');
		await page.close();
	});
});

describe('a time, filled in on a computer in New York', () => {
	it('is not the same in the file of stock Decap', async () => {
		const { page, form } = await open('stock', '/collections/agenda-eikendam/new', { timezoneId: 'America/New_York' });
		await form.text('Koffie', 'title');
		await form.text('Kom ook.', 'summary');
		await form.box('start').locator('input').first().fill('2026-12-05T19:30');
		await form.save();
		// Half past seven in New York is half past one at night in the Netherlands.
		expect(read('agenda/koffie.md')).toMatch(/^start: .*(?:T00:30|T19:30:00.*-05:00|T19:30:00\.000-05:00)/m);
		await page.close();
	});

	it('is the Dutch time in the file here', async () => {
		const { page, form } = await open('own', '/collections/agenda-eikendam/new', { timezoneId: 'America/New_York' });
		await form.text('Koffie', 'title');
		await form.text('Kom ook.', 'summary');
		await form.day('2026-12-05T19:30', 'start');
		await form.save();
		expect(read('agenda/koffie.md')).toMatch(/^start: 2026-12-05T19:30$/m);
		await page.close();
	});
});

describe('deleting a record', () => {
	it('is one click away in stock Decap', async () => {
		const { page } = await open('stock', '/collections/agenda-eikendam/entries/filmavond');
		expect(await page.locator('[class*="-DeleteButton"]').isVisible()).toBe(true);
		await page.close();
	});

	it('has no button here, and the server refuses it in Dutch', async () => {
		const { page } = await open('own', '/collections/agenda-eikendam/entries/filmavond');
		expect(await page.locator('[class*="-DeleteButton"]').isVisible()).toBe(false);
		await page.close();
		const answer = await fetch(`${live.origin}/api/v1`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ action: 'deleteFiles', params: { paths: ['content/eikendam/agenda/filmavond.md'] } }),
		});
		expect(answer.status).toBe(403);
		expect(await answer.text()).toMatch(/archief/);
		expect(read('agenda/filmavond.md')).toBe(original.get('agenda/filmavond.md'));
	});
});
