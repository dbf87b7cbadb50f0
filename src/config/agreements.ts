import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import type { Problem } from '../issues/index.ts';
import {
	type Agreements,
	type SharedFileName,
	sharedFilePaths,
	sharedFiles,
	usualAgreements,
} from '../schema/index.ts';
import { parseWith } from './parse.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads what the villages of a gemeente agree on. A file that is not there is as usual; what is wrong with one that
 * is there comes in `problems`, and then as usual as well.
 */
export async function loadAgreements(root: string, problems: Problem[]): Promise<Agreements> {
	const read = async <Name extends SharedFileName>(
		name: Name,
	): Promise<z.output<(typeof sharedFiles)[Name]> | undefined> => {
		const file = sharedFilePaths[name];
		const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
		if (text === undefined) return undefined;
		const { value, problems: found } = parseWith(sharedFiles[name], readYaml(text, { file }), { file });
		problems.push(...found);
		return value as z.output<(typeof sharedFiles)[Name]> | undefined;
	};
	const [terms, themes, schoolHolidays] = [
		await read('termijnen.yaml'),
		await read('themas.yaml'),
		await read('schoolvakanties.yaml'),
	];
	return {
		terms: terms ?? usualAgreements.terms,
		themes: themes?.themes ?? usualAgreements.themes,
		schoolHolidays,
	};
}
