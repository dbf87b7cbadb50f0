import type { OpenSpan } from '../../domain/index.ts';

/**
 * Reads times in minutes in base 36, two for each time, with spaces between: the first since 1970, each other since
 * the one before. A question mark goes before what is unsure.
 */
export function readSpans(text: string): OpenSpan[] {
	const parts = text.split(' ');
	let moment = 0;
	const minutes = parts.map((part) => {
		moment += Number.parseInt(part.replace('?', ''), 36);
		return moment;
	});
	return Array.from({ length: minutes.length >> 1 }, (_, index) => ({
		opens: minutes[2 * index] ?? 0,
		closes: minutes[2 * index + 1] ?? 0,
		...(parts[2 * index]?.startsWith('?') && { isUnsure: true as const }),
	}));
}

/** Whether something is open at a moment, and until when that is so. */
interface OpenState {
	isOpen: boolean;
	/** It is open at this time on other days, but today is a public holiday. */
	isUnsure?: true;
	until: number;
}

/** Whether something is open at a moment, and when that changes; undefined when that is not known any more. */
export function openState(spans: readonly OpenSpan[], now: number): OpenState | undefined {
	const current = spans.find(({ opens, closes }) => opens <= now && closes > now);
	if (current) return { isOpen: !current.isUnsure, ...(current.isUnsure && { isUnsure: true }), until: current.closes };
	// What may be closed is no promise to be open.
	const next = spans.find(({ opens, isUnsure }) => opens > now && !isUnsure);
	return next && { isOpen: false, until: next.opens };
}
