/** The map of Lutjewoude and Achterhei: two small villages on sand, with a heath and a wood between them. */
import { Plan } from './map-kit.ts';

/** Draws the plan. The places of its content lie where their points are. */
export function lutjewoudeMap(): Plan {
	const plan = new Plan([5.229, 52.624], 1381);

	const heideweg = plan.road('secondary', 'Heideweg', [
		[748, 628],
		[700, 480],
		[628, 260],
		[540, 20],
		[440, -192],
		[250, -400],
		[0, -600],
		[-220, -790],
		[-440, -940],
		[-600, -960],
		[-760, -900],
	]);
	const kapelweg = plan.road('secondary', 'Kapelweg', [
		[-620, -1300],
		[-700, -1050],
		[-760, -900],
		[-846, -746],
		[-960, -638],
		[-1110, -580],
		[-1420, -560],
		[-1800, -640],
		[-2900, -760],
	]);
	plan.road('secondary', 'Kapelweg', [
		[-620, -1300],
		[-560, -1800],
		[-540, -2700],
	]);
	const woudweg = plan.road('secondary', 'Woudweg', [
		[782, 742],
		[860, 830],
		[956, 930],
		[1030, 1060],
		[1090, 1190],
		[1180, 1600],
		[1240, 2900],
	]);
	const provincial = plan.road('main', 'Hunebedweg', [
		[-2900, 1560],
		[-1600, 1480],
		[-400, 1360],
		[500, 1250],
		[1090, 1190],
		[1800, 1130],
		[3000, 960],
	]);
	plan.road('cycleway', undefined, [
		[-2900, 1582],
		[-1600, 1502],
		[-400, 1382],
		[500, 1272],
		[1086, 1212],
		[1800, 1152],
		[3000, 982],
	]);
	const brink = plan.road('street', 'Brink', [
		[748, 628],
		[692, 666],
		[698, 738],
		[782, 742],
		[842, 700],
		[838, 640],
		[748, 628],
	]);
	const zandkuilweg = plan.road('street', 'Zandkuilweg', [
		[838, 640],
		[920, 588],
		[1020, 512],
		[1180, 440],
		[1500, 330],
		[2000, 260],
	]);
	const esweg = plan.road('street', 'Esweg', [
		[692, 666],
		[560, 690],
		[380, 760],
		[160, 900],
		[0, 1120],
		[-60, 1320],
	]);
	const kerkbosch = plan.road('street', 'Schoolsteeg', [
		[842, 700],
		[930, 700],
		[1040, 660],
		[1090, 560],
		[1020, 512],
	]);
	const eikenwal = plan.road('street', 'Eikenwal', [
		[-1110, -580],
		[-1170, -480],
		[-1260, -390],
		[-1330, -200],
		[-1280, 60],
		[-1100, 320],
		[-900, 700],
		[-700, 1392],
	]);
	const bosweg = plan.road('street', 'Bosweg', [
		[-760, -900],
		[-600, -800],
		[-430, -706],
		[-330, -560],
		[-330, -380],
	]);
	const achterweg = plan.road('street', 'Onderweg', [
		[-960, -638],
		[-1020, -760],
		[-980, -900],
		[-860, -980],
		[-700, -1050],
	]);
	const oosterweg = plan.road('street', 'Wiekslag', [
		[956, 930],
		[1120, 880],
		[1300, 900],
		[1600, 1010],
		[1720, 1138],
	]);
	for (const track of [
		[
			[-330, -380],
			[-220, -120],
			[-40, 40],
			[120, 20],
			[330, -60],
			[440, -192],
		],
		[
			[-220, -120],
			[-420, 60],
			[-640, 160],
			[-900, 700],
		],
		[
			[540, 20],
			[380, 200],
			[200, 420],
			[160, 900],
		],
		[
			[1500, 330],
			[1460, 0],
			[1300, -400],
			[1100, -900],
			[900, -1500],
			[820, -2700],
		],
		[
			[440, -192],
			[800, -300],
			[1300, -400],
		],
		[
			[250, -400],
			[420, -800],
			[500, -1300],
			[300, -1900],
			[280, -2700],
		],
		[
			[-1800, -640],
			[-1820, -200],
			[-1700, 400],
			[-1600, 1480],
		],
	] as const)
		plan.road('track', undefined, track);
	for (const path of [
		[
			[426, -212],
			[300, -140],
			[180, -60],
			[80, -12],
			[-20, 130],
			[40, 290],
			[200, 300],
			[330, 190],
			[380, 0],
			[426, -190],
		],
		[
			[-40, 40],
			[80, -12],
			[100, -220],
			[0, -360],
			[-180, -380],
			[-330, -380],
		],
		[
			[-430, -706],
			[-380, -640],
			[-260, -600],
			[-120, -520],
			[0, -360],
		],
		[
			[1020, 512],
			[1060, 330],
			[960, 120],
			[700, 30],
			[540, 20],
		],
	] as const)
		plan.road('path', undefined, path);
	plan.road('cycleway', 'Heidefietspad', [
		[692, 660],
		[440, 520],
		[180, 330],
		[-60, 180],
		[-330, 20],
		[-620, -220],
		[-860, -500],
		[-946, -630],
	]);

	plan.canal(
		'Woudbeek',
		[
			[-2900, -1330],
			[-2100, -1260],
			[-1500, -1400],
			[-1000, -1300],
			[-640, -1420],
			[-200, -1340],
			[260, -1520],
			[800, -1440],
			[1300, -1600],
			[2100, -1520],
			[3000, -1640],
		],
		5,
	);
	plan.blob('water', [190, 130], 44, { isWater: true, flat: 0.7 });
	plan.name('water', 'Kraaienven', [190, 130]);
	plan.blob('water', [-120, -230], 26, { isWater: true });
	plan.blob('water', [1600, -760], 60, { isWater: true, flat: 0.6 });

	plan.area('heath', [
		[-250, -330],
		[-360, -60],
		[-330, 160],
		[-120, 330],
		[120, 430],
		[330, 330],
		[480, 150],
		[500, -20],
		[400, -180],
		[230, -340],
		[60, -430],
		[-110, -400],
	]);
	plan.name('green', 'Lutjerheide', [20, 70]);
	plan.blob('sand', [-210, 120], 46);
	plan.area(
		'wood',
		[
			[-720, -860],
			[-560, -770],
			[-420, -700],
			[-330, -570],
			[-340, -400],
			[-260, -340],
			[-110, -410],
			[60, -440],
			[220, -400],
			[0, -590],
			[-230, -770],
			[-440, -920],
			[-600, -930],
		],
		{ isStraight: true },
	);
	plan.name('green', 'Achterbos', [-300, -690]);
	plan.area(
		'wood',
		[
			[-360, -50],
			[-640, -140],
			[-860, -420],
			[-1060, -500],
			[-1140, -420],
			[-1270, -180],
			[-1210, 80],
			[-1000, 360],
			[-760, 520],
			[-640, 300],
			[-340, 170],
		],
		{ isStraight: true },
	);
	plan.name('green', 'Woudbos', [-880, -20]);
	plan.area(
		'wood',
		[
			[490, -220],
			[800, -320],
			[1280, -420],
			[1420, 0],
			[1440, 260],
			[1200, 400],
			[1080, 320],
			[970, 100],
			[700, 10],
			[570, 10],
		],
		{ isStraight: true },
	);
	plan.name('green', 'Zandkuilbos', [1010, -140]);
	plan.area(
		'wood',
		[
			[-1780, 300],
			[-1500, 420],
			[-1300, 800],
			[-1320, 1400],
			[-1590, 1440],
			[-1680, 800],
		],
		{ isStraight: true },
	);
	plan.area(
		'wood',
		[
			[520, -1280],
			[900, -1360],
			[1080, -920],
			[800, -700],
			[460, -820],
		],
		{ isStraight: true },
	);
	plan.area(
		'wood',
		[
			[1500, 400],
			[1900, 330],
			[2300, 420],
			[2200, 800],
			[1800, 840],
			[1560, 700],
		],
		{ isStraight: true },
	);
	plan.area('residential', [
		[640, 560],
		[640, 760],
		[760, 830],
		[880, 900],
		[1000, 930],
		[1000, 790],
		[1120, 690],
		[1120, 560],
		[1000, 480],
		[840, 560],
	]);
	plan.area('residential', [
		[-700, -900],
		[-800, -700],
		[-920, -570],
		[-1110, -520],
		[-1180, -580],
		[-1060, -700],
		[-1040, -900],
		[-860, -1010],
	]);
	plan.area('green', [
		[712, 680],
		[714, 722],
		[776, 726],
		[826, 692],
		[824, 654],
		[756, 646],
	]);
	plan.name('green', 'De Brink', [770, 688]);
	plan.area('cemetery', [
		[966, 936],
		[1000, 922],
		[1022, 960],
		[990, 980],
	]);
	plan.blob('playground', [1020, 545], 20);
	plan.area('parking', [
		[410, -222],
		[438, -232],
		[446, -206],
		[420, -196],
	]);
	plan.area(
		'pitch',
		[
			[1130, 610],
			[1200, 600],
			[1208, 650],
			[1138, 660],
		],
		{ isStraight: true },
	);
	// The old open fields on the high sand.
	for (const [x, y, radius, flat] of [
		[330, 1000, 230, 0.7],
		[1380, 660, 170, 0.8],
		[-1330, -880, 230, 0.7],
		[-250, -1130, 200, 0.6],
	] as const)
		plan.blob('farmland', [x, y], radius, { flat });
	plan.name('green', 'Noorderes', [330, 1010]);
	plan.name('green', 'Achteres', [-1330, -880]);

	plan.building([865, 625], 24, 13, -30, 'landmark', true);
	plan.building([710, 750], 18, 13, 8);
	plan.building([-946, -600], 14, 8, -40, 'landmark');
	plan.building([-601, -985], 28, 16, 100);
	plan.building([-640, -1010], 44, 20, 100);
	plan.building([-560, -1010], 24, 12, 100);
	plan.building([-1230, -415], 30, 17, 40);
	plan.building([-1200, -440], 34, 16, 40);
	plan.building([-832, -714], 4, 4, 40);
	plan.building([985, 952], 6, 5, 30);

	plan.houses(brink, { kind: 'farm', side: 'left', share: 0.9 });
	plan.houses(brink, { kind: 'villa', side: 'left', share: 0.9 });
	plan.houses(woudweg, { kind: 'villa', to: 300, share: 0.8 });
	plan.houses(woudweg, { kind: 'farm', from: 420, share: 0.5 });
	plan.houses(zandkuilweg, { kind: 'villa', to: 260, share: 0.85 });
	plan.houses(zandkuilweg, { kind: 'farm', from: 520, share: 0.5 });
	plan.houses(kerkbosch, { kind: 'pair', share: 0.85 });
	plan.houses(esweg, { kind: 'villa', to: 150, share: 0.8 });
	plan.houses(esweg, { kind: 'farm', from: 180, share: 0.5 });
	plan.houses(heideweg, { kind: 'villa', to: 180, share: 0.7 });
	plan.houses(heideweg, { kind: 'villa', from: 1980, share: 0.5 });
	plan.houses(kapelweg, { kind: 'farm', from: 240, to: 960, share: 0.6 });
	plan.houses(kapelweg, { kind: 'villa', from: 260, to: 880, share: 0.75 });
	plan.houses(kapelweg, { kind: 'farm', from: 1000, share: 0.4 });
	plan.houses(achterweg, { kind: 'villa', share: 0.8 });
	plan.houses(eikenwal, { kind: 'farm', from: 120, share: 0.3 });
	plan.houses(bosweg, { kind: 'villa', to: 260, share: 0.5 });
	plan.houses(oosterweg, { kind: 'farm', from: 120, share: 0.5 });
	plan.houses(provincial, { kind: 'farm', from: 300, share: 0.25 });

	for (const row of [
		[
			[-1160, -470],
			[-1250, -378],
			[-1318, -200],
			[-1268, 64],
			[-1090, 330],
			[-890, 700],
		],
		[
			[714, 672],
			[710, 726],
			[780, 732],
			[832, 696],
		],
		[
			[-400, 1346],
			[500, 1236],
			[1080, 1176],
		],
		[
			[100, 780],
			[150, 700],
			[420, 640],
		],
		[
			[-1480, -720],
			[-1560, -900],
			[-1500, -1060],
		],
	] as const)
		plan.line('edge', 'trees', row);

	plan.fields(
		[
			[-2900, 1600],
			[-400, 1400],
			[1090, 1230],
			[3000, 1000],
			[3000, 2900],
			[-2900, 2900],
		],
		{ degrees: 82, width: 165, share: 0.45, pieces: 9, isSand: true },
	);
	plan.fields(
		[
			[-880, 700],
			[-640, 320],
			[-340, 180],
			[120, 440],
			[500, 160],
			[680, 640],
			[790, 750],
			[1080, 1170],
			[500, 1230],
			[-400, 1340],
			[-690, 1370],
		],
		{ degrees: 68, width: 142, share: 0.4, pieces: 9, isSand: true },
	);
	plan.fields(
		[
			[-2900, 1540],
			[-1600, 1460],
			[-720, 1380],
			[-910, 700],
			[-1110, 320],
			[-1290, 60],
			[-1340, -200],
			[-1270, -390],
			[-1180, -480],
			[-1420, -550],
			[-1800, -630],
			[-2900, -750],
		],
		{ degrees: 96, width: 150, share: 0.35, pieces: 9, isSand: true },
	);
	plan.fields(
		[
			[800, 740],
			[1000, 470],
			[1500, 340],
			[3000, 240],
			[3000, 940],
			[1800, 1110],
			[1100, 1170],
		],
		{ degrees: 108, width: 142, share: 0.5, pieces: 9, isSand: true },
	);
	plan.fields(
		[
			[1480, 320],
			[1300, -400],
			[800, -310],
			[450, -200],
			[260, -400],
			[0, -590],
			[-440, -930],
			[-600, -970],
			[-760, -900],
			[-1110, -590],
			[-1800, -650],
			[-2900, -770],
			[-2900, -2700],
			[3000, -2700],
			[3000, 230],
		],
		{ degrees: 76, width: 180, share: 0.42, pieces: 9, isSand: true },
	);

	plan.fields(
		[
			[-360, 0],
			[-640, -150],
			[-860, -430],
			[-940, -600],
			[-820, -740],
			[-600, -790],
			[-440, -700],
			[-340, -560],
			[-340, -370],
			[-260, -300],
		],
		{ degrees: 40, width: 120, share: 0.3, pieces: 5, isSand: true },
	);
	plan.fields(
		[
			[640, 300],
			[580, 30],
			[700, 30],
			[960, 120],
			[1080, 330],
			[1180, 420],
			[1010, 500],
			[760, 600],
		],
		{ degrees: 60, width: 110, share: 0.35, pieces: 4, isSand: true },
	);

	plan.place('village', 'Lutjewoude', [800, 800]);
	plan.place('village', 'Achterhei', [-900, -780]);
	plan.place('locality', 'Hunenveld', [-300, 1700]);
	return plan;
}
