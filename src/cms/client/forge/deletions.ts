import { texts } from '../../texts.ts';
import type { ForgeOptions } from '../forge.ts';
import { refusal } from './answer.ts';

/** A request to the API of a forge. */
export interface Call {
	method: string;
	/** Path and query below the root of the API. */
	path: string;
	body: string | undefined;
}

/** Refuses what would delete something that is on the site. */
export interface DeletionGuard {
	/** The answer to a call that may not be made; undefined when it may. */
	refuse: (call: Call) => Response | undefined;
	/** Remembers what of an answer matters for later calls. */
	follow: (call: Call, response: Response) => Promise<void>;
}

/** The part of a body that tells what happens to files, in the words of either forge. */
interface Body {
	branch?: string;
	new_branch?: string;
	/** GitLab's changes. */
	actions?: { action?: string }[];
	/** Forgejo's changes. */
	files?: { operation?: string; path?: string; from_path?: string }[];
	/** GitHub's entries of a new tree, or the tree of a new commit. */
	tree?: string | { sha?: string | null }[];
	sha?: string;
}

/** Addresses that delete a branch, a ref or one file. */
const deleted = {
	gitlab: /^\/projects\/[^/]+\/repository\/(branches|files)\/(.+)$/,
	forgejo: /^\/repos\/[^/]+\/[^/]+\/(branches|contents)\/(.+)$/,
	github: /^\/repos\/[^/]+\/[^/]+\/(git\/refs\/heads|contents)\/(.+)$/,
} as const;

const changes = {
	gitlab: /^\/projects\/[^/]+\/repository\/commits$/,
	forgejo: /^\/repos\/[^/]+\/[^/]+\/contents$/,
	github: /^\/repos\/[^/]+\/[^/]+\/git\/refs\/heads\/(.+)$/,
} as const;

const made = /^\/repos\/[^/]+\/[^/]+\/git\/(trees|commits)$/;

/** Watches what Decap asks of a forge. Deleting is for the branches of drafts only. */
export function deletionGuard({ kind, branch: main }: Pick<ForgeOptions, 'kind' | 'branch'>): DeletionGuard {
	/** GitHub makes a tree, a commit of it, and moves a branch there: the ids of those that lack a file. */
	const lacking = new Set<string>();

	function deletes({ method, path, body }: Call): boolean {
		const url = new URL(path, 'https://forge.invalid');
		const data = readBody(body);
		if (method === 'DELETE') {
			const [, what, name = ''] = deleted[kind].exec(url.pathname) ?? [];
			if (!what) return false;
			const isFile = what === 'files' || what === 'contents';
			return !isDraft(isFile ? (data.branch ?? url.searchParams.get('branch') ?? main) : decodeURIComponent(name));
		}
		const [place, ref] = changes[kind].exec(url.pathname) ?? [];
		if (!place || method === 'GET' || method === 'HEAD') return false;
		if (kind === 'github') return lacking.has(data.sha ?? '') && !isDraft(decodeURIComponent(ref ?? main));
		if (isDraft(data.branch ?? main)) return false;
		return Boolean(
			data.actions?.some(({ action }) => action === 'delete' || action === 'move') ||
				data.files?.some(
					({ operation, path: to, from_path }) =>
						operation === 'delete' || operation === 'rename' || (from_path && from_path !== to),
				),
		);
	}

	/** What is written on the branch of the site itself has been looked at by nobody. Merging is another request. */
	function writesPast({ method, path, body }: Call): boolean {
		const { pathname } = new URL(path, 'https://forge.invalid');
		if (kind === 'github' || method === 'GET' || method === 'HEAD') return false;
		return changes[kind].test(pathname) && !isDraft(readBody(body).branch ?? main) && !startsDraft(readBody(body));
	}

	return {
		refuse: (call) => {
			if (deletes(call)) return refusal(texts.deletion, 403);
			return writesPast(call) ? refusal(texts.pastReview, 403) : undefined;
		},
		follow: async ({ method, path, body }, response) => {
			if (kind !== 'github' || method !== 'POST' || !response.ok || !made.test(path)) return;
			const { tree } = readBody(body);
			const isLacking = typeof tree === 'string' ? lacking.has(tree) : tree?.some(({ sha }) => sha === null);
			if (isLacking) lacking.add(((await response.clone().json()) as { sha: string }).sha);
		},
	};
}

/** Forgejo makes the branch of a draft with its first change. */
function startsDraft(body: Body): boolean {
	return isDraft(body.new_branch ?? '');
}

/** Decap's branch of a draft: `cms/<collection>/<slug>`. */
function isDraft(branch: string): boolean {
	return branch.startsWith('cms/');
}

function readBody(body: string | undefined): Body {
	try {
		return (JSON.parse(body ?? '{}') ?? {}) as Body;
	} catch {
		return {};
	}
}
