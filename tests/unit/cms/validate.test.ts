import { describe, expect, test } from 'vitest';
import {
	checkRecord,
	checkTitle,
	checkValue,
	plainLetters,
	recordOf,
	slugOf,
	summarise,
	titleField,
} from '../../../src/cms/validate.ts';
import { type KindName, kindNames } from '../../../src/schema/index.ts';
import { least } from '../villages.ts';

/** What is wrong, as path and message. */
const told = (kind: KindName, changes: Record<string, unknown>) =>
	checkRecord(kind, { ...least[kind], ...changes }, { themes: ['sport', 'welzijn'] }).map(({ path, message }) => [
		path.join('.'),
		message,
	]);

describe('A form', () => {
	test.each(kindNames)('of %s that holds the least is good, whatever stands below it', (kind) => {
		expect(checkRecord(kind, least[kind])).toEqual([]);
		expect(checkRecord(kind, { ...least[kind], body: 'Tekst met <b>', meer: undefined })).toEqual([]);
	});

	test.each(kindNames)('of %s that is empty says of each field that it must be filled in', (kind) => {
		const problems = checkRecord(kind, {});
		const required = Object.keys(least[kind]);
		expect([...new Set(problems.map(({ path }) => path.join('.')))].sort()).toEqual([...required].sort());
		for (const { message } of problems) expect(message).toMatch(/^Dit veld moet ingevuld zijn: .+\.$/);
	});

	test('may hold what Decap leaves behind in fields that were emptied', () => {
		const emptied = {
			end: '',
			place: null,
			themes: null,
			targetGroups: [],
			cost: '',
			signUp: { required: false, phone: '', email: '', url: '', until: '', note: '', full: false },
			photo: { src: '', alt: '', consent: '', credit: '' },
			recurrence: { frequency: null, interval: '', days: [], until: '', count: '', except: [] },
			accessible: false,
			state: null,
		};
		expect(told('agenda', emptied)).toEqual([]);
	});

	test.each([
		['agenda', { start: 'zaterdag' }, 'start', /^“zaterdag” is geen datum\. Verwacht is een dag met tijd/],
		['agenda', { start: '2026-12-05T19:30:00' }, 'start', /zonder seconden of tijdzone\.$/],
		[
			'agenda',
			{ end: '2026-12-05T19:00' },
			'end',
			/^Het einde \(5\sdecember 2026 om 19\.00\suur\) ligt voor het begin/,
		],
		['agenda', { summary: 'x'.repeat(321) }, 'summary', 'Deze tekst is te lang: 321 tekens, hoogstens 320.'],
		['agenda', { state: 'afgelst' }, 'state', /^“afgelst” is geen keuze in deze lijst\. Bedoel je “afgelast”\?/],
		['agenda', { themes: ['sport', 'spot'] }, 'themes.1', /Bedoel je “sport”\?/],
		['agenda', { signUp: { email: 'eetpunt' } }, 'signUp.email', /maar verwacht is een e-mailadres\.$/],
		[
			'agenda',
			{ signUp: { url: 'dorp.example' } },
			'signUp.url',
			/https:\/\/\. Bedoel je “https:\/\/dorp\.example”\?$/,
		],
		['agenda', { signUp: { phone: 'bel maar' } }, 'signUp.phone', /maar verwacht is een telefoonnummer\.$/],
		['agenda', { recurrence: { frequency: 'week', interval: 1.5 } }, 'recurrence.interval', /een heel getal\.$/],
		['agenda', { recurrence: { frequency: 'week', interval: 0 } }, 'recurrence.interval', /minstens 1\.$/],
		['agenda', { recurrence: { frequency: 'week', interval: 99 } }, 'recurrence.interval', /hoogstens 52\.$/],
		[
			'agenda',
			{ recurrence: { frequency: null, interval: 2 } },
			'recurrence.frequency',
			/^Dit veld moet ingevuld zijn: week/,
		],
		[
			'agenda',
			{ recurrence: { frequency: 'week', except: ['2026-12-31', 'kerst'] } },
			'recurrence.except.1',
			/geen datum/,
		],
		[
			'agenda',
			{ photo: { src: 'a.webp', alt: '', consent: 'geen personen' } },
			'photo.alt',
			/niet wat erop te zien is/,
		],
		[
			'agenda',
			{ photo: { src: 'a.webp', alt: 'Zaal', consent: '' } },
			'photo.consent',
			/of de mensen erop het goed vinden/,
		],
		[
			'agenda',
			{ photo: { src: 'a.webp', alt: 'Zaal', consent: 'gevraagd op' } },
			'photo.consent',
			/^Hier staat “gevraagd op”/,
		],
		[
			'agenda',
			{ photo: { src: '', alt: 'Zaal', consent: 'geen personen' } },
			'photo.src',
			/^Dit veld moet ingevuld zijn/,
		],
		['agenda', { accessible: 'misschien' }, 'accessible', /true of false\.$/],
		['agenda', { onbekend: 'x' }, 'onbekend', 'Het veld “onbekend” bestaat hier niet.'],
		['nieuws', { mededeling: true }, 'expires', /heeft daarom een laatste dag nodig\.$/],
		['nieuws', { expires: '2026-11-01' }, 'expires', /ligt voor het begin/],
		['nieuws', { date: '2026-02-30' }, 'date', /^“30\sfebruari 2026” is geen datum/],
		[
			'organisaties',
			{
				services: [
					{ name: 'Eten', access: 'vrij' },
					{ name: '', access: 'vrij' },
				],
			},
			'services.1.name',
			/^Dit veld moet/,
		],
		['organisaties', { hours: { monday: '9 tot 12' } }, 'hours.monday', /maar verwacht is tijden zoals 09:00-12:00/],
		[
			'organisaties',
			{ hours: { exceptions: [{ from: '2026-12-26', until: '2026-12-25', hours: 'gesloten' }] } },
			'hours.exceptions.0.until',
			/ligt voor het begin/,
		],
		[
			'organisaties',
			{ address: { streetAddress: 'Kerkweg 1', postalCode: '12 AB' } },
			'address.postalCode',
			/een postcode zoals 1234 AB\.$/,
		],
		['plekken', { point: 'bij de kerk' }, 'point', /een punt zoals 52\.51, 6\.12/],
		[
			'plekken',
			{ rooms: [{ name: 'Zaal', tariffs: [{ group: 'Clubs', price: '' }] }] },
			'rooms.0.tariffs.0.price',
			/^Dit veld moet/,
		],
		['paginas', { order: 'eerst' }, 'order', /^Hier staat “eerst”, maar verwacht is een/],
		['documenten', { title: 'x'.repeat(161) }, 'title', /hoogstens 160\.$/],
	] as [KindName, Record<string, unknown>, string, string | RegExp][])(
		'of %s with %o says at %s what is wrong',
		(kind, changes, path, message) => {
			const problems = told(kind, changes);
			expect(problems.map(([at]) => at)).toEqual([path]);
			expect(problems[0]?.[1]).toMatch(message);
		},
	);

	test('tells all that is wrong at once', () => {
		const problems = told('agenda', { title: '', start: 'straks', signUp: { email: 'x' }, state: 'x' });
		expect(problems.map(([path]) => path).sort()).toEqual(['signUp.email', 'start', 'state', 'title']);
	});

	test('is written without the text below it and without the button', () => {
		expect(recordOf({ title: 'Pubquiz', body: 'Tekst', meer: '' })).toEqual({ title: 'Pubquiz' });
	});
});

describe('One value in a list', () => {
	test.each([
		['services', '*', 'name'],
		['contacts', '*', 'role'],
		['hours', 'exceptions', '*', 'from'],
	])('is checked without knowing its number: %s %s %s %s', (...at) => {
		const path = at.filter((step) => step !== undefined);
		expect(checkValue('organisaties', path, '2026-12-25')).toEqual([]);
		expect(checkValue('organisaties', path, '').length).toBe(1);
		expect(checkValue('organisaties', path, undefined)[0]?.message).not.toMatch(/undefined|null/);
	});

	test('tells what is wrong with it', () => {
		expect(checkValue('organisaties', ['contacts', '*', 'email'], 'x')[0]?.message).toMatch(/een e-mailadres\.$/);
		expect(checkValue('agenda', ['recurrence', 'except', '*'], 'kerst')[0]?.message).toMatch(/geen datum/);
	});

	test.each(['', null, undefined])(
		'may be left blank where it stands by itself, as the build skips it: %o',
		(value) => {
			expect(checkValue('agenda', ['recurrence', 'except', '*'], value)).toEqual([]);
			expect(told('agenda', { recurrence: { frequency: 'week', except: ['2026-12-31', value] } })).toEqual([]);
		},
	);

	test('that is in no form is not wrong', () => expect(checkValue('agenda', ['niets', '*'], 'x')).toEqual([]));
});

describe('The title of a new record, of which its address is made', () => {
	test.each([
		'Pubquiz',
		'’t Haventje',
		'Oud & nieuw',
		'9.30 uur: koffie!',
		'Café – één keer',
		'ĲSBAAN',
		'2027',
		'Pubquiz 🎉',
		'',
		'   ',
		undefined,
	])('is good: %o', (title) => expect(checkTitle(title)).toBeUndefined());

	test.each(['🎉🎉', '!!!', '–', '日本'])('has letters or numbers, unlike %s', (title) => {
		expect(checkTitle(title)).toMatch(/^Schrijf hier ook letters of cijfers/);
	});

	test.each(['Con', 'aux', 'LPT1', 'Nul!'])('is no name that a computer keeps for itself: %s', (title) => {
		expect(checkTitle(title)).toMatch(/^Schrijf hier ook letters of cijfers/);
		expect(checkTitle(`${title} in het dorp`)).toBeUndefined();
	});

	test.each(['het_feest', 'ongeveer ~ 20', '__'])('has no signs that end up in an address: %s', (title) => {
		expect(checkTitle(title)).toMatch(/^Gebruik hier geen _ of ~/);
	});

	test('is not one of an address that is in use already', () => {
		expect(checkTitle('Over', ['over', 'spoed'])).toBe('Dit adres is al in gebruik. Geef “Over” een andere naam.');
		expect(checkTitle('SPOED!', ['over', 'spoed'])).toContain('al in gebruik');
		expect(checkTitle('Over ons', ['over', 'spoed'])).toBeUndefined();
	});

	test.each([
		['Pubquiz', 'pubquiz'],
		['Oud & nieuw', 'oud-nieuw'],
		['  Café – één keer  ', 'cafe-een-keer'],
		["'t Haventje", 't-haventje'],
		['’t Haventje', 't-haventje'],
		["zo'n feest", 'zon-feest'],
		['9.30 uur', '9-30-uur'],
		['IJzerlo', 'ijzerlo'],
		['Ĳzerlo aan de ĳssel', 'ijzerlo-aan-de-ijssel'],
		['Coöperatie “De Eendracht”', 'cooperatie-de-eendracht'],
	])('becomes an address: %s is %s', (title, slug) => {
		expect(slugOf(title)).toBe(slug);
		expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
	});

	test('keeps its letters, except the one that no file name can hold', () => {
		expect(plainLetters('Ĳsbaan de Vrĳheid, café')).toBe('IJsbaan de Vrijheid, café');
	});
});

describe('The message before anything is written', () => {
	const summary = (kind: KindName, changes: Record<string, unknown>) =>
		summarise(kind, checkRecord(kind, { ...least[kind], ...changes }));

	test('names each field as the form does', () => {
		expect(summary('agenda', { title: '', summary: '' })).toBe(
			'Titel: Dit veld moet ingevuld zijn: “Titel”. · In het kort: Dit veld moet ingevuld zijn: “In het kort”.',
		);
	});

	test('says which of a list it is, counted as people do', () => {
		expect(
			summary('organisaties', {
				services: [
					{ name: 'Eten', access: 'vrij' },
					{ name: '', access: 'vrij' },
				],
			}),
		).toMatch(/^Wat, nummer 2: /);
	});

	test('names a field in a group by itself', () => {
		expect(summary('agenda', { signUp: { email: 'x' } })).toMatch(/^Mailen naar: /);
	});

	test('names a choice by its field, not by its number alone', () => {
		expect(summary('agenda', { targetGroups: ['oudren'] })).toMatch(/^Voor wie, nummer 1: /);
	});

	test('is a sentence also for a field that no form has', () => {
		expect(summary('agenda', { onbekend: 'x' })).toMatch(/^onbekend: Het veld “onbekend” bestaat hier niet\./);
	});

	test('is empty when nothing is wrong', () => expect(summary('agenda', {})).toBe(''));
});

test('Every kind is called by one of its fields', () => {
	for (const kind of kindNames) expect(Object.keys(least[kind])).toContain(titleField(kind));
});
