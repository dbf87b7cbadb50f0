import {
	arch,
	type Brush,
	bench,
	bicycle,
	birds,
	blade,
	C,
	church,
	clipped,
	cloud,
	curve,
	disc,
	each,
	faint,
	flag,
	flowers,
	glow,
	hedge,
	house,
	land,
	lantern,
	lerp,
	lights,
	MOOD,
	mirrored,
	mix,
	n,
	oak,
	oval,
	type Point,
	pane,
	path,
	pollard,
	poly,
	poplar,
	rect,
	reeds,
	ripples,
	type Scene,
	type Svg,
	sky,
	stall,
	stratus,
	stroke,
	sun,
	treeline,
	tufts,
	W,
	water,
} from './shapes.ts';

/** The village hall in the late afternoon, behind its pollard willow. */
function dorpshuis(b: Brush): Svg {
	const ground = 585;
	return (
		sky(b, 600) +
		stratus(80, 150, 520, 26, b.lit('#ffffff'), 0.5) +
		stratus(620, 235, 460, 20, b.lit('#ffffff'), 0.45) +
		treeline(b, -60, ground, 560, 90, b.mid(C.deep, 0.62)) +
		treeline(b, 700, ground, 620, 110, b.mid(C.deep, 0.55)) +
		oak(b, 1090, ground, 360, C.oak, 0.22) +
		land(
			[
				[0, ground - 4],
				[600, ground - 10],
				[1200, ground - 2],
			],
			b.lit(C.grass),
		) +
		house(b, {
			x: 880,
			y: 588,
			front: 150,
			long: 110,
			wall: 120,
			roof: 90,
			dir: 1,
			brick: C.brickPale,
			tiles: C.tileDark,
			windows: 2,
		}) +
		// The hall itself: a broad gable with a tall window front and a long wing.
		house(b, { x: 330, y: 596, front: 270, long: 330, wall: 150, roof: 150, tiles: C.tile, plain: true }) +
		[0, 1, 2, 3].map((i) => pane(b, 633 + i * 75, 478, 44, 78, [2, 3])).join('') +
		curve(
			each(9, (i) => `M${n(478 + i * 10)} ${n(306 + i * 16)}h${n(318)}`),
			b.dim(C.tile),
			1.2,
			faint(0.4),
		) +
		path(arch(405, 395, 120, 201, false), b.lit(C.white)) +
		path(arch(413, 403, 104, 193, false), C.lamp) +
		rect(413, 496, 104, 8, b.lit(C.white)) +
		rect(462, 403, 6, 193, b.lit(C.white)) +
		rect(421, 510, 40, 86, b.mid(C.green)) +
		rect(469, 510, 40, 86, b.mid(C.green)) +
		rect(429, 522, 24, 34, C.lamp) +
		rect(477, 522, 24, 34, C.lamp) +
		pane(b, 352, 490, 34, 60, [2, 3]) +
		pane(b, 544, 490, 34, 60, [2, 3]) +
		disc(465, 358, 17, b.lit(C.white)) +
		disc(465, 358, 12.5, b.dim(C.green)) +
		rect(388, 592, 154, 9, b.lit(C.stone)) +
		rect(374, 600, 182, 9, b.mid(C.stone)) +
		hedge(b, 612, 604, 318, 34, C.deep) +
		land(
			[
				[0, 606],
				[400, 612],
				[1200, 600],
			],
			b.mid(C.grass),
		) +
		path('M392 608H540C560 660 660 720 780 800H330C340 720 380 660 392 608Z', b.lit(C.sand)) +
		path('M392 608C380 660 340 720 330 800H352C362 720 396 660 404 608Z', b.dim(C.sand), faint(0.5)) +
		bicycle(b, 690, 640, 46, C.orange) +
		bicycle(b, 790, 646, 46, C.blue) +
		bench(b, 220, 640, 110) +
		flowers(b, 612, 606, 310, 12, 46, ['#f2c14e', C.orange, '#f6ead0'], 5) +
		tufts(b, 560, 650, 640, 140, 60, b.lit(C.meadow), 18) +
		tufts(b, 0, 640, 330, 150, 40, b.lit(C.meadow), 18) +
		oval(150, 722, 150, 14, b.dim(C.grass), faint(0.7)) +
		pollard(b, 130, 722, 500) +
		flowers(b, 760, 700, 430, 90, 40, [C.white, '#f2c14e'], 5)
	);
}

/** The village square on market day, early. */
function market(b: Brush): Svg {
	const y = 560;
	const cobbles = each(13, (i) => {
		const py = 585 + i ** 1.55 * 4.2;
		return `M0 ${n(py)}Q600 ${n(py - 6)} 1200 ${n(py)}`;
	});
	return (
		sky(b, 580) +
		cloud(b, 70, 210, 300, 90, 0.9) +
		cloud(b, 840, 150, 260, 70, 0.8) +
		church(b, 560, y, 470, 1, 0.32) +
		house(b, {
			x: 20,
			y,
			front: 150,
			long: 90,
			wall: 150,
			roof: 90,
			brick: C.plaster,
			tiles: C.tile,
			door: C.green,
			shutters: C.green,
		}) +
		house(b, { x: 255, y, front: 140, long: 120, wall: 120, roof: 95, brick: C.brick, tiles: C.tileDark, windows: 2 }) +
		house(b, {
			x: 800,
			y,
			front: 150,
			long: 110,
			wall: 135,
			roof: 95,
			brick: C.brickPale,
			tiles: C.tile,
			door: C.blue,
			windows: 2,
		}) +
		house(b, { x: 1060, y, front: 150, long: 120, wall: 150, roof: 100, brick: C.brick, tiles: C.tile, windows: 2 }) +
		land(
			[
				[0, y],
				[600, y - 4],
				[1200, y],
			],
			b.lit(C.stone),
		) +
		curve(cobbles, b.dim(C.stone), 1.6, faint(0.35)) +
		curve(
			each(15, (i) => `M${n(600 + (i - 7) * 62)} 566L${n(600 + (i - 7) * 210)} 800`),
			b.dim(C.stone),
			1.6,
			faint(0.22),
		) +
		lantern(b, 745, 590, 190) +
		[
			[70, 640, 230, C.orange],
			[345, 648, 240, C.green],
			[835, 650, 245, C.gold],
		]
			.map(([x, sy, w]) =>
				oval(Number(x) + Number(w) / 2 - 12, Number(sy) + 2, Number(w) * 0.56, 10, b.dim(C.stone), faint(0.6)),
			)
			.join('') +
		stall(b, 70, 640, 230, C.orange, ['#d8473a', '#e8b23c', '#7fa548']) +
		stall(b, 345, 648, 240, C.green, ['#e6c98b', '#c98a4b', '#efdcae']) +
		stall(b, 835, 650, 245, C.gold, ['#c86a9a', '#f0c64f', '#e9ecd2', '#d8473a']) +
		// Crates and buckets of flowers before the stalls.
		[
			[800, 716],
			[862, 724],
			[1000, 722],
			[1066, 714],
		]
			.map(([x = 0, sy = 0], i) => {
				const tone = ['#c86a9a', '#f0c64f', '#f4efe0', '#d9653f'][i] ?? C.white;
				return (
					path(
						each(7, (k) => blade([x + 20, sy - 40], [x - 4 + k * 8, sy - 78 - (k % 3) * 10], 3, 0)),
						b.mid(C.deep),
					) +
					each(7, (k) => disc(x - 4 + k * 8, sy - 80 - (k % 3) * 10, 9, (k % 2 ? b.lit : b.mid)(tone))) +
					poly(
						[
							[x - 2, sy - 44],
							[x + 42, sy - 44],
							[x + 36, sy],
							[x + 4, sy],
						],
						b.mid('#8f9ea3'),
					) +
					poly(
						[
							[x + 22, sy - 44],
							[x + 42, sy - 44],
							[x + 36, sy],
							[x + 22, sy],
						],
						b.dim('#8f9ea3'),
					)
				);
			})
			.join('') +
		oval(655, 726, 90, 12, b.dim(C.stone), faint(0.6)) +
		bicycle(b, 590, 726, 84, C.green)
	);
}

/** The ice rink of the village, at dusk. */
function iceRink(b: Brush): Svg {
	const poles: readonly Point[] = [
		[90, 640],
		[330, 545],
		[600, 520],
		[870, 545],
		[1110, 640],
	];
	const pole = (i: number): Point => poles[i] ?? [0, 0];
	const top = (p: Point, i: number): Point => [p[0], p[1] - ([300, 215, 190, 215, 300][i] ?? 0)];
	const snow = '#e8edf2';
	return (
		sky(b, 520) +
		disc(930, 150, 34, '#fdf3d8') +
		glow(b, 930, 150, 150, '#fdf3d8', 0.4) +
		each(40, () => disc(b.between(0, 1200), b.between(10, 300), b.between(0.7, 1.8), '#ffffff', faint(0.7))) +
		stratus(150, 330, 520, 18, '#d79d94', 0.55) +
		stratus(600, 385, 560, 16, '#e9b79a', 0.6) +
		treeline(b, -50, 512, 700, 60, b.dim(C.deep, 0.45)) +
		church(b, 235, 512, 210, 1, 0.42) +
		treeline(b, 620, 512, 640, 46, b.dim(C.deep, 0.45)) +
		land(
			[
				[0, 500],
				[500, 508],
				[1200, 498],
			],
			b.dim(snow, 0.12),
		) +
		pollard(b, 1010, 520, 190, null, 0.12) +
		pollard(b, 1130, 530, 230, null, 0.06) +
		pollard(b, 60, 528, 210, null, 0.1) +
		// The clubhouse.
		house(b, {
			x: 470,
			y: 524,
			front: 110,
			long: 190,
			wall: 66,
			roof: 52,
			brick: C.green,
			tiles: '#cfd6de',
			windows: 4,
			chimney: true,
		}) +
		glow(b, 600, 520, 190, C.lamp, 0.3) +
		// The ice.
		oval(600, 668, 660, 138, b.dim(snow, 0.1)) +
		oval(600, 662, 650, 130, b.mid('#bcd0de')) +
		oval(600, 668, 636, 122, b.lit('#a9c4d8')) +
		clipped(
			b,
			'M-36 668A636 122 0 0 1 1236 668A636 122 0 0 1 -36 668Z',
			mirrored(
				house(b, {
					x: 470,
					y: 546,
					front: 110,
					long: 190,
					wall: 66,
					roof: 52,
					brick: C.green,
					tiles: '#cfd6de',
					windows: 4,
				}),
				546,
				0.9,
				0.25,
			) +
				each(5, (i) => oval(pole(i)[0], 690, 26 + Math.abs(i - 2) * 8, 110, C.lamp, faint(0.17))) +
				each(26, () => {
					const x = b.between(40, 1100);
					const y = b.between(590, 770);
					const r = b.between(60, 190);
					return curve(
						`M${n(x)} ${n(y)}q${n(r)} ${n(b.between(-16, 16))} ${n(r * 1.6)} ${n(b.between(-4, 8))}`,
						'#f4f8fb',
						b.between(0.8, 2),
						faint(0.6),
					);
				}),
		) +
		path('M0 800V742C180 778 400 800 600 802H0Z', b.lit(snow)) +
		path('M1200 800V742C1020 778 800 800 600 802H1200Z', b.mid(snow)) +
		poles.map((p, i) => rect(p[0] - 3, top(p, i)[1], 6, p[1] - top(p, i)[1], b.dim(C.iron))).join('') +
		[0, 1, 2, 3]
			.map((i) => lights(b, top(pole(i), i), top(pole(i + 1), i + 1), 11, 34, i === 0 || i === 3 ? 5.5 : 4.2))
			.join('') +
		bench(b, 905, 792, 170) +
		// Skates left under the bench.
		[930, 985]
			.map(
				(x) =>
					path(`M${x} 770v-26h13l3 12 20 6v8z`, b.dim(C.orange)) +
					stroke(
						[
							[x - 3, 778],
							[x + 42, 778],
						],
						'#e7edf2',
						3,
					) +
					stroke(
						[
							[x + 6, 770],
							[x + 6, 778],
						],
						'#e7edf2',
						2.5,
					) +
					stroke(
						[
							[x + 30, 770],
							[x + 30, 778],
						],
						'#e7edf2',
						2.5,
					),
			)
			.join('') +
		each(70, () => disc(b.between(0, 1200), b.between(0, 800), b.between(1, 2.6), '#ffffff', faint(0.55)))
	);
}

/** The church in the mist of the morning. */
function churchScene(b: Brush): Svg {
	return (
		sky(b, 560) +
		sun(b, 300, 330, 44, '#fff3d0', 6) +
		stratus(40, 300, 640, 22, '#fff4dc', 0.6) +
		stratus(560, 210, 560, 24, '#fff4dc', 0.55) +
		birds(b, 760, 170, 7, 13, b.dim(C.slate, 0.3)) +
		treeline(b, -60, 545, 700, 60, b.mid(C.deep, 0.76)) +
		treeline(b, 560, 548, 700, 84, b.mid(C.deep, 0.68)) +
		land(
			[
				[0, 540],
				[700, 548],
				[1200, 536],
			],
			b.lit(C.meadow, 0.55),
		) +
		rect(0, 515, W, 46, b.mood.haze, faint(0.55)) +
		oak(b, 400, 585, 260, C.oak, 0.35) +
		church(b, 520, 590, 560, 1, 0.1) +
		oak(b, 980, 596, 330, C.oak, 0.14) +
		oak(b, 1110, 606, 270, C.willow, 0.1) +
		land(
			[
				[0, 588],
				[300, 584],
				[620, 578],
				[1000, 588],
				[1200, 596],
			],
			b.mid(C.grass, 0.22),
		) +
		// The wall of the churchyard, with its gate.
		rect(400, 588, 190, 40, b.mid(C.brickOld, 0.08)) +
		rect(690, 588, 520, 40, b.lit(C.brickOld, 0.08)) +
		rect(396, 582, 198, 9, b.lit(C.stone, 0.05)) +
		rect(686, 582, 530, 9, b.lit(C.stone, 0.05)) +
		[586, 680].map((x) => rect(x, 556, 22, 76, b.dim(C.brickOld)) + rect(x - 3, 549, 28, 9, b.lit(C.stone))).join('') +
		curve(
			each(9, (i) => `M${612 + i * 8.4} ${n(578 + Math.abs(i - 4) * 3)}V628`),
			b.dim(C.iron),
			2.4,
		) +
		curve('M608 590Q644 562 680 590M608 618H680', b.dim(C.iron), 2.6, '') +
		land(
			[
				[0, 622],
				[400, 630],
				[800, 628],
				[1200, 634],
			],
			b.mid(C.grass),
		) +
		path('M612 630H678C700 680 640 720 520 800H300C470 720 590 690 612 630Z', b.lit(C.sand)) +
		tufts(b, 0, 640, 480, 150, 60, b.lit(C.meadow), 20) +
		tufts(b, 690, 640, 510, 150, 60, b.lit(C.meadow), 20) +
		flowers(b, 700, 650, 500, 140, 50, [C.white, '#f1cf62'], 5.5) +
		flowers(b, 0, 660, 320, 130, 30, [C.white, '#f1cf62'], 5.5) +
		rect(0, 640, W, 60, b.mood.haze, faint(0.18)) +
		pollard(b, 130, 730, 470, C.willow)
	);
}

/** The lane with the pollard willows, towards the rising sun. */
function willowLane(b: Brush): Svg {
	const far: Point = [640, 470];
	const row = (from: Point, size: number): Svg =>
		each(8, (i) => {
			const t = 1 - 0.62 ** (7 - i);
			const [x, y] = lerp(from, far, t);
			return (
				oval(x, y, size * (1 - t) * 0.22, size * (1 - t) * 0.025, b.dim(C.grass), faint(0.7)) +
				pollard(b, x, y, Math.max(size * (1 - t), 18), C.willow, Math.min(t * 0.62, 0.58))
			);
		});
	return (
		sky(b, 480) +
		sun(b, 640, 418, 50, '#fff6d8', 7) +
		stratus(120, 210, 620, 26, '#fff2d6', 0.55) +
		stratus(700, 130, 480, 20, '#fff2d6', 0.5) +
		birds(b, 420, 240, 5, 12, b.dim(C.slate, 0.3)) +
		treeline(b, -40, 476, 520, 34, b.mid(C.deep, 0.72)) +
		treeline(b, 780, 476, 480, 40, b.mid(C.deep, 0.7)) +
		land(
			[
				[0, 470],
				[640, 470],
				[1200, 470],
			],
			b.lit(C.meadow, 0.4),
		) +
		poly(
			[
				[640, 470],
				[-500, 800],
				[1700, 800],
			],
			b.mid(C.grass, 0.12),
		) +
		poly(
			[
				[0, 470],
				[0, 800],
				[-60, 800],
			],
			b.mid(C.grass),
		) +
		// The ditch on the right.
		poly(
			[
				[662, 470],
				[1200, 640],
				[1200, 800],
				[1160, 800],
			],
			b.lit('#d9d3b8'),
		) +
		poly(
			[
				[662, 470],
				[1200, 660],
				[1200, 760],
			],
			b.lit('#f7dfae'),
			faint(0.7),
		) +
		// The lane.
		poly(
			[
				[632, 470],
				[648, 470],
				[800, 800],
				[250, 800],
			],
			b.lit(C.sand),
		) +
		poly(
			[
				[637, 470],
				[642, 470],
				[610, 800],
				[470, 800],
			],
			b.lit(C.meadow),
			faint(0.75),
		) +
		tufts(b, 0, 600, 330, 190, 46, b.lit(C.meadow), 20) +
		row([170, 790], 640) +
		reeds(b, 1010, 800, 190, 190, 46) +
		row([960, 760], 560) +
		flowers(b, 0, 720, 240, 70, 24, [C.white, '#f1cf62'], 6)
	);
}

/** The vegetable garden of the village in summer. */
function garden(b: Brush): Svg {
	const far: Point = [560, 330];
	const bed = (x0: number, x1: number, fill: string): Svg =>
		poly([lerp([x0, 800], far, 0.56), lerp([x1, 800], far, 0.56), [x1, 800], [x0, 800]], fill);
	const plants = (xc: number, draw: (x: number, y: number, s: number) => Svg): Svg =>
		each(11, (i) => {
			const t = 0.54 - 0.54 * (i / 10) ** 1.5;
			const [x, y] = lerp([xc, 820], far, t);
			return draw(x, y, 1 - t);
		});
	const cabbage = (x: number, y: number, s: number): Svg =>
		disc(x, y - 16 * s, 34 * s, b.dim('#6f9a78')) +
		disc(x - 4 * s, y - 21 * s, 25 * s, b.mid('#86b08a')) +
		disc(x - 6 * s, y - 25 * s, 13 * s, b.lit('#b4cf9c'));
	const leek = (x: number, y: number, s: number): Svg =>
		path(
			each(5, (k) => blade([x, y], [x + (k - 2) * 17 * s, y - (66 - Math.abs(k - 2) * 9) * s], 4 * s, (k - 2) * 3 * s)),
			b.mid('#5f9079'),
		);
	const lettuce = (x: number, y: number, s: number): Svg =>
		oval(x, y - 10 * s, 30 * s, 20 * s, b.mid('#9cbf4f')) +
		oval(x - 3 * s, y - 16 * s, 18 * s, 11 * s, b.lit('#cfdc72'));
	const beet = (x: number, y: number, s: number): Svg =>
		path(
			each(5, (k) => blade([x, y], [x + (k - 2) * 16 * s, y - (48 - Math.abs(k - 2) * 8) * s], 8 * s, 0)),
			b.mid('#8a3f55'),
		) + path(blade([x, y], [x - 4 * s, y - 40 * s], 5 * s, 0), b.lit('#b25a6a'));
	return (
		sky(b, 470) +
		cloud(b, 90, 240, 340, 120) +
		cloud(b, 640, 170, 260, 84, 0.9) +
		cloud(b, 960, 290, 240, 70, 0.8) +
		treeline(b, -50, 468, 1300, 52, b.mid(C.deep, 0.5)) +
		church(b, 690, 466, 250, 1, 0.4) +
		house(b, { x: 250, y: 470, front: 80, long: 100, wall: 52, roof: 50, depth: 0.25, windows: 2 }) +
		house(b, { x: 510, y: 470, front: 74, long: 80, wall: 50, roof: 46, depth: 0.28, tiles: C.tileDark, windows: 2 }) +
		oak(b, 150, 474, 220, C.oak, 0.18) +
		hedge(b, -10, 500, 1220, 44, C.deep) +
		land(
			[
				[0, 496],
				[600, 494],
				[1200, 496],
			],
			b.lit(C.sand),
		) +
		bed(-520, -250, b.mid('#7a5a43')) +
		bed(-190, 80, b.mid('#7a5a43')) +
		bed(140, 410, b.mid('#7a5a43')) +
		bed(470, 740, b.mid('#7a5a43')) +
		bed(800, 1070, b.mid('#7a5a43')) +
		bed(1130, 1500, b.mid('#7a5a43')) +
		plants(-385, lettuce) +
		plants(-105, lettuce) +
		plants(10, lettuce) +
		plants(275, leek) +
		plants(345, leek) +
		plants(205, leek) +
		plants(605, cabbage) +
		plants(885, beet) +
		plants(985, beet) +
		// Glasshouse.
		poly(
			[
				[880, 560],
				[880, 440],
				[960, 380],
				[1040, 440],
				[1040, 560],
			],
			b.mid('#bcd6d4'),
		) +
		poly(
			[
				[1040, 440],
				[960, 380],
				[1180, 380],
				[1260, 440],
			],
			b.lit('#d8ebe4'),
		) +
		rect(1040, 440, 220, 120, b.lit('#c3dcd6')) +
		curve(
			'M880 560V440L960 380L1040 440V560M960 380V560M880 440H1040M1040 440H1200M960 380H1200M1095 440V560M1150 440V560M1015 380L1095 440M1070 380L1150 440M1125 380L1200 436M880 560H1200',
			b.lit(C.white),
			5,
		) +
		rect(874, 548, 340, 22, b.mid(C.brick)) +
		path(
			each(8, (k) => blade([1058 + k * 19, 548], [1050 + k * 20, 470 - (k % 3) * 12], 7, 0)),
			b.mid(C.deep),
			faint(0.55),
		) +
		// Bean poles.
		[60, 140, 220]
			.map(
				(x, i) =>
					[-34, -12, 12, 34]
						.map((dx) =>
							stroke(
								[
									[x + dx, 590 + (i % 2) * 10],
									[x - dx * 0.12, 400],
								],
								b.mid(C.wood),
								4,
							),
						)
						.join('') +
					each(26, (k) => {
						const t = k / 26;
						const spread = 36 * (1 - t);
						return oval(
							x + b.between(-1, 1) * spread,
							588 - t * 170,
							b.between(8, 13),
							b.between(7, 11),
							(k % 3 === 0 ? b.lit : k % 3 === 1 ? b.mid : b.dim)('#6c9a49'),
						);
					}) +
					each(6, () => disc(x + b.between(-24, 24), b.between(460, 570), 4, b.lit('#d9533b'))),
			)
			.join('') +
		// A row of sunflowers behind.
		[330, 372, 418, 462]
			.map((x, i) => {
				const top = 400 + (i % 2) * 26;
				return (
					stroke(
						[
							[x, 520],
							[x + 2, top],
						],
						b.dim(C.deep),
						5,
					) +
					path(blade([x, 480], [x + 34, 462], 8, 3) + blade([x, 460], [x - 32, 444], 8, -3), b.mid('#5f8d44')) +
					path(
						each(12, (k) => {
							const a = (k / 12) * Math.PI * 2;
							return blade([x + 2, top], [x + 2 + Math.cos(a) * 27, top + Math.sin(a) * 27], 6, 0);
						}),
						b.lit('#efb62f'),
					) +
					disc(x + 2, top, 12, b.dim('#7a4b2a'))
				);
			})
			.join('') +
		// A watering can on the path.
		oval(836, 742, 60, 9, b.dim(C.sand), faint(0.7)) +
		curve('M812 690C800 640 866 640 862 688', b.dim(C.green), 7) +
		poly(
			[
				[868, 720],
				[918, 672],
				[926, 680],
				[872, 742],
			],
			b.mid(C.green),
		) +
		poly(
			[
				[908, 664],
				[938, 684],
				[932, 692],
				[904, 672],
			],
			b.lit(C.green),
		) +
		rect(800, 682, 74, 60, b.mid(C.green), ' rx="5"') +
		rect(800, 682, 26, 60, b.lit(C.green), ' rx="5"') +
		oval(837, 683, 37, 8, b.dim(C.green))
	);
}

/** The bicycle bridge over the canal at sunset. */
function bicycleBridge(b: Brush): Svg {
	const line = 560;
	const span = (): Svg => {
		let out = path('M150 560C330 380 870 380 1050 560L1006 560C860 428 340 428 194 560Z', b.mid('#a9502f'));
		out += path('M150 560C330 380 870 380 1050 560L1040 560C868 392 332 392 160 560Z', b.lit(C.white));
		for (let i = 0; i <= 18; i += 1) {
			const t = i / 18;
			const x = 150 + (1 - (1 - t)) * 900;
			const y = 560 * (1 - t) ** 3 + 3 * 380 * t * (1 - t) ** 2 + 3 * 380 * t ** 2 * (1 - t) + 560 * t ** 3;
			const bx = 150 * (1 - t) ** 3 + 3 * 330 * t * (1 - t) ** 2 + 3 * 870 * t ** 2 * (1 - t) + 1050 * t ** 3;
			out += stroke(
				[
					[bx, y],
					[bx, y - 56],
				],
				b.lit(C.white),
				i % 6 === 0 ? 7 : 4,
			);
			void x;
		}
		out += curve('M150 504C330 324 870 324 1050 504', b.lit(C.white), 8);
		out += curve('M150 532C330 352 870 352 1050 532', b.mid(C.white), 4);
		return out;
	};
	const poles = [350, 850]
		.map((x) => rect(x - 9, 440, 18, 130, b.dim(C.wood)) + rect(x - 9, 440, 6, 130, b.mid(C.wood)))
		.join('');
	const backdrop =
		treeline(b, -60, line, 560, 70, b.mid(C.deep, 0.5)) +
		treeline(b, 640, line, 640, 84, b.mid(C.deep, 0.46)) +
		church(b, 795, line - 6, 220, 1, 0.44) +
		house(b, { x: 960, y: line, front: 70, long: 80, wall: 44, roof: 44, depth: 0.32, windows: 2 }) +
		house(b, { x: 690, y: line, front: 60, long: 60, wall: 40, roof: 40, depth: 0.36, tiles: C.tileDark, windows: 1 });
	return (
		sky(b, 565) +
		sun(b, 470, 470, 54, '#ffe9b8', 6) +
		stratus(80, 180, 640, 34, '#f3b08a', 0.6) +
		stratus(560, 270, 620, 28, '#ffc896', 0.6) +
		stratus(-60, 340, 460, 20, '#ffd7a2', 0.6) +
		backdrop +
		water(b, line, 800) +
		mirrored(backdrop, line, 0.8, 0.28) +
		oval(470, 650, 70, 130, '#ffe2a8', faint(0.4)) +
		mirrored(poles + span(), 572, 0.85, 0.42) +
		ripples(b, 0, line, W, 240, 70, '#ffe3b4', 0.5) +
		ripples(b, 0, line, W, 240, 40, b.dim(C.water), 0.35) +
		poles +
		span() +
		path('M-10 800V520C60 516 150 530 215 566C240 590 200 640 120 680C70 710 30 760 10 800Z', b.dim(C.grass)) +
		path('M-10 620V520C60 516 150 530 215 566C150 556 60 566 -10 620Z', b.mid(C.grass)) +
		path(
			'M1210 800V520C1140 516 1050 530 985 566C962 590 1010 650 1090 690C1150 720 1180 770 1196 800Z',
			b.dim(C.grass),
		) +
		path('M1210 620V520C1140 516 1050 530 985 566C1050 556 1140 566 1210 620Z', b.mid(C.grass)) +
		poly(
			[
				[-10, 520],
				[60, 518],
				[168, 552],
				[196, 566],
				[100, 560],
				[-10, 566],
			],
			b.lit(C.sand),
			faint(0.9),
		) +
		pollard(b, 1110, 600, 400, C.willow) +
		bicycle(b, 26, 566, 74, C.green) +
		reeds(b, 10, 802, 210, 190, 46) +
		reeds(b, 1030, 802, 170, 150, 36)
	);
}

/** The football pitch under great clouds. */
function pitch(b: Brush): Svg {
	const far: Point = [600, 200];
	const edge = (x: number, y: number): Point => {
		const t = (y - 800) / (200 - 800);
		return lerp([x, 800], far, t);
	};
	const stripe = (i: number): Svg => {
		const y0 = 500 + (300 * i ** 1.6) / 8 ** 1.6;
		const y1 = 500 + (300 * (i + 1) ** 1.6) / 8 ** 1.6;
		return rect(0, y0, W, y1 - y0 + 1, i % 2 === 0 ? b.lit('#84ab52') : b.mid('#84ab52'));
	};
	const white = b.lit(C.white);
	const [p1, p2] = [edge(-500, 520), edge(1700, 520)];
	const net = clipped(
		b,
		'M430 520V398H770V520L730 508V420H470V508Z',
		curve(
			each(24, (i) => `M${430 + i * 16} 390V530`) + each(10, (i) => `M420 ${396 + i * 14}H780`),
			white,
			1,
			faint(0.55),
		),
	);
	return (
		sky(b, 500) +
		cloud(b, -60, 350, 430, 190) +
		cloud(b, 420, 250, 460, 170) +
		cloud(b, 900, 380, 380, 150, 0.95) +
		stratus(100, 420, 700, 18, '#ffffff', 0.7) +
		treeline(b, -40, 494, 1290, 48, b.mid(C.deep, 0.45)) +
		[40, 92, 146, 200, 252].map((x, i) => poplar(b, x, 500, 200 + (i % 3) * 18, C.deep, 0.16)).join('') +
		// The canteen.
		house(b, {
			x: 850,
			y: 504,
			front: 120,
			long: 230,
			wall: 72,
			roof: 46,
			brick: C.brickPale,
			tiles: C.green,
			windows: 4,
			chimney: false,
		}) +
		flag(b, 832, 504, 170, [C.green, C.white, C.orange]) +
		[330, 1150]
			.map(
				(x) =>
					rect(x - 3, 250, 6, 254, b.mid(C.slate)) +
					[0, 1].map((k) => rect(x - 26, 244 + k * 18, 52, 12, b.lit('#e9eef0'))).join(''),
			)
			.join('') +
		land(
			[
				[0, 500],
				[600, 499],
				[1200, 500],
			],
			b.lit('#84ab52'),
		) +
		each(8, stripe) +
		// Boards along the far line.
		each(11, (i) =>
			rect(20 + i * 106, 494, 100, 16, [b.mid(C.green), b.lit(C.white), b.mid(C.orange)][i % 3] ?? white),
		) +
		// Lines.
		stroke([p1, p2], white, 3) +
		poly([edge(60, 548), edge(1140, 548), edge(1140, 551), edge(60, 551)], white, faint(0)) +
		stroke([edge(-80, 520), edge(-80, 640), edge(1280, 640), edge(1280, 520)], white, 4, ' stroke-linejoin="round"') +
		stroke([edge(200, 520), edge(200, 566), edge(1000, 566), edge(1000, 520)], white, 3.4, ' stroke-linejoin="round"') +
		curve('M440 642Q600 700 760 642', white, 4.4) +
		oval(600, 602, 7, 3, white) +
		net +
		stroke(
			[
				[470, 508],
				[470, 420],
				[730, 420],
				[730, 508],
			],
			b.mid(C.white),
			3,
		) +
		stroke(
			[
				[430, 398],
				[470, 420],
			],
			b.mid(C.white),
			3,
		) +
		stroke(
			[
				[770, 398],
				[730, 420],
			],
			b.mid(C.white),
			3,
		) +
		stroke(
			[
				[430, 521],
				[430, 398],
				[770, 398],
				[770, 521],
			],
			white,
			8,
			' stroke-linejoin="round"',
		) +
		// The ball.
		oval(770, 742, 34, 7, b.dim('#84ab52'), faint(0.8)) +
		disc(764, 714, 30, b.lit(C.white)) +
		clipped(
			b,
			'M734 714a30 30 0 1 1 60 0a30 30 0 1 1 -60 0Z',
			disc(776, 726, 30, b.dim(C.white), faint(0.35)) +
				poly(
					[
						[764, 700],
						[776, 709],
						[771, 723],
						[757, 723],
						[752, 709],
					],
					b.dim(C.iron),
				) +
				curve('M764 700V684M776 709L794 704M771 723L782 740M757 723L746 740M752 709L734 704', b.dim(C.iron), 2.4) +
				poly(
					[
						[756, 680],
						[772, 680],
						[764, 688],
					],
					b.dim(C.iron),
				) +
				poly(
					[
						[736, 696],
						[742, 705],
						[732, 712],
					],
					b.dim(C.iron),
				) +
				poly(
					[
						[796, 697],
						[788, 705],
						[798, 714],
					],
					b.dim(C.iron),
				) +
				poly(
					[
						[740, 740],
						[748, 736],
						[754, 746],
					],
					b.dim(C.iron),
				) +
				poly(
					[
						[778, 736],
						[790, 736],
						[776, 748],
					],
					b.dim(C.iron),
				),
		) +
		tufts(b, 0, 700, 700, 95, 40, b.lit(C.meadow), 12) +
		// A corner flag in front.
		stroke(
			[
				[150, 792],
				[150, 620],
			],
			b.lit(C.white),
			6,
		) +
		path('M153 622C180 612 200 634 236 624L228 668C200 676 180 656 153 666Z', b.mid(C.orange)) +
		curve('M60 800Q150 770 250 800', white, 6)
	);
}

/** The bandstand among the trees, towards evening. */
function bandstand(b: Brush): Svg {
	const base = 600;
	const cx = 610;
	const posts = [-190, -128, -46, 46, 128, 190];
	const roof = (s: number, e: number, fill: string): Svg =>
		path(`M${cx} 232Q${n(cx + s * 0.35)} 300 ${cx + s} 372L${cx + e} 372Q${n(cx + e * 0.35)} 300 ${cx} 232Z`, fill);
	return (
		sky(b, 600) +
		sun(b, 200, 440, 46, '#fff0c2', 6) +
		stratus(40, 240, 540, 24, '#fff0d0', 0.5) +
		stratus(700, 160, 460, 24, '#fff0d0', 0.5) +
		treeline(b, -60, 574, 1320, 90, b.mid(C.deep, 0.6)) +
		house(b, { x: 70, y: 576, front: 100, long: 90, wall: 70, roof: 64, depth: 0.36, windows: 2 }) +
		house(b, {
			x: 930,
			y: 576,
			front: 100,
			long: 110,
			wall: 72,
			roof: 66,
			depth: 0.32,
			tiles: C.tileDark,
			windows: 2,
		}) +
		land(
			[
				[0, 570],
				[600, 566],
				[1200, 574],
			],
			b.lit(C.grass),
		) +
		oak(b, 300, 596, 430, '#b58a3c', 0.14) +
		oak(b, 960, 600, 470, C.oak, 0.08) +
		land(
			[
				[0, 606],
				[600, 596],
				[1200, 612],
			],
			b.mid(C.grass),
		) +
		oval(cx + 20, base + 62, 330, 26, b.dim(C.grass), faint(0.8)) +
		// Floor with steps.
		path(`M${cx - 250} ${base}H${cx + 250}V${base + 46}Q${cx} ${base + 78} ${cx - 250} ${base + 46}Z`, b.mid(C.brick)) +
		path(
			`M${cx + 90} ${base}H${cx + 250}V${base + 46}Q${cx + 180} ${base + 64} ${cx + 90} ${base + 60}Z`,
			b.dim(C.brick),
		) +
		oval(cx, base, 254, 24, b.lit(C.stone)) +
		oval(cx, base - 4, 236, 19, b.mid(C.sand)) +
		// Posts at the back, chairs and stands, posts in front.
		[-100, 0, 100].map((dx) => rect(cx + dx - 4, 372, 8, base - 385, b.mid(C.white))).join('') +
		curve(`M${cx - 190} 540H${cx + 190}`, b.mid(C.white), 4) +
		[-120, -60, 0, 60, 120]
			.map((dx, i) => {
				const x = cx + dx;
				const y = base - 4 + (i % 2) * 6;
				return (
					stroke(
						[
							[x - 12, y],
							[x - 12, y - 26],
							[x + 12, y - 26],
							[x + 12, y],
						],
						b.dim(C.iron),
						3,
					) +
					rect(x - 14, y - 30, 28, 6, b.mid(C.orange)) +
					rect(x - 14, y - 62, 28, 20, b.mid(C.orange), ' rx="4"') +
					stroke(
						[
							[x - 12, y - 28],
							[x - 12, y - 60],
						],
						b.dim(C.iron),
						3,
					) +
					stroke(
						[
							[x + 12, y - 28],
							[x + 12, y - 60],
						],
						b.dim(C.iron),
						3,
					)
				);
			})
			.join('') +
		// Roof: eight sides, of which five are seen.
		roof(-262, -150, b.lit(C.green)) +
		roof(-150, -10, b.lit(mix(C.green, C.willow, 0.18))) +
		roof(-10, 130, b.mid(C.green)) +
		roof(130, 262, b.dim(C.green)) +
		path(
			`M${cx - 262} 372H${cx + 262}V386${[...Array(13).keys()].map((i) => `a20.15 16 0 0 1 -40.3 0${i === 12 ? '' : ''}`).join('')}Z`,
			b.lit(C.white),
		) +
		rect(cx - 264, 368, 528, 9, b.mid(C.orange)) +
		stroke(
			[
				[cx, 236],
				[cx, 196],
			],
			b.mid(C.iron),
			5,
		) +
		disc(cx, 196, 11, b.lit(C.gold)) +
		posts
			.map(
				(dx) =>
					rect(cx + dx - 6, 384, 12, base - 384 + 14 - Math.abs(dx) * 0.06, b.lit(C.white)) +
					path(`M${cx + dx - 6} 400q-18 -2 -26 -16h58q-8 14 -26 16z`, b.lit(C.white)),
			)
			.join('') +
		// Railing, open in the middle where the steps are.
		[
			[-190, -128],
			[-128, -46],
			[46, 128],
			[128, 190],
		]
			.map(([from = 0, to = 0]) =>
				curve(
					`M${cx + from} ${base - 58}H${cx + to}M${cx + from} ${base - 12}H${cx + to}${each(7, (i) => `M${n(cx + from + ((to - from) * (i + 0.5)) / 7)} ${base - 58}v46`)}`,
					b.lit(C.white),
					3.6,
				),
			)
			.join('') +
		poly(
			[
				[cx - 46, base + 18],
				[cx + 46, base + 18],
				[cx + 54, base + 40],
				[cx - 54, base + 40],
			],
			b.lit(C.stone),
		) +
		poly(
			[
				[cx - 54, base + 40],
				[cx + 54, base + 40],
				[cx + 62, base + 62],
				[cx - 62, base + 62],
			],
			b.mid(C.stone),
		) +
		poly(
			[
				[cx - 62, base + 62],
				[cx + 62, base + 62],
				[cx + 70, base + 84],
				[cx - 70, base + 84],
			],
			b.lit(C.stone),
		) +
		path(
			`M${cx - 70} ${base + 82}H${cx + 70}C${cx + 100} 740 ${cx + 190} 770 ${cx + 260} 800H${cx - 240}C${cx - 140} 770 ${cx - 90} 740 ${cx - 70} ${base + 82}Z`,
			b.lit(C.sand),
		) +
		lights(b, [300, 300], [cx - 40, 250], 9, 30, 4.5) +
		lights(b, [cx + 40, 250], [960, 290], 9, 30, 4.5) +
		bench(b, 120, 716, 170) +
		bench(b, 930, 720, 170) +
		flowers(b, 300, 668, 210, 14, 40, [C.orange, '#f2c14e', C.white], 6) +
		flowers(b, 720, 668, 210, 14, 40, [C.orange, '#f2c14e', C.white], 6) +
		tufts(b, 0, 720, 380, 75, 24, b.lit(C.meadow), 18) +
		tufts(b, 860, 730, 340, 65, 22, b.lit(C.meadow), 18)
	);
}

/** The school on a bright morning. */
function school(b: Brush): Svg {
	const y = 570;
	const bay = (x: number, w: number): Svg => pane(b, x, y - 130, w, 92, [4, 2]);
	return (
		sky(b, 580) +
		cloud(b, 120, 220, 300, 100) +
		cloud(b, 720, 160, 380, 110) +
		treeline(b, -40, y, 1300, 76, b.mid(C.deep, 0.55)) +
		church(b, 60, y, 330, 1, 0.42) +
		land(
			[
				[0, y - 6],
				[600, y - 8],
				[1200, y - 6],
			],
			b.lit(C.grass),
		) +
		// A long wing and a higher middle part.
		rect(250, y - 160, 760, 160, b.lit(C.brick)) +
		rect(250, y - 16, 760, 16, b.dim(C.brickOld)) +
		poly(
			[
				[236, y - 156],
				[296, y - 250],
				[964, y - 250],
				[1024, y - 156],
			],
			b.lit(C.tile),
		) +
		curve(
			each(8, (i) => `M${n(245 + i * 6.6)} ${n(y - 166 - i * 10.4)}H${n(1015 - i * 6.6)}`),
			b.dim(C.tile),
			1.2,
			faint(0.45),
		) +
		rect(238, y - 162, 784, 9, b.lit(C.white)) +
		[276, 392].map((x) => bay(x, 96)).join('') +
		[772, 888].map((x) => bay(x, 96)).join('') +
		poly(
			[
				[518, y],
				[518, y - 215],
				[630, y - 310],
				[742, y - 215],
				[742, y],
			],
			b.mid(C.brick),
		) +
		poly(
			[
				[504, y - 206],
				[630, y - 314],
				[756, y - 206],
				[744, y - 206],
				[630, y - 302],
				[516, y - 206],
			],
			b.lit(C.white),
		) +
		rect(518, y - 16, 224, 16, b.dim(C.brickOld)) +
		[540, 604, 668].map((x) => pane(b, x, y - 200, 48, 64, [2, 2])).join('') +
		disc(630, y - 248, 21, b.lit(C.white)) +
		disc(630, y - 248, 16, b.dim(C.blue)) +
		stroke(
			[
				[630, y - 260],
				[630, y - 248],
				[639, y - 244],
			],
			C.lamp,
			2.6,
		) +
		rect(578, y - 112, 104, 112, b.lit(C.white)) +
		rect(586, y - 106, 42, 106, b.mid(C.green)) +
		rect(632, y - 106, 42, 106, b.mid(C.green)) +
		rect(592, y - 98, 30, 46, b.dim(C.glass)) +
		rect(638, y - 98, 30, 46, b.dim(C.glass)) +
		rect(560, y - 122, 140, 12, b.lit(C.orange)) +
		// A small bell turret.
		rect(612, y - 348, 36, 46, b.lit(C.white)) +
		path(arch(620, y - 342, 20, 34, false), b.dim(C.iron)) +
		disc(630, y - 318, 7, b.lit(C.gold)) +
		poly(
			[
				[606, y - 346],
				[630, y - 384],
				[654, y - 346],
			],
			b.mid(C.slate),
		) +
		// The yard.
		land(
			[
				[0, y + 2],
				[600, y],
				[1200, y + 2],
			],
			b.lit(C.stone),
		) +
		curve(
			each(7, (i) => `M0 ${n(592 + i ** 1.6 * 9)}H1200`),
			b.dim(C.stone),
			1.5,
			faint(0.25),
		) +
		oak(b, 1085, 612, 440, C.oak) +
		oval(1085, 616, 76, 10, b.dim(C.stone), faint(0.5)) +
		path('M1030 612h110v22q-55 12 -110 0z', b.mid(C.wood)) +
		// Climbing frame.
		oval(250, 696, 190, 16, b.lit('#e7c98f')) +
		stroke(
			[
				[110, 694],
				[150, 520],
			],
			b.mid(C.orange),
			9,
		) +
		stroke(
			[
				[190, 694],
				[150, 520],
			],
			b.mid(C.orange),
			9,
		) +
		stroke(
			[
				[310, 694],
				[350, 520],
			],
			b.mid(C.orange),
			9,
		) +
		stroke(
			[
				[390, 694],
				[350, 520],
			],
			b.mid(C.orange),
			9,
		) +
		stroke(
			[
				[146, 522],
				[354, 522],
			],
			b.lit(C.orange),
			10,
		) +
		[205, 285]
			.map(
				(x) =>
					stroke(
						[
							[x, 524],
							[x - 4, 646],
						],
						b.dim(C.iron),
						2.4,
					) +
					stroke(
						[
							[x + 34, 524],
							[x + 30, 646],
						],
						b.dim(C.iron),
						2.4,
					) +
					rect(x - 8, 644, 42, 7, b.mid(C.green), ' rx="3"'),
			)
			.join('') +
		// A hopscotch in chalk.
		stroke(
			[
				[560, 640],
				[640, 640],
				[650, 670],
				[556, 670],
				[560, 640],
			],
			b.lit(C.white),
			3.4,
		) +
		stroke(
			[
				[520, 670],
				[690, 670],
				[704, 704],
				[508, 704],
				[520, 670],
			],
			b.lit(C.white),
			3.8,
		) +
		stroke(
			[
				[603, 670],
				[604, 704],
			],
			b.lit(C.white),
			3.8,
		) +
		stroke(
			[
				[552, 704],
				[662, 704],
				[672, 744],
				[544, 744],
				[552, 704],
			],
			b.lit(C.white),
			4.2,
		) +
		stroke(
			[
				[492, 744],
				[726, 744],
				[744, 792],
				[474, 792],
				[492, 744],
			],
			b.lit(C.white),
			4.6,
		) +
		stroke(
			[
				[608, 744],
				[609, 792],
			],
			b.lit(C.white),
			4.6,
		) +
		disc(770, 690, 19, b.mid(C.red)) +
		path('M752 684q18 -10 37 2', 'none', ` stroke="${b.lit(C.white)}" stroke-width="4"`) +
		oval(772, 710, 22, 4, b.dim(C.stone), faint(0.6)) +
		bicycle(b, 870, 640, 56, C.blue) +
		bicycle(b, 900, 652, 56, C.orange) +
		hedge(b, 820, 800, 400, 46, C.deep) +
		hedge(b, -20, 800, 330, 46, C.deep)
	);
}

/** The pictures of Oosterwilg. */
export const oosterwilg: readonly Scene[] = [
	{ name: 'oosterwilg/fotos/dorpshuis', mood: { ...MOOD.gold, lamps: true }, draw: dorpshuis },
	{ name: 'oosterwilg/fotos/dorpsplein-markt', mood: MOOD.morning, draw: market },
	{ name: 'oosterwilg/fotos/ijsbaan', mood: MOOD.evening, draw: iceRink },
	{ name: 'oosterwilg/fotos/kerk', mood: MOOD.mist, draw: churchScene },
	{ name: 'oosterwilg/fotos/wilgenlaantje', mood: MOOD.morning, draw: willowLane },
	{ name: 'oosterwilg/fotos/moestuin', mood: MOOD.noon, draw: garden },
	{ name: 'oosterwilg/fotos/fietsbrug', mood: MOOD.sunset, draw: bicycleBridge },
	{ name: 'oosterwilg/fotos/voetbalveld', mood: { ...MOOD.shower, side: -1 }, draw: pitch },
	{ name: 'oosterwilg/fotos/muziektent', mood: MOOD.gold, draw: bandstand },
	{ name: 'oosterwilg/fotos/school', mood: MOOD.noon, draw: school },
];
