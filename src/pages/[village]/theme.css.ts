import type { APIRoute } from 'astro';
import { themeCss } from '../../outputs/theme-css.ts';
import { oncePerVillage, ownThemeCss, type Site } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage();

/** The colours of a village, computed from its brand, with its own theme.css after it. */
export const GET: APIRoute<{ site: Site }> = async ({ props: { site } }) => {
	const { primary, secondary } = site.model.config.brand;
	return new Response(themeCss(primary, secondary, await ownThemeCss(site)), {
		headers: { 'Content-Type': 'text/css; charset=utf-8' },
	});
};
