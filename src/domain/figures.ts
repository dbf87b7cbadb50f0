import { postCategories, type postKinds } from '../schema/index.ts';
import type { PostRecord } from './model.ts';
import { daysBetween } from './time.ts';

/** From how few a number is not told: with one or two, everybody in the village knows who. */
export const fewest = 3;

/** How many posts of a sort ended how; `undefined` for a number that is too small to tell. */
export interface FigureRow {
	placed: number | undefined;
	open: number | undefined;
	done: number | undefined;
	expired: number | undefined;
	withdrawn: number | undefined;
}

/** The figures of a prikbord. */
export interface PostFigures {
	total: FigureRow;
	byKind: { kind: (typeof postKinds)[number]; row: FigureRow }[];
	byCategory: { category: PostRecord['category']; row: FigureRow }[];
	/** Of a village with more than one kern; what names none is left out. */
	byKern: { kern: string; row: FigureRow }[];
	/** `YYYY-MM` of placing, newest first. */
	byMonth: { month: string; row: FigureRow }[];
	/** In how many days half of what was fulfilled was fulfilled; undefined when too little was. */
	medianDays: number | undefined;
}

/** Counts the posts of a village by sort, kern and month, without what is too small to tell. */
export function figuresOf(records: readonly PostRecord[], kernen: readonly string[]): PostFigures {
	const where = (test: (record: PostRecord) => boolean) => rowOf(records.filter(test));
	const months = [...new Set(records.map(({ placedOn }) => placedOn.slice(0, 7)))].sort().reverse();
	return {
		total: rowOf(records),
		byKind: (['aanbod', 'vraag'] as const).map((kind) => ({ kind, row: where((record) => record.kind === kind) })),
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

function rowOf(records: readonly PostRecord[]): FigureRow {
	const count = (outcome: PostRecord['outcome']) => records.filter((record) => record.outcome === outcome).length;
	const parts = {
		open: count('open'),
		done: count('gelukt'),
		expired: count('verlopen'),
		withdrawn: count('ingetrokken'),
	};
	return { placed: told(records.length), ...withoutFew(parts) };
}

const told = (count: number) => (count > 0 && count < fewest ? undefined : count);

/** With one part left out the whole would give it away: then the next smallest is left out as well. */
function withoutFew<Name extends string>(parts: Record<Name, number>): Record<Name, number | undefined> {
	const names = (Object.keys(parts) as Name[]).filter((name) => parts[name] > 0).sort((a, b) => parts[a] - parts[b]);
	const few = names.filter((name) => parts[name] < fewest);
	const hidden = new Set(few.length === 1 ? names.slice(0, 2) : few);
	const entries = Object.entries<number>(parts).map(([name, count]) => [
		name,
		hidden.has(name as Name) ? undefined : count,
	]);
	return Object.fromEntries(entries) as Record<Name, number | undefined>;
}

function medianOf(values: readonly number[]): number | undefined {
	if (values.length < fewest) return undefined;
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)];
}
