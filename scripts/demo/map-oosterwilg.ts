/** The map of Oosterwilg: a village on a canal in the polder, on a terp behind an old dike. */
import { Plan } from './map-kit.ts';

/** Draws the plan. The places of its content lie where their points are. */
export function oosterwilgMap(): Plan {
	const plan = new Plan([5.3, 52.65], 1650);

	plan.canal(
		'Wilgevaart',
		[
			[-2300, 560],
			[-1500, 515],
			[-1050, 500],
			[-700, 462],
			[-400, 408],
			[-220, 375],
			[-120, 338],
			[-45, 280],
			[30, 232],
			[110, 232],
			[205, 268],
			[330, 322],
			[480, 362],
			[640, 392],
			[950, 425],
			[1400, 500],
			[2300, 560],
		],
		17,
	);
	plan.canal(
		undefined,
		[
			[28, 228],
			[-10, 180],
			[-58, 132],
		],
		13,
	);
	plan.canal(
		'Terptocht',
		[
			[-1400, 505],
			[-1340, 100],
			[-1290, -400],
			[-1250, -1000],
			[-1220, -2200],
		],
		7,
	);
	plan.canal(
		'Kleitocht',
		[
			[1350, 490],
			[1390, 100],
			[1440, -400],
			[1500, -1080],
			[1540, -2200],
		],
		8,
	);
	plan.blob('water', [985, 716], 42, { isWater: true });
	plan.name('water', 'Het Wiel', [985, 716]);

	// Roads between villages.
	const provincial = plan.road('main', 'Provincialeweg', [
		[-2300, -1060],
		[-1400, -1010],
		[-800, -950],
		[-60, -905],
		[340, -890],
		[800, -950],
		[1130, -1045],
		[1700, -1160],
		[2300, -1220],
	]);
	plan.road('cycleway', undefined, [
		[-2300, -1038],
		[-1400, -989],
		[-800, -929],
		[-60, -884],
		[330, -869],
		[800, -929],
		[1130, -1024],
		[1700, -1139],
		[2300, -1199],
	]);
	const terpweg = plan.road('secondary', 'Terpweg', [
		[112, -2],
		[136, 90],
		[168, 176],
		[232, 196],
		[330, 238],
		[400, 208],
		[430, 90],
		[428, -90],
		[412, -220],
		[376, -330],
		[352, -470],
		[342, -650],
		[340, -890],
	]);
	const dijkstraat = plan.road('secondary', 'Dijkstraat', [
		[400, 208],
		[448, 290],
		[488, 364],
		[570, 455],
		[700, 528],
		[915, 650],
		[1180, 745],
		[1700, 860],
		[2300, 960],
	]);
	plan.line('edge', 'dike', [
		[520, 470],
		[690, 556],
		[905, 680],
		[960, 668],
		[1030, 680],
		[1170, 770],
		[1690, 886],
		[2300, 986],
	]);
	const kleiweg = plan.road('secondary', 'Kleiweg', [
		[376, -330],
		[470, -395],
		[585, -480],
		[700, -570],
		[830, -680],
		[1010, -842],
		[1080, -930],
		[1130, -1045],
	]);
	const molenweg = plan.road('secondary', 'Molenweg', [
		[-108, 68],
		[-230, 42],
		[-420, 20],
		[-760, 24],
		[-1200, 70],
		[-1700, 60],
		[-2300, 120],
	]);
	const noorderweg = plan.road('street', 'Noorderweg', [
		[570, 455],
		[470, 560],
		[330, 700],
		[180, 960],
		[60, 1300],
		[-60, 2200],
	]);

	// Streets of the village.
	const plein = plan.road('street', 'Dorpsplein', [
		[-30, -46],
		[30, -46],
		[84, -48],
		[108, -32],
		[112, -2],
	]);
	const kade = plan.road('street', 'Vaartkade', [
		[168, 176],
		[110, 152],
		[60, 138],
		[0, 104],
		[-52, 78],
		[-108, 68],
	]);
	const schoolstraat = plan.road('street', 'Schoolstraat', [
		[84, -48],
		[98, -120],
		[140, -178],
		[210, -212],
		[310, -232],
		[412, -220],
	]);
	const wilgenlaan = plan.road('street', 'Wilgenlaan', [
		[-30, -46],
		[-52, -140],
		[-90, -270],
		[-112, -345],
		[-100, -520],
		[-70, -700],
		[-60, -905],
	]);
	const sportlaan = plan.road('street', 'Sportlaan', [
		[-112, -345],
		[-240, -348],
		[-360, -382],
		[-470, -452],
		[-560, -560],
		[-640, -660],
	]);
	const kerkpad = plan.road('street', 'Kerkpad', [
		[-108, 68],
		[-165, 84],
		[-224, 114],
		[-240, 180],
		[-236, 250],
		[-280, 312],
		[-330, 372],
	]);
	const tuinstraat = plan.road('street', 'Tuinstraat', [
		[-66, -190],
		[20, -196],
		[90, -250],
		[180, -305],
		[376, -330],
	]);
	const elzenstraat = plan.road('street', 'Elzenstraat', [
		[-106, -330],
		[0, -318],
		[80, -372],
		[190, -420],
		[356, -445],
	]);
	const rietstraat = plan.road('street', 'Rietstraat', [
		[-52, -140],
		[-160, -128],
		[-262, -150],
		[-330, -230],
		[-300, -360],
	]);
	const hofstraat = plan.road('street', 'Wilgenhof', [
		[430, 90],
		[520, 108],
		[610, 90],
		[650, 10],
		[620, -70],
		[520, -96],
		[428, -90],
	]);
	const terp = plan.road('street', 'De Terp', [
		[428, 0],
		[350, 18],
		[268, 10],
		[200, 40],
		[140, 110],
	]);
	const akkers = plan.road('street', 'Kruisakkers', [
		[268, 10],
		[262, -80],
		[280, -160],
		[310, -232],
	]);
	const ijsbaanweg = plan.road('street', 'IJsbaanweg', [
		[342, -650],
		[430, -652],
		[560, -640],
		[700, -570],
	]);
	const oostkade = plan.road('street', 'Oosterkade', [
		[488, 364],
		[650, 372],
		[960, 402],
		[1380, 470],
	]);
	plan.road('street', 'Kerkstraat', [
		[60, 138],
		[20, 70],
		[-46, 20],
		[-30, -46],
	]);
	plan.road('cycleway', 'Fietspad Wilgevaart', [
		[-108, 68],
		[-112, 190],
		[-126, 300],
		[-127, 358],
		[-118, 450],
		[-60, 620],
		[60, 820],
		[180, 960],
	]);
	plan.road('path', 'Wilgenpad', [
		[-1900, 580],
		[-1050, 524],
		[-700, 488],
		[-381, 430],
		[-220, 396],
		[-127, 362],
	]);
	plan.road('path', undefined, [
		[-381, 430],
		[-470, 640],
		[-640, 760],
		[-800, 640],
		[-820, 476],
	]);
	plan.road('service', undefined, [
		[-470, -452],
		[-505, -425],
		[-560, -420],
	]);
	plan.road('service', undefined, [
		[-52, -120],
		[-84, -60],
		[-76, -14],
	]);
	plan.road('track', undefined, [
		[1010, -842],
		[1090, -760],
		[1300, -700],
	]);
	plan.road('track', undefined, [
		[-760, 24],
		[-740, -300],
		[-700, -600],
		[-640, -660],
	]);
	plan.road('track', undefined, [
		[810, 590],
		[740, 800],
		[650, 1100],
		[600, 1700],
	]);

	// The ground that people live on.
	plan.area('residential', [
		[-350, 20],
		[-330, 250],
		[-250, 340],
		[-140, 300],
		[-20, 226],
		[100, 214],
		[260, 270],
		[420, 330],
		[470, 200],
		[660, 140],
		[700, 20],
		[650, -110],
		[480, -150],
		[470, -300],
		[430, -480],
		[250, -480],
		[40, -440],
		[-60, -560],
		[-170, -540],
		[-190, -400],
		[-330, -400],
		[-380, -230],
		[-260, -90],
	]);
	plan.area('residential', [
		[450, 400],
		[600, 440],
		[760, 530],
		[720, 590],
		[560, 510],
		[470, 450],
	]);
	plan.area(
		'square',
		[
			[-34, -38],
			[72, -36],
			[84, 2],
			[14, 3],
			[-30, 8],
		],
		{ isStraight: true },
	);
	plan.area('green', [
		[-24, -2],
		[4, -2],
		[4, -16],
		[-22, -16],
	]);
	plan.area(
		'cemetery',
		[
			[-300, 214],
			[-262, 196],
			[-248, 252],
			[-284, 268],
		],
		{ isStraight: true },
	);
	plan.area(
		'sport',
		[
			[-640, -440],
			[-560, -380],
			[-420, -395],
			[-470, -450],
			[-560, -550],
			[-650, -600],
			[-690, -520],
		],
		{ isStraight: true },
	);
	plan.name('green', 'De Kleikamp', [-600, -476]);
	for (const [x, y] of [
		[-585, -440],
		[-612, -535],
	] as const)
		plan.area(
			'pitch',
			[
				[x - 52, y - 32],
				[x + 48, y - 36],
				[x + 52, y + 28],
				[x - 48, y + 32],
			],
			{ isStraight: true },
		);
	plan.area('pitch', [
		[440, -720],
		[530, -726],
		[538, -668],
		[446, -662],
	]);
	plan.name('green', 'IJsbaan', [490, -696]);
	plan.area(
		'wood',
		[
			[-250, -330],
			[-180, -322],
			[-142, -300],
			[-134, -240],
			[-170, -212],
			[-250, -228],
			[-290, -280],
		],
		{ isStraight: true },
	);
	plan.name('green', 'Wilgenbos', [-212, -268]);
	plan.blob('playground', [-122, -288], 15);
	plan.area(
		'wood',
		[
			[780, -250],
			[980, -290],
			[1180, -240],
			[1210, -60],
			[1040, 20],
			[860, -40],
			[760, -130],
		],
		{ isStraight: true },
	);
	plan.name('green', 'Kleibos', [990, -130]);
	plan.road('path', undefined, [
		[700, -570],
		[800, -300],
		[900, -160],
		[1060, -130],
		[1180, -200],
		[1250, -420],
		[1090, -760],
	]);
	plan.area(
		'allotments',
		[
			[640, -610],
			[600, -560],
			[640, -520],
			[690, -558],
		],
		{ isStraight: true },
	);
	plan.area(
		'industrial',
		[
			[440, -400],
			[560, -490],
			[520, -560],
			[400, -520],
			[380, -420],
		],
		{ isStraight: true },
	);
	plan.area(
		'parking',
		[
			[-84, -34],
			[-58, -34],
			[-58, -12],
			[-84, -12],
		],
		{ isStraight: true },
	);
	plan.area('green', [
		[545, 20],
		[590, 30],
		[600, -20],
		[560, -40],
		[530, -10],
	]);
	plan.blob('water', [566, -2], 17, { isWater: true });
	plan.area('orchard', [
		[-520, 60],
		[-400, 50],
		[-390, 150],
		[-510, 170],
	]);

	// What everybody knows.
	plan.building([29, 15], 30, 17, 4, 'landmark', true);
	plan.building([-201, 138], 30, 13, 8, 'landmark');
	plan.building([-184, 141], 8, 8, 8, 'landmark');
	plan.building([87, -21], 14, 16, 8);
	plan.building([-51, -37], 12, 8, 10);
	plan.building([-8, -4], 6, 6, 45, 'landmark');
	plan.building([54, 161], 20, 13, 32, 'building', true);
	plan.building([-72, 96], 13, 11, 25);
	plan.building([215, 217], 34, 18, 26, 'building', true);
	plan.building([315, 256], 22, 13, 22);
	plan.building([150, -154], 44, 18, -34, 'building', true);
	plan.building([166, -132], 20, 13, -34);
	plan.building([205, -188], 30, 20, -22);
	plan.building([397, -322], 24, 18, -70);
	plan.building([-513, -448], 26, 10, 40);
	plan.building([480, -660], 18, 8, 0);
	plan.building([691, 545], 11, 9, 30);
	plan.building([1021, -822], 30, 17, -45);
	plan.building([1052, -800], 44, 20, -45);
	plan.building([652, -560], 6, 4, -40);
	for (const [x, y, long] of [
		[430, -440, 34],
		[470, -470, 28],
		[430, -490, 40],
		[505, -505, 30],
	] as const)
		plan.building([x, y], long, 22, -38);

	plan.houses(plein, { kind: 'old' });
	plan.houses(kade, { kind: 'old' });
	plan.houses(terpweg, { kind: 'old', to: 330 });
	plan.houses(terpweg, { kind: 'pair', from: 330, to: 880 });
	plan.houses(terpweg, { kind: 'farm', from: 960, share: 0.8 });
	plan.houses(kerkpad, { kind: 'villa', to: 150 });
	plan.houses(schoolstraat, { kind: 'pair' });
	plan.houses(wilgenlaan, { kind: 'pair', to: 470 });
	plan.houses(wilgenlaan, { kind: 'farm', from: 520, share: 0.8 });
	plan.houses(sportlaan, { kind: 'pair', to: 240, side: 'right' });
	plan.houses(tuinstraat, { kind: 'row' });
	plan.houses(elzenstraat, { kind: 'row' });
	plan.houses(rietstraat, { kind: 'pair', to: 330 });
	plan.houses(hofstraat, { kind: 'villa' });
	plan.houses(terp, { kind: 'old' });
	plan.houses(akkers, { kind: 'pair' });
	plan.houses(dijkstraat, { kind: 'pair', from: 250, to: 480 });
	plan.houses(dijkstraat, { kind: 'farm', from: 560, share: 0.6, side: 'right' });
	plan.houses(kleiweg, { kind: 'pair', from: 30, to: 130, side: 'left' });
	plan.houses(kleiweg, { kind: 'farm', from: 430, share: 0.6 });
	plan.houses(ijsbaanweg, { kind: 'villa', from: 200, share: 0.6 });
	plan.houses(oostkade, { kind: 'villa', to: 260, side: 'left' });
	plan.houses(oostkade, { kind: 'farm', from: 330, share: 0.5, side: 'right' });
	plan.houses(molenweg, { kind: 'villa', to: 240 });
	plan.houses(molenweg, { kind: 'farm', from: 330, share: 0.62 });
	plan.houses(noorderweg, { kind: 'farm', from: 180, share: 0.6 });
	plan.houses(provincial, { kind: 'farm', from: 500, share: 0.35 });

	for (const row of [
		[
			[-1100, 490],
			[-720, 452],
			[-420, 398],
		],
		[
			[500, 390],
			[580, 475],
			[700, 548],
		],
		[
			[-800, -938],
			[-60, -893],
		],
	] as const)
		plan.line('edge', 'trees', row);

	// Reclaimed land on all sides.
	plan.fields(
		[
			[-2300, 590],
			[-1050, 530],
			[-420, 440],
			[-140, 380],
			[-120, 520],
			[40, 820],
			[170, 960],
			[50, 1300],
			[-70, 2200],
			[-2300, 2200],
		],
		{ degrees: 78, width: 62, share: 0.18 },
	);
	plan.fields(
		[
			[-104, 356],
			[-40, 300],
			[32, 254],
			[110, 254],
			[200, 290],
			[330, 344],
			[480, 384],
			[560, 470],
			[460, 565],
			[320, 705],
			[180, 940],
			[60, 800],
		],
		{ degrees: 62, width: 55, share: 0.3 },
	);
	plan.fields(
		[
			[480, 560],
			[580, 480],
			[900, 690],
			[1180, 780],
			[2300, 1000],
			[2300, 2200],
			[-40, 2200],
			[75, 1300],
			[195, 965],
			[340, 705],
		],
		{ degrees: 104, width: 66, share: 0.25 },
	);
	plan.fields(
		[
			[500, 372],
			[950, 436],
			[1400, 512],
			[2300, 572],
			[2300, 940],
			[1200, 735],
			[920, 636],
			[580, 445],
		],
		{ degrees: 60, width: 58, share: 0.3 },
	);
	plan.fields(
		[
			[470, 350],
			[950, 412],
			[1400, 486],
			[2300, 546],
			[2300, -1190],
			[1700, -1130],
			[1140, -1030],
			[1020, -835],
			[380, -325],
			[430, -60],
		],
		{ degrees: 98, width: 70, share: 0.55 },
	);
	plan.fields(
		[
			[-2300, 545],
			[-1050, 486],
			[-420, 396],
			[-300, 300],
			[-110, 75],
			[-420, 30],
			[-760, 34],
			[-1200, 80],
			[-2300, 130],
		],
		{ degrees: 84, width: 56, share: 0.22 },
	);
	plan.fields(
		[
			[-2300, 105],
			[-1200, 60],
			[-760, 14],
			[-110, 50],
			[-60, -200],
			[-110, -520],
			[-70, -890],
			[-800, -935],
			[-2300, -1045],
		],
		{ degrees: 92, width: 72, share: 0.4 },
	);
	plan.fields(
		[
			[-90, -400],
			[370, -330],
			[1000, -850],
			[1120, -1030],
			[800, -940],
			[340, -880],
			[-50, -893],
		],
		{ degrees: 90, width: 60, share: 0.35 },
	);
	plan.fields(
		[
			[-2300, -1080],
			[-60, -920],
			[340, -905],
			[1130, -1060],
			[2300, -1240],
			[2300, -2200],
			[-2300, -2200],
		],
		{ degrees: 85, width: 80, share: 0.5 },
	);

	plan.place('village', 'Oosterwilg', [110, -60]);
	plan.place('locality', 'Achter de Dijk', [1060, 860]);
	plan.place('locality', 'Lage Kamp', [1180, -640]);
	plan.place('locality', 'Noorderpolder', [-640, 1150]);
	return plan;
}
