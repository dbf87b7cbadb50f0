import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Branch, branchInCi, type Change, isEditingBranch } from '../inspect/branch.ts';

const execute = promisify(execFile);

/** Which branch to look at; what is left out is found by itself. */
export interface BranchOptions {
	root: string;
	/** The name of the branch; that of CI or of git when left out. */
	name?: string | undefined;
	/** The main branch to compare with. */
	base?: string | undefined;
	environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads from git what the branch that is checked out changes, since it left the main branch. Only what was
 * committed counts. Undefined for a branch that is not of the CMS, and for a folder without git.
 */
export async function readBranch({ root, name, base, environment }: BranchOptions): Promise<Branch | undefined> {
	const git = async (...args: string[]): Promise<string | undefined> => {
		const options = { cwd: root, maxBuffer: 256_000_000, encoding: 'utf8' } as const;
		return execute('git', args, options).then(
			({ stdout }) => stdout,
			() => undefined,
		);
	};
	const branch = name ?? branchInCi(environment) ?? (await git('symbolic-ref', '--quiet', '--short', 'HEAD'))?.trim();
	if (!branch || !isEditingBranch(branch)) return undefined;

	const candidates = base ? [base] : mainBranches(environment);
	let main: string | undefined;
	for (const one of candidates) {
		if ((await git('rev-parse', '--quiet', '--verify', `${one}^{commit}`)) === undefined) continue;
		main = one;
		break;
	}
	if (!main) {
		const isReadable = (await git('rev-parse', '--git-dir')) !== undefined;
		const missing = isReadable ? `${candidates[0]} is er niet in deze kopie` : 'git kan deze map niet lezen';
		return { name: branch, missing };
	}
	const start = (await git('merge-base', main, 'HEAD'))?.trim();
	if (!start) return { name: branch, missing: `${main} en de tak hebben hier geen gezamenlijk begin` };
	const raw = await git('diff-tree', '-r', '-z', '--find-renames', start, 'HEAD');
	if (raw === undefined) return { name: branch, missing: 'git kan de twee niet naast elkaar leggen' };
	return { name: branch, changes: parseRaw(raw) };
}

/** Where the main branch may be found, the likeliest first. */
function mainBranches(environment: Readonly<Record<string, string | undefined>>): string[] {
	const told = ['GITHUB_BASE_REF', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'CI_DEFAULT_BRANCH']
		.map((variable) => environment[variable])
		.filter((branch) => branch)
		.map((branch) => `origin/${branch}`);
	// Not `origin/HEAD`: in a copy of one branch that may be the branch itself, which then would change nothing.
	return [...told, 'origin/main', 'main', 'origin/master', 'master'];
}

/**
 * Reads git's raw difference, separated by zeros: `:<mode> <mode> <hash> <hash> <status>`, then one path, or two
 * after a rename (git-diff-tree, “Raw output format”).
 */
export function parseRaw(raw: string): Change[] {
	const parts = raw.split('\0');
	const changes: Change[] = [];
	for (let index = 0; parts[index]; ) {
		const [, mode = '', , , status = ''] = (parts[index++] ?? '').split(' ');
		const first = parts[index++] ?? '';
		const isRename = /^[RC]/.test(status);
		const file = isRename ? (parts[index++] ?? '') : first;
		changes.push({ status: words[status.charAt(0)] ?? 'changed', file, ...(isRename && { from: first }), mode });
	}
	return changes;
}

const words: Record<string, Change['status']> = { A: 'added', D: 'removed', R: 'renamed', C: 'added' };
