import {
	addDays,
	dayOf,
	type EventDate,
	isOverdue,
	type OrganisationNode,
	type PlaceNode,
	pathOf,
	phoneOf,
	type RegisterEntry,
	type Role,
	tellingTime,
	type VacancyNode,
	type VillageModel,
	vacancyOfTheWeek,
} from '../domain/index.ts';
import { capitalised, dateAlone, fullDate, moment, readableAddress, shortDay, t } from '../i18n/index.ts';
import { plainText } from '../outputs/markdown.ts';
import { postKinds } from '../schema/index.ts';
import { absolute, href } from './addresses.ts';
import { bodyHtml } from './body.ts';
import { freshnessView, goesToPaper, leftOut } from './cards.ts';
import { type Fact, known } from './facts.ts';
import { hasPage } from './menu.ts';
import { type PaperMap, paperMap, registerMap } from './register-map.ts';
import { contactView, qrCode, type Reach, shellOf } from './shell.ts';
import type { Site } from './sites.ts';
import { articleGroups, articlePaper } from './views/articles.ts';
import { campaignCall, campaignFacts } from './views/campaigns.ts';
import { eventFacts, organisationFacts, placeFacts } from './views/details.ts';
import { nothingList, privacyLead } from './views/fixed.ts';
import { postCard, postFacts } from './views/posts.ts';
import { registerEntries, registerPages } from './views/register.ts';
import { fromOf, vacancyCall, vacancyFacts, vacancyGroups } from './views/vacancies.ts';
import { welcomePaper } from './views/welcome.ts';

/** One line of a list on paper. */
export interface FlyerRow {
	strong: string;
	text: string;
	aside?: string | undefined;
	/** Its number on the map of the flyer. */
	number?: number | undefined;
}

/** What stands on a flyer, before it is laid out. */
export interface FlyerContent {
	title: string;
	kicker: string;
	lead?: string | undefined;
	facts?: Fact[];
	/** The full text, for the large sheet. */
	html?: string;
	/** The text without marks, for the small sheet. */
	text?: string;
	groups?: { title: string; rows: FlyerRow[] }[];
	/** What a reader must know of the lists or facts above it: what was left out, or was not checked for long. */
	note?: string | undefined;
	/** Where the rows are; for the large sheet. */
	map?: PaperMap | undefined;
	/** Whom to call; the first contact person of the village when left out. */
	role?: Role | undefined;
	/** What to call for instead, and on which number. */
	call?: { role: string; phone: Reach; hours: undefined } | undefined;
}

/** A page that has a flyer. */
export interface FlyerPage {
	/** The path of the page itself. */
	path: string;
	content: () => FlyerContent | Promise<FlyerContent>;
}

/** How far the agenda on paper looks ahead, in days. */
const paperDays = 35;

/** Every page of a village of which there is a flyer. */
export function flyerPages({ model }: Site): FlyerPage[] {
	if (!model.modules.has('flyer')) return [];
	const { config } = model;
	const fixed: [string, FlyerPage['content']][] = [
		[
			'',
			() => ({
				title: config.name,
				kicker: config.greeting ?? '',
				lead: config.doel,
				groups: [...agendaGroups(model, 14), ...noticeGroups(model), ...weekVacancyGroup(model)],
			}),
		],
		['agenda', () => ({ title: t.agenda.title, kicker: config.name, groups: agendaGroups(model, paperDays) })],
		[
			'nieuws',
			() => ({
				title: t.news.title,
				kicker: config.name,
				groups: [...noticeGroups(model), newsGroup(model)].filter(({ rows }) => rows.length > 0),
			}),
		],
		[
			'prikbord',
			() => ({
				title: t.posts.title,
				kicker: config.name,
				lead: t.posts.lead,
				groups: postGroups(model),
				role: model.connectors[0],
			}),
		],
		[
			'samen',
			() => ({
				title: t.together.title,
				kicker: config.name,
				lead: t.together.lead,
				groups: [
					{
						title: t.together.how,
						rows: t.together.steps.map(({ title, text }): FlyerRow => ({ strong: title, text })),
					},
				],
				role: model.connectors[0],
			}),
		],
		[
			'samen/maatje',
			() => ({
				title: t.buddies.title,
				kicker: config.name,
				lead: t.buddies.lead,
				groups: [
					{
						title: t.buddies.what,
						rows: t.buddies.kinds.map(({ title, text }): FlyerRow => ({ strong: title, text })),
					},
				],
				role: model.connectors[0],
			}),
		],
		[
			'samen/buurtverbinders',
			() => ({
				title: t.connectors.title,
				kicker: config.name,
				lead: t.connectors.lead,
				groups: [
					{
						title: t.connectors.when,
						rows: model.connectors.map(
							({ data, place }): FlyerRow => ({
								strong: capitalised(data.role),
								text: [data.hours, place?.data.name].filter(Boolean).join(', '),
								aside: data.phone,
							}),
						),
					},
					...pointGroup(t.connectors.do, t.connectors.doList),
				],
				role: model.connectors[0],
			}),
		],
		[
			'campagnes',
			() => ({
				title: t.campaigns.title,
				kicker: config.name,
				lead: t.campaigns.lead,
				groups: [
					{
						title: '',
						rows: model.campaigns.map(
							({ data }): FlyerRow => ({
								strong: data.title,
								text: `${data.action.text}. ${data.summary}`,
								aside: t.campaigns.untilShort(dateAlone(data.end)),
							}),
						),
					},
				],
			}),
		],
		['welkom', () => welcomePaper(model)],
		[
			'vacatures',
			() => ({
				title: t.vacancies.title,
				kicker: config.name,
				lead: t.vacancies.lead,
				groups: vacancyGroups(model).map(({ title, items }) => ({
					title,
					rows: items.map((node) => vacancyRow(model, node)),
				})),
			}),
		],
		[
			'kennisbank',
			() => ({
				title: t.articles.title,
				kicker: config.name,
				groups: articlePaperGroups(model),
				note: leftOut(model, model.articles, 'kennisbank'),
			}),
		],
		[
			'organisaties',
			() => ({
				title: t.pages.phoneList,
				kicker: config.name,
				groups: organisationGroups(model),
				note: leftOut(model, model.organisations, 'organisaties'),
			}),
		],
		[
			'plekken',
			() => ({
				title: t.places.title,
				kicker: config.name,
				groups: placeGroups(model),
				note: leftOut(model, model.places, 'plekken'),
			}),
		],
		['dorpshuis', () => ({ title: t.halls.title, kicker: config.name, groups: hallGroups(model) })],
		[
			'documenten',
			() => ({
				title: t.documents.title,
				kicker: config.name,
				groups: [
					{
						title: '',
						rows: model.documents
							.slice(0, 30)
							.map(({ data }) => ({ strong: data.title, text: data.summary, aside: fullDate(data.date) })),
					},
				],
			}),
		],
		['wie-doet-wat', () => ({ title: t.roles.title, kicker: config.name, groups: roleGroups(model) })],
		[
			'spoed',
			() => ({
				title: t.emergency.title,
				kicker: config.name,
				lead: `${t.emergency.urgent}. ${t.emergency.urgentText}`,
				groups: emergencyGroups(model),
				note: leftOut(model, aedsOf(model), 'spoed'),
			}),
		],
		['over', () => ({ title: t.about.title, kicker: config.name, lead: config.doel, groups: roleGroups(model) })],
		[
			'privacy',
			() => ({
				title: t.privacy.title,
				kicker: config.name,
				lead: privacyLead(model),
				groups: pointGroup(t.privacy.nothing, nothingList(model)),
			}),
		],
		[
			'toegankelijkheid',
			() => ({
				title: t.accessibility.title,
				kicker: config.name,
				lead: t.accessibility.lead,
				groups: pointGroup(t.accessibility.how, t.accessibility.howList),
			}),
		],
	];
	return [
		...fixed.filter(([path]) => path === '' || hasPage(model, path)).map(([path, content]) => ({ path, content })),
		...registerPages(model).map(({ path, title, entries }) => ({
			path,
			content: () => registerFlyer(model, title, path, entries),
		})),
		...model.events.map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.title,
				kicker: eventKicker(model, tellingTime(node)),
				lead: node.data.summary,
				facts: eventFacts(model, node),
				html: await bodyHtml(model, node),
				text: plainText(node.body, 420),
			}),
		})),
		...[...model.news, ...model.notices].map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.title,
				kicker: fullDate(node.data.date),
				lead: node.data.summary,
				html: await bodyHtml(model, node),
				text: plainText(node.body, 700),
			}),
		})),
		...model.posts.map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.title,
				kicker: `${t.posts.kinds[node.data.kind]} · ${t.posts.callNumber(node.data.number)}`,
				lead: node.data.summary,
				facts: postFacts(node),
				html: await bodyHtml(model, node),
				text: plainText(node.body, 420),
				role: model.connectors[0],
			}),
		})),
		...model.vacancies.map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.title,
				kicker: `${t.vacancies.kind} · ${fromOf(model, node)}`,
				lead: node.data.summary,
				facts: vacancyFacts(model, node).filter(
					({ label }) => label !== t.vacancies.from && label !== t.vacancies.placed,
				),
				groups: [
					{
						title: t.vacancies.apply,
						rows: [{ strong: t.vacancies.applyText, text: '', aside: vacancyCall(model, node) }],
					},
				],
				html: await bodyHtml(model, node),
				text: plainText(node.body, 320),
			}),
		})),
		...model.campaigns.map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.slogan ?? node.data.title,
				call: campaignCall(node),
				kicker: node.data.slogan ? node.data.title : t.campaigns.kind,
				lead: node.data.summary,
				facts: [
					{ label: t.campaigns.do, text: node.data.action.text },
					...campaignFacts(node),
					...(node.here?.data.note ? [{ label: t.campaigns.here(config.name), text: node.here.data.note }] : []),
				],
				groups: [
					{
						title: t.campaigns.events,
						rows: node.events.map(
							({ next }): FlyerRow => ({
								strong: next.title,
								text: next.place?.data.name ?? next.location ?? '',
								aside: capitalised(moment(next.start, next.end, model.today)),
							}),
						),
					},
				].filter(({ rows }) => rows.length > 0),
				// One sheet: what is done here matters more than why.
				html: await bodyHtml(model, node.here?.body ? node.here : node),
				text: plainText(node.here?.body || node.body, 320),
			}),
		})),
		...model.articles.map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.title,
				kicker: config.name,
				lead: node.data.summary,
				...articlePaper(node),
				html: await bodyHtml(model, node),
				text: plainText(node.body, 320),
				note: longAgo(node),
			}),
		})),
		...model.organisations.map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.name,
				kicker: capitalised(node.data.kind),
				lead: node.data.summary,
				facts: organisationFacts(model, node),
				groups:
					node.data.services.length > 0
						? [
								{
									title: t.organisations.services,
									rows: node.data.services.map((service) => ({
										strong: service.name,
										text: [service.when, service.forWhom].filter(Boolean).join('. '),
										aside: service.cost,
									})),
								},
							]
						: [],
				html: await bodyHtml(model, node),
				text: plainText(node.body, 320),
				note: longAgo(node),
			}),
		})),
		...model.places.map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.name,
				kicker: t.places.kinds[node.data.kind],
				lead: node.data.summary,
				facts: placeFacts(model, node).filter(({ label }) => label !== t.places.route),
				html: await bodyHtml(model, node),
				text: plainText(node.body, 320),
				note: longAgo(node),
			}),
		})),
		...model.documents.map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.title,
				kicker: `${t.documents.kinds[node.data.kind]} · ${fullDate(node.data.date)}`,
				lead: node.data.summary,
				html: await bodyHtml(model, node),
				text: plainText(node.body, 700),
			}),
		})),
		...model.pages.map((node) => ({
			path: pathOf(node),
			content: async () => ({
				title: node.data.title,
				kicker: config.name,
				lead: node.data.summary,
				html: await bodyHtml(model, node),
				text: plainText(node.body, 700),
			}),
		})),
	];
}

/** The page that shows a flyer and prints it. */
export async function flyerView(site: Site, page: FlyerPage) {
	const { model } = site;
	const { role = model.mainRole, call, ...content } = await page.content();
	const address = absolute(model, page.path);
	return {
		shell: shellOf(site, {
			path: [page.path, 'flyer'].filter(Boolean).join('/'),
			title: t.flyer.title(content.title),
			description: t.flyer.intro,
			isHidden: true,
		}),
		back: { href: href(model, page.path), title: t.flyer.back },
		sheet: {
			...content,
			facts: known(content.facts ?? []),
			groups: content.groups ?? [],
			village: model.config.name,
			contact: call ?? (role && contactView(model, role)),
			qr: qrCode(address),
			address: readableAddress(address),
			made: t.flyer.made(fullDate(model.today)),
		},
	};
}

function pointGroup(title: string, points: readonly string[]) {
	return [{ title, rows: points.map((text): FlyerRow => ({ strong: '', text: capitalised(text) })) }];
}

/** When it is, or what is the matter with it. */
function eventKicker(model: VillageModel, { start, state, stateNote }: EventDate): string {
	const when = capitalised(shortDay(start, model.today));
	return [t.agenda.states[state] || when, state === 'definitief' ? '' : stateNote].filter(Boolean).join(': ');
}

function agendaGroups(model: VillageModel, days: number) {
	const last = addDays(model.today, days);
	const dates = [...model.ongoing.map(({ next }) => next), ...model.dates].filter(
		({ start, state }) => dayOf(start) <= last && state !== 'afgelast',
	);
	const rows = dates.map(
		({ event, title, place, location, start, end }): FlyerRow => ({
			strong: title,
			text: [place?.data.name ?? location, event.data.cost].filter(Boolean).join(' · '),
			aside: capitalised(moment(start, end, model.today)),
		}),
	);
	return rows.length > 0 ? [{ title: t.home.soon, rows }] : [];
}

function noticeGroups(model: VillageModel) {
	const rows = model.notices.map(({ data }): FlyerRow => ({ strong: data.title, text: data.summary }));
	return rows.length > 0 ? [{ title: t.home.notices, rows }] : [];
}

function postGroups(model: VillageModel) {
	return postKinds
		.map((kind) => ({
			title: t.posts.kindTitles[kind],
			rows: model.posts
				.filter(({ data }) => data.kind === kind)
				.map((node): FlyerRow => {
					const { text, details, state } = postCard(model, node);
					return {
						strong: node.data.title,
						text: [text, details, state].filter(Boolean).join(' · '),
						aside: t.posts.number(node.data.number),
					};
				}),
		}))
		.filter(({ rows }) => rows.length > 0);
}

function vacancyRow(model: VillageModel, node: VacancyNode): FlyerRow {
	const { title, summary, hours } = node.data;
	return {
		strong: title,
		text: [`${fromOf(model, node)}. ${summary}`, hours && `${capitalised(hours)}.`].filter(Boolean).join(' '),
		aside: vacancyCall(model, node),
	};
}

function weekVacancyGroup(model: VillageModel) {
	const vacancy = vacancyOfTheWeek(model);
	return vacancy ? [{ title: t.home.vacancy, rows: [vacancyRow(model, vacancy)] }] : [];
}

/** On paper each question once, under the first of its topics. */
function articlePaperGroups(model: VillageModel) {
	const told = new Set<string>();
	return articleGroups(model)
		.map(({ title, items }) => ({
			title,
			rows: items
				.filter((node) => goesToPaper(node) && !told.has(node.id) && told.add(node.id))
				.map(
					({ data }): FlyerRow => ({
						strong: data.title,
						text: `${capitalised(data.phone.name)}. ${data.firstStep}`,
						aside: data.phone.phone,
					}),
				),
		}))
		.filter(({ rows }) => rows.length > 0);
}

function newsGroup(model: VillageModel) {
	return {
		title: t.news.title,
		rows: model.news
			.slice(0, 12)
			.map(({ data }): FlyerRow => ({ strong: data.title, text: data.summary, aside: fullDate(data.date) })),
	};
}

/** The flyer of one record is made because somebody wants that one; it says itself how old it is. */
function longAgo({ freshness }: Pick<PlaceNode, 'freshness'>): string | undefined {
	return isOverdue(freshness) ? freshnessView(freshness).text : undefined;
}

function aedsOf(model: VillageModel): PlaceNode[] {
	return model.places.filter(({ data }) => data.kind === 'aed');
}

function phoneRow(node: OrganisationNode | PlaceNode): FlyerRow {
	const { data } = node;
	const place = node.kind === 'organisaties' ? node.place : undefined;
	return {
		strong: data.name,
		text: [
			place?.data.name ?? data.address?.streetAddress,
			node.freshness.state === 'stale' && t.freshness.staleOnPaper,
		]
			.filter(Boolean)
			.join(' · '),
		aside: phoneOf(node) ?? '',
	};
}

/** A list of the register on paper, with a map of where everything is. */
async function registerFlyer(model: VillageModel, title: string, path: string, entries: readonly RegisterEntry[]) {
	const shown = entries.filter(({ node }) => goesToPaper(node));
	const map = await registerMap(model, shown, registerEntries(model));
	return {
		title,
		kicker: model.config.name,
		map: map && paperMap(model, map),
		groups: [{ title: '', rows: shown.map(({ node }, index) => ({ ...phoneRow(node), number: map?.numbers[index] })) }],
		note: leftOut(
			model,
			entries.map(({ node }) => node),
			path,
		),
	};
}

function organisationGroups(model: VillageModel) {
	const usable = model.organisations.filter(goesToPaper);
	const groups = model.agreements.themes.map(({ id, name }) => ({
		title: name,
		rows: usable.filter(({ data }) => data.themes[0] === id).map(phoneRow),
	}));
	const others = {
		title: t.organisations.other,
		rows: usable.filter(({ data }) => data.themes.length === 0).map(phoneRow),
	};
	return [...groups, others].filter(({ rows }) => rows.length > 0);
}

function placeGroups(model: VillageModel) {
	return Object.entries(t.places.kinds)
		.map(([id, title]) => ({
			title,
			rows: model.places
				.filter((node) => node.data.kind === id && goesToPaper(node))
				.map(
					({ data }): FlyerRow => ({
						strong: data.name,
						text: data.address?.streetAddress ?? data.summary ?? '',
						aside: data.phone,
					}),
				),
		}))
		.filter(({ rows }) => rows.length > 0);
}

function hallGroups(model: VillageModel) {
	return model.places
		.filter(({ data, shared }) => data.kind === 'dorpshuis' && !shared)
		.flatMap(({ data }) =>
			data.rooms.map((room) => ({
				title: `${data.name}: ${room.name}`,
				rows: room.tariffs.map(
					({ group, price, per }): FlyerRow => ({
						strong: group,
						text: '',
						aside: per ? `${price} per ${per}` : price,
					}),
				),
			})),
		);
}

function roleGroups(model: VillageModel) {
	const rows = model.roles.map(
		({ data, isVacant, place }): FlyerRow => ({
			strong: capitalised(data.role),
			text: isVacant ? t.contact.vacant : [data.hours, place?.data.name].filter(Boolean).join(' · '),
			aside: isVacant ? '' : data.phone,
		}),
	);
	return rows.length > 0 ? [{ title: '', rows }] : [];
}

function emergencyGroups(model: VillageModel) {
	const numbers = model.config.emergency.map(
		({ name, phone, when, note }): FlyerRow => ({
			strong: name,
			text: [when, note].filter(Boolean).join('. '),
			aside: phone,
		}),
	);
	const aeds = aedsOf(model)
		.filter(goesToPaper)
		.map(({ data }): FlyerRow => ({ strong: data.name, text: data.summary ?? '', aside: data.address?.streetAddress }));
	return [
		{ title: '', rows: numbers },
		{ title: t.emergency.aed, rows: aeds },
	].filter(({ rows }) => rows.length > 0);
}
