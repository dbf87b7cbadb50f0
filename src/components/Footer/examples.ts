import type { ComponentProps } from 'astro/types';
import { exampleSkyline, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Footer from './Footer.astro';

const links = ['Over deze site', 'Privacy', 'Toegankelijkheid', 'Handleiding'].map((title) => ({
	href: '#Footer',
	title,
}));

/** Examples of the foot of every page. */
export const examples: Example<ComponentProps<typeof Footer>>[] = [
	{
		title: 'Met begroeting in de streektaal',
		props: {
			siteName: 'Oosterwilg',
			gemeente: 'Wilgenwaard',
			skyline: exampleSkyline('kerk', 'molen', 'sluis'),
			greeting: { text: 'Moi, kom d’r in', lang: 'nds' },
			demo: 'Oosterwilg is een verzonnen dorp. Het laat zien wat een dorp met Dorpsplein kan maken.',
			madeOn: 'Deze site is voor het laatst bijgewerkt op 21 november 2026.',
			links,
		},
	},
	{
		title: 'Zo weinig als mogelijk',
		props: {
			siteName: 'Oosterwilg',
			gemeente: 'Wilgenwaard',
			skyline: exampleSkyline(),
			greeting: undefined,
			demo: undefined,
			madeOn: 'Deze site is voor het laatst bijgewerkt op 21 november 2026.',
			links: [],
		},
	},
	{
		title: 'Heel lange woorden en veel links',
		props: {
			siteName: `Dorpsbelangen van ${longWord}`,
			gemeente: longWord,
			skyline: exampleSkyline('windmolens', 'watertoren', 'kasteel', 'dijk'),
			greeting: { text: `Welkom bij de vrienden van de ${longWord}`, lang: 'nl' },
			demo: undefined,
			madeOn: 'Deze site is voor het laatst bijgewerkt op 21 november 2026.',
			links: [...links, ...links, { href: '#Footer', title: `Over de ${longWord}` }],
		},
	},
];
