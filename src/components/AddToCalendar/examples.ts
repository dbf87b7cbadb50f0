import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type AddToCalendar from './AddToCalendar.astro';

const links = { file: '#AddToCalendar', google: '#AddToCalendar', outlook: '#AddToCalendar', help: '#AddToCalendar' };

/** Examples of the ways to get events into a calendar of one's own. */
export const examples: Example<ComponentProps<typeof AddToCalendar>>[] = [
	{ title: 'Eén activiteit', props: { ...links, kind: 'one', follow: undefined } },
	{
		title: 'Alles van een organisatie',
		props: {
			...links,
			kind: 'many',
			follow: { href: '#AddToCalendar', address: 'https://oosterwilg.example/organisaties/ijsclub.ics' },
		},
	},
	{
		title: 'Heel lang adres',
		props: {
			...links,
			kind: 'many',
			follow: { href: '#AddToCalendar', address: `https://oosterwilg.example/${longWord}/${longWord}.ics` },
		},
	},
];
