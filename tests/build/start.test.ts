import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveWorkspace, startLive, until } from '../support/live.ts';

let live: LiveWorkspace;

/** Waits until something holds; says what was printed when it never does. */
async function eventually(look: () => Promise<boolean>): Promise<void> {
	await until(look, 60_000).catch(() => {
		throw new Error(`gebeurde niet; uitvoer:\n${live.output()}`);
	});
}

const get = async (pathname: string) => (await fetch(live.origin + pathname)).text();

function save(title: string, start = '2026-11-25T10:00'): void {
	const folder = path.join(live.root, 'content/klein/agenda');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'koffie.md'), `---\ntitle: ${title}\nstart: ${start}\nsummary: Kom erbij.\n---\n`);
}

beforeAll(async () => {
	live = await startLive('minimal');
});
afterAll(() => live?.stop());

describe('npm start', () => {
	it('lists the villages and shows each as it will be published, with search', async () => {
		expect(await get('/')).toContain('href="/klein/"');
		expect(await get('/klein/')).toContain('<h1>Klein</h1>');
		expect((await fetch(`${live.origin}/klein/pagefind/pagefind.js`)).status).toBe(200);
		expect((await fetch(`${live.origin}/klein/bestaat/niet/`)).status).toBe(404);
	});

	it('shows a saved text, also a new one, without a restart', async () => {
		save('Koffie voor iedereen');
		await eventually(async () => (await get('/klein/agenda/')).includes('Koffie voor iedereen'));
		expect(await get('/klein/agenda/koffie/')).toContain('Koffie voor iedereen');
		save('Thee voor iedereen');
		await eventually(async () => (await get('/klein/agenda/koffie/')).includes('Thee voor iedereen'));
	});

	it('tells a mistake and keeps showing the village as it was', async () => {
		save('Kapot', '31 februari');
		await eventually(async () => live.output().includes('date-wrong'));
		// Longer than the full build that follows a change.
		await new Promise((resolve) => setTimeout(resolve, 8000));
		expect(await get('/klein/agenda/koffie/')).toContain('Thee voor iedereen');
		save('Weer goed');
		await eventually(async () => (await get('/klein/agenda/koffie/')).includes('Weer goed'));
	});

	it('tells an open page to load again', async () => {
		const events = await fetch(`${live.origin}/__dorpsplein/events`);
		const reader = events.body?.getReader();
		save('Nog een keer');
		let heard = '';
		await eventually(async () => {
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
			const answer = await fetch(live.origin + pathname);
			expect(answer.status, pathname).toBeGreaterThanOrEqual(400);
			expect(await answer.text()).not.toContain('devDependencies');
		}
	});

	it('ends at once and cleanly with Ctrl + C', async () => {
		live.program.kill('SIGINT');
		const code = await new Promise((resolve) => live.program.on('exit', resolve));
		expect(code).toBe(0);
		expect(live.output()).toContain('Tot de volgende keer.');
	});
});
