import type {
	DocumentNode,
	EventNode,
	NewsNode,
	OrganisationNode,
	PageNode,
	PlaceNode,
	VillageModel,
} from '../../domain/index.ts';
import { pathOf } from '../../domain/index.ts';
import {
	capitalised,
	enumerate,
	fileSize,
	fullDate,
	longDay,
	moment,
	readableAddress,
	shortDay,
	t,
	unbroken,
} from '../../i18n/index.ts';
import { eventLd, newsLd, organisationLd, placeLd } from '../../outputs/json-ld.ts';
import { themeNames } from '../../schema/index.ts';
import { absolute, href, linkTo } from '../addresses.ts';
import { bodyHtml } from '../body.ts';
import {
	documentCard,
	eventCard,
	flagsOf,
	freshnessView,
	hoursView,
	newsCard,
	organisationCard,
	placeCard,
	sourceView,
} from '../cards.ts';
import { type Fact, known, present } from '../facts.ts';
import { photoOf } from '../images.ts';
import { contactView, mailReach, phoneReach, type Reach, shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';

const at = (model: VillageModel) => (path: string) => absolute(model, path);
const shownEvents = 6;

function websiteReach(url: string | undefined): Reach | undefined {
	return url ? { label: readableAddress(url), href: url } : undefined;
}

function addressText(
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

/** When, where, cost and how to sign up for an event. */
export function eventFacts(model: VillageModel, event: EventNode): Fact[] {
	const { data } = event;
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
	const canSignUp = signUp && !signUp.full && !isClosed && !event.isPast && data.state !== 'afgelast';
	return known([
		{ label: t.agenda.when, text: capitalised(moment(data.start, data.end, model.today)) },
		{ label: t.agenda.where, text: data.location, links: present(event.place && linkTo(model, event.place)) },
		{ label: t.agenda.who, links: present(event.organiser && linkTo(model, event.organiser)) },
		{ label: t.agenda.cost, text: data.cost && unbroken(capitalised(data.cost)) },
		{ label: t.agenda.forWhom, text: capitalised(enumerate(data.targetGroups)) },
		{
			label: t.agenda.signUp,
			text: signUpTexts
				.filter(Boolean)
				.map((text) => `${text}`)
				.join('. '),
			links: canSignUp
				? present<Reach>(phoneReach(signUp.phone), mailReach(signUp.email), websiteReach(signUp.url))
				: [],
		},
	]);
}

/** The page of one event. */
export async function eventView(site: Site, event: EventNode) {
	const { model } = site;
	const { data } = event;
	const others = firstOther(event.organiser?.events ?? [], [event], shownEvents);
	const here = firstOther(event.place?.events ?? [], [event, ...others], shownEvents);
	return {
		shell: shellOf(site, {
			path: pathOf(event),
			// With its day: what happens more than once has one title and several pages.
			title: `${data.title}, ${shortDay(data.start, model.today)}`,
			description: data.summary,
			trail: [{ href: href(model, 'agenda'), title: t.agenda.title }],
			jsonLd: [eventLd(event, at(model))],
			hasFlyer: true,
		}),
		card: eventCard(model, event),
		isPast: event.isPast,
		facts: eventFacts(model, event),
		flags: flagsOf(event),
		photo: photoOf(event, data.photo, model),
		body: await bodyHtml(model, event),
		source: sourceView(data.source),
		sharedBy: event.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
		more: [
			...(event.organiser && others.length > 0
				? [
						{
							title: t.agenda.moreBy(event.organiser.data.name),
							events: others.map((other) => eventCard(model, other)),
						},
					]
				: []),
			...(event.place && here.length > 0
				? [
						{
							title: t.agenda.moreHere(event.place.data.name),
							events: here.map((other) => eventCard(model, other)),
						},
					]
				: []),
		],
	};
}

/** The page of one news item. */
export async function newsView(site: Site, item: NewsNode) {
	const { model } = site;
	const { data } = item;
	return {
		shell: shellOf(site, {
			path: pathOf(item),
			title: data.title,
			description: data.summary,
			trail: [{ href: href(model, 'nieuws'), title: t.news.title }],
			jsonLd: [newsLd(item, at(model))],
			isArticle: true,
			hasFlyer: true,
		}),
		title: data.title,
		day: data.date,
		date: fullDate(data.date),
		notice: data.mededeling
			? [t.news.notice, data.expires && t.news.until(fullDate(data.expires))].filter(Boolean).join(' · ')
			: undefined,
		from: item.organisation && linkTo(model, item.organisation),
		place: item.place && linkTo(model, item.place),
		summary: unbroken(data.summary),
		photo: photoOf(item, data.photo, model),
		body: await bodyHtml(model, item),
		sharedBy: item.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
		more: firstOther(model.news, [item], 3).map((other) => newsCard(model, other)),
	};
}

/** How to reach an organisation, and where it is. */
export function organisationFacts(model: VillageModel, node: OrganisationNode): Fact[] {
	const { data } = node;
	return known([
		{ label: t.contact.phone, links: present(phoneReach(data.phone)) },
		{ label: t.contact.email, links: present(mailReach(data.email)) },
		{
			label: t.contact.website,
			links: present(
				websiteReach(data.website),
				...data.socials.map(({ platform, url }) => ({ label: platform, href: url })),
			),
		},
		{
			label: t.organisations.place,
			text: node.supplement?.data.when,
			links: present(node.place && linkTo(model, node.place)),
		},
		{ label: t.organisations.address, text: addressText(data.address) },
		{ label: t.organisations.forWhom, text: capitalised(enumerate(data.targetGroups)) },
	]);
}

/** The page of one organisation. */
export async function organisationView(site: Site, node: OrganisationNode) {
	const { model } = site;
	const { data, supplement } = node;
	return {
		shell: shellOf(site, {
			path: pathOf(node),
			title: data.name,
			description: data.summary,
			trail: [{ href: href(model, 'organisaties'), title: t.organisations.title }],
			jsonLd: [organisationLd(node, at(model))],
			hasFlyer: true,
		}),
		title: data.name,
		kind: capitalised(data.kind),
		themes: data.themes.map((id) => ({ href: `${href(model, 'organisaties')}#${id}`, title: themeNames[id] })),
		aliases: data.aliases.length > 0 ? t.organisations.aliases(enumerate(data.aliases)) : undefined,
		summary: unbroken(data.summary),
		photo: photoOf(node, data.photo, model),
		logo: photoOf(node, data.logo, model),
		facts: organisationFacts(model, node),
		contacts: [...(supplement?.data.contacts ?? []), ...data.contacts].map((contact) => ({
			role: capitalised(contact.role),
			phone: phoneReach(contact.phone),
			email: mailReach(contact.email),
			hours: contact.hours,
		})),
		services: data.services.map((service) => ({
			name: service.name,
			description: service.description && unbroken(service.description),
			access: t.organisations.access[service.access],
			details: known([
				{ label: t.organisations.forWhom, text: service.forWhom },
				{ label: t.organisations.when, text: service.when && unbroken(service.when) },
				{ label: t.organisations.cost, text: service.cost && unbroken(service.cost) },
			]),
		})),
		hours: hoursView(supplement?.data.hours ?? data.hours, model.today),
		here: supplement && {
			title: t.organisations.here(model.config.name),
			note: supplement.data.note,
			body: await bodyHtml(model, supplement, 3),
		},
		body: await bodyHtml(model, node),
		events: node.events.slice(0, shownEvents).map((event) => eventCard(model, event)),
		news: node.news.slice(0, 4).map((item) => newsCard(model, item)),
		documents: node.documents.slice(0, 8).map((document) => documentCard(model, document)),
		manages: node.manages.map((place) => placeCard(model, place)),
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
		{ label: t.places.address, text: addressText(data.address) },
		{ label: t.contact.phone, links: present(phoneReach(data.phone)) },
		{ label: t.contact.email, links: present(mailReach(data.email)) },
		{ label: t.contact.website, links: present(websiteReach(data.website)) },
		{ label: t.places.wheelchair, text: data.wheelchair && t.places.wheelchairValues[data.wheelchair] },
		{ label: t.places.toilet, text: data.toilet && t.places.toiletValues[data.toilet] },
		{ label: t.places.manager, links: present(node.manager && linkTo(model, node.manager)) },
		{
			label: t.places.route,
			links: data.point
				? [
						{
							label: t.places.routeMap,
							href: `https://www.openstreetmap.org/?mlat=${data.point.lat}&mlon=${data.point.lon}#map=18/${data.point.lat}/${data.point.lon}`,
						},
						{ label: t.places.routePhone, href: `geo:${data.point.lat},${data.point.lon}` },
					]
				: [],
		},
	]);
}

/** The rooms of a hall with tariffs. */
export function roomViews(node: PlaceNode) {
	return node.data.rooms.map((room) => ({
		name: room.name,
		capacity: room.capacity ? t.places.capacity(room.capacity) : undefined,
		facilities: enumerate(room.facilities),
		tariffs: room.tariffs.map(({ group, price, per }) => ({
			group,
			price: unbroken(per ? `${price} per ${per}` : price),
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
			title: data.name,
			description: data.summary ?? `${t.places.kinds[data.kind]} – ${model.config.name}`,
			trail: [{ href: href(model, 'plekken'), title: t.places.title }],
			jsonLd: [placeLd(node, at(model))],
			hasFlyer: true,
		}),
		title: data.name,
		kind: { title: t.places.kinds[data.kind], href: `${href(model, 'plekken')}#${data.kind}` },
		aliases: data.aliases.length > 0 ? t.organisations.aliases(enumerate(data.aliases)) : undefined,
		summary: data.summary && unbroken(data.summary),
		photo: photoOf(node, data.photo, model),
		facts: placeFacts(model, node),
		hours: hoursView(data.hours, model.today),
		rooms: roomViews(node),
		body: await bodyHtml(model, node),
		residents: node.residents
			.filter((resident) => resident !== node.manager)
			.map((resident) => organisationCard(model, resident)),
		events: node.events.slice(0, shownEvents).map((event) => eventCard(model, event)),
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
			title: data.title,
			description: data.summary,
			trail: [{ href: href(model, 'documenten'), title: t.documents.title }],
			isArticle: true,
			hasFlyer: true,
		}),
		title: data.title,
		kind: t.documents.kinds[data.kind],
		day: data.date,
		date: fullDate(data.date),
		from: node.organisation && linkTo(model, node.organisation),
		summary: unbroken(data.summary),
		download: node.media && {
			href: `/${model.id}/bestanden/${node.media.slug}`,
			title: t.documents.download(fileSize(node.media.bytes)),
		},
		body: await bodyHtml(model, node),
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}

/** A page of text. */
export async function pageView(site: Site, node: PageNode) {
	const { model } = site;
	const { data } = node;
	return {
		shell: shellOf(site, { path: pathOf(node), title: data.title, description: data.summary, hasFlyer: true }),
		title: data.title,
		section: t.sections[data.menu],
		summary: unbroken(data.summary),
		photo: photoOf(node, data.photo, model),
		body: await bodyHtml(model, node),
		freshness: node.freshness.state === 'unchecked' ? undefined : freshnessView(node.freshness),
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}
