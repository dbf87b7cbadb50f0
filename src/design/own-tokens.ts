import { type ColourRole, palette, token } from './colour.ts';

/** A colour that a stylesheet of a village gives to a role. */
export interface OwnColour {
	role: ColourRole;
	/** As a hex colour. */
	value: string;
	/** Where it holds: everywhere, or only on a dark device or after the choice for dark. */
	look: 'both' | 'dark';
	/** The line of the sheet, from 1. */
	line: number;
}

const roles = new Map(
	(Object.keys(palette('#000000').light) as ColourRole[]).map((role) => [token(role), role] as const),
);

/** A token of a colour that does not exist. */
export interface UnknownToken {
	name: string;
	/** The line of the sheet, from 1. */
	line: number;
}

/** The names of all tokens of colours. */
export const colourTokens: readonly string[] = [...roles.keys(), '--dp-color-plate'];

/** The tokens of colours that a theme.css sets although nothing uses them: most often a slip of the pen. */
export function unknownTokens(css: string): UnknownToken[] {
	return css
		.split('\n')
		.flatMap((text, index) =>
			[...text.matchAll(/(--dp-color-[\w-]+)\s*:/g)].map(([, name = '']) => ({ name, line: index + 1 })),
		)
		.filter(({ name }) => !colourTokens.includes(name));
}

/**
 * The colour roles that a theme.css sets, as far as they are written as hex colours: what is computed
 * or taken from another token can only be seen in a browser.
 */
export function ownColours(css: string): OwnColour[] {
	// Comments become blanks, so that lines keep their numbers.
	const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
	const found: OwnColour[] = [];
	const around: string[] = [];
	let line = 1;
	let words = '';
	for (const sign of text) {
		if (sign === '\n') line += 1;
		if (sign === '{') around.push(words);
		if (sign === ';' || sign === '}') {
			const [, name = '', value = ''] =
				/(--dp-color-[\w-]+)\s*:\s*(#(?:[0-9a-f]{6}|[0-9a-f]{3}))(?![0-9a-f])/i.exec(words) ?? [];
			const role = roles.get(name);
			if (role) found.push({ role, value: longHex(value), look: lookOf(around), line });
		}
		if (sign === '}') around.pop();
		words = /[{};]/.test(sign) ? '' : words + sign;
	}
	return found;
}

/** `#FA0` as `#ffaa00`. */
function longHex(value: string): string {
	const hex = value.toLowerCase();
	return hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
}

function lookOf(around: readonly string[]): OwnColour['look'] {
	return around.some((rule) => /prefers-color-scheme:\s*dark|data-theme=["']?donker/.test(rule)) ? 'dark' : 'both';
}
