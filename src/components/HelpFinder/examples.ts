import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type HelpFinder from './HelpFinder.astro';

const card = {
	href: '#HelpFinder',
	kind: 'vraag' as const,
	kindText: 'Vraag · nummer 12',
	icon: 'message' as const,
	text: 'Op zondagmiddag loop ik graag een uur, maar alleen kom ik er niet toe.',
	details: 'zondag in de middag · tot en met 9 januari',
	until: '2099-12-31',
};

/** Examples of three questions above what neighbours ask. */
export const examples: Example<ComponentProps<typeof HelpFinder>>[] = [
	{
		title: 'Twee vragen van buren',
		props: {
			choices: {
				likes: [
					{ value: 'gezelschap', label: 'Gezelschap' },
					{ value: 'klus', label: 'Klus' },
				],
				when: [{ value: 'middag', label: 'Middag' }],
				often: [{ value: 'elke week', label: 'Elke week' }],
			},
			requests: [
				{ card: { ...card, title: 'Samen een rondje' }, likes: 'gezelschap', when: 'middag', often: 'elke week' },
				{ card: { ...card, title: 'Lamp vervangen' }, likes: 'klus', when: '', often: '' },
			],
		},
	},
];
