import { type ColourRoles, palette } from '../domain/index.ts';

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
	const theme = `@layer tokens{:root{color-scheme:light dark;${declarations(light)}}@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}}`;
	return own.trim() === '' ? `${theme}\n` : `${theme}\n@layer village{${own}}\n`;
}

/** The colour of the browser's own bar, light and dark. */
export function themeColours(primary: string, secondary: string | undefined): { light: string; dark: string } {
	const { light, dark } = palette(primary, secondary);
	return { light: light.background, dark: dark.background };
}
