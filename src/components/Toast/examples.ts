import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Toast from './Toast.astro';

/** Examples of a short message. */
export const examples: Example<ComponentProps<typeof Toast>>[] = [
	{ title: 'Gelukt', props: { text: 'Het adres is gekopieerd. U kunt het nu ergens plakken.' } },
	{ title: 'Niets te melden', props: {} },
	{
		title: 'Heel lange woorden',
		props: {
			text: `Kopiëren van het adres van de ${longWord.toLowerCase()} lukt niet in deze browser. Het adres staat hieronder.`,
		},
	},
];
