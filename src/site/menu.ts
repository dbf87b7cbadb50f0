import type { IconName } from '../design/index.ts';
import type { VillageModel } from '../domain/index.ts';
import { t } from '../i18n/index.ts';
import { type ModuleName, menuSections } from '../schema/index.ts';
import { href, type Link, linkTo } from './addresses.ts';

/** One heading of the menu with its pages. */
export interface MenuSection {
	title: string;
	links: Link[];
}

type SectionName = (typeof menuSections)[number];

interface FixedPage {
	path: string;
	title: string;
	/** Left out of the menu when there is none. */
	section?: SectionName;
	/** The page is there when this holds. */
	exists: (model: VillageModel) => boolean;
}

const has =
	(...modules: ModuleName[]) =>
	(model: VillageModel) =>
		modules.every((name) => model.modules.has(name));

/** Without anybody to send it to there is nothing to ask. */
const hasConnector =
	(...modules: ModuleName[]) =>
	(model: VillageModel) =>
		has(...modules)(model) && model.connectors.length > 0;

/** The pages that a site has of itself: where they stand in the menu and when they exist. */
export const fixedPages: readonly FixedPage[] = [
	{ path: '', title: t.site.home, section: 'nu', exists: () => true },
	{ path: 'agenda', title: t.pages.agenda, section: 'nu', exists: has('agenda') },
	{ path: 'nieuws', title: t.pages.nieuws, section: 'nu', exists: has('nieuws') },
	{ path: 'prikbord', title: t.pages.prikbord, section: 'samen', exists: has('prikbord') },
	{
		path: 'samen/plaatsen',
		title: t.placing.title,
		section: 'samen',
		exists: hasConnector('prikbord'),
	},
	{ path: 'samen/wat-kan-ik-doen', title: t.helping.title, section: 'samen', exists: has('prikbord') },
	{
		path: 'samen/maatje',
		title: t.buddies.title,
		section: 'samen',
		exists: hasConnector('prikbord', 'maatje'),
	},
	// Found from the page above it: a menu of ten lines is read by nobody.
	{
		path: 'samen/buurtverbinders',
		title: t.connectors.here,
		exists: hasConnector('prikbord'),
	},
	{ path: 'samen', title: t.together.title, section: 'samen', exists: has('prikbord') },
	{ path: 'samen/afspraken', title: t.rules.title, exists: has('prikbord') },
	{ path: 'samen/cijfers', title: t.figures.title, exists: has('prikbord') },
	{ path: 'vacatures', title: t.pages.vacatures, section: 'samen', exists: has('vacatures') },
	{
		path: 'campagnes',
		title: t.pages.campagnes,
		section: 'samen',
		// In between there is nothing to look at for months.
		exists: (model) => model.campaigns.length > 0,
	},
	{ path: 'kennisbank', title: t.pages.kennisbank, section: 'wegwijzer', exists: has('kennisbank') },
	{ path: 'sociale-kaart', title: t.pages.register, section: 'wegwijzer', exists: has('organisaties') },
	{ path: 'organisaties', title: t.pages.organisaties, section: 'wegwijzer', exists: has('organisaties') },
	{ path: 'plekken', title: t.pages.plekken, section: 'wegwijzer', exists: has('plekken') },
	{ path: 'spoed', title: t.pages.spoed, section: 'wegwijzer', exists: has('spoed') },
	{ path: 'welkom', title: t.welcome.here, section: 'wonen', exists: has('welkom') },
	{
		path: 'dorpshuis',
		title: t.pages.dorpshuis,
		section: 'wonen',
		exists: (model) => has('dorpshuis', 'plekken')(model) && hallsOf(model).length > 0,
	},
	{ path: 'wie-doet-wat', title: t.pages.rollen, section: 'dorpsbelang', exists: has('rollen') },
	{ path: 'documenten', title: t.pages.documenten, section: 'dorpsbelang', exists: has('documenten') },
	{ path: 'agenda/flyer', title: t.pages.agendaOnPaper, section: 'papier', exists: has('agenda', 'flyer') },
	{ path: 'organisaties/flyer', title: t.pages.phoneList, section: 'papier', exists: has('organisaties', 'flyer') },
	{
		path: 'welkom/flyer',
		title: t.pages.welcomeOnPaper,
		section: 'papier',
		exists: has('welkom', 'flyer'),
	},
	{ path: 'spoed/flyer', title: t.pages.emergencyOnPaper, section: 'papier', exists: has('spoed', 'flyer') },
	// Found from where one puts an event into a calendar.
	{ path: 'agenda/in-uw-agenda', title: t.calendar.page.title, exists: has('agenda') },
	// For who keeps the register: found from the CMS and the handleiding, not from the menu.
	{ path: 'bellijst', title: t.checks.title, exists: (model) => has('organisaties')(model) || has('plekken')(model) },
	{ path: 'zoeken', title: t.pages.zoeken, exists: has('zoeken') },
	{ path: 'over', title: t.pages.over, section: 'over', exists: () => true },
	{ path: 'privacy', title: t.pages.privacy, section: 'over', exists: () => true },
	{ path: 'toegankelijkheid', title: t.pages.toegankelijkheid, section: 'over', exists: () => true },
	{ path: 'handleiding', title: t.pages.handleiding, section: 'over', exists: () => true },
];

/** True when a village has one of the fixed pages. */
export function hasPage(model: VillageModel, path: string): boolean {
	return fixedPages.some((page) => page.path === path && page.exists(model));
}

/** The places of a village that let rooms. */
export function hallsOf(model: VillageModel): VillageModel['places'] {
	return model.places.filter(({ data, shared }) => data.kind === 'dorpshuis' && !shared);
}

const menus = new WeakMap<VillageModel, MenuSection[]>();

/** The normalised menu, with only what the village has; made once per village, since every page shows it. */
export function menuOf(model: VillageModel): MenuSection[] {
	const made = menus.get(model) ?? makeMenu(model);
	menus.set(model, made);
	return made;
}

function makeMenu(model: VillageModel): MenuSection[] {
	return menuSections
		.map((section) => ({
			title: t.sections[section],
			links: [
				...fixedPages
					.filter((page) => page.section === section && page.exists(model))
					.map(({ path, title }) => ({ href: href(model, path), title })),
				...model.pages.filter(({ data }) => data.menu === section).map((page) => linkTo(model, page)),
			],
		}))
		.filter(({ links }) => links.length > 0);
}

/** A page that most people come for. */
export interface QuickLink extends Link {
	/** A word that fits under a thumb. */
	short: string;
	icon: IconName;
	/** Only where there is room for more than four. */
	isWide: boolean;
}

/** How many of them fit at the bottom of a phone, beside “Meer”. */
const onPhone = 4;
/** How many fit at the top of a screen, beside the name of the village and the search. */
const onScreen = 6;
/** What is left out first when there are more: it is found from the register too. */
const leastWanted = 'plekken';

/** The few pages that most people come for, most wanted first. */
export function quickLinks(model: VillageModel): QuickLink[] {
	const pages = quickPages.filter(({ path }) => hasPage(model, path));
	return pages
		.filter(({ path }) => pages.length <= onScreen || path !== leastWanted)
		.map(({ path, ...link }, index) => ({ ...link, href: href(model, path), isWide: index >= onPhone }));
}

const quickPages: readonly { path: string; title: string; short: string; icon: IconName }[] = [
	{ path: 'agenda', title: t.pages.agenda, short: t.pages.agenda, icon: 'agenda' },
	{ path: 'nieuws', title: t.pages.nieuws, short: t.pages.nieuws, icon: 'news' },
	{ path: 'sociale-kaart', title: t.pages.register, short: t.pages.registerShort, icon: 'guide' },
	{ path: 'wie-doet-wat', title: t.pages.rollen, short: t.pages.rollenShort, icon: 'call' },
	{ path: 'prikbord', title: t.pages.prikbord, short: t.pages.prikbord, icon: 'together' },
	{ path: 'plekken', title: t.pages.plekken, short: t.pages.plekken, icon: 'place' },
	{ path: 'spoed', title: t.pages.spoedShort, short: t.pages.spoedShort, icon: 'emergency' },
];
