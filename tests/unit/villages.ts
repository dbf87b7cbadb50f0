import type { Content, Entries, Entry, MediaFile, VillageSource } from '../../src/config/index.ts';
import { gather, linkVillage, type VillageModel } from '../../src/domain/index.ts';
import {
	type Agreements,
	type KindName,
	kindNames,
	kinds,
	type RecordOf,
	storedCalendarSchema,
	usualAgreements,
	type VillageConfig,
	villageSchema,
} from '../../src/schema/index.ts';

/** The moment that most tests take for now: a Saturday morning. */
export const now = '2026-11-21T10:00';
export const today = '2026-11-21';

/** The least that a record of each kind must say. */
export const least: Record<KindName, Record<string, unknown>> = {
	organisaties: { name: 'IJsclub', kind: 'vereniging', summary: 'Schaatsen.' },
	aanvullingen: { organisation: 'bibliotheek' },
	plekken: { name: 'De Wilg', kind: 'dorpshuis' },
	agenda: { title: 'Pubquiz', start: '2026-12-05T19:30', summary: 'Zes rondes.' },
	overgenomen: { event: 'training-1a2b3c' },
	nieuws: { title: 'Licht', date: '2026-11-18', summary: 'De brug heeft licht.' },
	prikbord: {
		title: 'Rit naar de markt',
		number: 47,
		kind: 'vraag',
		category: 'vervoer',
		summary: 'Elke donderdag.',
		intakeOn: '2026-11-18',
		placedOn: '2026-11-18',
	},
	vacatures: { title: 'Chauffeur', summary: 'U rijdt buren naar de dokter.', placedOn: '2026-11-18' },
	kennisbank: {
		title: 'De rekening lukt niet',
		summary: 'Bel vandaag nog. Wachten maakt het duurder.',
		firstStep: 'Leg de brieven op een stapel.',
		phone: { name: 'Wijkteam', phone: '0500 10 21 00' },
	},
	campagnes: {
		title: 'Samen aan tafel',
		summary: 'Nodig een buur uit.',
		start: '2026-11-16',
		end: '2026-12-13',
		action: { text: 'Schuif eens aan', phone: '0500 10 21 00' },
	},
	meedoen: { campaign: 'samen-aan-tafel' },
	paginas: { title: 'Nieuw hier', summary: 'Uw eerste week.' },
	documenten: { title: 'Notulen', date: '2026-03-18', kind: 'notulen', summary: 'Besloten.' },
};

/** The least that a village.yaml must say. */
export const leastVillage: Record<string, unknown> = {
	name: 'Testdorp',
	kernen: ['Testdorp'],
	gemeente: 'Testwaard',
	doel: 'Iedereen weet wat er is.',
	url: 'https://testdorp.example/',
	brand: { primary: '#1f5f4b', licence: 'CC0' },
	map: { center: '52.5, 6.1', bounds: [6, 52.4, 6.2, 52.6] },
};

/** A village.yaml, read by the real schema. */
export function config(changes: Record<string, unknown> = {}): VillageConfig {
	return villageSchema.parse({ ...leastVillage, ...changes });
}

/** What a test says of a record: its fields, and where and how it stands. */
interface Given {
	data?: Record<string, unknown>;
	body?: string;
	owner?: string;
}

/** One record, read by the real schema of its kind. */
export function entry<Kind extends KindName>(kind: Kind, id: string, given: Given = {}): Entry<Kind> {
	const owner = given.owner ?? 'testdorp';
	return {
		kind,
		id,
		owner,
		file: `content/${owner}/${kind}/${id}.md`,
		data: kinds[kind].parse({ ...least[kind], ...given.data }) as RecordOf[Kind],
		body: given.body ?? (kind === 'documenten' ? 'Tekst.' : ''),
		bodyLine: 10,
		locate: (path) => ({ line: path.length + 1, column: 1 }),
	};
}

/** Records as a test writes them: kind → id → fields. */
export type Records = { [Kind in KindName]?: Record<string, Record<string, unknown>> };

function content(owner: string, records: Records, extra: Partial<Content> = {}): Content {
	const entries = Object.fromEntries(
		kindNames.map((kind) => [
			kind,
			Object.entries(records[kind] ?? {}).map(([id, { body, ...data }]) =>
				entry(kind, id, { data, owner, ...(typeof body === 'string' && { body }) }),
			),
		]),
	) as unknown as Entries;
	return { owner, entries, unreadable: new Set(), photos: new Map(), files: new Map(), ...extra };
}

/** A file in a folder of photos or documents. */
export function media(...names: string[]): Map<string, MediaFile> {
	return new Map(names.map((name) => [name, { name, slug: name, file: `content/testdorp/${name}`, bytes: 1000 }]));
}

/** What a test says of a village. */
export interface VillageGiven {
	config?: Record<string, unknown>;
	own?: Records;
	shared?: Records;
	content?: Partial<Content>;
	sharedContent?: Partial<Content>;
	/** Its theme.css. */
	css?: string;
	id?: string;
	/** What differs from what villages usually agree on. */
	agreements?: Partial<Agreements>;
	/** What it takes over from others. */
	synced?: Partial<VillageSource['synced']>;
}

/** A village with its records and those of the gemeente, as `config` would have read it. */
export function village(given: VillageGiven = {}): VillageSource {
	const id = given.id ?? 'testdorp';
	return {
		id,
		config: config(given.config),
		css: given.css ?? '',
		locate: (path) => ({ line: path.length + 1, column: 1 }),
		agreements: { ...usualAgreements, ...given.agreements },
		synced: { calendars: [], feeds: [], ...given.synced },
		content: content(id, given.own ?? {}, given.content),
		shared: content('gemeente', given.shared ?? {}, given.sharedContent),
	};
}

/** The linked model of such a village. */
export function model(given: VillageGiven = {}, moment = now): VillageModel {
	return linkVillage(gather(village(given)), moment);
}

/** A calendar of somebody else as `config` would have read it, with its last good copy. */
export function calendarFixture(
	source: Record<string, unknown>,
	events: readonly Record<string, unknown>[],
): VillageSource['synced']['calendars'][number] {
	const name = typeof source['name'] === 'string' ? source['name'] : 'Agenda';
	const [read] = config({ calendars: [{ name, url: 'https://club.example/agenda.ics', ...source }] }).calendars;
	if (!read) throw new Error('The fixture names no calendar');
	const id = name.toLowerCase().replaceAll(' ', '-');
	return {
		id,
		file: `villages/testdorp/sync/agenda-${id}.yaml`,
		source: read,
		organisation: undefined,
		stored: storedCalendarSchema.parse({
			name,
			source: 'https://club.example/agenda.ics',
			retrievedOn: '2026-11-20',
			events,
		}),
	};
}
