import type { OrganisationNode, PlaceNode } from './model.ts';
import type { RegisterEntry } from './register.ts';

/** What somebody who just came to live in a village looks for first, in order. */
const welcomeGroups = ['care', 'school', 'shops', 'travel', 'waste', 'meet'] as const;

/** One of the things that a new inhabitant looks for. */
export type WelcomeGroup = (typeof welcomeGroups)[number];

interface Wanted {
	/** Kinds of place and of organisation, in the order in which they stand there. */
	kinds: readonly string[];
	/** Of a building and who is in it, which of the two one looks for; the other is left out. */
	by: 'who' | 'door';
}

const wanted: Record<WelcomeGroup, Wanted> = {
	care: { kinds: ['huisarts', 'apotheek', 'tandarts', 'zorg', 'aed'], by: 'who' },
	school: { kinds: ['school', 'kinderopvang'], by: 'who' },
	shops: { kinds: ['winkel', 'horeca'], by: 'who' },
	travel: { kinds: ['halte', 'parkeren'], by: 'door' },
	waste: { kinds: ['milieustraat', 'afvalcontainer'], by: 'door' },
	meet: { kinds: ['dorpshuis', 'bibliotheek', 'kerk', 'speeltuin', 'sport'], by: 'door' },
};

/**
 * What of the register is for a new inhabitant, by group and within it in the order of the kinds, then from A to Z.
 * What was not looked at for so long that it does not go to paper is left out.
 */
export function welcomeEntries(
	register: readonly RegisterEntry[],
): { group: WelcomeGroup; entries: RegisterEntry[] }[] {
	const usable = register.filter(({ freshness, node }) => freshness !== 'expired' && hasDoor(node));
	return welcomeGroups
		.map((group) => {
			const { kinds, by } = wanted[group];
			const found = kinds.flatMap((kind) => usable.filter(({ node }) => node.data.kind === kind));
			const nodes = new Set(found.map(({ node }) => node));
			const isDouble = ({ node }: RegisterEntry) =>
				node.kind === 'plekken'
					? by === 'who' && node.residents.some((resident) => nodes.has(resident))
					: by === 'door' && node.place !== undefined && nodes.has(node.place);
			return { group, entries: found.filter((entry) => !isDouble(entry)) };
		})
		.filter(({ entries }) => entries.length > 0);
}

/** An organisation without a door in the village is no place to go to. */
function hasDoor(node: OrganisationNode | PlaceNode): boolean {
	return node.kind === 'plekken' || node.place !== undefined || node.data.address !== undefined;
}
