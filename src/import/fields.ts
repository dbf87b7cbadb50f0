import type * as z from 'zod';
import { fieldInfo, kinds, type Weekday, weekdayNames, weekdays } from '../schema/index.ts';
import { canonical } from './markdown-file.ts';
import type { ImportedKind } from './memory.ts';
import { enumerated } from './osm-words.ts';

/** The fields of a kind, in the order of the schema; a new one finds its place in a file by it. */
export function fieldOrder(kind: ImportedKind): string[] {
	return Object.keys(kinds[kind].shape);
}

/**
 * Whether two values of a field mean the same to the site, however they are typed: a form writes a point or an
 * empty list in another way than a person.
 */
export function sameField(kind: ImportedKind, name: string, a: unknown, b: unknown): boolean {
	return meaningOf(kind, name, a) === meaningOf(kind, name, b);
}

/** Whether a field has nothing in it. */
export function isEmptyField(kind: ImportedKind, name: string, value: unknown): boolean {
	return sameField(kind, name, value, undefined);
}

function meaningOf(kind: ImportedKind, name: string, value: unknown): string {
	const schema = (kinds[kind].shape as Record<string, z.ZodType>)[name];
	const read = schema?.safeParse(value);
	const meant: unknown = read?.success ? read.data : value;
	// How a number is spaced says nothing.
	if (name === 'phone' && typeof meant === 'string') return meant.replaceAll(/[\s()./-]/g, '');
	const isNothing = meant === '' || meant === false || meant === null || (Array.isArray(meant) && meant.length === 0);
	return isNothing ? '' : canonical(meant);
}

/** What a field is called in a Dutch sentence. */
export function fieldLabel(kind: ImportedKind, name: string): string {
	const schema = (kinds[kind].shape as Record<string, z.ZodType>)[name];
	const label = (schema && fieldInfo.get(schema)?.label) ?? name;
	return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

const longest = 90;

/** A value in words for a report. */
export function fieldWords(value: unknown): string {
	const words = wordsOf(value);
	if (words === '') return 'leeg';
	return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}

function wordsOf(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map(wordsOf).join(', ');
	if (typeof value !== 'object') return String(value);
	const data = value as Record<string, unknown>;
	if ('streetAddress' in data)
		return [data['streetAddress'], data['postalCode'], data['addressLocality']].filter(Boolean).join(', ');
	const days = weekdays.filter((day) => typeof data[day] === 'string');
	const rest = [data['byAppointment'] === true && 'op afspraak', data['note']].filter(
		(part): part is string => typeof part === 'string',
	);
	if (days.length > 0 || rest.length > 0) return [...weekWords(data, days), ...rest].join('; ');
	return Object.values(data).map(wordsOf).join(', ');
}

/** The week with days of the same hours together: `maandag, dinsdag 09:00-17:00`. */
function weekWords(data: Record<string, unknown>, days: readonly Weekday[]): string[] {
	const byHours = new Map<string, string[]>();
	for (const day of days)
		byHours.set(String(data[day]), [...(byHours.get(String(data[day])) ?? []), weekdayNames[day]]);
	return [...byHours].map(([hours, names]) => `${enumerated(names)} ${hours}`);
}
