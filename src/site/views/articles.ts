import type { IconName, ThemeMark } from '../../design/index.ts';
import { type ArticleNode, alphabetical, pathOf, phoneOf, type VillageModel } from '../../domain/index.ts';
import { capitalised, enumerate, fileSize, t, typeset } from '../../i18n/index.ts';
import { articleLd } from '../../outputs/json-ld.ts';
import { lifeTopics } from '../../schema/index.ts';
import type { Action } from '../actions.ts';
import { absoluteIn, href, inAddress, type Link, linkTo } from '../addresses.ts';
import { bodyHtml } from '../body.ts';
import { freshnessView, markOf, organisationCard, placeCard } from '../cards.ts';
import { type Fact, known } from '../facts.ts';
import { phoneReach, type Reach, shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';

/** How many articles about the same stand under one. */
const shownOthers = 3;

/** What is drawn beside each topic. */
const icons: Record<(typeof lifeTopics)[number], IconName> = {
	'zorg en ondersteuning': 'care',
	'ouder worden': 'person',
	'zorgen voor een ander': 'together',
	geld: 'cost',
	wonen: 'home',
	werk: 'organisation',
	'opvoeden en school': 'school',
	'formulieren en computer': 'document',
	vervoer: 'bus',
	'alleen zijn': 'message',
	'rouw en verlies': 'forWhom',
	veiligheid: 'emergency',
	'nieuw hier': 'guide',
};

/** A question, or somebody who helps with one, as a card. */
export interface ArticleCard extends Link {
	icon: IconName;
	theme?: ThemeMark | undefined;
	kind?: string | undefined;
	summary: string;
	line?: { icon: IconName; text: string } | undefined;
	phone: Reach | undefined;
	isStale: boolean;
	isExpired: boolean;
	isShared: boolean;
}

function articleCard(model: VillageModel, node: ArticleNode): ArticleCard {
	const { data, freshness } = node;
	return {
		...linkTo(model, node),
		icon: icons[data.topics[0] ?? 'nieuw hier'],
		summary: typeset(data.summary),
		phone: phoneReach(data.phone.phone),
		isStale: freshness.state === 'stale' || freshness.state === 'expired',
		isExpired: freshness.state === 'expired',
		isShared: node.shared,
	};
}

/** Articles by topic, in the order of the topics, under each of theirs; those without one at the end. */
export function articleGroups({ articles }: VillageModel) {
	return [
		...lifeTopics.map((topic) => ({
			id: inAddress(topic),
			title: capitalised(topic),
			icon: icons[topic],
			items: articles.filter(({ data }) => data.topics.includes(topic)),
		})),
		{
			id: 'andere-vragen',
			title: t.articles.other,
			icon: 'info' as const,
			items: articles.filter(({ data }) => data.topics.length === 0),
		},
	].filter(({ items }) => items.length > 0);
}

/** All questions by topic. */
export function articlesView(site: Site) {
	const { model } = site;
	return {
		shell: shellOf(site, {
			path: 'kennisbank',
			contact: model.connectors[0],
			title: t.articles.title,
			here: t.pages.kennisbank,
			description: t.articles.description(model.config.name),
			hasFlyer: true,
		}),
		groups: articleGroups(model).map(({ items, ...group }) => ({ ...group, questions: articleLinks(model, items) })),
		search: model.modules.has('zoeken') ? href(model, 'zoeken') : undefined,
	};
}

/** The page of one article. */
export async function articleView(site: Site, node: ArticleNode) {
	const { model } = site;
	const { data } = node;
	const call = phoneReach(data.phone.phone);
	return {
		shell: shellOf(site, {
			path: pathOf(node),
			contact: model.connectors[0],
			record: node,
			title: data.title,
			description: data.summary,
			trail: [{ href: href(model, 'kennisbank'), title: t.pages.kennisbank }],
			jsonLd: [articleLd(node, absoluteIn(model))],
			hasFlyer: true,
		}),
		title: typeset(data.title),
		kicker: data.topics.map(capitalised).join(' · ') || t.sections.wegwijzer,
		alsoSaid: data.aliases.length > 0 ? t.articles.alsoSaid(enumerate(data.aliases.map(t.articles.quoted))) : undefined,
		summary: typeset(data.summary),
		isUrgent: data.urgent,
		firstStep: typeset(data.firstStep),
		hours: data.phone.hours && typeset(t.articles.reachable(data.phone.hours)),
		actions: call
			? [{ href: call.href, label: t.articles.call(data.phone.name, call.label), icon: 'call' } satisfies Action]
			: [],
		...helpersOf(model, node),
		facts: articleFacts(model, node),
		body: await bodyHtml(model, node),
		freshness: freshnessView(node.freshness),
		more: model.articles
			.filter((other) => other !== node && other.data.topics.some((topic) => data.topics.includes(topic)))
			.slice(0, shownOthers)
			.map((other) => articleCard(model, other)),
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}

/** Who helps further: as cards with a way to them, and those of whom only a name is known. */
function helpersOf(model: VillageModel, { further }: ArticleNode) {
	return {
		further: further.flatMap(({ organisation, place, note }): ArticleCard[] => {
			if (!organisation && !place) return [];
			const card = organisation ? organisationCard(model, organisation) : undefined;
			const spot = place && placeCard(model, place);
			const known = card ?? spot;
			if (!known) return [];
			const { href: to, title, phone, isStale, isExpired, isShared } = known;
			return [
				{
					href: to,
					title,
					icon: spot?.icon ?? 'organisation',
					theme: organisation && markOf(model, organisation.data.themes[0]),
					kind: known.kind,
					summary: typeset(note),
					line: lineOf(card?.where ?? spot?.address),
					phone,
					isStale,
					isExpired,
					isShared,
				},
			];
		}),
		others: further
			.filter(({ organisation, place }) => !organisation && !place)
			.map(({ name, note }) => ({ name: typeset(name), note: typeset(note) })),
	};
}

const lineOf = (text: string | undefined) => (text ? { icon: 'place' as const, text } : undefined);

/** What it costs, what to fill in and for whom it is. */
export function articleFacts(model: VillageModel, { data, forms }: ArticleNode): Fact[] {
	return known([
		{ label: t.articles.costs, icon: 'cost', text: data.costs && typeset(data.costs) },
		{
			label: t.articles.forms,
			icon: 'document',
			links: forms.map(({ name, url, media }) =>
				media
					? {
							href: `/${model.id}/bestanden/${media.slug}`,
							label: t.articles.formFile(name, `${t.documents.pdf}, ${fileSize(media.bytes)}`),
						}
					: { href: url ?? '', label: name },
			),
		},
		{ label: t.articles.forWhom, icon: 'forWhom', text: capitalised(enumerate(data.targetGroups)) },
	]);
}

/** What an article says on paper: the first step, the number, and who helps further. */
export function articlePaper(node: ArticleNode): {
	facts: Fact[];
	groups: { title: string; rows: { strong: string; text: string; aside?: string | undefined }[] }[];
} {
	const { data, further } = node;
	return {
		facts: known([
			{ label: t.articles.first, icon: 'check', text: typeset(data.firstStep) },
			{
				label: t.articles.phone,
				icon: 'call',
				text: [data.phone.phone, data.phone.name, data.phone.hours].filter(Boolean).join(', '),
			},
			{ label: t.articles.costs, icon: 'cost', text: data.costs && typeset(data.costs) },
		]),
		groups: [
			{
				title: t.articles.danger,
				rows: data.urgent
					? [
							{ strong: t.articles.urgent, text: '' },
							{ strong: t.articles.suicideCall, text: t.articles.suicide },
						]
					: [],
			},
			{
				title: t.articles.further,
				rows: further.map(({ organisation, place, name, note }) => ({
					strong: name,
					text: note,
					aside: (organisation && phoneOf(organisation)) ?? (place && phoneOf(place)),
				})),
			},
		].filter(({ rows }) => rows.length > 0),
	};
}

/** Links to articles, from A to Z. */
export function articleLinks(model: VillageModel, articles: readonly ArticleNode[]): Link[] {
	return articles.toSorted((a, b) => alphabetical(a.data.title, b.data.title)).map((node) => linkTo(model, node));
}
