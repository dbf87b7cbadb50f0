import * as z from 'zod';
import type { Imported, NewRecord } from './osm-records.ts';

/** The kinds of content that come from OpenStreetMap. */
export const importedKinds = ['plekken', 'organisaties'] as const;

/** One of the kinds that come from OpenStreetMap. */
export type ImportedKind = (typeof importedKinds)[number];

const recordSchema = z.strictObject({
	/** The name of its file, which stays when OpenStreetMap calls it something else. */
	id: z.string(),
	/** What OpenStreetMap said at the previous import. */
	values: z.record(z.string(), z.unknown()),
	/** The day on which it was seen to be gone from OpenStreetMap, and was archived. */
	gone: z.string().optional(),
	/** The village wrote it itself; OpenStreetMap only knows it too. */
	own: z.literal(true).optional(),
});

/** What was imported into one record. */
export type Remembered = z.output<typeof recordSchema>;

const memorySchema = z.strictObject({
	uitleg: z.string(),
	version: z.literal(1),
	/** The day of the extract. */
	retrievedOn: z.string().optional(),
	/** The circle that the first import was kept to; without it all within the bounds of the village counts. */
	within: z.strictObject({ lat: z.number(), lon: z.number(), km: z.number() }).optional(),
	/** By the number of the element, `node/123`. */
	elements: z.record(
		z.string(),
		z.strictObject({ plekken: recordSchema.optional(), organisaties: recordSchema.optional() }),
	),
});

/** What the previous import left in the repository, so that the next one can tell who changed what. */
export type Memory = Omit<z.output<typeof memorySchema>, 'uitleg' | 'version'>;

const explanation =
	'Dit zei OpenStreetMap de vorige keer. Zo ziet de volgende import wat jullie zelf hebben veranderd. Niet met de hand veranderen, wel bewaren.';

/** The file of a village that holds the memory, relative to the repository. */
export function memoryFile(village: string): string {
	return `villages/${village}/import/osm.json`;
}

/**
 * Reads a memory.
 * @throws {Error} when it is something else
 */
export function readMemory(text: string): Memory {
	const { uitleg: _, version: __, ...memory } = memorySchema.parse(JSON.parse(text));
	return memory;
}

/** The text of a memory; the same memory gives the same bytes, whatever the order in which it was made. */
export function writeMemory({ retrievedOn, within, elements }: Memory): string {
	const refs = Object.keys(elements).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	const ordered = Object.fromEntries(refs.map((ref) => [ref, elements[ref]]));
	return `${JSON.stringify({ uitleg: explanation, version: 1, retrievedOn, within, elements: ordered }, null, '\t')}\n`;
}

/** What there is to remember of a first import. */
export function memoryOf(
	{ places, organisations }: Pick<Imported, 'places' | 'organisations'>,
	rest: Omit<Memory, 'elements'>,
): Memory {
	const elements: Memory['elements'] = {};
	const take = (kind: ImportedKind, records: readonly NewRecord[]) => {
		for (const record of records)
			elements[refOf(record)] = {
				...elements[refOf(record)],
				[kind]: { id: record.id, values: valuesOf(record.data) },
			};
	};
	take('plekken', places);
	take('organisaties', organisations);
	return { ...rest, elements };
}

/** The element that a record was made of. */
export function refOf({ data }: NewRecord): string {
	return (data['source'] as { id: string }).id;
}

/** The fields of a record that follow OpenStreetMap; where it comes from is kept apart. */
export function valuesOf({ source: _, ...values }: NewRecord['data']): Record<string, unknown> {
	return JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
}
