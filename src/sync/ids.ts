import { createHash } from 'node:crypto';
import { toId } from '../config/index.ts';

/** What gets an address of its own on the site. */
interface Named {
	id: string;
	title: string;
	/** What the producer calls it. */
	key: string;
	/** What else tells it from others, for producers that call everything anew each time. */
	likeness: string;
}

const longestSlug = 60;

/**
 * The ids of things that were taken over, in their order: a word from the title as it was when first seen, and six
 * characters that tell it from others of that name. What has the key of something in the old copy keeps its id;
 * what has none, and is like something there that is otherwise gone, keeps that id.
 * @param taken ids that others in the village have
 * @param salt what tells this source from others that have the same keys
 */
export function idsFor(
	items: readonly Omit<Named, 'id'>[],
	old: readonly Omit<Named, 'title'>[],
	taken: ReadonlySet<string>,
	salt: string,
): string[] {
	const used = new Set(taken);
	const ids: (string | undefined)[] = items.map(() => undefined);
	const claim = (index: number, id: string | undefined) => {
		if (id === undefined || used.has(id)) return;
		used.add(id);
		ids[index] = id;
	};
	const byKey = new Map(old.map(({ key, id }) => [key, id]));
	for (const [index, { key }] of items.entries()) claim(index, byKey.get(key));
	const byLikeness = new Map(old.map(({ likeness, id }) => [likeness, id]));
	for (const [index, { likeness }] of items.entries())
		if (ids[index] === undefined) claim(index, byLikeness.get(likeness));
	return items.map(({ title, key }, index) => {
		let id = ids[index];
		for (let turn = 0; id === undefined; turn++) {
			const made = makeId(title, `${salt}\n${key}\n${turn || ''}`);
			if (!used.has(made)) id = made;
		}
		used.add(id);
		return id;
	});
}

function makeId(title: string, key: string): string {
	const slug = toId(title).slice(0, longestSlug).replace(/-+$/, '') || 'zonder-naam';
	return `${slug}-${hash(key)}`;
}

/** Six characters that are the same for the same text. */
export function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
