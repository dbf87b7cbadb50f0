import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type AgendaWays from './AgendaWays.astro';

const ways = [
	{ href: '#AgendaWays', title: 'Lijst', isCurrent: true },
	{ href: '#AgendaWays', title: 'Per maand', isCurrent: false },
];

/** Examples of the ways to look at an agenda. */
export const examples: Example<ComponentProps<typeof AgendaWays>>[] = [
	{ title: 'Alleen hoe u kijkt', props: { ways } },
	{
		title: 'Met delen van de agenda',
		props: {
			ways: ways.map((way) => ({ ...way, isCurrent: false })),
			choices: [
				{
					title: 'Thema',
					links: [
						{ href: '#AgendaWays', title: 'Cultuur en recreatie', count: 12, isCurrent: true },
						{ href: '#AgendaWays', title: 'Sport', count: 3, isCurrent: false },
					],
				},
				{
					title: 'Plek',
					links: [
						{
							href: '#AgendaWays',
							title: 'Multifunctioneel dorpshuis De Wilgenhoek aan de Dorpsweg',
							count: 8,
							isCurrent: false,
						},
					],
				},
			],
		},
	},
];
