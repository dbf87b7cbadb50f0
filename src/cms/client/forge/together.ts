import { texts } from '../../texts.ts';
import type { ForgeOptions } from '../forge.ts';
import { refusal } from './answer.ts';
import type { Call } from './deletions.ts';
import { inDutch } from './failures.ts';
import type { OpenForm } from './form.ts';

/** Asks the forge something in the name of who sent the call. @param path below the root of the API */
export type Ask = (method: string, path: string) => Promise<Response>;

/** Keeps one person from writing over what another wrote meanwhile. */
export interface Together {
	/** What may be sent for a call: the call, with what the forge needs to refuse it by itself, or a refusal. */
	check: (call: Call, ask: Ask) => Promise<Call | Response>;
	/** Looks at the answer to a call, and tells what Decap may see of it. */
	follow: (call: Call, response: Response, ask: Ask) => Promise<Response>;
}

/** What this file reads of the bodies that Decap sends. */
interface Body {
	branch?: string;
	/** GitLab. */
	start_branch?: string;
	actions?: { action: string; file_path: string; content?: string; last_commit_id?: string }[];
	/** Forgejo. */
	files?: { operation: string; path: string; content?: string; sha?: string }[];
	new_branch_name?: string;
	/** GitHub. */
	base_tree?: string;
	tree?: { path: string; sha: string | null }[];
	ref?: string;
}

const writes = {
	gitlab: /^(\/projects\/[^/]+)\/repository\/(commits)$/,
	forgejo: /^(\/repos\/[^/]+\/[^/]+)\/(contents|branches)$/,
	github: /^(\/repos\/[^/]+\/[^/]+)\/git\/(blobs|trees|refs)$/,
} as const;

const conflict = () => refusal(texts.failures.conflict, 409);

/**
 * A record is written only over a text that whoever writes has seen: the one that the form was opened with, or one
 * that was sent from it. Right before a write the id of what is in the file (Git's, made of the content) is
 * compared with the ids of those texts. Commits do not count, so a draft that is put on top of a newer main branch
 * stays known, unless its own file changed there too.
 *
 * Between looking and writing somebody else may write. GitLab and Forgejo then refuse by themselves, for they are
 * told what was seen (`last_commit_id`, `sha`). GitHub has nothing like it for a branch that Decap moves by force:
 * there a second save within about a second of the first still wins.
 * @param form what is known to who writes
 */
export function keepTogether({ kind }: ForgeOptions, form: OpenForm): Together {
	/** GitHub: blobs that were sent, and not put in a tree yet or put there by this page. */
	const fresh = new Set<string>();
	const own = new Set<string>();
	/** Forgejo: a branch made for a save that was not written to yet, and the commit it began at. */
	let made: { name: string; commit: string } | undefined;

	async function isKnown(id: string): Promise<boolean> {
		if (own.has(id)) return true;
		// What Decap reads has lost the mark that some programs put before a text.
		for (const text of form.texts())
			for (const content of [text, `\uFEFF${text}`]) if ((await gitId(content, id)) === id) return true;
		return false;
	}

	/** Takes back a branch that nothing was written to: Decap would write there next time, and show it to nobody. */
	async function takeBack(root: string, ask: Ask): Promise<void> {
		if (!made) return;
		const address = `${root}/branches/${encodeURIComponent(made.name)}`;
		const { commit } = made;
		made = undefined;
		const there = await ask('GET', address).then(readJson<{ commit?: { id?: string } }>, () => undefined);
		if (there?.commit?.id === commit) await ask('DELETE', address).catch(() => {});
	}

	async function checkGitlab(root: string, call: Call, body: Body, ask: Ask): Promise<Call | Response> {
		const ref = body.start_branch ?? body.branch ?? '';
		for (const action of body.actions ?? []) {
			if (!isRecord(action.file_path) || action.content === undefined) continue;
			if (action.action === 'update') {
				const file = `${root}/repository/files/${encodeURIComponent(action.file_path)}`;
				const answer = await ask('HEAD', `${file}?ref=${encodeURIComponent(ref)}`);
				const { ok, status, headers } = answer;
				// Without it there is nothing to write over, and GitLab says so.
				if (!ok && status !== 404) return inDutch(kind, call, answer);
				if (ok && !(await isKnown(headers.get('X-Gitlab-Blob-Id') ?? ''))) return conflict();
				const commit = headers.get('X-Gitlab-Last-Commit-Id');
				if (commit) action.last_commit_id = commit;
			}
			form.send(decoded(action.content));
		}
		return { ...call, body: JSON.stringify(body) };
	}

	async function checkForgejo(root: string, call: Call, body: Body, ask: Ask): Promise<Call | Response> {
		for (const { operation, path, sha = '', content } of body.files ?? []) {
			if (!isRecord(path) || content === undefined) continue;
			if (operation === 'update' && !(await isKnown(sha))) {
				await takeBack(root, ask);
				return conflict();
			}
			form.send(decoded(content));
		}
		return call;
	}

	async function checkGithub(root: string, call: Call, { base_tree, tree }: Body, ask: Ask): Promise<Call | Response> {
		for (const { path, sha } of tree ?? []) {
			// A tree that Decap makes to put older changes of a draft on a newer main branch holds nothing new.
			if (!isRecord(path) || !sha || !fresh.has(sha)) continue;
			const file = path.split('/').map(encodeURIComponent).join('/');
			const answer = await ask('GET', `${root}/contents/${file}?ref=${base_tree}`);
			if (!answer.ok && answer.status !== 404) return inDutch(kind, call, answer);
			const there = answer.ok ? await readJson<{ sha?: string }>(answer) : undefined;
			if (there?.sha && !(await isKnown(there.sha))) return conflict();
			fresh.delete(sha);
			own.add(sha);
		}
		return call;
	}

	/** Where a write goes; undefined for anything else. */
	function place({ method, path }: Call): { root: string; what: string } | undefined {
		const [, root = '', what = ''] = (method === 'POST' && writes[kind].exec(path)) || [];
		return what ? { root, what } : undefined;
	}

	const checks = { gitlab: checkGitlab, forgejo: checkForgejo, github: checkGithub };

	return {
		check: async (call, ask) => {
			const at = place(call);
			return at ? checks[kind](at.root, call, readBody(call), ask) : call;
		},
		follow: async (call, response, ask) => {
			const at = place(call);
			if (!at) return response;
			const { new_branch_name: name, ref = '' } = readBody(call);
			if (at.what === 'branches' && response.ok) {
				const { commit } = await readJson<{ commit?: { id?: string } }>(response.clone());
				made = name && commit?.id ? { name, commit: commit.id } : undefined;
			}
			if (at.what === 'contents' && !response.ok) await takeBack(at.root, ask);
			if (at.what === 'contents') made = undefined;
			if (at.what === 'blobs' && response.ok) fresh.add((await readJson<{ sha: string }>(response.clone())).sha);
			if (at.what === 'refs' && response.status === 422 && (await isInUse(at.root, ref, ask))) return conflict();
			return response;
		},
	};
}

/**
 * True when a branch holds the draft of somebody. Of a branch that is there already Decap puts a copy aside, and
 * then writes over it; that is meant for one that was left over.
 */
async function isInUse(root: string, ref: string, ask: Ask): Promise<boolean> {
	const [, owner = ''] = /^\/repos\/([^/]+)/.exec(root) ?? [];
	const head = encodeURIComponent(`${owner}:${ref.replace('refs/heads/', '')}`);
	const answer = await ask('GET', `${root}/pulls?state=open&head=${head}`);
	return !answer.ok || (await readJson<unknown[]>(answer)).length > 0;
}

function isRecord(path: string): boolean {
	return path.endsWith('.md');
}

function readBody({ body }: Call): Body {
	return JSON.parse(body ?? '{}') as Body;
}

async function readJson<Value>(response: Response): Promise<Value> {
	return (await response.json()) as Value;
}

/** The text in base64. */
function decoded(base64: string): string {
	return new TextDecoder().decode(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
}

/** The id that Git gives to a text. @param like another id, of the same length */
async function gitId(text: string, like: string): Promise<string> {
	const content = new TextEncoder().encode(text);
	const head = new TextEncoder().encode(`blob ${content.length}\0`);
	const bytes = new Uint8Array(head.length + content.length);
	bytes.set(head);
	bytes.set(content, head.length);
	const hash = await crypto.subtle.digest(like.length === 64 ? 'SHA-256' : 'SHA-1', bytes);
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
