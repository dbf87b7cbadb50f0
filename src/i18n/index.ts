export * from './format.ts';
export * from './now.ts';
export { recurrenceText, type SpokenRecurrence } from './recurrence.ts';

import { nl } from './nl.ts';

/** The texts of the site. Dutch is the one language so far; a table for another has this type. */
export type Strings = typeof nl;

/** The texts in the language of the site. */
export const t: Strings = nl;
