import type { APIRoute } from 'astro';
import { themeCss } from '../outputs/theme-css.ts';

/** The colours of the overview page, which belongs to no village. */
export const GET: APIRoute = () =>
	new Response(themeCss('#1f5f4b', '#c8642a'), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
