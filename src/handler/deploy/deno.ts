import { startHandler } from './start.ts';

/** What is used of Deno. */
interface DenoHost {
	env: { toObject: () => Record<string, string> };
	serve: (answer: (request: Request, info: { remoteAddr: { hostname?: string } }) => Promise<Response>) => unknown;
}

const { Deno } = globalThis as unknown as { Deno: DenoHost };
const handler = startHandler(Deno.env.toObject());
Deno.serve((request, { remoteAddr }) => handler(request, remoteAddr.hostname));
