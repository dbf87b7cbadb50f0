import type { APIRoute } from 'astro';
import { themeCss } from '../outputs/theme-css.ts';

/** The colours of the overview page, which belongs to no village. */
export const GET: APIRoute = () =>
	new Response(themeCss({ primary: '#1f5f4b', secondary: '#c8642a' }), {
		headers: { 'Content-Type': 'text/css; charset=utf-8' },
	});
