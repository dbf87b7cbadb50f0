import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type Search from './Search.astro';

/** Examples of searching the whole site. */
export const examples: Example<ComponentProps<typeof Search>>[] = [
	{ title: 'Nog niets gezocht', props: { bundle: '../pagefind/', action: '#Search' } },
];
