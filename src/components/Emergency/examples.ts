import type { ComponentProps } from 'astro/types';
import { examplePhone, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Emergency from './Emergency.astro';

/** Examples of the emergency numbers. */
export const examples: Example<ComponentProps<typeof Emergency>>[] = [
	{
		title: 'Met nummers voor wat minder haast heeft',
		props: {
			numbers: [
				{ name: 'Levensgevaar', phone: examplePhone('112'), when: undefined, note: undefined },
				{
					name: 'Huisartsenpost',
					phone: examplePhone('0500 30 11 22'),
					when: 'Na 17.00 uur en in het weekend',
					note: 'Bel altijd eerst, ook als u zelf kunt komen.',
				},
				{ name: 'Politie, geen spoed', phone: examplePhone('0500 30 88 44'), when: 'Dag en nacht', note: undefined },
				{
					name: 'Storing gas of stroom',
					phone: examplePhone('0500 30 90 09'),
					when: undefined,
					note: 'Ruikt u gas? Doe geen licht aan en ga naar buiten.',
				},
				{ name: 'Dierenambulance', phone: undefined, when: undefined, note: 'Nog geen nummer bekend.' },
				{
					name: `Meldpunt van de ${longWord}`,
					phone: examplePhone('+31 (0)500 30 12 90'),
					when: 'Maandag tot en met vrijdag van 8.30 tot 17.00 uur, behalve op feestdagen',
					note: `Alleen voor leden van de ${longWord.toLowerCase()}.`,
				},
			],
		},
	},
	{ title: 'Alleen 112', props: { numbers: [] } },
];
