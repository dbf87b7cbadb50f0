import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from './repository.ts';

interface Job {
	image?: string;
	container?: { image: string };
	steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
	script?: string[];
	variables?: Record<string, string>;
	rules?: { if: string; when?: string }[];
	artifacts?: { when: string; reports: { codequality: string } };
}
interface Actions {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	jobs: Record<string, Job>;
}

const actions = ['.github/workflows/controle.yml', '.forgejo/workflows/controle.yml'];
const files = [...actions, '.gitlab-ci.yml'];
const gitlab = (parse(read('.gitlab-ci.yml')) as Record<string, Job>)['controle'];

/** The commands of a workflow, in order. */
const commands = (job: Job | undefined) => [
	...(job?.script ?? []),
	...(job?.steps ?? []).map(({ run }) => run).filter((run) => run !== undefined),
];

describe('What a forge does with every change', () => {
	test.each(files)('is read as YAML and is the check, and nothing more: %s', (file) => {
		const job = file === '.gitlab-ci.yml' ? gitlab : (parse(read(file)) as Actions).jobs['controle'];
		expect(commands(job)).toHaveLength(1);
		expect(commands(job)[0]).toMatch(/^npm run check\b/);
	});

	test.each(files)('names no registry, holds no secret and fits on a screen: %s', (file) => {
		const text = read(file);
		expect(text).not.toMatch(/:\/\/|\b[\w-]+\.(?:com|org|io|net|eu|nl)\b/);
		expect(text).not.toMatch(/secrets?\.|token|password|pull_request_target/i);
		expect(text.split('\n').length).toBeLessThan(40);
	});

	test.each(actions)('happens on every push and every pull request, with all of the history: %s', (file) => {
		const { on, jobs } = parse(read(file)) as Actions;
		expect(on).toEqual({ push: null, pull_request: null });
		const steps = jobs['controle']?.steps ?? [];
		const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkout?.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
		for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
	});

	test('may only read on GitHub', () => {
		expect((parse(read('.github/workflows/controle.yml')) as Actions).permissions).toEqual({ contents: 'read' });
	});

	test('happens once for every merge request and every branch on GitLab, and is shown there', () => {
		expect(gitlab?.variables).toEqual({ GIT_DEPTH: '0' });
		expect(gitlab?.rules?.map((rule) => [rule.if, rule.when])).toEqual([
			['$CI_PIPELINE_SOURCE == "merge_request_event"', undefined],
			['$CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS', 'never'],
			['$CI_COMMIT_BRANCH', undefined],
		]);
		const report = gitlab?.artifacts?.reports.codequality;
		expect(gitlab?.artifacts?.when).toBe('always');
		expect(commands(gitlab)[0]).toContain(`--codequality ${report}`);
	});

	test('runs with a Node that the project knows', () => {
		const forgejo = parse(read('.forgejo/workflows/controle.yml')) as Actions;
		expect([gitlab?.image, forgejo.jobs['controle']?.container?.image]).toEqual(['node:24', 'node:24']);
	});
});
