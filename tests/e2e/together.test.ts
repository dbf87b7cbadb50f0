import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { showOwnLetters } from '../../src/dev/screenshots.ts';
import { createSiteServer, type SiteServer } from '../../src/dev/server.ts';
import { injectAxe, violations } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { demoDay } from '../support/demo.ts';
import { paperOf } from '../support/paper.ts';

const dist = inject('demoDist');
let server: SiteServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
	server = createSiteServer({ folder: () => dist });
	origin = `http://localhost:${await server.listen(0)}`;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

async function open(
	pathname: string,
	options: Parameters<Browser['newContext']>[0] = {},
	moment = `${demoDay}T09:00:00Z`,
): Promise<{ page: Page; context: BrowserContext; requests: string[] }> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(new Date(moment));
	await page.goto(`${origin}/oosterwilg/${pathname}`);
	// The browser's own question for an icon comes after the page.
	await page.waitForLoadState('networkidle');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	return { page, context, requests };
}

/** Answers the questions as a daughter would who asks for her father. */
async function fill(page: Page): Promise<void> {
	await page.getByLabel('Ik vraag iets').check();
	await page.getByLabel('Voor iemand van mijn familie').check();
	await page.getByLabel(/^Gezelschap/).check();
	await page.getByLabel('In een paar woorden').fill('Wie kaart er met mijn vader?');
	await page.getByLabel('Vertel er iets meer over').fill('Hij speelt graag klaverjassen, het liefst ’s middags.');
	await page.getByLabel('Uw naam').fill('Anna Zwart');
	await page.getByLabel('Uw telefoonnummer').fill('06 12 34 56 78');
}

describe('asking something without an account', () => {
	it('sends, stores and asks nothing of the network, whatever is filled in', async () => {
		const { page, context, requests } = await open('samen/plaatsen/');
		await page.getByRole('button', { name: 'Alles op één pagina' }).click();
		await fill(page);
		await page.keyboard.press('Enter');
		expect(page.url()).toBe(`${origin}/oosterwilg/samen/plaatsen/`);
		const others = requests.filter((url) => !/\/_astro\/[^/]+\.js$/.test(url));
		expect(others).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(
			0,
		);
		const mail = new URL((await page.getByRole('link', { name: 'Stuur per mail' }).getAttribute('href')) ?? '');
		expect(mail.pathname).toBe('samen@oosterwilg.example');
		expect(mail.searchParams.get('body')).toContain('Kort: Wie kaart er met mijn vader?\r\n');
		expect(mail.searchParams.get('body')).toContain('De ander vindt het goed: nog niet gevraagd');
		expect(mail.searchParams.get('body')).toContain('Wie u kunt bellen: mij');
		expect(await page.getByLabel('Bel niet mij, maar die ander').isVisible()).toBe(false);
		await page.getByLabel('Die ander weet het').check();
		await page.getByLabel('Bel niet mij, maar die ander').check();
		await page.getByLabel('Naam van die ander').fill('Geert Zwart');
		expect(await page.getByLabel('Telefoonnummer van die ander').getAttribute('autocomplete')).toBe('off');
		const other = new URL((await page.getByRole('link', { name: 'Stuur per mail' }).getAttribute('href')) ?? '');
		expect(other.searchParams.get('body')).toContain('Wie u kunt bellen: de ander zelf\r\nNaam: Geert Zwart\r\n');
		await context.close();
	});

	it('goes one question at a time with the keyboard alone, and says what is still missing', async () => {
		const { page, context } = await open('samen/plaatsen/');
		await page.getByText('Vraag 1 van 6').waitFor();
		await page.getByLabel('Ik bied iets aan').focus();
		await page.keyboard.press('Space');
		for (let step = 2; step <= 6; step += 1) {
			await page.getByRole('button', { name: 'Volgende vraag' }).focus();
			await page.keyboard.press('Enter');
			await page.getByText(`Vraag ${step} van 6`).waitFor();
			expect(await page.evaluate(() => document.activeElement?.matches('input, textarea'))).toBe(true);
		}
		await page.getByRole('button', { name: 'Klaar, laat zien' }).click();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Uw bericht');
		expect(await page.getByText('Vul nog in').textContent()).toMatch(/Waar gaat het over\?.*Uw naam/);
		await page.getByRole('button', { name: 'Vorige vraag' }).click();
		await page.getByText('Vraag 6 van 6').waitFor();
		await page.getByRole('button', { name: 'Klaar, laat zien' }).click();
		await page.getByRole('link', { name: 'Waar gaat het over?' }).focus();
		await page.keyboard.press('Enter');
		await page.getByText('Vraag 3 van 6').waitFor();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('category');
		await context.close();
	});

	it('warns of what everybody would read', async () => {
		const { page, context } = await open('samen/plaatsen/');
		await page.getByRole('button', { name: 'Alles op één pagina' }).click();
		await page.getByLabel('Vertel er iets meer over').fill('Bel mij op 06 12 34 56 78.');
		await page.getByText('“06 12 34 56 78” is misschien een telefoonnummer').waitFor();
		await page.getByLabel('Vertel er iets meer over').fill('Ik hoor het graag.');
		await page.getByText('is misschien een telefoonnummer').waitFor({ state: 'detached' });
		await page.getByLabel('Vertel er iets meer over').fill('Kerkstraat 12');
		await page.getByText('is misschien een adres').waitFor();
		await page.getByLabel('Vertel er iets meer over').fill('');
		await page.getByText('is misschien een adres').waitFor({ state: 'detached' });
		await context.close();
	});

	it.each([
		['light', 320],
		['dark', 320],
		['light', 1280],
		['dark', 1280],
	] as const)(
		'has no axe violations at any question, nor with what is wrong, in %s at %s px',
		async (colorScheme, width) => {
			const { page, context } = await open('samen/plaatsen/', {
				colorScheme,
				viewport: { width, height: 800 },
				reducedMotion: 'reduce',
			});
			await injectAxe(page);
			const found: string[] = [];
			const look = async (where: string) => {
				for (const text of await violations(page)) found.push(`${where}: ${text}`);
				if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
					found.push(`${where}: te breed`);
			};
			for (let step = 1; step <= 6; step += 1) {
				await page.getByText(`Vraag ${step} van 6`).waitFor();
				await look(`vraag ${step}`);
				await page.getByRole('button', { name: /Volgende vraag|Klaar, laat zien/ }).click();
			}
			await page.getByText('Vul nog in').waitFor();
			await look('klaar');
			await page.getByRole('button', { name: 'Alles op één pagina' }).click();
			await page.getByLabel('Vertel er iets meer over').fill('Bel mij op 06 12 34 56 78.');
			await page.getByText('is misschien een telefoonnummer').waitFor();
			await look('alles, met een waarschuwing');
			expect(found).toEqual([]);
			await context.close();
		},
	);

	it('is without a script a slip of paper with every question, and a place to hand it in', async () => {
		const { page, context } = await open('samen/plaatsen/', { javaScriptEnabled: false });
		expect(await page.getByText('Print deze pagina, vul hem in met een pen').isVisible()).toBe(true);
		expect(await page.getByLabel('Uw naam').isVisible()).toBe(true);
		expect(await page.getByRole('heading', { name: 'Uw bericht' }).isVisible()).toBe(false);
		// The browser would put everything in the address, and so in the log of the host.
		await page.getByLabel('Uw naam').fill('Anna Zwart');
		await page.keyboard.press('Enter');
		await page.waitForTimeout(300);
		expect(page.url()).toBe(`${origin}/oosterwilg/samen/plaatsen/`);
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByText('Inleveren bij: Dorpshuis De Wilg').isVisible()).toBe(true);
		await showOwnLetters(page);
		expect((await paperOf(page)).sheets).toBe(2);
		await context.close();
	});

	it('prints every question also when one is asked at a time', async () => {
		const { page, context } = await open('samen/plaatsen/');
		expect(await page.getByLabel('Uw naam').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByLabel('Uw naam').isVisible()).toBe(true);
		expect(await page.getByRole('heading', { name: 'Uw bericht' }).isVisible()).toBe(false);
		await context.close();
	});
});

describe('the board', () => {
	it('has a number, a telephone, a mail and an hour beside every post', async () => {
		const { page, context } = await open('prikbord/');
		const cards = await page.locator('.post-card').all();
		expect(cards.length).toBeGreaterThan(10);
		for (const card of cards) {
			expect(await card.locator('.post-kind').textContent()).toMatch(/(Aanbod|Vraag) · nummer \d+/);
			expect(await card.locator('a[href^="tel:"]').count()).toBe(1);
			expect(await card.locator('a[href^="mailto:"]').getAttribute('href')).toMatch(/Prikbord%20nummer%20\d+/);
			expect(await card.textContent()).toContain('Inloop: woensdag en vrijdag');
		}
		await context.close();
	});

	it('hides what has passed since the site was made, on the page of the post as well', async () => {
		const later = '2027-01-20T12:00:00Z';
		const { page, context } = await open('prikbord/', {}, later);
		expect(await page.getByText('Plek in de auto naar de weekmarkt').isVisible()).toBe(false);
		expect(await page.getByText('Partytent te leen').isVisible()).toBe(true);
		await page.goto(`${origin}/oosterwilg/prikbord/samen-naar-de-markt/`);
		await page.getByRole('heading', { name: 'Dit bericht hangt niet meer op het prikbord.' }).waitFor();
		expect(await page.getByText('Plek in de auto naar de weekmarkt', { exact: true }).first().isVisible()).toBe(false);
		await context.close();
	});

	it('shows beside a request who helps with it, with why', async () => {
		const { page, context } = await open('prikbord/rit-naar-de-stad-op-dinsdag/');
		await page.getByRole('heading', { name: 'Dit past erbij' }).waitFor();
		expect(await page.locator('main').textContent()).toContain('Voor: vervoer');
		await context.close();
	});

	it('leads with three questions to what fits', async () => {
		const { page, context } = await open('samen/wat-kan-ik-doen/');
		const shown = page.locator('.post-card:visible');
		const all = await shown.count();
		await page.getByLabel('Wat doet u graag?').selectOption('gezelschap');
		await page.getByLabel('Wanneer hebt u tijd?').selectOption('avond');
		const some = await shown.count();
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(all);
		expect(await page.getByRole('status').filter({ hasText: 'bij u' }).textContent()).toContain(
			some === 1 ? 'Eén ding past' : `${some} dingen passen`,
		);
		await context.close();
	});
});

describe('a buddy', () => {
	it('is asked for or offered in a mail that stands ready, also without a script, and never shown as a list of people', async () => {
		const { page, context } = await open('samen/maatje/', { javaScriptEnabled: false });
		for (const [name, subject] of [
			['Ik zoek een maatje (wandelen)', 'Ik zoek een maatje: wandelen'],
			['Ik wil een maatje zijn (Nederlands oefenen)', 'Ik wil een maatje zijn: Nederlands oefenen'],
		] as const) {
			const mail = new URL((await page.getByRole('link', { name }).getAttribute('href')) ?? '');
			expect(mail.pathname).toBe('samen@oosterwilg.example');
			expect(mail.searchParams.get('subject')).toBe(subject);
			expect(mail.searchParams.get('body')).toMatch(/Telefoonnummer:\r\n/);
			expect(mail.href.length).toBeLessThan(1900);
		}
		await context.close();
	});

	it('is asked for on paper too: the page prints with a slip, and nothing to tap', async () => {
		const { page, context } = await open('samen/maatje/');
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('heading', { name: 'Briefje' }).isVisible()).toBe(true);
		expect(await page.getByText('Lever dit briefje in bij Dorpshuis De Wilg').isVisible()).toBe(true);
		expect(await page.getByRole('link', { name: /maatje/ }).count()).toBe(0);
		await context.close();
	});
});

describe('a campaign', () => {
	it('is a banner on the home page until its last day, and its page says so after that', async () => {
		const title = 'Samen aan tafel';
		const during = await open('', {}, '2026-12-13T09:00:00Z');
		expect(await during.page.locator('.campaign').filter({ hasText: title }).isVisible()).toBe(true);
		await during.context.close();
		const after = await open('', {}, '2026-12-14T09:00:00Z');
		expect(await after.page.locator('.campaign').filter({ hasText: title }).isVisible()).toBe(false);
		await after.page.goto(`${origin}/oosterwilg/campagnes/samen-aan-tafel/`);
		expect(await after.page.getByRole('heading', { level: 1, name: 'Deze campagne is voorbij.' }).isVisible()).toBe(
			true,
		);
		const words = after.page.locator('main').getByText(/samen|tafel|eten/i);
		expect(await words.filter({ visible: true }).count()).toBe(0);
		await after.context.close();
	});

	it('of the gemeente stands only in the village that joins', () => {
		const isIn = (village: string) => existsSync(path.join(dist, village, 'campagnes/samen-aan-tafel/index.html'));
		expect(['lutjewoude', 'oosterwilg', 'veldersluis'].map(isIn)).toEqual([false, true, true]);
	});
});

describe('what is too heavy for a neighbour', () => {
	it('comes with a number to tap for each who helps, those of the own village too', () => {
		const html = readFileSync(path.join(dist, 'oosterwilg/samen/index.html'), 'utf8');
		const danger = html.slice(html.indexOf('id="te-zwaar"'));
		expect(
			[...danger.slice(0, danger.indexOf('</section>')).matchAll(/href="tel:([^"]+)"/g)].map(([, to]) => to),
		).toEqual(['112', '0500301300', '0500102100', '08000113', '08002000', '0880767000']);
	});
});

describe('who brings people together', () => {
	it('is on every page of this part, with a number to call', () => {
		const parts = ['samen', 'prikbord', 'vacatures', 'kennisbank', 'campagnes', 'welkom'];
		const pages = readdirSync(path.join(dist, 'oosterwilg'), { recursive: true })
			.map(String)
			.filter((file) => parts.some((part) => file.startsWith(`${part}/`)) && file.endsWith('index.html'));
		expect(pages.length).toBeGreaterThan(80);
		const without = pages.filter(
			(file) => !readFileSync(path.join(dist, 'oosterwilg', file), 'utf8').includes('0500 30 12 60'),
		);
		expect(without.filter((file) => !/(?:^|\/)flyer\//.test(file))).toEqual([]);
	});
});

describe('what no longer hangs there', () => {
	const folder = path.resolve(import.meta.dirname, '../../content/oosterwilg/prikbord');
	const gone = readdirSync(folder)
		.map((name) => {
			const text = readFileSync(path.join(folder, name), 'utf8');
			return { name: name.replace('.md', ''), data: parse(text.split('---')[1] ?? '') as Record<string, string> };
		})
		.filter(({ data }) => {
			const { state = 'open', expires, placedOn = '' } = data;
			const last = expires ?? new Date(Date.parse(placedOn) + 60 * 86_400_000).toISOString().slice(0, 10);
			return state === 'gelukt' || state === 'ingetrokken' || last < demoDay;
		});

	it('is nowhere in what is published: not in a page, feed, flyer, the search or the data', () => {
		expect(gone.length).toBeGreaterThan(15);
		const files = readdirSync(path.join(dist, 'oosterwilg'), { recursive: true, withFileTypes: true })
			.filter((file) => file.isFile() && /\.(html|xml|json|csv|txt|ics|js)$/.test(file.name))
			.map((file) => path.join(file.parentPath, file.name));
		const found: string[] = [];
		for (const file of files) {
			const text = readFileSync(file, 'utf8');
			for (const { name, data } of gone)
				if (text.includes(`prikbord/${name}`) || text.includes(data['title'] ?? '-'))
					found.push(`${path.relative(dist, file)}: ${name}`);
		}
		expect(found).toEqual([]);
	});
});
