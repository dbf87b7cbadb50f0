import { toId } from '../config/index.ts';
import { point as pointOfText } from '../schema/fields.ts';
import type { Point } from '../schema/index.ts';
import { fieldLabel, fieldOrder, isEmptyField, sameField } from './fields.ts';
import { distance } from './geometry.ts';
import { type Edits, editMarkdown, markdownFile } from './markdown-file.ts';
import { type ImportedKind, importedKinds, type Memory, type Remembered, refOf, valuesOf } from './memory.ts';
import { freeId, type Imported, type NewRecord } from './osm-records.ts';
import type { FileChange } from './patch.ts';
import type { OwnFile } from './read-content.ts';

/** What a re-import needs to know. */
export interface SyncInput {
	/** What the extract gives, as a first import would write it. */
	imported: Pick<Imported, 'places' | 'organisations'>;
	/** Undefined when nothing was imported before, or before this was remembered. */
	memory: Memory | undefined;
	files: readonly OwnFile[];
	/** Names of what the gemeente shares with the village, by id. */
	shared: Record<ImportedKind, ReadonlyMap<string, readonly string[]>>;
	/** Which files name a record, by `plekken/de-wilg`; it may not vanish from under them. */
	namedBy: ReadonlyMap<string, readonly string[]>;
	/** Whether the extract would show something at a point if it were still there. */
	covers: (point: Point) => boolean;
	/** The day of the extract, when it tells. */
	retrievedOn: string | undefined;
	/** That day, else today; for what is archived. */
	day: string;
	/** The folder of the village under `content`. */
	village: string;
	/** Archive however much is gone. */
	allowsManyGone: boolean;
}

/** A record as a report names it. */
export interface Told {
	kind: ImportedKind;
	id: string;
	name: string;
	/** Relative to the repository. */
	file: string;
	/** The element of OpenStreetMap. */
	ref: string;
}

/** A field of which the value changes. */
export interface FieldChange {
	field: string;
	from: unknown;
	to: unknown;
}

/** A field that an editor changed, and that stays. */
export interface Difference extends Told {
	field: string;
	own: unknown;
	osm: unknown;
	/** OpenStreetMap changed it too since the previous time. */
	isNew: boolean;
}

/** What a re-import would do. Nothing in it has been done yet. */
export interface Sync {
	added: Told[];
	changed: (Told & { fields: FieldChange[] })[];
	/** The same thing under another number: a node became an outline. */
	moved: (Told & { from: string })[];
	archived: Told[];
	/** Was archived by an import, and is back. */
	returned: Told[];
	/** Gone from OpenStreetMap, but it stays; `why` tells what the village did with it. */
	kept: (Told & { why: string })[];
	differs: Difference[];
	/** The village, or the gemeente, had it already in its own words. */
	known: (Told & { isShared: boolean })[];
	/** Was thrown away here and does not come back. */
	thrownAway: Told[];
	/** Cannot be judged, as the extract does not reach there. */
	outside: Told[];
	/** So much would be gone that this looks like another extract; nothing is archived then. */
	isManyGone: boolean;
	changes: FileChange[];
	memory: Memory;
}

/** One thing of OpenStreetMap as the extract gives it. */
interface Fresh {
	ref: string;
	records: Partial<Record<ImportedKind, NewRecord>>;
}

/** Within how many metres something of the same name is the same thing under another number. */
const moveReach = 150;
/** The same for the stops of a bus, which have two sides of a street. */
const stopMoveReach = 400;
/** Within how many metres a thing with another name but the same number or site is the same. */
const nearReach = 40;
/** Within how many metres what a village wrote itself is the same as what OpenStreetMap has by that name. */
const knownReach = 300;
/** A point that moves less was only drawn more neatly. */
const stillReach = 5;
/** More of the records than this, and at least so many, are not gone: the extract is another one. */
const mostGone = { share: 1 / 3, least: 5 };

/** Sets an extract beside what was imported before and what the village made of it. Pure. */
export function syncVillage(input: SyncInput): Sync {
	const { memory, files, day, village } = input;
	const retrievedOn = input.retrievedOn ?? memory?.retrievedOn;
	const sync: Sync = {
		added: [],
		changed: [],
		moved: [],
		archived: [],
		returned: [],
		kept: [],
		differs: [],
		known: [],
		thrownAway: [],
		outside: [],
		isManyGone: false,
		changes: [],
		memory: { ...memory, ...(retrievedOn && { retrievedOn }), elements: {} },
	};
	const remembered = memory?.elements ?? {};
	const fileOf = new Map(files.map((file) => [`${file.kind}/${file.id}`, file]));
	const freshOf = freshElements(input.imported);
	const oldRefOf = pairUp(freshOf, remembered);
	const ids = idsOf();
	const edited = new Map<string, Edits>();

	for (const fresh of freshOf.values()) for (const kind of importedKinds) takeOver(fresh, kind);
	const followed = new Set([...freshOf.keys()].map((ref) => oldRefOf.get(ref) ?? ref));
	const gone = Object.entries(remembered).flatMap(([ref, element]) =>
		importedKinds.flatMap((kind) => {
			const own = element[kind];
			const isHere = followed.has(ref) && freshRecordOf(ref, kind) !== undefined;
			return own && !isHere ? [{ ref, kind, own }] : [];
		}),
	);
	for (const { ref, kind, own } of leaving(gone)) leave(ref, kind, own);

	for (const [key, edits] of edited) {
		const file = fileOf.get(key);
		if (!file || Object.keys(edits).length === 0) continue;
		const after = editMarkdown(file.text, edits, fieldOrder(file.kind));
		if (after !== file.text) sync.changes.push({ file: file.file, before: file.text, after });
	}
	sync.changes.sort((a, b) => (a.file < b.file ? -1 : 1));
	return sync;

	/** The ids under which the records of the extract stand or will stand. */
	function idsOf(): Map<string, string> {
		const taken = Object.fromEntries(
			importedKinds.map((kind) => [
				kind,
				new Set([
					...files.filter((file) => file.kind === kind).map(({ id }) => id),
					...input.shared[kind].keys(),
					...Object.values(remembered).flatMap((element) => element[kind]?.id ?? []),
				]),
			]),
		) as Record<ImportedKind, Set<string>>;
		const found = new Map<string, string>();
		const isTaken = new Set<string>();
		for (const { ref, records } of freshOf.values())
			for (const kind of importedKinds) {
				const record = records[kind];
				if (!record) continue;
				const id = standing(ref, kind, record, isTaken) ?? freeId(record.data.name, record.id, taken[kind]);
				isTaken.add(`${kind}/${id}`);
				found.set(`${kind} ${ref}`, id);
			}
		return found;
	}

	/** The id of the record that an element already has here. */
	function standing(
		ref: string,
		kind: ImportedKind,
		record: NewRecord,
		isTaken: ReadonlySet<string>,
	): string | undefined {
		const old = remembered[oldRefOf.get(ref) ?? ref]?.[kind];
		const sources = [ref, oldRefOf.get(ref)].filter((one) => one !== undefined);
		const isFree = (id: string) => !isTaken.has(`${kind}/${id}`);
		// A file that was given another name says itself where it came from.
		const renamed = files.find((file) => file.kind === kind && sources.includes(sourceOf(file.data)['id'] ?? ''));
		if (old && (fileOf.has(`${kind}/${old.id}`) || !renamed)) return old.id;
		if (renamed && isFree(renamed.id)) return renamed.id;
		const names = namesOf(record.data);
		const point = pointOf(record.data);
		const twin = files.find(
			(file) =>
				file.kind === kind &&
				isFree(file.id) &&
				sourceOf(file.data)['name'] !== 'OpenStreetMap' &&
				namesOf(file.data).some((name) => names.includes(name)) &&
				isWithin(pointOf(file.data), point, knownReach),
		);
		if (twin) return twin.id;
		return [...input.shared[kind]].find(([, own]) => own.some((name) => names.includes(toId(name))))?.[0];
	}

	function freshRecordOf(oldRef: string, kind: ImportedKind): NewRecord | undefined {
		const ref = [...oldRefOf].find(([, old]) => old === oldRef)?.[0] ?? oldRef;
		return freshOf.get(ref)?.records[kind];
	}

	function remember(ref: string, kind: ImportedKind, own: Remembered): void {
		sync.memory.elements[ref] = { ...sync.memory.elements[ref], [kind]: own };
	}

	function takeOver({ ref, records }: Fresh, kind: ImportedKind): void {
		const record = records[kind];
		if (!record) return;
		const id = ids.get(`${kind} ${ref}`) as string;
		const oldRef = oldRefOf.get(ref);
		const old = remembered[oldRef ?? ref]?.[kind];
		const file = fileOf.get(`${kind}/${id}`);
		const values = settled(valuesOf(linked(record.data, kind, ref)), old?.values);
		const told: Told = { kind, id, name: record.data.name, file: `content/${village}/${kind}/${id}.md`, ref };
		if (!file && (old || input.shared[kind].has(id))) {
			const isShared = input.shared[kind].has(id);
			if (!isShared) sync.thrownAway.push(told);
			else if (!old) sync.known.push({ ...told, isShared });
			remember(ref, kind, { id, values, ...(isShared && { own: true }) });
			return;
		}
		if (!file) {
			sync.added.push(told);
			const data = { ...linked(record.data, kind, ref) };
			sync.changes.push({ file: told.file, before: undefined, after: markdownFile(data) });
			remember(ref, kind, { id, values });
			return;
		}
		const source = sourceOf(file.data);
		const isOwn = old?.own ?? (!old && source['name'] !== 'OpenStreetMap');
		if (isOwn) {
			if (!old) sync.known.push({ ...told, isShared: false });
			else compareOwn(told, file, old, values);
			remember(ref, kind, { id, values, own: true });
			return;
		}
		const edits: Record<string, unknown> = {};
		if (file.data['archived'] === true) {
			if (!old?.gone || file.data['archivedReason'] !== reasonOf(old.gone)) {
				// The village took it off its site: it is left alone, and so is what is known of it.
				remember(ref, kind, old ?? { id, values });
				return;
			}
			edits['archived'] = undefined;
			edits['archivedReason'] = undefined;
			sync.returned.push(told);
		}
		const fields = merge(told, file, old, values);
		for (const { field, to } of fields) edits[field] = to;
		if (fields.length > 0) sync.changed.push({ ...told, fields });
		if (oldRef !== undefined) sync.moved.push({ ...told, from: oldRef });
		const hasNews = Object.keys(edits).length > 0 || oldRef !== undefined;
		if (hasNews && source['name'] === 'OpenStreetMap') {
			const fresh = record.data['source'] as Record<string, unknown>;
			edits['source'] = {
				...(file.data['source'] as Record<string, unknown>),
				...Object.fromEntries(
					['id', 'url', 'retrievedOn'].map((key) => [key, fresh[key]]).filter(([, value]) => value !== undefined),
				),
			};
		}
		edited.set(`${kind}/${id}`, edits);
		remember(ref, kind, { id, values });
	}

	/** The fields that follow OpenStreetMap; what an editor changed is told and stays. */
	function merge(told: Told, file: OwnFile, old: Remembered | undefined, values: Remembered['values']): FieldChange[] {
		const { kind } = told;
		const names = new Set([...Object.keys(values), ...Object.keys(old?.values ?? {})]);
		const fields: FieldChange[] = [];
		for (const field of fieldOrder(kind).filter((name) => names.has(name))) {
			const [own, osm, previous] = [file.data[field], values[field], old?.values[field]];
			if (sameField(kind, field, own, osm)) continue;
			if (old && sameField(kind, field, own, previous)) fields.push({ field, from: own, to: osm });
			else sync.differs.push({ ...told, field, own, osm, isNew: !old || !sameField(kind, field, previous, osm) });
		}
		return fields;
	}

	/** What the village wrote itself never changes; that OpenStreetMap says something new is told. */
	function compareOwn(told: Told, file: OwnFile, old: Remembered, values: Remembered['values']): void {
		for (const field of fieldOrder(told.kind)) {
			const [own, osm] = [file.data[field], values[field]];
			if (sameField(told.kind, field, osm, old.values[field]) || sameField(told.kind, field, own, osm)) continue;
			if (!isEmptyField(told.kind, field, osm)) sync.differs.push({ ...told, field, own, osm, isNew: true });
		}
	}

	/** The data with its relations to the ids that these have here. */
	function linked(data: NewRecord['data'], kind: ImportedKind, ref: string): NewRecord['data'] {
		const [field, other] =
			kind === 'plekken' ? (['manager', 'organisaties'] as const) : (['place', 'plekken'] as const);
		if (data[field] === undefined) return data;
		const id = ids.get(`${other} ${ref}`);
		const isThere = id !== undefined && isStandingOrNew(other, id, ref);
		const { [field]: _, ...rest } = data;
		return isThere ? { ...data, [field]: id } : (rest as NewRecord['data']);
	}

	/** Whether a record will be there: not when it was thrown away, as a relation to it would be an error. */
	function isStandingOrNew(kind: ImportedKind, id: string, ref: string): boolean {
		const isRemembered = remembered[oldRefOf.get(ref) ?? ref]?.[kind] !== undefined;
		return fileOf.has(`${kind}/${id}`) || input.shared[kind].has(id) || !isRemembered;
	}

	/** What is gone as far as one can see; what was dealt with before is only remembered. */
	function leaving(all: readonly { ref: string; kind: ImportedKind; own: Remembered }[]): typeof all {
		const open = all.filter(({ ref, kind, own }) => {
			const file = fileOf.get(`${kind}/${own.id}`);
			const isDone = own.gone !== undefined || !file || file.data['archived'] === true;
			if (isDone) remember(ref, kind, own);
			return !isDone;
		});
		const seen = open.filter(({ ref, kind, own }) => {
			const point = pointOf(own.values);
			if (!point || input.covers(point)) return true;
			sync.outside.push(toldOf(ref, kind, own));
			remember(ref, kind, own);
			return false;
		});
		const total = Object.values(remembered).flatMap(({ plekken, organisaties }) => [plekken, organisaties]);
		const standing = total.filter((own) => own && own.gone === undefined).length;
		const things = new Set(seen.map(({ ref }) => ref)).size;
		sync.isManyGone = things >= mostGone.least && seen.length > standing * mostGone.share && !input.allowsManyGone;
		return seen;
	}

	function leave(ref: string, kind: ImportedKind, own: Remembered): void {
		const told = toldOf(ref, kind, own);
		const file = fileOf.get(`${kind}/${own.id}`) as OwnFile;
		const why = sync.isManyGone ? 'er is te veel weg' : whyKept(file, own, ref);
		if (why !== undefined) {
			sync.kept.push({ ...told, why });
			remember(ref, kind, own);
			return;
		}
		sync.archived.push(told);
		edited.set(`${kind}/${own.id}`, { archived: true, archivedReason: reasonOf(day) });
		remember(ref, kind, { ...own, gone: day });
	}

	/** Why something that is gone stays: an editor worked on it, or something else of the village needs it. */
	function whyKept(file: OwnFile, own: Remembered, ref: string): string | undefined {
		const touched = whyTouched(file, own);
		if (touched) return touched;
		const partners = importedKinds.flatMap((kind) => {
			const partner = remembered[ref]?.[kind];
			const found = partner && kind !== file.kind ? fileOf.get(`${kind}/${partner.id}`) : undefined;
			return partner && found ? [{ partner, found }] : [];
		});
		// A place and its organisation stay or go together, as each names the other.
		const kept = partners.find(({ partner, found }) => whyTouched(found, partner) !== undefined);
		if (kept) return `hoort bij ${kept.found.file}, dat ook blijft`;
		const namer = input.namedBy
			.get(`${file.kind}/${file.id}`)
			?.find((one) => one !== file.file && !partners.some(({ found }) => found.file === one));
		return namer && `${namer} verwijst ernaar`;
	}

	function whyTouched(file: OwnFile, own: Remembered): string | undefined {
		if (own.own) return 'jullie schreven het zelf';
		if (sourceOf(file.data)['name'] !== 'OpenStreetMap') return 'de bron is veranderd of weggehaald';
		if (file.body !== '') return 'jullie schreven er een tekst bij';
		const field = fieldOrder(file.kind).find(
			(name) => name !== 'source' && !sameField(file.kind, name, file.data[name], own.values[name]),
		);
		return field && `jullie veranderden iets: ${fieldLabel(file.kind, field)}`;
	}

	function toldOf(ref: string, kind: ImportedKind, own: Remembered): Told {
		const file = `content/${village}/${kind}/${own.id}.md`;
		return { kind, id: own.id, name: String(own.values['name'] ?? own.id), file, ref };
	}
}

const pointField = pointOfText();

/** What an archived record says of itself. */
function reasonOf(day: string): string {
	return `Staat niet meer in OpenStreetMap, gezien op ${day}`;
}

function freshElements({ places, organisations }: SyncInput['imported']): Map<string, Fresh> {
	const found = new Map<string, Fresh>();
	const take = (kind: ImportedKind, record: NewRecord) => {
		const ref = refOf(record);
		found.set(ref, { ref, records: { ...found.get(ref)?.records, [kind]: record } });
	};
	for (const record of places) take('plekken', record);
	for (const record of organisations) take('organisaties', record);
	return found;
}

/** Which new numbers are old things: the number they had, by the one they have. */
function pairUp(fresh: ReadonlyMap<string, Fresh>, remembered: Memory['elements']): Map<string, string> {
	const lost = Object.keys(remembered).filter((ref) => !fresh.has(ref));
	const candidates = [...fresh.values()]
		.filter(({ ref }) => !remembered[ref])
		.flatMap(({ ref, records }) =>
			lost.flatMap((old) => {
				const [now, before] = [records.plekken?.data, remembered[old]?.plekken?.values];
				const metres = now && before && likeness(before, now);
				return metres === undefined ? [] : [{ ref, old, metres }];
			}),
		)
		.sort((a, b) => a.metres - b.metres || (a.ref < b.ref ? -1 : 1));
	const pairs = new Map<string, string>();
	const used = new Set<string>();
	for (const { ref, old } of candidates) {
		if (pairs.has(ref) || used.has(old)) continue;
		pairs.set(ref, old);
		used.add(old);
	}
	return pairs;
}

/** How far apart two things are that look like one; undefined when they do not. */
function likeness(before: Record<string, unknown>, now: Record<string, unknown>): number | undefined {
	const [from, to] = [pointOf(before), pointOf(now)];
	if (!from || !to) return undefined;
	const metres = distance(from, to);
	const isNamesake = namesOf(before).some((name) => namesOf(now).includes(name));
	if (isNamesake) return metres <= (now['kind'] === 'halte' ? stopMoveReach : moveReach) ? metres : undefined;
	const shares = (field: string) => before[field] !== undefined && before[field] === now[field];
	return metres <= nearReach && shares('kind') && (shares('phone') || shares('website')) ? metres : undefined;
}

/** Values in which a point that hardly moved stays where it was. */
function settled(values: Remembered['values'], old: Remembered['values'] | undefined): Remembered['values'] {
	const [from, to] = [old && pointOf(old), pointOf(values)];
	return old && from && to && distance(from, to) < stillReach ? { ...values, point: old['point'] } : values;
}

function namesOf(data: Record<string, unknown>): string[] {
	const aliases = Array.isArray(data['aliases']) ? (data['aliases'] as unknown[]) : [];
	return [data['name'], ...aliases].map((name) => toId(String(name ?? ''))).filter(Boolean);
}

function sourceOf(data: Record<string, unknown>): Record<string, string | undefined> {
	return (data['source'] ?? {}) as Record<string, string | undefined>;
}

function isWithin(a: Point | undefined, b: Point | undefined, metres: number): boolean {
	return !a || !b || distance(a, b) <= metres;
}

function pointOf(data: Record<string, unknown>): Point | undefined {
	const read = pointField.safeParse(data['point']);
	return read.success ? read.data : undefined;
}
