import type { APIRoute } from 'astro';
import { type Basemap, basemapPaths, type Site, villageMapSvg } from '../../site/index.ts';

/** Villages that have a map of their own. */
export const getStaticPaths = basemapPaths;

/** The map of the whole village, by day. */
export const GET: APIRoute<{ site: Site; basemap: Basemap }> = ({ props: { site, basemap } }) =>
	new Response(villageMapSvg(site, basemap));
