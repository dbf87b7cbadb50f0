import type { APIRoute } from 'astro';
import { type ShowcaseLook, showcaseCss, showcaseLookPaths } from '../../site/index.ts';

export const getStaticPaths = showcaseLookPaths;

/** One of the looks that the components are shown in. */
export const GET: APIRoute<{ look: ShowcaseLook }> = async ({ props: { look } }) =>
	new Response(await showcaseCss(look), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
