import type { APIRoute } from 'astro';
import { type FaceName, madeFace, showcaseFacePaths } from '../../site/index.ts';

export const getStaticPaths = showcaseFacePaths;

/** The typefaces of all characters. */
export const GET: APIRoute<{ face: FaceName }> = async ({ props: { face } }) =>
	new Response((await madeFace(face)).file);
