import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Field from './Field.astro';

/** Examples of a question of a form. */
export const examples: Example<ComponentProps<typeof Field>>[] = [
	{ title: 'Zo weinig als mogelijk', props: { id: 'veld-onderwerp', name: 'onderwerp', label: 'Waar gaat het over?' } },
	{
		title: 'Met uitleg en een antwoord',
		props: {
			id: 'veld-telefoon',
			name: 'telefoon',
			label: 'Uw telefoonnummer',
			type: 'tel',
			hint: 'Dan bellen wij u terug.',
			value: '0500 30 12 10',
			autocomplete: 'tel',
			isRequired: true,
		},
	},
	{
		title: 'Met een fout',
		props: {
			id: 'veld-mail',
			name: 'mail',
			label: 'Uw e-mailadres',
			type: 'email',
			hint: 'Alleen om u te antwoorden.',
			error: 'In dit e-mailadres mist een @. Schrijf het zo: naam@voorbeeld.example.',
			value: 'naam.voorbeeld.example',
			autocomplete: 'email',
		},
	},
	{
		title: 'Een datum',
		props: { id: 'veld-dag', name: 'dag', label: 'Op welke dag?', type: 'date', value: '2026-11-26' },
	},
	{
		title: 'Een lange tekst, met heel lange woorden',
		props: {
			id: 'veld-verhaal',
			name: 'verhaal',
			label: `Waarom vraagt u hulp bij uw ${longWord.toLowerCase()}?`,
			type: 'textarea',
			hint: `Zet erbij wat er in de brief van de ${longWord.toLowerCase()} staat.`,
			error: `Schrijf hier wat u met de ${longWord.toLowerCase()} wilt.`,
			value: longWord,
			isRequired: true,
		},
	},
	{
		title: 'Kiezen uit een lijst',
		props: {
			id: 'veld-zaal',
			name: 'zaal',
			label: 'Welke zaal?',
			type: 'select',
			value: 'groot',
			options: [
				{ value: 'klein', label: 'Kleine zaal' },
				{ value: 'groot', label: 'Grote zaal' },
				{ value: 'keuken', label: 'Keuken' },
			],
		},
	},
	{
		title: 'Eén keuze, met uitleg',
		props: {
			id: 'veld-vorm',
			name: 'veldvorm',
			label: 'Hoe wilt u de flyer?',
			type: 'radio',
			hint: 'U kunt dit later nog veranderen.',
			value: 'a5',
			options: [
				{ value: 'a4', label: 'Eén blad A4' },
				{ value: 'a5', label: 'Twee keer A5 op één blad' },
				{ value: 'anders', label: `Op een heel groot vel, voor aan de muur bij de ${longWord.toLowerCase()}` },
			],
		},
	},
	{
		title: 'Meer keuzes, met een fout',
		props: {
			id: 'veld-helpen',
			name: 'helpen',
			label: 'Waarmee wilt u helpen?',
			type: 'checkbox',
			error: 'Kies minstens één ding.',
			options: [
				{ value: 'koken', label: 'Koken' },
				{ value: 'rijden', label: 'Mensen ophalen en thuisbrengen' },
				{ value: 'opruimen', label: 'Opruimen' },
			],
		},
	},
];
