import {
	type Agreements,
	type KindName,
	kinds,
	type RelationKind,
	sharedOwner,
	type VillageConfig,
} from '../schema/index.ts';
import { bodyField, type CmsField, formFields, type Option } from './fields.ts';
import { type Form, forms, type Pattern } from './forms.ts';
import { collectionName, localApi, moreField, tipsField } from './names.ts';
import { texts } from './texts.ts';

/** For whom a configuration is: who writes, who publishes, or somebody on the files of their own computer. */
export type EditorRole = 'vrijwilliger' | 'buurtverbinder' | 'lokaal';

/** What the forms of a village are made from. */
export interface CmsSource {
	/** The name of its folder. */
	village: string;
	config: VillageConfig;
	/** What its gemeente says of themes and terms. */
	agreements: Agreements;
	/** The kinds of content that its modules show. */
	kinds: readonly KindName[];
	/** The kinds that it may change of what the gemeente shares; empty when it may not. */
	sharedKinds: readonly KindName[];
	/** What can be pointed at, by name. */
	options: Record<RelationKind, readonly Option[]>;
	/** Ids that a new record may not get, by collection: those of records beside which it would stand. */
	taken: Readonly<Record<string, readonly string[]>>;
	/** Contacts that are public, which a text may name, by collection; as `contactsIn` of the schemas writes them. */
	contacts: Readonly<Record<string, readonly string[]>>;
	/** Where the wapen is, as seen from the page of the CMS. */
	logo: string;
	/** The place that a new event is proposed at. */
	usualPlace: string | undefined;
	/** The number that a new post is proposed. */
	nextPost: number;
	/** The map of the village as a picture of `map.bounds`, seen from the page of the CMS; undefined when there is none. */
	drawing: string | undefined;
	/** Places to find one's way by on the map of the form; degrees (WGS 84). */
	points: readonly { name: string; kind: string; lat: number; lon: number }[];
}

/** A collection of Decap, as far as it is made here. */
export interface CmsCollection {
	name: string;
	label: string;
	label_singular: string;
	description?: string;
	folder: string;
	media_folder: string;
	public_folder: string;
	create: boolean;
	delete: false;
	publish: boolean;
	identifier_field: string;
	slug: string;
	summary: string;
	extension: 'md';
	format: 'yaml-frontmatter';
	preview_path: string;
	sortable_fields: { field: string; label: string; default_sort?: 'asc' | 'desc' }[];
	view_filters: { label: string; field: string; pattern: Pattern }[];
	view_groups?: { label: string; field: string; pattern?: string }[];
	fields: CmsField[];
}

/** A configuration of Decap with what the own scripts need to know. */
export interface CmsConfig {
	backend: Record<string, unknown> & { name: string };
	locale: 'nl';
	publish_mode: 'simple' | 'editorial_workflow';
	site_url: string;
	display_url: string;
	logo: { src: string; show_in_header: true };
	show_preview_links: true;
	media_folder: string;
	public_folder: string;
	media_processing: Record<string, unknown>;
	slug: { encoding: 'ascii'; clean_accents: true; sanitize_replacement: '-' };
	collections: CmsCollection[];
	/** Read by `src/cms/client`; Decap leaves it alone. */
	dorp: {
		role: EditorRole;
		map: { west: number; south: number; east: number; north: number };
		/** The map of the village as a picture of `map`, seen from the page of the CMS. */
		drawing: string | undefined;
		usualPlace: string | undefined;
		nextPost: number;
		points: CmsSource['points'];
		taken: CmsSource['taken'];
		contacts: CmsSource['contacts'];
		/** The ids of the themes that there are. */
		themes: readonly string[];
	};
}

/** The whole configuration of Decap for one village and one role. */
export function cmsConfig(source: CmsSource, role: EditorRole): CmsConfig {
	const { village, config } = source;
	const [west, south, east, north] = config.map.bounds;
	const own = source.kinds.map((kind) => collection(source, kind, village, role));
	const shared = source.sharedKinds.map((kind) => collection(source, kind, sharedOwner, role));
	return {
		backend: backendOf(config, role),
		locale: 'nl',
		publish_mode: role === 'lokaal' ? 'simple' : 'editorial_workflow',
		site_url: config.url,
		display_url: config.url,
		logo: { src: source.logo, show_in_header: true },
		show_preview_links: true,
		media_folder: `content/${village}/fotos`,
		public_folder: 'fotos',
		// The browser has made it small already; this makes webp of it, also where the browser cannot.
		media_processing: { enabled: true, format: { enabled: true, default: 'webp' }, quality: 82, strip_metadata: true },
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		collections: [...own, ...shared],
		dorp: {
			role,
			map: { west, south, east, north },
			drawing: source.drawing,
			usualPlace: source.usualPlace,
			nextPost: source.nextPost,
			points: source.points,
			taken: source.taken,
			contacts: source.contacts,
			themes: source.agreements.themes.map(({ id }) => id),
		},
	};
}

function backendOf({ cms }: VillageConfig, role: EditorRole): CmsConfig['backend'] {
	if (role === 'lokaal' || !cms || cms.backend === 'geen') return { name: 'proxy', proxy_url: localApi };
	const { backend, repo, branch = 'main', baseUrl, appId, authUrl } = cms;
	const messages = {
		create: '{{collection}} “{{slug}}” toegevoegd',
		update: '{{collection}} “{{slug}}” gewijzigd',
		delete: '{{collection}} “{{slug}}” weggehaald',
		uploadMedia: 'Bestand “{{path}}” toegevoegd',
		deleteMedia: 'Bestand “{{path}}” weggehaald',
	};
	const common = { name: backend, repo, branch, commit_messages: messages };
	const base = baseUrl?.replace(/\/+$/, '');
	switch (backend) {
		case 'gitlab':
			return {
				...common,
				auth_type: 'pkce',
				app_id: appId,
				base_url: base,
				api_root: `${base}/api/v4`,
			};
		case 'forgejo':
			return { ...common, app_id: appId, base_url: base, api_root: `${base}/api/v1` };
		case 'github':
			return { ...common, base_url: authUrl?.replace(/\/+$/, '') };
	}
}

function collection(source: CmsSource, kind: KindName, owner: string, role: EditorRole): CmsCollection {
	const form = forms[kind];
	const isShared = owner === sharedOwner;
	const mediaRoot = `/content/${owner}`;
	const context = {
		mediaRoot,
		options: source.options,
		choices: { themas: source.agreements.themes.map(({ id, name }) => ({ value: id, label: name })) },
	};
	const fields = formFields(kinds[kind], context);
	return {
		name: collectionName(kind, owner),
		label: isShared ? texts.form.sharedCollection(form.label) : form.label,
		label_singular: form.singular,
		...(isShared && { description: texts.form.sharedDescription }),
		folder: `content/${owner}/${kind}`,
		media_folder: `${mediaRoot}/fotos`,
		public_folder: 'fotos',
		create: true,
		// A record is archived: a deletion would go straight to the site (FACTS, Decap).
		delete: false,
		publish: role !== 'vrijwilliger',
		identifier_field: form.identifier,
		slug: '{{slug}}',
		summary: form.summary,
		extension: 'md',
		format: 'yaml-frontmatter',
		preview_path: form.path,
		sortable_fields: sorting(form, fields, hasAllFiles(source.config, role)),
		view_filters: form.filters.map((filter) => ({ ...filter, pattern: withTerm(filter.pattern, source.agreements) })),
		...(form.groups.length > 0 && { view_groups: form.groups.map((group) => ({ ...group })) }),
		fields: arranged(form, kind, fields, bodyField(form.body, context)),
	};
}

/** What must be looked at depends on the usual term of the gemeente. */
function withTerm(pattern: Pattern, { terms }: Agreements): Pattern {
	return typeof pattern === 'object' && 'notSince' in pattern ? { ...pattern, notSince: terms.standard } : pattern;
}

/** The newest first, where that costs nothing: elsewhere Decap would fetch every file for it. */
function sorting({ sort }: Form, fields: readonly CmsField[], isFree: boolean): CmsCollection['sortable_fields'] {
	return sort.map((name, index) => ({
		field: name,
		label: fields.find((field) => field.name === name)?.label ?? name,
		...(isFree && index === 0 && { default_sort: name === 'name' || name === 'title' ? 'asc' : 'desc' }),
	}));
}

/** GitLab and GitHub give a page of files at a time; the others give all of them. */
function hasAllFiles({ cms }: VillageConfig, role: EditorRole): boolean {
	return role === 'lokaal' || cms?.backend === 'forgejo';
}

/** First what stands open, then the text with what may be better in it, then a button and the rest. */
function arranged({ open }: Form, kind: KindName, fields: CmsField[], body: CmsField): CmsField[] {
	const byName = new Map(fields.map((field) => [field.name, field]));
	const first = open.map((name) => byName.get(name)).filter((field) => field !== undefined);
	const rest = fields.filter(({ name }) => !open.includes(name));
	const more: CmsField = {
		name: moreField,
		label: texts.form.more(rest.length),
		widget: 'dorp-more',
		required: false,
		at: [kind],
	};
	const tips: CmsField = {
		name: tipsField,
		label: texts.tips.label,
		widget: 'dorp-tips',
		required: false,
		at: [kind],
	};
	return [...first, body, tips, ...(rest.length > 0 ? [more, ...rest] : [])];
}

/** The kinds of content that a village may have in its CMS: those that one of its modules shows. */
export function editableKinds(modules: ReadonlySet<string>): KindName[] {
	const shownBy: Record<KindName, string> = {
		agenda: 'agenda',
		overgenomen: 'agenda',
		nieuws: 'nieuws',
		prikbord: 'prikbord',
		vacatures: 'vacatures',
		kennisbank: 'kennisbank',
		organisaties: 'organisaties',
		plekken: 'plekken',
		paginas: 'paginas',
		documenten: 'documenten',
		campagnes: 'campagnes',
		meedoen: 'campagnes',
		aanvullingen: 'organisaties',
	};
	const order = Object.keys(forms) as KindName[];
	return order.filter((kind) => modules.has(shownBy[kind]));
}
