import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { watch } from 'chokidar';
import { inspectRepository } from '../inspect/index.ts';
import { hasErrors, type Problem } from '../issues/index.ts';
import { buildSites, type Renderer } from './build.ts';
import { createSiteServer } from './server.ts';

/** How the sites on the screen of an editor are run. */
export interface LiveOptions {
	root: string;
	/** The moment taken for now; asked again for every change, because a day may pass. */
	now: () => string;
	only?: readonly string[] | undefined;
	port: number;
	/** Short Dutch texts for the terminal. */
	say: (text: string) => void;
	/** All problems after each reading. */
	tell: (problems: readonly Problem[]) => void;
}

/** A running set of sites. */
export interface LiveSites {
	port: number;
	stop: () => Promise<void>;
}

/** Editors save more than once; a full build waits until it has been quiet for so many milliseconds. */
const quiet = 3000;

/**
 * Builds every village, serves them, and follows the files: a saved text is on the screen within
 * moments, rendered by itself; search and new photos follow with a full build in the background.
 */
export async function startLiveSites(options: LiveOptions): Promise<LiveSites> {
	const { root, now, only, say, tell } = options;
	const work = path.join(root, '.cache', 'start');
	let generation = 0;
	let folder = '';
	let renderer: Renderer | undefined;
	let isAhead = false;
	let building: Promise<void> | undefined;
	let timer: NodeJS.Timeout | undefined;

	await rm(work, { recursive: true, force: true });
	await mkdir(work, { recursive: true });

	const server = createSiteServer({
		folder: () => folder,
		freshPage: async (pathname) => (isAhead ? renderer?.page(pathname).catch(() => undefined) : undefined),
	});

	async function inspect() {
		const inspection = await inspectRepository({ root, now: now(), only });
		tell(inspection.problems);
		return inspection;
	}

	async function buildAll(villages: readonly string[]): Promise<void> {
		const next = path.join(work, `bouw-${++generation}`);
		const outDir = `${next}.deel`;
		const started = performance.now();
		renderer = await buildSites({ root, outDir, villages, now: now(), progress: generation === 1 ? say : () => {} });
		await rename(outDir, next);
		const previous = folder;
		if (previous) await keepBroken(previous, next, villages);
		folder = next;
		isAhead = false;
		if (previous) await rm(previous, { recursive: true, force: true });
		say(`Gebouwd in ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} seconden`);
	}

	/** A village that has an error for the moment stays on the screen as it last was. */
	async function keepBroken(previous: string, next: string, villages: readonly string[]): Promise<void> {
		for (const item of await readdir(previous, { withFileTypes: true })) {
			const isVillage =
				item.isDirectory() && (await stat(path.join(root, 'villages', item.name)).catch(() => undefined)) !== undefined;
			if (isVillage && !villages.includes(item.name))
				await rename(path.join(previous, item.name), path.join(next, item.name));
		}
	}

	async function onChange(file: string): Promise<void> {
		const name = path.relative(root, file);
		say(`Gewijzigd: ${name}`);
		const { problems, buildable } = await inspect();
		if (hasErrors(problems)) {
			const texts = problems
				.filter(({ severity }) => severity === 'error')
				.map(
					(item) =>
						`${item.file}${item.line ? `, regel ${item.line}` : ''}\n${item.message}\n${item.hint}${item.fix ? `\n\n${item.fix}` : ''}`,
				);
			server.announce({ kind: 'problems', message: texts.slice(0, 5).join('\n\n') });
		}
		const isContent = name.endsWith('.md') || name.endsWith('.yaml');
		if (isContent && !building && buildable.length > 0) {
			renderer?.refresh(buildable, now());
			isAhead = true;
			if (!hasErrors(problems)) server.announce({ kind: 'reload' });
		}
		clearTimeout(timer);
		timer = setTimeout(() => void rebuild(), isContent ? quiet : 300);
	}

	async function rebuild(): Promise<void> {
		if (building) {
			timer = setTimeout(() => void rebuild(), 500);
			return;
		}
		building = (async () => {
			const wasAhead = isAhead;
			const { buildable } = await inspectRepository({ root, now: now(), only });
			if (buildable.length === 0) return;
			await buildAll(buildable);
			// A text that was shown at once need not load a second time.
			if (!wasAhead) server.announce({ kind: 'reload' });
		})()
			.catch((error: unknown) =>
				say(`Het bouwen is niet gelukt: ${error instanceof Error ? error.message : String(error)}`),
			)
			.finally(() => {
				building = undefined;
			});
		await building;
	}

	const first = await inspect();
	if (first.buildable.length === 0) throw new Error('Er is geen dorp zonder fouten om te laten zien.');
	await buildAll(first.buildable);
	const port = await server.listen(options.port);
	const watcher = watch(
		['villages', 'content', 'src'].map((name) => path.join(root, name)),
		{
			ignoreInitial: true,
			awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
			ignored: (file) => /(?:^|[\\/])\.[^\\/]/.test(path.relative(root, file)),
		},
	);
	watcher.on('all', (_, file) => {
		onChange(file).catch((error: unknown) => say(String(error)));
	});
	await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
	return {
		port,
		stop: async () => {
			clearTimeout(timer);
			await watcher.close();
			await server.close();
			await building;
			await rm(work, { recursive: true, force: true });
		},
	};
}
