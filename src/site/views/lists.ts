import type { IconName } from '../../design/index.ts';
import { addDays, alphabetical, dayOf, type VillageModel } from '../../domain/index.ts';
import { capitalised, fullDate, t, typeset, wholeNumber } from '../../i18n/index.ts';
import { websiteLd } from '../../outputs/json-ld.ts';
import { type Action, callActions } from '../actions.ts';
import { absoluteIn, href, type Link } from '../addresses.ts';
import { byKind, byTheme, documentCard, eventCard, eventPictureCard, leftOut, newsCard } from '../cards.ts';
import { hasPage } from '../menu.ts';
import { villageDrawing } from '../pictures.ts';
import { contactView, mailReach, phoneReach, shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';
import { currentBanners } from './campaigns.ts';
import { postCard } from './posts.ts';
import { weekVacancy } from './vacancies.ts';

/** How many events the home page shows at the most. */
const onHome = { events: 8, news: 3, posts: 3, contacts: 2, featured: 3 } as const;
/** How many more stand ready for when the site is some days old. */
const spareEvents = 8;
/** The same for posts. */
const sparePosts = 3;

/** The home page: what is on, what to know, who to call. */
export function homeView(site: Site) {
	const { model, brand } = site;
	const { config, today } = model;
	const soon = model.dates.filter(({ start }) => dayOf(start) <= addDays(today, 28));
	const shown = soon.slice(0, onHome.events + spareEvents);
	const mainPhone = phoneReach(model.mainRole?.data.phone);
	const discover: { path: string; title: string; text: string; icon: IconName }[] = [
		{ path: 'sociale-kaart', title: t.pages.register, text: t.home.register, icon: 'guide' },
		{ path: 'prikbord', title: t.pages.prikbord, text: t.home.board, icon: 'together' },
		{ path: 'samen/plaatsen', title: t.placing.title, text: t.home.asking, icon: 'edit' },
		{ path: 'welkom', title: t.welcome.here, text: t.home.welcome, icon: 'home' },
		{ path: 'kennisbank', title: t.pages.kennisbank, text: t.home.articles, icon: 'info' },
		{ path: 'vacatures', title: t.pages.vacatures, text: t.home.vacancies, icon: 'volunteer' },
		{ path: 'organisaties', title: t.pages.organisaties, text: t.home.organisations, icon: 'organisation' },
		{ path: 'plekken', title: t.pages.plekken, text: t.home.places, icon: 'place' },
		{ path: 'dorpshuis', title: t.pages.dorpshuis, text: t.home.halls, icon: 'hall' },
		{ path: 'wie-doet-wat', title: t.pages.rollen, text: t.home.roles, icon: 'person' },
		{ path: 'documenten', title: t.pages.documenten, text: t.home.documents, icon: 'document' },
		{ path: 'spoed', title: t.pages.spoed, text: t.home.emergency, icon: 'emergency' },
	];
	return {
		shell: shellOf(site, {
			path: '',
			title: t.home.title(config.name),
			description: t.home.description(config.name, config.gemeente),
			jsonLd: [websiteLd(model, absoluteIn(model))],
			hasFlyer: true,
		}),
		name: config.name,
		greeting: config.greeting ? { text: config.greeting, lang: config.greetingLanguage ?? 'nl' } : undefined,
		picture: brand.photo && { image: brand.photo, alt: config.brand.photoAlt ?? '' },
		drawing: villageDrawing(model),
		call: mainPhone && model.mainRole && { role: capitalised(model.mainRole.data.role), phone: mainPhone },
		facts: [
			config.kernen.length > 1 ? config.kernen.join(' · ') : '',
			`gemeente ${config.gemeente}`,
			config.inhabitants ? t.site.inhabitants(wholeNumber(config.inhabitants)) : '',
		].filter(Boolean),
		doel: config.doel,
		notices: model.notices.map((item) => ({ ...newsCard(model, item), until: item.data.expires ?? '' })),
		campaigns: currentBanners(model),
		agenda: model.modules.has('agenda')
			? {
					events: shown.map((event, index) => ({ ...eventCard(model, event), isSpare: index >= onHome.events })),
					limit: onHome.events,
					featured: soon
						.filter(({ event, state }) => event.data.photo && state !== 'afgelast')
						// Something that repeats once: there is room for little more.
						.filter(({ event }, index, all) => all.findIndex((one) => one.event === event) === index)
						.slice(0, onHome.featured)
						.map((event) => eventPictureCard(model, event)),
					all: { href: href(model, 'agenda'), title: t.home.allEvents },
				}
			: undefined,
		news:
			model.modules.has('nieuws') && model.news.length > 0
				? {
						items: model.news.slice(0, onHome.news).map((item) => newsCard(model, item)),
						all: { href: href(model, 'nieuws'), title: t.home.allNews },
					}
				: undefined,
		posts:
			model.posts.length > 0
				? {
						items: model.posts.slice(0, onHome.posts + sparePosts).map((post) => postCard(model, post)),
						limit: onHome.posts,
						all: { href: href(model, 'prikbord'), title: t.home.allPosts },
					}
				: undefined,
		vacancy: weekVacancy(model),
		contacts: model.roles
			.filter(({ isVacant }) => !isVacant)
			.sort((a, b) => Number(b.data.main) - Number(a.data.main))
			.slice(0, onHome.contacts)
			.map((role) => contactView(model, role)),
		emergency: model.modules.has('spoed') ? href(model, 'spoed') : undefined,
		search: searchPage(model),
		add: addActions(model),
		discover: discover
			.filter(({ path }) => hasPage(model, path))
			.map(({ path, ...tile }) => ({ ...tile, href: href(model, path) })),
	};
}

/** The search page; undefined when the village has none. */
function searchPage(model: VillageModel): string | undefined {
	return model.modules.has('zoeken') ? href(model, 'zoeken') : undefined;
}

/** How to bring something to the site: by telephone, or by mail. */
function addActions(model: VillageModel): Action[] {
	const editor =
		model.roles.find(({ data, isVacant }) => !isVacant && /redactie|site/i.test(data.role)) ?? model.mainRole;
	return callActions(phoneReach(editor?.data.phone), mailReach(editor?.data.email));
}

/** How many messages of others stand under the news. */
const shownOutside = 12;

/** All news, newest first, with notices on top and under it what others wrote. */
export function newsListView(site: Site) {
	const { model } = site;
	return {
		shell: shellOf(site, {
			path: 'nieuws',
			title: t.news.title,
			description: t.news.description(model.config.name),
			hasFlyer: true,
		}),
		notices: model.notices.map((item) => ({ ...newsCard(model, item), until: item.data.expires ?? '' })),
		items: model.news.map((item) => newsCard(model, item)),
		outside: model.outsideNews.slice(0, shownOutside).map(({ title, url, date, summary, from }) => ({
			href: url,
			title: typeset(title),
			day: date,
			date: fullDate(date),
			summary: summary && typeset(summary),
			from,
		})),
		feed: { href: `/${model.id}/nieuws/rss.xml`, title: t.calendar.followNews },
	};
}

/** The register of organisations by theme. */
export function organisationsView(site: Site) {
	const { model } = site;
	return {
		shell: shellOf(site, {
			path: 'organisaties',
			title: t.organisations.title,
			description: t.organisations.description(model.config.name),
			hasFlyer: true,
		}),
		groups: byTheme(model),
		leftOut: leftOut(model, model.organisations, 'organisaties'),
		search: searchPage(model),
	};
}

/** The register of places by kind. */
export function placesView(site: Site) {
	const { model } = site;
	return {
		shell: shellOf(site, {
			path: 'plekken',
			title: t.places.title,
			description: t.places.description(model.config.name),
			hasFlyer: true,
		}),
		groups: byKind(model),
		leftOut: leftOut(model, model.places, 'plekken'),
		search: searchPage(model),
	};
}

/** All documents by year. */
export function documentsView(site: Site) {
	const { model } = site;
	const years = [...new Set(model.documents.map(({ data }) => data.date.slice(0, 4)))];
	return {
		shell: shellOf(site, {
			path: 'documenten',
			title: t.documents.title,
			description: t.documents.description(model.config.name),
			hasFlyer: true,
		}),
		groups: years.map((year) => ({
			id: `jaar-${year}`,
			title: year,
			items: model.documents.filter(({ data }) => data.date.startsWith(year)).map((node) => documentCard(model, node)),
		})),
	};
}

/** Everything of a site from A to Z, for who searches without JavaScript. */
export function indexOf(model: VillageModel): Link[] {
	const named = [...model.organisations, ...model.places].map((node) => ({
		href: href(model, `${node.kind}/${node.id}`),
		title: node.data.name,
	}));
	const pages = model.pages.map((page) => ({ href: href(model, page.id), title: page.data.title }));
	const articles = model.articles.map(({ id, data }) => ({ href: href(model, `kennisbank/${id}`), title: data.title }));
	return [...named, ...pages, ...articles].sort((a, b) => alphabetical(a.title, b.title));
}

/** The search page. */
export function searchView(site: Site) {
	const { model } = site;
	const letters = new Map<string, Link[]>();
	for (const link of indexOf(model)) {
		const first =
			link.title
				.normalize('NFD')
				.replaceAll(/[^a-z\d]/gi, '')
				.charAt(0)
				.toUpperCase() || '#';
		const letter = /\d/.test(first) ? '0–9' : first;
		letters.set(letter, [...(letters.get(letter) ?? []), link]);
	}
	return {
		shell: shellOf(site, {
			path: 'zoeken',
			title: t.search.title,
			description: t.search.description(model.config.name),
			isHidden: true,
		}),
		bundle: `/${model.id}/pagefind/`,
		action: href(model, 'zoeken'),
		letters: [...letters].sort(([a], [b]) => alphabetical(a, b)).map(([letter, links]) => ({ letter, links })),
	};
}

/** The page for an address that does not exist. */
export function notFoundView(site: Site) {
	const { model } = site;
	const options = ['', 'agenda', 'organisaties', 'plekken', 'spoed'].filter((path) => hasPage(model, path));
	const titles: Record<string, string> = {
		'': t.home.title(model.config.name),
		agenda: t.pages.agenda,
		organisaties: t.pages.organisaties,
		plekken: t.pages.plekken,
		spoed: t.pages.spoed,
	};
	return {
		shell: shellOf(site, {
			path: '404',
			title: t.notFound.title,
			description: t.notFound.text,
			isHidden: true,
			hasAddress: false,
		}),
		options: options.map((path) => ({ href: href(model, path), title: titles[path] ?? path })),
		search: searchPage(model),
	};
}
