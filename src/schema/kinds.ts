import type * as z from 'zod';
import { type Article, articleSchema } from './article.ts';
import { type Campaign, campaignSchema, type Participation, participationSchema } from './campaign.ts';
import { type Document, documentSchema } from './document.ts';
import { type Event, eventSchema } from './event.ts';
import { type EventSupplement, eventSupplementSchema } from './event-supplement.ts';
import { type News, newsSchema } from './news.ts';
import { type Organisation, organisationSchema } from './organisation.ts';
import { type Page, pageSchema } from './page.ts';
import { type Place, placeSchema } from './place.ts';
import { type Post, postSchema } from './post.ts';
import { type Supplement, supplementSchema } from './supplement.ts';
import { type Vacancy, vacancySchema } from './vacancy.ts';
import type { KindName } from './vocabulary.ts';

/** Every kind of content by the name of its folder, with the schema that reads it. */
export const kinds = {
	organisaties: organisationSchema,
	aanvullingen: supplementSchema,
	plekken: placeSchema,
	agenda: eventSchema,
	overgenomen: eventSupplementSchema,
	nieuws: newsSchema,
	prikbord: postSchema,
	vacatures: vacancySchema,
	kennisbank: articleSchema,
	campagnes: campaignSchema,
	meedoen: participationSchema,
	paginas: pageSchema,
	documenten: documentSchema,
} as const satisfies Record<KindName, z.ZodType>;

/** What a parsed record of each kind looks like. */
export interface RecordOf {
	organisaties: Organisation;
	aanvullingen: Supplement;
	plekken: Place;
	agenda: Event;
	overgenomen: EventSupplement;
	nieuws: News;
	prikbord: Post;
	vacatures: Vacancy;
	kennisbank: Article;
	campagnes: Campaign;
	meedoen: Participation;
	paginas: Page;
	documenten: Document;
}

/** Folders of content that hold files instead of records, with the extensions they may hold. */
export const mediaFolders = {
	fotos: ['jpg', 'jpeg', 'png', 'webp'],
	bestanden: ['pdf'],
} as const;
