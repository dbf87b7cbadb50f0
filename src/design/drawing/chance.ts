/** Chance that is the same for the same seed. */
export interface Chance {
	/** The next number from 0 to 1. */
	next: () => number;
	/** A number from a to b. */
	between: (a: number, b: number) => number;
	/** A whole number from a to b, both included. */
	whole: (a: number, b: number) => number;
	/** One of the choices; there must be one. */
	pick: <T>(choices: readonly [T, ...T[]]) => T;
}

/** FNV-1a. */
function hash(text: string): number {
	let value = 2166136261;
	for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619);
	return value >>> 0;
}

/** A generator for a seed (mulberry32). */
export function chance(seed: string): Chance {
	let state = hash(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const whole = (a: number, b: number) => a + Math.floor(next() * (b - a + 1));
	return {
		next,
		whole,
		between: (a, b) => a + (b - a) * next(),
		pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
	};
}
