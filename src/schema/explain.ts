import * as z from 'zod';
import { nearest, type ProblemDetails, type ProblemName, snippet } from '../issues/index.ts';
import { fieldInfo, type ProblemParams } from './fields.ts';
import { unwrap } from './walk.ts';

/** Where a value stands in a record: `['services', 0, 'name']`. */
export type FieldPath = (string | number)[];

/** One objection of a schema as a problem of the catalogue. */
export interface Described {
	name: ProblemName;
	path: FieldPath;
	details: ProblemDetails;
}

/**
 * Turns one objection of zod into problems of the catalogue, with what was found and a correction.
 * @param readExample reads an example that is written as YAML (`[a, b]`); the CMS shows no YAML and needs none
 */
export function explainIssue(
	issue: z.core.$ZodIssue,
	schema: z.ZodType,
	data: unknown,
	readExample: (example: string) => unknown = (example) => example,
): Described[] {
	const path = issue.path as (string | number)[];
	const value = valueAt(data, path);
	const found = show(value);
	const example = exampleAt(schema, path, readExample);
	const fixWith = (proposal: unknown) => (proposal === undefined ? undefined : snippet(path, proposal));
	const details = (extra: ProblemDetails): ProblemDetails => ({
		...(found !== undefined && { found }),
		...extra,
	});

	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => {
				const near = nearest(key, keysAt(schema, path));
				const fix = near && snippet([...path, near], valueAt(data, [...path, key]));
				return {
					name: 'unknown-key',
					path: [...path, key],
					details: { found: key, nearest: near, ...(fix && { fix }) },
				};
			});
		case 'invalid_value': {
			if (value === undefined || value === null || value === '')
				return [missing(path, issue.values.map(String).join(', '), fixWith(issue.values[0]))];
			const near = nearest(String(value), issue.values.map(String));
			return [
				{
					name: 'choice-unknown',
					path,
					details: details({
						expected: issue.values.map(String).join(', '),
						nearest: near,
						fix: fixWith(near ?? issue.values[0]),
					}),
				},
			];
		}
		case 'too_big':
			return issue.origin === 'string'
				? [
						{
							name: 'text-too-long',
							path,
							details: { found: String(String(value).length), expected: String(issue.maximum) },
						},
					]
				: [wrong(`hoogstens ${issue.maximum}`)];
		case 'too_small':
			return issue.origin === 'string'
				? [missing(path, labelAt(schema, path), fixWith(example))]
				: [wrong(issue.inclusive === false ? `meer dan ${issue.minimum}` : `minstens ${issue.minimum}`)];
		case 'invalid_format':
			return [wrong(issue.format === 'email' ? 'een e-mailadres' : 'een andere schrijfwijze')];
		case 'invalid_type':
			return value === undefined || value === null
				? [missing(path, labelAt(schema, path), fixWith(example))]
				: [wrong(typeNames[issue.expected] ?? issue.expected)];
		case 'custom': {
			const { problem: name, ...rest } = (issue.params ?? {}) as Partial<ProblemParams>;
			if (!name) return [wrong('iets anders')];
			const fix = rest.fix ?? fixWith(rest.nearest ?? example);
			const said = rest.found === undefined ? {} : { found: show(rest.found) ?? '' };
			return [{ name, path, details: details({ ...rest, ...said, ...(fix && { fix }) }) }];
		}
		default:
			return [wrong('iets anders')];
	}

	function wrong(expected: string): Described {
		const fix = fixWith(example);
		return { name: 'value-wrong', path, details: details({ expected, ...(fix && { fix }) }) };
	}
}

function missing(path: FieldPath, expected: string, fix: string | undefined): Described {
	return { name: 'value-missing', path, details: { expected, ...(fix && { fix }) } };
}

const typeNames: Record<string, string> = {
	string: 'tekst',
	number: 'een getal',
	int: 'een heel getal',
	boolean: 'true of false',
	array: 'een lijst',
	object: 'een groep velden',
	record: 'een groep velden',
	tuple: 'een lijst van vier getallen',
};

function valueAt(data: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>(
		(value, step) => (value as Record<string | number, unknown> | undefined | null)?.[step],
		data,
	);
}

function show(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
	return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** The schema under a path, through optional, preprocess and lists. */
export function schemaAt(schema: z.core.$ZodType, path: Readonly<FieldPath>): z.core.$ZodType | undefined {
	const [step, ...rest] = path;
	if (step === undefined) return schema;
	const inner = unwrap(schema);
	if (inner instanceof z.ZodObject) {
		const next = (inner.shape as Record<string, z.core.$ZodType>)[step];
		return next && schemaAt(next, rest);
	}
	if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest);
	return undefined;
}

function keysAt(schema: z.ZodType, path: FieldPath): string[] {
	const found = schemaAt(schema, path);
	const inner = found && unwrap(found);
	if (inner instanceof z.ZodRecord) return inner.keyType instanceof z.ZodEnum ? inner.keyType.options.map(String) : [];
	return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function exampleAt(schema: z.ZodType, path: FieldPath, readExample: (example: string) => unknown): unknown {
	const found = schemaAt(schema, path);
	const example = found && fieldInfo.get(found as z.ZodType)?.example;
	if (example === undefined) return undefined;
	const inner = unwrap(found as z.ZodType);
	if (inner instanceof z.ZodNumber) return Number(example);
	// Lists, groups and quoted texts are examples in YAML; anything else is the text itself.
	return /^[[{"]/.test(example) ? readExample(example) : example;
}

function labelAt(schema: z.ZodType, path: FieldPath): string {
	const found = schemaAt(schema, path);
	const label = found && fieldInfo.get(found as z.ZodType)?.label;
	return label ? `“${label}”` : 'een waarde';
}
