import type { APIRoute } from 'astro';
import { eventIcs } from '../../../outputs/icalendar.ts';
import { absoluteIn, oncePerRecord, type Site } from '../../../site/index.ts';

export const getStaticPaths = oncePerRecord(({ events }) => events);

/** One event with all its times, to put into a calendar of one's own; also when it is over, for who follows it. */
export const GET: APIRoute<{ site: Site; node: Parameters<typeof eventIcs>[1] }> = ({ props: { site, node } }) =>
	new Response(eventIcs(site.model, node, absoluteIn(site.model)));
