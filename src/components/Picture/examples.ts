import type { ComponentProps } from 'astro/types';
import photo from '../example.webp';
import { longWord } from '../example-data.ts';
import type { Example } from '../types.ts';
import type Picture from './Picture.astro';

const church = { image: photo, alt: 'De kerk met twee bomen in de herfst' };

/** Examples of a photo. */
export const examples: Example<ComponentProps<typeof Picture>>[] = [
	{ title: 'Zonder maker', props: church },
	{ title: 'Met maker, zonder wachten', props: { ...church, credit: 'Fotoclub Oosterwilg', isFirst: true } },
	{
		title: 'Heel lange naam van de maker',
		props: { ...church, credit: `Fotoclub van de ${longWord}, met dank aan het streekarchief` },
	},
];
