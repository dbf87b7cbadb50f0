import { Parser } from 'htmlparser2';

/** Elements of which the text is none of the reader's business. */
const silent = new Set([
	'script',
	'style',
	'head',
	'title',
	'template',
	'noscript',
	'iframe',
	'object',
	'svg',
	'select',
]);
const blocks = new Set(
	'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tr ul'.split(
		' ',
	),
);
const others =
	'a abbr b body br code em font head html i img o:p s script small span strike strong style sub sup title u td th';
const tag = new RegExp(`</?(?:${[...silent, ...blocks, ...others.split(' ')].join('|')})(?:\\s[^<>]*)?/?>|<!--`, 'i');
const entity = /&(?:[a-z]\w{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Characters that show nothing or turn the order of others round: a text of somebody else needs none of them. */
const unseen =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * A text of somebody else as plain text: HTML becomes lines, entities become characters, and what cannot be seen
 * goes. Paragraphs are set apart by one empty line.
 */
export function toPlainText(text: string): string {
	const whole = withoutLeftovers(text.toWellFormed());
	return tidy(tag.test(whole) || entity.test(whole) ? htmlToText(whole) : whole);
}

/** The same on one line, cut at a word when it is longer than a number of characters. */
export function toLine(text: string, max: number): string {
	return cut(toPlainText(text).replaceAll(/\s+/g, ' ').trim(), max);
}

/** A text of at most a number of characters, cut at a word and with … behind it. */
export function cut(text: string, max: number): string {
	if (text.length <= max) return text;
	const start = text
		.slice(0, max - 2)
		.toWellFormed()
		.replace(/\uFFFD$/, '');
	return `${/\s/.test(start.slice(-40)) ? start.replace(/\s+\S*$/, '') : start} …`;
}

/** Producers that escape twice leave a backslash behind (RFC 5545, 3.3.11). */
function withoutLeftovers(text: string): string {
	return text.replaceAll(/(?<!\\)\\+([,;])/g, '$1').replaceAll(/\\[nN]/g, '\n');
}

function tidy(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
		.replaceAll(unseen, '')
		.replaceAll(/[^\S\n]+/g, ' ')
		.replaceAll(/ *\n */g, '\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}

function htmlToText(html: string): string {
	// Text with a few marks in it, as Google keeps it, has its lines in the text itself.
	const hasLines = !/<(?:p|div|li|tr|h\d)\b/i.test(html);
	let text = '';
	let silence = 0;
	let link: { href: string; from: number } | undefined;
	const breakLine = (gap: string) => {
		text = withoutSpaces(text);
		if (text !== '' && !text.endsWith(gap)) text += text.endsWith('\n') ? gap.slice(1) : gap;
	};
	const parser = new Parser({
		onopentag(name, { href = '' }) {
			if (silent.has(name)) silence++;
			if (name === 'br') text += '\n';
			else if (name === 'p') breakLine('\n\n');
			else if (blocks.has(name)) breakLine('\n');
			if (name === 'li') text += '- ';
			if (name === 'td' || name === 'th') text += ' ';
			if (name === 'a' && /^https?:\/\//i.test(href)) link = { href, from: text.length };
		},
		ontext(part) {
			if (silence > 0) return;
			const flat = hasLines ? part : part.replaceAll(/[^\S\u00A0]+/g, ' ');
			text += text === '' || text.endsWith('\n') ? flat.replace(/^ /, '') : flat;
		},
		onclosetag(name) {
			if (silent.has(name)) silence = Math.max(0, silence - 1);
			if (name === 'a' && link) {
				const label = text.slice(link.from);
				if (!label.includes(link.href.replace(/^https?:\/\//i, '').replace(/\/$/, ''))) text += ` (${link.href})`;
				link = undefined;
			}
			if (name === 'p') breakLine('\n\n');
			else if (blocks.has(name)) breakLine('\n');
		},
	});
	parser.end(html.replaceAll(/(<br\s*\/?>)\s*\n/gi, '$1'));
	return text;
}

/** Without the spaces at its end; looks at no more than those. */
function withoutSpaces(text: string): string {
	let end = text.length;
	while (end > 0 && /[^\S\n]/.test(text[end - 1] ?? '')) end--;
	return text.slice(0, end);
}
