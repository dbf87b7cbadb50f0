import type { APIRoute } from 'astro';
import css from '../../../cms/client/beheer.css?raw';
import { editingStylePaths } from '../../../site/index.ts';

export const getStaticPaths = editingStylePaths;

/** The looks of the CMS; a file of its own, because the stylesheet of the site does not suit Decap. */
export const GET: APIRoute = () => new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
