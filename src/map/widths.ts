import type { ClassOf } from './layers.ts';

/** How wide a line is: so many metres, but never thinner or thicker than so many pixels. */
export interface LineWidth {
	metres: number;
	least: number;
	most: number;
	/** How much wider its edge is, in pixels on both sides together; none when 0. */
	casing: number;
	/** Lengths of dashes and gaps in pixels; a whole line when left out. */
	dash?: readonly [number, number];
}

/** The roads, as wide as they look on a map that can be read. */
export const roadWidths: Record<ClassOf<'road'>, LineWidth> = {
	path: { metres: 1.5, least: 0.9, most: 2.4, casing: 0, dash: [4, 2.5] },
	cycleway: { metres: 2, least: 1, most: 3, casing: 0, dash: [7, 2] },
	track: { metres: 2.5, least: 0.8, most: 5, casing: 1.2 },
	service: { metres: 3.5, least: 0.9, most: 8, casing: 1.2 },
	street: { metres: 6.5, least: 1.7, most: 16, casing: 1.6 },
	secondary: { metres: 8, least: 2.4, most: 18, casing: 1.8 },
	main: { metres: 10, least: 3, most: 22, casing: 2 },
	motorway: { metres: 14, least: 3.6, most: 26, casing: 2 },
};

/** Waters that are drawn as lines. */
export const waterwayWidths: Record<ClassOf<'waterway'>, LineWidth> = {
	ditch: { metres: 2.5, least: 0.6, most: 6, casing: 0 },
	river: { metres: 9, least: 1.6, most: 18, casing: 0 },
};

/** The width of a line in pixels. */
export function pixelsOf({ metres, least, most }: LineWidth, metresPerPixel: number): number {
	return Math.min(most, Math.max(least, metres / metresPerPixel));
}
