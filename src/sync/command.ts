import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type KeptCalendar, type KeptFeed, loadRepository, type VillageSource } from '../config/index.ts';
import { addDays, dayOf, occurrencesOf } from '../domain/index.ts';
import { type Flag, readFlags } from '../import/flags.ts';
import { Refusal } from '../import/refusal.ts';
import { applyChanges } from '../import/write.ts';
import { hasErrors, nearest, type Paint, type Problem, plain, problem } from '../issues/index.ts';
import type { StoredCalendar, StoredEvent, StoredFeed } from '../schema/index.ts';
import { decode } from './decode.ts';
import { type Fetcher, tooLarge, usualLimits } from './fetch.ts';
import { daysKept, eventsFromIcs } from './ics/events.ts';
import { newsFrom } from './news.ts';
import { counted, type SourceReport, tell, units } from './report.ts';
import { calendarText, feedText, readCalendar, readFeed } from './stored.ts';
import { type Remark, Trouble } from './trouble.ts';

/** What was asked on the command line. */
export interface SyncCommand {
	village: string | undefined;
	/** The id of one source. */
	only: string | undefined;
	/** Fetch and tell, but write nothing. */
	isTrial: boolean;
}

const flags = {
	dorp: { value: 'dorp', help: 'Alleen voor dit dorp; anders voor alle' },
	alleen: { value: 'bron', help: 'Alleen deze bron: het woord dat er in het verslag tussen haakjes achter staat' },
	proef: { help: 'Haal op en vertel, maar schrijf niets' },
	help: { help: 'Toon deze uitleg' },
} as const satisfies Record<string, Flag>;

/**
 * Reads the words after `npm run sync --`.
 * @returns undefined when somebody asked for help
 * @throws {Refusal} when they are not understood
 */
export function readSyncCommand(words: readonly string[]): SyncCommand | undefined {
	const { values, on, rest, errors } = readFlags<keyof typeof flags>(words, flags);
	const [error = rest[0] !== undefined && `Wat is “${rest[0]}”? Een dorp kies je met --dorp, een bron met --alleen.`] =
		errors;
	if (error) throw new Refusal(error);
	if (on.has('help')) return undefined;
	return { village: values.dorp, only: values.alleen, isTrial: on.has('proef') };
}

/** How the command is used. */
export function syncHelp(): string {
	return [
		'Haalt de agenda’s en het nieuws op die anderen bijhouden, en bewaart ze bij het dorp.',
		'Lukt een bron niet, dan blijft de vorige versie staan en gaan de andere gewoon door.',
		'',
		'  npm run sync',
		'',
		...Object.entries<Flag>(flags).map(
			([name, { value, help }]) => `  ${`--${name}${value ? ` <${value}>` : ''}`.padEnd(18)}${help}`,
		),
	].join('\n');
}

/** Where a command runs. */
export interface SyncSurroundings {
	root: string;
	/** `YYYY-MM-DDTHH:mm`. */
	now: string;
	fetcher: Fetcher;
	/** Colours for the terminal; none when left out. */
	paint?: Paint;
}

/** What came of it. */
export interface SyncOutcome {
	/** For the terminal. */
	text: string;
	/** For annotations: all that is in the text too. */
	problems: Problem[];
	/** The work itself failed: a village.yaml that cannot be read. A source that gives nothing is no failure. */
	isFailed: boolean;
}

/**
 * Fetches what villages take over from others and writes the copies that changed: `villages/<dorp>/sync/*.yaml` and
 * nothing else. A source that gives nothing that can be used leaves its copy as it is, byte for byte.
 * @throws {Refusal} when the village or source does not exist, or the disk refuses
 */
export async function runSync(command: SyncCommand, surroundings: SyncSurroundings): Promise<SyncOutcome> {
	const { root, now, paint = plain } = surroundings;
	const only = command.village === undefined ? undefined : [command.village];
	const { villages, problems: found } = await loadRepository({ root, today: dayOf(now), only });
	const unknown = found.find(({ name }) => name === 'village-unknown' && command.village !== undefined);
	if (unknown) throw new Refusal(`${unknown.message} ${unknown.hint}`);
	const wanted = villages.filter(({ id }) => command.village === undefined || id === command.village);
	const sources = wanted.flatMap(sourcesOf);
	const chosen = sources.filter(({ kept, kind }) => [undefined, kept.id, `${kind}-${kept.id}`].includes(command.only));
	if (command.only !== undefined && chosen.length === 0) {
		const near = nearest(
			command.only,
			sources.map(({ kept }) => kept.id),
		);
		throw new Refusal(`De bron “${command.only}” is er niet.${near ? ` Bedoel je ${near}?` : ''}`);
	}
	const bytes = new Map<string, Promise<Uint8Array>>();
	const fetchOnce: Fetcher = (url) => {
		const fetching = bytes.get(url) ?? surroundings.fetcher(url);
		bytes.set(url, fetching);
		return fetching;
	};
	const reports: SourceReport[] = [];
	let written = 0;
	for (const village of wanted) {
		const own = chosen.filter((source) => source.village === village);
		const fetched = await Promise.allSettled(own.map((source) => bytesOf(root, source, fetchOnce)));
		const ids = await idsOf(root, village);
		for (const [index, source] of own.entries()) {
			const { report, change } = await take(root, source, fetched[index], ids, dayOf(now));
			reports.push(report);
			if (!change) continue;
			written++;
			if (!command.isTrial) await write(root, change);
		}
	}
	const broken = found.filter(
		({ severity, file }) => severity === 'error' && /^villages\/[^/]+\/village\.yaml$/.test(file),
	);
	const told = broken.map(({ file, message }) => `${file}: ${message}`);
	return {
		text: [tell(reports, written, command.isTrial, paint), ...told].join('\n'),
		problems: [...broken, ...reports.flatMap(({ problems }) => problems)],
		isFailed: hasErrors(broken),
	};
}

/** One calendar or feed of a village. */
type Source = { village: VillageSource; isDouble: boolean } & (
	| { kind: 'agenda'; kept: KeptCalendar }
	| { kind: 'nieuws'; kept: KeptFeed }
);

function sourcesOf(village: VillageSource): Source[] {
	const files = new Set<string>();
	const isDouble = ({ file }: { file: string }) => files.has(file) || !files.add(file);
	return [
		...village.synced.calendars.map((kept): Source => ({ village, kind: 'agenda', kept, isDouble: isDouble(kept) })),
		...village.synced.feeds.map((kept): Source => ({ village, kind: 'nieuws', kept, isDouble: isDouble(kept) })),
	];
}

/** The ids of the agenda and of the copies of a village, by the file of the copy; those of the agenda by ''. */
async function idsOf(
	root: string,
	{ content, shared, synced }: VillageSource,
): Promise<Map<string, readonly string[]>> {
	const ids = new Map<string, readonly string[]>();
	ids.set(
		'',
		[...content.entries.agenda, ...shared.entries.agenda].map(({ id }) => id),
	);
	for (const { file } of synced.calendars) {
		const stored = readCalendar((await readText(root, file)) ?? '');
		ids.set(file, stored?.events.map(({ id }) => id) ?? []);
	}
	return ids;
}

const readText = (root: string, file: string) => readFile(path.join(root, file), 'utf8').catch(() => undefined);

/** Where the file of a calendar stands, relative to the repository; undefined when its name is no file name. */
function fileOf({ village, kept }: Source): string | undefined {
	const name = 'file' in kept.source ? kept.source.file : undefined;
	return name && !/[\\/]|^\.+$/.test(name) ? `villages/${village.id}/kalenders/${name}` : undefined;
}

async function bytesOf(root: string, source: Source, fetcher: Fetcher): Promise<Uint8Array> {
	const { url } = source.kept.source;
	if (source.isDouble) throw new Trouble('sync-name-twice');
	if (url !== undefined) {
		const secret = secretIn(url);
		if (secret !== undefined) throw new Trouble('sync-address-secret', { other: secret });
		return await fetcher(url);
	}
	const named = 'file' in source.kept.source ? source.kept.source.file : undefined;
	if (named === undefined) throw new Trouble('sync-without-address');
	const file = fileOf(source);
	const found = file === undefined ? undefined : await stat(path.join(root, file)).catch(() => undefined);
	if (!file || !found?.isFile()) throw new Trouble('sync-file-missing', { other: file ?? named });
	if (found.size > usualLimits.bytes) throw tooLarge(usualLimits.bytes);
	return await readFile(path.join(root, file));
}

/**
 * What makes an address one that only its owner may know; undefined when nothing does. The copy has the address of
 * its source in it, and the site may show it.
 */
function secretIn(address: string): string | undefined {
	const { username, password, hostname, pathname } = new URL(address);
	if (username !== '' || password !== '') return 'er staat een naam of wachtwoord in';
	const isGoogle = /(?:^|\.)google\.com$/i.test(hostname);
	return isGoogle && /\/private-[^/]+/i.test(pathname) ? 'het is het geheime adres van Google' : undefined;
}

interface Change {
	file: string;
	before: string | undefined;
	after: string;
}

/** Reads what was fetched and says what would be written. */
async function take(
	root: string,
	source: Source,
	fetched: PromiseSettledResult<Uint8Array> | undefined,
	ids: Map<string, readonly string[]>,
	now: string,
): Promise<{ report: SourceReport; change: Change | undefined }> {
	const { kept, village, kind } = source;
	const before = await readText(root, kept.file);
	// Everything of a demo village happens around its own day; the build moves the copy along.
	const today = village.config.demo?.anchor ?? now;
	const base = { village: village.id, name: kept.source.name, id: kept.id, unit: units[kind] };
	try {
		if (fetched?.status !== 'fulfilled') throw fetched?.reason;
		const taken = [...ids].flatMap(([file, own]) => (file === kept.file ? [] : own));
		const input = { bytes: fetched.value, before, today, taken: new Set(taken), from: fileOf(source) ?? '' };
		const { after, result, remarks, own } = kind === 'agenda' ? calendar(kept, input) : feed(kept, input);
		if (kind === 'agenda') ids.set(kept.file, own);
		const report = { ...base, result, problems: remarksAsProblems(remarks, source) };
		return { report, change: after === before ? undefined : { file: kept.file, before, after } };
	} catch (error) {
		// One source that meets a fault of the program must not keep the others from being fetched.
		const trouble =
			error instanceof Trouble ? error : new Trouble('sync-unexpected', { other: (error as Error).message });
		const details = { ...trouble.details, found: kept.source.name };
		const since = before === undefined ? undefined : (kind === 'agenda' ? readCalendar : readFeed)(before)?.retrievedOn;
		const result = since === undefined ? { kind: 'missing' as const } : { kind: 'kept' as const, since };
		return {
			report: { ...base, result, problems: [problem(trouble.problem, placeOf(source), details)] },
			change: undefined,
		};
	}
}

interface Input {
	bytes: Uint8Array;
	before: string | undefined;
	today: string;
	taken: ReadonlySet<string>;
	/** The file that it came from, when it has no address. */
	from: string;
}

interface Taken {
	after: string;
	result: SourceReport['result'];
	remarks: Remark[];
	/** The ids that it uses. */
	own: string[];
}

function calendar({ source, id }: KeptCalendar, { bytes, before, today, taken, from }: Input): Taken {
	const old = before === undefined ? undefined : readCalendar(before);
	const previous = old?.events ?? [];
	const { events, problems, seen } = eventsFromIcs(decode(bytes, true), { today, previous, taken, salt: id });
	const coming = previous.filter((event) => isComing(event, today));
	// A club that throws its calendar away does so once; a server that gives an empty one does so every now and then.
	if (events.length === 0 && coming.length > 0 && (seen === 0 || problems.length > 0))
		throw new Trouble('sync-emptied', { other: counted(coming.length, units.agenda) });
	const isCutOff = problems.some((remark) => remark.problem === 'calendar-cut-off');
	if (isCutOff && events.filter((event) => isComing(event, today)).length < coming.length)
		throw new Trouble('sync-cut-off', { other: counted(coming.length, units.agenda) });
	const stored: StoredCalendar = { name: source.name, source: source.url ?? from, retrievedOn: today, events };
	const after = calendarText(stored);
	if (readCalendar(after) === undefined) throw new Trouble('sync-not-understood', { other: 'agenda (iCalendar)' });
	const own = events.map((event) => event.id);
	return { after, result: resultOf(own, previous, coming), remarks: [...problems, ...emptyAtFirst(old, seen)], own };
}

function feed({ source, id }: KeptFeed, { bytes, before, today, taken }: Input): Taken {
	const old = before === undefined ? undefined : readFeed(before);
	const previous = old?.items ?? [];
	const { items, seen } = newsFrom(decode(bytes, false), { today, url: source.url, previous, taken, salt: id });
	if (seen === 0 && previous.length > 0)
		throw new Trouble('sync-emptied', { other: counted(previous.length, units.nieuws) });
	const stored: StoredFeed = { name: source.name, source: source.url, retrievedOn: today, items };
	const after = feedText(stored);
	if (readFeed(after) === undefined)
		throw new Trouble('sync-not-understood', { other: 'nieuwsfeed (RSS, Atom of JSON Feed)' });
	const own = items.map((item) => item.id);
	return { after, result: resultOf(own, previous, []), remarks: emptyAtFirst(old, seen), own };
}

/** A source that had nothing from the beginning may be the wrong one. */
function emptyAtFirst(old: unknown, seen: number): Remark[] {
	return old === undefined && seen === 0 ? [{ problem: 'sync-empty', about: '' }] : [];
}

/** What passed by itself is not counted as gone. */
function resultOf(own: readonly string[], previous: readonly { id: string }[], coming: readonly { id: string }[]) {
	const known = new Set(previous.map(({ id }) => id));
	const present = new Set(own);
	return {
		kind: 'taken' as const,
		count: own.length,
		added: own.filter((id) => !known.has(id)).length,
		gone: coming.filter(({ id }) => !present.has(id)).length,
	};
}

function isComing(event: StoredEvent, today: string): boolean {
	const { rule, until, dates, except, changes } = event;
	const repetition = rule === undefined && dates.length === 0 ? undefined : { rule, until, dates, except, changes };
	try {
		const all = occurrencesOf(event, repetition, addDays(today, daysKept.after));
		return all.some(({ start, end }) => dayOf(end ?? start) >= today);
	} catch {
		return true;
	}
}

/** Remarks of one kind told as one, so that a calendar with a thousand of them stays readable. */
function remarksAsProblems(remarks: readonly Remark[], source: Source): Problem[] {
	const kinds = Map.groupBy(remarks, (remark) => remark.problem);
	return [...kinds].map(([name, own]) =>
		problem(name, placeOf(source), {
			found: someOf(own.map(({ about }) => about || 'zonder naam')),
			other: source.kept.source.name,
			expected: someOf(own.map(({ value }) => value ?? 'ontbreekt')),
		}),
	);
}

function someOf(texts: readonly string[]): string {
	const all = [...new Set(texts)];
	const rest = all.length - 3;
	return [...all.slice(0, 3), ...(rest > 0 ? [`en nog ${rest}`] : [])].join(', ');
}

/** Where a source is named, which is where an editor can do something about it. */
function placeOf({ village, kept, kind }: Source) {
	const key = kind === 'agenda' ? 'calendars' : 'feeds';
	const indexIn = (data: Record<typeof key, readonly { name: string }[]>) =>
		data[key].findIndex(({ name }) => name === kept.source.name);
	const { organisation } = kept;
	if (organisation === undefined)
		return {
			file: `villages/${village.id}/village.yaml`,
			village: village.id,
			...village.locate([key, indexIn(village.config)]),
		};
	const entries = [...village.content.entries.organisaties, ...village.shared.entries.organisaties];
	const entry = entries.find(({ id }) => id === organisation);
	const where = entry?.locate([key, indexIn(entry.data)]);
	return { file: entry?.file ?? `villages/${village.id}/village.yaml`, village: village.id, ...where };
}

async function write(root: string, change: Change): Promise<void> {
	try {
		await applyChanges(root, [change]);
	} catch (error) {
		throw new Refusal(`Schrijven van ${change.file} is niet gelukt: ${(error as Error).message}.`);
	}
}
