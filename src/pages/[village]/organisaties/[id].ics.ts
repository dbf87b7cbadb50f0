import type { APIRoute } from 'astro';
import { calendarIcs } from '../../../outputs/icalendar.ts';
import { absoluteIn, type Calendar, calendarPaths, type Site } from '../../../site/index.ts';

export const getStaticPaths = calendarPaths('organisation');

/** What happens of one organisation, to follow in a calendar of one's own. */
export const GET: APIRoute<{ site: Site; calendar: Calendar }> = ({ props: { site, calendar } }) =>
	new Response(calendarIcs(site.model, calendar, absoluteIn(site.model)));
