import type { Content, Entry, VillageSource } from '../config/index.ts';
import { type KindName, kindNames, type ModuleName, moduleNames, passingKinds, profiles } from '../schema/index.ts';
import { linkArticles } from './articles.ts';
import { linkCampaigns } from './campaigns.ts';
import { freshness } from './freshness.ts';
import { linkDayMarks, linkEvents, linkOutsideNews } from './link-events.ts';
import type {
	DocumentNode,
	NewsNode,
	Node,
	OrganisationNode,
	PageNode,
	PlaceNode,
	Role,
	SupplementNode,
	VillageModel,
} from './model.ts';
import { alphabetical, earliestBy, latestBy } from './order.ts';
import { connectorsOf, linkPosts } from './posts.ts';
import { dayOf } from './time.ts';
import { linkVacancies } from './vacancies.ts';

/** The records of one village, its own and those shared with it, before they know each other. */
export interface Gathered {
	village: VillageSource;
	/** Own and shared entries of a kind, archived ones left out. */
	of: <Kind extends KindName>(kind: Kind) => Entry<Kind>[];
}

/** Puts a village's own records together with those of the gemeente whose scope reaches it. */
export function gather(village: VillageSource): Gathered {
	const reaches = (entry: Entry) =>
		entry.data.scope.length === 0 || entry.data.scope.some((kern) => village.config.kernen.includes(kern));
	const of = <Kind extends KindName>(kind: Kind): Entry<Kind>[] => {
		const own: Entry<Kind>[] = village.content.entries[kind];
		const shared: Entry<Kind>[] = village.shared.entries[kind];
		return [...own, ...shared.filter(reaches)].filter((entry) => !entry.data.archived);
	};
	return { village, of };
}

/** The parts of a site: those of the profile, with `modules` added and taken away. */
export function modulesOf(config: VillageSource['config']): ReadonlySet<ModuleName> {
	const chosen = new Set<ModuleName>(profiles[config.profile]);
	for (const name of moduleNames) {
		const wish = config.modules[name];
		if (wish === true) chosen.add(name);
		if (wish === false) chosen.delete(name);
	}
	return chosen;
}

/**
 * Links the records of one village into one model. A reference to something that is not there
 * links to nothing: telling so is the work of `rules.ts`.
 * @param now the Dutch wall clock of the build, `YYYY-MM-DDTHH:mm`
 */
export function linkVillage(gathered: Gathered, now: string): VillageModel {
	const { village, of } = gathered;
	const { config, agreements } = village;
	const { terms } = agreements;
	const today = dayOf(now);
	const modules = modulesOf(config);
	const when = <Item>(module: ModuleName, make: () => Item[]): Item[] => (modules.has(module) ? make() : []);

	const places = new Map<string, PlaceNode>();
	for (const entry of when('plekken', () => of('plekken'))) {
		places.set(entry.id, {
			...base(entry, village),
			manager: undefined,
			residents: [],
			events: [],
			news: [],
			roles: [],
			freshness: freshness(entry.data, today, terms),
		});
	}
	const supplements = new Map<string, SupplementNode>();
	for (const entry of of('aanvullingen')) {
		supplements.set(entry.data.organisation, { ...base(entry, village), place: find(places, entry.data.place) });
	}
	const organisations = new Map<string, OrganisationNode>();
	for (const entry of when('organisaties', () => of('organisaties'))) {
		const supplement = supplements.get(entry.id);
		const place = supplement?.place ?? find(places, entry.data.place);
		const node: OrganisationNode = {
			...base(entry, village),
			supplement,
			place,
			manages: [],
			partners: [],
			events: [],
			news: [],
			documents: [],
			vacancies: [],
			articles: [],
			roles: [],
			freshness: freshness(
				{ ...entry.data, ...(supplement?.data.checkedOn && supplement.data), kind: entry.data.kind },
				today,
				terms,
			),
		};
		organisations.set(entry.id, node);
		place?.residents.push(node);
	}
	linkPartners(organisations);
	for (const place of places.values()) {
		place.manager = find(organisations, place.data.manager);
		place.manager?.manages.push(place);
	}

	const events = when('agenda', () =>
		linkEvents({ gathered, places, organisations, now, base: (entry) => base(entry, village) }),
	);
	const upcoming = events.filter(({ isPast }) => !isPast).sort(earliestBy(({ next, id }) => `${next.start} ${id}`));
	const dates = events.flatMap((event) => event.dates).sort(earliestBy(({ start, event }) => `${start} ${event.id}`));
	for (const event of upcoming) {
		event.place?.events.push(event);
		event.organiser?.events.push(event);
	}

	const items = when('nieuws', () => of('nieuws'))
		.filter(({ data }) => data.date <= today && (!data.expires || data.expires >= today))
		.map(
			(entry): NewsNode => ({
				...base(entry, village),
				organisation: find(organisations, entry.data.organisation),
				place: find(places, entry.data.place),
			}),
		)
		.sort(latestBy(({ data, id }) => `${data.date} ${id}`));
	for (const item of items) {
		item.organisation?.news.push(item);
		item.place?.news.push(item);
	}

	const documents = when('documenten', () => of('documenten'))
		.map(
			(entry): DocumentNode => ({
				...base(entry, village),
				organisation: find(organisations, entry.data.organisation),
				media: entry.data.file ? ownerOf(entry, village).files.get(entry.data.file) : undefined,
			}),
		)
		.sort(latestBy(({ data, id }) => `${data.date} ${id}`));
	for (const document of documents) document.organisation?.documents.push(document);

	const pages = when('paginas', () => of('paginas'))
		.map((entry): PageNode => ({ ...base(entry, village), freshness: freshness(entry.data, today, terms) }))
		.sort((a, b) => (a.data.order ?? 500) - (b.data.order ?? 500) || alphabetical(a.data.title, b.data.title));

	const roles = config.contacts.map((data): Role => {
		const role: Role = {
			data,
			place: find(places, data.place),
			organisation: find(organisations, data.organisation),
			isVacant: isVacantOn(data, today),
		};
		role.place?.roles.push(role);
		role.organisation?.roles.push(role);
		return role;
	});
	const filled = roles.filter((role) => !role.isVacant);
	const mainRole = filled.find(({ data }) => data.main) ?? filled[0];
	const board = modules.has('prikbord')
		? linkPosts(gathered, (entry) => base(entry, village), today)
		: { posts: [], postRecords: [], nextPostNumber: 1 };

	const work = modules.has('vacatures')
		? linkVacancies(gathered, { base: (entry) => base(entry, village), organisations, places, today })
		: { vacancies: [], vacancyRecords: [] };
	const articles = when('kennisbank', () =>
		linkArticles(gathered, {
			base: (entry) => base(entry, village),
			file: (entry, name) => ownerOf(entry, village).files.get(name),
			organisations,
			places,
			today,
			terms,
		}),
	);

	const drives = modules.has('campagnes')
		? linkCampaigns(gathered, {
				base: (entry) => base(entry, village),
				file: (entry, name) => ownerOf(entry, village).files.get(name),
				events: upcoming,
				organisations,
				today,
			})
		: { campaigns: [], openCampaigns: [] };

	// What is over takes its files along.
	const joined = drives.campaigns.flatMap(({ here }) => here ?? []);
	const open = new Set([...board.posts, ...work.vacancies, ...drives.campaigns, ...joined].map(({ file }) => file));
	const linked = kindNames
		.flatMap((kind): Entry[] => of(kind))
		.filter((entry) => !passingKinds.includes(entry.kind) || open.has(entry.file))
		.flatMap((entry) => filesIn(entry.body).map(({ name }) => ownerOf(entry, village).files.get(name)));
	const forms = articles.flatMap((article) => article.forms);
	const downloads = new Set(
		[
			...[...documents, ...forms].map(({ media }) => media),
			...drives.campaigns.map(({ poster }) => poster),
			...linked,
		].filter((file) => file !== undefined),
	);

	const byName = (a: { data: { name: string } }, b: { data: { name: string } }) =>
		alphabetical(a.data.name, b.data.name);
	return {
		id: village.id,
		config,
		agreements,
		now,
		today,
		modules,
		organisations: [...organisations.values()].sort(byName),
		places: [...places.values()].sort(byName),
		events,
		upcoming,
		ongoing: upcoming.filter(({ isOngoing }) => isOngoing),
		dates: dates.filter(({ isPast, event }) => !isPast && !event.isOngoing),
		pastDates: dates.filter(({ isPast }) => isPast).reverse(),
		dayMarks: when('agenda', () => linkDayMarks(gathered, now)),
		news: items.filter(({ data }) => !data.mededeling),
		outsideNews: when('nieuws', () => linkOutsideNews(gathered, organisations, today)),
		notices: items.filter(({ data }) => data.mededeling),
		...board,
		...work,
		articles,
		...drives,
		pages,
		documents,
		roles,
		mainRole,
		connectors: connectorsOf(roles, mainRole),
		downloads: [...downloads],
	};
}

/** True when nobody has a role on a day: it says so, or its term has ended. */
export function isVacantOn({ vacant, until }: Role['data'], today: string): boolean {
	return vacant || (until !== undefined && until < today);
}

function base<Kind extends KindName>(entry: Entry<Kind>, village: VillageSource): Node<Kind> {
	const { kind, id, file, body } = entry;
	return { kind, id, shared: entry.owner !== village.id, file, data: withKnownThemes(entry.data, village), body };
}

/** A theme that the gemeente does not have is told in `rules.ts`; nothing after this meets one. */
function withKnownThemes<Data extends object>(data: Data, { agreements }: VillageSource): Data {
	if (!('themes' in data) || !Array.isArray(data.themes)) return data;
	return { ...data, themes: data.themes.filter((id) => agreements.themes.some((theme) => theme.id === id)) };
}

function find<Item>(items: Map<string, Item>, id: string | undefined): Item | undefined {
	return id === undefined ? undefined : items.get(id);
}

/** The content folder that an entry stands in. */
export function ownerOf(entry: Entry, village: VillageSource): Content {
	return entry.owner === village.id ? village.content : village.shared;
}

const fileLink = /\]\(\s*<?(?:\.{0,2}\/)*bestanden\/([^)\s>]+)/g;

/** The names of the files (`bestanden/…`) that a text links to, decoded. */
export function filesIn(body: string): { name: string; index: number }[] {
	return [...body.matchAll(fileLink)].map(({ 1: name = '', index }) => ({ name: decoded(name), index }));
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		// A stray % is no encoding; the name is as it stands.
		return name;
	}
}

/** Working together goes both ways, whichever of the two says so. */
function linkPartners(organisations: ReadonlyMap<string, OrganisationNode>): void {
	const pairs = [...organisations.values()].flatMap((node) =>
		node.data.partners.flatMap((id) => {
			const partner = organisations.get(id);
			return partner && partner !== node ? [[node, partner] as const] : [];
		}),
	);
	for (const [a, b] of pairs) {
		if (!a.partners.includes(b)) a.partners.push(b);
		if (!b.partners.includes(a)) b.partners.push(a);
	}
	for (const { partners } of organisations.values())
		partners.sort((a, b) => alphabetical(a.data.name, b.data.name) || a.id.localeCompare(b.id));
}
