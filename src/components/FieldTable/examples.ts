import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type FieldTable from './FieldTable.astro';

const row = { depth: 0, hint: undefined, example: undefined, choices: [], isRequired: false };

/** Examples of the fields of a kind of content. */
export const examples: Example<ComponentProps<typeof FieldTable>>[] = [
	{
		title: 'Gewoon',
		props: {
			rows: [
				{
					...row,
					key: 'title',
					label: 'Titel',
					hint: 'Kort en duidelijk.',
					example: 'Soepmiddag in De Wilg',
					isRequired: true,
				},
				{ ...row, key: 'start', label: 'Begin', hint: 'Dag en tijd.', example: '2026-11-26T12:00', isRequired: true },
				{
					...row,
					key: 'state',
					label: 'Gaat het door?',
					choices: ['definitief', 'voorlopig', 'afgelast', 'verplaatst'],
				},
				{ ...row, key: 'signUp', label: 'Aanmelden' },
				{ ...row, key: 'phone', depth: 1, label: 'Telefoon', example: '0500 30 12 10' },
				{ ...row, key: 'note', depth: 2, label: 'Uitleg', hint: 'Wat mensen moeten weten voor ze bellen.' },
			],
		},
	},
	{ title: 'Eén veld, zonder uitleg', props: { rows: [{ ...row, key: 'name', label: 'Naam' }] } },
	{
		title: 'Heel lange woorden',
		props: {
			rows: [
				{
					...row,
					key: longWord.toLowerCase(),
					label: longWord,
					hint: `Alleen als het dorp een ${longWord.toLowerCase()} heeft.`,
					example: `https://${longWord.toLowerCase()}.example/${longWord.toLowerCase()}/`,
					choices: [longWord.toLowerCase(), 'anders'],
					isRequired: true,
				},
			],
		},
	},
];
