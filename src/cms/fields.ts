import * as z from 'zod';
import { type FieldInfo, fieldInfo, type RelationKind, unwrap, weekdayNames } from '../schema/index.ts';
import { texts } from './texts.ts';

/** One thing that can be chosen, as Decap's select widget wants it. */
export interface Option {
	label: string;
	value: string;
}

/** One field of a form, in Decap's words; `dorp-…` widgets are those of `src/cms/client`. */
export interface CmsField {
	name: string;
	label: string;
	widget: string;
	/** Left out where Decap takes it for true. */
	required?: false;
	hint?: string;
	/** The place of the field in its record, for its own check; lists in it as `*`. */
	at?: string[];
	fields?: CmsField[];
	field?: CmsField;
	options?: Option[];
	multiple?: true;
	collapsed?: true;
	minimize_collapsed?: true;
	summary?: string;
	label_singular?: string;
	value_type?: 'float';
	maxLength?: number;
	media_folder?: string;
	public_folder?: string;
	choose_url?: false;
	default?: unknown;
	buttons?: string[];
	editor_components?: string[];
	modes?: string[];
}

/** What a form needs to know of the village beside the schema. */
export interface FormContext {
	/** Where media of these records stand, `/content/oosterwilg`. */
	mediaRoot: string;
	/** What a relation can point at, by name. */
	options: Record<RelationKind, readonly Option[]>;
	/** What the gemeente lets choose from, by name. */
	choices: Record<NonNullable<FieldInfo['choices']>, readonly Option[]>;
}

/** The words of a choice that are not the value itself. */
const choiceNames: Record<string, string> = weekdayNames;

/**
 * The fields of a schema as form fields, in the order of the schema.
 * @param at where the schema stands in its record
 * @param isInOptionalGroup a choice in it can be taken back, because the whole group may go
 */
export function formFields(
	schema: z.ZodType,
	context: FormContext,
	at: string[] = [],
	isInOptionalGroup = false,
): CmsField[] {
	const object = unwrap(schema);
	if (!(object instanceof z.ZodObject)) return [];
	return Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
		const info = fieldInfo.get(field);
		return info ? [formField(name, field, info, context, [...at, name], isInOptionalGroup)] : [];
	});
}

function formField(
	name: string,
	schema: z.ZodType,
	info: FieldInfo,
	context: FormContext,
	at: string[],
	isInOptionalGroup: boolean,
): CmsField {
	const inner = unwrap(schema);
	const hint = hintOf(info, inner);
	const isOptional = schema.safeParse(undefined).success;
	const base = {
		name,
		label: sentenceCase(info.label),
		...((isOptional || (isInOptionalGroup && inner instanceof z.ZodEnum)) && { required: false as const }),
		...(hint && { hint }),
		at,
	};
	if (info.choices)
		return { ...base, widget: 'dorp-select', multiple: true, options: [...context.choices[info.choices]] };
	if (info.widget === 'relation')
		return {
			...base,
			widget: 'dorp-select',
			...(inner instanceof z.ZodArray && { multiple: true }),
			options: [...context.options[info.relation ?? 'organisaties']],
		};
	if (inner instanceof z.ZodArray) return listField(base, unwrap(inner.element), inner.element as z.ZodType, context);
	if (inner instanceof z.ZodObject) {
		const fields = formFields(schema, context, at, isOptional);
		return { ...base, widget: info.widget === 'recurrence' ? 'dorp-recurrence' : 'object', collapsed: true, fields };
	}
	if (inner instanceof z.ZodEnum) return { ...base, widget: 'dorp-select', options: optionsOf(inner) };
	if (inner instanceof z.ZodBoolean) return { ...base, widget: 'boolean' };
	// A whole number too: Decap would cut 12,5 to 12 in silence, and the schema can say what is wrong with it.
	if (inner instanceof z.ZodNumber) return { ...base, widget: 'dorp-number', value_type: 'float' };
	switch (info.widget) {
		case 'datetime':
			return { ...base, widget: takesTime(schema) ? 'dorp-moment' : 'dorp-day' };
		case 'image':
			return { ...base, widget: 'dorp-image', choose_url: false, ...media(context, 'fotos') };
		case 'file':
			return { ...base, widget: 'dorp-file', choose_url: false, ...media(context, 'bestanden') };
		case 'map':
			return { ...base, widget: 'dorp-map' };
		case 'consent':
			return { ...base, widget: 'dorp-consent' };
		case 'hours':
			return { ...base, widget: 'dorp-hours' };
		case 'text':
			return { ...base, widget: 'dorp-text', ...limit(inner) };
		default:
			return { ...base, widget: 'dorp-string', ...limit(inner) };
	}
}

type Base = Pick<CmsField, 'name' | 'label' | 'required' | 'hint' | 'at'>;

function listField(base: Base, element: z.core.$ZodType, schema: z.ZodType, context: FormContext): CmsField {
	if (element instanceof z.ZodEnum)
		return { ...base, widget: 'dorp-select', multiple: true, options: optionsOf(element) };
	const at = [...(base.at ?? []), '*'];
	if (element instanceof z.ZodObject) {
		const fields = formFields(schema, context, at);
		const [first] = fields;
		return {
			...base,
			widget: 'list',
			label_singular: base.label.toLowerCase(),
			collapsed: true,
			minimize_collapsed: true,
			// Without a name Decap would say so in English.
			...(first && { summary: `{{fields.${first.name} | default('${texts.form.newItem}')}}` }),
			fields,
		};
	}
	const field = { name: 'item', label: base.label, required: false as const, at };
	// One box with commas would do for words, but not for days.
	return takesDay(schema)
		? { ...base, widget: 'list', label_singular: texts.form.day, field: { ...field, widget: 'dorp-day' } }
		: { ...base, widget: 'dorp-words' };
}

/** The text under the rest of a record: Markdown without HTML. */
export function bodyField(label: string, context: FormContext): CmsField {
	return {
		name: 'body',
		label,
		// Not `richtext`: that shows unsaved changes when it opens (FACTS, Decap).
		widget: 'markdown',
		required: false,
		hint: texts.form.bodyHint,
		buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
		// A picture in the text would come without anybody being asked for consent.
		editor_components: [],
		modes: ['rich_text'],
		...media(context, 'fotos'),
	};
}

function media({ mediaRoot }: FormContext, folder: 'fotos' | 'bestanden') {
	return { media_folder: `${mediaRoot}/${folder}`, public_folder: folder };
}

function hintOf(info: FieldInfo, inner: z.core.$ZodType): string {
	// The row shows by itself how it works; only what it is for needs words.
	if (info.widget === 'hours') return info.hint ?? '';
	const own = info.widget && texts.form.hints[info.widget];
	if (own !== undefined) return own;
	const element = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
	const isChoice = element instanceof z.ZodEnum || info.widget === 'relation' || info.choices !== undefined;
	// A day is chosen from a calendar and a choice from its list; an example of how it is written would confuse.
	const isShown = info.example !== undefined && !isChoice && info.widget !== 'datetime' && info.widget !== 'map';
	return [info.hint, isShown && texts.form.example(info.example ?? '')].filter(Boolean).join(' ');
}

function optionsOf(choice: z.ZodEnum): Option[] {
	return choice.options.map((value) => ({
		value: String(value),
		label: sentenceCase(choiceNames[String(value)] ?? String(value)),
	}));
}

function limit(inner: z.core.$ZodType): Pick<CmsField, 'maxLength'> {
	const maximum = inner instanceof z.ZodString ? inner.maxLength : null;
	return maximum ? { maxLength: maximum } : {};
}

const takesTime = (schema: z.ZodType) => schema.safeParse('2026-12-05T19:30').success;
const takesDay = (schema: z.ZodType) => schema.safeParse('2026-12-05').success && !schema.safeParse('woord').success;
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
