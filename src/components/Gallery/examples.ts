import type { ComponentProps } from 'astro/types';
import { exampleDrawing } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Gallery from './Gallery.astro';

const item = (word: Parameters<typeof exampleDrawing>[0]) => ({ word, src: exampleDrawing(word).light });

/** Examples of the gallery. */
export const examples: Example<ComponentProps<typeof Gallery>>[] = [
	{
		title: 'Een paar om uit te kiezen',
		props: { items: [item('kerk'), item('stolpboerderij'), item('bollenvelden')] },
	},
	{ title: 'Eén tekening', props: { items: [item('molen')] } },
];
