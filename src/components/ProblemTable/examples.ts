import type { ComponentProps } from 'astro/types';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type ProblemTable from './ProblemTable.astro';

/** Examples of the problems that the check can tell. */
export const examples: Example<ComponentProps<typeof ProblemTable>>[] = [
	{
		title: 'Een fout en een waarschuwing',
		props: {
			problems: [
				{
					name: 'voorbeeld-geen-titel',
					title: 'De titel mist',
					hint: 'Zet bovenin het bestand een regel met de titel.',
					isError: true,
				},
				{
					name: 'voorbeeld-lang-niet-gecontroleerd',
					title: 'Lang niet gecontroleerd',
					hint: 'Bel of mail, en zet de datum van vandaag in het bestand.',
					isError: false,
				},
			],
		},
	},
	{
		title: 'Heel lange woorden',
		props: {
			problems: [
				{
					name: `voorbeeld-${longWord.toLowerCase()}`,
					title: `De ${longWord.toLowerCase()} heeft geen telefoonnummer`,
					hint: `Zoek op hoe u de ${longWord.toLowerCase()} kunt bereiken, en zet het nummer erbij. Is er geen nummer, zet er dan een e-mailadres bij of haal de organisatie weg.`,
					isError: true,
				},
			],
		},
	},
];
