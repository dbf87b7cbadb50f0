import type { OpenSpan } from '../../domain/index.ts';

/** Reads minutes in base 36, two for each time, with spaces between. */
export function readSpans(text: string): OpenSpan[] {
	const minutes = text.split(' ').map((part) => Number.parseInt(part, 36));
	return Array.from({ length: minutes.length >> 1 }, (_, index) => ({
		opens: minutes[2 * index] ?? 0,
		closes: minutes[2 * index + 1] ?? 0,
	}));
}

/** Whether something is open at a moment, and when that changes; undefined when that is not known any more. */
export function openState(spans: readonly OpenSpan[], now: number): { isOpen: boolean; until: number } | undefined {
	const next = spans.find(({ closes }) => closes > now);
	if (!next) return undefined;
	return next.opens <= now ? { isOpen: true, until: next.closes } : { isOpen: false, until: next.opens };
}
