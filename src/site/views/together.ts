import { phoneOf, type Role, type VillageModel } from '../../domain/index.ts';
import { capitalised, fullDate, mailto, t, typeset } from '../../i18n/index.ts';
import { figureTables } from '../../outputs/post-figures.ts';
import {
	dayParts,
	postCategories,
	postFrequencies,
	postKinds,
	postSenders,
	weekdayNames,
	weekdays,
} from '../../schema/index.ts';
import { type Action, callActions } from '../actions.ts';
import { href, inboxOf, type Link } from '../addresses.ts';
import { organisationCard } from '../cards.ts';
import { newPostForm } from '../editing.ts';
import { hasPage } from '../menu.ts';
import { connectorViews, mailReach, phoneReach, shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';
import { addressText } from './details.ts';
import { postCard } from './posts.ts';
import { registerEntries } from './register.ts';
import { vacancyCard } from './vacancies.ts';

/** How many of what was put right is shown. */
const shownCorrections = 12;

type Danger = keyof typeof t.together.dangers;

/** The numbers that are the same everywhere in the Netherlands. */
const dangerPhones: Partial<Record<Danger, string>> = {
	alarm: '112',
	suicide: '0800 0113',
	home: '0800 2000',
	talk: '088 0767 000',
};

/** What the helpers are called of whom each village has its own. */
const localHelpers: Partial<Record<Danger, RegExp>> = {
	// Not the post for evenings and weekends, nor who sits beside the doctor.
	doctor: /^huisarts(?:en)?(?:praktijk|centrum)?(?![\p{L}])/iu,
	team: /^(?:wijkteam|dorpsteam|sociaal (?:wijk)?team)(?!\p{L})/iu,
};

/** The number of the first organisation or place of the register that is called so. */
function localPhone(model: VillageModel, danger: Danger): string | undefined {
	const name = localHelpers[danger];
	if (!name) return undefined;
	return [...model.organisations, ...model.places]
		.filter(({ data }) => name.test(data.name))
		.map(phoneOf)
		.find((phone) => phone !== undefined);
}

const trailOf = (model: VillageModel): Link[] => [{ href: href(model, 'samen'), title: t.together.here }];

/** How asking and offering works, who brings people together, and what it is not. */
export function togetherView(site: Site) {
	const { model } = site;
	const { together } = t;
	return {
		shell: shellOf(site, {
			path: 'samen',
			title: together.title,
			here: together.here,
			description: together.description(model.config.name),
			hasFlyer: true,
		}),
		tiles: (
			[
				['prikbord', together.board, 'together'],
				['samen/plaatsen', together.place, 'edit'],
				['samen/wat-kan-ik-doen', together.help, 'check'],
				['samen/maatje', together.buddy, 'person'],
				['samen/buurtverbinders', together.people, 'call'],
				['samen/afspraken', together.rules, 'document'],
				['samen/cijfers', together.figures, 'info'],
			] as const
		)
			.filter(([path]) => hasPage(model, path))
			.map(([path, tile, icon]) => ({ href: href(model, path), icon, ...tile })),
		contacts: connectorViews(model),
		danger: (Object.keys(together.dangers) as Danger[]).map((danger) => ({
			...together.dangers[danger],
			phone: phoneReach(dangerPhones[danger] ?? localPhone(model, danger)),
		})),
		emergency: hasPage(model, 'spoed') ? { href: href(model, 'spoed'), title: together.dangerMore } : undefined,
	};
}

/** Who brings people together: who, where and when, and what one may expect of them. */
export function connectorsView(site: Site) {
	const { model } = site;
	const [first] = model.connectors;
	return {
		shell: shellOf(site, {
			path: 'samen/buurtverbinders',
			title: t.connectors.title,
			here: t.connectors.here,
			description: t.connectors.description(model.config.name),
			trail: trailOf(model),
			hasFlyer: true,
		}),
		contacts: connectorViews(model),
		become: callActions(phoneReach(first?.data.phone), mailReach(first?.data.email)),
	};
}

/** How one gets a buddy, or becomes one: through a person, without a list of people. */
export function buddyView(site: Site) {
	const { model } = site;
	const [first] = model.connectors;
	const { buddies } = t;
	const action = (side: 'want' | 'be', { name }: { name: string }, email: string): Action => ({
		href: mailto(email, buddies.mailSubject[side](name), buddies.mailBody[side](name)),
		label: buddies.sides[side],
		icon: side === 'want' ? 'mail' : 'volunteer',
		about: buddies.about(name),
	});
	return {
		shell: shellOf(site, {
			path: 'samen/maatje',
			title: buddies.title,
			description: buddies.description(model.config.name),
			trail: trailOf(model),
			hasFlyer: true,
		}),
		kinds: buddies.kinds.map((kind) => ({
			title: kind.title,
			text: kind.text,
			icon: kind.icon,
			actions: first?.data.email
				? [action('want', kind, first.data.email), action('be', kind, first.data.email)]
				: callActions(phoneReach(first?.data.phone)),
		})),
		contacts: connectorViews(model),
		handIn: handInAt(model, first),
	};
}

/** House rules, the first time, what to do when it does not feel right, and what was put right. */
export function rulesView(site: Site) {
	const { model } = site;
	const corrections = model.postRecords
		.flatMap(({ number, corrections: all }) => all.map(({ on, text }) => ({ on, number, text })))
		.sort((a, b) => b.on.localeCompare(a.on) || b.number - a.number)
		.slice(0, shownCorrections);
	return {
		shell: shellOf(site, {
			path: 'samen/afspraken',
			title: t.rules.title,
			description: t.rules.description,
			trail: trailOf(model),
		}),
		contacts: connectorViews(model),
		corrections: corrections.map(({ on, number, text }) => ({
			day: on,
			date: fullDate(on),
			text: typeset(`${capitalised(t.posts.number(number))}: ${text}`),
		})),
	};
}

const option =
	(labels: Readonly<Record<string, string>>) =>
	(value: string): { value: string; label: string } => ({ value, label: labels[value] ?? capitalised(value) });

/** The questions that make a post. */
export function placingView(site: Site) {
	const { model } = site;
	const { placing } = t;
	const [first] = model.connectors;
	const inbox = inboxOf(model);
	return {
		shell: shellOf(site, {
			path: 'samen/plaatsen',
			title: placing.title,
			here: placing.here,
			description: placing.description(model.config.name),
			trail: trailOf(model),
			otherHost: inbox?.origin,
		}),
		contacts: connectorViews(model),
		kept: inbox ? placing.sentOn(inbox.host) : placing.nothingKept,
		form: {
			inbox: inbox && {
				address: inbox.href,
				number: model.nextPostNumber,
				words: {
					...placing.sending,
					instead: placing.instead(phoneReach(first?.data.phone)?.label, first?.data.email !== undefined),
				},
			},
			email: first?.data.email,
			editor: newPostForm(site),
			handIn: handInAt(model, first),
			words: {
				greeting: placing.greeting,
				opening: placing.opening,
				labels: placing.mailLabels,
				days: weekdayNames,
				yes: placing.yes,
				notYet: placing.notYet,
				calls: placing.calls,
				editorLink: placing.editorLink,
				editorLinkPart: placing.editorLinkPart,
				tooLong: placing.tooLong,
				givePrefix: placing.givePrefix,
				subject: { side: t.posts.kinds, prefix: placing.mailSubject },
			},
			choices: {
				kind: postKinds.map(option(placing.sides)),
				onBehalfOf: postSenders.map(option(placing.senders)),
				category: postCategories.map(option(placing.categories)),
				days: weekdays.map(option(Object.fromEntries(weekdays.map((day) => [day, capitalised(weekdayNames[day])])))),
				dayParts: dayParts.map(option(placing.parts)),
				frequency: postFrequencies.map(option(placing.frequencies)),
			},
		},
	};
}

/** Where a slip of paper goes: to the buurtverbinder’s place, else to the return address of the village. */
function handInAt({ config: { returnAddress } }: VillageModel, role: Role | undefined): string | undefined {
	if (role?.place) return [role.place.data.name, addressText(role.place.data.address)].filter(Boolean).join(', ');
	return returnAddress && [returnAddress.name, addressText(returnAddress)].filter(Boolean).join(', ');
}

/** What one can do for another: requests and clubs, narrowed by three questions. */
export function helpingView(site: Site) {
	const { model } = site;
	const requests = model.posts.filter(({ data }) => data.kind === 'vraag');
	const { placing } = t;
	const asked = new Set([
		...requests.map(({ data }) => data.category),
		...model.vacancies.flatMap(({ data }) => data.categories),
	]);
	return {
		shell: shellOf(site, {
			path: 'samen/wat-kan-ik-doen',
			contact: model.connectors[0],
			title: t.helping.title,
			description: t.helping.description(model.config.name),
			trail: trailOf(model),
		}),
		choices: {
			likes: postCategories
				.filter((category) => asked.has(category))
				.map((value) => ({ value, label: capitalised(value) })),
			when: dayParts.map(option(placing.parts)),
			often: postFrequencies.map(option(placing.frequencies)),
		},
		requests: requests.map((post) => ({
			card: postCard(model, post),
			likes: post.data.category,
			when: post.data.dayParts.join(','),
			often: post.data.frequency ?? '',
		})),
		vacancies: model.vacancies.map((vacancy) => ({
			card: vacancyCard(model, vacancy),
			likes: vacancy.data.categories.join(','),
			when: vacancy.data.dayParts.join(','),
			// Nobody looks for a volunteer for one time.
			often: 'elke week,elke maand,af en toe',
		})),
		allVacancies: hasPage(model, 'vacatures')
			? { href: href(model, 'vacatures'), title: t.helping.allVacancies }
			: undefined,
		clubs: model.modules.has('organisaties')
			? registerEntries(model).flatMap(({ node, facets }) =>
					node.kind === 'organisaties' && facets.vraag.includes('meedoen') ? [organisationCard(model, node)] : [],
				)
			: [],
		placing: hasPage(model, 'samen/plaatsen') ? href(model, 'samen/plaatsen') : undefined,
	};
}

/** The figures of the prikbord, counted from the files alone. */
export function figuresView(site: Site) {
	const { model } = site;
	const { medianDays, tables } = figureTables(model);
	return {
		shell: shellOf(site, {
			path: 'samen/cijfers',
			contact: model.connectors[0],
			title: t.figures.title,
			description: t.figures.description(model.config.name),
			trail: trailOf(model),
		}),
		tables: model.postRecords.length > 0 ? tables : [],
		median: medianDays === undefined ? t.figures.noMedian : t.figures.median(medianDays),
		download: { href: `/${model.id}/samen/cijfers.csv`, title: t.figures.download },
	};
}
