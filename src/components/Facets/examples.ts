import type { ComponentProps } from 'astro/types';
import { exampleMarks, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Facets from './Facets.astro';

const group = (title: string, count: number) => ({ id: 'Facets', title, items: Array.from({ length: count }) });

/** Examples of the groups on a page. */
export const examples: Example<ComponentProps<typeof Facets>>[] = [
	{ title: 'Jaren', props: { label: 'Kies een jaar', groups: [group('2026', 12), group('2025', 31)] } },
	{
		title: 'Thema’s met hun merk',
		props: {
			label: 'Kies een thema',
			groups: [
				{ ...group('Cultuur', 4), theme: exampleMarks.cultuur },
				{ ...group('Zorg', 7), theme: exampleMarks.zorg },
				{ ...group('Onderwijs', 2), theme: exampleMarks.onderwijs },
				{ ...group('Religie', 1), theme: exampleMarks.religie },
				{ ...group('Sport', 11), theme: exampleMarks.sport },
				{ ...group('Welzijn', 128), theme: exampleMarks.welzijn },
				group('Andere', 3),
			],
		},
	},
	{
		title: 'Heel veel groepen',
		props: {
			label: 'Kies een soort',
			groups: [
				'Dorpshuis',
				'AED',
				'Bushalte',
				'Speeltuin',
				'School',
				'Kerk',
				'Huisarts',
				'Apotheek',
				'Tandarts',
				'Winkel',
				'Eten en drinken',
				'Sport',
				'Bibliotheek',
				'Begraafplaats',
				'Milieustraat',
				'Afvalcontainer',
				'Brievenbus',
				'Parkeren',
				'Monument',
				'Natuur',
				'Brandweer',
				'Andere plekken',
			].map((title, index) => group(title, index + 1)),
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			label: 'Kies een groep',
			groups: [{ ...group(longWord, 1204), theme: exampleMarks.zorg }, group(`Vrienden van de ${longWord}`, 2)],
		},
	},
];
