import type { ComponentProps } from 'astro/types';
import { exampleWhen, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type EventRow from './EventRow.astro';

const soup = {
	href: '#EventRow',
	title: 'Soepmiddag in De Wilg',
	...exampleWhen('2026-11-26T12:00', '2026-11-26T14:00'),
	relative: undefined,
	where: 'Dorpshuis De Wilg',
	summary: 'Samen soep eten en bijpraten. U hoeft niets mee te nemen.',
	state: undefined,
	stateNote: undefined,
	isCancelled: false,
	isFull: false,
	flags: [],
	isShared: false,
};

/** Examples of the row of an event. */
export const examples: Example<ComponentProps<typeof EventRow>>[] = [
	{
		title: 'Gewoon, met alles wat komen makkelijk maakt',
		props: {
			...soup,
			flags: ['Gratis', 'Eerste keer? Welkom', 'Kom gerust alleen', 'Vervoer mogelijk', 'Goed met een rolstoel'],
		},
	},
	{
		title: 'Vandaag, de hele dag, zonder plaats, kort',
		props: {
			...soup,
			title: 'Burendag',
			...exampleWhen('2026-11-21'),
			summary: 'Zet een stoel voor de deur en drink koffie met de straat.',
			relative: 'vandaag',
			where: undefined,
			flags: ['Gratis'],
			isShort: true,
		},
	},
	{
		title: 'Gaat niet door, met de reden',
		props: {
			...soup,
			state: 'Gaat niet door',
			stateNote: 'Het dorpshuis heeft geen verwarming. Volgende week is er weer soep.',
			isCancelled: true,
		},
	},
	{
		title: 'Verplaatst, vol en van de gemeente, onder zijn dag',
		props: {
			...soup,
			title: 'Avond over de Kerkstraat',
			...exampleWhen('2026-12-08T19:30'),
			summary: 'De gemeente laat zien hoe de straat kan worden, en u zegt wat u ervan vindt.',
			state: 'Verplaatst',
			stateNote: 'Was eerst op 1 december.',
			isFull: true,
			isShared: true,
			isUnderDay: true,
			level: 4,
		},
	},
	{
		title: 'Heel lange woorden, meer dan een dag, onder zijn dag',
		props: {
			...soup,
			...exampleWhen('2026-12-04T19:30', '2026-12-06T17:00'),
			title: `Feestweekend van de ${longWord}`,
			where: `Verenigingsgebouw van de ${longWord}, ingang aan de achterkant`,
			summary: `Drie dagen lang viert de ${longWord.toLowerCase()} haar honderdste verjaardag, met muziek, een rommelmarkt en een maaltijd voor het hele dorp.`,
			state: 'Onder voorbehoud',
			isShared: true,
			isUnderDay: true,
		},
	},
	{
		title: 'Heel lange woorden, met datum',
		props: {
			...soup,
			...exampleWhen('2026-12-28T19:30', '2027-01-03T17:00'),
			title: `${longWord}: open huis`,
			where: longWord,
			summary: 'Kijk binnen en stel al uw vragen.',
		},
	},
];
