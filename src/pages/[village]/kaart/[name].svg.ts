import type { APIRoute } from 'astro';
import { placeMapPaths, registerEntries, registerMapPaths } from '../../../site/index.ts';

/** The map around every place and the one under the numbers of the register, for villages that have one. */
export const getStaticPaths = async () => [...(await placeMapPaths()), ...(await registerMapPaths(registerEntries))];

/** One map, by day, in the evening or for paper. */
export const GET: APIRoute<{ svg: () => string }> = ({ props: { svg } }) => new Response(svg());
