import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forgejoRoutes } from './forgejo.ts';
import { gitlabRoutes } from './gitlab.ts';
import { type ForgeRequest, match, Refusal, type Reply, type Routes, readBody, send } from './http.ts';
import { OAuth } from './oauth.ts';
import { Repository } from './repository.ts';
import { type ChangeRequest, type ForgeState, type ForgeUser, freshRequests } from './state.ts';

/** How the two forges differ in what is not their API. */
const kinds = {
	gitlab: {
		api: '/api/v4',
		authorize: '/oauth/authorize',
		token: '/oauth/token',
		routes: gitlabRoutes,
		// What gitlab.com lets a page read.
		exposed:
			'Link, X-Total, X-Total-Pages, X-Per-Page, X-Page, X-Next-Page, X-Gitlab-Blob-Id, X-Gitlab-File-Path, X-Gitlab-Last-Commit-Id, X-Gitlab-Size',
		unauthorized: { error: 'invalid_token', error_description: 'Token is expired.' },
	},
	forgejo: {
		api: '/api/v1',
		authorize: '/login/oauth/authorize',
		token: '/login/oauth/access_token',
		routes: forgejoRoutes,
		exposed: 'X-Total-Count, Link',
		unauthorized: { message: 'user does not exist [uid: 0, name: ]', url: '' },
	},
} as const;

export interface ForgeSetup {
	kind: keyof typeof kinds;
	/** What is on the branch at the start, by path. */
	files: Readonly<Record<string, string>>;
	user?: ForgeUser;
	branch?: string;
	/** The most entries of a tree that Forgejo gives at a time; 1,000 as on Codeberg. */
	treePageSize?: number;
	/** Whether only members can read it; true when left out. */
	isPrivate?: boolean;
}

/** A request that the forge answered. */
export interface ForgeCall {
	method: string;
	/** Path with query. */
	path: string;
	status: number;
}

/** A small forge on this computer. */
export interface Forge {
	kind: ForgeSetup['kind'];
	origin: string;
	apiRoot: string;
	/** The address for logging in. */
	baseUrl: string;
	repo: string;
	appId: string;
	/** A token that somebody made by hand for a program. */
	programToken: string;
	branch: string;
	/** A file as text; undefined when it is not there. */
	read: (path: string, ref?: string) => Promise<string | undefined>;
	/** The paths of all files. */
	paths: (ref?: string) => Promise<string[]>;
	branches: () => Promise<string[]>;
	/** Merge or pull requests, open, merged and closed, oldest first. */
	requests: () => Promise<ChangeRequest[]>;
	/** Everything that Git keeps, each object as text: files, folders, commits, and the names of branches. */
	objects: () => Promise<string[]>;
	/** Lets everybody read it, or only members. */
	setPrivate: (isPrivate: boolean) => void;
	/** From now on answers requests (`POST /projects/…`) that fit a pattern with a status; none when left out. */
	breakDown: (pattern?: RegExp, status?: number) => void;
	/** All it was asked, oldest first, without the preflights. */
	calls: ForgeCall[];
	/** Makes every access token run out; with `withRefresh` nobody can renew theirs either. */
	expireTokens: (withRefresh?: boolean) => void;
	/** Writes files on a branch, as somebody without the CMS would. */
	write: (files: Readonly<Record<string, string>>, branch?: string) => Promise<void>;
	/** Starts a branch where the main one is. */
	startBranch: (name: string) => Promise<void>;
	close: () => Promise<void>;
}

/** Starts a GitLab or a Forgejo as far as Decap uses it, over a Git repository that is thrown away afterwards. */
export async function startForge(setup: ForgeSetup): Promise<Forge> {
	const kind = kinds[setup.kind];
	const branch = setup.branch ?? 'main';
	const user = setup.user ?? { login: 'griet', name: 'Griet Wiersma', email: 'griet@wilgenwaard.example' };
	const repository = new Repository();
	await repository.start(branch, setup.files, user);
	let origin = '';
	const oauth = new OAuth('dorpsplein-beheer');
	const state: ForgeState = {
		repository,
		repo: 'wilgenwaard/dorpsplein',
		branch,
		user,
		isPrivate: setup.isPrivate ?? true,
		requests: [],
		labels: [],
		treePageSize: setup.treePageSize ?? 1000,
	};
	const open: Routes = { [`GET ${kind.authorize}`]: oauth.authorize, [`POST ${kind.token}`]: oauth.token };
	const api = kind.routes(state);
	const calls: ForgeCall[] = [];
	let broken: { pattern: RegExp; status: number } | undefined;

	async function answer(request: IncomingMessage, url: URL): Promise<Reply> {
		const method = request.method ?? 'GET';
		const isApi = url.pathname.startsWith(`${kind.api}/`);
		const path = isApi ? url.pathname.slice(kind.api.length) : url.pathname;
		const [, token = ''] = /^(?:Bearer|token) (.+)$/.exec(request.headers.authorization ?? '') ?? [];
		if (isApi && !oauth.isValid(token)) return { status: 401, body: kind.unauthorized };
		if (broken?.pattern.test(`${method} ${path}`)) return { status: broken.status, body: { message: 'broken' } };
		const [handler, parts] = match(isApi ? api : open, method, path) ?? [];
		if (!handler) return { status: 404, body: { message: '404 Not Found' } };
		const body = await readBody(request);
		const asked: ForgeRequest = {
			url,
			body,
			part: (name) => parts?.[name] ?? '',
			value: (name) => url.searchParams.get(name) ?? (body[name] === undefined ? undefined : String(body[name])),
		};
		return handler(asked);
	}

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.setHeader('Access-Control-Expose-Headers', kind.exposed);
		if (request.method === 'OPTIONS') {
			response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS');
			response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type');
			return send(response, { status: 204 });
		}
		const url = new URL(request.url ?? '/', origin);
		const reply = await answer(request, url).catch((error: unknown): Reply => {
			if (error instanceof Refusal) return error.reply;
			return { status: 500, body: { message: String(error) } };
		});
		calls.push({ method: request.method ?? '', path: url.pathname + url.search, status: reply.status ?? 200 });
		// What a browser keeps it would not ask again, and the tests count what is asked.
		send(response, { ...reply, headers: { 'Cache-Control': 'no-store', ...reply.headers } });
	}

	const server = createServer((request, response) => void serve(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	return {
		kind: setup.kind,
		origin,
		apiRoot: origin + kind.api,
		baseUrl: origin,
		repo: state.repo,
		appId: oauth.appId,
		programToken: oauth.programToken,
		branch,
		read: async (path, ref = branch) => {
			const entry = await repository.entry(ref, path);
			return entry && (await repository.blob(entry.sha))?.toString();
		},
		paths: async (ref = branch) =>
			(await repository.tree(ref, { recursive: true })).filter(({ type }) => type === 'blob').map(({ path }) => path),
		branches: () => repository.branches(),
		requests: () => freshRequests(state),
		objects: () => repository.objects(),
		setPrivate: (isPrivate) => {
			state.isPrivate = isPrivate;
		},
		breakDown: (pattern, status = 500) => {
			broken = pattern && { pattern, status };
		},
		calls,
		expireTokens: (withRefresh = false) => oauth.expire(withRefresh),
		write: async (files, at = branch) => {
			const changes = Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) }));
			await repository.alone(() => repository.commit({ branch: at, changes, message: 'Write', author: user }));
		},
		startBranch: async (name) => {
			await repository.setBranch(name, (await repository.resolve(branch)) ?? '');
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			repository.remove();
		},
	};
}
