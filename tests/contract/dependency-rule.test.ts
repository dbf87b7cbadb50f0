import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesUnder, read } from './repository.ts';

/** What a room may import. `values` are rooms of which anything, `types` those of which only types. */
interface Rule {
	values: string[];
	types?: string[];
	/** Node's own modules that are allowed; all when left out. */
	node?: string[];
	/** `astro:*` modules that are allowed. */
	astro?: string[];
}

/** Named lists of words without behaviour (src/schema/vocabulary.ts), which the pure rooms may read. */
const vocabulary = [...read('src/schema/vocabulary.ts').matchAll(/^export (?:const|type) (\w+)/gm)].map(
	([, name]) => name ?? '',
);

/** The table of DESIGN.md. The room of a file is its folder under `src`, or `scripts`. */
const rules: Record<string, Rule> = {
	issues: { values: [], node: [] },
	i18n: { values: [], node: [] },
	schema: { values: ['issues'], node: [] },
	config: { values: ['schema', 'issues'] },
	design: { values: [], types: ['schema'], node: [] },
	domain: { values: ['issues', 'design'], types: ['schema', 'config'], node: [] },
	outputs: { values: ['domain', 'design', 'i18n'], types: ['schema'], node: [] },
	inspect: { values: ['config', 'domain', 'issues'], node: [] },
	map: { values: ['domain', 'design', 'i18n'], node: [] },
	import: { values: ['schema', 'issues', 'config', 'design', 'domain', 'inspect', 'map'] },
	sync: { values: ['schema', 'issues', 'config', 'domain', 'import'] },
	cms: { values: ['schema', 'i18n', 'issues'], node: [] },
	handler: { values: ['schema', 'i18n', 'issues', 'cms'], node: [] },
	integrations: { values: ['config', 'issues', 'domain', 'outputs'] },
	dev: { values: ['inspect', 'integrations', 'outputs', 'issues'] },
	site: {
		values: ['inspect', 'design', 'domain', 'config', 'schema', 'i18n', 'issues', 'outputs', 'cms', 'map'],
		astro: ['astro:content', 'astro:assets'],
	},
	components: {
		values: ['design', 'i18n', 'components', 'styles', 'map'],
		types: ['domain'],
		node: [],
		astro: ['astro:assets'],
	},
	layouts: {
		values: ['i18n', 'components', 'styles', 'layouts'],
		types: ['domain'],
		node: [],
		astro: ['astro:assets'],
	},
	pages: { values: ['site', 'layouts', 'components', 'outputs', 'i18n', 'styles', 'cms'], node: [] },
	scripts: {
		values: [
			'issues',
			'i18n',
			'schema',
			'config',
			'domain',
			'outputs',
			'inspect',
			'import',
			'sync',
			'integrations',
			'dev',
			'map',
		],
	},
};

/** Imports that the table does not foresee, each with its reason. */
const exceptions: { file: string; from: string; name: string; reason: string }[] = [
	{
		file: 'src/import/write.ts',
		from: 'node:fs/promises',
		name: '*',
		reason: 'the only file of the importer that writes',
	},
	{
		file: 'src/domain/rules.ts',
		from: 'src/schema/personal-data.ts',
		name: '*',
		reason: 'what is private is found in one way: the form asks it too, and the CMS knows no domain',
	},
	{
		file: 'src/domain/rules.ts',
		from: 'src/schema/personal-data-problem.ts',
		name: '*',
		reason: 'what is private in a post is found and told in the same way as in the form',
	},
	{
		file: 'src/components/PostForm/post-form.client.ts',
		from: 'src/schema/personal-data.ts',
		name: '*',
		reason: 'who writes a post is warned before it goes anywhere; fetched when there is a text to look at',
	},
	{
		file: 'src/components/PostForm/send-post.ts',
		from: 'src/handler/proof.ts',
		name: '*',
		reason: 'a puzzle is solved by the same rule as it is checked by; fetched when somebody sends',
	},
	...['http', 'process', 'stream'].map((name) => ({
		file: 'src/handler/deploy/node.ts',
		from: `node:${name}`,
		name: '*',
		reason: 'the only file of the handler that knows Node; the others know nothing of where they run',
	})),
	{
		file: 'src/site/cards.ts',
		from: 'src/import/osm-tags.yaml?raw',
		name: 'default',
		reason: 'the table that people read is the only place where a kind gets its icon',
	},
	{
		file: 'src/cms/client/preview.ts',
		from: 'src/outputs/markdown.ts',
		name: 'renderMarkdown',
		reason: 'a preview must show the Markdown of the site, with the same things left out',
	},
	{
		file: 'src/layouts/Editing.astro',
		from: 'src/cms/client/main.client.ts',
		name: '*',
		reason: 'the script of the CMS begins in the only page that it is for',
	},
];

/** What every page can do with a script, gathered into one file so that it is one request. */
const shellScript = 'src/layouts/shell.client.ts';

/** Where the script of the CMS begins, and the page that it is for. */
const editingScript = { file: 'src/layouts/Editing.astro', from: 'src/cms/client/main.client.ts' };

/** Files that only a browser runs: client scripts, and all of the CMS and of the live map. */
const isBrowserCode = (file: string) => /\.client\.ts$|^src\/(?:cms|map)\/client\/.*\.ts$/.test(file);

/** What the live map is made of; fetched when somebody opens one. */
const mapPackages = /^(?:maplibre-gl|pmtiles|supercluster)(?:\/|$)/;

interface Import {
	file: string;
	/** The module as a path in the repository, or the name of a package. */
	from: string;
	names: string[];
	isType: boolean;
}

/** The code of a file: all of it, or of an Astro file its front matter and its scripts. */
function codeOf(file: string): string {
	const text = read(file);
	if (!file.endsWith('.astro')) return text;
	const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
	return [front, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script)].join('\n');
}

function importsOf(file: string): Import[] {
	const source = ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true);
	const found: Import[] = [];
	const add = (specifier: ts.Node | undefined, names: string[], isType: boolean) => {
		if (!specifier || !ts.isStringLiteralLike(specifier)) return;
		const from = specifier.text.startsWith('.')
			? path.posix.join(path.posix.dirname(file), specifier.text)
			: specifier.text;
		found.push({ file, from, names, isType });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			const clause = node.importClause;
			const bindings = clause?.namedBindings;
			const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
			const isWholeType = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
			const types = elements.filter((element) => isWholeType || element.isTypeOnly);
			const values = elements.filter((element) => !isWholeType && !element.isTypeOnly);
			const others = [
				...(clause?.name ? ['default'] : []),
				...(bindings && ts.isNamespaceImport(bindings) ? ['*'] : []),
			];
			const nameOf = (element: ts.ImportSpecifier) => (element.propertyName ?? element.name).text;
			if (types.length > 0) add(node.moduleSpecifier, types.map(nameOf), true);
			if (isWholeType && others.length > 0) add(node.moduleSpecifier, others, true);
			const named = [...values.map(nameOf), ...(isWholeType ? [] : others)];
			if (named.length > 0 || !clause) add(node.moduleSpecifier, named, false);
		} else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
			const elements = node.exportClause && ts.isNamedExports(node.exportClause) ? [...node.exportClause.elements] : [];
			const isType = node.isTypeOnly || (elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly));
			add(node.moduleSpecifier, elements.length > 0 ? elements.map(({ name }) => name.text) : ['*'], isType);
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			add(node.arguments[0], ['*'], false);
		} else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			add(node.argument.literal, ['*'], true);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** The room of a file of this repository; undefined for a package. */
function roomOf(file: string): string | undefined {
	if (file.startsWith('scripts/')) return 'scripts';
	return /^src\/([^/]+)\//.exec(file)?.[1];
}

const files = [...filesUnder('src'), ...filesUnder('scripts')].filter((file) => /\.(ts|mjs|astro)$/.test(file));
const imports = files.flatMap(importsOf);
const isExcepted = ({ file, from, names }: Import) =>
	exceptions.some(
		(exception) =>
			exception.file === file &&
			exception.from === from &&
			(exception.name === '*' || names.every((name) => name === exception.name || vocabulary.includes(name))),
	);

function faultOf(one: Import): string | undefined {
	const { file, from, names, isType } = one;
	const room = roomOf(file) ?? '';
	const rule = rules[room];
	const told = `${file} imports ${isType ? 'types ' : ''}${names.join(', ')} from ${from}`;
	if (!rule) return `${file} stands in a room without a rule`;
	if (isExcepted(one)) return undefined;
	if (from.startsWith('node:')) return !rule.node || isType ? undefined : told;
	if (from.startsWith('astro:')) return rule.astro?.includes(from) ? undefined : told;
	const other = roomOf(from);
	if (other === undefined || other === room || rule.values.includes(other)) return undefined;
	if (rule.types?.includes(other)) {
		const onlyWords = other === 'schema' && names.every((name) => vocabulary.includes(name));
		return isType || onlyWords ? undefined : told;
	}
	return told;
}

describe('Every file knows its room', () => {
	test('all files of src and scripts were read, and their imports found', () => {
		expect(files.length).toBeGreaterThan(120);
		expect(imports.length).toBeGreaterThan(300);
		expect(imports.some(({ isType }) => isType)).toBe(true);
	});

	test('every room has a rule', () => {
		const rooms = new Set(files.map(roomOf));
		expect([...rooms].filter((room) => !room || !(room in rules))).toEqual([]);
	});

	test.each(Object.keys(rules))('%s imports only what it may', (room) => {
		expect(
			imports
				.filter(({ file }) => roomOf(file) === room)
				.map(faultOf)
				.filter(Boolean),
		).toEqual([]);
	});

	test('each exception is still needed', () => {
		const unused = exceptions.filter(
			({ file, from }) => !imports.some((one) => one.file === file && one.from === from),
		);
		expect(unused).toEqual([]);
		for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(20);
	});
});

describe('What holds for the whole repository', () => {
	test('only src/site opens astro:content', () => {
		expect(imports.filter(({ file, from }) => from === 'astro:content' && roomOf(file) !== 'site')).toEqual([]);
	});

	test('what runs in a browser imports only what may run there', () => {
		const isAllowed = ({ file, from }: Import) =>
			from === 'src/i18n/format.ts' ||
			from === 'src/i18n/now.ts' ||
			from === 'src/i18n/recurrence.ts' ||
			from.startsWith('src/map/') ||
			(file.startsWith('src/map/client/') && mapPackages.test(from)) ||
			file === shellScript ||
			path.posix.dirname(from) === path.posix.dirname(file) ||
			exceptions.some((one) => one.file === file && one.from === from) ||
			// The CMS is Decap with the schemas of the project: what they need comes along.
			(roomOf(file) === 'cms' && (/^src\/(cms|schema|issues)\//.test(from) || from === 'src/outputs/markdown.ts'));
		const clients = imports.filter(({ file }) => isBrowserCode(file));
		expect(clients.filter((one) => !isAllowed(one)).map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
		expect(files.filter((file) => file.endsWith('.client.ts')).length).toBeGreaterThan(0);
		expect(files.filter((file) => file.startsWith('src/cms/client/')).length).toBeGreaterThan(10);
		expect(files.filter((file) => file.startsWith('src/map/client/')).length).toBeGreaterThan(2);
	});

	test('what a browser gets through them imports nothing of Node either', () => {
		const seen = new Set(files.filter(isBrowserCode));
		for (const file of seen)
			for (const one of imports.filter((each) => each.file === file && !each.isType)) {
				expect(one.from, `${file} imports ${one.from}`).not.toMatch(/^(node:|astro:)/);
				if (one.from.startsWith('src/')) seen.add(one.from);
			}
	});

	test('a client script is imported only by its own component, by the page of the CMS, or by the script that every page has', () => {
		const wrong = imports.filter(
			({ file, from }) =>
				from.endsWith('.client.ts') &&
				path.posix.dirname(file) !== path.posix.dirname(from) &&
				file !== shellScript &&
				!(file === editingScript.file && from === editingScript.from),
		);
		expect(wrong).toEqual([]);
		const gathered = imports.filter(({ file }) => file === shellScript);
		expect(gathered.length).toBeGreaterThan(0);
		expect(gathered.filter(({ from }) => !/^src\/components\/\w+\/[\w-]+\.client\.ts$/.test(from))).toEqual([]);
	});

	test('no part of a page of the site gets anything of the CMS', () => {
		const parts = imports.filter(({ file, from }) => roomOf(from) === 'cms' && roomOf(file) !== 'cms');
		// The handler runs elsewhere, and writes what the CMS writes.
		const doors = /^src\/(handler\/|site\/|pages\/\[village\]\/beheer\/|layouts\/Editing\.astro$)/;
		expect(parts.filter(({ file }) => !doors.test(file)).map(({ file, from }) => `${file} imports ${from}`)).toEqual(
			[],
		);
	});

	test('the catalogue and the tables of words import nothing at all', () => {
		const tables = [
			'src/issues/catalogue.ts',
			'src/i18n/nl.ts',
			'src/i18n/format.ts',
			'src/i18n/now.ts',
			'src/schema/vocabulary.ts',
			'src/cms/texts.ts',
			'src/cms/nl.ts',
		];
		expect(imports.filter(({ file }) => tables.includes(file))).toEqual([]);
	});

	test('the clock is read in one place', () => {
		const readers = files.filter(
			(file) => file.startsWith('src/') && /Date\.now\(\)|new Date\(\)|Temporal\.Now/.test(codeOf(file)),
		);
		expect(readers.filter((file) => !/^src\/(dev\/|cms\/client\/|components\/.*\.client\.ts)/.test(file))).toEqual([
			'src/inspect/now.ts',
		]);
	});

	test('the pure rooms know no environment, network or page', () => {
		const pure = files.filter((file) =>
			/^src\/(issues|i18n|schema|design|domain|outputs|cms(?!\/client))\//.test(file),
		);
		const worldly = pure.filter((file) =>
			/\bprocess\.|\bfetch\(|\bdocument\.(?:query|body|create)|\bwindow\.|import\.meta\.env/.test(codeOf(file)),
		);
		expect(worldly).toEqual([]);
	});

	test('imports go one way: no room imports itself by a round trip', () => {
		const next = new Map<string, Set<string>>();
		for (const { file, from, isType } of imports) {
			const [a, b] = [roomOf(file), roomOf(from)];
			if (!a || !b || a === b || isType) continue;
			next.set(a, (next.get(a) ?? new Set()).add(b));
		}
		const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
			[...(next.get(from) ?? [])].some((room) => room === to || (!seen.has(room) && reaches(room, to, seen.add(room))));
		expect([...next.keys()].filter((room) => reaches(room, room))).toEqual([]);
	});
});
