import { readFile, stat } from 'node:fs/promises';
import { toId } from '../../config/index.ts';
import {
	addressOf,
	contactsOf,
	gather,
	linkVillage,
	type OrganisationNode,
	type PlaceNode,
	phoneOf,
	pointOf,
} from '../../domain/index.ts';
import { fieldOrder, isEmptyField, sameField } from '../fields.ts';
import { editMarkdown, markdownFile } from '../markdown-file.ts';
import { type ImportedKind, importedKinds, memoryFile, readMemory } from '../memory.ts';
import type { Proposal } from '../osm-command.ts';
import { freeId } from '../osm-records.ts';
import type { FileChange } from '../patch.ts';
import { type OwnFile, readIfThere, readOwnFiles, readVillage } from '../read-content.ts';
import { Refusal } from '../refusal.ts';
import { columnNames, columns as columnTable, findHead, ownColumns } from './columns.ts';
import { type Known, Register } from './duplicates.ts';
import { type Ask, askMapping, columnsGiven, mappingFile, readMapping, writeMapping } from './mapping.ts';
import { readTable } from './read-table.ts';
import { describeTable, type TableOutcome } from './report.ts';
import { type Candidate, readRows } from './rows.ts';

/** What an import of a table is asked to do. */
export interface TableImport {
	root: string;
	village: string;
	/** The table, and how it was named on the command line. */
	file: string;
	told: string;
	/** `YYYY-MM-DDTHH:mm`. */
	now: string;
	sheet: string | undefined;
	/** Answers from the command line: `Tel.=telefoon`. */
	columns: string | undefined;
	allowsPersonal: boolean;
	/** Take in what may be there already too. */
	anyway: boolean;
	ask: Ask;
}

/** A proposal, and the answers that are to be kept for a next time. */
export interface TableProposal extends Proposal {
	/** The file with the answers, when there is something new in it; it is kept after a trial too. */
	answers: FileChange | undefined;
}

/** What is there already: a file of the village, or something that the gemeente shares. */
interface Standing {
	file: string;
	own: OwnFile | undefined;
	/** Values as the site shows them, which may come from the place or the contact. */
	shown: Record<string, unknown>;
}

/**
 * Reads a table and sets it beside what a village has. Writes nothing.
 * @throws {Refusal} when the table or the village cannot be read
 */
export async function proposeTable(asked: TableImport): Promise<TableProposal> {
	const { root, village: id, told, now } = asked;
	const today = now.slice(0, 10);
	const village = await readVillage(root, id, today);
	const files = await readOwnFiles(root, id);
	const table = await readTable(await bytesOf(asked), told, asked.sheet);
	const mappingText = await readIfThere(root, mappingFile(id));
	const known = readMapping(mappingText, id);
	const given = columnsGiven(asked.columns);
	const headed = findHead(table, [...Object.keys(known.kolommen), ...Object.keys(given)]);
	if (!headed || headed.rows.length === 0)
		throw new Refusal(
			`In ${told} staat geen tabel: verwacht is een rij met kopjes als naam, telefoon en adres, en rijen eronder.`,
		);
	const strange = Object.keys(given).find((head) => !headed.heads.includes(head));
	if (strange) throw new Refusal(`Er is geen kolom “${strange}”. De kolommen zijn: ${headed.heads.join(', ')}.`);
	const own = ownColumns(headed.heads);
	const choices = columnNames.map((value) => ({ value, name: `${value}: ${columnTable[value].help}` }));
	const mapping = own
		? known
		: await askMapping(headed, { ...known, kolommen: { ...known.kolommen, ...given } }, asked.ask, choices);
	const columns = own ?? mapping.kolommen;
	if (!headed.heads.some((head) => columns[head] === 'naam'))
		throw new Refusal(
			`Geen kolom van ${told} is de naam van de organisatie. De kolommen zijn: ${headed.heads.join(', ')}. Zeg welke het is met --kolommen "…=naam", of verander ${mappingFile(id)}.`,
		);
	const read = readRows(headed, {
		mapping,
		columns,
		village: village.config.name,
		bounds: village.config.map.bounds,
		themes: village.agreements.themes,
		isOwnExport: own !== undefined,
		allowsPersonal: asked.allowsPersonal,
	});
	const standing = await standingIn(root, id, village, files, now);
	const outcome: TableOutcome = { added: [], filled: [], known: [], doubtful: [], differs: [] };
	const register = new Register(standing, [...village.config.kernen, village.config.name, village.config.gemeente]);
	const taken = takenIds(standing, files);
	const changes: FileChange[] = [];
	const edits = new Map<OwnFile, Record<string, unknown>>();
	for (const candidate of read.candidates) place(candidate);
	for (const [file, values] of edits)
		changes.push({ file: file.file, before: file.text, after: editMarkdown(file.text, values, fieldOrder(file.kind)) });
	const answersText = own ? mappingText : writeMapping(mappingText, mapping);
	const answers =
		answersText !== undefined && answersText !== mappingText
			? { file: mappingFile(id), before: mappingText, after: answersText }
			: undefined;
	const context = { village: village.config.name, told, how: table.how, table: headed, isOwnExport: own !== undefined };
	return { report: describeTable(outcome, read, context), changes, isIdle: changes.length === 0, answers };

	function place(candidate: Candidate): void {
		const { row, kind, data } = candidate;
		const marks = marksOf(candidate);
		const likeness = register.find(marks);
		if (likeness && (likeness.isSure || !asked.anyway)) {
			const { known: found, by, isSure } = likeness;
			const { file, own: ownFile, shown } = found.item;
			const line = { row, name: data.name, file, by, other: found.name };
			if (!isSure) return void outcome.doubtful.push(line);
			if (!ownFile || ownFile.data['archived'] === true) {
				const why = ownFile ? 'staat in het archief' : file.startsWith('regel') ? undefined : 'is van de gemeente';
				return void outcome.known.push({ ...line, why });
			}
			const pending = edits.get(ownFile) ?? {};
			const filled: { field: string; value: unknown }[] = [];
			for (const field of fieldOrder(kind)) {
				const value = data[field];
				if (value === undefined || notFilled.has(field)) continue;
				const current = pending[field] ?? ownFile.data[field] ?? shown[field];
				if (isEmptyField(kind, field, current)) filled.push({ field, value });
				else if (isOther(kind, field, current, value))
					outcome.differs.push({ ...line, kind, field, own: current, other: value });
			}
			if (filled.length === 0) return void outcome.known.push({ ...line, why: undefined });
			edits.set(ownFile, { ...pending, ...Object.fromEntries(filled.map(({ field, value }) => [field, value])) });
			return void outcome.filled.push({ ...line, kind, fields: filled });
		}
		const recordId = freeId(data.name, `${kind}-${row}`, taken[kind]);
		const file = `content/${id}/${kind}/${recordId}.md`;
		changes.push({
			file,
			before: undefined,
			after: markdownFile(ordered(kind, data), candidate.body && `${candidate.body}\n`),
		});
		outcome.added.push({ row, name: data.name, file });
		register.addRow({ ...marks, item: { file: `regel ${row} van hetzelfde bestand`, own: undefined, shown: {} } });
	}
}

/**
 * What a table does not add to a record that is there: what the record is, and when somebody looked at it. That a
 * list was checked says nothing of what the village has of its own.
 */
const notFilled: ReadonlySet<string> = new Set(['name', 'kind', 'summary', 'source', 'checkedOn', 'checkedBy']);

async function bytesOf({ file, told }: TableImport): Promise<Uint8Array> {
	const found = await stat(file).catch(() => undefined);
	if (!found) throw new Refusal(`Het bestand ${told} is er niet. Staat er een tikfout in?`);
	if (!found.isFile()) throw new Refusal(`${told} is een map en geen bestand.`);
	return readFile(file);
}

/** Lists differ only when the table has something more; anything else when it says something else. */
function isOther(kind: ImportedKind, field: string, own: unknown, other: unknown): boolean {
	if (field === 'phone') return String(own).replaceAll(/\D/g, '') !== String(other).replaceAll(/\D/g, '');
	if (field === 'website')
		return (
			toId(String(own).replace(/^https?:\/\/(?:www\.)?/, '')) !==
			toId(String(other).replace(/^https?:\/\/(?:www\.)?/, ''))
		);
	if (Array.isArray(own) && Array.isArray(other)) return other.some((item) => !own.includes(item));
	return !sameField(kind, field, own, other);
}

function ordered(kind: ImportedKind, data: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		fieldOrder(kind).flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]]])),
	);
}

function marksOf({ kind, data, osm }: Candidate) {
	return {
		kind,
		name: data.name,
		aliases: (data['aliases'] as string[] | undefined) ?? [],
		sort: String(data['kind']),
		phones: typeof data['phone'] === 'string' ? [data['phone']] : [],
		address: data['address'] as Known<Standing>['address'],
		kvk: data['kvk'] as string | undefined,
		osm: osm ? [osm] : [],
	};
}

/** Everything that the village has and shares, with what the archive holds. */
async function standingIn(
	root: string,
	id: string,
	village: Awaited<ReturnType<typeof readVillage>>,
	files: readonly OwnFile[],
	now: string,
): Promise<Known<Standing>[]> {
	const memoryText = await readIfThere(root, memoryFile(id));
	const refs = new Map<string, string[]>();
	if (memoryText !== undefined)
		for (const [ref, element] of Object.entries(readMemory(memoryText).elements))
			for (const kind of importedKinds) {
				const key = `${kind}/${element[kind]?.id}`;
				refs.set(key, [...(refs.get(key) ?? []), ref]);
			}
	const everything = { ...village, config: { ...village.config, profile: 'dorpsplein' as const, modules: {} } };
	const model = linkVillage(gather(everything), now);
	const byKey = new Map(files.map((file) => [`${file.kind}/${file.id}`, file]));
	const seen = new Set<string>();
	const linked = [...model.organisations, ...model.places].map((node) => {
		const key = `${node.kind}/${node.id}`;
		seen.add(key);
		return knownOf(node, byKey.get(key), refs.get(key) ?? []);
	});
	const archived = files
		.filter((file) => !seen.has(`${file.kind}/${file.id}`))
		.map((file) => ({
			kind: file.kind,
			name: String(file.data['name'] ?? file.id),
			aliases: Array.isArray(file.data['aliases']) ? (file.data['aliases'] as string[]) : [],
			sort: String(file.data['kind']),
			phones: file.data['phone'] === undefined ? [] : [String(file.data['phone'])],
			address: undefined,
			kvk: file.data['kvk'] === undefined ? undefined : String(file.data['kvk']),
			osm: refs.get(`${file.kind}/${file.id}`) ?? [],
			item: { file: file.file, own: file, shown: {} },
		}));
	return [...linked, ...archived];
}

function knownOf(
	node: OrganisationNode | PlaceNode,
	own: OwnFile | undefined,
	refs: readonly string[],
): Known<Standing> {
	const { data } = node;
	const [phone, address, point] = [phoneOf(node), addressOf(node), pointOf(node)];
	const contacts = node.kind === 'organisaties' ? contactsOf(node) : [];
	return {
		kind: node.kind,
		name: data.name,
		aliases: data.aliases,
		sort: data.kind,
		phones: [phone, data.phone, ...contacts.map((contact) => contact.phone)].filter((one) => one !== undefined),
		address,
		kvk: 'kvk' in data ? data.kvk : undefined,
		osm: [...refs, ...(data.source?.id ? [data.source.id] : [])],
		item: { file: node.file, own, shown: { phone, address, point } },
	};
}

function takenIds(standing: readonly Known<Standing>[], files: readonly OwnFile[]): Record<ImportedKind, Set<string>> {
	const idOf = (file: string) => file.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
	const all = (kind: ImportedKind) =>
		new Set([
			...standing.filter((one) => one.kind === kind).map(({ item }) => idOf(item.file)),
			...files.filter((file) => file.kind === kind).map((file) => file.id),
		]);
	return { plekken: all('plekken'), organisaties: all('organisaties') };
}
