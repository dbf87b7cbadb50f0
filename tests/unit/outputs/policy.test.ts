import { describe, expect, test } from 'vitest';
import { withOwnPolicy } from '../../../src/outputs/policy.ts';

const site = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-abc='">`;
const page = (head: string) => `<!doctype html><html><head>${head}</head><body><p>Tekst</p></body></html>`;
const own = "script-src 'self' 'unsafe-eval'";
const wish = `<meta name="editing-policy" content="${own}">`;

describe('The security policy of a page', () => {
	test('is that of the site, untouched', () => {
		expect(withOwnPolicy(page(site))).toBe(page(site));
		expect(withOwnPolicy(page(''))).toBe(page(''));
	});

	test.each([
		['before', `${wish}${site}`],
		['after', `${site}\n\t\t${wish}`],
	])('of the CMS is its own, in the one place for it, when it is named %s that of the site', (_, head) => {
		const html = withOwnPolicy(page(head));
		expect(html).toBe(page(`<meta http-equiv="content-security-policy" content="${own}">`));
		expect(html).not.toContain('sha256');
	});

	test('may hold any sign, also one that has a meaning in a replacement', () => {
		const odd = "img-src $& $1 $' $$";
		expect(withOwnPolicy(page(`${site}<meta name="editing-policy" content="${odd}">`))).toContain(`content="${odd}"`);
	});

	test('is not changed by text of an editor that looks like one', () => {
		const text = page(site).replace('Tekst', '&lt;meta name="editing-policy" content="script-src *"&gt;');
		expect(withOwnPolicy(text)).toBe(text);
	});

	test('is never lost: a page without a place for it is not made', () => {
		expect(() => withOwnPolicy(page(wish))).toThrow(/policy/);
	});
});
