import ipaddr from 'ipaddr.js';
import { forms } from '../cms/forms.ts';
import { collectionName } from '../cms/names.ts';
import { dutchDay } from '../cms/proposals.ts';
import { slugOf } from '../cms/validate.ts';
import { listFlyer, listParts, senderForAnother, sharedOwner } from '../schema/vocabulary.ts';
import { type Draft, type Forge, ForgeFault, type ForgeSettings, makeForge, NoAnswer } from './forge.ts';
import { type FieldMessages, type Intake, readIntake } from './intake.ts';
import { postFile } from './post-file.ts';
import { isSolved } from './proof.ts';
import { type Challenge, freshNonce, makeSigner } from './signing.ts';
import { memoryStore, type Store } from './store.ts';
import { texts } from './texts.ts';

/** What a handler is made of. */
export interface HandlerSettings {
	forge: ForgeSettings;
	/** The id of the village: the name of its folder. */
	village: string;
	/** The sites that may send, as origins: `https://oosterwilg.example`. */
	origins: readonly string[];
	/** For signing challenges and for hiding addresses. */
	secret: string;
	/** How many bits of nought a solution must have. */
	difficulty: number;
	limits: {
		/** How many messages one address may send in an hour. */
		perAddress: number;
		/** How many the village takes in a day. */
		perDay: number;
		/** How many may wait for the coordinator. */
		waiting: number;
	};
	/** Milliseconds since 1970. */
	clock: () => number;
	/** For whoever runs it; told nothing of what visitors write. */
	log: (message: string) => void;
	/** Keeps counts; in memory when left out. */
	store?: Store;
	/** How to ask the forge; the platform's own when left out. */
	fetch?: typeof fetch;
}

/**
 * Answers one request.
 * @param address where it comes from, an IP address, as the host says; without one all share a limit
 */
export type Handler = (request: Request, address?: string) => Promise<Response>;

/**
 * Reads and writes a post that nobody sent. The first one takes many times as long as those after it, and some hosts
 * count the time of a request but not that of starting.
 */
export function warmUp(): void {
	const example = { kind: 'vraag', category: 'anders', onBehalfOf: 'zichzelf', name: 'Naam', phone: '0500 00 00 00' };
	const intake = readIntake({ ...example, title: 'Een vraag', summary: 'Een paar zinnen. '.repeat(12) });
	if (intake && !('wrong' in intake)) postFile(intake, '2026-01-01');
}

/** The largest message, in bytes. */
const largest = 20_000;
/** How old a challenge may be, and must be: nobody fills in a form in less. In milliseconds. */
const oldest = 60 * 60 * 1000;
const youngest = 3000;
const hour = 60 * 60;
const day = 24 * hour;
/** How long it is believed that a repository is private, in milliseconds. */
const believed = 10 * 60 * 1000;

type RefusalName = keyof typeof texts.refusals;

/** Why something is not taken. */
class Refused extends Error {
	readonly status: number;
	readonly reason: RefusalName;
	readonly headers: Record<string, string>;
	readonly fields: FieldMessages | undefined;

	constructor(
		status: number,
		reason: RefusalName,
		more: { headers?: Record<string, string>; fields?: FieldMessages } = {},
	) {
		super(reason);
		this.status = status;
		this.reason = reason;
		this.headers = more.headers ?? {};
		this.fields = more.fields;
	}
}

/**
 * Makes the function that takes what visitors send and puts it in the workflow of the CMS. GET gives a challenge;
 * POST takes `{ token, solution, website, intake }` as JSON. It answers with JSON that has a `message` in Dutch and,
 * where fields are wrong, `fields`.
 */
export function createHandler(settings: HandlerSettings): Handler {
	const { clock, log, limits, origins, difficulty } = settings;
	const store = settings.store ?? memoryStore(clock);
	const signer = makeSigner(settings.secret);
	// Some hosts refuse a fetch that is called as a method of something else.
	const forge = makeForge(settings.forge, settings.fetch ?? ((input, init) => fetch(input, init)));
	const isPrivate = remembered(() => forge.isPrivate(), clock);

	async function challenge(): Promise<Response> {
		const token = await signer.seal({ moment: clock(), nonce: freshNonce(), difficulty });
		return json(200, { token, difficulty, wait: youngest });
	}

	async function take(request: Request, address: string): Promise<Response> {
		const sent = await readMessage(request);
		const given = await checkedChallenge(sent);
		// Whatever fills in a field that nobody sees is no person, and learns nothing.
		if (sent['website'] !== undefined && sent['website'] !== '') return json(201, { message: texts.sent });
		if ((await store.add(`nonce ${given.nonce}`, 2 * hour)) > 1) throw new Refused(409, 'used');
		const intake = readIntake(sent['intake']);
		if (!intake) throw new Refused(400, 'form');
		if ('wrong' in intake) throw new Refused(422, 'fields', { fields: intake.wrong });
		await countIn(address);
		await place(forge, intake, given);
		return json(201, { message: texts.sent });
	}

	async function checkedChallenge({ token, solution }: Record<string, unknown>): Promise<Challenge> {
		const given = typeof token === 'string' ? await signer.open(token) : undefined;
		if (!given) throw new Refused(400, 'token');
		const age = clock() - given.moment;
		if (age > oldest) throw new Refused(400, 'old');
		if (age < youngest) throw new Refused(400, 'soon');
		if (typeof solution !== 'number' || !(await isSolved(String(token), solution, given.difficulty)))
			throw new Refused(400, 'token');
		return given;
	}

	async function countIn(address: string): Promise<void> {
		const now = Math.floor(clock() / 1000);
		const left = (period: number) => ({ 'Retry-After': String(period - (now % period)) });
		const [thisHour, today] = [Math.floor(now / hour), Math.floor(now / day)];
		// With the hour in it, so that nobody can be followed from one hour to the next.
		const sender = await signer.alias(`${thisHour} ${networkOf(address)}`);
		if ((await store.add(`address ${sender}`, hour)) > limits.perAddress)
			throw new Refused(429, 'address', { headers: left(hour) });
		if ((await store.add(`village ${today}`, day)) > limits.perDay)
			throw new Refused(429, 'village', { headers: left(day) });
	}

	async function place(to: Forge, intake: Intake, { nonce }: Challenge): Promise<void> {
		if (!(await isPrivate())) {
			log(texts.log.public);
			throw new Refused(503, 'closed');
		}
		const collection = collectionName('prikbord', settings.village);
		const open = await to.openRequests();
		// Hosts run copies that know nothing of each other; the repository is one.
		if (open.some(({ description }) => description.includes(nonce))) throw new Refused(409, 'used');
		const waiting = open.filter(({ branch }) => branch.startsWith(`cms/${collection}/`)).length;
		if (waiting >= limits.waiting) {
			log(texts.log.waiting(waiting));
			throw new Refused(503, 'waiting');
		}
		const slug = await freeSlug(to, collection, slugOf(intake.title));
		const title = texts.review.commit(forms.prikbord.singular, slug);
		const { agreed, onBehalfOf, callsOther } = intake;
		const isForAnother = senderForAnother.includes(onBehalfOf);
		const answer = isForAnother ? texts.review.agreed[agreed ? 'yes' : 'no'] : undefined;
		await write(to, {
			branch: `cms/${collection}/${slug}`,
			path: pathOf(settings.village, slug),
			text: postFile(intake, dutchDay(new Date(clock()))),
			title,
			label: 'decap-cms/pending_review',
			description: `${texts.review.description(onBehalfOf, answer)}\n\n<!-- ${nonce} -->`,
			comment: texts.review.contact(intake.name, intake.phone, isForAnother && agreed && callsOther),
		});
	}

	/** Writes all of it or, as far as the forge lets it, nothing. */
	async function write(to: Forge, draft: Draft): Promise<void> {
		// Refused, there is nothing of this message: a branch of that name is somebody else's. Without an answer nobody knows.
		await to.commit(draft).catch((fault: unknown) => {
			if (fault instanceof NoAnswer) log(texts.log.notUndone(folderOf(draft)));
			throw fault;
		});
		let number: number | undefined;
		try {
			number = await to.request(draft);
			await to.comment(number, draft.comment);
		} catch (fault) {
			// A draft without a telephone number would wait for a talk that nobody can have.
			try {
				if (number !== undefined) await to.close(number);
				await to.deleteBranch(draft.branch);
				log(texts.log.undone);
			} catch {
				log(texts.log.notUndone(folderOf(draft)));
			}
			throw fault;
		}
	}

	async function answer(request: Request, address: string): Promise<Response> {
		const origin = request.headers.get('Origin');
		const { method } = request;
		if (origin !== null && !origins.includes(origin)) throw new Refused(403, 'origin');
		if (method === 'OPTIONS') return new Response(null, { status: 204 });
		if (method === 'GET') return challenge();
		if (method !== 'POST') throw new Refused(405, 'method', { headers: { Allow: 'GET, POST, OPTIONS' } });
		// A browser always says where a form that is posted stands.
		if (origin === null) throw new Refused(403, 'origin');
		return take(request, address);
	}

	return async (request, address = '') => {
		const response = await answer(request, address).catch((fault: unknown) => {
			if (fault instanceof Refused) {
				const { status, reason, headers, fields } = fault;
				return json(status, { message: texts.refusals[reason], ...(fields && { fields }) }, headers);
			}
			log(fault instanceof ForgeFault ? fault.message : texts.log.fault);
			return json(502, { message: texts.refusals.forge });
		});
		const origin = request.headers.get('Origin');
		response.headers.set('Vary', 'Origin');
		if (origin !== null && origins.includes(origin)) {
			response.headers.set('Access-Control-Allow-Origin', origin);
			response.headers.set('Access-Control-Allow-Methods', 'GET, POST');
			response.headers.set('Access-Control-Allow-Headers', 'Content-Type');
			response.headers.set('Access-Control-Expose-Headers', 'Retry-After');
			response.headers.set('Access-Control-Max-Age', '600');
		}
		return response;
	};
}

function json(status: number, body: object, headers: Record<string, string> = {}): Response {
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			'Content-Type': 'application/json; charset=utf-8',
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff',
			...headers,
		},
	});
}

async function readMessage(request: Request): Promise<Record<string, unknown>> {
	const type = request.headers.get('Content-Type') ?? '';
	if (!/^application\/json\s*(?:;|$)/i.test(type)) throw new Refused(415, 'type');
	const text = await readText(request);
	try {
		const data: unknown = JSON.parse(text);
		if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
	} catch {
		// Told below, as is everything that is no message.
	}
	throw new Refused(400, 'form');
}

/** The body as text; no more of it is read than may come. */
async function readText({ body, headers }: Request): Promise<string> {
	if (Number(headers.get('Content-Length') ?? 0) > largest) throw new Refused(413, 'size');
	const decoder = new TextDecoder();
	let [text, size] = ['', 0];
	const reader = body?.getReader();
	for (;;) {
		const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
		if (done) return text + decoder.decode();
		size += value.byteLength;
		if (size > largest) {
			await reader?.cancel();
			throw new Refused(413, 'size');
		}
		text += decoder.decode(value, { stream: true });
	}
}

/** Asks once in a while; only a yes is believed. */
function remembered(ask: () => Promise<boolean>, clock: () => number): () => Promise<boolean> {
	let until = Number.NEGATIVE_INFINITY;
	return async () => {
		if (clock() < until) return true;
		const isSo = await ask();
		if (isSo) until = clock() + believed;
		return isSo;
	};
}

/** What one household or line has as its own: an IPv4 address, or the first half of one of IPv6. */
function networkOf(address: string): string {
	if (!ipaddr.isValid(address)) return address;
	const parsed = ipaddr.process(address);
	return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}

const pathOf = (owner: string, slug: string) => `content/${owner}/prikbord/${slug}.md`;

/** Where the branches of a collection stand; the rest of the name is what a visitor wrote. */
const folderOf = ({ branch }: Draft) => branch.split('/').slice(0, 2).join('/');

/** A post with such a name would stand where the site has a page of its own, and stop the build. */
const keptAddresses: readonly string[] = [listFlyer, ...(listParts.prikbord ?? [])];

/**
 * A slug that neither a draft nor a post has, with a number behind it as Decap does it; after a few tries with
 * something that nobody has.
 */
async function freeSlug(forge: Forge, collection: string, wanted: string): Promise<string> {
	const village = collection.slice('prikbord-'.length);
	for (let count = 0; count < 5; count++) {
		const slug = count === 0 ? wanted : `${wanted}-${count}`;
		if (keptAddresses.includes(slug)) continue;
		const taken = await Promise.all([
			forge.hasBranch(`cms/${collection}/${slug}`),
			forge.hasFile(pathOf(village, slug)),
			forge.hasFile(pathOf(sharedOwner, slug)),
		]);
		if (!taken.includes(true)) return slug;
	}
	return `${wanted}-${crypto.randomUUID().slice(0, 8)}`;
}
