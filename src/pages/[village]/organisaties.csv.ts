import type { APIRoute } from 'astro';
import { registerCsv } from '../../outputs/register-files.ts';
import { absoluteIn, oncePerVillage, registerEntries, type Site } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage('sociale-kaart');

/** The register as a table for a spreadsheet. */
export const GET: APIRoute<{ site: Site }> = ({ props: { site } }) =>
	new Response(registerCsv(site.model, registerEntries(site.model), absoluteIn(site.model)));
