import type { Terms } from '../schema/index.ts';
import type { Freshness } from './model.ts';
import { addMonths } from './time.ts';

/** The term in months for a kind of place or organisation. */
export function checkTerm(kind: string | undefined, terms: Terms): number {
	return (kind && terms.kinds[kind]) || terms.standard;
}

/** The last day on which a record that was checked on a day counts as checked. */
export function checkDue(checkedOn: string, kind: string | undefined, terms: Terms): string {
	return addMonths(checkedOn, checkTerm(kind, terms));
}

/**
 * Whether a record was checked within its term, longer ago (`stale`), or so long ago that it may not be printed
 * any more (`expired`): `terms.expiredAfter` times its term.
 */
export function freshness(
	data: { checkedOn?: string | undefined; checkedBy?: string | undefined; kind?: string },
	today: string,
	terms: Terms,
): Freshness {
	const { checkedOn, checkedBy: by, kind } = data;
	if (!checkedOn) return { state: 'unchecked' };
	const last = addMonths(checkedOn, checkTerm(kind, terms) * terms.expiredAfter);
	const isStale = checkDue(checkedOn, kind, terms) < today;
	return { state: last < today ? 'expired' : isStale ? 'stale' : 'fresh', on: checkedOn, by };
}

/** True for what was not checked within its term, however long ago. */
export function isOverdue({ state }: Freshness): boolean {
	return state === 'stale' || state === 'expired';
}
