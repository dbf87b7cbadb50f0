import { forms } from '../forms.ts';
import { kindOfCollection } from '../names.ts';
import { texts } from '../texts.ts';

/** What the start page knows of the forge. */
export interface WaitingOptions {
	backend: { name: string; api_root?: string; repo?: string };
	/** The collections of this CMS, by name. */
	collections: readonly string[];
}

/** A proposal that somebody has not placed yet. */
export interface Proposal {
	collection: string;
	id: string;
	status: 'draft' | 'pending_review' | 'pending_publish';
}

const statusNames: Record<Proposal['status'], string> = {
	pending_review: texts.start.waitingReview,
	pending_publish: texts.start.waitingReady,
	draft: texts.start.waitingDraft,
};

/** Reads what a forge says of its open merge requests: which are of this CMS, and how far they are. */
export function proposalsOf(answer: unknown, collections: readonly string[]): Proposal[] {
	const requests = Array.isArray(answer) ? (answer as Record<string, unknown>[]) : [];
	return requests.flatMap((request) => {
		const branch = String(request['source_branch'] ?? (request['head'] as { ref?: string } | undefined)?.ref ?? '');
		const [, collection = '', id = ''] = /^cms\/([^/]+)\/(.+)$/.exec(branch) ?? [];
		if (!collections.includes(collection)) return [];
		const labels = (request['labels'] as (string | { name?: string })[] | undefined) ?? [];
		const names = labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
		const status = (['pending_publish', 'pending_review'] as const).find((each) => names.includes(`decap-cms/${each}`));
		return [{ collection, id, status: status ?? 'draft' }];
	});
}

/** The address of the open merge requests. */
function addressOf({ name, api_root: root = 'https://api.github.com', repo = '' }: WaitingOptions['backend']): string {
	return name === 'gitlab'
		? `${root}/projects/${encodeURIComponent(repo)}/merge_requests?state=opened&per_page=100`
		: `${root}/repos/${repo}/pulls?state=open&${name === 'github' ? 'per_page=100' : 'limit=50'}`;
}

/** Shows on the start page what waits for somebody, when this browser has logged in. */
export async function showWaiting(
	section: HTMLElement,
	options: WaitingOptions,
	request: typeof fetch,
	token: string | undefined,
): Promise<void> {
	const list = section.querySelector<HTMLElement>('[data-waiting-list]');
	if (!list || !token) return;
	const scheme = options.backend.name === 'gitlab' ? 'Bearer' : 'token';
	list.role = 'status';
	const headers = { Authorization: `${scheme} ${token}` };
	const response = await request(addressOf(options.backend), { headers }).catch(() => undefined);
	if (response?.status === 401) return;
	if (!response?.ok) {
		list.replaceChildren(paragraph(texts.start.waitingFailed));
		return;
	}
	const proposals = proposalsOf(await response.json(), options.collections);
	list.replaceChildren(...(proposals.length === 0 ? [paragraph(texts.start.waitingNone)] : groups(proposals)));
}

function groups(proposals: readonly Proposal[]): Element[] {
	return (Object.keys(statusNames) as Proposal['status'][]).flatMap((status) => {
		const own = proposals.filter((proposal) => proposal.status === status);
		if (own.length === 0) return [];
		const list = document.createElement('ul');
		list.role = 'list';
		list.append(...own.map(item));
		const heading = document.createElement('h3');
		heading.textContent = `${statusNames[status]} (${own.length})`;
		return [heading, list];
	});
}

function item({ collection, id }: Proposal): Element {
	const link = document.createElement('a');
	link.href = `#/collections/${collection}/entries/${id}`;
	// The forge knows the name of the file only; the title stands in the form.
	link.textContent = `${forms[kindOfCollection(collection)].singular}: ${id.replaceAll('-', ' ')}`;
	const row = document.createElement('li');
	row.append(link);
	return row;
}

/** A paragraph of text. */
export function paragraph(text: string): HTMLElement {
	return Object.assign(document.createElement('p'), { textContent: text });
}
