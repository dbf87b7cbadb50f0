import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { nearest, type Problem, problem } from '../issues/index.ts';
import {
	type Agreements,
	type KindName,
	kindNames,
	kinds,
	mediaFolders,
	type RecordOf,
	sharedFiles,
	sharedOwner,
	type VillageConfig,
	villageSchema,
} from '../schema/index.ts';
import { loadAgreements } from './agreements.ts';
import { demoShift, isWrittenSince, shiftDates } from './demo.ts';
import { checkBrandFile, type MediaFile, readMedia } from './media.ts';
import { toId } from './names.ts';
import { parseWith } from './parse.ts';
import { loadSynced, namedSources, type Synced } from './synced.ts';
import { type Path, type Position, readYaml, splitFrontMatter } from './yaml.ts';

/** One record of content as it stands in a file. */
export interface Entry<Kind extends KindName = KindName> {
	kind: Kind;
	/** The file name without `.md`. */
	id: string;
	/** The folder it stands in: a village, or `gemeente`. */
	owner: string;
	/** Relative to the repository, with forward slashes. */
	file: string;
	data: RecordOf[Kind];
	/** Markdown; the part of the file under the data. */
	body: string;
	/** The line on which the body starts. */
	bodyLine: number;
	/** Where a field stands in the file. */
	locate: (path: Path) => Position;
}

/** All records of one owner, by kind. */
export type Entries = { [Kind in KindName]: Entry<Kind>[] };

/** Everything of one folder under `content`. */
export interface Content {
	owner: string;
	entries: Entries;
	/** Ids whose file exists but could not be read, so that references to them are not reported too. */
	unreadable: Set<string>;
	photos: Map<string, MediaFile>;
	files: Map<string, MediaFile>;
}

/** A village as it stands in the repository: configuration and content, parsed but not linked. */
export interface VillageSource {
	/** The name of its folder. */
	id: string;
	config: VillageConfig;
	/** The text of its theme.css; empty when it has none. */
	css: string;
	/** Where a field of village.yaml stands. */
	locate: (path: Path) => Position;
	content: Content;
	/** What the gemeente shares; in a demo village its dates have moved as the village's own. */
	shared: Content;
	/** What the villages of the gemeente agree on. */
	agreements: Agreements;
	/** What others keep and this village takes over. */
	synced: Synced;
}

/** All that could be read, and every problem met on the way. */
export interface Repository {
	root: string;
	villages: VillageSource[];
	/** The kernen of every village, also of those that were not asked for. */
	kernen: string[];
	problems: Problem[];
}

/** Which part of the repository to read, and which day it is. */
export interface LoadOptions {
	/** The folder with `villages` and `content`. */
	root: string;
	/** The day of the build, `YYYY-MM-DD`; demo villages move with it. */
	today: string;
	/** Only these villages; all when left out. */
	only?: readonly string[] | undefined;
}

/**
 * Reads village.yaml and the content of every village. Never throws on bad content: whatever is
 * wrong is in `problems`, and a village whose village.yaml cannot be read is not in `villages`.
 */
export async function loadRepository({ root, today, only }: LoadOptions): Promise<Repository> {
	const problems: Problem[] = [];
	const all = await folders(path.join(root, 'villages'));
	const wanted = only ? all.filter((id) => only.includes(id)) : all;
	for (const id of only ?? []) {
		if (!all.includes(id))
			problems.push(problem('village-unknown', { file: 'villages' }, { found: id, nearest: nearest(id, all) }));
	}
	for (const owner of await folders(path.join(root, 'content'))) {
		if (owner === sharedOwner || all.includes(owner)) continue;
		const known = [...all, sharedOwner];
		problems.push(
			problem('village-unknown', { file: `content/${owner}` }, { found: owner, nearest: nearest(owner, known) }),
		);
	}

	const shared = await loadContent(root, sharedOwner, undefined, problems);
	const agreements = await loadAgreements(root, problems);
	const villages: VillageSource[] = [];
	const kernen: string[] = [];
	for (const id of all) {
		const isWanted = wanted.includes(id);
		// What is wrong with a village that was not asked for is not told, but its kernen may be in a scope.
		const read = await readVillage(root, id, isWanted ? problems : []);
		if (read) kernen.push(...read.config.kernen);
		const content = isWanted ? await loadContent(root, id, id, problems) : undefined;
		if (!read || !content) continue;
		const synced = await loadSynced(
			root,
			id,
			namedSources({ id, config: read.config }, organisationsFor(read.config, content, shared)),
			problems,
		);
		const days = read.config.demo ? demoShift(read.config.demo.anchor, today) : 0;
		const { demo, ...dated } = read.config;
		villages.push({
			id,
			css: read.css,
			locate: read.locate,
			config: { ...shiftDates(dated, days), demo },
			content: shiftContent(content, days, demo?.anchor),
			shared: shiftContent(shared, days, demo?.anchor),
			agreements: shiftDates(agreements, days),
			synced: shiftDates(synced, days),
		});
	}
	return { root, villages, kernen, problems };
}

/** The organisations of a village and those of the gemeente that are there for it. */
function organisationsFor({ kernen }: VillageConfig, content: Content, shared: Content): Entry<'organisaties'>[] {
	const reaches = ({ data }: Entry<'organisaties'>) =>
		data.scope.length === 0 || data.scope.some((kern) => kernen.includes(kern));
	return [...content.entries.organisaties, ...shared.entries.organisaties.filter(reaches)].filter(
		({ data }) => !data.archived,
	);
}

function shiftContent(content: Content, days: number, anchor = ''): Content {
	if (days === 0) return content;
	const shifted = Object.entries(content.entries).map(([kind, entries]) => [
		kind,
		entries.map((entry) =>
			isWrittenSince(entry.data, anchor) ? entry : { ...entry, data: shiftDates(entry.data, days) },
		),
	]);
	return { ...content, entries: Object.fromEntries(shifted) as Entries };
}

async function readVillage(
	root: string,
	id: string,
	problems: Problem[],
): Promise<Pick<VillageSource, 'config' | 'css' | 'locate'> | undefined> {
	const folder = `villages/${id}`;
	const place = { file: `${folder}/village.yaml`, village: id };
	const ideal = toId(id);
	if (id !== ideal || id === sharedOwner) {
		problems.push(problem('id-shape', place, { found: id, expected: ideal === sharedOwner ? `dorp-${ideal}` : ideal }));
	}
	const text = await readFile(path.join(root, place.file), 'utf8').catch(() => undefined);
	if (text === undefined) {
		problems.push(problem('village-file-missing', place, { found: id }));
		return undefined;
	}
	const yaml = readYaml(text, place);
	const { value: config, problems: found } = parseWith(villageSchema, yaml, place);
	problems.push(...found);
	if (!config) return undefined;
	for (const key of ['wapen', 'photo'] as const) {
		const name = config.brand[key];
		if (!name) continue;
		const where = { ...place, ...yaml.locate(['brand', key]), field: `brand.${key}` };
		problems.push(...(await checkBrandFile(root, folder, name, where)));
	}
	for (const [index, { photo }] of config.contacts.entries()) {
		if (!photo) continue;
		const where = {
			...place,
			...yaml.locate(['contacts', index, 'photo']),
			field: `contacts.${index}.photo`,
		};
		problems.push(...(await checkBrandFile(root, folder, photo, where)));
	}
	const css = await readFile(path.join(root, folder, 'theme.css'), 'utf8').catch(() => '');
	return { config, css, locate: yaml.locate };
}

async function loadContent(
	root: string,
	owner: string,
	village: string | undefined,
	problems: Problem[],
): Promise<Content> {
	const base = `content/${owner}`;
	const media = Object.keys(mediaFolders) as (keyof typeof mediaFolders)[];
	const known = [...kindNames, ...media];
	const agreed = owner === sharedOwner ? Object.keys(sharedFiles) : [];
	for (const item of await readdir(path.join(root, base), { withFileTypes: true }).catch(() => [])) {
		const { name } = item;
		if (name.startsWith('.') || name === 'README.md' || (agreed.includes(name) && item.isFile())) continue;
		const where = { file: `${base}/${name}`, village };
		if (!item.isDirectory())
			problems.push(
				problem('file-misplaced', where, {
					found: name,
					expected: [
						`mappen: ${known.join(', ')}`,
						agreed.length > 0 ? ` en bestanden: ${agreed.join(', ')}` : '',
					].join(''),
				}),
			);
		else if (!(known as string[]).includes(name))
			problems.push(problem('folder-unknown', where, { found: name, nearest: nearest(name, known) }));
	}
	const photos = await readMedia(root, `${base}/fotos`, 'fotos', village);
	const files = await readMedia(root, `${base}/bestanden`, 'bestanden', village);
	problems.push(...photos.problems, ...files.problems);

	const unreadable = new Set<string>();
	const readKind = async <Kind extends KindName>(kind: Kind): Promise<Entry<Kind>[]> => {
		const entries: Entry<Kind>[] = [];
		const folder = `${base}/${kind}`;
		const names = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
		for (const item of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			if (item.name.startsWith('.') || item.name === 'README.md') continue;
			const file = `${folder}/${item.name}`;
			if (item.isDirectory() || !item.name.endsWith('.md')) {
				problems.push(
					problem('file-misplaced', { file, village }, { found: item.name, expected: 'bestanden die eindigen op .md' }),
				);
				continue;
			}
			const entry = readEntry(kind, owner, file, await readFile(path.join(root, file), 'utf8'), village, problems);
			if (entry) entries.push(entry);
			else unreadable.add(`${kind}/${path.basename(file, '.md')}`);
		}
		return entries;
	};
	const entries: Entries = {
		organisaties: await readKind('organisaties'),
		aanvullingen: await readKind('aanvullingen'),
		plekken: await readKind('plekken'),
		agenda: await readKind('agenda'),
		overgenomen: await readKind('overgenomen'),
		nieuws: await readKind('nieuws'),
		prikbord: await readKind('prikbord'),
		vacatures: await readKind('vacatures'),
		kennisbank: await readKind('kennisbank'),
		campagnes: await readKind('campagnes'),
		meedoen: await readKind('meedoen'),
		paginas: await readKind('paginas'),
		documenten: await readKind('documenten'),
	};
	return { owner, entries, unreadable, photos: photos.files, files: files.files };
}

function readEntry<Kind extends KindName>(
	kind: Kind,
	owner: string,
	file: string,
	text: string,
	village: string | undefined,
	problems: Problem[],
): Entry<Kind> | undefined {
	const id = path.basename(file, '.md');
	const ideal = toId(id);
	if (id !== ideal) problems.push(problem('id-shape', { file, village }, { found: id, expected: ideal }));
	const parts = splitFrontMatter(text);
	if (!parts) {
		problems.push(problem('front-matter-missing', { file, line: 1, village }));
		return undefined;
	}
	const place = { file, village, linesBefore: 1 };
	const yaml = readYaml(parts.yaml, place);
	const { value, problems: found } = parseWith(kinds[kind], yaml, place);
	problems.push(...found);
	if (value === undefined) return undefined;
	return {
		kind,
		id,
		owner,
		file,
		data: value as RecordOf[Kind],
		body: parts.body.trim(),
		// The blank lines between data and text are cut off with the rest of the white space.
		bodyLine: parts.bodyLine + (/^\s*/.exec(parts.body)?.[0].split('\n').length ?? 1) - 1,
		// Read again when asked: keeping a tree per file would cost more memory than the content.
		locate: (fieldPath) => readYaml(parts.yaml, place).locate(fieldPath),
	};
}

async function folders(folder: string): Promise<string[]> {
	const items = await readdir(folder, { withFileTypes: true }).catch(() => []);
	return items
		.filter((item) => item.isDirectory() && !item.name.startsWith('.'))
		.map(({ name }) => name)
		.sort();
}
