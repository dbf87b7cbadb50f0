import type { ComponentProps } from 'astro/types';
import { exampleMarks, examplePhone, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type RegisterCard from './RegisterCard.astro';

/** Examples of what the cards of organisations and places have in common. */
export const examples: Example<ComponentProps<typeof RegisterCard>>[] = [
	{
		title: 'Alles bekend, lang niet gecontroleerd',
		props: {
			href: '#RegisterCard',
			title: 'IJsclub De Scherpe Schaats',
			theme: exampleMarks.sport,
			icon: 'organisation',
			kind: 'Vereniging',
			subtitle: 'Kerkpad 2',
			summary: 'Schaatsen op natuurijs zodra het vriest.',
			line: { icon: 'place', text: 'De ijsbaan' },
			phone: examplePhone('0500 30 12 70'),
			isStale: true,
			isShared: false,
		},
		slot: '<p class="small"><strong>Wat u hier kunt:</strong> Schaatsen en skeeleren</p>',
	},
	{
		title: 'Alleen een naam, van de gemeente',
		props: { href: '#RegisterCard', title: longWord, icon: 'place', isStale: false, isShared: true },
	},
];
