import type { ComponentProps } from 'astro/types';
import { exampleMarks, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Tags from './Tags.astro';

/** Examples of what something is about. */
export const examples: Example<ComponentProps<typeof Tags>>[] = [
	{
		title: 'Thema’s',
		props: {
			label: 'Thema’s',
			tags: [
				{ href: '#Tags', title: 'Cultuur', theme: exampleMarks.cultuur },
				{ href: '#Tags', title: 'Zorg', theme: exampleMarks.zorg },
				{ href: '#Tags', title: 'Onderwijs', theme: exampleMarks.onderwijs },
				{ href: '#Tags', title: 'Religie', theme: exampleMarks.religie },
				{ href: '#Tags', title: 'Sport', theme: exampleMarks.sport },
				{ href: '#Tags', title: 'Welzijn', theme: exampleMarks.welzijn },
			],
		},
	},
	{ title: 'Eén woord, zonder merk', props: { label: 'Over', tags: [{ href: '#Tags', title: 'Dorpshuis De Wilg' }] } },
	{
		title: 'Veel woorden',
		props: {
			label: 'Over',
			tags: [
				'wonen',
				'bouwen',
				'verkeer',
				'de Kerkstraat',
				'de brug',
				'water',
				'bomen',
				'bollen',
				'de speeltuin',
				'jongeren',
				'ouderen',
				'muziek',
				'zingen',
				'koken',
				'geld',
				'de gemeente',
			].map((title) => ({ href: '#Tags', title })),
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			label: 'Over',
			tags: [
				{ href: '#Tags', title: longWord, theme: exampleMarks.zorg },
				{ href: '#Tags', title: `Vrienden van de ${longWord} in Oosterwilg` },
			],
		},
	},
];
