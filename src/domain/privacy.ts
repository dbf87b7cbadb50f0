/** A telephone number or e-mail address found in a text. */
export interface PrivateData {
	/** As it stands in the text. */
	text: string;
	/** Digits only, or the address in lower case: equal for two ways of writing one thing. */
	normal: string;
	/** How many lines into the text it stands, from 0. */
	line: number;
}

// At most 64 signs before the @ (RFC 5321), from where a word begins: a long pasted text costs no more than its length.
const emailPattern = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
/** Dutch and Belgian numbers of ten or nine digits, with or without country code. */
const phonePattern =
	/(?<![\d-]|[A-Z]{2}\d{2}\s?[A-Z]{4}\s?)(?:\+3[12]|003[12]|0)[\s-]?(?:\(0\)\s?)?[1-9](?:[\s.-]?\d){7,8}(?!\d)/g;
/** Numbers that belong to nobody: free and paid information lines. */
const publicNumber = /^0(?:800|900|906|909|88)/;

/** E-mail addresses and personal telephone numbers in a text. */
export function privateData(text: string): PrivateData[] {
	const found: (PrivateData & { index: number })[] = [];
	for (const match of text.matchAll(emailPattern)) {
		found.push({ text: match[0], normal: match[0].toLowerCase(), line: lineAt(text, match.index), index: match.index });
	}
	for (const match of text.matchAll(phonePattern)) {
		const normal = match[0].replaceAll(/\D/g, '').replace(/^(?:00)?3[12]0?/, '0');
		if (publicNumber.test(normal)) continue;
		found.push({ text: match[0].trim(), normal, line: lineAt(text, match.index), index: match.index });
	}
	return found.sort((a, b) => a.index - b.index).map(({ index: _, ...data }) => data);
}

function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length - 1;
}
