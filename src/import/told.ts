/** One thing in a report, with what there is to say about it. */
export interface Item {
	text: string;
	lines?: readonly string[];
}

/** A part of a report. */
export interface Section {
	title: string;
	/** What the reader can do about it. */
	hint?: string;
	/** What stands before each item on a terminal: `+`, `~`, `-` or `!`. */
	sign: string;
	items: readonly Item[];
}

/** What a command would do or did, for a person; all texts Dutch. */
export interface Report {
	title: string;
	intro: readonly string[];
	sections: readonly Section[];
	end: readonly string[];
}

/** On a terminal no part is longer, so that the end can be read; a report in a file has all. */
const mostShown = 25;

/** A report for a terminal. */
export function reportForTerminal({ title, intro, sections, end }: Report): string {
	const parts = sections
		.filter(({ items }) => items.length > 0)
		.map(({ title: name, hint, sign, items }) => {
			const shown = items
				.slice(0, mostShown)
				.flatMap(({ text, lines = [] }) => [
					`  ${sign} ${clean(text)}`,
					...lines.map((line) => `      ${clean(line)}`),
				]);
			const more = items.length - mostShown;
			return [
				`${name} (${items.length})`,
				...(hint ? [`  ${hint}`] : []),
				...shown,
				...(more > 0 ? [`  … en nog ${more}; met --rapport bestand.md staat alles in een bestand.`] : []),
			].join('\n');
		});
	return [[title, ...intro].join('\n'), ...parts, end.join('\n')].filter(Boolean).join('\n\n');
}

/** A report as Markdown, with everything. */
export function reportAsMarkdown({ title, intro, sections, end }: Report): string {
	const parts = sections
		.filter(({ items }) => items.length > 0)
		.map(({ title: name, hint, items }) =>
			[
				`## ${name} (${items.length})`,
				...(hint ? [hint] : []),
				items
					.flatMap(({ text, lines = [] }) => [`- ${escaped(text)}`, ...lines.map((line) => `  - ${escaped(line)}`)])
					.join('\n'),
			].join('\n\n'),
		);
	return `${[`# ${escaped(title)}`, ...intro.map(escaped), ...parts, ...end.map(escaped)].join('\n\n')}\n`;
}

/** Text without signs that would do something to a terminal; what came from elsewhere is only text. */
function clean(text: string): string {
	return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');
}

function escaped(text: string): string {
	return clean(text).replaceAll(/[\\`*_<>[\]|#]/g, '\\$&');
}
