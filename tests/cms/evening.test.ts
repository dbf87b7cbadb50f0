import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import ExifReader from 'exifreader';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CmsConfig } from '../../src/cms/config.ts';
import { eventsPath } from '../../src/dev/live.ts';
import { openBrowser } from '../support/browser.ts';
import { Form, readConfig, rest } from '../support/cms.ts';
import { type LiveWorkspace, startLive, until } from '../support/live.ts';

let live: LiveWorkspace;
let browser: Browser;
let config: CmsConfig;

const file = (...parts: string[]) => path.join(live.root, ...parts);
const read = (...parts: string[]) => readFileSync(file('content/eikendam', ...parts), 'utf8');
const site = async (pathname: string) => (await fetch(`${live.origin}/eikendam/${pathname}`)).text();

beforeAll(async () => {
	live = await startLive('beheer');
	browser = await openBrowser();
	config = await readConfig(live.origin, 'eikendam');
});
afterAll(async () => {
	await browser.close();
	live.stop();
});

/** A tab of a phone or a desk that tells what it asks of other hosts and what goes wrong in it. */
async function tab(width: number) {
	const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'nl-NL' });
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	const elsewhere: string[] = [];
	const wrong: string[] = [];
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== live.origin) elsewhere.push(request.url());
	});
	page.on('console', (message) => {
		// Decap asks whether a name is free before it makes a file, and hears that there is none.
		const isQuestion = message.text().includes('404') && message.location().url.endsWith('/api/v1');
		if ((message.type() === 'error' || message.type() === 'warning') && !isQuestion)
			wrong.push(`${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => wrong.push(String(error)));
	return { page, elsewhere, wrong };
}

/** What the page asks and warns, as it comes; each is answered with yes. */
function heard(page: Page): string[] {
	const said: string[] = [];
	page.on('dialog', (dialog) => {
		said.push(dialog.message());
		void dialog.accept();
	});
	return said;
}

async function open(page: Page, route: string): Promise<Form> {
	await page.goto('about:blank');
	await page.goto(`${live.origin}/eikendam/beheer/#/collections/${route}`);
	const name = route.split(/[/?]/)[0];
	const form = new Form(page, config.collections.find((collection) => collection.name === name)?.fields ?? []);
	await form.box(form.fields[0]?.name ?? '').waitFor();
	await rest(page);
	return form;
}

/** The data and the text of a file that the CMS wrote. */
function fileOf(text: string): { data: unknown; content: string } {
	const [, front = '', content = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
	return { data: parse(front), content };
}

/** A large photo as a telephone makes it, with where it was taken. */
async function phonePhoto(): Promise<string> {
	const name = file('IMG_2034.JPG');
	await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#567d46' } })
		.withExif({
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 39/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '5/1 18/1 0/1' },
		})
		.jpeg()
		.toFile(name);
	expect(ExifReader.load(readFileSync(name), { expanded: true }).gps, 'de proef begint met een plek').toBeDefined();
	return name;
}

describe('a volunteer on a phone', () => {
	it('starts with what there is to do, and what must be looked at', async () => {
		const { page, elsewhere, wrong } = await tab(390);
		await page.goto(`${live.origin}/eikendam/beheer/`);
		await page.getByRole('link', { name: 'Activiteit plaatsen' }).waitFor();
		const checks = await page.locator('section', { hasText: 'Deze maand nakijken' }).textContent();
		expect(checks).toContain('Zangkoor Hoog en Laag');
		expect(checks).not.toContain('IJsclub');
		await page.getByRole('link', { name: 'Zangkoor Hoog en Laag' }).click();
		await page.locator('.dorp-more').waitFor();
		expect(page.url()).toContain('#/collections/organisaties-eikendam/entries/zangkoor');
		expect(elsewhere).toEqual([]);
		expect(wrong).toEqual([]);
		await page.close();
	});

	it('puts the pub quiz on the site, with a photo and a place, and sees it there within two seconds', async () => {
		const { page, elsewhere, wrong } = await tab(390);
		await page.goto(`${live.origin}/eikendam/beheer/`);
		await page.getByRole('link', { name: 'Activiteit plaatsen' }).click();
		const form = new Form(page, config.collections.find(({ name }) => name === 'agenda-eikendam')?.fields ?? []);
		await form.box('title').waitFor();
		await rest(page);
		await form.text('Pubquiz', 'title');
		await form.day('2026-12-05T20:00', 'start');
		await expect.poll(() => form.box('start').textContent()).toMatch(/zaterdag 5\sdecember 2026 om 20\.00\suur/);
		await form.choose('Dorpskerk', 'place');
		await form.text('Zes rondes over het dorp en de wereld.', 'summary');
		await form.open('photo');
		await form.upload(await phonePhoto(), 'photo', 'src');
		await form.text('Een groen vlak', 'photo', 'alt');
		await form.box('photo', 'consent').getByRole('radio').first().check();
		await form.save();
		const saved = performance.now();
		await until(async () => (await site('agenda/')).includes('Pubquiz'));
		let took = performance.now() - saved;
		// The machine may have been doing something else at that moment; three times in a row it is the site.
		for (let attempt = 2; took >= 2000 && attempt <= 3; attempt++) {
			await form.text(`Zes rondes over het dorp en de wereld, poging ${attempt}.`, 'summary');
			await form.save();
			const again = performance.now();
			await until(async () => (await site('agenda/')).includes(`poging ${attempt}`));
			took = performance.now() - again;
		}
		expect(took).toBeLessThan(2000);
		expect(await site('agenda/pubquiz/')).toContain('Dorpskerk');
		expect(elsewhere).toEqual([]);
		expect(wrong).toEqual([]);

		const [photo = ''] = readdirSync(file('content/eikendam/fotos'));
		const bytes = readFileSync(file('content/eikendam/fotos', photo));
		const { width, height, format } = await sharp(bytes).metadata();
		expect({ width, height, format }).toEqual({ width: 1600, height: 1200, format: 'webp' });
		expect(ExifReader.load(bytes, { expanded: true }).gps).toBeUndefined();
		await until(async () => (await site('agenda/pubquiz/')).includes('alt="Een groen vlak"'), 30_000);
		await page.close();
	});

	it('keeps the time while the day is typed over, and chooses nothing by touching a label', async () => {
		const { page } = await tab(390);
		const form = await open(page, 'agenda-eikendam/entries/filmavond');
		const start = form.box('start');
		const day = start.locator('input[type="date"]');
		await day.focus();
		// Emptying one part makes the whole no day for a moment.
		await page.keyboard.press('Backspace');
		await page.waitForTimeout(200);
		expect(await start.locator('input[type="time"]').inputValue()).toBe('20:00');
		await day.fill('2026-12-18');
		await expect.poll(() => start.textContent()).toMatch(/vrijdag 18\sdecember 2026 om 20\.00\suur/);
		await form.open('photo');
		await form.box('photo', 'consent').locator('label').first().click();
		expect(await form.box('photo', 'consent').getByRole('radio', { checked: true }).count()).toBe(0);
		await page.close();
	});

	it('reads in a sentence how the film evening repeats, and the site has every time of it', async () => {
		const { page } = await tab(390);
		const form = await open(page, 'agenda-eikendam/entries/filmavond');
		const sentence = () => form.box('recurrence').locator('.dorp-said').first().textContent();
		expect(await sentence()).toBe('');
		await form.open('recurrence');
		await form.choose('Week', 'recurrence', 'frequency');
		await form.choose('Vrijdag', 'recurrence', 'days');
		await form.text('2', 'recurrence', 'interval');
		await form.text('4', 'recurrence', 'count');
		await expect.poll(sentence).toMatch(/Zo leest de site het: Elke tweede week op vrijdag, 20\.00.*4\skeer\./);
		await form.save();
		await until(async () => /De volgende keren/.test(await site('agenda/filmavond/')));
		expect(await site('agenda/filmavond/')).toMatch(/Elke tweede week op vrijdag/);
		await page.close();
	});

	it('has every screen within 390 pixels', async () => {
		const { page } = await tab(390);
		for (const route of [
			'agenda-eikendam',
			'agenda-eikendam/entries/filmavond',
			'plekken-eikendam/entries/dorpshuis-de-eik',
		]) {
			await page.goto('about:blank');
			await page.goto(`${live.origin}/eikendam/beheer/#/collections/${route}`);
			await page.locator('[class*="-ListCardLink"], .dorp-more').first().waitFor();
			const overflow = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
			expect(overflow, route).toBeLessThanOrEqual(390);
		}
		await page.close();
	});

	it('reads no English on the screens of an evening', async () => {
		const { page } = await tab(1280);
		const english =
			/\b(?:the|and|you|your|save|publish|delete|cancel|loading|entry|entries|search|upload|choose|select|unsaved|changes|settings|log ?out|sort by|filter by|required|optional|view)\b/i;
		for (const route of ['agenda-eikendam', 'agenda-eikendam/new', 'organisaties-eikendam/entries/ijsclub']) {
			await page.goto('about:blank');
			await page.goto(`${live.origin}/eikendam/beheer/#/collections/${route}`);
			await page.locator('[class*="-ListCardLink"], .dorp-more').first().waitFor();
			await rest(page);
			const words = await page.evaluate(() => {
				const root = document.querySelector('#nc-root') as HTMLElement;
				const spoken = [...root.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap((element) =>
					['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
				);
				// biome-ignore lint/performance/useDomNodeTextContent: only what is on the screen counts
				return [...root.innerText.split('\n'), ...spoken].filter(Boolean);
			});
			expect(
				words.filter((word) => english.test(word)),
				route,
			).toEqual([]);
		}
		await page.close();
	});
});

describe('somebody who keeps the data', () => {
	it('changes opening hours in the week table, and the site shows them', async () => {
		const { page } = await tab(1280);
		const form = await open(page, 'plekken-eikendam/entries/dorpshuis-de-eik');
		await form.open('hours');
		const tuesday = form.box('hours', 'tuesday');
		await tuesday.getByRole('button', { name: 'Zelfde als de dag ervoor' }).click();
		await form.box('hours', 'sunday').locator('select').selectOption('closed');
		const monday = form.box('hours', 'monday');
		await monday.locator('input[type="time"]').nth(1).fill('12:30');
		await form.save();
		const text = read('plekken/dorpshuis-de-eik.md');
		expect(text).toMatch(/monday: 09:00-12:30/);
		expect(text).toMatch(/tuesday: 09:00-12:00/);
		expect(text).toMatch(/sunday: gesloten/);
		await until(async () => /12\.30/.test(await site('plekken/dorpshuis-de-eik/')));
		await page.close();
	});

	it('points at a place on the map with a click, moves it with the arrows, and takes it away', async () => {
		const { page } = await tab(1280);
		const form = await open(page, 'plekken-eikendam/entries/kerk');
		const map = form.box('point');
		await map.locator('svg').click({ position: { x: 100, y: 60 } });
		const input = map.locator('input');
		await expect.poll(() => input.inputValue()).toMatch(/^52\.6\d{4}, 5\.[23]\d{4}$/);
		const clicked = await input.inputValue();
		await map.locator('svg').press('ArrowUp');
		await expect.poll(() => input.inputValue()).not.toBe(clicked);
		const moved = await input.inputValue();
		expect(Number(moved.split(',')[0])).toBeGreaterThan(Number(clicked.split(',')[0]));
		await form.save();
		expect(read('plekken/kerk.md')).toContain(moved);
		await page.locator('.Toastify__toast').first().click();
		await map.getByRole('button', { name: 'Plek weghalen' }).click();
		await expect.poll(() => map.textContent()).toContain('Er is nog geen plek gekozen.');
		await page.close();
	});

	it('is told in Dutch, under the field and at the top, what is wrong, and nothing is written', async () => {
		const { page } = await tab(1280);
		const before = read('organisaties/ijsclub.md');
		const form = await open(page, 'organisaties-eikendam/entries/ijsclub');
		await form.text('niet bekend', 'phone');
		await form.text('Hier', 'name');
		await page.locator('[class*="-PublishButton"]').click();
		await page.locator('[class*="-StyledMenuItem"]').first().click();
		await expect.poll(() => form.box('phone').textContent()).toMatch(/maar verwacht is een telefoonnummer/);
		await page.locator('.Toastify__toast--error').first().waitFor();
		expect(await page.locator('.Toastify__toast--error').first().textContent()).not.toMatch(
			/\b(?:the|field|required)\b/i,
		);
		expect(read('organisaties/ijsclub.md')).toBe(before);
		await page.close();
	});

	it('is told what is wrong in a list that is folded away, and sees it unfold', async () => {
		const { page } = await tab(1280);
		const before = read('organisaties/ijsclub.md');
		const form = await open(page, 'organisaties-eikendam/entries/ijsclub');
		const services = form.box('services');
		await services.locator('button[class*="-AddButton"]').first().click();
		// An item without anything in it is left out; one without a name is not.
		await form.text('Op zaterdag', 'services', 0, 'when');
		const fold = services.locator('button[class*="-ExpandButton"]').first();
		await fold.click();
		await fold.click();
		await services.locator('[class*="-SortableListItem"]').waitFor({ state: 'detached' });
		await page.locator('[class*="-PublishButton"]').click();
		await page.locator('[class*="-StyledMenuItem"]').first().click();
		await expect.poll(() => services.textContent()).toMatch(/, nummer 1: /);
		await form.text('Schaatsles', 'services', 0, 'name');
		expect(read('organisaties/ijsclub.md')).toBe(before);
		await page.close();
	});

	it('hears in Dutch from a screen reader what a list of choices does', async () => {
		const { page } = await tab(1280);
		const form = await open(page, 'plekken-eikendam/entries/kerk');
		const kind = form.box('kind');
		await kind.locator('input').first().click();
		await page.keyboard.press('ArrowDown');
		const said = kind.locator('[role="log"]');
		await expect.poll(() => said.textContent()).toMatch(/\d+ keuzes\..*Kies met de pijltjes en Enter/s);
		expect(await said.textContent()).not.toMatch(/available|Use|option/);
		await page.keyboard.insertText('zzzz');
		await expect.poll(() => said.textContent()).toContain('Niets gevonden.');
		await page.close();
	});

	it('cannot put a pdf where a photo belongs, nor a photo where a document does', async () => {
		const { page } = await tab(1280);
		const said = heard(page);
		const { writeFileSync } = await import('node:fs');
		writeFileSync(file('folder.pdf'), '%PDF-1.4\n');
		const choose = async (form: Form, path: string[], name: string) => {
			await form
				.box(...path)
				.locator('button')
				.first()
				.click();
			await page.locator('[class*="-StyledModal"] input[type="file"]').setInputFiles(file(name));
			await until(() => said.some((text) => text.includes(name)));
		};
		const news = await open(page, 'nieuws-eikendam/entries/nieuwe-brug');
		await news.open('photo');
		await choose(news, ['photo', 'src'], 'folder.pdf');
		await choose(await open(page, 'documenten-eikendam/new'), ['file'], path.basename(await phonePhoto()));
		expect(said).toEqual([expect.stringContaining('Kies hier een foto'), expect.stringContaining('Kies hier een pdf')]);
		await page.close();
	});

	it('cannot put a drawing that could run among the photos', async () => {
		const { page } = await tab(1280);
		const said = heard(page);
		const { writeFileSync } = await import('node:fs');
		const names = ['wapen.svg', 'vermomd.png'];
		for (const name of names)
			writeFileSync(file(name), '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
		const form = await open(page, 'nieuws-eikendam/entries/nieuwe-brug');
		await form.open('photo');
		await form.box('photo', 'src').locator('button').first().click();
		for (const name of names) {
			await page.locator('[class*="-StyledModal"] input[type="file"]').setInputFiles(file(name));
			await until(() => said.some((text) => text.includes(name)));
		}
		expect(said.join('\n')).toMatch(/kan hier niet/);
		await page.close();
	});
});

describe('a list', () => {
	async function list(name: string) {
		const { page } = await tab(1280);
		// The filters count from today.
		await page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'));
		await page.goto(`${live.origin}/eikendam/beheer/#/collections/${name}`);
		await page.locator('[class*="-ListCardLink"]').first().waitFor();
		const titles = async () => (await page.locator('[class*="-ListCardTitle"]').allTextContents()).join(' | ');
		const pick = async (menu: string, item: string) => {
			await page.locator('[class*="-ControlButton"]', { hasText: menu }).click();
			await page.locator('[class*="-StyledMenuItem"]', { hasText: item }).first().click();
			await page.keyboard.press('Escape');
		};
		return { page, titles, pick };
	}

	it.each([
		['agenda-eikendam', 'Komend', 'Filmavond', 'Jaarmarkt'],
		['agenda-eikendam', 'Afgelast', 'Jaarmarkt', 'Filmavond'],
		['organisaties-eikendam', 'Te controleren', 'Zangkoor', 'IJsclub'],
		// Never checked at all.
		['paginas-eikendam', 'Te controleren', 'Nieuw in het dorp', 'IJsclub'],
	])('of %s can be narrowed to “%s”', async (name, filter, shown, hidden) => {
		const { page, titles, pick } = await list(name);
		await pick('Toon alleen', filter);
		await expect.poll(titles).not.toContain(hidden);
		expect(await titles()).toContain(shown);
		await page.close();
	});

	it.each([
		['agenda-eikendam', 'Jaar', /2026/],
		['organisaties-eikendam', 'Thema', /sport/],
	])('of %s can be grouped by “%s”', async (name, group, heading) => {
		const { page, pick } = await list(name);
		await pick('Groepeer', group);
		const headings = async () => (await page.locator('h2').allTextContents()).join(' | ');
		await expect.poll(headings).toMatch(heading);
		expect(await headings()).not.toContain('List [');
		await page.close();
	});

	it('says a day as people do', async () => {
		const { page, titles } = await list('agenda-eikendam');
		await expect.poll(titles).toContain('Filmavond · 11-12-2026');
		await page.close();
	});
});

describe('links into the CMS', () => {
	it('open a form that is filled in already, for who asks something on behalf of another', async () => {
		const { page } = await tab(390);
		const form = await open(
			page,
			'agenda-eikendam/new?title=Soep%20%26%20brood&start=2026-12-09T12:00&summary=Kom%20eten.&organiser=zangkoor&signUp.note=Neem%20een%20kom%20mee',
		);
		const value = (name: string) => form.box(name).locator('input, textarea').first().inputValue();
		await expect.poll(() => value('title')).toBe('Soep & brood');
		await expect.poll(() => value('summary')).toBe('Kom eten.');
		await expect.poll(() => form.box('start').textContent()).toMatch(/woensdag 9\sdecember 2026 om 12\.00\suur/);
		await expect.poll(() => form.box('organiser').textContent()).toContain('Zangkoor Hoog en Laag');
		await form.save();
		const text = read('agenda/soep-brood.md');
		expect(text).toContain('organiser: zangkoor');
		expect(text).toContain('note: Neem een kom mee');
		await page.close();

		// A new event of the same browser proposes who organised the last one, and the dorpshuis.
		const next = await page.context().newPage();
		const proposed = await open(next, 'agenda-eikendam/new');
		await expect.poll(() => proposed.box('organiser').textContent()).toContain('Zangkoor Hoog en Laag');
		await expect.poll(() => proposed.box('place').textContent()).toContain('Dorpshuis De Eik');
		await next.close();
	});

	it('of the form on the site fill in a post exactly, and the coordinator finds number and days ready', async () => {
		const { page, elsewhere } = await tab(390);
		await page.goto(`${live.origin}/eikendam/samen/plaatsen/`);
		await page.getByRole('button', { name: 'Alles op één pagina' }).click();
		await page.getByLabel('Ik vraag iets').check();
		await page.getByLabel('Voor iemand van mijn familie').check();
		await page.getByLabel('Die ander weet het').check();
		await page.getByLabel(/^Vervoer/).check();
		await page.getByLabel('In een paar woorden').fill('Wie rijdt vader & mij naar café ’t Veer?');
		await page.getByLabel('Vertel er iets meer over').fill('Elke dinsdag: 5 km heen + 5 km terug, “gezellig”.');
		await page.getByLabel('Wat kunt u zelf bieden?').fill('Koffie met appeltaart');
		await page.getByLabel('In welke kern of buurt').fill('Eikendam, bij de sluis');
		await page.getByLabel('Dinsdag').check();
		await page.getByLabel('Donderdag').check();
		await page.getByLabel('Ochtend').check();
		await page.getByLabel('Elke week').check();
		await page.getByLabel('Uw naam').fill('Anna Zwart');
		await page.getByLabel('Uw telefoonnummer').fill('06 12 34 56 78');
		const mail = new URL((await page.getByRole('link', { name: 'Stuur per mail' }).getAttribute('href')) ?? '');
		expect(mail.pathname).toBe('contact@eikendam.example');
		const link = /<(http[^>]+)>/.exec(mail.searchParams.get('body') ?? '')?.[1] ?? '';
		expect(link).toContain('/eikendam/beheer/#/collections/prikbord-eikendam/new?');

		const form = await open(page, link.slice(link.indexOf('prikbord-eikendam')));
		const value = (name: string) => form.box(name).locator('input, textarea').first().inputValue();
		await expect.poll(() => value('title')).toBe('Wie rijdt vader & mij naar café ’t Veer?');
		// What the link filled in behind the button is seen too.
		expect(await form.box('days').isVisible()).toBe(true);
		// What a link filled in is in no file yet.
		expect(await page.getByText('Alles is opgeslagen').isVisible()).toBe(false);
		// A chosen word stands beside its box, a day in it.
		expect(await form.box('onBehalfOf').textContent()).toContain('Familie');
		expect(Number(await value('number'))).toBeGreaterThan(0);
		await form.day('2026-11-20', 'consentOn');
		// The day of the talk is never filled in beforehand: that it was held is for the coordinator to say.
		await form.day('2026-11-20', 'intakeOn');
		await form.save();
		const text = read('prikbord/wie-rijdt-vader-mij-naar-cafe-t-veer.md');
		const { data, content } = fileOf(text);
		expect(data).toMatchObject({
			kind: 'vraag',
			category: 'vervoer',
			title: 'Wie rijdt vader & mij naar café ’t Veer?',
			summary: 'Elke dinsdag: 5 km heen + 5 km terug, “gezellig”.',
			area: 'Eikendam, bij de sluis',
			days: ['tuesday', 'thursday'],
			dayParts: ['ochtend'],
			frequency: 'elke week',
			onBehalfOf: 'familie',
			consentOn: '2026-11-20',
			state: 'open',
		});
		expect(content.trim()).toBe('Zelf kan ik bieden: Koffie met appeltaart');
		expect(text).not.toMatch(/Zwart|06 12/);
		expect(elsewhere).toEqual([]);
		await page.close();
	});

	it('from the start page lead to a campaign of the gemeente, and one save makes the village join', async () => {
		const { page } = await tab(390);
		await page.goto(`${live.origin}/eikendam/beheer/`);
		const link = page.getByRole('link', { name: /Meedoen met “Samen aan tafel”/ });
		const route = (await link.getAttribute('href'))?.replace('#/collections/', '') ?? '';
		expect(await site('campagnes/')).not.toContain('Samen aan tafel');
		const form = await open(page, route);
		await expect.poll(() => form.box('campaign').textContent()).toContain('Samen aan tafel');
		await form.text('In De Eik staat een lange tafel.', 'note');
		await form.save();
		expect(fileOf(read('meedoen/samen-aan-tafel.md')).data).toMatchObject({ campaign: 'samen-aan-tafel' });
		await expect.poll(() => site('campagnes/samen-aan-tafel/')).toContain('In De Eik staat een lange tafel.');
		await page.close();
	});

	it('to a post with an address in it are refused under the field, and with a doubt are shown beside it', async () => {
		const { page } = await tab(1280);
		const form = await open(
			page,
			'prikbord-eikendam/new?kind=vraag&category=klus&title=Lamp+boven+de+trap&summary=Kom+naar+Kerkstraat+12.',
		);
		await page.locator('[class*="-PublishButton"]').click();
		await page.locator('[class*="-StyledMenuItem"]').first().click();
		await expect.poll(() => form.box('summary').textContent()).toContain('“Kerkstraat 12”');
		await form.text('Mijn man heeft dementie en kan er niet bij.', 'summary');
		const preview = page.locator('iframe').last().contentFrame();
		await preview.getByText('Kijk hier nog even naar').waitFor();
		await form.day('2026-11-20', 'intakeOn');
		await form.save();
		expect(read('prikbord/lamp-boven-de-trap.md')).toContain('dementie');
		await page.close();
	});

	it('stand at the end of each page, open in a new tab, and come at the right form', async () => {
		const { page } = await tab(390);
		for (const [pathname, title] of [
			['agenda/filmavond', 'Filmavond'],
			['organisaties/bibliotheek', 'Bibliotheek Wilgenwaard'],
			['nieuw-in-het-dorp', 'Nieuw in het dorp'],
		]) {
			await page.goto(`${live.origin}/eikendam/${pathname}/`);
			const [form] = await Promise.all([
				page.waitForEvent('popup'),
				page.getByRole('link', { name: /Wijzig deze pagina/ }).click(),
			]);
			await form.locator('[class*="-ControlContainer"] input').first().waitFor();
			await expect.poll(() => form.locator('[class*="-ControlContainer"] input').first().inputValue()).toBe(title);
			await form.close();
		}
		await page.goto(`${live.origin}/eikendam/agenda/`);
		expect(await page.getByRole('link', { name: /Wijzig deze pagina/ }).count()).toBe(0);
		await page.close();
	});

	it('lead from what was taken over to the form in which the village adds to it, or leaves it out', async () => {
		const { page } = await tab(390);
		const address = `${live.origin}/eikendam/agenda/aquajoggen-4c1d9e/`;
		await page.goto(address);
		expect(await page.locator('main').textContent()).toMatch(/Gegevens van Zwembad, opgehaald op 20\snovember 2026/);
		const link = page.getByRole('link', { name: 'Wijzig deze pagina (nieuw tabblad)' });
		const target = (await link.getAttribute('href')) ?? '';
		expect(target).toMatch(/#\/collections\/overgenomen-eikendam\/new\?event=aquajoggen-4c1d9e$/);
		const form = await open(page, target.split('#/collections/')[1] ?? '');
		await expect.poll(() => form.box('event').locator('input').first().inputValue()).toBe('aquajoggen-4c1d9e');
		await form.text('€ 4 per keer', 'cost');
		await form.save();
		expect(read('overgenomen/aquajoggen-4c1d9e.md')).toContain('event: aquajoggen-4c1d9e');
		await until(async () => /€ 4 per keer/.test((await site('agenda/aquajoggen-4c1d9e/')).replaceAll('\u00A0', ' ')));
		expect(await site('agenda/aquajoggen-4c1d9e/')).toContain('overgenomen-eikendam/entries/aquajoggen-4c1d9e');
		await page.close();
	});

	it('lead from a form to its page on the site', async () => {
		const { page } = await tab(1280);
		await open(page, 'agenda-eikendam/entries/filmavond');
		const link = page.getByRole('link', { name: /Bekijk op de site/ });
		await link.waitFor();
		const to = (await link.getAttribute('href')) ?? '';
		expect(to).toBe(`${live.origin}/eikendam/agenda/filmavond/`);
		expect((await fetch(to)).status).toBe(200);
		await page.close();
	});
});

describe('the start page', () => {
	it.each([
		[320, 'light'],
		[1280, 'light'],
		[390, 'dark'],
	] as const)('has no axe violations at %s pixels, %s', async (width, colorScheme) => {
		const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
		// What another test saved is being built: the page would begin again while it is looked at.
		await page.route(`**${eventsPath}`, (route) => route.abort());
		await page.goto(`${live.origin}/eikendam/beheer/`);
		await page.evaluate(axe.source);
		const violations = await page.evaluate(async () => {
			const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
			return (await axe.run()).violations.map(({ id }) => id);
		});
		expect(violations).toEqual([]);
		expect(await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(width);
		await page.close();
	});

	it('says what to do when the bundle does not come', async () => {
		const { page } = await tab(390);
		await page.route('**/decap-cms.js', (route) => route.abort());
		await page.goto(`${live.origin}/eikendam/beheer/#/collections/agenda-eikendam`);
		await page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
		expect(await page.locator('.dorp-loading').textContent()).toContain('Het beheer is niet geladen');
		await page.close();
	});
});
