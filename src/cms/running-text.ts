import type { CmsField } from './fields.ts';

/** The widgets in which one writes sentences; anything else holds a name, a number or a choice. */
const written = new Set(['dorp-text', 'markdown']);

/**
 * The texts of a record that somebody reads as sentences, in the order of the form, lists and groups opened.
 * @param data what the form holds, plain
 */
export function runningTexts(fields: readonly CmsField[], data: Readonly<Record<string, unknown>>): string[] {
	return fields.flatMap(({ name, widget, fields: inner }) => {
		const value = data[name];
		if (written.has(widget)) return typeof value === 'string' ? [value] : [];
		if (!inner || typeof value !== 'object' || value === null) return [];
		const items: unknown[] = Array.isArray(value) ? value : [value];
		return items.flatMap((item) => runningTexts(inner, (item ?? {}) as Record<string, unknown>));
	});
}
