import {
	type EventNode,
	type NewsNode,
	type OrganisationNode,
	type PlaceNode,
	pathOf,
	toInstant,
	type VillageModel,
} from '../domain/index.ts';
import { type OpeningHours, type TimeSpan, weekdays } from '../schema/index.ts';

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

/** schema.org `Event`, with the states that search engines know. */
export function eventLd(event: EventNode, absolute: Absolute): JsonLd {
	const { data } = event;
	return {
		...context,
		'@type': 'Event',
		name: data.title,
		description: data.summary,
		url: absolute(pathOf(event)),
		startDate: toInstant(data.start),
		endDate: data.end && toInstant(data.end),
		eventStatus: `https://schema.org/${{ definitief: 'EventScheduled', voorlopig: 'EventScheduled', afgelast: 'EventCancelled', verplaatst: 'EventRescheduled' }[data.state]}`,
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
		location: event.place
			? placeReference(event.place, absolute)
			: data.location && { '@type': 'Place', name: data.location },
		organizer: event.organiser && {
			'@type': 'Organization',
			name: event.organiser.data.name,
			url: absolute(pathOf(event.organiser)),
		},
		isAccessibleForFree: data.cost?.toLowerCase() === 'gratis' || undefined,
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
		...weekdays.flatMap((weekday) => on(`${weekday[0]?.toUpperCase()}${weekday.slice(1)}`, hours[weekday] ?? [])),
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
