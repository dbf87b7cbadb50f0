import { type Chance, chance } from './chance.ts';
import { C, type Paint, paint, translucent } from './light.ts';
import { n, path, root, type Svg, scaling } from './svg.ts';
import type { Look } from './vocabulary.ts';

/** What a drawing is made with: its colours, its chance, and shapes that are stamped more than once. */
export interface Brush extends Paint {
	/** The chance of one part of the drawing, so that stars do not move the houses. */
	chance: (part: string) => Chance;
	/** The content in a close-up, nothing in a wide view: detail that would be too small there, or too many bytes. */
	fine: (content: Svg) => Svg;
	/** The first number in a close-up, the second in a wide view. */
	amount: (close: number, wide: number) => number;
	/** What must be left out for want of bytes: nothing (0), clouds and fields far off (1), shadows (2), or snow and glare too (3). */
	thrift: number;
	/** The id of a shape that is defined once, whenever it is first asked for. */
	stamp: (name: string, make: () => Svg) => string;
	/** Ready to be filled by a gradient: its reference. */
	gradient: (stops: readonly (readonly [at: number, colour: string, opacity?: number])[], round?: boolean) => string;
	/** Darkens what lies under a path. */
	shadow: (data: string, opacity?: number) => Svg;
	/** Lightens what lies under a path. */
	shine: (data: string, opacity?: number) => Svg;
	/** Snow on a roof or a stone, in winter only. */
	snow: (data: string) => Svg;
	/** The drawing with all that was defined. */
	finish: (width: number, height: number, content: Svg) => Svg;
}

/** A brush for a look; the subject gives each drawing its own chance. */
export function brush(look: Look, subject: string, view: 'close' | 'wide' = 'close', thrift = 0): Brush {
	const colours = paint(look, view === 'wide');
	const defined = new Map<string, { id: string; content: Svg }>();
	const chances = new Map<string, Chance>();
	const define = (name: string, make: (id: string) => Svg): string => {
		const known = defined.get(name);
		if (known) return known.id;
		const id = `${String.fromCharCode(97 + (defined.size % 26))}${defined.size >= 26 ? '2' : ''}`;
		// Reserved before it is made: its content may define shapes too.
		const entry = { id, content: '' };
		defined.set(name, entry);
		entry.content = make(id);
		return id;
	};
	return {
		...colours,
		thrift,
		fine: (content) => (view === 'close' ? content : ''),
		amount: (close, wide) => (view === 'close' ? close : wide),
		chance: (part) => {
			const known = chances.get(part) ?? chance(`${look.seed}/${subject}/${part}`);
			chances.set(part, known);
			return known;
		},
		stamp: (name, make) => define(name, (id) => `<g id="${id}">${make()}</g>`),
		gradient: (stops, round = false) => {
			const inner = stops
				.map(
					([at, colour, opacity]) =>
						`<stop offset="${n(at)}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${n(opacity)}"`}/>`,
				)
				.join('');
			const id = define(`gradient ${inner}`, (id) =>
				round
					? `<radialGradient id="${id}">${inner}</radialGradient>`
					: `<linearGradient id="${id}" x2="0" y2="1">${inner}</linearGradient>`,
			);
			return `url(#${id})`;
		},
		shadow: (data, opacity = 0.24) =>
			thrift < 2 ? path(data, translucent(colours.mood.shade, opacity, view === 'wide')) : '',
		shine: (data, opacity = 0.2) =>
			thrift < 2 ? path(data, translucent(colours.mood.sun, opacity, view === 'wide')) : '',
		snow: (data) => (colours.season === 'winter' && thrift < 3 ? path(data, colours.lit(C.snow)) : ''),
		finish: (width, height, content) => {
			const defs = [...defined.values()].map((entry) => entry.content).join('');
			// What is drawn outside the stamps either has a fill or is a line: "none" need be said only once.
			return root(width, height, `<defs>${defs}</defs><g fill="none">${content.replaceAll(' fill="none"', '')}</g>`);
		},
	};
}

/** A stamped shape at a place. */
export function use(id: string, x: number, y: number, scale = 1, more = '', mirror = false): Svg {
	const size = scaling(scale, mirror);
	const where = size === '' ? ` x="${n(x)}" y="${n(y)}"` : ` transform="translate(${n(x)} ${n(y)})${size}"`;
	return `<use href="#${id}"${where}${more}/>`;
}
