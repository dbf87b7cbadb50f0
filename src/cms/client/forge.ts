import { type Call, deletionGuard } from './forge/deletions.ts';
import { inDutch, withoutAnswer } from './forge/failures.ts';
import { form, type OpenForm } from './forge/form.ts';
import { guardLocal } from './forge/local.ts';
import { withAllPages } from './forge/pages.ts';
import { type Ask, keepTogether } from './forge/together.ts';
import { tokenKeeper } from './forge/tokens.ts';

/** Where the content of a village lives, as Decap is told in `backend`. */
export interface ForgeOptions {
	kind: 'gitlab' | 'forgejo' | 'github';
	/** Without a slash at the end, as is `baseUrl`. */
	apiRoot: string;
	baseUrl: string;
	appId: string;
	/** The branch that the site is made from. */
	branch: string;
}

/** What the layer needs of the browser. */
export interface ForgeEnvironment {
	fetch: typeof fetch;
	/** The localStorage that Decap keeps its user in. */
	storage: Pick<Storage, 'getItem' | 'setItem'>;
	/** The address of the page, as it was told to the forge when somebody logged in. */
	redirectUri: string;
	/** False when the browser knows that there is no network. */
	isOnline: () => boolean;
	/** What is known to whoever writes. */
	form: OpenForm;
}

/**
 * A `fetch` that mends what Decap leaves out when it talks to a forge: it renews a token that has run out, asks for
 * every page of a list, deletes nothing on any branch but those of drafts (`cms/…`), writes over nothing that
 * somebody else changed meanwhile, and says in Dutch what went wrong. Requests to other addresses go through
 * untouched.
 */
export function guardForge(options: ForgeOptions, environment: ForgeEnvironment): typeof fetch {
	const { apiRoot, kind } = options;
	const tokens = tokenKeeper(options, environment);
	const deletions = deletionGuard(options);
	const together = keepTogether(options, environment.form);

	return async (input, init) => {
		const address = input instanceof Request ? input.url : String(input);
		if (address === tokens.endpoint) return tokens.learn(await environment.fetch(input, init));
		if (!address.startsWith(`${apiRoot}/`)) return environment.fetch(input, init);

		const request = new Request(input, init);
		const [, scheme = '', sent = ''] = /^(\w+) (.+)$/.exec(request.headers.get('Authorization') ?? '') ?? [];
		const sendWith = (at: string, { method, body }: Pick<Call, 'method' | 'body'>, token: string) => {
			const headers = new Headers(request.headers);
			if (token) headers.set('Authorization', `${scheme} ${token}`);
			const { cache, signal } = request;
			return environment.fetch(at, { method, headers, cache, signal, ...(body !== undefined && { body }) });
		};
		/** Sends it with the token that works. */
		const send = async (at: string, what: Pick<Call, 'method' | 'body'>) => {
			const token = tokens.latest(sent);
			const response = await sendWith(at, what, token);
			if (response.status !== 401 || !tokens.endpoint || !token) return response;
			const renewed = await tokens.renew(token);
			return renewed ? sendWith(at, what, renewed) : response;
		};
		const ask: Ask = (method, path) => send(apiRoot + path, { method, body: undefined });

		const { method } = request;
		const body = method === 'GET' || method === 'HEAD' ? undefined : await request.text();
		const asked: Call = { method, path: address.slice(apiRoot.length), body };
		try {
			const call = deletions.refuse(asked) ?? (await together.check(asked, ask));
			if (call instanceof Response) return call;
			const response = await withAllPages(kind, call, address, (at) => send(at, call));
			await deletions.follow(call, response);
			return inDutch(kind, call, await together.follow(call, response, ask));
		} catch (fault) {
			return withoutAnswer(asked, environment.isOnline(), fault);
		}
	};
}

/**
 * Puts the layer around the `fetch` of the page. To be called before Decap starts.
 * @param backend the `backend` of Decap's configuration
 */
export function installForge(backend: Readonly<Record<string, unknown>>): void {
	const text = (key: string, usual: string) => String(backend[key] ?? usual).replace(/\/+$/, '');
	const kind = backend['name'];
	const original = window.fetch.bind(window);
	if (kind === 'proxy') window.fetch = guardLocal(text('proxy_url', ''), form, original);
	if (kind !== 'gitlab' && kind !== 'forgejo' && kind !== 'github') return;
	const options: ForgeOptions = {
		kind,
		apiRoot: text('api_root', kind === 'github' ? 'https://api.github.com' : 'https://gitlab.com/api/v4'),
		baseUrl: text('base_url', 'https://gitlab.com'),
		appId: text('app_id', ''),
		branch: text('branch', 'main'),
	};
	const { origin, pathname } = window.location;
	window.fetch = guardForge(options, {
		fetch: original,
		storage: window.localStorage,
		redirectUri: origin + pathname,
		isOnline: () => navigator.onLine,
		form,
	});
}
