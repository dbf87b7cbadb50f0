import type { ComponentProps } from 'astro/types';
import { exampleMarks } from '../example-data.ts';
import type { Example } from '../types.ts';
import type ThemeMark from './ThemeMark.astro';

/** Examples of the mark of a leefthema. */
export const examples: Example<ComponentProps<typeof ThemeMark>>[] = [
	{ title: 'Zonder thema', props: {} },
	{ title: 'Zonder thema, met een pictogram', props: { icon: 'bus' } },
	{ title: 'Cultuur', props: { theme: exampleMarks.cultuur } },
	{ title: 'Zorg', props: { theme: exampleMarks.zorg } },
	{ title: 'Onderwijs', props: { theme: exampleMarks.onderwijs } },
	{ title: 'Religie', props: { theme: exampleMarks.religie } },
	{ title: 'Sport', props: { theme: exampleMarks.sport } },
	{ title: 'Welzijn', props: { theme: exampleMarks.welzijn } },
];
