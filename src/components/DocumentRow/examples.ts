import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type DocumentRow from './DocumentRow.astro';

const minutes = {
	href: '#DocumentRow',
	title: 'Notulen van de ledenvergadering',
	day: '2026-10-14',
	date: '14 oktober 2026',
	kind: 'Notulen',
	summary: 'De contributie blijft gelijk. De werkgroep Groen krijgt geld voor bollen langs de Wilgevaart.',
};

/** Examples of the row of a document. */
export const examples: Example<ComponentProps<typeof DocumentRow>>[] = [
	{ title: 'Met een pdf', props: { ...minutes, from: 'Dorpsbelang Oosterwilg', size: 'pdf, 340 kB', isShared: false } },
	{ title: 'Zonder pdf en zonder afzender', props: { ...minutes, from: undefined, size: undefined, isShared: false } },
	{
		title: 'Van de gemeente',
		props: {
			href: '#DocumentRow',
			title: 'Plan voor de Kerkstraat',
			day: '2026-09-01',
			date: '1 september 2026',
			kind: 'Plan',
			summary: 'De Kerkstraat wordt een straat van 30 kilometer per uur, met bomen aan beide kanten.',
			from: 'Gemeente Wilgenwaard',
			size: 'pdf, 12,4 MB',
			isShared: true,
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			href: '#DocumentRow',
			title: `Huishoudelijk reglement van de ${longWord}, met toelichting en bijlagen`,
			day: '2025-12-31',
			date: '31 december 2025',
			kind: 'Reglement',
			summary: `Wat de ${longWord.toLowerCase()} mag en moet, wie er stemt en hoe u bezwaar maakt. De bijlagen gaan over de geschiedenis, de verdeling van de kosten en de afspraken met de buurdorpen.`,
			from: `Werkgroep ${longWord}`,
			size: 'pdf, 2,1 MB',
			isShared: true,
			level: 4,
		},
	},
];
