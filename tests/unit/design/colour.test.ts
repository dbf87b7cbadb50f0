import { oklch } from 'culori';
import { describe, expect, test } from 'vitest';
import { colourPairs, contrast, contrastFor, palette, readable, token, weakPairs } from '../../../src/design/index.ts';
import { themes } from '../../../src/schema/index.ts';

/** Seventy-two colours around the circle of hues: each hue dark, bright and pale, and some that are no hue at all. */
const brands: string[] = [
	...Array.from({ length: 24 }, (_, step) => step * 15).flatMap((hue) => [
		hsl(hue, 65, 25),
		hsl(hue, 90, 50),
		hsl(hue, 50, 80),
	]),
	'#000000',
	'#ffffff',
	'#808080',
	'#ffff00',
	'#0000ff',
	'#00ff00',
	'#ff0000',
	'#1f5f4b',
];

function hsl(hue: number, saturation: number, lightness: number): string {
	const a = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100);
	const channel = (n: number) => {
		const k = (n + hue / 30) % 12;
		const value = lightness / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
		return Math.round(value * 255)
			.toString(16)
			.padStart(2, '0');
	};
	return `#${channel(0)}${channel(8)}${channel(4)}`;
}

describe('Whatever colour a village picks', () => {
	const opposite = (index: number) => brands[(index + 36) % brands.length] ?? '#000000';
	const palettes = brands.map((brand, index) => [brand, palette(brand), palette(brand, opposite(index))] as const);

	test('there are more than sixty to try', () => expect(new Set(brands).size).toBeGreaterThanOrEqual(60));

	for (const theme of ['light', 'dark', 'print'] as const) {
		test.each(colourPairs.map(({ role, on, ratio }) => [role, on, ratio] as const))(
			`its ${theme} %s can be told from %j, at least %f to 1`,
			(role, surfaces, ratio) => {
				const failures = palettes.flatMap(([brand, one, two]) =>
					[one, two].flatMap((colours) =>
						surfaces
							.map((surface) => ({ brand, surface, ratio: contrast(colours[theme][role], colours[theme][surface]) }))
							.filter((found) => found.ratio < ratio),
					),
				);
				expect(failures).toEqual([]);
			},
		);

		test(`every ${theme} role is a hex colour`, () => {
			for (const [brand, one, two] of palettes)
				for (const [role, value] of [...Object.entries(one[theme]), ...Object.entries(two[theme])])
					expect(value, `${role} of ${brand}`).toMatch(/^#[0-9a-f]{6}$/);
		});
	}

	test('the light theme is light and the dark theme is dark', () => {
		for (const [, { light, dark }] of palettes) {
			expect(oklch(light.background)?.l).toBeGreaterThan(0.9);
			expect(oklch(dark.background)?.l).toBeLessThan(0.3);
		}
	});

	test('a colour that can be read is kept as it is', () => {
		expect(palette('#1F5F4B').light.primary).toBe('#1f5f4b');
		expect(palette('#123456').light.primary).toBe('#123456');
	});

	test('the same colour gives the same palette', () => expect(palette('#c8642a')).toEqual(palette('#c8642a')));
});

describe('The promises about contrast', () => {
	test('give every text 4.5 to 1 at least, running text 7, and parts 3', () => {
		for (const { role, ratio } of colourPairs) {
			const isText = /text|^on|link/i.test(role) || role === 'muted';
			expect(ratio, role).toBeGreaterThanOrEqual(isText ? contrastFor.text : contrastFor.parts);
		}
		expect(colourPairs.find(({ role }) => role === 'text')?.ratio).toBe(contrastFor.body);
	});

	test('are about every role that is written or drawn with', () => {
		const drawn = Object.keys(palette('#1f5f4b').light).filter((role) =>
			/Text$|^on|^link|^(text|muted|focus|accent|primary|borderStrong)$/.test(role),
		);
		expect(drawn.filter((role) => !colourPairs.some((pair) => pair.role === role))).toEqual([]);
	});

	test('are kept by what is made, and a broken one is told with the nearest colour that keeps it', () => {
		const { light } = palette('#1f5f4b', '#c8642a');
		expect(weakPairs(light)).toEqual([]);
		const [weak] = weakPairs({ ...light, link: '#99bbaa' });
		expect(weak?.role).toBe('link');
		expect(contrast(weak?.nearest ?? '', light.background)).toBeGreaterThanOrEqual(contrastFor.text);
	});

	test('have a colour for each leefthema of the register', () => {
		for (const id of themes) {
			const name = `theme${id.charAt(0).toUpperCase()}${id.slice(1)}`;
			expect(Object.keys(palette('#1f5f4b').light)).toContain(`${name}Soft`);
			expect(Object.keys(palette('#1f5f4b').light)).toContain(`${name}Text`);
		}
	});

	test('name a role in CSS as people write it there', () => {
		expect(token('themeZorgSoft')).toBe('--dp-color-theme-zorg-soft');
	});
});

describe('The nearest colour that can be read', () => {
	test.each(brands)('passes on white, for %s', (brand) => {
		expect(contrast(readable(brand, ['#ffffff'], 4.5), '#ffffff')).toBeGreaterThanOrEqual(4.5);
	});

	test.each(brands)('passes on black, for %s', (brand) => {
		expect(contrast(readable(brand, ['#000000'], 4.5), '#000000')).toBeGreaterThanOrEqual(4.5);
	});

	test('keeps the hue', () => {
		for (const brand of brands) {
			const [before, after] = [oklch(brand), oklch(readable(brand, ['#ffffff'], 4.5))];
			if (!before?.h || !after?.h || before.c < 0.04 || after.c < 0.02) continue;
			const turn = Math.abs(((before.h - after.h + 540) % 360) - 180);
			expect(turn, brand).toBeLessThan(12);
		}
	});

	test('is not darker than it must be', () => {
		for (const brand of brands) {
			const found = readable(brand, ['#ffffff'], 4.5);
			if (found !== brand.toLowerCase()) expect(contrast(found, '#ffffff'), brand).toBeLessThan(4.85);
		}
	});

	test('is the colour itself when that passes', () => expect(readable('#1F5F4B', ['#ffffff'], 4.5)).toBe('#1f5f4b'));

	test('is black or white when no other will do', () => {
		expect(readable('#808080', ['#000000', '#ffffff'], 7)).toMatch(/^#(000000|ffffff)$/);
	});
});

test('Contrast is that of WCAG', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
	expect(contrast('#123456', '#123456')).toBe(1);
});

test('What is no colour is refused', () => expect(() => palette('groen-ish')).toThrow(TypeError));
