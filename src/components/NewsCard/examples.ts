import type { ComponentProps } from 'astro/types';
import photo from '../example.webp';
import { exampleDrawing, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type NewsCard from './NewsCard.astro';

const news = {
	href: '#NewsCard',
	title: 'Bollen langs de Wilgevaart',
	day: '2026-11-14',
	date: '14 november 2026',
	summary: 'Met dertig mensen plantten we tweeduizend narcissen. In maart ziet u het resultaat.',
	from: 'Werkgroep Groen',
	photo: undefined,
	drawing: exampleDrawing('water'),
	isShared: false,
};

/** Examples of the card of a news item. */
export const examples: Example<ComponentProps<typeof NewsCard>>[] = [
	{ title: 'Met een tekening', props: news },
	{
		title: 'Met een foto',
		props: {
			...news,
			title: 'De toren staat weer recht',
			photo: { image: photo, alt: 'De kerk met twee bomen in de herfst' },
		},
	},
	{ title: 'Zonder afzender', props: { ...news, from: undefined, drawing: exampleDrawing('brink'), level: 2 } },
	{
		title: 'Van de gemeente',
		props: {
			...news,
			title: 'Nieuwe tijden van de milieustraat',
			from: 'Gemeente Wilgenwaard',
			drawing: exampleDrawing('boerderij'),
			isShared: true,
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			...news,
			title: `${longWord} gaat samen met het dorpshuis verder`,
			summary: `De ${longWord.toLowerCase()} en dorpshuis De Wilg vonden elkaar na drie jaar praten. Wat er voor u verandert, waar u voortaan terechtkunt en wie u kunt bellen, leest u hier.`,
			from: `Vrienden van de ${longWord}`,
			drawing: exampleDrawing('stolpboerderij'),
			isShared: true,
		},
	},
];
