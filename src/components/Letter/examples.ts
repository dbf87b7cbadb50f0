import type { ComponentProps } from 'astro/types';
import { exampleMail, examplePhone, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Letter from './Letter.astro';

const letter = {
	sender: 'De redactie van de site van Oosterwilg',
	date: '21 november 2026',
	to: ['IJsclub De Scherpe Schaats', 'IJsbaanweg 2', '7955 AB  Oosterwilg'],
	subject: 'Kloppen uw gegevens op de site van Oosterwilg?',
	greeting: 'Beste mensen van IJsclub De Scherpe Schaats,',
	text: 'Op de site van Oosterwilg staat hoe mensen u kunnen bereiken en wat u doet. Wilt u nakijken of dat nog klopt?',
	checked: 'Voor het laatst nagekeken op 3 oktober 2025.',
	rows: [
		{ what: 'Naam', now: 'IJsclub De Scherpe Schaats' },
		{ what: 'Telefoon', now: '0500 12 34 56' },
		{ what: 'Openingstijden', now: undefined },
	],
	before: 'Wilt u dit terugsturen of inleveren vóór 12 december 2026?',
	reply: {
		lines: ['Dorpsbelang Oosterwilg', 'Dorpsplein 1, 7955 AB Oosterwilg'],
		phone: examplePhone('0500 30 12 15'),
		email: exampleMail('redactie@oosterwilg.example'),
	},
};

/** Examples of a letter that asks whether all is still true. */
export const examples: Example<ComponentProps<typeof Letter>>[] = [
	{ title: 'Een gewone brief', props: letter },
	{
		title: 'Zonder adres, met heel lange woorden',
		props: {
			...letter,
			to: [longWord],
			greeting: `Beste mensen van ${longWord},`,
			checked: undefined,
			rows: [{ what: longWord, now: longWord.repeat(3) }],
			reply: { lines: [], phone: undefined, email: undefined },
		},
	},
];
