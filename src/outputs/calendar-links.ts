import { addDays, dayOf, type EventDate, toInstant } from '../domain/index.ts';
import { t } from '../i18n/index.ts';
import { whereText } from './icalendar.ts';

/** A calendar that is followed by its address: `webcal:` opens the calendar program of a phone or computer. */
export function webcal(address: string): string {
	return address.replace(/^https?:/, 'webcal:');
}

/** The page of Google Agenda that follows a calendar. */
export function googleFollow(address: string): string {
	return `https://calendar.google.com/calendar/r?${query({ cid: webcal(address) })}`;
}

/** The page of Outlook.com that follows a calendar. */
export function outlookFollow(address: string, name: string): string {
	return `https://outlook.live.com/calendar/0/addfromweb?${query({ url: address, name })}`;
}

/** The page of Google Agenda with one time of an event filled in. */
export function googleAdd(date: EventDate, url: string): string {
	const { start, end } = spanOf(date);
	const compact = (moment: string) => moment.replaceAll(/[-:]/g, '') + (moment.length > 10 ? '00' : '');
	return `https://calendar.google.com/calendar/render?${query({
		action: 'TEMPLATE',
		text: t.calendar.states[date.state](date.title),
		// Google asks for an end.
		dates: `${compact(start)}/${compact(end ?? start)}`,
		ctz: 'Europe/Amsterdam',
		location: whereText(date),
		details: details(date, url),
	})}`;
}

/** The page of Outlook.com with one time of an event filled in. */
export function outlookAdd(date: EventDate, url: string): string {
	const { start, end } = spanOf(date);
	return `https://outlook.live.com/calendar/0/deeplink/compose?${query({
		path: '/calendar/action/compose',
		rru: 'addevent',
		subject: t.calendar.states[date.state](date.title),
		startdt: toInstant(start),
		enddt: end && toInstant(end),
		allday: start.length === 10 ? 'true' : undefined,
		location: whereText(date),
		body: details(date, url),
	})}`;
}

function details({ event }: EventDate, url: string): string {
	return [event.data.summary, t.calendar.moreAt(url)].filter(Boolean).join('\n\n');
}

/** The beginning and end as both programs want them: that of a whole day is the day after. */
function spanOf({ start, end }: EventDate): { start: string; end: string | undefined } {
	if (start.length === 10) return { start, end: addDays(dayOf(end ?? start), 1) };
	return { start, end: end?.length === 10 ? `${addDays(end, 1)}T00:00` : end };
}

function query(fields: Record<string, string | undefined>): string {
	return Object.entries(fields)
		.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
		.join('&');
}
