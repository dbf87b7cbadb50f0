import path from 'node:path';
import {
	type CmsConfig,
	type CmsSource,
	cmsConfig,
	collectionName,
	type EditorRole,
	editableKinds,
	editingPolicy,
	forgeOrigins,
	type Option,
	texts,
} from '../cms/index.ts';
import type { IconName } from '../design/index.ts';
import { type EventNode, type Node, reservedIds, type VillageModel } from '../domain/index.ts';
import { fullDate, typeset } from '../i18n/index.ts';
import { themeColours } from '../outputs/theme-css.ts';
import { isSupplement, type KindName, kindNames, passingKinds, sharedOwner } from '../schema/index.ts';
import { absolute, fontFiles, href } from './addresses.ts';
import { hasBasemap } from './maps.ts';
import { hasPage } from './menu.ts';
import { getSites, type Site } from './sites.ts';

/** The folder of the CMS within a site. */
const folder = 'beheer';

/** How many records the start page asks to look at. */
const shownChecks = 8;

/** For whom a site has a CMS; nobody when village.yaml names no forge and it is not run by `npm start`. */
export function editorRoles({ model, isLocal }: Site): EditorRole[] {
	if (isLocal) return ['lokaal'];
	const { cms } = model.config;
	return cms && cms.backend !== 'geen' ? ['vrijwilliger', 'buurtverbinder'] : [];
}

/** The address of the form of a record; undefined when the site has no CMS or may not change it. */
export function editHref(site: Site, node: Pick<Node<KindName>, 'kind' | 'id' | 'shared'>): string | undefined {
	const { model, isLocal } = site;
	if (editorRoles(site).length === 0) return undefined;
	if (node.shared && !isLocal && !model.config.cms?.shared) return undefined;
	const base = isLocal ? href(model, folder) : (model.config.beheer ?? href(model, folder));
	const taken = model.events.find(({ id, calendar }) => node.kind === 'agenda' && calendar && id === node.id);
	if (taken) return base + supplementForm(model, taken);
	return `${base}#/collections/${collectionName(node.kind, node.shared ? sharedOwner : model.id)}/entries/${node.id}`;
}

/** The address of the form for a new post, for who may place it; undefined when the site has no CMS. */
export function newPostForm(site: Site): string | undefined {
	const { model, isLocal } = site;
	const role = editorRoles(site).at(-1);
	if (!role) return undefined;
	const path = role === 'buurtverbinder' ? `${folder}/${role}` : folder;
	const base = isLocal ? href(model, path) : (ownAddress(model, role) ?? absolute(model, path));
	return `${base}#/collections/${collectionName('prikbord', model.id)}/new`;
}

/** What is taken over cannot be changed here; what the village says of it can, and may have to be begun. */
function supplementForm(model: VillageModel, { id, file }: EventNode): string {
	const collection = `#/collections/${collectionName('overgenomen', model.id)}`;
	return file.startsWith('content/')
		? `${collection}/entries/${path.basename(file, '.md')}`
		: `${collection}/new?event=${id}`;
}

/** One path per page of a CMS: that of who writes stands first, that of who publishes below it. */
export async function editingPagePaths() {
	return (await getSites()).flatMap((site) =>
		editorRoles(site).map((role) => ({
			params: { village: site.model.id, role: role === 'buurtverbinder' ? role : undefined },
			props: { site, role },
		})),
	);
}

/** One path per configuration of a CMS. */
export async function cmsPaths() {
	return (await getSites()).flatMap((site) =>
		editorRoles(site).map((role) => ({ params: { village: site.model.id, role }, props: { site, role } })),
	);
}

/** One path per stylesheet of a CMS. */
export async function editingStylePaths() {
	return (await getSites())
		.filter((site) => editorRoles(site).length > 0)
		.map(({ model }) => ({ params: { village: model.id } }));
}

/** The configuration of the CMS of a site for one role. */
export function madeConfig(site: Site, role: EditorRole): CmsConfig {
	return cmsConfig(cmsSource(site, role), role);
}

/** What the configuration of a CMS is made from. */
function cmsSource(site: Site, role: EditorRole): CmsSource {
	const { model, isLocal } = site;
	const isSharedAllowed = isLocal || model.config.cms?.shared === true;
	const kinds = editableKinds(model.modules);
	const up = role === 'buurtverbinder' ? '../../' : '../';
	const titled = (nodes: readonly { id: string; data: { title: string } }[]): Option[] =>
		nodes.map(({ id, data }) => ({ value: id, label: data.title }));
	const named = (nodes: readonly { id: string; shared: boolean; data: { name: string } }[]): Option[] =>
		nodes.map(({ id, data }) => ({ value: id, label: data.name }));
	return {
		village: model.id,
		config: model.config,
		agreements: model.agreements,
		kinds,
		// What a village adds to something shared is its own.
		sharedKinds: isSharedAllowed ? kinds.filter((kind) => !isSupplement(kind)) : [],
		options: {
			organisaties: named(model.organisations),
			plekken: named(model.places),
			agenda: titled(model.upcoming),
			campagnes: [
				...model.openCampaigns.map(({ id, title }) => ({ value: id, label: title })),
				...titled(model.campaigns.filter(({ shared }) => shared)),
			],
		},
		taken: takenBy(site),
		contacts: contactsFor(site, isSharedAllowed),
		logo: `${up}favicon.svg`,
		nextPost: model.nextPostNumber,
		usualPlace: model.places.find(({ data }) => data.kind === 'dorpshuis')?.id,
		drawing: hasBasemap(model) ? `${up}kaart.svg` : undefined,
		points: model.places.flatMap(({ data }) =>
			data.point ? [{ name: data.name, kind: data.kind, lat: data.point.lat, lon: data.point.lon }] : [],
		),
	};
}

/** The address of the CMS for a role when it has one of its own. */
function ownAddress({ config }: VillageModel, role: EditorRole): string | undefined {
	const base = config.beheer?.replace(/\/?$/, '/');
	return base && (role === 'buurtverbinder' ? `${base}${role}/` : base);
}

/**
 * The ids that are in use beside each collection. A village and the gemeente may not have the same one, also
 * when one of them is in the archive; pages share the top of the site with the site itself.
 */
function takenBy({ model, ids }: Site): Record<string, string[]> {
	return Object.fromEntries(
		kindNames.flatMap((kind) => {
			const reserved = reservedIds(kind);
			// The name of a file is its title: of what is over it may not be told.
			if (passingKinds.includes(kind)) return [[collectionName(kind, model.id), [...reserved]]];
			return [
				[collectionName(kind, model.id), [...ids.shared[kind], ...reserved]],
				[collectionName(kind, sharedOwner), [...ids.own[kind], ...reserved]],
			];
		}),
	);
}

/** The contacts that a post may name, beside each collection of posts. */
function contactsFor({ model, publicContacts }: Site, isSharedAllowed: boolean): CmsSource['contacts'] {
	if (!model.modules.has('prikbord')) return {};
	const { own, shared } = publicContacts();
	return {
		[collectionName('prikbord', model.id)]: [...own],
		...(isSharedAllowed && { [collectionName('prikbord', sharedOwner)]: [...shared] }),
	};
}

/** One thing to do from the start page. */
interface Task {
	href: string;
	title: string;
	text: string;
	icon: IconName;
}

/** The start page of the CMS, and what its scripts need to begin. */
export function editingView(site: Site, role: EditorRole) {
	const { model, isLightOnly } = site;
	const { start } = texts;
	const own = (name: string) => `/${model.id}/${name}`;
	const onSite = (path: string) =>
		role !== 'lokaal' && model.config.beheer ? absolute(model, path) : href(model, path);
	const task = (kind: KindName, rest: string, title: string, text: string, icon: IconName): Task[] =>
		editableKinds(model.modules).includes(kind)
			? [{ href: `#/collections/${collectionName(kind, model.id)}${rest}`, title, text, icon }]
			: [];
	return {
		title: start.title(model.config.name),
		policy: editingPolicy(role === 'lokaal' ? [] : forgeOrigins(model.config)),
		head: {
			isLightOnly,
			fonts: fontFiles(model),
			themeCss: own('theme.css'),
			editorCss: own(`${folder}/beheer.css`),
			favicon: own('favicon.svg'),
			themeColour: themeColours(model.config.brand.primary, model.config.brand.secondary).light,
		},
		script: {
			config: own(`${folder}/${role}.json`),
			decap: own(`${folder}/decap/decap-cms.js`),
			// A login on the address of the site could be read by every script of the site.
			home: role === 'lokaal' ? undefined : ownAddress(model, role),
		},
		text: {
			...start,
			toSite: start.site,
			loading: texts.load.loading,
			noScript: texts.load.noScript,
		},
		role: start.role[role],
		demo: model.config.demo && start.demo,
		// On an address of its own the CMS has no site beside it.
		site: role !== 'lokaal' && model.config.beheer ? model.config.url : href(model, ''),
		wapen: own('favicon.svg'),
		handbook: onSite('handleiding'),
		tasks: [
			...task('agenda', '/new', start.addEvent, start.addEventHint, 'agenda'),
			...task('nieuws', '/new', start.addNews, start.addNewsHint, 'news'),
			...task('nieuws', '/new?mededeling=true', start.addNotice, start.addNoticeHint, 'notice'),
			...task('prikbord', '/new', start.addPost, start.addPostHint, 'together'),
			...task('prikbord', '', start.posts, start.postsHint, 'check'),
			...task('vacatures', '/new', start.addVacancy, start.addVacancyHint, 'volunteer'),
			...model.openCampaigns.flatMap(({ id, title, summary, end }) =>
				task('meedoen', `/new?campaign=${id}`, start.join(title), start.joinHint(fullDate(end), summary), 'notice'),
			),
			...task('kennisbank', '', start.articles, start.articlesHint, 'guide'),
			...task('organisaties', '', start.update, start.updateHint, 'organisation'),
			...task('plekken', '', start.places, start.placesHint, 'place'),
		],
		waiting: role === 'lokaal' ? undefined : waitingOf(madeConfig(site, role)),
		checks: dueRecords(site),
		callList: hasPage(model, 'bellijst') ? onSite('bellijst') : undefined,
	};
}

/** What the start page needs to ask the forge what waits, as JSON. */
function waitingOf({ backend, collections }: CmsConfig): string {
	return JSON.stringify({ backend, collections: collections.map((one) => one.name) });
}

/** What must be looked at this month: what was checked longest ago first, then what never was. */
function dueRecords(site: Site) {
	const { model } = site;
	const due = [...model.organisations, ...model.places, ...model.articles, ...model.pages]
		.flatMap((node) => {
			const to = editHref(site, node);
			const { freshness } = node;
			if (!to || freshness.state === 'fresh') return [];
			// A page of text is only due when somebody once said that it must be looked at.
			if (node.kind === 'paginas' && freshness.state === 'unchecked') return [];
			const title = typeset('name' in node.data ? node.data.name : node.data.title);
			return [
				{ href: to.slice(to.indexOf('#')), title, on: freshness.state === 'unchecked' ? undefined : freshness.on },
			];
		})
		.sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999') || a.title.localeCompare(b.title, 'nl'));
	return {
		shown: due.slice(0, shownChecks).map(({ on, ...link }) => ({
			...link,
			note: on ? texts.start.since(fullDate(on)) : texts.start.never,
		})),
		more: due.length > shownChecks ? texts.start.checksMore(due.length - shownChecks) : undefined,
	};
}
