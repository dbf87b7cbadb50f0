import type * as z from 'zod';
import { guessDay } from '../../schema/fields.ts';
import { explainIssue, kinds, organisationKinds, placeKinds, type Theme, targetGroups } from '../../schema/index.ts';
import { personalData } from '../../schema/personal-data.ts';
import type { Bounds } from '../geometry.ts';
import type { ImportedKind } from '../memory.ts';
import { isRoleMail, mailDoubt, ownWords } from '../osm-contact.ts';
import { tidyName } from '../osm-words.ts';
import { type ColumnName, type HeadedTable, isCount } from './columns.ts';
import type { Mapping } from './mapping.ts';

/** Something in a row that does not come along, and why. */
export interface Objection {
	row: number;
	column: string;
	found: string;
	/** In Dutch, as it follows “verwacht”. */
	expected: string;
}

/** A row as a record, not yet compared with what is there. */
export interface Candidate {
	row: number;
	kind: ImportedKind;
	/** As a file would have it, without empty fields. */
	data: Record<string, unknown> & { name: string };
	/** Markdown: what does not fit in a field. */
	body: string;
	/** The element of OpenStreetMap, when the table names it. */
	osm: string | undefined;
}

/** What became of the rows of a table. */
export interface ReadRows {
	candidates: Candidate[];
	/** Rows that do not come along. */
	refused: Objection[];
	/** Cells that do not come along, of rows that do. */
	dropped: Objection[];
	/** What may be of a person and therefore stays out of Git. */
	personal: Objection[];
	/** What was put right, to be looked at. */
	mended: Objection[];
	/** Columns with something of a person in them, and in how many rows. */
	personalColumns: { column: string; rows: number }[];
}

/** What the rows need to know besides the table. */
export interface RowOptions {
	mapping: Mapping;
	/** What each column of this table is. */
	columns: Readonly<Record<string, ColumnName>>;
	/** The name of the village and the edge of its map, beyond which a point would be an error. */
	village: string;
	bounds: Bounds;
	/** The themes of the gemeente. */
	themes: readonly Theme[];
	/** Our own export, which has places too. */
	isOwnExport: boolean;
	/** Take in numbers and mailboxes that may be of a person too. */
	allowsPersonal: boolean;
}

const summaryMax = 320;

/** Turns rows into records and tells everything that does not come along. Pure. */
export function readRows(table: HeadedTable, options: RowOptions): ReadRows {
	const { mapping, columns, village, bounds, themes, allowsPersonal } = options;
	const read: ReadRows = {
		candidates: [],
		refused: [],
		dropped: [],
		personal: [],
		mended: [],
		personalColumns: [],
	};
	const placesOf = (name: ColumnName) =>
		table.heads.flatMap((head, at) => (columns[head] === name ? [{ head, at }] : []));
	for (const { head, at } of placesOf('persoon')) {
		const rows = table.rows.filter(({ cells }) => cells[at]).length;
		if (rows > 0) read.personalColumns.push({ column: head, rows });
	}
	for (const row of table.rows) if (row.cells.some(Boolean)) readRow(row.number, row.cells);
	return read;

	function readRow(row: number, cells: readonly string[]): void {
		/** The filled cells of a sort, with the head of their column. */
		const all = (name: ColumnName) =>
			placesOf(name).flatMap(({ head, at }) => (cells[at] ? [{ head, value: cells[at] as string }] : []));
		const one = (name: ColumnName) => all(name)[0];
		const note = (list: Objection[], cell: { head: string; value: string }, expected: string) =>
			list.push({ row, column: cell.head, found: cell.value, expected });
		const named = one('naam');
		const headOfName = placesOf('naam')[0]?.head ?? 'naam';
		if (!named) {
			const found = cells.find(Boolean) ?? '';
			read.refused.push({
				row,
				column: headOfName,
				found: `leeg (in de rij staat “${found.slice(0, 40)}”)`,
				expected: 'een naam',
			});
			return;
		}
		if (isCount(named.value)) return void note(read.refused, named, 'een organisatie en geen telling');
		if (/^(?:dhr|de heer|mevr|mw|mevrouw|fam|familie)\b/i.test(named.value))
			return void note(read.refused, named, 'een organisatie en geen persoon');
		if (/[\r\n]/.test(named.value)) {
			const expected = 'een naam op één regel; staat er een aanhalingsteken te veel of te weinig?';
			return void note(read.refused, { ...named, value: named.value.replaceAll(/\s+/g, ' ') }, expected);
		}
		const kind = kindOfRow(one('soort')?.value, one('pagina')?.value);
		const record = recordOf(kind.record);
		const name = record.accept('name', { ...named, value: tidyName(named.value) });
		if (typeof name !== 'string') {
			read.refused.push(read.dropped.pop() as Objection);
			return;
		}
		record.data['kind'] = kind.value;
		const lists = { aliases: 'andere namen', targetGroups: 'voor wie' } as const;
		const aliases = all(lists.aliases).flatMap(({ value }) => parts(value));
		if (aliases.length > 0) record.data['aliases'] = aliases;
		choose(
			'thema',
			'themes',
			themes.map(({ id }) => id),
			(word) => themes.find(({ name }) => name.toLowerCase() === word)?.id,
		);
		choose('voor wie', 'targetGroups', targetGroups);
		reach();
		const address = addressOf();
		if (address) record.accept('address', address);
		locate();
		const kvk = one('kvk');
		if (kvk && kind.record === 'organisaties')
			record.accept('kvk', { ...kvk, value: /^\d{7}$/.test(kvk.value) ? `0${kvk.value}` : kvk.value });
		const checked = one('gecontroleerd op');
		if (checked) record.accept('checkedOn', { ...checked, value: guessDay(checked.value) ?? checked.value });
		const by = one('gecontroleerd door');
		if (by && checked) record.accept('checkedBy', by);
		const osm = one('osm');
		const ref = osm && /(node|way|relation)\/?(\d+)/i.exec(osm.value);
		if (osm && !ref) note(read.dropped, osm, 'een nummer zoals node/123456');
		const body = write();
		if (mapping.bron) record.data['source'] = { name: mapping.bron };
		const data = record.data as Candidate['data'];
		const broken = kinds[kind.record].safeParse(data).error;
		if (broken) return void note(read.refused, named, `een vermelding die klopt (${broken.issues[0]?.path.join('.')})`);
		read.candidates.push({
			row,
			kind: kind.record,
			data,
			body,
			osm: ref ? `${ref[1]?.toLowerCase()}/${ref[2]}` : undefined,
		});

		/** Themes and groups by name; what is none of them is told. */
		function choose(
			column: ColumnName,
			field: string,
			words: readonly string[],
			other: (word: string) => string | undefined = () => undefined,
		): void {
			const found = all(column).flatMap((cell) =>
				choicesIn(cell.value, other).flatMap((part) => {
					const word = part.toLowerCase();
					const value = words.includes(word) ? word : other(word);
					if (!value) note(read.dropped, { head: cell.head, value: part }, `een van: ${words.join(', ')}`);
					return value ? [value] : [];
				}),
			);
			if (found.length > 0) record.data[field] = [...new Set(found)];
		}

		function reach(): void {
			const site = one('website');
			if (site) {
				const value = /^https?:\/\//i.test(site.value) ? site.value : `https://${site.value}`;
				const isSite =
					URL.canParse(value) && /^[\w-]+(\.[\w-]+)+$/.test(new URL(value).hostname) && !value.includes('@');
				if (isSite) record.accept('website', { ...site, value });
				else note(read.dropped, site, 'een webadres zoals https://www.club.example');
			}
			for (const cell of all('telefoon')) {
				const { value, isFirst } = numberOf(cell.value);
				if (isFirst) note(read.mended, cell, `alleen het eerste nummer overgenomen: ${value}`);
				if (value !== cell.value && /^\d+$/.test(cell.value))
					note(read.mended, cell, `een nul of een plus voorop: ${value} overgenomen`);
				if (isMobile(value) && !allowsPersonal) {
					note(read.personal, cell, 'een nummer van de organisatie; een mobiel nummer kan van een persoon zijn');
					continue;
				}
				if (record.accept('phone', { ...cell, value }) !== undefined) break;
			}
			for (const cell of all('e-mail')) {
				const value = cell.value.replace(/^mailto:/i, '').split(/[;,\s]+/)[0] ?? '';
				const doubt = mailDoubt(value, named?.value, record.data['website'] as string | undefined);
				const local = value.toLowerCase().split('@')[0] ?? '';
				const isNamed = isRoleMail(value) || ownWords(named?.value).some((word) => local.includes(word));
				if (doubt && !isNamed && !allowsPersonal && /@.+\../.test(value)) {
					note(read.personal, cell, 'een postbus van de organisatie; deze kan van een persoon zijn');
					continue;
				}
				if (record.accept('email', { ...cell, value }) !== undefined) break;
			}
		}

		function addressOf(): { head: string; value: unknown } | undefined {
			const whole = one('straat en nummer');
			const street = one('straat');
			const number = [one('huisnummer')?.value, one('toevoeging')?.value].filter(Boolean).join(' ');
			const text = whole?.value ?? (street && [street.value, number].filter(Boolean).join(' '));
			const code = one('postcode');
			const behind = /^(\d{4}\s?[a-z]{2})\s+(.+)$/i.exec(code?.value ?? '');
			const inside = /^(.+?)[,\s]+(\d{4}\s?[a-z]{2})(?:[,\s]+(.+))?$/i.exec(text ?? '');
			const streetAddress = inside?.[1] ?? text;
			const cell = code && { ...code, value: behind?.[1] ?? code.value };
			const isCode = cell && postalCode(cell.value);
			if (cell && !isCode) note(read.dropped, cell, 'een postcode zoals 1234 AB');
			if (!streetAddress) return undefined;
			const address = {
				streetAddress: streetAddress.replace(/,$/, ''),
				postalCode: (isCode || undefined) ?? (inside?.[2] && postalCode(inside[2])),
				addressLocality: one('plaats')?.value ?? behind?.[2] ?? inside?.[3],
			};
			return {
				head: (whole ?? street)?.head ?? '',
				value: Object.fromEntries(Object.entries(address).filter(([, value]) => value)),
			};
		}

		function locate(): void {
			const pair = one('punt');
			const [lat, lon] = [one('breedte'), one('lengte')];
			const cell = pair ?? (lat && lon && { head: `${lat.head} en ${lon.head}`, value: `${lat.value} ${lon.value}` });
			if (!cell) return;
			const numbers = cell.value
				// A comma between digits is a decimal one when there is also a space or semicolon between the two.
				.split(/\s*[;/]\s*|\s+|,\s+/)
				.filter(Boolean)
				.map((part) => Number(part.replace(/,$/, '').replace(',', '.')));
			const [y, x] = numbers.length === 2 ? numbers : cell.value.split(',').map(Number);
			const isPoint = y !== undefined && x !== undefined && Math.abs(y) <= 90 && Math.abs(x) <= 180;
			if (!isPoint) note(read.dropped, cell, 'een breedte en een lengte in graden, zoals 52,51 en 6,12');
			else if (!isWithin(y, x, bounds))
				note(
					read.dropped,
					cell,
					`een punt op de kaart van ${village} (map.bounds in village.yaml); staan breedte en lengte goed om?`,
				);
			else record.data['point'] = `${y}, ${x}`;
		}

		/** The summary, made when there is none, and a text for what is too long for it. */
		function write(): string {
			const cell = one('in het kort');
			const where = (record.data['address'] as { addressLocality?: string } | undefined)?.addressLocality ?? village;
			const made = `${String(kind.value).charAt(0).toUpperCase()}${String(kind.value).slice(1)} in ${where}.`;
			const services = all('wat ze doen').map(({ value }) => `Wat ze doen: ${value}.`);
			const text = cell?.value.replaceAll(/\s+/g, ' ') ?? '';
			const secret = personalData([text, ...services].join('\n'), ['email', 'phone']).filter(
				({ text: found }) => !isOwnReach(found),
			);
			if (secret.length > 0 && !allowsPersonal) {
				note(
					read.personal,
					{ head: cell?.head ?? '', value: secret.map(({ text: found }) => found).join(', ') },
					'een tekst zonder nummers of adressen van personen',
				);
				if (kind.record === 'organisaties') record.data['summary'] = made;
				return '';
			}
			if (text.length <= summaryMax) {
				if (text || kind.record === 'organisaties') record.data['summary'] = text || made;
				return services.map(asText).join('\n\n');
			}
			record.data['summary'] = shortened(text);
			return [text, ...services].map(asText).join('\n\n');
		}

		function isOwnReach(found: string): boolean {
			const digits = (text: unknown) => String(text ?? '').replaceAll(/\D/g, '');
			const { phone, email } = record.data;
			return (
				found.toLowerCase() === String(email).toLowerCase() || (digits(found) !== '' && digits(found) === digits(phone))
			);
		}

		function recordOf(recordKind: ImportedKind) {
			const data: Record<string, unknown> = {};
			const schema = kinds[recordKind];
			const shape = schema.shape as Record<string, z.ZodType>;
			/** Puts a value in its field as the schema reads it; undefined, and told, when it will not do. */
			const accept = (field: string, cell: { head: string; value: unknown }): unknown => {
				const result = shape[field]?.safeParse(cell.value);
				if (result?.success) {
					data[field] = result.data;
					return result.data;
				}
				const [issue] = result?.error.issues ?? [];
				const [told] = issue
					? explainIssue({ ...issue, path: [field, ...issue.path] }, schema, { [field]: cell.value })
					: [];
				const { expected = 'iets anders' } = told?.details ?? {};
				const wanted = told?.name === 'text-too-long' ? `hoogstens ${expected} tekens` : expected;
				const shown = typeof cell.value === 'string' ? cell.value : JSON.stringify(cell.value);
				read.dropped.push({ row, column: cell.head, found: shown, expected: wanted });
				return undefined;
			};
			return { data, accept };
		}
	}

	/** Which folder and which kind a row belongs to; our own export has places too. */
	function kindOfRow(word: string | undefined, page: string | undefined): { record: ImportedKind; value: string } {
		const plain = word?.toLowerCase();
		const value = (word && mapping.soorten[word]) || plain || mapping.soort || 'anders';
		const isOrganisation = (organisationKinds as readonly string[]).includes(value);
		// A word of somebody else that is no kind of ours was asked about; ours are what they say.
		const isPlace = options.isOwnExport && (placeKinds as readonly string[]).includes(value);
		if (isPlace && (!isOrganisation || page?.includes('/plekken/'))) return { record: 'plekken', value };
		return { record: 'organisaties', value: isOrganisation ? value : 'anders' };
	}
}

const postalCode = (text: string): string | undefined =>
	/^\d{4}\s?[a-z]{2}$/i.test(text)
		? `${text.slice(0, 4)} ${text.slice(-2).toUpperCase()}`
		: /^\d{4}$/.test(text)
			? text
			: undefined;

function isWithin(lat: number, lon: number, [west, south, east, north]: Bounds): boolean {
	return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** A number as people dial it: a spreadsheet takes the noughts off its front, and people write two in a cell. */
function numberOf(cell: string): { value: string; isFirst: boolean } {
	const [first = cell, second] = cell.split(/\s+(?:of|en|\/)\s+|[;,]|\s*\/\s*(?=0\d{8})/);
	const plain = first.replace(/^(?:tel(?:efoon)?|t)[.:\s]+/i, '').trim();
	const isFirst = /\d/.test(second ?? '');
	if (/^[1-9]\d{8}$/.test(plain)) return { value: `0${plain}`, isFirst };
	return { value: /^31[1-9]\d{8}$/.test(plain) ? `+${plain}` : plain, isFirst };
}

function parts(text: string): string[] {
	return text
		.split(/\s*[,;|]\s*/)
		.map((part) => part.trim())
		.filter(Boolean);
}

/** As many whole sentences as fit in a summary. */
function shortened(text: string): string {
	const room = text.slice(0, summaryMax);
	const end = Math.max(...['. ', '! ', '? '].map((mark) => room.lastIndexOf(mark)));
	return end > 40 ? room.slice(0, end + 1) : `${room.slice(0, room.lastIndexOf(' ', summaryMax - 2))} …`;
}

/** Words of somebody else as plain Markdown. */
function asText(text: string): string {
	return text
		.replaceAll(/[\\`*_<>[\]#|~]/g, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/^([+-])/, '\\$1');
}

/** The choices in a cell. A name may hold a comma itself; then the cell is that one name. */
function choicesIn(cell: string, known: (word: string) => string | undefined): string[] {
	return known(cell.trim().toLowerCase()) ? [cell.trim()] : parts(cell);
}

/** A Dutch mobile number, however it is written: `06 …`, `+31 (0)6 …`, `0031 6 …`. */
function isMobile(number: string): boolean {
	const digits = number.replaceAll(/\D/g, '').replace(/^(?:00)?31(?=0?6)/, '');
	return /^0?6\d{8}$/.test(digits);
}
