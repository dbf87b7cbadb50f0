import type { VillageModel } from '../../domain/index.ts';
import { fullDate, t } from '../../i18n/index.ts';
import { callActions } from '../actions.ts';
import { href, inboxOf, linkTo } from '../addresses.ts';
import { hoursView, placeCard } from '../cards.ts';
import { photoOf } from '../images.ts';
import { hallsOf, hasPage } from '../menu.ts';
import { drawingFor } from '../pictures.ts';
import { mapHost } from '../register-map.ts';
import { contactView, creditsOf, mailReach, phoneReach, shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';
import { placeFacts, roomViews } from './details.ts';

/** Halls with rooms, tariffs and opening hours. */
export function hallsView(site: Site) {
	const { model } = site;
	return {
		shell: shellOf(site, {
			path: 'dorpshuis',
			title: t.halls.title,
			description: t.halls.description(model.config.name),
			hasFlyer: true,
		}),
		halls: hallsOf(model).map((hall) => ({
			...linkTo(model, hall),
			id: hall.id,
			summary: hall.data.summary,
			photo: photoOf(hall, hall.data.photo, model),
			drawing: drawingFor(model, hall, hall.data.kind),
			actions: callActions(phoneReach(hall.data.phone), mailReach(hall.data.email)),
			facts: placeFacts(model, hall),
			hours: hoursView(hall.data.hours, model),
			rooms: roomViews(hall),
		})),
	};
}

/** Who does what: the roles that are filled, and openly those that are not. */
export function rolesView(site: Site) {
	const { model } = site;
	const views = model.roles.map((role) => contactView(model, role));
	return {
		shell: shellOf(site, {
			path: 'wie-doet-wat',
			title: t.roles.title,
			description: t.roles.description(model.config.name),
			hasFlyer: true,
		}),
		filled: views.filter(({ isVacant }) => !isVacant),
		vacant: views.filter(({ isVacant }) => isVacant),
	};
}

/** Numbers for when it cannot wait, the AEDs, and care nearby. */
export function emergencyView(site: Site) {
	const { model } = site;
	const care = ['huisarts', 'apotheek', 'tandarts', 'zorg'];
	return {
		shell: shellOf(site, {
			path: 'spoed',
			title: t.emergency.title,
			description: t.emergency.description(model.config.name),
			hasFlyer: true,
		}),
		numbers: [...model.config.emergency]
			.sort((a, b) => Number(b.urgent) - Number(a.urgent))
			.map(({ name, phone, when, note }) => ({
				name,
				phone: phoneReach(phone),
				when,
				note,
			})),
		aeds: model.places.filter(({ data }) => data.kind === 'aed').map((node) => placeCard(model, node)),
		hasPlaces: hasPage(model, 'plekken'),
		care: model.places.filter(({ data }) => care.includes(data.kind)).map((node) => placeCard(model, node)),
	};
}

/** Why the site exists, who runs it, what it costs and how true it is. */
export function aboutView(site: Site) {
	const { model } = site;
	const { config } = model;
	const records = [...model.organisations, ...model.places];
	return {
		shell: shellOf(site, {
			path: 'over',
			title: t.about.title,
			description: t.about.description(config.name),
			hasFlyer: true,
		}),
		doel: config.doel,
		who: t.about.whoText(config.name),
		contacts: model.roles
			.filter(({ isVacant }) => !isVacant)
			.slice(0, 2)
			.map((role) => contactView(model, role)),
		roles: hasPage(model, 'wie-doet-wat') ? { href: href(model, 'wie-doet-wat'), title: t.pages.rollen } : undefined,
		costs: config.costs,
		checked:
			records.length > 0
				? t.about.checkedText(records.filter(({ freshness }) => freshness.state === 'fresh').length, records.length)
				: undefined,
		credits: creditsOf(config),
	};
}

/** What the site knows about its visitors: from the configuration, so that it stays true. */
export function privacyView(site: Site) {
	const { model } = site;
	const { privacy, name, cms } = model.config;
	const inbox = inboxOf(model);
	const forge = cms?.baseUrl && new URL(cms.baseUrl).host;
	return {
		shell: shellOf(site, {
			path: 'privacy',
			title: t.privacy.title,
			description: inbox ? t.privacy.descriptionInbox(name) : t.privacy.description(name),
			hasFlyer: true,
		}),
		lead: privacyLead(model),
		nothing: nothingList(model),
		inbox: inbox && t.privacy.inboxText(inbox.host, forge),
		host: privacy?.host ? t.privacy.hostText(privacy.host) : t.privacy.hostUnknown,
		controller: privacy?.controller ? t.privacy.controllerText(privacy.controller) : undefined,
		contact: mailReach(privacy?.contact ?? model.mainRole?.data.email),
	};
}

/** What the site knows of its visitors, in one sentence. */
export function privacyLead(model: VillageModel): string {
	return inboxOf(model) ? t.privacy.leadInbox : t.privacy.lead;
}

/** What the site does not do, with the one thing that a map from elsewhere does. */
export function nothingList(model: VillageModel): string[] {
	const map = mapHost(model);
	const inbox = inboxOf(model);
	const list = inbox ? [...t.privacy.nothingList.slice(0, -1), t.privacy.noAccount] : t.privacy.nothingList;
	return [...list, map ? t.privacy.mapAsks(map.hostName) : t.privacy.ownParts];
}

/** How well everybody can use the site. Never says that it complies: that is for people to find. */
export function accessibilityView(site: Site) {
	const { model } = site;
	const { accessibility, name } = model.config;
	return {
		shell: shellOf(site, {
			path: 'toegankelijkheid',
			title: t.accessibility.title,
			description: t.accessibility.description(name),
			hasFlyer: true,
		}),
		checked: accessibility?.checkedOn
			? t.accessibility.checked(fullDate(accessibility.checkedOn), accessibility.method ?? 'door de makers zelf')
			: t.accessibility.notChecked,
		knownIssues: accessibility?.knownIssues ?? [],
		contact: mailReach(accessibility?.contact ?? model.mainRole?.data.email),
		phone: phoneReach(model.mainRole?.data.phone),
	};
}
