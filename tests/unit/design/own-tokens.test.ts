import { describe, expect, test } from 'vitest';
import { ownColours } from '../../../src/design/index.ts';

describe('The colours of a theme.css', () => {
	test('are found with their role and line', () => {
		expect(ownColours(':root {\n\t--dp-color-link: #AA0000;\n\t--dp-color-surface-alt: #eeeeee\n}')).toEqual([
			{ role: 'link', value: '#aa0000', look: 'both', line: 2 },
			{ role: 'surfaceAlt', value: '#eeeeee', look: 'both', line: 4 },
		]);
	});

	test.each([
		'@media (prefers-color-scheme: dark) { :root { --dp-color-link: #aaccff } }',
		':root[data-theme="donker"] { --dp-color-link: #aaccff; }',
	])('are known as dark in %j', (css) => {
		expect(ownColours(css)).toMatchObject([{ role: 'link', look: 'dark' }]);
	});

	test('may be written short', () => {
		expect(ownColours(':root{--dp-color-link:#FA0}')).toMatchObject([{ value: '#ffaa00' }]);
	});

	test.each([
		['a comment', '/* --dp-color-link: #aa0000; */'],
		['a token that is no colour role', ':root{--dp-color-plate:#ffffff;--dp-radius-md:0}'],
		['a colour from another token', ':root{--dp-color-link:var(--dp-color-accent)}'],
		['nothing', ''],
	])('are not sought in %s', (_, css) => expect(ownColours(css)).toEqual([]));

	test('keep their line below a comment of several lines', () => {
		expect(ownColours('/* een\n twee */\n:root{--dp-color-text:#111111}')[0]?.line).toBe(3);
	});
});
