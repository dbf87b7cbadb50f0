import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository that is under test: this one. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The text of a file, by its path in the repository. */
export function read(file: string): string {
	return readFileSync(path.join(root, file), 'utf8');
}

/** Every file under a folder, as paths in the repository with forward slashes, in order. */
export function filesUnder(folder: string): string[] {
	return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'))
		.sort();
}

/** Every file that git tracks and that is there, or under the given paths. */
export function tracked(...paths: string[]): string[] {
	const list = execFileSync('git', ['ls-files', '-z', '--', ...paths], { cwd: root, encoding: 'utf8' });
	return list.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

/** The ids of the villages of this repository. */
export const villageIds = readdirSync(path.join(root, 'villages'), { withFileTypes: true })
	.filter((item) => item.isDirectory() && existsSync(path.join(root, 'villages', item.name, 'village.yaml')))
	.map(({ name }) => name)
	.sort();
