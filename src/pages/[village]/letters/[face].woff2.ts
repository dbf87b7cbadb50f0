import type { APIRoute } from 'astro';
import { type FaceName, facePaths, madeFace } from '../../../site/index.ts';

/** The typefaces of the village's character. */
export const getStaticPaths = facePaths;

/** One typeface, with only what the site uses of it. */
export const GET: APIRoute<{ face: FaceName }> = async ({ props: { face } }) =>
	new Response((await madeFace(face)).file);
