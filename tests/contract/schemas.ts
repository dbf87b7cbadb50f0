import * as z from 'zod';
import { type FieldInfo, fieldInfo } from '../../src/schema/index.ts';

/** A field of a schema with what is said of it. */
export interface Field {
	/** Names from the record down, with points: `photo.alt`. Lists are left out of it. */
	path: string;
	schema: z.ZodType;
	info: FieldInfo | undefined;
	/** The schema without what makes it optional or reads it first. */
	inner: z.core.$ZodType;
}

/** The schema that says what a value is, without what makes it optional or reads it first. */
export function plain(schema: z.core.$ZodType): z.core.$ZodType {
	if (schema instanceof z.ZodOptional) return plain(schema.unwrap());
	if (schema instanceof z.ZodPipe) return plain(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
	return schema;
}

/** Every field of a schema, with those of its groups and lists. */
export function fieldsOf(schema: z.core.$ZodType, path: string): Field[] {
	const object = plain(schema);
	if (!(object instanceof z.ZodObject)) return [];
	return Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
		const inner = plain(field);
		const element = inner instanceof z.ZodArray ? plain(inner.element) : inner;
		return [
			{ path: `${path}.${key}`, schema: field, info: fieldInfo.get(field), inner },
			...fieldsOf(element, `${path}.${key}`),
		];
	});
}
