import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Tags from './Tags.astro';

/** Examples of what something is about. */
export const examples: Example<ComponentProps<typeof Tags>>[] = [
	{
		title: 'Thema’s',
		props: {
			label: 'Thema’s',
			tags: [
				{ href: '#Tags', title: 'Cultuur', theme: 'cultuur' },
				{ href: '#Tags', title: 'Zorg', theme: 'zorg' },
				{ href: '#Tags', title: 'Onderwijs', theme: 'onderwijs' },
				{ href: '#Tags', title: 'Religie', theme: 'religie' },
				{ href: '#Tags', title: 'Sport', theme: 'sport' },
				{ href: '#Tags', title: 'Welzijn', theme: 'welzijn' },
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
				{ href: '#Tags', title: longWord, theme: 'zorg' },
				{ href: '#Tags', title: `Vrienden van de ${longWord} in Oosterwilg` },
			],
		},
	},
];
