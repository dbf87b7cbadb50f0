import { createHash, randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { openForm } from '../../../src/cms/client/forge/form.ts';
import { guardForge } from '../../../src/cms/client/forge.ts';
import { texts } from '../../../src/cms/texts.ts';
import { type Forge, type ForgeSetup, startForge } from '../../support/forge/index.ts';

const page = 'https://wilgenwaard.example/ons-dorp/beheer/';
const userKey = 'decap-cms-user';
const refusal = texts.deletion;
const forges: Forge[] = [];

async function open(setup: Partial<ForgeSetup> & Pick<ForgeSetup, 'kind'>): Promise<Forge> {
	const forge = await startForge({ files: { 'content/dorp/news/ijs.md': 'IJs op de vaart\n' }, ...setup });
	forges.push(forge);
	return forge;
}

afterEach(async () => {
	await Promise.all(forges.splice(0).map((forge) => forge.close()));
});

/** A localStorage that can be shared by two pages. */
function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
	const values = new Map<string, string>();
	return {
		getItem: (key) => values.get(key) ?? null,
		setItem: (key, value) => void values.set(key, value),
		removeItem: (key) => void values.delete(key),
	};
}

type Store = ReturnType<typeof memory>;

const schemes = { gitlab: 'Bearer', forgejo: 'token' } as const;

/** A page with the layer, and with a Decap that knows no more than the token it was given first. */
function visit(forge: Forge, storage: Store) {
	const { kind, apiRoot, baseUrl, appId, branch } = forge;
	const form = openForm();
	const guarded = guardForge(
		{ kind, apiRoot, baseUrl, appId, branch },
		{ fetch, storage, redirectUri: page, isOnline: () => true, form },
	);
	let token = '';
	return {
		form,
		fetch: guarded,
		/** Starts with what is stored, as Decap does, and stores it again in its own words. */
		restore: () => {
			({ token } = JSON.parse(storage.getItem(userKey) ?? '{}') as { token: string });
			storage.setItem(userKey, JSON.stringify({ login: 'griet', backendName: kind, token }));
		},
		logIn: async () => {
			const verifier = randomBytes(48).toString('base64url');
			const ask = new URL(baseUrl + (kind === 'gitlab' ? '/oauth/authorize' : '/login/oauth/authorize'));
			ask.search = new URLSearchParams({
				client_id: appId,
				redirect_uri: page,
				response_type: 'code',
				state: '{}',
				code_challenge_method: 'S256',
				code_challenge: createHash('sha256').update(verifier).digest('base64url'),
			}).toString();
			const back = await fetch(ask, { redirect: 'manual' });
			const code = new URL(back.headers.get('location') ?? '').searchParams.get('code');
			const answer = await guarded(baseUrl + (kind === 'gitlab' ? '/oauth/token' : '/login/oauth/access_token'), {
				method: 'POST',
				headers: { 'Content-Type': 'application/json; charset=utf-8' },
				body: JSON.stringify({
					client_id: appId,
					code,
					grant_type: 'authorization_code',
					redirect_uri: page,
					code_verifier: verifier,
				}),
			});
			const shown = (await answer.json()) as { access_token: string };
			token = shown.access_token;
			storage.setItem(userKey, JSON.stringify({ login: 'griet', backendName: kind, token }));
			return shown;
		},
		ask: (path: string, init: RequestInit = {}) =>
			guarded(apiRoot + path, { ...init, headers: { Authorization: `${schemes[kind]} ${token}` } }),
		send: (method: string, path: string, body: object) =>
			guarded(apiRoot + path, {
				method,
				headers: { Authorization: `${schemes[kind]} ${token}`, 'Content-Type': 'application/json' },
				body: JSON.stringify(body),
			}),
	};
}

const renewals = ({ calls }: Forge) => calls.filter(({ path }) => /token$/.test(path)).length - 1;
const stored = (storage: Store) => JSON.parse(storage.getItem(userKey) ?? '{}') as { token: string; renewal?: string };

describe.each(['gitlab', 'forgejo'] as const)('Whoever is logged in at %s', (kind) => {
	test('keeps working when the token has run out, without noticing', async () => {
		const forge = await open({ kind });
		const decap = visit(forge, memory());
		await decap.logIn();
		forge.expireTokens();
		const answer = await decap.ask('/user');
		expect(answer.status).toBe(200);
		expect(await answer.json()).toMatchObject({ email: 'griet@wilgenwaard.example' });
		expect((await decap.ask('/user', { method: 'HEAD' })).status).toBe(200);
		expect(renewals(forge)).toBe(1);
		expect(forge.calls.filter(({ status }) => status === 401)).toHaveLength(1);
	});

	test('renews the token once, however much was asked at the same time', async () => {
		const forge = await open({ kind });
		const decap = visit(forge, memory());
		await decap.logIn();
		forge.expireTokens();
		const answers = await Promise.all(Array.from({ length: 8 }, () => decap.ask('/user')));
		expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
		expect(renewals(forge)).toBe(1);
	});

	test('loses nothing of what was being saved', async () => {
		const forge = await open({ kind });
		const decap = visit(forge, memory());
		await decap.logIn();
		await forge.startBranch('cms/news/nieuw');
		forge.expireTokens();
		const answer = await save(decap, forge, 'cms/news/nieuw', 'content/dorp/news/nieuw.md', 'Nieuw\n');
		expect(answer.status).toBe(201);
		expect(await forge.read('content/dorp/news/nieuw.md', 'cms/news/nieuw')).toBe('Nieuw\n');
	});

	test('cannot write past who looks at it first, and reads why in Dutch', async () => {
		const forge = await open({ kind });
		const decap = visit(forge, memory());
		await decap.logIn();
		const answer = await save(decap, forge, 'main', 'content/dorp/fotos/nieuw.webp', 'Nieuw\n');
		expect(answer.status).toBe(403);
		expect(await answer.json()).toEqual({ message: texts.pastReview });
		expect(await forge.read('content/dorp/fotos/nieuw.webp')).toBeUndefined();
	});

	test('can close the page and come back later', async () => {
		const forge = await open({ kind });
		const storage = memory();
		const first = visit(forge, storage);
		await first.logIn();
		await first.ask('/user');
		forge.expireTokens();
		const second = visit(forge, storage);
		second.restore();
		expect((await second.ask('/user')).status).toBe(200);
		const third = visit(forge, storage);
		third.restore();
		forge.expireTokens();
		expect((await third.ask('/user')).status).toBe(200);
		expect(renewals(forge)).toBe(2);
	});

	test('can have two tabs open, though a refresh token works once', async () => {
		const forge = await open({ kind });
		const storage = memory();
		const one = visit(forge, storage);
		await one.logIn();
		await one.ask('/user');
		const two = visit(forge, storage);
		two.restore();
		forge.expireTokens();
		expect((await one.ask('/user')).status).toBe(200);
		expect((await two.ask('/user')).status).toBe(200);
		expect(renewals(forge)).toBe(1);
	});

	test('is told to log in again when the token cannot be renewed, after one attempt', async () => {
		const forge = await open({ kind });
		const storage = memory();
		const decap = visit(forge, storage);
		await decap.logIn();
		await decap.ask('/user');
		forge.expireTokens(true);
		const answer = await decap.ask('/user');
		expect(answer.status).toBe(401);
		expect(await answer.json()).toEqual({ message: expect.stringMatching(/^Je bent uitgelogd\./) });
		expect((await decap.ask('/user')).status).toBe(401);
		expect(renewals(forge)).toBe(1);
		expect(stored(storage).renewal).toBeUndefined();
		await decap.logIn();
		expect((await decap.ask('/user')).status).toBe(200);
	});

	test('leaves nothing behind after logging out', async () => {
		const forge = await open({ kind });
		const storage = memory();
		const decap = visit(forge, storage);
		const shown = await decap.logIn();
		await decap.ask('/user');
		expect(shown).not.toHaveProperty('refresh_token');
		expect(stored(storage).renewal).toMatch(/^refresh-/);
		storage.removeItem(userKey);
		await decap.ask('/user');
		expect(storage.getItem(userKey)).toBeNull();
	});

	test('cannot delete what is on the site, and reads why in Dutch', async () => {
		const forge = await open({ kind });
		const decap = visit(forge, memory());
		await decap.logIn();
		const before = forge.calls.length;
		const attempts = [await deleteEveryWay(decap, forge, 'main'), await deleteEveryWay(decap, forge, 'cms-oud')];
		for (const answer of attempts.flat()) {
			expect(answer.status).toBe(403);
			expect(answer.headers.get('Content-Type')).toContain('application/json');
			expect(await answer.json()).toEqual({ message: refusal });
		}
		expect(forge.calls.length).toBe(before);
		expect(await forge.paths()).toEqual(['content/dorp/news/ijs.md']);
	});

	test('can take a photo out of a draft, and throw the draft away', async () => {
		const forge = await open({ kind });
		await forge.write({ 'content/dorp/news/ijs.md': 'Dooi\n', 'content/dorp/fotos/ijs.webp': 'foto' });
		await forge.startBranch('cms/news/ijs');
		const decap = visit(forge, memory());
		await decap.logIn();
		const [first] = await deleteEveryWay(decap, forge, 'cms/news/ijs', 'content/dorp/fotos/ijs.webp');
		expect(first?.ok).toBe(true);
		expect(await forge.paths('cms/news/ijs')).toEqual(['content/dorp/news/ijs.md']);
		const branches = kind === 'gitlab' ? `${project(forge)}/repository/branches` : `${project(forge)}/branches`;
		const gone = await decap.ask(`${branches}/${encodeURIComponent('cms/news/ijs')}`, { method: 'DELETE' });
		expect(gone.status).toBe(204);
		expect(await forge.branches()).toEqual(['main']);
		expect((await decap.ask(`${branches}/main`, { method: 'DELETE' })).status).toBe(403);
	});
});

type Decap = ReturnType<typeof visit>;

const project = ({ kind, repo }: Forge) =>
	kind === 'gitlab' ? `/projects/${encodeURIComponent(repo)}` : `/repos/${repo}`;

function save(decap: Decap, forge: Forge, branch: string, path: string, text: string): Promise<Response> {
	const content = Buffer.from(text).toString('base64');
	return forge.kind === 'gitlab'
		? decap.send('POST', `${project(forge)}/repository/commits`, {
				branch,
				commit_message: 'Nieuw',
				actions: [{ action: 'create', file_path: path, content, encoding: 'base64' }],
			})
		: decap.send('POST', `${project(forge)}/contents`, {
				branch,
				message: 'Nieuw',
				files: [{ operation: 'create', path, content }],
			});
}

/** Asks for a deletion in each of the ways that a forge knows; the first is the one of Decap. */
async function deleteEveryWay(decap: Decap, forge: Forge, branch: string, path = 'content/dorp/news/ijs.md') {
	const root = project(forge);
	const answers: Response[] = [];
	if (forge.kind === 'gitlab') {
		const actions = [
			{ action: 'delete', file_path: path },
			{ action: 'move', file_path: 'elders.md', previous_path: path },
		];
		for (const action of actions)
			answers.push(
				await decap.send('POST', `${root}/repository/commits`, { branch, commit_message: 'Weg', actions: [action] }),
			);
		const file = `${root}/repository/files/${encodeURIComponent(path)}`;
		answers.push(await decap.ask(`${file}?branch=${encodeURIComponent(branch)}`, { method: 'DELETE' }));
		return answers;
	}
	const sha = await blobId(forge, branch, path);
	const operations = [
		{ operation: 'delete', path, sha },
		{ operation: 'update', path: 'elders.md', from_path: path, sha },
	];
	for (const operation of operations)
		answers.push(await decap.send('POST', `${root}/contents`, { branch, message: 'Weg', files: [operation] }));
	answers.push(await decap.send('DELETE', `${root}/contents/${path}`, { branch, message: 'Weg', sha }));
	return answers;
}

async function blobId(forge: Forge, branch: string, path: string): Promise<string> {
	return gitId((await forge.read(path, branch)) ?? '');
}

/** The id that Git gives to a text. */
function gitId(text: string): string {
	return createHash('sha1')
		.update(`blob ${Buffer.byteLength(text)}\0${text}`)
		.digest('hex');
}

describe('A long list', () => {
	const many = Object.fromEntries(
		Array.from({ length: 2300 }, (_, index) => [`content/dorp/events/e${String(index).padStart(4, '0')}.md`, 'x\n']),
	);

	test('of files is whole, also when Forgejo gives a thousand at a time', async () => {
		const forge = await open({ kind: 'forgejo', files: many });
		const decap = visit(forge, memory());
		await decap.logIn();
		const address = `/repos/${forge.repo}/git/trees/main?recursive=1`;
		const { tree, truncated } = (await (await decap.ask(address)).json()) as {
			tree: { type: string; path: string }[];
			truncated: boolean;
		};
		expect(tree.filter(({ type }) => type === 'blob').map(({ path }) => path)).toEqual(Object.keys(many));
		expect(truncated).toBe(false);
		expect(forge.calls.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(3);
	});

	test('of files is not half when a page of it fails', async () => {
		const forge = await open({ kind: 'forgejo', files: many });
		const { kind, apiRoot, baseUrl, appId, branch } = forge;
		const shaky = guardForge(
			{ kind, apiRoot, baseUrl, appId, branch },
			{
				fetch: async (input, init) =>
					String(input).includes('page=2') ? new Response('', { status: 502 }) : fetch(input, init),
				storage: memory(),
				redirectUri: page,
				isOnline: () => true,
				form: openForm(),
			},
		);
		const { token } = await tokenOf(forge);
		const answer = await shaky(`${apiRoot}/repos/${forge.repo}/git/trees/main?recursive=1`, {
			headers: { Authorization: `token ${token}` },
		});
		expect(answer.status).toBe(502);
	});

	test('of drafts is whole, also when GitLab gives a part at a time', async () => {
		const forge = await open({ kind: 'gitlab' });
		const decap = visit(forge, memory());
		await decap.logIn();
		const root = project(forge);
		const names = Array.from({ length: 11 }, (_, index) => `cms/news/n${index}`);
		for (const name of names) {
			await forge.startBranch(name);
			const query = new URLSearchParams({ source_branch: name, target_branch: 'main', labels: 'decap-cms/draft' });
			expect((await decap.ask(`${root}/merge_requests?${query}`, { method: 'POST' })).status).toBe(201);
		}
		const list = await decap.ask(`${root}/merge_requests?state=opened&labels=Any&per_page=4`);
		const found = (await list.json()) as { source_branch: string }[];
		expect(found.map(({ source_branch }) => source_branch).sort()).toEqual([...names].sort());
	});
});

async function tokenOf(forge: Forge): Promise<{ token: string }> {
	const storage = memory();
	await visit(forge, storage).logIn();
	return stored(storage);
}

/** Saves a record that is there already, as Decap does: on Forgejo with the id that it asks for just before. */
async function update(decap: Decap, forge: Forge, branch: string, path: string, text: string): Promise<Response> {
	const content = Buffer.from(text).toString('base64');
	return forge.kind === 'gitlab'
		? decap.send('POST', `${project(forge)}/repository/commits`, {
				branch,
				commit_message: 'Anders',
				actions: [{ action: 'update', file_path: path, content, encoding: 'base64' }],
			})
		: decap.send('POST', `${project(forge)}/contents`, {
				branch,
				message: 'Anders',
				files: [{ operation: 'update', path, content, sha: await blobId(forge, branch, path) }],
			});
}

describe.each(['gitlab', 'forgejo'] as const)('Two people with one record at %s', (kind) => {
	const file = 'content/dorp/news/ijs.md';
	const branch = 'cms/news/ijs';

	async function begin() {
		const forge = await open({ kind });
		await forge.startBranch(branch);
		const one = visit(forge, memory());
		await one.logIn();
		const two = visit(forge, memory());
		await two.logIn();
		const opened = (await forge.read(file, branch)) ?? '';
		for (const { form } of [one, two]) form.begin(file, opened);
		return { forge, one, two, read: () => forge.read(file, branch) };
	}

	test('do not write over each other: the second is refused, however often', async () => {
		const { forge, one, two, read } = await begin();
		expect((await update(one, forge, branch, file, 'Een\n')).status).toBe(201);
		for (const text of ['Twee\n', 'Twee\n', 'Drie\n']) {
			const answer = await update(two, forge, branch, file, text);
			expect(answer.status).toBe(409);
			expect(await answer.json()).toEqual({ message: texts.failures.conflict });
		}
		expect(await read()).toBe('Een\n');
		// Opened anew.
		two.form.begin(file, 'Een\n');
		expect((await update(two, forge, branch, file, 'Een en twee\n')).status).toBe(201);
	});

	test('are not refused for what they wrote themselves, nor for the same text', async () => {
		const { forge, one, two, read } = await begin();
		for (const text of ['Een\n', 'Twee\n', 'Drie\n']) {
			one.form.begin(file, 'IJs op de vaart\n');
			expect((await update(one, forge, branch, file, text)).status).toBe(201);
		}
		await forge.write({ [file]: 'IJs op de vaart\n' }, branch);
		expect((await update(two, forge, branch, file, 'Vier\n')).status).toBe(201);
		expect(await read()).toBe('Vier\n');
	});

	test('are not refused for a mark before the text, which Decap does not read', async () => {
		const { forge, one } = await begin();
		await forge.write({ [file]: '\uFEFFMet merk\n' }, branch);
		one.form.begin(file, 'Met merk\n');
		expect((await update(one, forge, branch, file, 'Zonder\n')).status).toBe(201);
	});

	test('are refused by the forge itself when both write at the same moment', async () => {
		const { forge, one, two } = await begin();
		const answers = await Promise.all([
			update(one, forge, branch, file, 'Een\n'),
			update(two, forge, branch, file, 'Twee\n'),
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		const refused = answers.find(({ ok }) => !ok);
		expect(await refused?.json()).toEqual({ message: texts.failures.conflict });
	});

	test('cannot both make the same new record', async () => {
		const { forge, one, two } = await begin();
		expect((await save(one, forge, branch, 'content/dorp/news/nieuw.md', 'Een\n')).status).toBe(201);
		const answer = await save(two, forge, branch, 'content/dorp/news/nieuw.md', 'Twee\n');
		expect(answer.ok).toBe(false);
		expect(await answer.json()).toEqual({ message: texts.failures.conflict });
	});
});

describe('A draft that Forgejo could not write to', () => {
	const file = 'content/dorp/news/ijs.md';
	const name = 'cms/news/ijs';

	async function start() {
		const forge = await open({ kind: 'forgejo' });
		const decap = visit(forge, memory());
		await decap.logIn();
		const made = await decap.send('POST', `${project(forge)}/branches`, {
			new_branch_name: name,
			old_ref_name: 'main',
		});
		expect(made.status).toBe(201);
		return { forge, decap };
	}

	test('leaves no branch behind, which nobody would see', async () => {
		const { forge, decap } = await start();
		decap.form.begin(file, 'Iets ouders\n');
		expect((await update(decap, forge, name, file, 'Nieuw\n')).status).toBe(409);
		expect(await forge.branches()).toEqual(['main']);
	});

	test('keeps its branch when somebody else wrote there', async () => {
		const { forge, decap } = await start();
		await forge.write({ [file]: 'Van een ander\n' }, name);
		decap.form.begin(file, 'IJs op de vaart\n');
		expect((await update(decap, forge, name, file, 'Nieuw\n')).status).toBe(409);
		expect(await forge.read(file, name)).toBe('Van een ander\n');
	});
});

describe('What went wrong', () => {
	const options = {
		kind: 'gitlab',
		apiRoot: 'https://forge.example/api/v4',
		baseUrl: 'https://forge.example',
		appId: 'x',
		branch: 'main',
	} as const;
	const ask = (answer: () => Promise<Response>, method = 'GET', isOnline = true) =>
		guardForge(options, {
			fetch: answer,
			storage: memory(),
			redirectUri: page,
			isOnline: () => isOnline,
			form: openForm(),
		})(`${options.apiRoot}/user`, { method });

	test.each([
		[401, '{"error":"invalid_token"}', texts.failures.loggedOut],
		[403, '{"error":"insufficient_scope"}', texts.failures.forbidden],
		[404, '{"message":"404 Project Not Found"}', texts.failures.missing],
		[405, '{"message":"405 Method Not Allowed"}', texts.failures.unknown],
		[429, 'Retry later', texts.failures.busy],
		[502, '<h1>Bad Gateway</h1>', texts.failures.down],
	])('is said in Dutch, whichever way Decap reads it: %i', async (status, body, sentence) => {
		const answer = () => ask(async () => new Response(body, { status }));
		expect((await answer()).status).toBe(status);
		expect((await answer()).headers.get('Content-Type')).toBe('application/json');
		expect(await (await answer()).text()).toBe(sentence);
		expect(await (await answer()).json()).toEqual({ message: sentence });
		// The lists of Forgejo and GitHub throw what they read, and Decap makes a string of it.
		expect(String(await (await answer()).json())).toBe(sentence);
	});

	const lost = async () => {
		throw new TypeError('Failed to fetch');
	};

	test('is that there is no network, when the browser knows that', async () => {
		expect(await (await ask(lost, 'GET', false)).text()).toBe(texts.failures.offline);
		expect(await (await ask(lost, 'POST', false)).text()).toBe(texts.failures.offline);
	});

	test('is tried again by Decap when it was reading, and never when it was writing', async () => {
		await expect(ask(lost)).rejects.toThrow('Failed to fetch');
		expect(await (await ask(lost, 'POST')).text()).toBe(texts.failures.broken);
	});
});

describe('At GitHub', () => {
	const options = {
		kind: 'github',
		apiRoot: 'https://api.github.example',
		baseUrl: 'https://login.example',
		appId: '',
		branch: 'main',
	} as const;
	const root = `${options.apiRoot}/repos/wilgenwaard/dorpsplein`;

	/** A GitHub that gives every tree and commit an id, and takes note of what branches are moved. */
	function github() {
		const moved: string[] = [];
		let last = 0;
		const guarded = guardForge(options, {
			fetch: async (input, init) => {
				const address = String(input);
				if (init?.method === 'PATCH') moved.push(decodeURIComponent(address.split('/heads/')[1] ?? ''));
				return Response.json({ sha: `id-${++last}` }, { status: 201 });
			},
			storage: memory(),
			redirectUri: page,
			isOnline: () => true,
			form: openForm(),
		});
		const post = async (method: string, path: string, body: object) =>
			guarded(root + path, { method, body: JSON.stringify(body) });
		return {
			moved,
			ask: guarded,
			/** Makes a tree and a commit as Decap does, and moves a branch to it. */
			commit: async (branch: string, sha: string | null) => {
				const tree = (await (
					await post('POST', '/git/trees', { base_tree: 'old', tree: [{ path: 'a.md', sha }] })
				).json()) as { sha: string };
				const commit = (await (await post('POST', '/git/commits', { tree: tree.sha, parents: ['old'] })).json()) as {
					sha: string;
				};
				return post('PATCH', `/git/refs/heads/${encodeURIComponent(branch)}`, { sha: commit.sha });
			},
		};
	}

	test('nothing is deleted from the site either', async () => {
		const { commit, moved, ask } = github();
		expect((await commit('main', null)).status).toBe(403);
		expect((await ask(`${root}/git/refs/heads/main`, { method: 'DELETE' })).status).toBe(403);
		const file = await ask(`${root}/contents/a.md`, { method: 'DELETE', body: JSON.stringify({ sha: 'x' }) });
		expect(await file.json()).toEqual({ message: refusal });
		expect(moved).toEqual([]);
	});

	/** A GitHub on which a draft of one record holds a text. */
	function draftOf(text: string, isOpen = true) {
		const form = openForm();
		const asked: string[] = [];
		const guarded = guardForge(options, {
			fetch: async (input, init) => {
				const path = String(input).slice(root.length);
				asked.push(`${init?.method} ${path}`);
				if (path.startsWith('/contents/')) return Response.json({ sha: gitId(text) });
				if (path.startsWith('/pulls')) return Response.json(isOpen ? [{ number: 1 }] : []);
				if (path === '/git/refs') return Response.json({ message: 'Reference already exists' }, { status: 422 });
				const { content = '' } = JSON.parse(String(init?.body)) as { content?: string };
				return Response.json({ sha: gitId(Buffer.from(content, 'base64').toString()) }, { status: 201 });
			},
			storage: memory(),
			redirectUri: page,
			isOnline: () => true,
			form,
		});
		const post = (path: string, body: object) => guarded(root + path, { method: 'POST', body: JSON.stringify(body) });
		const tree = (sent: string) =>
			post('/git/trees', { base_tree: 'head', tree: [{ path: 'content/dorp/news/ijs.md', sha: gitId(sent) }] });
		return {
			form,
			asked,
			post,
			tree,
			save: async (sent: string) => {
				await post('/git/blobs', { content: Buffer.from(sent).toString('base64'), encoding: 'base64' });
				return tree(sent);
			},
		};
	}

	test('nobody writes over what another saved in the same draft', async () => {
		const { form, save: saveThere } = draftOf('Van een ander\n');
		form.begin('content/dorp/news/ijs.md', 'IJs\n');
		for (const text of ['Dooi\n', 'Dooi\n']) {
			const answer = await saveThere(text);
			expect(answer.status).toBe(409);
			expect(await answer.json()).toEqual({ message: texts.failures.conflict });
		}
		form.begin('content/dorp/news/ijs.md', 'Van een ander\n');
		expect((await saveThere('Samen\n')).status).toBe(201);
	});

	test('a draft is put on top of a newer site without a question', async () => {
		const { asked, tree } = draftOf('Van de site\n');
		expect((await tree('Uit het concept\n')).status).toBe(201);
		expect(asked).toEqual(['POST /git/trees']);
	});

	test('a draft that another began meanwhile is not written over, one that was left behind is', async () => {
		const begin = ({ post }: ReturnType<typeof draftOf>) =>
			post('/git/refs', { ref: 'refs/heads/cms/news/ijs', sha: 'x' }).then((answer) => answer.json());
		expect(await begin(draftOf('IJs\n'))).toEqual({ message: texts.failures.conflict });
		expect(await begin(draftOf('IJs\n', false))).toEqual({ message: 'Reference already exists' });
	});

	test('writing on the site, and deleting in a draft, go on', async () => {
		const { commit, moved, ask } = github();
		expect((await commit('main', 'blob')).status).toBe(201);
		expect((await commit('cms/news/ijs', null)).status).toBe(201);
		expect((await ask(`${root}/git/refs/heads/cms%2Fnews%2Fijs`, { method: 'DELETE' })).status).toBe(201);
		expect(moved).toEqual(['main', 'cms/news/ijs']);
	});
});

test('What is not for the forge goes through untouched', async () => {
	const seen: unknown[] = [];
	const guarded = guardForge(
		{
			kind: 'forgejo',
			apiRoot: 'https://forge.example/api/v1',
			baseUrl: 'https://forge.example',
			appId: 'x',
			branch: 'main',
		},
		{
			fetch: async (...parameters) => {
				seen.push(parameters);
				return new Response('');
			},
			storage: memory(),
			redirectUri: page,
			isOnline: () => true,
			form: openForm(),
		},
	);
	const init = { method: 'DELETE' };
	await guarded('vrijwilliger.json', init);
	await guarded('https://forge.example/api/v10/x', init);
	expect(seen).toEqual([
		['vrijwilliger.json', init],
		['https://forge.example/api/v10/x', init],
	]);
});
