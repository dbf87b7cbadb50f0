import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Notice from './Notice.astro';

/** Examples of a notice. */
export const examples: Example<ComponentProps<typeof Notice>>[] = [
	{
		title: 'Gewoon',
		props: {
			href: '#Notice',
			title: 'Woensdag geen water in de Kerkstraat',
			summary: 'Tussen 9.00 en 15.00 uur is de kraan dicht. Zet op tijd wat water klaar.',
			until: '2026-12-02',
			isShared: false,
		},
	},
	{
		title: 'Van de gemeente',
		props: {
			href: '#Notice',
			title: 'De brug over de Wilgevaart is dicht',
			summary: 'Fietsers en voetgangers kunnen erlangs.',
			until: '2026-12-20',
			isShared: true,
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			href: '#Notice',
			title: `${longWord} tijdelijk gesloten vanwege werkzaamheden aan het riool`,
			summary: `Zolang er gewerkt wordt, kunt u voor uw ${longWord.toLowerCase()} terecht in dorpshuis De Wilg, op maandag- en woensdagochtend van 9.00 tot 12.00 uur. Neem een legitimatiebewijs en de laatste brief mee.`,
			until: '2027-01-31',
			isShared: true,
		},
	},
];
