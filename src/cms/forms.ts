import type { KindName } from '../schema/index.ts';

/** How the form of a kind is laid out: what is asked first, and how its list looks. */
export interface Form {
	/** Name of the whole and of one. */
	label: string;
	singular: string;
	/** What the text under the fields is called. */
	body: string;
	/** The fields that stand open, in this order; the others are behind one button. At most eleven. */
	open: readonly string[];
	/** The field that a record is called by, and that its address is made of. */
	identifier: string;
	/** How a record is called in the list; Decap's template. */
	summary: string;
	sort: readonly string[];
	/** Views of the list by name, each with a field and what must stand there. */
	filters: readonly { label: string; field: string; pattern: Pattern }[];
	groups: readonly { label: string; field: string; pattern?: string }[];
	/** The address of a record within the site, around its id; empty when it has no page of its own. */
	path: string;
}

/** A fixed pattern, or a period that depends on the day that the CMS is opened. */
export type Pattern =
	| string
	| boolean
	| { before: 'today' }
	/** Of the whole record of an event: something is to come, also because it repeats, or not. */
	| { event: 'coming' | 'past' }
	/** Months before the day, and the field that must have a day since then. */
	| { notSince: number; in: string };

const archived = { label: 'In het archief', field: 'archived', pattern: true } as const;
// Decap groups by the text of a list, `List [ "sport" ]`; the first theme is the one that counts.
const byTheme = { label: 'Thema', field: 'themes', pattern: '(?<=")[^"]+' } as const;
// Decap gives a filter without a field the whole record: what was never checked has no field to look at.
const stale = { label: 'Te controleren', field: '', pattern: { notSince: 12, in: 'checkedOn' } } as const;
const byYear = (field: string) => ({ label: 'Jaar', field, pattern: '^\\d{4}' });

/** The form of every kind of content. */
export const forms: Record<KindName, Form> = {
	agenda: {
		label: 'Agenda',
		singular: 'activiteit',
		body: 'Meer vertellen',
		open: ['title', 'start', 'end', 'place', 'organiser', 'summary', 'recurrence', 'cost', 'photo', 'signUp', 'state'],
		identifier: 'title',
		summary: "{{title}} · {{start | date('D-M-YYYY')}}",
		sort: ['start', 'title'],
		filters: [
			{ label: 'Komend', field: '', pattern: { event: 'coming' } },
			{ label: 'Voorbij', field: '', pattern: { event: 'past' } },
			{ label: 'Afgelast', field: 'state', pattern: '^afgelast$' },
			archived,
		],
		groups: [byYear('start'), byTheme],
		path: 'agenda/{{slug}}/',
	},
	nieuws: {
		label: 'Nieuws',
		singular: 'bericht',
		body: 'Het bericht',
		open: ['title', 'date', 'summary', 'mededeling', 'expires', 'photo', 'organisation'],
		identifier: 'title',
		summary: "{{title}} · {{date | date('D-M-YYYY')}}",
		sort: ['date', 'title'],
		filters: [
			{ label: 'Mededelingen', field: 'mededeling', pattern: true },
			{ label: 'Verlopen', field: 'expires', pattern: { before: 'today' } },
			archived,
		],
		groups: [byYear('date'), byTheme],
		path: 'nieuws/{{slug}}/',
	},
	prikbord: {
		label: 'Prikbord',
		singular: 'bericht op het prikbord',
		body: 'Meer vertellen',
		open: [
			'kind',
			'category',
			'number',
			'title',
			'summary',
			'area',
			'onBehalfOf',
			'consentOn',
			'intakeOn',
			'placedOn',
			'state',
		],
		identifier: 'title',
		summary: "{{number}} · {{title}} · {{kind}}, {{state | default('open')}}",
		sort: ['number', 'placedOn', 'title'],
		filters: [
			{ label: 'Open', field: 'state', pattern: '^(open|in gesprek)$' },
			{ label: 'Verlopen', field: 'expires', pattern: { before: 'today' } },
			{ label: 'Gelukt', field: 'state', pattern: '^gelukt$' },
			archived,
		],
		groups: [{ label: 'Aanbod of vraag', field: 'kind' }, { label: 'Soort', field: 'category' }, byYear('placedOn')],
		path: 'prikbord/{{slug}}/',
	},
	vacatures: {
		label: 'Vacatures',
		singular: 'vacature voor een vrijwilliger',
		body: 'Meer vertellen',
		open: ['title', 'organisation', 'summary', 'hours', 'when', 'place', 'offers', 'vog', 'placedOn', 'until', 'state'],
		identifier: 'title',
		summary: "{{title}} · {{state | default('open')}}",
		sort: ['placedOn', 'title'],
		filters: [
			{ label: 'Open', field: 'state', pattern: '^open$' },
			{ label: 'Verlopen', field: 'until', pattern: { before: 'today' } },
			{ label: 'Vervuld', field: 'state', pattern: '^vervuld$' },
			archived,
		],
		groups: [{ label: 'Organisatie', field: 'organisation' }, byYear('placedOn'), byTheme],
		path: 'vacatures/{{slug}}/',
	},
	kennisbank: {
		label: 'Kennisbank',
		singular: 'antwoord op een vraag',
		body: 'Meer vertellen',
		open: [
			'title',
			'summary',
			'firstStep',
			'phone',
			'topics',
			'further',
			'costs',
			'forms',
			'aliases',
			'checkedOn',
			'checkedBy',
		],
		identifier: 'title',
		summary: '{{title}}',
		sort: ['title', 'checkedOn'],
		filters: [{ label: 'Met gevaar', field: 'urgent', pattern: true }, stale, archived],
		groups: [{ label: 'Onderwerp', field: 'topics', pattern: '(?<=")[^"]+' }],
		path: 'kennisbank/{{slug}}/',
	},
	meedoen: {
		label: 'Meedoen met een campagne',
		singular: 'campagne van de gemeente waar wij aan meedoen',
		body: 'Meer vertellen',
		open: ['campaign', 'note', 'organisation', 'events'],
		identifier: 'campaign',
		summary: '{{campaign}}',
		sort: ['campaign'],
		filters: [archived],
		groups: [],
		path: 'campagnes/{{campaign}}/',
	},
	campagnes: {
		label: 'Campagnes',
		singular: 'campagne',
		body: 'Meer vertellen',
		open: ['title', 'summary', 'start', 'end', 'action', 'slogan', 'photo', 'file'],
		identifier: 'title',
		summary: "{{title}} · t/m {{end | date('D-M-YYYY')}}",
		sort: ['start', 'title'],
		filters: [{ label: 'Voorbij', field: 'end', pattern: { before: 'today' } }, archived],
		groups: [byYear('start'), byTheme],
		path: 'campagnes/{{slug}}/',
	},
	organisaties: {
		label: 'Organisaties',
		singular: 'organisatie',
		body: 'Meer vertellen',
		open: [
			'name',
			'kind',
			'summary',
			'phone',
			'email',
			'website',
			'hours',
			'services',
			'photo',
			'checkedOn',
			'checkedBy',
		],
		identifier: 'name',
		summary: '{{name}}',
		sort: ['name', 'checkedOn'],
		filters: [stale, archived],
		groups: [{ label: 'Soort', field: 'kind' }, byTheme],
		path: 'organisaties/{{slug}}/',
	},
	plekken: {
		label: 'Plekken',
		singular: 'plek',
		body: 'Meer vertellen',
		open: ['name', 'kind', 'summary', 'address', 'point', 'hours', 'phone', 'photo', 'checkedOn', 'checkedBy'],
		identifier: 'name',
		summary: '{{name}}',
		sort: ['name', 'checkedOn'],
		filters: [stale, archived],
		groups: [{ label: 'Soort', field: 'kind' }, byTheme],
		path: 'plekken/{{slug}}/',
	},
	paginas: {
		label: 'Pagina’s',
		singular: 'pagina',
		body: 'De tekst',
		open: ['title', 'summary', 'menu', 'photo', 'checkedOn', 'checkedBy'],
		identifier: 'title',
		summary: '{{title}}',
		sort: ['title', 'checkedOn'],
		filters: [stale, archived],
		groups: [{ label: 'Plek in het menu', field: 'menu' }],
		path: '{{slug}}/',
	},
	documenten: {
		label: 'Documenten',
		singular: 'document',
		body: 'De tekst, als er geen bestand is',
		open: ['title', 'date', 'kind', 'summary', 'file', 'organisation'],
		identifier: 'title',
		summary: "{{title}} · {{date | date('D-M-YYYY')}}",
		sort: ['date', 'title'],
		filters: [archived],
		groups: [byYear('date'), { label: 'Soort', field: 'kind' }],
		path: 'documenten/{{slug}}/',
	},
	aanvullingen: {
		label: 'Aanvullingen',
		singular: 'aanvulling',
		body: 'Meer vertellen',
		open: ['organisation', 'place', 'when', 'hours', 'contacts', 'note', 'checkedOn', 'checkedBy'],
		identifier: 'organisation',
		summary: '{{organisation}}',
		sort: ['organisation', 'checkedOn'],
		filters: [stale, archived],
		groups: [],
		path: 'organisaties/{{organisation}}/',
	},
	overgenomen: {
		label: 'Overgenomen activiteiten',
		singular: 'aanvulling bij een activiteit van een ander',
		body: 'Meer vertellen',
		open: ['event', 'hide', 'title', 'place', 'organiser', 'summary', 'cost', 'photo', 'signUp'],
		identifier: 'event',
		summary: '{{event}}',
		sort: ['event'],
		filters: [{ label: 'Niet overgenomen', field: 'hide', pattern: true }, archived],
		groups: [byTheme],
		path: 'agenda/{{event}}/',
	},
};
