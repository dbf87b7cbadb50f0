/** `npm run build`: every village without errors into `dist/<dorp>/`. */
import path from 'node:path';
import process from 'node:process';
import { buildSites } from '../src/dev/build.ts';
import { paint, say, wantedVillages } from '../src/dev/terminal.ts';
import { inspectRepository } from '../src/inspect/index.ts';
import { buildNow } from '../src/inspect/now.ts';
import { hasErrors, toAnnotations, toTerminal } from '../src/issues/index.ts';

const root = process.cwd();
const now = buildNow(process.env);
const { repository, problems, buildable } = await inspectRepository({ root, now, only: wantedVillages() });
if (problems.length > 0) console.log(toTerminal(problems, paint));
if (process.env['GITHUB_ACTIONS'] || process.env['FORGEJO_ACTIONS']) console.log(toAnnotations(problems));

const broken = repository.villages.map(({ id }) => id).filter((id) => !buildable.includes(id));
if (buildable.length === 0) {
	console.log(paint.red('Er is geen dorp zonder fouten om te bouwen.'));
} else {
	say(`Bouwen: ${buildable.join(', ')}`);
	const outDir = path.resolve(root, process.env['OUT_DIR'] ?? 'dist');
	await buildSites({ root, outDir, villages: buildable, now, progress: say });
	say(`Klaar: ${buildable.map((id) => path.relative(root, path.join(outDir, id)) + path.sep).join(', ')}`);
}
if (broken.length > 0) console.log(paint.red(`Overgeslagen door fouten: ${broken.join(', ')}`));
process.exitCode = hasErrors(problems) || buildable.length === 0 ? 1 : 0;
