import { postCategories, postKinds } from '../schema/index.ts';
import type { PostRecord, VacancyRecord } from './model.ts';
import { daysBetween } from './time.ts';

/**
 * To what every number is rounded, as statistical offices do: with one or two everybody in the village knows who, and
 * what is left out of a table can be reckoned back from the rest of it. A rounded table adds up to nothing exact.
 */
export const roundedTo = 3;

/** About how many of a sort there were and how they ended, each by itself rounded to {@link roundedTo}. */
export interface FigureRow {
	placed: number;
	open: number;
	done: number;
	expired: number;
	withdrawn: number;
}

/** The figures of a prikbord. */
export interface PostFigures {
	total: FigureRow;
	/** Of the vacancies, in which `done` is filled; undefined when there never were any. */
	vacancies: FigureRow | undefined;
	byKind: { kind: (typeof postKinds)[number]; row: FigureRow }[];
	byCategory: { category: PostRecord['category']; row: FigureRow }[];
	/** Of a village with more than one kern; what names none is left out. */
	byKern: { kern: string; row: FigureRow }[];
	/** `YYYY-MM` of placing, newest first. */
	byMonth: { month: string; row: FigureRow }[];
	/** In how many days half of what was fulfilled was fulfilled; undefined when too little was. */
	medianDays: number | undefined;
}

/** Counts the posts of a village by sort, kern and month, and its vacancies. */
export function figuresOf(
	records: readonly PostRecord[],
	vacancies: readonly VacancyRecord[],
	kernen: readonly string[],
): PostFigures {
	const where = (test: (record: PostRecord) => boolean) => rowOf(records.filter(test));
	const months = [...new Set(records.map(({ placedOn }) => placedOn.slice(0, 7)))].sort().reverse();
	return {
		total: rowOf(records),
		vacancies: vacancies.length > 0 ? rowOf(vacancies) : undefined,
		byKind: postKinds.map((kind) => ({ kind, row: where((record) => record.kind === kind) })),
		byCategory: postCategories
			.filter((category) => records.some((record) => record.category === category))
			.map((category) => ({ category, row: where((record) => record.category === category) })),
		byKern:
			kernen.length > 1
				? kernen
						.filter((kern) => records.some((record) => record.kern === kern))
						.map((kern) => ({ kern, row: where((record) => record.kern === kern) }))
				: [],
		byMonth: months.map((month) => ({ month, row: where(({ placedOn }) => placedOn.startsWith(month)) })),
		medianDays: medianOf(
			records.flatMap(({ outcome, placedOn, closedOn }) =>
				outcome === 'gelukt' && closedOn ? [daysBetween(placedOn, closedOn)] : [],
			),
		),
	};
}

/** What is counted: a post or a vacancy. */
type Counted = { outcome: PostRecord['outcome'] | VacancyRecord['outcome'] };

function rowOf(records: readonly Counted[]): FigureRow {
	const count = (...outcomes: Counted['outcome'][]) =>
		rounded(records.filter(({ outcome }) => outcomes.includes(outcome)).length);
	return {
		placed: rounded(records.length),
		open: count('open'),
		done: count('gelukt', 'vervuld'),
		expired: count('verlopen'),
		withdrawn: count('ingetrokken'),
	};
}

const rounded = (count: number) => Math.round(count / roundedTo) * roundedTo;

function medianOf(values: readonly number[]): number | undefined {
	if (values.length < roundedTo) return undefined;
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)];
}
