/** Text that matches one of some alternatives; nothing when there are none. */
const oneOf = (parts: readonly string[]) => (parts.length > 0 ? `(?:${parts.join('|')})` : '(?!)');
const digits = (from: number, to: number) => (from > to ? [] : [from === to ? String(from) : `[${from}-${to}]`]);

/** A pattern for numbers of a fixed width that are above (`above`) or below another. */
function beside(number: string, isAbove: boolean): string[] {
	return [...number].flatMap((digit, index) => {
		const value = Number(digit);
		const range = isAbove ? digits(value + 1, 9) : digits(0, value - 1);
		return range.map((one) => `${number.slice(0, index)}${one}${'\\d'.repeat(number.length - index - 1)}`);
	});
}

/**
 * A regular expression for days and moments (`2026-11-24`, `2026-11-24T19:30`) on or after a day. Decap
 * filters its lists with expressions and knows no dates.
 */
export function fromDay(day: string): string {
	return period(day, true);
}

/** A regular expression for days and moments before a day. */
export function beforeDay(day: string): string {
	return period(day, false);
}

/**
 * A regular expression for whole records, as Decap writes them out, that are not in the archive and have no day on
 * or after another in a field; one without any day there too.
 */
export function notSince(field: string, day: string): string {
	const since = period(day, true).slice(1);
	return `^(?!.*"archived": true)(?!.*"${field}": "${since})`;
}

function period(day: string, isAbove: boolean): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `^${oneOf([
		...beside(year, isAbove).map((one) => `${one}-`),
		...beside(month, isAbove).map((one) => `${year}-${one}-`),
		...[...beside(date, isAbove), ...(isAbove ? [date] : [])].map((one) => `${year}-${month}-${one}`),
	])}`;
}
