import { daysAfter } from '../../schema/fields.ts';
import { type KindName, usualVacancyDays } from '../../schema/vocabulary.ts';
import type { CmsCollection, CmsConfig } from '../config.ts';
import type { CmsField } from '../fields.ts';
import type { Pattern } from '../forms.ts';
import { isSharedCollection, kindOfCollection } from '../names.ts';
import { beforeDay, comingEvents, notSince } from '../periods.ts';
import { proposedPost } from '../proposals.ts';

/** What is known only when the CMS is opened. */
export interface Moment {
	/** The day in the Netherlands, `YYYY-MM-DD`. */
	today: string;
	/** Who organised the last event that this editor placed; an id. */
	lastOrganiser: string | undefined;
	/** Where the page of the CMS is, for links to the site beside it. */
	siteUrl: string;
}

/** In which states a record is closed, and where the day of that stands. */
const closedStates: Partial<Record<KindName, { field: string; states: readonly string[] }>> = {
	prikbord: { field: 'closedOn', states: ['gelukt', 'ingetrokken'] },
	vacatures: { field: 'filledOn', states: ['vervuld'] },
};

/**
 * The day on which something was closed, for a record that says that it was and not when: nobody who is glad that it
 * worked out thinks of the figures.
 * @returns the field and the day; undefined when there is nothing to fill in
 */
export function closingDay(
	kind: KindName,
	data: Readonly<Record<string, unknown>>,
	today: string,
): { field: string; day: string } | undefined {
	const closed = closedStates[kind];
	return closed?.states.includes(String(data['state'])) && !data[closed.field]
		? { field: closed.field, day: today }
		: undefined;
}

/** The configuration with all that depends on the day and on the editor: proposals, filters, links. */
export function prepared(config: CmsConfig, moment: Moment): CmsConfig {
	const isLocal = config.dorp.role === 'lokaal';
	return {
		...config,
		// On the own computer the site is beside the CMS; published it has its own address.
		...(isLocal && { site_url: moment.siteUrl, display_url: moment.siteUrl }),
		collections: config.collections.map((collection) => preparedCollection(collection, config, moment)),
	};
}

function preparedCollection(collection: CmsCollection, config: CmsConfig, moment: Moment): CmsCollection {
	const kind = kindOfCollection(collection.name);
	// What all villages share belongs to no hall or club of this one.
	const isOwn = !isSharedCollection(collection.name);
	const proposals: Record<string, unknown> = {
		date: moment.today,
		...(kind === 'agenda' && {
			start: `${moment.today}T19:30`,
			...(isOwn && { place: config.dorp.usualPlace, organiser: moment.lastOrganiser }),
			targetGroups: ['iedereen'],
			state: 'definitief',
		}),
		...(kind === 'prikbord' && {
			number: config.dorp.nextPost,
			onBehalfOf: 'zichzelf',
			...proposedPost(moment.today),
		}),
		...(kind === 'vacatures' && {
			placedOn: moment.today,
			until: daysAfter(moment.today, usualVacancyDays),
			state: 'open',
		}),
		...(kind === 'campagnes' && { start: moment.today }),
		...(kind === 'paginas' && { menu: 'wonen' }),
		...(kind === 'nieuws' && isOwn && { organisation: moment.lastOrganiser }),
	};
	return {
		...collection,
		view_filters: collection.view_filters.map((filter) => ({
			...filter,
			pattern: patternFor(filter.pattern, moment.today),
		})),
		fields: collection.fields.map((field) => withProposal(field, proposals[field.name])),
	};
}

function withProposal(field: CmsField, proposal: unknown): CmsField {
	if (proposal === undefined) return field;
	const values = Array.isArray(proposal) ? proposal : [proposal];
	// A proposal that cannot be chosen any more would be an error that nobody made.
	const isChoice = field.options !== undefined;
	const isKnown = !isChoice || values.every((value) => field.options?.some((option) => option.value === value));
	return isKnown ? { ...field, default: proposal } : field;
}

function patternFor(pattern: Pattern, today: string): string | boolean {
	if (typeof pattern !== 'object') return pattern;
	if ('event' in pattern) return comingEvents(today)[pattern.event];
	return 'before' in pattern ? beforeDay(today) : notSince(pattern.in, monthsBefore(today, pattern.notSince));
}

/** The same date some months ago, on the calendar or not: patterns compare it digit by digit. */
function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1] = day.split('-').map(Number);
	const count = year * 12 + month - 1 - months;
	return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}
