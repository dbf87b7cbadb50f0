import { describe, expect, test } from 'vitest';
import { unsafeInSvg } from '../../../src/config/index.ts';

const svg = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe('A drawing is refused', () => {
	test.each([
		['a script', svg('<script>alert(1)</script>')],
		['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
		['a script of elsewhere', svg('<script href="https://evil.example/x.js"/>')],
		['a command on loading', svg('', 'onload="alert(1)"')],
		['a command on a new line', svg('', '\nonload\n=\n"alert(1)"')],
		['a command on clicking', svg('<rect onclick="alert(1)"/>')],
		['a command in an animation', svg('<animate onbegin="alert(1)" attributeName="x"/>')],
		['a piece of a page', svg('<foreignObject><body/></foreignObject>')],
		['an XML abbreviation', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`],
		['an outside abbreviation', `<!DOCTYPE svg [<!ENTITY % x SYSTEM "file:///etc/passwd">]>${svg('')}`],
		['a javascript address', svg('<a href="javascript:alert(1)"><text>x</text></a>')],
		['an old javascript address', svg('<a xlink:href="javascript:alert(1)"><text>x</text></a>')],
		['a javascript address that is set later', svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>')],
		['a vbscript address', svg('<a href="vbscript:x"/>')],
		['a picture of elsewhere', svg('<image href="https://evil.example/x.png"/>')],
		['a picture of elsewhere without scheme', svg('<image xlink:href="//evil.example/x.png"/>')],
		['a shape of elsewhere', svg("<use href='https://evil.example/x.svg#a'/>")],
		['a style of elsewhere', svg('<style>@import "https://evil.example/x.css";</style>')],
		['a font of elsewhere', svg('<style>@font-face{src:url(https://evil.example/f.woff2)}</style>')],
		['a fill of elsewhere', svg('<rect fill="url(//evil.example/x.svg#a)"/>')],
		['a drawing inside a drawing', svg('<use href="data:image/svg+xml;base64,PHN2Zz4="/>')],
		['a page inside a drawing', svg('<a href="data:text/html,x"/>')],
		['a style sheet instruction', `<?xml-stylesheet href="https://evil.example/x.xsl"?>${svg('')}`],
	])('when it holds %s', (_, text) => expect(unsafeInSvg(text)).toBeTypeOf('string'));

	test.each([
		['a script with a prefix', '<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>alert(1)</x:script></x:svg>'],
		['a script of another language', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>')],
		['a piece of a page with a prefix', '<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:foreignObject/></x:svg>'],
		['a javascript address in disguise', svg('<a href="&#106;avascript:alert(1)"><text>x</text></a>')],
		['a javascript address in other disguise', svg('<a href="java&#x73;cript:alert(1)"><text>x</text></a>')],
		['a javascript address with a new line in it', svg('<a href="java&#10;script:alert(1)"><text>x</text></a>')],
		['a javascript address without a written colon', svg('<a href="javascript&#58;alert(1)"><text>x</text></a>')],
		['an address of elsewhere in disguise', svg('<image href="https&#58;//evil.example/x.png"/>')],
	])('when it hides %s', (_, text) => expect(unsafeInSvg(text)).toBeTypeOf('string'));

	test.each<[string, 'utf16le']>([['in another alphabet', 'utf16le']])('when it is written %s', (_, encoding) => {
		const bytes = Buffer.from(`\uFEFF${svg('<script>alert(1)</script>')}`, encoding);
		expect(unsafeInSvg(bytes.toString('utf8'))).toBeTypeOf('string');
	});
});

describe('A drawing is welcome', () => {
	test.each([
		['with shapes', svg('<path d="M0 0h10" fill="#1f5f4b"/><circle r="3"/>')],
		['with a gradient of its own', svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#a"/>')],
		['with a style of its own', svg('<style>.a{fill:url(#b)}</style>')],
		['with text about a script', svg('<title>Manuscript van de kerk</title>')],
		['with a picture inside', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
		[
			'with the namespaces of Inkscape',
			'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"><g/></svg>',
		],
		[
			'with a plain document type',
			'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>',
		],
		['with Dutch letters', svg('<text>Café ’t Wapen &amp; Zn.</text>')],
	])('%s', (_, text) => expect(unsafeInSvg(text)).toBeUndefined());
});
