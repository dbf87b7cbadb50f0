/** An answer of JSON; `Response.json` is younger than some phones. */
export function jsonAnswer(body: unknown, status = 200): Response {
	return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

/**
 * An answer that something was not done, in one Dutch sentence. Decap's backends read it in three ways: as text
 * (GitLab, when it asks about a file), as JSON with a `message`, or as JSON that they throw as it is (the lists of
 * Forgejo and GitHub) and that becomes “[object Object]” on the screen. Each of them finds the sentence here.
 */
export function refusal(message: string, status: number): Response {
	const answer = new Response(message, { status, headers: { 'Content-Type': 'application/json' } });
	return Object.assign(answer, { json: async () => new Reason(message) });
}

class Reason {
	readonly message: string;

	constructor(message: string) {
		this.message = message;
	}

	toString(): string {
		return this.message;
	}
}
