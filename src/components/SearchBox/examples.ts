import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type SearchBox from './SearchBox.astro';

/** Examples of the field to search from any page. */
export const examples: Example<ComponentProps<typeof SearchBox>>[] = [
	{ title: 'Met naam', props: { action: '#SearchBox', id: 'zoek-voorbeeld' } },
	{ title: 'Zonder zichtbare naam', props: { action: '#SearchBox', id: 'zoek-voorbeeld-kort', isLabelHidden: true } },
];
