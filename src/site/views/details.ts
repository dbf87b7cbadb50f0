import { themeMark } from '../../design/index.ts';
import type {
	DocumentNode,
	EventNode,
	NewsNode,
	OrganisationNode,
	PageNode,
	PlaceNode,
	VillageModel,
} from '../../domain/index.ts';
import { contactsOf, hoursOf, pathOf, phoneOf, plainRecurrence, themesOf, websiteOf } from '../../domain/index.ts';
import {
	capitalised,
	enumerate,
	fileSize,
	fullDate,
	longDay,
	moment,
	readableAddress,
	recurrenceText,
	shortDay,
	t,
	typeset,
} from '../../i18n/index.ts';
import { eventLd, newsLd, organisationLd, placeLd } from '../../outputs/json-ld.ts';
import { type Action, callActions } from '../actions.ts';
import { absoluteIn, href, linkTo } from '../addresses.ts';
import { bodyHtml } from '../body.ts';
import { eventCalendar, nodeCalendar } from '../calendars.ts';
import {
	documentCard,
	eventCard,
	flagsOf,
	freshnessView,
	hoursView,
	markOf,
	newsCard,
	newsDrawing,
	organisationCard,
	placeCard,
	sourceView,
} from '../cards.ts';
import { type Fact, known, present } from '../facts.ts';
import { photoOf } from '../images.ts';
import { placeMap } from '../maps.ts';
import { drawingFor, drawingOfPlace } from '../pictures.ts';
import { contactView, mailReach, phoneReach, type Reach, shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';
import { comingTimes } from './agenda.ts';
import { articleLinks } from './articles.ts';
import { vacancyCard } from './vacancies.ts';

const shownEvents = 6;
const shownCards = 3;

function websiteReach(url: string | undefined): Reach | undefined {
	return url ? { label: readableAddress(url), href: url } : undefined;
}

/** An address on one line. */
export function addressText(
	address: { streetAddress: string; postalCode?: string | undefined; addressLocality?: string | undefined } | undefined,
): string | undefined {
	if (!address) return undefined;
	return [address.streetAddress, [address.postalCode, address.addressLocality].filter(Boolean).join(' ')]
		.filter(Boolean)
		.join(', ');
}

/** The first items that are not among those already shown; looks no further than it must. */
function firstOther<Item>(items: readonly Item[], shown: readonly Item[], count: number): Item[] {
	return items
		.slice(0, count + shown.length)
		.filter((item) => !shown.includes(item))
		.slice(0, count);
}

function canSignUp(model: VillageModel, { data, isPast }: EventNode): boolean {
	const { signUp, state } = data;
	const isClosed = signUp?.until !== undefined && signUp.until < model.today;
	return signUp !== undefined && !signUp.full && !isClosed && !isPast && state !== 'afgelast';
}

/** Ways to sign up for an event, as long as that is possible. */
function signUpActions(model: VillageModel, event: EventNode): Action[] {
	const { signUp } = event.data;
	if (!canSignUp(model, event)) return [];
	return callActions(phoneReach(signUp?.phone), mailReach(signUp?.email), websiteReach(signUp?.url));
}

/** How it repeats, as a sentence; of a calendar of others as far as that can be said. */
function repeatsText({ data, repetition }: EventNode): string | undefined {
	const recurrence = data.recurrence ?? (repetition && plainRecurrence(repetition, data.start));
	return recurrence && capitalised(recurrenceText(recurrence, data.start, data.end));
}

/** When it is: the next time, and where it would have been first. */
function whenText(model: VillageModel, { next, data }: EventNode): string {
	const isOnceMoved = next.start !== next.original;
	const from = isOnceMoved ? next.original : data.state === 'verplaatst' ? data.previousStart : undefined;
	const moved = from && moment(from, undefined, model.today);
	const when = capitalised(moment(next.start, next.end, model.today));
	return moved ? `${when}. ${t.agenda.moved(moved)}` : when;
}

/** When, where, cost and how to sign up for an event. */
export function eventFacts(model: VillageModel, event: EventNode): Fact[] {
	const { data, next } = event;
	const { signUp } = data;
	const isClosed = signUp?.until !== undefined && signUp.until < model.today;
	const signUpTexts = signUp
		? [
				signUp.full ? t.agenda.full : signUp.required ? t.agenda.signUpNeeded : t.agenda.signUpOptional,
				signUp.until &&
					(isClosed
						? t.agenda.signUpClosed(longDay(signUp.until, model.today))
						: t.agenda.signUpUntil(longDay(signUp.until, model.today))),
				signUp.note,
			]
		: [];
	return known([
		{ label: t.agenda.when, icon: 'clock', text: whenText(model, event) },
		{
			label: t.agenda.repeats,
			icon: 'agenda',
			text: repeatsText(event),
		},
		{
			label: t.agenda.where,
			icon: 'place',
			// The room is that of the usual place.
			text: [next.place === event.place && data.room, next.location].filter(Boolean).join(', ') || undefined,
			links: present(next.place && linkTo(model, next.place)),
		},
		{ label: t.agenda.who, icon: 'organisation', links: present(event.organiser && linkTo(model, event.organiser)) },
		{ label: t.agenda.cost, icon: 'cost', text: data.cost && typeset(capitalised(data.cost)) },
		{ label: t.agenda.forWhom, icon: 'forWhom', text: capitalised(enumerate(data.targetGroups)) },
		{
			label: t.agenda.signUp,
			icon: 'ticket',
			text: signUpTexts
				.filter(Boolean)
				.map((text) => `${text}`)
				.join('. '),
			links: canSignUp(model, event)
				? present<Reach>(phoneReach(signUp?.phone), mailReach(signUp?.email), websiteReach(signUp?.url))
				: [],
		},
	]);
}

/** The page of one event. */
export async function eventView(site: Site, event: EventNode) {
	const { model } = site;
	const { data } = event;
	const others = firstOther(event.organiser?.events ?? [], [event], shownCards);
	const here = firstOther(event.place?.events ?? [], [event, ...others], shownCards);
	return {
		shell: shellOf(site, {
			path: pathOf(event),
			record: event,
			// With its day: what happens more than once has one title and several pages.
			title: `${data.title}, ${shortDay(event.next.start, model.today)}`,
			here: data.title,
			description: data.summary || data.title,
			trail: [{ href: href(model, 'agenda'), title: t.agenda.title }],
			jsonLd: [eventLd(event, absoluteIn(model))],
			hasFlyer: true,
		}),
		card: eventCard(model, event.next),
		// Of something that repeats only this one time.
		stateDay: event.repetition && event.data.state !== 'afgelast' ? shortDay(event.next.start, model.today) : undefined,
		isPast: event.isPast,
		coming: comingTimes(model, event),
		facts: eventFacts(model, event),
		flags: flagsOf(event),
		photo: photoOf(event, data.photo, model),
		body: await bodyHtml(model, event),
		source: sourceView(data.source),
		sharedBy: event.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
		actions: signUpActions(model, event),
		calendar: eventCalendar(model, event),
		drawing: drawingFor(model, event, event.place?.data.kind),
		more: [
			...(event.organiser && others.length > 0
				? [
						{
							title: t.agenda.moreBy(event.organiser.data.name),
							events: others.map((other) => eventCard(model, other.next)),
						},
					]
				: []),
			...(event.place && here.length > 0
				? [
						{
							title: t.agenda.moreHere(event.place.data.name),
							events: here.map((other) => eventCard(model, other.next)),
						},
					]
				: []),
		],
	};
}

/** The records before and after one in a list, as links. */
function neighbours<Record extends NewsNode | DocumentNode>(
	model: VillageModel,
	records: readonly Record[],
	record: Record,
) {
	const index = records.indexOf(record);
	const link = (other: Record | undefined) => other && linkTo(model, other);
	return index === -1
		? { previous: undefined, next: undefined }
		: { previous: link(records[index - 1]), next: link(records[index + 1]) };
}

/** The page of one news item. */
export async function newsView(site: Site, item: NewsNode) {
	const { model } = site;
	const { data } = item;
	return {
		shell: shellOf(site, {
			path: pathOf(item),
			record: item,
			title: data.title,
			description: data.summary,
			trail: [{ href: href(model, 'nieuws'), title: t.news.title }],
			jsonLd: [newsLd(item, absoluteIn(model))],
			isArticle: true,
			hasFlyer: true,
		}),
		title: typeset(data.title),
		day: data.date,
		date: fullDate(data.date),
		notice: data.mededeling
			? [t.news.notice, data.expires && t.news.until(fullDate(data.expires))].filter(Boolean).join(' · ')
			: undefined,
		from: item.organisation && linkTo(model, item.organisation),
		place: item.place && linkTo(model, item.place),
		summary: typeset(data.summary),
		photo: photoOf(item, data.photo, model),
		body: await bodyHtml(model, item),
		sharedBy: item.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
		drawing: newsDrawing(model, item),
		...neighbours(model, model.news, item),
		more: firstOther(model.news, [item], 3).map((other) => newsCard(model, other)),
	};
}

/** How to reach an organisation, and where it is. */
export function organisationFacts(model: VillageModel, node: OrganisationNode): Fact[] {
	const { data } = node;
	return known([
		{ label: t.contact.phone, icon: 'call', links: present(phoneReach(data.phone)) },
		{ label: t.contact.email, icon: 'mail', links: present(mailReach(data.email)) },
		{
			label: t.contact.website,
			icon: 'website',
			links: present(
				websiteReach(data.website),
				...data.socials.map(({ platform, url }) => ({ label: platform, href: url })),
			),
		},
		{
			label: t.organisations.place,
			icon: 'place',
			text: node.supplement?.data.when,
			links: present(node.place && linkTo(model, node.place)),
		},
		{
			label: t.online.what,
			icon: 'message',
			text: data.online && typeset(`${capitalised(data.online.platform)}. ${t.online.account[data.online.account]}`),
			links: present(websiteReach(data.online?.url)),
		},
		{ label: t.online.join, icon: 'together', text: data.online?.join && typeset(data.online.join) },
		{ label: t.online.offline, icon: 'call', text: data.online?.offline && typeset(data.online.offline) },
		{ label: t.organisations.address, icon: 'home', text: addressText(data.address) },
		{ label: t.organisations.forWhom, icon: 'forWhom', text: capitalised(enumerate(data.targetGroups)) },
	]);
}

/** The page of one organisation. */
export async function organisationView(site: Site, node: OrganisationNode) {
	const { model } = site;
	const { data, supplement } = node;
	return {
		shell: shellOf(site, {
			path: pathOf(node),
			record: node,
			title: data.name,
			description: data.summary,
			trail: [{ href: href(model, 'organisaties'), title: t.organisations.title }],
			jsonLd: [organisationLd(node, absoluteIn(model))],
			hasFlyer: true,
		}),
		title: typeset(data.name),
		kind: capitalised(data.kind),
		theme: markOf(model, data.themes[0]),
		themes: themesOf(model, data.themes).map((theme) => ({
			href: `${href(model, 'organisaties')}#${theme.id}`,
			title: theme.name,
			theme: themeMark(theme),
		})),
		actions: callActions(phoneReach(phoneOf(node)), mailReach(data.email), websiteReach(websiteOf(node))),
		keepContact: { href: `/${model.id}/organisaties/${node.id}.vcf`, title: t.organisations.keepContact },
		aliases: data.aliases.length > 0 ? t.organisations.aliases(enumerate(data.aliases)) : undefined,
		summary: typeset(data.summary),
		photo: photoOf(node, data.photo, model),
		logo: photoOf(node, data.logo, model),
		drawing: drawingFor(model, node, node.place?.data.kind),
		facts: organisationFacts(model, node),
		contacts: contactsOf(node).map((contact) => ({
			role: capitalised(contact.role),
			phone: phoneReach(contact.phone),
			email: mailReach(contact.email),
			hours: contact.hours,
		})),
		services: data.services.map((service) => ({
			name: service.name,
			description: service.description && typeset(service.description),
			access: t.organisations.access[service.access],
			details: known([
				{ label: t.organisations.forWhom, icon: 'forWhom', text: service.forWhom },
				{ label: t.organisations.when, icon: 'clock', text: service.when && typeset(service.when) },
				{ label: t.organisations.cost, icon: 'cost', text: service.cost && typeset(service.cost) },
			]),
		})),
		hours: hoursView(hoursOf(node), model),
		here: supplement && {
			title: t.organisations.here(model.config.name),
			note: supplement.data.note,
			body: await bodyHtml(model, supplement, 3),
		},
		body: await bodyHtml(model, node),
		events: node.events.slice(0, shownEvents).map((event) => eventCard(model, event.next)),
		calendar: nodeCalendar(model, node),
		news: node.news.slice(0, 4).map((item) => newsCard(model, item)),
		documents: node.documents.slice(0, 8).map((document) => documentCard(model, document)),
		vacancies: node.vacancies.map((vacancy) => vacancyCard(model, vacancy)),
		articles: articleLinks(model, node.articles),
		manages: node.manages.map((place) => placeCard(model, place)),
		partners: node.partners.map((partner) => linkTo(model, partner)),
		roles: node.roles.map((role) => contactView(model, role)),
		freshness: freshnessView(node.freshness),
		source: sourceView(data.source),
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}

/** Where a place is and what one meets there. */
export function placeFacts(model: VillageModel, node: PlaceNode): Fact[] {
	const { data } = node;
	return known([
		{ label: t.places.address, icon: 'place', text: addressText(data.address) },
		{ label: t.contact.phone, icon: 'call', links: present(phoneReach(data.phone)) },
		{ label: t.contact.email, icon: 'mail', links: present(mailReach(data.email)) },
		{ label: t.contact.website, icon: 'website', links: present(websiteReach(data.website)) },
		{
			label: t.places.wheelchair,
			icon: 'accessible',
			text: data.wheelchair && t.places.wheelchairValues[data.wheelchair],
		},
		{ label: t.places.toilet, icon: 'toilet', text: data.toilet && t.places.toiletValues[data.toilet] },
		{ label: t.places.manager, icon: 'organisation', links: present(node.manager && linkTo(model, node.manager)) },
	]);
}

/** Ways to get to a place: in words of who shows the way. */
export function routesTo({ data }: PlaceNode): Reach[] {
	if (!data.point) return [];
	const { lat, lon } = data.point;
	return [
		{
			label: t.places.routeMap,
			href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}`,
		},
		{ label: t.places.routePhone, href: `geo:${lat},${lon}` },
	];
}

/** The rooms of a hall with tariffs. */
export function roomViews(node: PlaceNode) {
	return node.data.rooms.map((room) => ({
		name: room.name,
		capacity: room.capacity ? t.places.capacity(room.capacity) : undefined,
		facilities: enumerate(room.facilities),
		tariffs: room.tariffs.map(({ group, price, per }) => ({
			group,
			price: typeset(per ? `${price} per ${per}` : price),
		})),
	}));
}

/** The page of one place. */
export async function placeView(site: Site, node: PlaceNode) {
	const { model } = site;
	const { data } = node;
	return {
		shell: shellOf(site, {
			path: pathOf(node),
			record: node,
			title: data.name,
			description: data.summary ?? `${t.places.kinds[data.kind]} – ${model.config.name}`,
			trail: [{ href: href(model, 'plekken'), title: t.places.title }],
			jsonLd: [placeLd(node, absoluteIn(model))],
			hasFlyer: true,
		}),
		title: typeset(data.name),
		kind: t.places.kinds[data.kind],
		aliases: data.aliases.length > 0 ? t.organisations.aliases(enumerate(data.aliases)) : undefined,
		summary: data.summary && typeset(data.summary),
		photo: photoOf(node, data.photo, model),
		actions:
			data.kind === 'aed'
				? [{ href: 'tel:112', label: t.places.call112, icon: 'emergency' as const }]
				: callActions(phoneReach(data.phone), mailReach(data.email)),
		map: {
			title: t.places.route,
			address: addressText(data.address),
			map: await placeMap(model, node),
			drawing: drawingOfPlace(model, data.kind),
			routes: routesTo(node),
		},
		// With the way to it the address stands there.
		facts: placeFacts(model, node).filter(({ label }) => !data.point || label !== t.places.address),
		hours: hoursView(data.hours, model),
		rooms: roomViews(node),
		body: await bodyHtml(model, node),
		residents: node.residents
			.filter((resident) => resident !== node.manager)
			.map((resident) => organisationCard(model, resident)),
		events: node.events.slice(0, shownEvents).map((event) => eventCard(model, event.next)),
		calendar: nodeCalendar(model, node),
		news: node.news.slice(0, 4).map((item) => newsCard(model, item)),
		roles: node.roles.filter(({ isVacant }) => !isVacant).map((role) => contactView(model, role)),
		freshness: freshnessView(node.freshness),
		source: sourceView(data.source),
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}

/** The page of one document. */
export async function documentView(site: Site, node: DocumentNode) {
	const { model } = site;
	const { data } = node;
	return {
		shell: shellOf(site, {
			path: pathOf(node),
			record: node,
			title: data.title,
			description: data.summary,
			trail: [{ href: href(model, 'documenten'), title: t.documents.title }],
			isArticle: true,
			hasFlyer: true,
		}),
		title: typeset(data.title),
		kind: t.documents.kinds[data.kind],
		day: data.date,
		date: fullDate(data.date),
		from: node.organisation && linkTo(model, node.organisation),
		summary: typeset(data.summary),
		download: node.media && {
			href: `/${model.id}/bestanden/${node.media.slug}`,
			title: t.documents.download(fileSize(node.media.bytes)),
		},
		body: await bodyHtml(model, node),
		...neighbours(model, model.documents, node),
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}

/** A page of text. */
export async function pageView(site: Site, node: PageNode) {
	const { model } = site;
	const { data } = node;
	return {
		shell: shellOf(site, {
			path: pathOf(node),
			record: node,
			title: data.title,
			description: data.summary,
			hasFlyer: true,
		}),
		title: typeset(data.title),
		section: t.sections[data.menu],
		summary: typeset(data.summary),
		photo: photoOf(node, data.photo, model),
		body: await bodyHtml(model, node),
		freshness: node.freshness.state === 'unchecked' ? undefined : freshnessView(node.freshness),
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}
