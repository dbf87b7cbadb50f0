/** `npm run sync`: fetches the calendars and news that others keep, and keeps a copy with each village. */
import process from 'node:process';
import { paint } from '../src/dev/terminal.ts';
import { Refusal } from '../src/import/index.ts';
import { buildNow } from '../src/inspect/now.ts';
import { toAnnotations } from '../src/issues/index.ts';
import { makeFetcher, readSyncCommand, runSync, syncHelp } from '../src/sync/index.ts';

try {
	const command = readSyncCommand(process.argv.slice(2));
	if (!command) console.log(syncHelp());
	else {
		const { text, problems, isFailed } = await runSync(command, {
			root: process.cwd(),
			now: buildNow(process.env),
			fetcher: makeFetcher(),
			paint,
		});
		console.log(text);
		if (problems.length > 0 && (process.env['GITHUB_ACTIONS'] || process.env['FORGEJO_ACTIONS']))
			console.log(toAnnotations(problems));
		process.exitCode = isFailed ? 1 : 0;
	}
} catch (error) {
	if (!(error instanceof Refusal || error instanceof RangeError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
