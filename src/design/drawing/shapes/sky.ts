import { type Brush, use } from '../brush.ts';
import { C } from '../light.ts';
import { d, disc, each, faint, line, n, path, type Svg } from '../svg.ts';
import type { Season } from '../vocabulary.ts';

/**
 * How high the sun stands, as a part of the sky from the horizon. A picture may be cropped to a band, so
 * sun, moon and clouds stay out of the uppermost quarter of the sky.
 */
const sunHeight: Record<Season, number> = { spring: 0.52, summer: 0.6, autumn: 0.36, winter: 0.4 };
const moonHeight = 0.6;

/** Sky with sun or moon, clouds or stars, down to the horizon; the sun stands at a part of the width. */
export function sky(b: Brush, width: number, horizon: number, sunAt: number): Svg {
	const { sky, orb, cloud } = b.mood;
	const fill = b.gradient([
		[0, sky[0]],
		[0.6, sky[1]],
		[1, sky[2]],
	]);
	const size = Math.min(width / 44, 26);
	const [x, y] = [width * sunAt, horizon * (1 - (b.evening ? moonHeight : sunHeight[b.season]))];
	const glow = b.gradient(
		[
			[0.1, orb, b.evening ? 0.3 : 0.5],
			[1, orb, 0],
		],
		true,
	);
	const cloudShape = () =>
		path('M0 0a22 22 0 0 1 26-30a36 36 0 0 1 62-12a30 30 0 0 1 48 14a24 24 0 0 1 30 28z') +
		path('M0 0a20 20 0 0 1 30-14a34 34 0 0 1 54-8a30 30 0 0 1 46 8a22 22 0 0 1 36 14z', sky[1], faint(0.5));
	const { between } = b.chance('clouds');
	const star = b.chance('stars').between;
	const around = (part: number) => width * (part + between(-1, 1) * b.amount(0.12, 0.09));
	const high = (part: number) => horizon * (part + between(-0.04, 0.05));
	const unit = width / 1600 + 0.25;
	const veil = (x: number, y: number, w: number, opacity: number) =>
		path(
			d`M${x} ${y}q${w * 0.32} ${-w * 0.07} ${w * 0.48} ${-w * 0.04} ${w * 0.3} ${-w * 0.02} ${w * 0.52} ${w * 0.04} ${-w * 0.6} ${w * 0.05}-${w} 0z`,
			'',
			faint(opacity),
		);
	const behind =
		`<path d="M0 0h${width}v${n(horizon + 8)}H0z" fill="${fill}"/>` +
		(b.evening && b.thrift === 0
			? line(
					each(b.amount(13, 8), () => `M${Math.round(star(0, width))} ${Math.round(star(0, horizon * 0.55))}h0`),
					orb,
					2.4,
					` stroke-linecap="round"${faint(0.7)}`,
				)
			: '') +
		disc(x, y, size * 5, glow) +
		(b.evening
			? path(
					`M${n(x)} ${n(y - size * 0.8)}a${n(size * 0.8)} ${n(size * 0.8)} 0 1 0 ${n(size * 0.8)} ${n(size)}a${n(size * 0.7)} ${n(size * 0.7)} 0 0 1-${n(size * 0.8)}-${n(size)}z`,
					orb,
				)
			: disc(x, y, size * 1.2, orb));
	if (b.thrift > 0) return behind;
	return (
		behind +
		`<g fill="${cloud}"${b.evening ? faint(0.35) : ''}>` +
		(b.evening
			? ''
			: use(b.stamp('cloud', cloudShape), around(0.14), high(0.58), between(1.1, 1.4) * unit, faint(0.9)) +
				use(b.stamp('cloud', cloudShape), around(0.5), high(0.5), between(0.7, 1) * unit, faint(0.75))) +
		veil(around(0.36), high(0.66), 375 * unit, 0.6) +
		b.fine(veil(around(0.7), high(0.72), 300 * unit, 0.5)) +
		'</g>'
	);
}

/** A few birds far off. */
export function birds(b: Brush, x: number, y: number): Svg {
	if (b.evening) return '';
	const { between } = b.chance('birds');
	const data = each(5, (i) => `M${n(x + i * 21 + between(-8, 8))} ${n(y + between(-14, 14))}q5-5 8 0 5-5 9-1`);
	return line(data, b.dim(C.slate), 1.8, faint(0.7));
}
