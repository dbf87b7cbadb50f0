import type { MediaFile } from '../config/index.ts';
import type { Agreements, KindName, ModuleName, RecordOf, VillageConfig } from '../schema/index.ts';

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
	/** Events that are still to come, soonest first. */
	events: EventNode[];
	/** Newest first. */
	news: NewsNode[];
	/** Newest first. */
	documents: DocumentNode[];
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

/** An event with its place and organiser. */
export interface EventNode extends Node<'agenda'> {
	place: PlaceNode | undefined;
	organiser: OrganisationNode | undefined;
	/** The last day on which it goes on. */
	lastDay: string;
	/** It was over at the time of the build. */
	isPast: boolean;
}

/** A news item or notice with who and what it is about. */
export interface NewsNode extends Node<'nieuws'> {
	organisation: OrganisationNode | undefined;
	place: PlaceNode | undefined;
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
	/** All events, soonest first; those to come and those that are over. */
	events: EventNode[];
	upcoming: EventNode[];
	/** Most recent first. */
	past: EventNode[];
	/** Newest first, without what has expired and without notices. */
	news: NewsNode[];
	/** Notices that are still to be seen, newest first. */
	notices: NewsNode[];
	/** In menu order. */
	pages: PageNode[];
	/** Newest first. */
	documents: DocumentNode[];
	roles: Role[];
	/** The role that every page ends with: the first that is filled and marked `main`, else the first filled. */
	mainRole: Role | undefined;
	/** The files that a document or a text of the site refers to. */
	downloads: MediaFile[];
}
