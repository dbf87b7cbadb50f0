import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type MapPins from './MapPins.astro';

const pin = (number: number, x: number, y: number, isStale = false) => ({
	number,
	at: [x - 14, y + 22] as const,
	mark: [x, y] as const,
	isStale,
});

/** Examples of numbers on a map. */
export const examples: Example<ComponentProps<typeof MapPins>>[] = [
	{
		title: 'Eén, twee en drie cijfers; de laatste lang niet gecontroleerd',
		props: { width: 300, height: 120, pins: [pin(1, 60, 40), pin(42, 150, 60), pin(128, 240, 40, true)] },
	},
	{ title: 'Eén adres', props: { width: 300, height: 120, pins: [pin(7, 150, 60)] } },
];
