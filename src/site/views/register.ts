import {
	type FacetName,
	facetCounts,
	facetNames,
	questionNames,
	type RegisterEntry,
	registerOf,
	type VillageModel,
} from '../../domain/index.ts';
import { capitalised, t } from '../../i18n/index.ts';
import { accessKinds, targetGroups } from '../../schema/index.ts';
import { absolute, href, inAddress } from '../addresses.ts';
import { leftOut, openText, organisationCard, placeCard } from '../cards.ts';
import { hasPage } from '../menu.ts';
import { mapHost, registerMap } from '../register-map.ts';
import { shellOf } from '../shell.ts';
import { getSites, type Site } from '../sites.ts';
import { onlineView } from './online.ts';

/** One choice of a facet. */
export interface FacetChoice {
	facet: FacetName;
	value: string;
}

const root = 'sociale-kaart';
/** Where the pages are that other websites show in a frame. */
const embedFolder = 'inbedden/';

/** All values of a facet in the order in which they are shown. */
function valuesOf(facet: FacetName, { config, agreements }: VillageModel): readonly string[] {
	const values: Record<FacetName, readonly string[]> = {
		vraag: questionNames,
		thema: agreements.themes.map(({ id }) => id),
		voor: targetGroups,
		toegang: accessKinds,
		kosten: ['gratis'],
		rolstoel: ['ja'],
		kern: config.kernen,
	};
	return values[facet];
}

/** What a value is called. */
function nameOf({ agreements }: VillageModel, { facet, value }: FacetChoice): string {
	const names: Partial<Record<FacetName, Record<string, string>>> = {
		vraag: t.register.questions,
		thema: Object.fromEntries(agreements.themes.map(({ id, name }) => [id, name])),
		toegang: t.organisations.access,
		kosten: { gratis: t.register.free },
		rolstoel: { ja: t.register.accessible },
	};
	return names[facet]?.[value] ?? value;
}

const registers = new WeakMap<VillageModel, RegisterEntry[]>();

/** The register of a village, made once: every page of it starts from the same. */
export function registerEntries(model: VillageModel): RegisterEntry[] {
	const made = registers.get(model) ?? registerOf(model);
	registers.set(model, made);
	return made;
}

/** The choices that a village has, by facet. */
function facetsOf(model: VillageModel, chosen: FacetChoice | undefined, folder = '') {
	return facetNames
		.map((name) => ({
			name,
			title: t.register.facets[name],
			values: facetCounts(registerEntries(model), name, valuesOf(name, model)).map(({ value, count }) => ({
				title: capitalised(nameOf(model, { facet: name, value })),
				count,
				href: href(model, folder + pathOfChoice({ facet: name, value })),
				isCurrent: chosen?.facet === name && chosen.value === value,
			})),
		}))
		.filter(({ values }) => values.length > 0);
}

/** Every choice that has a page in a village. */
function choicesOf(model: VillageModel): FacetChoice[] {
	if (!hasPage(model, root)) return [];
	return facetNames.flatMap((facet) =>
		facetCounts(registerEntries(model), facet, valuesOf(facet, model)).map(({ value }) => ({ facet, value })),
	);
}

const pathOfChoice = ({ facet, value }: FacetChoice) => `${root}/${facet}/${inAddress(value)}`;
const titleOf = (model: VillageModel, choice: FacetChoice) =>
	t.register.pageTitles[choice.facet](nameOf(model, choice));
const withChoice = (model: VillageModel, { facet, value }: FacetChoice) =>
	registerEntries(model).filter(({ facets }) => facets[facet].includes(value));

/** One path for each choice of each village. */
export async function facetPagePaths() {
	return (await getSites()).flatMap((site) =>
		choicesOf(site.model).map((choice) => ({
			params: { village: site.model.id, facet: choice.facet, value: inAddress(choice.value) },
			props: { site, choice },
		})),
	);
}

/** The pages of the register, for paper: all of it, and each choice. */
export function registerPages(model: VillageModel): { path: string; title: string; entries: RegisterEntry[] }[] {
	if (!hasPage(model, root)) return [];
	return [
		{ path: root, title: t.register.title, entries: registerEntries(model) },
		...choicesOf(model).map((choice) => ({
			path: pathOfChoice(choice),
			title: titleOf(model, choice),
			entries: withChoice(model, choice),
		})),
	];
}

const rows = new WeakMap<RegisterEntry, ReturnType<typeof row>>();

/** An entry as a page shows it, made once: it stands on a page for each of its choices. */
function shown(model: VillageModel, entry: RegisterEntry) {
	const made = rows.get(entry) ?? row(model, entry);
	rows.set(entry, made);
	return made;
}

function row(model: VillageModel, { node, facets, hours }: RegisterEntry) {
	return {
		facets: Object.fromEntries(facetNames.map((name) => [name, facets[name].map(inAddress).join(' ')])),
		open: openText(hours, model.today, model.agreements.schoolHolidays),
		...(node.kind === 'organisaties'
			? { organisation: organisationCard(model, node) }
			: { place: placeCard(model, node) }),
	};
}

/**
 * The register: everything, or all that has one value of a facet.
 * @param choice left out for the whole register
 */
export async function registerView(site: Site, choice?: FacetChoice) {
	const { model } = site;
	const entries = choice ? withChoice(model, choice) : registerEntries(model);
	const path = choice ? pathOfChoice(choice) : root;
	const title = choice ? titleOf(model, choice) : t.register.title;
	const map = await registerMap(model, entries, registerEntries(model));
	return {
		shell: shellOf(site, {
			path,
			title,
			description: t.register.description(model.config.name),
			trail: choice ? [{ href: href(model, root), title: t.register.title }] : [],
			hasFlyer: true,
			// The whole register is in the site's own search already.
			isHidden: choice !== undefined,
			otherHost: map && mapHost(model)?.host,
		}),
		title,
		lead: choice ? t.register.facetLead(t.register.results(entries.length)) : t.register.lead,
		all: { href: href(model, root), isCurrent: choice === undefined },
		embed: { url: absolute(model, embedFolder + path), title: `${title} – ${model.config.name}` },
		files: choice
			? []
			: [
					{ href: `/${model.id}/organisaties.csv`, title: t.register.files.csv },
					{ href: `/${model.id}/kaart.geojson`, title: t.register.files.geojson },
					{ href: `/${model.id}/hsds.json`, title: t.register.files.hsds },
				],
		facets: facetsOf(model, choice),
		choice: choice && { facet: choice.facet, value: inAddress(choice.value) },
		map: map && {
			...map,
			places: `/${model.id}/kaart.geojson`,
		},
		// On the page of everything; the others are short lists of one choice.
		online: choice ? [] : onlineView(model),
		leftOut: leftOut(
			model,
			entries.map(({ node }) => node),
			path,
		),
		entries: entries.map((entry, index) => ({ ...shown(model, entry), number: map?.numbers[index] })),
	};
}

/**
 * The register for a frame on another website: the same list and map, whose choices stay within the frame.
 * @param choice left out for the whole register
 */
export async function embedView(site: Site, choice?: FacetChoice) {
	const { model } = site;
	const { shell, title, map, entries, choice: chosen } = await registerView(site, choice);
	const path = choice ? pathOfChoice(choice) : root;
	return {
		shell: {
			...shell,
			title: t.register.embed.page(shell.title),
			whole: { href: href(model, path), title: t.register.embed.whole(model.config.name) },
		},
		title: choice ? title : `${title} ${model.config.name}`,
		map,
		entries,
		choice: chosen,
		all: { href: href(model, embedFolder + root), isCurrent: choice === undefined },
		facets: facetsOf(model, choice, embedFolder),
	};
}
