import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { decapDutch } from '../../../src/cms/nl.ts';

interface Strings {
	[key: string]: string | Strings;
}

/** Strings that are the same in both languages, each with its reason. */
const same: Record<string, string> = {
	'editor.editorToolbar.status': 'a Dutch word too',
	'editor.editorWidgets.markdown.code': 'a Dutch word too',
	'editor.editorWidgets.markdown.link': 'a Dutch word too',
	'editor.editorWidgets.markdown.markdown': 'the name of the way of writing, which the handleiding explains',
	'ui.toast.onFailToAuth': 'only what the forge answered',
	'workflow.workflowCard.lastChangeNoAuthor': 'only a date',
};

/** Places to fill in that are left out on purpose, each with its reason. */
const without: Record<string, string> = {
	'editor.editorControl.field.widgetLabel': 'the technical name of a control means nothing to who hears it',
};

/** The English table out of the source map of the installed bundle: what this version really asks for. */
function shippedEnglish(): Strings {
	const file = createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js.map');
	const map = JSON.parse(readFileSync(file, 'utf8')) as { sources: string[]; sourcesContent: string[] };
	const index = map.sources.findIndex((source) => source.endsWith('decap-cms-locales/dist/esm/en/index.js'));
	const code = map.sourcesContent[index] ?? '';
	const table = /^const en = (\{[\s\S]*\});\s*export default en;/.exec(code)?.[1];
	if (!table) throw new Error('The English strings are not where they were in decap-cms');
	// The pinned package's own object literal, without imports or calls.
	return new Function(`return ${table}`)() as Strings;
}

const flat = (strings: Strings, path = ''): [string, string][] =>
	Object.entries(strings).flatMap(([key, value]) =>
		typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
	);
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();
const forms = (text: string) => text.split('||||').length;

const english = new Map(flat(shippedEnglish()));
const dutch = new Map(flat(decapDutch));

describe('Every string of the CMS', () => {
	test('was found, and there are as many as this version has', () => {
		expect(english.size).toBeGreaterThan(240);
		expect([...dutch.keys()].filter((key) => !english.has(key))).toEqual([]);
	});

	test.each([...english])('is there in Dutch, with the same places to fill in: %s', (key, text) => {
		const translated = dutch.get(key);
		expect(translated, key).toBeDefined();
		if (!without[key]) expect(placeholders(translated ?? '')).toEqual(placeholders(text));
		expect(forms(translated ?? '')).toBe(forms(text));
		if (text.startsWith(' ') || text.endsWith(' ')) expect(translated).toMatch(/^ | $/);
	});

	test.each([...dutch])('says je and uses Dutch signs: %s', (_, text) => {
		expect(text).not.toMatch(/(?<!\p{L})(u|uw)(?!\p{L})/iu);
		expect(text).not.toMatch(/\.\.\.|["']| {2}/);
		expect(text).not.toMatch(/\b(workflow|entry|entries|upload|backend|URL|config|widget(?!\}))\b/i);
	});

	test('is no longer English, unless the words are the same', () => {
		const equal = [...dutch].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
		expect(equal.sort()).toEqual(Object.keys(same).sort());
	});
});

describe('The steps of publishing', () => {
	const { editorToolbar: toolbar } = decapDutch.editor;
	const { workflowList: list } = decapDutch.workflow;

	test('have the same names on the board as in the editor', () => {
		expect([list.draftHeader, list.inReviewHeader, list.readyHeader]).toEqual([
			toolbar.draft,
			toolbar.inReview,
			toolbar.ready,
		]);
	});

	test('are called by those names wherever a text mentions one', () => {
		for (const text of [
			decapDutch.editor.editor.onPublishingNotReady,
			toolbar.statusInfoTooltipDraft,
			list.onPublishingNotReadyEntry,
		])
			for (const [, name] of text.matchAll(/“([^”%]+)”/g))
				expect([toolbar.draft, toolbar.inReview, toolbar.ready]).toContain(name);
	});

	test('have a date that needs no name of a month, which Decap writes in English', () => {
		expect(decapDutch.workflow.workflow.dateFormat).not.toMatch(/MMM|ddd/);
	});
});
