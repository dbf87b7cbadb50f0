/**
 * `npm run bench`: what building costs, beside Eleventy and (when installed) Hugo on the same kind of
 * Markdown with equal page counts, in one run. `-- --quick` leaves out the largest; `-- --kaart` measures
 * the live map instead.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { generateOther, generateVillage } from '../src/dev/bench/generate.ts';
import { measureMap } from '../src/dev/bench/map.ts';
import { type Cost, countPages, inTemporaryFolder, measure } from '../src/dev/bench/measure.ts';
import { requireChromium } from '../src/dev/chromium.ts';
import { createSiteServer } from '../src/dev/server.ts';
import { say } from '../src/dev/terminal.ts';

const repository = path.resolve(import.meta.dirname, '..');
const modules = path.join(repository, 'node_modules');
const isQuick = process.argv.includes('--quick');
const hasHugo = spawnSync('hugo', ['version']).status === 0;
const environment = { ASTRO_TELEMETRY_DISABLED: '1', BUILD_DATE: '2026-11-21' };

interface Row {
	what: string;
	entries: number;
	pages: number;
	cost: Cost;
}

function engine(root: string): void {
	for (const name of ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
		cpSync(path.join(repository, name), path.join(root, name), { recursive: true });
	}
	symlinkSync(modules, path.join(root, 'node_modules'));
	mkdirSync(path.join(root, 'villages'), { recursive: true });
}

function good(cost: Cost, what: string): Cost {
	if (cost.status !== 0) throw new Error(`${what} is niet gelukt:\n${cost.output.slice(-2000)}`);
	return cost;
}

/** Cold builds of so many villages of so many entries, and one of them alone. */
async function dorpsplein(villages: number, entries: number): Promise<Row[]> {
	return inTemporaryFolder(async (root) => {
		engine(root);
		for (let index = 0; index < villages; index++) generateVillage(root, `dorp-${index}`, entries);
		const build = async (env: Record<string, string> = {}) =>
			good(
				await measure(process.execPath, ['scripts/build.ts'], { cwd: root, env: { ...environment, ...env } }),
				'Dorpsplein',
			);
		const what = villages === 1 ? `Dorpsplein, 1 dorp × ${entries}` : `Dorpsplein, ${villages} dorpen × ${entries}`;
		const cold = await build();
		const rows = [
			{ what: `${what}, koud`, entries: villages * entries, pages: countPages(path.join(root, 'dist')), cost: cold },
		];
		if (villages > 1) {
			const one = await build({ VILLAGES: 'dorp-1' });
			rows.push({
				what: `${what}, één gewijzigd (VILLAGES=)`,
				entries,
				pages: countPages(path.join(root, 'dist', 'dorp-1')),
				cost: one,
			});
		}
		return rows;
	});
}

/** From saving one file to seeing it, and a full build in a running process. */
async function afterEdit(entries: number): Promise<{ entries: number; page: number; full: number }> {
	return inTemporaryFolder(async (root) => {
		engine(root);
		generateVillage(root, 'dorp', entries);
		const cost = good(
			await measure(process.execPath, ['src/dev/bench/edit-once.ts', 'dorp'], { cwd: root, env: environment }),
			'Na een wijziging',
		);
		const json = cost.output.split('\n').find((line) => line.startsWith('{"page"')) ?? '{}';
		return { entries, ...(JSON.parse(json) as { page: number; full: number }) };
	});
}

async function other(tool: 'eleventy' | 'hugo', pages: number): Promise<Row> {
	return inTemporaryFolder(async (root) => {
		generateOther(root, tool, pages);
		const cost =
			tool === 'eleventy'
				? await measure(
						process.execPath,
						[path.join(modules, '@11ty/eleventy/cmd.cjs'), '--input=content', '--output=dist', '--quiet'],
						{ cwd: root },
					)
				: await measure('hugo', ['--destination', 'dist', '--quiet'], { cwd: root });
		good(cost, tool);
		return {
			what: tool === 'eleventy' ? 'Eleventy' : 'Hugo',
			entries: pages,
			pages: countPages(path.join(root, 'dist')),
			cost,
		};
	});
}

const number = (value: number, digits = 1) => value.toFixed(digits).replace('.', ',');

function print(rows: readonly Row[]): void {
	const header = ['', 'ingangen', 'pagina’s', 'klok s', 'CPU s', 'MB', 'pagina’s/s', 'ms CPU/pagina'];
	const table = rows.map(({ what, entries, pages, cost }) => [
		what,
		String(entries),
		String(pages),
		number(cost.wall),
		number(cost.cpu),
		cost.megabytes === undefined ? '?' : String(cost.megabytes),
		number(pages / cost.wall, 0),
		number((cost.cpu * 1000) / pages, 1),
	]);
	const widths = header.map((title, column) => Math.max(title.length, ...table.map((row) => row[column]?.length ?? 0)));
	for (const row of [header, ...table]) {
		console.log(
			row
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
				.join('  '),
		);
	}
}

/** Script in each frame while the live map of a demo village is dragged, with few and with many entries. */
async function liveMap(): Promise<void> {
	// Any village will do: its list and its points are made up.
	const [village = ''] = readdirSync(path.join(repository, 'villages')).filter((name) => !name.includes('.'));
	await inTemporaryFolder(async (folder) => {
		const env = { ...environment, OUT_DIR: folder, VILLAGES: village };
		good(await measure(process.execPath, ['scripts/build.ts'], { cwd: repository, env }), 'Dorpsplein');
		const server = createSiteServer({ folder: () => folder });
		const url = `http://localhost:${await server.listen(0)}/${village}/sociale-kaart/`;
		const browser = await chromium.launch({
			executablePath: requireChromium(say),
			args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
		});
		for (const entries of [1, 70, 300, 1000]) {
			const { marks, frames, script, layout } = await measureMap(browser, url, entries);
			console.log(
				`${String(entries).padStart(5)} adressen, ${String(marks).padStart(3)} in beeld: ${number(script, 2)} ms script en ${number(layout, 2)} ms opmaak per beeld (${frames} beelden)`,
			);
		}
		await browser.close();
		await server.close();
	});
}

if (process.argv.includes('--kaart')) {
	await liveMap();
	process.exit();
}

const sizes = isQuick ? [100, 1000] : [100, 1000, 5000];
const counts = isQuick ? [10] : [10, 50];

const own: Row[] = [];
const others: Row[] = [];
for (const entries of sizes) {
	say(`1 dorp met ${entries} ingangen`);
	const rows = await dorpsplein(1, entries);
	own.push(...rows);
	const pages = rows[0]?.pages ?? entries;
	others.push(await other('eleventy', pages));
	if (hasHugo) others.push(await other('hugo', pages));
}
for (const villages of counts) {
	say(`${villages} dorpen met 100 ingangen`);
	own.push(...(await dorpsplein(villages, 100)));
}
console.log();
print([...own, ...others]);

console.log('\nVerhouding in CPU-tijd, bij evenveel pagina’s:');
for (const row of others) {
	const mine = own.find(({ pages }) => pages === row.pages);
	if (mine)
		console.log(
			`  ${row.pages} pagina’s: Dorpsplein ${number(mine.cost.cpu / row.cost.cpu)} × ${row.what} (klok ${number(mine.cost.wall / row.cost.wall)} ×)`,
		);
}

console.log('\nNa één wijziging, in een lopend npm start:');
for (const entries of sizes) {
	const { page, full } = await afterEdit(entries);
	console.log(`  ${entries} ingangen: pagina te zien na ${number(page, 2)} s, volledige bouw daarna ${number(full)} s`);
}

const [first, last] = [own[0], own[sizes.length - 1]];
if (first && last) {
	const growth = Math.log(last.cost.cpu / first.cost.cpu) / Math.log(last.pages / first.pages);
	console.log(
		`\nGroei: ${first.pages} → ${last.pages} pagina’s kost ${number(last.cost.cpu / first.cost.cpu)} × zoveel CPU (macht ${number(growth, 2)}; 1 is recht evenredig)`,
	);
}
if (!hasHugo) console.log('\nHugo is niet geïnstalleerd en daarom niet gemeten.');
