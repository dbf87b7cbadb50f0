import { describe, expect, test } from 'vitest';
import { previewOf } from '../../../../src/cms/client/preview.ts';
import { forms } from '../../../support/cms-source.ts';

const { collections } = forms();
function shown(kind: string, data: Record<string, unknown>) {
	const collection = collections.find(({ name }) => name === `${kind}-testdorp`);
	if (!collection) throw new Error(`no form of ${kind}`);
	const preview = previewOf(collection, data);
	return { ...preview, facts: Object.fromEntries(preview.facts.map(({ label, text }) => [label, plain(text)])) };
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('The preview of an event', () => {
	const event = {
		title: 'Pubquiz',
		start: '2026-12-05T19:30',
		summary: 'Zes rondes.',
		place: 'dorpshuis-de-wilg',
		organiser: 'ijsclub',
		themes: ['cultuur', 'sport'],
		accessible: true,
		comeAlone: false,
		signUp: { required: true, phone: '0599 12 34 56', email: '', full: false },
		photo: { src: 'zaal.webp', alt: 'De zaal', consent: 'geen personen', credit: '' },
		body: 'Kom **gerust**.',
	};

	test('has its title, day, photo and text', () => {
		expect(shown('agenda', event)).toMatchObject({
			title: 'Pubquiz',
			lead: 'Zes rondes.',
			day: '2026-12-05',
			photo: { src: 'zaal.webp', alt: 'De zaal', credit: '' },
			body: 'Kom **gerust**.',
			isArchived: false,
		});
	});

	test('says what was filled in as people do, with names in the place of ids', () => {
		const { facts } = shown('agenda', event);
		expect(facts).toMatchObject({
			Begin: 'zaterdag 5 december 2026 om 19.30 uur',
			Plek: 'De Wilg',
			'Wie organiseert het': 'IJsclub',
			'Goed te doen met een rolstoel': 'ja',
			Aanmelden: 'Aanmelden is nodig, 0599 12 34 56',
		});
		expect(facts['Thema’s']).toMatch(/^\p{Lu}.+, \p{Lu}/u);
	});

	test('says nothing of what is empty, off or not for readers', () => {
		const labels = Object.keys(shown('agenda', { ...event, archived: true, scope: ['Wilg'], cost: '' }).facts);
		for (const label of [
			'Kosten',
			'Kom gerust alleen',
			'In het archief',
			'Voor welke kernen',
			'Foto',
			'Titel',
			'In het kort',
		])
			expect(labels).not.toContain(label);
	});

	test('can be made of a form that is still empty, or that holds what Decap leaves behind', () => {
		expect(shown('agenda', {})).toMatchObject({
			title: 'Nog zonder titel',
			lead: '',
			day: undefined,
			photo: undefined,
			facts: {},
			body: '',
		});
		const emptied = {
			title: '',
			start: '',
			summary: '',
			place: null,
			themes: [],
			signUp: null,
			photo: '',
			recurrence: {},
		};
		expect(shown('agenda', emptied)).toMatchObject({
			title: 'Nog zonder titel',
			day: undefined,
			photo: undefined,
			facts: {},
		});
	});

	test('says how it repeats in the sentence of the site', () => {
		const { facts } = shown('agenda', {
			start: '2026-12-17T14:00',
			end: '2026-12-17T16:00',
			recurrence: { frequency: 'maand', ordinals: ['derde'], days: ['thursday'] },
		});
		expect(plain(facts['Herhaling'] ?? '')).toBe('Elke derde donderdag van de maand, 14.00–16.00 uur');
	});

	test('has no day when what was written is none', () => {
		expect(shown('agenda', { start: 'zaterdag' }).day).toBeUndefined();
	});

	test('says that it is in the archive', () => expect(shown('agenda', { archived: true }).isArchived).toBe(true));
});

test('The preview of a message has its day above it', () => {
	expect(plain(shown('nieuws', { title: 'Licht', date: '2026-11-18' }).kicker)).toBe('18 november 2026');
	expect(shown('nieuws', { title: 'Licht' }).kicker).toBe('Bericht');
});

describe('The preview of a place', () => {
	test('has a week of opening hours, of the days that are known', () => {
		const { week } = shown('plekken', {
			name: 'De Wilg',
			hours: { monday: 'gesloten', tuesday: '09:00-12:00, 13:30-24:00', wednesday: '' },
		});
		expect(week.map(({ label, text }) => ({ label, text: plain(text) }))).toEqual([
			{ label: 'maandag', text: 'gesloten' },
			{ label: 'dinsdag', text: '9.00–12.00 uur en 13.30–24.00 uur' },
		]);
	});

	test('lists what is in a list, one after the other', () => {
		const { facts } = shown('plekken', {
			name: 'De Wilg',
			rooms: [
				{ name: 'Grote zaal', capacity: 120, facilities: ['beamer', 'podium'] },
				{ name: 'Foyer', tariffs: [{ group: 'Clubs', price: '€ 25' }] },
			],
		});
		expect(facts['Zalen en tarieven']).toBe('Grote zaal, 120, beamer, podium; Foyer, Clubs, € 25');
	});
});

test('A supplement is called by the organisation that it is about', () => {
	expect(shown('aanvullingen', { organisation: 'ijsclub' }).title).toBe('IJsclub');
	expect(shown('aanvullingen', { organisation: 'weg' }).title).toBe('weg');
});
