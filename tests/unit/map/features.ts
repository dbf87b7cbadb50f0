import type { MapFeature } from '../../../src/map/layers.ts';

/** A hamlet with a bit of everything, around 5.3° east and 52.65° north. */
export const bounds = [5.295, 52.647, 5.305, 52.653] as const;

export const hamlet: MapFeature[] = [
	{
		layer: 'land',
		class: 'meadow',
		parts: [
			[
				[5.29, 52.64],
				[5.31, 52.64],
				[5.31, 52.66],
				[5.29, 52.66],
				[5.29, 52.64],
			],
			[
				[5.2995, 52.6495],
				[5.3005, 52.6495],
				[5.3005, 52.6505],
				[5.2995, 52.6505],
				[5.2995, 52.6495],
			],
		],
	},
	{
		layer: 'building',
		class: 'building',
		parts: [
			[
				[5.3, 52.65],
				[5.3002, 52.65],
				[5.3002, 52.6501],
				[5.3, 52.6501],
				[5.3, 52.65],
			],
		],
	},
	{
		layer: 'road',
		class: 'street',
		name: 'Dorpsstraat & Co',
		parts: [
			[
				[5.28, 52.649],
				[5.3, 52.6492],
				[5.32, 52.6494],
			],
		],
	},
	{
		layer: 'waterway',
		class: 'river',
		name: 'Vaart',
		parts: [
			[
				[5.28, 52.6512],
				[5.32, 52.6512],
			],
		],
	},
	{ layer: 'place', class: 'village', name: 'Verzonnen', parts: [[[5.3, 52.6515]]] },
];
