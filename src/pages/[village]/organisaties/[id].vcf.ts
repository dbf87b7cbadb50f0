import type { APIRoute } from 'astro';
import { organisationVcard } from '../../../outputs/register-files.ts';
import { absoluteIn, oncePerRecord, type Site } from '../../../site/index.ts';

export const getStaticPaths = oncePerRecord(({ organisations }) => organisations);

/** An organisation for the contacts of a telephone. */
export const GET: APIRoute<{ site: Site; node: Parameters<typeof organisationVcard>[0] }> = ({ props }) =>
	new Response(organisationVcard(props.node, absoluteIn(props.site.model)));
