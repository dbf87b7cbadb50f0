import { describe, expect, test } from 'vitest';
import { examples } from '../../../src/components/PostForm/examples.ts';
import {
	editorLink,
	type Intake,
	intakeMail,
	intakeText,
	longestMailLink,
	missingFrom,
} from '../../../src/components/PostForm/intake.ts';

const words = examples[0]?.props.words as Parameters<typeof intakeText>[1];
const base = 'https://oosterwilg.example/beheer/buurtverbinder/#/collections/prikbord-oosterwilg/new';

const intake: Intake = {
	kind: 'vraag',
	onBehalfOf: 'familie',
	agreed: true,
	callsOther: false,
	category: 'vervoer',
	title: 'Wie rijdt mijn vader naar café ’t Hörntje & terug?',
	summary: 'Elke dinsdag + soms donderdag; 100% zeker.',
	give: 'Een kop koffie',
	area: 'Oosterwilg',
	days: ['tuesday', 'thursday'],
	dayParts: ['ochtend'],
	frequency: 'elke week',
	when: 'niet in de vakantie',
	firstName: 'Geert',
	name: 'Anna Zwart',
	phone: '06 12 34 56 78',
};

describe('What somebody filled in', () => {
	test('is a text with only what was filled in, and the link between signs of its own', () => {
		const text = intakeText({ ...intake, when: '', frequency: '' }, { ...words, days: { tuesday: 'dinsdag' } }, base);
		expect(text).toContain('Ik wil iets vragen.');
		expect(text).toContain('Wanneer: dinsdag, thursday, ochtend\n');
		expect(text).not.toContain('Hoe vaak');
		expect(text).toContain('De ander vindt het goed: ja');
		expect(text).toContain('Wie u kunt bellen: mij\n');
		expect(text.endsWith(`\n<${base}>`)).toBe(true);
		const own = intakeText({ ...intake, onBehalfOf: 'zichzelf', callsOther: true }, words);
		expect(own).not.toContain('De ander vindt het goed');
		expect(own).not.toContain('Wie u kunt bellen');
		expect(intakeText({ ...intake, callsOther: true }, words)).toContain('Wie u kunt bellen: de ander zelf\n');
	});

	test('becomes a link that fills the form, without name and telephone', () => {
		const link = editorLink(base, intake, words);
		const [address, search] = link.split('?');
		expect(address).toBe(base);
		expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
			kind: 'vraag',
			category: 'vervoer',
			title: intake.title,
			summary: intake.summary,
			area: 'Oosterwilg',
			days: 'tuesday,thursday',
			dayParts: 'ochtend',
			frequency: 'elke week',
			when: 'niet in de vakantie',
			firstName: 'Geert',
			onBehalfOf: 'familie',
			body: 'Zelf kan ik bieden: Een kop koffie',
		});
		expect(decodeURIComponent(link)).not.toMatch(/Zwart|06 ?12/);
		expect(link).toMatch(/^[\x21-\x7e]+$/);
	});

	test('becomes a mail with lines that end as mail programs want them', () => {
		const mail = new URL(intakeMail('samen@oosterwilg.example', intake, words, base));
		expect(mail.pathname).toBe('samen@oosterwilg.example');
		expect(mail.searchParams.get('subject')).toBe(`Prikbord: vraag, ${intake.title}`);
		expect(mail.searchParams.get('body')).toContain('\r\nNaam: Anna Zwart\r\n');
		expect(mail.searchParams.get('body')).toContain(`<${editorLink(base, intake, words)}>`);
	});

	test('stays short enough for every mail program, with as much in its link as fits', () => {
		const long = { ...intake, title: 'ë'.repeat(80), summary: 'woord '.repeat(53), give: 'ij '.repeat(53) };
		const mail = intakeMail('samen@oosterwilg.example', long, words, base);
		expect(mail.length).toBeLessThanOrEqual(longestMailLink);
		const body = new URL(mail).searchParams.get('body') ?? '';
		expect(body).toContain('Telefoonnummer: 06 12 34 56 78');
		const usual = { ...intake, summary: 'Een zin van gewone lengte over wat er nodig is. '.repeat(4).trim() };
		const link = /<(.*)>/.exec(new URL(intakeMail('a@b.example', usual, words, base)).searchParams.get('body') ?? '');
		expect(new URL(link?.[1] ?? '').hash).toContain('summary=');
	});

	test('says so when not all fits, and lets nobody lose a text in letters that a link makes long', () => {
		const body = (mail: string) => new URL(mail).searchParams.get('body') ?? '';
		const much = {
			...intake,
			summary: 'Een zin van gewone lengte over wat er nodig is. '.repeat(6).slice(0, 320).trim(),
		};
		const part = body(intakeMail('a@b.example', much, words, base));
		expect(part).toContain(words.editorLinkPart);
		expect(part).not.toContain('summary=');
		const arabic = intakeMail('a@b.example', { ...intake, summary: 'مرحبا بكم '.repeat(32) }, words, base);
		expect(arabic.length).toBeLessThanOrEqual(longestMailLink);
		expect(body(arabic)).toContain(words.tooLong);
		expect(body(arabic)).toContain('Telefoonnummer: 06 12 34 56 78');
	});

	test('is not ready while something is missing', () => {
		expect(missingFrom(intake)).toEqual([]);
		expect(missingFrom({ ...intake, kind: '', phone: '' })).toEqual(['kind', 'phone']);
	});
});
