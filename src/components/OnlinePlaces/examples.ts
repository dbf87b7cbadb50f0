import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type OnlinePlaces from './OnlinePlaces.astro';

const group = {
	href: '#OnlinePlaces',
	title: 'Oosterwilg praat mee',
	platform: 'Groep op sociale media',
	account: 'U hebt een account nodig.',
	offline: 'Bel de dorpscontactpersoon. Die zet uw bericht erin.',
	visit: { href: '#OnlinePlaces', label: 'groep.example' },
};

/** Examples of places on the internet where people meet. */
export const examples: Example<ComponentProps<typeof OnlinePlaces>>[] = [
	{ title: 'Een groep met alles erbij', props: { places: [group] } },
	{
		title: 'Zonder adres, met heel lange woorden',
		props: {
			places: [
				{ ...group, title: longWord, platform: longWord, offline: undefined, visit: undefined },
				{ ...group, visit: { href: '#OnlinePlaces', label: `${longWord.toLowerCase()}.example` } },
			],
		},
	},
];
