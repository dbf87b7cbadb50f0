import { type Brush, use } from '../brush.ts';
import { C, mix } from '../light.ts';
import { d, each, faint, line, path, type Svg } from '../svg.ts';
import type { Field } from './ground.ts';

/** Open water in the colours of its sky, or ice in winter. */
export function water(b: Brush, { width, top, bottom }: Field): Svg {
	const tone = (colour: string, part: number) => mix(colour, b.dim(b.water), part);
	const [high, middle, low] = b.mood.sky;
	const fill = b.gradient([
		[0, tone(low, 0.22)],
		[0.5, tone(middle, 0.4)],
		[1, tone(high, 0.6)],
	]);
	const surface = `<path d="${d`M0 ${top}h${width}V${bottom}H0z`}" fill="${fill}"/>`;
	const { between } = b.chance('water');
	const tall = bottom - top;
	if (b.season === 'winter') {
		const tracks = each(5, () => {
			const part = between(0.25, 0.95);
			return d`M${Math.round(between(0.1, 0.8) * width)} ${Math.round(top + tall * part)}q${width * 0.06}-${tall * 0.08} ${width * 0.12}-${tall * 0.02}t${width * 0.1} ${tall * 0.02}`;
		});
		return surface + line(tracks, b.lit(C.white), 1.6, faint(0.6));
	}
	const ripples = each(b.amount(12, 7), () => {
		const part = between(0.06, 0.95);
		return d`M${Math.round(between(0, 0.94) * width)} ${Math.round(top + tall * part)}h${Math.round(width * 0.05 * (0.35 + part) * between(0.6, 1.2))}`;
	});
	return (
		surface + line(ripples, mix(low, '#ffffff', 0.3), 2, ` stroke-linecap="round"${faint(b.evening ? 0.3 : 0.55)}`)
	);
}

/** The dark edge of a bank where it meets the water. */
export function shore(b: Brush, width: number, y: number): Svg {
	return path(d`M0 ${y - 7}q${width / 4}-3 ${width / 2} 0t${width / 2} 0v8H0z`, b.dim(mix(b.grass, C.bark, 0.4)));
}

/** A sailing boat with its waterline at y, its sails down in winter; boats differ by number. */
export function boat(b: Brush, x: number, y: number, scale: number, number: number, mirror = false): Svg {
	const sails =
		path('M62-26q34-4 42-8-18-40-42-88z', b.lit(C.white)) +
		path('M54-26q-28-4-38 2 10-50 38-94z', 'currentColor') +
		b.fine(b.shadow('M54-26q-14-3-24-2 6-40 24-90z', 0.16));
	const furled = line('M58-126 6-20M58-126l52 102', b.dim(C.iron), 1) + line('M56-30q-24-4-40 3', 'currentColor', 6);
	const id = b.stamp(
		'boat',
		() =>
			line('M58-18v-112', b.mid(C.wood), 3) +
			(b.season === 'winter' ? furled : sails) +
			path('M-2-20q56 8 116-4-4 18-16 24H14Q4-6-2-20z') +
			path('M-2-20q56 8 116-4l-1 6q-56 9-113 4z', b.lit(C.white)) +
			b.fine(b.shadow('M8-5h94q-2 4-5 5H14q-4-2-6-5z', 0.3)) +
			b.fine(line('M6 4h90M26 9h56', b.lit(C.white), 1.6, faint(0.4))),
	);
	const hulls = [b.primary, b.secondary, C.brickOld];
	const cloths = [b.secondary, C.white, b.primary];
	const colours = ` fill="${b.mid(hulls[number % 3] ?? b.primary)}" color="${b.lit(cloths[number % 3] ?? C.white)}"`;
	return use(id, x, y, scale, colours, mirror);
}

/** A white drawbridge over a gap of 200, its deck at y = 0 between x = 0 and x = 300. */
export function drawbridge(b: Brush): Svg {
	const white = b.lit(C.white);
	return (
		path('M-16 0h66v62h-66zM250 0h66v62h-66z', b.mid(C.brickOld)) +
		b.shadow('M34 8h16v54H34zM250 8h10v54h-10zM-16 46h66v16h-66zM250 46h66v16h-66z', 0.3) +
		path('M-20-2h72v8h-72zM248-2h72v8h-72z', b.lit(C.stone)) +
		path('M50-2q100-14 200 0v7q-100-14-200 0z', b.mid(C.wood)) +
		line(
			'M-16-2v-20M50-3v-20M100-8v-20M150-9v-20M200-8v-20M250-3v-20M316-2v-20M-18-22h68q100-14 200 0h68',
			white,
			2.8,
		) +
		path('M28-4h7v-112h-7zM60-4h7v-112h-7zM22-120h52v8H22z', white) +
		b.fine(b.shadow('M28-4h3v-108h-3zM60-4h3v-108h-3z', 0.3)) +
		path('M-30-102 176-146l2 7L-28-91z', white) +
		path('M-34-106l30-6 4 18-30 6z', b.mid(b.primary)) +
		line('M174-140v130M62-116v108', b.dim(C.iron), 1.6)
	);
}

/** A lock in the far bank, 360 wide: its doors back between walls, its chamber behind them; the waterline at y = 0. */
export function lock(b: Brush): Svg {
	const white = b.lit(C.white);
	return (
		path('M106-76 142-98h76l36 22z', mix(b.dim(b.water), b.mood.sky[1], 0.5)) +
		path('M-8-74 30-98h112l-36 24zM368-74 330-98H218l36 24z', b.mid(C.stone)) +
		b.fine(b.shadow('M106-74 142-98h6l-20 24z', 0.4) + line('M152-92h56M146-86h68', white, 1.4, faint(0.4))) +
		path('M0 8v-78h112V8zM248 8v-78h112V8z', b.mid(C.brickOld)) +
		path('M112-72l34 6V0l-34 8zM248-72l-34 6V0l34 8z', b.dim(C.brickOld)) +
		b.fine(line('M0-50h112M0-32h112M0-14h112M248-50h112M248-32h112M248-14h112', b.mood.shade, 1, faint(0.25))) +
		b.shadow('M0-6h112V8H0zm248 0h112V8H248z', 0.3) +
		path('M142-72l38-8V-4l-38 6z', b.lit(b.primary)) +
		path('M218-72l-38-8V-4l38 6z', b.mid(b.primary)) +
		b.fine(
			line('M142-50l38-7 38 7M142-16l38-6 38 6M155-74V0M168-76V-2M193-76V-2M206-74V0', b.mood.shade, 1.6, faint(0.35)),
		) +
		path('M-8-76h122v8H-8zM246-76h122v8H246z', b.lit(C.stone)) +
		path('M22-96l156 14v7L22-87zM338-96l-156 14v7l156-12z', white) +
		b.fine(b.shadow('M22-91l156 12v4L22-87zM338-91l-156 12v4l156-12z', 0.3)) +
		path('M14-99h14v14H14zM332-99h14v14h-14z', b.mid(b.secondary)) +
		line('M0-76v-20M360-76v-20M144-76v-22M180-82v-18M216-76v-22M140-98h80', white, 2.6) +
		b.fine(line('M130 10h100M150 18h56', white, 1.8, faint(0.5)))
	);
}

/** A quay with bollards; the waterline at y = 0. */
export function quay(b: Brush, width: number): Svg {
	const every = b.amount(90, 180);
	const count = Math.floor(width / every);
	return (
		path(d`M0 2v-34h${width}v34z`, b.mid(C.brickOld)) +
		b.shadow(d`M0-9h${width}V2H0z`, 0.3) +
		path(d`M-6-38h${width + 12}v8H-6z`, b.lit(C.stone)) +
		line(
			each(count, (i) => d`M${40 + i * every}-38v-9`),
			b.dim(C.iron),
			8,
		) +
		b.fine(
			line(
				each(count, (i) => d`M${80 + i * every}-30V0`),
				b.mood.shade,
				2,
				faint(0.3),
			),
		)
	);
}
