import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { unbroken } from '../i18n/index.ts';

type Plugin = (md: Parser) => void;

/** A picture that a text refers to, made ready for the page. */
export interface MarkdownImage {
	src: string;
	width: number;
	height: number;
}

/** What a text needs from the site it stands on. */
export interface MarkdownContext {
	/** Turns an address as written (`agenda/pubquiz`, `/plekken/de-wilg/`) into one that works on the page. */
	href?: (address: string) => string;
	/** Finds a picture by its file name; undefined when there is none. */
	image?: (name: string) => MarkdownImage | undefined;
	/** The level of the highest heading in the text; 2 when left out. */
	topHeading?: 2 | 3 | 4;
}

const allowedSchemes = new Set(['https', 'http', 'mailto', 'tel', 'geo']);
/** Characters that browsers skip inside a scheme, so that `java\tscript:` is `javascript:`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const ignoredInScheme = /[\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g;

/**
 * True for addresses that may stand in a link: https, http, mailto, tel, geo and addresses without a
 * scheme. Looks at the address as a browser would read it: decoded, and without ignored characters.
 */
export function isSafeAddress(address: string): boolean {
	return readings(address).every((reading) => {
		const plain = reading.replaceAll(ignoredInScheme, '');
		const scheme = /^([^/?#]*?):/.exec(plain)?.[1]?.toLowerCase();
		if (plain.startsWith('//') || plain.startsWith('\\') || plain.startsWith('/\\')) return false;
		return scheme === undefined || allowedSchemes.has(scheme);
	});
}

function readings(address: string): string[] {
	const entities = address
		.replaceAll(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
		.replaceAll(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
		.replaceAll(/&colon;?/gi, ':')
		.replaceAll(/&(?:tab|newline);?/gi, '');
	let decoded = entities;
	try {
		decoded = decodeURIComponent(entities);
	} catch {
		// A stray % is no encoding; the address is read as it stands.
	}
	return [address, entities, decoded];
}

function character(code: number): string {
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Headings start at the level that the page leaves free, and never skip more than Markdown did. */
const headings: Plugin = (md) => {
	md.core.ruler.push('headings', ({ tokens, env }) => {
		const all = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close');
		const top = Math.min(...all.map(({ tag }) => Number(tag.slice(1))));
		const base = (env as MarkdownContext).topHeading ?? 2;
		let previous = base - 1;
		for (const token of all) {
			if (token.type === 'heading_open') {
				previous = Math.min(Number(token.tag.slice(1)) - top + base, previous + 1, 6);
			}
			token.tag = `h${previous}`;
		}
	});
};

/** Tables may be wider than a phone, so each gets a frame that scrolls and that a keyboard reaches. */
const tables: Plugin = (md) => {
	md.renderer.rules['table_open'] = () =>
		'<div class="table-frame" role="group" aria-label="Tabel" tabindex="0"><table>\n';
	md.renderer.rules['table_close'] = () => '</table></div>\n';
	for (const name of ['th_open', 'td_open']) {
		md.renderer.rules[name] = (tokens, index) => {
			const tag = tokens[index]?.tag ?? 'td';
			// markdown-it aligns with a style attribute, which the content security policy refuses.
			const align = /text-align:(\w+)/.exec(String(tokens[index]?.attrGet('style') ?? ''))?.[1];
			return `<${tag}${align ? ` class="align-${align}"` : ''}${tag === 'th' ? ' scope="col"' : ''}>`;
		};
	}
};

/** `ma -- vr` becomes `ma – vr`; prices and times stay on one line. */
const spacing: Plugin = (parser) => {
	parser.core.ruler.push('spacing', ({ tokens }) => {
		for (const token of tokens.flatMap(({ children }) => children ?? [])) {
			if (token.type === 'text') token.content = unbroken(token.content.replaceAll(/(?<=^|\s)--(?=\s|$)/g, '–'));
		}
	});
};

const md = new MarkdownIt({ html: false, linkify: false, typographer: true, quotes: '“”‘’' }).use(headings).use(tables);

// "(c)" is the third point of a list in minutes, not a copyright sign; the curly quotes stay.
md.disable('replacements').use(spacing);
md.validateLink = isSafeAddress;
md.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
	const token = tokens[index];
	const address = String(token?.attrGet('href') ?? '');
	if (token && address) {
		token.attrSet('href', (env as MarkdownContext).href?.(address) ?? address);
		if (/^https?:/i.test(address)) token.attrSet('rel', 'noopener');
	}
	return self.renderToken(tokens, index, options);
};
md.renderer.rules['image'] = (tokens, index, options, env, self) => {
	const token = tokens[index];
	const name = imageName(token?.attrGet('src'));
	const alt = md.utils.escapeHtml(self.renderInlineAsText(token?.children ?? [], options, env));
	const image = (env as MarkdownContext).image?.(name);
	// A picture of elsewhere would be a request to another host; its description stays.
	if (!image) return alt;
	return `<img src="${md.utils.escapeHtml(image.src)}" width="${image.width}" height="${image.height}" alt="${alt}" loading="lazy" decoding="async">`;
};

/**
 * Markdown of an editor as HTML. Raw HTML is shown as text and never becomes an element; links with
 * another scheme than https, http, mailto, tel or geo stay text; pictures come from the site alone.
 */
export function renderMarkdown(text: string, context: MarkdownContext = {}): string {
	return md.render(text, { ...context });
}

/** Markdown as plain text of at most `max` characters, cut at a word, for feeds and descriptions. */
export function plainText(text: string, max = Number.POSITIVE_INFINITY): string {
	const words = md
		.parse(text, {})
		.map(({ children }) =>
			(children ?? [])
				.map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
				.join(''),
		)
		.join(' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
	if (words.length <= max) return words;
	const end = words.lastIndexOf(' ', max - 1);
	return `${words.slice(0, end > 0 ? end : max)} …`;
}

/** The file name of a picture, as it is on disk: Markdown writes `café.jpg` as `caf%C3%A9.jpg`. */
function imageName(address: unknown): string {
	const name = String(address ?? '').replace(/^\/?(?:fotos\/)?/, '');
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

/** The file names of the pictures in a text. */
export function imagesIn(text: string): string[] {
	return md
		.parse(text, {})
		.flatMap(({ children }) => children ?? [])
		.filter(({ type }) => type === 'image')
		.map((token) => imageName(token.attrGet('src')));
}
