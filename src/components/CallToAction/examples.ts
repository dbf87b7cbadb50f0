import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type CallToAction from './CallToAction.astro';

/** Examples of the buttons of what one can do now. */
export const examples: Example<ComponentProps<typeof CallToAction>>[] = [
	{
		title: 'Met titel en tekst',
		props: {
			title: 'Organiseert u iets, of weet u nieuws?',
			text: 'Bel of mail ons. Dan zetten wij het op de site en op papier.',
			actions: [
				{ href: 'tel:0500301210', label: 'Bel 0500 30 12 10', icon: 'call' },
				{ href: 'mailto:redactie@oosterwilg.example', label: 'Stuur een mail', icon: 'mail' },
			],
		},
	},
	{
		title: 'Alleen een knop',
		props: { actions: [{ href: 'tel:0500301210', label: 'Bel 0500 30 12 10', icon: 'call' }] },
	},
	{
		title: 'Met titel, zonder tekst',
		props: {
			title: 'Meld u aan',
			level: 3,
			actions: [{ href: 'mailto:soep@dewilg.example', label: 'Stuur een mail', icon: 'mail' }],
		},
	},
	{
		title: 'Veel knoppen',
		props: {
			title: 'Zo bereikt u de ijsclub',
			actions: [
				{ href: 'tel:0500301240', label: 'Bel 0500 30 12 40', icon: 'call' },
				{ href: 'mailto:ijsclub@oosterwilg.example', label: 'Stuur een mail', icon: 'mail' },
				{ href: '#CallToAction', label: 'ijsclub.example', icon: 'website' },
				{ href: '#CallToAction', label: 'Lid worden', icon: 'document' },
				{ href: '#CallToAction', label: 'Route naar de ijsbaan', icon: 'guide' },
			],
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			title: `Vragen over uw ${longWord.toLowerCase()}?`,
			text: `Wij helpen u ook als de ${longWord.toLowerCase()} u een brief stuurt die u niet begrijpt.`,
			actions: [
				{ href: '#CallToAction', label: `${longWord.toLowerCase()}.example`, icon: 'website' },
				{
					href: '#CallToAction',
					label: 'Maak een afspraak met iemand van de werkgroep Formulieren en Regelingen',
					icon: 'agenda',
				},
			],
		},
	},
];
