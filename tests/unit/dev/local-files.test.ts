import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { texts } from '../../../src/cms/texts.ts';
import { type Answer, localFiles } from '../../../src/dev/local-files.ts';

let base = '';
let root = '';
let ask: (message: unknown) => Promise<Answer>;
let webp = '';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n').toString('base64');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>').toString('base64');

beforeAll(async () => {
	const photo = sharp({ create: { width: 8, height: 6, channels: 3, background: '#6a8f4e' } });
	webp = (await photo.webp().toBuffer()).toString('base64');
});
beforeEach(() => {
	base = mkdtempSync(path.join(tmpdir(), 'dorpsplein-bestanden-'));
	root = path.join(base, 'kloon');
	for (const [name, text] of Object.entries({
		'content/wilg/agenda/pubquiz.md': '---\ntitle: Pubquiz\n---\n',
		'content/wilg/agenda/met_streep.md': 'kan niet',
		'content/wilg/agenda/lijst.txt': 'geen tekst van de site',
		'content/gemeente/organisaties/bibliotheek.md': '---\nname: Bibliotheek\n---\n',
		'villages/wilg/village.yaml': 'name: Wilg\n',
		'package.json': '{}',
		'.git/config': '[core]\n',
		'../buiten/geheim.md': 'geheim',
	})) {
		mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
		writeFileSync(path.join(root, name), text);
	}
	ask = localFiles(root);
});
afterEach(() => rmSync(base, { recursive: true }));

const at = (...parts: string[]) => path.join(root, ...parts);
const read = (name: string) => readFileSync(at(name), 'utf8');
/** Every file of the clone and beside it, so that nothing can be written unseen. */
const everything = () =>
	readdirSync(base, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => path.relative(base, path.join(item.parentPath, item.name)))
		.sort();

const photo = (file: string, content = webp) => ({ path: file, content, encoding: 'base64' });
const save = (file: string, raw = 'tekst', assets: unknown[] = []) =>
	ask({
		action: 'persistEntry',
		params: { branch: 'main', dataFiles: [{ slug: 'x', path: file, raw }], assets, options: {} },
	});
const upload = (file: string, content?: string) =>
	ask({ action: 'persistMedia', params: { branch: 'main', asset: photo(file, content), options: {} } });

describe('What the CMS reads on the own computer', () => {
	test('is every record of a folder whose name the site can use', async () => {
		const { status, body } = await ask({
			action: 'entriesByFolder',
			params: { folder: 'content/wilg/agenda', extension: 'md', depth: 1 },
		});
		expect(status).toBe(200);
		expect(body).toEqual([
			{ data: '---\ntitle: Pubquiz\n---\n', file: { path: 'content/wilg/agenda/pubquiz.md', id: null } },
		]);
	});

	test('is nothing of a folder that is not there yet', async () => {
		const params = { folder: 'content/wilg/nieuws', extension: 'md' };
		expect(await ask({ action: 'entriesByFolder', params })).toEqual({ status: 200, body: [] });
		expect(await ask({ action: 'getMedia', params: { mediaFolder: 'content/wilg/fotos' } })).toEqual({
			status: 200,
			body: [],
		});
	});

	test('is one record, or the message that it is not there', async () => {
		const entry = (file: string) => ask({ action: 'getEntry', params: { path: file } });
		expect((await entry('content/gemeente/organisaties/bibliotheek.md')).body).toMatchObject({
			data: '---\nname: Bibliotheek\n---\n',
		});
		expect(await entry('content/wilg/agenda/niets.md')).toEqual({
			status: 404,
			body: { error: 'Dit bestand is er niet.' },
		});
		const files = [{ path: 'content/wilg/agenda/pubquiz.md', label: '' }];
		expect((await ask({ action: 'entriesByFiles', params: { files } })).body).toHaveLength(1);
	});

	test('is what it is told to be: files, without steps between saving and placing', async () => {
		expect((await ask({ action: 'info' })).body).toEqual({
			repo: 'kloon',
			publish_modes: ['simple'],
			type: 'local_fs',
		});
		expect(await ask({ action: 'getDeployPreview', params: {} })).toEqual({ status: 200, body: null });
	});

	test.each(['villages/wilg/village.yaml', '../buiten/geheim.md', 'package.json', '.git/config', '/etc/passwd'])(
		'is never %s',
		async (file) => {
			for (const action of ['getEntry', 'getMediaFile'])
				expect((await ask({ action, params: { path: file } })).status).toBe(403);
			for (const folder of [path.dirname(file), file])
				expect((await ask({ action: 'entriesByFolder', params: { folder, extension: 'md' } })).status).toBe(403);
		},
	);
});

describe('What the CMS writes on the own computer', () => {
	test('is never written over what changed since the form was opened', async () => {
		const file = 'content/wilg/agenda/pubquiz.md';
		const saveKnowing = (raw: string, known: string[]) =>
			ask({
				action: 'persistEntry',
				params: { dataFiles: [{ path: file, raw }], assets: [photo('content/wilg/fotos/zaal.webp')], known },
			});
		const opened = read(file);
		writeFileSync(at(file), 'Door een ander.\n');
		const before = everything();
		expect(await saveKnowing('Nieuw.\n', [opened])).toEqual({ status: 409, body: { error: texts.failures.conflict } });
		expect(read(file)).toBe('Door een ander.\n');
		expect(everything()).toEqual(before);
		expect((await saveKnowing('Nieuw.\n', [opened, 'Door een ander.\n'])).status).toBe(200);
		expect(read(file)).toBe('Nieuw.\n');
	});

	test('is a record, also the first of its folder', async () => {
		expect(await save('content/wilg/agenda/pubquiz.md', 'nieuw')).toEqual({
			status: 200,
			body: { message: 'opgeslagen' },
		});
		expect(read('content/wilg/agenda/pubquiz.md')).toBe('nieuw');
		await save('content/wilg/nieuws/de-brug-2.md', 'eerste');
		expect(read('content/wilg/nieuws/de-brug-2.md')).toBe('eerste');
	});

	test('is a photo with the text that names it, and both can be read again', async () => {
		const name = 'content/wilg/fotos/zaal-20261124-1a2b3c.webp';
		expect((await save('content/wilg/agenda/feest.md', 'met foto', [photo(`/${name}`)])).status).toBe(200);
		expect(readFileSync(at(name)).toString('base64')).toBe(webp);
		const expected = { id: name, content: webp, encoding: 'base64', path: name, name: path.basename(name) };
		expect((await ask({ action: 'getMedia', params: { mediaFolder: '/content/wilg/fotos' } })).body).toEqual([
			expected,
		]);
		expect((await ask({ action: 'getMediaFile', params: { path: name } })).body).toEqual(expected);
	});

	test('is a pdf, as large as people have them', async () => {
		expect((await upload('content/wilg/bestanden/Notulen (maart) 2026.pdf', pdf)).status).toBe(200);
		const large = Buffer.alloc(24_000_000, 'a');
		large.write('%PDF-1.7\n');
		const { status } = await upload('content/wilg/bestanden/groot.pdf', large.toString('base64'));
		expect([status, readFileSync(at('content/wilg/bestanden/groot.pdf')).length]).toEqual([200, large.length]);
	});

	test('is the same when the clone is opened by a link to it', async () => {
		const link = path.join(base, 'snelkoppeling');
		symlinkSync(root, link);
		const other = localFiles(link);
		const dataFiles = [{ path: 'content/wilg/nieuws/x.md', raw: 'tekst' }];
		expect((await other({ action: 'persistEntry', params: { dataFiles, assets: [] } })).status).toBe(200);
		expect(read('content/wilg/nieuws/x.md')).toBe('tekst');
	});

	test('is the first record of a clone without any content', async () => {
		rmSync(at('content'), { recursive: true });
		expect((await save('content/wilg/agenda/eerste.md', 'tekst')).status).toBe(200);
		expect(read('content/wilg/agenda/eerste.md')).toBe('tekst');
	});

	test('leaves no half files behind', async () => {
		await Promise.all([1, 2, 3, 4, 5].map((number) => save('content/wilg/agenda/pubquiz.md', `versie ${number}`)));
		await upload('content/wilg/fotos/zaal.webp');
		// A folder stands where the file should come.
		mkdirSync(at('content/wilg/agenda/map.md'));
		const { status, body } = await save('content/wilg/agenda/map.md');
		expect(status).toBe(500);
		expect((body as { error: string }).error).toMatch(/^Dit is niet gelukt: /);
		expect(everything().filter((name) => name.endsWith('.deel'))).toEqual([]);
		expect(read('content/wilg/agenda/pubquiz.md')).toMatch(/^versie \d$/);
	});
});

describe('What the CMS cannot write', () => {
	const places = [
		['a step up', 'content/wilg/agenda/../../../package.json'],
		['a step up out of the clone', '../buiten/geheim.md'],
		['two dots in a name', 'content/wilg/fotos/a..webp'],
		['an absolute path', '/etc/cron.d/x.md'],
		['a path of Windows', 'C:\\kloon\\content\\wilg\\agenda\\x.md'],
		['back slashes', 'content\\wilg\\agenda\\x.md'],
		['what is not in content', 'villages/wilg/village.yaml'],
		['the village itself in content', 'content/wilg/village.yaml'],
		['git', '.git/hooks/pre-commit'],
		['git within content', 'content/.git/hooks/x.md'],
		['package.json', 'package.json'],
		['the program', 'src/pages/index.md'],
		['a record without a folder', 'content/wilg/x.md'],
		['a folder in a folder', 'content/wilg/agenda/map/x.md'],
		['a page that runs', 'content/wilg/paginas/x.mdx'],
		['a page of HTML', 'content/wilg/paginas/x.html'],
		['a name with capitals', 'content/wilg/agenda/Feest.md'],
		['a name with an underscore', 'content/wilg/agenda/het_feest.md'],
		['a name with a dash at the end', 'content/wilg/agenda/feest-.md'],
		['a name with accents', 'content/wilg/agenda/café.md'],
		['no name', 'content/wilg/agenda/.md'],
		['a hidden name', 'content/wilg/agenda/.feest.md'],
		['a line end in a name', 'content/wilg/agenda/a\nb.md'],
		['a zero in a name', 'content/wilg/agenda/a\0.md'],
		['a text among the photos', 'content/wilg/fotos/x.md'],
		['a hidden owner', 'content/.wilg/agenda/x.md'],
	] as const;

	test.each(places)('%s', async (_, file) => {
		const before = everything();
		const { status, body } = await save(file);
		expect(status).toBe(403);
		expect((body as { error: string }).error).toContain('alleen in de map content');
		expect((await upload(file)).status).toBe(403);
		expect(everything()).toEqual(before);
	});

	test.each([
		['a drawing that can run, called a photo', 'content/wilg/fotos/wapen.webp', svg],
		['a drawing that can run', 'content/wilg/fotos/wapen.svg', svg],
		['a photo that is called a page', 'content/wilg/fotos/foto.html', undefined],
		['a photo that is called a drawing', 'content/wilg/fotos/foto.svg', undefined],
		['a photo without a kind', 'content/wilg/fotos/foto', undefined],
		['a pdf among the photos', 'content/wilg/fotos/stuk.pdf', pdf],
		['a pdf called a photo', 'content/wilg/fotos/stuk.webp', pdf],
		['a photo among the files', 'content/wilg/bestanden/foto.webp', undefined],
		['a photo called a pdf', 'content/wilg/bestanden/foto.pdf', undefined],
		['nothing at all', 'content/wilg/fotos/leeg.webp', ''],
		['text called a photo', 'content/wilg/fotos/tekst.jpg', Buffer.from('hallo').toString('base64')],
	])('%s', async (_, file, content) => {
		const before = everything();
		const { status, body } = await upload(file, content);
		expect(status).toBe(403);
		expect((body as { error: string }).error).toMatch(/^“.+” kan hier niet: in de map (?:fotos|bestanden) hoort /);
		expect(everything()).toEqual(before);
	});

	test('through a folder that leads out of content', async () => {
		const outside = path.join(base, 'buiten');
		symlinkSync(outside, at('content/wilg/nieuws'));
		symlinkSync(outside, at('content/elders'));
		symlinkSync(path.join(root, 'villages'), at('content/wilg/fotos'));
		const before = everything();
		for (const file of ['content/wilg/nieuws/x.md', 'content/elders/agenda/x.md'])
			expect((await save(file)).status).toBe(403);
		expect((await upload('content/wilg/fotos/x.webp')).status).toBe(403);
		expect((await upload('content/elders/fotos/x.webp')).status).toBe(403);
		expect(everything()).toEqual(before);
		expect(readdirSync(outside)).toEqual(['geheim.md']);
		const params = { folder: 'content/wilg/nieuws', extension: 'md' };
		expect((await ask({ action: 'entriesByFolder', params })).status).toBe(403);
	});

	test('nor read through a file that leads out of content', async () => {
		symlinkSync(at('villages/wilg/village.yaml'), at('content/wilg/agenda/instellingen.md'));
		const file = 'content/wilg/agenda/instellingen.md';
		expect((await ask({ action: 'getEntry', params: { path: file } })).status).toBe(403);
		expect((await save(file)).status).toBe(403);
		expect(read('villages/wilg/village.yaml')).toBe('name: Wilg\n');
	});

	test('a part of what is sent, when another part is refused', async () => {
		const before = everything();
		const good = photo('content/wilg/fotos/goed.webp');
		expect((await save('content/wilg/agenda/a.md', 'x', [good, photo('content/wilg/fotos/b.webp', svg)])).status).toBe(
			403,
		);
		expect((await save('villages/wilg/village.yaml', 'x', [good])).status).toBe(403);
		const dataFiles = [
			{ path: 'content/wilg/agenda/pubquiz.md', raw: 'x' },
			{ path: 'package.json', raw: 'x' },
		];
		expect((await ask({ action: 'persistEntry', params: { dataFiles, assets: [good] } })).status).toBe(403);
		expect(everything()).toEqual(before);
		expect(read('content/wilg/agenda/pubquiz.md')).toContain('Pubquiz');
	});
});

describe('What the CMS asks and does not get', () => {
	test.each([
		{ action: 'deleteFile', params: { path: 'content/wilg/agenda/pubquiz.md' } },
		{ action: 'deleteFiles', params: { paths: ['content/wilg/agenda/pubquiz.md'] } },
	])('a record that is thrown away, which is told in Dutch: $action', async (message) => {
		const { status, body } = await ask(message);
		expect(status).toBe(403);
		expect((body as { error: string }).error).toMatch(/^Verwijderen kan niet via het beheer\./);
		expect(existsSync(at('content/wilg/agenda/pubquiz.md'))).toBe(true);
	});

	test.each([
		undefined,
		null,
		'info',
		{},
		{ action: 'publishUnpublishedEntry', params: {} },
		{ action: 'persistEntry', params: { dataFiles: 'x', assets: [] } },
		{
			action: 'persistMedia',
			params: { asset: { path: 'content/wilg/fotos/a.webp', content: 'a', encoding: 'utf8' } },
		},
		{ action: '__proto__' },
	])('something that it does not know: %o', async (message) => {
		expect(await ask(message)).toEqual({ status: 422, body: { error: 'Deze opdracht kent het beheer niet.' } });
	});
});
