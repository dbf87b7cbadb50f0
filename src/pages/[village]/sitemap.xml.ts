import type { APIRoute } from 'astro';
import { sitemapXml } from '../../outputs/well-known.ts';
import { absolute, oncePerVillage, publicPaths, type Site } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage();

/** The addresses that search engines may show. */
export const GET: APIRoute<{ site: Site }> = ({ props: { site } }) =>
	new Response(sitemapXml(publicPaths(site).map((path) => absolute(site.model, path))));
