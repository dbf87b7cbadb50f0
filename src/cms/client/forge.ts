import { jsonAnswer } from './forge/answer.ts';
import { deletionGuard } from './forge/deletions.ts';
import { withAllPages } from './forge/pages.ts';
import { tokenKeeper } from './forge/tokens.ts';

/** What somebody reads whose login cannot be renewed, instead of the forge's English. */
const loggedOut = 'Je bent uitgelogd. Kopieer wat je schreef, laad de pagina opnieuw en log in.';

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
}

/**
 * A `fetch` that mends what Decap leaves out when it talks to a forge: it renews a token that has run out, asks for
 * every page of a list, and deletes nothing on any branch but those of drafts (`cms/…`). Requests to other addresses
 * go through untouched.
 */
export function guardForge(options: ForgeOptions, environment: ForgeEnvironment): typeof fetch {
	const { apiRoot } = options;
	const tokens = tokenKeeper(options, environment);
	const deletions = deletionGuard(options);

	return async (input, init) => {
		const address = input instanceof Request ? input.url : String(input);
		if (address === tokens.endpoint) return tokens.learn(await environment.fetch(input, init));
		if (!address.startsWith(`${apiRoot}/`)) return environment.fetch(input, init);

		const request = new Request(input, init);
		const { method, cache, signal } = request;
		const body = method === 'GET' || method === 'HEAD' ? undefined : await request.text();
		const call = { method, path: address.slice(apiRoot.length), body };
		const refusal = deletions.refuse(call);
		if (refusal) return refusal;

		const [, scheme = '', sent = ''] = /^(\w+) (.+)$/.exec(request.headers.get('Authorization') ?? '') ?? [];
		const sendWith = (at: string, token: string) => {
			const headers = new Headers(request.headers);
			if (token) headers.set('Authorization', `${scheme} ${token}`);
			return environment.fetch(at, { method, headers, cache, signal, ...(body !== undefined && { body }) });
		};
		const send = async (at: string) => {
			const token = tokens.latest(sent);
			const response = await sendWith(at, token);
			if (response.status !== 401) return response;
			if (!tokens.endpoint || !token) return response;
			const renewed = await tokens.renew(token);
			return renewed ? sendWith(at, renewed) : jsonAnswer({ message: loggedOut }, 401);
		};
		const response = await withAllPages(options.kind, call, address, send);
		await deletions.follow(call, response);
		return response;
	};
}

/**
 * Puts the layer around the `fetch` of the page. To be called before Decap starts.
 * @param backend the `backend` of Decap's configuration; one without a forge (`proxy`) changes nothing
 */
export function installForge(backend: Readonly<Record<string, unknown>>): void {
	const text = (key: string, usual: string) => String(backend[key] ?? usual).replace(/\/+$/, '');
	const kind = backend['name'];
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
		fetch: window.fetch.bind(window),
		storage: window.localStorage,
		redirectUri: origin + pathname,
	});
}
