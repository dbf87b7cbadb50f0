import { contrast } from './colour.ts';

/** A shield with a chief and a wavy bar, in the colours of the village: plain, for a village without a wapen. */
export function shield(primary: string, secondary: string): string {
	// Beside a light second colour white would vanish.
	const line = contrast(secondary, '#ffffff') < 1.6 ? primary : '#ffffff';
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 144">
	<path fill="${primary}" d="M8 8h104v70c0 34-28 50-52 60C36 128 8 112 8 78z"/>
	<path fill="${secondary}" d="M8 8h104v34H8z"/>
	<path fill="none" stroke="${line}" stroke-width="5" d="M8 43h104"/>
	<path fill="none" stroke="#ffffff" stroke-width="7" d="M9 84c13-11 25-11 38 0s25 11 38 0c9-7 17-10 26-6"/>
	<path fill="none" stroke="${primary}" stroke-width="4" d="M8 8h104v70c0 34-28 50-52 60C36 128 8 112 8 78z"/>
</svg>
`;
}
