import type { APIRoute } from 'astro';
import { oncePerVillage, type Site, villageCss } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage();

/** The colours of a village. */
export const GET: APIRoute<{ site: Site }> = async ({ props: { site } }) =>
	new Response(await villageCss(site), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
