import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Breadcrumbs from './Breadcrumbs.astro';

const home = { href: '#Breadcrumbs', title: 'Voorpagina' };

/** Examples of the way back up. */
export const examples: Example<ComponentProps<typeof Breadcrumbs>>[] = [
	{ title: 'Eén stap diep', props: { trail: [home], current: 'Agenda' } },
	{
		title: 'Twee stappen diep',
		props: { trail: [home, { href: '#Breadcrumbs', title: 'Agenda' }], current: 'Soepmiddag in De Wilg' },
	},
	{
		title: 'Heel lange titels',
		props: {
			trail: [
				home,
				{ href: '#Breadcrumbs', title: 'Verenigingen, zorg en bedrijven in het dorp en de buurtschappen eromheen' },
			],
			current: `Inloopmiddag over de ${longWord} en alles wat daarbij komt kijken`,
		},
	},
];
