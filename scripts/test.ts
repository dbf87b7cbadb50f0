/** `npm test`: types, style, unused code, and every test; ends with `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { requireChromium } from '../src/dev/chromium.ts';
import { paint, say } from '../src/dev/terminal.ts';

interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

/** What is read of Vitest's JSON report. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: {
		name: string;
		message?: string;
		assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
	}[];
}

const work = mkdtempSync(path.join(tmpdir(), 'dorpsplein-test-'));
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
/** Said again at the very end: who reads the log of CI sees only its last lines. */
const failedTests: string[] = [];

/** Runs a program to its end; its output goes to the terminal as it comes. */
function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: 'inherit',
			env: { ...process.env, ...env },
			shell: process.platform === 'win32',
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** A check that passes or fails as a whole. */
async function check(title: string, command: string, args: string[]): Promise<void> {
	console.log(`\n${paint.bold(title)}`);
	const isGood = (await run(command, args)) === 0;
	total[isGood ? 'passed' : 'failed'] += 1;
	if (!isGood) failures.push(title);
}

/** Each test that failed, with the first lines of why; a file that could not be read under its own name. */
function namesOfFailed({ testResults }: Report): string[] {
	return testResults.flatMap(({ name, message, assertionResults }) => {
		const file = path.relative(process.cwd(), name);
		const failed = assertionResults
			.filter(({ status }) => status === 'failed')
			.map(({ fullName, failureMessages }) => `${file}: ${fullName}\n${reasonOf(failureMessages.join('\n'))}`);
		return failed.length === 0 && message ? [`${file}\n${reasonOf(message)}`] : failed;
	});
}

const reasonOf = (message: string) =>
	message
		.split('\n')
		.slice(0, 6)
		.map((line) => `    ${line.slice(0, 300)}`)
		.join('\n');

/** A set of tests, counted one by one. */
async function tests(title: string, project: string, env: Record<string, string> = {}): Promise<void> {
	console.log(`\n${paint.bold(title)}`);
	const report = path.join(work, `${project}-${Object.values(env).join('-').replaceAll('/', '_')}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const status = await run(
		'vitest',
		['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters],
		env,
	);
	try {
		const result = JSON.parse(readFileSync(report, 'utf8')) as Report;
		total.passed += result.numPassedTests;
		total.skipped += result.numPendingTests + result.numTodoTests;
		// A file that cannot even be read fails without a failed test in it.
		total.failed += status !== 0 ? Math.max(1, result.numFailedTests) : result.numFailedTests;
		failedTests.push(...namesOfFailed(result));
	} catch {
		total.failed += 1;
	}
	if (status !== 0) failures.push(title);
}

const started = performance.now();
try {
	say(`Browser: ${requireChromium(say)}`);
} catch (error) {
	console.error(paint.red(error instanceof Error ? error.message : String(error)));
	total.failed += 1;
	failures.push('Browser');
}
await check('Typen', 'astro', ['check', '--minimumFailingSeverity', 'hint']);
await check('Stijl van code', 'biome', ['ci', '--error-on-warnings']);
await check('Stijl van opmaak', 'stylelint', ['src/**/*.css']);
await check('Ongebruikte code', 'knip', []);
await tests('Regels, op een klok in Londen', 'regels', { TZ: 'UTC' });
await tests('Regels, op een klok in Amsterdam', 'regels', { TZ: 'Europe/Amsterdam' });
await tests('Bouwen', 'bouwen', { TZ: 'UTC' });
await tests('Beheer', 'beheer', { TZ: 'UTC' });
await tests('De site in bestanden en in de browser', 'site', { TZ: 'Europe/Amsterdam' });
rmSync(work, { recursive: true, force: true });

const minutes = ((performance.now() - started) / 60_000).toFixed(1).replace('.', ',');
console.log(`\nDuur: ${minutes} minuten`);
for (const test of failedTests) console.log(`${paint.red('Niet goed:')} ${test}`);
if (failures.length > 0) console.log(paint.red(`Niet goed: ${failures.join('; ')}`));
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
