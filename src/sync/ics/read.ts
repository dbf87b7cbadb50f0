import ICAL from 'ical.js';

/** A component of a calendar (RFC 5545, 3.6) as lines that are not folded. */
export interface Block {
	/** In capitals: `VEVENT`. */
	name: string;
	/** Its own content lines, without those of the components in it. */
	lines: string[];
	blocks: Block[];
	/** False when the text ended, or another component began, before its END. */
	isClosed: boolean;
}

/** One property (RFC 5545, 3.2 and 3.3) as ical.js reads it. */
export interface Property {
	/** In small letters. */
	name: string;
	params: Readonly<Record<string, string | string[]>>;
	/** jCal (RFC 7265): dates as `2026-12-05` and `2026-12-05T19:30:00`, with Z for UTC. */
	values: unknown[];
}

const contentLine = /^[A-Za-z0-9-]+\s*[;:]/;
const deepest = 8;

/**
 * Cuts a text into components. Takes what real producers write: bare line feeds, no END at the end, several
 * calendars in a file, and lines that were broken without being folded, which belong to the line before them.
 * @returns the components that stand in no other
 */
export function readBlocks(text: string): Block[] {
	const root: Block = { name: '', lines: [], blocks: [], isClosed: true };
	const open = [root];
	const unfolded = text.replace(/^\uFEFF/, '').replaceAll(/(?:\r\n|\n|\r)[ \t]/g, '');
	for (const line of unfolded.split(/\r\n|\n|\r/)) {
		const top = open.at(-1) ?? root;
		const [, mark = '', word = ''] = /^(BEGIN|END)\s*:(.*)$/i.exec(line) ?? [];
		const name = word.trim().slice(0, 100).toUpperCase();
		if (mark.toUpperCase() === 'BEGIN') {
			// An event in an event, or a calendar in one, means that the first was never closed.
			const same = open.findIndex((block) => block.name === name);
			if (same > 0 && /^V(?:EVENT|CALENDAR|TIMEZONE)$/.test(name)) open.length = same;
			if (open.length > deepest) continue;
			const block = { name, lines: [], blocks: [], isClosed: false };
			(open.at(-1) ?? root).blocks.push(block);
			open.push(block);
		} else if (mark) {
			const at = open.findLastIndex((block) => block.name === name);
			if (at <= 0) continue;
			const closed = open[at];
			if (closed) closed.isClosed = true;
			open.length = at;
		} else if (contentLine.test(line)) top.lines.push(line);
		else if (line !== '' && top.lines.length > 0) top.lines[top.lines.length - 1] += `\\n${line}`;
	}
	return root.blocks;
}

/** The properties of a component that have one of these names, in order; what cannot be read is left out. */
export function propertiesOf(
	{ lines }: Block,
	wanted: ReadonlySet<string>,
): { found: Property[]; unreadable: string[] } {
	const found: Property[] = [];
	const unreadable: string[] = [];
	for (const line of lines) {
		const name = /^[\w-]+/.exec(line)?.[0].toLowerCase() ?? '';
		if (!wanted.has(name)) continue;
		try {
			const [, params, , ...values] = ICAL.parse.property(mended(line, name)) as [
				string,
				Property['params'],
				string,
				...unknown[],
			];
			found.push({ name, params, values });
		} catch {
			unreadable.push(name);
		}
	}
	return { found, unreadable };
}

const dated = new Set(['dtstart', 'dtend', 'exdate', 'rdate', 'recurrence-id']);

/** Sets right what makes a parser read another value than was meant. */
function mended(line: string, name: string): string {
	if (name === 'rrule') return line.replaceAll(/\s+/g, '');
	if (!dated.has(name)) return line;
	const single = line.replaceAll(/;{2,}/g, ';');
	// Outlook writes names of zones with a colon in them and without quotes.
	const quoted = single.replace(/;TZID=([^";]+):(?=[\dTZ,]+$)/i, ';TZID="$1":');
	const value = /:([\dTZ,]*)$/i.exec(quoted)?.[1];
	if (value === undefined) return quoted;
	const plain = quoted.replace(/;VALUE=DATE(?:-TIME)?(?=[;:])/i, '');
	// The value itself tells whether it is a day; VALUE is often forgotten, or wrong.
	return /^\d{8}(?:,\d{8})*$/.test(value) ? plain.replace(/^([\w-]+)/, '$1;VALUE=DATE') : plain;
}

/** A VTIMEZONE as a zone; undefined when it cannot be read. */
export function timezoneOf(block: Block, tzid: string): ICAL.Timezone | undefined {
	try {
		const component = new ICAL.Component(ICAL.parse(textOf(block)) as unknown[]);
		const zone = new ICAL.Timezone({ component, tzid });
		zone.utcOffset(ICAL.Time.fromData({ year: 2026, month: 7, day: 1, hour: 12 }));
		return component.getAllSubcomponents().length > 0 ? zone : undefined;
	} catch {
		return undefined;
	}
}

function textOf({ name, lines, blocks }: Block): string {
	return [`BEGIN:${name}`, ...lines, ...blocks.map(textOf), `END:${name}`].join('\r\n');
}
