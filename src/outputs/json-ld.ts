import {
	type ArticleNode,
	dayOf,
	type EventNode,
	type NewsNode,
	type OrganisationNode,
	type PlaceNode,
	pathOf,
	ruleParts,
	tellingTime,
	toInstant,
	type VacancyNode,
	type VillageModel,
	vacancyAddress,
	weekdayCodes,
} from '../domain/index.ts';
import { type OpeningHours, type TimeSpan, weekdays } from '../schema/index.ts';
import { plainText } from './markdown.ts';

/** A schema.org thing as JSON-LD. Fields are named one by one, so that nothing else leaks out. */
export type JsonLd = { '@type': string } & Record<string, unknown>;

/** Makes an absolute address out of a path within the site. */
export type Absolute = (path: string) => string;

const context = { '@context': 'https://schema.org' };

/** schema.org `WebSite` of a village. */
export function websiteLd({ config }: VillageModel, absolute: Absolute): JsonLd {
	return {
		...context,
		'@type': 'WebSite',
		name: config.name,
		url: absolute(''),
		inLanguage: 'nl',
		description: config.doel,
	};
}

/** schema.org `Event` at its next time, with the states that search engines know, and how it repeats. */
export function eventLd(event: EventNode, absolute: Absolute): JsonLd {
	const { data } = event;
	const next = tellingTime(event);
	const { place, location, start, end, original } = next;
	const previous = next.state === 'verplaatst' ? (original === start ? data.previousStart : original) : undefined;
	return {
		...context,
		'@type': 'Event',
		name: next.title,
		description: data.summary || undefined,
		url: absolute(pathOf(event)),
		startDate: toInstant(start),
		endDate: end && toInstant(end),
		previousStartDate: previous && toInstant(previous),
		eventStatus: `https://schema.org/${{ definitief: 'EventScheduled', voorlopig: 'EventScheduled', afgelast: 'EventCancelled', verplaatst: 'EventRescheduled' }[next.state]}`,
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
		eventSchedule: next.state === 'afgelast' ? undefined : scheduleLd(event),
		location: place ? placeReference(place, absolute) : location && { '@type': 'Place', name: location },
		organizer: event.organiser && {
			'@type': 'Organization',
			name: event.organiser.data.name,
			url: absolute(pathOf(event.organiser)),
		},
		isAccessibleForFree: data.cost?.toLowerCase() === 'gratis' || undefined,
		offers: offerLd(event, absolute),
	};
}

/** What it costs, when that is one amount; a text such as “naar draagkracht” is no price. */
function offerLd(event: EventNode, absolute: Absolute): JsonLd | undefined {
	const { data } = event;
	const [, euros, cents = '00'] = /^€\s?(\d+)(?:,(\d\d|-))?$/.exec(data.cost ?? '') ?? [];
	const isFree = data.cost?.toLowerCase() === 'gratis';
	if (!euros && !isFree) return undefined;
	return {
		'@type': 'Offer',
		price: isFree ? '0.00' : `${euros}.${cents.replace('-', '00')}`,
		priceCurrency: 'EUR',
		url: absolute(pathOf(event)),
		availability: `https://schema.org/${tellingTime(event).isFull ? 'SoldOut' : 'InStock'}`,
	};
}

/** A weekday as schema.org calls it. */
const schemaDay = (weekday: string) => `${weekday[0]?.toUpperCase()}${weekday.slice(1)}`;

const dayNames: Record<string, string> = Object.fromEntries(
	weekdays.map((weekday, index) => [weekdayCodes[index], schemaDay(weekday)]),
);

/** schema.org `Schedule` of a rule of days, weeks, months or years; `3TH`, the third Thursday, stays as RFC 5545 has it. */
function scheduleLd({ data, repetition, dates }: EventNode): JsonLd | undefined {
	if (!repetition?.rule) return undefined;
	const parts = ruleParts(repetition.rule);
	const unit = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' }[parts['FREQ'] ?? ''];
	if (!unit) return undefined;
	const numbers = (name: string) => parts[name]?.split(',').map(Number);
	const [first] = dates;
	const time = (moment: string | undefined) =>
		moment && moment.length > 10 ? `${moment.slice(11, 16)}:00` : undefined;
	const last = dates.at(-1) ?? first;
	const cancelled = dates.filter(({ state }) => state === 'afgelast').map(({ original }) => original);
	const except = [...repetition.except, ...cancelled]
		.filter((moment) => first.original <= moment && moment <= last.original)
		.sort();
	return {
		'@type': 'Schedule',
		repeatFrequency: `P${parts['INTERVAL'] ?? 1}${unit}`,
		repeatCount: numbers('COUNT')?.[0],
		byDay: parts['BYDAY']?.split(',').map((code) => (dayNames[code] ? `https://schema.org/${dayNames[code]}` : code)),
		byMonth: numbers('BYMONTH'),
		byMonthDay: numbers('BYMONTHDAY'),
		startDate: dayOf(first.original),
		endDate: repetition.until && dayOf(repetition.until),
		startTime: time(data.start),
		endTime: time(data.end),
		exceptDate: except.length > 0 ? except.map(toInstant) : undefined,
		scheduleTimezone: 'Europe/Amsterdam',
	};
}

/** schema.org `Organization`. */
export function organisationLd(node: OrganisationNode, absolute: Absolute): JsonLd {
	const { data } = node;
	return {
		...context,
		'@type': 'Organization',
		name: data.name,
		alternateName: data.aliases.length > 0 ? data.aliases : undefined,
		description: data.summary,
		url: absolute(pathOf(node)),
		sameAs: [data.website, data.online?.url, ...data.socials.map(({ url }) => url)].filter(Boolean),
		telephone: data.phone,
		email: data.email,
		address: data.address && { '@type': 'PostalAddress', ...data.address },
		location: node.place && placeReference(node.place, absolute),
		makesOffer: data.services.map(({ name, description }) => ({
			'@type': 'Offer',
			itemOffered: { '@type': 'Service', name, description },
		})),
	};
}

/** schema.org `Place`. */
export function placeLd(node: PlaceNode, absolute: Absolute): JsonLd {
	return {
		...context,
		...placeReference(node, absolute),
		description: node.data.summary,
		telephone: node.data.phone,
		openingHoursSpecification: node.data.hours && hoursLd(node.data.hours),
	};
}

function placeReference(node: PlaceNode, absolute: Absolute): JsonLd {
	const { data } = node;
	return {
		'@type': 'Place',
		name: data.name,
		url: absolute(pathOf(node)),
		address: data.address && { '@type': 'PostalAddress', ...data.address },
		geo: data.point && { '@type': 'GeoCoordinates', latitude: data.point.lat, longitude: data.point.lon },
	};
}

function hoursLd(hours: OpeningHours): JsonLd[] {
	const on = (dayOfWeek: string, spans: readonly TimeSpan[]) =>
		spans.map(({ opens, closes }) => ({
			'@type': 'OpeningHoursSpecification',
			dayOfWeek: `https://schema.org/${dayOfWeek}`,
			opens,
			closes,
		}));
	const { publicHolidays } = hours;
	// From and until the same moment is how schema.org says closed.
	const closed = [{ opens: '00:00', closes: '00:00' }];
	return [
		...weekdays.flatMap((weekday) => on(schemaDay(weekday), hours[weekday] ?? [])),
		...(Array.isArray(publicHolidays) ? on('PublicHolidays', publicHolidays.length > 0 ? publicHolidays : closed) : []),
	];
}

/** schema.org `NewsArticle`. */
export function newsLd(node: NewsNode, absolute: Absolute): JsonLd {
	const { data } = node;
	return {
		...context,
		'@type': 'NewsArticle',
		headline: data.title,
		description: data.summary,
		datePublished: data.date,
		url: absolute(pathOf(node)),
		publisher: node.organisation && { '@type': 'Organization', name: node.organisation.data.name },
	};
}

/**
 * schema.org `JobPosting` of work for volunteers, with only what Google reads
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting).
 */
export function vacancyLd(vacancy: VacancyNode, { config }: VillageModel, absolute: Absolute): JsonLd {
	const { data, id, organisation, place } = vacancy;
	const address = vacancyAddress(vacancy);
	const hiring = organisation
		? { name: organisation.data.name, sameAs: organisation.data.website ?? absolute(pathOf(organisation)) }
		: { name: config.name, sameAs: absolute('') };
	return {
		...context,
		'@type': 'JobPosting',
		title: data.title,
		description: [data.summary, [data.hours, data.when].filter(Boolean).join(', '), ...linesOf(vacancy.body)]
			.filter(Boolean)
			.join('\n'),
		identifier: { '@type': 'PropertyValue', name: hiring.name, value: id },
		datePosted: data.placedOn,
		validThrough: toInstant(`${vacancy.until}T23:59`),
		employmentType: 'VOLUNTEER',
		hiringOrganization: { '@type': 'Organization', ...hiring },
		jobLocation: address && {
			'@type': 'Place',
			name: place?.data.name,
			address: {
				'@type': 'PostalAddress',
				...address,
				// A postcode of four figures is a Belgian one.
				addressCountry: /^\d{4}$/.test(address.postalCode ?? '') ? 'BE' : 'NL',
			},
		},
	};
}

/** A text without marks, each paragraph and each point of a list on a line of its own. */
function linesOf(body: string): string[] {
	return body.split(/\n{2,}|\n(?=[-*] )/).map((part) => plainText(part));
}

/** schema.org `WebPage` of an article, which says when somebody last looked at it; it is no list of questions. */
export function articleLd({ data, freshness, ...node }: ArticleNode, absolute: Absolute): JsonLd {
	return {
		...context,
		'@type': 'WebPage',
		name: data.title,
		alternateName: data.aliases.length > 0 ? data.aliases : undefined,
		description: data.summary,
		url: absolute(pathOf(node)),
		inLanguage: 'nl',
		about: data.topics.length > 0 ? data.topics.map((name) => ({ '@type': 'Thing', name })) : undefined,
		lastReviewed: freshness.state === 'unchecked' ? undefined : freshness.on,
	};
}

/** schema.org `BreadcrumbList`. */
export function breadcrumbLd(trail: readonly { title: string; url: string }[]): JsonLd {
	return {
		...context,
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ title, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: title,
			item: url,
		})),
	};
}

/** JSON that may stand in a `<script>` element: `<` is written so that it cannot end the element. */
export function scriptJson(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
