import { expect, test } from 'vitest';
import { model as anyModel, media, type Records, type VillageGiven } from '../villages.ts';

/** A village with a kennisbank. */
const model = (given: VillageGiven) => anyModel({ ...given, config: { profile: 'dorpsplein' } });

const note = 'Denkt mee.';
const own: Records = {
	organisaties: { wijkteam: { name: 'Wijkteam' } },
	plekken: { wilg: { name: 'De Wilg' } },
	kennisbank: {
		rekening: {
			further: [
				{ organisation: 'wijkteam', note },
				{ organisation: 'wijkteam', note: 'Belt mee.' },
				{ place: 'wilg', note },
				{ name: 'De bank', note },
				{ organisation: 'elders', note },
			],
			forms: [
				{ name: 'Pdf', file: 'bestanden/aanvraag.pdf' },
				{ name: 'Weg', file: 'weg.pdf' },
				{ name: 'Site', url: 'https://wilgenwaard.example' },
			],
			checkedOn: '2025-01-01',
		},
		buurt: { title: 'Alleen', checkedOn: '2026-11-01' },
	},
};

test('An article knows who helps further, and whom it names knows the article once', () => {
	const dorp = model({ own });
	expect(dorp.articles.map(({ id }) => id)).toEqual(['buurt', 'rekening']);
	expect(dorp.articles[1]?.further.map(({ name }) => name)).toEqual(['Wijkteam', 'Wijkteam', 'De Wilg', 'De bank']);
	expect(dorp.organisations[0]?.articles.map(({ id }) => id)).toEqual(['rekening']);
});

test('The files that one fills in go with the site, and one that is not there is left out', () => {
	const dorp = model({ own, content: { files: media('aanvraag.pdf', 'ander.pdf') } });
	expect(dorp.articles[1]?.forms.map(({ name }) => name)).toEqual(['Pdf', 'Site']);
	expect(dorp.downloads.map(({ name }) => name)).toEqual(['aanvraag.pdf']);
});

test('An article grows old as an organisation does', () => {
	expect(model({ own }).articles.map(({ freshness }) => freshness.state)).toEqual(['fresh', 'stale']);
});

test('Articles of the gemeente reach every village, or the kernen that they name', () => {
	const shared = { kennisbank: { alle: {}, elders: { scope: ['Anderdorp'] } } };
	expect(model({ shared }).articles.map(({ id, shared: isShared }) => [id, isShared])).toEqual([['alle', true]]);
});
