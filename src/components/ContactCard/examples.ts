import type { ComponentProps } from 'astro/types';
import { exampleAvatar, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type ContactCard from './ContactCard.astro';

/** Examples of the contact card. */
export const examples: Example<ComponentProps<typeof ContactCard>>[] = [
	{
		title: 'Alles bekend, met getekend poppetje',
		props: {
			role: 'Dorpscontactpersoon',
			tasks: 'Voor al uw vragen over het dorp, ook als u niet weet bij wie u moet zijn.',
			phone: { label: '0500 30 12 10', href: 'tel:0500301210' },
			email: { label: 'dorpscontact@oosterwilg.example', href: 'mailto:dorpscontact@oosterwilg.example' },
			hours: 'dinsdag en donderdag 10.00–12.00 uur',
			place: { href: '#ContactCard', title: 'Dorpshuis De Wilg' },
			organisation: { href: '#ContactCard', title: 'Dorpsbelang Oosterwilg' },
			avatar: exampleAvatar('dorpscontact'),
			until: 'Termijn tot 1 maart 2027',
		},
	},
	{
		title: 'Alleen een nummer',
		props: {
			role: 'Ledenadministratie',
			phone: { label: '0500 30 12 20', href: 'tel:0500301220' },
			email: undefined,
			hours: undefined,
		},
	},
	{
		title: 'Vacant',
		props: {
			role: 'Contactpersoon voor jongeren',
			tasks: 'Voor jongeren die een plan hebben of ergens mee zitten.',
			phone: undefined,
			email: { label: 'jeugd@oosterwilg.example', href: 'mailto:jeugd@oosterwilg.example' },
			hours: undefined,
			avatar: exampleAvatar('jeugd'),
			isVacant: true,
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			role: `Contactpersoon van de ${longWord}`,
			tasks: `Weet alles van de ${longWord.toLowerCase()} en van regelingen die daarbij horen.`,
			phone: { label: '+31 (0)500 30 12 30', href: 'tel:+31500301230' },
			email: {
				label: `contact@${longWord.toLowerCase()}.example`,
				href: `mailto:contact@${longWord.toLowerCase()}.example`,
			},
			hours: 'maandag tot en met vrijdag van 9.00 tot 11.00 uur, en op afspraak ook ’s avonds',
			avatar: exampleAvatar('lang'),
		},
	},
];
