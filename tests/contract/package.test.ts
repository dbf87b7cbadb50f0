import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, root, tracked } from './repository.ts';

interface Package {
	license: string;
	private: boolean;
	type: string;
	engines: Record<string, string>;
	scripts: Record<string, string>;
	dependencies?: Record<string, string>;
	devDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
}
const it = JSON.parse(read('package.json')) as Package;
const lock = JSON.parse(read('package-lock.json')) as {
	packages: Record<string, { version?: string; resolved?: string; devDependencies?: Record<string, string> }>;
};
const readme = read('README.md');

describe('package.json', () => {
	test('pins every package to one exact version', () => {
		const loose = Object.entries({ ...it.dependencies, ...it.devDependencies }).filter(
			([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
		);
		expect(loose).toEqual([]);
	});

	test('agrees with the lock file', () => {
		expect(lock.packages['']?.devDependencies).toEqual(it.devDependencies);
		for (const [name, version] of Object.entries(it.devDependencies))
			expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
	});

	test('gets every package from the public registry', () => {
		const elsewhere = Object.values(lock.packages).filter(
			({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
		);
		expect(elsewhere).toEqual([]);
	});

	test('has the licence of the LICENSE file, and is not published by accident', () => {
		expect(it.license).toBe('EUPL-1.2');
		expect(read('LICENSE')).toMatch(/EUROPEAN UNION PUBLIC LICEN[CS]E v\. 1\.2/i);
		expect(it.private).toBe(true);
		expect(it.type).toBe('module');
	});

	test('starts with Node 20 and brings Node 24 itself', () => {
		expect(it.engines['node']).toBe('>=20');
		expect(it.devDependencies['node']).toMatch(/^24\./);
	});

	test('lets only node run a script when it is installed', () => expect(it.allowScripts).toEqual({ node: true }));

	test.each(['start', 'build', 'check', 'test', 'new-village', 'bench', 'screenshots', 'format'])(
		'has the command %s, which is there',
		(name) => {
			expect(it.scripts[name]).toBe(`node scripts/run.mjs ${name}`);
			expect(existsSync(path.join(root, `scripts/${name}.ts`)), `scripts/${name}.ts`).toBe(true);
		},
	);

	test('has no command that the README does not explain', () => {
		for (const name of Object.keys(it.scripts)) expect(readme, name).toMatch(new RegExp(`npm (?:run )?${name}\\b`));
	});
});

describe('The README', () => {
	test.each([
		'npm start',
		'npm test',
		'npm run build',
		'npm run check',
		'npm run new-village',
		'npm run bench',
		'VILLAGES=',
		'BUILD_DATE=',
	])('names %s', (command) => {
		expect(readme).toContain(command);
	});

	test('links only to files that are there', () => {
		const links = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, link]) => link ?? '');
		expect(links.length).toBeGreaterThan(3);
		expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
	});
});

test('The files that the ecosystem expects are there', () => {
	for (const file of [
		'README.md',
		'LICENSE',
		'CHANGELOG.md',
		'CONTRIBUTING.md',
		'CODE_OF_CONDUCT.md',
		'SECURITY.md',
		'publiccode.yml',
		'.gitignore',
	])
		expect(existsSync(path.join(root, file)), file).toBe(true);
});

test('The top level is the one of the design, and no more', () => {
	const allowed = [
		'.biome.json',
		'.ci',
		'.forgejo',
		'.github',
		'.gitignore',
		'.gitattributes',
		'.gitlab-ci.yml',
		'.htmlvalidate.json',
		'.knip.json',
		'.npmrc',
		'.nvmrc',
		'.stylelintrc.json',
		'CHANGELOG.md',
		'CODE_OF_CONDUCT.md',
		'CONTRIBUTING.md',
		'LICENSE',
		'README.md',
		'SECURITY.md',
		'astro.config.mjs',
		'bench',
		'content',
		'package-lock.json',
		'package.json',
		'public',
		'publiccode.yml',
		'scripts',
		'src',
		'tests',
		'tsconfig.json',
		'villages',
	];
	const top = new Set(tracked().map((file) => file.split('/')[0] ?? ''));
	expect([...top].filter((name) => !allowed.includes(name))).toEqual([]);
});

test('Nothing that is built, cached or secret is tracked', () => {
	expect(
		tracked().filter((file) =>
			/(^|\/)(node_modules|dist|\.astro|\.cache)\/|(^|\/)\.env|\.log$|\.DS_Store|Thumbs\.db|\.pem$|\.key$/.test(file),
		),
	).toEqual([]);
});

test('Every folder of src states its rule in a README', () => {
	const folders = new Set(
		tracked('src')
			.filter((file) => file.split('/').length > 2)
			.map((file) => file.split('/').slice(0, 2).join('/')),
	);
	const without = [...folders].filter(
		(folder) => !existsSync(path.join(root, folder, 'README.md')) && !existsSync(path.join(root, folder, '_README.md')),
	);
	expect(without).toEqual([]);
});
