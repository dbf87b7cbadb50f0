import { clockText, dateAlone, enumerate, fullDate, longDay, nbsp } from './format.ts';

/** How something repeats, in plain fields; whatever is left out does not hold. */
export interface SpokenRecurrence {
	frequency: 'week' | 'maand' | 'jaar' | 'losse data';
	interval?: number | undefined;
	/** English names of weekdays, as files have them. */
	days?: readonly string[] | undefined;
	/** Dutch: `derde`, `laatste`. */
	ordinals?: readonly string[] | undefined;
	until?: string | undefined;
	count?: number | undefined;
	dates?: readonly string[] | undefined;
	except?: readonly string[] | undefined;
	/** Dutch names of months. */
	exceptMonths?: readonly string[] | undefined;
	notInSchoolHolidays?: boolean | undefined;
	notOnPublicHolidays?: boolean | undefined;
}

const weekdays: Record<string, string> = {
	monday: 'maandag',
	tuesday: 'dinsdag',
	wednesday: 'woensdag',
	thursday: 'donderdag',
	friday: 'vrijdag',
	saturday: 'zaterdag',
	sunday: 'zondag',
};
const numbers = ['', '', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];
/** How many loose dates are said one by one. */
const namedDates = 3;

/**
 * How something repeats as one says it: `elke derde donderdag van de maand, 14.00–16.00 uur, niet in juli`.
 * Without a capital, so that it can stand in a sentence.
 * @param start the beginning of the event; gives the time, and the day when none was chosen
 */
export function recurrenceText(recurrence: SpokenRecurrence, start: string, end?: string): string {
	const { until, count, except = [], exceptMonths = [], dates = [] } = recurrence;
	const isLoose = recurrence.frequency === 'losse data';
	return [
		isLoose ? looseText([start, ...dates]) : pattern(recurrence, start),
		// A day without a year says only what comes after it: the time.
		clockText(start, end, start),
		!isLoose && dates.length > 0 && `ook op ${daysText(dates)}`,
		exceptMonths.length > 0 && `niet in ${enumerate(exceptMonths)}`,
		recurrence.notInSchoolHolidays && 'niet in schoolvakanties',
		recurrence.notOnPublicHolidays && 'niet op feestdagen',
		except.length > 0 && `niet op ${daysText(except)}`,
		count !== undefined && `${count}${nbsp}keer`,
		until !== undefined && `tot en met ${fullDate(until)}`,
	]
		.filter(Boolean)
		.join(', ');
}

function pattern(recurrence: SpokenRecurrence, start: string): string {
	const { frequency, interval = 1, ordinals = [] } = recurrence;
	const chosen = (recurrence.days ?? []).map((day) => weekdays[day] ?? day);
	const days = enumerate(chosen.length > 0 ? chosen : [longDay(start, start).split(' ')[0] ?? '']);
	const date = `${Number(start.slice(8, 10))}`;
	const month = fullDate(start).split(/\s/u)[1] ?? '';
	if (frequency === 'week') {
		if (interval > 1) return `${every(interval, 'week')} op ${days}`;
		return chosen.length > 1 ? `elke week op ${days}` : `elke ${days}`;
	}
	const which = ordinals.length > 0 ? `${enumerate(ordinals)} ${days}` : undefined;
	if (frequency === 'maand') {
		const each = interval > 1 ? `${every(interval, 'maand')} op de ` : 'elke ';
		if (which) return interval > 1 ? each + which : `${each}${which} van de maand`;
		if (chosen.length > 0) return `${every(interval, 'maand')} op elke ${days}`;
		return `${every(interval, 'maand')} op de ${date}e`;
	}
	const yearly = interval > 1 ? every(interval, 'jaar') : 'elk jaar';
	if (which) return `${yearly} op de ${which} van ${month}`;
	if (chosen.length > 0) return `${yearly} op elke ${days} van ${month}`;
	return `${yearly} op ${date}${nbsp}${month}`;
}

function every(interval: number, unit: 'week' | 'maand' | 'jaar'): string {
	const each = unit === 'jaar' ? 'elk' : 'elke';
	if (interval === 1) return `${each} ${unit}`;
	const plural = { week: 'weken', maand: 'maanden', jaar: 'jaar' }[unit];
	return numbers[interval] ? `${each} ${numbers[interval]} ${unit}` : `om de ${interval}${nbsp}${plural}`;
}

function looseText(dates: readonly string[]): string {
	const days = [...new Set(dates.map((date) => date.slice(0, 10)))].sort();
	return days.length > namedDates ? `op ${days.length}${nbsp}verschillende dagen` : `op ${daysText(days)}`;
}

function daysText(days: readonly string[]): string {
	if (days.length > namedDates) return `${days.length}${nbsp}dagen`;
	const years = new Set(days.map((day) => day.slice(0, 4)));
	return enumerate(
		days.map((day, index) => (years.size > 1 || index === days.length - 1 ? fullDate(day) : dateAlone(day))),
	);
}
