/** The values of each facet, of an entry or of what is chosen. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** True when an entry has, of every facet in which something is chosen, at least one chosen value. */
export function matches(entry: Values, chosen: Values): boolean {
	return Object.entries(chosen).every(
		([facet, values]) => values.length === 0 || values.some((value) => entry[facet]?.includes(value)),
	);
}

/** How many entries there would be with this value alone in its facet, beside what is chosen in the others. */
export function countWith(entries: readonly Values[], chosen: Values, facet: string, value: string): number {
	const instead = { ...chosen, [facet]: [value] };
	return entries.filter((entry) => matches(entry, instead)).length;
}

/** A choice to leave out, and how many entries there are then. */
export interface Nearest {
	facet: string;
	value: string;
	count: number;
}

/** For a choice that leaves nothing: what to leave out so that something is found, most first. */
export function nearest(entries: readonly Values[], chosen: Values): Nearest[] {
	return Object.entries(chosen)
		.flatMap(([facet, values]) =>
			values.map((value) => {
				const without = { ...chosen, [facet]: values.filter((other) => other !== value) };
				return { facet, value, count: entries.filter((entry) => matches(entry, without)).length };
			}),
		)
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** What an address chooses: `?thema=sport,zorg&voor=ouderen`. Facets that are not there are left out. */
export function readChoice(search: string, facets: readonly string[]): Record<string, string[]> {
	const query = new URLSearchParams(search);
	return Object.fromEntries(facets.map((facet) => [facet, (query.get(facet) ?? '').split(',').filter(Boolean)]));
}

/** The part of an address after the page for a choice; empty when nothing is chosen. */
export function writeChoice(chosen: Values): string {
	const parts = Object.entries(chosen)
		.filter(([, values]) => values.length > 0)
		.map(([facet, values]) => `${facet}=${values.map(encodeURIComponent).join(',')}`);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
