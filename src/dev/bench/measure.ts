import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** What one run of a program cost. */
export interface Cost {
	/** Seconds on the clock. */
	wall: number;
	/** Processor seconds of the program and of what it started. */
	cpu: number;
	/** Memory at its highest in megabytes, of the largest process; undefined where it cannot be read. */
	megabytes: number | undefined;
	status: number;
	output: string;
}

const timeFormat = 'DORPSPLEIN %R %U %S';

/**
 * Runs a command to its end and measures it with what the shell and the kernel keep: wall and CPU
 * time with children, and the peak of resident memory, sampled.
 */
export async function measure(
	command: string,
	args: readonly string[],
	options: { cwd: string; env?: Record<string, string> },
): Promise<Cost> {
	const quoted = [command, ...args].map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(' ');
	const child = spawn('bash', ['-c', `TIMEFORMAT='${timeFormat}'; time ${quoted}`], {
		cwd: options.cwd,
		env: { ...process.env, ...options.env },
	});
	let output = '';
	child.stdout.on('data', (data) => (output += String(data)));
	child.stderr.on('data', (data) => (output += String(data)));
	let peak = 0;
	const sampler = setInterval(() => {
		peak = Math.max(peak, largestChild(child.pid ?? 0));
	}, 50);
	const status = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
	clearInterval(sampler);
	const [, wall = '0', user = '0', system = '0'] = /DORPSPLEIN ([\d.,]+) ([\d.,]+) ([\d.,]+)/.exec(output) ?? [];
	const seconds = (text: string) => Number(text.replace(',', '.'));
	return { wall: seconds(wall), cpu: seconds(user) + seconds(system), megabytes: peak || undefined, status, output };
}

/** The most memory that a process below this one has held, as Linux keeps it; 0 elsewhere. */
function largestChild(parent: number): number {
	try {
		const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
			.trim()
			.split(' ')
			.filter(Boolean)
			.map(Number);
		return Math.max(0, ...children.map((pid) => Math.max(peakOf(pid), largestChild(pid))));
	} catch {
		return 0;
	}
}

function peakOf(pid: number): number {
	const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	return Math.round(Number(kilobytes ?? 0) / 1024);
}

/** A temporary folder that is gone afterwards. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = mkdtempSync(path.join(tmpdir(), 'dorpsplein-bench-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** How many HTML files a folder holds. */
export function countPages(folder: string): number {
	return readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
}

/** Changes one word in a file, as an editor does. */
export function edit(file: string, mark: string): void {
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^(name|title): .*$/m, `$1: ${mark}`));
}
