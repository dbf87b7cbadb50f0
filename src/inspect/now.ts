import { toWallClock } from '../domain/index.ts';

/**
 * The moment that a build takes for now, as a Dutch wall clock `YYYY-MM-DDTHH:mm`: `BUILD_DATE`
 * (a day, or a day with time) when it is set, else the clock. The only place that reads the clock.
 * @throws {RangeError} when BUILD_DATE is something else
 */
export function buildNow(environment: Readonly<Record<string, string | undefined>>): string {
	const fixed = environment['BUILD_DATE'];
	if (!fixed) return toWallClock(Date.now());
	const [, day, time = '00:00'] = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(fixed) ?? [];
	// A day that is on no calendar comes back as another, or as none.
	if (day && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day)) return `${day}T${time}`;
	throw new RangeError(`BUILD_DATE moet een dag zijn zoals 2026-11-21, niet “${fixed}”.`);
}
