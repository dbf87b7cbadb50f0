import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { loadRepository, readYaml, sharedOwner, splitFrontMatter, type VillageSource } from '../config/index.ts';
import { nearest } from '../issues/index.ts';
import { type ImportedKind, importedKinds } from './memory.ts';
import { Refusal } from './refusal.ts';

/** A record of a village as somebody left it on the disk. */
export interface OwnFile {
	kind: ImportedKind;
	id: string;
	/** Relative to the repository. */
	file: string;
	text: string;
	/** Its data as typed, before any schema. */
	data: Record<string, unknown>;
	body: string;
}

/**
 * Reads a village with everything of it.
 * @throws {Refusal} when there is no such village, or its village.yaml is not right
 */
export async function readVillage(root: string, id: string, today: string): Promise<VillageSource> {
	const file = `villages/${id}/village.yaml`;
	if (id === sharedOwner)
		throw new Refusal(
			`Importeren kan in een dorp, niet in content/${sharedOwner}. Importeer in een dorp en verplaats daarna wat voor alle dorpen geldt.`,
		);
	const all = await readdir(path.join(root, 'villages')).catch(() => [] as string[]);
	if (!all.includes(id) || !(await stat(path.join(root, file)).catch(() => undefined))) {
		const near = nearest(id, all);
		throw new Refusal(`Er is geen dorp ${id}: ${file} is er niet.${near ? ` Bedoel je ${near}?` : ''}`);
	}
	const { villages } = await loadRepository({ root, today, only: [id] });
	const [village] = villages;
	if (!village) throw new Refusal(`In ${file} klopt iets niet. Kijk wat met: npm run check`);
	return village;
}

/**
 * Reads the organisations and places of a village as they stand in their files.
 * @throws {Refusal} when one cannot be read: what stands in it could not be kept
 */
export async function readOwnFiles(root: string, village: string): Promise<OwnFile[]> {
	const files: OwnFile[] = [];
	const broken: string[] = [];
	for (const kind of importedKinds) {
		const folder = `content/${village}/${kind}`;
		const names = await readdir(path.join(root, folder)).catch(() => [] as string[]);
		for (const name of names.sort()) {
			if (!name.endsWith('.md') || name === 'README.md') continue;
			const file = `${folder}/${name}`;
			const text = await readFile(path.join(root, file), 'utf8');
			const parts = splitFrontMatter(text);
			const read = parts && readYaml(parts.yaml, { file });
			if (!parts || !read || read.problems.length > 0) {
				broken.push(file);
				continue;
			}
			const data = (read.data ?? {}) as Record<string, unknown>;
			files.push({ kind, id: path.basename(name, '.md'), file, text, data, body: parts.body.trim() });
		}
	}
	if (broken.length > 0)
		throw new Refusal(
			`Dit is niet te lezen: ${broken.join(', ')}. Herstel het eerst; npm run check zegt wat eraan mankeert.`,
		);
	return files;
}

/** The text of a file; undefined when it is not there. */
export async function readIfThere(root: string, file: string): Promise<string | undefined> {
	return readFile(path.join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return undefined;
		throw error;
	});
}
