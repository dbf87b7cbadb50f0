import { type ForgeRequest, page, Refusal, type Reply, type Routes } from './http.ts';
import type { Change, Commit } from './repository.ts';
import { type ChangeRequest, type ForgeState, freshRequests, openRequest, touch } from './state.ts';

interface Operation {
	operation: string;
	path: string;
	from_path?: string;
	content?: string;
	sha?: string;
}

/** The part of Forgejo's REST API (v1) that Decap's `forgejo` backend and the handler (src/handler) use. */
export function forgejoRoutes(state: ForgeState): Routes {
	const { repository } = state;
	const [owner = ''] = state.repo.split('/');
	const author = { name: state.user.name, email: state.user.email };
	const person = () => ({ id: 7, login: state.user.login, full_name: state.user.name, email: state.user.email });

	function paged(items: readonly unknown[], request: ForgeRequest): Reply {
		const { items: body, link } = page(items, request, { size: 'limit', usual: 30, most: 50 });
		return { body, headers: { Link: link, 'X-Total-Count': String(items.length) } };
	}

	const labelsOf = ({ labels }: ChangeRequest) =>
		labels.map((name) => {
			const index = state.labels.findIndex((label) => label.name === name);
			return { id: index + 1, ...state.labels[index] };
		});

	function namesOf(ids: readonly number[]): string[] {
		const names = ids.map((id) => state.labels[id - 1]?.name);
		if (names.some((name) => name === undefined)) throw new Refusal(404, 'label does not exist');
		return names.filter((name) => name !== undefined);
	}

	const shown = (request: ChangeRequest) => ({
		id: 1000 + request.number,
		number: request.number,
		title: request.title,
		body: request.description,
		state: request.state === 'open' ? 'open' : 'closed',
		merged: request.state === 'merged',
		merged_at: request.state === 'merged' ? request.updatedAt : null,
		labels: labelsOf(request),
		user: person(),
		created_at: request.createdAt,
		updated_at: request.updatedAt,
		head: { label: request.source, ref: request.source, sha: request.sha, repo: { owner: { login: owner } } },
		base: { label: request.target, ref: request.target, repo: { owner: { login: owner } } },
	});

	async function find({ part }: ForgeRequest): Promise<ChangeRequest> {
		const found = (await freshRequests(state)).find(({ number }) => String(number) === part('number'));
		if (!found) throw new Refusal(404, 'The target couldn’t be found.');
		return found;
	}

	async function existing(ref: string): Promise<string> {
		const sha = await repository.resolve(ref);
		if (!sha) throw new Refusal(404, `object does not exist [id: ${ref}, rel_path: ]`);
		return sha;
	}

	async function branch(name: string): Promise<object> {
		const sha = (await repository.branches()).includes(name) ? await repository.resolve(name) : undefined;
		if (!sha) throw new Refusal(404, 'The target couldn’t be found.');
		const [commit] = await repository.commits(sha, undefined, 1);
		return {
			name,
			commit: { id: sha, message: commit?.message, timestamp: commit?.date, author },
			protected: false,
			user_can_push: true,
			user_can_merge: true,
		};
	}

	const commitShown = ({ sha, name, email, date, message }: Commit) => ({
		sha,
		commit: { message, author: { name, email, date }, committer: { name, email, date } },
	});

	async function changeOf(operation: Operation, parent: string): Promise<Change[]> {
		const { path: at, from_path: before } = operation;
		const there = await repository.entry(parent, before ?? at);
		const content = operation.content === undefined ? undefined : Buffer.from(operation.content, 'base64');
		if (operation.operation === 'create') {
			if (there) throw new Refusal(422, `repository file already exists [path: ${at}]`);
			return [{ path: at, content: content ?? Buffer.alloc(0) }];
		}
		if (!['update', 'delete', 'rename'].includes(operation.operation))
			throw new Refusal(422, `Operation: ${operation.operation}`);
		if (!there) throw new Refusal(404, `repository file does not exist [path: ${at}]`);
		if (there.sha !== operation.sha)
			throw new Refusal(422, `sha does not match [given: ${operation.sha ?? ''}, expected: ${there.sha}]`);
		const gone = before && before !== at ? [{ path: before, content: undefined }] : [];
		return operation.operation === 'delete'
			? [{ path: at, content: undefined }]
			: [...gone, { path: at, content: content ?? (await repository.blob(there.sha)) }];
	}

	async function change(branchName: string, operations: readonly Operation[], message: string): Promise<Reply> {
		return repository.alone(async () => {
			await branch(branchName);
			const parent = await existing(branchName);
			const changes = (await Promise.all(operations.map((operation) => changeOf(operation, parent)))).flat();
			const sha = await repository.commit({ branch: branchName, changes, message, author });
			const files = await Promise.all(operations.map(({ path }) => repository.entry(sha, path)));
			return {
				status: 201,
				body: { commit: { sha }, files: files.map((file) => file && { ...file, type: 'file' }) },
			};
		});
	}

	const project = `/repos/:owner/:name`;
	return {
		'GET /user': () => ({ body: { ...person(), avatar_url: '' } }),
		[`GET ${project}`]: ({ part }) => {
			if (`${part('owner')}/${part('name')}` !== state.repo) throw new Refusal(404, 'The target couldn’t be found.');
			return {
				body: {
					id: 1,
					full_name: state.repo,
					owner: { login: owner },
					private: state.isPrivate,
					default_branch: state.branch,
					permissions: { admin: false, push: true, pull: true },
				},
			};
		},
		[`GET ${project}/branches`]: async (request) =>
			paged(await Promise.all((await repository.branches()).map(branch)), request),
		[`POST ${project}/branches`]: ({ body }) =>
			repository.alone(async () => {
				const [name, from] = [String(body['new_branch_name']), String(body['old_ref_name'] ?? state.branch)];
				if ((await repository.branches()).includes(name)) throw new Refusal(409, 'The branch already exists.');
				await repository.setBranch(name, await existing(from));
				return { status: 201, body: await branch(name) };
			}),
		[`GET ${project}/branches/:branch*`]: async ({ part }) => ({ body: await branch(part('branch')) }),
		[`DELETE ${project}/branches/:branch*`]: async ({ part }) => {
			await branch(part('branch'));
			if (part('branch') === state.branch) throw new Refusal(403, 'can not delete default branch');
			await repository.deleteBranch(part('branch'));
			// As the real one does: a request without a branch is over.
			for (const request of state.requests)
				if (request.state === 'open' && request.source === part('branch')) request.state = 'closed';
			return { status: 204 };
		},
		[`GET ${project}/git/trees/:sha`]: async ({ part, value }) => {
			const sha = await existing(part('sha'));
			const all = await repository.tree(sha, { recursive: /^(1|true)$/.test(value('recursive') ?? '') });
			const size = Math.min(Number(value('per_page')) || state.treePageSize, state.treePageSize);
			const number = Math.max(1, Number(value('page')) || 1);
			const tree = all.slice((number - 1) * size, number * size).map((entry) => ({ ...entry, url: '' }));
			return {
				body: { sha, url: '', tree, page: number, total_count: all.length, truncated: number * size < all.length },
			};
		},
		[`GET ${project}/git/blobs/:sha`]: async ({ part }) => {
			const content = await repository.blob(part('sha'));
			if (!content) throw new Refusal(400, `object does not exist [id: ${part('sha')}, rel_path: ]`);
			const text = content.toString('base64');
			return { body: { sha: part('sha'), size: content.length, encoding: 'base64', content: text, url: '' } };
		},
		[`POST ${project}/contents`]: ({ body }) =>
			change(String(body['branch'] ?? state.branch), body['files'] as Operation[], String(body['message'] ?? '')),
		[`GET ${project}/contents/:file*`]: async ({ part, value }) => {
			const ref = await existing(value('ref') ?? state.branch);
			const entry = await repository.entry(ref, part('file'));
			if (!entry) throw new Refusal(404, `object does not exist [id: , rel_path: ${part('file')}]`);
			const content = entry.type === 'blob' ? await repository.blob(entry.sha) : undefined;
			if (!content) return { body: await repository.tree(ref, { folder: entry.path }) };
			const [last] = await repository.commits(ref, entry.path, 1);
			return {
				body: {
					type: 'file',
					name: entry.path.split('/').pop(),
					path: entry.path,
					sha: entry.sha,
					size: content.length,
					encoding: 'base64',
					content: content.toString('base64'),
					last_commit_sha: last?.sha,
				},
			};
		},
		[`DELETE ${project}/contents/:file*`]: ({ part, body }) =>
			change(
				String(body['branch'] ?? state.branch),
				[{ operation: 'delete', path: part('file'), sha: String(body['sha'] ?? '') }],
				String(body['message'] ?? ''),
			),
		[`GET ${project}/commits`]: async (request) => {
			const ref = await existing(request.value('sha') ?? state.branch);
			return paged((await repository.commits(ref, request.value('path'), 100)).map(commitShown), request);
		},
		[`GET ${project}/compare/:range*`]: async ({ part }) => {
			const [from = '', to = ''] = part('range')
				.split('...')
				.map((ref) => ref.replace(/^[^:/]+:/, ''));
			const diffs = await repository.diff(await existing(from), await existing(to));
			// Forgejo tells no blob ids here.
			const files = diffs.map(({ status, path }) => ({
				filename: path,
				status: status === 'deleted' ? 'removed' : status,
			}));
			return { body: { total_commits: 1, commits: [], files } };
		},
		[`GET ${project}/pulls`]: async (request) => {
			const wanted = request.value('state') ?? 'open';
			const found = (await freshRequests(state)).filter(
				(one) => wanted === 'all' || (wanted === 'open') === (one.state === 'open'),
			);
			return paged(found.toReversed().map(shown), request);
		},
		[`POST ${project}/pulls`]: async ({ body }) => {
			const [source, target] = [String(body['head']).replace(/^[^:/]+:/, ''), String(body['base'])];
			const sha = await existing(source);
			await existing(target);
			if (state.requests.some((one) => one.state === 'open' && one.source === source && one.target === target))
				throw new Refusal(409, 'pull request already exists for these targets');
			const labels = namesOf((body['labels'] ?? []) as number[]);
			const [title, description] = [String(body['title'] ?? ''), String(body['body'] ?? '')];
			const request = openRequest(state, { title, description, source, target, labels, sha });
			return { status: 201, body: shown(request) };
		},
		[`GET ${project}/pulls/:number`]: async (request) => ({ body: shown(await find(request)) }),
		[`PATCH ${project}/pulls/:number`]: async (request) => {
			const one = await find(request);
			const wanted = request.body['state'];
			if (one.state === 'merged') throw new Refusal(412, 'cannot change the state of a merged pull request');
			if (wanted === 'open' || wanted === 'closed') one.state = wanted;
			touch(one);
			return { status: 201, body: shown(one) };
		},
		[`GET ${project}/pulls/:number/files`]: async (request) => {
			const one = await find(request);
			const diffs = await repository.diff(one.target, one.sha);
			return paged(
				diffs.map(({ status, path }) => ({ filename: path, status: status === 'modified' ? 'changed' : status })),
				request,
			);
		},
		[`POST ${project}/pulls/:number/merge`]: async (request) => {
			const one = await find(request);
			if (one.state !== 'open') throw new Refusal(405, 'The PR is already merged or closed');
			const message = String(request.body['MergeMessageField'] || one.title);
			const merged = await repository.alone(() => repository.merge(one.source, one.target, message, author));
			if (!merged) throw new Refusal(405, 'Please try again later');
			one.state = 'merged';
			touch(one);
			return { status: 200 };
		},
		[`GET ${project}/labels`]: (request) =>
			paged(
				state.labels.map((label, index) => ({ id: index + 1, ...label })),
				request,
			),
		[`POST ${project}/labels`]: ({ body }) => {
			const label = { name: String(body['name']), color: String(body['color']) };
			state.labels.push(label);
			return { status: 201, body: { id: state.labels.length, ...label } };
		},
		[`POST ${project}/issues/:number/comments`]: async (request) => {
			const one = await find(request);
			one.comments.push(String(request.body['body'] ?? ''));
			return { status: 201, body: { id: one.comments.length, body: request.body['body'] } };
		},
		[`PUT ${project}/issues/:number/labels`]: async (request) => {
			const one = await find(request);
			one.labels = namesOf(request.body['labels'] as number[]);
			touch(one);
			return { body: labelsOf(one) };
		},
	};
}
