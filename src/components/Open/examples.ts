import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type Open from './Open.astro';

/** A time from one moment to another, as `Open` takes it. */
const between = (from: string, to: string) => {
	const [opens, closes] = [Date.parse(from) / 60_000, Date.parse(to) / 60_000];
	return `${opens.toString(36)} ${(closes - opens).toString(36)}`;
};

/** Examples of whether something is open; what is over says nothing. */
export const examples: Example<ComponentProps<typeof Open>>[] = [
	{
		title: 'Altijd open',
		props: { spans: between('2020-01-01T00:00Z', '2199-01-01T00:00Z') },
	},
	{
		title: 'Nog lang dicht',
		props: { spans: between('2199-01-01T08:00Z', '2199-01-01T16:00Z') },
	},
	{
		title: 'Feestdag waarvan niets bekend is',
		props: { spans: `?${between('2020-01-01T00:00Z', '2199-01-01T00:00Z')}` },
	},
	{
		title: 'Niet meer bekend',
		props: { spans: between('2020-01-01T08:00Z', '2020-01-01T16:00Z') },
	},
];
