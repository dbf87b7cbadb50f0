import { enumerate, t } from '../i18n/index.ts';
import { weekdayNames, weekdays } from '../schema/index.ts';

/** When something usually is, in words: `dinsdag en donderdag in de ochtend`; empty when nobody said so. */
export function usualTimes({
	days,
	dayParts,
}: {
	days: readonly (typeof weekdays)[number][];
	dayParts: readonly (keyof typeof t.posts.dayParts)[];
}): string {
	const named = weekdays.filter((day) => days.includes(day)).map((day) => weekdayNames[day]);
	const parts = dayParts.map((part) => t.posts.dayParts[part]);
	return [enumerate(named), enumerate(parts)].filter(Boolean).join(' ');
}
