import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { type Problem, problem } from '../issues/index.ts';
import { mediaFolders, sharedOwner } from '../schema/index.ts';
import { toId } from './names.ts';

/** A file that records can refer to. */
export interface MediaFile {
	name: string;
	/** Its name on the site: lower-case ASCII, unique among a village's own files and the shared ones. */
	slug: string;
	/** Relative to the repository, with forward slashes. */
	file: string;
	bytes: number;
}

/** The files of one folder by name, and what is wrong with them. */
export interface Media {
	files: Map<string, MediaFile>;
	problems: Problem[];
}

const limits = { fotos: 8_000_000, bestanden: 20_000_000 } as const;
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

/**
 * Lists a folder of photos or documents and looks at each file: its extension, its first bytes and
 * its size. SVG, HTML and everything else that a browser could run is refused, whatever its name.
 */
export async function readMedia(
	root: string,
	folder: string,
	type: keyof typeof mediaFolders,
	village: string | undefined,
): Promise<Media> {
	const allowed: readonly string[] = mediaFolders[type];
	const files = new Map<string, MediaFile>();
	const problems: Problem[] = [];
	const taken = new Set<string>();
	const items = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
	for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const { name } = item;
		if (name.startsWith('.') || name === 'README.md') continue;
		const file = `${folder}/${name}`;
		const where = { file, village };
		if (!item.isFile()) {
			problems.push(problem('file-misplaced', where, { found: name, expected: `bestanden: ${allowed.join(', ')}` }));
			continue;
		}
		const { size } = await stat(path.join(root, file));
		const extension = path.extname(name).slice(1).toLowerCase();
		const actual = await sniff(path.join(root, file));
		if (!allowed.includes(extension) || actual === undefined || !allowed.includes(actual)) {
			const found = actual && actual !== extension ? `${name} (dit is een ${actual}-bestand)` : name;
			problems.push(problem('file-type', where, { found, expected: allowed.join(', ') }));
			continue;
		}
		if (size > limits[type]) {
			problems.push(problem('file-too-large', where, { found: megabytes(size), expected: megabytes(limits[type]) }));
			continue;
		}
		files.set(name, { name, slug: slugFor(name, folder, taken), file, bytes: size });
	}
	return { files, problems };
}

/** The name of a file on the site; files of the gemeente say so, which keeps them apart from a village's. */
function slugFor(name: string, folder: string, taken: Set<string>): string {
	const owner = folder.split('/').at(-2) === sharedOwner ? `${sharedOwner}-` : '';
	const extension = path.extname(name).toLowerCase();
	const stem = `${owner}${toId(path.basename(name, path.extname(name))) || 'bestand'}`;
	let slug = `${stem}${extension}`;
	for (let count = 2; taken.has(slug); count++) slug = `${stem}-${count}${extension}`;
	taken.add(slug);
	return slug;
}

async function sniff(file: string): Promise<string | undefined> {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(4100), 0, 4100, 0);
		return (await fileTypeFromBuffer(buffer.subarray(0, bytesRead)))?.ext;
	} finally {
		await handle.close();
	}
}

/** What must not stand in a drawing, as a pattern and in words. */
const unsafeSvg: [RegExp, string][] = [
	[/<(?:[\w.-]+:)?script/i, 'een script'],
	[/\son[a-z]+\s*=/i, 'een opdracht die start bij klikken of laden'],
	[/<(?:[\w.-]+:)?foreignObject/i, 'een stuk webpagina (foreignObject)'],
	[/<!ENTITY|<!DOCTYPE[^>]*\[/i, 'een eigen XML-afkorting (ENTITY)'],
	[/(?:javascript|vbscript)\s*:/i, 'een javascript-adres'],
	[/(?:href|src)\s*=\s*["']?\s*(?:https?:)?\/\//i, 'een verwijzing naar een ander adres'],
	[/@import|url\(\s*["']?\s*(?:https?:)?\/\//i, 'een stijl van een ander adres'],
	[/href\s*=\s*["']?\s*data:(?!image\/(?:png|jpeg|webp))/i, 'een ingesloten bestand'],
];

/** Says what makes an SVG unsafe to open by itself, or undefined when nothing was found. */
export function unsafeInSvg(svg: string): string | undefined {
	// Zeros are what another encoding than UTF-8 looks like; a browser would read it, these patterns would not.
	if (svg.includes('\0')) return 'een andere tekencodering dan UTF-8';
	const decoded = svg.replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => {
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});
	return unsafeSvg.find(([pattern]) => pattern.test(svg) || pattern.test(decoded))?.[1];
}

/** Looks at the pictures that a village.yaml names in its `brand` folder. */
export async function checkBrandFile(
	root: string,
	folder: string,
	name: string,
	place: { file: string; village: string; line?: number; field: string },
): Promise<Problem[]> {
	const brand = path.join(root, folder, 'brand');
	const file = path.join(brand, name);
	// A village touches only its own folders.
	if (!file.startsWith(brand + path.sep)) return [problem('file-missing', place, { found: `${folder}/brand/${name}` })];
	const bytes = await readFile(file).catch(() => undefined);
	if (!bytes) return [problem('file-missing', place, { found: `${folder}/brand/${name}` })];
	if (name.toLowerCase().endsWith('.svg')) {
		const unsafe = unsafeInSvg(bytes.toString('utf8'));
		return unsafe ? [problem('svg-unsafe', { ...place, file: `${folder}/brand/${name}` }, { found: unsafe })] : [];
	}
	const type = (await fileTypeFromBuffer(bytes))?.ext;
	const allowed: readonly string[] = mediaFolders.fotos;
	return type && allowed.includes(type)
		? []
		: [problem('file-type', place, { found: name, expected: 'svg, jpg, png of webp' })];
}
