import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Table from './Table.astro';

/** Examples of a table. */
export const examples: Example<ComponentProps<typeof Table>>[] = [
	{
		title: 'Woorden en bedragen',
		props: {
			caption: 'Contributie per jaar',
			columns: [{ title: 'Voor wie' }, { title: 'Bedrag', isNumber: true }],
			rows: [
				['Per persoon', '€ 7,50'],
				['Per huishouden', '€ 12,50'],
				['Jongeren tot 18 jaar', 'gratis'],
			],
		},
	},
	{
		title: 'Titel verborgen, één rij',
		props: {
			caption: 'Aantal leden',
			isCaptionHidden: true,
			columns: [{ title: 'Jaar' }, { title: 'Leden', isNumber: true }],
			rows: [['2026', '412']],
		},
	},
	{
		title: 'Zonder rijen',
		props: { caption: 'Begroting', columns: [{ title: 'Post' }, { title: 'Bedrag', isNumber: true }], rows: [] },
	},
	{
		title: 'Breder dan een telefoon, veel rijen',
		props: {
			caption: 'Bezoekers van het dorpshuis per maand',
			columns: [
				{ title: 'Maand' },
				...['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'].map((title) => ({ title, isNumber: true })),
			],
			rows: [
				'Januari',
				'Februari',
				'Maart',
				'April',
				'Mei',
				'Juni',
				'Juli',
				'Augustus',
				'September',
				'Oktober',
				'November',
				'December',
			].map((month, index) => [
				month,
				...[1204, 311, 0, 845, 1102, 1340, 1287, 1411].map((count) => String(count + index * 13)),
			]),
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			caption: `Uitgaven van de ${longWord.toLowerCase()}`,
			columns: [{ title: longWord }, { title: `${longWord}sbedrag`, isNumber: true }],
			rows: [
				[longWord, '€ 1.234.567,89'],
				['Onderhoud van het verenigingsgebouw en de tuin eromheen, met de kosten van het riool', '€ 12,00'],
			],
		},
	},
];
