import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Steps from './Steps.astro';

/** Examples of how something goes. */
export const examples: Example<ComponentProps<typeof Steps>>[] = [
	{
		title: 'Met uitleg',
		props: {
			steps: [
				{ title: 'Bel het dorpshuis', text: 'Zeg welke zaal u wilt en op welke dag.' },
				{ title: 'U krijgt een bericht', text: 'Binnen drie dagen weet u of het kan.' },
				{ title: 'Haal de sleutel', text: 'Bij de beheerder, op de dag zelf vanaf 9.00 uur.' },
			],
		},
	},
	{ title: 'Eén stap, zonder uitleg', props: { steps: [{ title: 'Kom gerust langs' }] } },
	{
		title: 'Veel stappen',
		props: {
			level: 4,
			steps: Array.from({ length: 12 }, (_, index) => ({
				title: `Stap ${index + 1} van 12`,
				text: 'Doe dit voor u verdergaat.',
			})),
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			level: 2,
			steps: [
				{
					title: `Vraag de ${longWord.toLowerCase()} om een bewijs`,
					text: `De ${longWord.toLowerCase()} stuurt u binnen zes weken een brief. Bewaar die goed: u heeft hem nodig bij de volgende stap.`,
				},
				{ title: longWord },
			],
		},
	},
];
