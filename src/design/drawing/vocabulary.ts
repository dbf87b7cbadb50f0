export { type Landmark, landmarks } from '../../schema/vocabulary.ts';

/** The four meteorological seasons, in the order of the year. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
/** A meteorological season. */
export type Season = (typeof seasons)[number];

/** Drawn for a light page or for a dark one. */
export type Light = 'day' | 'evening';

/** How a drawing looks: the colours of the village (hex), the time of year and of day, and its chance. */
export interface Look {
	primary: string;
	secondary: string;
	season: Season;
	light: Light;
	/** Decides everything that is left to chance, e.g. the village id. */
	seed: string;
}

/** By month, January first. */
const seasonOfMonth: readonly Season[] = [
	'winter',
	'winter',
	'spring',
	'spring',
	'spring',
	'summer',
	'summer',
	'summer',
	'autumn',
	'autumn',
	'autumn',
	'winter',
];

/** The meteorological season in the Netherlands of a day `YYYY-MM-DD`. Throws a RangeError for anything else. */
export function seasonOf(day: string): Season {
	const season = seasonOfMonth[Number(/^\d{4}-(\d{2})-\d{2}$/.exec(day)?.[1]) - 1];
	if (!season) throw new RangeError(`not a day: ${day}`);
	return season;
}
