import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type Icon from './Icon.astro';

/** Examples of an icon. */
export const examples: Example<ComponentProps<typeof Icon>>[] = [
	{ title: 'Telefoon', props: { name: 'call' } },
	{ title: 'Plek', props: { name: 'place' } },
	{ title: 'Spoed', props: { name: 'emergency' } },
];
