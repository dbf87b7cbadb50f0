import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cmsPaths, madeConfig } from '../../../site/index.ts';

export const getStaticPaths = cmsPaths;

/** The configuration of the CMS for one role. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { site, role } }) =>
	Response.json(madeConfig(site, role));
