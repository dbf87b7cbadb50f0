import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRepository, type Repository, toId } from '../../../src/config/index.ts';
import { inspectRepository } from '../../../src/inspect/index.ts';
import { themes } from '../../../src/schema/index.ts';

const today = '2026-11-21';
const roots: string[] = [];
let photo: Buffer;

beforeAll(async () => {
	photo = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#1f5f4b' } })
		.jpeg()
		.toBuffer();
});
afterAll(() => {
	for (const root of roots) rmSync(root, { recursive: true, force: true });
});

const villageYaml = (name: string, more = '') =>
	`name: ${name}\nkernen: [${name}]\ngemeente: G\ndoel: D.\nurl: https://${name.toLowerCase()}.example/\nbrand: { primary: "#1f5f4b", licence: CC0 }\nmap: { center: "52.5, 6.1", bounds: [6, 52.4, 6.2, 52.6] }\n${more}`;
const club = '---\nname: IJsclub\nkind: vereniging\nsummary: Schaatsen.\n---\n';

/** A repository of these files and no others. */
function write(files: Record<string, string | Buffer>): string {
	const root = mkdtempSync(path.join(tmpdir(), 'dorpsplein-unit-'));
	roots.push(root);
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
		writeFileSync(path.join(root, name), content);
	}
	return root;
}

const load = (files: Record<string, string | Buffer>, only?: string[]) =>
	loadRepository({ root: write(files), today, only });
const told = ({ problems }: Repository) => problems.map(({ name, file, found }) => [name, file, found]);
const dorp = { 'villages/dorp/village.yaml': villageYaml('Dorp') };

describe('A repository', () => {
	test('without anything in it has no villages and no problems', async () => {
		expect(await load({})).toMatchObject({ villages: [], kernen: [], problems: [] });
	});

	test('gives each village its own records and those of the gemeente', async () => {
		const { villages, kernen, problems } = await load({
			...dorp,
			'villages/buurt/village.yaml': villageYaml('Buurt'),
			'content/dorp/organisaties/ijsclub.md': `${club}\nKom **ook**.\n`,
			'content/gemeente/organisaties/bibliotheek.md': club,
		});
		expect(problems).toEqual([]);
		expect(kernen).toEqual(['Buurt', 'Dorp']);
		expect(villages.map(({ id }) => id)).toEqual(['buurt', 'dorp']);
		expect(villages[1]?.content.entries.organisaties).toMatchObject([
			{
				id: 'ijsclub',
				owner: 'dorp',
				kind: 'organisaties',
				file: 'content/dorp/organisaties/ijsclub.md',
				body: 'Kom **ook**.',
			},
		]);
		for (const village of villages)
			expect(village.shared.entries.organisaties.map(({ id }) => id)).toEqual(['bibliotheek']);
	});

	test('keeps the records of a kind in order of their ids, on every machine', async () => {
		const { villages } = await load({
			...dorp,
			'content/dorp/organisaties/b.md': club,
			'content/dorp/organisaties/a.md': club,
			'content/dorp/organisaties/a-2.md': club,
		});
		expect(villages[0]?.content.entries.organisaties.map(({ id }) => id)).toEqual(['a-2', 'a', 'b']);
	});

	test('passes over READMEs and hidden files everywhere', async () => {
		const repository = await load({
			...dorp,
			'villages/README.md': 'x',
			'content/README.md': 'x',
			'content/dorp/README.md': 'x',
			'content/dorp/organisaties/README.md': 'x',
			'content/dorp/organisaties/.gitkeep': '',
			'content/dorp/fotos/README.md': 'x',
			'content/dorp/fotos/.gitkeep': '',
			'content/dorp/.DS_Store': 'x',
			'villages/.hidden/x': 'x',
		});
		expect(told(repository)).toEqual([]);
	});

	test('knows on which line the text of a record starts', async () => {
		const { villages } = await load({ ...dorp, 'content/dorp/organisaties/a.md': `${club}\n\nTekst\n` });
		expect(villages[0]?.content.entries.organisaties[0]).toMatchObject({ body: 'Tekst', bodyLine: 8 });
	});

	test('finds each field of a record again', async () => {
		const { villages } = await load({ ...dorp, 'content/dorp/organisaties/a.md': club });
		expect(villages[0]?.content.entries.organisaties[0]?.locate(['summary']).line).toBe(4);
		expect(villages[0]?.locate(['url']).line).toBe(5);
	});
});

describe('A village by name', () => {
	const two = { ...dorp, 'villages/buurt/village.yaml': 'name: [', 'content/buurt/organisaties/kapot.md': 'x' };

	test('is read without the others, and without their problems', async () => {
		const { villages, problems } = await load(two, ['dorp']);
		expect(villages.map(({ id }) => id)).toEqual(['dorp']);
		expect(problems).toEqual([]);
	});

	test('still knows the kernen of the others, because a scope may name them', async () => {
		const { kernen } = await load({ ...dorp, 'villages/buurt/village.yaml': villageYaml('Buurt') }, ['dorp']);
		expect(kernen).toEqual(['Buurt', 'Dorp']);
	});

	test('that does not exist is told, with the nearest', async () => {
		const { villages, problems } = await load(dorp, ['drop']);
		expect(villages).toEqual([]);
		expect(problems).toMatchObject([{ name: 'village-unknown', found: 'drop', nearest: 'dorp' }]);
	});
});

describe('Told with its file', () => {
	test.each<[string, Record<string, string | Buffer>, [string, string, string | undefined][]]>([
		[
			'a folder that is misspelt',
			{ 'content/dorp/organisatie/a.md': club },
			[['folder-unknown', 'content/dorp/organisatie', 'organisatie']],
		],
		[
			'a folder that nobody reads',
			{ 'content/dorp/receptenboek/a.md': club },
			[['folder-unknown', 'content/dorp/receptenboek', 'receptenboek']],
		],
		[
			'a record beside the folders',
			{ 'content/dorp/ijsclub.md': club },
			[['file-misplaced', 'content/dorp/ijsclub.md', 'ijsclub.md']],
		],
		[
			'a photo among the records',
			{ 'content/dorp/organisaties/a.jpg': 'x' },
			[['file-misplaced', 'content/dorp/organisaties/a.jpg', 'a.jpg']],
		],
		[
			'a folder among the records',
			{ 'content/dorp/agenda/2026/a.md': club },
			[['file-misplaced', 'content/dorp/agenda/2026', '2026']],
		],
		[
			'a record of another program',
			{ 'content/dorp/organisaties/a.mdx': club },
			[['file-misplaced', 'content/dorp/organisaties/a.mdx', 'a.mdx']],
		],
		[
			'content of a village that is not there',
			{ 'content/drop/organisaties/a.md': club },
			[['village-unknown', 'content/drop', 'drop']],
		],
		[
			'a village without village.yaml',
			{ 'villages/leeg/brand/x.txt': 'x' },
			[['village-file-missing', 'villages/leeg/village.yaml', 'leeg']],
		],
		[
			'a village with capitals',
			{ 'villages/Buurt/village.yaml': villageYaml('Buurt') },
			[['id-shape', 'villages/Buurt/village.yaml', 'Buurt']],
		],
		[
			'a village called gemeente',
			{ 'villages/gemeente/village.yaml': villageYaml('Gemeente') },
			[['id-shape', 'villages/gemeente/village.yaml', 'gemeente']],
		],
		[
			'a file name with capitals and spaces',
			{ 'content/dorp/organisaties/De IJsclub.md': club },
			[['id-shape', 'content/dorp/organisaties/De IJsclub.md', 'De IJsclub']],
		],
		[
			'a file without data',
			{ 'content/dorp/organisaties/a.md': '# IJsclub' },
			[['front-matter-missing', 'content/dorp/organisaties/a.md', undefined]],
		],
		[
			'an empty file',
			{ 'content/dorp/organisaties/a.md': '' },
			[['front-matter-missing', 'content/dorp/organisaties/a.md', undefined]],
		],
	])('%s', async (_, files, expected) => {
		expect(told(await load({ ...dorp, ...files }))).toEqual(expected);
	});

	test('a misspelt folder comes with the right one', async () => {
		const { problems } = await load({ ...dorp, 'content/dorp/organisatie/a.md': club });
		expect(problems[0]).toMatchObject({ nearest: 'organisaties', severity: 'error', village: 'dorp' });
	});

	test('a record that cannot be read is remembered, so that references to it are not told too', async () => {
		const { villages } = await load({ ...dorp, 'content/dorp/plekken/de-wilg.md': '---\nname: [\n---\n' });
		expect([...(villages[0]?.content.unreadable ?? [])]).toEqual(['plekken/de-wilg']);
	});

	test('a problem of the gemeente belongs to no village', async () => {
		const { problems } = await load({ ...dorp, 'content/gemeente/organisaties/a.md': 'x' });
		expect(problems).toMatchObject([{ name: 'front-matter-missing', village: undefined }]);
	});
});

describe('A photo or document', () => {
	const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1');

	test('is known by its name and size', async () => {
		const { villages, problems } = await load({
			...dorp,
			'content/dorp/fotos/plein.jpg': photo,
			'content/dorp/fotos/Plein 2.JPEG': photo,
			'content/dorp/bestanden/notulen.pdf': pdf,
		});
		expect(problems).toEqual([]);
		expect([...(villages[0]?.content.photos.keys() ?? [])].sort()).toEqual(['Plein 2.JPEG', 'plein.jpg']);
		expect(villages[0]?.content.photos.get('plein.jpg')).toEqual({
			name: 'plein.jpg',
			slug: 'plein.jpg',
			file: 'content/dorp/fotos/plein.jpg',
			bytes: photo.length,
		});
		expect(villages[0]?.content.files.get('notulen.pdf')?.bytes).toBe(pdf.length);
	});

	test.each<[string, string, string | Buffer]>([
		[
			'a drawing with the name of a photo',
			'fotos/a.jpg',
			'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
		],
		['a page with the name of a photo', 'fotos/a.png', '<!doctype html><script>alert(1)</script>'],
		['a drawing', 'fotos/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
		['a page', 'fotos/a.html', '<p>x</p>'],
		['text with the name of a photo', 'fotos/a.webp', 'gewoon tekst'],
		['an empty file', 'fotos/a.jpg', ''],
		['a film', 'fotos/a.mp4', Buffer.from([0, 0, 0, 24, 102, 116, 121, 112, 109, 112, 52, 50, 0, 0, 0, 0])],
		['a pdf among the photos', 'fotos/a.pdf', pdf],
		['a pdf with the name of a photo', 'fotos/a.jpg', pdf],
		['a page with the name of a document', 'bestanden/a.pdf', '<!doctype html><script>alert(1)</script>'],
		['a text document', 'bestanden/a.docx', Buffer.from('PK\u0003\u0004')],
		['a file of Windows', 'fotos/Thumbs.db', 'x'],
	])('is refused when it is %s', async (_, name, bytes) => {
		const { villages, problems } = await load({ ...dorp, [`content/dorp/${name}`]: bytes });
		expect(problems).toMatchObject([{ name: 'file-type', file: `content/dorp/${name}`, village: 'dorp' }]);
		expect([...(villages[0]?.content.photos ?? []), ...(villages[0]?.content.files ?? [])]).toEqual([]);
	});

	test('that is a photo with the name of a document says what it is', async () => {
		const { problems } = await load({ ...dorp, 'content/dorp/bestanden/a.pdf': photo });
		expect(problems[0]?.found).toContain('jpg');
	});

	test('is refused when it is too large', async () => {
		const { problems } = await load({
			...dorp,
			'content/dorp/fotos/groot.jpg': Buffer.concat([photo, Buffer.alloc(8_000_001)]),
		});
		expect(problems).toMatchObject([{ name: 'file-too-large', found: '8,0 MB', expected: '8,0 MB' }]);
	});

	test('in a folder of its own is told, and the rest is read', async () => {
		const repository = await load({
			...dorp,
			'content/dorp/fotos/2026/a.jpg': photo,
			'content/dorp/fotos/b.jpg': photo,
		});
		expect(told(repository)).toEqual([['file-misplaced', 'content/dorp/fotos/2026', '2026']]);
		expect([...(repository.villages[0]?.content.photos.keys() ?? [])]).toEqual(['b.jpg']);
	});
});

describe('The pictures of a village', () => {
	const withWapen = (wapen: string) => villageYaml('Dorp').replace('licence: CC0', `licence: CC0, wapen: ${wapen}`);

	test.each<[string, string, Record<string, string | Buffer>, string[]]>([
		[
			'a good drawing',
			'wapen.svg',
			{ 'villages/dorp/brand/wapen.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
			[],
		],
		['a drawing that is not there', 'wapen.svg', {}, ['file-missing']],
		[
			'a drawing with a script',
			'wapen.svg',
			{ 'villages/dorp/brand/wapen.svg': '<svg><script/></svg>' },
			['svg-unsafe'],
		],
		['a drawing that says it is a photo', 'wapen.png', { 'villages/dorp/brand/wapen.png': '<svg/>' }, ['file-type']],
		['a folder', 'map', { 'villages/dorp/brand/map/x.svg': '<svg/>' }, ['file-missing']],
	])('%s', async (_, wapen, files, expected) => {
		const repository = await load({ 'villages/dorp/village.yaml': withWapen(wapen), ...files });
		expect(repository.problems.map(({ name }) => name)).toEqual(expected);
		if (expected[0] === 'file-missing') expect(repository.problems[0]).toMatchObject({ field: 'brand.wapen', line: 6 });
	});

	test('come from the folder of the village itself', async () => {
		const repository = await load({
			'villages/dorp/village.yaml': withWapen('../../buurt/brand/wapen.svg'),
			'villages/buurt/village.yaml': villageYaml('Buurt'),
			'villages/buurt/brand/wapen.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		});
		expect(repository.problems.map(({ village }) => village)).toEqual(['dorp']);
	});
});

describe('A demo village', () => {
	const files = {
		'villages/demo/village.yaml': villageYaml(
			'Demo',
			'demo: { anchor: 2026-11-21 }\naccessibility: { checkedOn: 2026-10-01 }\n',
		),
		...dorp,
		'content/demo/agenda/quiz.md':
			'---\ntitle: 2026-11-21 is de dag\nstart: 2026-11-28T19:30\nsummary: s\n---\nOp 2026-11-28.\n',
		'content/dorp/agenda/quiz.md': '---\ntitle: Quiz\nstart: 2026-11-28T19:30\nsummary: s\n---\n',
		'content/gemeente/agenda/markt.md': '---\ntitle: Markt\nstart: 2026-12-01\nsummary: s\n---\n',
	};

	test('moves with the day, and the others stay', async () => {
		const { villages } = await loadRepository({ root: write(files), today: '2027-03-15' });
		const [demo, real] = villages;
		expect(demo?.content.entries.agenda[0]).toMatchObject({
			data: { start: '2027-03-20T19:30', title: '2026-11-21 is de dag' },
			body: 'Op 2026-11-28.',
		});
		expect(demo?.shared.entries.agenda[0]?.data.start).toBe('2027-03-23');
		expect(demo?.config).toMatchObject({ accessibility: { checkedOn: '2027-01-21' }, demo: { anchor: '2026-11-21' } });
		expect(real?.content.entries.agenda[0]?.data.start).toBe('2026-11-28T19:30');
		expect(real?.shared.entries.agenda[0]?.data.start).toBe('2026-12-01');
	});

	test('stays on the day it was written for', async () => {
		const { villages } = await loadRepository({ root: write(files), today });
		expect(villages[0]?.content.entries.agenda[0]?.data.start).toBe('2026-11-28T19:30');
	});
});

describe('A repository with a village that has errors', () => {
	const files = {
		...dorp,
		'villages/kapot/village.yaml': villageYaml('Kapot'),
		'content/kapot/organisaties/a.md': '---\nname: A\n---\n',
	};

	test('can still build the others', async () => {
		const inspection = await inspectRepository({ root: write(files), now: '2026-11-21T00:00' });
		expect(inspection.buildable).toEqual(['dorp']);
		expect(inspection.repository.villages.map(({ id }) => id)).toEqual(['dorp', 'kapot']);
	});

	test('can build none that was not asked for', async () => {
		const inspection = await inspectRepository({ root: write(files), now: '2026-11-21T00:00', only: ['kapot'] });
		expect(inspection.buildable).toEqual([]);
	});

	test('reads the same twice', async () => {
		const root = write(files);
		const copy = write({});
		cpSync(root, copy, { recursive: true });
		const [one, two] = await Promise.all(
			[root, copy].map((each) => inspectRepository({ root: each, now: '2026-11-21T00:00' })),
		);
		expect(one?.problems).toEqual(two?.problems);
	});
});

describe('A Dutch name becomes an address', () => {
	test.each([
		['Café ’t Wapen & Zn.', 'cafe-t-wapen-en-zn'],
		['Coöperatie De Eendracht', 'cooperatie-de-eendracht'],
		['IJsclub', 'ijsclub'],
		['Ĳsclub de Ĳzerlo', 'ijsclub-de-ijzerlo'],
		['Reünie van ’63', 'reunie-van-63'],
		['Oud en Nieuw', 'oud-en-nieuw'],
		['AEDVerdeelpunt', 'aedverdeelpunt'],
		['  Spaties  ', 'spaties'],
		['een_onderstreping', 'een-onderstreping'],
		['Geïnteresseerd? Kom!', 'geinteresseerd-kom'],
		['al-goed-2', 'al-goed-2'],
	])('%s', (name, id) => {
		expect(toId(name)).toBe(id);
		expect(toId(id)).toBe(id);
	});
});

describe('What the villages of a gemeente agree on', () => {
	const themas = 'themes:\n  - { id: wonen, name: Wonen, icon: huis, colour: geel }\n';
	const agreed = async (files: Record<string, string>) => {
		const repository = await load({ ...dorp, ...files });
		return { agreements: repository.villages[0]?.agreements, told: told(repository) };
	};

	test('is as usual when there are no files', async () => {
		const { agreements } = await agreed({});
		expect(agreements?.themes.map(({ id }) => id)).toEqual(themes);
		expect(agreements?.terms).toMatchObject({ standard: 12, kinds: { aed: 6 }, expiredAfter: 2 });
		expect(agreements?.schoolHolidays).toBeUndefined();
	});

	test('is what its files say', async () => {
		const found = await agreed({
			'content/gemeente/themas.yaml': themas,
			'content/gemeente/termijnen.yaml': 'standard: 18\nkinds: { halte: 24 }\n',
			'content/gemeente/schoolvakanties.yaml':
				'region: midden\nknownUntil: 2027-08-22\nholidays:\n  - { name: Herfst, from: 2026-10-17, until: 2026-10-25 }\n',
		});
		expect(found.told).toEqual([]);
		expect(found.agreements).toEqual({
			themes: [{ id: 'wonen', name: 'Wonen', icon: 'huis', colour: 'geel' }],
			terms: { standard: 18, kinds: { aed: 6, huisarts: 6, apotheek: 6, halte: 24 }, expiredAfter: 2 },
			schoolHolidays: {
				region: 'midden',
				knownUntil: '2027-08-22',
				source: undefined,
				holidays: [{ name: 'Herfst', from: '2026-10-17', until: '2026-10-25', regions: [] }],
			},
		});
	});

	test.each([
		[
			'an icon that is not there',
			'themas.yaml',
			themas.replace('huis', 'huisje'),
			'choice-unknown',
			'themes.0.icon',
			2,
		],
		['the same theme twice', 'themas.yaml', `${themas}${themas.slice(8)}`, 'value-wrong', 'themes.1.id', 3],
		[
			'a theme with spaces in its id',
			'themas.yaml',
			themas.replace('wonen', 'wonen en'),
			'value-wrong',
			'themes.0.id',
			2,
		],
		['no themes', 'themas.yaml', 'themes: []\n', 'value-missing', 'themes', 1],
		['a kind that is not there', 'termijnen.yaml', 'kinds:\n  aad: 3\n', 'unknown-key', 'kinds.aad', 2],
		['a term of nothing', 'termijnen.yaml', 'standard: 0\n', 'value-wrong', 'standard', 1],
		[
			'a holiday that ends before it begins',
			'schoolvakanties.yaml',
			'region: zuid\nknownUntil: 2027-08-22\nholidays:\n  - { name: Herfst, from: 2026-10-25, until: 2026-10-17 }\n',
			'end-before-start',
			'holidays.0.until',
			4,
		],
	] as const)('keeps every village from being built when it has %s', async (_, name, text, problem, field, line) => {
		const file = `content/gemeente/${name}`;
		const { problems, buildable } = await inspectRepository({
			root: write({ ...dorp, [file]: text }),
			now: `${today}T10:00`,
		});
		expect(problems).toMatchObject([{ name: problem, file, field, line }]);
		expect(buildable).toEqual([]);
	});

	test('stands with the gemeente and not with a village', async () => {
		expect((await agreed({ 'content/dorp/themas.yaml': themas })).told).toEqual([
			['file-misplaced', 'content/dorp/themas.yaml', 'themas.yaml'],
		]);
		const [[, , found] = []] = (await agreed({ 'content/gemeente/thema.yaml': themas })).told;
		expect(found).toBe('thema.yaml');
	});
});
