export type { Article } from './article.ts';
export {
	type CalendarSource,
	type NewsSource,
	type StoredCalendar,
	type StoredEvent,
	type StoredFeed,
	storedCalendarSchema,
	storedFeedSchema,
} from './calendar.ts';
export type { Campaign, Participation } from './campaign.ts';
export type { Document } from './document.ts';
export type { Event, Recurrence } from './event.ts';
export type { EventSupplement } from './event-supplement.ts';
export { type Described, explainIssue, type FieldPath, schemaAt } from './explain.ts';
export {
	type FieldInfo,
	fieldInfo,
	type Photo,
	type Point,
	type ProblemParams,
	type RelationKind,
} from './fields.ts';
export {
	type Agreements,
	type SchoolHolidays,
	sharedFiles,
	type Terms,
	type Theme,
	usualAgreements,
} from './gemeente.ts';
export { kinds, mediaFolders, type RecordOf } from './kinds.ts';
export type { News } from './news.ts';
export type { OpeningHours, TimeSpan } from './opening-hours.ts';
export type { Organisation } from './organisation.ts';
export type { Page } from './page.ts';
export type { Place } from './place.ts';
export type { Post } from './post.ts';
export type { Supplement } from './supplement.ts';
export type { Vacancy } from './vacancy.ts';
export { type VillageConfig, type VillageInput, villageSchema } from './village.ts';
export * from './vocabulary.ts';
export { unwrap } from './walk.ts';
