import type { APIRoute } from 'astro';
import { basemapBytes, basemapPaths, type Site } from '../../../site/index.ts';

/** Villages that have a map of their own. */
export const getStaticPaths = basemapPaths;

/** The vector tiles of the village, for a live map and for who wants the data. */
export const GET: APIRoute<{ site: Site }> = async ({ props: { site } }) => new Response(await basemapBytes(site));
