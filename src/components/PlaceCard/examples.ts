import type { ComponentProps } from 'astro/types';
import { examplePhone, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type PlaceCard from './PlaceCard.astro';

const place = {
	href: '#PlaceCard',
	title: 'Dorpshuis De Wilg',
	icon: 'hall' as const,
	isStale: false,
	isShared: false,
};

/** Examples of the card of a place. */
export const examples: Example<ComponentProps<typeof PlaceCard>>[] = [
	{
		title: 'Alles bekend',
		props: {
			...place,
			kind: 'Dorpshuis',
			summary: 'Zalen, een keuken en altijd iemand met koffie.',
			address: 'Kerkbrink 2',
			wheelchair: 'Goed toegankelijk',
			phone: examplePhone('0500 30 12 10'),
		},
	},
	{ title: 'Zo weinig als mogelijk', props: { ...place, title: 'Bushalte Wilgevaart', icon: 'bus' } },
	{
		title: 'Lang niet gecontroleerd',
		props: {
			...place,
			title: 'AED bij de kerk',
			icon: 'defibrillator',
			kind: 'AED',
			summary: 'Aan de buitenmuur, rechts van de deur. De kast is niet op slot.',
			address: 'Kerkbrink 1',
			isStale: true,
		},
	},
	{
		title: 'Van de gemeente',
		props: {
			...place,
			title: 'Milieustraat',
			icon: 'recycle',
			kind: 'Milieustraat',
			address: 'Industrieweg 8',
			phone: examplePhone('0500 30 14 00'),
			isShared: true,
			level: 2,
		},
	},
	{
		title: 'Heel lange woorden, met alle merktekens',
		props: {
			...place,
			title: longWord,
			icon: 'monument',
			kind: `Kantoor van de ${longWord.toLowerCase()}`,
			summary: `Hier zat van 1911 tot 1968 de ${longWord.toLowerCase()}. Nu is het een woonhuis.`,
			address: `${longWord}weg 1204`,
			wheelchair: 'Goed toegankelijk',
			phone: examplePhone('+31 (0)500 30 12 30'),
			isStale: true,
			isShared: true,
		},
	},
];
