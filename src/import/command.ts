import path from 'node:path';
import { inspectRepository } from '../inspect/index.ts';
import { nearest, type Problem } from '../issues/index.ts';
import { type Flag, readFlags } from './flags.ts';
import { type Proposal, proposeOsm } from './osm-command.ts';
import { counted } from './osm-words.ts';
import { type FileChange, toPatch } from './patch.ts';
import { Refusal } from './refusal.ts';
import { proposeTable } from './table/command.ts';
import type { Ask } from './table/mapping.ts';
import { reportAsMarkdown, reportForTerminal } from './told.ts';
import { applyChanges, writeResult } from './write.ts';

/** What can be imported, and what one line of help says of it. */
export const sources = {
	osm: 'plekken en organisaties uit een uittreksel van OpenStreetMap, ook opnieuw',
	organisaties: 'organisaties uit een tabel: CSV of Excel (.xlsx)',
} as const;

/** One of the things that can be imported. */
export type Source = keyof typeof sources;

/** What was asked on the command line. */
export interface ImportCommand {
	source: Source;
	village: string;
	/** The file to import, as it was named. */
	file: string;
	/** Write what is proposed; otherwise it is only told. */
	writes: boolean;
	/** Where a patch comes instead, as it was named. */
	patch: string | undefined;
	/** Where the report comes as Markdown, as it was named. */
	report: string | undefined;
	/** Also when that looks unwise. */
	anyway: boolean;
	/** Of a table: the sheet, and what its columns are. */
	sheet: string | undefined;
	columns: string | undefined;
	/** Of a table: what may be of a person too. */
	allowsPersonal: boolean;
	/** Ask nothing and take every proposal. */
	takesProposals: boolean;
}

const flags = {
	schrijf: { help: 'Doe het. Zonder dit woord is het een proef en verandert er niets' },
	patch: { value: 'bestand', help: 'Schrijf de veranderingen als patch, voor git apply, en verander verder niets' },
	rapport: { value: 'bestand', help: 'Schrijf het hele verslag ook als Markdown' },
	toch: { help: 'Ook als het bestand ouder is, als er veel weg zou zijn, of wat er misschien al is' },
	yes: { help: 'Tabel: vraag niets en neem overal het voorstel' },
	kolommen: { value: 'lijst', help: 'Tabel: wat de kolommen zijn, zoals "Tel.=telefoon, Club=naam"' },
	blad: { value: 'naam', help: 'Excel: welk blad' },
	'ook-persoonlijk': {
		help: 'Tabel: ook nummers en postbussen die van een persoon kunnen zijn, als die het goedvindt',
	},
	help: { help: 'Toon deze uitleg' },
} as const satisfies Record<string, Flag>;

const example = 'npm run import -- osm mijndorp mijndorp.osm.pbf';

/**
 * Reads the words after `npm run import --`.
 * @returns undefined when somebody asked for help
 * @throws {Refusal} when they are not understood, with what to write instead
 */
export function readImportCommand(words: readonly string[]): ImportCommand | undefined {
	const { values, on, rest, errors } = readFlags<keyof typeof flags>(words, flags);
	const all: Readonly<Record<string, Flag>> = flags;
	const empty = Object.entries(values).find(([, value]) => value === '' || value.startsWith('--'));
	const [error = empty && `Achter --${empty[0]} hoort een ${all[empty[0]]?.value}.`] = errors;
	if (error) throw new Refusal(error);
	if (on.has('help') || words.length === 0) return undefined;
	const [source = '', village, file, ...more] = rest;
	if (!Object.hasOwn(sources, source)) {
		const near = nearest(source, Object.keys(sources));
		throw new Refusal(
			`Wat wil je importeren? “${source}” ken ik niet.${near ? ` Bedoel je ${near}?` : ''} Kies uit ${Object.keys(sources).join(' of ')}. Bijvoorbeeld: ${example}`,
		);
	}
	if (!village) throw new Refusal(`In welk dorp? Schrijf bijvoorbeeld: ${example}`);
	if (!file) throw new Refusal(`Welk bestand? Schrijf bijvoorbeeld: ${example}`);
	if (more.length > 0)
		throw new Refusal(
			`Ik verwacht één bestand, maar kreeg ook: ${more.join(', ')}. Zet een naam met spaties tussen aanhalingstekens.`,
		);
	if (on.has('schrijf') && values.patch !== undefined)
		throw new Refusal('Kies --schrijf of --patch, niet allebei: een patch is om later zelf toe te passen.');
	return {
		source: source as Source,
		village,
		file,
		writes: on.has('schrijf'),
		patch: values.patch,
		report: values.rapport,
		anyway: on.has('toch'),
		sheet: values.blad,
		columns: values.kolommen,
		allowsPersonal: on.has('ook-persoonlijk'),
		takesProposals: on.has('yes'),
	};
}

/** How the command is used. */
export function importHelp(): string {
	const names = Object.entries<Flag>(flags).map(([name, { value, help }]) => [
		`--${name}${value ? ` <${value}>` : ''}`,
		help,
	]);
	return [
		'Haalt gegevens van een ander in een dorp, of zet ernaast wat er sinds de vorige keer veranderde.',
		'Eerst is het altijd een proef: je leest wat er zou veranderen, en er verandert niets.',
		'',
		...Object.entries(sources).map(([name, help]) => `  npm run import -- ${name} <dorp> <bestand>   ${help}`),
		'',
		...names.map(([name = '', help]) => `  ${name.padEnd(20)}${help}`),
		'',
		'Wat jullie zelf schreven, wordt nooit overschreven of weggegooid.',
	].join('\n');
}

/** Where a command runs. */
export interface Surroundings {
	root: string;
	/** The folder from which somebody called. */
	from: string;
	/** `YYYY-MM-DDTHH:mm`. */
	now: string;
	/** Asks a person; undefined where there is nobody to ask. */
	ask: Ask | undefined;
}

/** What came of it. */
export interface Outcome {
	/** For the terminal. */
	text: string;
	/** What is not right in the village after writing. */
	problems: Problem[];
}

/**
 * Does what was asked: tells, writes a patch, or writes.
 * @throws {Refusal} when it cannot be done; nothing was written
 */
export async function runImport(command: ImportCommand, surroundings: Surroundings): Promise<Outcome> {
	const { root, from, now } = surroundings;
	const { village, writes, patch, report: reportFile } = command;
	const { report, changes: proposed, isIdle, answers, objection } = await propose(command, surroundings);
	if (objection && (writes || patch)) throw new Refusal(`${objection}\nEr is niets veranderd.`);
	// What was answered is kept after a trial too, so that nothing is asked twice.
	const changes = answers && (writes || patch) ? [...proposed, answers] : proposed;
	const done: string[] = [];
	if (writes && changes.length > 0) await write(root, changes);
	if (answers) {
		if (!writes && !patch) await write(root, [answers]);
		done.push(`Wat de kolommen zijn, staat in ${answers.file}. De volgende keer wordt er niets gevraagd.`);
	}
	if (reportFile) {
		await writeResult(path.resolve(from, reportFile), reportAsMarkdown(report));
		done.push(`Het verslag staat in ${reportFile}.`);
	}
	if (patch && changes.length > 0) {
		await writeResult(path.resolve(from, patch), toPatch(changes));
		done.push(`De patch staat in ${patch}. Pas hem toe met: git apply ${patch}`);
	}
	if (writes && !isIdle)
		done.push(`Geschreven: ${counted(changes.length, 'bestand', 'bestanden')}. Bekijk het met: git diff`);
	if (!writes && !patch && !isIdle)
		done.push('Dit was een proef: er is niets veranderd. Doe het met dezelfde opdracht en --schrijf erachter.');
	const { problems } = writes && !isIdle ? await inspectRepository({ root, now, only: [village] }) : { problems: [] };
	return {
		text: [reportForTerminal(report), ...done].join('\n\n'),
		problems: problems.filter((problem) => problem.village === village),
	};
}

async function propose(
	command: ImportCommand,
	{ root, from, now, ask }: Surroundings,
): Promise<Proposal & { answers?: FileChange | undefined }> {
	const { source, village, anyway } = command;
	const which = { root, village, file: path.resolve(from, command.file), told: command.file, anyway };
	if (source === 'osm') return proposeOsm({ ...which, today: now.slice(0, 10) });
	const { sheet, columns, allowsPersonal, takesProposals } = command;
	return proposeTable({
		...which,
		now,
		sheet,
		columns,
		allowsPersonal,
		ask: takesProposals ? async ({ proposal }) => proposal : (ask ?? nobody),
	});
}

const nobody: Ask = ({ message, proposal }) => {
	throw new Refusal(
		`Ik kan hier niets vragen, en wil weten: ${message} Voorstel: ${proposal || 'leeg'}. Voeg --yes toe om overal het voorstel te nemen, of zeg het met --kolommen.`,
	);
};

async function write(root: string, changes: readonly FileChange[]): Promise<void> {
	try {
		await applyChanges(root, changes);
	} catch (error) {
		throw new Refusal(`Schrijven is niet gelukt (${(error as Error).message}). Er is niets veranderd.`);
	}
}
