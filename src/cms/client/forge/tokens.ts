import type { ForgeEnvironment, ForgeOptions } from '../forge.ts';
import { userKey } from '../storage.ts';
import { jsonAnswer } from './answer.ts';

/** Where the forge gives tokens, below its base address. GitHub's do not run out. */
const endpoints = { gitlab: '/oauth/token', forgejo: '/login/oauth/access_token', github: undefined } as const;

/** Decap's user, with what the layer adds to it, so that logging out takes both away. */
interface StoredUser {
	backendName?: string;
	token?: string;
	/** The refresh token. Not `refresh_token`: with that Decap's GitLab backend would also use it up. */
	renewal?: string | undefined;
}

/** Keeps the token that works, whatever Decap thinks it is. */
export interface TokenKeeper {
	/** The address where Decap asks for a token; undefined when tokens do not run out. */
	endpoint: string | undefined;
	/** Remembers the tokens in the answer to a login, and gives the answer that Decap may see. */
	learn: (response: Response) => Promise<Response>;
	/** The token that took the place of an older one; the same token when none did. */
	latest: (token: string) => string;
	/** A token instead of one that was refused, asked for once however many ask; undefined when that fails. */
	renew: (refused: string) => Promise<string | undefined>;
}

/** Remembers, stores and renews the tokens of a forge. */
export function tokenKeeper(options: ForgeOptions, environment: ForgeEnvironment): TokenKeeper {
	const { kind, baseUrl, appId } = options;
	const { storage } = environment;
	const path = endpoints[kind];
	const endpoint = path && baseUrl + path;
	let access = '';
	let renewal: string | undefined;
	/** Tokens of either sort that have been replaced or do not work. */
	const spent = new Set<string>();
	let renewing: Promise<string | undefined> | undefined;

	function replace(nextAccess: string, nextRenewal: string | undefined): void {
		if (access && access !== nextAccess) spent.add(access);
		if (renewal && renewal !== nextRenewal) spent.add(renewal);
		access = nextAccess;
		renewal = nextRenewal;
	}

	/** Brings this page and what is stored together: Decap stores what it knows, and another tab may know more. */
	function synchronise(): void {
		const user = JSON.parse(storage.getItem(userKey) ?? 'null') as StoredUser | null;
		if (!user?.token || user.backendName !== kind) return;
		const isNews = user.token !== access && !spent.has(user.token);
		const addsRenewal = user.token === access && !renewal && user.renewal && !spent.has(user.renewal);
		if (isNews || addsRenewal) replace(user.token, user.renewal);
		else if (user.token !== access || user.renewal !== renewal)
			storage.setItem(userKey, JSON.stringify({ ...user, token: access, renewal }));
	}

	async function askForToken(used: string): Promise<string | undefined> {
		const response = await environment
			.fetch(endpoint ?? '', {
				method: 'POST',
				headers: { 'Content-Type': 'application/json; charset=utf-8' },
				body: JSON.stringify({
					client_id: appId,
					grant_type: 'refresh_token',
					refresh_token: used,
					redirect_uri: environment.redirectUri,
				}),
			})
			.catch(() => undefined);
		const answer = response?.ok ? await readAnswer(response) : undefined;
		if (answer?.access_token) replace(answer.access_token, answer.refresh_token ?? used);
		// Another tab may have been first with a token that works once.
		synchronise();
		if (renewal !== used || answer?.access_token) return access;
		// A forge that cannot be reached may know the token a moment later; one that refuses it will not.
		if (response && response.status < 500) {
			replace(access, undefined);
			synchronise();
		}
		return undefined;
	}

	if (endpoint) synchronise();
	return {
		endpoint,
		learn: async (response) => {
			const answer = response.ok ? await readAnswer(response.clone()) : undefined;
			if (!answer?.access_token) return response;
			const { refresh_token, ...shown } = answer;
			replace(answer.access_token, refresh_token);
			return jsonAnswer(shown);
		},
		latest: (token) => {
			if (endpoint) synchronise();
			return access && spent.has(token) ? access : token;
		},
		renew: async (refused) => {
			if (!endpoint) return undefined;
			synchronise();
			if (access !== refused) return spent.has(refused) ? access : undefined;
			if (!renewing && renewal)
				renewing = askForToken(renewal).finally(() => {
					renewing = undefined;
				});
			return renewing;
		},
	};
}

async function readAnswer(
	response: Response,
): Promise<(Record<string, unknown> & { access_token?: string; refresh_token?: string }) | undefined> {
	return response.json().catch(() => undefined);
}
