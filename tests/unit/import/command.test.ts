import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	completed,
	importHelp,
	readImportCommand,
	runImport,
	toAnswers,
	villageFiles,
	writeVillage,
} from '../../../src/import/index.ts';
import { reportAsMarkdown, reportForTerminal } from '../../../src/import/told.ts';
import { applyChanges } from '../../../src/import/write.ts';

let root: string;

beforeEach(async () => {
	root = mkdtempSync(path.join(tmpdir(), 'dorpsplein-import-'));
	const { values } = completed({ isImport: false }, 'dorp', { naam: 'Proefdorp', lat: '52.5', lon: '6.1' });
	const answers = toAnswers(values, { id: 'dorp', bounds: undefined, hasDorpshuis: false, isGemeenteGuessed: false });
	await writeVillage(root, 'dorp', villageFiles({ answers, today: '2024-01-01' }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (file: string) => path.join(root, file);
const text = (file: string) => readFileSync(at(file), 'utf8');
const bakery = {
	type: 'node',
	id: 1,
	lat: 52.5,
	lon: 6.1,
	tags: { shop: 'bakery', name: 'Bart', phone: '0599 11 11 11' },
};
const cafe = { type: 'node', id: 2, lat: 52.501, lon: 6.101, tags: { amenity: 'cafe', name: 'De Kroeg' } };
const bakerFile = 'content/dorp/plekken/bart.md';

function extract(elements: object[], day = '2024-02-01', name = 'uittreksel.json'): string {
	writeFileSync(at(name), JSON.stringify({ osm3s: { timestamp_osm_base: `${day}T12:00:00Z` }, elements }));
	return name;
}

async function run(...words: string[]): Promise<string> {
	const command = readImportCommand(words);
	if (!command) throw new Error('help');
	const outcome = await runImport(command, { root, from: root, now: '2024-06-01T00:00', ask: undefined });
	return outcome.text;
}

const osm = (file: string, ...flags: string[]) => run('osm', 'dorp', file, ...flags);

/** Every file under the root with what is in it. */
const everything = () =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => {
			const file = path.join(item.parentPath, item.name);
			return `${path.relative(root, file)}: ${readFileSync(file, 'utf8')}`;
		})
		.sort();

describe('npm run import -- osm', () => {
	it('is a trial by itself: it tells what it would do and writes nothing', async () => {
		const file = extract([bakery, cafe]);
		const before = everything();
		const told = await osm(file);
		expect(told).toContain('4 nieuw, 0 veranderd, 0 weg');
		expect(told).toContain('+ Bart [plekken/bart] (plek en organisatie, node/1)');
		expect(told).toContain('Dit was een proef: er is niets veranderd.');
		expect(everything()).toEqual(before);
	});

	it('names no theme that the gemeente does not have, at the first import and at the next', async () => {
		mkdirSync(at('content/gemeente'), { recursive: true });
		writeFileSync(
			at('content/gemeente/themas.yaml'),
			'themes:\n  - id: wonen\n    name: Wonen\n    icon: huis\n    colour: geel\n',
		);
		const theatre = { type: 'node', id: 9, lat: 52.5, lon: 6.1, tags: { amenity: 'library', name: 'De Boekerij' } };
		await osm(extract([theatre]), '--schrijf');
		expect(text('content/dorp/plekken/de-boekerij.md')).not.toContain('themes');
		expect(await osm(extract([theatre], '2024-03-01'))).toContain('Er is niets te doen');
	});

	it('writes with --schrijf, keeps what an editor changed, and then has nothing to do', async () => {
		await osm(extract([bakery, cafe]), '--schrijf');
		writeFileSync(at(bakerFile), text(bakerFile).replace('0599 11 11 11', '0599 33 33 33 # zelf'));
		const news = { ...bakery, tags: { ...bakery.tags, phone: '0599 22 22 22', website: 'https://bart.example' } };
		const told = await osm(extract([news, cafe], '2024-03-01'), '--schrijf');
		expect(told).toContain('telefoon verschilt\n      bij jullie: 0599 33 33 33\n      OpenStreetMap: 0599 22 22 22');
		expect(text(bakerFile)).toContain('phone: 0599 33 33 33 # zelf\nwebsite: https://bart.example\n');
		const before = everything();
		expect(await osm('uittreksel.json', '--schrijf')).toContain('Er is niets te doen');
		expect(everything()).toEqual(before);
	});

	it('gives a patch that git takes, instead of writing', async () => {
		await osm(extract([bakery, cafe]), '--schrijf');
		execFileSync('git', ['init', '-q'], { cwd: root });
		writeFileSync(at(bakerFile), `${text(bakerFile)}\nZonder regeleinde`);
		const news = { ...bakery, tags: { ...bakery.tags, phone: '0599 22 22 22' } };
		const church = { ...cafe, id: 3, tags: { amenity: 'place_of_worship', name: 'Sint-Jan' } };
		const before = everything();
		await osm(extract([news, cafe, church], '2024-03-01'), '--patch', 'op.patch');
		expect(everything().filter((line) => !/^(?:op\.patch|uittreksel)/.test(line))).toEqual(
			before.filter((line) => !line.startsWith('uittreksel')),
		);
		execFileSync('git', ['apply', 'op.patch'], { cwd: root });
		expect(text(bakerFile)).toContain('0599 22 22 22');
		expect(text(bakerFile)).toMatch(/Zonder regeleinde$/);
		expect(existsSync(at('content/dorp/plekken/sint-jan.md'))).toBe(true);
		expect(await osm('uittreksel.json')).toContain('Er is niets te doen');
	});

	it('writes a report as Markdown when asked', async () => {
		await osm(extract([bakery, { ...cafe, tags: { ...cafe.tags, name: '<b>De | Kroeg</b>' } }]), '--rapport', 'v.md');
		expect(text('v.md')).toMatch(/^# OpenStreetMap en Proefdorp\n/);
		expect(text('v.md')).toContain('## Nieuw (2)');
		expect(text('v.md')).toContain('\\<b\\>De \\| Kroeg');
	});

	it('archives what is gone, with the reason', async () => {
		await osm(extract([bakery, cafe]), '--schrijf');
		await osm(extract([cafe], '2024-03-01'), '--schrijf');
		expect(text(bakerFile)).toContain('archivedReason: Staat niet meer in OpenStreetMap, gezien op 2024-03-01');
	});

	it.each([
		['a village that is not there', ['osm', 'dorpp', 'uittreksel.json'], 'Bedoel je dorp?'],
		['the gemeente, which is no village', ['osm', 'gemeente', 'uittreksel.json'], 'Importeren kan in een dorp'],
		['a file that is not there', ['osm', 'dorp', 'weg.json'], 'weg.json is er niet'],
		['a folder', ['osm', 'dorp', 'content'], 'is een map'],
		['an empty file', ['osm', 'dorp', 'leeg'], 'leeg is leeg'],
		['something else', ['osm', 'dorp', 'brief.txt'], 'niet te lezen als uittreksel'],
		['GeoJSON without numbers', ['osm', 'dorp', 'ander.geojson'], 'nummers van OpenStreetMap staan er niet in'],
		['an extract of somewhere else', ['osm', 'dorp', 'elders.json'], 'ligt niets binnen de rand van Proefdorp'],
		['an older extract', ['osm', 'dorp', 'oud.json'], 'ouder dan de vorige keer (2024-02-01)'],
	])('refuses %s in Dutch, and changes nothing', async (_, words, expected) => {
		await osm(extract([bakery, cafe]), '--schrijf');
		writeFileSync(at('leeg'), '');
		writeFileSync(at('brief.txt'), 'Beste mensen');
		writeFileSync(
			at('ander.geojson'),
			'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null}]}',
		);
		extract([{ ...bakery, lat: 51 }], '2024-03-01', 'elders.json');
		extract([bakery], '2023-01-01', 'oud.json');
		const before = everything();
		await expect(run(...words, '--schrijf')).rejects.toThrow(expected);
		expect(everything()).toEqual(before);
	});

	it('refuses to go on when a record cannot be read, as what stands in it could not be kept', async () => {
		await osm(extract([bakery]), '--schrijf');
		writeFileSync(at(bakerFile), '---\nname: "Bart\n---\n');
		await expect(osm('uittreksel.json')).rejects.toThrow(`Dit is niet te lezen: ${bakerFile}`);
	});

	it('refuses to write when most of the village would be gone, and says how to do it all the same', async () => {
		const many = Array.from({ length: 12 }, (_, index) => ({
			...bakery,
			id: index + 10,
			lat: 52.5 + index / 2000,
			tags: { shop: 'bakery', name: `Bakker ${index}` },
		}));
		await osm(extract(many), '--schrijf');
		const half = extract([many[0], many.at(-1)] as object[], '2024-03-01');
		await expect(osm(half, '--schrijf')).rejects.toThrow('--toch');
		expect(await osm(half, '--schrijf', '--toch')).toContain('naar het archief (10)');
	});
});

describe('the words after npm run import --', () => {
	it.each([
		[['osmm', 'x', 'y'], 'Bedoel je osm?'],
		[['osm'], 'In welk dorp?'],
		[['osm', 'x'], 'Welk bestand?'],
		[['osm', 'x', 'y', 'z'], 'kreeg ook: z'],
		[['osm', 'x', 'y', '--schrijff'], 'Bedoel je --schrijf?'],
		[['osm', 'x', 'y', '--patch'], 'Achter --patch hoort'],
		[['osm', 'x', 'y', '--patch', '--schrijf'], 'Achter --patch hoort'],
		[['osm', 'x', 'y', '--schrijf', '--patch=z'], 'niet allebei'],
	])('%j are not understood: %s', (words, expected) => {
		expect(() => readImportCommand(words)).toThrow(expected);
	});

	it('ask for help when there are none, or when they say so', () => {
		expect(readImportCommand([])).toBeUndefined();
		expect(readImportCommand(['osm', '--help'])).toBeUndefined();
		for (const flag of ['--schrijf', '--patch', '--rapport', 'organisaties']) expect(importHelp()).toContain(flag);
	});

	it('may have the value behind an equals sign', () => {
		expect(readImportCommand(['osm', 'x', 'y', '--patch=a.patch'])).toMatchObject({ patch: 'a.patch', writes: false });
	});
});

describe('writing', () => {
	it('stops before anything when somebody saved a file in between', async () => {
		const first = { file: 'content/dorp/plekken/a.md', before: undefined, after: 'nieuw' };
		const second = { file: 'villages/dorp/village.yaml', before: 'iets anders', after: 'kapot' };
		await expect(applyChanges(root, [first, second])).rejects.toThrow('intussen veranderd');
		expect(existsSync(at(first.file))).toBe(false);
	});

	it('takes back what it wrote when the disk refuses halfway', async () => {
		const config = text('villages/dorp/village.yaml');
		mkdirSync(at('content/dorp/plekken/b.md'), { recursive: true });
		const changes = [
			{ file: 'content/dorp/plekken/a.md', before: undefined, after: 'nieuw' },
			{ file: 'villages/dorp/village.yaml', before: config, after: 'anders' },
			{ file: 'content/dorp/plekken/b.md', before: undefined, after: 'dit is een map' },
		];
		await expect(applyChanges(root, changes)).rejects.toThrow();
		expect(existsSync(at('content/dorp/plekken/a.md'))).toBe(false);
		expect(text('villages/dorp/village.yaml')).toBe(config);
	});
});

describe('a report', () => {
	const report = {
		title: 'Titel',
		intro: [],
		sections: [
			{ title: 'Nieuw', sign: '+', items: Array.from({ length: 40 }, (_, index) => ({ text: `ding ${index}` })) },
			{ title: 'Leeg', sign: '-', items: [] },
		],
		end: [],
	};

	it('is short on a terminal and whole in a file, without parts that are empty', () => {
		expect(reportForTerminal(report)).toContain('… en nog 15');
		expect(reportForTerminal(report)).not.toContain('ding 30');
		expect(reportAsMarkdown(report)).toContain('- ding 39');
		expect(reportForTerminal(report) + reportAsMarkdown(report)).not.toContain('Leeg');
	});

	it('does nothing to a terminal, whatever stands in a name', () => {
		const sections = [{ title: 'Nieuw', sign: '+', items: [{ text: 'a\u001B[31mb\u202Ec\nd' }] }];
		expect(reportForTerminal({ ...report, sections })).toContain('+ a [31mb c d');
	});
});
