/** `npm run basemap`: makes the map that a village carries itself, out of an extract of OpenStreetMap. */
import process from 'node:process';
import { styleText } from 'node:util';
import { basemapHelp, makeVillageBasemap, Refusal, readBasemapCommand } from '../src/import/index.ts';

try {
	const command = readBasemapCommand(process.argv.slice(2));
	if (command.wantsHelp) console.log(basemapHelp());
	else {
		// npm runs scripts in the folder of the repository, wherever it was called from.
		const told = await makeVillageBasemap({
			...command,
			root: process.cwd(),
			from: process.env['INIT_CWD'] ?? process.cwd(),
		});
		console.log(`${styleText('green', '✓')} ${told.join('\n')}`);
	}
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
