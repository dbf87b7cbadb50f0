import type { Pixel } from './plane.ts';
import { type Box, lengthOf } from './shapes.ts';

/** Whose colour a name has. */
export type LabelKind = 'road' | 'water' | 'green' | 'place';

/** A name that is not on the map yet. */
export interface Lettering {
	text: string;
	/** In pixels. */
	size: number;
	weight: number;
	isSlanted: boolean;
	/** The text in one line, or in more when it is long. */
	lines: readonly string[];
	width: number;
	height: number;
}

/** A name with its place: `at` is its middle, `angle` in degrees clockwise. */
export interface Label extends Lettering {
	at: Pixel;
	angle: number;
	kind: LabelKind;
}

/** How wide a letter is, in parts of its size; a little more than most fonts have. */
const widths: [RegExp, number][] = [
	[/[ijl.,’':;|!]/, 0.3],
	[/[frt ()-]/, 0.38],
	[/[mwMW]/, 0.86],
	[/[A-Z0-9]/, 0.66],
];

function widthOf(text: string, size: number): number {
	let sum = 0;
	for (const letter of text) sum += widths.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.56;
	return sum * size;
}

/** A name with the room that it takes. */
export function label(text: string, size: number, weight: number, isSlanted = false): Lettering {
	return { text, size, weight, isSlanted, lines: [text], width: widthOf(text, size), height: size * 1.2 };
}

/** The same name in two lines, where a blank lets it be broken. */
function broken(one: Lettering): Lettering | undefined {
	const middle = one.text.length / 2;
	const blanks = [...one.text.matchAll(/ /g)].map(({ index }) => index);
	const [at] = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	if (at === undefined || one.text.length < 12) return undefined;
	const lines = [one.text.slice(0, at), one.text.slice(at + 1)];
	return {
		...one,
		lines,
		width: Math.max(...lines.map((line) => widthOf(line, one.size))),
		height: one.size * 1.15 * 2,
	};
}

/** A name is on the map once within so many pixels. */
const apart = 420;

/** The names on a map, none over another and all within it. */
export class Labels {
	readonly #box: Box;
	/** What is taken, as circles: those of a name lie along it, whichever way it is turned. */
	readonly #taken: { x: number; y: number; r: number }[] = [];
	readonly #boxes: Box[] = [];
	readonly #named = new Map<string, Pixel[]>();

	constructor(box: Box) {
		this.#box = box;
	}

	/** Keeps names away from a part of the map. */
	take(box: Box): void {
		this.#boxes.push(box);
	}

	/** Sets a name at a place, or so many pixels below it; undefined when it fits nowhere. */
	at(one: Lettering, [x, y]: Pixel, shifts: readonly number[], kind: LabelKind = 'place'): Label | undefined {
		for (const lettering of [one, broken(one)]) {
			for (const shift of lettering ? shifts : []) {
				const set = this.#set(lettering as Lettering, [x, y + shift], 0, kind);
				if (set) return set;
			}
		}
		return undefined;
	}

	/** Sets a name along a line, on its straightest free stretch; undefined when it fits nowhere. */
	along(one: Lettering, line: readonly Pixel[], kind: LabelKind): Label | undefined {
		const length = lengthOf(line);
		const room = one.width + 6;
		if (length < room) return undefined;
		const tries: { at: Pixel; angle: number; cost: number }[] = [];
		const step = Math.max(4, (length - room) / 40);
		for (let from = 0; from <= length - room + 0.01; from += step) {
			const [a, b, middle] = [along(line, from), along(line, from + room), along(line, from + room / 2)];
			const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
			const bend = 1 - chord / room;
			const sag = distance(middle, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]) / one.size;
			if (bend > 0.04 || sag > 0.5) continue;
			const off = Math.abs(from + room / 2 - length / 2) / length;
			const at: Pixel = [(a[0] + b[0]) / 4 + middle[0] / 2, (a[1] + b[1]) / 4 + middle[1] / 2];
			tries.push({ at, angle: upright(a, b), cost: bend * 20 + sag + off });
		}
		for (const { at, angle } of tries.sort((a, b) => a.cost - b.cost)) {
			const set = this.#set(one, at, angle, kind);
			if (set) return set;
		}
		return undefined;
	}

	#set(one: Lettering, at: Pixel, angle: number, kind: LabelKind): Label | undefined {
		const earlier = this.#named.get(one.text) ?? [];
		if (earlier.some((place) => distance(place, at) < apart)) return undefined;
		const circles = circlesOf(one, at, angle);
		const [minX, minY, maxX, maxY] = this.#box;
		const isFree = circles.every(
			({ x, y, r }) =>
				x - r > minX &&
				y - r > minY &&
				x + r < maxX &&
				y + r < maxY &&
				!this.#boxes.some(
					([left, top, right, bottom]) => x + r > left && x - r < right && y + r > top && y - r < bottom,
				) &&
				!this.#taken.some((other) => Math.hypot(other.x - x, other.y - y) < other.r + r),
		);
		if (!isFree) return undefined;
		this.#taken.push(...circles);
		this.#named.set(one.text, [...earlier, at]);
		return { ...one, at, angle, kind };
	}
}

function circlesOf({ width, height }: Lettering, [x, y]: Pixel, angle: number): { x: number; y: number; r: number }[] {
	const r = height / 2;
	const reach = Math.max(0, width / 2 - r);
	const count = Math.max(1, Math.ceil((reach * 2) / r) + 1);
	const turn = angle * (Math.PI / 180);
	return Array.from({ length: count }, (_, index) => {
		const along = count === 1 ? 0 : -reach + (reach * 2 * index) / (count - 1);
		return { x: x + Math.cos(turn) * along, y: y + Math.sin(turn) * along, r };
	});
}

/** The angle of a stretch in degrees, such that letters on it stand upright. */
function upright([ax, ay]: Pixel, [bx, by]: Pixel): number {
	const angle = Math.atan2(by - ay, bx - ax) * (180 / Math.PI);
	return angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
}

const distance = ([ax, ay]: Pixel, [bx, by]: Pixel) => Math.hypot(bx - ax, by - ay);

/** The place on a line at so many pixels from its start. */
function along(line: readonly Pixel[], wanted: number): Pixel {
	let left = wanted;
	for (let index = 1; index < line.length; index++) {
		const [ax, ay] = line[index - 1] as Pixel;
		const [bx, by] = line[index] as Pixel;
		const step = Math.hypot(bx - ax, by - ay);
		if (step >= left && step > 0) return [ax + ((bx - ax) * left) / step, ay + ((by - ay) * left) / step];
		left -= step;
	}
	return line.at(-1) as Pixel;
}
