import { forwardedFor, startHandler } from './start.ts';

/** What is used of Deno. */
interface DenoHost {
	env: { toObject: () => Record<string, string> };
	serve: (answer: (request: Request, info: { remoteAddr: { hostname?: string } }) => Promise<Response>) => unknown;
}

const { Deno } = globalThis as unknown as { Deno: DenoHost };
const environment = Deno.env.toObject();
const handler = startHandler(environment);
// With PROXY=1 it stands behind a proxy that says who is asking.
Deno.serve((request, { remoteAddr }) => {
	const forwarded = environment['PROXY'] === '1' ? forwardedFor(request.headers.get('X-Forwarded-For')) : undefined;
	return handler(request, forwarded ?? remoteAddr.hostname);
});
