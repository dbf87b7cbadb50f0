import type { APIRoute } from 'astro';
import { download, getSites } from '../../../site/index.ts';

/** Only the files that something on the site refers to: what was taken off the site is not found either. */
export const getStaticPaths = async () =>
	(await getSites()).flatMap(({ model }) =>
		model.downloads.map(({ slug, file }) => ({ params: { village: model.id, name: slug }, props: { file } })),
	);

/** A document as it stands in the repository. */
export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => new Response(await download(file));
