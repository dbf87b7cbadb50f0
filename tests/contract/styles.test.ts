import { describe, expect, test } from 'vitest';
import { themeCss } from '../../src/outputs/theme-css.ts';
import { filesUnder, read } from './repository.ts';

const components = filesUnder('src/components').filter((file) => file.endsWith('.css'));
const all = [...components, ...filesUnder('src/styles').filter((file) => file.endsWith('.css'))];

/** Places in the style sheets of components where a colour may be written out, each with its reason. */
const exceptions: { file: string; within: RegExp; value: RegExp; reason: string }[] = [
	{
		file: '',
		within: /@media print/,
		value: /^#(000|fff)$/,
		reason: 'paper is white and ink is black, whatever the village',
	},
	{
		file: 'src/components/Flyer/Flyer.css',
		within: /\.(flyer|sheet)/,
		value: /^#[0-9a-f]{3}$/,
		reason: 'the sheet of a flyer is shown as it leaves a printer without colour',
	},
];

const named =
	'aqua|black|blue|brown|coral|crimson|cyan|fuchsia|gold|gr[ae]y|green|indigo|lime|magenta|maroon|navy|olive|orange|pink|purple|red|salmon|silver|teal|tomato|violet|white|yellow';
const colour = new RegExp(
	`#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([^)]*\\)|(?<![\\w-])(?:${named})(?![\\w-])`,
	'gi',
);

interface Declaration {
	/** The selectors and at-rules around it, outermost first. */
	within: string;
	property: string;
	value: string;
}

/** Every declaration of a style sheet with what it stands in. */
function declarations(css: string): Declaration[] {
	const found: Declaration[] = [];
	const stack: string[] = [];
	let text = '';
	for (const sign of css.replaceAll(/\/\*[\s\S]*?\*\//g, '')) {
		if (sign === '{') stack.push(text.trim());
		else if (sign === ';' || sign === '}') {
			const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+)$/.exec(text) ?? [];
			if (property && value) found.push({ within: stack.join(' '), property, value: value.trim() });
			if (sign === '}') stack.pop();
		} else {
			text += sign;
			continue;
		}
		text = '';
	}
	return found;
}

describe('src/styles/index.css', () => {
	const css = read('src/styles/index.css');
	const imported = [...css.matchAll(/@import url\("([^"]+)"\)/g)].map(([, url]) => url ?? '');

	test('imports the style sheet of every component, once', () => {
		const fromComponents = imported
			.filter((url) => url.startsWith('../components/'))
			.map((url) => url.replace('../', 'src/'));
		expect([...fromComponents].sort()).toEqual(components);
	});

	test('imports every other style sheet too, and nothing from elsewhere', () => {
		// The page of all components has a sheet of its own, which no site gets.
		const others = filesUnder('src/styles').filter(
			(file) => file.endsWith('.css') && !/\/(?:index|showcase)\.css$/.test(file),
		);
		expect(
			imported
				.filter((url) => url.startsWith('./'))
				.map((url) => url.replace('./', 'src/styles/'))
				.sort(),
		).toEqual(others);
		expect(imported.filter((url) => !/^\.\.?\//.test(url))).toEqual([]);
	});

	test('names its layers before anything else', () => {
		expect(css).toMatch(
			/^(?:\/\*[\s\S]*?\*\/\s*)?@layer reset, tokens, base, layout, components, utilities, village, print;/,
		);
	});
});

describe('The style sheet of a component', () => {
	test.each(components)('stands in the layer of the components: %s', (file) => {
		expect(read(file).replace(/^\s*\/\*[\s\S]*?\*\/\s*/, '')).toMatch(/^@layer components \{/);
		expect(declarations(read(file)).filter(({ within }) => !/^@layer (components|print @page)/.test(within))).toEqual(
			[],
		);
	});

	test.each(components)('takes its colours from the village: %s', (file) => {
		const literal = declarations(read(file)).flatMap(({ within, property, value }) =>
			[...value.matchAll(colour)]
				.map(([found]) => found)
				.filter(
					(found) =>
						!exceptions.some((one) => file.endsWith(one.file) && one.within.test(within) && one.value.test(found)),
				)
				.map((found) => `${within} { ${property}: ${found} }`),
		);
		expect(literal).toEqual([]);
	});

	test.each(components)('has the name of its component: %s', (file) => {
		expect(file).toMatch(/^src\/components\/([A-Z]\w+)\/\1\.css$/);
	});

	test('each exception is still needed', () => {
		for (const one of exceptions) {
			const needed = components.some(
				(file) =>
					file.endsWith(one.file) &&
					declarations(read(file)).some(
						({ within, value }) =>
							one.within.test(within) && (value.match(colour) ?? []).some((found) => one.value.test(found)),
					),
			);
			expect(needed, one.reason).toBe(true);
		}
	});
});

describe('Every style sheet', () => {
	test.each(all)('fetches nothing from elsewhere: %s', (file) => {
		expect(read(file)).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
	});

	test.each(all)('works from right to left too, with logical sides: %s', (file) => {
		const physical = declarations(read(file)).filter(
			({ property, within }) =>
				/^(margin|padding|border)-(left|right)$|^(left|right)$/.test(property) && !/@page|@media print/.test(within),
		);
		expect(physical).toEqual([]);
	});

	test('uses only tokens that exist', () => {
		const text = all.map(read).join('\n');
		const roles = [...read('src/design/colour.ts').matchAll(/^\t(\w+): string;$/gm)].map(
			([, role]) => `--dp-color-${role?.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
		);
		const character = /characterTokens[\s\S]*?'(font-family-body)'[\s\S]*?'(font-family-heading)'/
			.exec(read('src/outputs/theme-css.ts'))
			?.slice(1)
			.map((name) => `--dp-${name}`);
		const defined = new Set([
			...roles,
			...(character ?? []),
			...[...text.matchAll(/(--dp-[\w-]+)\s*:/g)].map(([, name]) => name),
		]);
		const used = new Set([...text.matchAll(/var\((--dp-[\w-]+)/g)].map(([, name]) => name ?? ''));
		expect([...used].filter((name) => !defined.has(name))).toEqual([]);
	});
});

describe('The layers', () => {
	test('have one order, in the first sheet of a page and in the second', () => {
		const order = /^@layer [^;{]+;/m.exec(read('src/styles/index.css'))?.[0];
		expect(order).toBeDefined();
		expect(themeCss({ primary: '#1f5f4b' }).startsWith(order ?? '-')).toBe(true);
		expect(themeCss({ primary: '#1f5f4b', basisTheme: ':root{}' }).startsWith(order ?? '-')).toBe(true);
	});
});
