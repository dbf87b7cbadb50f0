import type { Repository } from './repository.ts';

/** Who is logged in at the forge. */
export interface ForgeUser {
	login: string;
	name: string;
	email: string;
}

/** A merge request (GitLab) or pull request (Forgejo). */
export interface ChangeRequest {
	number: number;
	title: string;
	/** Text beside it; no Git object. */
	description: string;
	comments: string[];
	source: string;
	target: string;
	labels: string[];
	state: 'open' | 'merged' | 'closed';
	/** The last commit of its branch, also when the branch is gone. */
	sha: string;
	createdAt: string;
	updatedAt: string;
}

/** All that the two APIs work on. */
export interface ForgeState {
	repository: Repository;
	repo: string;
	branch: string;
	isPrivate: boolean;
	user: ForgeUser;
	requests: ChangeRequest[];
	/** Labels of the project; a number is its place in this list plus one. */
	labels: { name: string; color: string }[];
	/** The most entries of a tree that Forgejo gives at a time. */
	treePageSize: number;
}

/** The open requests know the newest commit of their branch. */
export async function freshRequests(state: ForgeState): Promise<ChangeRequest[]> {
	for (const request of state.requests)
		if (request.state === 'open') request.sha = (await state.repository.resolve(request.source)) ?? request.sha;
	return state.requests;
}

/** Opens a request, as a forge answers one that asks for it. */
export function openRequest(
	state: ForgeState,
	asked: Pick<ChangeRequest, 'title' | 'description' | 'source' | 'target' | 'labels' | 'sha'>,
): ChangeRequest {
	const now = new Date().toISOString();
	const request: ChangeRequest = {
		...asked,
		comments: [],
		number: state.requests.length + 1,
		state: 'open',
		createdAt: now,
		updatedAt: now,
	};
	state.requests.push(request);
	return request;
}

export function touch(request: ChangeRequest): void {
	request.updatedAt = new Date().toISOString();
}
