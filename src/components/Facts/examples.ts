import type { ComponentProps } from 'astro/types';
import { exampleMail, examplePhone, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Facts from './Facts.astro';

/** Examples of the facts of something. */
export const examples: Example<ComponentProps<typeof Facts>>[] = [
	{
		title: 'Van een activiteit',
		props: {
			facts: [
				{ label: 'Wanneer', icon: 'clock', text: 'Do 26 november, 12.00–14.00 uur' },
				{
					label: 'Waar',
					icon: 'place',
					links: [{ href: '#Facts', title: 'Dorpshuis De Wilg' }],
					text: 'In de grote zaal',
				},
				{ label: 'Kosten', icon: 'cost', text: '€ 3,50 per persoon' },
				{
					label: 'Aanmelden',
					icon: 'ticket',
					text: 'Aanmelden is nodig. Aanmelden kan tot en met dinsdag 24 november',
					links: [examplePhone('0500 30 12 10'), exampleMail('soep@dewilg.example')],
				},
			],
		},
	},
	{
		title: 'Eén feit, zonder pictogram',
		props: { facts: [{ label: 'Adres', text: 'Kerkbrink 2, 9999 XA Oosterwilg' }] },
	},
	{
		title: 'Alleen links, en veel',
		props: {
			facts: [
				{
					label: 'Website',
					icon: 'website',
					links: ['ijsclub.example', 'Facebook', 'Instagram', 'YouTube', 'Mastodon'].map((label) => ({
						href: '#Facts',
						label,
					})),
				},
			],
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			facts: [
				{ label: longWord, icon: 'organisation', text: `Voor leden van de ${longWord.toLowerCase()}` },
				{ label: 'E-mail', icon: 'mail', links: [exampleMail(`contact@${longWord.toLowerCase()}.example`)] },
				{
					label: 'Voor wie',
					icon: 'forWhom',
					text: 'Voor iedereen uit Oosterwilg, de buurtschappen langs de Wilgevaart en de dorpen eromheen, en ook voor wie hier vroeger woonde en graag nog eens langskomt.',
				},
			],
		},
	},
];
