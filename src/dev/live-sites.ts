import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { watch } from 'chokidar';
import { inspectRepository } from '../inspect/index.ts';
import { decapSource } from '../integrations/decap.ts';
import { showcaseFolder } from '../integrations/showcase.ts';
import type { Problem } from '../issues/index.ts';
import { buildSites, type Renderer } from './build.ts';
import { keepVillages } from './keep.ts';
import { localFiles } from './local-files.ts';
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
	/** The build before that. */
	let outdated = '';
	let renderer: Renderer | undefined;
	/** Something was saved that the folder does not have yet, so that pages are rendered one by one. */
	let isAhead = false;
	let building: Promise<void> | undefined;
	let settling: NodeJS.Timeout | undefined;
	let quieting: NodeJS.Timeout | undefined;
	let inspecting: Promise<void> = Promise.resolve();
	/** Saved and not looked at yet. */
	const saved = new Set<string>();
	/** Saved since the last full build began. */
	const unbuilt = new Set<string>();

	await rm(work, { recursive: true, force: true });
	await mkdir(work, { recursive: true });

	const server = createSiteServer({
		folder: () => folder,
		freshPage: async (pathname) => (isAhead ? renderer?.page(pathname).catch(() => undefined) : undefined),
		files: localFiles(root),
		decap: decapSource(),
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
		// The page of components changes with `src`, not with what an editor saves.
		const hasShowcase = generation === 1 || [...unbuilt].some((name) => name.startsWith(`src${path.sep}`));
		unbuilt.clear();
		renderer = await buildSites({
			root,
			outDir,
			villages,
			now: now(),
			hasShowcase,
			isLocal: true,
			progress: generation === 1 ? say : () => {},
		});
		await rename(outDir, next);
		const previous = folder;
		if (previous) await keepVillages(root, previous, next);
		if (previous && !hasShowcase) await keepShowcase(previous, next);
		folder = next;
		// What was saved while it was building is not in it.
		isAhead = unbuilt.size > 0;
		if (isAhead) renderer.refresh(villages, now());
		// One behind stays for the pages that are still loading from it.
		if (outdated) await rm(outdated, { recursive: true, force: true });
		outdated = previous;
		say(`Gebouwd in ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} seconden`);
	}

	/** The page of components, with the stylesheet and scripts that it was made with. */
	async function keepShowcase(previous: string, next: string): Promise<void> {
		await cp(path.join(previous, showcaseFolder), path.join(next, showcaseFolder), { recursive: true });
		await cp(path.join(previous, '_astro'), path.join(next, '_astro'), { recursive: true, force: false });
	}

	/** Gathers what is saved within a moment: a new version of a hundred files is one change. */
	function onSave(file: string): void {
		saved.add(path.relative(root, file));
		clearTimeout(settling);
		settling = setTimeout(() => {
			inspecting = inspecting.then(showSaved).catch((error: unknown) => say(String(error)));
		}, 50);
	}

	async function showSaved(): Promise<void> {
		const names = [...saved];
		saved.clear();
		if (names.length === 0) return;
		for (const name of names) unbuilt.add(name);
		say(names.length === 1 ? `Gewijzigd: ${names[0]}` : `Gewijzigd: ${names.length} bestanden`);
		const { problems, buildable } = await inspect();
		server.announce({ kind: 'problems', message: describeErrors(problems) });
		// A new photo comes with the build; the text that names it need not wait for that.
		if (names.some(isText) && buildable.length > 0) {
			renderer?.refresh(buildable, now());
			isAhead = true;
			server.announce({ kind: 'reload' });
		}
		clearTimeout(quieting);
		quieting = setTimeout(() => void rebuild(), names.every(isText) ? quiet : 300);
	}

	async function rebuild(): Promise<void> {
		if (building) {
			quieting = setTimeout(() => void rebuild(), 500);
			return;
		}
		// Texts were shown when they were saved; colours, photos and templates come with the build.
		const isShown = [...unbuilt].every(isText);
		building = (async () => {
			const { buildable } = await inspectRepository({ root, now: now(), only });
			if (buildable.length === 0) return;
			await buildAll(buildable);
			if (!isShown) server.announce({ kind: 'reload' });
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
	watcher.on('all', (_, file) => onSave(file));
	await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
	return {
		port,
		stop: async () => {
			clearTimeout(settling);
			clearTimeout(quieting);
			await watcher.close();
			await server.close();
			await building;
			await rm(work, { recursive: true, force: true });
		},
	};
}

/** A text that one page can be rendered from without building all over. */
const isText = (name: string) => name.endsWith('.md');

/** The first errors as a text for the screen; empty when there are none. */
function describeErrors(problems: readonly Problem[]): string {
	return problems
		.filter(({ severity }) => severity === 'error')
		.slice(0, 5)
		.map(({ file, line, message, hint, fix }) =>
			[line ? `${file}, regel ${line}` : file, message, hint, fix && `\n${fix}`].filter(Boolean).join('\n'),
		)
		.join('\n\n');
}
