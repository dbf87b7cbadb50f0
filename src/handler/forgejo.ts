import type { Ask, Forge } from './forge.ts';

interface PullRequest {
	number: number;
	body: string | null;
	head: { ref: string };
}

/** The colour that Decap gives its labels. */
const labelColour = '#0052cc';

/** Names of branches and files keep their slashes in the addresses of Forgejo. */
export const inPath = (name: string) => name.split('/').map(encodeURIComponent).join('/');

/** Text in base64, as UTF-8. */
function base64(text: string): string {
	return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

/**
 * Forgejo's REST API (v1), with a token of the scopes `write:repository` and `write:issue`.
 * @param main the branch that the site is made from
 */
export function forgejo(main: string, ask: Ask): Forge {
	async function labelId(name: string): Promise<number> {
		for (let page = 1; ; page++) {
			const found = (await ask('GET', '/labels', `?limit=50&page=${page}`)) as { id: number; name: string }[];
			const label = found.find((one) => one.name === name);
			if (label) return label.id;
			if (found.length < 50) break;
		}
		return ((await ask('POST', '/labels', '', { name, color: labelColour })) as { id: number }).id;
	}

	async function deleteBranch(branch: string): Promise<void> {
		await ask('DELETE', '/branches', `/${inPath(branch)}`);
	}

	return {
		isPrivate: async () => {
			const found = (await ask('GET', '')) as { private?: boolean } | undefined;
			return found?.private === true;
		},
		openRequests: async () => {
			const found = (await ask('GET', '/pulls', '?state=open&limit=50')) as PullRequest[] | undefined;
			return (found ?? []).map(({ head, body }) => ({ branch: head.ref, description: body ?? '' }));
		},
		hasBranch: async (branch) => (await ask('GET', '/branches', `/${inPath(branch)}`)) !== undefined,
		hasFile: async (path) => {
			const query = new URLSearchParams({ ref: main });
			return (await ask('GET', '/contents', `/${inPath(path)}?${query}`)) !== undefined;
		},
		commit: async ({ branch, path, text, title }) => {
			await ask('POST', '/branches', '', { new_branch_name: branch, old_ref_name: main });
			const files = [{ operation: 'create', path, content: base64(text) }];
			await ask('POST', '/contents', '', { branch, message: title, files }).catch(async (fault: unknown) => {
				await deleteBranch(branch).catch(() => {});
				throw fault;
			});
		},
		request: async ({ branch, title, label, description }) => {
			// With its label at once: without one the CMS would not show it.
			const labels = [await labelId(label)];
			const asked = { head: branch, base: main, title, body: description, labels };
			return ((await ask('POST', '/pulls', '', asked)) as PullRequest).number;
		},
		comment: async (number, body) => {
			await ask('POST', '/issues', `/${number}/comments`, { body });
		},
		close: async (number) => {
			await ask('PATCH', '/pulls', `/${number}`, { state: 'closed' });
		},
		deleteBranch,
	};
}
