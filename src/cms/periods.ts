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
	const since = fromDay(day).slice(1);
	return `^(?!.*"archived": true)(?!.*"${field}": "${since})`;
}

/**
 * Regular expressions for whole records of events, as Decap writes them out: those that begin on or after a day or
 * repeat and did not stop before it, and all others.
 */
export function comingEvents(day: string): { coming: string; past: string } {
	const [from, before] = [fromDay(day).slice(1), beforeDay(day).slice(1)];
	// Within the group of the repetition: one may have to sign up until a day as well.
	// The end too: an exhibition that goes on is not over.
	const coming = `(?:"(?:start|end)": "${from}|"frequency": "(?!"|[^}]*"until": "${before}))`;
	return { coming, past: `^(?!.*${coming})` };
}

function period(day: string, isAbove: boolean): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `^${oneOf([
		...beside(year, isAbove).map((one) => `${one}-`),
		...beside(month, isAbove).map((one) => `${year}-${one}-`),
		...[...beside(date, isAbove), ...(isAbove ? [date] : [])].map((one) => `${year}-${month}-${one}`),
	])}`;
}
