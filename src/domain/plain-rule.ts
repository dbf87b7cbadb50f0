import { type ordinals, type Recurrence, weekdays } from '../schema/index.ts';
import { type Repetition, ruleParts, weekdayCodes } from './recurrence.ts';
import { dayOf } from './time.ts';

/** As much of a repetition as can be said in the plain fields of a form. */
export type PlainRecurrence = Pick<
	Recurrence,
	'frequency' | 'interval' | 'days' | 'ordinals' | 'until' | 'count' | 'dates'
>;

const frequencies: Record<string, 'week' | 'maand' | 'jaar'> = { WEEKLY: 'week', MONTHLY: 'maand', YEARLY: 'jaar' };
const codes: readonly string[] = weekdayCodes;

/** What the numbers before a weekday are called. */
const numbered: Record<string, (typeof ordinals)[number]> = {
	1: 'eerste',
	2: 'tweede',
	3: 'derde',
	4: 'vierde',
	[-1]: 'laatste',
};

/** Parts of a rule that change nothing for one who hears it. */
const silent = new Set(['FREQ', 'INTERVAL', 'COUNT', 'WKST', 'BYDAY', 'BYSETPOS', 'BYMONTHDAY', 'BYMONTH']);

/**
 * The repetition of a calendar of others in plain fields, to say it in a sentence; undefined when plain fields
 * cannot hold it (RFC 5545, 3.3.10 allows much more).
 * @param start the beginning of the event
 */
export function plainRecurrence({ rule, until, dates }: Repetition, start: string): PlainRecurrence | undefined {
	if (rule === undefined)
		return dates.length > 0
			? {
					frequency: 'losse data',
					interval: undefined,
					days: [],
					ordinals: [],
					until: undefined,
					count: undefined,
					dates: [...dates],
				}
			: undefined;
	const parts = ruleParts(rule);
	const frequency = frequencies[parts['FREQ'] ?? ''];
	if (!frequency || Object.keys(parts).some((name) => !silent.has(name))) return undefined;
	const byDay = (parts['BYDAY'] ?? '').split(',').filter(Boolean);
	const days = byDay.map((code) => weekdays[codes.indexOf(code.slice(-2))]).filter((day) => day !== undefined);
	const numbers = new Set(byDay.map((code) => code.slice(0, -2) || (parts['BYSETPOS'] ?? '')));
	const [number = ''] = numbers;
	const ordinal = numbered[number];
	const isOrdinary =
		days.length === byDay.length &&
		numbers.size < 2 &&
		(number === '' || (ordinal !== undefined && frequency !== 'week')) &&
		(parts['BYSETPOS'] === undefined || byDay.length === 1) &&
		// The Friday the thirteenth, and each Monday of a year, are no plain choice.
		(parts['BYDAY'] === undefined || parts['BYMONTHDAY'] === undefined) &&
		(frequency !== 'jaar' || parts['BYMONTH'] !== undefined || (byDay.length === 0 && !parts['BYMONTHDAY'])) &&
		(parts['BYMONTHDAY'] === undefined || Number(parts['BYMONTHDAY']) === Number(start.slice(8, 10))) &&
		(parts['BYMONTH'] === undefined ||
			(frequency === 'jaar' && Number(parts['BYMONTH']) === Number(start.slice(5, 7))));
	if (!isOrdinary) return undefined;
	return {
		frequency,
		interval: parts['INTERVAL'] ? Number(parts['INTERVAL']) : undefined,
		days,
		ordinals: ordinal ? [ordinal] : [],
		until: until && dayOf(until),
		count: parts['COUNT'] ? Number(parts['COUNT']) : undefined,
		dates: [...dates],
	};
}
