import type { Pixel } from './plane.ts';
import { type Box, touches } from './shapes.ts';

/** Points that share one number: what stands at one spot, or too near to it to be told apart. */
export interface Spot {
	/** Where it is on the drawing. */
	at: Pixel;
	/** Which of the given points it is, in their order. */
	members: number[];
}

/** Where a numbered mark stands, and the frame that it must stay in. */
export interface PinFrame {
	width: number;
	height: number;
	/** Least distance between the middles of two marks, in pixels; a mark keeps half of it from the edge. */
	room: number;
	/** What must stay in sight: the north, the scale, whose map it is. */
	keepOff?: readonly Box[];
}

/** Nearer than this, two points are the same spot to who looks at a drawing. */
const sameSpot = 3;

/**
 * Gathers points into spots, in the order of the first of each: those that cannot be told apart, and
 * while there are more spots than `most`, also those that are near each other.
 */
export function spotsOf(points: readonly Pixel[], most: number): Spot[] {
	for (let reach = sameSpot; ; reach *= 1.6) {
		const spots: Spot[] = [];
		points.forEach((at, index) => {
			const near = spots.find((spot) => distance(spot.at, at) <= reach);
			if (near) near.members.push(index);
			else spots.push({ at, members: [index] });
		});
		if (spots.length <= Math.max(1, most)) return spots;
	}
}

/** In how many directions a place for a mark is looked for. */
const directions = 24;

/**
 * A place for a mark beside each point, so that no two marks lie on each other: as near as there is room,
 * and rather not on the point of another. What is in the middle is served first, so that marks fan out.
 * @returns the middle of each mark, in the order of the points
 */
export function placePins(points: readonly Pixel[], frame: PinFrame): Pixel[] {
	const { room } = frame;
	const middle: Pixel = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
	const order = points
		.map((point, index) => ({ point, index }))
		.sort((a, b) => distance(a.point, middle) - distance(b.point, middle) || a.index - b.index);
	const placed: Pixel[] = [];
	const taken: Pixel[] = [];
	for (const { point, index } of order) {
		let best: { at: Pixel; cost: number } | undefined;
		for (const { at, reach, cost: own } of candidates(point, middle, frame)) {
			// Nothing further out can cost less.
			if (best && reach >= best.cost) break;
			if (taken.some((other) => distance(other, at) < room)) continue;
			const cost = own + points.filter((other) => distance(other, at) < room / 2 + 2).length * room;
			if (!best || cost < best.cost) best = { at, cost };
		}
		const at = best?.at ?? clamped(point, frame);
		placed[index] = at;
		taken.push(at);
	}
	return uncrossed(points, placed);
}

/** Swaps marks for as long as that makes their lines shorter together: then no two of them cross. */
function uncrossed(points: readonly Pixel[], marks: readonly Pixel[]): Pixel[] {
	const placed = [...marks];
	const between = (point: number, mark: number) => distance(points[point] as Pixel, placed[mark] as Pixel);
	for (let isBetter = true; isBetter; ) {
		isBetter = false;
		for (let a = 0; a < placed.length; a++)
			for (let b = a + 1; b < placed.length; b++)
				if (between(a, b) + between(b, a) < between(a, a) + between(b, b) - 1e-6) {
					[placed[a], placed[b]] = [placed[b] as Pixel, placed[a] as Pixel];
					isBetter = true;
				}
	}
	return placed;
}

/** Places around a point, ring by ring; what lies away from the middle is a little cheaper than what lies back. */
function* candidates(
	point: Pixel,
	middle: Pixel,
	frame: PinFrame,
): Generator<{ at: Pixel; reach: number; cost: number }> {
	const { width, height, room } = frame;
	const outward = Math.atan2(point[1] - middle[1], point[0] - middle[0]);
	const furthest = Math.hypot(width, height);
	for (let reach = room * 0.75; reach < furthest; reach += room * 0.4) {
		for (let step = 0; step < directions; step++) {
			const angle = outward + (step / directions) * 2 * Math.PI;
			const at: Pixel = [point[0] + Math.cos(angle) * reach, point[1] + Math.sin(angle) * reach];
			if (isInside(at, frame)) yield { at, reach, cost: reach + (1 - Math.cos(angle - outward)) * room * 0.2 };
		}
	}
}

function isInside([x, y]: Pixel, { width, height, room, keepOff = [] }: PinFrame): boolean {
	const edge = room / 2;
	const own: Box = [x - edge, y - edge, x + edge, y + edge];
	const isWithin = own[0] >= 0 && own[1] >= 0 && own[2] <= width && own[3] <= height;
	return isWithin && !keepOff.some((box) => touches(own, box));
}

function clamped([x, y]: Pixel, { width, height, room }: PinFrame): Pixel {
	const edge = room / 2;
	return [Math.min(Math.max(x, edge), width - edge), Math.min(Math.max(y, edge), height - edge)];
}

const distance = (a: Pixel, b: Pixel) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
