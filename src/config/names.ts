import slugify from '@sindresorhus/slugify';

const dutchLetters: [string, string][] = [
	['&', ' en '],
	['ä', 'a'],
	['ö', 'o'],
	['ü', 'u'],
	['ï', 'i'],
	['ë', 'e'],
];

/** The id of a Dutch name: "Café ’t Wapen & Zn." → `cafe-t-wapen-en-zn`. */
export function toId(name: string): string {
	// NFKC first: the one-character ligatures ĳ and Ĳ would vanish otherwise.
	return slugify(name.normalize('NFKC').replaceAll(/[’'`]/g, ' '), {
		decamelize: false,
		customReplacements: dutchLetters,
	});
}
