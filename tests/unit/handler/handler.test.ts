import { describe, expect, it } from 'vitest';
import { solve } from '../../../src/handler/proof.ts';
import { makeSigner } from '../../../src/handler/signing.ts';
import { intake, makeHandler, origin } from './support.ts';

const written = (calls: readonly { method: string }[]) => calls.filter(({ method }) => method !== 'GET');

describe('a message that is sent from the site', () => {
	it('becomes a draft, with how to reach the sender in a comment alone', async () => {
		const { send, calls, said } = makeHandler();
		const { status, message, headers } = await send();
		expect(status).toBe(201);
		expect(message).toBe('Uw bericht is verstuurd. De buurtverbinder belt voordat het op het prikbord komt.');
		expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
		expect(headers.get('Cache-Control')).toBe('no-store');
		const private_ = calls.filter(({ body }) => /Zwartkruis|12 34 56/.test(JSON.stringify(body ?? '')));
		expect(private_.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /issues/12/comments']);
		expect(said).toEqual([]);
	});

	it('goes to the forge with the token, and nowhere else', async () => {
		const { send, calls } = makeHandler();
		await send();
		expect(new Set(calls.map(({ headers }) => headers.get('Authorization')))).toEqual(new Set(['Bearer sleutel']));
		expect(new Set(calls.map(({ redirect }) => redirect))).toEqual(new Set(['manual']));
	});

	it('says for whom it is and whether they agreed, where that is asked', async () => {
		for (const [onBehalfOf, agreed, told] of [
			['buur', true, 'Namens: buur. De ander vindt het goed: ja.'],
			['buur', false, 'Namens: buur. De ander vindt het goed: nog niet gevraagd.'],
			['zichzelf', false, 'Namens: zichzelf.\n'],
		] as const) {
			const { send, calls } = makeHandler();
			await send({ onBehalfOf, agreed });
			const { body } = calls.find(({ method, path }) => method === 'POST' && path === '/pulls') ?? {};
			expect((body as { body: string }).body).toContain(told);
		}
	});

	it('says whose number it is when that is of another than wrote it', async () => {
		for (const [onBehalfOf, agreed, isTold] of [
			['familie', true, true],
			['familie', false, false],
			['zichzelf', true, false],
		] as const) {
			const { send, calls } = makeHandler();
			await send({ onBehalfOf, agreed, callsOther: true });
			const comment = calls.find(({ method, path }) => method === 'POST' && path.endsWith('/comments'))?.body;
			expect((comment as { body: string }).body.includes('Dit is degene voor wie het is')).toBe(isTold);
		}
	});

	it('never takes an address that the site keeps for itself', async () => {
		const { send, calls } = makeHandler();
		expect((await send({ title: 'Vraag' })).status).toBe(201);
		const { body } = calls.find(({ method, path }) => method === 'POST' && path === '/branches') ?? {};
		expect(body).toMatchObject({ new_branch_name: 'cms/prikbord-eikendam/vraag-1' });
	});

	it('gets a number behind its name when a draft or a post has that name', async () => {
		const { send, calls } = makeHandler(
			{},
			{
				'GET /branches/cms/prikbord-eikendam/wie-rijdt-mij-naar-de-fysio': () => Response.json({}),
				'GET /contents/content/gemeente/prikbord/wie-rijdt-mij-naar-de-fysio-1.md': () => Response.json({}),
			},
		);
		expect((await send()).status).toBe(201);
		const { body } = calls.find(({ method, path }) => method === 'POST' && path === '/branches') ?? {};
		expect(body).toEqual({
			new_branch_name: 'cms/prikbord-eikendam/wie-rijdt-mij-naar-de-fysio-2',
			old_ref_name: 'main',
		});
	});
});

describe('what is refused before it is read', () => {
	const ask = (init: RequestInit) => makeHandler().handler(new Request('https://inbox.example/', init));

	it.each([
		['from another site', { headers: { Origin: 'https://elders.example' } }, 403],
		['from another site that first asks', { method: 'OPTIONS', headers: { Origin: 'https://elders.example' } }, 403],
		['posted without an origin', { method: 'POST', body: '{}' }, 403],
		['with another method', { method: 'PUT', headers: { Origin: origin }, body: '{}' }, 405],
	])('is what comes %s', async (_, init, status) => {
		const response = await ask(init);
		expect(response.status).toBe(status);
		expect(((await response.json()) as { message: string }).message).toMatch(/\.$/);
		if (status === 403) expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
		if (status === 405) expect(response.headers.get('Allow')).toBe('GET, POST, OPTIONS');
	});

	it('is not what a browser of the own site asks beforehand', async () => {
		const response = await ask({ method: 'OPTIONS', headers: { Origin: origin } });
		expect(response.status).toBe(204);
		expect(response.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
		expect(response.headers.get('Vary')).toBe('Origin');
	});

	it('is what is no JSON, or too much', async () => {
		const { post } = makeHandler();
		expect((await post('{}', { 'Content-Type': 'text/plain' })).status).toBe(415);
		expect((await post('{}', { 'Content-Type': 'application/jsonp' })).status).toBe(415);
		expect((await post('geen json')).status).toBe(400);
		expect((await post('"tekst"')).status).toBe(400);
		expect((await post(JSON.stringify({ token: 'x'.repeat(20_001) }))).status).toBe(413);
	});

	it('is too much that does not say how much it is', async () => {
		const { handler, calls } = makeHandler();
		let pulled = 0;
		const body = new ReadableStream<Uint8Array>({
			pull: (controller) => {
				pulled++;
				controller.enqueue(new Uint8Array(5000).fill(32));
			},
		});
		const headers = { Origin: origin, 'Content-Type': 'application/json' };
		const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
		expect((await handler(new Request('https://inbox.example/', init))).status).toBe(413);
		expect(pulled).toBeLessThan(10);
		expect(calls).toEqual([]);
	});
});

describe('a challenge', () => {
	it('must be answered, not too soon and not too late', async () => {
		const { challenge, post, wait } = makeHandler();
		const { token, difficulty } = await challenge();
		const message = { token, solution: await solve(token, difficulty), intake };
		wait(2999);
		expect(await post(message)).toMatchObject({ status: 400, message: expect.stringContaining('te snel') });
		wait(60 * 60 * 1000);
		expect(await post(message)).toMatchObject({ status: 400, message: expect.stringContaining('te lang') });
	});

	it('is good for one message', async () => {
		const { answered, post, calls } = makeHandler();
		const message = { ...(await answered()), intake };
		expect((await post(message)).status).toBe(201);
		const before = calls.length;
		expect((await post(message)).status).toBe(409);
		expect(calls).toHaveLength(before);
	});

	it('is good for one message, also when another copy of the handler took that', async () => {
		const bodies: string[] = [];
		const pulls = () => Response.json(bodies.map((body) => ({ number: 1, body, head: { ref: 'cms/x/y' } })));
		const [first, second] = [makeHandler({}, { 'GET /pulls': pulls }), makeHandler({}, { 'GET /pulls': pulls })];
		const message = { ...(await first.answered()), intake };
		second.wait(4000);
		expect((await first.post(message)).status).toBe(201);
		const made = first.calls.find(({ method, path }) => method === 'POST' && path === '/pulls')?.body;
		bodies.push((made as { body: string }).body);
		expect((await second.post(message)).status).toBe(409);
		expect(written(second.calls)).toEqual([]);
	});

	it.each([
		['another solution', ({ token }: { token: string }) => ({ token, solution: 'x' })],
		['no solution', ({ token }: { token: string }) => ({ token })],
		[
			'a changed token',
			({ token, solution }: { token: string; solution: number }) => ({ token: `x${token}`, solution }),
		],
		['another signature', ({ token }: { token: string }) => ({ token: `${token.split('.')[0]}.AAAA`, solution: 1 })],
		[
			'a signature that is none',
			({ token }: { token: string }) => ({ token: `${token.split('.')[0]}.%%`, solution: 1 }),
		],
		['no token', () => ({ solution: 1 })],
	])('is not answered with %s', async (_, change) => {
		const { answered, post, calls } = makeHandler();
		expect((await post({ ...change(await answered()), intake })).status).toBe(400);
		expect(calls).toEqual([]);
	});

	it('is not answered with one that somebody made with another secret', async () => {
		const { post, calls } = makeHandler();
		const moment = Date.parse('2026-11-21T08:59:00Z');
		const token = await makeSigner('een ander geheim').seal({ moment, nonce: 'n', difficulty: 0 });
		expect((await post({ token, solution: 0, intake })).status).toBe(400);
		expect(calls).toEqual([]);
	});
});

describe('who sends too much', () => {
	it('hears that it worked when the field is filled in that nobody sees, and nothing is written', async () => {
		const { answered, post, calls } = makeHandler();
		const message = { ...(await answered()), website: 'https://reclame.example', intake };
		expect(await post(message)).toMatchObject({ status: 201, message: expect.stringContaining('is verstuurd') });
		expect(calls).toEqual([]);
	});

	it('waits till the next hour, by address', async () => {
		const { send, wait } = makeHandler();
		for (const _ of [1, 2, 3]) expect((await send()).status).toBe(201);
		const refused = await send();
		expect(refused.status).toBe(429);
		const seconds = Number(refused.headers.get('Retry-After'));
		expect(seconds).toBeGreaterThan(3500);
		expect((await send({}, '192.0.2.2')).status).toBe(201);
		wait(seconds * 1000);
		expect((await send()).status).toBe(201);
	});

	it('counts as one with all addresses of the same line', async () => {
		const { send } = makeHandler();
		for (const end of ['1', '2', '3']) expect((await send({}, `2001:db8:0:7::${end}`)).status).toBe(201);
		expect((await send({}, '2001:db8:0:7:ffff::4')).status).toBe(429);
		expect((await send({}, '2001:db8:0:8::1')).status).toBe(201);
	});

	it('finds the village closed for the day when enough came', async () => {
		const { send } = makeHandler();
		for (let count = 0; count < 10; count++) expect((await send({}, `192.0.2.${count}`)).status).toBe(201);
		const refused = await send({}, '192.0.2.99');
		expect(refused.status).toBe(429);
		expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(3600);
	});

	it('finds no room while too much waits for the coordinator of this village', async () => {
		const pulls = (village: string) => () =>
			Response.json(
				Array.from({ length: 5 }, (_, index) => ({
					number: index,
					body: null,
					head: { ref: `cms/prikbord-${village}/nummer-${index}` },
				})),
			);
		const full = makeHandler({}, { 'GET /pulls': pulls('eikendam') });
		expect(await full.send()).toMatchObject({ status: 503, message: expect.stringContaining('Bel') });
		expect(written(full.calls)).toEqual([]);
		expect(full.said.join()).toContain('5 berichten');
		expect((await makeHandler({}, { 'GET /pulls': pulls('elders') }).send()).status).toBe(201);
	});

	it('is not counted for what is filled in wrong', async () => {
		const { send } = makeHandler();
		for (const _ of [1, 2, 3, 4]) expect((await send({ title: '' })).status).toBe(422);
		expect((await send()).status).toBe(201);
	});
});

describe('a repository', () => {
	it.each([
		['everybody can read', () => Response.json({ private: false })],
		['does not say who can read it', () => Response.json({})],
		['cannot be seen with the token', () => Response.json({}, { status: 404 })],
	])('that %s gets nothing, and the log says why', async (_, answer) => {
		const { send, calls, said } = makeHandler({}, { 'GET ': answer });
		expect(await send()).toMatchObject({ status: 503, message: 'Versturen kan nu niet. Bel, of stuur een mail.' });
		expect(written(calls)).toEqual([]);
		expect(said.join()).toContain('niet privé');
	});

	it('is asked about again as long as everybody can read it', async () => {
		let isPrivate = false;
		const { send, calls } = makeHandler({}, { 'GET ': () => Response.json({ private: isPrivate }) });
		for (const end of [1, 2]) expect((await send({}, `192.0.2.${end}`)).status).toBe(503);
		expect(written(calls)).toEqual([]);
		isPrivate = true;
		expect((await send({}, '192.0.2.3')).status).toBe(201);
	});

	it('is looked at again after ten minutes', async () => {
		let isPrivate = true;
		const { send, calls, wait } = makeHandler({}, { 'GET ': () => Response.json({ private: isPrivate }) });
		const looks = () => calls.filter(({ method, path }) => method === 'GET' && path === '').length;
		await send();
		await send({}, '192.0.2.2');
		expect(looks()).toBe(1);
		isPrivate = false;
		wait(10 * 60 * 1000);
		expect((await send({}, '192.0.2.3')).status).toBe(503);
	});

	it.each([
		// What it did with what it was asked, nobody knows: somebody has to look.
		['does not answer', () => Promise.reject(new Error('Riet Zwartkruis')), ['takken in cms/prikbord-eikendam', '']],
		['refuses the token', () => Response.json({ message: 'Riet Zwartkruis' }, { status: 401 }), ['']],
		[
			'sends one elsewhere',
			() => new Response(null, { status: 302, headers: { Location: 'https://elders.example' } }),
			[''],
		],
	])('that %s is told in the log, without what was sent', async (_, answer, lines) => {
		const { send, said } = makeHandler({}, { 'POST /branches': answer });
		expect(await send()).toMatchObject({ status: 502, message: expect.stringContaining('Probeer het later') });
		expect(said).toEqual(lines.map((line) => expect.stringContaining(line)));
		expect(said.join()).toContain('POST /branches');
		expect(said.join()).not.toMatch(/Riet|fysio|12 34 56/);
	});

	it.each([
		['POST /contents', ['DELETE /branches/cms/prikbord-eikendam/wie-rijdt-mij-naar-de-fysio']],
		['POST /pulls', ['DELETE /branches/cms/prikbord-eikendam/wie-rijdt-mij-naar-de-fysio']],
		[
			'POST /issues/12/comments',
			['PATCH /pulls/12', 'DELETE /branches/cms/prikbord-eikendam/wie-rijdt-mij-naar-de-fysio'],
		],
	])('keeps nothing of a message of which %s fails', async (step, undone) => {
		const { send, calls } = makeHandler({}, { [step]: () => Response.json({}, { status: 500 }) });
		expect((await send()).status).toBe(502);
		const all = calls.map(({ method, path }) => `${method} ${path}`);
		expect(all.slice(all.indexOf(step) + 1)).toEqual(undone);
	});

	it('keeps the branch of somebody else who was just before', async () => {
		const { send, calls } = makeHandler({}, { 'POST /branches': () => Response.json({}, { status: 409 }) });
		expect((await send()).status).toBe(502);
		expect(calls.filter(({ method }) => method === 'DELETE')).toEqual([]);
	});
});
