import Rules from 'opening_hours';
import { type Weekday, weekdays } from '../schema/index.ts';

/** Opening hours as they stand in a file. */
export type HoursInput = Partial<Record<Weekday, string>> & {
	publicHolidays?: string;
	schoolHolidays?: string;
	byAppointment?: true;
	note?: string;
};

/** The seven days on which a rule is tried out: 1 January 2024 was a Monday, far from summer time. */
const firstDay = 1;
const noteLength = 200;

/**
 * Turns an `opening_hours` rule of OpenStreetMap into a table of seven days when every week is the
 * same, and into a note in words when it is not or when it cannot be read.
 */
export function readHours(rule: string): HoursInput | undefined {
	const text = rule.trim();
	if (text === '') return undefined;
	const { weekly, ...holidays } = withoutHolidays(text);
	if (weekly === '') return holidays;
	const parsed = parse(weekly);
	// Mistakes such as a telephone number in this field have no word in them.
	if (!parsed) return /\p{L}{2}/u.test(text) ? asNote(text) : undefined;
	if (!parsed.isWeekStable()) return asNote(text, parse(text) ?? parsed);
	const table = weekTable(parsed);
	if (table === 'appointment') return { byAppointment: true };
	if (table === undefined) return asNote(text, parse(text) ?? parsed);
	return { ...table, ...holidays };
}

/** Public holidays (`PH`) and school holidays (`SH`) as selectors, alone or beside weekdays, with off or times. */
const holidayPart = /^([A-Za-z,\s-]*\b(?:PH|SH)\b[A-Za-z,\s-]*?)\s+(off|closed|[\d:,\s-]+)$/;

/**
 * A rule without what it says of public and school holidays, and that beside it. What says more of them than a week
 * table can hold stays in the rule.
 */
function withoutHolidays(rule: string): { weekly: string; publicHolidays?: string; schoolHolidays?: string } {
	const found: { publicHolidays?: string; schoolHolidays?: string } = {};
	// A comma behind times begins a rule of its own; between selectors it does not.
	const parts = rule.replaceAll(/(?<=\d{2}:\d{2}|off|closed)\s*,\s*(?=(?:PH|SH)\b)/g, '; ').split(/\s*;\s*/);
	const weekly = parts.flatMap((part) => {
		const [, selectors = '', times = ''] = holidayPart.exec(part.trim()) ?? [];
		const days = selectors.split(',').map((day) => day.trim());
		const isHoliday = (day: string) => day === 'PH' || day === 'SH';
		if (!days.some(isHoliday) || days.some((day) => !isHoliday(day) && /PH|SH/.test(day))) return [part];
		const hours = /^\d/.test(times) ? times.replaceAll(/\s*,\s*/g, ', ').replaceAll(/\s*-\s*/g, '-') : 'gesloten';
		if (days.includes('PH')) found.publicHolidays = hours;
		if (days.includes('SH')) found.schoolHolidays = hours;
		const others = days.filter((day) => !isHoliday(day));
		return others.length > 0 ? [`${others.join(',')} ${times}`] : [];
	});
	return { weekly: weekly.join('; '), ...found };
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
