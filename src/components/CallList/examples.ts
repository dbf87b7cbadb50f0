import type { ComponentProps } from 'astro/types';
import { exampleMail, examplePhone, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type CallList from './CallList.astro';

const item = {
	href: '#CallList',
	title: 'IJsclub De Scherpe Schaats',
	kind: 'Vereniging',
	phone: examplePhone('0500 12 34 56'),
	who: 'Secretaris',
	noPhone: undefined,
	last: 'nagekeken op 3 oktober 2025',
	questions: ['Klopt het telefoonnummer nog? 0500 12 34 56', 'Wat kunnen mensen hier doen, en wanneer?'],
	edit: { href: '#CallList', title: 'Open het formulier' },
	letter: { href: '#CallList', title: 'Brief' },
	mail: { ...exampleMail('info@ijsclub.example'), label: 'Mail' },
};

/** Examples of whom to call. */
export const examples: Example<ComponentProps<typeof CallList>>[] = [
	{
		title: 'Te laat, en nog nooit nagekeken',
		props: {
			groups: [
				{ id: 'stale', title: 'Te laat: de termijn is om', items: [item] },
				{
					id: 'unchecked',
					title: 'Nog nooit nagekeken',
					items: [
						{
							...item,
							title: 'AED aan de Dijkstraat',
							kind: 'AED',
							phone: undefined,
							who: undefined,
							noPhone: 'Ga even kijken.',
							last: 'nog nooit nagekeken',
							edit: undefined,
							letter: undefined,
							mail: undefined,
						},
					],
				},
			],
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			groups: [
				{
					id: 'expired',
					title: 'Verlopen: staat niet meer op papier',
					items: [
						{
							...item,
							title: longWord,
							who: `Contactpersoon van de ${longWord}`,
							questions: [`Gaat dit nog door? Inloop over de ${longWord.toLowerCase()} (elke dinsdag)`],
						},
					],
				},
			],
		},
	},
];
