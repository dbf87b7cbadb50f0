import {
	type Brush,
	bench,
	birch,
	birds,
	boat,
	C,
	church,
	cloud,
	each,
	faint,
	farm,
	fence,
	flowers,
	house,
	land,
	MOOD,
	type Mood,
	mill,
	mirrored,
	n,
	oak,
	path,
	pine,
	pollard,
	poplar,
	rect,
	reeds,
	ripples,
	type Svg,
	sky,
	stratus,
	sun,
	treeline,
	tufts,
	water,
} from './shapes.ts';

/** The size of a panorama, in its own units. */
export const panoramaSize = { width: 1600, height: 640 } as const;

const { width: PW, height: PH } = panoramaSize;

/** A wide picture of a village, for the top of its home page. */
export interface Panorama {
	village: string;
	mood: Mood;
	draw: (b: Brush) => Svg;
}

/** The church, houses and pollard willows along the vaart, with a small bridge. */
function oosterwilg(b: Brush): Svg {
	const line = 400;
	const village =
		church(b, 880, line, 270, 1, 0.1) +
		oak(b, 800, line + 4, 130, C.oak, 0.16) +
		oak(b, 1090, line + 4, 150, C.oak, 0.12) +
		house(b, {
			x: 520,
			y: line + 8,
			front: 76,
			long: 120,
			wall: 52,
			roof: 62,
			windows: 3,
			depth: 0.08,
			chimney: true,
		}) +
		house(b, {
			x: 690,
			y: line + 6,
			front: 66,
			long: 74,
			wall: 48,
			roof: 54,
			brick: C.brickPale,
			windows: 2,
			depth: 0.1,
		}) +
		house(b, {
			x: 1150,
			y: line + 8,
			front: 84,
			long: 140,
			wall: 56,
			roof: 66,
			windows: 3,
			depth: 0.04,
			chimney: true,
			shutters: C.green,
		}) +
		house(b, {
			x: 340,
			y: line + 8,
			front: 70,
			long: 90,
			wall: 48,
			roof: 56,
			brick: C.plaster,
			windows: 2,
			depth: 0.12,
		});
	return (
		sky(b, 400, PW) +
		sun(b, 1330, 210, 34, '#fff1cf', 6) +
		cloud(b, 180, 170, 320, 60, 0.9) +
		cloud(b, 1010, 110, 260, 46, 0.75) +
		stratus(560, 250, 460, 16, '#fff6e0', 0.6) +
		birds(b, 640, 130, 6, 11, b.dim(C.slate, 0.3)) +
		treeline(b, -60, line - 4, 1720, 52, b.mid(C.deep, 0.66)) +
		land(
			[
				[0, line],
				[500, line - 6],
				[1100, line + 2],
				[1600, line - 4],
			],
			b.lit(C.meadow, 0.3),
			PW,
			PH,
		) +
		village +
		land(
			[
				[0, line + 24],
				[420, line + 14],
				[900, line + 20],
				[1600, line + 12],
			],
			b.lit(C.grass, 0.1),
			PW,
			PH,
		) +
		tufts(b, 0, line + 26, PW, 30, 24, b.mid(C.grass), 10) +
		water(b, 452, PH, PW) +
		mirrored(church(b, 880, line, 270, 1, 0.1), 452, 0.55, 0.22) +
		ripples(b, 0, 466, PW, 150, 30, '#ffffff', 0.35) +
		// The small bridge over the vaart, seen from aside.
		path('M648 470C720 420 880 420 952 470L936 470C870 434 730 434 664 470Z', b.mid(C.brickOld)) +
		path('M640 462C716 408 884 408 960 462L952 462C880 416 720 416 648 462Z', b.lit(C.white)) +
		each(7, (i) => rect(676 + i * 40, n2(446 - Math.sin(((i + 1) * Math.PI) / 8) * 28), 5, 26, b.lit(C.white))) +
		path('M664 430C730 392 870 392 936 430', 'none', ` stroke="${b.lit(C.white)}" stroke-width="6"`) +
		land(
			[
				[0, 560],
				[260, 556],
				[520, 590],
				[760, 618],
				[900, 640],
			],
			b.mid(C.grass),
			900,
			PH,
		) +
		path('M1600 545C1420 545 1250 590 1150 640H1600Z', b.mid(C.grass)) +
		pollard(b, 120, 590, 210) +
		pollard(b, 330, 604, 170) +
		pollard(b, 1440, 600, 220) +
		pollard(b, 1300, 612, 150) +
		reeds(b, 470, 622, 150, 70, 34) +
		reeds(b, 1120, 640, 110, 60, 24) +
		flowers(b, 20, 596, 420, 34, 34, ['#f6f0d8', '#e9b949', C.orange], 4)
	);
}

const n2 = (value: number) => Number(n(value));

/** The lock with its white balance beams, the mill on the dike and boats in the harbour. */
function veldersluis(b: Brush): Svg {
	const line = 380;
	const gate = (x: number, dir: 1 | -1): Svg =>
		rect(x - 8, 392, 16, 118, b.dim(C.wood)) +
		path(`M${x - dir * 190} 398L${x + dir * 60} 380L${x + dir * 60} 398L${x - dir * 190} 414Z`, b.lit(C.white)) +
		path(`M${x - dir * 190} 414L${x + dir * 60} 398V404L${x - dir * 190} 422Z`, b.dim(C.stone)) +
		rect(x - 7, 384, 14, 30, b.dim(C.iron));
	return (
		sky(b, 380, PW) +
		cloud(b, 120, 150, 300, 56, 0.95) +
		cloud(b, 620, 96, 360, 60, 0.9) +
		cloud(b, 1180, 170, 280, 50, 0.85) +
		birds(b, 860, 170, 7, 12, b.dim(C.slate, 0.3)) +
		treeline(b, -60, line, 1720, 40, b.mid(C.deep, 0.7)) +
		water(b, line - 2, PH, PW) +
		ripples(b, 0, 396, PW, 230, 40, '#ffffff', 0.35) +
		// The dike with the mill and the houses.
		path('M0 372C220 352 420 352 560 384L620 420C420 436 180 438 0 430Z', b.lit(C.grass, 0.08)) +
		mill(b, 300, 372, 250, 24, 0.04) +
		house(b, { x: 420, y: 380, front: 62, long: 84, wall: 44, roof: 52, windows: 2, depth: 0.08, chimney: true }) +
		poplar(b, 120, 372, 150, C.deep, 0.16) +
		poplar(b, 160, 374, 130, C.deep, 0.18) +
		// The harbour on the other bank.
		path('M1600 366C1430 352 1240 360 1130 388L1090 414C1280 428 1460 430 1600 424Z', b.mid(C.grass, 0.08)) +
		house(b, {
			x: 1220,
			y: 384,
			front: 78,
			long: 120,
			wall: 52,
			roof: 62,
			windows: 3,
			depth: 0.02,
			chimney: true,
			shutters: C.blue,
		}) +
		house(b, { x: 1430, y: 382, front: 66, long: 90, wall: 46, roof: 54, brick: C.plaster, windows: 2, depth: 0.06 }) +
		oak(b, 1390, 384, 120, C.oak, 0.1) +
		boat(b, 1180, 470, 120, C.blue, 1, 1.5) +
		boat(b, 1350, 500, 150, C.red, -1, 1.4) +
		boat(b, 1500, 464, 100, C.white, 1, 1.5) +
		boat(b, 130, 486, 120, C.gold, 1, 1.5) +
		// The banks of the lock, and its chamber in the middle.
		path('M330 640C450 570 520 480 556 404H640V640Z', b.mid(C.grass)) +
		path('M1270 640C1150 570 1080 480 1044 404H960V640Z', b.lit(C.grass)) +
		path('M560 408H690V640H470Z', b.mid(C.brickOld)) +
		path('M910 408H1040L1130 640H910Z', b.lit(C.brickOld)) +
		path('M548 400H696V414H540Z', b.lit(C.stone)) +
		path('M904 400H1052L1060 414H904Z', b.lit(C.stone)) +
		rect(696, 430, 104, 80, b.dim(C.wood)) +
		rect(800, 430, 104, 80, b.mid(C.wood)) +
		each(
			5,
			(i) =>
				rect(706 + i * 19, 430, 4, 80, b.dim(C.iron), faint(0.4)) +
				rect(812 + i * 19, 430, 4, 80, b.dim(C.iron), faint(0.3)),
		) +
		gate(700, 1) +
		gate(900, -1) +
		each(
			6,
			(i) => rect(600 + i * 18, 372 - i, 4, 30, b.lit(C.white)) + rect(935 + i * 18, 367 + i, 4, 30, b.lit(C.white)),
		) +
		rect(598, 374, 100, 4, b.lit(C.white)) +
		rect(933, 374, 100, 4, b.lit(C.white)) +
		reeds(b, 20, 640, 180, 90, 40) +
		reeds(b, 1330, 640, 220, 96, 46)
	);
}

/** Purple heath before the oaks and farms of the brink, with the forest behind. */
function lutjewoude(b: Brush): Svg {
	const line = 380;
	return (
		sky(b, 380, PW) +
		sun(b, 360, 250, 38, '#fff0cf', 6) +
		stratus(120, 180, 620, 20, '#fff3e4', 0.65) +
		stratus(860, 120, 560, 22, '#fff3e4', 0.55) +
		birds(b, 1120, 190, 6, 12, b.dim(C.slate, 0.25)) +
		treeline(b, -60, line - 8, 1720, 96, b.mid(C.pine, 0.62)) +
		treeline(b, -60, line + 4, 760, 70, b.mid(C.pine, 0.42)) +
		treeline(b, 980, line + 4, 720, 84, b.mid(C.pine, 0.38)) +
		land(
			[
				[0, line + 4],
				[520, line - 4],
				[1000, line + 6],
				[1600, line],
			],
			b.lit(C.meadow, 0.24),
			PW,
			PH,
		) +
		farm(b, 560, line + 34, 220, 130, 1, 0.06) +
		farm(b, 1110, line + 30, 180, 108, -1, 0.1) +
		oak(b, 500, line + 36, 190, C.oak, 0.06) +
		oak(b, 820, line + 40, 220, C.oak, 0.03) +
		oak(b, 960, line + 34, 170, C.oak, 0.1) +
		oak(b, 1220, line + 36, 200, C.oak, 0.06) +
		fence(b, [620, line + 58], [900, line + 52], 8, 26, 22) +
		bench(b, 900, line + 60, 60) +
		land(
			[
				[0, 470],
				[330, 448],
				[720, 462],
				[1120, 446],
				[1600, 468],
			],
			b.lit(C.heath, 0.22),
			PW,
			PH,
		) +
		tufts(b, 0, 470, PW, 50, 40, b.mid(C.heath, 0.12), 14) +
		path('M700 640C740 560 880 520 850 466L872 464C930 520 860 570 900 640Z', b.lit(C.sand)) +
		land(
			[
				[0, 540],
				[300, 520],
				[640, 548],
				[1000, 530],
				[1600, 548],
			],
			b.mid(C.heath, 0.04),
			PW,
			PH,
		) +
		path('M690 640C730 596 800 570 812 540L836 538C846 580 850 600 880 640Z', b.lit(C.sand)) +
		tufts(b, 0, 556, PW, 80, 60, b.dim(C.heath), 18) +
		flowers(b, 0, 530, PW, 100, 70, ['#c98ac0', '#b06aa6', '#e0b3d6', '#8f4f8a'], 4) +
		birch(b, 240, 560, 230) +
		birch(b, 300, 572, 180) +
		pine(b, 1400, 560, 300, 0.03) +
		pine(b, 1490, 574, 240, -0.04) +
		birch(b, 1310, 566, 170)
	);
}

/** The panoramas of the demo villages. */
export const panoramas: readonly Panorama[] = [
	{ village: 'oosterwilg', mood: MOOD.morning, draw: oosterwilg },
	{ village: 'veldersluis', mood: MOOD.noon, draw: veldersluis },
	{ village: 'lutjewoude', mood: MOOD.heath, draw: lutjewoude },
];
