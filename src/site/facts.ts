import type { IconName } from '../design/index.ts';
import type { Link } from './addresses.ts';
import type { Reach } from './shell.ts';

/** One line of "wanneer, waar, kosten": a label with a text, links, or both. */
export interface Fact {
	label: string;
	icon?: IconName;
	text?: string | undefined;
	links?: (Link | Reach)[];
}

/** Leaves out the facts of which nothing is known. */
export function known(facts: readonly Fact[]): Fact[] {
	return facts.filter(({ text, links }) => text || (links && links.length > 0));
}

/** The links that are there. */
export function present<Item>(...items: (Item | undefined)[]): Item[] {
	return items.filter((item) => item !== undefined);
}
