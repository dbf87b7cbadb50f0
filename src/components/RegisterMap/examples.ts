import type { ComponentProps } from 'astro/types';
import { exampleMap, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type RegisterMap from './RegisterMap.astro';

const drawing = exampleMap('Kaart van Oosterwilg, met een nummer voor elk adres uit de lijst');
const common = {
	drawing,
	bounds: [6.08, 52.49, 6.16, 52.53] as const,
	basemap: { kind: 'archive' as const, url: '#RegisterMap', credit: '© OpenStreetMap-bijdragers' },
	places: '#RegisterMap',
	credit: '© OpenStreetMap-bijdragers',
};
const pin = (number: number, x: number, y: number, isStale = false) => ({
	number,
	at: [x, y + 24] as const,
	mark: [x, y] as const,
	isStale,
});

/** Examples of the map beside a list. */
export const examples: Example<ComponentProps<typeof RegisterMap>>[] = [
	{ title: 'Twee adressen', props: { ...common, off: 0, pins: [pin(1, 120, 80), pin(2, 260, 140, true)] } },
	{ title: 'Veel ligt erbuiten', props: { ...common, off: 12, pins: [pin(1, 120, 80)] } },
	{
		title: 'De levende kaart komt van elders, en er is geen tekening',
		props: {
			...common,
			off: 0,
			credit: '',
			basemap: { kind: 'pictures', url: '#RegisterMap', hostName: 'PDOK (het Kadaster)' },
			pins: [pin(1, 120, 80)],
		},
	},
	{
		title: 'Een kaart van iemand met een heel lange naam',
		props: { ...common, off: 1, credit: longWord, pins: [pin(100, 200, 90)] },
	},
];
