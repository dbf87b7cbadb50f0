import { describe, expect, test } from 'vitest';
import { model as anyModel, today, type VillageGiven } from '../villages.ts';

/** A village that takes part in campaigns. */
const model = ({ config, ...given }: VillageGiven = {}, moment?: string) =>
	anyModel({ ...given, config: { profile: 'dorpsplein', ...config } }, moment);

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const tafel = { campagnes: { tafel: { title: 'Samen aan tafel' } } };

describe('A campaign of the gemeente', () => {
	test('is nowhere in a village that does not join, but for who may join', () => {
		const dorp = model({ shared: tafel });
		expect(dorp.campaigns).toEqual([]);
		expect(dorp.openCampaigns).toEqual([
			{ id: 'tafel', title: 'Samen aan tafel', summary: 'Nodig een buur uit.', end: '2026-12-13' },
		]);
	});

	test('stands in a village that joins, with what is done there', () => {
		const dorp = model({
			shared: tafel,
			own: {
				meedoen: {
					wij: { campaign: 'tafel', note: 'Soep.', organisation: 'eetpunt', events: ['soep', 'weg', 'geweest'] },
				},
				organisaties: { eetpunt: { name: 'Eetpunt' } },
				agenda: {
					soep: { start: '2026-11-25T12:00' },
					geweest: { start: '2026-11-18T12:00' },
					quiz: { start: '2026-11-26T20:00' },
				},
			},
		});
		const [campaign] = dorp.campaigns;
		expect(campaign).toMatchObject({ id: 'tafel', shared: true, hasBegun: true, here: { data: { note: 'Soep.' } } });
		expect(campaign?.organisation?.id).toBe('eetpunt');
		expect(ids(campaign?.events ?? [])).toEqual(['soep']);
		expect(dorp.openCampaigns).toEqual([]);
	});

	test('has no event of the village that comes after its last day', () => {
		const { campaigns } = model({
			shared: tafel,
			own: {
				meedoen: { wij: { campaign: 'tafel', events: ['op-tijd', 'te-laat'] } },
				agenda: { 'op-tijd': { start: '2026-12-13T12:00' }, 'te-laat': { start: '2026-12-14T12:00' } },
			},
		});
		expect(ids(campaigns[0]?.events ?? [])).toEqual(['op-tijd']);
	});

	test('is not joined by a participation that is in the archive', () => {
		const own = { meedoen: { wij: { campaign: 'tafel', archived: true } } };
		expect(model({ shared: tafel, own }).campaigns).toEqual([]);
	});

	test('reaches only the kernen that it is for', () => {
		const shared = { campagnes: { tafel: { scope: ['Elders'] } } };
		expect(model({ shared }).openCampaigns).toEqual([]);
	});
});

describe('A campaign stands on the site', () => {
	test.each([
		['until its last day', { end: today }, true, true],
		['not after it', { end: '2026-11-20' }, false, false],
		['before it begins, as one to come', { start: '2026-11-22' }, true, false],
		['on the day on which it begins', { start: today }, true, true],
	])('%s', (_, data, isThere, hasBegun) => {
		const { campaigns } = model({ own: { campagnes: { licht: { start: '2026-11-02', ...data } } } });
		expect(campaigns.map((one) => one.hasBegun)).toEqual(isThere ? [hasBegun] : []);
	});

	test('and of what is over or not joined no word is kept', () => {
		const dorp = model({
			shared: { campagnes: { oud: { title: 'GEHEIM', start: '2026-09-01', end: '2026-09-30' } } },
			own: {
				campagnes: { geheim: { title: 'GEHEIM', start: '2026-09-01', end: '2026-09-30' } },
				meedoen: { wij: { campaign: 'oud', note: 'GEHEIM' } },
			},
		});
		expect(JSON.stringify(dorp)).not.toMatch(/geheim/i);
	});

	test('only when the village has campaigns', () => {
		const off = model({ own: tafel, config: { modules: { campagnes: false } } });
		expect([off.campaigns, off.openCampaigns]).toEqual([[], []]);
	});
});

test('The campaign that began first comes first, then the one with the first name', () => {
	const { campaigns } = model({
		own: {
			campagnes: {
				straks: { title: 'A', start: '2026-12-01' },
				tweede: { title: 'B', start: '2026-11-09' },
				eerste: { title: 'A', start: '2026-11-09' },
			},
		},
	});
	expect(ids(campaigns)).toEqual(['eerste', 'tweede', 'straks']);
});
