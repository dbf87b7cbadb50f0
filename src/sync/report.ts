import { inReadingOrder, type Paint, type Problem } from '../issues/index.ts';

/** What came of one source. */
export interface SourceReport {
	village: string;
	/** As editors named it. */
	name: string;
	/** Under which it is kept, for `--alleen`. */
	id: string;
	unit: { one: string; many: string };
	result:
		| { kind: 'taken'; count: number; added: number; gone: number }
		/** Could not be read; the copy of this day stays. */
		| { kind: 'kept'; since: string }
		/** Could not be read, and there is nothing to keep. */
		| { kind: 'missing' };
	problems: Problem[];
}

/** The units of calendars and feeds. */
export const units = {
	agenda: { one: 'activiteit', many: 'activiteiten' },
	nieuws: { one: 'bericht', many: 'berichten' },
} as const;

/** "1 activiteit", "12 activiteiten". */
export function counted(count: number, { one, many }: SourceReport['unit']): string {
	return `${count} ${count === 1 ? one : many}`;
}

/**
 * All that was done, for a person: a line for each source, under it what is not right, and the totals.
 * @param written how many files were written, or would be
 * @param isTrial whether nothing was written
 */
export function tell(reports: readonly SourceReport[], written: number, isTrial: boolean, paint: Paint): string {
	if (reports.length === 0)
		return 'Er is niets op te halen. Noem agenda’s bij calendars en nieuws bij feeds, in village.yaml of bij een organisatie.';
	const lines: string[] = [];
	let village: string | undefined;
	for (const report of reports) {
		if (report.village !== village) lines.push('', paint.bold(report.village));
		village = report.village;
		lines.push(`  ${lineOf(report, paint)}`);
		for (const { message, hint } of inReadingOrder(report.problems))
			lines.push(`      ${message}`, `      ${paint.dim(hint)}`);
	}
	const count = (kind: SourceReport['result']['kind']) => reports.filter(({ result }) => result.kind === kind).length;
	const totals = [
		`${counted(reports.length, { one: 'bron', many: 'bronnen' })}: ${count('taken')} overgenomen`,
		count('kept') > 0 && `${count('kept')} bewaard`,
		count('missing') > 0 && `${count('missing')} mislukt`,
	];
	const files = counted(written, { one: 'bestand', many: 'bestanden' });
	const done = isTrial
		? `Dit was een proef: er is niets geschreven. Anders waren het ${files}.`
		: `Geschreven: ${files}.`;
	return [...lines, '', `${totals.filter(Boolean).join(', ')}.`, done].join('\n').trimStart();
}

function lineOf({ name, id, unit, result }: SourceReport, paint: Paint): string {
	const label = `${name} ${paint.dim(`(${id})`)}`;
	if (result.kind === 'missing') return `${paint.red('✗')} ${label}: niet gelukt, en er is nog geen vorige versie`;
	if (result.kind === 'kept')
		return `${paint.yellow('!')} ${label}: bewaard: de versie van ${result.since} blijft staan`;
	const changes = [result.added > 0 && `${result.added} nieuw`, result.gone > 0 && `${result.gone} weg`].filter(
		Boolean,
	);
	return `${paint.green('✓')} ${label}: overgenomen: ${counted(result.count, unit)}${changes.length > 0 ? ` (${changes.join(', ')})` : ''}`;
}
