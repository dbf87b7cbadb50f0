import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type View from './View.astro';

/** Examples of the choice of light or dark. */
export const examples: Example<ComponentProps<typeof View>>[] = [{ title: 'De keuze', props: {} }];
