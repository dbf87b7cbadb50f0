import { createServer, type IncomingMessage } from 'node:http';
import process from 'node:process';
import { Readable } from 'node:stream';
import { forwardedFor, startHandler } from './start.ts';

/** A program for Node that listens at HOST and PORT; with PROXY=1 it stands behind a proxy that says who is asking. */
const { HOST = '127.0.0.1', PORT = '8787', PROXY } = process.env;
const handler = startHandler(process.env);

function toRequest({ method = 'GET', headers }: IncomingMessage, body: ReadableStream): Request {
	const all = Object.entries(headers).flatMap(([name, value]) =>
		[value ?? []].flat().map((each): [string, string] => [name, each]),
	);
	const hasBody = method !== 'GET' && method !== 'HEAD';
	// Whatever the path is: there is one thing to ask.
	return new Request('http://localhost/', {
		method,
		headers: all,
		...(hasBody && { body, duplex: 'half' }),
	});
}

/** Whose request it is. */
function addressOf({ headers, socket }: IncomingMessage): string | undefined {
	const forwarded = PROXY === '1' ? forwardedFor(String(headers['x-forwarded-for'] ?? '')) : undefined;
	return forwarded ?? socket.remoteAddress;
}

async function answer(message: IncomingMessage): Promise<Response> {
	try {
		return await handler(toRequest(message, Readable.toWeb(message) as ReadableStream), addressOf(message));
	} catch {
		// What cannot be made into a Request, such as a TRACE, must not end the program.
		return new Response(null, { status: 400 });
	}
}

const server = createServer(async (message, reply) => {
	const response = await answer(message);
	reply.writeHead(response.status, Object.fromEntries(response.headers));
	reply.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(Number(PORT), HOST, () => {
	const at = server.address();
	const port = typeof at === 'object' ? at?.port : PORT;
	console.log(`De handler staat klaar op http://${HOST}:${port}`);
});
