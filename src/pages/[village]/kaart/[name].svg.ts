import type { APIRoute } from 'astro';
import { placeMapPaths } from '../../../site/index.ts';

/** The map around every place, for villages that have one. */
export const getStaticPaths = placeMapPaths;

/** One map, by day or in the evening. */
export const GET: APIRoute<{ svg: () => string }> = ({ props: { svg } }) => new Response(svg());
