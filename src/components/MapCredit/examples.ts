import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type MapCredit from './MapCredit.astro';

/** Examples of whose map it is. */
export const examples: Example<ComponentProps<typeof MapCredit>>[] = [
	{ title: 'Een eigen kaart', props: { credit: 'Verzonnen kaart, CC0' } },
	{ title: 'Van OpenStreetMap', props: { credit: '© OpenStreetMap-bijdragers' } },
];
