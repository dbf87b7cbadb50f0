/** A typeface as it is served: a part of a variable font under the SIL Open Font License. */
export interface Face {
	/** The name in the stylesheet. */
	family: string;
	/** The package of Fontsource that it comes out of, with its licence. */
	package: string;
	/** The lightest and the heaviest weight that is kept. */
	weights: readonly [lightest: number, heaviest: number];
	/** What is there until it has come, or instead of it. */
	fallback: FallbackName;
}

/** The size of a font's letters, in units of the em square; the names are those of Capsize. */
export interface FaceMetrics {
	ascent: number;
	descent: number;
	lineGap: number;
	unitsPerEm: number;
	xWidthAvg: number;
}

/** A typeface that computers have of their own. */
interface Fallback extends FaceMetrics {
	/** What it is called on Windows, Apple, Android and Linux: those with the same widths together. */
	local: readonly string[];
	generic: 'sans-serif' | 'serif';
}

/** Measures of Arial and Georgia as Capsize publishes them (@capsizecss/metrics 4.3.0). */
const fallbacks = {
	sans: {
		local: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Roboto'],
		generic: 'sans-serif',
		ascent: 1854,
		descent: -434,
		lineGap: 67,
		unitsPerEm: 2048,
		xWidthAvg: 913,
	},
	serif: {
		local: ['Georgia', 'Gelasio', 'Noto Serif', 'Liberation Serif'],
		generic: 'serif',
		ascent: 1878,
		descent: -449,
		lineGap: 0,
		unitsPerEm: 2048,
		xWidthAvg: 913,
	},
} as const satisfies Record<string, Fallback>;

type FallbackName = keyof typeof fallbacks;

/** The typefaces that the characters are set in. */
export const faces = {
	atkinson: {
		family: 'Atkinson Hyperlegible Next',
		package: 'atkinson-hyperlegible-next',
		weights: [400, 700],
		fallback: 'sans',
	},
	bitter: { family: 'Bitter', package: 'bitter', weights: [500, 750], fallback: 'serif' },
	lexend: { family: 'Lexend', package: 'lexend', weights: [500, 700], fallback: 'sans' },
	archivo: { family: 'Archivo', package: 'archivo', weights: [500, 800], fallback: 'sans' },
} as const satisfies Record<string, Face>;

/** The name of a typeface. */
export type FaceName = keyof typeof faces;

/**
 * The signs that are kept: the letters of Dutch, Frisian, Low Saxon and the languages of western
 * Europe, figures, and the signs of running text. Fontsource's Latin part has all of them; the rare
 * letter of a name from elsewhere comes from the fallback.
 */
export const keptSigns: string = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'ıŒœ–—‘’‚“”„•…‹›€−'].join('');

function range(first: number, last: number): string[] {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

/** The stack of families for a face: itself, the fallback that was fitted to it, and what there is. */
export function familyStack(name: FaceName): string {
	const { family, fallback } = faces[name];
	return `"${family}","${fittedName(family)}",${fallbacks[fallback].generic}`;
}

const fittedName = (family: string) => `${family} terugval`;
const percent = (value: number) => `${Math.round(value * 1e4) / 100}%`;

/**
 * The `@font-face` rules of a typeface: the face itself, and the fallback stretched to the same
 * widths and heights, so that the two look alike (CSS Fonts 5, size-adjust).
 *
 * A face that is late stays away until the next page (`optional`): a heading that breaks elsewhere in
 * its own letters would push down what somebody is about to touch.
 * @param url where the woff2 is, as seen from the stylesheet
 */
export function fontFaceCss(name: FaceName, url: string, metrics: FaceMetrics): string {
	const { family, weights, fallback } = faces[name];
	const { local, ...other }: Fallback = fallbacks[fallback];
	const adjust = metrics.xWidthAvg / metrics.unitsPerEm / (other.xWidthAvg / other.unitsPerEm);
	const height = (value: number) => percent(value / (metrics.unitsPerEm * adjust));
	const own = `@font-face{font-family:"${family}";src:url("${url}") format("woff2");font-weight:${weights.join(' ')};font-display:optional}`;
	const fitted = `@font-face{font-family:"${fittedName(family)}";src:${local.map((each) => `local("${each}")`).join(',')};size-adjust:${percent(adjust)};ascent-override:${height(metrics.ascent)};descent-override:${height(-metrics.descent)};line-gap-override:${height(metrics.lineGap)}}`;
	return own + fitted;
}
