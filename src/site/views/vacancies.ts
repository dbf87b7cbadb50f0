import { type ThemeMark, themeMark } from '../../design/index.ts';
import {
	pathOf,
	type VacancyNode,
	type VillageModel,
	vacanciesLike,
	vacancyOfTheWeek,
	vacancyReach,
} from '../../domain/index.ts';
import { capitalised, dateAlone, enumerate, fullDate, mailto, t, typeset } from '../../i18n/index.ts';
import { vacancyLd } from '../../outputs/json-ld.ts';
import { type Action, callActions } from '../actions.ts';
import { absoluteIn, href, type Link, linkTo } from '../addresses.ts';
import { bodyHtml } from '../body.ts';
import { type Group, markOf, organisationCard } from '../cards.ts';
import { type Fact, known, present } from '../facts.ts';
import { photoOf } from '../images.ts';
import { mailReach, phoneReach, shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';
import { usualTimes } from '../when.ts';

/** How many other vacancies stand under one. */
const shownOthers = 3;

/** A vacancy as a card. */
export interface VacancyCardView extends Link {
	theme: ThemeMark | undefined;
	from: string;
	hours: string | undefined;
	when: string | undefined;
	summary: string;
	details: string;
	until: string;
	isShared: boolean;
}

/** A vacancy as a card. */
export function vacancyCard(model: VillageModel, node: VacancyNode): VacancyCardView {
	const { data } = node;
	return {
		...linkTo(model, node),
		theme: markOf(model, node.themes[0]),
		from: fromOf(model, node),
		hours: data.hours && capitalised(typeset(data.hours)),
		when: whenText(node),
		summary: typeset(data.summary),
		details: capitalised(t.vacancies.untilShort(dateAlone(node.until))),
		until: node.until,
		isShared: node.shared,
	};
}

/** For whom the work is done. */
export function fromOf({ config }: VillageModel, { organisation }: VacancyNode): string {
	return organisation ? typeset(organisation.data.name) : t.vacancies.village(config.name);
}

/** When it is, as somebody wrote it, else by its days. */
function whenText({ data }: VacancyNode): string | undefined {
	if (data.when) return capitalised(typeset(data.when));
	return capitalised(usualTimes(data)) || undefined;
}

/** The vacancy that the home page shows this week, as a section; undefined when there is none. */
export function weekVacancy(model: VillageModel) {
	const vacancy = vacancyOfTheWeek(model);
	return (
		vacancy && {
			card: vacancyCard(model, vacancy),
			all: { href: href(model, 'vacatures'), title: t.home.allVacancies },
		}
	);
}

/** Vacancies by the first of their themes; roles for the village as a whole stand together at the end. */
export function vacancyGroups(model: VillageModel): (Omit<Group<VacancyNode>, 'theme'> & { theme?: ThemeMark })[] {
	const own = model.vacancies.filter(({ data }) => data.board);
	const others = model.vacancies.filter(({ data }) => !data.board);
	return [
		...model.agreements.themes.map((theme) => ({
			id: theme.id,
			theme: themeMark(theme),
			title: theme.name,
			items: others.filter(({ themes }) => themes[0] === theme.id),
		})),
		{ id: 'ander-werk', title: t.vacancies.other, items: others.filter(({ themes }) => themes.length === 0) },
		{ id: 'voor-het-dorp', title: t.vacancies.board, items: own },
	].filter(({ items }) => items.length > 0);
}

/** All work for which volunteers are wanted. */
export function vacanciesView(site: Site) {
	const { model } = site;
	const [role] = model.connectors;
	return {
		shell: shellOf(site, {
			path: 'vacatures',
			contact: model.connectors[0],
			title: t.vacancies.title,
			description: t.vacancies.description(model.config.name),
			hasFlyer: true,
		}),
		groups: vacancyGroups(model).map((group) => ({
			...group,
			items: group.items.map((node) => vacancyCard(model, node)),
		})),
		ask: callActions(phoneReach(role?.data.phone), mailReach(role?.data.email)),
		feed: { href: `/${model.id}/vacatures/rss.xml`, title: t.vacancies.follow },
	};
}

/** The page of one vacancy. */
export async function vacancyView(site: Site, node: VacancyNode) {
	const { model } = site;
	const { data } = node;
	return {
		shell: shellOf(site, {
			path: pathOf(node),
			contact: model.connectors[0],
			record: node,
			title: data.title,
			description: data.summary,
			trail: [{ href: href(model, 'vacatures'), title: t.vacancies.title }],
			jsonLd: [vacancyLd(node, model, absoluteIn(model))],
			hasFlyer: true,
		}),
		title: typeset(data.title),
		kicker: t.vacancies.kind,
		theme: markOf(model, node.themes[0]),
		summary: typeset(data.summary),
		until: node.until,
		facts: vacancyFacts(model, node),
		photo: photoOf(node, data.photo, model),
		body: await bodyHtml(model, node),
		actions: applyActions(model, node),
		organisation: node.organisation && organisationCard(model, node.organisation),
		more: vacanciesLike(node, model.vacancies, shownOthers).map((other) => vacancyCard(model, other)),
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}

/** How to say that one is interested: by telephone, or with a mail of which the questions stand there already. */
function applyActions(model: VillageModel, node: VacancyNode): Action[] {
	const { phone, email } = vacancyReach(node, model);
	const call = phoneReach(phone);
	const { title } = node.data;
	return [
		...(call ? [{ href: call.href, label: t.vacancies.callAbout(call.label), icon: 'call' as const }] : []),
		...(email
			? [
					{
						href: mailto(email, t.vacancies.mailSubject(title), t.vacancies.mailBody(title)),
						label: t.vacancies.mailAbout,
						icon: 'mail' as const,
					},
				]
			: []),
	];
}

/** What one must know of a vacancy, beside its text. */
export function vacancyFacts(model: VillageModel, node: VacancyNode): Fact[] {
	const { data, organisation, place } = node;
	return known([
		{ label: t.vacancies.hours, icon: 'clock', text: data.hours && capitalised(typeset(data.hours)) },
		{ label: t.vacancies.when, icon: 'agenda', text: whenText(node) },
		{ label: t.vacancies.where, icon: 'place', links: present(place && linkTo(model, place)) },
		{ label: t.vacancies.offers, icon: 'together', text: capitalised(typeset(enumerate(data.offers))) },
		{ label: t.vacancies.forWhom, icon: 'forWhom', text: capitalised(enumerate(data.targetGroups)) },
		{
			label: t.vacancies.age,
			icon: 'person',
			text: data.minimumAge ? t.vacancies.fromAge(data.minimumAge) : undefined,
		},
		{ label: t.vacancies.vog, icon: 'check', text: data.vog && t.vacancies.vogValues[data.vog] },
		{
			label: t.vacancies.from,
			icon: 'organisation',
			...(organisation ? { links: [linkTo(model, organisation)] } : { text: fromOf(model, node) }),
		},
		{ label: t.vacancies.placed, icon: 'notice', text: fullDate(data.placedOn) },
		{ label: t.vacancies.until, icon: 'agenda', text: fullDate(node.until) },
	]);
}

/** How one answers on paper. */
export function vacancyCall(model: VillageModel, node: VacancyNode): string | undefined {
	const { phone, email } = vacancyReach(node, model);
	return phone ?? email;
}
