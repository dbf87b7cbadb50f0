import { describe, expect, it } from 'vitest';
import { cmsConfig } from '../../../src/cms/index.ts';
import { moreField } from '../../../src/cms/names.ts';
import { readYaml, splitFrontMatter } from '../../../src/config/index.ts';
import { type Intake, readIntake } from '../../../src/handler/intake.ts';
import { postFile } from '../../../src/handler/post-file.ts';
import { texts } from '../../../src/handler/texts.ts';
import { kinds } from '../../../src/schema/index.ts';
import { source } from '../../support/cms-source.ts';
import { intake } from './support.ts';

const wrong = (changes: Record<string, unknown>) => {
	const read = readIntake({ ...intake, ...changes });
	return read && 'wrong' in read ? read.wrong : undefined;
};
const right = (changes: Record<string, unknown> = {}) => {
	const read = readIntake({ ...intake, ...changes });
	expect(read).not.toHaveProperty('wrong');
	return read as Intake;
};

describe('what a visitor filled in', () => {
	it('is read with the rules of a post', () => {
		expect(right()).toMatchObject({ kind: 'vraag', title: 'Wie rijdt mij naar de fysio?', when: undefined });
	});

	it.each([
		['kind', '', 'Vul nog in: “Wilt u iets aanbieden of vragen?”.'],
		['category', 'ruimtevaart', 'Kijk nog eens naar “Waar gaat het over?”.'],
		['title', '  ', 'Vul nog in: “In een paar woorden”.'],
		['title', 'x'.repeat(81), '“In een paar woorden” mag hoogstens 80 tekens lang zijn.'],
		['title', '???', 'Gebruik bij “In een paar woorden” gewone woorden; er moeten letters in staan, en geen _ of ~.'],
		['summary', 'x'.repeat(321), '“Vertel er iets meer over” mag hoogstens 320 tekens lang zijn.'],
		['give', 'x'.repeat(161), '“Wat kunt u zelf bieden?” mag hoogstens 160 tekens lang zijn.'],
		['area', 'x'.repeat(61), '“In welke kern of buurt” mag hoogstens 60 tekens lang zijn.'],
		['days', ['zondag'], 'Kijk nog eens naar “Welke dagen passen u”.'],
		['onBehalfOf', undefined, 'Vul nog in: “Voor wie plaatst u dit?”.'],
		['firstName', 'Riet Zwartkruis', 'Bij “Voornaam voor op het prikbord” hoort alleen een voornaam.'],
		['name', '', 'Vul nog in: “Uw naam”.'],
		[
			'name',
			'[x](https://elders.example)',
			'Bij “Uw naam” kunnen alleen letters staan, en een punt, komma, streepje, apostrof of &.',
		],
		[
			'name',
			'kijk op www.elders.example',
			'Bij “Uw naam” kunnen alleen letters staan, en een punt, komma, streepje, apostrof of &.',
		],
		['phone', 'bel maar', 'Bij “Uw telefoonnummer” hoort een telefoonnummer, bijvoorbeeld 06 12 34 56 78.'],
		['phone', '/merge', 'Bij “Uw telefoonnummer” hoort een telefoonnummer, bijvoorbeeld 06 12 34 56 78.'],
	])('is told by field when it does not fit: %s %j', (field, value, message) => {
		expect(wrong({ [field]: value })).toEqual({ [field]: message });
	});

	it.each([
		['summary', 'Kom naar Kerkstraat 12.', 'een adres'],
		['title', 'Bel 06-87654321 voor een rit', 'een telefoonnummer'],
		['give', 'Mail naar riet@post.example', 'een mailadres'],
		['when', 'vraag naar mevrouw De Vries', 'een achternaam'],
		['summary', 'Mijn man heeft dementie en kan niet rijden.', 'gezondheid'],
		['summary', 'Wij zitten in de schuldsanering en zoeken een fiets.', 'geldzorgen'],
	])(
		'is refused when it says for sure who somebody is, or seems to say how somebody is: %s %s',
		(field, value, what) => {
			expect(wrong({ [field]: value })?.[field]).toContain(what);
		},
	);

	it.each([
		['summary', 'Vraag naar riet  ZWARTKRUIS bij de kerk.'],
		['title', 'Rit gezocht, 0612345678'],
		['when', 'Bel: 0 6 1 2 3 4 5 6 7 8'],
	])('is refused when the name or number of the sender stands in what everybody reads: %s', (field, value) => {
		expect(Object.keys(wrong({ [field]: value }) ?? {})).toEqual([field]);
	});

	it('is refused when the number of the sender stands in it in a way that no rule knows', () => {
		const told = wrong({ phone: '+49 30 123456', when: 'vraag naar 49301-23456' });
		expect(told?.['when']).toContain('staat uw naam of telefoonnummer');
	});

	it('may have a first name in it that the sender has too, and what a person must judge', () => {
		expect(wrong({ name: 'Riet', title: 'Riet zoekt een rit' })).toBeUndefined();
		// Another name may be that of a shop or a street.
		expect(wrong({ summary: 'Samen naar Jan Zwartkruis kijken, in de film.' })).toBeUndefined();
	});

	it.each(['J.P. de Vries', 'Jan & Riet de Boer', 'H. ’t Hart, voor oma', 'Anne-Fleur O’Neill jr.'])(
		'takes a name as people write it: %s',
		(name) => expect(wrong({ name })).toBeUndefined(),
	);

	it('leaves out a number that no village can have come to, and takes the rest', () => {
		for (const number of [99_999, 0, 'x']) expect(right({ number }).number).toBeUndefined();
		expect(right({ number: 48 }).number).toBe(48);
	});

	it('stands on one line, without signs that nobody sees', () => {
		const read = right({ name: 'Riet\nde Boer', phone: '06\t12 34 56 78', title: 'Wie \u202Erijdt\u0000 mij?\r\n' });
		expect(read).toMatchObject({ title: 'Wie rijdt mij?', name: 'Riet de Boer', phone: '06 12 34 56 78' });
	});

	it('is not taken at all with fields that the form does not have', () => {
		for (const changes of [
			{ intakeOn: '2026-11-20' },
			{ consentOn: '2026-11-20' },
			{ agreed: 'ja' },
			{ callsOther: 'ja' },
		])
			expect(readIntake({ ...intake, ...changes }), Object.keys(changes).join()).toBeUndefined();
		for (const nothing of [undefined, null, 'x', 7, []]) expect(readIntake(nothing)).toBeUndefined();
	});
});

describe('the file of a post', () => {
	const dataOf = (text: string) =>
		readYaml(splitFrontMatter(text)?.yaml ?? '', { file: 'x.md', linesBefore: 1 }).data as Record<string, unknown>;

	it('has the fields in the order of the form of the CMS', () => {
		const full = right({ when: 'niet in de vakantie', give: 'Koffie' });
		const collection = cmsConfig(source(), 'buurtverbinder').collections.find(({ name }) =>
			name.startsWith('prikbord'),
		);
		const order = collection?.fields.map(({ name }) => name).filter((name) => name !== 'body' && name !== moreField);
		const keys = Object.keys(dataOf(postFile(full, '2026-11-21')));
		expect(keys).toEqual(order?.filter((name) => keys.includes(name)));
		expect(keys).toHaveLength(15);
	});

	it('can be read once the coordinator filled in the day of the talk, and not before', () => {
		const data = dataOf(postFile(right(), '2026-11-21'));
		expect(data).toMatchObject({ number: 48, placedOn: '2026-11-21', expires: '2027-01-20', state: 'open' });
		expect(kinds.prikbord.safeParse(data).success).toBe(false);
		expect(kinds.prikbord.safeParse({ ...data, intakeOn: '2026-11-20' }).success).toBe(true);
	});

	it('never says that another agreed: that day is for the coordinator to fill in', () => {
		const data = dataOf(postFile(right({ onBehalfOf: 'buur', agreed: true }), '2026-11-21'));
		expect(Object.keys(data)).not.toContain('consentOn');
		expect(kinds.prikbord.safeParse({ ...data, intakeOn: '2026-11-20' }).success).toBe(false);
	});

	it('has nothing in it of how the sender is reached', () => {
		expect(postFile(right(), '2026-11-21')).not.toMatch(/Zwartkruis|12 34/);
	});

	it('says what one can give in return, as text and not as Markdown', () => {
		const text = postFile(right({ give: 'Koffie [hier](x) & *taart*' }), '2026-11-21');
		expect(text).toMatch(/---\n\nZelf kan ik bieden: Koffie \\\[hier\\\]\(x\) & \\\*taart\\\*\n$/);
		expect(postFile(right({ kind: 'aanbod', give: 'Koffie' }), '2026-11-21')).not.toContain('Koffie');
	});

	it('keeps a text that looks like YAML a text', () => {
		const title = 'ja: "nee" # en & dan';
		expect(dataOf(postFile(right({ title }), '2026-11-21'))).toMatchObject({ title });
	});
});

describe('the words beside a draft', () => {
	it('are those of the CMS itself', () => {
		const config = cmsConfig(
			source({ yaml: { cms: { backend: 'gitlab', repo: 'a/b', baseUrl: 'https://forge.example', appId: 'x' } } }),
			'vrijwilliger',
		);
		const messages = config.backend['commit_messages'] as { create: string };
		const singular = config.collections.find(({ name }) => name.startsWith('prikbord'))?.label_singular ?? '';
		expect(texts.review.commit(singular, 'een-rit')).toBe(
			messages.create.replace('{{collection}}', singular).replace('{{slug}}', 'een-rit'),
		);
	});
});
