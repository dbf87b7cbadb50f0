import type { Entry, VillageSource } from '../config/index.ts';
import { type Post, usualPostDays } from '../schema/index.ts';
import type { Gathered } from './link.ts';
import type { Node, PostNode, PostRecord, Role, VillageModel } from './model.ts';
import { latestBy } from './order.ts';
import { addDays } from './time.ts';

/** The last day on which a post stands on the board. */
export function lastPostDay({ placedOn, expires }: { placedOn: string; expires?: string | undefined }): string {
	return expires ?? addDays(placedOn, usualPostDays);
}

/**
 * The posts that stand on the board on a day, newest first; of all that ever stood there what may be counted.
 * What has expired, is fulfilled or was taken back is in no list: its words are nowhere behind this point.
 * @param base makes a node of an entry
 * @param today the day of the build
 */
export function linkPosts(
	{ of, village }: Gathered,
	base: (entry: Entry<'prikbord'>) => Node<'prikbord'>,
	today: string,
): Pick<VillageModel, 'posts' | 'postRecords' | 'nextPostNumber'> {
	const placed = of('prikbord').filter(({ data }) => data.placedOn <= today);
	return {
		nextPostNumber: nextPostNumber(village),
		posts: placed
			.filter(({ data }) => outcomeOf(data, today) === 'open')
			.map((entry): PostNode => ({ ...base(entry), expires: lastPostDay(entry.data) }))
			.sort(latestBy(({ data, id }) => `${data.placedOn} ${String(data.number).padStart(5, '0')} ${id}`)),
		postRecords: placed.map(({ data }): PostRecord => {
			const { number, kind, category, placedOn, closedOn, corrections } = data;
			const kern = kernOf(data.area, village.config.kernen);
			return { number, kind, category, kern, placedOn, closedOn, outcome: outcomeOf(data, today), corrections };
		}),
	};
}

/** The kern of a village that the area of a post names. */
export function kernOf(area: string | undefined, kernen: readonly string[]): string | undefined {
	const words = (text: string) => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
	// The longest first: Wijk aan Zee is not Wijk.
	return area && [...kernen].sort((a, b) => b.length - a.length).find((kern) => words(area).includes(words(kern)));
}

function outcomeOf(data: Post, today: string): PostRecord['outcome'] {
	if (data.state === 'gelukt' || data.state === 'ingetrokken') return data.state;
	return lastPostDay(data) < today ? 'verlopen' : 'open';
}

/** The roles through which posts are answered: those that say so, else the first that people call. */
export function connectorsOf(roles: readonly Role[], mainRole: Role | undefined): Role[] {
	const named = roles.filter(({ data, isVacant }) => data.connects && !isVacant);
	return named.length > 0 ? named : mainRole ? [mainRole] : [];
}

/**
 * The number for the next post: one above the highest that was ever given out, also to what waits for its day or is in
 * the archive, because somebody may still call about it.
 */
export function nextPostNumber({ content, shared }: Pick<VillageSource, 'content' | 'shared'>): number {
	const all = [...content.entries.prikbord, ...shared.entries.prikbord];
	return Math.max(0, ...all.map(({ data }) => data.number)) + 1;
}
