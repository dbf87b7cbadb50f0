/** `npm run build`: every village without errors into `dist/<dorp>/`. */
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { buildSites } from '../src/dev/build.ts';
import { paint, say, wantedVillages } from '../src/dev/terminal.ts';
import { inspectRepository } from '../src/inspect/index.ts';
import { buildNow } from '../src/inspect/now.ts';
import { hasErrors, toAnnotations, toTerminal } from '../src/issues/index.ts';

const root = process.cwd();
const now = buildNow(process.env);
// Asked once: the build itself tells its pages by the same variable what to make.
const only = wantedVillages();
const { repository, problems, buildable } = await inspectRepository({ root, now, only });
if (problems.length > 0) console.log(toTerminal(problems, paint));
if (process.env['GITHUB_ACTIONS'] || process.env['FORGEJO_ACTIONS']) console.log(toAnnotations(problems));

const broken = repository.villages.map(({ id }) => id).filter((id) => !buildable.includes(id));
if (buildable.length === 0) {
	console.log(paint.red('Er is geen dorp zonder fouten om te bouwen.'));
} else {
	say(`Bouwen: ${buildable.join(', ')}`);
	const outDir = path.resolve(root, process.env['OUT_DIR'] ?? 'dist');
	// Beside it first: a build that fails leaves the last good one where it is.
	const fresh = `${outDir}.deel`;
	await buildSites({
		root,
		outDir: fresh,
		villages: buildable,
		now,
		// For the tests; `npm start` has it always.
		hasShowcase: process.env['SHOWCASE'] === '1',
		progress: say,
	});
	if (only) await replaceVillages(fresh, outDir, buildable);
	else await rm(outDir, { recursive: true, force: true }).then(() => rename(fresh, outDir));
	say(`Klaar: ${buildable.map((id) => path.relative(root, path.join(outDir, id)) + path.sep).join(', ')}`);
}
if (broken.length > 0) console.log(paint.red(`Overgeslagen door fouten: ${broken.join(', ')}`));
process.exitCode = hasErrors(problems) || buildable.length === 0 ? 1 : 0;

/** Puts newly built villages in the place of the old ones and leaves the others as they are. */
async function replaceVillages(from: string, to: string, villages: readonly string[]): Promise<void> {
	await mkdir(to, { recursive: true });
	for (const id of villages) {
		await rm(path.join(to, id), { recursive: true, force: true });
		await rename(path.join(from, id), path.join(to, id));
	}
	await rm(from, { recursive: true });
}
