/** `npm run check`: every problem of every village, without building anything. */
import process from 'node:process';
import { paint, wantedVillages } from '../src/dev/terminal.ts';
import { inspectRepository } from '../src/inspect/index.ts';
import { buildNow } from '../src/inspect/now.ts';
import { hasErrors, toAnnotations, toJson, toTerminal } from '../src/issues/index.ts';

const { problems } = await inspectRepository({
	root: process.cwd(),
	now: buildNow(process.env),
	only: wantedVillages(),
});
if (process.argv.includes('--json')) {
	console.log(toJson(problems));
} else {
	console.log(toTerminal(problems, paint));
	if (process.env['GITHUB_ACTIONS'] || process.env['FORGEJO_ACTIONS']) console.log(toAnnotations(problems));
}
process.exitCode = hasErrors(problems) ? 1 : 0;
