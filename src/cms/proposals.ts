import { daysAfter } from '../schema/fields.ts';
import { usualPostDays } from '../schema/vocabulary.ts';

/** The day in the Netherlands at a moment of the world's clock, wherever the browser is. */
export function dutchDay(now: Date): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(now);
}

/** What a new post begins with. The day of the talk is not among it: that it was held is for the coordinator to say. */
export function proposedPost(today: string): Record<'placedOn' | 'expires' | 'state', string> {
	return { placedOn: today, expires: daysAfter(today, usualPostDays), state: 'open' };
}
