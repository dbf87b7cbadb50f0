import type { ComponentProps } from 'astro/types';
import { examplePhone, exampleQr } from '../example-data.ts';
import type { Example } from '../types.ts';
import type FlyerTools from './FlyerTools.astro';

/** Examples of the choice of a flyer. */
export const examples: Example<ComponentProps<typeof FlyerTools>>[] = [
	{
		title: 'Een activiteit',
		props: {
			back: { href: '#FlyerTools', title: 'Terug naar de pagina' },
			sheet: {
				title: 'Soepmiddag in De Wilg',
				kicker: 'Do 26 november',
				lead: 'Samen soep eten en bijpraten. U hoeft niets mee te nemen.',
				facts: [
					{ label: 'Wanneer', text: 'Do 26 november, 12.00–14.00 uur' },
					{ label: 'Waar', text: 'Dorpshuis De Wilg' },
					{ label: 'Kosten', text: '€ 3,50 per persoon' },
				],
				html: '<p>Elke laatste donderdag van de maand koken vrijwilligers twee soorten soep, waarvan één zonder vlees.</p>',
				text: 'Elke laatste donderdag van de maand koken vrijwilligers twee soorten soep, waarvan één zonder vlees.',
				groups: [],
				village: 'Oosterwilg',
				contact: {
					role: 'Dorpscontactpersoon',
					phone: examplePhone('0500 30 12 10'),
					hours: 'dinsdag en donderdag 10.00–12.00 uur',
				},
				qr: exampleQr('https://oosterwilg.example/agenda/soepmiddag/'),
				address: 'oosterwilg.example/agenda/soepmiddag',
				made: 'Gemaakt op 21 november 2026',
			},
		},
	},
];
