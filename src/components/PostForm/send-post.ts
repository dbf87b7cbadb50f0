import { solve } from '../../handler/proof.ts';
import type { Intake } from './intake.ts';

/** What is said while something is sent, and when it was not. */
export interface SendingWords {
	busy: string;
	offline: string;
	/** It went away and no answer came: it may have arrived. */
	unknown: string;
	failed: string;
	/** What one can do instead. */
	instead: string;
}

/** What the inbox answers. */
interface Answer {
	message?: string;
	fields?: Record<string, string>;
}

/** How long the inbox may take for a challenge, and for putting a message away, in milliseconds. */
const patience = { challenge: 30_000, message: 90_000 };

/** The form of what was sent last: the same is not sent twice. */
const sent = new WeakSet<HTMLElement>();
const busy = new WeakSet<HTMLElement>();

/**
 * Sends what somebody filled in to the inbox of the village, and tells how that goes. Nothing that was filled in is
 * ever emptied.
 */
export async function sendPost(form: HTMLElement, intake: Intake): Promise<void> {
	if (busy.has(form) || sent.has(form)) return;
	const { inbox = '{}' } = form.dataset;
	const { address, number, words } = JSON.parse(inbox) as { address: string; number: number; words: SendingWords };
	const place = form.querySelector('[data-sent]') as HTMLElement;
	const button = form.querySelector('[data-send]') as HTMLElement;
	const missing = form.querySelector('[data-missing-text]')?.textContent;
	if (missing) return tell(place, [missing], true);

	busy.add(form);
	// Not disabled: whoever stands on it with the keyboard would lose their place.
	button.setAttribute('aria-disabled', 'true');
	tell(place, [words.busy]);
	const website = form.querySelector<HTMLInputElement>('[name="website"]')?.value ?? '';
	const { status, answer, isUnknown } = await send(address, { website, intake: { ...intake, number } });
	busy.delete(form);
	button.removeAttribute('aria-disabled');
	if (status === 201) {
		tell(place, [answer.message ?? '']);
		rest(form, button, place);
		return;
	}
	const silence = isUnknown ? words.unknown : words.offline;
	const reason = status === undefined ? silence : (answer.message ?? words.failed);
	tell(place, [reason, ...Object.values(answer.fields ?? {}), words.instead], true);
}

/** Takes the button away until something else is filled in. */
function rest(form: HTMLElement, button: HTMLElement, place: HTMLElement): void {
	sent.add(form);
	place.focus();
	button.hidden = true;
	form.addEventListener(
		'input',
		() => {
			sent.delete(form);
			button.hidden = false;
			place.replaceChildren();
		},
		{ once: true },
	);
}

function tell(place: HTMLElement, lines: readonly string[], isWrong = false): void {
	place.classList.toggle('field-error', isWrong);
	place.replaceChildren(
		...lines.map((line) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = line;
			return paragraph;
		}),
	);
}

/** What came of sending; without a status there was no answer, and then whether it may have arrived is unknown or not. */
interface Outcome {
	status?: number;
	answer: Answer;
	isUnknown?: boolean;
}

/** Asks for a challenge, solves it and sends. */
async function send(address: string, message: object): Promise<Outcome> {
	let isUnknown = false;
	try {
		const asked = performance.now();
		const challenge = await fetch(address, { signal: AbortSignal.timeout(patience.challenge) });
		const given = (await answerOf(challenge)) as Answer & { token: string; difficulty: number; wait: number };
		if (!challenge.ok) return { status: challenge.status, answer: given };
		const solution = await solve(given.token, given.difficulty);
		// The inbox takes nothing that comes faster than a person is.
		const left = given.wait + 200 - (performance.now() - asked);
		await new Promise((resolve) => setTimeout(resolve, left));
		isUnknown = true;
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ token: given.token, solution, ...message }),
			signal: AbortSignal.timeout(patience.message),
		});
		return { status: response.status, answer: await answerOf(response) };
	} catch {
		return { answer: {}, isUnknown };
	}
}

/** What was answered; nothing when it is no answer of an inbox. */
async function answerOf(response: Response): Promise<Answer> {
	return ((await response.json().catch(() => undefined)) as Answer | undefined) ?? {};
}
