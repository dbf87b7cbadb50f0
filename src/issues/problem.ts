import { catalogue, type ProblemDetails, type ProblemName, type Severity } from './catalogue.ts';

/** Where a problem is. Lines and columns count from 1; `file` is relative to the repository. */
export interface Place {
	file: string;
	line?: number | undefined;
	column?: number | undefined;
	/** The field as a dotted path, `services.0.access`. */
	field?: string | undefined;
}

/** One problem as told to a person or a program: plain data, all texts Dutch. */
export interface Problem extends Place, ProblemDetails {
	name: ProblemName;
	severity: Severity;
	title: string;
	message: string;
	hint: string;
	/** The village it belongs to; absent when it concerns the whole repository or the gemeente. */
	village?: string | undefined;
}

/**
 * Makes a problem out of its name, its place and its details.
 * @returns plain data that every reporter can print.
 */
export function problem(
	name: ProblemName,
	place: Place & { village?: string | undefined },
	details: ProblemDetails = {},
): Problem {
	const kind = catalogue[name];
	return {
		name,
		severity: kind.severity,
		title: kind.title,
		message: kind.message(details),
		hint: kind.hint,
		...place,
		...details,
	};
}

/** True when at least one of the problems keeps a village from being built. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}

/** Problems in reading order: by file, then line, errors before warnings on the same line. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			(a.line ?? 0) - (b.line ?? 0) ||
			compare(a.severity, b.severity) ||
			compare(a.name, b.name),
	);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
