/** What stands before a full stop that ends no sentence, in lower case and without that stop. */
const abbreviations = new Set(
	(
		'a.d a.s a.u.b afb art bijl bijv blz bv b.v.d ca c.q cat d.d d.m.v d.w.z dhr dir dr drs ds e.d e.v e.a evt excl fam ' +
		'fig gebr geb gem h.o hfst i.h.b i.o i.o.m i.p.v i.s.m i.t.t i.v.m ing incl ir jl jr k.k l.g lic m.a.w m.b.t m.b.v m.i.v m.n m.u.v ' +
		'max mevr min mej mr mw n.a.v n.v.t nl nr nrs o.a o.b.v o.i.d o.l.v o.m o.t.v p.m p.p pag prof resp s.v.p sr st ste str ' +
		't.a.v t.b.v t.g.v t.h.v t.n.v t.o.v t/m tel temp toel u.d v.a v.chr v.d vgl vlg vnl vs wed ma di wo do vr za z.g zgn zg'
	).split(' '),
);

/** A sentence may end here: a sign, what closes with it, and a space. Every pattern is bounded: a text costs no more than its length. */
const possibleEnd = /(\S{0,40}[.!?…])([”’"')\]]*)\s+(?=([“‘"'([]*)(\S))/gu;

/**
 * The sentences of one paragraph of plain text. A full stop of an abbreviation, an initial, a time or an amount ends
 * none, nor does one before a small letter.
 */
export function sentencesOf(paragraph: string): string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const match of paragraph.matchAll(possibleEnd)) {
		const [whole, word = '', , , next = ''] = match;
		const isNumber = match.index === from && /^\d{1,3}\.$/.test(word);
		if (isNumber || /\p{Ll}/u.test(next) || (word.endsWith('.') && isAbbreviation(word))) continue;
		const end = match.index + whole.length;
		sentences.push(paragraph.slice(from, end).trim());
		from = end;
	}
	const last = paragraph.slice(from).trim();
	return last ? [...sentences, last] : sentences;
}

function isAbbreviation(word: string): boolean {
	const bare = word.replaceAll(/^[“‘"'([]+|\.+$/g, '');
	return /^\p{Lu}$/u.test(bare) || abbreviations.has(bare.toLowerCase());
}

/** The words of a text as one reads them: `10.00`, `auto’s` and `t/m` are one; a dash by itself is none. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\d](?:[\p{L}\d]|[’'.,:/@&+-](?=[\p{L}\d]))*/gu) ?? [];
}

/** A part of a text that stands by itself; what is no paragraph has words but no sentences to measure. */
export interface Block {
	text: string;
	isParagraph: boolean;
}

/**
 * The plain words of Markdown, by paragraph, heading, cell and point of a list. Left out is what nobody reads as a
 * sentence: code, pictures, addresses of sites and of mail.
 */
export function blocksOf(markdown: string): Block[] {
	const blocks: Block[] = [];
	let lines: string[] = [];
	const close = () => {
		if (lines.length > 0) add(lines.join(' '), true);
		lines = [];
	};
	const add = (text: string, isParagraph: boolean) => {
		const bare = inline(text);
		if (/[\p{L}\d]/u.test(bare)) blocks.push({ text: bare, isParagraph });
	};
	for (const line of withoutCode(markdown).split('\n')) {
		const quoted = line.replace(/^(?:\s*>)+\s?/, '');
		const point = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(quoted);
		if (/^\s*$/.test(quoted) || /^\s*(?:[-*_]\s*){3,}$/.test(quoted) || /^\s*(?:=+|-+)\s*$/.test(quoted)) close();
		else if (/^\s{0,3}#{1,6}\s/.test(quoted)) {
			close();
			add(quoted.replaceAll(/^\s*#+\s*|\s*#+\s*$/g, ''), false);
		} else if (/^\s*\|/.test(quoted)) {
			close();
			for (const cell of quoted.split('|')) add(cell, false);
		} else {
			if (point) close();
			lines.push((point?.[1] ?? quoted).replace(/\\$/, ''));
			// A line that is broken off on purpose, as in an address, is no part of a longer sentence.
			if (/(?: {2}|\\)$/.test(quoted)) close();
		}
	}
	close();
	return blocks;
}

function withoutCode(markdown: string): string {
	return markdown
		.normalize('NFC')
		.replaceAll('\r', '')
		.replaceAll(/^ {0,3}(```|~~~)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|(?![\s\S]))/gm, '\n');
}

function inline(text: string): string {
	return text
		.replaceAll(/`[^`]*`/g, ' ')
		.replaceAll(/!\[[^[\]]*\]\([^()]*\)/g, ' ')
		.replaceAll(/\[([^[\]]*)\]\((?:[^()]|\([^()]{0,200}\)){0,500}\)/g, '$1')
		.replaceAll(/\[([^[\]]*)\]\[[^[\]]*\]/g, '$1')
		.replaceAll(/<?(?:https?:\/\/|www\.)[^\s>]+[^\s>.,;:!?)]>?/gi, ' ')
		.replaceAll(/<?(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+>?/g, ' ')
		.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
		.replaceAll(/(?<![\p{L}\d])[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}(?![\p{L}\d])/gu, '')
		.replaceAll(/[\s\u00A0]+/g, ' ')
		.trim();
}
