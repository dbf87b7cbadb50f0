import { type Brush, use } from '../brush.ts';
import { C } from '../light.ts';
import { boxes, line, path, type Svg } from '../svg.ts';

/** Windows, each with a white frame and a cross bar. */
export function windows(
	b: Brush,
	depth: number,
	...list: readonly (readonly [x: number, y: number, w: number, h: number])[]
): Svg {
	const frame = b.lit(C.white, depth);
	const bars = list.map(([x, y, w, h]) => `M${x + w / 2} ${y}v${h}`).join('');
	return path(boxes(...list), b.glass, ` stroke="${frame}" stroke-width="2.4"`) + b.fine(line(bars, frame, 1.4));
}

/** A house seen over its corner: gable to the left, long side to the right. */
function cornerHouse(b: Brush): Svg {
	return (
		path('M100-126h12v24h-12z') +
		path('M64 0v-48h88V0z') +
		path('M0 0v-48L32-108 64-48V0z') +
		b.shadow('M0 0v-48L32-108 64-48V0zM64-44h88v7H64zM64-5h88v5H64z') +
		path('M32-110h88l38 66H67z', 'currentColor') +
		b.fine(line('M43-91h88M54-72h88M62-56h89', b.mood.shade, 1, ' opacity=".25"')) +
		b.snow('M32-110h88l18 32q-20-8-40 0t-42-2-10 3z') +
		line('M-4-42l36-66 34 66', b.lit(C.white), 3.6) +
		windows(b, 0, [10, -36, 14, 21], [40, -36, 14, 21], [26, -74, 12, 16], [74, -35, 14, 20], [130, -35, 14, 20]) +
		path('M100 0v-32h17V0z', b.mid(b.primary)) +
		b.fine(path('M103-28h11v9h-11z', b.glass))
	);
}

/** A house seen along its long side, with a dormer. */
function longHouse(b: Brush): Svg {
	return (
		path('M22-118h13v28H22zM108-118h13v28h-13z') +
		path('M0 0v-46h143V0z') +
		path('M-6-43 19-104h105l25 61z', 'currentColor') +
		b.shadow('M-6-43 19-104h14L10-43zM0-43h143v7H0zM0-5h143v5H0z') +
		b.snow('M19-104h105l12 29q-20-7-40 1t-46-2-42 4z') +
		path('M56-60v-24l15-14 15 14v24z') +
		line('M52-80l19-18 19 18', b.lit(C.white), 3.4) +
		windows(b, 0, [64, -80, 14, 16], [12, -34, 16, 20], [44, -34, 16, 20], [112, -34, 16, 20]) +
		path(
			'M5-35h6v22H5zm24 0h6v22h-6zm8 0h6v22h-6zm24 0h6v22h-6zm44 0h6v22h-6zm24 0h6v22h-6zM80 0v-32h17V0z',
			b.mid(b.primary),
		) +
		b.fine(path('M83-28h11v9H83z', b.glass))
	);
}

/** A narrow house with a stepped gable to the front. */
function steppedHouse(b: Brush): Svg {
	return (
		path('M70-60 66-98h34l12 38z', 'currentColor') +
		path('M66 0v-62h40V0z') +
		path('M0 0v-70h8v-14h9v-14h9v-13h20v13h9v14h9v14h8V0z') +
		b.shadow('M0 0v-70h8v-14h9v-14h9v-13h7V0zM73-62h33V0H73z') +
		b.snow(
			'M0-70h8v-4H0zm8-14h9v-4H8zm9-14h9v-4h-9zm9-13h20v-4H26zm20 13h9v-4h-9zm9 14h9v-4h-9zm9 14h8v-4h-8zM67-98h33l6 17q-18-5-39 0z',
		) +
		line('M-1-50h74', b.lit(C.white), 3) +
		windows(b, 0, [29, -94, 14, 18], [12, -72, 13, 16], [47, -72, 13, 16], [10, -36, 15, 22], [80, -46, 14, 22]) +
		path('M44 0v-36h17V0z', b.mid(b.primary)) +
		b.fine(path('M47-32h11v9H47z', b.glass))
	);
}

/** The kinds of house, with the width each takes. */
export const houses = {
	corner: { width: 156, draw: cornerHouse },
	long: { width: 146, draw: longHouse },
	stepped: { width: 106, draw: steppedHouse },
} as const;

/** A kind of house. */
export type House = keyof typeof houses;

const walls = [C.brick, C.plaster, C.brickPale, C.brickOld] as const;

/** A house with its left foot at a place; neighbours differ when their numbers do. */
export function house(b: Brush, kind: House, x: number, y: number, scale: number, number: number, depth = 0): Svg {
	const id = b.stamp(kind, () => houses[kind].draw(b));
	const wall = b.lit(walls[(number + (number >> 1)) % walls.length] ?? C.brick, depth);
	const roof = b.lit(b.roofs[(number + 2 * (number >> 1)) % b.roofs.length] ?? C.tile, depth);
	return use(id, x, y, scale, ` fill="${wall}" color="${roof}"`);
}
