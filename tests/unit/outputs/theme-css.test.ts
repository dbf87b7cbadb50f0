import { describe, expect, test } from 'vitest';
import { characters, faces, palette, token } from '../../../src/design/index.ts';
import { facesOf, themeColours, themeCss } from '../../../src/outputs/theme-css.ts';

const colours = { primary: '#1f5f4b', secondary: '#c8642a' };
const metrics = { ascent: 950, descent: -250, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 444 };

/** The declarations of the rule with a selector, between its braces. */
function rule(css: string, selector: string): string {
	const start = css.indexOf(`${selector}{`);
	expect(start, selector).toBeGreaterThan(-1);
	return css.slice(start + selector.length + 1, css.indexOf('}', start + selector.length));
}

describe('The stylesheet of a village', () => {
	const css = themeCss(colours);
	const { light, dark, print } = palette(colours.primary, colours.secondary);

	test('holds every colour as a token: light, dark by the device, dark by choice, and on paper', () => {
		for (const [selector, look] of [
			['}:root', light],
			[':root:not([data-theme=licht])', dark],
			[':root[data-theme=donker]', dark],
			['@layer print{@media print{:root', print],
		] as const) {
			for (const [role, value] of Object.entries(look))
				expect(rule(css, selector)).toContain(`${token(role as keyof typeof look)}:${value}`);
		}
		expect(css.match(/--dp-color-/g)).toHaveLength(Object.keys(light).length * 4);
	});

	test('is black on white on paper, whatever the visitor or the village chose', () => {
		expect(css).toContain('@layer print{@media print{:root{color-scheme:light;');
		expect(css.indexOf('village, print;')).toBeGreaterThan(0);
	});

	test('stands in the layer of the tokens, after the order of the layers', () => {
		expect(css).toMatch(/^@layer reset, tokens, base, layout, components, utilities, village, print;/);
		expect(css).toContain('@layer tokens{:root{');
		expect(css.split('{').length).toBe(css.split('}').length);
	});

	test.each(['', '  \n'])('has no layer of its own when theme.css is %j', (own) => {
		expect(themeCss({ ...colours, own })).not.toContain('@layer village{');
	});

	test('puts theme.css of the village above everything', () => {
		const own = ':root{--dp-radius-md:0}';
		expect(themeCss({ ...colours, own })).toContain(`@layer village{${own}}`);
	});

	test('is the same for the same colours, and another for others', () => {
		expect(themeCss({ ...colours })).toBe(css);
		expect(themeCss({ primary: colours.primary })).not.toBe(css);
		expect(themeCss({ primary: '#1f5f4b', secondary: '#1f5f4b' })).toBe(themeCss({ primary: '#1f5f4b' }));
	});

	test.each(Object.keys(characters) as (keyof typeof characters)[])('has the letters and shapes of %s', (character) => {
		const made = themeCss({
			...colours,
			character,
			faces: facesOf(character).map((name) => ({ name, url: `letters/${name}.woff2`, metrics })),
		});
		const { heading, body, tokens } = characters[character];
		expect(made).toContain(`--dp-font-family-heading:"${faces[heading].family}"`);
		expect(made).toContain(`--dp-font-family-body:"${faces[body].family}"`);
		for (const [name, value] of Object.entries(tokens)) expect(made).toContain(`--dp-${name}:${value}`);
		for (const face of facesOf(character)) expect(made).toContain(`url("letters/${face}.woff2")`);
		expect(made.match(/@font-face/g)).toHaveLength(facesOf(character).length * 2);
	});

	test('is calm when no character is chosen', () => {
		expect(themeCss({ ...colours, character: 'rustig' })).toBe(css);
	});
});

test('The bar of the browser has the colour of the page', () => {
	const { light, dark } = palette('#1f5f4b');
	expect(themeColours('#1f5f4b', undefined)).toEqual({ light: light.background, dark: dark.background });
});

describe('The stylesheet of a village with the NL Design System theme of its gemeente', () => {
	const basisTheme = ':root{--basis-color-action-1-color-default:#123456}';
	const css = themeCss({ primary: '#1f5f4b', basisTheme, own: ':root{--dp-radius-md:0}' });
	const { light } = palette('#1f5f4b');

	test('takes every colour but those of the themes from the gemeente, and the village’s own where it has none', () => {
		for (const [role, value] of Object.entries(light)) {
			const name = token(role as keyof typeof light);
			if (role.startsWith('theme')) expect(css).toContain(`${name}:${value}`);
			else expect(css).toMatch(new RegExp(`${name}:var\\(--basis-color-[a-z0-9-]+,${value}\\)`));
		}
		expect(css).toContain(`--dp-color-link:var(--basis-color-action-1-color-default,${light.link})`);
	});

	test('holds the theme itself before it is used, and the village’s own tokens after', () => {
		expect(css.indexOf(basisTheme)).toBeLessThan(css.indexOf('--dp-color-link:var'));
		expect(css.lastIndexOf('--dp-radius-md:0')).toBeGreaterThan(css.indexOf('--dp-color-link:var'));
	});

	test('is light only, because such a theme has no dark colours, and black on white on paper', () => {
		expect(css).not.toContain('prefers-color-scheme');
		expect(css).not.toContain('data-theme');
		expect(css).toContain('@layer print{@media print{:root{color-scheme:light;');
	});
});
