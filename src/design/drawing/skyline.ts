import { chance } from './chance.ts';
import { each, path, root } from './svg.ts';
import type { Landmark } from './vocabulary.ts';

const size = { width: 1600, height: 140 } as const;
/** The ground, filled to the bottom. */
const ground = 122;

/** A silhouette from its left foot, and the width it takes; holes are drawn the other way round. */
interface Outline {
	width: number;
	data: string;
}

const landmarkOutlines: Partial<Record<Landmark, Outline>> = {
	kerk: {
		width: 92,
		data: 'v-56h-2l7-15 5-40h2l5 40 7 15h-2v22l4-12h52l8 20v26zm8-44v6h4v-6zm28 24v10h4v-10zm14 0v10h4v-10zm14 0v10h4v-10z',
	},
	kapel: { width: 56, data: 'v-20l12-22v-14l6-10 6 10v14h20l8 22v20zm12-14v8h4v-8z' },
	molen: {
		width: 70,
		data: 'm20 0 4-26h-8v-3h9l5-38-26-24 3-3 26 24 22-26 3 3-23 26 27 24-3 3-25-22 3 33h9v3h-8l4 26z',
	},
	boerderij: { width: 92, data: 'v-16l14-26h58l16 26v16zm10-12v8h10v-8z' },
	stolpboerderij: { width: 66, data: 'v-14l26-40h10l26 40v14zm26-10v7h6v-7z' },
	watertoren: { width: 44, data: 'm10 0 2-58-8-8v-20l14-16h4l14 16v20l-8 8 2 58zm8-50v10h4v-10z' },
	kasteel: {
		width: 110,
		data: 'v-50h-3l14-28 14 28h-3v14h14v-6h5v6h5v-6h5v6h5v-6h5v6h12v-14h-3l14-28 14 28h-3v50zm10-38v10h4v-10zm68 0v10h4v-10z',
	},
	hunebed: { width: 70, data: 'm6 0v-12q-8-10 6-10 30-4 48 2 8 4-2 8v12h-12v-11h-28v11z' },
	dorpshuis: { width: 86, data: 'v-22l8-16h20l12-14 12 14h20l8 16v22zm36-30v8h7v-8z' },
	school: { width: 88, data: 'v-24l8-16h14v-10l6-8 6 8v10h18l14-16 16 20v36zm58-30v10h7v-10z' },
	windmolens: { width: 80, data: 'm38 0 1-70-20 16-1-2 20-16-2-26h3l2 26 22 10-1 3-22-10 1 69z' },
	kassen: { width: 120, data: `v-16${'l10-9 10 9'.repeat(6)}v16z` },
	brug: { width: 110, data: 'v-8l36-4v-44h-20v-4l60-12 1 4-35 8v48l36 4v8z' },
	sluis: { width: 100, data: 'v-12h16l-14-8 1-3 40 13 40-13 1 3-14 8h16v12z' },
	haven: {
		width: 96,
		data: 'm4 0-6-12h18v-52h2q10 30 22 44h-22v8h20l-4 12h24l-6-10h14v-40h2q8 22 18 32h-18v8h20l-6 10z',
	},
	bos: {
		width: 130,
		data: 'v-14a14 14 0 0 1 20-22 18 18 0 0 1 30-6 18 18 0 0 1 32 2 16 16 0 0 1 26 8 14 14 0 0 1 12 18v14z',
	},
	duinen: { width: 190, data: 'q30-34 70-26t60 8 56 18z' },
	heuvels: { width: 240, data: 'q60-46 120-26t116 26z' },
	dijk: { width: 200, data: 'l30-14h130l36 14z' },
};

const houseOutlines: readonly [Outline, ...Outline[]] = [
	{ width: 66, data: 'v-24l15-26h32l16 26v24zm9-18v8h6v-8zm24 0v8h6v-8z' },
	{ width: 62, data: 'v-20l10-26h6v-7h6v7h28l10 26v20zm12-15v7h6v-7zm26 0v7h6v-7z' },
	{ width: 34, data: 'v-30h4v-7h4v-7h4v-7h8v7h4v7h4v7h4v30zm13-24v8h6v-8z' },
	{ width: 46, data: 'v-22l22-28 22 28v22zm18-16v9h7v-9z' },
];

const treeOutlines: readonly [Outline, ...Outline[]] = [
	{ width: 46, data: 'm20 0v-20a13 13 0 0 1-14-20 16 16 0 0 1 30-6 14 14 0 0 1 2 24l-13 2v20z' },
	{ width: 22, data: 'm9 0v-8q-10-30 2-62 12 32 2 62v8z' },
];

/** How many landmarks a skyline shows. */
const shown = 7;
/** The village stands between these; beyond them the land is open. */
const sides = { left: 170, right: 1430 } as const;
/** Land rather than buildings: drawn behind the row, where it may overlap. */
const lands: readonly Landmark[] = ['bos', 'duinen', 'heuvels', 'dijk'];

/** Hedges and bushes that tie the village to its ground. */
const hedge = 'v-6a9 9 0 0 1 15-5 12 12 0 0 1 20-3 10 10 0 0 1 17 4 8 8 0 0 1 12 6v4z';

/**
 * The silhouette of a village in one colour, 1600 by 140: transparent above, filled along the bottom,
 * with a few windows left open. Both sides end in open land, so that it may repeat or be cropped.
 */
export function skyline(places: readonly Landmark[], options: { colour: string; seed: string }): string {
	const { whole, pick, between, next } = chance(`${options.seed}/skyline`);
	const unique = [...new Set(places)];
	const outlines = unique
		.filter((place) => !lands.includes(place))
		.flatMap((place) => landmarkOutlines[place] ?? [])
		.slice(0, shown);
	const row: Outline[] = [];
	outlines.forEach((outline, i) => {
		if (i % 2 === 0) row.push(outline);
		else row.unshift(outline);
	});
	const span = (list: readonly Outline[]) => list.reduce((sum, { width }) => sum + width + 8, 0);
	let last: Outline | undefined;
	while (span(row) < 980) {
		const kind = next() < 0.3 ? treeOutlines : houseOutlines;
		const outline = pick(kind);
		if (outline !== last) row.splice(whole(0, row.length), 0, outline);
		last = outline;
	}
	let x = (sides.left + sides.right - span(row)) / 2;
	let bushes = '';
	const standing = row.map((outline) => {
		const at = Math.round(x);
		x += outline.width + between(2, 14);
		// Only under trees: before a house they would hide its windows.
		if (treeOutlines.includes(outline)) bushes += `M${at - 12} ${ground + 2}${hedge}`;
		return `M${at} ${ground + 2}${outline.data}`;
	});
	const edgeTrees = each(7, (i) => {
		const { data } = pick(treeOutlines);
		const at = i < 3 ? 24 + i * 50 + whole(0, 12) : 1432 + (i - 3) * 42 + whole(0, 8);
		return `M${at} ${ground + 2}${data}`;
	});
	const hedges = [104, 1330].map((at) => `M${at + whole(0, 40)} ${ground + 2}${hedge}`).join('') + bushes;
	const far = unique
		.filter((place) => lands.includes(place))
		.slice(0, 2)
		.map((place, i) => {
			const outline = landmarkOutlines[place];
			return outline ? `M${i === 0 ? 30 : size.width - 30 - outline.width} ${ground + 2}${outline.data}` : '';
		});
	return root(
		size.width,
		size.height,
		`<g fill="${options.colour}">` +
			path(`M0 ${ground}q400-5 800 0 400-5 800 0v${size.height - ground}H0z${hedges}${far.join('')}`) +
			path(edgeTrees) +
			path(standing.join(''), '', ' fill-rule="evenodd"') +
			'</g>',
	);
}
