import { sharedOwner } from '../config/index.ts';
import { type ContentPlace, contentPlace, isPlainName } from '../config/places.ts';
import { type Problem, type ProblemDetails, type ProblemName, problem } from '../issues/index.ts';

/** One file that a branch changes, as git tells it. Paths are relative to the repository, with forward slashes. */
export interface Change {
	status: 'added' | 'changed' | 'removed' | 'renamed';
	file: string;
	/** What it was called, when it was renamed. */
	from?: string | undefined;
	/** The octal mode that git keeps for it in the branch; `000000` when it was removed. */
	mode: string;
}

/** A branch beside the main branch: what it changes, or what stands in the way of knowing that. */
export type Branch = { name: string; changes: readonly Change[] } | { name: string; missing: string };

/** What the CMS starts the name of its branches with. */
const editingPrefix = 'cms/';

const ordinaryMode = '100644';
const otherModes: Record<string, string> = {
	'100755': 'een programma dat uitgevoerd kan worden',
	'120000': 'een verwijzing naar een ander bestand (symlink)',
	'160000': 'een verwijzing naar een andere repository (submodule)',
};

/** True for a branch that the CMS made, or that says so. */
export function isEditingBranch(name: string): boolean {
	return name.startsWith(editingPrefix);
}

/**
 * The name of the branch that a CI service says it is checking. A service checks out a commit without a branch,
 * so git does not know it there.
 * @param environment the environment variables of GitHub and Forgejo Actions, GitLab CI and Woodpecker
 */
export function branchInCi(environment: Readonly<Record<string, string | undefined>>): string | undefined {
	return (
		environment['GITHUB_HEAD_REF'] ||
		/^refs\/heads\/(.+)$/.exec(environment['GITHUB_REF'] ?? '')?.[1] ||
		environment['CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'] ||
		// Woodpecker, which says the target of a pull request in the next one.
		environment['CI_COMMIT_SOURCE_BRANCH'] ||
		environment['CI_COMMIT_BRANCH'] ||
		undefined
	);
}

/**
 * What a branch of the CMS changes and may not change. The CMS shows one record of a branch and publishes all of
 * it, so a branch may hold one record, and photos and files that are new, of one owner. Other branches are free.
 */
export function inspectBranch(branch: Branch): Problem[] {
	if (!isEditingBranch(branch.name)) return [];
	if ('missing' in branch) {
		return [problem('branch-base-unknown', { file: 'content' }, { found: branch.name, other: branch.missing })];
	}
	const subject = subjectOf(branch.name, branch.changes);
	// The CMS names a collection after the folder that it is in: `cms/nieuws-oosterwilg/brug`.
	const owner = /^cms\/[a-z]+-([^/]+)\//.exec(branch.name)?.[1] ?? subject?.place.owner;
	return branch.changes.flatMap((change) => inspectChange(change, subject, owner));
}

interface Subject {
	file: string;
	place: ContentPlace;
}

/** What the branch is about: the record of its name, else its first record, else its first photo or file. */
function subjectOf(branch: string, changes: readonly Change[]): Subject | undefined {
	const touched = changes.flatMap(({ file }) => {
		const place = contentPlace(file);
		return place ? [{ file, place }] : [];
	});
	const entries = touched.filter(({ place }) => place.isEntry);
	const name = `${branch.split('/').at(-1)}.md`;
	return entries.find(({ place }) => place.name === name) ?? entries[0] ?? touched[0];
}

/** @param owner the only folder under `content` that the branch may change */
function inspectChange(
	{ status, file, from, mode }: Change,
	subject: Subject | undefined,
	owner: string | undefined,
): Problem[] {
	const place = contentPlace(file);
	const tell = (name: ProblemName, details: ProblemDetails = {}, where = file) =>
		problem(name, { file: visible(where), village: villageOf(contentPlace(where)) }, details);

	const outside = [from, file].filter((one) => one !== undefined).filter((one) => !contentPlace(one));
	if (!place || outside.length > 0) {
		return outside.map((one) => tell('branch-outside-content', { found: visible(one) }, one));
	}
	if (status === 'removed') return [tell('branch-file-removed', { found: visible(file) })];

	const problems: Problem[] = [];
	if (from !== undefined) problems.push(tell('branch-file-renamed', { found: visible(file), other: visible(from) }));
	if (!isPlainName(place)) problems.push(tell('branch-file-name', { found: visible(place.name) }));
	if (mode !== ordinaryMode) {
		problems.push(tell('branch-file-mode', { found: visible(file), other: otherModes[mode] ?? `van soort ${mode}` }));
	} else if (!place.isEntry && status === 'changed') {
		problems.push(tell('branch-media-replaced', { found: visible(place.name) }));
	}
	if (owner && owner !== place.owner) {
		problems.push(tell('branch-other-owner', { found: place.owner, other: owner }));
	} else if (subject && subject.file !== file && place.isEntry) {
		problems.push(tell('branch-other-entry', { found: visible(file), other: visible(subject.file) }));
	}
	return problems;
}

function villageOf(place: ContentPlace | undefined): string | undefined {
	return place && place.owner !== sharedOwner ? place.owner : undefined;
}

/** A path that can be shown: signs that steer a terminal or turn the reading direction are written out. */
function visible(file: string): string {
	return file.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
