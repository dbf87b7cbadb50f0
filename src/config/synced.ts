import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import { nearest, type Problem, problem } from '../issues/index.ts';
import {
	type CalendarSource,
	type NewsSource,
	type StoredCalendar,
	type StoredFeed,
	storedCalendarSchema,
	storedFeedSchema,
	type VillageConfig,
} from '../schema/index.ts';
import { toId } from './names.ts';
import { parseWith } from './parse.ts';
import type { Entry } from './repository.ts';
import { readYaml } from './yaml.ts';

/** Something that others keep, and what `npm run sync` last found there. */
interface Kept<Source, Stored> {
	/** The name of its file, without what stands before it; stays the same as long as its name does. */
	id: string;
	/** Where it is kept, relative to the repository. */
	file: string;
	source: Source;
	/** The organisation that named it; undefined when the village did. */
	organisation: string | undefined;
	/** Undefined until it was fetched once. */
	stored: Stored | undefined;
}

/** A calendar of others with its last good copy. */
export type KeptCalendar = Kept<CalendarSource, StoredCalendar>;
/** A news feed of others with its last good copy. */
export type KeptFeed = Kept<NewsSource, StoredFeed>;

/** What a village takes over from others. */
export interface Synced {
	calendars: KeptCalendar[];
	feeds: KeptFeed[];
}

/** The folder of a village in which `npm run sync` keeps its copies. */
export const syncFolder = (village: string) => `villages/${village}/sync`;

/**
 * What a village and its organisations name, without what is off: the one list that both `npm run sync` and the
 * build go by. Nothing is read.
 */
export function namedSources(
	village: { id: string; config: VillageConfig },
	organisations: readonly Entry<'organisaties'>[],
): Synced {
	const kept = <Source extends { name: string; off: boolean }>(
		kind: 'agenda' | 'nieuws',
		of: (data: { calendars: readonly CalendarSource[]; feeds: readonly NewsSource[] }) => readonly Source[],
	) =>
		[
			...of(village.config).map((source) => ({ source, organisation: undefined, id: toId(source.name) })),
			...organisations.flatMap((entry) =>
				of(entry.data).map((source) => ({
					source,
					organisation: entry.id,
					id: toId(`${entry.id}-${source.name}`),
				})),
			),
		]
			.filter(({ source }) => !source.off)
			.map((one) => ({ ...one, file: `${syncFolder(village.id)}/${kind}-${one.id}.yaml`, stored: undefined }));
	return { calendars: kept('agenda', (data) => data.calendars), feeds: kept('nieuws', (data) => data.feeds) };
}

/** Reads the copies that `npm run sync` left; tells of files that cannot be read and that belong to nothing. */
export async function loadSynced(root: string, village: string, named: Synced, problems: Problem[]): Promise<Synced> {
	const folder = syncFolder(village);
	const read = async <Schema extends z.ZodType>(
		schema: Schema,
		file: string,
	): Promise<z.output<Schema> | undefined> => {
		const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
		if (text === undefined) return undefined;
		const place = { file, village };
		const { value, problems: found } = parseWith(schema, readYaml(text, place), place);
		problems.push(...found);
		return value;
	};
	const calendars: KeptCalendar[] = [];
	for (const one of named.calendars) calendars.push({ ...one, stored: await read(storedCalendarSchema, one.file) });
	const feeds: KeptFeed[] = [];
	for (const one of named.feeds) feeds.push({ ...one, stored: await read(storedFeedSchema, one.file) });
	const known = [...calendars, ...feeds].map(({ file }) => path.basename(file));
	for (const name of await readdir(path.join(root, folder)).catch(() => [])) {
		if (name.startsWith('.') || name === 'README.md' || known.includes(name)) continue;
		problems.push(
			problem(
				'sync-file-unused',
				{ file: `${folder}/${name}`, village },
				{ found: name, nearest: nearest(name, known) },
			),
		);
	}
	return { calendars, feeds };
}
