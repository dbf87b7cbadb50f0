import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { type Problem, problem } from '../issues/index.ts';
import { explainIssue, schemaAt, unwrap } from '../schema/index.ts';
import type { Path, YamlPlace, YamlSource } from './yaml.ts';

/** The outcome of reading a record: the value when it has no errors, and every problem. */
export interface Parsed<Value> {
	value: Value | undefined;
	problems: Problem[];
}

/**
 * Reads a YAML source with a schema and turns everything zod objects to into problems of the
 * catalogue, each with its line and the corrected YAML.
 */
export function parseWith<Schema extends z.ZodType>(
	schema: Schema,
	source: YamlSource,
	place: YamlPlace,
): Parsed<z.output<Schema>> {
	if (source.problems.length > 0) return { value: undefined, problems: source.problems };
	// An empty block of front matter reads as null; to the editor that is "nothing filled in".
	const data = asTyped(source.data ?? {}, schema, [], source.typed);
	const result = schema.safeParse(data);
	if (result.success) return { value: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) =>
		explainIssue(issue, schema, data, parseYaml).map(({ name, path, details }) =>
			problem(
				name,
				{
					file: place.file,
					village: place.village,
					...source.locate(path),
					field: path.join('.') || undefined,
				},
				details,
			),
		),
	);
	return { value: undefined, problems };
}

/** The data in which every number that stands where text is asked for is the text as typed: `0900`, `2.50`. */
function asTyped(value: unknown, schema: z.ZodType, path: Path, typed: YamlSource['typed']): unknown {
	if (typeof value === 'number') {
		const found = schemaAt(schema, path);
		return found && unwrap(found) instanceof z.ZodString ? (typed(path) ?? value) : value;
	}
	if (Array.isArray(value)) return value.map((item, index) => asTyped(item, schema, [...path, index], typed));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, asTyped(item, schema, [...path, key], typed)]),
	);
}
