import Rules from 'opening_hours';
import { type Weekday, weekdays } from '../schema/index.ts';

/** Opening hours as they stand in a file. */
export type HoursInput = Partial<Record<Weekday, string>> & { byAppointment?: true; note?: string };

/** The seven days on which a rule is tried out: 1 January 2024 was a Monday, far from summer time. */
const firstDay = 1;
const noteLength = 200;
const holidays = /\s*[;,]\s*PH\s+(?:off|closed)\s*(?=;|$)/i;

/**
 * Turns an `opening_hours` rule of OpenStreetMap into a table of seven days when every week is the
 * same, and into a note in words when it is not or when it cannot be read.
 */
export function readHours(rule: string): HoursInput | undefined {
	const text = rule.trim();
	if (text === '') return undefined;
	const weekly = text.replace(holidays, '');
	const note = weekly === text ? undefined : 'Op feestdagen gesloten';
	const parsed = parse(weekly);
	// Mistakes such as a telephone number in this field have no word in them.
	if (!parsed) return /\p{L}{2}/u.test(text) ? asNote(text) : undefined;
	if (!parsed.isWeekStable()) return asNote(text, parse(text) ?? parsed);
	const table = weekTable(parsed);
	if (table === 'appointment') return { byAppointment: true };
	if (table === undefined) return asNote(text, parse(text) ?? parsed);
	return { ...table, ...(note && { note }) };
}

function parse(rule: string): Rules | undefined {
	try {
		return new Rules(rule, null);
	} catch {
		return undefined;
	}
}

/** The week as spans a day; undefined when a closing time is not known. */
function weekTable(rules: Rules): HoursInput | 'appointment' | undefined {
	// The library reckons in the zone of this machine; so do these dates, and what comes out is only
	// read back as a wall clock, so the outcome is the same in every zone.
	const day = (offset: number) => new Date(2024, 0, firstDay + offset);
	const intervals = rules.getOpenIntervals(day(-1), day(8));
	if (intervals.some(([, , isUnknown]) => isUnknown)) {
		const isAppointment = intervals.every(
			([, , isUnknown, comment]) => isUnknown && /appointment|afspraak/i.test(comment ?? ''),
		);
		return isAppointment ? 'appointment' : undefined;
	}
	const spans = weekdays.map((): string[] => []);
	for (const [from, until] of intervals) {
		if (until.getTime() - from.getTime() < 24 * 3_600_000) {
			const index = dayIndex(from, day);
			// A night that runs into the next day belongs to the evening on which it began.
			spans[index]?.push(`${clock(from)}-${clock(until) === '00:00' ? '24:00' : clock(until)}`);
			continue;
		}
		weekdays.forEach((_, index) => {
			const [start, end] = [Math.max(+from, +day(index)), Math.min(+until, +day(index + 1))];
			if (start >= end) return;
			const closes = end === +day(index + 1) ? '24:00' : clock(new Date(end));
			spans[index]?.push(`${clock(new Date(start))}-${closes}`);
		});
	}
	return Object.fromEntries(weekdays.map((name, index) => [name, spans[index]?.join(', ') || 'gesloten']));
}

function dayIndex(moment: Date, day: (offset: number) => Date): number {
	return weekdays.findIndex((_, index) => +moment >= +day(index) && +moment < +day(index + 1));
}

function clock(moment: Date): string {
	return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The rule in Dutch words as far as the library has them, else as it stands at the source. */
function asNote(rule: string, parsed?: Rules): HoursInput {
	const words = parsed?.prettifyValue({ conf: { locale: 'nl' } } as Parameters<Rules['prettifyValue']>[0]);
	const text = words ? spaced(words) : `In OpenStreetMap staat: “${rule}”`;
	return { note: text.length > noteLength ? `${text.slice(0, noteLength - 1)}…` : text };
}

function spaced(words: string): string {
	const text = words
		.replaceAll(/"by appointment"|"on appointment"/gi, 'op afspraak')
		.replaceAll(/(?<=[\d:]),(?=\d)/g, ' en ')
		.replaceAll(/,(?=\S)/g, ', ')
		.replaceAll(/(?<=\d{2})-(?=\d{2}:)/g, '–')
		.replaceAll(/\bsunrise\b/g, 'zonsopgang')
		.replaceAll(/\bsunset\b/g, 'zonsondergang')
		.replaceAll(/(\d{2}:\d{2})\+/g, 'vanaf $1');
	return text.charAt(0).toUpperCase() + text.slice(1);
}
