import type { ForgeOptions } from '../forge.ts';
import { jsonAnswer } from './answer.ts';
import type { Call } from './deletions.ts';

/** Lists of which Decap reads the first page only. */
const lists = {
	gitlab: /^\/projects\/[^/]+\/(?:merge_requests|repository\/commits\/[^/]+\/refs)$/,
	forgejo: /^\/repos\/[^/]+\/[^/]+\/pulls\/\d+\/files$/,
	github: undefined,
} as const;

const trees = /^\/repos\/[^/]+\/[^/]+\/git\/trees\/[^/]+$/;

type Send = (address: string) => Promise<Response>;

/** Forgejo's page of a tree. */
interface TreePage {
	tree: unknown[];
	truncated: boolean;
	total_count: number;
}

/**
 * The answer to a call, with the pages that Decap would leave out added to it.
 * @param address the whole address of the call
 */
export async function withAllPages(
	kind: ForgeOptions['kind'],
	{ method, path }: Call,
	address: string,
	send: Send,
): Promise<Response> {
	const first = await send(address);
	const [place = ''] = path.split('?');
	if (method !== 'GET' || !first.ok) return first;
	if (kind === 'forgejo' && trees.test(place)) return wholeTree(first, address, send);
	return lists[kind]?.test(place) ? wholeList(first, address, send) : first;
}

/** All of a tree of which Forgejo gives at most a thousand entries at a time. */
async function wholeTree(first: Response, address: string, send: Send): Promise<Response> {
	let page = (await first.clone().json()) as TreePage;
	if (!page.truncated) return first;
	const tree = [...page.tree];
	for (let number = 2; page.truncated && page.tree.length > 0; number++) {
		const next = await send(withPage(address, String(number)));
		// Half a tree would look as if the rest were gone.
		if (!next.ok) return next;
		page = (await next.json()) as TreePage;
		tree.push(...page.tree);
	}
	return jsonAnswer({ ...page, tree, page: 1, total_count: tree.length, truncated: false });
}

/** All of a list that tells of a next page in its Link header. */
async function wholeList(first: Response, address: string, send: Send): Promise<Response> {
	let next = nextPage(first);
	if (!next) return first;
	const items = (await first.json()) as unknown[];
	while (next) {
		const response = await send(withPage(address, next));
		if (!response.ok) return response;
		items.push(...((await response.json()) as unknown[]));
		next = nextPage(response);
	}
	return jsonAnswer(items);
}

/** The number of the next page. Only the number: what a header says is no reason to send a token elsewhere. */
function nextPage(response: Response): string | null {
	const [, address] = /<([^>]*)>;\s*rel="next"/.exec(response.headers.get('Link') ?? '') ?? [];
	return address ? new URL(address).searchParams.get('page') : null;
}

function withPage(address: string, page: string): string {
	const url = new URL(address);
	url.searchParams.set('page', page);
	return url.href;
}
