import { forgejo } from './forgejo.ts';
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
export class ForgeFault extends Error {
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

/** Asks the API. @returns what it answers as JSON; undefined when there is no such thing @throws {ForgeFault} */
export type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

/** How long the forge may take for one answer, in milliseconds. */
const patience = 15_000;

/** The forge of the settings. */
export function makeForge(settings: ForgeSettings, send: typeof fetch): Forge {
	const ask: Ask = async (method, path, body) => {
		// Names of branches and files come from a title: only the kind of thing that was asked goes in the log.
		const what = path
			.replace(
				/^\/(?:projects|repos)\/[^?]*?(?=\/(?:repository|branches|contents|pulls|labels|issues|merge_requests)|$)/,
				'',
			)
			.split(/[/?]/)
			.slice(0, 3)
			.filter((part) => /^[a-z_]+$/.test(part))
			.join('/');
		const response = await send(settings.api + path, {
			method,
			headers: {
				Authorization: `Bearer ${settings.token}`,
				Accept: 'application/json',
				...(body && { 'Content-Type': 'application/json' }),
			},
			...(body && { body: JSON.stringify(body) }),
			// The token goes to the forge of the settings and nowhere else.
			redirect: 'manual',
			signal: AbortSignal.timeout(patience),
		}).catch(() => {
			throw new ForgeFault(0, texts.log.noAnswer(method, what));
		});
		if (response.status === 404 && method === 'GET') {
			await response.body?.cancel();
			return undefined;
		}
		if (!response.ok) {
			await response.body?.cancel();
			throw new ForgeFault(response.status, texts.log.forge(method, what, response.status));
		}
		return response.status === 204 ? undefined : response.json().catch(() => undefined);
	};
	return { gitlab, forgejo }[settings.kind](settings, ask);
}
