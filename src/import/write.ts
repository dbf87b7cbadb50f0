import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sharedOwner } from '../config/index.ts';
import type { FileChange } from './patch.ts';
import type { NewFile } from './village-files.ts';

/** The folders of a village, relative to the repository. */
function foldersOf(id: string): string[] {
	return [`villages/${id}`, `content/${id}`];
}

/** Which folders of a village are there already. */
export async function existingFolders(root: string, id: string): Promise<string[]> {
	const found = await Promise.all(
		foldersOf(id).map(async (folder) =>
			(await stat(path.join(root, folder)).catch(() => undefined)) ? folder : undefined,
		),
	);
	return found.filter((folder) => folder !== undefined);
}

/** The ids that the gemeente uses in one of its folders, which no village can use too. */
export async function sharedIds(root: string, kind: string): Promise<string[]> {
	const names = await readdir(path.join(root, 'content', sharedOwner, kind)).catch(() => [] as string[]);
	return names.filter((name) => name.endsWith('.md')).map((name) => path.basename(name, '.md'));
}

/**
 * Writes the files of a village, all or none: they are put together in a folder of their own, which
 * is moved into place when it is complete.
 * @throws {Error} when a folder of the village is there already, or the disk refuses
 */
export async function writeVillage(root: string, id: string, files: readonly NewFile[]): Promise<void> {
	const existing = await existingFolders(root, id);
	if (existing.length > 0) throw new Error(`bestaat al: ${existing.join(', ')}`);
	const moved: string[] = [];
	const staging = await mkdtemp(path.join(root, '.nieuw-dorp-'));
	try {
		for (const { path: file, text } of files) {
			const target = path.join(staging, file);
			await mkdir(path.dirname(target), { recursive: true });
			await writeFile(target, text);
		}
		for (const folder of foldersOf(id)) {
			await mkdir(path.dirname(path.join(root, folder)), { recursive: true });
			await rename(path.join(staging, folder), path.join(root, folder));
			moved.push(folder);
		}
	} catch (error) {
		for (const folder of moved) await rm(path.join(root, folder), { recursive: true, force: true });
		throw error;
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

/** Where a village keeps its own map, relative to the repository. */
function basemapFile(id: string): string {
	return `villages/${id}/kaart/basemap.pmtiles`;
}

/**
 * Writes the basemap of a village: beside the old one first, so that this stays when something fails.
 * @returns the file, relative to the repository
 */
export async function writeBasemap(root: string, id: string, bytes: Uint8Array): Promise<string> {
	const file = basemapFile(id);
	await replaceFile(path.join(root, file), bytes);
	return file;
}

/**
 * Writes changes, all or none. A file that is no longer what it was when the changes were made stops everything.
 * @throws {Error} when somebody wrote a file in between, or the disk refuses
 */
export async function applyChanges(root: string, changes: readonly FileChange[]): Promise<void> {
	for (const { file, before } of changes) {
		const found = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
		if (found !== before) throw new Error(`intussen veranderd: ${file}`);
	}
	const done: FileChange[] = [];
	try {
		for (const change of changes) {
			await replaceFile(path.join(root, change.file), change.after);
			done.push(change);
		}
	} catch (error) {
		for (const { file, before } of done.reverse()) {
			if (before === undefined) await rm(path.join(root, file), { force: true });
			else await replaceFile(path.join(root, file), before);
		}
		throw error;
	}
}

/** Writes a file beside its old self first, so that this stays when something fails. */
async function replaceFile(target: string, content: string | Uint8Array): Promise<void> {
	const part = `${target}.deel`;
	await mkdir(path.dirname(target), { recursive: true });
	try {
		await writeFile(part, content);
		await rename(part, target);
	} finally {
		await rm(part, { force: true });
	}
}

/** Writes a report or a patch where the person asked for it. */
export async function writeResult(file: string, text: string): Promise<void> {
	await replaceFile(file, text);
}
