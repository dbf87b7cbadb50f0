import { type LookupAddress, lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress } from './address.ts';
import { Trouble } from './trouble.ts';

/** Gets what stands at an address. Throws {@link Trouble} when that cannot be done. */
export type Fetcher = (url: string) => Promise<Uint8Array>;

/** How far a fetch may go. */
export interface FetchLimits {
	/** Whether an IP address may be spoken to. */
	isAllowed: (address: string) => boolean;
	/** The most bytes of an answer, also after it was unpacked. */
	bytes: number;
	/** How long all of it may take, redirects included. */
	milliseconds: number;
	redirects: number;
}

/** What calendars and feeds of clubs stay far below. */
export const usualLimits: FetchLimits = {
	isAllowed: isPublicAddress,
	bytes: 5_000_000,
	milliseconds: 20_000,
	redirects: 5,
};

const accepted = 'text/calendar, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5';

/**
 * Makes a fetcher over http and https that never speaks to the own network: a host name is looked up, and the
 * connection is made to an address that was checked, so that a second answer of the name server changes nothing.
 * It sends no cookies and no credentials.
 */
export function makeFetcher(limits: FetchLimits = usualLimits): Fetcher {
	return async (url) => {
		const signal = AbortSignal.timeout(limits.milliseconds);
		try {
			return await follow(url, limits, signal);
		} catch (error) {
			if (error instanceof Trouble) throw error;
			if (signal.aborted)
				throw new Trouble('sync-too-slow', { other: `${Math.round(limits.milliseconds / 1000)} seconden` });
			throw new Trouble('sync-unreachable', { other: reasonOf(error) });
		}
	};
}

async function follow(url: string, limits: FetchLimits, signal: AbortSignal): Promise<Uint8Array> {
	let address = webAddressOf(url);
	for (let hop = 0; hop <= limits.redirects; hop++) {
		const response = await request(address, limits, signal);
		const { statusCode = 0, headers } = response;
		if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
			response.destroy();
			address = webAddressOf(headers.location, address);
			continue;
		}
		if (statusCode !== 200) {
			response.destroy();
			throw new Trouble('sync-refused', { other: statusWords[statusCode] ?? `status ${statusCode}` });
		}
		return await readAll(response, limits);
	}
	throw new Trouble('sync-redirects', { other: String(limits.redirects) });
}

/** What a status means to somebody who never saw one. */
const statusWords: Readonly<Record<number, string>> = {
	401: '401: je moet er inloggen',
	403: '403: het mag niet, of de agenda is niet openbaar',
	404: '404: daar staat niets',
	410: '410: het is weggehaald',
	429: '429: er is te vaak om gevraagd',
	500: '500: de server heeft een storing',
	502: '502: de server heeft een storing',
	503: '503: de server is even niet beschikbaar',
};

/** An address as https or http; `webcal:` is a name for https that only calendar programs know. */
function webAddressOf(text: string, base?: URL): URL {
	const plain = text.trim().replace(/^webcals?:/i, 'https:');
	const url = URL.canParse(plain, base?.href) ? new URL(plain, base?.href) : undefined;
	if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
		throw new Trouble('sync-address-scheme', { other: url?.protocol.replace(':', '') ?? text });
	url.username = '';
	url.password = '';
	return url;
}

function request(url: URL, { isAllowed }: FetchLimits, signal: AbortSignal): Promise<http.IncomingMessage> {
	// Node asks no name server for an address in figures, so that is checked here.
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (isIP(host) && !isAllowed(host)) throw new Trouble('sync-address-private', { other: host });
	const { get } = url.protocol === 'https:' ? https : http;
	return new Promise((resolve, reject) => {
		get(
			url,
			{
				signal,
				agent: false,
				lookup: checkedLookup(isAllowed),
				headers: {
					accept: accepted,
					'accept-encoding': 'gzip, deflate, br',
					'user-agent': 'Dorpsplein (npm run sync)',
				},
			},
			resolve,
		).on('error', reject);
	});
}

function checkedLookup(isAllowed: (address: string) => boolean): LookupFunction {
	return (hostname, options, callback) => {
		lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[] = []) => {
			const [first, ...others] = found.filter(({ address }) => isAllowed(address));
			if (error) callback(error, '');
			else if (!first) callback(new Trouble('sync-address-private', { other: hostname }), '');
			else if (options.all) callback(null, [first, ...others]);
			else callback(null, first.address, first.family);
		});
	};
}

async function readAll(response: http.IncomingMessage, { bytes }: FetchLimits): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let size = 0;
	const body = unpacked(response);
	try {
		for await (const chunk of body as AsyncIterable<Buffer>) {
			size += chunk.length;
			if (size > bytes) throw tooLarge(bytes);
			chunks.push(chunk);
		}
	} finally {
		response.destroy();
	}
	return Buffer.concat(chunks);
}

/** What is said of something that is larger than may be. */
export function tooLarge(bytes: number): Trouble {
	return new Trouble('sync-too-large', { other: `${Math.round(bytes / 1e6)} MB` });
}

function unpacked(response: http.IncomingMessage): Readable {
	const unpack = {
		gzip: createGunzip,
		'x-gzip': createGunzip,
		deflate: createInflate,
		br: createBrotliDecompress,
	}[response.headers['content-encoding']?.trim().toLowerCase() ?? ''];
	if (!unpack) return response;
	const stream = unpack();
	response.on('error', (error) => stream.destroy(error));
	return response.pipe(stream);
}

const reasons: Readonly<Record<string, string>> = {
	ENOTFOUND: 'de naam van de website bestaat niet',
	EAI_AGAIN: 'de naam van de website is nu niet op te zoeken',
	ECONNREFUSED: 'de server neemt niet op',
	ECONNRESET: 'de verbinding brak af',
	ETIMEDOUT: 'de server antwoordt niet',
	EHOSTUNREACH: 'er is geen verbinding',
	ENETUNREACH: 'er is geen internet',
	CERT_HAS_EXPIRED: 'het certificaat van de website is verlopen',
	ERR_TLS_CERT_ALTNAME_INVALID: 'het certificaat is van een andere website',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'het certificaat van de website is niet te vertrouwen',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'het certificaat van de website is niet te vertrouwen',
};

function reasonOf(error: unknown): string {
	const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
	const name = code ?? errors?.[0]?.code ?? '';
	return reasons[name] ?? (name || 'de verbinding lukt niet');
}
