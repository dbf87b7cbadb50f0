import { closest, distance } from 'fastest-levenshtein';
import { stringify } from 'yaml';

/** The nearest of some words, when it is near enough to be a typing error. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	if (candidates.length === 0) return undefined;
	const lower = candidates.map((candidate) => candidate.toLowerCase());
	const best = closest(word.toLowerCase(), lower);
	const reach = Math.max(2, Math.floor(word.length / 3));
	if (distance(word.toLowerCase(), best) <= reach) return candidates[lower.indexOf(best)];
	// People also leave a part out: "dorpshuis" for "dorpshuis-de-wilg".
	return candidates.find((candidate) => word.length > 3 && (candidate.includes(word) || word.includes(candidate)));
}

/** The YAML for one value at a path, to be shown as a correction: `services:\n  - access: vrij`. */
export function snippet(path: readonly (string | number)[], value: unknown): string {
	const nested = path.reduceRight<unknown>(
		(inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
		value,
	);
	return stringify(nested, { lineWidth: 0 }).trimEnd();
}
