import type { APIRoute } from 'astro';
import { oncePerVillage, type Site, wapenSvg } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage();

/** The wapen as an icon in the browser's tab. */
export const GET: APIRoute<{ site: Site }> = async ({ props: { site } }) => new Response(await wapenSvg(site));
