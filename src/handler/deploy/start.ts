import { createHandler, type Handler } from '../handler.ts';
import { readSettings, SettingsFault } from '../settings.ts';
import { texts } from '../texts.ts';

/** A handler with the settings of an environment; when these do not fit it says so in the log, and takes nothing. */
export function startHandler(environment: Readonly<Record<string, unknown>>): Handler {
	const log = (message: string) => console.error(message);
	try {
		return createHandler({ ...readSettings(environment), clock: Date.now, log });
	} catch (fault) {
		if (!(fault instanceof SettingsFault)) throw fault;
		log(fault.message);
		return async () => Response.json({ message: texts.refusals.closed }, { status: 503 });
	}
}
