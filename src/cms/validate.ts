import type * as z from 'zod';
import { fullDate, time } from '../i18n/format.ts';
import { catalogue, nearest } from '../issues/index.ts';
import {
	explainIssue,
	type FieldPath,
	fieldInfo,
	type KindName,
	kinds,
	mediaFolders,
	schemaAt,
} from '../schema/index.ts';
import { personalDataOfPost, personalDataProblem } from '../schema/personal-data-problem.ts';
import type { CmsConfig } from './config.ts';
import { forms } from './forms.ts';
import { isSharedCollection, moreField, tipsField } from './names.ts';
import { texts } from './texts.ts';

/** Something that is wrong with what was filled in. */
export interface FormProblem {
	path: FieldPath;
	/** One or two Dutch sentences: what is wrong and what to do. */
	message: string;
}

/** What a form has beside the fields of a record: the text under them, and what only shows something. */
const outside = new Set<string>(['body', moreField, tipsField]);

/** The data of a form as a plain object, without what is no field of the record. */
export function recordOf(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(data).filter(([key]) => !outside.has(key)));
}

/**
 * Checks a filled-in form with the schema of its kind, the one that the build reads the file with.
 * @param data what the form holds, plain, as it would be written
 */
export function checkRecord(
	kind: KindName,
	data: Readonly<Record<string, unknown>>,
	{ bounds, themes, contacts }: Surroundings = {},
): FormProblem[] {
	const schema = kinds[kind];
	const record = recordOf(data);
	const result = schema.safeParse(record);
	const personal = personalIn(kind, data, contacts).filter(({ isCertain }) => isCertain);
	const found = [
		...mediaProblems(record),
		...themeProblems(record, themes),
		...personal.map(({ path, message }) => ({ path, message })),
	];
	return result.success
		? [...found, ...pointProblems(result.data, bounds)]
		: [...found, ...problemsOf(result.error.issues, schema, record)];
}

/**
 * What stands in a post that nobody should read in public: what is certain is refused, the rest must be looked at.
 * @param contacts those that the post may name, because they are public already
 */
export function personalIn(
	kind: KindName,
	data: Readonly<Record<string, unknown>>,
	contacts: readonly string[] = [],
): (FormProblem & { isCertain: boolean })[] {
	if (kind !== 'prikbord') return [];
	return personalDataOfPost(data, String(data['body'] ?? ''), new Set(contacts)).map(({ path, found }) => {
		const { problem, ...details } = personalDataProblem(found);
		const message = catalogue[problem].message(details);
		// The text under the fields has no place of its own for what is wrong with it.
		return { path: path ?? ['summary'], message, isCertain: found.certainty === 'certain' };
	});
}

/** A theme that the gemeente took away while the form was open. */
function themeProblems(record: Readonly<Record<string, unknown>>, themes?: readonly string[]): FormProblem[] {
	const chosen: unknown[] = Array.isArray(record['themes']) ? record['themes'] : [];
	return chosen.flatMap((id, index) => {
		if (!themes || typeof id !== 'string' || themes.includes(id)) return [];
		const details = { found: id, nearest: nearest(id, themes), expected: themes.join(', ') };
		return [{ path: ['themes', index], message: catalogue['choice-unknown'].message(details) }];
	});
}

/** The edges of a village in degrees (WGS 84). */
interface Bounds {
	west: number;
	south: number;
	east: number;
	north: number;
}

/** What a record is checked against beside its schema; what is left out is not checked. */
interface Surroundings {
	/** Where its points must lie. */
	bounds?: Bounds | undefined;
	/** The ids of the themes of the gemeente. */
	themes?: readonly string[];
	/** Contacts that are public, which a post may name; none when left out. */
	contacts?: readonly string[] | undefined;
}

/** What the records of a collection are checked against: what the gemeente shares may lie anywhere. */
export function surroundingsOf(
	collection: string,
	{ map, themes, contacts }: Pick<CmsConfig['dorp'], 'map' | 'themes' | 'contacts'>,
): Surroundings {
	return { bounds: isSharedCollection(collection) ? undefined : map, themes, contacts: contacts[collection] };
}

/** A point off the map of the village would keep its whole site from being built. */
function pointProblems(record: object, bounds: Bounds | undefined): FormProblem[] {
	const point = 'point' in record ? (record.point as { lat: number; lon: number } | undefined) : undefined;
	if (!point || !bounds) return [];
	const isInside =
		point.lon >= bounds.west && point.lon <= bounds.east && point.lat >= bounds.south && point.lat <= bounds.north;
	const found = `${point.lat}, ${point.lon}`;
	return isInside ? [] : [{ path: ['point'], message: catalogue['point-outside'].message({ found }) }];
}

/** A photo where a photo belongs and a pdf where a pdf belongs: the window of Decap shows both. */
function mediaProblems(record: Readonly<Record<string, unknown>>): FormProblem[] {
	const wrong = (path: FieldPath, value: unknown, type: keyof typeof mediaFolders): FormProblem[] => {
		if (typeof value !== 'string' || value === '') return [];
		const extension = value.split('.').at(-1)?.toLowerCase() ?? '';
		const allowed: readonly string[] = mediaFolders[type];
		if (allowed.includes(extension)) return [];
		const details = { found: value.split('/').at(-1) ?? value, expected: allowed.join(', ') };
		return [{ path, message: catalogue['file-type'].message(details) }];
	};
	const photo = (name: string) => wrong([name, 'src'], (record[name] as { src?: unknown } | undefined)?.src, 'fotos');
	return [...photo('photo'), ...photo('logo'), ...wrong(['file'], record['file'], 'bestanden')];
}

/** Checks one value with the schema of its field, for a field in a list, of which the number is not known. */
export function checkValue(kind: KindName, at: readonly string[], value: unknown): FormProblem[] {
	// What is blank in a list of days or words is left out when the file is read.
	if (at.at(-1) === '*' && (value === undefined || value === null || value === '')) return [];
	const schema = schemaAt(kinds[kind], at.map((step) => (step === '*' ? 0 : step)) as FieldPath) as
		| z.ZodType
		| undefined;
	const result = schema?.safeParse(value);
	return !schema || !result || result.success ? [] : problemsOf(result.error.issues, schema, value);
}

function problemsOf(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, data: unknown): FormProblem[] {
	return issues.flatMap((issue) =>
		explainIssue(issue, schema, data).map(({ name, path, details }) => ({
			path,
			message: spokenDays(catalogue[name].message(details)),
		})),
	);
}

/**
 * What is wrong with the name of a new record, from which Decap makes the name of its file.
 * @param taken ids that are in use already, by the site itself or by the gemeente
 */
export function checkTitle(title: unknown, taken: readonly string[] = []): string | undefined {
	if (typeof title !== 'string' || title.trim() === '') return undefined;
	if (/[_~]/.test(title)) return texts.check.titleSigns;
	const slug = slugOf(title);
	if (slug === '') return texts.check.titleWithoutLetters;
	return taken.includes(slug) ? texts.check.titleTaken(title) : undefined;
}

/** Names that Windows keeps for itself, and of which Decap makes nothing. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The file name that Decap makes of a title, near enough to compare; empty when it can make none. */
export function slugOf(title: string): string {
	const slug = fileStem(title.replaceAll("'", ''));
	return reserved.test(slug) ? '' : slug;
}

/** A name in letters, digits and dashes that any computer can store; empty when nothing of it is left. */
export function fileStem(name: string): string {
	return plainLetters(name)
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/[\u0300-\u036f]/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}

/** A title in which the one-character ĳ, which no file name can hold, is written as two letters. */
export function plainLetters(title: string): string {
	return title.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');
}

/** The field that a kind of record is called by. */
export function titleField(kind: KindName): string {
	return forms[kind].identifier;
}

/** A message in which days and moments are said as people say them. */
function spokenDays(message: string): string {
	return message.replaceAll(/(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/g, (_, day: string, clock?: string) =>
		clock ? `${fullDate(day)} om ${time(clock)}` : fullDate(day),
	);
}

/** All problems as one text for a short message, each with the name of its field. */
export function summarise(kind: KindName, problems: readonly FormProblem[]): string {
	return texts.check.notSaved(problems.map(({ path, message }) => `${labelOf(kind, path)}: ${message}`));
}

function labelOf(kind: KindName, path: FieldPath): string {
	const index = path.find((step) => typeof step === 'number');
	const named = path.map((_, depth) => path.slice(0, depth + 1)).findLast((part) => infoAt(kind, part) !== undefined);
	const label = named && infoAt(kind, named)?.label;
	return texts.check.where(label ?? String(path[0] ?? ''), index);
}

function infoAt(kind: KindName, path: FieldPath) {
	const schema = schemaAt(kinds[kind], path);
	return schema && fieldInfo.get(schema as z.ZodType);
}
