import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type Open from './Open.astro';

const minutes = (moment: string) => (Date.parse(moment) / 60_000).toString(36);

/** Examples of whether something is open; what is over says nothing. */
export const examples: Example<ComponentProps<typeof Open>>[] = [
	{
		title: 'Altijd open',
		props: { spans: `${minutes('2020-01-01T00:00Z')} ${minutes('2199-01-01T00:00Z')}` },
	},
	{
		title: 'Nog lang dicht',
		props: { spans: `${minutes('2199-01-01T08:00Z')} ${minutes('2199-01-01T16:00Z')}` },
	},
	{
		title: 'Feestdag waarvan niets bekend is',
		props: { spans: `?${minutes('2020-01-01T00:00Z')} ${minutes('2199-01-01T00:00Z')}` },
	},
	{
		title: 'Niet meer bekend',
		props: { spans: `${minutes('2020-01-01T08:00Z')} ${minutes('2020-01-01T16:00Z')}` },
	},
];
