import { type ForgeRequest, page, Refusal, type Reply, type Routes } from './http.ts';
import type { Change } from './repository.ts';
import { type ChangeRequest, type ForgeState, freshRequests, openRequest, touch } from './state.ts';

interface Action {
	action: string;
	file_path: string;
	previous_path?: string;
	content?: string;
	encoding?: string;
	last_commit_id?: string;
}

/** GitLab's number for a role that may write and merge. */
const maintainer = 40;

/** The part of GitLab's REST API (v4) that Decap's `gitlab` backend and the handler (src/handler) use. */
export function gitlabRoutes(state: ForgeState): Routes {
	const { repository } = state;
	const author = { name: state.user.name, email: state.user.email };
	const person = () => ({ id: 7, username: state.user.login, name: state.user.name, state: 'active' });

	function paged(items: readonly unknown[], request: ForgeRequest): Reply {
		const { items: body, number, size, pages, link } = page(items, request, { size: 'per_page', usual: 20, most: 100 });
		return {
			body,
			headers: {
				Link: link,
				'X-Page': String(number),
				'X-Next-Page': number < pages ? String(number + 1) : '',
				'X-Per-Page': String(size),
				'X-Total': String(items.length),
				'X-Total-Pages': String(pages),
			},
		};
	}

	const shown = (request: ChangeRequest) => ({
		id: 1000 + request.number,
		iid: request.number,
		title: request.title,
		description: request.description,
		state: request.state === 'open' ? 'opened' : request.state,
		source_branch: request.source,
		target_branch: request.target,
		labels: request.labels,
		sha: request.sha,
		author: person(),
		created_at: request.createdAt,
		updated_at: request.updatedAt,
		rebase_in_progress: false,
		merge_error: null,
	});

	async function find({ part }: ForgeRequest): Promise<ChangeRequest> {
		const found = (await freshRequests(state)).find(({ number }) => String(number) === part('iid'));
		if (!found) throw new Refusal(404, '404 Not found');
		return found;
	}

	async function existing(ref: string): Promise<string> {
		const sha = await repository.resolve(ref);
		if (!sha) throw new Refusal(404, '404 Commit Not Found');
		return sha;
	}

	async function branch(name: string): Promise<object> {
		const sha = (await repository.branches()).includes(name) ? await repository.resolve(name) : undefined;
		if (!sha) throw new Refusal(404, '404 Branch Not Found');
		return { name, commit: { id: sha }, developers_can_merge: true, developers_can_push: true, can_push: true };
	}

	async function file({ part, value }: ForgeRequest) {
		const ref = value('ref') ?? state.branch;
		const entry = (await repository.resolve(ref)) && (await repository.entry(ref, part('file')));
		const content = entry && entry.type === 'blob' ? await repository.blob(entry.sha) : undefined;
		if (!entry || !content) throw new Refusal(404, '404 File Not Found');
		const [last] = await repository.commits(ref, entry.path, 1);
		const headers = {
			'X-Gitlab-Blob-Id': entry.sha,
			'X-Gitlab-File-Path': entry.path,
			'X-Gitlab-Size': String(content.length),
			'X-Gitlab-Last-Commit-Id': last?.sha ?? '',
		};
		return { entry, content, headers, ref, lastCommit: last?.sha ?? '' };
	}

	async function changeOf(action: Action, parent: string): Promise<Change[]> {
		const { file_path: at, previous_path: before } = action;
		const there = await repository.entry(parent, before ?? at);
		const content =
			action.content === undefined
				? undefined
				: Buffer.from(action.content, action.encoding === 'base64' ? 'base64' : 'utf8');
		if (action.last_commit_id && (await repository.commits(parent, before ?? at, 1))[0]?.sha !== action.last_commit_id)
			throw new Refusal(400, 'You are attempting to update a file that has changed since you started editing it.');
		switch (action.action) {
			case 'create':
				if (there) throw new Refusal(400, 'A file with this name already exists');
				return [{ path: at, content: content ?? Buffer.alloc(0) }];
			case 'update':
				if (!there) throw new Refusal(400, "A file with this name doesn't exist");
				return [{ path: at, content: content ?? Buffer.alloc(0) }];
			case 'delete':
				if (!there) throw new Refusal(400, "A file with this name doesn't exist");
				return [{ path: at, content: undefined }];
			case 'move': {
				if (!there || !before) throw new Refusal(400, "A file with this name doesn't exist");
				const kept = content ?? (await repository.blob(there.sha));
				return [
					{ path: before, content: undefined },
					{ path: at, content: kept },
				];
			}
			default:
				throw new Refusal(400, 'actions[action] does not have a valid value');
		}
	}

	const project = '/projects/:project';
	const files = `${project}/repository`;
	return {
		'GET /user': () => ({ body: { ...person(), email: state.user.email, avatar_url: null } }),
		[`GET ${project}`]: ({ part }) => {
			if (part('project') !== state.repo) throw new Refusal(404, '404 Project Not Found');
			return {
				body: {
					id: 1,
					path_with_namespace: state.repo,
					default_branch: state.branch,
					visibility: state.isPrivate ? 'private' : 'public',
					shared_with_groups: [],
					permissions: { project_access: { access_level: maintainer }, group_access: null },
				},
			};
		},
		[`GET ${files}/branches/:branch*`]: async ({ part }) => ({ body: await branch(part('branch')) }),
		[`DELETE ${files}/branches/:branch*`]: async ({ part }) => {
			await branch(part('branch'));
			if (part('branch') === state.branch) throw new Refusal(403, '403 Forbidden');
			await repository.deleteBranch(part('branch'));
			return { status: 204 };
		},
		[`GET ${files}/tree`]: async (request) => {
			const ref = await existing(request.value('ref') ?? state.branch);
			const folder = request.value('path') ?? '';
			const entries = await repository.tree(ref, { folder, recursive: request.value('recursive') === 'true' });
			if (folder && entries.length === 0) throw new Refusal(404, '404 Tree Not Found');
			const named = entries.map(({ mode, type, sha, path }) => ({
				id: sha,
				name: path.split('/').pop(),
				type,
				path,
				mode,
			}));
			return paged(named, request);
		},
		[`GET ${files}/files/:file/raw`]: async (request) => {
			const { content, headers } = await file(request);
			return { body: content, headers };
		},
		[`GET ${files}/files/:file`]: async (request) => {
			const { entry, content, headers, ref, lastCommit } = await file(request);
			return {
				headers,
				body: {
					file_name: entry.path.split('/').pop(),
					file_path: entry.path,
					size: content.length,
					encoding: 'base64',
					content: content.toString('base64'),
					ref,
					blob_id: entry.sha,
					last_commit_id: lastCommit,
				},
			};
		},
		[`GET ${files}/commits`]: async (request) => {
			const ref = await existing(request.value('ref_name') ?? state.branch);
			const commits = await repository.commits(ref, request.value('path'), 100);
			return paged(
				commits.map(({ sha, name, email, date, message }) => ({
					id: sha,
					title: message,
					message,
					author_name: name,
					author_email: email,
					authored_date: date,
				})),
				request,
			);
		},
		[`POST ${files}/commits`]: ({ body }) =>
			repository.alone(async () => {
				const one = body as { branch: string; start_branch?: string; commit_message: string; actions: Action[] };
				const own = (await repository.branches()).includes(one.branch);
				if (own && one.start_branch && one.start_branch !== one.branch)
					throw new Refusal(400, `A branch called '${one.branch}' already exists.`);
				if (!own && !one.start_branch)
					throw new Refusal(400, 'You can only create or edit files when you are on a branch');
				const parent = await existing(own ? one.branch : (one.start_branch ?? ''));
				const changes = (await Promise.all(one.actions.map((action) => changeOf(action, parent)))).flat();
				const sha = await repository.commit({
					branch: one.branch,
					from: parent,
					changes,
					message: one.commit_message,
					author,
				});
				return { status: 201, body: { id: sha, message: one.commit_message, parent_ids: [parent] } };
			}),
		[`GET ${files}/commits/:sha/refs`]: async (request) => {
			const names = await repository.branchesWith(await existing(request.part('sha')));
			return paged(
				names.map((name) => ({ type: 'branch', name })),
				request,
			);
		},
		[`GET ${files}/commits/:sha/statuses`]: () => ({ body: [] }),
		[`GET ${files}/compare`]: async ({ value }) => {
			const [from, to] = [await existing(value('from') ?? ''), await existing(value('to') ?? '')];
			const diffs = (await repository.diff(from, to)).map(({ status, oldPath, path, isBinary }) => ({
				old_path: oldPath,
				new_path: path,
				new_file: status === 'added',
				renamed_file: status === 'renamed',
				deleted_file: status === 'deleted',
				diff: isBinary ? `Binary files a/${oldPath} and b/${path} differ\n` : '@@ -0,0 +1 @@\n',
			}));
			return { body: { commits: [], diffs, compare_timeout: false, compare_same_ref: from === to } };
		},
		[`GET ${project}/merge_requests`]: async (request) => {
			const states = { opened: 'open', merged: 'merged', closed: 'closed' } as const;
			const wanted = states[request.value('state') as keyof typeof states];
			const found = (await freshRequests(state)).filter(
				(one) =>
					(!wanted || one.state === wanted) &&
					(request.value('labels') !== 'Any' || one.labels.length > 0) &&
					one.source === (request.value('source_branch') ?? one.source) &&
					one.target === (request.value('target_branch') ?? one.target),
			);
			return paged(found.toReversed().map(shown), request);
		},
		[`POST ${project}/merge_requests`]: async ({ value }) => {
			const [source, target] = [value('source_branch') ?? '', value('target_branch') ?? ''];
			const sha = await repository.resolve(source);
			if (!sha || !(await repository.resolve(target))) throw new Refusal(400, 'The branch does not exist');
			if (state.requests.some((one) => one.state === 'open' && one.source === source))
				throw new Refusal(409, 'Another open merge request already exists for this source branch');
			const labels = (value('labels') ?? '').split(',').filter(Boolean);
			const [title, description] = [value('title') ?? '', value('description') ?? ''];
			const request = openRequest(state, { title, description, source, target, labels, sha });
			return { status: 201, body: shown(request) };
		},
		[`GET ${project}/merge_requests/:iid`]: async (request) => ({ body: shown(await find(request)) }),
		[`PUT ${project}/merge_requests/:iid`]: async (request) => {
			const one = await find(request);
			const labels = request.value('labels');
			if (labels !== undefined) one.labels = labels.split(',').filter(Boolean);
			if (request.value('state_event') === 'close') one.state = 'closed';
			touch(one);
			return { body: shown(one) };
		},
		[`POST ${project}/merge_requests/:iid/notes`]: async (request) => {
			const one = await find(request);
			one.comments.push(request.value('body') ?? '');
			return { status: 201, body: { id: one.comments.length, body: request.value('body') } };
		},
		[`PUT ${project}/merge_requests/:iid/rebase`]: async (request) => {
			const one = await find(request);
			const done = await repository.alone(() => repository.rebase(one.source, one.target, one.title, author));
			const error = done ? null : 'Rebase failed: conflicts';
			return { status: 202, body: { rebase_in_progress: false, merge_error: error } };
		},
		[`PUT ${project}/merge_requests/:iid/merge`]: async (request) => {
			const one = await find(request);
			if (one.state !== 'open') throw new Refusal(405, '405 Method Not Allowed');
			const message = request.value('merge_commit_message') ?? one.title;
			const merged = await repository.alone(() => repository.merge(one.source, one.target, message, author));
			if (!merged) throw new Refusal(422, 'Branch cannot be merged');
			one.state = 'merged';
			touch(one);
			if (request.value('should_remove_source_branch') === 'true') await repository.deleteBranch(one.source);
			return { body: { ...shown(one), merge_commit_sha: merged } };
		},
		[`GET ${project}/issues`]: (request) => paged([], request),
	};
}
