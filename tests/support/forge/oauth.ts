import { createHash, randomUUID } from 'node:crypto';
import { type ForgeRequest, Refusal, type Reply } from './http.ts';

interface Code {
	redirectUri: string;
	challenge: string;
}

/** OAuth2 with PKCE for one public application, as GitLab and Forgejo do it, except that nobody has to press a button. */
export class OAuth {
	readonly appId: string;
	readonly #codes = new Map<string, Code>();
	readonly #access = new Set<string>();
	readonly #refresh = new Set<string>();

	constructor(appId: string) {
		this.appId = appId;
	}

	isValid(token: string): boolean {
		return token === this.programToken || this.#access.has(token);
	}

	/** Makes every access token run out; with `withRefresh` nobody can renew theirs either. */
	expire(withRefresh: boolean): void {
		this.#access.clear();
		if (withRefresh) this.#refresh.clear();
	}

	/** A token that somebody made by hand for a program; it does not run out. */
	readonly programToken = `program-${randomUUID()}`;

	/** Sends the browser back with a code. */
	authorize = ({ url }: ForgeRequest): Reply => {
		const query = (name: string) => url.searchParams.get(name) ?? '';
		if (query('client_id') !== this.appId) throw new Refusal(400, 'Client authentication failed due to unknown client');
		if (query('response_type') !== 'code' || query('code_challenge_method') !== 'S256' || !query('code_challenge'))
			throw new Refusal(400, 'A public application needs a code challenge of the kind S256');
		const code = randomUUID();
		this.#codes.set(code, { redirectUri: query('redirect_uri'), challenge: query('code_challenge') });
		const back = new URL(query('redirect_uri'));
		back.searchParams.set('code', code);
		back.searchParams.set('state', query('state'));
		return { status: 302, headers: { Location: back.href } };
	};

	/** Gives tokens for a code or for a refresh token, each of which works once. */
	token = ({ body }: ForgeRequest): Reply => {
		const text = (name: string) => String(body[name] ?? '');
		const failure = (error: string, description: string) => ({
			status: error === 'invalid_client' ? 401 : 400,
			body: { error, error_description: description },
		});
		if (text('client_id') !== this.appId) return failure('invalid_client', 'unknown client');
		switch (text('grant_type')) {
			case 'authorization_code': {
				const code = this.#codes.get(text('code'));
				this.#codes.delete(text('code'));
				const challenge = createHash('sha256').update(text('code_verifier')).digest('base64url');
				if (!code || code.redirectUri !== text('redirect_uri') || code.challenge !== challenge)
					return failure('invalid_grant', 'The code is not valid, or was not asked for by you');
				return this.#give();
			}
			case 'refresh_token':
				if (!this.#refresh.delete(text('refresh_token'))) return failure('invalid_grant', 'The refresh token is spent');
				return this.#give();
			default:
				return failure('unsupported_grant_type', 'unknown grant type');
		}
	};

	#give(): Reply {
		const [access, refresh] = [`access-${randomUUID()}`, `refresh-${randomUUID()}`];
		this.#access.add(access);
		this.#refresh.add(refresh);
		return { body: { access_token: access, token_type: 'Bearer', expires_in: 7200, refresh_token: refresh } };
	}
}
