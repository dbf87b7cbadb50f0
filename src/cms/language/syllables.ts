/** English words within Dutch ones, of which not every vowel is heard; each with what it counts for. */
const english: readonly (readonly [RegExp, string])[] = [
	[/(?<=^|web)site(?=s?$)/g, 'sajt'],
	[/online/g, 'onlajn'],
	[/^team|team(?=s?$)/g, 'tim'],
	[/update/g, 'updet'],
	[/(?<=^|-)(?:file|live)(?=s?$)/g, 'lajv'],
];

/** Vowels that sound as one, the longest first. */
const sound = /eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ei|ij|ui|au|ou|ai|oi|ay|oy|ey|[aeiouy]/g;

/**
 * How many syllables a Dutch word has, by the vowels that sound apart. No library was fit: those on npm count English,
 * or hyphenate, which leaves a syllable of one letter where it is. It is near enough for an average of many words.
 * @returns at least 1
 */
export function syllablesIn(word: string): number {
	// EHBO is spelled out.
	if (/^\p{Lu}{2,5}$/u.test(word)) return word.length;
	let plain = word
		.toLowerCase()
		.normalize('NFD')
		// A trema begins a syllable: coöperatie, knieën.
		.replaceAll(/([aeiou])\u0308/g, '-$1')
		.replaceAll(/[\u0300-\u036F]/g, '')
		.replaceAll('qu', 'kw')
		// Museum and religieus have a vowel more than they seem to.
		.replaceAll(/eum(?=s?$)/g, 'e-um')
		.replaceAll(/ieu(?=s$|z)/g, 'i-eu')
		.replaceAll(/y(?=[aeiou])/g, 'j');
	for (const [pattern, heard] of english) plain = plain.replaceAll(pattern, heard);
	return Math.max(1, plain.match(sound)?.length ?? 0);
}
