import { type Handler, warmUp } from '../handler.ts';
import { startHandler } from './start.ts';

warmUp();
let handler: Handler | undefined;

/** A Cloudflare Worker. Its settings are variables and secrets of the Worker. */
export default {
	fetch(request: Request, environment: Readonly<Record<string, unknown>>): Promise<Response> {
		handler ??= startHandler(environment);
		return handler(request, request.headers.get('CF-Connecting-IP') ?? undefined);
	},
};
