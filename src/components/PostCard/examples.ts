import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type PostCard from './PostCard.astro';

/** Examples of the card of the prikbord. */
export const examples: Example<ComponentProps<typeof PostCard>>[] = [
	{
		title: 'Aanbod',
		props: {
			href: '#PostCard',
			title: 'Handkar te leen',
			kind: 'aanbod',
			kindText: 'Aanbod · nummer 14',
			icon: 'together',
			text: 'Voor een middag in de tuin of een verhuizing om de hoek.',
			details: 'In Oosterwilg · tot en met 31 december',
			until: '2099-12-31',
			answers: [
				{ href: 'tel:0500301210', label: 'Bel 0500 30 12 10' },
				{ href: 'mailto:prikbord@oosterwilg.example', label: 'Stuur een mail' },
			],
			walkIn: 'Inloop: dinsdag van 10.00 tot 12.00 uur, Dorpshuis De Wilg',
		},
	},
	{
		title: 'Vraag',
		props: {
			href: '#PostCard',
			title: 'Wie helpt met de heg?',
			kind: 'vraag',
			kindText: 'Vraag',
			icon: 'together',
			text: 'De heg is te hoog geworden om zelf te knippen. Koffie en taart staan klaar.',
			details: 'Aan de Wilgevaart · op een zaterdag',
			answers: [{ href: 'mailto:prikbord@oosterwilg.example', label: 'Mail en noem nummer 15' }],
		},
	},
	{
		title: 'Al gevonden, dus zonder antwoord',
		props: {
			href: '#PostCard',
			title: 'Lift naar het ziekenhuis',
			kind: 'vraag',
			kindText: 'Vraag',
			icon: 'person',
			text: 'Heen en terug, op een dinsdagochtend.',
			details: 'Geplaatst op 3 november',
			state: 'Gevonden',
			level: 2,
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			href: '#PostCard',
			title: `${longWord}: wie weet hoe dat werkt?`,
			kind: 'vraag',
			kindText: 'Vraag',
			icon: 'message',
			text: `Ik kreeg een brief van de ${longWord.toLowerCase()} en ik begrijp er niets van. Wie leest met mij mee en helpt een antwoord te schrijven?`,
			details: 'In Oosterwilg of een buurdorp · het liefst deze week · overdag of ’s avonds',
			answers: [
				{
					href: `mailto:prikbord@${longWord.toLowerCase()}.example`,
					label: `Mail naar prikbord@${longWord.toLowerCase()}.example en noem nummer 16`,
				},
			],
		},
	},
];
