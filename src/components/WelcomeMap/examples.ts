import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type WelcomeMap from './WelcomeMap.astro';

const doctor = {
	href: '#WelcomeMap',
	title: 'Huisartsenpraktijk Terpweg',
	where: 'Terpweg 3',
	phone: { href: 'tel:+31500301300', label: '0500 30 13 00' },
};

/** Examples of what a new inhabitant looks for first. */
export const examples: Example<ComponentProps<typeof WelcomeMap>>[] = [
	{
		title: 'Zonder kaart',
		props: {
			groups: [
				{ title: 'Zorg', items: [doctor] },
				{ title: 'Afval', items: [{ href: '#WelcomeMap', title: 'Glasbak bij de winkel' }] },
			],
		},
	},
	{
		title: 'Met nummers, lange woorden en meer op een andere pagina',
		props: {
			map: {
				drawing: { light: '/tekening.svg', dark: '/tekening.svg', width: 380, height: 475, alt: 'Kaart van het dorp' },
				pins: [{ number: 1, at: [180, 200], mark: [200, 180], isStale: false }],
				credit: 'Eigen tekening',
			},
			groups: [
				{
					title: 'Zorg',
					items: [
						{ ...doctor, number: 1 },
						{ href: '#WelcomeMap', title: `Steunpunt voor ${longWord}`, where: `${longWord}straat 1` },
					],
					more: { href: '#WelcomeMap', title: 'Nog 4 op de sociale kaart' },
				},
			],
		},
	},
];
