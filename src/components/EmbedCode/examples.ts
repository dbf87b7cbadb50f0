import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type EmbedCode from './EmbedCode.astro';

/** Examples of the lines to copy. */
export const examples: Example<ComponentProps<typeof EmbedCode>>[] = [
	{
		title: 'Van een dorp met een lange naam',
		props: { url: 'https://oosterwilg.example/inbedden/sociale-kaart/', title: `Sociale kaart van ${longWord}` },
	},
];
