/**
 * The one way in for every npm command: sees to it that what the lock file names is installed, and
 * then runs `scripts/<name>.ts` with the Node that the project brings along. Runs on Node 20, so it
 * is plain JavaScript and uses nothing that must be installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.dorpsplein-lock');
const node = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [name, ...rest] = process.argv.slice(2);
install();
run();

/** Installs when `node_modules` is missing or does not belong to this lock file. */
function install() {
	const wanted = createHash('sha256')
		.update(readFileSync(path.join(root, 'package-lock.json')))
		.digest('hex');
	const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
	if (wanted === present && existsSync(node)) return;
	// Not on standard output: that is the command's own, and may be JSON.
	console.error('· Eenmalig klaarzetten: de onderdelen worden opgehaald (een paar minuten) …');
	const npm = process.env['npm_execpath'];
	const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
	// Not `npm ci`: that refuses a lock file that lacks the parts for other systems, and npm leaves those
	// out when a registry does not offer them. `install --no-save` keeps to the lock file all the same.
	const options = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const result = spawnSync(command, [...first, ...options], {
		cwd: root,
		stdio: 'inherit',
		shell: !npm && process.platform === 'win32',
	});
	if (result.status !== 0 || !existsSync(node)) {
		console.error('Het ophalen van de onderdelen is niet gelukt. Is er internet? Probeer het daarna opnieuw.');
		process.exit(1);
	}
	writeFileSync(stamp, wanted);
}

/** Runs the command; signals and the exit status pass through. */
function run() {
	const child = spawn(node, [path.join(root, 'scripts', `${name}.ts`), ...rest], {
		cwd: root,
		stdio: 'inherit',
		env: {
			...process.env,
			PATH: [path.dirname(node), path.join(modules, '.bin'), process.env['PATH']].join(path.delimiter),
			ASTRO_TELEMETRY_DISABLED: '1',
			NODE_NO_WARNINGS: '1',
		},
	});
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
	child.on('error', (error) => {
		console.error(`Het programma start niet: ${error.message}`);
		process.exit(1);
	});
	child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
