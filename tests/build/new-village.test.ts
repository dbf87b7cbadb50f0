import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Inspection, inspectRepository } from '../../src/inspect/index.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const extract = path.resolve(repository, '../shared/data/osm/wechelderzande-village.osm.pbf');
const hasExtract = existsSync(extract);
if (!hasExtract) console.warn(`Overgeslagen: het invoeren van een echt dorp, want ${extract} is er niet.`);

let root: string;
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'dorpsplein-nieuw-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the real command in the temporary folder, with nobody at the keyboard. */
function command(script: string, ...words: string[]): Promise<{ status: number; output: string }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [path.join(repository, 'scripts', script), ...words], {
			cwd: root,
			env: { ...process.env, BUILD_DATE: '2026-11-21', INIT_CWD: root },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		child.stdout.on('data', (data) => (output += String(data)));
		child.stderr.on('data', (data) => (output += String(data)));
		child.on('close', (code) => resolve({ status: code ?? 1, output }));
	});
}

const newVillage = (...words: string[]) => command('new-village.ts', ...words);

async function inspected(): Promise<Inspection> {
	const inspection = await inspectRepository({ root, now: '2026-11-21T12:00' });
	expect(inspection.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	return inspection;
}

/** Every file under the temporary folder. */
const allFiles = () => readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());

describe('a new village from answers', () => {
	it('is right at once, with a Dutch explanation of what was made and what comes next', async () => {
		const { status, output } = await newVillage(
			'nieuw-dorp',
			'--yes',
			'--gemeente',
			'Wilgenwaard',
			'--telefoon',
			'0500 12 34 56',
			'--dorpshuis',
		);
		expect(status, output).toBe(0);
		expect(output).toContain('npm start');
		const { repository: made, buildable } = await inspected();
		expect(buildable).toEqual(['nieuw-dorp']);
		expect(made.villages[0]?.config).toMatchObject({
			name: 'Nieuw Dorp',
			gemeente: 'Wilgenwaard',
			profile: 'dorpssite',
		});
		expect(made.villages[0]?.content.entries.nieuws[0]?.data.date).toBe('2026-11-21');
	});

	it('never touches a village that is there', async () => {
		await newVillage('nieuw-dorp', '--yes');
		const file = path.join(root, 'villages/nieuw-dorp/village.yaml');
		writeFileSync(file, 'eigen werk');
		const { status, output } = await newVillage('nieuw-dorp', '--yes');
		expect(status).toBe(1);
		expect(output).toContain('Er is al een dorp met de naam nieuw-dorp');
		expect(readFileSync(file, 'utf8')).toBe('eigen werk');
	});

	it.each([
		['a name that cannot be a folder', ['Nieuw Dorp', '--yes'], 'nieuw-dorp'],
		['a colour that is too light', ['dorp', '--yes', '--kleur', '#ffcc00'], 'te licht'],
		['an extract that is not there', ['dorp', '--yes', '--osm', 'weg.osm.pbf'], 'is er niet'],
		[
			'an extract that is something else',
			['dorp', '--yes', '--osm', path.join(repository, 'package.json')],
			'niet te lezen als uittreksel',
		],
		['nobody to ask', ['dorp'], '--yes'],
	])('is refused for %s, and nothing is written', async (_, words, sentence) => {
		const { status, output } = await newVillage(...words);
		expect(status).toBe(1);
		expect(output).toContain(sentence);
		expect(output).not.toMatch(/\bat .+:\d+/);
		expect(allFiles()).toEqual([]);
	});

	it('explains itself in Dutch', async () => {
		const { status, output } = await newVillage('--help');
		expect(status).toBe(0);
		expect(output).toContain('Maakt een nieuw dorp');
	});
});

describe.skipIf(!hasExtract)('a new village from a real extract of OpenStreetMap', () => {
	it('is right at once and has its school, church, pub, scouts and football club', async () => {
		const { status, output } = await newVillage('wechelderzande', '--yes', '--osm', extract);
		expect(status, output).toBe(0);
		const { repository: made } = await inspected();
		const [village] = made.villages;
		expect(village?.config).toMatchObject({
			name: 'Wechelderzande',
			gemeente: 'Lille',
			inhabitants: 3859,
			profile: 'kaart',
		});
		expect(village?.config.credits.join()).toContain('ODbL');
		expect(village?.config.emergency.map(({ phone }) => phone)).toContain('1733');
		const { organisaties, plekken } = village?.content.entries ?? { organisaties: [], plekken: [] };
		expect(organisaties.map(({ id, data }) => [id, data.kind])).toEqual(
			expect.arrayContaining([
				['t-klavernest', 'school'],
				['sint-amelbergakerk', 'kerk'],
				['de-zandfluiter', 'horeca'],
				['scouts-wechelderzande', 'vereniging'],
				['kfc-de-vrede-wechelderzande', 'vereniging'],
			]),
		);
		expect(plekken.filter(({ data }) => data.kind === 'halte')).toHaveLength(6);
		for (const { data, file } of [...plekken, ...organisaties]) {
			expect(data.source?.retrievedOn, file).toBe('2016-09-17');
			expect(data.summary, file).toMatch(/^\p{Lu}.+\.$/u);
		}
	});

	it('remembers what it took in, so that the same extract has nothing new for it', async () => {
		await newVillage('wechelderzande', '--yes', '--osm', extract);
		const before = allFiles().length;
		const { status, output } = await command('import.ts', 'osm', 'wechelderzande', extract, '--schrijf');
		expect(status, output).toBe(0);
		expect(output).toContain('Er is niets te doen');
		expect(allFiles()).toHaveLength(before);
	});

	it('is not written from half of an extract', async () => {
		const half = path.join(root, 'half.osm.pbf');
		writeFileSync(half, readFileSync(extract).subarray(0, 5000));
		const { status, output } = await newVillage('wechelderzande', '--yes', '--osm', half);
		expect(status).toBe(1);
		expect(output).toContain('helemaal is binnengehaald');
		expect(allFiles().map(({ name }) => name)).toEqual(['half.osm.pbf']);
	});
});
