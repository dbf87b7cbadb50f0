import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type ThemeMark from './ThemeMark.astro';

/** Examples of the mark of a leefthema. */
export const examples: Example<ComponentProps<typeof ThemeMark>>[] = [
	{ title: 'Zonder thema', props: {} },
	{ title: 'Zonder thema, met een pictogram', props: { icon: 'bus' } },
	{ title: 'Cultuur', props: { theme: 'cultuur' } },
	{ title: 'Zorg', props: { theme: 'zorg' } },
	{ title: 'Onderwijs', props: { theme: 'onderwijs' } },
	{ title: 'Religie', props: { theme: 'religie' } },
	{ title: 'Sport', props: { theme: 'sport' } },
	{ title: 'Welzijn', props: { theme: 'welzijn' } },
];
