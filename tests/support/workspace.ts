import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const repository = path.resolve(import.meta.dirname, '../..');

/** A copy of the engine with content of its own, as a fork of the template is. */
export interface Workspace {
	root: string;
	/** The folder of built sites. */
	dist: string;
	/** Runs one of the commands in it. */
	run: (script: string, options?: { args?: string[]; env?: Record<string, string> }) => Promise<Outcome>;
	remove: () => void;
}

/** How a command ended. */
export interface Outcome {
	status: number;
	output: string;
}

/**
 * Makes a workspace. The engine is copied and the dependencies are linked, so that a build runs as it
 * does in a clone.
 * @param fixture a folder of tests/fixtures/villages with `villages` and `content`; none for an empty one
 */
export function makeWorkspace(fixture?: string): Workspace {
	const root = mkdtempSync(path.join(tmpdir(), 'dorpsplein-'));
	for (const name of ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
		cpSync(path.join(repository, name), path.join(root, name), { recursive: true });
	}
	symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
	for (const name of ['villages', 'content']) mkdirSync(path.join(root, name), { recursive: true });
	if (fixture) cpSync(path.join(repository, 'tests/fixtures/villages', fixture), root, { recursive: true });
	const dist = path.join(root, 'dist');
	return {
		root,
		dist,
		run: (script, { args = [], env = {} } = {}) => runScript(root, script, args, env),
		remove: () => rmSync(root, { recursive: true, force: true }),
	};
}

/** A command that runs, and all that it printed up to now. */
export interface Running {
	program: ChildProcess;
	output: () => string;
}

/** Starts one of the commands as somebody at a terminal would, on the day of the tests. */
export function startScript(
	root: string,
	script: string,
	{ args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): Running {
	const program = spawn(process.execPath, [path.join(root, 'scripts', `${script}.ts`), ...args], {
		cwd: root,
		env: {
			...process.env,
			VITEST: '',
			NODE_ENV: '',
			ASTRO_TELEMETRY_DISABLED: '1',
			BUILD_DATE: '2026-11-21',
			...env,
		},
	});
	let output = '';
	program.stdout.on('data', (data) => (output += String(data)));
	program.stderr.on('data', (data) => (output += String(data)));
	return { program, output: () => output };
}

function runScript(root: string, script: string, args: string[], env: Record<string, string>): Promise<Outcome> {
	const { program, output } = startScript(root, script, { args, env });
	return new Promise((resolve) => {
		program.on('close', (code) => resolve({ status: code ?? 1, output: output() }));
	});
}

/** Runs one of the commands in this repository itself. */
export function runInRepository(script: string, env: Record<string, string> = {}): Promise<Outcome> {
	return runScript(repository, script, [], env);
}

/** Builds a fixture once and tells how that went; the workspace is the caller's to remove. */
export async function buildFixture(name: string, env: Record<string, string> = {}): Promise<Workspace & Outcome> {
	const workspace = makeWorkspace(name);
	return { ...workspace, ...(await workspace.run('build', { env })) };
}
