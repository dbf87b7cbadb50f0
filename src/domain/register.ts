import type { OpeningHours, Theme } from '../schema/index.ts';
import type { Freshness, OrganisationNode, PlaceNode, VillageModel } from './model.ts';
import { alphabetical } from './order.ts';
import { questionsOf } from './questions.ts';
import { addressOf, hoursOf } from './reach.ts';

/** By what the register can be narrowed, in the order in which it is asked (issue 5). */
export const facetNames = ['vraag', 'thema', 'voor', 'toegang', 'kosten', 'rolstoel', 'kern'] as const;

/** One of the ways to narrow the register. */
export type FacetName = (typeof facetNames)[number];

/** An organisation or place in the register, with the values that it has of each facet. */
export interface RegisterEntry {
	node: OrganisationNode | PlaceNode;
	facets: Readonly<Record<FacetName, readonly string[]>>;
	/** When one can walk in. */
	hours: OpeningHours | undefined;
	/** Whether somebody looked lately if it is still true. */
	freshness: Freshness['state'];
}

/**
 * Everything of a village where somebody can go to or call, from A to Z. A place that bears the name of the
 * organisation in it is left out: they are one entry to who looks for it.
 */
export function registerOf(model: VillageModel): RegisterEntry[] {
	const names = new Set(model.organisations.map(({ data }) => data.name));
	const places = model.places.filter(({ data }) => !names.has(data.name));
	return [...model.organisations, ...places]
		.sort((a, b) => alphabetical(a.data.name, b.data.name) || a.id.localeCompare(b.id))
		.map((node) => ({ node, facets: facetsOf(node, model), hours: hoursOf(node), freshness: node.freshness.state }));
}

function facetsOf(node: OrganisationNode | PlaceNode, model: VillageModel): RegisterEntry['facets'] {
	const { data } = node;
	const services = 'services' in data ? data.services : [];
	const place = node.kind === 'plekken' ? node : node.place;
	return {
		vraag: questionsOf(node),
		thema: data.themes,
		voor: data.targetGroups,
		toegang: [...new Set(services.map(({ access }) => access))],
		kosten: services.some(({ cost }) => /^(?:gratis|kosteloos|geen kosten)/i.test(cost ?? '')) ? ['gratis'] : [],
		rolstoel: place?.data.wheelchair === 'ja' ? ['ja'] : [],
		kern: kernenOf(node, model),
	};
}

/** The themes with some ids, in the order of the ids; what is no theme of the gemeente is left out. */
export function themesOf({ agreements }: VillageModel, ids: readonly string[]): Theme[] {
	return ids.flatMap((id) => agreements.themes.find((theme) => theme.id === id) ?? []);
}

/** The kernen of the village that an entry is for: those it names, that of its address, or all. */
function kernenOf(node: OrganisationNode | PlaceNode, { config }: VillageModel): string[] {
	const named = config.kernen.filter((kern) => node.data.scope.includes(kern));
	if (named.length > 0) return named;
	const locality = addressOf(node)?.addressLocality;
	return locality && config.kernen.includes(locality) ? [locality] : config.kernen;
}

/** A value of a facet, with how many entries have it. */
export interface FacetCount {
	value: string;
	count: number;
}

/**
 * The values of a facet that narrow the register, in the order of first choice.
 * @param order all values in the order in which they are shown; those that nothing or everything has are left out
 */
export function facetCounts(
	entries: readonly RegisterEntry[],
	facet: FacetName,
	order: readonly string[],
): FacetCount[] {
	return order
		.map((value) => ({ value, count: entries.filter(({ facets }) => facets[facet].includes(value)).length }))
		.filter(({ count }) => count > 0 && count < entries.length);
}
