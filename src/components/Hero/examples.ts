import type { ComponentProps } from 'astro/types';
import photo from '../example.webp';
import { exampleLandscape, examplePhone, longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Hero from './Hero.astro';

const village = {
	name: 'Oosterwilg',
	greeting: { text: 'Welkom in het dorp aan de Wilgevaart', lang: 'nl' },
	picture: undefined,
	drawing: exampleLandscape('kerk', 'molen', 'sluis', 'polder', 'brink'),
	facts: ['Gemeente Wilgenwaard', '1.850 inwoners'],
	call: { role: 'Dorpscontactpersoon', phone: examplePhone('0500 30 12 10') },
};

/** Examples of the top of the home page. */
export const examples: Example<ComponentProps<typeof Hero>>[] = [
	{ title: 'Met een tekening', props: village },
	{
		title: 'Met een foto',
		props: { ...village, picture: { image: photo, alt: 'De kerk met twee bomen in de herfst' } },
	},
	{
		title: 'Zo weinig als mogelijk',
		props: { ...village, greeting: undefined, facts: [], call: undefined, drawing: exampleLandscape() },
	},
	{
		title: 'Heel lange woorden',
		props: {
			...village,
			name: `Dorpsbelangen van ${longWord}`,
			greeting: { text: `Moi, en wees welkom bij de vrienden van de ${longWord.toLowerCase()}`, lang: 'nds' },
			facts: [`Gemeente ${longWord}`, '12.345 inwoners', 'Met de buurtschappen Wilgevaart, Westerwilg en Wilgerveen'],
			call: { role: `Contactpersoon van de ${longWord}`, phone: examplePhone('+31 (0)500 30 12 30') },
		},
	},
];
