import { formatPatch, structuredPatch } from 'diff';

/** What a file was and becomes; `before` is undefined for a new file. */
export interface FileChange {
	/** Relative to the repository. */
	file: string;
	before: string | undefined;
	after: string;
}

/** Changes as a unified diff that `git apply` takes. */
export function toPatch(changes: readonly FileChange[]): string {
	return formatPatch(
		changes.map(({ file, before, after }) => ({
			...structuredPatch(before === undefined ? '/dev/null' : `a/${file}`, `b/${file}`, before ?? '', after),
			isGit: true,
			...(before === undefined && { isCreate: true, newMode: '100644' }),
		})),
	);
}
