import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesUnder, read } from './repository.ts';

// Read and not imported: an example with a photo imports a picture, which only Astro can.
const files = filesUnder('src/components').filter((file) => !file.startsWith('src/components/pages/'));
const names = [
	...new Set(files.map((file) => /^src\/components\/(\w+)\//.exec(file)?.[1]).filter((name) => name !== undefined)),
];
const components = names.map((name) => ({ name, file: `src/components/${name}/examples.ts` }));

/** The text of an expression without values in it; undefined for any other expression. */
function textOf(node: ts.Expression | undefined): string | undefined {
	return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** The same, or of a text with values in it what stands before the first. */
function startOf(node: ts.Expression): string | undefined {
	return ts.isTemplateExpression(node) ? node.head.text : textOf(node);
}

/** The value of a property of an object that is written out. */
function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
	return object.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)
		?.initializer;
}

/** Every node below a node. */
function below(node: ts.Node): ts.Node[] {
	const found: ts.Node[] = [];
	const visit = (child: ts.Node): void => {
		found.push(child);
		ts.forEachChild(child, visit);
	};
	ts.forEachChild(node, visit);
	return found;
}

/** What a file exports as `examples`, with the type that it says; undefined when it exports none. */
function exported(source: ts.SourceFile): { type: string; items: ts.Expression[] } | undefined {
	const declaration = source.statements
		.filter(ts.isVariableStatement)
		.filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
		.flatMap(({ declarationList }) => [...declarationList.declarations])
		.find(({ name }) => name.getText() === 'examples');
	const list = declaration?.initializer;
	if (!list || !ts.isArrayLiteralExpression(list)) return undefined;
	return { type: declaration.type?.getText() ?? '', items: [...list.elements] };
}

test('there are components', () => {
	expect(names.length).toBeGreaterThan(40);
});

describe('Every component', () => {
	test.each(components)('has a template and examples: $name', ({ name, file }) => {
		expect(files).toContain(`src/components/${name}/${name}.astro`);
		expect(files).toContain(file);
	});
});

const written = components.filter(({ file }) => files.includes(file));

describe('The examples of a component', () => {
	test.each(written)('are for the page of all components: $name', ({ name, file }) => {
		const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
		const examples = exported(source);
		expect(examples?.type).toBe(`Example<ComponentProps<typeof ${name}>>[]`);
		expect(examples?.items.length).toBeGreaterThan(0);

		const objects = (examples?.items ?? []).filter(ts.isObjectLiteralExpression);
		expect(objects.length).toBe(examples?.items.length);
		const titles = objects.map((object) => textOf(propertyOf(object, 'title'))?.trim() ?? '');
		expect(titles.filter((title) => !/^\p{Lu}.{2,}[^.]$/u.test(title))).toEqual([]);
		expect(titles).toEqual([...new Set(titles)]);
		expect(objects.filter((object) => !propertyOf(object, 'props'))).toEqual([]);
	});

	test.each(written)('lead nowhere but to themselves: $name', ({ name, file }) => {
		const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
		const addresses = below(source)
			.filter(ts.isPropertyAssignment)
			.filter((property) => property.name.getText() === 'href')
			.map(({ initializer }) => startOf(initializer))
			.filter((start) => start !== undefined);
		const own = new RegExp(`^(?:#(?:${name})?$|tel:|mailto:)`);
		expect(addresses.filter((address) => !own.test(address))).toEqual([]);
	});

	test.each(written)('have ids of their own: $name', ({ file }) => {
		const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
		const ids = (exported(source)?.items ?? [])
			.filter(ts.isObjectLiteralExpression)
			.map((object) => propertyOf(object, 'props'))
			.filter((props) => props !== undefined)
			.filter(ts.isObjectLiteralExpression)
			.map((props) => textOf(propertyOf(props, 'id')))
			.filter((id) => id !== undefined);
		expect(ids).toEqual([...new Set(ids)]);
	});
});
