import { describe, expect, test } from 'vitest';
import {
	imagesIn,
	isSafeAddress,
	type MarkdownContext,
	plainText,
	renderMarkdown,
} from '../../../src/outputs/markdown.ts';

const render = (text: string, context: MarkdownContext = {}) => renderMarkdown(text, context).trim();

describe('Ordinary Dutch Markdown', () => {
	test.each([
		['keeps a paragraph', 'Kom gerust.', '<p>Kom gerust.</p>'],
		['keeps emphasis', 'Een **vet** en *schuin* woord.', '<p>Een <strong>vet</strong> en <em>schuin</em> woord.</p>'],
		['keeps a crossed-out word', '~~Vrijdag~~ zaterdag', '<p><s>Vrijdag</s> zaterdag</p>'],
		['keeps a list', '- soep\n- brood', '<ul>\n<li>soep</li>\n<li>brood</li>\n</ul>'],
		['keeps a numbered list', '1. bel\n2. kom', '<ol>\n<li>bel</li>\n<li>kom</li>\n</ol>'],
		['keeps a list that starts later', '3. bel', '<ol start="3">\n<li>bel</li>\n</ol>'],
		['keeps a quotation', '> Mooi dorp', '<blockquote>\n<p>Mooi dorp</p>\n</blockquote>'],
		['keeps a line', 'a\n\n---\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
		['keeps a hard line break', 'Kerkweg 12  \nOosterwilg', '<p>Kerkweg 12<br>\nOosterwilg</p>'],
		['keeps code', 'Typ `npm start`', '<p>Typ <code>npm start</code></p>'],
		['keeps a link within the site', '[agenda](agenda/)', '<p><a href="agenda/">agenda</a></p>'],
		[
			'keeps a link to another site',
			'[ijsclub](https://ijsclub.example)',
			'<p><a href="https://ijsclub.example" rel="noopener">ijsclub</a></p>',
		],
		['keeps a telephone link', '[bel](tel:+31599123456)', '<p><a href="tel:+31599123456">bel</a></p>'],
		[
			'keeps a mail link',
			'[mail](mailto:info@ijsclub.example)',
			'<p><a href="mailto:info@ijsclub.example">mail</a></p>',
		],
		['keeps a link to a point on the map', '[kaart](geo:52.5,6.1)', '<p><a href="geo:52.5,6.1">kaart</a></p>'],
		['keeps a link with a title', '[a](b/ "Meer")', '<p><a href="b/" title="Meer">a</a></p>'],
		[
			'keeps an address in pointed brackets',
			'<https://ijsclub.example>',
			'<p><a href="https://ijsclub.example" rel="noopener">https://ijsclub.example</a></p>',
		],
		['keeps a reference link', '[a][1]\n\n[1]: nieuws/', '<p><a href="nieuws/">a</a></p>'],
		[
			'does not make links of its own accord',
			'Zie www.ijsclub.example of https://x.example',
			'<p>Zie www.ijsclub.example of https://x.example</p>',
		],
		['sets the quotes of a book', '"Kom" zei hij, \'straks\'.', '<p>“Kom” zei hij, ‘straks’.</p>'],
		['sets a dash', 'ma -- vr', '<p>ma – vr</p>'],
		['leaves the points of minutes as they are', '(a) (c) (r) +- 5', '<p>(a) (c) (r) +- 5</p>'],
		['keeps the trema', 'reünie, coöperatie, ’s avonds', '<p>reünie, coöperatie, ’s avonds</p>'],
		['escapes a smaller-than', '1 < 2 & 3 > 2', '<p>1 &lt; 2 &amp; 3 &gt; 2</p>'],
		['keeps what the CMS has escaped', 'naam\\_met\\_streep \\[x\\] \\~', '<p>naam_met_streep [x] ~</p>'],
	])('%s', (_, text, expected) => expect(render(text)).toBe(expected));

	test('keeps a table, in a frame that a keyboard reaches', () => {
		const html = render('| dag | tijd |\n|:--|--:|\n| ma | 9.00 |');
		expect(html).toContain('<div class="table-frame" role="group" aria-label="Tabel" tabindex="0"><table>');
		expect(html).toContain('<th class="align-left" scope="col">dag</th>');
		expect(html).toContain('<td class="align-right">9.00</td>');
		expect(html).toContain('</table></div>');
		expect(html).not.toContain('style=');
	});

	test('is nothing when there is nothing', () => expect(render('')).toBe(''));
});

describe('Headings', () => {
	const levels = (text: string, topHeading?: 2 | 3 | 4) =>
		[...render(text, { ...(topHeading && { topHeading }) }).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));

	test.each([
		['start below the title of the page', '# Een\n\n## Twee', [2, 3]],
		['that start low are raised', '### Een\n\n#### Twee', [2, 3]],
		['never skip a level', '# Een\n\n#### Twee\n\n##### Drie', [2, 3, 4]],
		['go up as they did', '# A\n\n## B\n\n# C\n\n## D', [2, 3, 2, 3]],
		['of both kinds', 'Een\n===\n\nTwee\n---', [2, 3]],
		['never go deeper than six', '# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', [2, 3, 4, 5, 6, 6]],
		['that first go deep and then up do not skip', '## A\n\n# B', [2, 2]],
	])('%s', (_, text, expected) => expect(levels(text)).toEqual(expected));

	test('start where the page leaves room', () => {
		expect(levels('# Een\n\n## Twee', 3)).toEqual([3, 4]);
		expect(levels('# Een\n\n## Twee\n\n### Drie', 4)).toEqual([4, 5, 6]);
	});

	test('close as they opened', () => {
		for (const [, open, close] of render('# A\n\n### B\n\n# C').matchAll(/<h(\d)>[^<]*<\/h(\d)>/g))
			expect(close).toBe(open);
	});
});

describe('A picture', () => {
	const image = (name: string) =>
		name === 'plein.webp' ? { src: '/_astro/plein.x.webp', width: 800, height: 600 } : undefined;

	test.each(['plein.webp', 'fotos/plein.webp', '/fotos/plein.webp', '/plein.webp'])(
		'of the village is shown: %s',
		(src) => {
			expect(render(`![Het plein](${src})`, { image })).toBe(
				'<p><img src="/_astro/plein.x.webp" width="800" height="600" alt="Het plein" loading="lazy" decoding="async"></p>',
			);
		},
	);

	test.each([
		'https://elders.example/plein.webp',
		'//elders.example/a.png',
		'niet-daar.webp',
		'data:image/png;base64,AA',
	])('of elsewhere is only described: %s', (src) => {
		const html = render(`![Het plein](${src})`, { image });
		expect(html).not.toContain('<img');
		expect(html).toContain('Het plein');
	});

	test('cannot break out of its description', () => {
		const html = render('![a" onerror="alert(1)](plein.webp "x\\" y")', { image });
		expect(html).not.toMatch(/<img[^>]*" onerror="/);
		expect(render('![a "b" <c>](plein.webp)', { image })).toContain('alt="a &quot;b&quot; &lt;c&gt;"');
	});

	test('is found in a text by its name', () => {
		expect(imagesIn('![a](fotos/a.jpg) en ![b](/fotos/b.png)\n\n- ![c][1]\n\n[1]: c.webp')).toEqual([
			'a.jpg',
			'b.png',
			'c.webp',
		]);
		expect(imagesIn('geen')).toEqual([]);
		expect(imagesIn('`![x](y.jpg)`')).toEqual([]);
	});
});

describe('A link', () => {
	test('gets the address that works on the page', () => {
		const href = (address: string) => `../../${address}`;
		expect(render('[a](agenda/ "t") <https://x.example>', { href })).toContain('<a href="../../agenda/" title="t">');
	});

	test('to another site does not tell where it came from', () => {
		expect(render('[a](HTTPS://x.example)')).toContain('rel="noopener"');
		expect(render('[a](agenda/)')).not.toContain('rel=');
	});
});

describe('An address', () => {
	test.each([
		'https://x.example',
		'http://x.example',
		'mailto:a@b.example',
		'tel:112',
		'geo:52,6',
		'agenda/quiz',
		'/agenda/',
		'../',
		'./',
		'#kop',
		'?q=a:b',
		'a/b:c',
		'/a:b',
		'#a:b',
		'HTTPS://X',
		'',
		'agenda%20x',
		'100%',
	])('may be %j', (address) => expect(isSafeAddress(address)).toBe(true));

	test.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		' javascript:alert(1)',
		'java\tscript:alert(1)',
		'java\nscript:alert(1)',
		'\u0001javascript:alert(1)',
		'javascript&colon;alert(1)',
		'javascript&#58;alert(1)',
		'javascript&#x3a;alert(1)',
		'&#106;avascript:alert(1)',
		'&#x6A&#x61vascript:alert(1)',
		'javascript%3Aalert(1)',
		'%6Aavascript:alert(1)',
		'java&Tab;script:alert(1)',
		'java&NewLine;script:alert(1)',
		'vbscript:x',
		'data:text/html,x',
		'data:image/svg+xml,x',
		'file:///etc/passwd',
		'blob:https://x',
		'view-source:https://x',
		'intent://x',
		'about:blank',
		'ms-word:x',
		'//elders.example',
		'\\\\elders.example',
		'/\\elders.example',
		'\t//elders.example',
		'\u200bjavascript:alert(1)',
		'ja\u00advascript:alert(1)',
		'\u202ejavascript:alert(1)',
		'x:y',
	])('may not be %j', (address) => expect(isSafeAddress(address)).toBe(false));
});

describe('Plain text', () => {
	test.each([
		['drops the marks', '# Kop\n\nEen **vet** [woord](x/) en `code` hier.', 'Kop Een vet woord en code hier.'],
		['joins lines', 'een\ntwee  \ndrie', 'een twee drie'],
		['keeps the description of a picture', '![Het plein](a.jpg)', 'Het plein'],
		['takes lists and tables along', '- a\n- b\n\n| c |\n|--|\n| d |', 'a b c d'],
	])('%s', (_, text, expected) => expect(plainText(text)).toBe(expected));

	test('is cut at a word', () => {
		expect(plainText('Kom allemaal naar het plein', 14)).toBe('Kom allemaal …');
		expect(plainText('Kom', 3)).toBe('Kom');
	});

	test('that is one long word is cut too', () => {
		expect(plainText('Hottentottententententoonstelling', 10).length).toBeLessThanOrEqual(12);
	});

	test('has no space before a full stop that stood behind a link', () => {
		expect(plainText('Kijk [hier](x/), of **daar**.')).toBe('Kijk hier, of daar.');
	});
});
