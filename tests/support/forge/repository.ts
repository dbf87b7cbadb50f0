import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** What happens to a file in a commit; no content means that it goes. */
export interface Change {
	path: string;
	content: Buffer | undefined;
}

export interface Person {
	name: string;
	email: string;
}

export interface TreeEntry {
	mode: string;
	type: 'blob' | 'tree';
	sha: string;
	size: number;
	path: string;
}

export interface Diff {
	status: 'added' | 'modified' | 'deleted' | 'renamed';
	oldPath: string;
	path: string;
	isBinary: boolean;
}

export interface Commit {
	sha: string;
	parents: string[];
	name: string;
	email: string;
	date: string;
	message: string;
}

/** A bare Git repository in the folder for temporary files, worked on with the `git` program. */
export class Repository {
	readonly folder = mkdtempSync(path.join(tmpdir(), 'dorpsplein-forge-'));
	/** Git's refs are files: two writers at once would stumble over each other's lock. */
	#last: Promise<unknown> = Promise.resolve();

	/** Git's answer as bytes. @throws with what it said when it fails */
	run(parameters: readonly string[], input?: Buffer | string): Promise<Buffer> {
		return new Promise((resolve, reject) => {
			const git = spawn('git', parameters, {
				cwd: this.folder,
				// The settings of whoever runs the tests are not part of them.
				env: { PATH: process.env['PATH'], HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' },
			});
			const out: Buffer[] = [];
			const err: Buffer[] = [];
			git.stdout.on('data', (data: Buffer) => out.push(data));
			git.stderr.on('data', (data: Buffer) => err.push(data));
			git.on('error', reject);
			git.on('close', (code) => {
				if (code === 0) resolve(Buffer.concat(out));
				else reject(new Error(`git ${parameters.join(' ')}: ${Buffer.concat(err).toString()}`));
			});
			git.stdin.on('error', () => {});
			git.stdin.end(input);
		});
	}

	async #text(...parameters: string[]): Promise<string> {
		return (await this.run(parameters)).toString().trim();
	}

	/** Does one thing at a time. */
	alone<Value>(task: () => Promise<Value>): Promise<Value> {
		const next = this.#last.then(task, task);
		this.#last = next.catch(() => {});
		return next;
	}

	async start(branch: string, files: Readonly<Record<string, string>>, author: Person): Promise<void> {
		await this.run(['init', '--quiet', '--bare', `--initial-branch=${branch}`, '.']);
		const changes = Object.entries(files).map(([at, text]) => ({ path: at, content: Buffer.from(text) }));
		await this.commit({ branch, changes, message: 'Begin', author });
	}

	/** The id of a commit or a branch; undefined when there is none. */
	async resolve(ref: string): Promise<string | undefined> {
		return this.#text('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(() => undefined);
	}

	async branches(): Promise<string[]> {
		const names = await this.#text('for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads/');
		return names === '' ? [] : names.split('\n');
	}

	/** The branches that hold a commit. */
	async branchesWith(sha: string): Promise<string[]> {
		const names = await this.#text('for-each-ref', `--contains=${sha}`, '--format=%(refname:lstrip=2)', 'refs/heads/');
		return names === '' ? [] : names.split('\n');
	}

	async setBranch(branch: string, sha: string): Promise<void> {
		await this.run(['update-ref', `refs/heads/${branch}`, sha]);
	}

	async deleteBranch(branch: string): Promise<void> {
		await this.run(['update-ref', '-d', `refs/heads/${branch}`]);
	}

	/** Everything under a folder, folders included; nothing when the folder is not there. */
	async tree(ref: string, options: { folder?: string; recursive?: boolean } = {}): Promise<TreeEntry[]> {
		const folder = options.folder ? `${options.folder.replace(/\/+$/, '')}/` : '';
		const flags = options.recursive ? ['-r', '-t'] : [];
		const list = await this.#text('ls-tree', ...flags, '-z', '-l', ref, ...(folder ? [folder] : []));
		return list
			.split('\0')
			.filter(Boolean)
			.map((line) => {
				const [about = '', at = ''] = line.split('\t');
				const [mode = '', type = '', sha = '', size = ''] = about.split(/\s+/);
				return { mode, type: type === 'tree' ? 'tree' : 'blob', sha, size: Number(size) || 0, path: at } as const;
			})
			.filter(({ path: at }) => at !== folder.slice(0, -1));
	}

	/** What is at a path; undefined when nothing is. */
	async entry(ref: string, at: string): Promise<TreeEntry | undefined> {
		const list = await this.#text('ls-tree', '-z', '-l', ref, '--', at).catch(() => '');
		const [line] = list.split('\0');
		if (!line) return undefined;
		const [mode = '', type = '', sha = '', size = ''] = (line.split('\t')[0] ?? '').split(/\s+/);
		return { mode, type: type === 'tree' ? 'tree' : 'blob', sha, size: Number(size) || 0, path: at };
	}

	async blob(sha: string): Promise<Buffer | undefined> {
		return this.run(['cat-file', 'blob', sha]).catch(() => undefined);
	}

	async commits(ref: string, at: string | undefined, limit: number): Promise<Commit[]> {
		const format = '--format=%H%x1f%P%x1f%an%x1f%ae%x1f%aI%x1f%s';
		const log = await this.#text('log', `--max-count=${limit}`, format, ref, '--', ...(at ? [at] : []));
		return log
			.split('\n')
			.filter(Boolean)
			.map((line) => {
				const [sha = '', parents = '', name = '', email = '', date = '', message = ''] = line.split('\x1f');
				return { sha, parents: parents.split(' ').filter(Boolean), name, email, date, message };
			});
	}

	/** What changed on `to` since it left `from`. */
	async diff(from: string, to: string): Promise<Diff[]> {
		const range = `${from}...${to}`;
		const [names, numbers] = await Promise.all([
			this.#text('diff', '--find-renames', '--name-status', '-z', range),
			this.#text('diff', '--no-renames', '--numstat', '-z', range),
		]);
		const binary = new Set(
			numbers
				.split('\0')
				.filter((line) => line.startsWith('-\t-\t'))
				.map((line) => line.slice(4)),
		);
		const words = names.split('\0').filter(Boolean);
		const found: Diff[] = [];
		for (let index = 0; index < words.length; ) {
			const letter = words[index++] ?? '';
			const oldPath = words[index++] ?? '';
			const isRenamed = letter.startsWith('R');
			const at = isRenamed ? (words[index++] ?? '') : oldPath;
			const status = ({ A: 'added', D: 'deleted', R: 'renamed' } as const)[letter[0] ?? ''] ?? 'modified';
			found.push({ status, oldPath, path: at, isBinary: binary.has(at) });
		}
		return found;
	}

	/** Writes one commit. @returns its id */
	async commit(one: {
		branch: string;
		/** Where the branch starts when it is new. */
		from?: string;
		changes: readonly Change[];
		message: string;
		author: Person;
	}): Promise<string> {
		const ref = `refs/heads/${one.branch}`;
		const parent = (await this.resolve(ref)) ?? one.from;
		const when = `${Math.floor(Date.now() / 1000)} +0000`;
		const message = Buffer.from(one.message);
		const parts: (Buffer | string)[] = [
			`commit ${ref}\n`,
			`author ${one.author.name} <${one.author.email}> ${when}\n`,
			`committer ${one.author.name} <${one.author.email}> ${when}\n`,
			`data ${message.length}\n`,
			message,
			'\n',
			...(parent ? [`from ${parent}\n`] : []),
		];
		for (const { path: at, content } of one.changes)
			if (content) parts.push(`M 100644 inline ${quoted(at)}\ndata ${content.length}\n`, content, '\n');
			else parts.push(`D ${quoted(at)}\n`);
		await this.run(['fast-import', '--quiet'], Buffer.concat(parts.map((part) => Buffer.from(part))));
		return (await this.resolve(ref)) ?? '';
	}

	/** Joins a branch into another. @returns the merge; undefined when they contradict each other */
	async merge(source: string, target: string, message: string, author: Person): Promise<string | undefined> {
		const parents = [await this.resolve(target), await this.resolve(source)].map((sha) => sha ?? '');
		const sha = await this.#joined(parents, parents, message, author);
		if (sha) await this.setBranch(target, sha);
		return sha;
	}

	/**
	 * Puts what a branch changed on top of another, as one commit.
	 * @returns false when they contradict each other
	 */
	async rebase(branch: string, onto: string, message: string, author: Person): Promise<boolean> {
		const [base = '', tip = ''] = [await this.resolve(onto), await this.resolve(branch)];
		if ((await this.#text('merge-base', base, tip)) === base) return true;
		const sha = await this.#joined([base, tip], [base], message, author);
		if (sha) await this.setBranch(branch, sha);
		return sha !== undefined;
	}

	async #joined(
		[ours = '', theirs = '']: readonly string[],
		parents: readonly string[],
		message: string,
		author: Person,
	): Promise<string | undefined> {
		const tree = await this.#text('merge-tree', '--write-tree', ours, theirs).catch(() => undefined);
		if (!tree) return undefined;
		const who = [`user.name=${author.name}`, `user.email=${author.email}`].flatMap((setting) => ['-c', setting]);
		return this.#text(...who, 'commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message);
	}

	/** Everything that is kept, each object as text, what no branch holds any more included, and the names of branches. */
	async objects(): Promise<string[]> {
		const list = await this.#text('cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)');
		const objects = list.split('\n').map(async (line) => {
			const [sha = '', type = ''] = line.split(' ');
			return (await this.run(['cat-file', type === 'tree' ? '-p' : type, sha])).toString();
		});
		return [...(await Promise.all(objects)), ...(await this.branches())];
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
	}
}

/** A path as fast-import reads it. */
function quoted(at: string): string {
	return `"${at.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
