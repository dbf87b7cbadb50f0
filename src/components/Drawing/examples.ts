import type { ComponentProps } from 'astro/types';
import { exampleAvatar, exampleDrawing, exampleLandscape } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Drawing from './Drawing.astro';

/** Examples of a drawing. */
export const examples: Example<ComponentProps<typeof Drawing>>[] = [
	{ title: 'Een herkenningspunt', props: { drawing: exampleDrawing('molen') } },
	{ title: 'Het hele dorp', props: { drawing: exampleLandscape('kerk', 'molen', 'sluis', 'polder'), isFirst: true } },
	{ title: 'Een poppetje', props: { drawing: exampleAvatar('tekening') } },
];
