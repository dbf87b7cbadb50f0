import type { Ask, Forge } from './forge.ts';

interface MergeRequest {
	iid: number;
	source_branch: string;
	description: string | null;
}

/**
 * GitLab's REST API (v4), with a token of the scope `api` and the role Developer.
 * @param main the branch that the site is made from
 */
export function gitlab(main: string, ask: Ask): Forge {
	const [branches, requests] = ['/repository/branches', '/merge_requests'];
	return {
		isPrivate: async () => {
			const found = (await ask('GET', '')) as { visibility?: string } | undefined;
			return found?.visibility === 'private';
		},
		openRequests: async () => {
			const query = new URLSearchParams({ state: 'opened', target_branch: main, per_page: '50' });
			const found = (await ask('GET', requests, `?${query}`)) as MergeRequest[] | undefined;
			return (found ?? []).map((one) => ({ branch: one.source_branch, description: one.description ?? '' }));
		},
		hasBranch: async (branch) => (await ask('GET', branches, `/${encodeURIComponent(branch)}`)) !== undefined,
		hasFile: async (path) => {
			const query = new URLSearchParams({ ref: main });
			return (await ask('GET', '/repository/files', `/${encodeURIComponent(path)}?${query}`)) !== undefined;
		},
		commit: async ({ branch, path, text, title }) => {
			await ask('POST', '/repository/commits', '', {
				branch,
				start_branch: main,
				commit_message: title,
				actions: [{ action: 'create', file_path: path, content: text }],
			});
		},
		request: async ({ branch, title, label, description }) => {
			const made = (await ask('POST', requests, '', {
				source_branch: branch,
				target_branch: main,
				title,
				description,
				labels: label,
				remove_source_branch: true,
			})) as MergeRequest;
			return made.iid;
		},
		comment: async (number, body) => {
			await ask('POST', requests, `/${number}/notes`, { body });
		},
		close: async (number) => {
			await ask('PUT', requests, `/${number}`, { state_event: 'close' });
		},
		deleteBranch: async (branch) => {
			await ask('DELETE', branches, `/${encodeURIComponent(branch)}`);
		},
	};
}
