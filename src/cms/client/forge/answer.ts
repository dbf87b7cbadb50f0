/** An answer of JSON; `Response.json` is younger than some phones. */
export function jsonAnswer(body: unknown, status = 200): Response {
	return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}
