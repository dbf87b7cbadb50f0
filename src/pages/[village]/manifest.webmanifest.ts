import type { APIRoute } from 'astro';
import { themeColours } from '../../outputs/theme-css.ts';
import { webManifest } from '../../outputs/well-known.ts';
import { oncePerVillage, type Site } from '../../site/index.ts';

export const getStaticPaths = oncePerVillage();

/** Lets the site stand on the home screen of a phone. */
export const GET: APIRoute<{ site: Site }> = ({ props: { site } }) => {
	const { name, doel, brand } = site.model.config;
	const background = themeColours(brand.primary, brand.secondary).light;
	return new Response(webManifest({ name, description: doel, colour: brand.primary, background }));
};
