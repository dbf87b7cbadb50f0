import type { APIRoute } from 'astro';
import { viewScript } from '../../outputs/view-script.ts';
import { oncePerVillage } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage();

/** Runs before a page is drawn, so that a chosen look is there at once. */
export const GET: APIRoute = () =>
	new Response(viewScript, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
