import { type CharacterName, characters } from '../design/characters.ts';
import { type ColourRole, type ColourRoles, palette, token } from '../design/colour.ts';
import { type FaceMetrics, type FaceName, familyStack, fontFaceCss } from '../design/faces.ts';

/** The order of the layers, as in src/styles/index.css; this sheet is the first that a page loads. */
const layers = '@layer reset, tokens, base, layout, components, utilities, village, print;';

/** What a stylesheet of a village is made of. */
export interface ThemeOptions {
	primary: string;
	secondary?: string | undefined;
	/** How it feels beside its colours; calm when left out. */
	character?: CharacterName | undefined;
	/** The typefaces of the character, with where each is and how large its letters are. */
	faces?: readonly { name: FaceName; url: string; metrics: FaceMetrics }[];
	/** The NL Design System theme of the gemeente: its `--basis-*` tokens. */
	basisTheme?: string;
	/** The village's own theme.css, which may change any token. */
	own?: string;
}

/** The typefaces that a character is set in, each once. */
export function facesOf(character: CharacterName = 'rustig'): FaceName[] {
	const { heading, body } = characters[character];
	return [...new Set<FaceName>([body, heading])];
}

/**
 * The look of a village as a stylesheet: colours for light, dark and paper, the character, and the
 * typefaces. `data-theme="licht"` or `"donker"` on the root overrules the device.
 */
export function themeCss(options: ThemeOptions): string {
	const { basisTheme = '', own = '' } = options;
	return basisTheme.trim() === ''
		? sheet(options, colourRules(options), own)
		: sheet(options, '', `${basisTheme}\n${bridge(options)}${own}`, 'color-scheme:light');
}

function sheet(options: ThemeOptions, tokens: string, village: string, scheme = ''): string {
	const fonts = (options.faces ?? []).map(({ name, url, metrics }) => fontFaceCss(name, url, metrics)).join('');
	const root = `:root{${[scheme, characterTokens(options)].filter(Boolean).join(';')}}`;
	const ownLayer = village.trim() === '' ? '' : `\n@layer village{${village}}`;
	return `${layers}${fonts}@layer tokens{${root}${tokens}}${printRules(options)}${ownLayer}\n`;
}

function characterTokens({ character = 'rustig' }: ThemeOptions): string {
	const { heading, body, tokens } = characters[character];
	return Object.entries({
		'font-family-body': familyStack(body),
		'font-family-heading': familyStack(heading),
		...tokens,
	})
		.map(([name, value]) => `--dp-${name}:${value}`)
		.join(';');
}

function colourRules(options: ThemeOptions): string {
	const { light, dark } = palette(options.primary, options.secondary);
	const day = `color-scheme:light;${declarations(light)}`;
	const evening = `color-scheme:dark;${declarations(dark)}`;
	return [
		`:root{${day}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=licht]){${evening}}}`,
		`@media screen{:root[data-theme=donker]{${evening}}}`,
	].join('');
}

/** In the last layer: paper is white, whatever a visitor or a theme.css chose. */
function printRules({ primary, secondary }: ThemeOptions): string {
	return `@layer print{@media print{:root{color-scheme:light;${declarations(palette(primary, secondary).print)}}}}`;
}

function declarations(roles: ColourRoles): string {
	return Object.entries(roles)
		.map(([name, value]) => `${token(name as ColourRole)}:${value}`)
		.join(';');
}

/**
 * Which token of NL Design System's basis theme each colour role takes. The colours of the
 * leefthema's are not among them: a theme of a gemeente knows none.
 */
const basisTokens: Partial<Record<ColourRole, string>> = {
	background: 'default-bg-document',
	surface: 'default-bg-document',
	surfaceAlt: 'default-bg-subtle',
	text: 'default-color-document',
	muted: 'default-color-subtle',
	border: 'default-border-subtle',
	borderStrong: 'default-border-default',
	primary: 'action-1-inverse-bg-default',
	primaryHover: 'action-1-inverse-bg-hover',
	onPrimary: 'action-1-inverse-color-default',
	primarySoft: 'action-1-bg-default',
	link: 'action-1-color-default',
	linkHover: 'action-1-color-hover',
	focus: 'action-1-border-default',
	accent: 'accent-1-border-default',
	accentSoft: 'accent-1-bg-default',
	accentText: 'accent-1-color-default',
	brand: 'accent-1-inverse-bg-default',
	onBrand: 'accent-1-inverse-color-document',
	onBrandMuted: 'accent-1-inverse-color-default',
	successSoft: 'positive-bg-default',
	successText: 'positive-color-document',
	warningSoft: 'warning-bg-default',
	warningText: 'warning-color-document',
	dangerSoft: 'negative-bg-default',
	dangerText: 'negative-color-document',
};

/**
 * The bridge to a gemeente's NL Design System theme: every role of this site taken from its tokens,
 * with the village's colour where a theme has none. Such themes know one light look, so there is no
 * dark one with them.
 */
function bridge(options: ThemeOptions): string {
	const { light } = palette(options.primary, options.secondary);
	const roles = Object.entries(light).map(([name, value]) => {
		const basis = basisTokens[name as ColourRole];
		return `${token(name as ColourRole)}:${basis ? `var(--basis-color-${basis},${value})` : value}`;
	});
	const { heading, body } = characters[options.character ?? 'rustig'];
	const others = [
		`--dp-font-family-body:var(--basis-text-font-family-default,${familyStack(body)})`,
		`--dp-font-family-heading:var(--basis-heading-font-family,var(--basis-text-font-family-default,${familyStack(heading)}))`,
		'--dp-radius-md:var(--basis-border-radius-md,0.75rem)',
		'--dp-radius-sm:var(--basis-border-radius-sm,0.375rem)',
	];
	return `@media screen{:root{${[...roles, ...others].join(';')}}}`;
}

/** The colour of the browser's own bar, light and dark. */
export function themeColours(primary: string, secondary: string | undefined): { light: string; dark: string } {
	const { light, dark } = palette(primary, secondary);
	return { light: light.background, dark: dark.background };
}
