import { describe, expect, test } from 'vitest';
import { palette } from '../../../src/design/index.ts';
import { bridgedThemeCss, themeColours, themeCss } from '../../../src/outputs/theme-css.ts';

describe('The style sheet of a village', () => {
	const css = themeCss('#1f5f4b', '#c8642a');
	const { light, dark } = palette('#1f5f4b', '#c8642a');

	test('holds every colour, light and dark, as a token', () => {
		for (const [role, value] of Object.entries(light)) {
			const token = `--dp-color-${role.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
			expect(css).toContain(`${token}:${value}`);
			expect(css).toContain(`${token}:${dark[role as keyof typeof dark]}`);
		}
		expect(css.match(/--dp-color-/g)).toHaveLength(Object.keys(light).length * 2);
	});

	test('stands in the layer of the tokens and is dark on a screen only', () => {
		expect(css).toMatch(
			/^@layer reset, tokens, base, layout, components, utilities, village, print;@layer tokens\{:root\{color-scheme:light dark;/,
		);
		expect(css).toContain('@media screen and (prefers-color-scheme:dark){');
		expect(css.split('{').length).toBe(css.split('}').length);
	});

	test.each(['', '  \n'])('has no layer of its own when theme.css is %j', (own) => {
		expect(themeCss('#1f5f4b', undefined, own)).not.toContain('@layer village');
	});

	test('puts theme.css of the village above everything', () => {
		const own = ':root{--dp-radius:0}';
		expect(themeCss('#1f5f4b', undefined, own)).toContain(`@layer village{${own}}`);
	});

	test('is the same for the same colours, and another for others', () => {
		expect(themeCss('#1f5f4b', '#c8642a')).toBe(css);
		expect(themeCss('#1f5f4b', undefined)).not.toBe(css);
		expect(themeCss('#1f5f4b', '#1f5f4b')).toBe(themeCss('#1f5f4b', undefined));
	});
});

test('The bar of the browser has the colour of the page', () => {
	const { light, dark } = palette('#1f5f4b');
	expect(themeColours('#1f5f4b', undefined)).toEqual({ light: light.background, dark: dark.background });
});

describe('The style sheet of a village with the NL Design System theme of its gemeente', () => {
	const basis = ':root{--basis-color-action-1-color-default:#123456}';
	const css = bridgedThemeCss('#1f5f4b', undefined, basis, ':root{--dp-radius-md:0}');
	const { light } = palette('#1f5f4b');

	test('takes every colour from the theme, and the village’s own where the theme has none', () => {
		for (const value of Object.values(light))
			expect(css).toMatch(new RegExp(`var\\(--basis-color-[a-z0-9-]+,${value}\\)`));
		expect(css).toContain(`--dp-color-link:var(--basis-color-action-1-color-default,${light.link})`);
	});

	test('holds the theme itself before it is used, and the village’s own tokens after', () => {
		expect(css.indexOf(basis)).toBeLessThan(css.indexOf('--dp-color-link'));
		expect(css.indexOf('--dp-radius-md')).toBeGreaterThan(css.indexOf('--dp-color-link'));
	});

	test('is light only, because such a theme has no dark colours', () => {
		expect(css).toContain('color-scheme:light}');
		expect(css).not.toContain('prefers-color-scheme');
	});
});
