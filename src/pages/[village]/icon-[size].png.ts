import type { APIRoute } from 'astro';
import { getSites, iconPng, type Site } from '../../site/index.ts';

/** Two sizes per village: what a phone's home screen asks for. */
export const getStaticPaths = async () =>
	(await getSites()).flatMap((site) =>
		[192, 512].map((size) => ({ params: { village: site.model.id, size: String(size) }, props: { site, size } })),
	);

/** The wapen on a ground of the village's colour. */
export const GET: APIRoute<{ site: Site; size: number }> = async ({ props: { site, size } }) =>
	new Response(await iconPng(site, size));
