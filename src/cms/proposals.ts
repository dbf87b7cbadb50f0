import { daysAfter } from '../schema/fields.ts';
import { usualPostDays } from '../schema/vocabulary.ts';

/** What a new post begins with. The day of the talk is not among it: that it was held is for the coordinator to say. */
export function proposedPost(today: string): Record<'placedOn' | 'expires' | 'state', string> {
	return { placedOn: today, expires: daysAfter(today, usualPostDays), state: 'open' };
}
