/**
 * `npm run check`: every problem of every village, without building anything; on a branch of the CMS also what
 * that branch changes and may not change.
 */
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readBranch } from '../src/dev/branch.ts';
import { paint, wantedVillages } from '../src/dev/terminal.ts';
import { inspectBranch } from '../src/inspect/branch.ts';
import { inspectRepository } from '../src/inspect/index.ts';
import { buildNow } from '../src/inspect/now.ts';
import { hasErrors, toAnnotations, toCodeQuality, toJson, toTerminal } from '../src/issues/index.ts';

const options = readOptions();
if (options) await check(options);
else process.exitCode = 1;

function readOptions() {
	try {
		return parseArgs({
			options: {
				json: { type: 'boolean' },
				tak: { type: 'string' },
				basis: { type: 'string' },
				codequality: { type: 'string' },
			},
		}).values;
	} catch {
		console.error(
			'Zo kan het: npm run check -- [--json] [--tak <naam>] [--basis <hoofdtak>] [--codequality <bestand>]',
		);
		return undefined;
	}
}

async function check({ json, tak, basis, codequality }: NonNullable<ReturnType<typeof readOptions>>): Promise<void> {
	const root = process.cwd();
	const branch = await readBranch({ root, name: tak, base: basis, environment: process.env });
	const { problems: found } = await inspectRepository({ root, now: buildNow(process.env), only: wantedVillages() });
	const problems = [...(branch ? inspectBranch(branch) : []), ...found];
	if (codequality) await writeFile(codequality, toCodeQuality(problems));
	if (json) {
		console.log(toJson(problems));
	} else {
		console.log(toTerminal(problems, paint));
		if (process.env['GITHUB_ACTIONS'] || process.env['FORGEJO_ACTIONS']) console.log(toAnnotations(problems));
	}
	process.exitCode = hasErrors(problems) ? 1 : 0;
}
