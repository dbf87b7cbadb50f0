// htmlparser2 comes with linkinator. Its tokenizer forgives as a browser's does, and decodes attributes.
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { isSafeAddress, plainText, renderMarkdown } from '../../../src/outputs/markdown.ts';
import { payloads, refusedAddresses } from './xss-corpus.ts';

/** The page on which the text stands. */
const page = 'https://dorp.example/nieuws/licht/';

/** Every element that a text may become, with the attributes and values that it may have. */
const allowed: Record<string, Record<string, RegExp>> = {
	p: {},
	br: {},
	hr: {},
	em: {},
	strong: {},
	s: {},
	pre: {},
	code: { class: /^language-/ },
	blockquote: {},
	ul: {},
	ol: { start: /^\d+$/ },
	li: {},
	h2: {},
	h3: {},
	h4: {},
	h5: {},
	h6: {},
	table: {},
	thead: {},
	tbody: {},
	tr: {},
	th: { class: /^align-(left|center|right)$/, scope: /^col$/ },
	td: { class: /^align-(left|center|right)$/ },
	div: { class: /^table-frame$/, role: /^group$/, 'aria-label': /^Tabel$/, tabindex: /^0$/ },
	a: { href: /^/, title: /^/, rel: /^noopener$/ },
	img: { src: /^\/_astro\//, width: /^\d+$/, height: /^\d+$/, alt: /^/, loading: /^lazy$/, decoding: /^async$/ },
};

interface Node {
	type: string;
	name?: string;
	attribs?: Record<string, string>;
	children?: Node[];
}

function* nodesOf(node: Node): Generator<Node> {
	for (const child of node.children ?? []) {
		yield child;
		yield* nodesOf(child);
	}
}

/** What is wrong with a piece of HTML that came from an editor; nothing when it is safe. */
function faultsOf(html: string): string[] {
	const faults: string[] = [];
	for (const node of nodesOf(parseDocument(html) as unknown as Node)) {
		if (node.type === 'text') continue;
		const attributes = node.type === 'tag' ? allowed[node.name ?? ''] : undefined;
		if (!attributes) {
			faults.push(`${node.type} ${node.name ?? ''}`);
			continue;
		}
		for (const [name, value] of Object.entries(node.attribs ?? {})) {
			if (!attributes[name]?.test(value)) faults.push(`${node.name} ${name}="${value}"`);
			if (/^on/i.test(name)) faults.push(`a command: ${name}`);
			if (name === 'href') faults.push(...faultsOfLink(value));
			if (name === 'src' && new URL(value, page).host !== 'dorp.example') faults.push(`a request: ${value}`);
		}
	}
	// Whatever a parser forgives: each `<` opens or closes a known tag, with every value in double quotes.
	for (const [piece] of html.matchAll(/<[^>]*>?/g)) {
		const name = /^<\/?([a-z][a-z0-9]*)(?: [a-z-]+="[^"<>]*")*>$/.exec(piece)?.[1];
		if (!name || !allowed[name]) faults.push(`not a tag of ours: ${piece}`);
	}
	return faults;
}

/** Reads a link as a browser does: without spaces and control characters, against the page. */
function faultsOfLink(href: string): string[] {
	if (!URL.canParse(href, page)) return [];
	const { protocol, host } = new URL(href, page);
	if (!['https:', 'http:', 'mailto:', 'tel:', 'geo:'].includes(protocol)) return [`a link with ${protocol} ${href}`];
	if (/^https?:$/.test(protocol) && host !== 'dorp.example' && !/^https?:/i.test(href))
		return [`a hidden host: ${href}`];
	return [];
}

/** A village with one photo. */
const image = (name: string) =>
	name === 'plein.webp' ? { src: '/_astro/plein.x.webp', width: 800, height: 600 } : undefined;

describe('The collection of tricks', () => {
	test('has more than 320, none of them twice', () => {
		expect(payloads.length).toBeGreaterThanOrEqual(320);
		expect(new Set(payloads).size).toBe(payloads.length);
	});

	test('would be caught by this very test when a page let them through', () => {
		for (const html of [
			'<script>alert(1)</script>',
			'<img src="x" onerror="alert(1)">',
			'<p onclick="alert(1)">x</p>',
			'<a href="javascript:alert(1)">x</a>',
			'<a href="java&#10;script:alert(1)">x</a>',
			'<a href="&#106;avascript:alert(1)">x</a>',
			'<a href="//evil.example/">x</a>',
			'<a href="/&#9;/evil.example/">x</a>',
			'<a href="\\\\evil.example">x</a>',
			'<img src="https://evil.example/x.png" alt="">',
			'<p style="color:red">x</p>',
			'<!-- x -->',
			'<svg></svg>',
			'<p>1 < 2</p>',
			'<p title=x>y</p>',
		])
			expect(faultsOf(html), html).not.toEqual([]);
	});
});

describe('A text of an editor', () => {
	test.each(payloads.map((payload) => [JSON.stringify(payload), payload]))(
		'runs nothing and fetches nothing: %s',
		(_, payload) => {
			for (const text of [
				payload,
				`Een ${payload} twee`,
				`- ${payload.replaceAll('\n', '\n  ')}`,
				`> ${payload.replaceAll('\n', '\n> ')}\n\n*na*`,
			])
				expect(faultsOf(renderMarkdown(text, { image }))).toEqual([]);
		},
	);

	test('runs nothing when all of it stands in one page', () => {
		expect(faultsOf(renderMarkdown(payloads.join('\n\n'), { image }))).toEqual([]);
		expect(faultsOf(renderMarkdown(payloads.join(' '), { image }))).toEqual([]);
	});

	test('never shows a picture that the village does not have', () => {
		for (const payload of payloads) {
			const sources = [...renderMarkdown(payload, { image }).matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src);
			expect(sources.filter((src) => src !== '/_astro/plein.x.webp')).toEqual([]);
		}
	});

	test('keeps its words, so that an editor sees what became of them', () => {
		expect(renderMarkdown('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
		expect(renderMarkdown('[klik](javascript:alert(1))')).toBe('<p>[klik](javascript:alert(1))</p>\n');
	});

	test('is read as plain text without trouble', () => {
		for (const payload of payloads) expect(() => plainText(payload, 80)).not.toThrow();
	});
});

describe('An address', () => {
	test.each(refusedAddresses.map((address) => [JSON.stringify(address), address]))(
		'that a browser would run or that hides a host does no harm: %s',
		(_, address) => {
			// An address with no scheme for a browser is a file of the site; it may stay, because it leads nowhere else.
			const decoded = parseDocument(`<a href="${address.replaceAll('"', '&quot;')}">`).children[0] as unknown as Node;
			const href = decoded.attribs?.['href'] ?? '';
			expect(isSafeAddress(address) ? faultsOfLink(href) : []).toEqual([]);
		},
	);
});

describe('Ordinary Dutch Markdown comes through', () => {
	const text = [
		'# Dorpsfeest',
		'Kom **allemaal** naar het *plein* — ook ~~niet~~ u!',
		'- soep\n- brood\n  1. wit\n  2. bruin',
		'> Het was druk, zei "de voorzitter".',
		'| dag | tijd |\n|:---|---:|\n| ma | 9.00 |',
		'[agenda](agenda/) [kerk](https://kerk.example "De kerk") [mail](mailto:info@dorp.example) [bel](tel:0599123456) <https://dorp.example/>',
		'![Het plein](plein.webp "Zomer")',
		'`npm start` en 1 < 2 & 3 > 2',
		'```sh\nnpm start\n```',
		'---',
		'regel  \nregel',
	].join('\n\n');
	const html = renderMarkdown(text, { image });

	test('and is safe', () => expect(faultsOf(html)).toEqual([]));

	test.each([
		'h2',
		'strong',
		'em',
		's',
		'ul',
		'ol',
		'li',
		'blockquote',
		'table',
		'thead',
		'th',
		'tbody',
		'td',
		'a',
		'img',
		'code',
		'pre',
		'hr',
		'br',
		'p',
	])('with its <%s>', (name) => {
		expect([...nodesOf(parseDocument(html) as unknown as Node)].map((node) => node.name)).toContain(name);
	});

	test('with every link', () => {
		const links = [...nodesOf(parseDocument(html) as unknown as Node)]
			.map(({ attribs }) => attribs?.['href'])
			.filter(Boolean);
		expect(links).toEqual([
			'agenda/',
			'https://kerk.example',
			'mailto:info@dorp.example',
			'tel:0599123456',
			'https://dorp.example/',
		]);
	});
});
