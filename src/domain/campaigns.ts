import type { Entry, MediaFile } from '../config/index.ts';
import type { Gathered } from './link.ts';
import type { CampaignNode, EventNode, Node, OrganisationNode } from './model.ts';
import { alphabetical } from './order.ts';
import { dayOf } from './time.ts';

/** A campaign of the gemeente that goes on or is to come, and in which a village may take part. */
export interface OpenCampaign {
	id: string;
	title: string;
	/** What it is about and what is asked, for who decides whether the village joins. */
	summary: string;
	end: string;
}

/**
 * The campaigns of a village that are not over, the first to begin first: its own, and those of the gemeente that it
 * joined. Nothing of what is over, and nothing of what it does not join, is behind this point.
 * @param base makes a node of an entry
 * @param file finds a file that stands beside an entry
 * @param events all events of the village that are still to come
 * @param today the day of the build
 */
export function linkCampaigns(
	{ of, village }: Gathered,
	{
		base,
		file,
		events,
		organisations,
		today,
	}: {
		base: <Kind extends 'campagnes' | 'meedoen'>(entry: Entry<Kind>) => Node<Kind>;
		file: (entry: Entry<'campagnes'>, name: string) => MediaFile | undefined;
		events: readonly EventNode[];
		organisations: ReadonlyMap<string, OrganisationNode>;
		today: string;
	},
): { campaigns: CampaignNode[]; openCampaigns: OpenCampaign[] } {
	const joined = new Map(of('meedoen').map((entry) => [entry.data.campaign, base(entry)]));
	const current = of('campagnes')
		.filter(({ data }) => data.end >= today)
		.sort((a, b) => a.data.start.localeCompare(b.data.start) || alphabetical(a.data.title, b.data.title));
	const isJoined = (entry: Entry<'campagnes'>) => entry.owner === village.id || joined.has(entry.id);
	return {
		campaigns: current.filter(isJoined).map((entry): CampaignNode => {
			const here = joined.get(entry.id);
			const wanted = new Set(here?.data.events);
			return {
				...base(entry),
				here,
				organisation: organisations.get(here?.data.organisation ?? ''),
				// What comes after the last day belongs to it no more.
				events: events.filter(({ id, next }) => wanted.has(id) && dayOf(next.start) <= entry.data.end),
				hasBegun: entry.data.start <= today,
				poster: entry.data.file ? file(entry, entry.data.file) : undefined,
			};
		}),
		openCampaigns: current
			.filter((entry) => !isJoined(entry))
			.map(({ id, data }) => ({ id, title: data.title, summary: data.summary, end: data.end })),
	};
}
