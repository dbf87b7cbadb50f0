import type { APIRoute } from 'astro';
import { viewScript } from '../../outputs/view-script.ts';

/** The same script as in the head of every page of a site. */
export const GET: APIRoute = () =>
	new Response(viewScript, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
