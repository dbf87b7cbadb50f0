type Pair = readonly [number, number];

/** Left, top, right and bottom of a box; or west, south, east and north. */
export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** The box around some positions; an empty one is inside out. */
export function boxOf(positions: Iterable<Pair>): Box {
	let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of positions) {
		minX = Math.min(minX, x);
		minY = Math.min(minY, y);
		maxX = Math.max(maxX, x);
		maxY = Math.max(maxY, y);
	}
	return [minX, minY, maxX, maxY];
}

/** Whether two boxes touch. */
export function touches(a: Box, b: Box): boolean {
	return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** The parts of a line that are within a box (Liang and Barsky, 1984). */
export function clipLine(line: readonly Pair[], box: Box): Pair[][] {
	const parts: Pair[][] = [];
	let part: Pair[] = [];
	for (let index = 1; index < line.length; index++) {
		const a = line[index - 1] as Pair;
		const b = line[index] as Pair;
		const seen = visible(a, b, box);
		if (!seen) {
			part = [];
			continue;
		}
		const [from, to] = seen;
		const at = (share: number): Pair =>
			share === 0 ? a : share === 1 ? b : [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
		if (part.length === 0 || from > 0) {
			part = [at(from)];
			parts.push(part);
		}
		part.push(at(to));
		if (to < 1) part = [];
	}
	return parts;
}

/** The shares of a stretch between which it is within a box; undefined when it is outside. */
function visible([ax, ay]: Pair, [bx, by]: Pair, [minX, minY, maxX, maxY]: Box): Pair | undefined {
	let [from, to] = [0, 1];
	for (const [step, room] of [
		[ax - bx, ax - minX],
		[bx - ax, maxX - ax],
		[ay - by, ay - minY],
		[by - ay, maxY - ay],
	] as const) {
		if (step === 0 && room < 0) return undefined;
		if (step < 0) from = Math.max(from, room / step);
		if (step > 0) to = Math.min(to, room / step);
	}
	return from < to ? [from, to] : undefined;
}

/** The part of a ring that is within a box (Sutherland and Hodgman, 1974); empty when nothing is. */
export function clipRing(ring: readonly Pair[], [minX, minY, maxX, maxY]: Box): Pair[] {
	let points = [...ring];
	for (const [axis, edge, side] of [
		[0, minX, 1],
		[0, maxX, -1],
		[1, minY, 1],
		[1, maxY, -1],
	] as const) {
		const before = points;
		points = [];
		before.forEach((b, index) => {
			const a = before[(index + before.length - 1) % before.length] as Pair;
			const isIn = (b[axis] - edge) * side >= 0;
			if (isIn !== (a[axis] - edge) * side >= 0) {
				const share = (edge - a[axis]) / (b[axis] - a[axis]);
				points.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
			}
			if (isIn) points.push(b);
		});
	}
	return points;
}

/** A line without the bends that are nearer than `tolerance` to the line without them (Douglas and Peucker, 1973). */
export function simplify(line: readonly Pair[], tolerance: number): Pair[] {
	if (line.length < 3) return [...line];
	const first = line[0] as Pair;
	const last = line.at(-1) as Pair;
	let farthest = 0;
	let most = 0;
	for (let index = 1; index < line.length - 1; index++) {
		const away = distanceToStretch(line[index] as Pair, first, last);
		if (away > most) [farthest, most] = [index, away];
	}
	if (most <= tolerance) return [first, last];
	return [
		...simplify(line.slice(0, farthest + 1), tolerance).slice(0, -1),
		...simplify(line.slice(farthest), tolerance),
	];
}

/** The distance of a point to the nearest part of a stretch. */
export function distanceToStretch([x, y]: Pair, [ax, ay]: Pair, [bx, by]: Pair): number {
	const [dx, dy] = [bx - ax, by - ay];
	const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
	return Math.hypot(ax + along * dx - x, ay + along * dy - y);
}

/** The surface of a ring, always positive. */
export function surface(ring: readonly Pair[]): number {
	let twice = 0;
	ring.forEach(([x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] as Pair;
		twice += x * nextY - nextX * y;
	});
	return Math.abs(twice) / 2;
}

/** The length of a line. */
export function lengthOf(line: readonly Pair[]): number {
	let sum = 0;
	for (let index = 1; index < line.length; index++) {
		const [ax, ay] = line[index - 1] as Pair;
		const [bx, by] = line[index] as Pair;
		sum += Math.hypot(bx - ax, by - ay);
	}
	return sum;
}

/**
 * Joins lines that go on in each other: where exactly two ends meet, within `reach`. Lines that meet in
 * a crossing stay apart.
 */
export function joined(lines: readonly (readonly Pair[])[], reach: number): Pair[][] {
	const open: (Pair[] | undefined)[] = lines.filter((line) => line.length > 1).map((line) => [...line]);
	const ends = new Map<string, number[]>();
	const cell = (value: number) => Math.round(value / (reach * 2));
	const note = (index: number, [x, y]: Pair) => {
		const key = `${cell(x)} ${cell(y)}`;
		ends.set(key, [...(ends.get(key) ?? []), index]);
	};
	open.forEach((line, index) => {
		note(index, line?.[0] as Pair);
		note(index, line?.at(-1) as Pair);
	});
	/** Which line each line has become a part of. */
	const became = open.map((_, index) => index);
	const whole = (index: number): number => {
		const next = became[index] as number;
		return next === index ? index : whole(next);
	};
	const meets = ([ax, ay]: Pair, [bx, by]: Pair) => Math.abs(ax - bx) <= reach && Math.abs(ay - by) <= reach;
	const near = (at: Pair): number[] => {
		const found: number[] = [];
		for (const dx of [-1, 0, 1])
			for (const dy of [-1, 0, 1]) found.push(...(ends.get(`${cell(at[0]) + dx} ${cell(at[1]) + dy}`) ?? []));
		return [...new Set(found.map(whole))].filter((index) => {
			const line = open[index];
			return line && (meets(line[0] as Pair, at) || meets(line.at(-1) as Pair, at));
		});
	};
	for (let index = 0; index < open.length; index++) {
		for (const end of ['last', 'first']) {
			for (;;) {
				const line = open[index];
				if (!line) break;
				if (end === 'first') line.reverse();
				const at = line.at(-1) as Pair;
				const others = near(at).filter((other) => other !== index);
				const other = others.length === 1 ? open[others[0] as number] : undefined;
				const isLoop = meets(line[0] as Pair, at);
				if (!other || isLoop || meets(other[0] as Pair, other.at(-1) as Pair)) {
					if (end === 'first') line.reverse();
					break;
				}
				if (!meets(other[0] as Pair, at)) other.reverse();
				line.push(...other.slice(1));
				open[others[0] as number] = undefined;
				became[others[0] as number] = index;
				if (end === 'first') line.reverse();
			}
		}
	}
	return open.filter((line) => line !== undefined);
}
