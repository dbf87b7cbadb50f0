import type { FaceName } from './faces.ts';

/** How a site feels beside its colours: letters, corners, lines, room. */
export interface Character {
	heading: FaceName;
	body: FaceName;
	/** Tokens by their name without `--dp-`; what is left out is as in src/styles/tokens.css. */
	tokens: Readonly<Record<string, string>>;
}

/** The characters that a village chooses from in village.yaml; the first is what it has by itself. */
export const characters = {
	/** Calm: a slab that reads like a village paper, soft corners, room to breathe. */
	rustig: {
		heading: 'bitter',
		body: 'atkinson',
		tokens: {},
	},
	/** Fresh: round letters made for readers who find reading hard, round corners, light shadows. */
	fris: {
		heading: 'lexend',
		body: 'atkinson',
		tokens: {
			'font-weight-heading': '600',
			'font-letter-spacing-heading': '-0.02em',
			'line-height-heading': '1.22',
			'radius-sm': '0.625rem',
			'radius-md': '1.375rem',
			'space-density': '1.06',
			shadow: '0 2px 4px rgb(0 0 0/4%),0 10px 28px rgb(0 0 0/7%)',
		},
	},
	/** Sturdy: a strong grotesque, straight corners, thick lines, more on a screen. */
	stevig: {
		heading: 'archivo',
		body: 'atkinson',
		tokens: {
			'font-weight-heading': '750',
			'font-letter-spacing-heading': '-0.015em',
			'line-height-heading': '1.14',
			'radius-sm': '0.125rem',
			'radius-md': '0.25rem',
			'radius-round': '0.25rem',
			'border-width': '2px',
			'space-density': '0.9',
			shadow: 'none',
		},
	},
} as const satisfies Record<string, Character>;

/** The name of a character. */
export type CharacterName = keyof typeof characters;
