import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Tiles from './Tiles.astro';

/** Examples of ways further into the site. */
export const examples: Example<ComponentProps<typeof Tiles>>[] = [
	{
		title: 'Zes tegels',
		props: {
			title: 'Vind uw weg',
			tiles: [
				{ href: '#Tiles', title: 'Organisaties', text: 'Verenigingen, zorg en bedrijven', icon: 'organisation' },
				{ href: '#Tiles', title: 'Plekken', text: 'Waar u terechtkunt, met adres en openingstijden', icon: 'place' },
				{ href: '#Tiles', title: 'Dorpshuis', text: 'Zalen, tarieven en openingstijden', icon: 'hall' },
				{ href: '#Tiles', title: 'Documenten', text: 'Notulen, plannen en verslagen', icon: 'document' },
				{ href: '#Tiles', title: 'Wie doet wat', text: 'Wie waarvoor is, en welke plek vrij is', icon: 'person' },
				{ href: '#Tiles', title: 'Spoed', text: 'Nummers voor als het haast heeft', icon: 'emergency' },
			],
		},
	},
	{
		title: 'Eén tegel',
		props: { title: 'Verder', tiles: [{ href: '#Tiles', title: 'Agenda', text: 'Wat er te doen is', icon: 'agenda' }] },
	},
	{
		title: 'Heel lange woorden',
		props: {
			title: `Alles van de ${longWord.toLowerCase()}`,
			tiles: [
				{
					href: '#Tiles',
					title: longWord,
					text: `Waar u terechtkunt met vragen over de ${longWord.toLowerCase()}`,
					icon: 'cost',
				},
				{
					href: '#Tiles',
					title: 'Mensen die meedenken en met u meegaan naar een gesprek',
					text: 'Gratis, voor iedereen in het dorp en de buurtschappen langs de Wilgevaart',
					icon: 'together',
				},
			],
		},
	},
];
