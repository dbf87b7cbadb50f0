import type { ComponentProps } from 'astro/types';
import { exampleAvatar, exampleMail, examplePhone, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type PageEnd from './PageEnd.astro';

/** Examples of the end of every page. */
export const examples: Example<ComponentProps<typeof PageEnd>>[] = [
	{
		title: 'Met iemand om te bellen',
		props: {
			contact: {
				role: 'Dorpscontactpersoon',
				tasks: 'Voor al uw vragen over het dorp, ook als u niet weet bij wie u moet zijn.',
				phone: examplePhone('0500 30 12 10'),
				email: exampleMail('dorpscontact@oosterwilg.example'),
				hours: 'dinsdag en donderdag 10.00–12.00 uur',
				place: { href: '#PageEnd', title: 'Dorpshuis De Wilg' },
				avatar: exampleAvatar('dorpscontact'),
			},
			moreContacts: '#PageEnd',
			wrong: { label: 'Meld het per mail', href: 'mailto:redactie@oosterwilg.example' },
			share: {
				whatsapp: '#PageEnd',
				mail: 'mailto:?subject=Soepmiddag',
				address: `oosterwilg.example/agenda/soepmiddag-van-de-${longWord.toLowerCase()}`,
				url: `https://oosterwilg.example/agenda/soepmiddag-van-de-${longWord.toLowerCase()}/`,
			},
			flyer: '#PageEnd',
			edit: '#PageEnd',
			printed: 'Van oosterwilg.example, gemaakt op 21 november 2026.',
		},
	},
	{
		title: 'Er is niemand, en het kan alleen op het scherm',
		props: {
			contact: undefined,
			moreContacts: undefined,
			wrong: undefined,
			share: {
				whatsapp: '#PageEnd',
				mail: 'mailto:?subject=Privacy',
				address: 'oosterwilg.example/privacy',
				url: 'https://oosterwilg.example/privacy/',
			},
			flyer: undefined,
			printed: 'Van oosterwilg.example, gemaakt op 21 november 2026.',
			id: 'einde-zonder-iemand',
		},
	},
];
