import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type EmptyState from './EmptyState.astro';

/** Examples of what stands where nothing is. */
export const examples: Example<ComponentProps<typeof EmptyState>>[] = [
	{ title: 'Alleen een tekst', props: { text: 'Er is nog geen nieuws.' } },
	{
		title: 'Met wat u kunt doen',
		props: {
			icon: 'agenda',
			text: 'Er staat nu niets in de agenda.',
			hint: 'Organiseert u iets? Laat het weten, dan zetten we het erbij.',
		},
	},
	{
		title: 'Met een knop erin',
		props: {
			icon: 'document',
			text: 'Er staan nog geen documenten op de site.',
			hint: 'Heeft u notulen of een verslag?',
		},
		slot: '<p><a class="button" href="mailto:redactie@oosterwilg.example">Mail ze ons</a></p>',
	},
	{
		title: 'Heel lange woorden',
		props: {
			icon: 'organisation',
			text: `Er is nog geen ${longWord.toLowerCase()} in dit dorp.`,
			hint: `Kent u een ${longWord.toLowerCase()} die hier iets doet, of wilt u er zelf een beginnen? Dan horen wij dat graag van u.`,
		},
	},
];
