import { decapDutch } from '../nl.ts';
import { texts } from '../texts.ts';

const { failures } = texts;

/** What Decap and browsers say themselves of what went wrong, and what it comes down to. */
const meanings: readonly [RegExp, string][] = [
	[/not under editorial workflow/, failures.gone],
	[/^Rebase error/, failures.contradiction],
	[/does not have access to this repo/, failures.noAccess],
	[/rate limit/i, failures.busy],
	// Chromium, Firefox, Safari, and Decap after a minute.
	[/^(?:Failed to fetch|NetworkError|Load failed|Request timed out)/, failures.offline],
	// A page where an answer was expected: a network where one must agree to something first.
	[/JSON|cannot be parsed|^Unexpected token|^undefined$|^\[object Object\]$/, failures.unknown],
];

const sentences = new Set<string>([...Object.values(failures), texts.pastReview, texts.deletion]);

/** What stands in a message before the reason. */
const beginnings = Object.values(decapDutch.ui.toast)
	.filter((text) => text.endsWith(': %{details}'))
	.map((text) => text.replace('%{details}', ''));

/**
 * A message of Decap about a failure, with the reason as a sentence. Decap fills in a whole error, so that its
 * technical name stands before what the forge said, and what Decap, a browser or a forge says is English.
 * @param isLocal under `npm start` all that is answered is Dutch, and there is no forge
 */
export function readableFailure(message: string, isLocal: boolean): string {
	// Decap says of a draft that could not be thrown away that it was.
	if (message === decapDutch.ui.toast.onDeleteUnpublishedChanges)
		return decapDutch.ui.toast.onFailToDelete.replace('%{details}', failures.unknown);
	const beginning = beginnings.find((text) => message.startsWith(text)) ?? '';
	const [, name, reason = ''] = /^(\w*(?:Error|_ERROR): )?(.*)$/s.exec(message.slice(beginning.length)) ?? [];
	if (sentences.has(reason)) return beginning + reason;
	const [, meaning] = meanings.find(([pattern]) => pattern.test(reason)) ?? [];
	if (isLocal && meaning === failures.offline) return beginning + failures.stopped;
	// Without a name it is one of our own refusals.
	return beginning + (meaning ?? (name && !isLocal ? failures.unknown : reason));
}
