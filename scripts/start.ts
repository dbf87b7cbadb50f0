/** `npm start`: all villages on this computer, and what you save is on the screen at once. */
import process from 'node:process';
import { type LiveSites, startLiveSites } from '../src/dev/live-sites.ts';
import { paint, say, wantedVillages } from '../src/dev/terminal.ts';
import { buildNow } from '../src/inspect/now.ts';
import { toTerminal } from '../src/issues/index.ts';

let sites: LiveSites | undefined;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => {
		// A second time, or before there is anything to stop: at once.
		if (isStopping || !sites) process.exit(isStopping ? 1 : 0);
		isStopping = true;
		console.log('\nTot de volgende keer.');
		void sites.stop().then(() => process.exit(0));
	});
}

say('De dorpen worden gebouwd. Dat duurt een paar tellen …');
const fixed = process.env['BUILD_DATE'];
let told = '';
sites = await startLiveSites({
	root: process.cwd(),
	// The build itself sets BUILD_DATE; what the person set before is what counts.
	now: () => buildNow({ BUILD_DATE: fixed }),
	only: wantedVillages(),
	port: Number(process.env['PORT'] ?? 4321),
	say,
	tell: (problems) => {
		const errors = problems.filter(({ severity }) => severity === 'error');
		const text = toTerminal(errors, paint);
		// The same errors again would bury the one that was just made.
		if (errors.length > 0 && text !== told) console.log(text);
		told = text;
	},
}).catch((error: unknown) => {
	console.error(paint.red(error instanceof Error ? error.message : String(error)));
	process.exit(1);
});
console.log(`\n${paint.green('Klaar.')} Bekijk de dorpen op ${paint.bold(`http://localhost:${sites.port}/`)}`);
console.log('Stoppen: Ctrl + C\n');
