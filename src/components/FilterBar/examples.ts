import type { ComponentProps } from 'astro/types';
import { exampleMarks, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type FilterBar from './FilterBar.astro';

const group = (title: string, count: number) => ({ id: 'FilterBar', title, items: Array.from({ length: count }) });

/** Examples of what stands above a long list. */
export const examples: Example<ComponentProps<typeof FilterBar>>[] = [
	{
		title: 'Zoeken en kiezen',
		props: {
			search: '#FilterBar',
			label: 'Zoek of kies een thema',
			groups: [
				{ ...group('Cultuur', 4), theme: exampleMarks.cultuur },
				{ ...group('Zorg', 7), theme: exampleMarks.zorg },
				{ ...group('Sport', 11), theme: exampleMarks.sport },
				{ ...group(`Vrienden van de ${longWord}`, 1), theme: exampleMarks.welzijn },
			],
		},
	},
	{
		title: 'Zonder zoekpagina',
		props: {
			search: undefined,
			label: 'Kies een jaargang',
			groups: [group('2026', 12), group('2025', 31), group('2024', 8)],
		},
	},
];
