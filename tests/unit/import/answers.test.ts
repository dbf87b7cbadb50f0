import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/design/index.ts';
import {
	checkColour,
	checkId,
	colourPairs,
	completed,
	type Known,
	readCommandLine,
	toAnswers,
} from '../../../src/import/answers.ts';

const known: Known = { isImport: false };

describe('the command line', () => {
	it('understands both ways of giving a value', () => {
		expect(readCommandLine(['nieuw-dorp', '--naam', 'Nieuw Dorp', '--gemeente=Wilgenwaard', '--yes'])).toEqual({
			id: 'nieuw-dorp',
			values: { naam: 'Nieuw Dorp', gemeente: 'Wilgenwaard' },
			on: new Set(['yes']),
			errors: [],
		});
	});

	it.each([
		[['--klour', '#fff'], '--klour ken ik niet. Bedoel je --kleur?'],
		[['--naam'], 'Achter --naam hoort een naam.'],
		[['--naam', '--yes'], 'Achter --naam hoort een naam.'],
		[
			['nieuw', 'dorp'],
			'Ik verwacht één naam voor de map, maar kreeg: nieuw, dorp. Zet een naam van meer woorden tussen aanhalingstekens achter --naam.',
		],
	])('%j is answered with: %s', (words, error) => {
		expect(readCommandLine(words).errors).toEqual([error]);
	});
});

describe('the name of a folder', () => {
	it.each([
		['nieuw-dorp', undefined],
		['Nieuw Dorp', 'nieuw-dorp'],
		['Café ’t Dörp', 'cafe-t-dorp'],
		['../elders', 'elders'],
		['gemeente', 'dorp-gemeente'],
		['***', 'nieuw-dorp'],
	])('%s is fine, or refused with a proposal: %s', (id, proposal) => {
		const message = checkId(id);
		if (proposal === undefined) expect(message).toBeUndefined();
		else expect(message).toContain(proposal);
	});
});

describe('colours', () => {
	it.each(['#1f5f4b', '1F5F4B', '#000'])('%s is readable', (colour) => {
		expect(checkColour(colour)).toBeUndefined();
	});

	it('one that is too light is refused with one that is not', () => {
		const message = checkColour('#ffcc00') ?? '';
		expect(message).toContain('te licht');
		const [proposal = ''] = message.match(/#[0-9a-f]{6}(?=;)/) ?? [];
		expect(checkColour(proposal)).toBeUndefined();
	});

	it('what is no colour is said to be none', () => {
		expect(checkColour('groen')).toContain('geen kleur');
	});

	it('every proposal is readable with white', () => {
		for (const [primary] of colourPairs) expect(contrast(primary, '#ffffff')).toBeGreaterThanOrEqual(4.5);
	});
});

describe('answers', () => {
	it('has a proposal for everything that was not said', () => {
		const { values, errors } = completed(known, 'nieuw-dorp', {});
		expect(errors).toEqual([]);
		expect(values).toMatchObject({
			naam: 'Nieuw Dorp',
			profiel: 'dorpssite',
			land: 'nl',
			rol: 'Dorpscontactpersoon',
			url: 'https://nieuw-dorp.example/',
		});
	});

	it('begins small when the village comes from a map, and keeps what the map knows', () => {
		const { values } = completed(
			{ isImport: true, name: 'Proefdorp', gemeente: 'Lille', country: 'be', inhabitants: 12 },
			'proefdorp',
			{},
		);
		expect(values).toMatchObject({
			naam: 'Proefdorp',
			gemeente: 'Lille',
			profiel: 'kaart',
			land: 'be',
			inwoners: '12',
		});
	});

	it.each([
		[{ inwoners: 'veel' }, '“veel” is geen aantal'],
		[{ profiel: 'kart' }, 'Bedoel je kaart?'],
		[{ telefoon: 'bel' }, 'geen telefoonnummer'],
		[{ email: 'post' }, 'geen e-mailadres'],
		[{ url: 'dorp.nl' }, 'Begin met https://'],
		[{ lat: '91', lon: '6' }, 'geen breedte'],
		[{ lat: '52' }, '--lat en --lon samen'],
		[{ land: 'de' }, 'Kies uit nl, be'],
	])('%o is refused with a sentence that helps: %s', (given, sentence) => {
		expect(completed(known, 'dorp', given).errors.join(' ')).toContain(sentence);
	});

	it('reads numbers as people write them', () => {
		const { values } = completed(known, 'dorp', { inwoners: '1.850', lat: '52,5', lon: '6,1', kleur: '#048' });
		const answers = toAnswers(values, {
			id: 'dorp',
			bounds: undefined,
			hasDorpshuis: false,
			isGemeenteGuessed: false,
		});
		expect(answers).toMatchObject({ inhabitants: 1850, center: { lat: 52.5, lon: 6.1 }, primary: '#004488' });
		const [west, south, east, north] = answers.bounds;
		expect(west < 6.1 && east > 6.1 && south < 52.5 && north > 52.5).toBe(true);
	});
});
