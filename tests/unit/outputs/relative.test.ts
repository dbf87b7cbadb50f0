import { describe, expect, test } from 'vitest';
import { assetsIn, relativeLinks, rootedLinks, toRelative } from '../../../src/outputs/relative.ts';

const home = { village: 'dorp', file: 'index.html' };
const agenda = { village: 'dorp', file: 'agenda/index.html' };
const quiz = { village: 'dorp', file: 'agenda/quiz/index.html' };

describe('An address of the own site', () => {
	test.each([
		['/dorp/', home, './'],
		['/dorp/', agenda, '../'],
		['/dorp/', quiz, '../../'],
		['/dorp', agenda, '../'],
		['/dorp', home, './'],
		['/dorp/agenda/', home, 'agenda/'],
		['/dorp/agenda/', agenda, '../agenda/'],
		['/dorp/agenda/quiz/', agenda, '../agenda/quiz/'],
		['/dorp/nieuws/', quiz, '../../nieuws/'],
		['/dorp/agenda/#week', agenda, '../agenda/#week'],
		['/dorp/#nu', agenda, '../#nu'],
		['/dorp/zoeken/?q=a/b', quiz, '../../zoeken/?q=a/b'],
		['/dorp/theme.css', quiz, '../../theme.css'],
		['/_astro/index.abc.css', home, '_astro/index.abc.css'],
		['/_astro/index.abc.css', quiz, '../../_astro/index.abc.css'],
	])('%s on %j becomes %s', (address, place, expected) => {
		expect(toRelative(address, place)).toBe(expected);
		expect(new URL(expected, `https://x.example/sub/${place.file.replace('index.html', '')}`).pathname).toMatch(
			/^\/sub\//,
		);
	});

	test.each([
		'https://ander.example/',
		'//ander.example/',
		'mailto:a@b.example',
		'tel:112',
		'#boven',
		'agenda/',
		'../',
		'',
		'/dorpen/',
		'/dorp2/agenda/',
		'/ander/',
		'/',
		'data:image/png;base64,AA',
	])('is not %j', (address) => expect(toRelative(address, agenda)).toBe(address));
});

describe('In a page', () => {
	test.each([
		['a link', '<a href="/dorp/nieuws/">x</a>', '<a href="../nieuws/">x</a>'],
		['a style sheet', '<link rel="stylesheet" href="/_astro/a.css">', '<link rel="stylesheet" href="../_astro/a.css">'],
		[
			'a script',
			'<script type="module" src="/_astro/a.js"></script>',
			'<script type="module" src="../_astro/a.js"></script>',
		],
		[
			'a picture with sizes',
			'<img src="/_astro/a.webp" srcset="/_astro/a.webp 320w, /_astro/b.webp 640w" alt="x">',
			'<img src="../_astro/a.webp" srcset="../_astro/a.webp 320w, ../_astro/b.webp 640w" alt="x">',
		],
		[
			'sizes on new lines',
			'<source srcset="/_astro/a.webp 1x,\n /_astro/b.webp 2x">',
			'<source srcset="../_astro/a.webp 1x, ../_astro/b.webp 2x">',
		],
		['a form', '<form action="/dorp/zoeken/" method="get">', '<form action="../zoeken/" method="get">'],
		['a film', '<video poster="/_astro/a.jpg">', '<video poster="../_astro/a.jpg">'],
		['the search index', '<dorp-search data-bundle="/dorp/pagefind/">', '<dorp-search data-bundle="../pagefind/">'],
		['a tag over several lines', '<a\n class="x"\n  href="/dorp/">', '<a\n class="x"\n  href="../">'],
		['a tag in capitals', '<A HREF="/dorp/">', '<A HREF="../">'],
		[
			'two links in a row',
			'<a href="/dorp/a/">a</a><a href="/dorp/b/">b</a>',
			'<a href="../a/">a</a><a href="../b/">b</a>',
		],
		[
			'a link behind a value with a pointed bracket',
			'<a aria-label="van A > B" href="/dorp/">',
			'<a aria-label="van A > B" href="../">',
		],
	])('%s is rewritten', (_, html, expected) => expect(relativeLinks(html, agenda)).toBe(expected));

	test.each([
		['text that only looks like an attribute', '<p>Schrijf href="/dorp/" in de tekst</p>'],
		['escaped text', '<code>&lt;a href="/dorp/"&gt;</code>'],
		['an attribute with another name', '<a data-href="/dorp/" title="/dorp/">'],
		['another site', '<a href="https://ander.example/dorp/">'],
		['a mail', '<a href="mailto:a@b.example?body=/dorp/">'],
		['a comparison', '<p>1 < 2 href="/dorp/" 3 > 2</p>'],
		['a canonical address', '<link rel="canonical" href="https://dorp.example/agenda/">'],
		['sizes of another site', '<img srcset="https://x.example/a.png 1x, https://x.example/b.png 2x">'],
	])('%s stays', (_, html) => expect(relativeLinks(html, agenda)).toBe(html));

	test('a second time changes nothing', () => {
		const once = relativeLinks('<a href="/dorp/nieuws/"><img srcset="/_astro/a.webp 1x, /_astro/b.webp 2x">', quiz);
		expect(relativeLinks(once, quiz)).toBe(once);
	});
});

describe('On the page for what is not there', () => {
	test.each([
		['/', '<a href="/dorp/">', '<a href="/">'],
		['/', '<a href="/dorp/agenda/">', '<a href="/agenda/">'],
		['/dorpen/dorp/', '<a href="/dorp/agenda/">', '<a href="/dorpen/dorp/agenda/">'],
		['/dorpen/dorp/', '<a href="/dorp/">', '<a href="/dorpen/dorp/">'],
		['/x/', '<link href="/_astro/a.css">', '<link href="/x/_astro/a.css">'],
		[
			'/x/',
			'<img srcset="/_astro/a.webp 1x, /_astro/b.webp 2x">',
			'<img srcset="/x/_astro/a.webp 1x, /x/_astro/b.webp 2x">',
		],
		['/x/', '<a href="https://ander.example/">', '<a href="https://ander.example/">'],
		['/x/', '<a href="#boven">', '<a href="#boven">'],
		['/x/', '<a href="/ander/">', '<a href="/ander/">'],
	])('links start at %s: %s', (base, html, expected) => expect(rootedLinks(html, 'dorp', base)).toBe(expected));
});

test('The assets that a text names are found, in HTML and in CSS', () => {
	expect(
		assetsIn('<link href="/_astro/index.Ab-1_x.css"> url(../_astro/font.woff2) "_astro/a.js" _astro/ /astro/no.js'),
	).toEqual(['index.Ab-1_x.css', 'font.woff2', 'a.js']);
});
