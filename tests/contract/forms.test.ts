import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { CmsCollection } from '../../src/cms/config.ts';
import type { CmsField } from '../../src/cms/fields.ts';
import { type EditorRole, editableKinds } from '../../src/cms/index.ts';
import { kindOfCollection, moreField, tipsField } from '../../src/cms/names.ts';
import {
	type FieldPath,
	isSupplement,
	kindNames,
	kinds,
	moduleNames,
	schemaAt,
	type Theme,
	usualAgreements,
} from '../../src/schema/index.ts';
import { forms, source } from '../support/cms-source.ts';
import { filesUnder, read } from './repository.ts';
import { type Field, fieldsOf, plain } from './schemas.ts';

const roles: EditorRole[] = ['vrijwilliger', 'buurtverbinder', 'lokaal'];

const gitlab = { backend: 'gitlab', repo: 'wilgenwaard/plein', baseUrl: 'https://forge.example', appId: '0123abcd' };

interface FormField {
	path: string;
	field: CmsField;
}

/** Every field of a form, with those of its groups and lists; what is no field of the record is left out. */
function formFieldsOf(fields: readonly CmsField[], path: string): FormField[] {
	return fields
		.filter(({ name }) => ![moreField, tipsField, 'body'].includes(name))
		.flatMap((field) => [
			{ path: `${path}.${field.name}`, field },
			...formFieldsOf(field.fields ?? [], `${path}.${field.name}`),
		]);
}

const { collections } = forms();
const everyForm = collections.map((one) => {
	const kind = kindOfCollection(one.name);
	return [one.name, one, formFieldsOf(one.fields, kind), fieldsOf(kinds[kind], kind)] as const;
});
const everyField = everyForm.flatMap(([name, , fields, schemas]) =>
	fields.map(({ path, field }) => {
		const schema = schemas.find((one) => one.path === path);
		return [`${name}: ${path}`, field, schema as Field, schemas] as const;
	}),
);

/** The controls that Decap has of itself, and those that the client adds. */
function knownWidgets(): Set<string> {
	const file = createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js.map');
	const { sources } = JSON.parse(readFileSync(file, 'utf8')) as { sources: string[] };
	const own = sources.flatMap((name) => /decap-cms-widget-([a-z]+)\/dist\/esm\/index\.js$/.exec(name)?.[1] ?? []);
	const client = filesUnder('src/cms/client')
		.filter((name) => name.endsWith('.ts'))
		.map(read)
		.join('\n');
	const checked = /for \(const name of \[([^\]]+)\]\)/.exec(client)?.[1]?.match(/\w+/g) ?? [];
	const added = [...client.matchAll(/^\t+'(dorp-\w+)': |registerWidget\('(dorp-\w+)'/gm)];
	return new Set([
		...own,
		...checked.map((name) => `dorp-${name}`),
		...added.map(([, key, name]) => key ?? name ?? ''),
	]);
}

test('There is a form for every kind, of the village and of the gemeente, down to the smallest field', () => {
	expect(collections.map(({ name }) => name).sort()).toEqual(
		kindNames.flatMap((kind) => [`${kind}-testdorp`, ...(isSupplement(kind) ? [] : [`${kind}-gemeente`])]).sort(),
	);
	expect(everyField.length).toBeGreaterThan(300);
	for (const name of [
		'agenda-testdorp: agenda.photo.consent',
		'plekken-gemeente: plekken.rooms.tariffs.price',
		'organisaties-testdorp: organisaties.hours.exceptions.from',
	])
		expect(everyField.map(([each]) => each)).toContain(name);
});

describe('Nothing is written twice', () => {
	test.each(everyForm)('%s asks for every field of the schema once, and for nothing else', (_, __, fields, schemas) => {
		expect(fields.map(({ path }) => path).sort()).toEqual(schemas.map(({ path }) => path).sort());
		expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
	});

	test.each(everyForm)(
		'%s asks for the text under the fields once, has its tips right under it, and at most one button for the rest',
		(_, form) => {
			const names = form.fields.map(({ name }) => name);
			expect(names.filter((name) => name === 'body')).toHaveLength(1);
			expect(names.filter((name) => name === tipsField)).toHaveLength(1);
			expect(names.indexOf(tipsField)).toBe(names.indexOf('body') + 1);
			expect(names.filter((name) => name === moreField).length).toBeLessThan(2);
		},
	);

	test.each(everyField)('%s is called what the schema calls it', (_, field, { info }) => {
		expect(field.label.charAt(0)).toBe(field.label.charAt(0).toUpperCase());
		expect(field.label.toLowerCase()).toBe(info?.label.toLowerCase());
	});

	test.each(everyField)(
		'%s must be filled in when the schema says so',
		(_, field, { schema, path, inner }, schemas) => {
			const isOptional = schema.safeParse(undefined).success;
			const group = schemas.find((one) => one.path === path.slice(0, path.lastIndexOf('.')));
			const isInOptionalGroup = group?.schema.safeParse(undefined).success && !(group.inner instanceof z.ZodArray);
			// A choice must be able to go again, or the whole group could not.
			const mayGo = isInOptionalGroup && inner instanceof z.ZodEnum;
			expect(field.required === false).toBe(isOptional || mayGo === true);
		},
	);

	test.each(everyField)('%s knows its place in the schema, by which it is checked', (_, field, { schema, path }) => {
		const at = (field.at ?? []).map((step) => (step === '*' ? 0 : step)) as FieldPath;
		expect(at.filter((step) => step !== 0).join('.')).toBe(path.slice(path.indexOf('.') + 1));
		expect(schemaAt(kinds[path.split('.')[0] as keyof typeof kinds], at)).toBe(schema);
	});

	test.each(everyField.filter(([, , { inner }]) => choicesOf(inner)))(
		'%s offers every choice of the schema, each with a name',
		(_, field, { inner }) => {
			expect(field.options?.map(({ value }) => value)).toEqual(choicesOf(inner));
			for (const { label } of field.options ?? []) expect(label).toMatch(/^[\p{Lu}\d]/u);
			expect(field.multiple === true).toBe(inner instanceof z.ZodArray);
		},
	);

	test.each(everyField.filter(([, , { info }]) => info?.relation))(
		'%s offers what can be pointed at, by name',
		(_, field, { info }) => {
			expect(field.widget).toBe('dorp-select');
			expect(field.options).toEqual(info?.relation && source().options[info.relation]);
			expect(field.options).toHaveLength(1);
		},
	);
});

test('The themes of a form are those of the gemeente, by name and in its order', () => {
	const theme = (id: string, name: string): Theme => ({ id, name, icon: 'huis', colour: 'geel' });
	const agreements = { ...usualAgreements, themes: [theme('wonen', 'Wonen en groen'), theme('hulp', 'Hulp')] };
	const made = forms({ agreements });
	expect(made.dorp.themes).toEqual(['wonen', 'hulp']);
	const fields = made.collections.flatMap((one) => one.fields.filter(({ name }) => name === 'themes'));
	expect(fields.length).toBe(13);
	for (const field of fields)
		expect([field.widget, field.multiple, field.options]).toEqual([
			'dorp-select',
			true,
			[
				{ value: 'wonen', label: 'Wonen en groen' },
				{ value: 'hulp', label: 'Hulp' },
			],
		]);
});

test('What must be looked at follows the usual term of the gemeente', () => {
	const agreements = { ...usualAgreements, terms: { ...usualAgreements.terms, standard: 18 } };
	const patterns = forms({ agreements }).collections.flatMap(({ view_filters }) =>
		view_filters.filter(({ label }) => label === 'Te controleren').map(({ pattern }) => pattern),
	);
	expect(patterns.length).toBeGreaterThan(4);
	for (const pattern of patterns) expect(pattern).toEqual({ notSince: 18, in: 'checkedOn' });
});

/** The words that can be chosen; undefined for anything that is no choice. */
function choicesOf(inner: z.core.$ZodType): string[] | undefined {
	const one = inner instanceof z.ZodArray ? plain(inner.element) : inner;
	return one instanceof z.ZodEnum ? one.options.map(String) : undefined;
}

describe('A form is made for people', () => {
	const widgets = knownWidgets();

	test.each(everyForm)('%s uses only controls that are there', (_, form) => {
		const used = (fields: readonly CmsField[]): string[] =>
			fields.flatMap((one) => [one.widget, ...used(one.fields ?? []), ...used(one.field ? [one.field] : [])]);
		expect(used(form.fields).filter((widget) => !widgets.has(widget))).toEqual([]);
	});

	test('no control of the client is made for nothing', () => {
		const used = (fields: readonly CmsField[]): string[] =>
			fields.flatMap((one) => [one.widget, ...used(one.fields ?? []), ...used(one.field ? [one.field] : [])]);
		const all = new Set(collections.flatMap(({ fields }) => used(fields)));
		expect([...widgets].filter((widget) => widget.startsWith('dorp-') && !all.has(widget))).toEqual([]);
	});

	test.each(everyForm)('%s shows at most a dozen fields before its button', (_, { fields }) => {
		const button = fields.findIndex(({ name }) => name === moreField);
		const shown = (button < 0 ? fields : fields.slice(0, button)).filter(({ name }) => name !== tipsField);
		expect(shown.length).toBeLessThanOrEqual(12);
		// A button with nothing behind it would be a riddle.
		expect(button).toBeLessThan(fields.length - 1);
	});

	test.each(everyForm)('%s shows everything that must be filled in', (_, { fields }) => {
		const button = fields.findIndex(({ name }) => name === moreField);
		const hidden = button < 0 ? [] : fields.slice(button + 1);
		expect(hidden.filter(({ required }) => required !== false).map(({ name }) => name)).toEqual([]);
	});

	test.each(everyField.filter(([, { widget }]) => /^dorp-(string|text|words|number)$/.test(widget)))(
		'%s is filled in by hand, so its hint has an example',
		(_, field, { info }) => {
			expect(field.hint).toMatch(/Bijvoorbeeld: .+\.$/);
			expect(field.hint).toContain(info?.example?.replace(/\.$/, ''));
			if (info?.hint) expect(field.hint).toContain(info.hint);
		},
	);

	test.each(everyForm)('%s lists, sorts and filters by fields that are there', (_, form) => {
		const names = new Set(form.fields.map(({ name }) => name));
		const inSummary = [...form.summary.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '');
		const used = [
			form.identifier_field,
			...inSummary,
			...form.sortable_fields.map(({ field }) => field),
			// One without a field looks at the whole record, for the field that its pattern names.
			...form.view_filters.map(({ field, pattern }) =>
				typeof pattern !== 'object' ? field : 'in' in pattern ? pattern.in : 'event' in pattern ? 'start' : field,
			),
			...(form.view_groups ?? []).map(({ field }) => field),
		];
		expect(used.filter((name) => !names.has(name))).toEqual([]);
		expect(inSummary.length).toBeGreaterThan(0);
	});

	// What Decap's own check of a configuration asks beside the types (constants/configSchema.js).
	test.each(everyForm)('%s is accepted by Decap', (_, form) => {
		const isUnique = (fields: readonly CmsField[]): boolean =>
			new Set(fields.map(({ name }) => name)).size === fields.length &&
			fields.every((one) => isUnique(one.fields ?? []));
		expect(isUnique(form.fields)).toBe(true);
		expect(form.view_filters.length).toBeGreaterThan(0);
		if (form.view_groups) expect(form.view_groups.length).toBeGreaterThan(0);
		expect(form.sortable_fields.filter((one) => one.default_sort).length).toBeLessThan(2);
	});
});

describe('Nobody can break the site', () => {
	const everyRole = roles.flatMap((role) =>
		forms({ yaml: { cms: gitlab } }, role).collections.map((one) => [role, one.name, one] as const),
	);

	test.each(everyRole)('a %s throws nothing away in %s', (_, __, { delete: canDelete }) => {
		expect(canDelete).toBe(false);
	});

	test.each(everyRole)(
		'a %s places something on the site from %s only when that is the work',
		(role, _, { publish }) => {
			expect(publish).toBe(role !== 'vrijwilliger');
		},
	);

	test.each(everyRole)('a %s writes in %s only where its content is', (_, __, form: CmsCollection) => {
		const kind = kindOfCollection(form.name);
		const owner = form.name.slice(kind.length + 1);
		expect(['testdorp', 'gemeente']).toContain(owner);
		expect(form.folder).toBe(`content/${owner}/${kind}`);
		expect(form.extension).toBe('md');
		expect(form.media_folder).toBe(`/content/${owner}/fotos`);
		const media = mediaFoldersOf(form.fields);
		expect(media.length).toBeGreaterThan(0);
		for (const folder of media) expect([`/content/${owner}/fotos`, `/content/${owner}/bestanden`]).toContain(folder);
	});

	test('what is saved on the own computer is placed at once, and elsewhere somebody looks at it first', () => {
		for (const role of roles)
			expect(forms({ yaml: { cms: gitlab } }, role).publish_mode).toBe(
				role === 'lokaal' ? 'simple' : 'editorial_workflow',
			);
	});
});

function mediaFoldersOf(fields: readonly CmsField[]): string[] {
	return fields.flatMap((field) => [
		...(field.media_folder ? [field.media_folder] : []),
		...mediaFoldersOf(field.fields ?? []),
	]);
}

describe('A village gets the forms that it has a use for', () => {
	test.each(moduleNames)('no form of %s when that is off', (module) => {
		const all = new Set<string>(moduleNames);
		const less = new Set<string>(moduleNames.filter((one) => one !== module));
		const gone = editableKinds(all).filter((kind) => !editableKinds(less).includes(kind));
		const expected: Partial<Record<typeof module, string[]>> = {
			nieuws: ['nieuws'],
			vacatures: ['vacatures'],
			campagnes: ['meedoen', 'campagnes'],
			kennisbank: ['kennisbank'],
			organisaties: ['organisaties', 'aanvullingen'],
			agenda: ['agenda', 'overgenomen'],
			plekken: ['plekken'],
			paginas: ['paginas'],
			documenten: ['documenten'],
			prikbord: ['prikbord'],
		};
		expect(gone).toEqual(expected[module] ?? []);
		const names = forms({ yaml: { modules: { [module]: false } } }).collections.map(({ name }) => name);
		expect(names.filter((name) => gone.includes(kindOfCollection(name)))).toEqual([]);
	});

	test('a village with everything off has no form at all', () => expect(editableKinds(new Set())).toEqual([]));

	test('what the gemeente shares stands in it only when that is allowed', () => {
		const own = forms({ sharedKinds: [] }).collections;
		expect(own.map(({ name }) => name).filter((name) => name.endsWith('-gemeente'))).toEqual([]);
		const shared = forms({ sharedKinds: ['plekken'] }).collections.filter(({ name }) => name.endsWith('-gemeente'));
		expect(shared.map(({ name, label, description }) => [name, label, description])).toEqual([
			['plekken-gemeente', 'Gemeente: plekken', 'Dit staat op de site van alle dorpen van de gemeente.'],
		]);
	});

	test('two villages of one repository have no form with the same name, so that their drafts stay apart', () => {
		const [a, b] = ['oosterwilg', 'wilg'].map((village) =>
			forms({ village, sharedKinds: [] }).collections.map(({ name }) => name),
		);
		expect(a?.filter((name) => b?.includes(name))).toEqual([]);
	});
});
