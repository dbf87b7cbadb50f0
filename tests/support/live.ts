import { makeWorkspace, type Running, startScript, type Workspace } from './workspace.ts';

/** A running `npm start` on a copy of a fixture. */
export interface LiveWorkspace extends Workspace, Running {
	origin: string;
	stop: () => void;
}

/** Starts `npm start` on a copy of a fixture and waits until the sites are there. */
export async function startLive(fixture: string): Promise<LiveWorkspace> {
	const workspace = makeWorkspace(fixture);
	const running = startScript(workspace.root, 'start', { env: { PORT: '0' } });
	const stop = () => {
		running.program.kill('SIGKILL');
		workspace.remove();
	};
	const origin = await until(() => /http:\/\/localhost:\d+/.exec(running.output())?.[0], 90_000).catch(() => {
		stop();
		throw new Error(`npm start begon niet:\n${running.output()}`);
	});
	return { ...workspace, ...running, origin, stop };
}

/** Waits until something is there, looking every 50 milliseconds. */
export async function until<Value>(look: () => Value | Promise<Value>, patience = 30_000): Promise<NonNullable<Value>> {
	const end = performance.now() + patience;
	for (;;) {
		const found = await look();
		if (found) return found;
		if (performance.now() > end) throw new Error(`gebeurde niet binnen ${patience} ms`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
