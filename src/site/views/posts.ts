import type { IconName } from '../../design/index.ts';
import {
	type HelpMatch,
	helpFor,
	type MatchReasons,
	matchesOf,
	type PostNode,
	pathOf,
	phoneOf,
	type VillageModel,
	vacanciesFor,
} from '../../domain/index.ts';
import { capitalised, dateAlone, enumerate, fullDate, mailto, t, typeset } from '../../i18n/index.ts';
import { postCategories, postKinds } from '../../schema/index.ts';
import type { Action } from '../actions.ts';
import { href, inAddress, type Link, linkTo } from '../addresses.ts';
import { bodyHtml } from '../body.ts';
import { known } from '../facts.ts';
import { photoOf } from '../images.ts';
import { hasPage } from '../menu.ts';
import { connectorViews, phoneReach, type Reach, shellOf } from '../shell.ts';
import { getSites, type Site } from '../sites.ts';
import { usualTimes } from '../when.ts';
import { registerEntries } from './register.ts';
import { fromOf } from './vacancies.ts';

/** How many other posts stand under one. */
const shownOthers = 3;

/** From how few on it is not told how often it worked out: with one or two everybody knows who. */
const fewToTell = 3;

type PostKind = (typeof postKinds)[number];
type PostCategory = (typeof postCategories)[number];

/** What is drawn beside each sort of post. */
const icons: Record<PostCategory, IconName> = {
	vervoer: 'bus',
	klus: 'tool',
	tuin: 'nature',
	boodschappen: 'shop',
	gezelschap: 'message',
	'formulieren en computer': 'document',
	'oppas en dieren': 'animal',
	'spullen lenen of weggeven': 'recycle',
	'samen doen': 'together',
	anders: 'info',
};

/** A post as a card of the board. */
export interface PostCardView extends Link {
	kind: PostKind;
	kindText: string;
	icon: IconName;
	text: string;
	details: string;
	state: string | undefined;
	/** The last day on which it stands there, for the script that hides what has passed. */
	until: string;
	/** Ways to answer it, the first that which most people use. */
	answers: Reach[];
	/** When one can walk in. */
	walkIn: string | undefined;
}

/** A post as a card of the board. */
export function postCard(model: VillageModel, node: PostNode): PostCardView {
	const { data } = node;
	return {
		...linkTo(model, node),
		kind: data.kind,
		kindText: `${t.posts.kinds[data.kind]} · ${t.posts.number(data.number)}`,
		icon: icons[data.category],
		text: typeset(data.summary),
		details: [whenText(node), data.area, t.posts.untilShort(dateAlone(node.expires))].filter(Boolean).join(' · '),
		state: stateText(node),
		until: node.expires,
		answers: answersTo(model, node, { isShort: true }),
		walkIn: walkInOf(model),
	};
}

function stateText({ data }: PostNode): string | undefined {
	return data.state === 'in gesprek' ? t.posts.states['in gesprek'] : undefined;
}

/** On which days and when, in words: `dinsdag en donderdag, ’s ochtends`. */
function whenText({ data }: PostNode): string {
	return typeset([usualTimes(data), data.when].filter(Boolean).join(', '));
}

/** How to answer a post: through a buurtverbinder, and by its number. */
function answersTo(model: VillageModel, { data }: PostNode, { isShort }: { isShort: boolean }): Reach[] {
	const [first] = model.connectors;
	const phone = phoneReach(first?.data.phone);
	const email = first?.data.email;
	const { number, title, kind } = data;
	return [
		...(phone
			? [{ href: phone.href, label: isShort ? t.posts.call(phone.label) : t.posts.callAbout(phone.label, number) }]
			: []),
		...(email
			? [
					{
						href: mailto(email, t.posts.mailSubject(number, title), t.posts.mailBody[kind](number)),
						label: isShort ? t.posts.mail : t.posts.mailAbout(number),
					},
				]
			: []),
	];
}

function walkInOf({ connectors: [first] }: VillageModel): string | undefined {
	const text = [first?.data.hours, first?.place?.data.name].filter(Boolean).join(', ');
	return text ? t.posts.walkIn(text) : undefined;
}

/** A part of the board with a page of its own. */
export interface PostChoice {
	/** The rest of its address, behind `prikbord/`. */
	path: string;
	/** As it stands on a button. */
	title: string;
	heading: string;
	posts: PostNode[];
}

/** The two sides of the board and its sorts, as far as something hangs there. */
function choicesOf({ posts }: VillageModel): PostChoice[] {
	return [
		...postKinds.map((kind) => ({
			path: kind,
			title: t.posts.kinds[kind],
			heading: t.posts.kindTitles[kind],
			posts: posts.filter(({ data }) => data.kind === kind),
		})),
		...postCategories.map((category) => ({
			path: `soort/${inAddress(category)}`,
			title: capitalised(category),
			heading: t.posts.sortTitle(category),
			posts: posts.filter(({ data }) => data.category === category),
		})),
	].filter((choice) => choice.posts.length > 0);
}

/** One path per part of each board. */
export async function postChoicePaths() {
	return (await getSites()).flatMap((site) =>
		choicesOf(site.model).map((choice) => ({
			params: { village: site.model.id, choice: choice.path },
			props: { site, choice },
		})),
	);
}

/** The board as a whole, or a part of it. */
export function postsView(site: Site, choice?: PostChoice) {
	const { model } = site;
	const posts = choice?.posts ?? model.posts;
	const path = choice ? `prikbord/${choice.path}` : 'prikbord';
	const done = model.postRecords.filter(({ outcome }) => outcome === 'gelukt').length;
	return {
		shell: shellOf(site, {
			path,
			title: choice?.heading ?? t.posts.title,
			...(choice && { here: choice.title, trail: [{ href: href(model, 'prikbord'), title: t.posts.title }] }),
			description: t.posts.description(model.config.name),
			hasFlyer: choice === undefined,
			// What is on the board itself need not be found twice.
			isHidden: choice !== undefined,
		}),
		title: choice?.heading ?? t.posts.title,
		choices: [
			{ href: href(model, 'prikbord'), title: t.posts.everything, count: model.posts.length, isCurrent: !choice },
			...choicesOf(model).map((one) => ({
				href: href(model, `prikbord/${one.path}`),
				title: one.title,
				count: one.posts.length,
				isCurrent: one.path === choice?.path,
			})),
		],
		groups: postKinds
			.map((kind) => ({
				id: kind,
				title: t.posts.kindTitles[kind],
				posts: posts.filter(({ data }) => data.kind === kind).map((node) => postCard(model, node)),
			}))
			.filter((group) => group.posts.length > 0),
		done: done >= fewToTell ? t.posts.done(done) : undefined,
		contacts: connectorViews(model),
		together: togetherLink(model),
		feed: { href: `/${model.id}/prikbord/rss.xml`, title: t.posts.follow },
	};
}

function togetherLink(model: VillageModel): Link | undefined {
	return hasPage(model, 'samen') ? { href: href(model, 'samen'), title: t.pages.samen } : undefined;
}

/** The page of one post. */
export async function postView(site: Site, node: PostNode) {
	const { model } = site;
	const { data } = node;
	const fits = fitsView(model, node);
	const told = new Set(fits.posts.map(({ card }) => card.href));
	const others = model.posts.filter((other) => other !== node && !told.has(href(model, pathOf(other))));
	const alike = [
		...others.filter((other) => other.data.category === data.category),
		...others.filter((other) => other.data.category !== data.category && other.data.kind === data.kind),
	];
	const from = [data.firstName, t.posts.fromOthers[data.onBehalfOf]].filter(Boolean).join(', ');
	return {
		shell: shellOf(site, {
			path: pathOf(node),
			record: node,
			title: data.title,
			description: data.summary,
			trail: [{ href: href(model, 'prikbord'), title: t.posts.title }],
			hasFlyer: true,
		}),
		title: typeset(data.title),
		kicker: `${t.posts.kinds[data.kind]} · ${capitalised(data.category)} · ${t.posts.number(data.number)}`,
		summary: typeset(data.summary),
		state: stateText(node),
		until: node.expires,
		facts: postFacts(node, from),
		photo: photoOf(node, data.photo, model),
		body: await bodyHtml(model, node),
		answer: {
			title: t.posts.answer(data.number),
			text: data.state === 'in gesprek' ? t.posts.answerTaken : t.posts.answerText[data.kind],
			actions: answersTo(model, node, { isShort: false }).map(
				(reach, index): Action => ({ ...reach, icon: index === 0 && reach.href.startsWith('tel:') ? 'call' : 'mail' }),
			),
		},
		fits,
		contacts: connectorViews(model),
		more: alike.slice(0, shownOthers).map((other) => postCard(model, other)),
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}

/** What one must know of a post, beside its text. */
export function postFacts(node: PostNode, from?: string) {
	const { data } = node;
	return known([
		{ label: t.posts.when, icon: 'clock', text: capitalised(whenText(node)) || undefined },
		{ label: t.posts.howOften, icon: 'agenda', text: data.frequency && capitalised(data.frequency) },
		{ label: t.posts.where, icon: 'place', text: data.area && typeset(data.area) },
		{
			label: t.posts.forWhom,
			icon: 'forWhom',
			text: data.targetGroups.length > 0 ? capitalised(enumerate(data.targetGroups)) : undefined,
		},
		{ label: t.posts.from, icon: 'person', text: from ? capitalised(typeset(from)) : undefined },
		{ label: t.posts.placed, icon: 'notice', text: fullDate(data.placedOn) },
		{ label: t.posts.until, icon: 'agenda', text: fullDate(node.expires) },
	]);
}

/** What fits a post, each with the reason in words. */
function fitsView(model: VillageModel, node: PostNode) {
	const { kind } = node.data;
	return {
		title: t.fits.title[kind],
		postsTitle: t.fits.posts[kind],
		posts: matchesOf(model, node).map(({ post, reasons }) => ({
			card: postCard(model, post),
			reason: reasonText(kind, reasons),
		})),
		vacancies: vacanciesFor(model, node).map((vacancy) => ({
			...linkTo(model, vacancy),
			until: vacancy.until,
			reason: t.fits.seeks(fromOf(model, vacancy), t.fits.categories[node.data.category]),
		})),
		help: helpFor(hasPage(model, 'sociale-kaart') ? registerEntries(model) : [], node).map((match) =>
			helpView(model, match),
		),
	};
}

/** “biedt vervoer aan op dinsdag, in de ochtend”. */
function reasonText(kind: PostNode['data']['kind'], reasons: MatchReasons): string {
	const { fits } = t;
	const times = usualTimes(reasons);
	const when = reasons.days.length > 0 ? fits.days(times) : times;
	return capitalised(
		[
			[fits.same[kind](fits.categories[reasons.category]), when].filter(Boolean).join(' '),
			reasons.kern && fits.kern(reasons.kern),
			reasons.targetGroups.length > 0 && fits.groups(enumerate(reasons.targetGroups)),
		]
			.filter(Boolean)
			.join(', '),
	);
}

function helpView(model: VillageModel, { node, question }: HelpMatch) {
	const reason = capitalised(t.fits.helps(t.register.questions[question]));
	return { ...linkTo(model, node), reason, phone: phoneReach(phoneOf(node)) };
}
