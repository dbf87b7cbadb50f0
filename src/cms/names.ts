// Not by the index: the start page would load all schemas for one word.
import { type KindName, sharedOwner } from '../schema/vocabulary.ts';

/** The name of the pseudo field whose button shows the fields after it. */
export const moreField = 'meer';

/** The name of the pseudo field under the text, with what may be better in it. */
export const tipsField = 'tips';

/** Where `npm start` takes what the CMS saves. */
export const localApi = '/api/v1';

/**
 * The name of the collection of a kind and the folder that it is in: `agenda-oosterwilg`. Decap names branches
 * after it (`cms/agenda-oosterwilg/pubquiz`), and the villages of a repository share its branches: without the
 * folder one village would see, and save over, the drafts of another.
 */
export function collectionName(kind: KindName, owner: string): string {
	return `${kind}-${owner}`;
}

/** The kind of content in a collection. */
export function kindOfCollection(name: string): KindName {
	return name.slice(0, name.indexOf('-')) as KindName;
}

/** True for a collection of what every village shares. */
export function isSharedCollection(name: string): boolean {
	return name === collectionName(kindOfCollection(name), sharedOwner);
}
