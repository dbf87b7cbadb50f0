import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Freshness from './Freshness.astro';

/** Examples of when somebody last looked. */
export const examples: Example<ComponentProps<typeof Freshness>>[] = [
	{
		title: 'Op tijd gecontroleerd',
		props: { freshness: { text: 'Gecontroleerd op 2 november 2026 door de redactie.', isWarning: false } },
	},
	{
		title: 'Lang niet gecontroleerd',
		props: {
			freshness: {
				text: 'Let op: voor het laatst gecontroleerd op 3 maart 2025. Bel voor de zekerheid eerst.',
				isWarning: true,
			},
		},
	},
	{
		title: 'Alleen een bron, zonder link',
		props: { source: { text: 'Gegevens van de gemeente Wilgenwaard, opgehaald op 1 oktober 2026', href: undefined } },
	},
	{
		title: 'Lang niet gecontroleerd, met bron',
		props: {
			freshness: {
				text: 'Let op: voor het laatst gecontroleerd op 3 maart 2025. Bel voor de zekerheid eerst.',
				isWarning: true,
			},
			source: {
				text: `Gegevens van de ${longWord}, opgehaald op 1 oktober 2026, © de makers van de kaart, CC BY-SA 4.0`,
				href: '#Freshness',
			},
		},
	},
];
