import process from 'node:process';
import { styleText } from 'node:util';
import { type Paint, plain } from '../issues/index.ts';

const colours: Paint = {
	bold: (text) => styleText('bold', text),
	dim: (text) => styleText('dim', text),
	red: (text) => styleText('red', text),
	yellow: (text) => styleText('yellow', text),
	green: (text) => styleText('green', text),
};

/** Colours when somebody is watching; none in a file or pipe. */
export const paint: Paint = process.stdout.isTTY ? colours : plain;

/** One line of progress. */
export function say(text: string): void {
	console.log(`${paint.dim('·')} ${text}`);
}

/** The villages named in `VILLAGES=a,b`; undefined for all. */
export function wantedVillages(
	environment: Readonly<Record<string, string | undefined>> = process.env,
): string[] | undefined {
	const names = environment['VILLAGES']
		?.split(',')
		.map((name) => name.trim())
		.filter(Boolean);
	return names && names.length > 0 ? names : undefined;
}
