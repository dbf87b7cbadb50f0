/**
 * What is said of a day or a moment as seen from now, in the browser of a visitor too: apart from the rest of the
 * Dutch ways of writing, so that a page brings no more than this. No clock is read here, and one time zone known.
 */

/** The number of days since 1970. */
const epochDay = (moment: string) => Date.parse(moment.slice(0, 10)) / 86_400_000;

/** `vandaag`, `morgen` or `gisteren` as seen from a day; undefined for other days. */
export function relativeDay(day: string, today: string): string | undefined {
	return { '-1': 'gisteren', '0': 'vandaag', '1': 'morgen' }[String(epochDay(day) - epochDay(today))];
}

/**
 * `vandaag` for what goes on today, `morgen` for what begins tomorrow, `dit weekend` for the Saturday and Sunday of
 * this week; undefined for everything else.
 */
export function currentDay(first: string, last: string, today: string): string | undefined {
	const now = epochDay(today);
	const from = epochDay(first);
	if (from <= now) return epochDay(last) >= now ? 'vandaag' : undefined;
	if (from === now + 1) return 'morgen';
	// 1970 began on a Thursday: so many days after a Monday, and the Monday after this week.
	return (from + 3) % 7 > 4 && from < now + 7 - ((now + 3) % 7) ? 'dit weekend' : undefined;
}

const zone = 'Europe/Amsterdam';
const zoneClock = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: 'numeric', minute: '2-digit' });
const zoneDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
const zoneWeekday = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, weekday: 'long' });

/**
 * “Nu open, tot 17.00 uur”, “Nu dicht; gaat maandag om 9.00 uur open”: on the Dutch clock, wherever the browser is.
 * @param state whether it is open, and until when that is so; unsure on a public holiday of which nothing is said
 * @param now both in minutes since 1970 (UTC)
 */
export function openNow(
	{ isOpen, isUnsure, until }: { isOpen: boolean; isUnsure?: boolean | undefined; until: number },
	now: number,
): string {
	if (isUnsure) return 'Vandaag is het een feestdag; bel voor de zekerheid eerst';
	const dayOf = (minutes: number) => zoneDay.format(minutes * 60_000);
	const time = `${zoneClock
		.format(until * 60_000)
		.replace(':', '.')
		.replace(/^0(?=\d)/, '')} uur`;
	const aDay = 24 * 60;
	if (isOpen) return until - now >= aDay ? 'Nu open' : `Nu open, tot ${time}`;
	if (dayOf(until) === dayOf(now)) return `Nu dicht; gaat om ${time} open`;
	const isTomorrow = dayOf(until) === dayOf(now + aDay);
	return `Nu dicht; gaat ${isTomorrow ? 'morgen' : zoneWeekday.format(until * 60_000)} om ${time} open`;
}
