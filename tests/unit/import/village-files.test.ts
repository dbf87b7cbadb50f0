import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unsafeInSvg } from '../../../src/config/index.ts';
import { completed, type FlagName, toAnswers } from '../../../src/import/answers.ts';
import { villageFiles } from '../../../src/import/village-files.ts';
import { profileNames, villageSchema } from '../../../src/schema/index.ts';

function filesOf(given: Partial<Record<FlagName, string>>, hasDorpshuis = false): Map<string, string> {
	const { values } = completed({ isImport: false }, 'dorp', given);
	const answers = toAnswers(values, {
		id: 'dorp',
		bounds: undefined,
		hasDorpshuis,
		isGemeenteGuessed: true,
	});
	return new Map(villageFiles({ answers, today: '2026-11-21' }).map(({ path, text }) => [path, text]));
}

const configOf = (files: Map<string, string>) =>
	villageSchema.parse(parse(files.get('villages/dorp/village.yaml') ?? ''));

describe('the files of a new village', () => {
	it.each(profileNames)('with profile %s have news only where there is a page for it', (profiel) => {
		const files = filesOf({ profiel });
		expect(configOf(files).profile).toBe(profiel);
		expect(files.has('content/dorp/nieuws/onze-site-is-er.md')).toBe(profiel !== 'kaart');
		expect(files.get('content/dorp/paginas/nieuw-in-het-dorp.md')).toContain('Nieuw in Dorp');
	});

	it.each([
		['nl', ['112', '0900 8844']],
		['be', ['112', '101', '1733', '070 245 245']],
	])('for %s have the emergency numbers %j', (land, numbers) => {
		expect(configOf(filesOf({ land })).emergency.map(({ phone }) => phone)).toEqual(numbers);
	});

	it('keep what was said, however odd it is to write in YAML', () => {
		const naam = 'Dorp: "’t Eind" # 1';
		expect(configOf(filesOf({ naam, telefoon: '0500 12 34 56', email: 'contact@dorp.example' }))).toMatchObject({
			name: naam,
			kernen: [naam],
			contacts: [{ phone: '0500 12 34 56', main: true }],
			privacy: { contact: 'contact@dorp.example' },
		});
	});

	it('say that a role is vacant as long as it cannot be reached', () => {
		expect(configOf(filesOf({})).contacts[0]).toMatchObject({ vacant: true, main: false });
	});

	it('explain every part to the person who opens village.yaml', () => {
		const parts = (filesOf({}).get('villages/dorp/village.yaml') ?? '').split('\n\n');
		for (const part of parts) expect(part).toMatch(/^# /);
	});

	it('have a dorpshuis only when that was asked for', () => {
		expect(filesOf({}).has('content/dorp/plekken/dorpshuis.md')).toBe(false);
		expect(filesOf({}, true).get('content/dorp/plekken/dorpshuis.md')).toContain('kind: dorpshuis');
	});

	it('have drawings without anything that a browser would run', () => {
		for (const [path, text] of filesOf({})) if (path.endsWith('.svg')) expect(unsafeInSvg(text)).toBeUndefined();
	});

	it('say how the village feels and what there is to draw, and need no picture', () => {
		const files = filesOf({ karakter: 'stevig', beeld: 'Molen, sluis; water' });
		expect(configOf(files).brand).toMatchObject({ character: 'stevig', landmarks: ['molen', 'sluis', 'water'] });
		expect([...files.keys()].filter((path) => path.includes('/brand/'))).toEqual([]);
	});

	it('propose a calm character and what nearly every village has', () => {
		const { brand } = configOf(filesOf({}));
		expect(brand.character).toBe('rustig');
		expect(brand.landmarks.length).toBeGreaterThan(1);
	});
});
