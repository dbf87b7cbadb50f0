import { expect, test } from 'vitest';
import { liveBasemap } from '../../../src/map/basemaps.ts';

const own = { url: '/dorp/kaart/basemap.pmtiles', credit: '© OpenStreetMap-bijdragers, ODbL' };

test('a map is the village’s own unless it says otherwise, and then nobody else is asked', () => {
	for (const choice of [undefined, 'eigen'])
		expect(liveBasemap(choice, own)).toEqual({ kind: 'archive', url: own.url, credit: own.credit });
});

test('the map of the government is asked of one host', () => {
	const map = liveBasemap('pdok', own);
	expect(map.host).toBe(new URL(map.url).origin);
	expect(map.credit).toContain('Kadaster');
});

test('an address is an archive or a style, of exactly the host that it names', () => {
	expect(liveBasemap('https://kaart.gemeente.example/alle-dorpen.pmtiles', own)).toMatchObject({
		kind: 'archive',
		host: 'https://kaart.gemeente.example',
		hostName: 'kaart.gemeente.example',
	});
	expect(liveBasemap('https://kaart.example:8443/stijl/style.json?taal=nl', own)).toMatchObject({
		kind: 'style',
		host: 'https://kaart.example:8443',
	});
});
