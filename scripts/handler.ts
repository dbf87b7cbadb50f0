/** `npm run handler`: makes one file of the handler that takes messages, for the host that is named. */
import path from 'node:path';
import process from 'node:process';
import { bundleHandler, handlerHosts } from '../src/dev/handler.ts';
import { say } from '../src/dev/terminal.ts';

const host = handlerHosts.find((each) => each === process.argv[2]);
if (host) {
	const folder = path.resolve('dist-handler');
	const { file, bytes } = await bundleHandler(process.cwd(), host, folder);
	say(`Klaar: ${path.relative(process.cwd(), file)} (${Math.round(bytes / 1000)} kB)`);
} else {
	console.error(`Zeg voor welke host: npm run handler -- ${handlerHosts.join(' | ')}`);
	process.exitCode = 1;
}
