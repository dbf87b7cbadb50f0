import { type Brush, use } from '../brush.ts';
import { chance } from '../chance.ts';
import { C, mix } from '../light.ts';
import { d, each, faint, line, path, type Svg } from '../svg.ts';
import type { Season } from '../vocabulary.ts';

/** A closed outline of arcs around an ellipse, like a crown of leaves; its chance is its own, so every crown is alike. */
export function crown(name: string, x: number, y: number, rx: number, ry: number, bumps: number): string {
	const { between } = chance(name);
	const turn = between(0, 2);
	const points = Array.from({ length: bumps }, (_, i): [number, number] => {
		const angle = turn + (i / bumps) * Math.PI * 2;
		const reach = between(0.86, 1);
		return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
	});
	const first = points[0] ?? [x, y];
	let from = first;
	let data = d`M${first[0]} ${first[1]}`;
	for (const to of [...points.slice(1), first]) {
		const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
		const r = Math.round(Math.hypot(dx, dy) * 0.6);
		data += d`a${r} ${r} 0 0 1 ${dx} ${dy}`;
		from = to;
	}
	return `${data}z`;
}

const leafy = (b: Brush) => b.season !== 'winter';

/** A broad tree, 100 high; it takes the colours of its leaves, in the shade and in the light, from the use. */
function oakShape(b: Brush): Svg {
	if (!leafy(b)) {
		return (
			path(crown('twigs', 0, -62, 34, 36, 11), b.mid('#9a8478'), faint(0.22)) +
			line(
				'M0 0v-60M0-28q-12-12-20-26-2-12-9-16M-16-46q0-16-3-24M0-36q12-8 18-24 4-8 11-12M17-58q2-14 0-22M0-52q-8-12-9-36M0-56q6-16 8-34',
				b.dim(C.bark),
				2,
			) +
			line('M0 0v-36', b.dim(C.bark), 5)
		);
	}
	return (
		path('M-6 0q4-18 2-46h8q-2 28 2 46z', b.dim(C.bark)) +
		b.fine(line('M0-24l-16-20M1-28l15-16', b.dim(C.bark), 2.4)) +
		path(crown('crown', 0, -61, 36, 37, b.amount(10, 8))) +
		path(crown('bright', 5, -66, 28, 28, b.amount(9, 7)), 'currentColor') +
		b.fine(b.shine(crown('light', 11, -74, 15, 14, 7), 0.22))
	);
}

/** A slim poplar, 100 high. */
function poplarShape(b: Brush): Svg {
	if (!leafy(b)) {
		return (
			path('M0-100c9 20 13 66 5 90h-10c-8-24-4-70 5-90z', b.mid('#9a8478'), faint(0.3)) +
			line('M0 0v-92M0-20l-6-24M0-20l6-26M0-44l-5-22M0-46l5-22', b.dim(C.bark), 1.6)
		);
	}
	return (
		path('M-2 0v-16h4v16z', b.dim(C.bark)) +
		path('M0-100c10 20 14 66 5 92h-10c-9-26-5-72 5-92z') +
		path('M0-100c10 20 14 66 5 92h-6c-7-30-5-66 1-92z', 'currentColor')
	);
}

/** The widest angle of a pollard's shoots, from upright. */
const spread = 0.74;

/** A point of a pollard's crown: so far from the middle of its head, at an angle from upright. */
const shoot = (angle: number, far: number) =>
	d`${Math.round(Math.sin(angle) * far)} ${Math.round(-36 - Math.cos(angle) * far)}`;

/** The outline of a pollard's shoots in leaf: upright wands with round ends, side by side. */
function wands(count: number, length: number): string {
	const { between } = chance('wands');
	const step = (spread * 2) / count;
	const far = (angle: number) => length * (1 - 0.2 * angle * angle);
	const lobes = each(count, (i) => {
		const angle = i * step - spread;
		const reach = far(angle + step / 2) * between(1.16, 1.34);
		return d`C${shoot(angle + step * 0.08, reach)} ${shoot(angle + step * 0.92, reach)} ${shoot(angle + step, far(angle + step) * 0.94)}`;
	});
	return `M-7-38Q-22-46 ${shoot(-spread, far(spread) * 0.9)}${lobes}Q22-46 7-38z`;
}

/** The bare shoots of a pollard, thin and nearly straight, out of its whole head. */
function twigs(count: number, length: number): string {
	const { between } = chance('twigs');
	return each(count, (i) => {
		const angle = (i / (count - 1) - 0.5) * 2 * spread;
		const far = length * (1 - 0.14 * Math.abs(angle)) * between(0.86, 1);
		return d`M${shoot(angle * 1.3, 6)}Q${shoot(angle * 1.16, far * 0.5)} ${shoot(angle, far)}`;
	});
}

/** The shoots of a pollard in a season. */
const shoots: Record<Season, (b: Brush) => Svg> = {
	spring: (b) =>
		path(wands(b.amount(11, 7), 46), b.lit(b.willow), faint(0.55)) +
		line(twigs(b.amount(15, 11), 54), b.mid(mix(b.willow, C.bark, 0.2)), 1.2),
	summer: (b) =>
		path(wands(b.amount(10, 8), 50), b.dim(b.willow)) +
		path(wands(b.amount(8, 6), 50), b.mid(b.willow), ' transform="translate(4 -11)scale(.74)"') +
		b.fine(line(twigs(9, 44), b.lit(b.willow), 1, faint(0.7))),
	autumn: (b) =>
		path(wands(b.amount(9, 6), 42), b.mid(b.willow), faint(0.3)) +
		line(twigs(b.amount(15, 11), 56), b.mid(mix(b.willow, C.bark, 0.2)), 1.2),
	winter: (b) => line(twigs(b.amount(19, 13), 60), b.mid(b.willow), 1.1),
};

/** A pollard willow (knotwilg), 100 high: a short bent trunk, a knotted head, and a brush of thin shoots. */
function pollardShape(b: Brush): Svg {
	return (
		shoots[b.season](b) +
		path('M-12 0q6-5 5-13-1-8-4-12-5-3-3-8 1-7 7-7 6-5 11-1 8-1 9 7 2 6-4 9-4 5-2 13 1 8 7 12z', b.dim(C.bark)) +
		path('M4 0q2-7-1-13-1-6 2-12-3-7 1-11 5-3 7 3 1 5-4 8-4 5-2 13 1 8 7 12z', b.mid('#94806a')) +
		b.fine(path('M-6-32q2-3 4 0-2 4-4 0zM-2-23q2-3 3 0-1 4-3 0z', b.dim(C.iron)))
	);
}

/** A Scots pine, 100 high. */
function pineShape(b: Brush): Svg {
	const clouds = (dy: number, squash: number) =>
		d`M-30 ${-54 + dy}q2-${12 * squash} 17-${13 * squash}t18 ${13 * squash}q-16 5-35 0zM2 ${-62 + dy}q3-${13 * squash} 17-${13 * squash}t16 ${14 * squash}q-16 4-33-1zM-24 ${-74 + dy}q4-${26 * squash} 24-${27 * squash}t26 ${25 * squash}q-24 9-50 2z`;
	return (
		line('M0 0q3-40 0-80M1-44l-13-12M1-52l16-12', b.mid('#a0623f'), 3.4) +
		path(clouds(0, 1), b.dim(C.pine)) +
		path(clouds(-4, 0.7), b.mid('#5f8159')) +
		b.snow(clouds(-8, 0.5))
	);
}

/** A birch, 100 high; it takes the colours of its leaves, in the shade and in the light, from the use. */
function birchShape(b: Brush): Svg {
	const stem = path('M-2.5 0 0-84 2.5 0z', b.lit(C.white)) + line('M-2-10h3M0-22h2M-2-34h2M0-46h1', b.dim(C.iron), 1.2);
	if (!leafy(b)) return path(crown('birch', 0, -64, 17, 32, 9), b.mid('#9a8478'), faint(0.28)) + stem;
	return path(crown('birch', 0, -64, 18, 34, 9)) + path(crown('sunny', 3, -68, 13, 28, 8), 'currentColor') + stem;
}

const shapes = { oak: oakShape, poplar: poplarShape, pollard: pollardShape, pine: pineShape, birch: birchShape };

/** A kind of tree. */
export type Tree = keyof typeof shapes;

/** A tree with its foot at a place, in the colours of its grove. */
export function treeShape(b: Brush, kind: Tree, x: number, y: number, height: number): Svg {
	return use(
		b.stamp(kind, () => shapes[kind](b)),
		x,
		y,
		height / 100,
	);
}

/** Trees with leaves of one colour, at a depth. */
export function grove(b: Brush, trees: Svg, depth: number, leaf: string): Svg {
	return trees && `<g fill="${b.dim(leaf, depth)}" color="${b.lit(leaf, depth + 0.05)}">${trees}</g>`;
}

/** A tree with its foot at a place; the colour of its leaves is left to chance when none is given. */
export function tree(b: Brush, kind: Tree, x: number, y: number, height: number, depth = 0, leaf?: string): Svg {
	return grove(b, treeShape(b, kind, x, y, height), depth, leaf ?? b.chance('leaves').pick(b.leaves));
}

/** A far line of trees along the whole width, with its foot at y. */
export function treeline(b: Brush, width: number, y: number, height: number, fill: string, offset = 0): Svg {
	const piece = 800;
	const scale = height / 40;
	const id = b.stamp('treeline', () => {
		const { whole } = chance('treeline');
		let data = 'M0-12';
		let [x, last] = [0, -12];
		while (x < piece) {
			const step = Math.min(whole(44, 76), piece - x);
			const top = x + step >= piece ? -12 : -whole(8, 26);
			data += d`a${Math.round(step * 0.58)} ${Math.round(step * 0.58)} 0 0 1 ${step} ${top - last}`;
			x += step;
			last = top;
		}
		return path(`${data}V14H0z`);
	});
	return each(Math.ceil((width + offset) / (piece * scale)), (i) =>
		use(id, i * piece * scale - offset, y - height * 0.2, scale, ` fill="${fill}"`),
	);
}

/** A clump of reed with plumes, its foot at a place. */
export function reeds(b: Brush, x: number, y: number, height: number): Svg {
	const id = b.stamp('reeds', () => {
		const { between, whole } = chance('reeds');
		let [stalks, plumes] = ['', ''];
		for (let i = 0; i < 13; i += 1) {
			const foot = whole(-24, 24);
			const lean = whole(-4, 12);
			const top = between(55, 100);
			stalks += d`M${foot} 2q0-${Math.round(top * 0.6)} ${lean}-${Math.round(top)}`;
			if (i % 3 === 0) plumes += d`M${foot + lean} ${-Math.round(top) + 12}l2-15`;
		}
		return line(stalks, b.mid(C.reed), 1.8) + line(plumes, b.dim('#8a6a4a'), 4.5, ' stroke-linecap="round"');
	});
	return use(id, x, y, height / 100);
}

/** A low clipped hedge along a width, with its foot at y. */
export function hedge(b: Brush, x: number, y: number, width: number, height: number, depth = 0): Svg {
	const bumps = Math.max(2, Math.round(width / height / 1.6));
	const step = Math.round(width / bumps);
	const r = Math.round(step * 0.8);
	const top = d`M${x} ${y}v${-height * 0.7}` + d`a${r} ${r} 0 0 1 ${step} 0`.repeat(bumps);
	const leaf = mix(C.deep, b.leaves[0], 0.18);
	return (
		path(d`${top}v${height * 0.7}z`, b.dim(leaf, depth)) +
		path(d`${top}q${-width / 2} ${height * 0.5} ${-step * bumps} 0z`, b.mid(leaf, depth))
	);
}

/** Tufts of long grass at places. */
export function tufts(b: Brush, places: readonly (readonly [x: number, y: number])[]): Svg {
	const blades = places.map(([x, y]) => d`M${x} ${y}q-2-14-12-20m14 20q-1-16-4-28m7 28q1-14 9-24m-6 24q5-10 14-13`);
	return line(blades.join(''), b.season === 'winter' ? b.mid(C.reed) : b.dim(b.grass), 2.6);
}
