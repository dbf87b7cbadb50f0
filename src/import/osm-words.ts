/** Streets and names in Dutch sentences. */

const withDe =
	/(?:straat|laan|weg|baan|dijk|kade|gracht|singel|steeg|dreef|lei|allee|brink|markt|haven|gang|ring|wal|vaart|poort|kaai|rij)$/i;
const withHet = /(?:plein|pad|hof|park|erf|plantsoen|eind|einde)$/i;
const ownArticle = /^(?:de|het|den|der|’?'?t|op|achter|aan|in|bij|onder|boven|tussen|voor)\s/i;

/** A street with the article that Dutch gives it: `de Dorpsstraat`, `het Kerkpad`, `Den Hert`. */
export function street(written: string): string {
	// An abbreviation would put two full stops at the end of a sentence.
	const name = written.replace(/\.$/, '');
	if (ownArticle.test(name)) return name;
	if (withDe.test(name)) return `de ${name}`;
	return withHet.test(name) ? `het ${name}` : name;
}

/** `in de Dorpsstraat`, `aan het Kerkplein`. */
export function atStreet(name: string): string {
	const isNarrow = /(?:straat|steeg|gang)$/i.test(name) && !ownArticle.test(name);
	return `${isNarrow ? 'in' : 'aan'} ${street(name)}`;
}

/** `a, b en c`. */
export function enumerated(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

/** A name as people would write it on a sign: `ttc virtus` becomes `TTC Virtus`, all else stays. */
export function tidyName(name: string): string {
	const clean = name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
	if (clean !== clean.toLowerCase()) return clean;
	return clean.replaceAll(/(?<![\p{L}’'])\p{L}+/gu, (word) => {
		const isAbbreviation = word.length > 1 && word.length <= 4 && !/[aeiouyàáèéëïöü]/.test(word);
		return isAbbreviation ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
	});
}

/** A house number as one writes it: `14,16` becomes `14, 16`. */
export function houseNumber(value: string): string {
	return value
		.split(/\s*[,;]\s*/)
		.filter(Boolean)
		.join(', ');
}

/** `1 plek`, `2 plekken`. */
export function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}
