/** `npm run new-village`: makes the files of a new village, from answers or from OpenStreetMap. */
import path from 'node:path';
import process from 'node:process';
import { styleText } from 'node:util';
import { input, select } from '@inquirer/prompts';
import { loadAgreements, toId } from '../src/config/index.ts';
import { dayOf, toWallClock } from '../src/domain/index.ts';
import {
	checkId,
	completed,
	describeImport,
	describeToDo,
	existingFolders,
	type FlagName,
	flags,
	type Known,
	questions,
	Refusal,
	readCommandLine,
	readExtract,
	sharedIds,
	stretch,
	surveyVillage,
	toAnswers,
	toFeatures,
	toRecords,
	villageFiles,
	writeVillage,
} from '../src/import/index.ts';
import { inspectRepository } from '../src/inspect/index.ts';
import { buildNow } from '../src/inspect/now.ts';
import { countProblems, hasErrors, plain, toTerminal } from '../src/issues/index.ts';

try {
	await main();
} catch (error) {
	if (error instanceof Error && error.name === 'ExitPromptError') console.error('\nGestopt. Er is niets gemaakt.');
	else if (error instanceof Refusal || error instanceof RangeError) console.error(error.message);
	else throw error;
	process.exitCode = 1;
}

async function main(): Promise<void> {
	const line = readCommandLine(process.argv.slice(2));
	if (line.on.has('help')) return console.log(help());
	refuseWhen(line.errors);
	const root = process.cwd();
	const now = buildNow(process.env);
	const asks = !line.on.has('yes');
	if (asks && !process.stdin.isTTY) {
		throw new Refusal(
			'Ik kan hier niets vragen. Voeg --yes toe om overal het voorstel te nemen, en geef wat je weet met de opties die --help noemt.',
		);
	}

	const given: Partial<Record<FlagName, string>> = { ...line.values };
	let id = line.id ?? (given.naam && toId(given.naam));
	if (id === undefined && asks) {
		given.naam = await input({ message: 'Hoe heet het dorp?', validate: (answer) => checkId(toId(answer)) ?? true });
		id = await input({
			message: 'Hoe heet de map van dit dorp?',
			default: toId(given.naam),
			validate: (answer) => checkId(answer) ?? true,
		});
	}
	if (id === undefined)
		throw new Refusal(
			'Hoe heet het dorp? Zet de naam van de map achter het commando: npm run new-village -- nieuw-dorp --yes',
		);
	refuseWhen([checkId(id)]);
	const existing = await existingFolders(root, id);
	if (existing.length > 0) {
		throw new Refusal(
			`Er is al een dorp met de naam ${id} (${existing.join(' en ')}). Er is niets veranderd. Kies een andere naam, of haal die map eerst zelf weg.`,
		);
	}

	const radius = given.straal === undefined ? undefined : Number(given.straal.replace(',', '.'));
	if (radius !== undefined && !(radius > 0))
		throw new Refusal(`“${given.straal}” is geen straal in kilometers. Schrijf een getal zoals 2,5.`);
	const extract = given.osm === undefined ? undefined : await openExtract(given.osm);
	const mapped = extract && toFeatures(extract.elements);
	const survey = mapped && surveyVillage(mapped, id, radius);
	if (extract && !survey)
		throw new Refusal(
			`In ${given.osm} staat geen gebouw en geen plaats. Is dit het goede uittreksel? Er is niets gemaakt.`,
		);

	const known: Known = {
		name: survey?.name,
		gemeente: survey?.gemeente,
		inhabitants: survey?.inhabitants,
		country: survey?.country,
		center: survey?.center,
		landmarks: survey?.landmarks,
		isImport: survey !== undefined,
	};
	refuseWhen(completed(known, id, given).errors);
	if (asks) await ask(known, id, given);
	const { values, errors } = completed(known, id, given);
	refuseWhen(errors);

	const retrievedOn = extract?.timestamp === undefined ? undefined : dayOf(toWallClock(extract.timestamp));
	const taken = {
		plekken: await sharedIds(root, 'plekken'),
		organisaties: await sharedIds(root, 'organisaties'),
		paginas: await sharedIds(root, 'paginas'),
		nieuws: await sharedIds(root, 'nieuws'),
	};
	// What is wrong with the file of the gemeente is told by the check at the end.
	const themes = (await loadAgreements(root, [])).themes.map(({ id: theme }) => theme);
	const imported =
		mapped &&
		survey &&
		toRecords(mapped.features, {
			village: values.naam,
			postalCode: survey.postalCode,
			retrievedOn,
			isNear: survey.isNear,
			taken,
			themes,
		});
	const draft = toAnswers(values, {
		id,
		bounds: given.lat === undefined ? survey?.bounds : undefined,
		hasDorpshuis: line.on.has('dorpshuis'),
		isGemeenteGuessed: given.gemeente === undefined && !survey?.gemeente,
	});
	const answers = { ...draft, bounds: stretch(draft.bounds, imported?.points ?? []) };
	const files = villageFiles({
		answers,
		today: dayOf(now),
		imported,
		within: survey?.within,
		retrievedOn,
		taken,
		themes,
	});
	await writeVillage(root, id, files);

	console.log(
		`${styleText('green', '✓')} ${answers.name} is gemaakt, in de gemeente ${answers.gemeente}, met het profiel ${answers.profile}: ${files.length} bestanden.`,
	);
	console.log(
		`  villages/${id}/  naam, kleuren, contactpersonen en noodnummers\n  content/${id}/   wat er op de site staat`,
	);
	if (imported) console.log(`\n${describeImport(imported, retrievedOn, survey?.within?.km).join('\n')}`);
	const { problems } = await inspectRepository({ root, now, only: [id] });
	const own = problems.filter(({ village }) => village === id);
	if (hasErrors(own)) {
		console.error(`\n${toTerminal(own, plain)}`);
		process.exitCode = 1;
	} else console.log(`\nGecontroleerd: ${countProblems(own)}.`);
	const shared = Object.values(taken).flat().length;
	if (shared > 0) console.log(`Op de site komt ook wat de gemeente deelt: ${shared} stukken uit content/gemeente.`);
	const todo = describeToDo(answers);
	if (todo.length > 0) console.log(`\nNog te doen:\n${todo.map((item) => `  - ${item}`).join('\n')}`);
	console.log(`\nBekijk het dorp met ${styleText('bold', 'npm start')}`);
}

/** Asks what was not given; every question proposes an answer. */
async function ask(known: Known, id: string, given: Partial<Record<FlagName, string>>): Promise<void> {
	for (const { flag, message, choices, isOptional, propose, check, skip } of questions) {
		if (given[flag] !== undefined || skip?.(known)) continue;
		const proposal = propose(known, id, given);
		given[flag] = choices
			? await select({
					message,
					choices,
					default: proposal,
					theme: { style: { keysHelpTip: () => 'Kies met ↑ en ↓, dan Enter.' } },
				})
			: await input({
					message,
					default: proposal,
					validate: (answer) => (isOptional && answer === '' ? true : (check(answer) ?? true)),
				});
	}
}

async function openExtract(file: string): Promise<Awaited<ReturnType<typeof readExtract>>> {
	try {
		// npm runs scripts in the folder of the repository, wherever it was called from.
		return await readExtract(path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file));
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		throw new Refusal(
			isMissing
				? `Het bestand ${file} is er niet. Staat er een tikfout in? Er is niets gemaakt.`
				: `${file} is niet te lezen als uittreksel van OpenStreetMap. Het moet een .osm.pbf, een .osm (XML), de JSON van Overpass of de GeoJSON van overpass-turbo zijn die helemaal is binnengehaald. Er is niets gemaakt.`,
		);
	}
}

function refuseWhen(errors: readonly (string | undefined)[]): void {
	const told = errors.filter((error) => error !== undefined);
	if (told.length > 0) throw new Refusal(`${told.join('\n')}\nEr is niets gemaakt.`);
}

function help(): string {
	const rows = Object.entries(flags).map(
		([name, flag]) => [`--${name}${'value' in flag ? ` <${flag.value}>` : ''}`, flag.help] as const,
	);
	const width = Math.max(...rows.map(([name]) => name.length));
	return [
		'Maakt een nieuw dorp dat meteen werkt.',
		'',
		'  npm run new-village                              stelt je een paar vragen',
		'  npm run new-village -- nieuw-dorp --yes          vraagt niets en neemt overal het voorstel',
		'  npm run new-village -- nieuw-dorp --osm dorp.osm.pbf',
		'                                                   haalt plekken en organisaties uit OpenStreetMap',
		'',
		...rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`),
		'',
		'Het dorp komt in villages/<naam>/ en content/<naam>/. Bestaat het al, dan verandert er niets.',
	].join('\n');
}
