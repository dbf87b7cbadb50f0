import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palette } from '../../../src/design/index.ts';
import { layerNames } from '../../../src/map/layers.ts';
import { basemapStyle } from '../../../src/map/style.ts';

const looks = palette('#1f5f4b', '#c8642a');

describe.each(['light', 'dark', 'print'] as const)('the style of the live map in %s', (mode) => {
	const style = basemapStyle({ tokens: looks[mode], mode, url: 'pmtiles://kaart/basemap.pmtiles', credit: '© wij' });

	it('is valid by the specification of MapLibre', () => {
		expect(validateStyleMin(style)).toEqual([]);
	});

	it('fetches no letters or signs from anywhere', () => {
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
		expect(JSON.stringify(style)).not.toMatch(/https?:/);
	});

	it('shows every layer of the basemap', () => {
		const shown = new Set(style.layers.map((layer) => ('source-layer' in layer ? layer['source-layer'] : '')));
		expect(layerNames.filter((name) => !shown.has(name))).toEqual([]);
	});
});
