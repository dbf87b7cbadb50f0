import { type CampaignNode, pathOf, type VillageModel } from '../../domain/index.ts';
import { capitalised, dateAlone, fileSize, fullDate, mailto, t, typeset } from '../../i18n/index.ts';
import type { Action } from '../actions.ts';
import { href, type Link, linkTo } from '../addresses.ts';
import { bodyHtml } from '../body.ts';
import { eventCard, markOf, organisationCard } from '../cards.ts';
import { type Fact, known } from '../facts.ts';
import { photoOf } from '../images.ts';
import { phoneReach, shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';

/** A campaign as a banner. */
export interface CampaignBanner extends Link {
	when: string;
	summary: string;
	ask: string;
	actions: Action[];
	until: string;
}

function banner(model: VillageModel, node: CampaignNode): CampaignBanner {
	const { data, hasBegun } = node;
	return {
		...linkTo(model, node),
		when: hasBegun ? t.campaigns.untilShort(dateAlone(data.end)) : t.campaigns.fromShort(dateAlone(data.start)),
		summary: typeset(data.summary),
		ask: typeset(data.action.text),
		actions: actionsOf(node),
		until: data.end,
	};
}

/** How to do what is asked: in the order of how many people it suits. */
function actionsOf({ data: { title, action } }: CampaignNode): Action[] {
	return [
		{ href: phoneReach(action.phone).href, label: t.campaigns.call(action.phone), icon: 'call' },
		...(action.email
			? [{ href: mailto(action.email, title), label: t.campaigns.mail(action.email), icon: 'mail' as const }]
			: []),
		...(action.url
			? [{ href: action.url, label: t.campaigns.visit(new URL(action.url).host), icon: 'website' as const }]
			: []),
	];
}

/** The campaigns that go on now, as banners for the home page. */
export function currentBanners(model: VillageModel): CampaignBanner[] {
	return model.campaigns.filter(({ hasBegun }) => hasBegun).map((node) => banner(model, node));
}

/** All campaigns: those that go on, then those that are to come. */
export function campaignsView(site: Site) {
	const { model } = site;
	const group = (title: string, hasBegun: boolean) => ({
		title,
		items: model.campaigns.filter((node) => node.hasBegun === hasBegun).map((node) => banner(model, node)),
	});
	return {
		shell: shellOf(site, {
			path: 'campagnes',
			contact: model.connectors[0],
			title: t.campaigns.title,
			description: t.campaigns.description(model.config.name),
			hasFlyer: true,
		}),
		groups: [group(t.campaigns.now, true), group(t.campaigns.later, false)].filter(({ items }) => items.length > 0),
	};
}

/** What one must know of a campaign, beside its text. */
export function campaignFacts({ data, organisation }: CampaignNode): Fact[] {
	return known([
		{ label: t.campaigns.when, icon: 'agenda', text: periodOf(data) },
		{ label: t.campaigns.who, icon: 'organisation', text: organisation && typeset(organisation.data.name) },
	]);
}

/** What one calls for, and where, as the foot of a poster. */
export function campaignCall({ data: { action } }: CampaignNode) {
	return { role: typeset(action.text), phone: phoneReach(action.phone), hours: undefined };
}

const periodOf = ({ start, end }: CampaignNode['data']) =>
	capitalised(t.campaigns.period(fullDate(start), fullDate(end)));

/** The page of one campaign. */
export async function campaignView(site: Site, node: CampaignNode) {
	const { model } = site;
	const { data, here, organisation, poster } = node;
	return {
		shell: shellOf(site, {
			path: pathOf(node),
			contact: model.connectors[0],
			record: node,
			title: data.title,
			description: data.summary,
			trail: [{ href: href(model, 'campagnes'), title: t.campaigns.title }],
			hasFlyer: true,
		}),
		title: typeset(data.title),
		kicker: t.campaigns.kind,
		theme: markOf(model, data.themes[0]),
		summary: typeset(data.summary),
		period: periodOf(data),
		until: data.end,
		ask: typeset(data.action.text),
		actions: actionsOf(node),
		photo: photoOf(node, data.photo, model),
		body: await bodyHtml(model, node),
		here:
			here || node.events.length > 0
				? {
						title: t.campaigns.here(model.config.name),
						note: here?.data.note && typeset(here.data.note),
						body: here ? await bodyHtml(model, here, 3) : '',
						organisation: organisation && organisationCard(model, organisation),
						events: node.events.map(({ next }) => eventCard(model, next)),
					}
				: undefined,
		poster: poster && {
			href: `/${model.id}/bestanden/${poster.slug}`,
			title: t.campaigns.ownPoster(`${t.documents.pdf}, ${fileSize(poster.bytes)}`),
		},
		sharedBy: node.shared ? t.site.sharedBy(model.config.gemeente) : undefined,
	};
}
