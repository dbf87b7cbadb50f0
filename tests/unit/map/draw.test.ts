import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { unsafeInSvg } from '../../../src/config/index.ts';
import { palette } from '../../../src/design/index.ts';
import { type MapMode, mapColours } from '../../../src/map/colours.ts';
import { drawnMap, scaleBar } from '../../../src/map/draw.ts';
import { boundsAround, planeOf } from '../../../src/map/plane.ts';
import { bounds, hamlet } from './features.ts';

const looks = palette('#1f5f4b', '#c8642a');
const colours = (mode: MapMode) => mapColours(looks[mode], mode);
const draw = (mode: MapMode = 'light', more = {}) =>
	drawnMap({ features: hamlet, bounds, width: 600, colours: colours(mode), credit: 'Verzonnen kaart, CC0', ...more });

/** The elements of a name, read by an independent parser that stops at a fault. */
const elements = (svg: string, name: string) => [
	...new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		},
	})
		.parseFromString(svg, 'image/svg+xml')
		.getElementsByTagName(name),
];
const texts = (svg: string) => elements(svg, 'text').map(({ textContent }) => textContent);

describe('the drawn map', () => {
	it.each(['light', 'dark', 'print'] as const)(
		'is well-formed in %s, safe as a file, and the same every time',
		(mode) => {
			const svg = draw(mode);
			expect(unsafeInSvg(svg)).toBeUndefined();
			expect(svg).not.toContain('NaN');
			expect(draw(mode)).toBe(svg);
			expect(texts(svg)).toEqual(expect.arrayContaining(['Verzonnen kaart, CC0', 'N']));
		},
	);

	it('names streets, water and the village, and reads letters as letters', () => {
		expect(texts(draw())).toEqual(expect.arrayContaining(['Dorpsstraat & Co', 'Vaart']));
		expect(texts(draw('light', { labels: false }))).not.toContain('Vaart');
	});

	it('numbers its markers', () => {
		const svg = draw('light', {
			markers: [
				{ number: 1, point: [5.3, 52.65] },
				{ number: 12, point: [5.301, 52.651] },
			],
		});
		expect(texts(svg)).toEqual(expect.arrayContaining(['1', '12']));
	});

	it('says what it is of, when asked', () => {
		expect(elements(draw('light', { title: 'Kaart van <dorp>' }), 'title')[0]?.textContent).toBe('Kaart van <dorp>');
	});

	it('draws nothing but ground and words where there is nothing', () => {
		const svg = draw('light', { features: [] });
		expect(elements(svg, 'path').length).toBe(4);
	});

	it('uses on paper no colour that a black-and-white printer would lose', () => {
		const used = draw('print').match(/#[0-9a-f]{6}/g) ?? [];
		expect(
			used.every((colour) => colour.slice(1, 3) === colour.slice(3, 5) && colour.slice(3, 5) === colour.slice(5)),
		).toBe(true);
	});
});

describe('planeOf', () => {
	it('lays degrees as the map field of the CMS does', () => {
		const plane = planeOf([5.275, 52.635, 5.325, 52.665], 1000);
		expect(plane.height).toBe(989);
		expect(plane.to([5.3, 52.65])).toEqual([expect.closeTo(500, 6), expect.closeTo(494.5, 0)]);
	});

	it('makes as many metres wide as was asked', () => {
		const plane = planeOf(boundsAround([5.3, 52.65], 400, 400 / 280), 400);
		expect(plane.metresPerPixel).toBeCloseTo(1, 3);
		expect(plane.height).toBe(280);
	});
});

describe('scaleBar', () => {
	it('is a round number', () => {
		expect(scaleBar(1, 400)).toBe(50);
		expect(scaleBar(3.4, 1000)).toBe(500);
	});
});
