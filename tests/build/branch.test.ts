import { execFileSync, spawnSync } from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

/** The computer that runs this may be a CI service itself: what it says of its own branch must not count. */
const noCi = Object.fromEntries(
	[
		'CI_COMMIT_BRANCH',
		'CI_COMMIT_SOURCE_BRANCH',
		'CI_DEFAULT_BRANCH',
		'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME',
		'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
		'FORGEJO_ACTIONS',
		'GITHUB_ACTIONS',
		'GITHUB_BASE_REF',
		'GITHUB_HEAD_REF',
		'GITHUB_REF',
	].map((name) => [name, '']),
);
const quiz = 'content/klein/agenda/pubquiz.md';
const event = (title: string) =>
	`---\ntitle: ${title}\nsummary: Kom gerust.\nstart: 2026-12-05T20:00\n---\n\nKom ook.\n`;

let site: Workspace;

const git = (...args: string[]) => {
	const identity = ['-c', 'user.name=Proef', '-c', 'user.email=proef@dorp.example', '-c', 'commit.gpgsign=false'];
	return execFileSync('git', [...identity, ...args], { cwd: site.root, encoding: 'utf8', stdio: 'pipe' });
};
const at = (file: string) => path.join(site.root, file);
const write = (file: string, text: string | Uint8Array) => {
	mkdirSync(path.dirname(at(file)), { recursive: true });
	writeFileSync(at(file), text);
};
const commit = () => {
	git('add', '--all');
	git('commit', '--quiet', '--message', 'Wijziging');
};

interface Told {
	name: string;
	file: string;
	severity: string;
}

/** What the check says of errors, and how it ends. */
async function check(args: string[] = [], env: Record<string, string> = {}) {
	const { status, output } = await site.run('check', { args: ['--json', ...args], env: { ...noCi, ...env } });
	const { problems } = JSON.parse(output) as { problems: Told[] };
	const errors = problems.filter(({ severity }) => severity === 'error');
	return { status, errors: errors.map(({ name, file }) => `${name} ${file}`) };
}

beforeAll(async () => {
	site = makeWorkspace('minimal');
	write('.gitignore', 'node_modules\n');
	write('content/klein/agenda/koffie.md', event('Koffie'));
	write(
		'content/klein/nieuws/brug.md',
		'---\ntitle: Brug dicht\ndate: 2026-11-20\nsummary: De brug is dicht.\n---\n\nLoop om.\n',
	);
	write(
		'content/klein/fotos/brug.webp',
		await sharp({ create: { width: 8, height: 8, channels: 3, background: '#777' } })
			.webp()
			.toBuffer(),
	);
	git('init', '--quiet', '--initial-branch', 'main');
	commit();
});
beforeEach(() => {
	git('checkout', '--quiet', '--force', 'main');
	git('clean', '--quiet', '--force', '-d');
	git('checkout', '--quiet', '-B', 'cms/agenda/pubquiz');
});
afterAll(() => site.remove());

describe('A branch that the CMS made', () => {
	it('passes with a new activity and its photo', async () => {
		write(quiz, event('Pubquiz'));
		write('content/klein/fotos/20261121-quiz.webp', readFileSync(at('content/klein/fotos/brug.webp')));
		commit();
		expect(await check()).toEqual({ status: 0, errors: [] });
	});

	it('passes with a corrected activity, also when the main branch went on', async () => {
		write('content/klein/agenda/koffie.md', event('Koffie met koek'));
		commit();
		git('checkout', '--quiet', 'main');
		write('README.md', 'Dorp');
		commit();
		git('checkout', '--quiet', 'cms/agenda/pubquiz');
		expect(await check()).toEqual({ status: 0, errors: [] });
	});

	it.each<[string, () => void, string]>([
		['package.json', () => write('package.json', '{ "type": "module" }'), 'branch-outside-content package.json'],
		['code', () => write('src/inspect/extra.ts', 'export {};'), 'branch-outside-content src/inspect/extra.ts'],
		['what CI does', () => write('.gitlab-ci.yml', 'stages: []'), 'branch-outside-content .gitlab-ci.yml'],
		[
			'the village.yaml',
			() => write('villages/klein/village.yaml', `${readFileSync(at('villages/klein/village.yaml'), 'utf8')}\n`),
			'branch-outside-content villages/klein/village.yaml',
		],
		[
			'a file that is gone',
			() => rmSync(at('content/klein/nieuws/brug.md')),
			'branch-file-removed content/klein/nieuws/brug.md',
		],
		[
			'a file with another name',
			() => renameSync(at('content/klein/nieuws/brug.md'), at('content/klein/nieuws/de-brug.md')),
			'branch-file-renamed content/klein/nieuws/de-brug.md',
		],
		[
			'a link to elsewhere',
			() => symlinkSync('../../../villages/klein/village.yaml', at('content/klein/agenda/pubquiz.md')),
			`branch-file-mode ${quiz}`,
		],
		[
			'a program',
			() => {
				write(quiz, event('Pubquiz'));
				chmodSync(at(quiz), 0o755);
			},
			`branch-file-mode ${quiz}`,
		],
		[
			'another photo under an old name',
			() => write('content/klein/fotos/brug.webp', 'x'),
			'branch-media-replaced content/klein/fotos/brug.webp',
		],
		[
			'a second text',
			() => {
				write(quiz, event('Pubquiz'));
				write(
					'content/klein/nieuws/brug.md',
					'---\ntitle: Brug open\ndate: 2026-11-20\nsummary: De brug is open.\n---\n',
				);
			},
			'branch-other-entry content/klein/nieuws/brug.md',
		],
		[
			'an activity that cannot be read',
			() => write(quiz, event('Pubquiz').replace('start:', 'strat:')),
			`unknown-key ${quiz}`,
		],
	])('is refused with %s, and the file is named', async (_, change, expected) => {
		change();
		commit();
		const { status, errors } = await check();
		expect(errors).toContain(expected);
		expect(status).toBe(1);
	});

	it('is told in Dutch, with a line for CI and a report for GitLab', async () => {
		write('src/inspect/extra.ts', 'export {};');
		commit();
		const report = path.join(site.root, 'rapport.json');
		const { status, output } = await site.run('check', {
			args: ['--codequality', report],
			env: { ...noCi, GITHUB_ACTIONS: 'true' },
		});
		expect(status).toBe(1);
		expect(output).toContain('Deze tak komt uit het beheer en raakt “src/inspect/extra.ts” aan.');
		expect(output).toMatch(/^::error file=src\/inspect\/extra\.ts,title=Het beheer mag dit bestand niet aanraken::/m);
		expect(JSON.parse(readFileSync(report, 'utf8'))).toContainEqual(
			expect.objectContaining({ check_name: 'branch-outside-content', severity: 'major' }),
		);
	});
});

describe('Where the name of the branch comes from', () => {
	const spoil = () => {
		write('src/inspect/extra.ts', 'export {};');
		commit();
	};
	const refused = { status: 1, errors: ['branch-outside-content src/inspect/extra.ts'] };

	it('another branch may change everything', async () => {
		git('checkout', '--quiet', '-B', 'nieuwe-code');
		spoil();
		expect(await check()).toEqual({ status: 0, errors: [] });
	});

	it('can be said by hand', async () => {
		git('checkout', '--quiet', '-B', 'nieuwe-code');
		spoil();
		expect(await check(['--tak', 'cms/agenda/pubquiz', '--basis', 'main'])).toEqual(refused);
	});

	it('is told by CI, which checks out a merge that is on no branch', async () => {
		spoil();
		git('update-ref', 'refs/remotes/origin/main', 'main');
		git('checkout', '--quiet', '--detach', 'main');
		git('merge', '--quiet', '--no-ff', '--message', 'Samen', 'cms/agenda/pubquiz');
		expect(await check()).toEqual({ status: 0, errors: [] });
		expect(await check([], { GITHUB_HEAD_REF: 'cms/agenda/pubquiz', GITHUB_BASE_REF: 'main' })).toEqual(refused);
		expect(
			await check([], { CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'cms/agenda/pubquiz', CI_DEFAULT_BRANCH: 'main' }),
		).toEqual(refused);
		git('update-ref', '-d', 'refs/remotes/origin/main');
	});

	it('is no use without the main branch, and that is told', async () => {
		const missing = { status: 1, errors: ['branch-base-unknown content'] };
		expect(await check(['--basis', 'weg'])).toEqual(missing);
		git('checkout', '--quiet', '--orphan', 'cms/agenda/los');
		commit();
		expect(await check()).toEqual(missing);
	});

	it('is no use in a copy without history, and that is told', () => {
		write(quiz, event('Pubquiz'));
		commit();
		const copy = mkdtempSync(path.join(tmpdir(), 'dorpsplein-ondiep-'));
		try {
			git('clone', '--quiet', '--depth', '1', '--branch', 'cms/agenda/pubquiz', `file://${site.root}`, copy);
			symlinkSync(path.join(site.root, 'node_modules'), path.join(copy, 'node_modules'));
			const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts'], {
				cwd: copy,
				encoding: 'utf8',
				env: { ...process.env, ...noCi, VITEST: '', BUILD_DATE: '2026-11-21' },
			});
			expect(stdout).toContain('Wat de tak “cms/agenda/pubquiz” verandert, is niet te zien');
			expect(stdout).toContain('fetch-depth: 0');
			expect(status).toBe(1);
		} finally {
			rmSync(copy, { recursive: true, force: true });
		}
	});
});
