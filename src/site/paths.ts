import type { GetStaticPathsItem } from 'astro';
import type { VillageModel } from '../domain/index.ts';
import { feedsOf } from '../outputs/feeds.ts';
import { type FollowedCalendar, followedCalendars } from '../outputs/icalendar.ts';
import { facesOf } from '../outputs/theme-css.ts';
import { absoluteIn } from './addresses.ts';
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

/** One path per calendar of a kind that people can follow. */
export function calendarPaths(kind: FollowedCalendar['kind']) {
	return async () =>
		(await getSites()).flatMap((site) =>
			followedCalendars(site.model)
				.filter((calendar) => calendar.kind === kind)
				.map((calendar) => ({
					params: { village: site.model.id, id: /([^/]+)\.ics$/.exec(calendar.path)?.[1] },
					props: { site, calendar },
				})),
		);
}

/** One path per feed and format. */
export function feedPaths<Format extends string>(formats: readonly Format[]) {
	return async () =>
		(await getSites()).flatMap((site) =>
			feedsOf(site.model, absoluteIn(site.model)).flatMap((feed) =>
				formats.map((format) => ({
					params: { village: site.model.id, feed: feed.path, format },
					props: { site, feed, format },
				})),
			),
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
		'agenda/in-uw-agenda',
		'nieuws',
		'prikbord',
		'samen',
		'samen/afspraken',
		'samen/cijfers',
		'samen/plaatsen',
		'samen/wat-kan-ik-doen',
		'samen/maatje',
		'samen/buurtverbinders',
		'vacatures',
		'campagnes',
		'kennisbank',
		'sociale-kaart',
		'organisaties',
		'plekken',
		'spoed',
		'dorpshuis',
		'welkom',
		'wie-doet-wat',
		'documenten',
		'over',
		'privacy',
		'toegankelijkheid',
	];
	const records = [
		...model.events.map(({ id }) => `agenda/${id}`),
		...[...model.news, ...model.notices].map(({ id }) => `nieuws/${id}`),
		...model.posts.map(({ id }) => `prikbord/${id}`),
		...model.vacancies.map(({ id }) => `vacatures/${id}`),
		...model.articles.map(({ id }) => `kennisbank/${id}`),
		...model.campaigns.map(({ id }) => `campagnes/${id}`),
		...model.organisations.map(({ id }) => `organisaties/${id}`),
		...model.places.map(({ id }) => `plekken/${id}`),
		...model.documents.map(({ id }) => `documenten/${id}`),
		...model.pages.map(({ id }) => id),
	];
	return [...fixed.filter((path) => hasPage(model, path)), ...records.sort()];
}
