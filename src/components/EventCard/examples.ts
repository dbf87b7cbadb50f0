import type { ComponentProps } from 'astro/types';
import photo from '../example.webp';
import { exampleDrawing, exampleWhen, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type EventCard from './EventCard.astro';

const soup = {
	href: '#EventCard',
	title: 'Soepmiddag in De Wilg',
	...exampleWhen('2026-11-26T12:00', '2026-11-26T14:00'),
	where: 'Dorpshuis De Wilg',
	state: undefined,
	isCancelled: false,
	isFull: false,
	photo: undefined,
	drawing: exampleDrawing('dorpshuis'),
};

/** Examples of the card of an event. */
export const examples: Example<ComponentProps<typeof EventCard>>[] = [
	{ title: 'Met een tekening', props: soup },
	{
		title: 'Met een foto',
		props: {
			...soup,
			title: 'Open toren',
			where: 'Dorpskerk',
			photo: { image: photo, alt: 'De kerk met twee bomen in de herfst' },
		},
	},
	{
		title: 'Zo weinig als mogelijk',
		props: {
			...soup,
			title: 'IJspret',
			...exampleWhen('2026-12-30'),
			where: undefined,
			drawing: exampleDrawing('water'),
		},
	},
	{ title: 'Gaat niet door', props: { ...soup, state: 'Gaat niet door', isCancelled: true } },
	{
		title: 'Onder voorbehoud en vol',
		props: {
			...soup,
			title: 'Wandeling over de hei',
			where: 'Start bij de brug',
			state: 'Onder voorbehoud',
			isFull: true,
			drawing: exampleDrawing('hei'),
		},
	},
	{
		title: 'Heel lange woorden, meer dan een dag',
		props: {
			...soup,
			...exampleWhen('2026-12-04T19:30', '2026-12-06T17:00'),
			title: `Feestweekend van de ${longWord}`,
			where: `Verenigingsgebouw van de ${longWord}, ingang aan de achterkant`,
			drawing: exampleDrawing('molen'),
		},
	},
];
