import type { APIRoute } from 'astro';
import { hsdsServices } from '../../outputs/hsds.ts';
import { absoluteIn, oncePerVillage, type Site } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage('sociale-kaart');

/** What organisations do, in the standard of Open Referral. */
export const GET: APIRoute<{ site: Site }> = ({ props: { site } }) =>
	new Response(JSON.stringify(hsdsServices(site.model, absoluteIn(site.model))));
