import type { ComponentProps } from 'astro/types';
import { exampleDrawing, exampleMap, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type MapFrame from './MapFrame.astro';

const routes = [
	{ label: 'Op de kaart van OpenStreetMap', href: '#MapFrame' },
	{ label: 'Open in de kaart van uw telefoon', href: '#MapFrame' },
];

/** Examples of where something is. */
export const examples: Example<ComponentProps<typeof MapFrame>>[] = [
	{
		title: 'Met een tekening',
		props: { title: 'Route', address: 'Kerkbrink 2, 9999 XA Oosterwilg', drawing: exampleDrawing('dorpshuis'), routes },
	},
	{ title: 'Zo weinig als mogelijk', props: { title: 'Route', routes: [] } },
	{ title: 'Zonder beeld', props: { title: 'Route', address: 'Kerkbrink 2, 9999 XA Oosterwilg', routes, level: 3 } },
	{
		title: 'Met een kaart erin',
		props: {
			title: 'Route',
			address: 'Wilgevaart 14, 9999 XB Oosterwilg',
			routes,
			map: exampleMap('Kaart van de omgeving van Wilgevaart 14'),
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			title: `Zo komt u bij de ${longWord.toLowerCase()}`,
			address: `${longWord}weg 1204, 9999 XZ Oosterwilg`,
			drawing: exampleDrawing('kassen'),
			routes: [{ label: `Op de kaart van de ${longWord.toLowerCase()}`, href: '#MapFrame' }, ...routes],
			credit: longWord,
		},
	},
];
