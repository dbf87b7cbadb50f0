/** `npm run check`: every problem of every village, without building anything. */
import process from 'node:process';
import { styleText } from 'node:util';
import { inspectRepository } from '../src/inspect/index.ts';
import { buildNow } from '../src/inspect/now.ts';
import { hasErrors, type Paint, plain, toAnnotations, toJson, toTerminal } from '../src/issues/index.ts';

const colours: Paint = {
	bold: (text) => styleText('bold', text),
	dim: (text) => styleText('dim', text),
	red: (text) => styleText('red', text),
	yellow: (text) => styleText('yellow', text),
	green: (text) => styleText('green', text),
};

const { problems } = await inspectRepository({
	root: process.cwd(),
	now: buildNow(process.env),
	only: process.env['VILLAGES']?.split(',').filter(Boolean),
});
if (process.argv.includes('--json')) {
	console.log(toJson(problems));
} else {
	console.log(toTerminal(problems, process.stdout.isTTY ? colours : plain));
	if (process.env['GITHUB_ACTIONS'] || process.env['FORGEJO_ACTIONS']) console.log(toAnnotations(problems));
}
process.exitCode = hasErrors(problems) ? 1 : 0;
