import { type ColourRoles, palette } from '../domain/index.ts';

/** The order of the layers, as in src/styles/index.css; this sheet is the first that a page loads. */
const layers = '@layer reset, tokens, base, layout, components, utilities, village, print;';

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function declarations(roles: ColourRoles): string {
	return Object.entries(roles)
		.map(([name, value]) => `--dp-color-${kebab(name)}:${value}`)
		.join(';');
}

/**
 * The colours of a village as a stylesheet: light, dark, and for paper the light ones without fill.
 * @param own the village's own theme.css, which may change any token
 */
export function themeCss(primary: string, secondary: string | undefined, own = ''): string {
	const { light, dark } = palette(primary, secondary);
	const theme = `${layers}@layer tokens{:root{color-scheme:light dark;${declarations(light)}}@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}}`;
	return own.trim() === '' ? `${theme}\n` : `${theme}\n@layer village{${own}}\n`;
}

/** Which token of NL Design System's basis theme each colour role takes. */
const basisTokens: Record<keyof ColourRoles, string> = {
	background: 'default-bg-document',
	surface: 'default-bg-document',
	surfaceAlt: 'default-bg-subtle',
	text: 'default-color-document',
	muted: 'default-color-subtle',
	border: 'default-border-subtle',
	borderStrong: 'default-border-default',
	primary: 'action-1-color-default',
	onPrimary: 'default-bg-document',
	primarySoft: 'action-1-bg-default',
	link: 'action-1-color-default',
	accent: 'accent-1-border-default',
	accentSoft: 'accent-1-bg-default',
	accentText: 'accent-1-color-default',
	warningSoft: 'warning-bg-default',
	warningText: 'warning-color-document',
	dangerSoft: 'negative-bg-default',
	dangerText: 'negative-color-document',
};

/**
 * The bridge to a gemeente's NL Design System theme: the theme's own `--basis-*` tokens, and after
 * them every role of this site taken from them, with the village's colour where a theme has none.
 * Such themes know one light look, so there is no dark one with them.
 */
export function bridgedThemeCss(primary: string, secondary: string | undefined, basisTheme: string, own = ''): string {
	const { light } = palette(primary, secondary);
	const roles = Object.entries(light)
		.map(
			([name, value]) =>
				`--dp-color-${kebab(name)}:var(--basis-color-${basisTokens[name as keyof ColourRoles]},${value})`,
		)
		.join(';');
	const fonts =
		'--dp-font-family-body:var(--basis-text-font-family-default,sans-serif);--dp-font-family-heading:var(--basis-heading-font-family,var(--basis-text-font-family-default,sans-serif))';
	return `${layers}@layer tokens{:root{color-scheme:light}}\n@layer village{${basisTheme}\n:root{${roles};${fonts}}${own}}\n`;
}

/** The colour of the browser's own bar, light and dark. */
export function themeColours(primary: string, secondary: string | undefined): { light: string; dark: string } {
	const { light, dark } = palette(primary, secondary);
	return { light: light.background, dark: dark.background };
}
