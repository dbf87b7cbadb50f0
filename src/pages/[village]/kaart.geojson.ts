import type { APIRoute } from 'astro';
import { registerGeoJson } from '../../outputs/register-files.ts';
import { absoluteIn, oncePerVillage, registerEntries, type Site } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage('sociale-kaart');

/** The register as points on a map. */
export const GET: APIRoute<{ site: Site }> = ({ props: { site } }) =>
	new Response(JSON.stringify(registerGeoJson(registerEntries(site.model), absoluteIn(site.model))));
