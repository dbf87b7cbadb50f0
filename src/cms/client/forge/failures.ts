import { texts } from '../../texts.ts';
import type { ForgeOptions } from '../forge.ts';
import { refusal } from './answer.ts';
import type { Call } from './deletions.ts';

const { failures } = texts;

/** What somebody reads of a status. Decap looks at the status itself too, so it stays as it is. */
const sentences: Partial<Record<number, string>> = {
	401: failures.loggedOut,
	403: failures.forbidden,
	404: failures.missing,
	429: failures.busy,
};

/** What a forge says when the file or the branch is not as the request took it to be. */
const conflicts =
	/sha does not match|branch already exists|file already exists|A branch called|A file with this name already|has changed since you/i;

/**
 * The answer of a forge, in Dutch when it is a failure.
 *
 * What GitHub says of a ref that is there already, or of too many requests, Decap reads itself; what it then shows
 * of it is put right in `messages.ts`.
 */
export async function inDutch(kind: ForgeOptions['kind'], call: Call, response: Response): Promise<Response> {
	const { status } = response;
	if (response.ok || status < 400) return response;
	const said = await response
		.clone()
		.text()
		.catch(() => '');
	if (kind === 'github' && (/rate limit/i.test(said) || ![401, 403, 404, 429].includes(status)) && status < 500)
		return response;
	if (call.method !== 'GET' && conflicts.test(said)) return refusal(failures.conflict, status);
	return refusal(sentences[status] ?? (status < 500 ? failures.unknown : failures.down), status);
}

/**
 * The answer to a request that got none. Decap asks again for up to a minute, which is good for what is read on a
 * phone in a bus, when the phone does not know that it is offline. What was being written may have arrived, so that
 * is not sent twice.
 * @throws the fault itself when Decap had better ask again
 */
export function withoutAnswer({ method }: Call, isOnline: boolean, fault: unknown): Response {
	if (!isOnline) return refusal(failures.offline, 503);
	if (method === 'GET' || method === 'HEAD') throw fault;
	return refusal(failures.broken, 503);
}
