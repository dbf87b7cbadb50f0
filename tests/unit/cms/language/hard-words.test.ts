import { describe, expect, test } from 'vitest';
import { hardWordsIn, officeWords } from '../../../../src/cms/language/hard-words.ts';
import { sentencesOf, wordsOf } from '../../../../src/cms/language/prose.ts';

const found = (text: string) =>
	sentencesOf(text)
		.flatMap((sentence) => hardWordsIn(wordsOf(sentence)))
		.map((one) => [one.found, one.simple]);

describe('The list of hard words', () => {
	const forms = Object.keys(officeWords).flatMap((key) => key.split('|'));

	test('is long enough to be of use', () => {
		expect(Object.keys(officeWords).length).toBeGreaterThan(150);
	});

	test('holds every word once, in small letters', () => {
		expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
		expect(forms.filter((form) => !/^[\p{Ll}]+(?: [\p{Ll}]+)*$/u.test(form))).toEqual([]);
	});

	test.each(Object.entries(officeWords))('says something simpler for %s, that is not hard itself', (_, simple) => {
		expect(simple).toMatch(/^\p{Ll}[\p{Ll} ’,]+$/u);
		expect(hardWordsIn(wordsOf(simple))).toEqual([]);
	});

	test.each(forms)('finds %s in a sentence', (form) => {
		const [one] = hardWordsIn(wordsOf(`Wij zien ${form} daar.`));
		expect(one?.found).toBe(form);
	});
});

describe('A hard word', () => {
	test.each([
		['is found at the beginning of a sentence', 'Teneinde te helpen. Indien het regent.', ['om', 'als']],
		['is found in every form of a verb on -eren', 'Wij faciliteerden, evalueren en het is geëvalueerd.', 3],
		['with a trema is found too', 'Dat is geïnitieerd en geverifieerd.', 2],
		['is found as a phrase, and not once more within it', 'Ten behoeve van de jeugd.', ['voor']],
		['is found with a comma behind it', 'Wij zijn, derhalve, open.', ['daarom']],
	])('%s', (_, text, expected) => {
		const simple = found(text).map(([, one]) => one);
		if (typeof expected === 'number') expect(simple).toHaveLength(expected);
		else expect(simple).toEqual(expected);
	});

	test('keeps the letters of the text', () => {
		expect(found('Middels een brief.')).toEqual([['Middels', 'met']]);
	});

	test.each([
		'Wij indienen geen bezwaar en dienen het eten op.',
		'Met goede voornemens het nieuwe jaar in.',
		'Het uiterlijk van de kerk is mooi, en gezien van de weg ook.',
		'Hij werkt op het bureau Participatie van de gemeente.',
		'De dokter dient hier al jaren. Zij was bescheiden.',
		'Wij betreffen niemand; het gebeurt op de grond van de kerk.',
		'Het lid van de commissie Integraal komt ook.',
		'Gezien bij de bakker: een ieders vriend.',
		'U hebt een verklaring omtrent het gedrag nodig.',
		'Een Verklaring Omtrent het Gedrag (VOG) is gratis.',
		'Kinderen leren schilderen en musiceren, en wij eren de vaart.',
	])('is not seen in ordinary Dutch: %s', (text) => {
		expect(found(text)).toEqual([]);
	});
});
