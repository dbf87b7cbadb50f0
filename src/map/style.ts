import type {
	FillLayerSpecification,
	LineLayerSpecification,
	PropertyValueSpecification,
	StyleSpecification,
	SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type LineColours, type MapMode, type MapTokens, mapColours } from './colours.ts';
import { classesOf, type LayerName } from './layers.ts';
import { type LineWidth, roadWidths, waterwayWidths } from './widths.ts';

/** What a live map of a village is made of. */
export interface BasemapStyleOptions {
	tokens: MapTokens;
	mode: MapMode;
	/** The address of the basemap as MapLibre asks for it, such as `pmtiles://…/kaart/basemap.pmtiles`. */
	url: string;
	/** Whose data it is, for the corner of the map. */
	credit: string;
	/** The CSS font family of the letters, which the page must have loaded. */
	fontFamily?: string;
}

/** The name of the source of all layers. */
export const basemapSource = 'dorp';

/**
 * A MapLibre style (version 8) for the basemap of a village: the same layers, colours and widths as the
 * drawn map. It names no `glyphs` and no `sprite`: MapLibre GL JS from 5.11 on draws letters with the
 * fonts of the page then, so that nothing is fetched. The font must be there before the map is
 * (`document.fonts.load`), because letters that were drawn are kept.
 */
export function basemapStyle({ tokens, mode, url, credit, fontFamily }: BasemapStyleOptions): StyleSpecification {
	const colours = mapColours(tokens, mode);
	const fonts = [fontFamily ?? 'Atkinson Hyperlegible Next', 'sans-serif'];
	return {
		version: 8,
		name: `Dorpsplein ${mode}`,
		sources: { [basemapSource]: { type: 'vector', url, attribution: credit } },
		layers: [
			{ id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
			fill(
				'land',
				byClass('land', (name) => colours.land[name]),
			),
			...classesOf('waterway').map((name) =>
				line(`waterway-${name}`, 'waterway', name, colours.water, zoomWidth(waterwayWidths[name])),
			),
			fill('water', colours.water),
			{ ...lineLayer('water-bank', 'water'), paint: { 'line-color': colours.bank, 'line-width': 1 } },
			{
				...line('dike', 'edge', 'dike', colours.dike, 2.4),
				layout: {},
				paint: { 'line-color': colours.dike, 'line-width': 2.4, 'line-dasharray': [0.5, 1] },
			},
			{ ...line('trees', 'edge', 'trees', colours.trees, 2.6), minzoom: 14.5, layout: {} },
			{
				...fill(
					'building',
					byClass('building', (name) => colours.building[name]),
				),
				paint: {
					'fill-color': byClass('building', (name) => colours.building[name]),
					'fill-outline-color': colours.buildingEdge,
				},
			},
			line('rail', 'rail', 'rail', colours.rail, 2),
			...roadLayers(colours.road),
			...labelLayers(),
		],
	};

	function labelLayers(): SymbolLayerSpecification[] {
		const paint = (colour: PropertyValueSpecification<string>) => ({
			'text-color': colour,
			'text-halo-color': colours.halo,
			'text-halo-width': 1.6,
		});
		const at: SymbolLayerSpecification['layout'] = {
			'text-field': ['get', 'name'],
			'text-font': fonts,
			'text-max-width': 8,
		};
		const along: SymbolLayerSpecification['layout'] = { ...at, 'symbol-placement': 'line' };
		const rank: PropertyValueSpecification<number> = [
			'match',
			['get', 'class'],
			...classesOf('road')
				.toReversed()
				.flatMap((name, index) => [name, index] as const),
			99,
		] as unknown as PropertyValueSpecification<number>;
		return [
			{
				...symbol('waterway-name', 'waterway'),
				layout: { ...along, 'text-size': 13, 'text-letter-spacing': 0.06 },
				paint: paint(colours.text.water),
			},
			{
				...symbol('road-name', 'road'),
				minzoom: 13.5,
				layout: {
					...along,
					'text-size': ['interpolate', ['linear'], ['zoom'], 13, 11, 17, 14],
					'symbol-sort-key': rank,
				},
				paint: paint(colours.text.road),
			},
			{
				...symbol('area-name', 'label'),
				filter: ['in', ['get', 'class'], ['literal', ['green', 'water']]],
				layout: { ...at, 'text-size': 12.5 },
				paint: paint(['match', ['get', 'class'], 'water', colours.text.water, colours.text.green]),
			},
			{
				...symbol('landmark-name', 'label'),
				filter: ['==', ['get', 'class'], 'landmark'],
				minzoom: 15,
				layout: { ...at, 'text-size': 12.5, 'text-offset': [0, 1.4] },
				paint: paint(colours.text.place),
			},
			{
				...symbol('place-name', 'place'),
				layout: {
					...at,
					'text-size': ['match', ['get', 'class'], 'town', 20, 'village', 18, 'hamlet', 14, 12],
					'symbol-sort-key': ['match', ['get', 'class'], 'town', 0, 'village', 1, 'hamlet', 2, 3],
				},
				paint: paint(colours.text.place),
			},
		];
	}
}

/** All edges first, then all roads, so that a crossing is open. */
function roadLayers(colours: Record<string, LineColours>): LineLayerSpecification[] {
	const all = classesOf('road').map((name) => ({ name, rule: roadWidths[name] as LineWidth, colour: colours[name] }));
	return [
		...all.flatMap(({ name, rule, colour }) =>
			colour && rule.casing > 0
				? [line(`road-${name}-edge`, 'road', name, colour.casing, zoomWidth(rule, rule.casing))]
				: [],
		),
		...all.flatMap(({ name, rule, colour }): LineLayerSpecification[] => {
			if (!colour) return [];
			const layer = line(`road-${name}`, 'road', name, colour.fill, zoomWidth(rule));
			if (!rule.dash) return [layer];
			const dash = rule.dash.map((length) => length / rule.least / 1.5);
			return [{ ...layer, layout: { 'line-join': 'round' }, paint: { ...layer.paint, 'line-dasharray': dash } }];
		}),
	];
}

/** Metres in a pixel at the middle of the Netherlands: 512 pixels a tile at latitude 52. */
const metresPerPixel = (zoom: number) => (40_075_017 * Math.cos(52 * (Math.PI / 180))) / (512 * 2 ** zoom);

/** The width of a line at every zoom, and so many pixels more. */
function zoomWidth({ metres, least, most }: LineWidth, more = 0): PropertyValueSpecification<number> {
	const stops = [12, 13, 14, 15, 16, 17, 18, 19].flatMap((zoom) => {
		const width = Math.min(most * 1.6, Math.max(zoom < 13 ? least * 0.7 : least, metres / metresPerPixel(zoom)));
		return [zoom, Math.round((width + more) * 100) / 100];
	});
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as PropertyValueSpecification<number>;
}

/** A colour for each class of a layer. */
function byClass<Layer extends 'land' | 'building'>(
	layer: Layer,
	colourOf: (name: ReturnType<typeof classesOf<Layer>>[number]) => string,
): PropertyValueSpecification<string> {
	const names = classesOf(layer);
	const pairs = names.flatMap((name) => [name, colourOf(name)]);
	return [
		'match',
		['get', 'class'],
		...pairs,
		colourOf(names[0] as (typeof names)[number]),
	] as unknown as PropertyValueSpecification<string>;
}

const base = (id: string, layer: LayerName) => ({ id, source: basemapSource, 'source-layer': layer });

function fill(layer: LayerName, colour: PropertyValueSpecification<string>): FillLayerSpecification {
	// Smooth edges would show a hair of what lies below between two fields.
	return { ...base(layer, layer), type: 'fill', paint: { 'fill-color': colour, 'fill-antialias': layer !== 'land' } };
}

function lineLayer(id: string, layer: LayerName): LineLayerSpecification {
	return { ...base(id, layer), type: 'line', layout: { 'line-cap': 'round', 'line-join': 'round' } };
}

function line(
	id: string,
	layer: LayerName,
	name: string,
	colour: string,
	width: PropertyValueSpecification<number>,
): LineLayerSpecification {
	return {
		...lineLayer(id, layer),
		filter: ['==', ['get', 'class'], name],
		paint: { 'line-color': colour, 'line-width': width },
	};
}

function symbol(id: string, layer: LayerName): SymbolLayerSpecification {
	return { ...base(id, layer), type: 'symbol', filter: ['has', 'name'] };
}
