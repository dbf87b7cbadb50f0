import { createHandler, type Handler } from '../handler.ts';
import { readSettings, SettingsFault } from '../settings.ts';
import { texts } from '../texts.ts';

/** Who is asking, when a proxy of one's own says so. The last name is the one that it wrote; those before it anybody can make up. */
export function forwardedFor(header: string | null | undefined): string | undefined {
	return header?.split(',').at(-1)?.trim() || undefined;
}

/** A handler with the settings of an environment; when these do not fit it says so in the log, and takes nothing. */
export function startHandler(environment: Readonly<Record<string, unknown>>): Handler {
	const log = (message: string) => console.error(message);
	try {
		return createHandler({ ...readSettings(environment), clock: Date.now, log });
	} catch (fault) {
		if (!(fault instanceof SettingsFault)) throw fault;
		log(fault.message);
		// It tells nothing, and without this no browser could read it.
		const headers = { 'Access-Control-Allow-Origin': '*' };
		return async () => Response.json({ message: texts.refusals.closed }, { status: 503, headers });
	}
}
