/** The map of Veldersluis: a lock between a canal and a lake, with a small harbour and a mill. */
import { Plan } from './map-kit.ts';

/** Draws the plan. The places of its content lie where their points are. */
export function veldersluisMap(): Plan {
	const plan = new Plan([5.35, 52.675], 1733);

	/** The edge of the lake, from the dike in the west past the lock and the harbour to the north. */
	const shore = [
		[-1900, -520],
		[-1300, -400],
		[-820, -262],
		[-480, -176],
		[-270, -78],
		[-150, -8],
		[-70, 48],
		[-48, 84],
		[-32, 108],
		[18, 132],
		[88, 158],
		[140, 170],
		[178, 190],
		[222, 206],
		[228, 262],
		[170, 292],
		[112, 268],
		[60, 288],
		[-30, 330],
		[-108, 384],
		[-152, 440],
		[-214, 610],
		[-286, 820],
		[-330, 985],
		[-410, 1180],
		[-500, 1480],
		[-560, 1900],
	] as const;
	plan.area('water', [...shore, [-1200, 1950], [-2000, 1950]], { isWater: true, isStraight: true });
	plan.name('water', 'Veldermeer', [-800, 500]);
	plan.canal(
		'Wilgevaart',
		[
			[-40, 104],
			[-13, 56],
			[4, 8],
			[22, -60],
			[52, -150],
			[64, -270],
			[30, -480],
			[-60, -760],
			[-120, -1100],
			[-150, -1900],
		],
		19,
	);
	plan.canal(
		undefined,
		[
			[46, -200],
			[240, -260],
			[480, -400],
			[900, -460],
			[1900, -560],
		],
		7,
	);
	plan.canal(
		'Molentocht',
		[
			[232, 240],
			[360, 420],
			[440, 560],
			[520, 650],
			[900, 700],
			[1900, 760],
		],
		8,
	);

	const sluiskade = plan.road('street', 'Sluiskade', [
		[66, -74],
		[54, -10],
		[48, 40],
		[62, 94],
		[112, 134],
	]);
	const havenweg = plan.road('street', 'Havenweg', [
		[112, 134],
		[186, 168],
		[262, 196],
		[306, 130],
		[330, 20],
		[340, -84],
		[362, -210],
		[392, -340],
	]);
	const dorpsweg = plan.road('secondary', 'Dorpsweg', [
		[24, -66],
		[66, -74],
		[110, -82],
		[220, -92],
		[340, -84],
		[620, -40],
		[1000, 20],
		[1900, 120],
	]);
	const zuid = plan.road('secondary', 'Dorpsweg', [
		[392, -340],
		[420, -520],
		[440, -792],
	]);
	const provincial = plan.road('main', 'Zuidersluisweg', [
		[-1900, -960],
		[-1100, -900],
		[-420, -850],
		[-76, -812],
		[440, -792],
		[1000, -800],
		[1900, -740],
	]);
	plan.road('cycleway', undefined, [
		[-1900, -940],
		[-1100, -880],
		[-420, -830],
		[-70, -791],
		[440, -771],
		[1000, -779],
		[1900, -719],
	]);
	const dijkje = plan.road('street', 'Dijkje', [
		[24, -66],
		[-40, -108],
		[-120, -182],
		[-196, -272],
		[-300, -372],
		[-480, -470],
		[-820, -560],
		[-1300, -660],
		[-1900, -760],
	]);
	const molendijk = plan.road('street', 'Molendijk', [
		[262, 196],
		[292, 290],
		[352, 440],
		[412, 598],
		[498, 734],
		[690, 790],
		[960, 880],
		[1300, 1060],
		[1900, 1300],
	]);
	const kolkweg = plan.road('street', 'Kolkweg', [
		[300, 310],
		[180, 336],
		[60, 352],
		[-60, 390],
		[-118, 420],
	]);
	const schoolpad = plan.road('street', 'Schoolpad', [
		[152, -86],
		[176, -150],
		[262, -158],
		[352, -160],
	]);
	const ankerstraat = plan.road('street', 'Ankerstraat', [
		[112, 134],
		[150, 60],
		[210, 20],
		[330, 20],
	]);
	const kolksteeg = plan.road('street', 'Schippersstraat', [
		[54, -10],
		[120, -14],
		[210, 20],
	]);
	const boegstraat = plan.road('street', 'Boegstraat', [
		[340, -84],
		[460, -100],
		[520, -170],
		[480, -250],
		[370, -250],
	]);
	plan.road('service', undefined, [
		[186, 168],
		[214, 190],
		[246, 226],
		[236, 270],
		[190, 306],
	]);
	plan.road('path', 'Rietpad', [
		[-118, 420],
		[-140, 500],
		[-196, 640],
		[-262, 830],
		[-312, 990],
		[-240, 1090],
		[-100, 1080],
		[0, 900],
		[30, 640],
		[60, 352],
	]);
	plan.road('path', undefined, [
		[-40, -20],
		[-13, 56],
		[48, 40],
	]);
	plan.road('cycleway', 'Jaagpad', [
		[24, -66],
		[30, -150],
		[42, -270],
		[8, -480],
		[-82, -760],
		[-142, -1100],
		[-172, -1900],
	]);
	plan.road('track', undefined, [
		[-100, 1080],
		[100, 1240],
		[260, 1500],
		[330, 1900],
	]);
	plan.road('track', undefined, [
		[620, -40],
		[640, 200],
		[700, 480],
		[690, 790],
	]);
	plan.line('edge', 'dike', [
		[-1900, -540],
		[-1300, -422],
		[-820, -286],
		[-480, -202],
		[-270, -104],
		[-140, -34],
		[-60, 26],
	]);
	plan.line('edge', 'dike', [
		[20, 110],
		[92, 142],
		[176, 172],
		[262, 214],
		[276, 300],
		[332, 448],
		[392, 610],
		[482, 752],
		[690, 812],
		[960, 902],
		[1300, 1082],
		[1900, 1322],
	]);
	// Moles of the harbour.
	for (const mole of [
		[
			[92, 160],
			[96, 200],
			[118, 222],
		],
		[
			[112, 268],
			[88, 246],
			[70, 252],
		],
		[
			[222, 224],
			[196, 224],
		],
		[
			[224, 240],
			[194, 242],
		],
		[
			[-128, 408],
			[-158, 424],
		],
	] as const)
		plan.road('path', undefined, mole);

	plan.area('residential', [
		[20, -90],
		[30, 40],
		[40, 110],
		[120, 160],
		[250, 214],
		[330, 200],
		[370, 40],
		[540, -60],
		[560, -200],
		[480, -300],
		[430, -360],
		[330, -330],
		[300, -200],
		[160, -190],
		[90, -120],
	]);
	plan.area('residential', [
		[10, -60],
		[-60, -80],
		[-160, -170],
		[-260, -280],
		[-220, -330],
		[-110, -240],
		[-20, -150],
		[16, -110],
	]);
	plan.area(
		'square',
		[
			[52, 30],
			[64, 84],
			[88, 66],
			[72, 18],
		],
		{ isStraight: true },
	);
	plan.area(
		'cemetery',
		[
			[-246, -334],
			[-222, -346],
			[-196, -310],
			[-222, -296],
		],
		{ isStraight: true },
	);
	plan.blob('playground', [351, -267], 17);
	plan.area(
		'pitch',
		[
			[410, -160],
			[470, -166],
			[474, -206],
			[414, -200],
		],
		{ isStraight: true },
	);
	plan.area('parking', [
		[284, 176],
		[312, 150],
		[322, 166],
		[300, 190],
	]);
	plan.area('green', [
		[-96, 400],
		[-40, 372],
		[0, 372],
		[-10, 420],
		[-70, 452],
		[-118, 450],
	]);
	plan.name('green', 'Ligweide', [-50, 414]);
	plan.area('sand', [
		[-146, 436],
		[-118, 392],
		[-106, 398],
		[-130, 446],
	]);
	plan.area('wetland', [
		[-140, 462],
		[-100, 470],
		[-60, 640],
		[-80, 880],
		[-200, 1060],
		[-330, 1130],
		[-420, 1330],
		[-440, 1240],
		[-348, 990],
		[-300, 824],
		[-228, 614],
	]);
	plan.name('green', 'Rietland', [-190, 800]);
	plan.area('wetland', [
		[-270, -88],
		[-480, -186],
		[-820, -272],
		[-800, -230],
		[-480, -140],
		[-290, -50],
	]);
	plan.area(
		'wood',
		[
			[820, -120],
			[960, -150],
			[1100, -90],
			[1080, -10],
			[940, -20],
			[840, -50],
		],
		{ isStraight: true },
	);
	plan.area(
		'wood',
		[
			[-560, -620],
			[-420, -560],
			[-330, -640],
			[-400, -760],
			[-560, -740],
		],
		{ isStraight: true },
	);
	plan.name('green', 'Dijkbos', [-450, -664]);
	plan.area('orchard', [
		[500, -420],
		[640, -430],
		[650, -330],
		[520, -320],
	]);

	plan.building([20, 24], 17, 10, 74, 'landmark');
	plan.building([-30, 40], 6, 5, 74);
	plan.building([74, 79], 18, 12, 62, 'building', true);
	plan.building([-162, -210], 22, 10, 45, 'landmark');
	plan.building([-151, -199], 6, 6, 45, 'landmark');
	plan.building([459, 637], 13, 13, 20, 'landmark');
	plan.building([702, 832], 30, 17, 110);
	plan.building([738, 856], 44, 20, 110);
	plan.building([670, 850], 26, 12, 110);
	plan.building([263, -132], 38, 16, 0, 'building', true);
	plan.building([209, 254], 10, 6, 80);
	plan.building([262, 250], 34, 16, 75);
	plan.building([-312, 1020], 5, 5, 20);

	plan.houses(sluiskade, { kind: 'old' });
	plan.houses(havenweg, { kind: 'old', to: 130 });
	plan.houses(havenweg, { kind: 'pair', from: 190 });
	plan.houses(dorpsweg, { kind: 'pair', from: 50, to: 640 });
	plan.houses(dorpsweg, { kind: 'farm', from: 720, share: 0.6 });
	plan.houses(dijkje, { kind: 'old', to: 240, side: 'left', share: 0.75 });
	plan.houses(dijkje, { kind: 'old', to: 130, side: 'right', share: 0.6 });
	plan.houses(dijkje, { kind: 'farm', from: 480, side: 'left', share: 0.6 });
	plan.houses(schoolpad, { kind: 'pair', side: 'right' });
	plan.houses(ankerstraat, { kind: 'pair' });
	plan.houses(kolksteeg, { kind: 'old' });
	plan.houses(boegstraat, { kind: 'row' });
	plan.houses(molendijk, { kind: 'villa', from: 40, to: 240, side: 'right', share: 0.7 });
	plan.houses(molendijk, { kind: 'farm', from: 720, side: 'right', share: 0.6 });
	plan.houses(molendijk, { kind: 'farm', from: 900, side: 'left', share: 0.5 });
	plan.houses(kolkweg, { kind: 'villa', to: 220, share: 0.5 });
	plan.houses(zuid, { kind: 'villa', to: 200, share: 0.6 });
	plan.houses(provincial, { kind: 'farm', from: 300, share: 0.4 });

	plan.line('edge', 'trees', [
		[110, -74],
		[220, -84],
		[330, -78],
	]);
	plan.line('edge', 'trees', [
		[460, -800],
		[1000, -812],
		[1600, -772],
	]);

	plan.fields(
		[
			[-1900, -560],
			[-1300, -440],
			[-820, -310],
			[-480, -230],
			[-280, -130],
			[-60, -90],
			[-120, -170],
			[-200, -262],
			[-300, -360],
			[-480, -460],
			[-820, -548],
			[-1300, -648],
			[-1900, -748],
		],
		{ degrees: 74, width: 60, share: 0.15 },
	);
	plan.fields(
		[
			[-1900, -780],
			[-1300, -676],
			[-820, -574],
			[-480, -484],
			[-300, -386],
			[-110, -200],
			[20, -90],
			[30, -270],
			[0, -480],
			[-90, -790],
			[-420, -836],
			[-1100, -886],
			[-1900, -946],
		],
		{ degrees: 96, width: 64, share: 0.3 },
	);
	plan.fields(
		[
			[60, -120],
			[340, -100],
			[620, -54],
			[1900, 106],
			[1900, -550],
			[900, -450],
			[480, -390],
			[240, -250],
			[60, -200],
		],
		{ degrees: 100, width: 66, share: 0.5 },
	);
	plan.fields(
		[
			[60, -215],
			[240, -268],
			[480, -410],
			[900, -470],
			[1900, -570],
			[1900, -724],
			[1000, -784],
			[440, -776],
			[-60, -796],
			[40, -480],
			[74, -280],
		],
		{ degrees: 86, width: 62, share: 0.4 },
	);
	plan.fields(
		[
			[340, -70],
			[620, -26],
			[1900, 134],
			[1900, 750],
			[900, 690],
			[520, 640],
			[370, 420],
			[240, 236],
			[320, 150],
		],
		{ degrees: 112, width: 60, share: 0.35 },
	);
	plan.fields(
		[
			[470, 610],
			[530, 664],
			[900, 712],
			[1900, 772],
			[1900, 1290],
			[1300, 1050],
			[960, 868],
			[690, 778],
			[530, 708],
		],
		{ degrees: 108, width: 58, share: 0.25 },
	);
	plan.fields(
		[
			[280, 320],
			[340, 452],
			[420, 606],
			[510, 742],
			[690, 804],
			[960, 894],
			[1300, 1074],
			[1900, 1314],
			[1900, 1900],
			[-520, 1900],
			[-460, 1480],
			[-330, 1150],
			[-90, 900],
			[-70, 640],
			[-110, 460],
			[60, 362],
		],
		{ degrees: 116, width: 62, share: 0.15 },
	);
	plan.fields(
		[
			[-1900, -976],
			[-420, -866],
			[440, -808],
			[1900, -756],
			[1900, -1900],
			[-1900, -1900],
		],
		{ degrees: 94, width: 84, share: 0.45 },
	);

	plan.place('village', 'Veldersluis', [190, -40]);
	plan.place('hamlet', 'Molenbuurt', [560, 800]);
	plan.place('locality', 'Sluispolder', [1000, 420]);
	return plan;
}
