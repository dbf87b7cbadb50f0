import { type CsvError, type Info, parse } from 'csv-parse/sync';
import { fileTypeFromBuffer } from 'file-type';
import readSheets from 'read-excel-file/node';
import { Refusal } from '../refusal.ts';

/** One row of a table, as text. */
export interface TableRow {
	/** The line of a text file, or the row of a sheet, from 1. */
	number: number;
	cells: string[];
}

/** A table as it stands in a file. */
export interface Table {
	rows: TableRow[];
	/** How it was read, in Dutch: `Windows-1252, kolommen met ;`. */
	how: string;
}

/** The largest file that is read; a register of a whole province is smaller. */
const most = 20_000_000;

const otherKinds: Record<string, string> = {
	cfb: 'een oud Excel-bestand (.xls). Open het in Excel en bewaar het als .xlsx of als CSV',
	ods: 'een bestand van LibreOffice (.ods). Open het en bewaar het als .xlsx of als CSV',
	docx: 'een Word-bestand. Zet de tabel in Excel en bewaar het als .xlsx of als CSV',
	pdf: 'een pdf. Vraag om het bestand waar hij van gemaakt is, in Excel of CSV',
};

/**
 * Reads a table of any of the kinds that people send: CSV in the encodings and with the separators of Dutch
 * programs, or a sheet of Excel.
 * @param told the file as it was named on the command line
 * @param sheet the sheet to read; the first with anything on it when left out
 * @throws {Refusal} when it is no table, with what it is when that can be told
 */
export async function readTable(bytes: Uint8Array, told: string, sheet?: string): Promise<Table> {
	if (bytes.length === 0) throw new Refusal(`${told} is leeg.`);
	if (bytes.length > most) throw new Refusal(`${told} is te groot: hoogstens ${most / 1_000_000} MB.`);
	const kind = await fileTypeFromBuffer(bytes);
	if (kind?.ext === 'xlsx') return readWorkbook(bytes, told, sheet);
	if (kind && !kind.mime.startsWith('text/') && kind.ext !== 'xml')
		throw new Refusal(`${told} is ${otherKinds[kind.ext] ?? `geen tabel, maar een bestand van de soort ${kind.ext}`}.`);
	const { text, encoding } = decode(bytes);
	if (/[^\P{Cc}\t\n\v\f\r]/u.test(text.slice(0, 100_000)) || text.trim() === '')
		throw new Refusal(`${told} is geen tabel: er staat geen leesbare tekst in. Het moet CSV of een .xlsx zijn.`);
	if (/^\s*(?:<!doctype|<html|<\?xml|[{[]\s*["{[])/i.test(text))
		throw new Refusal(`${told} is geen tabel, maar een webpagina of gegevens voor een programma.`);
	return readCsv(text, told, encoding);
}

/** The text of a file in one of the encodings that Excel, Access and the web write. */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
	const [a, b] = bytes;
	const zeros = [0, 1].map(
		(side) => bytes.subarray(0, 2000).filter((byte, at) => at % 2 === side && byte === 0).length,
	);
	const half = Math.min(bytes.length, 2000) / 2;
	const isWide = (side: 0 | 1) => (zeros[side] ?? 0) > half * 0.6 && (zeros[1 - side] ?? 0) < half * 0.1;
	if ((a === 0xff && b === 0xfe) || isWide(1))
		return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
	if ((a === 0xfe && b === 0xff) || isWide(0))
		return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
	}
}

const separators = [';', '\t', ',', '|'] as const;
const separatorNames: Record<string, string> = { '\t': 'tabs', ';': 'puntkomma’s', ',': 'komma’s', '|': 'streepjes |' };

function readCsv(text: string, told: string, encoding: string): Table {
	// Excel writes its own line in front to say which separator follows.
	const [line, own] = /^sep=(.)\r?\n/i.exec(text) ?? [];
	const separator = own ?? separatorOf(text);
	const rows = records(line ? text.slice(line.length) : text, separator, told).map(({ number, cells }) => ({
		number: number + (line ? 1 : 0),
		cells,
	}));
	return { rows, how: `${encoding}, kolommen met ${separatorNames[separator] ?? separator}` };
}

function records(text: string, delimiter: string, told: string): TableRow[] {
	try {
		const read = parse(text, {
			delimiter,
			info: true,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
		}) as unknown as { record: string[]; info: Info }[];
		let last = 0;
		return read.map(({ record, info }) => {
			// A cell of several lines ends later than it begins.
			const height = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
			const number = Math.max(last + 1, info.lines - height);
			last = info.lines;
			return { number, cells: record.map(tidy) };
		});
	} catch (error) {
		const { lines } = error as CsvError & { lines?: number };
		throw new Refusal(
			`${told} is niet te lezen als tabel${lines ? `: kijk rond regel ${lines}` : ''}. Meestal ontbreekt daar een aanhalingsteken.`,
		);
	}
}

/** The separator that cuts most lines into the same number of cells. */
function separatorOf(text: string): string {
	const sample = text.slice(0, 60_000).split(/\r?\n/).slice(0, 60).join('\n');
	const scores = separators.map((separator) => {
		const counts = new Map<number, number>();
		try {
			const rows = parse(sample, {
				delimiter: separator,
				relax_column_count: true,
				relax_quotes: true,
				skip_empty_lines: true,
				to: 50,
			}) as string[][];
			for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
		} catch {
			// A quote that stays open with this separator: then it is another one.
		}
		return Math.max(0, ...[...counts].map(([columns, rows]) => rows * Math.min(columns, 6)));
	});
	return separators[scores.indexOf(Math.max(...scores))] ?? ';';
}

/** What a workbook may be unpacked: a list of a gemeente is a few megabytes. */
const unpackedLimit = 200_000_000;

/**
 * How large the parts of a zip file say that they are together, in bytes (central directory, APPNOTE 4.3.12). A file
 * that lies about it is not found out by this.
 */
function unpackedSize(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let size = 0;
	for (let at = 0; at + 46 <= bytes.length; at++)
		if (view.getUint32(at, true) === 0x02014b50) size += view.getUint32(at + 24, true);
	return size;
}

async function readWorkbook(bytes: Uint8Array, told: string, wanted: string | undefined): Promise<Table> {
	if (unpackedSize(bytes) > unpackedLimit)
		throw new Refusal(`${told} is uitgepakt veel te groot voor een lijst. Bewaar alleen het blad dat je nodig hebt.`);
	const sheets = await readSheets(Buffer.from(bytes)).catch(() => {
		throw new Refusal(`${told} is niet te lezen als Excel-bestand. Open het in Excel en bewaar het opnieuw als .xlsx.`);
	});
	const names = sheets.map(({ sheet }) => sheet);
	if (wanted !== undefined && !names.includes(wanted))
		throw new Refusal(`${told} heeft geen blad “${wanted}”. Kies uit: ${names.join(', ')}.`);
	const chosen =
		sheets.find(({ sheet, data }) =>
			wanted === undefined ? data.some((row) => row.some(Boolean)) : sheet === wanted,
		) ?? sheets[0];
	const rows = (chosen?.data ?? []).map((cells, index) => ({
		number: index + 1,
		cells: cells.map((cell) => tidy(textOf(cell))),
	}));
	const others = names.filter((name) => name !== chosen?.sheet);
	return {
		rows: rows.filter(({ cells }) => cells.some(Boolean)),
		how: `Excel, blad “${chosen?.sheet}”${others.length > 0 ? `; er is ook ${others.join(', ')}, kies met --blad` : ''}`,
	};
}

function textOf(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
	return String(cell);
}

function tidy(cell: string): string {
	// The apostrophe stands before what a spreadsheet would take for a formula.
	return cell
		.replaceAll('\u00A0', ' ')
		.trim()
		.replace(/^'(?=[=+\-@])/, '');
}
