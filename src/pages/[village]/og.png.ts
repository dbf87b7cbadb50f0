import type { APIRoute } from 'astro';
import { oncePerVillage, type Site, sharePng } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage();

/** The picture that stands with a shared link. */
export const GET: APIRoute<{ site: Site }> = async ({ props: { site } }) => new Response(await sharePng(site));
