import type { GetStaticPathsItem } from 'astro';
import type { VillageModel } from '../domain/index.ts';
import { facesOf } from '../outputs/theme-css.ts';
import { flyerPages } from './flyers.ts';
import { hasPage } from './menu.ts';
import { drawings } from './pictures.ts';
import { getSites, type Site } from './sites.ts';

/** One path per village, for the pages that a village has once; `path` as in the table of pages. */
export function oncePerVillage(path?: string) {
	return async (): Promise<(GetStaticPathsItem & { props: { site: Site } })[]> =>
		(await getSites())
			.filter(({ model }) => path === undefined || hasPage(model, path))
			.map((site) => ({ params: { village: site.model.id }, props: { site } }));
}

/** One path per record of a village. */
export function oncePerRecord<Node extends { id: string }>(records: (model: VillageModel) => readonly Node[]) {
	return async (): Promise<(GetStaticPathsItem & { props: { site: Site; node: Node } })[]> =>
		(await getSites()).flatMap((site) =>
			records(site.model).map((node) => ({ params: { village: site.model.id, id: node.id }, props: { site, node } })),
		);
}

/** One path per flyer. */
export async function flyerPaths() {
	return (await getSites()).flatMap((site) =>
		flyerPages(site).map((page) => ({
			params: { village: site.model.id, page: page.path || undefined },
			props: { site, page },
		})),
	);
}

/** One path per typeface of a village. */
export async function facePaths() {
	return (await getSites()).flatMap(({ model }) =>
		facesOf(model.config.brand.character).map((face) => ({ params: { village: model.id, face }, props: { face } })),
	);
}

/** One path per drawing of a village. */
export async function drawingPaths() {
	return (await getSites()).flatMap(({ model }) =>
		drawings(model).map(({ name, svg }) => ({ params: { village: model.id, name }, props: { svg } })),
	);
}

/** Every address of a village that search engines may show, within the site. */
export function publicPaths({ model }: Site): string[] {
	const fixed = [
		'',
		'agenda',
		'nieuws',
		'sociale-kaart',
		'organisaties',
		'plekken',
		'spoed',
		'dorpshuis',
		'wie-doet-wat',
		'documenten',
		'over',
		'privacy',
		'toegankelijkheid',
	];
	const records = [
		...model.events.map(({ id }) => `agenda/${id}`),
		...[...model.news, ...model.notices].map(({ id }) => `nieuws/${id}`),
		...model.organisations.map(({ id }) => `organisaties/${id}`),
		...model.places.map(({ id }) => `plekken/${id}`),
		...model.documents.map(({ id }) => `documenten/${id}`),
		...model.pages.map(({ id }) => id),
	];
	return [...fixed.filter((path) => hasPage(model, path)), ...records.sort()];
}
