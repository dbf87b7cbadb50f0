import { type Brush, use } from '../brush.ts';
import { C, mix } from '../light.ts';
import { disc, each, faint, line, path, place, type Svg } from '../svg.ts';
import { windows } from './houses.ts';

/** A village church with its tower to the left. */
function kerk(b: Brush): Svg {
	const slate = mix(C.slate, b.primary, 0.3);
	const glass = b.evening ? C.lamp : b.dim(C.glass);
	return (
		path('M46 0v-64h130V0z', b.mid(C.brickOld)) +
		path('M176 0v-52h16l8 8V0z', b.dim(C.brickOld)) +
		path('M42-62l8-46h118l12 46z', b.mid(slate)) +
		path('M176-50v-38l28 38z', b.dim(slate)) +
		b.snow('M50-108h118l6 22q-20-6-44 0t-44-2-39 4zM176-88l18 24q-8-4-18-2z') +
		path('M80 0v-50h5V0zm31 0v-50h5V0zm31 0v-50h5V0zM46-6h130v6H46z', b.dim(C.brickOld)) +
		path(
			'M58-14v-26q0-8 6-12 6 4 6 12v26zm31 0v-26q0-8 6-12 6 4 6 12v26zm31 0v-26q0-8 6-12 6 4 6 12v26zm31 0v-26q0-8 6-12 6 4 6 12v26z',
			glass,
		) +
		path('M0 0v-138h46V0z', b.lit(C.brickOld)) +
		b.fine(path('M-2-52h50v4H-2zm0-52h50v4H-2z', b.lit(C.stone))) +
		path('M9-108v-15q0-6 6-6t6 6v15zm16 0v-15q0-6 6-6t6 6v15z', b.dim(C.iron)) +
		disc(23, -76, 12, b.lit(C.white)) +
		disc(23, -76, 9.5, b.mid(b.primary)) +
		b.fine(line('M23-83v7l5 3', b.lit(C.lamp), 1.8)) +
		path('M15 0v-24q0-8 8-8t8 8V0z', b.dim(b.primary)) +
		path('M-4-136 14-166l9-94 9 94 18 30z', b.lit(slate)) +
		b.shadow('M-4-136 14-166l9-94-3 94-4 30V0H0v-136z', 0.32) +
		b.fine(b.snow('M32-166l18 30h-9l-12-30zM23-250l3 40-4-6z')) +
		line('M23-256v-16', b.dim(C.iron), 1.6) +
		path('M19-272l10-5-2 8zM20-261h6v4h-6z', b.lit(C.gold))
	);
}

/** A small chapel with a ridge turret. */
function kapel(b: Brush): Svg {
	const roof = b.roofs[0];
	return (
		path('M50 0v-46h66V0z', b.lit(C.plaster)) +
		path('M0 0v-48l29-54 29 54V0z', b.mid(C.plaster)) +
		b.shadow('M0 0v-48l29-54 29 54V0zM58-42h58v6H58zM0-5h116v5H0z', 0.18) +
		path('M29-104h72l22 62H61z', b.lit(roof)) +
		b.snow('M29-104h72l10 28q-16-6-34 0t-34-6z') +
		line('M-4-42l33-60 32 60', b.lit(C.white), 3.6) +
		path('M46-128h20v28H46z', b.lit(C.white)) +
		path('M52-106v-10q0-5 4-5t4 5v10z', b.dim(C.iron)) +
		path('M42-126l14-30 14 30z', b.mid(b.primary)) +
		line('M56-154v-16M51-164h10', b.dim(C.gold), 2) +
		path(
			'M74-10v-16q0-6 5-9 5 3 5 9v16zm22 0v-16q0-6 5-9 5 3 5 9v16z',
			b.glass,
			` stroke="${b.lit(C.white)}" stroke-width="2"`,
		) +
		disc(29, -66, 7, b.glass, ` stroke="${b.lit(C.white)}" stroke-width="2.4"`) +
		path('M20 0v-26q0-9 9-9t9 9V0z', b.mid(b.primary))
	);
}

/** A tower mill with a stage. */
function molen(b: Brush): Svg {
	const wood = b.dim('#5b4a3d');
	const sail = b.stamp(
		'sail',
		() =>
			path('M2-18h13v-84H2z', b.lit(b.secondary), faint(0.7)) +
			line('M2-18h13v-84M2-34h13M2-51h13M2-68h13M2-85h13M2-102h13', wood, 1.2) +
			path('M-5-22h4v-80h-5zM-1.6 6h3.2l-.6-110h-2z', wood),
	);
	return (
		b.fine(line('M62-160 28-66M72-150 28-66', wood, 3)) +
		path('M38 0l6-64h62l6 64z', b.mid(C.brick)) +
		b.shadow('M38 0l6-64h18l-4 64z', 0.3) +
		b.fine(b.shine('M98 0l-4-64h12l6 64z', 0.2)) +
		path('M48-64l11-96h32l11 96z', b.mid(C.thatch)) +
		b.shadow('M48-64l11-96h9l-6 96z', 0.3) +
		b.shine('M90-64l-5-96h6l11 96z', 0.3) +
		b.fine(line('M38-66l12 16M56-66l4 16M94-66l-4 16M112-66l-12 16', wood, 2.4)) +
		path('M24-68h102v5H24z', b.mid(C.wood)) +
		line('M26-68v-14M43-68v-14M60-68v-14M75-68v-14M90-68v-14M107-68v-14M124-68v-14M24-82h102', b.lit(C.white), 2) +
		windows(b, 0, [70, -112, 10, 13], [70, -42, 10, 13]) +
		path('M64 0v-20q0-10 11-10t11 10V0z', b.dim(b.primary)) +
		path('M54-156q0-30 21-32 21 2 21 32z', b.dim(C.thatch)) +
		b.fine(b.shine('M76-188q20 3 20 32H84q2-20-8-32z', 0.2)) +
		b.snow('M59-172q4-15 16-16 13 1 17 16-16-6-33 0z') +
		b.fine(path('M52-159h46v6H52z', b.lit(C.white))) +
		path('M66-160v-10l9-8 9 8v10z', b.mid(b.primary)) +
		`<g transform="translate(75 -167) rotate(24)">${each(4, (i) => `<use href="#${sail}" transform="rotate(${i * 90})"/>`)}</g>` +
		disc(75, -167, 4.5, b.lit(C.gold))
	);
}

/** A farm with a great thatched roof and barn doors. */
function boerderij(b: Brush): Svg {
	return (
		path('M150-112h12v26h-12z', b.mid(C.brickOld)) +
		path('M62 0v-38h136V0z', b.lit(C.brick)) +
		path('M0 0v-38l22-32h26l22 32V0z', b.mid(C.brick)) +
		b.shadow('M0 0v-38l22-32h26l22 32V0zM70-35h128v8H70zM0-5h198v5H0z', 0.24) +
		path('M35-104h138l33 70H76L50-72z', b.lit(C.thatch)) +
		path('M35-104 50-72H20z', b.mid(C.thatch)) +
		b.shadow('M35-104 50-72 76-34H70L46-70H24L-1-34h-6l27-38z', 0.4) +
		b.fine(line('M58-78h120M66-58h126', b.mood.shade, 1, faint(0.22))) +
		path('M34-107h140l3 5H32z', b.dim(mix(C.thatch, C.bark, 0.4))) +
		b.snow('M35-106h140l14 30q-24-8-48 0t-46-3-42 3z') +
		path('M22 0v-42h26V0z', b.mid(b.primary)) +
		line('M35-42V0M22-24h26M22-42h26V0M22-42V0', b.lit(C.white), 1.6) +
		windows(b, 0, [84, -28, 14, 17], [112, -28, 14, 17], [172, -28, 14, 17]) +
		path('M142 0v-29h16V0z', b.mid(b.primary))
	);
}

/** A farm under one pyramid roof, as in Noord-Holland. */
function stolpboerderij(b: Brush): Svg {
	return (
		path('M8 0v-36h138V0z', b.lit(C.brick)) +
		b.shadow('M8-34h138v7H8zM8-5h138v5H8z', 0.24) +
		path('M0-33 66-124h22l66 91z', b.lit(C.thatch)) +
		b.shadow('M0-33 66-124h11L50-33z', 0.26) +
		path('M42-33l26-62h34l26 62z', b.mid(b.roofs[0])) +
		b.fine(b.shadow('M48-48h74l3 4H46zm8-18h58l2 4H54zm7-17h43l2 4H61z', 0.16)) +
		b.snow('M66-124h22l26 36q-20 8-38 0t-36-1z') +
		path('M70-140h14v20H70z', b.mid(C.brickOld)) +
		path('M62 0v-48l15-15 15 15V0z', b.lit(C.brick)) +
		line('M58-44l19-19 19 19', b.lit(C.white), 3.2) +
		windows(b, 0, [70, -46, 14, 14], [18, -27, 14, 17], [40, -27, 14, 17], [102, -27, 14, 17], [124, -27, 14, 17]) +
		path('M69 0v-26h16V0z', b.mid(b.primary))
	);
}

/** A water tower. */
function watertoren(b: Brush): Svg {
	return (
		path('M20 0l5-118h36l5 118z', b.lit(C.brick)) +
		path('M36 0v-18q0-7 7-7t7 7V0z', b.dim(b.primary)) +
		path('M36-34h14v13H36zm2-62h10v14H38zm0 28h10v14H38z', b.glass) +
		path('M25-116 8-136h70l-17 20z', b.mid(C.brickOld)) +
		path('M8-136v-42h70v42z', b.lit(C.brickPale)) +
		path(
			'M16-146v-14q0-5 4-5t4 5v14zm16 0v-14q0-5 4-5t4 5v14zm15 0v-14q0-5 4-5t4 5v14zm15 0v-14q0-5 4-5t4 5v14z',
			b.glass,
		) +
		path('M2-176 36-206h14l34 30z', b.lit(b.roofs[1])) +
		path('M36-206v-12h14v12z', b.lit(C.white)) +
		path('M33-217 43-232 53-217z', b.lit(b.roofs[1])) +
		b.shadow('M20 0l5-118L8-136v-42l-6 2 34-30v-11l7-15-6 32-14 24v42l12 18-7 118z', 0.28) +
		b.snow('M50-206l20 18q-12-3-20 2t-20 0l6-20z') +
		b.fine(line('M8-136h70M8-178h70', b.lit(C.stone), 3))
	);
}

/** A castle with two round towers; its moat is the scene's. */
function kasteel(b: Brush): Svg {
	const roof = b.roofs[1];
	const tower = b.stamp(
		'tower',
		() =>
			path('M0 0v-112h44V0z', b.lit(C.brickPale)) +
			b.shadow('M0 0v-112h16V0zM0-110h44v6H0z', 0.26) +
			path('M-5-108l27-62 27 62z', b.lit(roof)) +
			b.shadow('M-5-108l27-62-8 62z', 0.3) +
			b.snow('M22-170l16 36q-10-4-18 1t-13-4z') +
			path('M17-72v-14q0-5 5-5t5 5v14zm0 40v-14q0-5 5-5t5 5v14z', b.glass) +
			line('M22-168v-22', b.dim(C.iron), 1.6) +
			path('M22-190q8-4 13 0t12-1v11q-7 4-12 0t-13 1z', b.lit(b.secondary)),
	);
	return (
		path('M38 0v-78h148V0z', b.mid(C.brickPale)) +
		path('M34-76l18-42h118l18 42z', b.mid(roof)) +
		b.snow('M52-118h118l8 20q-20-6-40 0t-44-2-52 2z') +
		b.shadow('M38-74h148v8H38z', 0.2) +
		path('M84 0v-100h8v-12h9v-12h22v12h9v12h8V0z', b.lit(C.brickPale)) +
		windows(b, 0, [60, -54, 14, 20], [150, -54, 14, 20], [96, -66, 12, 18], [116, -66, 12, 18], [106, -102, 12, 16]) +
		path('M98 0v-22q0-14 14-14t14 14V0z', b.dim(b.primary)) +
		use(tower, 0, 2) +
		use(tower, 180, 2) +
		b.shadow('M0-4h224v6H0z', 0.2)
	);
}

/** A megalith: uprights under capstones. */
function hunebed(b: Brush): Svg {
	return (
		b.shadow('M-6 4q70-14 172 0-80 12-172 0z', 0.3) +
		path('M16 2q-4-30 10-34t16 10 0 24zm40 0q-4-34 10-36t18 8-2 28zm48 0q0-34 12-36t14 12 0 24z', b.dim(C.boulder)) +
		path('M40 4q0-28 11-28t12 10 0 18zm46 0q2-26 12-26t12 10 0 16z', b.mid(C.boulder)) +
		path(
			'M4-30q-4-14 10-20t34-2 22 16-18 12-32 2-16-8zm58-2q-2-18 16-24t36 2 16 20-22 10-30 2-16-10zm54 2q0-16 14-18t24 6 8 18-20 6-26-6z',
			b.lit(C.boulder),
		) +
		b.shadow(
			'M4-30q-2 8 16 8t32-2 18-10q-8 6-30 6t-36-2zm58-2q2 10 16 10t30-2 22-10q-10 4-34 6t-34-4zm54 2q4 12 22 10t24-10q-8 4-22 4t-24-4z',
			0.26,
		) +
		b.fine(b.shine('M12-46q10-6 28-4t14 6-22 0-20-2zm62-6q14-6 28-2t10 6-20 0-18-4z', 0.4)) +
		b.snow('M8-42q8-9 24-10t34 6q-14 2-28-1t-30 5zm56-4q6-9 22-10t34 8q-14 2-28-1t-28 3z')
	);
}

/** A village hall with a porch and a flag. */
function dorpshuis(b: Brush): Svg {
	return (
		path('M0 0v-50h180V0z', b.lit(C.brickPale)) +
		b.shadow('M0-46h180v7H0zM0-5h180v5H0z', 0.2) +
		path('M-7-46l22-46h150l22 46z', b.lit(b.roofs[0])) +
		b.fine(b.shadow('M-7-46l22-46h18l-20 46z', 0.2)) +
		b.snow('M15-92h150l12 25q-24-8-48 0t-56-2-68 2z') +
		path('M56 0v-64l34-38 34 38V0z', b.lit(C.plaster)) +
		line('M50-58l40-44 40 44', b.lit(C.white), 4) +
		b.fine(b.shadow('M56-66l34-34 34 34v4l-34-32-34 32z', 0.2)) +
		disc(90, -72, 9, b.lit(C.white)) +
		b.fine(line('M90-78v6l4 3', b.dim(C.iron), 1.8)) +
		windows(
			b,
			0,
			[10, -36, 17, 23],
			[33, -36, 17, 23],
			[130, -36, 17, 23],
			[153, -36, 17, 23],
			[64, -44, 12, 30],
			[104, -44, 12, 30],
		) +
		path('M81 0v-42h18V0z', b.mid(b.primary)) +
		b.fine(path('M58-50h64l4 9H54z', b.mid(b.secondary))) +
		line('M192 0v-122', b.lit(C.white), 3) +
		path('M193-120q12-6 22 0t20-2v11q-10 6-20 2t-22 0z', b.lit(b.primary)) +
		path('M193-109q12-6 22 0t20-2v11q-10 6-20 2t-22 0z', b.lit(b.secondary))
	);
}

/** A village school with tall windows and a bell. */
function school(b: Brush): Svg {
	return (
		path('M0 0v-56h128V0z', b.lit(C.brick)) +
		b.shadow('M0-52h128v7H0zM0-5h196v5H0z', 0.2) +
		path('M-6-52l20-42h118v42z', b.lit(b.roofs[1])) +
		b.fine(b.shadow('M-6-52l20-42h16l-16 42z', 0.2)) +
		b.snow('M14-94h110v16q-30-6-60 0t-58-2z') +
		path('M56-112h18v22H56z', b.lit(C.white)) +
		path('M51-110l14-20 14 20z', b.mid(b.secondary)) +
		disc(65, -101, 4, b.dim(C.gold)) +
		path('M122 0v-62l37-48 37 48V0z', b.lit(C.brick)) +
		b.shadow('M122 0v-62l37-48v4l-27 48V0z', 0.14) +
		line('M117-56l42-54 42 54', b.lit(C.white), 4) +
		windows(
			b,
			0,
			[10, -42, 18, 30],
			[34, -42, 18, 30],
			[58, -42, 18, 30],
			[132, -44, 14, 28],
			[172, -44, 14, 28],
			[150, -82, 18, 20],
		) +
		path('M88 0v-36h24V0zM150 0v-38h18V0z', b.mid(b.secondary)) +
		b.fine(line('M100 0v-36', b.lit(C.white), 1.6))
	);
}

/** Buildings by landmark: what each takes in width, how high it stands, and how it is drawn from its left foot. */
export const buildings = {
	kerk: { width: 204, height: 278, draw: kerk },
	kapel: { width: 122, height: 170, draw: kapel },
	molen: { width: 150, height: 270, draw: molen },
	boerderij: { width: 204, height: 112, draw: boerderij },
	stolpboerderij: { width: 154, height: 140, draw: stolpboerderij },
	watertoren: { width: 86, height: 232, draw: watertoren },
	kasteel: { width: 226, height: 192, draw: kasteel },
	hunebed: { width: 166, height: 60, draw: hunebed },
	dorpshuis: { width: 236, height: 124, draw: dorpshuis },
	school: { width: 200, height: 132, draw: school },
} as const satisfies Record<string, { width: number; height: number; draw: (b: Brush) => Svg }>;

/** A landmark that is a building. */
export type Building = keyof typeof buildings;

/** A building with its left foot at a place. */
export function building(b: Brush, kind: Building, x: number, y: number, scale = 1): Svg {
	return place(buildings[kind].draw(b), x, y, scale);
}
