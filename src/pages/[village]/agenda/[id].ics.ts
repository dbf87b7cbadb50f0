import type { APIRoute } from 'astro';
import { eventIcs } from '../../../outputs/icalendar.ts';
import { absoluteIn, oncePerRecord, type Site } from '../../../site/index.ts';

export const getStaticPaths = oncePerRecord(({ upcoming }) => upcoming);

/** One event with all its times, to put into a calendar of one's own. */
export const GET: APIRoute<{ site: Site; node: Parameters<typeof eventIcs>[1] }> = ({ props: { site, node } }) =>
	new Response(eventIcs(site.model, node, absoluteIn(site.model)));
