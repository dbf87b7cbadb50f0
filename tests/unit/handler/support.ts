import { createHandler, type HandlerSettings } from '../../../src/handler/handler.ts';
import { solve } from '../../../src/handler/proof.ts';

export const origin = 'https://eikendam.example';

/** What a person fills in. */
export const intake: Record<string, unknown> = {
	kind: 'vraag',
	category: 'vervoer',
	title: 'Wie rijdt mij naar de fysio?',
	summary: 'Elke dinsdag heen en terug.',
	area: 'Eikendam',
	days: ['tuesday'],
	dayParts: ['ochtend'],
	frequency: 'elke week',
	when: '',
	firstName: 'Riet',
	onBehalfOf: 'zichzelf',
	agreed: false,
	callsOther: false,
	give: '',
	number: 48,
	name: 'Riet Zwartkruis',
	phone: '06 12 34 56 78',
};

/** A request that a handler made to its forge. */
export interface ForgeCall {
	method: string;
	path: string;
	body: unknown;
	headers: Headers;
	redirect: string | undefined;
}

/**
 * A handler on a clock of its own, with a forge that takes everything. What the real ones answer is tested in
 * tests/cms/handler.test.ts.
 * @param answers what the forge answers instead, by method and the end of a path
 */
export function makeHandler(
	changes: Partial<HandlerSettings> = {},
	answers: Record<string, () => Response | Promise<Response>> = {},
) {
	let now = Date.parse('2026-11-21T09:00:00Z');
	const calls: ForgeCall[] = [];
	const said: string[] = [];
	const handler = createHandler({
		forge: {
			kind: 'forgejo',
			api: 'https://forge.example/api/v1',
			project: 'wilgenwaard/dorpsplein',
			token: 'sleutel',
			branch: 'main',
		},
		village: 'eikendam',
		origins: [origin],
		secret: 'een geheim dat lang genoeg is om niet te raden',
		difficulty: 4,
		limits: { perAddress: 3, perDay: 10, waiting: 5 },
		clock: () => now,
		log: (message) => said.push(message),
		fetch: async (input, init = {}) => {
			const path = String(input).slice('https://forge.example/api/v1/repos/wilgenwaard/dorpsplein'.length);
			const method = init.method ?? 'GET';
			const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
			calls.push({ method, path, body, headers: new Headers(init.headers), redirect: init.redirect });
			const own = answers[`${method} ${path.split('?')[0]}`];
			if (own) return own();
			if (method === 'GET' && path === '') return Response.json({ private: true });
			if (method === 'GET' && path.startsWith('/labels'))
				return Response.json([{ id: 7, name: 'decap-cms/pending_review' }]);
			if (method === 'GET' && path.startsWith('/pulls')) return Response.json([]);
			if (method === 'GET') return Response.json({}, { status: 404 });
			return method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json({ number: 12 }, { status: 201 });
		},
		...changes,
	});
	const wait = (milliseconds: number) => {
		now += milliseconds;
	};
	const challenge = async () => {
		const response = await handler(new Request('https://inbox.example/', { headers: { Origin: origin } }));
		return (await response.json()) as { token: string; difficulty: number; wait: number };
	};
	const answered = async () => {
		const { token, difficulty } = await challenge();
		wait(4000);
		return { token, solution: await solve(token, difficulty) };
	};
	const post = async (message: unknown, headers: Record<string, string> = {}, address = '192.0.2.1') => {
		const body = typeof message === 'string' ? message : JSON.stringify(message);
		const all = { Origin: origin, 'Content-Type': 'application/json', ...headers };
		const response = await handler(
			new Request('https://inbox.example/', { method: 'POST', headers: all, body }),
			address,
		);
		const told = (await response.json()) as { message: string; fields?: Record<string, string> };
		return { status: response.status, headers: response.headers, ...told };
	};
	/** Sends as the page does. */
	const send = async (changed: Record<string, unknown> = {}, address?: string) =>
		post({ ...(await answered()), website: '', intake: { ...intake, ...changed } }, {}, address);
	return { handler, calls, said, wait, challenge, answered, post, send };
}
