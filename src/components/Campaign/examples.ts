import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Campaign from './Campaign.astro';

/** Examples of the banner of a campaign. */
export const examples: Example<ComponentProps<typeof Campaign>>[] = [
	{
		title: 'Met een nummer',
		props: {
			href: '#Campaign',
			title: 'Samen aan tafel',
			when: 'tot en met 13 december',
			summary: 'Eten smaakt beter met z’n tweeën. Nodig een buur uit, of schuif zelf aan.',
			ask: 'Geef u op voor de lange tafel',
			actions: [{ href: 'tel:+31500301260', label: 'Bel 0500 30 12 60', icon: 'call' }],
			until: '2099-12-13',
		},
	},
	{
		title: 'Begint nog, heel lange woorden',
		props: {
			href: '#Campaign',
			title: `Weken van de ${longWord}`,
			when: 'begint op 4 januari',
			summary: `Alles over ${longWord.toLowerCase()}, voor wie er nog nooit van gehoord heeft.`,
			ask: 'Kom naar de avond in het dorpshuis en neem iemand mee',
			actions: [
				{ href: 'tel:+31500102100', label: 'Bel 0500 10 21 00', icon: 'call' },
				{ href: 'mailto:samen@wilgenwaard.example', label: 'Mail samen@wilgenwaard.example', icon: 'mail' },
			],
			until: '2099-02-01',
		},
	},
];
