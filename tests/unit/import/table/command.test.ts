import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkVillage, registerOf } from '../../../../src/domain/index.ts';
import {
	completed,
	readImportCommand,
	runImport,
	toAnswers,
	villageFiles,
	writeVillage,
} from '../../../../src/import/index.ts';
import type { Ask } from '../../../../src/import/table/mapping.ts';
import { inspectRepository } from '../../../../src/inspect/index.ts';
import { registerCsv } from '../../../../src/outputs/register-files.ts';

const repository = path.resolve(import.meta.dirname, '../../../..');
const now = '2026-11-21T00:00';
let root: string;

beforeEach(async () => {
	root = mkdtempSync(path.join(tmpdir(), 'dorpsplein-tabel-'));
	const { values } = completed({ isImport: false }, 'dorp', { naam: 'Proefdorp', lat: '52.5', lon: '6.1' });
	const answers = toAnswers(values, { id: 'dorp', bounds: undefined, hasDorpshuis: false, isGemeenteGuessed: false });
	await writeVillage(root, 'dorp', villageFiles({ answers, today: '2024-01-01' }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (file: string) => path.join(root, file);
const organisation = (id: string) => readFileSync(at(`content/dorp/organisaties/${id}.md`), 'utf8');
const organisations = () =>
	existsSync(at('content/dorp/organisaties')) ? readdirSync(at('content/dorp/organisaties')).sort() : [];

async function run(file: string, flags: string[] = [], ask?: Ask, where = { root, village: 'dorp' }): Promise<string> {
	const command = readImportCommand(['organisaties', where.village, file, ...flags]);
	if (!command) throw new Error('help');
	const outcome = await runImport(command, { root: where.root, from: root, now, ask });
	expect(outcome.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	return outcome.text;
}

function table(text: string, name = 'lijst.csv'): string {
	writeFileSync(at(name), text);
	return name;
}

const list =
	'Naam;Soort;Telefoon;Adres;KvK\nKoor;vereniging;0599 12 34 56;Kerkweg 1, 9951 AB Proefdorp;01234567\nSoos;welzijn;;;\n';

describe('npm run import -- organisaties', () => {
	it('asks about the columns in a trial, writes nothing but the answers, and then asks no more', async () => {
		let asked = 0;
		const told = await run(table(list), [], async ({ proposal }) => {
			asked++;
			return proposal;
		});
		expect(asked).toBe(6);
		expect(told).toContain('2 nieuw');
		expect(told).toContain('Dit was een proef');
		expect(organisations()).toEqual([]);
		expect(readFileSync(at('villages/dorp/import/organisaties.yaml'), 'utf8')).toContain('Adres: straat en nummer');
		// Without anybody to ask: this would be refused if there were still a question.
		expect(await run('lijst.csv', ['--schrijf'])).toContain('Geschreven: 2 bestanden');
		expect(organisations()).toEqual(['koor.md', 'soos.md']);
		expect(await run('lijst.csv', ['--schrijf'])).toContain('Er is niets te doen');
	});

	it('does not ask where nobody can answer, and says how to go on', async () => {
		await expect(run(table(list))).rejects.toThrow(/Kolom “Naam”.*--yes.*--kolommen/);
		expect(existsSync(at('villages/dorp/import'))).toBe(false);
		expect(await run('lijst.csv', ['--yes'])).toContain('2 nieuw');
	});

	it('takes the columns from the command line', async () => {
		const file = table('Wie;Bel\nKoor;0599 12 34 56\n');
		await expect(run(file, ['--yes'])).rejects.toThrow('Geen kolom van lijst.csv is de naam');
		await run(file, ['--yes', '--schrijf', '--kolommen', 'Wie=naam, Bel=telefoon']);
		expect(organisation('koor')).toContain('phone: 0599 12 34 56');
		await expect(run(file, ['--kolommen', 'Wat=naam'])).rejects.toThrow('De kolommen zijn: Wie, Bel');
	});

	it('fills what is empty in what is there already, changes nothing else, and tells what differs', async () => {
		await run(table(list), ['--yes', '--schrijf']);
		const before = organisation('soos').replace(
			'kind: welzijn',
			'kind: welzijn # klopt\nwebsite: https://soos.example',
		);
		writeFileSync(at('content/dorp/organisaties/soos.md'), `${before}\nTekst.\n`);
		const told = await run(table('Naam;Telefoon;Website;Soort\nDe Soos;0599 65 43 21;www.anders.example;kerk\n'), [
			'--yes',
			'--schrijf',
		]);
		expect(told).toContain('regel 2: De Soos bestaat al als Soos, content/dorp/organisaties/soos.md (dezelfde naam)');
		expect(told).toContain(
			'website verschilt\n      bij jullie: https://soos.example\n      in de tabel: https://www.anders.example',
		);
		expect(organisation('soos')).toContain('phone: 0599 65 43 21\n');
		expect(organisation('soos')).toContain('kind: welzijn # klopt\n');
		expect(organisation('soos')).toMatch(/website: https:\/\/soos\.example\n[\s\S]*\nTekst\.\n$/);
	});

	it('keeps one that may be there already apart until somebody decides', async () => {
		await run(table(list), ['--yes', '--schrijf']);
		const file = table('Naam;Telefoon;Soort\nZanggroep;0599 12 34 56;vereniging\n');
		expect(await run(file, ['--yes', '--schrijf'])).toContain('Misschien bestaat het al; komt niet mee (1)');
		expect(organisations()).toEqual(['koor.md', 'soos.md']);
		await run(file, ['--toch', '--schrijf']);
		expect(organisations()).toEqual(['koor.md', 'soos.md', 'zanggroep.md']);
	});

	it('leaves what is in the archive there', async () => {
		await run(table(list), ['--yes', '--schrijf']);
		const archived = organisation('soos').replace('kind: welzijn', 'kind: welzijn\narchived: true');
		writeFileSync(at('content/dorp/organisaties/soos.md'), archived);
		const told = await run(table('Naam;Telefoon;Soort\nSoos;0599 65 43 21;welzijn\n'), ['--yes', '--schrijf']);
		expect(told).toContain('het staat in het archief');
		expect(organisation('soos')).toBe(archived);
	});

	it('names a row twice in one table once, and each row that it leaves with its reason', async () => {
		const file = table('Titel van de lijst\n\nNaam;Telefoon\nKoor;0599 12 34 56\nKoor;\n;0599\nFanfare;onbekend\n');
		const told = await run(file, ['--yes']);
		expect(told).toContain('Boven de kopjes staat 1 rij die niet bij de tabel hoort.');
		expect(told).toContain('regel 5: Koor bestaat al als regel 4 van hetzelfde bestand (dezelfde naam)');
		expect(told).toContain('lijst.csv, regel 6, kolom Naam: gevonden leeg');
		expect(told).toContain('lijst.csv, regel 7, kolom Telefoon: gevonden “onbekend”, verwacht een telefoonnummer');
	});

	it('puts the answers in the patch when that was asked for, and nothing anywhere else', async () => {
		await run(table(list), ['--yes', '--patch', 'op.patch']);
		expect(readFileSync(at('op.patch'), 'utf8')).toContain('+++ b/villages/dorp/import/organisaties.yaml');
		expect([existsSync(at('villages/dorp/import')), organisations()]).toEqual([false, []]);
	});

	it('reads a sheet of Excel', async () => {
		const sheet = path.join(repository, 'tests/fixtures/tables/verenigingen.xlsx');
		await run(sheet, ['--yes', '--schrijf']);
		expect(organisation('harmonie-concordia')).toContain('kvk: "01234567"');
		expect(organisation('harmonie-concordia')).toContain('point: 52.5012, 6.1034');
		expect(organisation('harmonie-concordia')).toContain('checkedOn: 2026-10-05');
	});

	it('reads ten thousand rows', async () => {
		const rows = Array.from({ length: 10_000 }, (_, index) => `Club ${index};0599 ${100_000 + index};Straat ${index}`);
		expect(await run(table(`Naam;Telefoon;Adres\n${rows.join('\n')}\n`), ['--yes'])).toContain('10000 nieuw');
	});

	it.each([
		['leeg.csv', '', 'is leeg'],
		['kop.csv', 'Naam;Telefoon\n', 'staat geen tabel'],
		['brief.csv', 'Beste mensen,\nhartelijke groet\n', 'Geen kolom van brief.csv is de naam'],
	])('refuses %s in Dutch and keeps no answers', async (name, text, expected) => {
		await expect(run(table(text, name), ['--yes', '--schrijf'])).rejects.toThrow(expected);
		expect(existsSync(at('villages/dorp/import'))).toBe(false);
	});
});

describe('our own organisaties.csv', async () => {
	const { gathered } = await inspectRepository({ root: repository, now });
	const exported = gathered.map((one) => {
		const model = linkVillage(one, now);
		return [
			model.id,
			registerCsv(model, registerOf(model), (page) => `${model.config.url}${page.replace(/^\//, '')}`),
		] as const;
	});

	it.each(exported)(
		'of %s is read without a question, and has nothing new for the village that it came from',
		async (id, csv) => {
			const told = await run(table(csv, 'organisaties.csv'), [], undefined, { root: repository, village: id });
			expect(told).toContain('onze eigen export');
			expect(told).toContain('Er is niets te doen');
			expect(told).not.toContain('verschilt');
		},
	);

	it('makes the same register in a village that has nothing yet', async () => {
		const [, csv = ''] = exported[0] ?? [];
		const told = await run(table(csv, 'organisaties.csv'), ['--schrijf', '--ook-persoonlijk']);
		// What an online place is, and whether one needs an account there, the table does not say.
		const left = exported[0] && csv.split('\r\n').filter((line) => line.split(';')[1] === 'online plek').length;
		expect(left).toBeGreaterThan(0);
		expect(told).toContain(`${left} rijen komen niet mee`);
		expect(told.match(/een vermelding die klopt \(online\.platform\)/g)).toHaveLength(left ?? 0);
		const again = await run('organisaties.csv', ['--ook-persoonlijk']);
		expect(again).toContain('Er is niets te doen: alles wat mee kan, staat er al.');
	});
});
