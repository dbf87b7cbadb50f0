import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';

/** The page that every finished village has, so that a folder without it is none. */
const lastPage = '404.html';

/**
 * Takes over from the build before what a new build does not have of the villages that there are: a village with an
 * error for the moment stays on the screen as it last was, also when the error came while the build was going on.
 * Copies, because the build before is served until the new one is whole.
 */
export async function keepVillages(root: string, previous: string, next: string): Promise<void> {
	for (const item of await readdir(previous, { withFileTypes: true })) {
		const isVillage = item.isDirectory() && existsSync(path.join(root, 'villages', item.name));
		if (isVillage && !existsSync(path.join(next, item.name, lastPage)))
			await cp(path.join(previous, item.name), path.join(next, item.name), { recursive: true });
	}
}
