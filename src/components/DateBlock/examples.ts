import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type DateBlock from './DateBlock.astro';

/** Examples of the leaf of a calendar. */
export const examples: Example<ComponentProps<typeof DateBlock>>[] = [
	{ title: 'Een dag met één cijfer', props: { weekday: 'za', date: '5', month: 'dec' } },
	{ title: 'Een dag met twee cijfers', props: { weekday: 'wo', date: '28', month: 'mrt' } },
];
