import { describe, expect, test } from 'vitest';
import { icons } from '../../../src/design/icons.ts';
import { withSprite } from '../../../src/outputs/sprite.ts';

const use = (name: string) => `<svg><use href="#icon-${name}"></use></svg>`;
const page = (content: string) => `<!doctype html><html><body>${content}</body></html>`;

describe('The icons of a page', () => {
	test('are in it once, however often they are used, and no others', () => {
		const html = withSprite(page(use('call') + use('mail') + use('call')));
		expect([...html.matchAll(/<symbol id="icon-(\w+)"/g)].map(([, name]) => name)).toEqual(['call', 'mail']);
	});

	test('stand at the end of the page, out of sight of a screen reader', () => {
		expect(withSprite(page(use('call')))).toMatch(/<svg class="sprite"[^>]*aria-hidden="true"[\s\S]*<\/svg><\/body>/);
	});

	test('are not sought in a link that an editor wrote', () => {
		const html = page('<a href="#icon-bell">Bel</a>');
		expect(withSprite(html)).toBe(html);
	});

	test('are not added where none is used', () => {
		expect(withSprite(page('Geen'))).toBe(page('Geen'));
	});

	test('do not depend on the order in which they are used', () => {
		const symbols = (html: string) => html.slice(html.indexOf('class="sprite"'));
		expect(symbols(withSprite(page(use('call') + use('mail'))))).toBe(
			symbols(withSprite(page(use('mail') + use('call')))),
		);
	});

	test('that do not exist are an error, and not an empty place', () => {
		expect(() => withSprite(page(use('toverbal')))).toThrow(TypeError);
		expect(() => withSprite(page(use('toString')))).toThrow(TypeError);
	});

	test.each(Object.keys(icons))('has a picture for %s', (name) => {
		expect(withSprite(page(use(name)))).toMatch(/<symbol [^>]*><(g|path|circle|rect)/);
	});
});
