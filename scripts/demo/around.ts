import {
	type Brush,
	bench,
	bicycle,
	birch,
	birds,
	boat,
	C,
	cloud,
	curve,
	disc,
	door,
	each,
	faint,
	farm,
	fence,
	flag,
	flowers,
	hedge,
	house,
	land,
	MOOD,
	mill,
	oak,
	pane,
	path,
	pine,
	pollard,
	poplar,
	rect,
	reeds,
	ripples,
	type Scene,
	type Svg,
	sky,
	stratus,
	sun,
	treeline,
	tufts,
	W,
	water,
} from './shapes.ts';

const meadow = (b: Brush, y: number, depth = 0.1): Svg =>
	land(
		[
			[0, y],
			[400, y - 8],
			[820, y + 6],
			[1200, y - 4],
		],
		b.lit(C.meadow, depth),
	);

/** The lock chamber, seen between its white balance beams. */
function sluis(b: Brush): Svg {
	return (
		sky(b, 430) +
		cloud(b, 90, 170, 300, 58, 0.9) +
		cloud(b, 760, 120, 280, 54, 0.8) +
		birds(b, 540, 190, 6, 12, b.dim(C.slate, 0.3)) +
		treeline(b, -60, 424, 1320, 60, b.mid(C.deep, 0.6)) +
		meadow(b, 428, 0.2) +
		house(b, {
			x: 880,
			y: 436,
			front: 96,
			long: 150,
			wall: 66,
			roof: 78,
			windows: 3,
			chimney: true,
			shutters: C.green,
		}) +
		poplar(b, 120, 432, 190, C.deep, 0.12) +
		poplar(b, 172, 434, 160, C.deep, 0.14) +
		water(b, 452, 800) +
		ripples(b, 380, 470, 440, 300, 34, '#ffffff', 0.35) +
		path('M0 440H470L300 800H0Z', b.mid(C.grass)) +
		path('M1200 440H730L900 800H1200Z', b.lit(C.grass)) +
		path('M452 440H486L352 800H262Z', b.lit(C.stone)) +
		path('M748 440H714L848 800H938Z', b.lit(C.stone)) +
		path('M486 440V500L380 800H352Z', b.dim(C.brickOld)) +
		path('M714 440V500L820 800H848Z', b.mid(C.brickOld)) +
		rect(440, 500, 160, 110, b.dim(C.wood)) +
		rect(600, 500, 160, 110, b.mid(C.wood)) +
		each(
			7,
			(i) =>
				rect(452 + i * 22, 500, 4, 110, b.dim(C.iron), faint(0.4)) +
				rect(612 + i * 22, 500, 4, 110, b.dim(C.iron), faint(0.3)),
		) +
		path('M150 500L610 470V498L150 532Z', b.lit(C.white)) +
		path('M150 532L610 498V507L150 543Z', b.dim(C.stone)) +
		path('M1050 500L590 470V498L1050 532Z', b.lit(C.white)) +
		path('M1050 532L590 498V507L1050 543Z', b.dim(C.stone)) +
		rect(590, 462, 20, 58, b.dim(C.iron)) +
		tufts(b, 0, 600, 260, 180, 26, b.dim(C.grass), 16) +
		tufts(b, 960, 600, 240, 180, 26, b.dim(C.grass), 16)
	);
}

/** The former house of the lock-keeper on the dike. */
function sluishuis(b: Brush): Svg {
	return (
		sky(b, 520) +
		sun(b, 240, 300, 46, '#ffe7b8', 6) +
		stratus(420, 200, 620, 22, '#fff0d2', 0.6) +
		treeline(b, -60, 520, 1320, 70, b.mid(C.deep, 0.6)) +
		land(
			[
				[0, 560],
				[300, 530],
				[900, 524],
				[1200, 552],
			],
			b.lit(C.grass, 0.06),
		) +
		oak(b, 960, 556, 300, C.oak, 0.06) +
		house(b, {
			x: 360,
			y: 570,
			front: 190,
			long: 300,
			wall: 134,
			roof: 160,
			windows: 4,
			chimney: true,
			shutters: C.green,
			door: C.green,
		}) +
		hedge(b, 240, 592, 110, 40) +
		hedge(b, 880, 592, 150, 36) +
		flag(b, 240, 560, 230, [C.red, C.white, C.blue]) +
		path('M560 580H640C690 650 760 720 820 800H520C560 720 575 650 560 580Z', b.lit(C.sand)) +
		bench(b, 180, 640, 130) +
		bicycle(b, 700, 600, 58, b.dim(C.blue)) +
		flowers(b, 60, 680, 420, 90, 50, ['#f6f0d8', '#e9b949', C.red], 6) +
		tufts(b, 860, 650, 320, 130, 30, b.mid(C.deep), 16)
	);
}

/** A few boats in the small harbour, early in the evening. */
function haventje(b: Brush): Svg {
	return (
		sky(b, 400) +
		sun(b, 850, 330, 50, '#ffe2a8', 6) +
		stratus(80, 190, 560, 20, '#ffd9b0', 0.55) +
		stratus(620, 120, 520, 20, '#ffd9b0', 0.45) +
		treeline(b, -60, 400, 1320, 56, b.mid(C.deep, 0.6)) +
		house(b, { x: 120, y: 410, front: 70, long: 110, wall: 50, roof: 58, windows: 3, depth: 0.14, chimney: true }) +
		house(b, { x: 330, y: 408, front: 64, long: 80, wall: 46, roof: 54, windows: 2, depth: 0.16, brick: C.plaster }) +
		poplar(b, 520, 404, 150, C.deep, 0.2) +
		water(b, 410, 800) +
		ripples(b, 0, 430, W, 330, 60, '#fff3d6', 0.4) +
		boat(b, 140, 520, 190, C.blue, 1, 1.6) +
		boat(b, 560, 490, 150, C.white, 1, 1.7) +
		boat(b, 1080, 560, 230, C.red, -1, 1.5) +
		path('M0 640L760 600L770 622L0 674Z', b.lit(C.wood)) +
		path('M0 674L770 622V634L0 690Z', b.dim(C.wood)) +
		each(6, (i) => rect(60 + i * 130, 600 - i * 2, 16, 130 - i * 8, b.dim(C.wood))) +
		reeds(b, 820, 800, 330, 170, 70)
	);
}

/** The wooden swimming jetty on a warm day. */
function zwemsteiger(b: Brush): Svg {
	return (
		sky(b, 380) +
		cloud(b, 160, 160, 330, 60, 0.95) +
		cloud(b, 720, 220, 300, 50, 0.85) +
		treeline(b, -60, 382, 1320, 66, b.mid(C.deep, 0.5)) +
		water(b, 386, 800) +
		ripples(b, 0, 410, W, 360, 80, '#ffffff', 0.45) +
		path('M470 800L560 430H680L800 800Z', b.lit(C.wood)) +
		each(
			11,
			(i) =>
				rect(0, 0, 0, 0, C.wood) +
				path(
					`M${556 - i * i * 0.75 - i * 2} ${446 + i * i * 3}h${128 + i * i * 1.8 + i * 4}v${3 + i * 0.4}H${556 - i * i * 0.75 - i * 2}Z`,
					b.dim(C.wood),
					faint(0.55),
				),
		) +
		rect(560, 424, 120, 12, b.mid(C.wood)) +
		each(2, (i) => curve(`M${672 + i * 34} 412v96`, b.lit(C.white), 7)) +
		each(4, (i) => curve(`M672 ${436 + i * 20}h34`, b.lit(C.white), 5)) +
		rect(520, 372, 10, 130, b.dim(C.wood)) +
		disc(525, 386, 34, b.lit(C.red)) +
		disc(525, 386, 17, b.mid('#a9cfd6')) +
		each(
			4,
			(i) =>
				rect(516 + (i % 2) * 0, 352, 0, 0, C.white) +
				path(`M${525 - 6} ${386 - 34}h12v17h-12Z`, C.white, ` transform="rotate(${i * 90} 525 386)"`),
		) +
		reeds(b, 20, 800, 280, 210, 70) +
		reeds(b, 960, 800, 230, 190, 60) +
		birds(b, 900, 150, 5, 12, b.dim(C.slate, 0.3))
	);
}

/** The mill on the dike under a windy sky. */
function molen(b: Brush): Svg {
	return (
		sky(b, 560) +
		cloud(b, 60, 210, 420, 80, 0.85) +
		cloud(b, 720, 150, 380, 76, 0.8) +
		cloud(b, 520, 330, 260, 44, 0.6) +
		treeline(b, -60, 566, 1320, 54, b.mid(C.deep, 0.62)) +
		meadow(b, 570, 0.22) +
		water(b, 600, 680) +
		ripples(b, 0, 610, W, 60, 24, '#ffffff', 0.35) +
		land(
			[
				[0, 700],
				[260, 640],
				[640, 590],
				[900, 620],
				[1200, 690],
			],
			b.lit(C.grass),
		) +
		mill(b, 640, 606, 470, 34) +
		house(b, { x: 860, y: 640, front: 74, long: 100, wall: 50, roof: 62, windows: 2, chimney: true }) +
		fence(b, [120, 720], [520, 640], 8, 54, 40) +
		path('M620 610C600 680 520 740 430 800H640C660 730 680 670 668 610Z', b.lit(C.sand)) +
		tufts(b, 700, 700, 480, 90, 40, b.mid(C.deep), 16) +
		flowers(b, 30, 740, 360, 54, 40, ['#f6f0d8', '#e9b949'], 6)
	);
}

/** The heath in flower, with birches and pines. */
function hei(b: Brush): Svg {
	return (
		sky(b, 440) +
		sun(b, 840, 290, 46, '#fff0cf', 6) +
		stratus(80, 190, 560, 22, '#fff3e4', 0.6) +
		treeline(b, -60, 440, 1320, 90, b.mid(C.pine, 0.6)) +
		treeline(b, 500, 450, 760, 66, b.mid(C.pine, 0.42)) +
		land(
			[
				[0, 470],
				[400, 446],
				[800, 466],
				[1200, 444],
			],
			b.lit(C.heath, 0.28),
		) +
		path('M520 800C600 690 700 600 640 470H664C740 600 720 700 760 800Z', b.lit(C.sand)) +
		path('M1200 590C1010 570 860 600 740 650L800 800H1200Z', b.mid(C.heath, 0.06)) +
		path('M0 600C160 570 320 570 470 616L540 800H0Z', b.mid(C.heath, 0.06)) +
		tufts(b, 0, 480, W, 90, 90, b.mid(C.heath, 0.16), 14) +
		tufts(b, 0, 640, 520, 150, 70, b.dim(C.heath), 22) +
		tufts(b, 800, 640, 400, 150, 60, b.dim(C.heath), 22) +
		flowers(b, 0, 620, 500, 170, 120, ['#c98ac0', '#e0b3d6', '#8f4f8a'], 6) +
		flowers(b, 820, 620, 380, 170, 90, ['#c98ac0', '#e0b3d6', '#8f4f8a'], 6) +
		birch(b, 210, 640, 420) +
		birch(b, 320, 620, 300) +
		pine(b, 1010, 640, 430, 0.03) +
		pine(b, 1120, 620, 320, -0.03)
	);
}

/** The small old school with its tall windows and bell. */
function oudeSchool(b: Brush): Svg {
	const wall = b.lit(C.brick);
	return (
		sky(b, 540) +
		cloud(b, 120, 170, 300, 56, 0.9) +
		cloud(b, 820, 130, 260, 50, 0.8) +
		treeline(b, -60, 540, 1320, 90, b.mid(C.deep, 0.5)) +
		meadow(b, 548, 0.14) +
		oak(b, 160, 590, 330, C.oak, 0.06) +
		oak(b, 1080, 590, 300, C.oak, 0.06) +
		rect(330, 390, 540, 210, wall) +
		path('M300 396L400 270H800L900 396Z', b.mid(C.tile)) +
		rect(300, 392, 600, 12, b.lit(C.white)) +
		path('M560 270L600 190L640 270Z', b.dim(C.slate)) +
		rect(574, 262, 52, 44, b.lit(C.white)) +
		disc(600, 288, 13, b.mid(C.gold)) +
		each(3, (i) => pane(b, 362 + i * 62, 430, 44, 104, [2, 4])) +
		each(3, (i) => pane(b, 672 + i * 62, 430, 44, 104, [2, 4])) +
		path('M548 390L600 330L652 390Z', wall) +
		door(b, 566, 600, 68, 128, C.plum) +
		rect(330, 588, 540, 14, b.dim(C.brickOld)) +
		path('M560 604H640L720 800H480Z', b.lit(C.sand)) +
		hedge(b, 120, 660, 330, 46) +
		hedge(b, 760, 660, 330, 46) +
		bicycle(b, 690, 640, 62, b.dim(C.green)) +
		flowers(b, 60, 720, 360, 60, 40, ['#f6f0d8', '#e9b949', C.plum], 6)
	);
}

/** A path through the wood in low light. */
function bos(b: Brush): Svg {
	const row = (count: number, y: number, height: number, depth: number, step: number, offset: number): Svg =>
		each(count, (i) =>
			Math.abs(offset + i * step - 600) < 120 - depth * 90
				? ''
				: pine(b, offset + i * step, y, height, b.between(-0.03, 0.03), depth),
		);
	return (
		sky(b, 560) +
		sun(b, 600, 380, 60, '#fff0c4', 7) +
		treeline(b, -60, 560, 1320, 230, b.mid(C.pine, 0.72)) +
		row(10, 566, 380, 0.56, 132, 10) +
		land(
			[
				[0, 566],
				[600, 552],
				[1200, 570],
			],
			b.lit(C.oak, 0.4),
		) +
		row(7, 612, 500, 0.3, 196, 20) +
		land(
			[
				[0, 620],
				[600, 590],
				[1200, 624],
			],
			b.lit(C.oak, 0.16),
		) +
		path('M340 800C480 720 560 660 586 556H616C650 660 740 730 880 800Z', b.lit(C.sand, 0.06)) +
		path('M430 800C520 730 580 660 596 600C640 690 680 740 740 800Z', b.lit(C.sand), faint(0.6)) +
		pine(b, 130, 740, 690, 0.02) +
		pine(b, 1060, 750, 720, -0.02) +
		birch(b, 300, 690, 420, '#b7a548', 0.08) +
		tufts(b, 0, 680, 380, 110, 40, b.dim(C.deep), 22) +
		tufts(b, 860, 680, 340, 110, 40, b.dim(C.deep), 22)
	);
}

/** The brink with its oaks, a bench and two farms. */
function brink(b: Brush): Svg {
	return (
		sky(b, 480) +
		sun(b, 220, 270, 44, '#ffe7b8', 6) +
		stratus(480, 180, 560, 20, '#fff0d2', 0.55) +
		treeline(b, -60, 486, 1320, 90, b.mid(C.deep, 0.56)) +
		meadow(b, 500, 0.2) +
		farm(b, 80, 560, 330, 190, 1, 0.06) +
		farm(b, 1120, 556, 290, 170, -1, 0.1) +
		land(
			[
				[0, 570],
				[500, 556],
				[1200, 576],
			],
			b.lit(C.grass, 0.03),
		) +
		oak(b, 500, 640, 430, C.oak, 0.02) +
		oak(b, 760, 620, 360, C.oak, 0.06) +
		oak(b, 980, 660, 400) +
		path('M0 700C320 660 760 690 1200 640V700C820 740 360 720 0 770Z', b.lit(C.sand)) +
		bench(b, 590, 668, 150) +
		tufts(b, 0, 760, W, 40, 40, b.mid(C.deep), 16) +
		flowers(b, 60, 620, 320, 40, 30, ['#f6f0d8', '#e9b949'], 5)
	);
}

/** The town hall of the gemeente, with steps and a flag. */
function gemeentehuis(b: Brush): Svg {
	const wall = b.lit(C.brick);
	return (
		sky(b, 580) +
		cloud(b, 80, 160, 300, 56, 0.9) +
		cloud(b, 860, 210, 260, 46, 0.8) +
		treeline(b, -60, 584, 1320, 80, b.mid(C.deep, 0.5)) +
		rect(260, 330, 680, 290, wall) +
		path('M230 336L330 220H870L970 336Z', b.mid(C.slate)) +
		rect(230, 330, 740, 14, b.lit(C.white)) +
		path('M470 336L600 236L730 336Z', b.lit(C.plaster)) +
		path('M492 328L600 246L708 328Z', wall) +
		disc(600, 298, 22, b.lit(C.white)) +
		rect(560, 130, 80, 100, b.lit(C.white)) +
		path('M548 134L600 60L652 134Z', b.dim(C.slate)) +
		disc(600, 180, 22, b.mid(C.slate)) +
		disc(600, 180, 18, b.lit(C.white)) +
		each(4, (i) => pane(b, 290 + i * 50, 370, 34, 74, [2, 3]) + pane(b, 730 + i * 50, 370, 34, 74, [2, 3])) +
		each(4, (i) => pane(b, 290 + i * 50, 490, 34, 84, [2, 3]) + pane(b, 730 + i * 50, 490, 34, 84, [2, 3])) +
		each(4, (i) => rect(500 + i * 60, 350, 18, 250, b.lit(C.white))) +
		pane(b, 530, 380, 30, 70, [2, 3]) +
		pane(b, 640, 380, 30, 70, [2, 3]) +
		door(b, 566, 604, 70, 120, C.green) +
		each(4, (i) => rect(480 - i * 22, 602 + i * 12, 240 + i * 44, 14, i % 2 === 0 ? b.lit(C.stone) : b.mid(C.stone))) +
		land(
			[
				[0, 640],
				[600, 648],
				[1200, 640],
			],
			b.lit(C.sand, 0.05),
		) +
		hedge(b, 120, 660, 250, 40) +
		hedge(b, 830, 660, 250, 40) +
		flag(b, 200, 640, 380, [C.red, C.white, C.blue]) +
		bicycle(b, 880, 720, 66, b.dim(C.blue)) +
		bicycle(b, 990, 724, 66, b.dim(C.red))
	);
}

/** The library bus on a village square. */
function bibliobus(b: Brush): Svg {
	const books = [C.red, C.gold, C.blue, C.green, C.plum, C.orange];
	return (
		sky(b, 500) +
		cloud(b, 120, 150, 320, 60, 0.9) +
		cloud(b, 780, 200, 280, 48, 0.8) +
		treeline(b, -60, 500, 1320, 70, b.mid(C.deep, 0.55)) +
		house(b, { x: 60, y: 520, front: 110, long: 170, wall: 84, roof: 96, windows: 3, depth: 0.12, chimney: true }) +
		house(b, { x: 900, y: 520, front: 120, long: 170, wall: 90, roof: 104, windows: 3, depth: 0.1, brick: C.plaster }) +
		land(
			[
				[0, 520],
				[600, 516],
				[1200, 522],
			],
			b.lit(C.sand, 0.1),
		) +
		// The bus.
		rect(250, 330, 620, 300, b.lit(C.white), ' rx="26"') +
		path('M250 520H870V604Q870 630 844 630H276Q250 630 250 604Z', b.mid(C.blue)) +
		path('M870 400H930Q960 400 966 440L976 604Q976 630 950 630H870Z', b.lit(C.white)) +
		path('M882 424H922Q940 424 944 444L950 500H882Z', b.mid(C.glass)) +
		path('M870 540H973L976 604Q976 630 950 630H870Z', b.mid(C.blue)) +
		rect(300, 376, 330, 116, b.mid(C.glass)) +
		each(16, (i) =>
			rect(308 + i * 20, 430 - (i % 3) * 8, 15, 58 + (i % 3) * 8, b.lit(books[i % books.length] ?? C.red)),
		) +
		rect(300, 488, 330, 8, b.dim(C.wood)) +
		rect(690, 370, 110, 250, b.mid(C.glass)) +
		rect(742, 370, 6, 250, b.lit(C.white)) +
		rect(680, 624, 130, 14, b.dim(C.iron)) +
		[360, 790].map((x) => disc(x, 636, 46, b.dim(C.iron)) + disc(x, 636, 20, b.lit(C.stone))).join('') +
		disc(958, 566, 12, b.lit(C.lamp)) +
		bench(b, 90, 690, 150) +
		bicycle(b, 1010, 690, 70, b.dim(C.green)) +
		flowers(b, 60, 740, 260, 40, 30, ['#f6f0d8', '#e9b949', C.red], 6)
	);
}

/** The open-air swimming pool with its diving board. */
function zwembad(b: Brush): Svg {
	return (
		sky(b, 420) +
		cloud(b, 120, 150, 320, 60, 0.95) +
		cloud(b, 760, 110, 300, 54, 0.85) +
		treeline(b, -60, 424, 1320, 90, b.mid(C.deep, 0.5)) +
		meadow(b, 430, 0.14) +
		hedge(b, 0, 470, 1200, 46, C.deep, 0.06) +
		house(b, {
			x: 860,
			y: 466,
			front: 110,
			long: 190,
			wall: 70,
			roof: 70,
			windows: 4,
			brick: C.plaster,
			tiles: C.slate,
		}) +
		path('M190 520H1010L1160 760H40Z', b.lit(C.stone)) +
		path('M226 540H974L1090 736H110Z', b.lit('#5fb3c9')) +
		path('M226 540H974L984 558H216Z', b.dim('#3f8fa8')) +
		ripples(b, 240, 570, 720, 150, 60, '#ffffff', 0.55) +
		each(3, (i) => curve(`M${410 + i * 190} 556L${350 + i * 250} 736`, '#ffffff', 5, faint(0.7))) +
		rect(160, 380, 18, 190, b.lit(C.white)) +
		rect(206, 380, 12, 190, b.mid(C.white)) +
		each(5, (i) => rect(160, 420 + i * 28, 58, 6, b.mid(C.iron))) +
		path('M140 372H390V386H140Z', b.lit(C.white)) +
		path('M140 386H390V394H140Z', b.dim(C.stone)) +
		curve('M150 372V330H250', b.mid(C.iron), 6) +
		[1010, 1090]
			.map(
				(x) =>
					path(`M${x - 60} 560Q${x} 480 ${x + 60} 560Z`, b.lit(x === 1010 ? C.red : C.gold)) +
					rect(x - 3, 556, 6, 90, b.dim(C.wood)),
			)
			.join('') +
		tufts(b, 0, 770, W, 26, 24, b.mid(C.deep), 14) +
		pollard(b, 60, 520, 150, C.willow, 0.1)
	);
}

/** The pictures of Veldersluis, Lutjewoude and the gemeente. */
export const neighbours: readonly Scene[] = [
	{ name: 'veldersluis/fotos/sluis', mood: MOOD.noon, draw: sluis },
	{ name: 'veldersluis/fotos/sluishuis', mood: MOOD.gold, draw: sluishuis },
	{ name: 'veldersluis/fotos/haventje', mood: MOOD.sunset, draw: haventje },
	{ name: 'veldersluis/fotos/zwemsteiger', mood: MOOD.noon, draw: zwemsteiger },
	{ name: 'veldersluis/fotos/molen', mood: MOOD.shower, draw: molen },
	{ name: 'lutjewoude/fotos/hei', mood: MOOD.heath, draw: hei },
	{ name: 'lutjewoude/fotos/oude-school', mood: MOOD.morning, draw: oudeSchool },
	{ name: 'lutjewoude/fotos/bos', mood: MOOD.mist, draw: bos },
	{ name: 'lutjewoude/fotos/brink', mood: MOOD.gold, draw: brink },
	{ name: 'gemeente/fotos/gemeentehuis', mood: MOOD.morning, draw: gemeentehuis },
	{ name: 'gemeente/fotos/bibliobus', mood: MOOD.noon, draw: bibliobus },
	{ name: 'gemeente/fotos/zwembad', mood: MOOD.noon, draw: zwembad },
];
