import type { APIRoute } from 'astro';
import { figuresCsv } from '../../../outputs/post-figures.ts';
import { oncePerVillage, type Site } from '../../../site/index.ts';

export const getStaticPaths = oncePerVillage('samen/cijfers');

/** The figures of the prikbord as a table for a spreadsheet. */
export const GET: APIRoute<{ site: Site }> = ({ props: { site } }) => new Response(figuresCsv(site.model));
