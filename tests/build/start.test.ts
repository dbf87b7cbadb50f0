import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let program: ChildProcess;
let output = '';
let origin = '';

/** Waits until something holds; says what was printed when it never does. */
async function until<Value>(look: () => Promise<Value | undefined | false>, patience = 60_000): Promise<Value> {
	const end = performance.now() + patience;
	while (performance.now() < end) {
		const found = await look();
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`gebeurde niet; uitvoer:\n${output}`);
}

const get = async (pathname: string) => (await fetch(origin + pathname)).text();

function save(title: string, start = '2026-11-25T10:00'): void {
	const folder = path.join(workspace.root, 'content/klein/agenda');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'koffie.md'), `---\ntitle: ${title}\nstart: ${start}\nsummary: Kom erbij.\n---\n`);
}

beforeAll(async () => {
	workspace = makeWorkspace('minimal');
	program = spawn(process.execPath, ['scripts/start.ts'], {
		cwd: workspace.root,
		env: {
			...process.env,
			VITEST: '',
			NODE_ENV: '',
			ASTRO_TELEMETRY_DISABLED: '1',
			BUILD_DATE: '2026-11-21',
			PORT: '0',
		},
	});
	program.stdout?.on('data', (data) => (output += String(data)));
	program.stderr?.on('data', (data) => (output += String(data)));
	origin = await until(async () => /http:\/\/localhost:\d+/.exec(output)?.[0]);
});
afterAll(() => {
	program.kill('SIGKILL');
	workspace.remove();
});

describe('npm start', () => {
	it('lists the villages and shows each as it will be published, with search', async () => {
		expect(await get('/')).toContain('href="/klein/"');
		expect(await get('/klein/')).toContain('<h1>Klein</h1>');
		expect((await fetch(`${origin}/klein/pagefind/pagefind.js`)).status).toBe(200);
		expect((await fetch(`${origin}/klein/bestaat/niet/`)).status).toBe(404);
	});

	it('shows a saved text, also a new one, without a restart', async () => {
		save('Koffie voor iedereen');
		await until(async () => (await get('/klein/agenda/')).includes('Koffie voor iedereen'));
		expect(await get('/klein/agenda/koffie/')).toContain('Koffie voor iedereen');
		save('Thee voor iedereen');
		await until(async () => (await get('/klein/agenda/koffie/')).includes('Thee voor iedereen'));
	});

	it('tells a mistake and keeps showing the village as it was', async () => {
		save('Kapot', '31 februari');
		await until(async () => output.includes('date-wrong'));
		// Longer than the full build that follows a change.
		await new Promise((resolve) => setTimeout(resolve, 8000));
		expect(await get('/klein/agenda/koffie/')).toContain('Thee voor iedereen');
		save('Weer goed');
		await until(async () => (await get('/klein/agenda/koffie/')).includes('Weer goed'));
	});

	it('tells an open page to load again', async () => {
		const events = await fetch(`${origin}/__dorpsplein/events`);
		const reader = events.body?.getReader();
		save('Nog een keer');
		let heard = '';
		await until(async () => {
			heard += new TextDecoder().decode((await reader?.read())?.value);
			return heard.includes('"reload"');
		});
		await reader?.cancel();
	});

	it('never sends a file from outside the sites', async () => {
		for (const pathname of [
			'/../package.json',
			'/klein/%2e%2e/%2e%2e/package.json',
			'/klein/..%2f..%2fpackage.json',
			'/%00',
		]) {
			const answer = await fetch(origin + pathname);
			expect(answer.status, pathname).toBeGreaterThanOrEqual(400);
			expect(await answer.text()).not.toContain('devDependencies');
		}
	});

	it('ends at once and cleanly with Ctrl + C', async () => {
		program.kill('SIGINT');
		const code = await new Promise((resolve) => program.on('exit', resolve));
		expect(code).toBe(0);
		expect(output).toContain('Tot de volgende keer.');
	});
});
