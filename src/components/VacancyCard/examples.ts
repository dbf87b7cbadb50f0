import type { ComponentProps } from 'astro/types';
import { exampleMarks, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type VacancyCard from './VacancyCard.astro';

const driver = {
	href: '#VacancyCard',
	title: 'Chauffeur voor de dorpsauto',
	from: 'Vervoer door buren',
	summary: 'U rijdt dorpsgenoten naar de dokter of de winkel, en kiest zelf welke ritten.',
	details: 'reageren tot en met 20 mei 2099',
	until: '2099-05-20',
	isShared: false,
};

/** Examples of the card of a vacancy. */
export const examples: Example<ComponentProps<typeof VacancyCard>>[] = [
	{
		title: 'Alles bekend',
		props: { ...driver, theme: exampleMarks.sport, hours: 'twee uur per week', when: 'overdag, op een werkdag' },
	},
	{ title: 'Zo weinig als mogelijk', props: driver },
	{
		title: 'Lange tekst, van de gemeente',
		props: {
			...driver,
			title: `Penningmeester van de ${longWord}`,
			from: longWord,
			hours: 'ongeveer vier uur per maand, en in het voorjaar een dag meer',
			isShared: true,
		},
	},
];
