import type { APIRoute } from 'astro';
import { drawingPaths } from '../../../site/index.ts';

/** Every drawing that a page of the village may show. */
export const getStaticPaths = drawingPaths;

/** One drawing, by day or in the evening. */
export const GET: APIRoute<{ svg: () => string }> = ({ props: { svg } }) => new Response(svg());
