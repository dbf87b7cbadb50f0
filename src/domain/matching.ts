import { type Post, type Weekday, weekdays } from '../schema/index.ts';
import type { OrganisationNode, PlaceNode, PostNode, VacancyNode, VillageModel } from './model.ts';
import { earliestBy } from './order.ts';
import { kernOf } from './posts.ts';
import { isMainAnswer, type QuestionName } from './questions.ts';
import { phoneOf } from './reach.ts';
import type { RegisterEntry } from './register.ts';

/** Why something fits a post, each in terms of the two and of nobody's person. */
export interface MatchReasons {
	category: Post['category'];
	/** Days on which both can; empty when one of the two leaves that open. */
	days: Weekday[];
	/** Parts of a day on which both can. */
	dayParts: Post['dayParts'];
	/** For whom both are. */
	targetGroups: Post['targetGroups'];
	/** The kern that both name. */
	kern: string | undefined;
}

/** A post of the other side that fits. */
export interface PostMatch {
	post: PostNode;
	reasons: MatchReasons;
}

/** An organisation or place that helps with what a post asks. */
export interface HelpMatch {
	node: OrganisationNode | PlaceNode;
	question: QuestionName;
}

/** How many of each are proposed: more is no help. */
const most = 4;

/** With which question of the register a sort of post is helped. */
const questionOf: Partial<Record<Post['category'], QuestionName>> = {
	vervoer: 'vervoer',
	klus: 'klussen',
	tuin: 'klussen',
	gezelschap: 'gezelschap',
	'formulieren en computer': 'formulieren',
};

const shared = <Item>(a: readonly Item[], b: readonly Item[]): Item[] => a.filter((item) => b.includes(item));

/** Two lists that both say something and have nothing in common. */
const rulesOut = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
	a.length > 0 && b.length > 0 && shared(a, b).length === 0;

/**
 * The posts of the other side that fit a post, best first: of the same sort, and not on other days or parts of a day.
 * The same posts give the same answer; what decides is only what both say of themselves.
 */
export function matchesOf({ posts, config }: VillageModel, post: PostNode): PostMatch[] {
	const { data } = post;
	return posts
		.filter(
			(other) =>
				other.data.kind !== data.kind &&
				other.data.category === data.category &&
				data.category !== 'anders' &&
				!rulesOut(data.days, other.data.days) &&
				!rulesOut(data.dayParts, other.data.dayParts),
		)
		.map((other): PostMatch => {
			const kern = config.kernen.length > 1 ? kernOf(data.area, config.kernen) : undefined;
			return {
				post: other,
				reasons: {
					category: data.category,
					days: weekdays.filter((day) => data.days.includes(day) && other.data.days.includes(day)),
					dayParts: shared(data.dayParts, other.data.dayParts),
					targetGroups: shared(data.targetGroups, other.data.targetGroups),
					kern: kern !== undefined && kernOf(other.data.area, config.kernen) === kern ? kern : undefined,
				},
			};
		})
		.sort(
			(a, b) =>
				busy(a) - busy(b) ||
				weight(b.reasons) - weight(a.reasons) ||
				earliestBy<PostMatch>(({ post: { id } }) => id)(a, b),
		)
		.slice(0, most);
}

/** Somebody is talking about it already: it comes last. */
const busy = ({ post: { data } }: PostMatch) => Number(data.state === 'in gesprek');

/** The days weigh most: they are the hardest to change. */
function weight({ days, dayParts, targetGroups, kern }: MatchReasons): number {
	return (days.length > 0 ? 4 : 0) + (dayParts.length > 0 ? 2 : 0) + (kern ? 2 : 0) + (targetGroups.length > 0 ? 1 : 0);
}

/** The vacancies for the same sort of work that are not on other days, those with a day in common first. */
export function vacanciesFor({ vacancies }: VillageModel, { data }: PostNode): VacancyNode[] {
	const inCommon = (node: VacancyNode) => shared(data.days, node.data.days).length;
	return vacancies
		.filter(
			({ data: other }) =>
				other.categories.includes(data.category) &&
				data.category !== 'anders' &&
				!rulesOut(data.days, other.days) &&
				!rulesOut(data.dayParts, other.dayParts),
		)
		.sort((a, b) => inCommon(b) - inCommon(a) || earliestBy<VacancyNode>(({ id }) => id)(a, b))
		.slice(0, most);
}

/**
 * The organisations and places of the register that help with what a request asks, for whom it is for. First those whose
 * work it is, then those who can be called, then those of the village itself.
 */
export function helpFor(register: readonly RegisterEntry[], { data }: PostNode): HelpMatch[] {
	const question = questionOf[data.category];
	if (data.kind !== 'vraag' || !question) return [];
	return register
		.filter(({ facets, freshness }) => facets.vraag.includes(question) && freshness !== 'expired')
		.map(({ node }) => ({ node, question }))
		.filter(({ node }) => suits(node.data.targetGroups, data.targetGroups))
		.map((match) => ({ match, use: useOf(match) }))
		.sort((a, b) => b.use - a.use)
		.slice(0, most)
		.map(({ match }) => match);
}

/** What it does weighs more than whether it can be called, and that more than whether it is of the village itself. */
function useOf({ node, question }: HelpMatch): number {
	return (isMainAnswer(node, question) ? 4 : 0) + (phoneOf(node) ? 2 : 0) + (node.shared ? 0 : 1);
}

/** Whether something for these people is for those as well; who says nothing or “iedereen” is taken for a grown-up. */
function suits(groups: readonly string[], wanted: readonly string[]): boolean {
	if (groups.length === 0 || groups.includes('iedereen')) return true;
	const isAnybody = wanted.length === 0 || wanted.includes('iedereen');
	return isAnybody ? groups.some((group) => !young.includes(group)) : shared(groups, wanted).length > 0;
}

/** For whom a thing is that is for no grown-up. */
const young: readonly string[] = ['kinderen', 'jongeren'];
