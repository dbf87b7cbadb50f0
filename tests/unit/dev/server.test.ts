import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as open } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localApi } from '../../../src/cms/names.ts';
import { eventsPath, livePath } from '../../../src/dev/live.ts';
import { createSiteServer, type SiteServer } from '../../../src/dev/server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dorpsplein-server-'));
const page = (text: string) => `<!doctype html><html><body><p>${text}</p></body></html>`;
const fresh = new Map<string, string>();
const asked: unknown[] = [];
let live: SiteServer;
let plain: SiteServer;
let port = 0;
let plainPort = 0;

beforeAll(async () => {
	const files: Record<string, string> = {
		'wilg/index.html': page('welkom'),
		'wilg/404.html': page('niet hier'),
		'wilg/stijl.css': 'p { color: red }',
		'wilg/agenda.ics': 'BEGIN:VCALENDAR',
		'wilg/beheer/index.html': page('beheer'),
		'wilg/beheer/buurtverbinder/index.html': page('beheer'),
		'wilg/beheer/lokaal.json': '{"oud":true}',
		'decap/decap-cms.js': 'window.CMS = {};',
		'geheim.html': page('geheim'),
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	live = createSiteServer({
		folder: () => folder,
		freshPage: async (pathname) => fresh.get(pathname),
		files: async (message) => {
			asked.push(message);
			return { status: 200, body: { ok: true } };
		},
		decap: path.join(folder, 'decap'),
	});
	plain = createSiteServer({ folder: () => folder });
	port = await live.listen(0);
	plainPort = await plain.listen(0);
});
afterAll(async () => {
	await live.close();
	await plain.close();
	rmSync(folder, { recursive: true });
});

interface Call {
	method?: string;
	headers?: Record<string, string>;
	body?: string | Buffer;
	to?: number;
}

/** A request whose Host can be anything, which `fetch` does not allow. */
function send(pathname: string, { method = 'GET', headers = {}, body, to = port }: Call = {}) {
	return new Promise<{ status: number; type: string; text: string; location: string }>((resolve, reject) => {
		const call = open({ host: 'localhost', port: to, path: pathname, method, headers }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (chunk) => (text += String(chunk)));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					type: response.headers['content-type'] ?? '',
					location: response.headers.location ?? '',
					text,
				}),
			);
			response.on('error', reject);
		});
		call.on('error', reject);
		call.end(body);
	});
}

const json = { 'Content-Type': 'application/json' };
const question = JSON.stringify({ action: 'info' });

test('A calendar is told to be one, as `_headers` asks of a host', async () => {
	for (const to of [port, plainPort])
		expect((await send('/wilg/agenda.ics', { to })).type).toBe('text/calendar; charset=utf-8');
});

describe('A strange page cannot reach the files of this computer', () => {
	const strange = [
		'kwaad.example',
		'kwaad.example:80',
		'localhost.kwaad.example',
		'127.0.0.1.kwaad.example',
		'0.0.0.0',
	];

	test.each(strange)('by another name that leads here: %s', async (host) => {
		const before = asked.length;
		const answer = await send(localApi, { method: 'POST', headers: { ...json, Host: host }, body: question });
		expect([answer.status, asked.length]).toEqual([403, before]);
	});

	test.each(['/', '/wilg/', '/wilg/stijl.css', '/wilg/beheer/', '/wilg/beheer/lokaal.json', eventsPath, livePath])(
		'nor read %s by such a name',
		async (pathname) => {
			const answer = await send(pathname, { headers: { Host: 'kwaad.example' } });
			expect(answer.status).toBe(403);
			expect(answer.text).toContain('Gebruik http://localhost');
		},
	);

	test.each(['localhost', '127.0.0.1', '[::1]'])('but this computer may be called %s', async (name) => {
		expect((await send('/wilg/', { headers: { Host: `${name}:${port}` } })).status).toBe(200);
		expect((await send('/wilg/', { headers: { Host: name } })).status).toBe(200);
	});

	test.each([
		['a page of another site', { Origin: 'https://kwaad.example' }],
		['a page at another port', { Origin: 'http://localhost:9' }],
		['a page that hides where it is from', { Origin: 'null' }],
	])('by a request from %s', async (_, headers) => {
		const before = asked.length;
		const answer = await send(localApi, { method: 'POST', headers: { ...json, ...headers }, body: question });
		expect([answer.status, asked.length]).toEqual([403, before]);
	});

	test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
		'by a form, which can send only things like %s',
		async (type) => {
			const before = asked.length;
			const answer = await send(localApi, { method: 'POST', headers: { 'Content-Type': type }, body: question });
			expect([answer.status, asked.length]).toEqual([403, before]);
		},
	);

	test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('by an address alone (%s)', async (method) => {
		const before = asked.length;
		const answer = await send(localApi, { method, headers: json });
		expect([answer.status, asked.length]).toEqual([403, before]);
	});

	test('by something that is no JSON', async () => {
		const answer = await send(localApi, { method: 'POST', headers: json, body: '{"action":' });
		expect(answer.status).toBe(403);
		expect(JSON.parse(answer.text)).toEqual({
			error: 'Deze opdracht komt niet van het beheer en wordt niet uitgevoerd.',
		});
	});

	test('by a file that is far too large, which is told', async () => {
		const before = asked.length;
		const body = Buffer.alloc(70_000_000, 32);
		const answer = await send(localApi, { method: 'POST', headers: json, body });
		expect([answer.status, asked.length]).toEqual([413, before]);
		expect(answer.text).toContain('Dit bestand is te groot.');
		const unannounced = await send(localApi, {
			method: 'POST',
			headers: { ...json, 'Transfer-Encoding': 'chunked' },
			body,
		});
		expect([unannounced.status, asked.length]).toEqual([413, before]);
	});
});

describe('The CMS on the own computer', () => {
	test.each([{}, { Origin: 'eigen' }])('asks for files from its own page %o', async (given) => {
		const headers = 'Origin' in given ? { ...json, Origin: `http://localhost:${port}` } : json;
		const answer = await send(localApi, { method: 'POST', headers, body: question });
		expect([answer.status, answer.text, asked.at(-1)]).toEqual([200, '{"ok":true}', { action: 'info' }]);
	});

	test('gets its configuration as it is at this moment, and from the last build when nothing was saved since', async () => {
		expect((await send('/wilg/beheer/lokaal.json')).text).toBe('{"oud":true}');
		fresh.set('/wilg/beheer/lokaal.json', '{"nieuw":true}');
		const answer = await send('/wilg/beheer/lokaal.json');
		expect([answer.text, answer.type]).toEqual(['{"nieuw":true}', 'application/json; charset=utf-8']);
		fresh.clear();
	});

	test('is not loaded again while somebody writes, and its start page is', async () => {
		const { text } = await send('/wilg/beheer/');
		expect(text).toContain(livePath);
		const script = (await send(livePath)).text;
		expect(script.indexOf("classList.contains('dorp-editing')")).toBeGreaterThan(-1);
		expect(script.indexOf("classList.contains('dorp-editing')")).toBeLessThan(script.indexOf('location.reload()'));
	});

	test('gets Decap from the package, and nothing beside it', async () => {
		expect((await send('/wilg/beheer/decap/decap-cms.js')).text).toBe('window.CMS = {};');
		for (const name of ['..%2fgeheim.html', '%2e%2e%2fgeheim.html', '../../geheim.html', 'niets.js'])
			expect((await send(`/wilg/beheer/decap/${name}`)).text).not.toContain('geheim');
	});
});

describe('A page of the site', () => {
	test('loads itself again after a change, and shows what was saved', async () => {
		expect((await send('/wilg/')).text).toContain(`<script type="module" src="${livePath}"></script></body>`);
		fresh.set('/wilg/', page('vers'));
		expect((await send('/wilg/')).text).toContain('vers');
		fresh.clear();
	});

	test('has an address with a slash at the end, on this computer', async () => {
		expect((await send('/wilg')).location).toBe('/wilg/');
		for (const pathname of ['//kwaad.example/x', '/.//kwaad', '/\\kwaad'])
			expect((await send(pathname)).location).not.toMatch(/^\/[/\\]/);
	});

	test.each(['/../geheim/', '/wilg/..%2f..%2fgeheim.html/', '/%2e%2e/%2e%2e/etc/passwd/'])(
		'is never a file outside the folder of sites: %s',
		async (pathname) => {
			expect((await send(pathname)).status).toBe(404);
		},
	);

	test('with an address that means nothing is not there', async () => {
		expect((await send('/wilg/%E0%A4%A/')).status).toBe(404);
	});

	test('of a built site has no script of this server, no CMS on files and answers to every name', async () => {
		const answer = await send('/wilg/', { to: plainPort, headers: { Host: 'dorp.example' } });
		expect([answer.status, answer.text]).toEqual([200, page('welkom')]);
		expect((await send(localApi, { to: plainPort, method: 'POST', headers: json, body: question })).status).not.toBe(
			200,
		);
	});
});
