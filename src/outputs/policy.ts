const wanted = /\s*<meta name="editing-policy" content="([^"]*)">/;
const current = /(<meta http-equiv="content-security-policy" content=")[^"]*(")/;

/**
 * A page of the CMS has a content security policy of its own, which it names in a meta element: Astro adds
 * hashes to its policy, and beside a hash a browser ignores `unsafe-inline`, which Decap cannot do without.
 * Every other page stays as it is.
 * @throws when the page has no policy to put it in: without one everything would be allowed
 */
export function withOwnPolicy(html: string): string {
	const policy = wanted.exec(html)?.[1];
	if (policy === undefined) return html;
	if (!current.test(html)) throw new Error('A page with a policy of its own has no policy in its head');
	return html.replace(wanted, '').replace(current, (_, before: string, after: string) => before + policy + after);
}
