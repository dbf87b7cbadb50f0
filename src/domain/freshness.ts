import type { Freshness } from './model.ts';
import { addMonths } from './time.ts';

/** After how many months a record must be looked at again; places whose failing costs lives sooner. */
const months = { default: 12, aed: 6, huisarts: 6, apotheek: 6 } as const;

/** The term in months for a kind of place or organisation. */
export function checkTerm(kind: string): number {
	return kind in months ? months[kind as keyof typeof months] : months.default;
}

/** Whether a record was checked within its term. */
export function freshness(
	data: { checkedOn?: string | undefined; checkedBy?: string | undefined; kind?: string },
	today: string,
): Freshness {
	if (!data.checkedOn) return { state: 'unchecked' };
	const isStale = addMonths(data.checkedOn, checkTerm(data.kind ?? 'default')) < today;
	return { state: isStale ? 'stale' : 'fresh', on: data.checkedOn, by: data.checkedBy };
}
