import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Badge from './Badge.astro';

/** Examples of the badge. */
export const examples: Example<ComponentProps<typeof Badge>>[] = [
	{ title: 'Zonder oordeel', props: { text: 'gemeente' } },
	{ title: 'Waarschuwing', props: { text: 'Onder voorbehoud', tone: 'warning' } },
	{ title: 'Slecht nieuws', props: { text: 'Gaat niet door', tone: 'danger' } },
	{ title: 'Goed nieuws', props: { text: 'Vrij binnenlopen', tone: 'good' } },
	{ title: 'Heel lang', props: { text: `Van de gemeente ${longWord}`, tone: 'warning' } },
];
