import type { ComponentProps } from 'astro/types';
import { exampleMail, examplePhone, exampleQr, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Flyer from './Flyer.astro';

const contact = {
	role: 'Dorpscontactpersoon',
	phone: examplePhone('0500 30 12 10'),
	hours: 'dinsdag en donderdag 10.00–12.00 uur',
	place: { href: '#Flyer', title: 'Dorpshuis De Wilg' },
};
const address = 'oosterwilg.example/agenda/soepmiddag';
const soup = {
	title: 'Soepmiddag in De Wilg',
	kicker: 'Do 26 november',
	lead: 'Samen soep eten en bijpraten. U hoeft niets mee te nemen.',
	facts: [
		{ label: 'Wanneer', text: 'Do 26 november, 12.00–14.00 uur' },
		{ label: 'Waar', links: [{ href: '#Flyer', title: 'Dorpshuis De Wilg' }] },
		{ label: 'Kosten', text: '€ 3,50 per persoon' },
		{
			label: 'Aanmelden',
			text: 'Aanmelden is nodig',
			links: [examplePhone('0500 30 12 10'), exampleMail('soep@dewilg.example')],
		},
	],
	html: '<p>Elke laatste donderdag van de maand koken vrijwilligers twee soorten soep, waarvan één zonder vlees.</p><p>Kunt u niet zelf komen? Bel ons, dan halen wij u op.</p>',
	text: 'Elke laatste donderdag van de maand koken vrijwilligers twee soorten soep. Kunt u niet zelf komen? Bel ons, dan halen wij u op.',
	groups: [],
	village: 'Oosterwilg',
	contact,
	qr: exampleQr(`https://${address}/`),
	address,
	made: 'Gemaakt op 21 november 2026',
};
const agenda = {
	title: 'Agenda',
	kicker: 'Oosterwilg',
	facts: [],
	groups: [
		{
			title: 'Binnenkort',
			rows: [
				'Soepmiddag',
				'Koffie in De Wilg',
				'Oefenavond van het koor',
				'Wandeling langs de Wilgevaart',
				'Spelletjesavond',
				'Repaircafé',
				'Kerstmarkt',
				'Volkstuin winterklaar',
				'Lezing over het veen',
			].map((strong, index) => ({
				strong,
				text: 'Dorpshuis De Wilg · gratis',
				aside: `Do ${index + 3} december, 19.30–21.30 uur`,
			})),
		},
	],
	village: 'Oosterwilg',
	contact,
	qr: exampleQr('https://oosterwilg.example/agenda/'),
	address: 'oosterwilg.example/agenda',
	made: 'Gemaakt op 21 november 2026',
};

/** Examples of a flyer. */
export const examples: Example<ComponentProps<typeof Flyer>>[] = [
	{ title: 'Een activiteit op een groot blad', props: { ...soup, size: 'a4' } },
	{ title: 'Dezelfde activiteit op een klein blad', props: { ...soup, size: 'a5' } },
	{ title: 'Een lijst op een groot blad', props: { ...agenda, size: 'a4' } },
	{ title: 'Een lijst die niet past op een klein blad', props: { ...agenda, size: 'a5' } },
	{
		title: 'Zo weinig als mogelijk',
		props: {
			...soup,
			size: 'a5',
			kicker: '',
			lead: undefined,
			facts: [],
			html: undefined,
			text: undefined,
			contact: undefined,
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			...soup,
			size: 'a5',
			title: `Inloopmiddag over de ${longWord}`,
			kicker: `Gaat niet door: de ${longWord.toLowerCase()} heeft geen zaal`,
			lead: `Over de ${longWord.toLowerCase()} en alles wat daarbij komt kijken.`,
			contact: { ...contact, role: `Contactpersoon van de ${longWord}`, phone: examplePhone('+31 (0)500 30 12 30') },
			address: `oosterwilg.example/agenda/${longWord.toLowerCase()}`,
		},
	},
];
