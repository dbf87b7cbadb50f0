import {
	addDays,
	addressOf,
	type Check,
	type CheckQuestion,
	checksOf,
	contactsOf,
	hoursOf,
	type OrganisationNode,
	type PlaceNode,
	pathOf,
	phoneOf,
	urgencies,
	type VillageModel,
} from '../../domain/index.ts';
import { capitalised, enumerate, fullDate, mailto, readableAddress, t, typeset } from '../../i18n/index.ts';
import { absolute, href, type Link, linkTo } from '../addresses.ts';
import { hoursText } from '../cards.ts';
import { editHref } from '../editing.ts';
import { hasPage } from '../menu.ts';
import { mailReach, phoneReach, type Reach, shellOf } from '../shell.ts';
import { getSites, type Site } from '../sites.ts';
import { addressText } from './details.ts';

const root = 'bellijst';
/** Within how many days an answer to a letter is asked. */
const replyDays = 21;
/** What every program that opens a mail link can take; Windows stops at 2048 signs. */
const longestMail = 1900;

const letterPath = (node: OrganisationNode) => `${pathOf(node)}/controle`;
const hasLetter = ({ shared }: OrganisationNode) => !shared;

/** Whom to call about a record: its own number with the role that answers it, else that of who runs the place. */
function callOf(node: OrganisationNode | PlaceNode): { phone: string; who: string } | undefined {
	// What a village adds to an organisation of the gemeente, somebody in the village knows.
	const local = node.kind === 'organisaties' ? node.supplement?.data.contacts.find((one) => one.phone) : undefined;
	if (local?.phone) return { phone: local.phone, who: capitalised(local.role) };
	const phone = phoneOf(node);
	if (phone) {
		const role = node.kind === 'organisaties' ? contactsOf(node).find((contact) => contact.phone === phone)?.role : '';
		return { phone, who: capitalised(role ?? '') };
	}
	const manager = node.kind === 'plekken' ? node.manager : undefined;
	const call = manager && callOf(manager);
	return (
		manager && call && { phone: call.phone, who: [call.who, t.checks.of(manager.data.name)].filter(Boolean).join(' ') }
	);
}

function emailOf(node: OrganisationNode | PlaceNode): string | undefined {
	if (node.kind === 'plekken') return node.data.email ?? (node.manager && emailOf(node.manager));
	return node.data.email ?? contactsOf(node).find(({ email }) => email)?.email;
}

/** One question in words, with what the record says now. */
function questionText(node: OrganisationNode | PlaceNode, { about, known }: CheckQuestion): string {
	const words = t.checks.questions[about];
	if (!known) return words.lacks;
	const { data } = node;
	const hours = hoursOf(node);
	const now: Record<CheckQuestion['about'], string | undefined> = {
		phone: phoneOf(node),
		contact:
			node.kind === 'organisaties'
				? enumerate(
						contactsOf(node).map(({ role, phone }) => (phone && phone !== phoneOf(node) ? `${role} ${phone}` : role)),
					)
				: undefined,
		hours: hours && hoursText(hours),
		services:
			node.kind === 'organisaties'
				? node.data.services.map(({ name, when }) => (when ? `${name} (${when})` : name)).join('; ')
				: undefined,
		summary: data.summary,
		address: addressText(addressOf(node)),
		wheelchair:
			node.kind === 'plekken' && node.data.wheelchair
				? t.places.wheelchairValues[node.data.wheelchair].toLowerCase()
				: undefined,
		aed: [data.summary, addressText(addressOf(node))].filter(Boolean).join(' '),
		online: 'online' in data ? data.online?.platform : undefined,
		digital: [data.website && readableAddress(data.website), data.email].filter(Boolean).join(', '),
	};
	return typeset(words.known(now[about] ?? '').trim());
}

function checkView(site: Site, { node, questions }: Check) {
	const { model } = site;
	const call = callOf(node);
	const email = emailOf(node);
	const isOrganisation = node.kind === 'organisaties';
	const edit = editHref(site, node.kind === 'organisaties' && node.supplement ? node.supplement : node);
	return {
		...linkTo(model, node),
		kind: isOrganisation ? capitalised(node.data.kind) : t.places.kinds[(node as PlaceNode).data.kind],
		phone: phoneReach(call?.phone),
		who: call?.who,
		noPhone: call
			? undefined
			: node.data.kind === 'aed' || !isOrganisation
				? t.checks.look
				: email
					? t.checks.noPhoneMail
					: t.checks.noPhone,
		last: node.freshness.state === 'unchecked' ? t.checks.never : t.checks.last(fullDate(node.freshness.on)),
		questions: questions.map((question) => questionText(node, question)),
		edit: edit ? { href: edit, title: t.checks.form } : undefined,
		letter:
			isOrganisation && hasLetter(node) ? { href: href(model, letterPath(node)), title: t.checks.letter } : undefined,
		mail: email ? { href: mailOf(model, node, email), label: t.checks.mail } : undefined,
	};
}

/** The list of whom to call this month, for on the screen and on paper. */
export function callListView(site: Site) {
	const { model } = site;
	const checks = checksOf(model);
	// What the village added something to, it keeps itself.
	const shared = [...model.organisations, ...model.places].filter(
		(node) => node.shared && !(node.kind === 'organisaties' && node.supplement),
	).length;
	return {
		shell: shellOf(site, {
			path: root,
			title: t.checks.title,
			description: t.checks.description(model.config.name),
			isHidden: true,
		}),
		when: t.checks.when(fullDate(model.today)),
		groups: urgencies
			.map((urgency) => ({
				id: urgency,
				title: t.checks.urgency[urgency],
				items: checks.filter((check) => check.urgency === urgency).map((check) => checkView(site, check)),
			}))
			.filter(({ items }) => items.length > 0),
		shared: shared > 0 ? t.checks.shared(shared, model.config.gemeente) : undefined,
		letters: model.organisations
			.filter(hasLetter)
			.map((node): Link => ({ href: href(model, letterPath(node)), title: typeset(node.data.name) })),
	};
}

/** One path for the letter to each organisation of each village. */
export async function letterPaths() {
	return (await getSites()).flatMap((site) =>
		hasPage(site.model, root)
			? site.model.organisations
					.filter(hasLetter)
					.map((node) => ({ params: { village: site.model.id, id: node.id }, props: { site, node } }))
			: [],
	);
}

/** A fact that a letter asks about; without `now` nothing is known of it. */
interface LetterRow {
	what: string;
	now: string | undefined;
}

/** All that the site says of an organisation, a row for each fact; only what is public already. */
function letterRows(node: OrganisationNode): LetterRow[] {
	const { data } = node;
	const { rows } = t.letter;
	const hours = hoursOf(node);
	const contacts = contactsOf(node);
	return [
		{ what: rows.name, now: [data.name, ...data.aliases].join(', ') },
		{ what: rows.summary, now: data.summary },
		{ what: t.contact.phone, now: data.phone },
		{ what: t.contact.email, now: data.email },
		{ what: t.contact.website, now: [data.website, ...data.socials.map(({ url }) => url)].filter(Boolean).join(', ') },
		{ what: t.organisations.address, now: addressText(data.address) },
		{ what: t.organisations.partners, now: enumerate(node.partners.map(({ data }) => data.name)) },
		{ what: rows.place, now: [node.place?.data.name, node.supplement?.data.when].filter(Boolean).join(', ') },
		...(contacts.length === 0
			? [{ what: rows.contactNone, now: undefined }]
			: contacts.map(({ role, phone, email, hours: reachable }, index) => ({
					what: rows.contact(index + 1),
					now: [capitalised(role), phone, email, reachable].filter(Boolean).join(', '),
				}))),
		...(data.services.length === 0
			? [{ what: rows.serviceNone, now: undefined }]
			: data.services.map(({ name, when, forWhom, cost, access }, index) => ({
					what: rows.service(index + 1),
					now: [name, when, forWhom, cost, t.organisations.access[access]]
						.filter(Boolean)
						.map((part) => String(part).replace(/\.$/, ''))
						.join('. '),
				}))),
		...(data.online
			? [
					{
						what: t.online.what,
						now: [data.online.platform, data.online.url, t.online.account[data.online.account]]
							.filter(Boolean)
							.join(', '),
					},
					{ what: t.online.join, now: data.online.join },
					{ what: t.online.offline, now: data.online.offline },
				]
			: []),
		{ what: rows.hours, now: hours && hoursText(hours) },
		{ what: t.organisations.forWhom, now: capitalised(enumerate(data.targetGroups)) },
	].map(({ what, now }) => ({ what, now: now ? typeset(now) : undefined }));
}

/** Where an answer can be brought: `returnAddress` of village.yaml, else where the first contact person is found. */
function returnTo(model: VillageModel): { lines: string[]; phone: Reach | undefined; email: Reach | undefined } {
	const role = model.mainRole;
	const { returnAddress } = model.config;
	const place = role?.place;
	const lines = returnAddress
		? [returnAddress.name, addressText(returnAddress)]
		: [
				role?.organisation?.data.name ?? (role && capitalised(role.data.role)),
				place?.data.name,
				addressText(place?.data.address),
			];
	return {
		lines: lines.filter((line) => line !== undefined),
		phone: phoneReach(role?.data.phone),
		email: mailReach(editorMail(model)),
	};
}

/** Who keeps the site, by mail: the role of the redactie, else the first contact person. */
function editorMail(model: VillageModel): string | undefined {
	const editor = model.roles.find(({ data, isVacant }) => !isVacant && data.email && /redactie|site/i.test(data.role));
	return (editor ?? model.mainRole)?.data.email;
}

/**
 * The same question as a mail that is ready to be sent (RFC 6068). Facts are added as long as the address stays
 * short enough for every program; the rest is on the page.
 */
function mailOf(model: VillageModel, node: OrganisationNode | PlaceNode, email: string): string {
	const { letter } = t;
	const village = model.config.name;
	const rows: LetterRow[] =
		node.kind === 'organisaties'
			? letterRows(node)
			: [
					{ what: letter.rows.name, now: node.data.name },
					{ what: letter.rows.summary, now: node.data.summary },
					{ what: t.contact.phone, now: node.data.phone },
					{ what: t.places.address, now: addressText(node.data.address) },
					{ what: letter.rows.hours, now: node.data.hours && hoursText(node.data.hours) },
				];
	const head = `${letter.greeting(node.data.name)}\n\n${letter.mailText(village, absolute(model, pathOf(node)))}\n`;
	const foot = `\n${letter.mailThanks(village)}`;
	const make = (lines: readonly string[], rest = '') =>
		mailto(email, letter.subject(village), `${head}\n${lines.join('\n')}\n${rest}${foot}`);
	// A program of mail shows spaces that do not break as something else.
	const lines = rows.map(({ what, now }) => `${what}: ${now ?? letter.empty}`.replaceAll('\u00A0', ' '));
	const all = make(lines);
	if (all.length <= longestMail) return all;
	const rest = `${letter.mailRest}\n`;
	let count = lines.length;
	while (count > 0 && make(lines.slice(0, count), rest).length > longestMail) count -= 1;
	return make(lines.slice(0, count), rest);
}

/** The letter that asks an organisation whether all is still true, for paper. */
export function letterView(site: Site, node: OrganisationNode) {
	const { model } = site;
	const { config } = model;
	const { letter } = t;
	const name = typeset(node.data.name);
	const email = emailOf(node);
	return {
		shell: shellOf(site, {
			path: letterPath(node),
			title: letter.title(node.data.name),
			here: letter.title(node.data.name),
			description: letter.description,
			trail: [linkTo(model, node)],
			isHidden: true,
		}),
		title: letter.title(name),
		back: { href: href(model, root), title: letter.back },
		mail: email ? { href: mailOf(model, node, email), label: letter.mail } : undefined,
		sheet: {
			sender: letter.sender(config.name),
			date: fullDate(model.today),
			to: [name, ...addressLines(addressOf(node) ?? node.place?.data.address)],
			subject: letter.subject(config.name),
			greeting: letter.greeting(name),
			text: letter.text(config.name, readableAddress(absolute(model, pathOf(node)))),
			checked: node.freshness.state === 'unchecked' ? undefined : letter.checked(fullDate(node.freshness.on)),
			rows: letterRows(node),
			before: letter.before(fullDate(addDays(model.today, replyDays))),
			reply: returnTo(model),
		},
	};
}

function addressLines(address: Parameters<typeof addressText>[0]): string[] {
	if (!address) return [];
	const town = [address.postalCode, address.addressLocality].filter(Boolean).join('  ');
	return [address.streetAddress, ...(town ? [town] : [])];
}
