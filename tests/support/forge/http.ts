import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request to the forge, read as far as every route needs it. */
export interface ForgeRequest {
	/** The parts of the path that the route names, decoded. */
	part: (name: string) => string;
	/** A value of the query, or of the body where a forge reads either. */
	value: (name: string) => string | undefined;
	/** The body as JSON; empty when there is none. */
	body: Record<string, unknown>;
	url: URL;
}

export interface Reply {
	status?: number;
	headers?: Record<string, string>;
	/** Bytes go as they are; anything else as JSON; nothing as nothing. */
	body?: unknown;
}

export type Handler = (request: ForgeRequest) => Reply | Promise<Reply>;

/** `GET /path/:one/:rest*` → what answers it. A part with a star may hold slashes. */
export type Routes = Record<string, Handler>;

/** An answer that is not what was asked for. */
export class Refusal extends Error {
	readonly reply: Reply;

	constructor(status: number, message: string) {
		super(message);
		this.reply = { status, body: { message } };
	}
}

/** Finds the route of a request. @returns undefined when there is none */
export function match(routes: Routes, method: string, path: string): [Handler, Record<string, string>] | undefined {
	for (const [route, handler] of Object.entries(routes)) {
		const [wanted = '', pattern = ''] = route.split(' ');
		// As with real servers, whatever can be read can be asked about.
		if (wanted !== method && !(method === 'HEAD' && wanted === 'GET')) continue;
		const source = pattern.replaceAll(/:(\w+)(\*?)/g, (_, name: string, star: string) =>
			star ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
		);
		const found = new RegExp(`^${source}$`).exec(path);
		if (found)
			return [
				handler,
				Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)])),
			];
	}
	return undefined;
}

export async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	const text = Buffer.concat(parts).toString();
	if (text === '') return {};
	if (request.headers['content-type']?.includes('form-urlencoded'))
		return Object.fromEntries(new URLSearchParams(text));
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		return {};
	}
}

export function send(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
	const isBytes = Buffer.isBuffer(body);
	const type = isBytes ? 'text/plain; charset=utf-8' : 'application/json';
	response.writeHead(status, { ...(body !== undefined && { 'Content-Type': type }), ...headers });
	response.end(body === undefined || isBytes ? body : JSON.stringify(body));
}

/** One page of a list, with where the next one is. */
export function page<Item>(
	items: readonly Item[],
	{ url, value }: ForgeRequest,
	names: { size: string; usual: number; most: number },
): { items: Item[]; number: number; size: number; pages: number; link: string } {
	const size = Math.min(Number(value(names.size)) || names.usual, names.most);
	const number = Math.max(1, Number(value('page')) || 1);
	const pages = Math.max(1, Math.ceil(items.length / size));
	const at = (wanted: number) => {
		const address = new URL(url);
		address.searchParams.set('page', String(wanted));
		address.searchParams.set(names.size, String(size));
		return address.href;
	};
	const links = [
		...(number > 1 ? [`<${at(number - 1)}>; rel="prev"`] : []),
		...(number < pages ? [`<${at(number + 1)}>; rel="next"`] : []),
		`<${at(1)}>; rel="first"`,
		`<${at(pages)}>; rel="last"`,
	];
	return { items: items.slice((number - 1) * size, number * size), number, size, pages, link: links.join(', ') };
}
