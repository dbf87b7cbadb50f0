import { type KindName, kindNames, mediaFolders } from '../schema/index.ts';
import { toId } from './names.ts';

/** Where a file of content lies, read off its path alone. */
export interface ContentPlace {
	/** The folder under `content`: a village, or `gemeente`. */
	owner: string;
	folder: KindName | keyof typeof mediaFolders;
	/** The last part of the path, with its extension. */
	name: string;
	/** True for a record, false for a photo or another file. */
	isEntry: boolean;
}

/**
 * Says where a file of content lies: `content/<owner>/<kind>/<id>.md`, or a photo or file of an allowed type in
 * its media folder. Undefined for every other path, however near.
 * @param file relative to the repository, with forward slashes
 */
export function contentPlace(file: string): ContentPlace | undefined {
	const [top, owner, folder, name, ...deeper] = file.split('/');
	if (top !== 'content' || !owner || !folder || !name || deeper.length > 0 || owner !== toId(owner)) return undefined;
	const extension = /\.([^.]+)$/.exec(name)?.[1] ?? '';
	if (isOneOf(kindNames, folder)) return extension === 'md' ? { owner, folder, name, isEntry: true } : undefined;
	if (!isOneOf(Object.keys(mediaFolders) as (keyof typeof mediaFolders)[], folder)) return undefined;
	const allowed: readonly string[] = mediaFolders[folder];
	return allowed.includes(extension.toLowerCase()) ? { owner, folder, name, isEntry: false } : undefined;
}

/** True for a file name without anything that a person or a program could misread. */
export function isPlainName({ name, isEntry }: Pick<ContentPlace, 'name' | 'isEntry'>): boolean {
	return isEntry ? /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(name) : /^[A-Za-z0-9][A-Za-z0-9 ._()-]*$/.test(name);
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
	return (words as readonly string[]).includes(word);
}
