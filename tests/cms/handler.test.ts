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
	},
);
