import { mkdtempSync, rmSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleHandler, handlerHosts } from '../../src/dev/handler.ts';
import { startHandler } from '../support/handler.ts';
import { runInRepository } from '../support/workspace.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'dorpsplein-handler-'));
const origin = 'https://eikendam.example';
const settings = {
	FORGE: 'gitlab',
	FORGE_API: 'https://forge.example/api/v4',
	FORGE_PROJECT: 'wilgenwaard/dorpsplein',
	FORGE_TOKEN: 'sleutel',
	VILLAGE: 'eikendam',
	ORIGINS: origin,
	SECRET: 'een geheim dat lang genoeg is om niet te raden',
};
const made = new Map<string, Awaited<ReturnType<typeof bundleHandler>>>();
const request = () => new Request('https://inbox.example/', { headers: { Origin: origin } });

beforeAll(async () => {
	for (const host of handlerHosts) made.set(host, await bundleHandler(root, host, folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (host: string) => import(/* @vite-ignore */ pathToFileURL(path.join(folder, `${host}.mjs`)).href);

/** Whether what was answered is a challenge to solve. */
async function expectChallenge(response: Response | undefined) {
	expect(response?.status).toBe(200);
	expect(await response?.json()).toMatchObject({ token: expect.stringContaining('.'), difficulty: 16, wait: 3000 });
}

describe('the one file of the handler', () => {
	it.each(handlerHosts)('for %s asks nothing of where it runs but what is there, and is small enough', (host) => {
		expect(made.get(host)?.imports).toEqual(host === 'node' ? ['node:http', 'node:process', 'node:stream'] : []);
		// Well below what any of the hosts takes without being paid.
		expect(made.get(host)?.bytes).toBeLessThan(500_000);
	});

	it('for Cloudflare answers with the settings of its Worker', async () => {
		const { default: worker } = (await load('cloudflare')) as {
			default: { fetch: (request: Request, environment: object) => Promise<Response> };
		};
		await expectChallenge(await worker.fetch(request(), settings));
	});

	it('for Netlify answers with the settings of its environment', async () => {
		Object.assign(process.env, settings);
		const { default: answer } = (await load('netlify')) as {
			default: (request: Request, context: object) => Promise<Response>;
		};
		for (const name of Object.keys(settings)) delete process.env[name];
		await expectChallenge(await answer(request(), { ip: '192.0.2.1' }));
	});

	it('for Deno answers with the settings of its environment', async () => {
		let answer: ((request: Request, info: object) => Promise<Response>) | undefined;
		const serve = (given: typeof answer) => {
			answer = given;
		};
		Object.assign(globalThis, { Deno: { env: { toObject: () => settings }, serve } });
		await load('deno');
		Object.assign(globalThis, { Deno: undefined });
		await expectChallenge(await answer?.(request(), { remoteAddr: { hostname: '192.0.2.1' } }));
	});

	it('for Node goes on when somebody asks what nobody asks', async () => {
		const handler = await startHandler('node', settings);
		try {
			const status = await new Promise((resolve, reject) => {
				ask(handler.address, { method: 'TRACE', path: '//' }, ({ statusCode }) => resolve(statusCode))
					.on('error', reject)
					.end();
			});
			expect(status).toBe(400);
			await expectChallenge(await fetch(`${handler.address}//`, { headers: { Origin: origin } }));
		} finally {
			handler.stop();
		}
	});

	it('is not made without a host, and the command says which there are', async () => {
		const { status, output } = await runInRepository('handler');
		expect(status).toBe(1);
		expect(output).toContain('npm run handler -- cloudflare | netlify | deno | node');
	});
});
