import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
// @ts-expect-error It comes without types, and is the path of its program.
import workerd from 'workerd';
import { bundleHandler } from '../../src/dev/handler.ts';
import { solve } from '../../src/handler/proof.ts';
import type { Forge } from './forge/index.ts';

const repository = path.resolve(import.meta.dirname, '../..');

/** A handler that runs as it does at a host, and can be asked. */
export interface RunningHandler {
	address: string;
	/** All that it said in its log. */
	log: () => string;
	stop: () => void;
}

/** The settings of a handler that writes to a forge of the tests. */
export function handlerSettings(forge: Forge, origin: string, more: Record<string, string> = {}) {
	return {
		FORGE: forge.kind,
		FORGE_API: forge.apiRoot,
		FORGE_PROJECT: forge.repo,
		FORGE_TOKEN: forge.programToken,
		FORGE_BRANCH: forge.branch,
		VILLAGE: 'eikendam',
		ORIGINS: origin,
		SECRET: 'een geheim dat lang genoeg is om niet te raden',
		DIFFICULTY: '8',
		...more,
	};
}

/** A port that nobody listens at, for an address that must be known before anything stands there. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/**
 * Makes the one file for a host and runs it: Node itself, or workerd, which is what Cloudflare runs.
 * @param wanted the port to listen at; any when left out
 */
export async function startHandler(
	runtime: 'node' | 'workerd',
	settings: Readonly<Record<string, string>>,
	wanted = 0,
): Promise<RunningHandler> {
	const folder = mkdtempSync(path.join(tmpdir(), 'dorpsplein-handler-'));
	const { file } = await bundleHandler(repository, runtime === 'node' ? 'node' : 'cloudflare', folder);
	const program = runtime === 'node' ? runNode(file, settings, wanted) : runWorkerd(file, settings, wanted);
	let said = '';
	const heard = (part: Buffer) => (said += String(part));
	program.stdout?.on('data', heard);
	program.stderr?.on('data', heard);
	const stop = () => {
		program.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	};
	const port = await new Promise<string>((resolve, reject) => {
		program.on('exit', () => reject(new Error(`de handler stopte:\n${said}`)));
		const look = (part: Buffer) => {
			const found = /"port":(\d+)|klaar op http:\/\/[\d.]+:(\d+)/.exec(String(part));
			if (found) resolve(found[1] ?? found[2] ?? '');
		};
		program.stdout?.on('data', look);
		(program.stdio[3] as Readable | undefined)?.on('data', look);
	});
	return { address: `http://127.0.0.1:${port}/`, log: () => said, stop };
}

function runNode(file: string, settings: Readonly<Record<string, string>>, port: number): ChildProcess {
	return spawn(process.execPath, [file], { env: { ...settings, PORT: String(port), PROXY: '1' } });
}

function runWorkerd(file: string, settings: Readonly<Record<string, string>>, port: number): ChildProcess {
	const bindings = Object.entries(settings).map(
		([name, value]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)})`,
	);
	const config = path.join(path.dirname(file), 'config.capnp');
	writeFileSync(
		config,
		`using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .handler), (name = "network", network = (allow = ["public", "private"]))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const handler :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed ${JSON.stringify(path.basename(file))})],
  compatibilityDate = "2026-11-01",
  globalOutbound = "network",
  bindings = [${bindings.join(', ')}],
);
`,
	);
	return spawn(String(workerd), ['serve', config, '--control-fd=3'], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
}

/** What a person fills in. */
export const filledIn = {
	kind: 'vraag',
	category: 'vervoer',
	title: 'Wie rijdt mij naar café ’t Veer?',
	summary: 'Elke dinsdag heen en terug: “gezellig”. Het is ongeveer tien minuten rijden, langs de sluis en de molen.',
	area: 'Eikendam, bij de sluis',
	days: ['tuesday', 'thursday'],
	dayParts: ['ochtend'],
	frequency: 'elke week',
	when: '',
	firstName: 'Riet',
	onBehalfOf: 'zichzelf',
	agreed: false,
	callsOther: false,
	give: 'Koffie met *appeltaart*',
	number: 48,
	name: 'Riet Zwartkruis',
	phone: '06 12 34 56 78',
};

/** Asks for a challenge and solves it, as the page does. */
export async function solved(address: string, origin: string): Promise<{ token: string; solution: number }> {
	const response = await fetch(address, { headers: { Origin: origin } });
	const { token, difficulty } = (await response.json()) as { token: string; difficulty: number };
	return { token, solution: await solve(token, difficulty) };
}

/** Sends a message as the page does. */
export function post(address: string, origin: string, message: object, from = '192.0.2.1'): Promise<Response> {
	return fetch(address, {
		method: 'POST',
		headers: {
			Origin: origin,
			'Content-Type': 'application/json',
			'CF-Connecting-IP': from,
			'X-Forwarded-For': from,
		},
		body: JSON.stringify(message),
	});
}
