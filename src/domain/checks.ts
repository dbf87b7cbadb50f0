import { checkDue, checkTerm } from './freshness.ts';
import type { OrganisationNode, PlaceNode, VillageModel } from './model.ts';
import { alphabetical } from './order.ts';
import { contactsOf, hoursOf } from './reach.ts';
import { addMonths } from './time.ts';

/** How urgent it is to look at a record again, the most urgent first. */
export const urgencies = ['expired', 'stale', 'unchecked', 'soon'] as const;

/** How urgent it is to look at a record again. */
export type Urgency = (typeof urgencies)[number];

/** What to ask about a record; `known` when it says something about it that may not be true any more. */
export interface CheckQuestion {
	about:
		| 'phone'
		| 'contact'
		| 'hours'
		| 'services'
		| 'summary'
		| 'address'
		| 'wheelchair'
		| 'aed'
		| 'digital'
		| 'online';
	known: boolean;
}

/** Somebody to call this month. */
export interface Check {
	node: OrganisationNode | PlaceNode;
	urgency: Urgency;
	/** The last day on which it counts or counted as checked; undefined when it never was. */
	due: string | undefined;
	questions: CheckQuestion[];
}

/**
 * Whom to call this month, the most urgent first: what has expired, what is over its term, what was never checked,
 * and what reaches its term within a month. Only what the village itself keeps: the gemeente calls for its own.
 */
export function checksOf(model: VillageModel): Check[] {
	const { today, agreements } = model;
	const inAMonth = addMonths(today, 1);
	return keptHere(model)
		.flatMap((node): Check[] => {
			const { state } = node.freshness;
			const due =
				node.freshness.state === 'unchecked'
					? undefined
					: checkDue(node.freshness.on, node.data.kind, agreements.terms);
			if (state === 'fresh' && (due ?? '') > inAMonth) return [];
			return [{ node, urgency: state === 'fresh' ? 'soon' : state, due, questions: checkQuestions(node) }];
		})
		.sort(
			(a, b) =>
				urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
				(a.due ?? '').localeCompare(b.due ?? '') ||
				// Of what was never checked: first what may least be wrong.
				checkTerm(a.node.data.kind, agreements.terms) - checkTerm(b.node.data.kind, agreements.terms) ||
				alphabetical(a.node.data.name, b.node.data.name),
		);
}

/** The organisations and places that the village keeps itself, or adds something to. */
function keptHere({ organisations, places }: VillageModel): (OrganisationNode | PlaceNode)[] {
	return [
		...organisations.filter(({ shared, supplement }) => !shared || supplement),
		...places.filter(({ shared }) => !shared),
	];
}

/** Kinds of which one wants to know when the door is open. */
const withDoors = new Set([
	'dorpshuis',
	'huisarts',
	'apotheek',
	'tandarts',
	'zorg',
	'winkel',
	'horeca',
	'bibliotheek',
	'milieustraat',
	'ondernemer',
	'welzijn',
]);

/** Kinds where nobody answers a telephone. */
const unmanned = new Set([
	'aed',
	'halte',
	'speeltuin',
	'afvalcontainer',
	'brievenbus',
	'parkeren',
	'monument',
	'natuur',
	'begraafplaats',
]);

/** What to ask about a record, made from what it says and what it lacks. */
export function checkQuestions(node: OrganisationNode | PlaceNode): CheckQuestion[] {
	const { data } = node;
	const questions: CheckQuestion[] = [];
	const ask = (about: CheckQuestion['about'], known: boolean) => questions.push({ about, known });
	const hours = hoursOf(node);
	if (data.kind === 'aed') ask('aed', true);
	const isOnline = 'online' in data && data.online !== undefined;
	if (isOnline) ask('online', true);
	if (!unmanned.has(data.kind) && data.kind !== 'online plek') {
		ask(
			'phone',
			data.phone !== undefined || (node.kind === 'organisaties' && contactsOf(node).some(({ phone }) => phone)),
		);
		if (node.kind === 'organisaties') ask('contact', contactsOf(node).length > 0);
	}
	if (hours || withDoors.has(data.kind)) ask('hours', hours !== undefined);
	if (node.kind === 'plekken') {
		if (data.kind !== 'aed') ask('summary', data.summary !== undefined);
	} else if (data.kind !== 'online plek') ask('services', node.data.services.length > 0);
	if (data.website || data.email) ask('digital', true);
	if (node.kind === 'plekken') {
		if (!data.address && !data.point) ask('address', false);
		if (!unmanned.has(data.kind)) ask('wheelchair', node.data.wheelchair !== undefined);
	}
	return questions;
}
