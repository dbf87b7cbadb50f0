import type { MediaFile } from '../config/index.ts';
import type { Agreements, Event, KindName, ModuleName, Post, RecordOf, VillageConfig } from '../schema/index.ts';
import type { CalendarOrigin, DayMark } from './calendars.ts';
import type { OpenCampaign } from './campaigns.ts';
import type { Repetition } from './recurrence.ts';

/** What every record of the linked model has. */
export interface Node<Kind extends KindName> {
	kind: Kind;
	/** Stable within a village; also the last part of its address. */
	id: string;
	/** True for a record of the gemeente. */
	shared: boolean;
	/** Relative to the repository. */
	file: string;
	data: RecordOf[Kind];
	/** Markdown. */
	body: string;
}

/** Whether somebody looked lately if a record is still true. */
export type Freshness =
	| { state: 'unchecked' }
	/** `stale`: not within its term; `expired`: so long ago that it does not go to paper. */
	| { state: 'fresh' | 'stale' | 'expired'; on: string; by: string | undefined };

/** An organisation with everything that belongs to it. */
export interface OrganisationNode extends Node<'organisaties'> {
	/** What this village adds to an organisation of the gemeente. */
	supplement: SupplementNode | undefined;
	place: PlaceNode | undefined;
	/** Places that it runs. */
	manages: PlaceNode[];
	/** Whom it works with, whichever of the two says so, from A to Z. */
	partners: OrganisationNode[];
	/** Events that are still to come, by their next time. */
	events: EventNode[];
	/** Newest first. */
	news: NewsNode[];
	/** Newest first. */
	documents: DocumentNode[];
	/** Work for volunteers, newest first. */
	vacancies: VacancyNode[];
	/** Articles of the kennisbank that send people to it. */
	articles: ArticleNode[];
	roles: Role[];
	freshness: Freshness;
}

/** What a village adds to an organisation of the gemeente. */
export interface SupplementNode extends Node<'aanvullingen'> {
	place: PlaceNode | undefined;
}

/** A place with everything that happens there. */
export interface PlaceNode extends Node<'plekken'> {
	manager: OrganisationNode | undefined;
	/** Organisations that are usually found here. */
	residents: OrganisationNode[];
	/** Events that are still to come, soonest first. */
	events: EventNode[];
	/** Newest first. */
	news: NewsNode[];
	/** Roles that hold their inloopuur here. */
	roles: Role[];
	freshness: Freshness;
}

/** An event with its place and organiser, and every time that it is on. */
export interface EventNode extends Node<'agenda'> {
	place: PlaceNode | undefined;
	organiser: OrganisationNode | undefined;
	/** How it repeats, in the terms of RFC 5545. */
	repetition: Repetition | undefined;
	/** The calendar of somebody else that it was taken from. */
	calendar: CalendarOrigin | undefined;
	/** What a calendar program knows it by (RFC 5545, 3.8.4.7); the same as long as the event exists. */
	uid: string;
	/** Every time, soonest first; never empty. */
	dates: [EventDate, ...EventDate[]];
	/** The times that are still to come, soonest first. */
	upcoming: EventDate[];
	/** The next time, or else the last. */
	next: EventDate;
	/** The last day on which it goes on, as far as is known. */
	lastDay: string;
	/** It was over at the time of the build. */
	isPast: boolean;
	/** Goes on for weeks: not for the list of a day. */
	isOngoing: boolean;
}

/** One time that an event is on, with what is different that time. */
export interface EventDate {
	event: EventNode;
	/** A day or a Dutch wall-clock time. */
	start: string;
	end: string | undefined;
	/** Where the repetition has it; the same as `start` unless it was moved. */
	original: string;
	/** The last day of this time. */
	lastDay: string;
	title: string;
	place: PlaceNode | undefined;
	location: string | undefined;
	state: Event['state'];
	stateNote: string | undefined;
	isFull: boolean;
	isPast: boolean;
}

/** A message of somebody else, which is read on their own site. */
export interface OutsideNews {
	title: string;
	date: string;
	summary: string | undefined;
	url: string;
	/** The name of the feed. */
	from: string;
	organisation: OrganisationNode | undefined;
}

/** A news item or notice with who and what it is about. */
export interface NewsNode extends Node<'nieuws'> {
	organisation: OrganisationNode | undefined;
	place: PlaceNode | undefined;
}

/** Something that is offered or asked, as long as it stands on the board. */
export interface PostNode extends Node<'prikbord'> {
	/** The last day on which it stands there. */
	expires: string;
}

/** What is kept of every post for the figures and the log of what was put right: none of its own words. */
export interface PostRecord {
	number: number;
	kind: Post['kind'];
	category: Post['category'];
	/** The kern of the village that its area names. */
	kern: string | undefined;
	placedOn: string;
	closedOn: string | undefined;
	outcome: 'open' | 'gelukt' | 'ingetrokken' | 'verlopen';
	corrections: Post['corrections'];
}

/** Work for volunteers, as long as somebody is wanted for it. */
export interface VacancyNode extends Node<'vacatures'> {
	/** The village itself when there is none. */
	organisation: OrganisationNode | undefined;
	place: PlaceNode | undefined;
	/** The last day on which it stands there. */
	until: string;
	/** Its own themes, else those of the organisation. */
	themes: readonly string[];
}

/** What is kept of every vacancy for the figures: none of its words. */
export interface VacancyRecord {
	outcome: 'open' | 'vervuld' | 'ingetrokken' | 'verlopen';
}

/** An answer to a question of life. */
export interface ArticleNode extends Node<'kennisbank'> {
	/** Who helps further; who is neither on this site nor has a name is left out. */
	further: { organisation?: OrganisationNode; place?: PlaceNode; name: string; note: string }[];
	/** What is to be filled in, with the file when it is one of the site; one of which nothing is there is left out. */
	forms: { name: string; url: string | undefined; media: MediaFile | undefined }[];
	freshness: Freshness;
}

/** Something that is asked of everybody for some weeks, until it is over. */
export interface CampaignNode extends Node<'campagnes'> {
	/** What this village does in it; a campaign of its own may do without. */
	here: Node<'meedoen'> | undefined;
	/** Who does it in this village. */
	organisation: OrganisationNode | undefined;
	/** Events of the village that belong to it and are still to come, soonest first. */
	events: EventNode[];
	/** It goes on now; else it is to come. */
	hasBegun: boolean;
	/** The poster that came with it. */
	poster: MediaFile | undefined;
}

/** A page of text. */
export interface PageNode extends Node<'paginas'> {
	freshness: Freshness;
}

/** A document with its file. */
export interface DocumentNode extends Node<'documenten'> {
	organisation: OrganisationNode | undefined;
	media: MediaFile | undefined;
}

/** A fixed contact person, as a role. */
export interface Role {
	data: VillageConfig['contacts'][number];
	place: PlaceNode | undefined;
	organisation: OrganisationNode | undefined;
	/** Nobody has this role: it says so, or its term has ended. */
	isVacant: boolean;
}

/** One village, linked and ordered: all that its site, feeds, map and print are made of. */
export interface VillageModel {
	id: string;
	config: VillageConfig;
	/** What the villages of its gemeente agree on: terms, themes, school holidays. */
	agreements: Agreements;
	/** The Dutch wall clock of the build, `YYYY-MM-DDTHH:mm`. */
	now: string;
	/** The day of the build. */
	today: string;
	modules: ReadonlySet<ModuleName>;
	/** Alphabetical. */
	organisations: OrganisationNode[];
	/** Alphabetical. */
	places: PlaceNode[];
	/** All events, by their first time; those to come and those that are over. */
	events: EventNode[];
	/** Events of which something is to come, by their next time; those that go on for weeks too. */
	upcoming: EventNode[];
	/** What goes on for weeks, and is not over. */
	ongoing: EventNode[];
	/** Every time that is still to come, soonest first, without what goes on for weeks. */
	dates: EventDate[];
	/** Every time that is over, most recent first. */
	pastDates: EventDate[];
	/** Words beside a day: holidays and what else the village switched on, by day. */
	dayMarks: DayMark[];
	/** Newest first, without what has expired and without notices. */
	news: NewsNode[];
	/** What others wrote on their own sites, newest first. */
	outsideNews: OutsideNews[];
	/** Notices that are still to be seen, newest first. */
	notices: NewsNode[];
	/** What stands on the prikbord, newest first. */
	posts: PostNode[];
	/** Every post that ever stood there, without its words. */
	postRecords: PostRecord[];
	/** The number for the next post. */
	nextPostNumber: number;
	/** Work for which volunteers are wanted, newest first. */
	vacancies: VacancyNode[];
	/** Every vacancy that ever stood there, without its words. */
	vacancyRecords: VacancyRecord[];
	/** The articles of the kennisbank, from A to Z. */
	articles: ArticleNode[];
	/** Campaigns that go on or are to come, of the village or joined by it, the first to begin first. */
	campaigns: CampaignNode[];
	/** Campaigns of the gemeente that the village did not join. */
	openCampaigns: OpenCampaign[];
	/** In menu order. */
	pages: PageNode[];
	/** Newest first. */
	documents: DocumentNode[];
	roles: Role[];
	/** The role that every page ends with: the first that is filled and marked `main`, else the first filled. */
	mainRole: Role | undefined;
	/** The roles through which posts of the prikbord are answered. */
	connectors: Role[];
	/** The files that a document or a text of the site refers to. */
	downloads: MediaFile[];
}
