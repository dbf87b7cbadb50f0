import {
	addDays,
	addressOf,
	dayOf,
	type RegisterEntry,
	type VillageModel,
	welcomeEntries,
} from '../../domain/index.ts';
import { capitalised, t, typeset } from '../../i18n/index.ts';
import { href } from '../addresses.ts';
import { eventCard, organisationCard, placeCard } from '../cards.ts';
import type { FlyerContent, FlyerRow } from '../flyers.ts';
import { hasPage } from '../menu.ts';
import { paperMap, registerMap } from '../register-map.ts';
import { contactView, shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';
import { articleLinks } from './articles.ts';
import { onlineView } from './online.ts';
import { registerEntries } from './register.ts';

/** How many of each there are at the most: it must stay one page, and one sheet with a map. */
const shown = { perGroup: 5, onPaper: 4, events: 5, clubs: 6, days: 42 } as const;

/** The page for who just came to live here, put together from all that the village knows. */
export async function welcomeView(site: Site) {
	const { model } = site;
	const { name } = model.config;
	const { groups, map } = await whereIsWhat(model, shown.perGroup);
	return {
		shell: shellOf(site, {
			path: 'welkom',
			title: t.welcome.title(name),
			here: t.welcome.here,
			description: t.welcome.description(name),
			hasFlyer: true,
		}),
		title: t.welcome.title(name),
		kicker: model.config.greeting ?? t.welcome.kicker(name),
		contacts: firstContacts(model).map((role) => contactView(model, role)),
		paper: model.modules.has('flyer') ? href(model, 'welkom/flyer') : undefined,
		map,
		groups,
		events: firstEvents(model).map((date) => eventCard(model, date)),
		hasAgenda: hasPage(model, 'agenda'),
		clubs: clubsOf(model).map((node) => organisationCard(model, node)),
		questions: articleLinks(
			model,
			model.articles.filter(({ data }) => data.topics.includes('nieuw hier')),
		),
		pages: model.pages
			.filter(({ data }) => data.menu === 'wonen')
			.map((page) => ({
				href: href(model, page.id),
				title: typeset(page.data.title),
				summary: typeset(page.data.summary),
			})),
		online: onlineView(model),
		ways: (
			[
				['agenda', t.pages.agenda, t.home.soon, 'agenda'],
				['prikbord', t.pages.prikbord, t.home.board, 'together'],
				['vacatures', t.pages.vacatures, t.home.vacancies, 'volunteer'],
				['sociale-kaart', t.pages.register, t.home.register, 'guide'],
				['dorpshuis', t.pages.dorpshuis, t.home.halls, 'hall'],
				['spoed', t.pages.spoed, t.home.emergency, 'emergency'],
			] as const
		)
			.filter(([path]) => hasPage(model, path))
			.map(([path, title, text, icon]) => ({ href: href(model, path), title, text, icon })),
	};
}

/**
 * What a new inhabitant looks for first, with the numbers of its marks on the map.
 * @param perGroup how many of each there is room for
 */
async function whereIsWhat(model: VillageModel, perGroup: number) {
	const all = registerEntries(model);
	const groups = welcomeEntries(all);
	const shownOf = (entries: readonly RegisterEntry[]) => entries.slice(0, perGroup);
	const entries = groups.flatMap((one) => shownOf(one.entries));
	const map = await registerMap(model, entries, all);
	const numberOf = new Map(entries.map((entry, index) => [entry, map?.numbers[index]]));
	return {
		map: map && { drawing: map.drawing, pins: map.pins, credit: map.credit },
		groups: groups.map(({ group, entries: items }) => ({
			title: t.welcome.groups[group],
			more:
				items.length > perGroup
					? { href: href(model, 'sociale-kaart'), title: t.welcome.more(items.length - perGroup) }
					: undefined,
			items: shownOf(items).map((entry) => ({ ...lineOf(model, entry), number: numberOf.get(entry) })),
		})),
	};
}

function lineOf(model: VillageModel, { node }: RegisterEntry) {
	const {
		href: to,
		title,
		phone,
		...card
	} = node.kind === 'plekken' ? placeCard(model, node) : organisationCard(model, node);
	const where = 'address' in card ? card.address : 'where' in card ? card.where : undefined;
	// Who is new here does not know which street lies in another village.
	const town = addressOf(node)?.addressLocality;
	const isFar = town !== undefined && !model.config.kernen.includes(town);
	return { href: to, title, phone, where: [where, isFar && town].filter(Boolean).join(', ') || undefined };
}

/** What is on soon where a newcomer is expected; without any of those, nothing. */
function firstEvents(model: VillageModel) {
	const last = addDays(model.today, shown.days);
	return model.dates
		.filter(
			({ event: { data }, start, state, isFull }) =>
				dayOf(start) <= last &&
				state !== 'afgelast' &&
				!isFull &&
				(data.firstTimeWelcome || data.comeAlone || data.targetGroups.includes('nieuwkomers')),
		)
		.filter(({ event }, index, all) => all.findIndex((one) => one.event === event) === index)
		.slice(0, shown.events);
}

/** What one joins, rather than goes to. */
const clubKinds: readonly string[] = ['vereniging', 'stichting', 'initiatief', 'kerk', 'speeltuin'];

/** Whom somebody calls who knows nobody yet. */
function firstContacts({ mainRole, connectors }: VillageModel) {
	return [...new Set([...(mainRole ? [mainRole] : []), ...connectors])];
}

/** Clubs that look for people or are for newcomers, one of each theme first, so that there is something for anybody. */
function clubsOf(model: VillageModel) {
	const open = registerEntries(model).flatMap(({ node, facets, freshness }) =>
		node.kind === 'organisaties' &&
		// A service for all villages is no club, however much it looks for people.
		!node.shared &&
		clubKinds.includes(node.data.kind) &&
		freshness !== 'expired' &&
		(facets.vraag.includes('meedoen') || node.data.targetGroups.includes('nieuwkomers'))
			? [node]
			: [],
	);
	const first = open.filter(
		({ data }, index) => open.findIndex((one) => one.data.themes[0] === data.themes[0]) === index,
	);
	return [...first, ...open.filter((node) => !first.includes(node))].slice(0, shown.clubs);
}

/** The welcome map on paper: where is what, and the numbers to call. */
export async function welcomePaper(model: VillageModel): Promise<FlyerContent> {
	const { map, groups } = await whereIsWhat(model, shown.onPaper);
	return {
		title: t.welcome.title(model.config.name),
		kicker: model.config.greeting ?? '',
		lead: t.welcome.paperLead,
		map: map && paperMap(model, map),
		groups: [
			{
				title: t.welcome.paperCall,
				rows: [
					...model.config.emergency.map(({ name, phone }): FlyerRow => ({ strong: name, text: '', aside: phone })),
					...firstContacts(model).map(
						({ data }): FlyerRow => ({
							strong: capitalised(data.role),
							text: data.hours ?? '',
							aside: data.phone,
						}),
					),
				],
			},
			...groups.map(({ title, items }) => ({
				title,
				rows: items.map(
					({ title: strong, where, phone, number }): FlyerRow => ({
						strong,
						text: where ?? '',
						aside: phone?.label,
						number,
					}),
				),
			})),
		].filter(({ rows }) => rows.length > 0),
	};
}
