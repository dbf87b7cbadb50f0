import { Document, isAlias, isCollection, isMap, isScalar, parse, parseDocument, visit, type YAMLMap } from 'yaml';
import { splitFrontMatter } from '../config/index.ts';

/** What changes in the data of a file: a value for a field, undefined to take it away. */
export type Edits = Readonly<Record<string, unknown>>;

/** A Markdown file: the data between two lines of dashes, and the text under it. */
export function markdownFile(data: Record<string, unknown>, body = ''): string {
	return `---\n${yamlBlock(data)}\n---\n${body && `\n${body}`}`;
}

/** YAML without the keys that have no value; lists of words and numbers on one line, as people write them. */
export function yamlBlock(data: Record<string, unknown>): string {
	return print(new Document(JSON.parse(JSON.stringify(data))));
}

function print(document: Document): string {
	visit(document, {
		Seq: (_, list) => {
			list.flow ??= list.items.every((item) => isScalar(item));
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/**
 * Changes fields in the data of a Markdown file and leaves every other byte as it was: comments, the order of
 * keys, quotes, line ends and the text.
 * @param order all keys in the order in which a new one finds its place
 * @throws {Error} when the file has no data that can be read
 */
export function editMarkdown(text: string, edits: Edits, order: readonly string[]): string {
	const parts = splitFrontMatter(text);
	const document = parts && parseDocument(parts.yaml);
	if (!document || document.errors.length > 0) throw new Error('geen leesbare gegevens');
	const start = text.indexOf('\n') + 1;
	const eol = text.slice(0, start).endsWith('\r\n') ? '\r\n' : '\n';
	const wanted = merged(document.toJS() ?? {}, edits);
	const isBlock = isMap(document.contents) && !document.contents.flow && document.contents.items.length > 0;
	const careful = isBlock ? editInPlace(`${parts.yaml}${eol}`, edits, order, eol).slice(0, -eol.length) : '';
	const isRight = careful !== '' && same(readable(careful), wanted);
	const rest = text.slice(start + parts.yaml.length);
	return [
		text.slice(0, start),
		isRight ? careful : rewritten(document, edits, wanted).replaceAll('\n', eol),
		// Between two lines of dashes without anything there is one line end too few.
		/^\r?\n/.test(rest) ? '' : eol,
		rest,
	].join('');
}

/** The way for data that is written in some unusual manner: keeps comments and order, but not every space. */
function rewritten(document: Document, edits: Edits, wanted: Record<string, unknown>): string {
	// What stands elsewhere by reference cannot be told apart from its anchor.
	if (!isMap(document.contents) || /(?:^|[\s[{,])[&*]\w/.test(String(document))) return yamlBlock(wanted);
	for (const [key, value] of Object.entries(edits)) {
		if (value === undefined) document.delete(key);
		else document.set(key, document.createNode(value));
	}
	return print(document);
}

interface Piece {
	start: number;
	end: number;
	text: string;
}

/** @param yaml whole lines, the last one too */
function editInPlace(yaml: string, edits: Edits, order: readonly string[], eol: string): string {
	const pieces: Piece[] = [];
	const { contents } = parseDocument(yaml);
	if (isMap(contents)) collect(contents, edits, order);
	// From the end to the start, so that what is still to be done stays where it is; of one place the last first.
	const ordered = pieces.map((piece, index) => ({ ...piece, index }));
	ordered.sort((a, b) => b.start - a.start || b.index - a.index);
	return ordered.reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), yaml);

	function collect(map: YAMLMap, wanted: Edits, keys: readonly string[]): void {
		const indent = ' '.repeat(startOf(map.items[0]?.key) - lineStart(yaml, startOf(map.items[0]?.key)));
		for (const [key, value] of Object.entries(wanted)) {
			const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
			const lines = (like?: unknown) =>
				written(key, value, like)
					.replaceAll('\n', `${eol}${indent}`)
					.replaceAll(/[ \t]+(?=\r?\n|$)/g, '');
			if (!pair) {
				if (value !== undefined) insert(map, key, `${indent}${lines()}`, keys);
				continue;
			}
			const from = startOf(pair.key);
			const to = Math.max(endOf(pair.key) + 1, endOf(pair.value));
			if (value === undefined) pieces.push({ start: lineStart(yaml, from), end: nextLine(yaml, to), text: '' });
			else if (isMap(pair.value) && !pair.value.flow && isPlain(value)) {
				const old = pair.value.toJSON() as Record<string, unknown>;
				const inner = [...new Set([...Object.keys(old), ...Object.keys(value)])].filter(
					(name) => !same(old[name], value[name]),
				);
				collect(pair.value, Object.fromEntries(inner.map((name) => [name, value[name]])), Object.keys(value));
			} else pieces.push({ start: from, end: to, text: lines(pair.value) });
		}
	}

	function insert(map: YAMLMap, key: string, line: string, keys: readonly string[]): void {
		const rank = (name: unknown) => keys.indexOf(String(name));
		const earlier = map.items.filter(({ key: own }) => isScalar(own) && rank(own.value) < rank(key));
		const previous = earlier.at(-1);
		const at = previous
			? nextLine(yaml, Math.max(endOf(previous.key) + 1, endOf(previous.value)))
			: lineStart(yaml, startOf(map.items[0]?.key));
		pieces.push({ start: at, end: at, text: `${line}${eol}` });
	}
}

/** One field as YAML, in the manner of what stood there: a list on one line or on several. */
function written(key: string, value: unknown, like: unknown): string {
	const document = new Document({ [key]: JSON.parse(JSON.stringify(value)) });
	const node = document.get(key, true);
	if (isCollection(node) && isCollection(like)) node.flow = like.flow === true;
	return print(document);
}

function startOf(node: unknown): number {
	return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0;
}

/** Where a value ends, without the end of its last line and without a comment behind it. */
function endOf(node: unknown): number {
	if (isCollection(node) && !node.flow) {
		const last = node.items.at(-1);
		if (last) {
			const { key, value } = last as { key?: unknown; value?: unknown };
			return isMap(node) ? Math.max(endOf(key) + 1, endOf(value)) : endOf(last);
		}
	}
	if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return 0;
	const end = node.range?.[1] ?? 0;
	const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
	return isBlock ? end - 1 : end;
}

function lineStart(text: string, at: number): number {
	return text.lastIndexOf('\n', at - 1) + 1;
}

function nextLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end + 1;
}

function readable(yaml: string): unknown {
	try {
		return parse(yaml);
	} catch {
		return undefined;
	}
}

function merged(data: Record<string, unknown>, edits: Edits): Record<string, unknown> {
	return Object.fromEntries(Object.entries({ ...data, ...edits }).filter(([, value]) => value !== undefined));
}

function isPlain(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same, in whatever order their keys stand. */
export function same(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

/** Text that is equal for equal values; keys in order, and without those that have no value. */
export function canonical(value: unknown): string {
	return (
		JSON.stringify(value, (_, item: unknown) =>
			isPlain(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
		) ?? ''
	);
}
