import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Parts of Pagefind's output that the own search page does not use. */
const unused = [
	'pagefind-ui.js',
	'pagefind-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-modular-ui.css',
	'pagefind-highlight.js',
	'pagefind-component-ui.js',
	'pagefind-component-ui.css',
];

/**
 * Makes the search index of one site in `pagefind/` inside its folder.
 * @throws when Pagefind reports an error, with its own words
 */
export async function indexSite(folder: string): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'nl', keepIndexUrl: false });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	const added = await index.addDirectory({ path: folder });
	const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
	await index.deleteIndex();
	const problems = [...added.errors, ...written.errors];
	if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
	for (const name of unused) await rm(path.join(folder, 'pagefind', name), { force: true });
}

/** Ends the indexing program, which would otherwise run as long as `npm start` does. */
export async function endIndexing(): Promise<void> {
	await close();
}
