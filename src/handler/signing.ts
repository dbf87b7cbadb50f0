const encoder = new TextEncoder();

/** Text that fits in an address: base64url without padding (RFC 4648, section 5). */
function base64url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
	} catch {
		return undefined;
	}
}

/** What a challenge says. */
export interface Challenge {
	/** When it was given, in milliseconds since 1970. */
	moment: number;
	/** Different for each. */
	nonce: string;
	/** How many bits of nought its solution must have. */
	difficulty: number;
}

/** Signs with a secret, and knows its own signature. */
export interface Signer {
	/** A challenge as text that nobody else can make. */
	seal: (challenge: Challenge) => Promise<string>;
	/** The challenge in such a text; undefined when somebody else made it, or changed it. */
	open: (token: string) => Promise<Challenge | undefined>;
	/** A name for a value, from which the value cannot be found without the secret. */
	alias: (value: string) => Promise<string>;
}

/** A fresh nonce of 128 bits. */
export function freshNonce(): string {
	return base64url(crypto.getRandomValues(new Uint8Array(16)));
}

/** Makes a signer of a secret (HMAC with SHA-256). */
export function makeSigner(secret: string): Signer {
	let key: CryptoKey | undefined;
	// At the first request: some hosts let nothing be made before there is one.
	const ready = async () => {
		key ??= await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
			'sign',
			'verify',
		]);
		return key;
	};
	// Apart from each other: what signs a challenge must never come out as the name of an address.
	const marked = (use: string, value: string) => encoder.encode(`${use}\n${value}`);
	const sign = async (use: string, value: string) =>
		base64url(new Uint8Array(await crypto.subtle.sign('HMAC', await ready(), marked(use, value))));
	return {
		seal: async ({ moment, nonce, difficulty }) => {
			const payload = base64url(encoder.encode(JSON.stringify([moment, nonce, difficulty])));
			return `${payload}.${await sign('challenge', payload)}`;
		},
		open: async (token) => {
			const [payload = '', signature = ''] = token.split('.');
			const bytes = bytesOf(signature);
			const isOwn = bytes && (await crypto.subtle.verify('HMAC', await ready(), bytes, marked('challenge', payload)));
			if (!isOwn) return undefined;
			const [moment, nonce, difficulty] = JSON.parse(new TextDecoder().decode(bytesOf(payload))) as [
				number,
				string,
				number,
			];
			return { moment, nonce, difficulty };
		},
		alias: (value) => sign('alias', value),
	};
}
