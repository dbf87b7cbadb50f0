import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Rooms from './Rooms.astro';

const hall = {
	name: 'Grote zaal',
	capacity: '120 personen',
	facilities: 'podium, geluid, bar en ringleiding',
	tariffs: [
		{ group: 'Verenigingen uit het dorp', price: '€ 12,50 per uur' },
		{ group: 'Particulieren', price: '€ 150,00 per dag' },
		{ group: 'Bedrijven', price: 'op aanvraag' },
	],
};

/** Examples of the rooms of a hall. */
export const examples: Example<ComponentProps<typeof Rooms>>[] = [
	{
		title: 'Twee zalen',
		props: {
			rooms: [
				hall,
				{
					name: 'Keuken',
					capacity: '8 personen',
					facilities: 'gasfornuis en servies voor 120 mensen',
					tariffs: [{ group: 'Iedereen', price: 'gratis' }],
				},
			],
		},
	},
	{
		title: 'Zo weinig als mogelijk',
		props: { rooms: [{ name: 'Zaal', capacity: undefined, facilities: '', tariffs: [] }], level: 3 },
	},
	{
		title: 'Veel zalen',
		props: {
			rooms: ['Kerkzaal', 'Biljartkamer', 'Vergaderkamer', 'Atelier', 'Jeugdhonk'].map((name, index) => ({
				...hall,
				name,
				capacity: `${(index + 1) * 6} personen`,
			})),
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			rooms: [
				{
					name: `Zaal van de ${longWord}`,
					capacity: '1.200 personen',
					facilities: `${longWord.toLowerCase()}sapparatuur, beamer en een vleugel die u alleen na overleg mag gebruiken`,
					tariffs: [
						{ group: `Leden van de ${longWord}`, price: '€ 1.250,00 per dagdeel' },
						{ group: 'Verenigingen en stichtingen zonder winst, uit het dorp en de buurtschappen', price: 'de helft' },
					],
				},
			],
		},
	},
];
