import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { type FaceMetrics, type FaceName, faces, keptSigns } from '../design/index.ts';

/** A typeface made ready for the site. */
interface MadeFace {
	/** woff2 */
	file: Uint8Array<ArrayBuffer>;
	metrics: FaceMetrics;
}

const made = new Map<FaceName, Promise<MadeFace>>();

/**
 * A typeface with only the signs and weights that the site uses, and the size of its letters; made
 * once per build, for all villages.
 */
export function madeFace(name: FaceName): Promise<MadeFace> {
	const known = made.get(name) ?? make(name);
	made.set(name, known);
	return known;
}

async function make(name: FaceName): Promise<MadeFace> {
	const { package: source, weights } = faces[name];
	const folder = path.join(process.cwd(), 'node_modules', '@fontsource-variable', source, 'files');
	const whole = await readFile(path.join(folder, `${source}-latin-wght-normal.woff2`));
	const [min, max] = weights;
	const file = await subsetFont(whole, keptSigns, { targetFormat: 'woff2', variationAxes: { wght: { min, max } } });
	const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(whole);
	return { file: new Uint8Array(file), metrics: { ascent, descent, lineGap, unitsPerEm, xWidthAvg } };
}
