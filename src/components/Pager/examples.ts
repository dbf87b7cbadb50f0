import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Pager from './Pager.astro';

const previous = { href: '#Pager', title: 'Bollen langs de Wilgevaart' };
const next = { href: '#Pager', title: 'De toren staat weer recht' };

/** Examples of the neighbours of a page. */
export const examples: Example<ComponentProps<typeof Pager>>[] = [
	{ title: 'Met beide buren', props: { label: 'Andere berichten', previous, next } },
	{ title: 'De eerste van de rij', props: { label: 'Andere documenten', previous: undefined, next } },
	{ title: 'De laatste van de rij', props: { label: 'Andere hoofdstukken', previous, next: undefined } },
	{
		title: 'Heel lange woorden',
		props: {
			label: 'Meer berichten',
			previous: { href: '#Pager', title: `${longWord} gaat samen met het dorpshuis verder` },
			next: { href: '#Pager', title: `Notulen van de buitengewone ledenvergadering van de ${longWord.toLowerCase()}` },
		},
	},
];
