import type { Entry, VillageSource } from '../config/index.ts';
import {
	type ColourRole,
	colourTokens,
	contrast,
	contrastFor,
	ownColours,
	palette,
	token,
	unknownTokens,
	weakPairs,
} from '../design/index.ts';
import { nearest, type Problem, type ProblemDetails, type ProblemName, problem, snippet } from '../issues/index.ts';
import {
	type KindName,
	kindNames,
	type Point,
	type RelationKind,
	sharedFilePaths,
	supplementKinds,
	weekdayNames,
	weekdays,
} from '../schema/index.ts';
import { personalData } from '../schema/personal-data.ts';
import { contactsIn, personalDataOfPost, personalDataProblem } from '../schema/personal-data-problem.ts';
import { checkAgenda, checkNeighbours, linkForChecks } from './agenda-rules.ts';
import { checkTerm, freshness, isOverdue } from './freshness.ts';
import { filesIn, type Gathered, isVacantOn, modulesOf, ownerOf } from './link.ts';
import { earliestBy } from './order.ts';
import { hasPages, pathOf, reservedIds } from './paths.ts';
import { nextPostNumber } from './posts.ts';
import { addDays, dayOf, weekdayOf } from './time.ts';

type Path = (string | number)[];

const supplements: readonly KindName[] = supplementKinds;

/** What of a person a text is searched for: other data may belong to an organisation or a place. */
const contactKinds = ['email', 'phone'] as const;

/** How many days before the list of school holidays ends somebody is told. */
const holidayNotice = 60;

/**
 * Everything that can be wrong with a village although each file by itself is right: references,
 * double ids, places off the map, missing photos, stale records, vacant roles.
 * @param kernen the kernen of all villages, to check `scope` against
 * @param today the day of the build
 */
export function checkVillage(gathered: Gathered, kernen: readonly string[], today: string): Problem[] {
	const { village, of } = gathered;
	const problems: Problem[] = [];
	let cachedContacts: PublicContacts | undefined;
	const inVillage = (path: Path, name: ProblemName, details: ProblemDetails) =>
		problems.push(
			problem(
				name,
				{
					file: `villages/${village.id}/village.yaml`,
					...village.locate(path),
					field: path.join('.'),
					village: village.id,
				},
				details,
			),
		);
	const known: Record<RelationKind, ReadonlySet<string>> = {
		organisaties: idsOf('organisaties'),
		plekken: idsOf('plekken'),
		agenda: idsOf('agenda'),
		campagnes: idsOf('campagnes'),
	};

	checkBrand();
	checkOwnColours();
	checkRoles();
	checkIds();
	checkScopes();
	for (const kind of kindNames) for (const entry of of(kind)) checkEntry(entry);
	checkSupplements();
	checkParticipations();
	checkUnchecked();
	checkSchoolHolidays();
	if (modulesOf(village.config).has('prikbord')) checkBoard();
	return problems;

	function idsOf(kind: RelationKind): ReadonlySet<string> {
		const unreadable = [...village.content.unreadable, ...village.shared.unreadable]
			.filter((key) => key.startsWith(`${kind}/`))
			.map((key) => key.slice(kind.length + 1));
		return new Set([...of(kind).map(({ id }) => id), ...unreadable]);
	}

	function at(entry: Entry, path: Path, name: ProblemName, details: ProblemDetails): void {
		const field = path.join('.') || undefined;
		const position = path.length > 0 ? entry.locate(path) : {};
		problems.push(problem(name, { ...fileOf(entry), ...position, field }, details));
	}

	/** @param line how many lines into the text under the fields it stands, from 0 */
	function inText(entry: Entry, line: number, name: ProblemName, details: ProblemDetails): void {
		problems.push(problem(name, { ...fileOf(entry), line: entry.bodyLine + line }, details));
	}

	function fileOf({ file, owner }: Entry): { file: string; village: string | undefined } {
		return { file, village: owner === village.id ? village.id : undefined };
	}

	function checkBrand(): void {
		const { primary } = village.config.brand;
		const ratio = contrast(primary, '#ffffff');
		if (ratio >= contrastFor.text) return;
		// The colour that the site itself would take.
		const better = palette(primary, village.config.brand.secondary).light.primary;
		inVillage(['brand', 'primary'], 'contrast-too-low', {
			found: primary,
			expected: `${contrastFor.text}`.replace('.', ','),
			other: ratio.toFixed(2).replace('.', ','),
			nearest: better,
			fix: snippet(['brand', 'primary'], better),
		});
	}

	/** The colours of theme.css, each with what stands on it or under it, light and dark. */
	function checkOwnColours(): void {
		const { primary, secondary } = village.config.brand;
		for (const { name, line } of unknownTokens(village.css)) {
			const where = { file: `villages/${village.id}/theme.css`, line, field: name, village: village.id };
			problems.push(problem('theme-token-unknown', where, { found: name, nearest: nearest(name, colourTokens) }));
		}
		const own = ownColours(village.css);
		const looks = palette(primary, secondary);
		const told = (['light', 'dark'] as const).flatMap((look) => {
			// What stands outside a part for the dark holds there too; a later one counts.
			const changed = own.filter((colour) => colour.look === 'both' || colour.look === look);
			const roles = { ...looks[look], ...Object.fromEntries(changed.map(({ role, value }) => [role, value])) };
			const last = (role: ColourRole) => changed.findLast((colour) => colour.role === role);
			// A pair that the village left alone has been checked where it was made.
			return weakPairs(roles).flatMap((pair) => {
				const colour = last(pair.role) ?? last(pair.on);
				return colour ? [{ colour, pair, look, roles }] : [];
			});
		});
		// Of each colour the worst: one message says what to do about all of them.
		for (const group of Map.groupBy(told, ({ colour }) => colour).values()) {
			const worst = group.reduce((one, other) => (other.pair.found < one.pair.found ? other : one));
			const { colour, pair, look, roles } = worst;
			const where = { file: `villages/${village.id}/theme.css`, line: colour.line, field: token(colour.role) };
			problems.push(
				problem(
					'theme-contrast-low',
					{ ...where, village: village.id },
					{
						found: `${token(pair.role)} ${roles[pair.role]} op ${token(pair.on)} ${roles[pair.on]}${look === 'dark' ? ' (in het donker)' : ''}`,
						other: pair.found.toFixed(2).replace('.', ','),
						expected: `${pair.needed}`.replace('.', ','),
						nearest: pair.nearest,
						fix: `${token(pair.role)}: ${pair.nearest};`,
					},
				),
			);
		}
	}

	function checkRoles(): void {
		village.config.contacts.forEach((role, index) => {
			for (const [key, kind] of [
				['place', 'plekken'],
				['organisation', 'organisaties'],
			] as const) {
				const id = role[key];
				if (id && !known[kind].has(id)) {
					const near = nearest(id, [...known[kind]]);
					inVillage(['contacts', index, key], 'relation-unknown', {
						found: id,
						expected: kind,
						nearest: near,
						...(near && { fix: `${key}: ${near}` }),
					});
				}
			}
			if (role.vacant) inVillage(['contacts', index], 'role-vacant', { found: role.role });
			else if (role.until && role.until < today)
				inVillage(['contacts', index, 'until'], 'role-vacant', { found: role.role, other: role.until });
		});
	}

	function checkIds(): void {
		for (const kind of kindNames) {
			const shared = new Map(village.shared.entries[kind].map((entry) => [entry.id, entry.file]));
			for (const entry of village.content.entries[kind]) {
				const other = shared.get(entry.id);
				if (other && !supplements.includes(kind)) at(entry, [], 'id-duplicate', { found: entry.id, other });
			}
		}
		for (const kind of kindNames.filter(hasPages))
			for (const entry of of(kind))
				if (reservedIds(kind).includes(entry.id))
					at(entry, [], 'url-duplicate', { found: pathOf({ kind, id: entry.id }), other: 'de site zelf' });
	}

	function checkRelation(entry: Entry, path: [string, ...Path], kind: RelationKind, id: string, isOwn: boolean): void {
		if (known[kind].has(id)) return;
		if (isArchived(kind, id)) at(entry, path, 'relation-archived', { found: id });
		// A shared record may name a place of one village; the others then show it without.
		else if (isOwn || !existsSomewhere(kind, id)) {
			const near = nearest(id, [...known[kind]]);
			at(entry, path, 'relation-unknown', {
				found: id,
				expected: kind,
				nearest: near,
				...(near && { fix: typeof path.at(-1) === 'number' ? `- ${near}` : `${path.at(-1)}: ${near}` }),
			});
		}
	}

	function checkEntry(entry: Entry): void {
		const isOwn = entry.owner === village.id;
		for (const [key, kind] of relationFields(entry)) {
			const value = (entry.data as Record<string, unknown>)[key];
			if (typeof value === 'string') checkRelation(entry, [key], kind, value, isOwn);
			else if (Array.isArray(value))
				for (const [index, id] of value.entries()) checkRelation(entry, [key, index], kind, String(id), isOwn);
		}
		checkThemes(entry);
		checkPhotos(entry);
		// A post is looked at more closely.
		if (entry.kind !== 'prikbord') checkText(entry);
		checkPicturesInText(entry);
		checkFilesInText(entry);
		if ('point' in entry.data && entry.data.point && isOwn) checkPoint(entry, entry.data.point);
		if (entry.kind === 'agenda') checkEvent(entry as Entry<'agenda'>);
		if (entry.kind === 'prikbord') checkPost(entry as Entry<'prikbord'>);
		if (entry.kind === 'documenten') checkDocument(entry as Entry<'documenten'>);
		if (entry.kind === 'campagnes') checkOwnFile(entry, (entry as Entry<'campagnes'>).data.file);
		if (entry.kind === 'kennisbank') checkArticle(entry as Entry<'kennisbank'>, isOwn);
		if (entry.kind === 'organisaties' || entry.kind === 'plekken')
			checkFreshness(entry as Entry<'organisaties' | 'plekken'>);
	}

	function checkThemes(entry: Entry): void {
		if (!('themes' in entry.data)) return;
		const ids = village.agreements.themes.map(({ id }) => id);
		entry.data.themes.forEach((found, index) => {
			if (ids.includes(found)) return;
			const near = nearest(found, ids);
			at(entry, ['themes', index], 'choice-unknown', {
				found,
				expected: ids.join(', '),
				nearest: near,
				...(near && { fix: snippet(['themes', index], near) }),
			});
		});
	}

	/** Of all records: one whose kern is misspelt reaches no village, and would be missed in silence. */
	function checkScopes(): void {
		for (const kind of kindNames)
			for (const entry of [...village.content.entries[kind], ...village.shared.entries[kind]])
				entry.data.scope.forEach((kern, index) => {
					if (entry.data.archived || kernen.includes(kern)) return;
					at(entry, ['scope', index], 'scope-unknown', { found: kern, nearest: nearest(kern, kernen) });
				});
	}

	function existsSomewhere(kind: RelationKind, id: string): boolean {
		return village.shared.entries[kind].some((entry) => entry.id === id);
	}

	function isArchived(kind: RelationKind, id: string): boolean {
		return [village.content, village.shared].some(({ entries }) =>
			entries[kind].some((entry) => entry.id === id && entry.data.archived),
		);
	}

	function checkPoint(entry: Entry, { lat, lon }: Point): void {
		const [west, south, east, north] = village.config.map.bounds;
		if (lon >= west && lon <= east && lat >= south && lat <= north) return;
		const isSwapped = lat >= west && lat <= east && lon >= south && lon <= north;
		at(entry, ['point'], 'point-outside', {
			found: `${lat}, ${lon}`,
			...(isSwapped && { fix: `point: ${lon}, ${lat}` }),
		});
	}

	function checkPhotos(entry: Entry): void {
		const data = entry.data as { photo?: { src: string } | undefined; logo?: { src: string } | undefined };
		const { photos } = ownerOf(entry, village);
		for (const key of ['photo', 'logo'] as const) {
			const src = data[key]?.src;
			if (!src || photos.has(src)) continue;
			const refused = /\.(svg|html?|xml)$/i.test(src);
			if (refused) at(entry, [key, 'src'], 'file-type', { found: src, expected: 'jpg, png of webp' });
			else
				at(entry, [key, 'src'], 'file-missing', {
					found: `content/${entry.owner}/fotos/${src}`,
					nearest: nearest(src, [...photos.keys()]),
				});
		}
	}

	function checkPicturesInText(entry: Entry): void {
		const { photos } = ownerOf(entry, village);
		for (const { 0: whole, 1: alt = '', 2: address = '', index } of entry.body.matchAll(
			/!\[([^\]]*)\]\(\s*<?([^)\s>]+)/g,
		)) {
			const name = address.replace(/^\/?(?:fotos\/)?/, '');
			const line = lineAt(entry, index);
			if (!photos.has(name))
				inText(entry, line, 'file-missing', {
					found: `content/${entry.owner}/fotos/${name}`,
					nearest: nearest(name, [...photos.keys()]),
				});
			else if (alt.trim() === '') inText(entry, line, 'photo-without-alt', { found: whole });
		}
	}

	function checkFilesInText(entry: Entry): void {
		const { files } = ownerOf(entry, village);
		for (const { name, index } of filesIn(entry.body)) {
			if (!files.has(name))
				inText(entry, lineAt(entry, index), 'file-missing', {
					found: `content/${entry.owner}/bestanden/${name}`,
					nearest: nearest(name, [...files.keys()]),
				});
		}
	}

	/** How many lines into the text a sign stands, from 0. */
	function lineAt({ body }: Entry, index: number): number {
		return body.slice(0, index).split('\n').length - 1;
	}

	function checkDocument(entry: Entry<'documenten'>): void {
		const { file } = entry.data;
		checkOwnFile(entry, file);
		if (!file && entry.body === '') at(entry, ['title'], 'doctype-empty', {});
	}

	/** A file that a record names must stand in the folder of who wrote it. */
	function checkOwnFile(entry: Entry, file: string | undefined, path: Path = ['file']): void {
		const { files } = ownerOf(entry, village);
		if (file && !files.has(file))
			at(entry, path, 'file-missing', {
				found: `content/${entry.owner}/bestanden/${file}`,
				nearest: nearest(file, [...files.keys()]),
			});
	}

	/** Who an article sends people to, what it lets them fill in, and whether somebody looked at it. */
	function checkArticle(entry: Entry<'kennisbank'>, isOwn: boolean): void {
		for (const [index, { organisation, place }] of entry.data.further.entries()) {
			if (organisation) checkRelation(entry, ['further', index, 'organisation'], 'organisaties', organisation, isOwn);
			if (place) checkRelation(entry, ['further', index, 'place'], 'plekken', place, isOwn);
		}
		for (const [index, { file }] of entry.data.forms.entries()) checkOwnFile(entry, file, ['forms', index, 'file']);
		tellOverdue(entry, undefined);
	}

	function checkEvent(entry: Entry<'agenda'>): void {
		const day = dayOf(entry.data.start);
		if (entry.data.end && dayOf(entry.data.end) !== day) return;
		const actual = weekdayNames[weekdays[weekdayOf(day) - 1] ?? 'monday'];
		const chosen = entry.data.recurrence?.days.map((one) => weekdayNames[one]) ?? [];
		for (const key of ['title', 'summary'] as const) {
			const written = soleWeekday(entry.data[key]);
			if (written && written !== actual && !(chosen as string[]).includes(written))
				at(entry, [key], 'weekday-differs', { found: written, expected: actual, other: day });
		}
	}

	/** What must not be read in public of who asks or offers something. */
	function checkPost(entry: Entry<'prikbord'>): void {
		const known = entry.owner === village.id ? knownContacts().own : knownContacts().shared;
		for (const { path, found } of personalDataOfPost(entry.data, entry.body, known)) {
			const { problem: name, ...details } = personalDataProblem(found);
			if (path) at(entry, path, name, details);
			else inText(entry, found.line, name, details);
		}
	}

	function checkText(entry: Entry): void {
		const known = knownContacts().own;
		for (const found of personalData(entry.body, contactKinds)) {
			if (!known.has(found.normal)) inText(entry, found.line, 'private-data', { found: found.text });
		}
	}

	function checkFreshness(entry: Entry<'organisaties' | 'plekken'>): void {
		tellOverdue(entry, entry.data.kind);
	}

	function tellOverdue(entry: Entry<'organisaties' | 'plekken' | 'kennisbank'>, kind: string | undefined): void {
		const { terms } = village.agreements;
		const state = freshness(entry.data, today, terms);
		if (state.state === 'unchecked' || !isOverdue(state)) return;
		const details = { found: state.on, expected: `${checkTerm(kind, terms)} maanden` };
		at(entry, ['checkedOn'], state.state === 'expired' ? 'record-expired' : 'record-stale', details);
	}

	function checkUnchecked(): void {
		const own = [...village.content.entries.organisaties, ...village.content.entries.plekken];
		const without = own.filter(({ data }) => !data.checkedOn && !data.archived).length;
		if (without > 0)
			problems.push(
				problem(
					'records-unchecked',
					{ file: `content/${village.id}`, village: village.id },
					{ found: String(without) },
				),
			);
	}

	/** What depends on school holidays is worth as much as the list of those holidays. */
	function checkSchoolHolidays(): void {
		const schools = village.agreements.schoolHolidays;
		const open = [...of('organisaties'), ...of('plekken'), ...of('aanvullingen')].find(
			({ data }) => data.hours?.schoolHolidays,
		);
		const event = of('agenda').find(({ data }) => data.recurrence?.notInSchoolHolidays);
		const isMarked = village.config.holidays.includes('schoolvakanties');
		if (!open && !event && !isMarked) return;
		const file = sharedFilePaths['schoolvakanties.yaml'];
		const missing = { other: file };
		if (!schools && open) at(open, ['hours', 'schoolHolidays'], 'school-holidays-missing', missing);
		else if (!schools && event) at(event, ['recurrence', 'notInSchoolHolidays'], 'school-holidays-missing', missing);
		else if (!schools) inVillage(['holidays'], 'school-holidays-missing', missing);
		else if (addDays(today, holidayNotice) > schools.knownUntil)
			problems.push(problem('school-holidays-end', { file, field: 'knownUntil' }, { found: schools.knownUntil }));
	}

	/** What keeps somebody from answering a post: two with one number, or nobody to call. */
	function checkBoard(): void {
		const posts = of('prikbord');
		const next = String(nextPostNumber(village));
		for (const group of Map.groupBy(posts, ({ data }) => data.number).values()) {
			const [first, ...others] = [...group].sort(earliestBy(({ data, id }) => `${data.placedOn} ${id}`));
			for (const entry of others)
				at(entry, ['number'], 'post-number-double', {
					found: String(entry.data.number),
					other: first?.data.title ?? '',
					expected: next,
					fix: `number: ${next}`,
				});
		}
		const isReachable = village.config.contacts.some((role) => !isVacantOn(role, today) && (role.phone || role.email));
		if (!isReachable) inVillage(['contacts'], 'board-without-contact', {});
	}

	function checkSupplements(): void {
		const shared = new Set(village.shared.entries.organisaties.map(({ id }) => id));
		for (const entry of village.content.entries.aanvullingen) {
			const { organisation } = entry.data;
			// What is no organisation at all is told as an unknown relation; this is about own ones.
			if (shared.has(organisation) || !known.organisaties.has(organisation) || entry.data.archived) continue;
			at(entry, ['organisation'], 'relation-unknown', {
				found: organisation,
				expected: 'de gedeelde organisaties van de gemeente',
			});
		}
	}

	/** Of two files about one campaign only one would be shown, and nobody would know why. */
	function checkParticipations(): void {
		const seen = new Map<string, string>();
		for (const entry of of('meedoen')) {
			const { campaign } = entry.data;
			const other = seen.get(campaign);
			if (other) at(entry, ['campaign'], 'campaign-joined-twice', { found: campaign, other });
			else seen.set(campaign, entry.file);
		}
	}

	function knownContacts(): PublicContacts {
		cachedContacts ??= publicContacts(gathered, today);
		return cachedContacts;
	}
}

/** Contacts that a text may name, as they compare with what is found in it. */
export interface PublicContacts {
	/** For a text on the site of the village. */
	own: ReadonlySet<string>;
	/** For a post that the gemeente shares: what is public in every village that it may come to. */
	shared: ReadonlySet<string>;
}

/**
 * Telephone numbers, mail addresses and addresses in a field of a role that somebody has, an organisation or a place:
 * these are public.
 * @param today the day of the build
 */
export function publicContacts({ village, of }: Gathered, today: string): PublicContacts {
	const records = [...of('organisaties'), ...of('plekken')];
	const everywhere = records.filter(({ owner, data }) => owner !== village.id && data.scope.length === 0);
	const contacts = (some: readonly Entry[]) => some.flatMap(({ data }) => contactsIn(data));
	const { contacts: roles, ...config } = village.config;
	// Of who has left a role nothing is public any more: the card of the role does not show it either.
	const filled = roles.filter((role) => !isVacantOn(role, today));
	return {
		own: new Set([...contactsIn(config), ...contactsIn(filled), ...contacts(records)]),
		shared: new Set(contacts(everywhere)),
	};
}

const relationTable: Record<KindName, readonly (readonly [string, RelationKind])[]> = {
	organisaties: [
		['place', 'plekken'],
		['partners', 'organisaties'],
	],
	aanvullingen: [
		['organisation', 'organisaties'],
		['place', 'plekken'],
	],
	plekken: [['manager', 'organisaties']],
	agenda: [
		['place', 'plekken'],
		['organiser', 'organisaties'],
	],
	overgenomen: [
		['place', 'plekken'],
		['organiser', 'organisaties'],
	],
	nieuws: [
		['organisation', 'organisaties'],
		['place', 'plekken'],
	],
	prikbord: [],
	vacatures: [
		['organisation', 'organisaties'],
		['place', 'plekken'],
	],
	// Those in its list are looked at one by one.
	kennisbank: [],
	campagnes: [],
	meedoen: [
		['campaign', 'campagnes'],
		['organisation', 'organisaties'],
		['events', 'agenda'],
	],
	documenten: [['organisation', 'organisaties']],
	paginas: [],
};

function relationFields(entry: Entry): readonly (readonly [string, RelationKind])[] {
	return relationTable[entry.kind];
}

const weekdayPattern =
	/(?:(elke|iedere|voor|uiterlijk|tot|t\/m|vanaf|op de|alle)\s+)?\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b/gi;

/** The weekday that a text names as its own day: only when it names one, and not as a deadline or repetition. */
export function soleWeekday(text: string): string | undefined {
	const found = [...text.matchAll(weekdayPattern)];
	const [only] = found;
	return found.length === 1 && only && !only[1] ? only[2]?.toLowerCase() : undefined;
}

/** The problems of a list of villages, each village checked by itself; shared records told once. */
export function checkAll(gathered: readonly Gathered[], kernen: readonly string[], today: string): Problem[] {
	const told = new Set<string>();
	const checked = gathered.map((one) => linkForChecks(one, today));
	return [
		...gathered.flatMap((one) => checkVillage(one, kernen, today)),
		...checked.flatMap(checkAgenda),
		...checkNeighbours(checked),
	].filter((item) => {
		if (item.village !== undefined) return true;
		const key = `${item.file}:${item.line}:${item.name}:${item.found}`;
		return !told.has(key) && told.add(key);
	});
}

/** The ids of villages that have no error of their own; none when what they agree on cannot be read. */
export function buildable(villages: readonly VillageSource[], problems: readonly Problem[]): string[] {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const agreements: readonly string[] = Object.values(sharedFilePaths);
	if (errors.some(({ file }) => agreements.includes(file))) return [];
	const broken = new Set(errors.map(({ village }) => village));
	return villages.map(({ id }) => id).filter((id) => !broken.has(id));
}
