import type { ComponentProps } from 'astro/types';
import { exampleMarks, examplePhone, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type OrganisationCard from './OrganisationCard.astro';

const club = {
	href: '#OrganisationCard',
	title: 'IJsclub De Wilg',
	kind: 'Sportvereniging',
	summary: 'Houdt de ijsbaan open zodra het vriest, en organiseert het hele jaar wandelingen.',
	isStale: false,
	isShared: false,
};

/** Examples of the card of an organisation. */
export const examples: Example<ComponentProps<typeof OrganisationCard>>[] = [
	{
		title: 'Alles bekend',
		props: {
			...club,
			theme: exampleMarks.sport,
			services: 'schaatsles, wandelen en een winterfeest',
			where: 'IJsbaan Wilgevaart',
			phone: examplePhone('0500 30 12 40'),
		},
	},
	{ title: 'Zo weinig als mogelijk', props: club },
	{
		title: 'Lang niet gecontroleerd',
		props: {
			...club,
			title: 'Zangkoor Oosterwilg',
			kind: 'Koor',
			theme: exampleMarks.cultuur,
			summary: 'Zingt elke dinsdag.',
			where: 'Dorpskerk',
			isStale: true,
		},
	},
	{
		title: 'Van de gemeente',
		props: {
			...club,
			title: 'Wijkteam',
			kind: 'Hulp en advies',
			theme: exampleMarks.zorg,
			summary: 'Voor vragen over zorg, geld en opgroeien.',
			phone: examplePhone('0500 30 14 00'),
			isShared: true,
			level: 2,
		},
	},
	{
		title: 'Heel lange woorden, met alle merktekens',
		props: {
			...club,
			title: longWord,
			kind: `Vereniging voor ${longWord.toLowerCase()}`,
			theme: exampleMarks.welzijn,
			summary: `Helpt leden van de ${longWord.toLowerCase()} met brieven, formulieren en bezwaren, en gaat mee naar gesprekken als u dat prettig vindt.`,
			services: `spreekuur van de ${longWord.toLowerCase()}, hulp bij formulieren en huisbezoek`,
			where: `Verenigingsgebouw van de ${longWord}`,
			phone: examplePhone('+31 (0)500 30 12 30'),
			isStale: true,
			isShared: true,
		},
	},
];
