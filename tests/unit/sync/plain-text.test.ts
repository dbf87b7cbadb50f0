import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/sync/decode.ts';
import { cut, toLine, toPlainText } from '../../../src/sync/plain-text.ts';

describe('A text of somebody else', () => {
	test.each([
		['Kom ook!\nTot dan', 'Kom ook!\nTot dan'],
		['<p>Een</p><p>Twee<br>Drie</p>', 'Een\n\nTwee\nDrie'],
		['<div>Een</div><div>Twee</div>', 'Een\nTwee'],
		['Mee:<ul><li>brood</li><li>kaas</li></ul>Tot dan', 'Mee:\n- brood\n- kaas\nTot dan'],
		['<p>Een\n   regel</p>', 'Een regel'],
		['Kom <b>ook</b>\nTot dan', 'Kom ook\nTot dan'],
		['Een\nTwee<br>\nDrie', 'Een\nTwee\nDrie'],
		['<style>p{color:red}</style><script>alert(1)</script>Hoi<b>', 'Hoi'],
		['<a href="https://dorp.example/x">Meld je aan</a>', 'Meld je aan (https://dorp.example/x)'],
		['<a href="https://dorp.example/x/">dorp.example/x</a>', 'dorp.example/x'],
		['<a href="javascript:alert(1)">Hier</a><img src=x onerror=alert(1)>', 'Hier'],
		['Caf&eacute; &amp; bar&nbsp;– &euro;&#160;5 &lt;gratis&gt;', 'Café & bar – € 5 <gratis>'],
		['1 < 2 en <jan> & <zo>', '1 < 2 en <jan> & <zo>'],
		['Brood\\, kaas\\; en\\nwijn', 'Brood, kaas; en\nwijn'],
		['a\u202Eb\u2066c\u0000d\u200Be\uFEFF\u00ADf', 'abcdef'],
		['a\r\n\r\n\r\n\r\nb  c\t d\u00A0e', 'a\n\nb c d e'],
		['e\u0301\uD800', 'é\uFFFD'],
		['<!-- x -->Hoi', 'Hoi'],
		['', ''],
	])('%j is %j', (text, expected) => expect(toPlainText(text)).toBe(expected));

	test('on one line is cut at a word', () => {
		expect(toLine('<p>Een</p><p>twee</p>', 20)).toBe('Een twee');
		expect(cut('Een heel lang verhaal', 12)).toBe('Een heel …');
		expect(cut('x'.repeat(50), 10)).toHaveLength(10);
	});

	test('never holds what cannot be seen, and is never longer than asked', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 5, max: 60 }), (text, max) => {
				const line = toLine(text, max);
				expect(line.length).toBeLessThanOrEqual(max);
				expect(line).toBe(line.toWellFormed());
				expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
			}),
		);
	});
});

describe('The bytes of a calendar', () => {
	const text = 'SUMMARY:Café de Eë';

	test('are read as UTF-8, also folded in the middle of a letter', () => {
		const bytes = Buffer.from(text);
		const at = bytes.indexOf(0xc3) + 1;
		const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]);
		expect(decode(bytes, true)).toBe(text);
		expect(decode(folded, true)).toBe(text);
	});

	test('are read as windows-1252 and UTF-16 too', () => {
		expect(decode(Buffer.from(text, 'latin1'), true)).toBe(text);
		expect(decode(Buffer.from(`\uFEFF${text}`, 'utf16le'), true).replace(/^\uFEFF/, '')).toBe(text);
		const feed = '<?xml version="1.0" encoding="iso-8859-15"?><a>€</a>';
		expect(decode(Buffer.from(feed.replace('€', '\u00A4'), 'latin1'), false)).toBe(feed);
	});
});
