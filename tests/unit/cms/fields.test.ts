import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { bodyField, type CmsField, formFields } from '../../../src/cms/fields.ts';
import { kinds } from '../../../src/schema/index.ts';

const context = {
	mediaRoot: '/content/wilg',
	options: {
		organisaties: [{ label: 'IJsclub', value: 'ijsclub' }],
		plekken: [{ label: 'De Wilg', value: 'de-wilg' }],
		agenda: [],
		campagnes: [],
	},
	choices: { themas: [{ label: 'Wonen', value: 'wonen' }] },
};

/** A field of a form by its place. */
function fieldAt(kind: keyof typeof kinds, ...path: string[]): CmsField {
	let fields: readonly CmsField[] = formFields(kinds[kind], context);
	let found: CmsField | undefined;
	for (const name of path) {
		found = fields.find((field) => field.name === name);
		fields = found?.fields ?? [];
	}
	if (!found) throw new Error(`no field ${path.join('.')}`);
	return found;
}

describe('A field of a form', () => {
	test.each([
		['agenda', ['title'], 'dorp-string'],
		['agenda', ['summary'], 'dorp-text'],
		['agenda', ['start'], 'dorp-moment'],
		['agenda', ['end'], 'dorp-moment'],
		['agenda', ['signUp', 'until'], 'dorp-day'],
		['nieuws', ['date'], 'dorp-day'],
		['agenda', ['place'], 'dorp-select'],
		['agenda', ['themes'], 'dorp-select'],
		['agenda', ['accessible'], 'boolean'],
		['agenda', ['recurrence'], 'dorp-recurrence'],
		['agenda', ['recurrence', 'interval'], 'dorp-number'],
		['agenda', ['recurrence', 'except'], 'list'],
		['agenda', ['photo', 'src'], 'dorp-image'],
		['agenda', ['photo', 'consent'], 'dorp-consent'],
		['agenda', ['scope'], 'dorp-words'],
		['organisaties', ['aliases'], 'dorp-words'],
		['organisaties', ['services'], 'list'],
		['organisaties', ['point'], 'dorp-map'],
		['organisaties', ['hours', 'monday'], 'dorp-hours'],
		['organisaties', ['hours', 'exceptions', 'from'], 'dorp-day'],
		['documenten', ['file'], 'dorp-file'],
	] as const)('of %s %o is asked for with %s', (kind, path, widget) => {
		expect(fieldAt(kind, ...path).widget).toBe(widget);
	});

	test('with a whole number is not cut off in silence', () => {
		expect(fieldAt('paginas', 'order').value_type).toBe('float');
	});

	test('with words that are English in the file shows them in Dutch', () => {
		expect(fieldAt('agenda', 'recurrence', 'days').options?.[0]).toEqual({ value: 'monday', label: 'Maandag' });
	});

	test('with a limit says so to Decap, which counts along', () => {
		expect(fieldAt('agenda', 'summary').maxLength).toBe(320);
		expect(fieldAt('agenda', 'title').maxLength).toBe(120);
		expect(fieldAt('documenten', 'title').maxLength).toBe(160);
	});

	test('with a photo or file looks in the right folder, and takes no address of another site', () => {
		expect(fieldAt('agenda', 'photo', 'src')).toMatchObject({
			media_folder: '/content/wilg/fotos',
			public_folder: 'fotos',
			choose_url: false,
		});
		expect(fieldAt('documenten', 'file')).toMatchObject({
			media_folder: '/content/wilg/bestanden',
			public_folder: 'bestanden',
			choose_url: false,
		});
	});

	test('that is chosen from a list or a calendar needs no example', () => {
		for (const [kind, ...path] of [
			['agenda', 'start'],
			['agenda', 'state'],
			['agenda', 'place'],
			['agenda', 'recurrence', 'days'],
			['organisaties', 'point'],
		] as const)
			expect(fieldAt(kind, ...path).hint ?? '').not.toContain('Bijvoorbeeld');
	});

	test('in an optional group can be taken back, when it is a choice', () => {
		expect(fieldAt('agenda', 'recurrence', 'frequency').required).toBe(false);
		expect(fieldAt('organisaties', 'kind').required).toBeUndefined();
		expect(fieldAt('organisaties', 'services', 'access').required).toBeUndefined();
	});

	test('that is a list is called by its first field, in Dutch when that is empty', () => {
		expect(fieldAt('organisaties', 'services')).toMatchObject({
			label_singular: 'wat ze doen',
			summary: "{{fields.name | default('nog zonder naam')}}",
			collapsed: true,
		});
	});

	test('that is a list of days asks for each day by itself', () => {
		expect(fieldAt('agenda', 'recurrence', 'except').field).toMatchObject({
			widget: 'dorp-day',
			required: false,
			at: ['recurrence', 'except', '*'],
		});
	});
});

test('A field of which nothing is said to the person who fills it in is not asked for', () => {
	expect(formFields(z.strictObject({ secret: z.string() }), context)).toEqual([]);
	expect(formFields(z.string(), context)).toEqual([]);
});

test('The text of a record has only what the site shows', () => {
	const body = bodyField('Meer vertellen', context);
	expect(body).toMatchObject({
		name: 'body',
		label: 'Meer vertellen',
		widget: 'markdown',
		required: false,
		editor_components: [],
		media_folder: '/content/wilg/fotos',
	});
	// The title of the page is its only first heading.
	expect(body.buttons).not.toContain('heading-one');
	expect(body.buttons).not.toContain('code');
});
