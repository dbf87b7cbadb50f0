import { capitalised, dateBlock, fullDate, timeSpan, typeset } from '../../i18n/format.ts';
import { renderMarkdown } from '../../outputs/markdown.ts';
import type { CmsCollection, CmsConfig } from '../config.ts';
import type { CmsField } from '../fields.ts';
import { kindOfCollection, moreField, tipsField } from '../names.ts';
import { texts } from '../texts.ts';
import { personalIn, titleField } from '../validate.ts';
import { componentClass, decap, type Element, entryData, h, type Immutable } from './decap.ts';
import { spokenMoment } from './widgets/day.ts';
import { readHours } from './widgets/hours.ts';
import { spokenRecurrence } from './widgets/recurrence.ts';

/** A label with what was filled in, as the site lists facts. */
interface PreviewFact {
	label: string;
	text: string;
}

/** A record as the site shows it, near enough to see how it will look. */
export interface Preview {
	kicker: string;
	title: string;
	lead: string;
	/** Of an event: the day, for the block beside the title. */
	day: string | undefined;
	facts: PreviewFact[];
	/** Opening hours by day. */
	week: PreviewFact[];
	photo: { src: string; alt: string; credit: string } | undefined;
	body: string;
	isArchived: boolean;
	/** What somebody must look at before everybody can read it. */
	doubts: string[];
}

/** Fields that have a place of their own, or that nobody reads on the page. */
const placed = new Set([
	'summary',
	'body',
	'photo',
	'hours',
	'kvk',
	'archived',
	'archivedReason',
	'scope',
	'source',
	'order',
	moreField,
	tipsField,
]);
const weekOnly = /day$/;

type Data = Readonly<Record<string, unknown>>;

/**
 * What the preview of a record shows.
 * @param contacts those that a post may name, because they are public already
 */
export function previewOf(
	{ name, label_singular, fields }: CmsCollection,
	data: Data,
	contacts: readonly string[] = [],
): Preview {
	const kind = kindOfCollection(name);
	const title = titleField(kind);
	const photo = (data['photo'] ?? {}) as Record<string, string>;
	const hours = (data['hours'] ?? {}) as Data;
	const hoursField = fields.find((field) => field.name === 'hours');
	const start = data['start'];
	return {
		kicker: typeof data['date'] === 'string' && data['date'] ? fullDate(data['date']) : capitalised(label_singular),
		title:
			said(
				fields.find((field) => field.name === title),
				data[title],
			) || texts.preview.emptyTitle,
		lead: typeset(String(data['summary'] ?? '')),
		day:
			kind === 'agenda' && typeof start === 'string' && /^\d{4}-\d{2}-\d{2}/.test(start)
				? start.slice(0, 10)
				: undefined,
		facts: fields
			.filter((field) => field.name !== title && !placed.has(field.name))
			.map((field) => ({ label: field.label, text: saidIn(data, field) }))
			.filter(({ text }) => text !== ''),
		week: (hoursField?.fields ?? [])
			.filter((field) => weekOnly.test(field.name) && readHours(hours[field.name]).state !== 'unknown')
			.map((field) => ({ label: field.label.toLowerCase(), text: spokenHours(hours[field.name]) })),
		photo: photo['src'] ? { src: photo['src'], alt: photo['alt'] ?? '', credit: photo['credit'] ?? '' } : undefined,
		body: String(data['body'] ?? ''),
		isArchived: data['archived'] === true,
		doubts: personalIn(kind, data, contacts).map(({ message }) => message),
	};
}

/** A field in words; how something repeats also depends on when it begins. */
function saidIn(data: Data, field: CmsField): string {
	if (field.widget === 'dorp-recurrence') return spokenRecurrence(data[field.name], data) ?? '';
	return said(field, data[field.name]);
}

function spokenHours(value: unknown): string {
	const { state, spans } = readHours(value);
	if (state === 'closed') return texts.hours.closed;
	return spans
		.filter(({ from, until }) => from && until)
		.map(({ from, until }) => timeSpan(from, until))
		.join(' en ');
}

/** A value as one says it, by the field that it was filled in with. */
function said(field: CmsField | undefined, value: unknown): string {
	if (value === undefined || value === null || value === '' || value === false) return '';
	if (Array.isArray(value)) {
		const one = field?.fields ? undefined : (field?.field ?? field);
		return value
			.map((item) => (one ? said({ ...one, multiple: undefined } as CmsField, item) : group(field, item)))
			.filter(Boolean)
			.join(field?.fields ? '; ' : ', ');
	}
	if (typeof value === 'object') return group(field, value);
	if (value === true) return 'ja';
	if (field?.widget === 'dorp-day' || field?.widget === 'dorp-moment') return spokenMoment(value);
	if (field?.widget === 'dorp-hours') return spokenHours(value);
	const option = field?.options?.find((each) => each.value === value);
	return typeset(option?.label ?? String(value));
}

function group(field: CmsField | undefined, value: unknown): string {
	const data = (value ?? {}) as Data;
	return (field?.fields ?? [])
		.map((inner) => ({ inner, text: said(inner, data[inner.name]) }))
		.filter(({ text }) => text !== '')
		.map(({ inner, text }) => (data[inner.name] === true ? inner.label : text))
		.join(', ');
}

interface PreviewProps {
	entry: Immutable;
	getAsset: (path: string, field?: Immutable) => { toString: () => string };
}

/** Shows the preview of every kind in the words and styles of the site. */
export function registerPreviews({ collections, dorp }: CmsConfig, styles: readonly string[]): void {
	for (const address of styles) decap().registerPreviewStyle(address);
	for (const collection of collections)
		decap().registerPreviewTemplate(collection.name, previewClass(collection, dorp.contacts[collection.name]));
}

function previewClass(collection: CmsCollection, contacts: readonly string[] | undefined) {
	return class RecordPreview extends componentClass<PreviewProps>() {
		render() {
			const preview = previewOf(collection, entryData(this.props.entry), contacts);
			const asset = (name: string) => this.props.getAsset(name).toString();
			return page(preview, asset);
		}
	};
}

function page(preview: Preview, asset: (name: string) => string): Element {
	const { kicker, title, lead, day, facts, week, photo, body, isArchived, doubts } = preview;
	const block = day ? dateBlock(day) : undefined;
	const html = renderMarkdown(body, { image: (name) => ({ src: asset(name), width: 800, height: 600 }) });
	return h(
		'main',
		{ className: 'wrap main-wrap' },
		h('p', { className: 'small muted' }, texts.preview.note),
		isArchived ? h('p', { className: 'event-state' }, texts.preview.archived) : null,
		doubts.length > 0
			? h(
					'div',
					{ className: 'event-state' },
					h('p', null, h('strong', null, texts.preview.lookAt)),
					...doubts.map((text) => h('p', null, text)),
				)
			: null,
		h(
			'div',
			{ className: block ? 'event-head' : '' },
			block
				? h(
						'p',
						{ className: 'date-block' },
						h('span', null, block.weekday),
						h('strong', null, block.date),
						h('span', null, block.month),
					)
				: null,
			h(
				'div',
				{ className: 'page-title' },
				// An event has its day there.
				block ? null : h('p', { className: 'page-title-kicker' }, kicker),
				h('h1', null, title),
				lead ? h('p', { className: 'page-title-lead' }, lead) : null,
			),
		),
		h(
			'div',
			{ className: 'stack-md' },
			photo
				? h(
						'figure',
						{ className: 'picture' },
						h('img', { className: 'photo', src: asset(photo.src), alt: photo.alt }),
						photo.credit ? h('figcaption', null, photo.credit) : null,
					)
				: null,
			week.length > 0
				? h(
						'section',
						{ className: 'hours' },
						h(
							'table',
							null,
							h(
								'tbody',
								null,
								...week.map(({ label, text }) => h('tr', null, h('th', { scope: 'row' }, label), h('td', null, text))),
							),
						),
					)
				: null,
			facts.length > 0
				? h(
						'dl',
						{ className: 'facts' },
						...facts.map(({ label, text }) =>
							h('div', null, h('dt', null, label), h('dd', null, h('span', { className: 'fact-text' }, text))),
						),
					)
				: null,
			// The same Markdown as the site: raw HTML in it stays text.
			html ? h('div', { className: 'prose', dangerouslySetInnerHTML: { __html: html } }) : null,
		),
	);
}
