import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Services from './Services.astro';

/** Examples of what an organisation does for people. */
export const examples: Example<ComponentProps<typeof Services>>[] = [
	{
		title: 'Twee diensten',
		props: {
			services: [
				{
					name: 'Schaatsles',
					description: 'Voor kinderen vanaf zes jaar en voor volwassenen die het nog eens willen proberen.',
					access: 'Eerst aanmelden',
					details: [
						{ label: 'Voor wie', icon: 'forWhom', text: 'Iedereen vanaf zes jaar' },
						{ label: 'Wanneer', icon: 'clock', text: 'Zaterdag 10.00–11.00 uur, als er ijs ligt' },
						{ label: 'Kosten', icon: 'cost', text: '€ 2,50 per les' },
					],
				},
				{ name: 'Wandelen', description: undefined, access: 'Vrij binnenlopen', details: [] },
			],
		},
	},
	{
		title: 'Zo weinig als mogelijk',
		props: { services: [{ name: 'Spreekuur', description: undefined, access: 'Met een verwijzing', details: [] }] },
	},
	{
		title: 'Veel diensten',
		props: {
			services: ['Huisbezoek', 'Boodschappen', 'Maaltijden', 'Vervoer', 'Klusjes', 'Wandelmaatje', 'Taalcafé'].map(
				(name) => ({
					name,
					description: 'Vrijwilligers uit het dorp helpen u graag.',
					access: 'Eerst aanmelden',
					details: [{ label: 'Kosten', icon: 'cost', text: 'Gratis' }],
				}),
			),
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			services: [
				{
					name: `Hulp bij uw ${longWord.toLowerCase()}`,
					description: `Wij lezen mee met brieven van de ${longWord.toLowerCase()}.`,
					access: `Met een verwijzing van de ${longWord.toLowerCase()}`,
					details: [{ label: 'Voor wie', icon: 'forWhom', text: `Leden van de ${longWord}` }],
				},
			],
		},
	},
];
