import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../issues/index.ts';
import { problem } from '../issues/index.ts';

/** A path of keys and indexes into a YAML document. */
export type Path = readonly (string | number)[];

/** A position in a file; both count from 1. */
export interface Position {
	line: number;
	column: number;
}

/** A YAML text that has been read, and that can still tell where each field stands. */
export interface YamlSource {
	/** The plain values; undefined when the text could not be read. */
	data: unknown;
	problems: Problem[];
	/** Where a field stands, or the nearest parent that does. */
	locate: (path: Path) => Position;
	/** A value as it was typed, when YAML reads it as a number: `0900`, `2.50`. */
	typed: (path: Path) => string | undefined;
}

/** Where a YAML text comes from: the file, and how many lines stand before it. */
export interface YamlPlace {
	file: string;
	village?: string | undefined;
	linesBefore?: number;
}

/** What the codes of the yaml package mean, for somebody who never saw YAML. */
const yamlMessages: Record<string, string> = {
	BAD_INDENT: 'het inspringen klopt niet',
	BAD_ALIAS: 'een woord dat met * of & begint moet tussen aanhalingstekens',
	BAD_SCALAR_START: 'een waarde die met @ of ` begint moet tussen aanhalingstekens',
	BLOCK_AS_IMPLICIT_KEY: 'een waarde met een dubbele punt moet tussen aanhalingstekens',
	DUPLICATE_KEY: 'dit veld staat er twee keer',
	MISSING_CHAR:
		'er ontbreekt een teken, meestal een aanhalingsteken. Een naam als ’t Hof moet tussen dubbele aanhalingstekens',
	MULTILINE_IMPLICIT_KEY: 'er ontbreekt een dubbele punt na de naam van het veld',
	TAB_AS_INDENT: 'er staat een tab; gebruik spaties om in te springen',
	UNEXPECTED_TOKEN: 'hier staat iets dat er niet hoort',
};

/**
 * Reads YAML 1.2 (core schema), in which `2026-06-12` stays text. Never throws: what cannot be read
 * becomes a problem.
 */
export function readYaml(text: string, place: YamlPlace): YamlSource {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
	const linesBefore = place.linesBefore ?? 0;
	const at = (offset: number): Position => {
		const { line, col } = counter.linePos(offset);
		return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
	};
	const where = { file: place.file, village: place.village };
	const problems = document.errors.map((error) =>
		problem(
			'yaml-broken',
			{ ...where, ...at(openQuote(text, error) ?? error.pos[0]) },
			{ found: yamlMessages[error.code] ?? 'de regel is niet te begrijpen' },
		),
	);
	const locate = (path: Path): Position => at(offsetOf(document.contents, path));
	const typed = (path: Path): string | undefined => {
		const node = document.getIn(path, true);
		return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
	};
	// An alias without an anchor is noticed only when the values are read, and then without its place.
	visit(document, {
		Alias: (_, alias) => {
			if (alias.resolve(document)) return;
			const place = at(alias.range?.[0] ?? 0);
			problems.push(problem('yaml-broken', { ...where, ...place }, { found: yamlMessages['BAD_ALIAS'] ?? '' }));
		},
	});
	if (problems.length > 0) return { data: undefined, problems, locate, typed };
	try {
		return { data: document.toJS({ maxAliasCount: 20 }), problems, locate, typed };
	} catch {
		const broken = problem(
			'yaml-broken',
			{ ...where, line: 1 + linesBefore },
			{ found: yamlMessages['BAD_ALIAS'] ?? '' },
		);
		return { data: undefined, problems: [broken], locate, typed };
	}
}

/**
 * Where the quote stands that was never closed. The parser notices only at the end of the text, which
 * tells an editor nothing.
 */
function openQuote(
	text: string,
	{ code, message, pos }: { code: string; message: string; pos: [number, number] },
): number | undefined {
	const quote = code === 'MISSING_CHAR' ? /closing (['"])quote/.exec(message)?.[1] : undefined;
	if (!quote) return undefined;
	let end = pos[0];
	while (end > 0) {
		const start = text.lastIndexOf('\n', end - 1) + 1;
		const line = text.slice(start, end);
		if ((line.split(quote).length - 1) % 2 === 1) return start + line.indexOf(quote);
		end = start - 1;
	}
	return undefined;
}

function offsetOf(root: unknown, path: Path): number {
	let node: unknown = root;
	let offset = startOf(root) ?? 0;
	for (const step of path) {
		let next: unknown;
		if (isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
			if (!pair) return offset;
			offset = startOf(pair.key) ?? offset;
			next = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			next = node.items[step];
			if (next === undefined) return offset;
			offset = startOf(isPair(next) ? next.key : next) ?? offset;
		} else {
			return offset;
		}
		node = next;
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	const range = (node as { range?: [number, number, number] | null } | null)?.range;
	return range?.[0];
}

/** A Markdown file cut in its data and its text. `body` starts on line `bodyLine`. */
export interface FrontMatter {
	yaml: string;
	body: string;
	bodyLine: number;
}

/** Cuts a Markdown file at its `---` lines; undefined when it has none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
	const match = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return undefined;
	const head = match[0];
	return {
		yaml: match[1] ?? '',
		body: text.slice(head.length),
		bodyLine: head.split('\n').length,
	};
}
