import { avatar, type Landmark, type Look, vignette } from '../design/index.ts';
import type { DrawingView } from './types.ts';

/*
 * What the examples of several components share. Drawings are in the address itself, so that an
 * example needs no village.
 */

const colours = { primary: '#1f5f4b', secondary: '#c8642a' } as const;
const look = (light: Look['light']): Look => ({ ...colours, season: 'autumn', light, seed: 'voorbeeld' });
const address = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** A drawing of a landmark. */
export function exampleDrawing(landmark: Landmark): DrawingView {
	return {
		light: address(vignette(landmark, look('day'))),
		dark: address(vignette(landmark, look('evening'))),
		width: 600,
		height: 400,
	};
}

/** A drawn figure. */
export function exampleAvatar(seed: string): DrawingView {
	return {
		light: address(avatar({ ...colours, seed, light: 'day' })),
		dark: address(avatar({ ...colours, seed, light: 'evening' })),
		width: 96,
		height: 96,
	};
}

/** A text of the length that people write when nobody stops them. */
export const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';
