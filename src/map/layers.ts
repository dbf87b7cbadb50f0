/** Degrees (WGS 84), as GeoJSON orders them. */
export type Position = readonly [lon: number, lat: number];

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The kinds of shape that a layer has. */
export type Shape = 'area' | 'line' | 'point';

interface LayerRule {
	shape: Shape;
	/** The classes in the order in which they are drawn, each with the lowest zoom at which it is in a tile. */
	classes: Readonly<Record<string, number>>;
}

/**
 * The layers of a basemap, in the order in which they are drawn. In a tile a layer is a source layer of
 * this name; a feature has the property `class`, and `name` when it has one.
 */
export const layers = {
	land: {
		shape: 'area',
		classes: {
			meadow: 11,
			farmland: 11,
			residential: 10,
			industrial: 11,
			farmyard: 12,
			orchard: 12,
			allotments: 12,
			heath: 10,
			wetland: 11,
			sand: 11,
			wood: 10,
			green: 12,
			cemetery: 12,
			sport: 12,
			pitch: 13,
			playground: 14,
			parking: 14,
			square: 13,
		},
	},
	water: { shape: 'area', classes: { water: 10 } },
	waterway: { shape: 'line', classes: { ditch: 13, river: 10 } },
	edge: { shape: 'line', classes: { dike: 12, trees: 14 } },
	building: { shape: 'area', classes: { greenhouse: 13, building: 13, landmark: 13 } },
	rail: { shape: 'line', classes: { rail: 10 } },
	road: {
		shape: 'line',
		classes: {
			path: 13,
			cycleway: 12,
			track: 13,
			service: 13,
			street: 12,
			secondary: 11,
			main: 10,
			motorway: 10,
		},
	},
	place: { shape: 'point', classes: { locality: 13, hamlet: 12, village: 10, town: 10 } },
	label: { shape: 'point', classes: { green: 13, water: 12, landmark: 15 } },
} as const satisfies Record<string, LayerRule>;

/** The name of a layer. */
export type LayerName = keyof typeof layers;

/** A class of a layer. */
export type ClassOf<Layer extends LayerName> = keyof (typeof layers)[Layer]['classes'] & string;

/** The names of the layers, in the order in which they are drawn. */
export const layerNames = Object.keys(layers) as LayerName[];

/** The classes of a layer, in the order in which they are drawn. */
export function classesOf<Layer extends LayerName>(layer: Layer): ClassOf<Layer>[] {
	return Object.keys(layers[layer].classes) as ClassOf<Layer>[];
}

/** The lowest zoom at which a class is in a tile. */
export function zoomOf(layer: LayerName, name: string): number {
	return (layers[layer].classes as Record<string, number>)[name] ?? 14;
}

/**
 * Something on the map. `parts` are the lines of a line; the rings of an area; or one part with one
 * position for a point. Read back from a basemap, rings around an area turn the one way and rings around a
 * hole the other, so that areas that overlap can be drawn as one path.
 */
export interface MapFeature {
	layer: LayerName;
	class: string;
	name?: string | undefined;
	parts: readonly (readonly Position[])[];
}

/** Where a basemap comes from and what it holds. */
export interface BasemapFacts {
	bounds: Bounds;
	minZoom: number;
	maxZoom: number;
	/** Whose data it is and under which licence, to stand beside every map. */
	credit: string;
	/** The day of the data, `YYYY-MM-DD`; undefined when nobody knows. */
	date: string | undefined;
	/** What made the file. */
	generator: string;
}
