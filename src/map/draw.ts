import type { LineColours, MapColours } from './colours.ts';
import { type Label, Labels, label } from './labels.ts';
import { type Bounds, classesOf, type LayerName, type MapFeature, type Position } from './layers.ts';
import { type Pixel, type Plane, planeOf } from './plane.ts';
import { type Box, boxOf, clipLine, clipRing, lengthOf, simplify, touches } from './shapes.ts';
import { pixelsOf, roadWidths, waterwayWidths } from './widths.ts';

/** A numbered place on the map; the list beside the map says what each number is. */
export interface Marker {
	number: number;
	point: Position;
	/** A colour of its own; the shape and the number say the same without it. */
	colour?: LineColours & { text: string };
}

/** What to draw, and how. */
export interface DrawnMapOptions {
	features: readonly MapFeature[];
	bounds: Bounds;
	/** In pixels; the height follows from the bounds. */
	width: number;
	/** From `mapColours`: by day, in the evening, or for paper. */
	colours: MapColours;
	/** Names of streets, waters and places; all when left out. */
	labels?: boolean;
	/** A scale bar and the north; there when left out. */
	hasScale?: boolean;
	/** Whose data it is; drawn in the corner. */
	credit?: string | undefined;
	markers?: readonly Marker[];
	/** Places in the picture that names stay away from, for marks that are laid over it. */
	clear?: readonly Box[];
	/** A place to point at without a number. */
	spot?: Position | undefined;
	/** What the picture is of, for who hears it. */
	title?: string;
}

/**
 * A map as an SVG that stands by itself: no style sheet, script or other file, so that it may be an
 * image, an island, or paper. The same arguments give the same text.
 */
export function drawnMap(options: DrawnMapOptions): string {
	const { features, bounds, width, colours, labels = true, hasScale = true, credit, markers = [], spot } = options;
	const plane = planeOf(bounds, width);
	const canvas = new Canvas(features, plane);
	const names = new Labels([0, 0, plane.width, plane.height]);
	const pins = [...markers].sort((a, b) => b.point[1] - a.point[1]).map((marker) => pin(marker, plane, colours));
	for (const { box } of pins) names.take(box);
	for (const box of options.clear ?? []) names.take(box);
	const target = spot && spotMark(plane.to(spot), colours);
	if (target) names.take(target.box);
	for (const box of frameBoxes(plane, hasScale, credit)) names.take(box);
	const body = [
		`<path fill="${colours.ground}" d="M0 0h${plane.width}v${plane.height}h-${plane.width}z"/>`,
		...land(canvas, colours),
		...waters(canvas, colours),
		...lines(canvas, colours),
		...buildings(canvas, colours),
		...rails(canvas, colours),
		...roads(canvas, colours),
		...(labels ? written(canvas, names, colours) : []),
		...(target ? [target.svg] : []),
		...pins.map(({ svg }) => svg),
		frameOf(plane, colours, hasScale, credit),
	];
	const about = options.title ? `<title>${escaped(options.title)}</title>` : '';
	const role = options.title ? ' role="img"' : '';
	const patterns = colours.hasPatterns ? printPatterns : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${plane.width}" height="${plane.height}" viewBox="0 0 ${plane.width} ${plane.height}"${role}>${about}${patterns}${body.join('')}</svg>\n`;
}

/** How far from a line a bend may be left out, in pixels. */
const tolerance = 0.35;
/** How far a shape is drawn on outside the picture, in pixels. */
const overflow = 12;

/** The features of a map on their places in the picture, and cut off around it. */
class Canvas {
	readonly plane: Plane;
	readonly #byClass = new Map<string, MapFeature[]>();
	readonly #around: Box;

	constructor(features: readonly MapFeature[], plane: Plane) {
		this.plane = plane;
		this.#around = [-overflow, -overflow, plane.width + overflow, plane.height + overflow];
		for (const feature of features) {
			const key = `${feature.layer} ${feature.class}`;
			const list = this.#byClass.get(key) ?? [];
			list.push(feature);
			this.#byClass.set(key, list);
		}
	}

	of(layer: LayerName, name: string): readonly MapFeature[] {
		return this.#byClass.get(`${layer} ${name}`) ?? [];
	}

	/** The lines of a feature within the picture. */
	lines({ parts }: MapFeature): Pixel[][] {
		return parts.flatMap((part) => this.#near(part, (line) => clipLine(line, this.#around)));
	}

	/** The rings of an area within the picture. */
	rings({ parts }: MapFeature): Pixel[][] {
		return parts
			.flatMap((part) => this.#near(part, (ring) => [clipRing(ring, this.#around)]))
			.filter((ring) => ring.length > 2);
	}

	/** One path of all areas of a class; empty when there are none. */
	areaPath(layer: LayerName, name: string): string {
		return this.of(layer, name)
			.flatMap((feature) => this.rings(feature))
			.map((ring) => pathOf(simplify([...ring, ring[0] as Pixel], tolerance), true))
			.join('');
	}

	/** One path of all lines of a class; empty when there are none. */
	linePath(layer: LayerName, name: string): string {
		return this.of(layer, name)
			.flatMap((feature) => this.lines(feature))
			.map((line) => pathOf(simplify(line, tolerance), false))
			.join('');
	}

	#near(part: readonly Position[], cut: (line: Pixel[]) => readonly (readonly Pixel[])[]): Pixel[][] {
		const line = part.map(this.plane.to);
		const box = boxOf(line);
		if (!touches(box, this.#around)) return [];
		const isInside =
			box[0] >= this.#around[0] && box[1] >= this.#around[1] && box[2] <= this.#around[2] && box[3] <= this.#around[3];
		return isInside ? [line] : cut(line).map((each) => [...each]);
	}
}

/** A path in steps of a tenth of a pixel, each relative to the one before; empty when it is a dot. */
function pathOf(line: readonly Pixel[], isClosed: boolean): string {
	const grid = line.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
	const [first] = grid;
	if (!first) return '';
	let [x, y] = first;
	let steps = '';
	const last = isClosed ? grid.length - 1 : grid.length;
	for (let index = 1; index < last; index++) {
		const [nextX, nextY] = grid[index] as Pixel;
		if (nextX === x && nextY === y) continue;
		if (nextY === y) steps += `h${tenths(nextX - x)}`;
		else if (nextX === x) steps += `v${tenths(nextY - y)}`;
		else steps += `l${pair(nextX - x, nextY - y)}`;
		[x, y] = [nextX, nextY];
	}
	return steps === '' ? '' : `M${pair(...first)}${steps}${isClosed ? 'z' : ''}`;
}

const tenths = (value: number) => `${value / 10}`.replace(/^(-?)0\./, '$1.');
const pair = (x: number, y: number) => `${tenths(x)}${y < 0 ? '' : ' '}${tenths(y)}`;
const round = (value: number) => `${Math.round(value * 10) / 10}`;
const present = (parts: readonly string[], d: string) => (d === '' ? [] : [`<path ${parts.join(' ')} d="${d}"/>`]);

/** What cheap printers make of green and water: marks instead of colours. */
const printPatterns =
	'<defs><pattern id="bomen" width="9" height="9" patternUnits="userSpaceOnUse"><path fill="#e8e8e8" d="M0 0h9v9H0z"/><circle cx="2" cy="2.5" r="1.1" fill="#888"/><circle cx="6.5" cy="7" r="1.1" fill="#888"/></pattern>' +
	'<pattern id="hei" width="12" height="12" patternUnits="userSpaceOnUse"><path fill="none" stroke="#999" stroke-width=".8" d="M2 5l1.5-2.5L5 5M8 11l1.5-2.5L11 11"/></pattern></defs>';

const printFills: Partial<Record<string, string>> = { wood: 'url(#bomen)', heath: 'url(#hei)' };

function land(canvas: Canvas, colours: MapColours): string[] {
	return classesOf('land').flatMap((name) => {
		const fill = (colours.hasPatterns && printFills[name]) || colours.land[name];
		return present([`fill="${fill}"`], canvas.areaPath('land', name));
	});
}

function waters(canvas: Canvas, colours: MapColours): string[] {
	const { metresPerPixel } = canvas.plane;
	const area = canvas.areaPath('water', 'water');
	return [
		...classesOf('waterway').flatMap((name) => {
			const width = pixelsOf(waterwayWidths[name], metresPerPixel);
			return present(
				[
					`fill="none" stroke="${colours.water}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"`,
				],
				canvas.linePath('waterway', name),
			);
		}),
		// Under the water itself, so that cuts between tiles show no bank.
		...present(
			[
				`fill="${colours.water}" stroke="${colours.bank}" stroke-width="1.2" stroke-linejoin="round" paint-order="stroke"`,
			],
			area,
		),
	];
}

function lines(canvas: Canvas, colours: MapColours): string[] {
	return [
		...present(
			[`fill="none" stroke="${colours.dike}" stroke-width="2.4" stroke-dasharray="1 2.6"`],
			canvas.linePath('edge', 'dike'),
		),
		...(canvas.plane.metresPerPixel > 3
			? []
			: present(
					[`fill="none" stroke="${colours.trees}" stroke-width="2.6" stroke-linecap="round" stroke-dasharray=".1 4.5"`],
					canvas.linePath('edge', 'trees'),
				)),
	];
}

function buildings(canvas: Canvas, colours: MapColours): string[] {
	// From afar a line around each house is all that one would see.
	const edge =
		canvas.plane.metresPerPixel > 2.2 ? '' : ` stroke="${colours.buildingEdge}" stroke-width=".8" paint-order="stroke"`;
	return classesOf('building').flatMap((name) =>
		present([`fill="${colours.building[name]}"${edge}`], canvas.areaPath('building', name)),
	);
}

function rails(canvas: Canvas, colours: MapColours): string[] {
	const d = canvas.linePath('rail', 'rail');
	return [
		...present([`fill="none" stroke="${colours.rail}" stroke-width="2.4"`], d),
		...present([`fill="none" stroke="${colours.halo}" stroke-width="1.2" stroke-dasharray="6 6"`], d),
	];
}

function roads(canvas: Canvas, colours: MapColours): string[] {
	const { metresPerPixel } = canvas.plane;
	const drawn = classesOf('road').map((name) => {
		const rule = roadWidths[name];
		return { name, rule, width: pixelsOf(rule, metresPerPixel), d: canvas.linePath('road', name) };
	});
	const stroke = (colour: string, width: number) =>
		`fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"`;
	return [
		// All edges first: a crossing is open then.
		...drawn.flatMap(({ name, rule, width, d }) =>
			rule.casing > 0 ? present([stroke(colours.road[name].casing, width + rule.casing)], d) : [],
		),
		...drawn.flatMap(({ name, rule, width, d }) => {
			if (!rule.dash) return present([stroke(colours.road[name].fill, width)], d);
			const dash = ` stroke-dasharray="${rule.dash.join(' ')}"`;
			return present([`${stroke(colours.road[name].fill, width).replace('"round"', '"butt"')}${dash}`], d);
		}),
	];
}

/** Names, the most important first, each where it fits. */
function written(canvas: Canvas, names: Labels, colours: MapColours): string[] {
	const { metresPerPixel, to } = canvas.plane;
	const found: (Label | undefined)[] = [];
	for (const kind of ['town', 'village', 'hamlet', 'locality'] as const) {
		if (kind === 'locality' && metresPerPixel > 4) continue;
		const size = { town: 20, village: 18, hamlet: 14, locality: 12 }[kind];
		for (const { name, parts } of canvas.of('place', kind)) {
			const at = parts[0]?.[0];
			// Near enough to see houses, everybody knows which village it is.
			if (name && at && (metresPerPixel > 1.2 || kind === 'locality'))
				found.push(
					names.at(label(name, size, kind === 'locality' ? 400 : 700), to(at), [0, -26, 26, -48, 48, -72, 72]),
				);
		}
	}
	const roadSize = metresPerPixel < 1.2 ? 13 : 11.5;
	for (const kind of ['motorway', 'main', 'secondary', 'street', 'cycleway', 'service', 'path', 'track'] as const) {
		const isMinor = kind === 'service' || kind === 'path' || kind === 'track' || kind === 'cycleway';
		if (isMinor && metresPerPixel > 2.5) continue;
		const lines = canvas
			.of('road', kind)
			.flatMap((feature) =>
				feature.name ? canvas.lines(feature).map((line) => ({ name: feature.name as string, line })) : [],
			);
		// Long ones first: a street whose name fits on one stretch need not have it on all.
		for (const { name, line } of lines.sort((a, b) => lengthOf(b.line) - lengthOf(a.line)))
			found.push(names.along(label(name, roadSize, 500), line, 'road'));
	}
	for (const kind of classesOf('waterway')) {
		for (const feature of canvas.of('waterway', kind)) {
			if (!feature.name) continue;
			for (const line of canvas.lines(feature))
				found.push(names.along(label(feature.name, 13, 400, true), line, 'water'));
		}
	}
	for (const kind of ['water', 'green', 'landmark'] as const) {
		if (kind === 'landmark' && metresPerPixel > 1.5) continue;
		for (const { name, parts } of canvas.of('label', kind)) {
			const at = parts[0]?.[0];
			if (!name || !at) continue;
			const text = label(name, 12.5, 500, kind !== 'landmark');
			const place = to(at);
			found.push(
				names.at(text, place, kind === 'landmark' ? [18, -18] : [0, 14, -14], kind === 'landmark' ? 'place' : kind),
			);
		}
	}
	return found.flatMap((one) => (one ? [letters(one, colours)] : []));
}

const family = "'Atkinson Hyperlegible Next',Atkinson Hyperlegible,Verdana,Arial,sans-serif";

function letters({ text, size, weight, isSlanted, at, angle, kind, lines }: Label, colours: MapColours): string {
	const turn = angle === 0 ? '' : ` transform="rotate(${round(angle)} ${round(at[0])} ${round(at[1])})"`;
	const slant = isSlanted ? ' font-style="italic"' : '';
	const spans =
		lines.length === 1
			? escaped(text)
			: lines
					.map(
						(line, index) =>
							`<tspan x="${round(at[0])}" dy="${index === 0 ? round(-size * 0.575 * (lines.length - 1)) : round(size * 1.15)}">${escaped(line)}</tspan>`,
					)
					.join('');
	return `<text x="${round(at[0])}" y="${round(at[1] + size * 0.35)}"${turn} text-anchor="middle" font-family="${family}" font-size="${size}" font-weight="${weight}"${slant} fill="${colours.text[kind]}" stroke="${colours.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${spans}</text>`;
}

/** A round number of metres that is about a fifth of the drawing. */
export function scaleBar(metresPerPixel: number, width: number): number {
	const wanted = (width / 4.5) * metresPerPixel;
	return [10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000].findLast((metres) => metres <= wanted) ?? 10;
}

/** Scale bar and credit along the foot, north at the top. */
function frameOf(
	{ width, height, metresPerPixel }: Plane,
	colours: MapColours,
	hasScale: boolean,
	credit: string | undefined,
): string {
	const metres = scaleBar(metresPerPixel, width);
	const long = metres / metresPerPixel;
	const said = metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
	const text = (x: number, y: number, anchor: string, words: string, size: number, weight = 500) =>
		`<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${colours.text.place}" stroke="${colours.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(words)}</text>`;
	const bar = `M12 ${height - 18}v6h${round(long)}v-6`;
	const arrow = `M${width - 24} 12l8 22-8-5-8 5z`;
	const scale = [
		`<path fill="none" stroke="${colours.halo}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round" d="${bar}"/>`,
		`<path fill="none" stroke="${colours.text.place}" stroke-width="2" d="${bar}"/>`,
		text(12 + long / 2, height - 20, 'middle', said, 12),
		`<path fill="${colours.text.place}" stroke="${colours.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" d="${arrow}"/>`,
		text(width - 24, 48, 'middle', 'N', 13, 700),
	];
	return [...(hasScale ? scale : []), credit ? text(width - 8, height - 8, 'end', credit, 10.5) : ''].join('');
}

/** Where the scale, the north and the credit of a drawing stand. */
export function frameBoxes(
	{ width, height, metresPerPixel }: Plane,
	hasScale: boolean,
	credit: string | undefined,
): Box[] {
	const long = scaleBar(metresPerPixel, width) / metresPerPixel;
	return [
		...(hasScale
			? ([
					[4, height - 38, 20 + long, height],
					[width - 40, 4, width - 8, 52],
				] as const)
			: []),
		...(credit ? [[width - 12 - credit.length * 5.6, height - 22, width, height] as const] : []),
	];
}

/** A pin with a number: its point is the place, its shape and number say which. */
function pin({ number, point, colour }: Marker, plane: Plane, colours: MapColours): { svg: string; box: Box } {
	const [x, y] = plane.to(point);
	const { fill, casing, text } = colour ?? colours.pin;
	const size = number > 99 ? 9.5 : number > 9 ? 11.5 : 13;
	return {
		svg: `<g transform="translate(${round(x)} ${round(y)})"><path fill="${fill}" stroke="${casing}" stroke-width="2.4" stroke-linejoin="round" paint-order="stroke" d="M0 0c-2.5-5-10.5-9.5-10.5-17.5a10.5 10.5 0 0 1 21 0c0 8-8 12.5-10.5 17.5z"/><text y="${round(-17.5 + size * 0.36)}" text-anchor="middle" font-family="${family}" font-size="${size}" font-weight="700" fill="${text}">${number}</text></g>`,
		box: [x - 12, y - 30, x + 12, y + 2],
	};
}

/** A pin without a number. */
function spotMark([x, y]: Pixel, colours: MapColours): { svg: string; box: Box } {
	const { fill, casing, text } = colours.pin;
	return {
		svg: `<g transform="translate(${round(x)} ${round(y)})"><path fill="${fill}" stroke="${casing}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" d="M0 0c-3-6.5-13-12-13-22a13 13 0 0 1 26 0c0 10-10 15.5-13 22z"/><circle cy="-22" r="5" fill="${text}"/></g>`,
		box: [x - 15, y - 37, x + 15, y + 3],
	};
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
