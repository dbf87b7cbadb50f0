import type { APIRoute } from 'astro';
import { robotsTxt } from '../../outputs/well-known.ts';
import { absolute, oncePerVillage, type Site } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage();

/** What search engines may read; a made-up village asks to be left out. */
export const GET: APIRoute<{ site: Site }> = ({ props: { site } }) =>
	new Response(robotsTxt(`${absolute(site.model, '')}sitemap.xml`, site.model.config.demo !== undefined));
