import type { ComponentProps } from 'astro/types';
import { exampleMarks, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type PageTitle from './PageTitle.astro';

/** Examples of the top of a page. */
export const examples: Example<ComponentProps<typeof PageTitle>>[] = [
	{ title: 'Alleen een titel', props: { title: 'Agenda' } },
	{
		title: 'Alles bekend',
		props: {
			title: 'IJsclub De Wilg',
			kicker: 'Sportvereniging',
			theme: exampleMarks.sport,
			lead: 'Houdt de ijsbaan open zodra het vriest, en organiseert het hele jaar wandelingen.',
			aliases: 'Ook bekend als de ijsvereniging en De Wilgenrijders',
		},
	},
	{
		title: 'Van de gemeente, met knoppen eronder',
		props: {
			title: 'Wijkteam',
			kicker: 'Hulp en advies',
			theme: exampleMarks.zorg,
			sharedBy: 'Van de gemeente Wilgenwaard',
			lead: 'Voor vragen over zorg, geld en opgroeien.',
		},
		slot: '<p><a class="button" href="tel:0500301400">Bel 0500 30 14 00</a></p>',
	},
	{
		title: 'Heel lange woorden',
		props: {
			title: `Inloopmiddag over de ${longWord} en alles wat daarbij komt kijken`,
			kicker: `Vereniging voor ${longWord.toLowerCase()}`,
			theme: exampleMarks.welzijn,
			sharedBy: `Van de gemeente ${longWord}`,
			aliases: `Ook bekend als ${longWord}`,
			lead: `Voor iedereen die met een ${longWord.toLowerCase()} te maken krijgt, of iemand kent die dat overkomt.`,
		},
	},
];
