/** What the maps of the demo villages are made with: a plan in metres becomes features of a map. */
import type { MapFeature, Position } from '../../src/map/layers.ts';
import { distanceToStretch, lengthOf } from '../../src/map/shapes.ts';
import { seeded } from './shapes.ts';

/** Metres east and north of the middle of the village. */
export type Spot = readonly [x: number, y: number];
type Line = readonly Spot[];

/** How houses stand along a street. */
export interface Row {
	/** From and to where along the street, in metres from its start; all of it when left out. */
	from?: number;
	to?: number;
	/** Left and right of the way the street was drawn; both when left out. */
	side?: 'left' | 'right';
	kind?: 'villa' | 'pair' | 'row' | 'old' | 'farm';
	/** The chance that a place for a house has one. */
	share?: number;
}

interface Rectangle {
	x: number;
	y: number;
	long: number;
	deep: number;
	/** Radians from east to north. */
	turn: number;
}

const sizes: Record<NonNullable<Row['kind']>, { front: number; deep: number; gap: number; setback: number }> = {
	villa: { front: 11, deep: 9, gap: 13, setback: 17 },
	pair: { front: 13, deep: 9.5, gap: 8, setback: 14 },
	row: { front: 36, deep: 9, gap: 8, setback: 13.5 },
	old: { front: 8, deep: 11.5, gap: 3, setback: 11 },
	farm: { front: 17, deep: 29, gap: 95, setback: 38 },
};

const roadWidth: Record<string, number> = {
	main: 10,
	secondary: 8,
	street: 6,
	service: 4,
	track: 3,
	cycleway: 3,
	path: 2,
};

/** A plan of a village to which one adds roads, waters, houses and fields. */
export class Plan {
	readonly features: MapFeature[] = [];
	readonly random: () => number;
	readonly #centre: Position;
	readonly #narrow: number;
	/** Lines and how far buildings stay away from them. */
	readonly #kept: { line: Line; room: number }[] = [];
	readonly #buildings: Rectangle[] = [];
	/** Areas in which nobody digs a ditch or ploughs. */
	readonly #settled: Line[] = [];

	constructor(centre: Position, seed: number) {
		this.#centre = centre;
		this.#narrow = Math.cos(centre[1] * (Math.PI / 180));
		this.random = seeded(seed);
	}

	/** A length that differs a little from place to place. */
	about(metres: number, by = 0.2): number {
		return metres * (1 + (this.random() * 2 - 1) * by);
	}

	add(layer: MapFeature['layer'], kind: string, parts: readonly Line[], name?: string): void {
		const at = ([x, y]: Spot): Position => [
			Number((this.#centre[0] + x / (111_320 * this.#narrow)).toFixed(7)),
			Number((this.#centre[1] + y / 111_320).toFixed(7)),
		];
		this.features.push({ layer, class: kind, name, parts: parts.map((part) => part.map(at)) });
	}

	/** A road through some points, rounded off; returns its line. */
	road(kind: string, name: string | undefined, points: Line): Line {
		const line = curved(points);
		this.add('road', kind, [line], name);
		this.#kept.push({ line, room: (roadWidth[kind] ?? 4) / 2 + 1.5 });
		return line;
	}

	/** A canal so many metres wide, with a name along its middle. */
	canal(name: string | undefined, points: Line, width: number): Line {
		const line = curved(points);
		this.add('water', 'water', [ring([...beside(line, width / 2), ...beside(line, -width / 2).reverse()])]);
		this.add('waterway', 'river', [line], name);
		this.#kept.push({ line, room: width / 2 + 3 });
		return line;
	}

	/** A line of the plan that is neither road nor canal. */
	line(layer: 'edge' | 'waterway', kind: string, points: Line, name?: string): Line {
		const line = curved(points);
		this.add(layer, kind, [line], name);
		return line;
	}

	/** An area, with round corners unless it is straight; nobody ploughs it when it is settled. */
	area(kind: string, corners: Line, { isStraight = false, isSettled = true, isWater = false } = {}): Line {
		const outline = isStraight ? ring(corners) : roundArea(corners);
		this.add(isWater ? 'water' : 'land', isWater ? 'water' : kind, [outline]);
		if (isSettled) this.#settled.push(outline);
		if (isWater) this.#kept.push({ line: outline, room: 4 });
		return outline;
	}

	/** A name in an area. */
	name(kind: 'water' | 'green' | 'landmark', name: string, at: Spot): void {
		this.add('label', kind, [[at]], name);
	}

	place(kind: 'village' | 'hamlet' | 'locality', name: string, at: Spot): void {
		this.add('place', kind, [[at]], name);
	}

	/** An irregular round area. */
	blob(
		kind: string,
		[x, y]: Spot,
		radius: number,
		options: { isSettled?: boolean; isWater?: boolean; flat?: number } = {},
	): void {
		const { flat = 1, ...rest } = options;
		const corners = Array.from({ length: 9 }, (_, index): Spot => {
			const turn = (index / 9) * Math.PI * 2;
			const away = this.about(radius, 0.16);
			return [x + Math.cos(turn) * away, y + Math.sin(turn) * away * flat];
		});
		this.area(kind, corners, rest);
	}

	/** A building of given sizes, turned so many degrees from east; with a wing when asked. Not where one is already. */
	building(at: Spot, long: number, deep: number, degrees: number, kind = 'building', hasWing = false): boolean {
		return this.#build({ x: at[0], y: at[1], long, deep, turn: degrees * (Math.PI / 180) }, kind, hasWing, true);
	}

	/** Houses along a street, where there is room. */
	houses(
		street: Line,
		{ from = 12, to = Number.POSITIVE_INFINITY, side, kind = 'pair', share = 0.94 }: Row = {},
	): void {
		const { front, deep, gap, setback } = sizes[kind];
		const end = Math.min(to, lengthOf(street) - 8);
		for (const one of side ? [side] : (['left', 'right'] as const)) {
			let at = from + this.random() * gap;
			while (at < end) {
				const long = kind === 'row' ? this.about(front, 0.35) : this.about(front, 0.16);
				const middle = at + long / 2;
				if (middle > end) break;
				const { spot, turn } = walk(street, middle);
				const away = this.about(setback, kind === 'old' ? 0.06 : 0.12) * (one === 'left' ? 1 : -1);
				const [x, y] = [spot[0] - Math.sin(turn) * away, spot[1] + Math.cos(turn) * away];
				if (this.random() < share) {
					if (kind === 'farm') this.farm([x, y], turn * (180 / Math.PI) + 90);
					else {
						const size = this.about(deep, 0.12);
						// What is built on stands in the garden, not in the street.
						const rectangle = {
							x,
							y,
							long,
							deep: size,
							turn: turn + (one === 'left' ? 0 : Math.PI) + (this.random() - 0.5) * 0.04,
						};
						const built = this.#build(rectangle, 'building', kind !== 'row' && this.random() < 0.45);
						// A shed at the end of the garden.
						if (built && kind !== 'row' && this.random() < 0.4) {
							const back = away + (away > 0 ? 1 : -1) * this.about(18, 0.2);
							const aside = (this.random() - 0.5) * long;
							const shed = {
								x: spot[0] - Math.sin(turn) * back + Math.cos(turn) * aside,
								y: spot[1] + Math.cos(turn) * back + Math.sin(turn) * aside,
								long: this.about(5),
								deep: this.about(3.5),
								turn,
							};
							this.#build(shed, 'building', false);
						}
					}
				}
				at += long + this.about(gap, 0.5);
			}
		}
	}

	/** A farm: house with barn, one or two sheds, and its yard under trees. */
	farm([x, y]: Spot, degrees: number): void {
		const turn = degrees * (Math.PI / 180);
		const along = (ahead: number, aside: number): Spot => [
			x + Math.cos(turn) * ahead - Math.sin(turn) * aside,
			y + Math.sin(turn) * ahead + Math.cos(turn) * aside,
		];
		if (!this.#build({ x, y, long: 28, deep: 16, turn }, 'building', false)) return;
		const [long, deep] = [this.about(42), this.about(20)];
		this.#build({ x: along(14, 34)[0], y: along(14, 34)[1], long, deep, turn }, 'building', false);
		if (this.random() < 0.7)
			this.#build(
				{ x: along(8, -27)[0], y: along(8, -27)[1], long: this.about(24), deep: 11, turn },
				'building',
				false,
			);
		this.area('farmyard', [along(-30, -42), along(46, -44), along(48, 56), along(-28, 54)]);
		this.add('edge', 'trees', [[along(-32, 52), along(-34, -42), along(20, -48)]]);
	}

	#build(one: Rectangle, kind: string, hasWing: boolean, isFirm = false): boolean {
		if (!isFirm && !this.#isFree(one)) return false;
		this.#buildings.push(one);
		this.add('building', kind, [ring(this.#outline(one, hasWing))]);
		return true;
	}

	#outline({ x, y, long, deep, turn }: Rectangle, hasWing: boolean): Spot[] {
		const [a, b] = [long / 2, deep / 2];
		const wing = Math.min(4.5, deep * 0.45);
		const side = this.random() < 0.5 ? 1 : -1;
		const local: Spot[] = hasWing
			? [
					[-a, -b],
					[a, -b],
					[a, b],
					[a * 0.25, b],
					[a * 0.25, b + wing],
					[-a * 0.6, b + wing],
					[-a * 0.6, b],
					[-a, b],
				]
			: [
					[-a, -b],
					[a, -b],
					[a, b],
					[-a, b],
				];
		return local.map(([u, v]) => [
			x + Math.cos(turn) * u * side - Math.sin(turn) * v,
			y + Math.sin(turn) * u * side + Math.cos(turn) * v,
		]);
	}

	#isFree(one: Rectangle): boolean {
		const corners = [...this.#outline(one, false), [one.x, one.y] as Spot];
		const half = Math.hypot(one.long, one.deep) / 2;
		for (const { line, room } of this.#kept) {
			for (let index = 1; index < line.length; index++) {
				const [a, b] = [line[index - 1] as Spot, line[index] as Spot];
				if (distanceToStretch([one.x, one.y], a, b) > half + room) continue;
				if (corners.some((corner) => distanceToStretch(corner, a, b) < room)) return false;
			}
		}
		return !this.#buildings.some((other) => {
			const away = Math.hypot(other.x - one.x, other.y - one.y);
			if (away > half + Math.hypot(other.long, other.deep) / 2 + 2) return false;
			return overlap(this.#outline(one, false), this.#outline(other, false), 2);
		});
	}

	/**
	 * Fields in strips, the way the land was once reclaimed: so many metres wide, lying so many degrees
	 * from east, each in some pieces, ploughed where the share of fields says so. Between them are ditches,
	 * or on sand here and there a row of trees.
	 */
	fields(
		outline: Line,
		{
			degrees,
			width,
			share = 0.3,
			pieces = 2,
			isSand = false,
		}: { degrees: number; width: number; share?: number; pieces?: number; isSand?: boolean },
	): void {
		const turn = degrees * (Math.PI / 180);
		const way: Spot = [Math.cos(turn), Math.sin(turn)];
		const across: Spot = [-way[1], way[0]];
		const off = ([x, y]: Spot) => x * across[0] + y * across[1];
		const ends = outline.map(off);
		const last = Math.max(...ends);
		const steps: number[] = [];
		for (let at = Math.min(...ends); at < last; at += this.about(width, isSand ? 0.35 : 0.22)) steps.push(at);
		steps.push(last);
		for (let index = 1; index < steps.length; index++) {
			const [low, high] = [steps[index - 1] as number, steps[index] as number];
			const strip = cut(cut(outline, across, low), [-across[0], -across[1]], -high);
			const reach = strip.map(([x, y]) => x * way[0] + y * way[1]);
			const [start, end] = [Math.min(...reach), Math.max(...reach)];
			let from = start;
			for (let piece = 1; piece <= pieces; piece++) {
				const to = piece === pieces ? end : start + ((end - start) / pieces) * this.about(piece, 0.3 / piece);
				const field = cut(cut(strip, way, from), [-way[0], -way[1]], -to);
				if (field.length > 2) this.add('land', this.random() < share ? 'farmland' : 'meadow', [ring(field)]);
				if (isSand && piece > 1 && this.random() < 0.22) {
					const at = (along: number, aside: number): Spot => [
						way[0] * along + across[0] * aside,
						way[1] * along + across[1] * aside,
					];
					const row = [at(from, low), at(from, high)];
					if (row.every((spot) => isIn(spot, outline) && !this.#settled.some((area) => isIn(spot, area))))
						this.add('edge', 'trees', [row]);
				}
				from = to;
			}
			if (index > 1 && !isSand) this.#ditch(outline, across, low, way);
		}
	}

	/** A ditch along a line through an outline, except where people live. */
	#ditch(outline: Line, across: Spot, off: number, way: Spot): void {
		const hits = outline
			.flatMap(([bx, by], index) => {
				const [ax, ay] = outline[(index + outline.length - 1) % outline.length] as Spot;
				const [a, b] = [ax * across[0] + ay * across[1] - off, bx * across[0] + by * across[1] - off];
				if (a > 0 === b > 0) return [];
				const share = a / (a - b);
				return [(ax + (bx - ax) * share) * way[0] + (ay + (by - ay) * share) * way[1]];
			})
			.sort((a, b) => a - b);
		for (let index = 1; index < hits.length; index += 2) {
			let part: Spot[] = [];
			const close = () => {
				if (part.length > 3) this.add('waterway', 'ditch', [[part[0] as Spot, part.at(-1) as Spot]]);
				part = [];
			};
			const [from, to] = [(hits[index - 1] as number) + 4, (hits[index] as number) - 4];
			for (let at = from; at <= to; at += 9) {
				const spot: Spot = [across[0] * off + way[0] * at, across[1] * off + way[1] * at];
				const isTaken =
					this.#settled.some((area) => isIn(spot, area)) ||
					this.#buildings.some(({ x, y, long }) => Math.hypot(x - spot[0], y - spot[1]) < long / 2 + 12);
				if (isTaken) close();
				else part.push(spot);
			}
			close();
		}
	}
}

function ring(corners: Line): Line {
	return [...corners, corners[0] as Spot];
}

/** A line through points without sharp bends (Catmull and Rom, 1974), a point every fifteen metres or so. */
export function curved(points: Line): Line {
	const line: Spot[] = [points[0] as Spot];
	for (let index = 1; index < points.length; index++) {
		const [a, b] = [points[index - 1] as Spot, points[index] as Spot];
		const before = points[index - 2] ?? a;
		const after = points[index + 1] ?? b;
		const steps = Math.max(1, Math.min(10, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 22)));
		for (let step = 1; step <= steps; step++) line.push(between(before, a, b, after, step / steps));
	}
	return line;
}

function roundArea(corners: Line): Line {
	const count = corners.length;
	const at = (index: number) => corners[(index + count) % count] as Spot;
	return ring(
		corners.flatMap((_, index) =>
			[0, 0.25, 0.5, 0.75].map((share) => between(at(index - 1), at(index), at(index + 1), at(index + 2), share)),
		),
	);
}

function between(p0: Spot, p1: Spot, p2: Spot, p3: Spot, t: number): Spot {
	const mix = (axis: 0 | 1) =>
		0.5 *
		(2 * p1[axis] +
			(p2[axis] - p0[axis]) * t +
			(2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t ** 2 +
			(3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t ** 3);
	return [mix(0), mix(1)];
}

/** A line so many metres to the left of another. */
export function beside(line: Line, metres: number): Spot[] {
	return line.map(([x, y], index) => {
		const [ax, ay] = line[Math.max(0, index - 1)] as Spot;
		const [bx, by] = line[Math.min(line.length - 1, index + 1)] as Spot;
		const turn = Math.atan2(by - ay, bx - ax);
		return [x - Math.sin(turn) * metres, y + Math.cos(turn) * metres];
	});
}

function walk(line: Line, wanted: number): { spot: Spot; turn: number } {
	let left = wanted;
	for (let index = 1; index < line.length; index++) {
		const [ax, ay] = line[index - 1] as Spot;
		const [bx, by] = line[index] as Spot;
		const step = Math.hypot(bx - ax, by - ay);
		const turn = Math.atan2(by - ay, bx - ax);
		if (step >= left || index === line.length - 1)
			return { spot: [ax + ((bx - ax) * left) / step, ay + ((by - ay) * left) / step], turn };
		left -= step;
	}
	return { spot: line[0] as Spot, turn: 0 };
}

/** The part of an area that lies at least so far along a direction. */
function cut(outline: Line, [nx, ny]: Spot, off: number): Line {
	const kept: Spot[] = [];
	outline.forEach((b, index) => {
		const a = outline[(index + outline.length - 1) % outline.length] as Spot;
		const [da, db] = [a[0] * nx + a[1] * ny - off, b[0] * nx + b[1] * ny - off];
		if (da >= 0 !== db >= 0) {
			const share = da / (da - db);
			kept.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
		}
		if (db >= 0) kept.push(b);
	});
	return kept;
}

function isIn([x, y]: Spot, area: Line): boolean {
	let inside = false;
	area.forEach(([bx, by], index) => {
		const [ax, ay] = area[(index + area.length - 1) % area.length] as Spot;
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	});
	return inside;
}

/** Whether two rectangles are nearer than so many metres (separating axes). */
function overlap(a: Line, b: Line, room: number): boolean {
	for (const shape of [a, b]) {
		for (let index = 1; index < 3; index++) {
			const [px, py] = shape[index - 1] as Spot;
			const [qx, qy] = shape[index] as Spot;
			const length = Math.hypot(qx - px, qy - py);
			const axis: Spot = [(qy - py) / length, (px - qx) / length];
			const reach = (corners: Line) => corners.map(([x, y]) => x * axis[0] + y * axis[1]);
			const [ra, rb] = [reach(a), reach(b)];
			if (Math.max(...ra) + room < Math.min(...rb) || Math.max(...rb) + room < Math.min(...ra)) return false;
		}
	}
	return true;
}
