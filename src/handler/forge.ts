import { forgejo, inPath } from './forgejo.ts';
import { gitlab } from './gitlab.ts';
import { texts } from './texts.ts';

/** Where the files of a village are, and how to write there. */
export interface ForgeSettings {
	kind: 'gitlab' | 'forgejo';
	/** The address of its API, without a slash at the end. */
	api: string;
	/** Owner and name: `wilgenwaard/dorpsplein`. */
	project: string;
	token: string;
	/** The branch that the site is made from. */
	branch: string;
}

/** A draft to put in the workflow of the CMS. */
export interface Draft {
	branch: string;
	path: string;
	text: string;
	/** The message of the commit and the title of the request, as Decap gives both. */
	title: string;
	label: string;
	description: string;
	/** What stands below it and can be deleted. */
	comment: string;
}

/** An open merge or pull request. */
export interface OpenRequest {
	branch: string;
	description: string;
}

/** What the handler asks of a forge. */
export interface Forge {
	isPrivate: () => Promise<boolean>;
	/** The newest open requests, at most fifty. */
	openRequests: () => Promise<OpenRequest[]>;
	hasBranch: (branch: string) => Promise<boolean>;
	hasFile: (path: string) => Promise<boolean>;
	/** Makes the branch with the file in it. */
	commit: (draft: Draft) => Promise<void>;
	/** Opens the request. @returns its number */
	request: (draft: Draft) => Promise<number>;
	comment: (number: number, text: string) => Promise<void>;
	/** Closes a request, so that nobody sees half of it. */
	close: (number: number) => Promise<void>;
	deleteBranch: (branch: string) => Promise<void>;
}

/** A forge that did not do what it was asked; the message is for the log and tells nothing of a visitor. */
export class ForgeFault extends Error {}

/** A forge that was asked and said nothing: what was asked may have been done, or not. */
export class NoAnswer extends ForgeFault {}

/**
 * Asks something of the project. `what` is which kind of thing, and may stand in the log; `rest` is the remainder of
 * its address, which may hold what a visitor wrote.
 * @returns what is answered as JSON; undefined when there is no such thing @throws {ForgeFault}
 */
export type Ask = (method: string, what: string, rest?: string, body?: object) => Promise<unknown>;

/** How long the forge may take for one answer, in milliseconds. */
const patience = 15_000;

const kinds = {
	gitlab: { root: (project: string) => `/projects/${encodeURIComponent(project)}`, make: gitlab },
	forgejo: { root: (project: string) => `/repos/${inPath(project)}`, make: forgejo },
};

/** The forge of the settings. */
export function makeForge({ kind, api, project, token, branch }: ForgeSettings, send: typeof fetch): Forge {
	const { root, make } = kinds[kind];
	const ask: Ask = async (method, what, rest = '', body) => {
		const response = await send(api + root(project) + what + rest, {
			method,
			headers: {
				Authorization: `Bearer ${token}`,
				Accept: 'application/json',
				...(body && { 'Content-Type': 'application/json' }),
			},
			...(body && { body: JSON.stringify(body) }),
			// The token goes to the forge of the settings and nowhere else.
			redirect: 'manual',
			signal: AbortSignal.timeout(patience),
		}).catch(() => {
			throw new NoAnswer(texts.log.noAnswer(method, what));
		});
		if (response.ok) return response.status === 204 ? undefined : response.json().catch(() => undefined);
		await response.body?.cancel();
		if (response.status === 404 && method === 'GET') return undefined;
		throw new ForgeFault(texts.log.forge(method, what, response.status));
	};
	return make(branch, ask);
}
