import { describe, expect, test } from 'vitest';
import { type FaceName, faces, familyStack, fontFaceCss, keptSigns } from '../../../src/design/index.ts';
import { madeFace } from '../../../src/site/faces.ts';

const names = Object.keys(faces) as FaceName[];

/** A percentage of a descriptor, as a part of one. */
function part(css: string, descriptor: string): number {
	return Number(new RegExp(`${descriptor}:([\\d.]+)%`).exec(css)?.[1]) / 100;
}

describe('The typefaces', () => {
	test('keep every sign that Dutch, Frisian and Low Saxon need', () => {
		for (const sign of 'abcxyzABCXYZ0189éëïöüâêôûèàçñÉËœ€–—‘’“”„…·•§°×½&@#%?!') expect(keptSigns).toContain(sign);
	});

	test.each(names)('%s is served small, as woff2', async (name) => {
		const { file } = await madeFace(name);
		expect(Buffer.from(file.subarray(0, 4)).toString('latin1')).toBe('wOF2');
		expect(file.length).toBeLessThan(30_000);
	});

	test.each(names)('%s has a fallback as wide and as high as itself', async (name) => {
		const { metrics } = await madeFace(name);
		const css = fontFaceCss(name, 'x.woff2', metrics);
		const [, fitted = ''] = css.split(/(?=@font-face)/);
		expect(fitted).toContain(`"${faces[name].family} terugval"`);
		const adjust = part(fitted, 'size-adjust');
		expect(adjust).toBeGreaterThan(0.85);
		expect(adjust).toBeLessThan(1.25);
		const { ascent, unitsPerEm } = metrics;
		expect(part(fitted, 'ascent-override') * adjust).toBeCloseTo(ascent / unitsPerEm, 2);
	});

	test.each(names)('%s never takes the place of other letters while somebody reads', async (name) => {
		const { metrics } = await madeFace(name);
		expect(fontFaceCss(name, 'x.woff2', metrics)).toMatch(/^@font-face\{[^}]+font-display:optional\}/);
	});

	test.each(names)('%s falls back to what was fitted to it, and then to what there is', (name) => {
		expect(familyStack(name)).toMatch(/^"[^"]+","[^"]+ terugval",(sans-)?serif$/);
	});

	test.each(names)('%s is made once, and is the same each time', async (name) => {
		expect(await madeFace(name)).toBe(await madeFace(name));
	});
});
