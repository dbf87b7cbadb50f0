/** `npm run import`: takes in what others keep, and sets beside it what changed since; a trial unless asked otherwise. */
import process from 'node:process';
import { styleText } from 'node:util';
import { input, select } from '@inquirer/prompts';
import { importHelp, Refusal, readImportCommand, runImport, type TableQuestion } from '../src/import/index.ts';
import { buildNow } from '../src/inspect/now.ts';
import { countProblems, hasErrors, plain, toTerminal } from '../src/issues/index.ts';

try {
	const command = readImportCommand(process.argv.slice(2));
	if (!command) console.log(importHelp());
	else {
		// npm runs scripts in the folder of the repository, wherever it was called from.
		const from = process.env['INIT_CWD'] ?? process.cwd();
		const { text, problems } = await runImport(command, {
			root: process.cwd(),
			from,
			now: buildNow(process.env),
			ask: process.stdin.isTTY ? ask : undefined,
		});
		console.log(text);
		if (hasErrors(problems)) {
			console.error(`\n${toTerminal(problems, plain)}`);
			process.exitCode = 1;
		} else if (problems.length > 0)
			console.log(`\nGecontroleerd: ${countProblems(problems)}. Kijk met ${styleText('bold', 'npm run check')}.`);
	}
} catch (error) {
	if (error instanceof Error && error.name === 'ExitPromptError') console.error('\nGestopt. Er is niets veranderd.');
	else if (error instanceof Refusal || error instanceof RangeError) console.error(error.message);
	else throw error;
	process.exitCode = 1;
}

function ask({ message, choices, proposal }: TableQuestion): Promise<string> {
	if (!choices) return input({ message, default: proposal });
	const theme = { style: { keysHelpTip: () => 'Kies met ↑ en ↓, dan Enter.' } };
	return select({ message, choices, default: proposal, pageSize: 12, theme });
}
