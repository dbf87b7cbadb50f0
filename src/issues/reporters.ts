import { hasErrors, inReadingOrder, type Problem } from './problem.ts';

/** The colours a terminal reporter may use; each wraps a text. Pass `plain` for none. */
export interface Paint {
	bold: (text: string) => string;
	dim: (text: string) => string;
	red: (text: string) => string;
	yellow: (text: string) => string;
	green: (text: string) => string;
}

const same = (text: string) => text;

/** No colours: for files, tests and terminals that cannot show them. */
export const plain: Paint = { bold: same, dim: same, red: same, yellow: same, green: same };

/** "1 fout", "3 fouten en 2 waarschuwingen", "geen problemen". */
export function countProblems(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	const parts = [
		errors > 0 && `${errors} ${errors === 1 ? 'fout' : 'fouten'}`,
		warnings > 0 && `${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}`,
	].filter((part) => part !== false);
	return parts.length > 0 ? parts.join(' en ') : 'geen problemen';
}

/**
 * All problems for a person at a terminal: grouped per file, each with line, field, what was found
 * and the corrected YAML.
 */
export function toTerminal(problems: readonly Problem[], paint: Paint = plain): string {
	const lines: string[] = [];
	let file: string | undefined;
	for (const item of inReadingOrder(problems)) {
		if (item.file !== file) {
			file = item.file;
			lines.push('', paint.bold(file));
		}
		const sign = item.severity === 'error' ? paint.red('✗ fout') : paint.yellow('! let op');
		const where = [item.line && `regel ${item.line}`, item.field].filter(Boolean).join(', ');
		lines.push(`  ${sign}  ${where ? `${paint.dim(where)}: ` : ''}${item.message}`);
		lines.push(`     ${paint.dim(item.hint)} ${paint.dim(`[${item.name}]`)}`);
		if (item.fix) {
			for (const line of item.fix.trimEnd().split('\n')) lines.push(`     ${paint.green(line)}`);
		}
	}
	lines.push('', summary(problems, paint));
	return lines.join('\n');
}

function summary(problems: readonly Problem[], paint: Paint): string {
	const text = countProblems(problems);
	if (problems.length === 0) return paint.green(`Alles klopt: ${text}.`);
	return hasErrors(problems) ? paint.red(text) : paint.yellow(text);
}

/**
 * One workflow command per problem, the form that GitHub and Forgejo Actions show beside the line.
 * Values are escaped as the workflow command syntax asks for.
 */
export function toAnnotations(problems: readonly Problem[]): string {
	const value = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
	const property = (text: string) => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
	return inReadingOrder(problems)
		.map((item) => {
			const place = [
				`file=${property(item.file)}`,
				item.line && `line=${item.line}`,
				item.column && `col=${item.column}`,
				`title=${property(item.title)}`,
			].filter(Boolean);
			const text = [item.message, item.hint, item.fix].filter(Boolean).join('\n');
			return `::${item.severity} ${place.join(',')}::${value(text)}`;
		})
		.join('\n');
}

/** The problems as JSON for other programs: `{ errors, warnings, problems }`. */
export function toJson(problems: readonly Problem[]): string {
	const ordered = inReadingOrder(problems);
	const errors = ordered.filter(({ severity }) => severity === 'error').length;
	return JSON.stringify({ errors, warnings: ordered.length - errors, problems: ordered }, null, 2);
}

/**
 * The problems as the report that GitLab shows beside a merge request (`artifacts:reports:codequality`). A
 * fingerprint leaves the line out, so that a problem stays the same one when lines above it come or go.
 * See https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function toCodeQuality(problems: readonly Problem[]): string {
	const seen = new Map<string, number>();
	const issues = inReadingOrder(problems).map((item) => {
		const key = [item.name, item.file, item.field ?? '', item.found ?? ''].join('|');
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return {
			description: [item.message, item.hint].join(' '),
			check_name: item.name,
			fingerprint: `${key}|${count}`,
			severity: item.severity === 'error' ? 'major' : 'minor',
			location: { path: item.file, lines: { begin: item.line ?? 1 } },
		};
	});
	return JSON.stringify(issues, null, 2);
}
