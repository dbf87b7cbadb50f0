import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type Upcoming from './Upcoming.astro';

/** Examples of a list from which goes what has passed. */
export const examples: Example<ComponentProps<typeof Upcoming>>[] = [
	{
		title: 'Er komt nog iets',
		props: { empty: 'Er staat nu niets in de agenda.' },
		slot: '<div data-group><h3>Deze week</h3><p data-until="2020-01-31">Dit is geweest en gaat weg.</p></div><div data-group><h3>Later</h3><p data-until="2099-12-31">Soepmiddag in De Wilg, <a href="#Upcoming">lees meer</a></p></div>',
	},
	{
		title: 'Alles is geweest',
		props: { empty: 'Er staat nu niets in de agenda.' },
		slot: '<div data-group><h3>Deze week</h3><p data-until="2020-01-31">Dit is geweest en gaat weg.</p></div>',
	},
	{
		title: 'Zonder tekst voor als alles is geweest',
		props: {},
		slot: '<p data-until="2099-12-31"><span data-day="2020-01-01" data-last="2099-12-31">straks</span>: de ijsbaan is open</p>',
	},
];
