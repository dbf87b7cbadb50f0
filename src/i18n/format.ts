/**
 * Dutch ways of writing days, times, telephone numbers and amounts. Days and moments are the
 * wall-clock texts of `src/domain/time.ts`; nothing here reads a clock or a time zone.
 */

/** A space that does not break: `19.30 uur` and `€ 2,50` stay on one line. */
export const nbsp = '\u00A0';

const weekdayShort = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const weekdayLong = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const monthNames = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december',
];
const monthShort = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

interface DayParts {
	year: number;
	month: number;
	date: number;
	weekday: number;
}

function parts(day: string): DayParts {
	const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
	return { year, month, date, weekday: new Date(Date.UTC(year, month - 1, date)).getUTCDay() };
}

/** `zaterdag 5 december`, with the year when it differs from that of `today`. */
export function longDay(day: string, today?: string): string {
	const { year, month, date, weekday } = parts(day);
	const text = `${weekdayLong[weekday]} ${date}${nbsp}${monthNames[month - 1]}`;
	return today?.startsWith(`${year}`) ? text : `${text} ${year}`;
}

/** `za 5 december`, with the year when it differs from that of `today`. */
export function shortDay(day: string, today?: string): string {
	const { year, month, date, weekday } = parts(day);
	const text = `${weekdayShort[weekday]} ${date}${nbsp}${monthNames[month - 1]}`;
	return today?.startsWith(`${year}`) ? text : `${text} ${year}`;
}

/** `16–22 november`, `30 november–6 december`. */
export function dayRange(first: string, last: string): string {
	const [from, until] = [parts(first), parts(last)];
	const end = `${until.date}${nbsp}${monthNames[until.month - 1]}`;
	return from.month === until.month ? `${from.date}–${end}` : `${from.date}${nbsp}${monthNames[from.month - 1]}–${end}`;
}

/** `december 2026`. */
export function monthTitle(day: string): string {
	const { year, month } = parts(day);
	return `${monthNames[month - 1]} ${year}`;
}

/** `5 december 2026`. */
export function fullDate(day: string): string {
	const { year, month, date } = parts(day);
	return `${date}${nbsp}${monthNames[month - 1]} ${year}`;
}

/** `5 december`, where the year is clear. */
export function dateAlone(day: string): string {
	const { month, date } = parts(day);
	return `${date}${nbsp}${monthNames[month - 1]}`;
}

/** The parts of a date block: `za`, `5`, `dec`. */
export function dateBlock(day: string): { weekday: string; date: string; month: string } {
	const { month, date, weekday } = parts(day);
	return { weekday: weekdayShort[weekday] ?? '', date: String(date), month: monthShort[month - 1] ?? '' };
}

/** `19.30 uur`; in the morning `9.30 uur`, as people write it. */
export function time(clock: string): string {
	return `${pointed(clock)}${nbsp}uur`;
}

const pointed = (clock: string) => clock.replace(/^0(?=\d)/, '').replace(':', '.');

/** `10.00–12.00 uur`; the end of the day is `24.00`. */
export function timeSpan(opens: string, closes: string): string {
	return `${pointed(opens)}–${time(closes)}`;
}

/**
 * When something is, on one line: `za 5 december, 19.30–22.00 uur`, `za 5 december`,
 * `vr 4 december t/m zo 6 december`.
 */
export function moment(start: string, end: string | undefined, today: string): string {
	const [startDay, endDay] = [start.slice(0, 10), end?.slice(0, 10)];
	const [from, until] = [start.slice(11, 16), end?.slice(11, 16)];
	if (endDay && endDay !== startDay) {
		const isNight = from && until && until <= '06:00' && isNextDay(startDay, endDay);
		if (isNight) return `${shortDay(start, today)}, ${timeSpan(from, until)}`;
		return `${shortDay(start, today)}${from ? `, ${time(from)}` : ''} t/m${nbsp}${shortDay(endDay, today)}${until ? `, ${time(until)}` : ''}`;
	}
	if (!from) return shortDay(start, today);
	return `${shortDay(start, today)}, ${until ? timeSpan(from, until) : time(from)}`;
}

/**
 * The time alone, for a list that stands under its day: `19.30–22.00 uur`, `t/m zo 6 december` for
 * what goes on for days; undefined for what lasts all day.
 */
export function clockText(start: string, end: string | undefined, today: string): string | undefined {
	const text = moment(start, end, today);
	const day = shortDay(start, today);
	return text === day ? undefined : text.slice(day.length).replace(/^,? /, '');
}

function isNextDay(day: string, next: string): boolean {
	const [a, b] = [parts(day), parts(next)];
	return Date.UTC(b.year, b.month - 1, b.date) - Date.UTC(a.year, a.month - 1, a.date) === 86_400_000;
}

/** A number as a telephone dials it, for a `tel:` link: digits with at most one leading plus. */
export function dialled(phone: string): string {
	const digits = phone.replaceAll(/\(0\)/g, '').replaceAll(/[^\d+]/g, '');
	return digits.startsWith('+') ? `+${digits.replaceAll('+', '')}` : digits.replaceAll('+', '');
}

/** A mail link (RFC 6068); subject and body with CRLF line ends as the RFC asks. */
export function mailto(address: string, subject?: string, body?: string): string {
	const fields = [
		subject && `subject=${encodeURIComponent(subject)}`,
		body && `body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
	].filter(Boolean);
	return `mailto:${encodeURIComponent(address).replace('%40', '@')}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}

/** Prices and times in running text get spaces that do not break: `€ 2,50`, `19.30 uur`. */
export function unbroken(text: string): string {
	return text.replaceAll(/€ (?=\d)/g, `€${nbsp}`).replaceAll(/(\d) (?=uur\b)/g, `$1${nbsp}`);
}

/** Words that begin with an apostrophe: ’s avonds, ’t Sluishuis, ’n. */
const elided = /(^|[\s("“‘])['‘](?=[stnkmr]\b)/giu;

/** Text as a printer sets it: curly quotes and apostrophes, and prices and times that stay together. */
export function typeset(text: string): string {
	return unbroken(text)
		.replaceAll(/(?<=[\p{L}\d])'(?=\p{L}|$)/gu, '’')
		.replaceAll(elided, '$1’')
		.replaceAll(/(^|[\s([–—/])"/g, '$1“')
		.replaceAll('"', '”')
		.replaceAll(/(^|[\s([–—/“])'/g, '$1‘')
		.replaceAll("'", '’');
}

/** `1.850`. */
export function wholeNumber(value: number): string {
	return String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');
}

/** `1,2 MB` or `340 kB`. */
export function fileSize(bytes: number): string {
	return bytes >= 1_000_000
		? `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}${nbsp}MB`
		: `${Math.max(1, Math.round(bytes / 1000))}${nbsp}kB`;
}

/** `a, b en c`. */
export function enumerate(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length > 1 ? `${items.slice(0, -1).join(', ')} en ${last}` : last;
}

/** The first letter as a capital; in Dutch the two of “ij” are one. */
export function capitalised(text: string): string {
	if (text.startsWith('ij')) return `IJ${text.slice(2)}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A web address as one reads it aloud: `ijsclub.example/lid`. */
export function readableAddress(url: string): string {
	return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
