import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readYaml, splitFrontMatter } from '../../src/config/index.ts';
import { kinds } from '../../src/schema/index.ts';
import { type Forge, startForge } from '../support/forge/index.ts';
import { filledIn, handlerSettings, post, type RunningHandler, solved, startHandler } from '../support/handler.ts';

const origin = 'https://eikendam.example';
const forges = ['gitlab', 'forgejo'] as const;
const runtimes = ['node', 'workerd'] as const;

describe.each(forges.flatMap((kind) => runtimes.map((runtime) => [kind, runtime] as const)))(
	'a message from the site, on %s with %s',
	(kind, runtime) => {
		let forge: Forge;
		let handler: RunningHandler;

		beforeAll(async () => {
			forge = await startForge({ kind, files: { 'content/eikendam/nieuws/brug.md': '---\ntitle: Brug\n---\n' } });
			handler = await startHandler(runtime, handlerSettings(forge, origin, { PER_ADDRESS: '3' }));
		});
		afterAll(async () => {
			handler?.stop();
			await forge?.close();
		});

		/** Sends it as soon as a challenge may be answered. */
		async function send(intake: object = filledIn, from?: string) {
			const answer = await solved(handler.address, origin);
			await setTimeout(3000);
			const response = await post(handler.address, origin, { ...answer, website: '', intake }, from);
			return { status: response.status, body: (await response.json()) as { message: string }, response };
		}

		it('stands with the drafts that must be looked at, with the number of the sender beside it and not in Git', async () => {
			const { status, body, response } = await send();
			expect(body.message).toMatch(/^Uw bericht is verstuurd/);
			expect(status).toBe(201);
			expect(response.headers.get('Access-Control-Allow-Origin')).toBe(origin);
			const branch = 'cms/prikbord-eikendam/wie-rijdt-mij-naar-cafe-t-veer';
			const file = 'content/eikendam/prikbord/wie-rijdt-mij-naar-cafe-t-veer.md';
			expect(await forge.branches()).toEqual([branch, forge.branch]);
			const [request] = await forge.requests();
			expect(request).toMatchObject({
				source: branch,
				target: forge.branch,
				state: 'open',
				labels: ['decap-cms/pending_review'],
				title: 'bericht op het prikbord “wie-rijdt-mij-naar-cafe-t-veer” toegevoegd',
				comments: ['Naam: Riet Zwartkruis\n\nTelefoon: 06 12 34 56 78'],
			});
			const objects = await forge.objects();
			const readable = [...objects, request?.title, request?.description].join('\n');
			expect(readable).toContain('gezellig');
			expect(readable).not.toMatch(/Zwartkruis|12 ?34 ?56/i);
			expect(handler.log()).not.toMatch(/Zwartkruis|12 ?34 ?56|gezellig/i);
			const parts = splitFrontMatter((await forge.read(file, branch)) ?? '');
			const data = readYaml(parts?.yaml ?? '', { file, linesBefore: 1 }).data as Record<string, unknown>;
			expect(Object.keys(data)).not.toContain('intakeOn');
			expect(kinds.prikbord.safeParse(data).success).toBe(false);
			expect(kinds.prikbord.safeParse({ ...data, intakeOn: '2026-11-20' }).error).toBeUndefined();
		});

		it('with the same words gets a name of its own', async () => {
			expect((await send()).status).toBe(201);
			expect(await forge.branches()).toContain('cms/prikbord-eikendam/wie-rijdt-mij-naar-cafe-t-veer-1');
		});

		it('is refused in words for a visitor when it is wrong, too much or not of a person', async () => {
			const before = await forge.branches();
			const wrong = await send({ ...filledIn, summary: 'Kom naar Kerkstraat 12.' });
			expect(wrong.status).toBe(422);
			expect(wrong.body).toMatchObject({ fields: { summary: expect.stringContaining('“Kerkstraat 12”') } });

			const answer = await solved(handler.address, origin);
			const message = { ...answer, website: 'https://reclame.example', intake: filledIn };
			expect((await post(handler.address, origin, message)).status, 'te snel').toBe(400);
			await setTimeout(3000);
			expect((await post(handler.address, 'https://elders.example', message)).status).toBe(403);
			expect((await post(handler.address, origin, { ...message, solution: -1 })).status).toBe(400);
			expect((await post(handler.address, origin, message)).status, 'een programma').toBe(201);
			expect((await post(handler.address, origin, { intake: 'x'.repeat(20_001) })).status).toBe(413);
			expect((await fetch(handler.address, { method: 'DELETE' })).status).toBe(405);
			expect(await forge.branches()).toEqual(before);
		});

		it('is refused when the repository keeps no part of it', async () => {
			const before = await forge.branches();
			forge.breakDown(/^POST .*\/(?:notes|comments)$/);
			const { status, body } = await send({ ...filledIn, title: 'Half geplaatst' }, '192.0.2.7');
			forge.breakDown();
			expect(status).toBe(502);
			expect(body.message).toContain('Probeer het later');
			expect(await forge.branches()).toEqual(before);
			expect((await forge.requests()).at(-1)).toMatchObject({ state: 'closed', comments: [] });
			expect(handler.log()).toContain('niet helemaal geplaatst, en daarom weggehaald');
			expect(handler.log()).not.toMatch(/half.geplaatst\b/i);
		});

		it('may come a few times from one place, and then must wait', async () => {
			expect((await send()).status).toBe(201);
			const { status, body, response } = await send();
			expect(status).toBe(429);
			expect(body.message).toContain('over een uur');
			expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
			expect((await send(filledIn, '192.0.2.2')).status).toBe(201);
		});
	},
);

describe.each(forges.flatMap((kind) => runtimes.map((runtime) => [kind, runtime] as const)))(
	'a repository that everybody can read, on %s with %s',
	(kind, runtime) => {
		it('is never written to, and whoever runs it reads why', async () => {
			const files = { 'content/eikendam/nieuws/brug.md': '---\ntitle: Brug\n---\n' };
			const forge = await startForge({ kind, files, isPrivate: false });
			const handler = await startHandler(runtime, handlerSettings(forge, origin));
			try {
				const answer = await solved(handler.address, origin);
				await setTimeout(3000);
				const response = await post(handler.address, origin, { ...answer, intake: filledIn });
				expect(response.status).toBe(503);
				expect(await response.json()).toEqual({ message: 'Versturen kan nu niet. Bel, of stuur een mail.' });
				expect(handler.log()).toContain('De repository is niet privé');
				expect(forge.calls.every(({ method }) => method === 'GET')).toBe(true);
				expect(await forge.requests()).toEqual([]);
			} finally {
				handler.stop();
				await forge.close();
			}
		});
	},
);

describe.each(runtimes)('a handler without its settings, on %s', (runtime) => {
	it('takes nothing, and says in the log what is missing', async () => {
		const handler = await startHandler(runtime, { FORGE: 'gitlab' });
		try {
			const response = await fetch(handler.address);
			expect(response.status).toBe(503);
			expect(handler.log()).toContain('- FORGE_TOKEN ontbreekt: de sleutel waarmee de handler mag schrijven.');
		} finally {
			handler.stop();
		}
	});
});
