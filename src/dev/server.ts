import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { decapFolder, editingFolder } from '../integrations/decap.ts';
import { calendarType } from '../outputs/well-known.ts';
import { eventsPath, livePath, liveScript } from './live.ts';
import type { Answer } from './local-files.ts';

/** What the server needs to know of the sites behind it. */
export interface ServerOptions {
	/** The folder with one folder per village. */
	folder: () => string;
	/** A page that is newer than the folder, or undefined when the folder has the newest. */
	freshPage?: (pathname: string) => Promise<string | undefined>;
	/** What the CMS on this computer asks of the files; without it there is none. */
	files?: (message: unknown) => Promise<Answer>;
	/** Where Decap's own files are, which no build of `npm start` copies. */
	decap?: string;
	/** For how many seconds a browser may keep what is not a page. Not at all by default: a file may be made again. */
	maxAge?: number;
}

/** What an open page is told. An empty message says that nothing is wrong any more. */
export type SiteEvent = { kind: 'reload' } | { kind: 'problems'; message: string };

/** A server of built sites that can tell open pages to load again. */
export interface SiteServer {
	/** Tells every open page that something has changed or is wrong. */
	announce: (event: SiteEvent) => void;
	/** Starts on a port, or on the next free one; 0 for any. */
	listen: (port: number) => Promise<number>;
	close: () => Promise<void>;
}

/**
 * Serves built sites as a static host would: same files, the village's own 404 page. With
 * `freshPage` it shows what was saved after the build and lets pages reload themselves.
 */
export function createSiteServer({ folder, freshPage, files, decap, maxAge }: ServerOptions): SiteServer {
	const clients = new Set<ServerResponse>();
	/** What is wrong now, for a page that opens later. */
	let problems = '';
	const isLive = freshPage !== undefined;
	const server = createServer((request, response) => {
		handle(request, response).catch((error: unknown) => {
			response.statusCode = 500;
			response.end(`Er ging iets mis: ${error instanceof Error ? error.message : String(error)}`);
		});
	});

	async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		// Another site must not show the CMS in a frame and lure somebody into a click.
		if (isLive) response.setHeader('X-Frame-Options', 'SAMEORIGIN');
		// Another name that leads to this computer would let a strange page write files (DNS rebinding).
		if (isLive && !isOwnHost(request.headers.host)) return refuse(response, texts.host);
		const pathname = pathOf(request.url);
		if (pathname === undefined) return notFound('/', response);
		if (files && pathname === filesPath) return answerFiles(request, response);
		if (isLive && pathname === eventsPath) return subscribe(response);
		if (isLive && pathname === livePath) {
			response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
			response.end(liveScript);
			return;
		}
		response.setHeader('Cache-Control', 'no-store');
		if (pathname.endsWith('/404.html')) return notFound(pathname, response, 200);
		const part = decap && decapPath.exec(pathname)?.[1];
		if (part) {
			request.url = `/${part}`;
			sirv(decap, { dev: true, etag: true })(request, response, () => void notFound(pathname, response));
			return;
		}
		const configuration = configPath.test(pathname) && (await freshPage?.(pathname));
		if (configuration) {
			response.setHeader('Content-Type', 'application/json; charset=utf-8');
			response.end(configuration);
			return;
		}
		const isPage = pathname.endsWith('/') || !path.extname(pathname);
		if (isPage) {
			if (!pathname.endsWith('/')) {
				response.writeHead(301, { Location: `${pathname}/` });
				response.end();
				return;
			}
			const html =
				(await freshPage?.(pathname)) ??
				(await readFile(fileOf(`${pathname}index.html`), 'utf8').catch(() => undefined));
			if (html !== undefined) return sendPage(response, 200, html);
			return notFound(pathname, response);
		}
		if (maxAge) response.setHeader('Cache-Control', `max-age=${maxAge}`);
		sirv(folder(), { dev: true, etag: true, setHeaders })(request, response, () => void notFound(pathname, response));
	}

	function fileOf(pathname: string): string {
		const file = path.resolve(folder(), `.${path.posix.normalize(decodeURIComponent(pathname))}`);
		// Whatever the address decodes to, nothing outside the folder is read.
		return file.startsWith(path.resolve(folder()) + path.sep) ? file : path.join(folder(), 'geen-bestand');
	}

	async function notFound(pathname: string, response: ServerResponse, status = 404): Promise<void> {
		const village = pathname.split('/')[1] ?? '';
		const html = village ? await readFile(fileOf(`/${village}/404.html`), 'utf8').catch(() => undefined) : undefined;
		if (html === undefined) {
			response.statusCode = 404;
			response.setHeader('Content-Type', 'text/plain; charset=utf-8');
			response.end('Deze pagina is er niet.');
			return;
		}
		// The page's links start at the published address; here the site stands one folder down.
		const published = /<meta property="og:url" content="([^"]+)"/.exec(html)?.[1];
		const base = published ? new URL(published).pathname : '/';
		sendPage(response, status, html.replaceAll(new RegExp(`(\\s(?:href|src)=")${base}(?!/)`, 'g'), `$1/${village}/`));
	}

	function sendPage(response: ServerResponse, status: number, html: string): void {
		response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(isLive ? html.replace('</body>', `<script type="module" src="${livePath}"></script></body>`) : html);
	}

	async function answerFiles(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { origin, host } = request.headers;
		// A form or script of another site can send a request here, but cannot hide where it comes from.
		const isOwn = origin === undefined || origin === `http://${host}`;
		const isJson = request.headers['content-type']?.startsWith('application/json') === true;
		if (request.method !== 'POST' || !isOwn || !isJson) return refuse(response, texts.request);
		const chunks: Buffer[] = [];
		let size = 0;
		for await (const chunk of request as AsyncIterable<Buffer>) {
			size += chunk.length;
			// Read to the end all the same: a connection that breaks would hide the answer.
			if (size <= largestRequest) chunks.push(chunk);
		}
		if (size > largestRequest) return refuse(response, texts.large, 413);
		let message: unknown;
		try {
			message = JSON.parse(Buffer.concat(chunks).toString('utf8'));
		} catch {
			return refuse(response, texts.request);
		}
		const { status, body } = (await files?.(message)) ?? { status: 404, body: {} };
		response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
		response.end(JSON.stringify(body));
	}

	function subscribe(response: ServerResponse): void {
		response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		response.write(': open\n\n');
		if (problems) response.write(toEvent({ kind: 'problems', message: problems }));
		clients.add(response);
		response.on('close', () => clients.delete(response));
	}

	return {
		announce: (event) => {
			if (event.kind === 'problems') problems = event.message;
			for (const client of clients) client.write(toEvent(event));
		},
		listen: (port) => listen(server, port),
		close: async () => {
			for (const client of clients) client.end();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** What a host does that reads the `_headers` file of a site. */
function setHeaders(response: ServerResponse, pathname: string): void {
	if (pathname.endsWith('.ics')) response.setHeader('Content-Type', calendarType);
}

/** Where the CMS asks for files; the same as in its configuration (src/cms/names.ts). */
const filesPath = '/api/v1';
/** A photo in base64 with room to spare; the CMS has made it small before it sends it. */
const largestRequest = 64_000_000;
const decapPath = new RegExp(`^/[^/]+/${editingFolder}/${decapFolder}/([^/]+)$`);
const configPath = new RegExp(`^/[^/]+/${editingFolder}/[a-z]+\\.json$`);

const texts = {
	host: 'Dit adres hoort niet bij deze computer. Gebruik http://localhost met het poortnummer erachter.',
	request: 'Deze opdracht komt niet van het beheer en wordt niet uitgevoerd.',
	large: 'Dit bestand is te groot.',
};

/** The path of an address, with one slash in front so that it leads to no other host; undefined when it is none. */
function pathOf(address = '/'): string | undefined {
	try {
		const { pathname } = new URL(address, 'http://localhost');
		decodeURIComponent(pathname);
		return pathname.replace(/^\/+/, '/');
	} catch {
		return undefined;
	}
}

/** The names of this computer itself (RFC 6761, 6.3), with or without a port. */
function isOwnHost(host: string | undefined): boolean {
	return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host ?? '');
}

function refuse(response: ServerResponse, text: string, status = 403): void {
	response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
	response.end(JSON.stringify({ error: text }));
}

const toEvent = (event: SiteEvent) => `data: ${JSON.stringify(event)}\n\n`;

/** Listens on a port of this machine alone; when it is taken, on the next, twenty times. */
async function listen(server: Server, first: number): Promise<number> {
	for (let port = first; ; port++) {
		try {
			await new Promise<void>((resolve, reject) => {
				server.once('error', reject);
				server.listen(port, 'localhost', () => {
					server.off('error', reject);
					resolve();
				});
			});
			const address = server.address();
			return typeof address === 'object' && address ? address.port : port;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= first + 20) throw error;
		}
	}
}
