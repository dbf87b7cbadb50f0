import { describe, expect, test } from 'vitest';
import { contentPlace, isPlainName } from '../../../src/config/places.ts';
import { branchInCi, type Change, inspectBranch, isEditingBranch } from '../../../src/inspect/branch.ts';

const added = (file: string, mode = '100644'): Change => ({ status: 'added', file, mode });
const changed = (file: string, mode = '100644'): Change => ({ status: 'changed', file, mode });
const removed = (file: string): Change => ({ status: 'removed', file, mode: '000000' });
const renamed = (from: string, file: string): Change => ({ status: 'renamed', from, file, mode: '100644' });
const entry = 'content/dorp/agenda/pubquiz.md';

/** What is told of a branch, as "name file". */
const told = (changes: Change[], name = 'cms/agenda/pubquiz') =>
	inspectBranch({ name, changes }).map((one) => `${one.name} ${one.file}`);

describe('A branch of the CMS may', () => {
	test.each<[string, Change[]]>([
		['add a record', [added(entry)]],
		['change a record', [changed(entry)]],
		[
			'add a record with a photo and a document',
			[
				added(entry),
				added('content/dorp/fotos/20261121-ab12.webp'),
				added('content/dorp/bestanden/Verslag mei (1).PDF'),
			],
		],
		['add only a photo', [added('content/dorp/fotos/molen.jpg')]],
		['work on what the gemeente shares', [changed('content/gemeente/organisaties/taalhuis.md')]],
		['change nothing', []],
	])('%s', (_, changes) => expect(told(changes)).toEqual([]));
});

describe('A branch of the CMS is refused', () => {
	test.each<[string, Change[], string[]]>([
		['that changes package.json', [added(entry), changed('package.json')], ['branch-outside-content package.json']],
		['that changes code', [changed('src/pages/index.astro')], ['branch-outside-content src/pages/index.astro']],
		[
			'that changes what CI does',
			[added('.github/workflows/x.yml')],
			['branch-outside-content .github/workflows/x.yml'],
		],
		[
			'that changes a village.yaml',
			[changed('villages/dorp/village.yaml')],
			['branch-outside-content villages/dorp/village.yaml'],
		],
		['that removes code', [removed('scripts/check.ts')], ['branch-outside-content scripts/check.ts']],
		['that removes a record', [removed(entry)], [`branch-file-removed ${entry}`]],
		[
			'that removes a photo',
			[added(entry), removed('content/dorp/fotos/a.jpg')],
			['branch-file-removed content/dorp/fotos/a.jpg'],
		],
		['that renames a record', [renamed('content/dorp/agenda/quiz.md', entry)], [`branch-file-renamed ${entry}`]],
		[
			'that moves code into the content',
			[renamed('src/handleiding/index.mdx', entry)],
			['branch-outside-content src/handleiding/index.mdx'],
		],
		['that moves content into the code', [renamed(entry, 'src/x.md')], ['branch-outside-content src/x.md']],
		['that links to elsewhere', [added(entry, '120000')], [`branch-file-mode ${entry}`]],
		[
			'that makes a photo a link',
			[changed('content/dorp/fotos/a.jpg', '120000')],
			['branch-file-mode content/dorp/fotos/a.jpg'],
		],
		['that holds a program', [added(entry, '100755')], [`branch-file-mode ${entry}`]],
		[
			'that replaces a photo',
			[added(entry), changed('content/dorp/fotos/a.jpg')],
			['branch-media-replaced content/dorp/fotos/a.jpg'],
		],
		[
			'that changes a second record',
			[changed('content/dorp/nieuws/brug.md'), changed(entry)],
			['branch-other-entry content/dorp/nieuws/brug.md'],
		],
		[
			'that changes another village too',
			[changed('content/anders/agenda/aaa.md'), changed(entry)],
			['branch-other-owner content/anders/agenda/aaa.md'],
		],
		[
			'that puts its photo elsewhere',
			[added(entry), added('content/gemeente/fotos/a.jpg')],
			['branch-other-owner content/gemeente/fotos/a.jpg'],
		],
		[
			'that adds a page without an address',
			[added('content/dorp/agenda/README.md')],
			['branch-file-name content/dorp/agenda/README.md'],
		],
		['that hides a file', [added('content/dorp/fotos/.a.jpg')], ['branch-file-name content/dorp/fotos/.a.jpg']],
		['that adds a drawing', [added('content/dorp/fotos/a.svg')], ['branch-outside-content content/dorp/fotos/a.svg']],
		['that adds a submodule', [added('content/dorp/agenda', '160000')], ['branch-outside-content content/dorp/agenda']],
	])('%s', (_, changes, expected) => expect(told(changes)).toEqual(expected));

	test('for everything that is wrong at once', () => {
		expect(
			told([
				changed('package.json'),
				removed('content/dorp/agenda/oud.md'),
				added('content/anders/fotos/ü.jpg', '100755'),
				added(entry),
			]),
		).toEqual([
			'branch-outside-content package.json',
			'branch-file-removed content/dorp/agenda/oud.md',
			'branch-file-name content/anders/fotos/ü.jpg',
			'branch-file-mode content/anders/fotos/ü.jpg',
			'branch-other-owner content/anders/fotos/ü.jpg',
		]);
	});

	test('with the record named that is not seen by who publishes', () => {
		const [problem] = inspectBranch({
			name: 'cms/agenda/pubquiz',
			changes: [changed('content/dorp/agenda/a.md'), changed(entry)],
		});
		expect(problem).toMatchObject({
			severity: 'error',
			village: 'dorp',
			found: 'content/dorp/agenda/a.md',
			other: entry,
		});
	});

	test('when nothing is known of what it changes', () => {
		const [problem] = inspectBranch({ name: 'cms/agenda/pubquiz', missing: 'origin/main is er niet in deze kopie' });
		expect(problem).toMatchObject({ name: 'branch-base-unknown', severity: 'error' });
		expect(problem?.message).toContain('origin/main');
	});

	test('without a sign in its report that could steer a terminal or turn the words around', () => {
		for (const sign of ['\u001b', '\n', '\u202e', '\u2028', '\u200b']) {
			const [problem] = inspectBranch({ name: 'cms/a/b', changes: [added(`content/dorp/fotos/a${sign}b.jpg`)] });
			expect(problem?.name).toBe('branch-file-name');
			expect(JSON.stringify([problem?.file, problem?.message])).not.toContain(JSON.stringify(sign).slice(1, -1));
			expect(problem?.file).toMatch(/^content\/dorp\/fotos\/a\\u\{[0-9a-f]+\}b\.jpg$/);
		}
	});
});

describe('Another branch', () => {
	test.each(['main', 'nieuwe-kleuren', 'x/cms/y', 'cmsx', 'CMS/agenda/a'])('is free to change anything: %s', (name) => {
		expect(isEditingBranch(name)).toBe(false);
		expect(told([changed('package.json'), removed(entry)], name)).toEqual([]);
	});
});

describe('The name of the branch in CI', () => {
	test.each<[string, Record<string, string>, string | undefined]>([
		['of a pull request', { GITHUB_HEAD_REF: 'cms/a/b', GITHUB_REF: 'refs/pull/7/merge' }, 'cms/a/b'],
		['of a push', { GITHUB_HEAD_REF: '', GITHUB_REF: 'refs/heads/cms/a/b' }, 'cms/a/b'],
		['of a merge request', { CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'cms/a/b', CI_DEFAULT_BRANCH: 'main' }, 'cms/a/b'],
		['of a branch of GitLab', { CI_COMMIT_BRANCH: 'cms/a/b' }, 'cms/a/b'],
		['of a pull request in Woodpecker', { CI_COMMIT_SOURCE_BRANCH: 'cms/a/b', CI_COMMIT_BRANCH: 'main' }, 'cms/a/b'],
		['of a label', { GITHUB_REF: 'refs/tags/v1' }, undefined],
		['at a desk', {}, undefined],
	])('%s', (_, environment, expected) => expect(branchInCi(environment)).toBe(expected));
});

describe('A place of content', () => {
	test.each([
		['content/dorp/agenda/pubquiz.md', { owner: 'dorp', folder: 'agenda', name: 'pubquiz.md', isEntry: true }],
		['content/gemeente/fotos/Foto 1.JPG', { owner: 'gemeente', folder: 'fotos', name: 'Foto 1.JPG', isEntry: false }],
	])('is read off %s', (file, expected) => expect(contentPlace(file)).toEqual(expected));

	test.each([
		'',
		'content',
		'content/README.md',
		'content/dorp/README.md',
		'content/dorp/agenda',
		'content/dorp/agenda/x.mdx',
		'content/dorp/agenda/x.MD',
		'content/dorp/agenda/diep/x.md',
		'content/dorp/agneda/x.md',
		'content/dorp/constructor/x.md',
		'content/dorp/fotos/x.html',
		'content/dorp/bestanden/x.jpg',
		'content/../agenda/x.md',
		'content/Dorp/agenda/x.md',
		'content//agenda/x.md',
		'Content/dorp/agenda/x.md',
		'src/content/dorp/agenda/x.md',
	])('is not %j', (file) => expect(contentPlace(file)).toBeUndefined());

	test.each<[string, boolean, boolean]>([
		['pubquiz-2026.md', true, true],
		['Pubquiz.md', true, false],
		['-x.md', true, false],
		['x--y.md', true, false],
		['x y.md', true, false],
		['IMG_1 (2).JPG', false, true],
		['.x.jpg', false, false],
		['-x.jpg', false, false],
		['é.jpg', false, false],
		['a%2fb.jpg', false, false],
	])('has a plain name: %s', (name, isEntry, expected) => expect(isPlainName({ name, isEntry })).toBe(expected));
});
