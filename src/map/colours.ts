import type { ColourRoles } from '../design/index.ts';
import type { ClassOf } from './layers.ts';

/** By day, in the evening, or black on white for paper. */
export type MapMode = 'light' | 'dark' | 'print';

/** The colours of a village that its map takes over. */
export type MapTokens = Pick<ColourRoles, 'background' | 'text' | 'primary' | 'onPrimary'>;

/** A line with an edge of another colour. */
export interface LineColours {
	fill: string;
	casing: string;
}

/** The colour of everything on a map. */
export interface MapColours {
	/** What is under everything. */
	ground: string;
	land: Record<ClassOf<'land'>, string>;
	water: string;
	/** The bank of water; the same as water where none is drawn. */
	bank: string;
	building: Record<ClassOf<'building'>, string>;
	buildingEdge: string;
	road: Record<ClassOf<'road'>, LineColours>;
	rail: string;
	dike: string;
	trees: string;
	text: Record<'road' | 'water' | 'green' | 'place', string>;
	/** Around letters, so that they can be read on anything. */
	halo: string;
	pin: LineColours & { text: string };
	/** Green is drawn with marks, for a printer that knows no colours. */
	hasPatterns: boolean;
}

/**
 * The colours of a village's map. What a map shows has the colours that people know from maps, on a
 * ground and with letters and pins of the village's own look.
 */
export function mapColours(tokens: MapTokens, mode: MapMode): MapColours {
	return { light, dark, print }[mode](tokens);
}

function light({ text, primary, onPrimary }: MapTokens): MapColours {
	const soft = (fill: string, casing: string): LineColours => ({ fill, casing });
	return {
		ground: '#f3f0e4',
		land: {
			residential: '#ebe4da',
			industrial: '#e3e0e4',
			meadow: '#e2ecca',
			farmland: '#f1ecd3',
			farmyard: '#e9dfc8',
			orchard: '#d8e6bb',
			allotments: '#dfe7c6',
			heath: '#dfcfd6',
			wetland: '#cfe2d4',
			sand: '#f3e6bd',
			wood: '#bdd6a6',
			green: '#cfe4b5',
			cemetery: '#c3d8bb',
			sport: '#cbe3c2',
			pitch: '#a9d2a0',
			playground: '#d7e9b0',
			parking: '#e6e4e0',
			square: '#f8f4ec',
		},
		water: '#a6cfe8',
		bank: '#86b6d4',
		building: { greenhouse: '#e3ecec', building: '#d3c1ae', landmark: '#b5846a' },
		buildingEdge: '#ab9580',
		road: {
			path: soft('#94734f', '#f7f3ea'),
			cycleway: soft('#b4503c', '#f9f3ee'),
			track: soft('#f6efdf', '#a8916f'),
			service: soft('#ffffff', '#cbc0b2'),
			street: soft('#ffffff', '#b9ac9b'),
			secondary: soft('#fdf0bd', '#c7a75c'),
			main: soft('#f9cf7d', '#bf8d3b'),
			motorway: soft('#ee9f76', '#b35f35'),
		},
		rail: '#6f6a66',
		dike: '#8a9a5c',
		trees: '#86ad6c',
		text: { road: text, water: '#1c577c', green: '#2f5a26', place: text },
		halo: '#fffdf8',
		pin: { fill: primary, casing: '#ffffff', text: onPrimary },
		hasPatterns: false,
	};
}

function dark({ background, text, primary, onPrimary }: MapTokens): MapColours {
	const soft = (fill: string, casing: string): LineColours => ({ fill, casing });
	return {
		ground: '#23282a',
		land: {
			residential: '#2f3233',
			industrial: '#313037',
			meadow: '#28322a',
			farmland: '#2c2e27',
			farmyard: '#35332c',
			orchard: '#2a3728',
			allotments: '#2f3629',
			heath: '#382f38',
			wetland: '#263735',
			sand: '#3d3929',
			wood: '#24402c',
			green: '#29432e',
			cemetery: '#2c4035',
			sport: '#294634',
			pitch: '#315a3f',
			playground: '#38502f',
			parking: '#383a3c',
			square: '#3b3c3c',
		},
		water: '#1b4a66',
		bank: '#2f6788',
		building: { greenhouse: '#43504f', building: '#57524e', landmark: '#96694f' },
		buildingEdge: '#716a63',
		road: {
			path: soft('#a88d6c', '#23282a'),
			cycleway: soft('#d68672', '#23282a'),
			track: soft('#6b6353', '#23282a'),
			service: soft('#6a6d6f', '#262a2c'),
			street: soft('#7e8183', '#262a2c'),
			secondary: soft('#98895c', '#2a2720'),
			main: soft('#b08a4b', '#2a2720'),
			motorway: soft('#b56e4c', '#2a2720'),
		},
		rail: '#a19c97',
		dike: '#66744a',
		trees: '#3f6b42',
		text: { road: text, water: '#a9d8f5', green: '#b6dba8', place: text },
		halo: background,
		pin: { fill: primary, casing: background, text: onPrimary },
		hasPatterns: false,
	};
}

function print(): MapColours {
	const white = '#ffffff';
	const black = '#000000';
	const line = (fill: string, casing: string): LineColours => ({ fill, casing });
	const land = {
		residential: '#f4f4f4',
		industrial: '#f4f4f4',
		meadow: white,
		farmland: white,
		farmyard: white,
		orchard: white,
		allotments: white,
		heath: white,
		wetland: white,
		sand: white,
		wood: '#e2e2e2',
		green: '#ececec',
		cemetery: '#ececec',
		sport: '#ececec',
		pitch: '#e0e0e0',
		playground: '#e6e6e6',
		parking: white,
		square: white,
	};
	return {
		ground: white,
		land,
		water: '#cccccc',
		bank: '#777777',
		building: { greenhouse: '#dddddd', building: '#8c8c8c', landmark: '#333333' },
		buildingEdge: '#555555',
		road: {
			path: line('#555555', white),
			cycleway: line('#333333', white),
			track: line(white, '#777777'),
			service: line(white, '#777777'),
			street: line(white, '#444444'),
			secondary: line(white, '#222222'),
			main: line(white, black),
			motorway: line(white, black),
		},
		rail: '#333333',
		dike: '#888888',
		trees: '#999999',
		text: { road: black, water: black, green: black, place: black },
		halo: white,
		pin: { fill: black, casing: white, text: white },
		hasPatterns: true,
	};
}
