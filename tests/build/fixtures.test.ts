import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, makeWorkspace, type Outcome, type Workspace } from '../support/workspace.ts';

const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).map(String);
const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8');

describe('a village with nothing but a village.yaml', () => {
	let site: Workspace & Outcome;
	beforeAll(async () => {
		site = await buildFixture('minimal');
	});
	afterAll(() => site.remove());

	it('builds without an error', () => {
		expect(site.output).not.toContain('✗');
		expect(site.status).toBe(0);
	});

	it('says in words that there is nothing yet', () => {
		expect(read(site.dist, 'klein/agenda/index.html')).toContain('Er staat nu niets in de agenda.');
		expect(read(site.dist, 'klein/nieuws/index.html')).toContain('Er is nog geen nieuws.');
		expect(read(site.dist, 'klein/organisaties/index.html')).toContain('Er staan nog geen organisaties');
		expect(read(site.dist, 'klein/wie-doet-wat/index.html')).toContain('nog geen vaste contactpersonen');
		expect(read(site.dist, 'klein/bellijst/index.html')).toContain('Deze maand hoeft u niemand te bellen.');
	});

	it('has a wapen, icons and a share picture of its own making', () => {
		for (const file of ['favicon.svg', 'icon-192.png', 'icon-512.png', 'og.png']) {
			expect(existsSync(path.join(site.dist, 'klein', file)), file).toBe(true);
		}
	});
});

describe('a village that switched the agenda off', () => {
	let site: Workspace & Outcome;
	beforeAll(async () => {
		site = await buildFixture('kaart');
	});
	afterAll(() => site.remove());

	it('has no trace of it: no page, no menu item, no text', () => {
		const files = filesIn(path.join(site.dist, 'kaartdorp'));
		expect(files.filter((file) => file.startsWith('agenda'))).toEqual([]);
		for (const file of files.filter((name) => name.endsWith('.html') && !name.startsWith('handleiding'))) {
			const html = read(site.dist, 'kaartdorp', file);
			expect(html, file).not.toContain('Onzichtbaar feest');
			expect(html, file).not.toMatch(/href="[^"]*agenda\//);
		}
	});

	it('shows its not-found page with links that start at the published address', () => {
		const html = read(site.dist, 'kaartdorp/404.html');
		expect(html).toContain('href="/dorpen/kaartdorp/plekken/"');
		expect(html).toMatch(/<link rel="stylesheet" href="\/dorpen\/kaartdorp\/_astro\//);
	});

	it('has no map when there is no file for one, and the place shows what it is instead', () => {
		expect(existsSync(path.join(site.dist, 'kaartdorp/kaart.svg'))).toBe(false);
		expect(filesIn(path.join(site.dist, 'kaartdorp/kaart')).filter((file) => /plek|pmtiles/.test(file))).toEqual([]);
		expect(read(site.dist, 'kaartdorp/plekken/de-schuur/index.html')).not.toContain('map-frame-map');
	});

	it('may have its live map from the government: one host, on the pages with a map only, and the site says so', () => {
		const withMap = filesIn(path.join(site.dist, 'kaartdorp')).filter(
			(file) => file.endsWith('.html') && read(site.dist, 'kaartdorp', file).includes('<dp-map'),
		);
		expect(withMap).toContain('sociale-kaart/index.html');
		expect(withMap).toContain('inbedden/sociale-kaart/index.html');
		for (const file of filesIn(path.join(site.dist, 'kaartdorp')).filter(
			(name) => name.endsWith('.html') && !name.startsWith('beheer'),
		)) {
			const policy = /content-security-policy" content="([^"]*)/.exec(read(site.dist, 'kaartdorp', file))?.[1] ?? '';
			const connect = /connect-src ([^;]*)/.exec(policy)?.[1]?.trim().split(' ');
			expect(connect, file).toEqual(withMap.includes(file) ? ["'self'", 'https://service.pdok.nl'] : ["'self'"]);
		}
		expect(read(site.dist, 'kaartdorp/sociale-kaart/index.html')).toContain(
			'Opent u de kaart, dan komt die van PDOK (het Kadaster).',
		);
		expect(read(site.dist, 'kaartdorp/privacy/index.html')).toContain('die ziet dan uw IP-adres');
		// Without a map of its own the numbers stand on an empty ground.
		expect(read(site.dist, 'kaartdorp/kaart/wegwijzer-licht.svg')).toContain('<svg');
	});

	it('uses relative links everywhere else', () => {
		for (const file of filesIn(path.join(site.dist, 'kaartdorp')).filter(
			(name) => name.endsWith('.html') && name !== '404.html',
		)) {
			expect(read(site.dist, 'kaartdorp', file), file).not.toMatch(/(?:href|src)="\/(?!\/)/);
		}
	});
});

describe('a gemeente with themes and terms of its own', () => {
	let site: Workspace & Outcome;
	const page = (name: string) => read(site.dist, 'afspraakdorp', name, 'index.html');
	beforeAll(async () => {
		site = await buildFixture('afspraken');
	});
	afterAll(() => site.remove());

	it('divides the register by its own themes, on pages and in every file', () => {
		expect(site.output).not.toContain('✗');
		expect(page('organisaties')).toMatch(/Wonen en groen[\s\S]*Tuinploeg[\s\S]*Meedoen[\s\S]*Leesclub/);
		expect(page('organisaties')).not.toContain('Gezondheidszorg');
		expect(page('sociale-kaart/thema/wonen')).toContain('Tuinploeg');
		expect(page('organisaties/tuinploeg')).toContain('theme-mark-square theme-onderwijs');
		expect(read(site.dist, 'afspraakdorp/organisaties.csv')).toContain('Wonen en groen');
		expect(read(site.dist, 'afspraakdorp/hsds.json')).toContain('"name":"Wonen en groen"');
		expect(page('handleiding/velden')).toContain('meedoen');
	});

	it('shows what was not checked within its terms, and leaves what has expired out of lists on paper', () => {
		expect(page('organisaties/leesclub')).toContain('deze gegevens zijn verlopen');
		expect(page('plekken/aed-plein')).toContain('voor het laatst gecontroleerd op 1\u00A0juli 2026');
		const list = page('organisaties/flyer');
		expect(list).toContain('Tuinploeg');
		expect(list).not.toContain('Leesclub');
		expect(list).toContain('Eén vermelding staat hier niet bij');
		expect(list).toContain('afspraakdorp.example/organisaties');
		// What is late but not expired is there, and says so.
		expect(page('spoed/flyer')).toContain('AED op het plein');
		expect(page('organisaties/leesclub/flyer')).toContain('deze gegevens zijn verlopen');
	});

	it('says what holds on holidays, and that it does not know where nobody said so', () => {
		const words = (name: string) =>
			page(name)
				.replaceAll(/<[^>]+>/g, ' ')
				.replaceAll(/\s+/g, ' ');
		const room = words('plekken/leeszaal');
		expect(room).toContain('Feestdagen gesloten Schoolvakanties 10.00–11.00 uur');
		// All days of the holiday of this region, although the page looks ahead five weeks; Boxing Day is a closed Saturday.
		expect(room).toContain('za 14 november t/m zo 10 januari 2027: 10.00–11.00 uur (Herfstvakantie)');
		expect(room).toContain('vr 25 december: gesloten (Eerste Kerstdag)');
		expect(room).not.toMatch(/Tweede Kerstdag|Noordvakantie|kan het anders zijn/);
		expect(words('plekken/winkel')).toContain('vr 25 december: bel eerst even (Eerste Kerstdag)');
		expect(words('plekken/winkel')).toContain('Op feestdagen kan het anders zijn. Bel dan eerst.');
		expect(page('plekken/leeszaal')).toContain('https://schema.org/PublicHolidays');
	});

	it('tells whom to call this month, the most urgent first, and not who was called lately', () => {
		const list = page('bellijst').replace(/<section[^>]*aria-labelledby="brieven"[\s\S]*/, '');
		expect(list).toMatch(
			/Verlopen[\s\S]*Leesclub[\s\S]*Te laat[\s\S]*AED op het plein[\s\S]*binnen een maand[\s\S]*Kookpunt/,
		);
		expect(list).not.toContain('Tuinploeg');
		expect(list).toContain('Wat kunnen mensen hier doen, en wanneer?');
		expect(list).toContain('ma 16.00–20.00\u00A0uur; di gesloten; wo 17.00–20.00\u00A0uur');
		expect(list).toMatch(/0500 00 00 04<\/a><span>Coördinator/);
		expect(list).toContain('noindex');
		expect(list).not.toContain('data-pagefind-body');
		expect(read(site.dist, 'afspraakdorp/sitemap.xml')).not.toMatch(/bellijst|controle/);
		expect(page('')).not.toContain('bellijst');
	});

	it('has a letter for each organisation, with all that is known and where to bring it', () => {
		const letter = page('organisaties/kookpunt/controle');
		for (const text of [
			'kookpunt+site@afspraakdorp.example',
			'Samen koken',
			'Eten aan huis',
			'Coördinator',
			'staat er nog niet bij',
		])
			expect(letter).toContain(text);
		expect(letter).toContain('vóór 12\u00A0december 2026');
		expect(letter).toContain('redactie@afspraakdorp.example');
	});

	it('makes a mail of it that every program can open', () => {
		const [, link = ''] = /href="(mailto:kookpunt[^"]*)"/.exec(page('organisaties/kookpunt/controle')) ?? [];
		const href = link.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
		expect(href.length).toBeLessThanOrEqual(1900);
		const url = new URL(href);
		expect(decodeURIComponent(url.pathname)).toBe('kookpunt+site@afspraakdorp.example');
		const body = url.searchParams.get('body') ?? '';
		expect(url.searchParams.get('subject')).toBe('Kloppen uw gegevens op de site van Afspraakdorp?');
		expect(body).toContain('Beste mensen van Kookpunt “Aan tafel & meer”,\r\n');
		expect(body).toContain('Samen koken. Elke maandag om 16.00 uur');
		expect(body.replaceAll('\r\n', '')).not.toContain('\n');
		// What does not fit is left out whole, and the mail says where the rest is.
		expect(body).toContain('De rest staat op de pagina.');
		expect(body).toMatch(/de redactie van de site van Afspraakdorp$/);
	});
});

describe('a repository in which some villages have mistakes', () => {
	let site: Workspace & Outcome;
	beforeAll(async () => {
		site = await buildFixture('broken');
	});
	afterAll(() => site.remove());

	it('still builds the good village, leaves the others out and ends with status 1', () => {
		expect(existsSync(path.join(site.dist, 'goed/index.html'))).toBe(true);
		expect(existsSync(path.join(site.dist, 'stuk'))).toBe(false);
		expect(existsSync(path.join(site.dist, 'bleek'))).toBe(false);
		expect(site.status).toBe(1);
		expect(site.output).toContain('Overgeslagen door fouten: bleek');
	});

	it.each([
		['unknown-key', 'villages/stuk/village.yaml', 6],
		['date-wrong', 'content/stuk/agenda/verkeerde-dag.md', 3],
		['end-before-start', 'content/stuk/agenda/achterstevoren.md', 4],
		['folder-unknown', 'content/stuk/agneda', undefined],
		['yaml-broken', 'content/stuk/nieuws/geen-yaml.md', 2],
		['photo-without-alt', 'content/stuk/nieuws/zonder-foto.md', 5],
		['photo-without-consent', 'content/stuk/nieuws/zonder-foto.md', 5],
		['contrast-too-low', 'villages/bleek/village.yaml', 7],
		['role-vacant', 'villages/bleek/village.yaml', 10],
		['choice-unknown', 'content/bleek/organisaties/club.md', 3],
		['point-outside', 'content/bleek/plekken/dorpshuis.md', 4],
		['relation-unknown', 'content/bleek/plekken/dorpshuis.md', 5],
		['record-expired', 'content/bleek/plekken/dorpshuis.md', 6],
		['private-data', 'content/bleek/plekken/dorpshuis.md', 9],
		['id-shape', 'content/bleek/plekken/Dorps Huis 2.md', undefined],
		['doctype-empty', 'content/bleek/documenten/leeg.md', 2],
		['url-duplicate', 'content/bleek/paginas/agenda.md', undefined],
		['file-type', 'content/bleek/fotos/tekening.svg', undefined],
		['file-missing', 'content/bleek/paginas/links.md', 6],
	])('tells %s in %s at line %s', async (name, file, line) => {
		const { output } = await site.run('check', { args: ['--json'] });
		const { problems } = JSON.parse(output) as { problems: { name: string; file: string; line?: number }[] };
		expect(
			problems.filter((problem) => problem.name === name && problem.file === file).map((problem) => problem.line),
		).toContain(line);
	});

	it('builds one village by name and leaves what was built of the others', async () => {
		writeFileSync(path.join(site.dist, 'goed/merkteken.txt'), 'van de vorige keer');
		mkdirSync(path.join(site.dist, 'elders'), { recursive: true });
		const { status, output } = await site.run('build', { env: { VILLAGES: 'goed' } });
		expect(status, output).toBe(0);
		expect(existsSync(path.join(site.dist, 'goed/index.html'))).toBe(true);
		expect(existsSync(path.join(site.dist, 'goed/merkteken.txt'))).toBe(false);
		expect(existsSync(path.join(site.dist, 'elders'))).toBe(true);
	});

	it('proposes the corrected YAML', async () => {
		const { output } = await site.run('check');
		expect(output).toContain('profile: kaart');
		expect(output).toContain('kind: vereniging');
		expect(output).toContain('point: 52.5, 6.1');
	});
});

describe('a village with hostile and extreme content', () => {
	let site: Workspace & Outcome;
	beforeAll(async () => {
		const workspace = makeWorkspace('extremes');
		mkdirSync(path.join(workspace.root, 'content/uiterst/fotos'), { recursive: true });
		const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#777' } })
			.withExif({
				IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '6/1 6/1 0/1' },
			})
			.jpeg()
			.toBuffer();
		expect(ExifReader.load(jpeg, { expanded: true }).gps, 'the photo of this test has a place in it').toBeDefined();
		writeFileSync(path.join(workspace.root, 'content/uiterst/fotos/IMG_1.JPG'), jpeg);
		mkdirSync(path.join(workspace.root, 'content/uiterst/bestanden'), { recursive: true });
		writeFileSync(path.join(workspace.root, 'content/uiterst/fotos/kwetterzwam.jpg'), jpeg);
		for (const name of ['Begroting & plan 100%.pdf', 'nergens genoemd.pdf', 'kwetterzwam.pdf', 'zichtzwam.pdf']) {
			writeFileSync(path.join(workspace.root, 'content/uiterst/bestanden', name), '%PDF-1.4\n%%EOF\n');
		}
		site = { ...workspace, ...(await workspace.run('build')) };
	});
	afterAll(() => site.remove());

	it('builds', () => {
		expect(site.output).not.toContain('✗');
		expect(site.status).toBe(0);
	});

	it('shows HTML of an editor as text', () => {
		const html = read(site.dist, 'uiterst/agenda/kwaad/index.html');
		expect(html).toContain('&lt;script&gt;alert(');
		// Values between quotes hold the title as text; what counts is what a browser takes for an element.
		const elements = html.replaceAll(/="[^"]*"/g, '=""');
		// Data for search engines, and the scripts of the site itself: nothing that an editor wrote.
		const scripts = new Set(elements.match(/<script[^>]*>/g));
		for (const tag of scripts) expect(tag).toMatch(/^<script(?: type="")?(?: src="")?>$/);
		expect(scripts).not.toContain('<script>');
		for (const [, src] of html.matchAll(/<script[^>"]*(?:type="module" )?src="([^"]*)"/g))
			expect(src).toMatch(/^\.\.\/\.\.\/(?:weergave\.js|_astro\/(?:Shell|Upcoming)\.[\w.-]+\.js)$/);
		expect(elements).not.toMatch(/<[^>]+\son\w+=/);
		expect(html).not.toContain('ander.example');
	});

	it('leaves out what has expired and what is not yet there, also in search and the sitemap', () => {
		const all = filesIn(path.join(site.dist, 'uiterst')).join('\n');
		expect(all).not.toContain('nieuws/geweest');
		expect(all).not.toContain('nieuws/later');
		expect(read(site.dist, 'uiterst/sitemap.xml')).not.toMatch(/geweest|later/);
		expect(read(site.dist, 'uiterst/nieuws/index.html')).not.toMatch(/Verlopen bericht|Bericht van morgen/);
	});

	it('has nowhere a word or a file of what is over, closed, taken back or not joined', () => {
		/** The name of a file with all that stands in it, what the search packed for itself unpacked. */
		const told = filesIn(site.dist)
			.filter((file) => statSync(path.join(site.dist, file)).isFile())
			.map((file) => {
				const bytes = readFileSync(path.join(site.dist, file));
				const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
				return { file, text: `${file}\n${(isPacked ? gunzipSync(bytes) : bytes).toString('latin1')}` };
			});
		const filesWith = (word: RegExp) => told.filter(({ text }) => word.test(text)).map(({ file }) => file);
		expect(filesWith(/kwetterzwam/i)).toEqual([]);
		// What is open is found, so what is looked in is the right thing.
		const open = filesWith(/zichtzwam/i);
		for (const part of [
			/prikbord\/zichtzwam\/index\.html$/,
			/fragment\//,
			/sitemap\.xml$/,
			/rss\.xml$/,
			/zichtzwam\.pdf$/,
		])
			expect(
				open.some((file) => part.test(file)),
				String(part),
			).toBe(true);
	});

	it('publishes a document under a difficult name, and none that nothing refers to', () => {
		expect(readdirSync(path.join(site.dist, 'uiterst/bestanden'))).toEqual([
			'begroting-en-plan-100.pdf',
			'zichtzwam.pdf',
		]);
		expect(read(site.dist, 'uiterst/documenten/begroting/index.html')).toContain(
			'href="../../bestanden/begroting-en-plan-100.pdf"',
		);
	});

	it('shows a photo as a telephone names it', () => {
		expect(read(site.dist, 'uiterst/fotopagina/index.html').match(/<img[^>]+IMG_1/g)?.length).toBeGreaterThan(1);
	});

	it('never links or copies anything from outside its own site', () => {
		expect(read(site.dist, 'uiterst/agenda/kwaad/index.html')).not.toMatch(/href="[^"]*\.\.\/\.\.\/\.\.\//);
		expect(filesIn(site.dist).join('\n')).not.toMatch(/village\.yaml|\.md$/m);
	});

	it('publishes no picture that tells where it was taken', async () => {
		const pictures = filesIn(site.dist).filter((file) => /\.(?:jpe?g|png|webp)$/i.test(file));
		expect(pictures.length).toBeGreaterThan(3);
		for (const file of pictures) {
			const tags = ExifReader.load(readFileSync(path.join(site.dist, file)), { expanded: true });
			expect(tags.gps, file).toBeUndefined();
			expect(tags.exif, file).toBeUndefined();
		}
	});
});
