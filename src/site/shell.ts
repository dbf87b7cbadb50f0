import type { ImageMetadata } from 'astro';
import { renderSVG } from 'uqr';
import { addDays, type Node, type Role, type VillageModel } from '../domain/index.ts';
import { capitalised, dialled, fullDate, mailto, readableAddress, t, typeset } from '../i18n/index.ts';
import { breadcrumbLd, type JsonLd, scriptJson } from '../outputs/json-ld.ts';
import { themeColours } from '../outputs/theme-css.ts';
import type { KindName } from '../schema/index.ts';
import { absolute, fontFiles, href, type Link, linkTo } from './addresses.ts';
import { editHref } from './editing.ts';
import { type PhotoView, rolePhoto } from './images.ts';
import { type MenuSection, menuOf, type QuickLink, quickLinks } from './menu.ts';
import { avatarFor, type DrawingView, skylineDrawing } from './pictures.ts';
import type { Site } from './sites.ts';

/** A telephone number or e-mail address as a link. */
export interface Reach {
	label: string;
	href: string;
}

/** A role as a card. */
export interface ContactView {
	role: string;
	tasks: string | undefined;
	phone: Reach | undefined;
	email: Reach | undefined;
	hours: string | undefined;
	place: Link | undefined;
	organisation: Link | undefined;
	photo: PhotoView | undefined;
	avatar: DrawingView | undefined;
	isVacant: boolean;
	until: string | undefined;
}

/** All that stands around the content of a page. */
export interface Shell {
	lang: 'nl';
	title: string;
	description: string;
	canonical: string;
	path: string;
	siteName: string;
	greeting: { text: string; lang: string } | undefined;
	home: string;
	wapen: ImageMetadata | undefined;
	shield: string;
	skyline: DrawingView;
	themeCss: string;
	viewScript: string;
	fonts: string[];
	/** There is no dark look to choose. */
	isLightOnly: boolean;
	/** The short name of the page itself. */
	here: string;
	themeColour: { light: string; dark: string };
	favicon: string;
	touchIcon: string;
	manifest: string;
	/** What one can follow in a program of one's own: on the home page, and on those of news and agenda. */
	feeds: { href: string; title: string; type: string }[];
	ogImage: string;
	isArticle: boolean;
	/** Not in the site's own search. */
	isHidden: boolean;
	/** The only other host that the page may ask, when a visitor wants it to. */
	otherHost: string | undefined;
	/** Not for search engines. */
	isUnlisted: boolean;
	menu: MenuSection[];
	quick: (QuickLink & { isCurrent: boolean })[];
	search: Link | undefined;
	trail: Link[];
	/** Ready to stand in a script element. */
	jsonLd: string[];
	demo: string | undefined;
	contact: ContactView | undefined;
	moreContacts: string | undefined;
	/** How to say what is wrong: by mail, else by telephone. */
	wrong: Reach | undefined;
	share: { whatsapp: string; mail: string; address: string; url: string } | undefined;
	flyer: string | undefined;
	/** The form of this page in the CMS. */
	edit: string | undefined;
	madeOn: string;
	printed: string;
	gemeente: string;
	footer: Link[];
}

/** What a page says about itself. */
export interface PageInfo {
	/** Within the site, without slashes around it; empty for the home page. */
	path: string;
	title: string;
	/** What it is called in the row of pages above it; its title when left out. */
	here?: string;
	description: string;
	/** The pages above this one, home not included. */
	trail?: Link[];
	jsonLd?: JsonLd[];
	isArticle?: boolean;
	/** Not for search engines and not in the site's own search. */
	isHidden?: boolean;
	/** The host of its map or of the inbox, when that is not the site itself. */
	otherHost?: string | undefined;
	/** The page has an address of its own that can be shared; every page but the one for what is not there. */
	hasAddress?: boolean;
	/** There is a flyer of this page. */
	hasFlyer?: boolean;
	/** Whom one rather speaks to about this page; the first contact person of the village when left out. */
	contact?: Role | undefined;
	/** The record that the page is about, for who wants to change it. */
	record?: Pick<Node<KindName>, 'kind' | 'id' | 'shared'>;
}

/** Builds everything around a page from the village and from what the page says of itself. */
export function shellOf(site: Site, page: PageInfo): Shell {
	const { model, brand } = site;
	const { config } = model;
	const url = absolute(model, page.hasAddress === false ? '' : page.path);
	const isHome = page.path === '';
	const shareText = isHome ? config.name : `${page.title} – ${config.name}`;
	const colours = themeColours(config.brand.primary, config.brand.secondary);
	const trail = isHome ? [] : [{ href: href(model, ''), title: t.site.home }, ...(page.trail ?? [])];
	const mainRole = model.mainRole;
	const contact = page.contact ?? mainRole;
	const email =
		mainRole?.data.email ??
		config.accessibility?.contact ??
		config.privacy?.contact ??
		model.roles.find(({ data }) => data.email)?.data.email;
	const file = (name: string) => `/${model.id}/${name}`;
	return {
		lang: 'nl',
		title: isHome ? page.title : `${page.title} | ${config.name}`,
		description: page.description,
		canonical: url,
		path: page.path,
		siteName: config.name,
		greeting: config.greeting ? { text: config.greeting, lang: config.greetingLanguage ?? 'nl' } : undefined,
		home: href(model, ''),
		wapen: brand.wapen,
		shield: file('favicon.svg'),
		skyline: skylineDrawing(model),
		themeCss: file('theme.css'),
		viewScript: file('weergave.js'),
		fonts: fontFiles(model),
		isLightOnly: site.isLightOnly,
		here: typeset(page.here ?? page.title),
		themeColour: colours,
		favicon: file('favicon.svg'),
		touchIcon: file('icon-192.png'),
		manifest: file('manifest.webmanifest'),
		feeds: /^$|^(?:nieuws|agenda|prikbord|vacatures)\b/.test(page.path) ? feedLinks(model) : [],
		ogImage: `${absolute(model, '')}og.png`,
		isArticle: page.isArticle ?? false,
		isHidden: page.isHidden ?? false,
		otherHost: page.otherHost,
		// robots.txt counts only at the root of a host; a made-up village may stand below one.
		isUnlisted: (page.isHidden ?? false) || config.demo !== undefined,
		menu: menuOf(model),
		quick: quickLinks(model).map((link) => ({ ...link, isCurrent: isWithin(href(model, page.path), link.href) })),
		search: model.modules.has('zoeken') ? { href: href(model, 'zoeken'), title: t.site.search } : undefined,
		trail,
		jsonLd: [
			...(page.jsonLd ?? []),
			...(trail.length > 1
				? [
						breadcrumbLd([
							...trail.map((link) => ({
								title: link.title,
								url: absolute(model, link.href.slice(model.id.length + 2, -1)),
							})),
							{ title: page.title, url },
						]),
					]
				: []),
		].map(scriptJson),
		demo: config.demo && t.site.demo(config.name),
		contact: contact && contactView(model, contact),
		moreContacts: model.modules.has('rollen') && model.roles.length > 1 ? href(model, 'wie-doet-wat') : undefined,
		wrong: email
			? {
					label: t.pageEnd.wrongLink,
					href: mailto(email, t.pageEnd.wrongSubject(page.title), t.pageEnd.wrongBody(page.title, url)),
				}
			: phoneReach(mainRole?.data.phone),
		share:
			page.hasAddress !== false
				? {
						whatsapp: `https://wa.me/?text=${encodeURIComponent(`${shareText} ${url}`)}`,
						mail: mailto('', shareText, url),
						address: readableAddress(url),
						url,
					}
				: undefined,
		flyer:
			page.hasFlyer && model.modules.has('flyer') ? href(model, isHome ? 'flyer' : `${page.path}/flyer`) : undefined,
		edit: page.record && editHref(site, page.record),
		madeOn: t.site.madeOn(fullDate(model.today)),
		printed: t.site.printed(readableAddress(url), fullDate(model.today)),
		gemeente: config.gemeente,
		footer: [
			{ href: href(model, 'over'), title: t.pages.over },
			{ href: href(model, 'privacy'), title: t.pages.privacy },
			{ href: href(model, 'toegankelijkheid'), title: t.pages.toegankelijkheid },
			{ href: href(model, 'handleiding'), title: t.pages.handleiding },
		],
	};
}

/** News and agenda, for programs that look in the head of a page. */
function feedLinks({ id, modules, config: { name } }: VillageModel): Shell['feeds'] {
	const rss = 'application/rss+xml';
	return [
		...(modules.has('nieuws') ? [{ href: `/${id}/nieuws/rss.xml`, title: t.calendar.newsFeed(name), type: rss }] : []),
		...(modules.has('prikbord') ? [{ href: `/${id}/prikbord/rss.xml`, title: t.posts.feed(name), type: rss }] : []),
		...(modules.has('vacatures')
			? [{ href: `/${id}/vacatures/rss.xml`, title: t.vacancies.feed(name), type: rss }]
			: []),
		...(modules.has('agenda')
			? [
					{ href: `/${id}/agenda/rss.xml`, title: t.calendar.eventFeed(name), type: rss },
					{ href: `/${id}/agenda.ics`, title: t.calendar.nameOfAll(name), type: 'text/calendar' },
				]
			: []),
	];
}

/** Whose the pictures and the data are. */
export function creditsOf({ brand, credits }: VillageModel['config']): string[] {
	return [...(brand.licence ? [brand.licence] : []), t.about.drawn, ...credits];
}

function isWithin(current: string, section: string): boolean {
	return current === section || current.startsWith(section);
}

/** A telephone number as a link. */
export function phoneReach(phone: string): Reach;
export function phoneReach(phone: string | undefined): Reach | undefined;
export function phoneReach(phone: string | undefined): Reach | undefined {
	return phone ? { label: phone, href: `tel:${dialled(phone)}` } : undefined;
}

/** An e-mail address as a link. */
export function mailReach(email: string | undefined): Reach | undefined {
	return email ? { label: email, href: mailto(email) } : undefined;
}

/** A role as a card. */
export function contactView(model: VillageModel, role: Role): ContactView {
	const { data } = role;
	const soon = data.until && !role.isVacant && data.until < addDays(model.today, 120);
	return {
		role: capitalised(data.role),
		tasks: data.tasks,
		// Who has left the role is no longer on its card.
		photo: role.isVacant ? undefined : rolePhoto(model.id, data),
		avatar: role.isVacant ? undefined : avatarFor(model, role),
		phone: role.isVacant ? undefined : phoneReach(data.phone),
		email: mailReach(data.email),
		hours: role.isVacant ? undefined : data.hours,
		place: role.place && linkTo(model, role.place),
		organisation: role.organisation && linkTo(model, role.organisation),
		isVacant: role.isVacant,
		until: soon && data.until ? t.contact.until(fullDate(data.until)) : undefined,
	};
}

/** The buurtverbinders as cards. */
export function connectorViews(model: VillageModel): ContactView[] {
	return model.connectors.map((role) => contactView(model, role));
}

/** A QR code of an address as an SVG image, without style attributes. */
export function qrCode(address: string): string {
	return renderSVG(address, { border: 1, ecc: 'M', pixelSize: 4 });
}
